import type { Layers } from "../../document/document";
import { formAt, isPossessed, lemmaOf, mayHaveLemma } from "../../document/rows";
import type { TokenRange } from "../../text/span";
import type { EntityDraft } from "../draft";
import { nameStart } from "./izafet";

/** Heads of the names of feasts, meetings and games: «Тәуелсіздік күні», «Астана форумы». */
const HEADS = new Set([
  "күн",
  "форум",
  "саммит",
  "фестиваль",
  "чемпионат",
  "олимпиада",
  "универсиада",
  "апталық",
  "онкүндік",
]);

const mayBeHead = mayHaveLemma((lemma) => HEADS.has(lemma));

/** «Дүниежүзілік үкіметтік емес ұйымдар күні»: a possessed head with a capitalised beginning. */
export function eventAt(
  doc: Layers,
  row: number,
  sentence: TokenRange,
  blocked: (row: number) => boolean,
): EntityDraft | null {
  if (!mayBeHead(formAt(doc, row)) || !HEADS.has(lemmaOf(doc, row)) || !isPossessed(doc, row)) return null;
  const from = nameStart(doc, row, sentence.from, blocked);
  if (from === row) return null;
  return { from, to: row + 1, label: "EVENT", source: "entities.event-head", score: 0.7 };
}
