import { ENDING } from "./patterns.generated";

/** True for an ending by itself, as a figure or an abbreviation carries it behind a hyphen: «тың», «сінде», «ші». */
export function isEnding(text: string): boolean {
  ENDING.lastIndex = 0;
  return ENDING.test(text);
}
