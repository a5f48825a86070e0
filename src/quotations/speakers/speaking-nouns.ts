import type { Layers } from "../../document/document";
import { lemmaOf, posOf } from "../../document/rows";
import { BODY_NOUNS } from "../../lexicon/body-nouns";
import { HUMAN_NOUNS } from "../../lexicon/human-nouns";
import { POSITIONS, ROLES } from "../../lexicon/positions";
import { STATEMENT_WORDS } from "../../lexicon/report-words";

/** What a noun that speaks stands for. */
export type NounKind = "human" | "body" | "statement";

const kinds = new Map<string, NounKind>();
for (const word of STATEMENT_WORDS) kinds.set(word, "statement");
for (const word of BODY_NOUNS) kinds.set(word, "body");
for (const words of [HUMAN_NOUNS, ROLES, POSITIONS]) for (const word of words) kinds.set(word, "human");

/** What the noun at `row` stands for, or null where nothing of its kind speaks. */
export function nounKindAt(doc: Layers, row: number): NounKind | null {
  const pos = posOf(doc, row);
  return pos === "NOUN" || pos === "PROPN" ? (kinds.get(lemmaOf(doc, row)) ?? null) : null;
}
