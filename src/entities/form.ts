import type { Layers } from "../document/document";
import { bareKeys } from "../document/forms";
import type { Reading } from "../document/reading";
import { keyOf, lowered, surfaceAt } from "../document/rows";
import { Kind } from "../document/tokens";
import { BoundedMap } from "../text/bounded";
import { shapeOf } from "../text/shape";
import type { TokenRange } from "../text/span";

/** What a token is by itself, wherever it stands. The same form gives the same object. */
export interface Form {
  readonly surface: string;
  readonly key: string;
  /** The keys it may be an inflection of, itself first. */
  readonly bareKeys: readonly string[];
  /** The likeliest reading out of context. */
  readonly reading: Reading;
  /** Folded lemma of that reading; of figures the key. */
  readonly lemma: string;
  readonly shape: number;
  readonly isWord: boolean;
  /** What has been worked out for the form, by whom: a field is found six times as fast as an entry of a WeakMap. */
  readonly kept: unknown[];
}

/** Where on a form somebody keeps what they work out for it; each keeper takes a slot of its own. */
export const Slot = { scores: 0, lexicon: 1, labelled: 2 } as const;

const SLOTS = 3;
const kept = new BoundedMap<Form>();

/** The form of a row. */
export function formAt(doc: Layers, row: number): Form {
  const surface = surfaceAt(doc, row);
  return kept.get(surface) ?? kept.set(surface, describe(doc, row, surface));
}

/** The form of a word that stands in no document; `open` makes one of it where the form is new. */
export function formOfWord(word: string, open: (word: string) => Layers): Form {
  return kept.get(word) ?? kept.set(word, describe(open(word), 0, word));
}

/** The forms of a sentence. */
export function formsOf(doc: Layers, { from, to }: TokenRange): readonly Form[] {
  const forms: Form[] = [];
  for (let row = from; row < to; row++) forms.push(formAt(doc, row));
  return forms;
}

function describe(doc: Layers, row: number, surface: string): Form {
  const key = keyOf(doc, row);
  const isWord = doc.table.kind[row] === Kind.word;
  const reading = doc.readings(row)[0]!;
  return {
    surface,
    key,
    bareKeys: isWord ? bareKeys(doc, row) : [key],
    reading,
    lemma: isWord ? lowered(reading.lemma) : key,
    shape: shapeOf(surface),
    isWord,
    kept: new Array(SLOTS),
  };
}
