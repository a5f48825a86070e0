import { type Form, FormTable } from "../document/form";
import type { Reading } from "../document/reading";
import { Kind } from "../document/tokens";
import { endingReadings, wordOf } from "./words";

/** The forms of all texts, with their readings. */
export const FORMS = new FormTable((form) => (form.isWord ? wordOf(form).readings : [signReading(form)]));

/** Part of speech of the tokens that are no words. */
const POS_OF_KIND: Readonly<Record<number, string>> = {
  [Kind.number]: "NUM",
  [Kind.punctuation]: "PUNCT",
  [Kind.symbol]: "SYM",
  [Kind.emoji]: "SYM",
  [Kind.url]: "X",
  [Kind.email]: "X",
  [Kind.hashtag]: "X",
  [Kind.mention]: "X",
};

/** «27-ші», «5», «,»: a figure may carry an ending. */
function signReading({ kind, key }: Form): Reading {
  const pos = POS_OF_KIND[kind]!;
  const hyphen = key.search(/[-‐‑'’]/);
  const found =
    kind !== Kind.punctuation && hyphen > 0
      ? endingReadings(key.slice(0, hyphen), key.slice(hyphen + 1))[0]?.reading
      : undefined;
  return Object.freeze(found ? { ...found, pos } : { lemma: key, pos, feats: "", stem: key, suffixes: [] });
}
