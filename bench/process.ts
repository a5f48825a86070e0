import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The root, where `--import tsx` is found whatever the caller's directory is. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));
const LONGEST_RUN = 600_000;

/** What a process of Node says in its last line, as JSON, or why it says nothing. */
export function runNode<T extends object>(args: readonly string[]): T | string {
  const child = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8", timeout: LONGEST_RUN });
  // Libraries greet on stdout as well; the last line is ours.
  const last = child.stdout?.trimEnd().split("\n").at(-1) ?? "";
  if (child.status === 0 && last.startsWith("{")) return JSON.parse(last) as T;
  if (child.signal) return `ended by ${child.signal} within ${LONGEST_RUN / 1000} s`;
  const reason = child.stderr?.split("\n").find((line) => /error/i.test(line));
  return reason?.trim() ?? child.error?.message ?? `exit code ${child.status}`;
}

/** Runs a script of ours in a process of its own. */
export function runScript<T extends object>(
  script: URL,
  args: readonly string[],
  flags: readonly string[] = [],
): T | string {
  return runNode([...flags, "--import", "tsx", fileURLToPath(script), ...args]);
}

/** The last line of a child's output. Ends the process: some libraries would keep it open. */
export function answer(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit());
}

/** Says on a terminal what is being measured; nothing clears the line. */
export function showProgress(doing = ""): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${doing}`);
}
