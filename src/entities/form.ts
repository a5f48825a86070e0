import { type Form, formFact } from "../document/form";
import { bareKeysOf } from "../document/forms";
import { lowered } from "../document/rows";
import { shapeOf } from "../text/shape";

/** What the tagger and the gazetteers ask of a form by itself; a form that stands in a text has a reading at least. */

export const shapeOfForm = formFact(({ surface }: Form) => shapeOf(surface));

/** Folded lemma of the likeliest reading out of context; of figures the key. */
export const firstLemmaOf = formFact(({ isWord, readings, key }: Form) => (isWord ? lowered(readings[0]!.lemma) : key));

/** The keys that a form may be an inflection of, for a word; a sign stands for itself. */
export const wordKeysOf = formFact((form: Form): readonly string[] => (form.isWord ? bareKeysOf(form) : [form.key]));
