import type { Reading } from "../document/reading";
import { isKnownName, isKnownStem } from "./stems";
import type { WordForm } from "./words";

/** Names by the form that they are read in: one for each reading and place in the sentence. */
const kept = new WeakMap<WordForm, (Reading | undefined)[]>();

/** The chosen reading of a form, as a name where its capital says so; `first` at the head of a sentence. */
export function asName(form: WordForm, choice: number, first: boolean): Reading {
  const best = form.readings[choice]!;
  if (!form.capitalized) return best;
  let names = kept.get(form);
  if (names === undefined) {
    names = [];
    kept.set(form, names);
  }
  const place = 2 * choice + Number(first);
  names[place] ??= Object.freeze(nameOf(best, form.readings, form.surface, first));
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
