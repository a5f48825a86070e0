import type { Layers } from "../../document/document";
import { isCapital } from "../../document/forms";
import type { EntityLabel } from "../../document/mention";
import { formAt, isPossessed, lemmaOf, mayHaveLemma } from "../../document/rows";
import type { TokenRange } from "../../text/span";
import type { EntityDraft } from "../draft";

/** Common nouns that make a name a place's: «Шортанды ауданы», «Сырдария өзені», «Қонаев көшесі». */
const HEADS: Readonly<Record<string, EntityLabel>> = {
  аудан: "GPE",
  ауыл: "GPE",
  облыс: "GPE",
  қала: "GPE",
  округ: "GPE",
  кент: "GPE",
  өзен: "LOCATION",
  көл: "LOCATION",
  тау: "LOCATION",
  теңіз: "LOCATION",
  көше: "FACILITY",
  даңғыл: "FACILITY",
  әуежай: "FACILITY",
  стадион: "FACILITY",
};

const mayBeHead = mayHaveLemma((lemma) => Object.hasOwn(HEADS, lemma));

/** A possessed head with a capitalised name before it. */
export function placeAt(doc: Layers, row: number, sentence: TokenRange): EntityDraft | null {
  if (!mayBeHead(formAt(doc, row))) return null;
  const lemma = lemmaOf(doc, row);
  if (!Object.hasOwn(HEADS, lemma) || !isPossessed(doc, row)) return null;
  let from = row;
  while (from > sentence.from && from > row - 3 && isCapital(doc, from - 1) && leans(doc, from - 1)) from--;
  if (from === row) return null;
  return { from, to: row + 1, label: HEADS[lemma]!, source: "entities.place-head", score: 0.8 };
}

/** The name before the head stands in the nominative: «Алматы қаласы», not «Алматының қаласы». */
function leans(doc: Layers, row: number): boolean {
  const { suffixes, feats } = doc.reading(row);
  return suffixes.length === 0 || /Case=Nom/.test(feats);
}
