import { visible } from "../output/lines";

/**
 * Says on standard error, in one line, what is wrong: one line is what a log can hold, and a file's name may have a line break of its own,
 * or characters that a terminal would obey.
 */
export function complain(message: string): void {
  process.stderr.write(`matin: ${visible(message.trim().replace(/\s*[\n\r]\s*/g, " "))}\n`);
}
