import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError, Option } from "commander";
import { startPlayServer } from "../play/server";

const EXAMPLES = `
Examples:
  $ matin play                 then open the address that it prints
  $ matin play --port 0        any free port`;

/** `matin play`: the browser page, served to this machine until Ctrl-C. The page is built into a folder beside the command. */
export function playCommand(folder = fileURLToPath(new URL("./playground/", import.meta.url))): Command {
  return new Command("play")
    .description(
      "a page in the browser that shows what is found in an article as you type; nothing leaves this machine",
    )
    .addOption(new Option("--port <n>", "where to serve it; 0 is any free port").argParser(parsePort).default(4321))
    .addHelpText("after", EXAMPLES)
    .action(({ port }: { readonly port: number }) => play(folder, port));
}

async function play(folder: string, port: number): Promise<void> {
  const server = await startPlayServer(folder, port);
  process.stdout.write(`${server.url}\n`);
  process.stderr.write("Ctrl-C ends it.\n");
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await server.close();
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new InvalidArgumentError("It must be a port, 0 to 65535.");
  return port;
}
