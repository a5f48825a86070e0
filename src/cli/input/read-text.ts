import { readFileSync } from "node:fs";
import { InputError } from "../read";
import { decode } from "./decode";
import { reasonOf } from "./open";

/**
 * The text of a UTF-8 file; a byte order mark is left out.
 *
 * @param path A path, or 0 for standard input.
 * @throws InputError if the file cannot be read, or naming the first byte that is not UTF-8.
 */
export function readText(path: string | 0): string {
  const name = path === 0 ? "standard input" : path;
  try {
    return decode(readFileSync(path), null);
  } catch (error) {
    throw new InputError(`${name}: ${reasonOf(error) ?? (error as Error).message}`);
  }
}
