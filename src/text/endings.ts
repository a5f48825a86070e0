import { ENDING } from "./patterns.generated";

/** Whether a text ends with one of `endings`; each length is looked up once, however many there are of it. */
export function endsWithOneOf(endings: readonly string[]): (text: string) => boolean {
  const known = new Set(endings);
  const lengths = [...new Set(endings.map((ending) => ending.length))];
  return (text) => lengths.some((length) => length <= text.length && known.has(text.slice(text.length - length)));
}

/** True for an ending by itself, as a figure or an abbreviation carries it behind a hyphen: «тың», «сінде», «ші». */
export function isEnding(text: string): boolean {
  ENDING.lastIndex = 0;
  return ENDING.test(text);
}
