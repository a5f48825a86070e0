import { withoutCase } from "../document/forms";
import type { Reading } from "../document/reading";
import { feature } from "../document/reading";
import { Kind } from "../document/tokens";
import { FORMS } from "./forms";

/**
 * The dictionary form of a name of several words: its last word without the case, everything else as it is. What the
 * possessive ties together stays together: «Мәдениет және ақпарат министрлігі».
 *
 * @param phrase A name in any case.
 * @throws TypeError if `phrase` is no string.
 * @example nominative("Мәдениет және ақпарат министрлігіне") // "Мәдениет және ақпарат министрлігі"
 * @example nominative("Қасым-Жомарт Тоқаевтың") // "Қасым-Жомарт Тоқаев"
 */
export function nominative(phrase: string): string {
  if (typeof phrase !== "string") throw new TypeError(`nominative: phrase must be a string, got ${typeof phrase}`);
  const words = phrase.trim().split(/\s+/);
  const last = words.pop()!;
  const { readings, isCapital } = FORMS.formOf(last, Kind.word);
  const reading = readings.find(words.length > 0 ? isHead(isCapital) : () => true) ?? readings[0];
  return [...words, reading ? withoutCase(last, reading) : last].join(" ");
}

/** The head of a phrase is a noun; a capital at its end is a surname, from which only a case comes off. */
const isHead = (capitalized: boolean) => (reading: Reading) =>
  reading.pos !== "VERB" && (!capitalized || reading.pos === "PROPN" || feature(reading, "Person[psor]") === null);
