import { Command } from "commander";
import { version } from "../../package.json";
import { analyzeCommand } from "./commands/analyze";
import { evaluateCommand } from "./commands/evaluate";
import { pipeCommand } from "./commands/pipe";
import { playCommand } from "./commands/play";
import { reportCommand } from "./commands/report";
import { complain } from "./complain";
import { InputError } from "./read";

/** Exit codes: 0 done, 1 a record was bad, 2 the command was called wrongly or an input could not be read. */
const WRONG_CALL = 2;

const EXAMPLES = `
Examples:
  $ matin analyze article.txt                        who, when, how many, who said what
  $ matin analyze news/ --jobs max --out news.matin.jsonl
  $ matin pipe < news.jsonl > news.matin.jsonl       a line in, a line out
  $ matin report news.matin.jsonl --html news.html    who was quoted most, which ministries, which figures
  $ matin evaluate gold.conll                         precision, recall and F1 on gold of your own
  $ matin play                                        a page in the browser`;

function program(): Command {
  const command = new Command("matin")
    .description("Reads Kazakh news: people, organisations, places, dates, statistics, quotations with their speakers.")
    .version(version)
    .addHelpText("after", EXAMPLES);
  const commands = [analyzeCommand(), pipeCommand(), reportCommand(), evaluateCommand(), playCommand()];
  for (const sub of commands) command.addCommand(sub);
  // Commands that are added do not take over how errors are written and left.
  for (const each of [command, ...command.commands]) {
    each.configureOutput({ outputError: (message) => complain(message.replace(/^error: /, "")) }).exitOverride();
  }
  return command;
}

/** What the system says when an output cannot be written. */
const WRITE_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: "no space left on the device; what was written before the last checkpoint is whole (--resume)",
  EDQUOT: "the disk quota is used up; what was written before the last checkpoint is whole (--resume)",
  EFBIG: "the file would be larger than it may be; what was written before the last checkpoint is whole (--resume)",
  EACCES: "permission denied",
  ENOENT: "no such folder",
  EISDIR: "is a directory",
  EROFS: "the file system is read-only",
};

/** Runs the command; `argv` as in `process.argv`. Sets `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(argv as string[]);
  } catch (error) {
    process.exitCode = isCommanderError(error) && error.exitCode === 0 ? 0 : WRONG_CALL;
    if (isCommanderError(error)) return;
    const said = messageOf(error);
    if (said === null) throw error;
    complain(said);
  }
}

/** What to tell people about an error that they can mend; null for one of ours. */
function messageOf(error: unknown): string | null {
  if (error instanceof InputError) return error.message;
  const { code, path, syscall, message } = error as NodeJS.ErrnoException;
  const reason = code === undefined || syscall === undefined ? undefined : (WRITE_ERRORS[code] ?? message);
  return reason === undefined ? null : `${path === undefined ? "" : `${path}: `}${reason}`;
}

const isCommanderError = (error: unknown): error is Error & { exitCode: number } =>
  error instanceof Error && "exitCode" in error && "code" in error && String(error.code).startsWith("commander.");
