import type { Form } from "../document/form";
import type { Reading } from "../document/reading";
import { isKnownName, isKnownStem } from "./stems";
import { wordOf } from "./words";

/** The chosen reading of a word, as a name where its capital says so; `first` at the head of a sentence. */
export function asName(form: Form, choice: number, first: boolean): Reading {
  const { readings, names } = wordOf(form);
  const best = readings[choice]!;
  if (!form.isCapital) return best;
  // One for each reading and place in the sentence.
  const place = 2 * choice + Number(first);
  names[place] ??= Object.freeze(nameOf(best, readings, form.surface, first));
  return names[place];
}

/**
 * A capitalised word inside a sentence is a name, and so is one at its head that the lexicon knows as one. The lemma
 * then keeps its capital, and only a case comes off, as «Балаева» is no «Балаев» with an ending.
 */
function nameOf(best: Reading, readings: readonly Reading[], surface: string, first: boolean): Reading {
  if (best.pos === "VERB" && !first && isKnownStem(surface.toLowerCase())) return best;
  if (best.pos !== "NOUN" && best.pos !== "PROPN" && best.pos !== "VERB") return best;
  const known = isKnownName(best.lemma);
  if (first && !known) return best;
  const chosen = known || isKnownStem(best.lemma) ? best : (readings.find(isCaseOnly) ?? best);
  return { ...chosen, pos: "PROPN", lemma: recased(chosen.lemma, surface) };
}

function isCaseOnly(reading: Reading): boolean {
  return reading.pos === "NOUN" && reading.suffixes.length <= 1 && !/psor|Number=Plur/.test(reading.feats);
}

/** The lemma with the capitals of the form it comes from. */
function recased(lemma: string, surface: string): string {
  let i = 0;
  while (i < lemma.length && i < surface.length && surface[i]!.toLowerCase() === lemma[i]) i++;
  return surface.slice(0, i) + lemma.slice(i);
}
