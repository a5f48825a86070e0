import { bounded } from "../text/bounded";

/** One possible analysis of a word form. */
export interface Reading {
  /** Dictionary form: nominative singular; for verbs the bare stem («айт»). */
  readonly lemma: string;
  /** Universal Dependencies part of speech. */
  readonly pos: string;
  /** Universal Dependencies features, sorted, `Case=Gen|Number=Plur`; empty where there are none. */
  readonly feats: string;
  /** What the endings stand on, folded: «кітаб» in «кітабы». */
  readonly stem: string;
  /** Endings behind the stem, in order: ["лар", "ының"]. */
  readonly suffixes: readonly string[];
}

/** The value of one feature of a reading («Case» → "Gen"), or null. */
export function feature({ feats }: Reading, name: string): string | null {
  return featuresIn(feats).get(name) ?? null;
}

/** Features by name; the words of a language share some hundred sets of them. */
const featuresIn = bounded(
  (feats) => new Map(feats.split("|").map((it) => it.split("=") as [name: string, value: string])),
);

/** True for «елдегі», «министрліктегі»: a locative that is an attribute of the noun to come. */
export function isLocativeAttribute(reading: Reading): boolean {
  return feature(reading, "Case") === "Loc" && /[ғг][ыі]$/.test(reading.suffixes.at(-1) ?? "");
}

/** True for a participle that stands before its noun or ends a clause, without an ending of its own: «тіркелген». */
export function isBareParticiple(reading: Reading): boolean {
  return feature(reading, "VerbForm") === "Part" && feature(reading, "Case") === null;
}
