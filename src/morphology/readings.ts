import { feature, type Reading } from "../document/reading";
import { attach, hardened, type Side, sideOf, spellings } from "./harmony";
import { isKnownStem, isKnownVerb } from "./stems";
import {
  ATTRIBUTIVE,
  CASES,
  CONVERBS,
  FINITE,
  NEGATION,
  PARTICIPLES,
  PLURAL,
  POSSESSIVE,
  type Suffix,
} from "./suffixes";

/** A form with some endings taken off. `possessive` tells the outer slots what they stood on. */
interface Cut {
  readonly stem: string;
  readonly suffixes: readonly string[];
  readonly feats: readonly string[];
}

/** The endings of a slot with all their spellings, by the spelling's last letter. */
type Slot = ReadonlyMap<string, readonly { readonly suffix: Suffix; readonly form: string }[]>;

function slot(suffixes: readonly Suffix[]): Slot {
  const byLast = new Map<string, { suffix: Suffix; form: string }[]>();
  for (const suffix of suffixes) {
    for (const form of new Set(spellings(suffix.template))) {
      const last = form.at(-1)!;
      byLast.set(last, [...(byLast.get(last) ?? []), { suffix, form }]);
    }
  }
  return byLast;
}

const slots = {
  plural: slot(PLURAL),
  possessive: slot(POSSESSIVE),
  cases: slot([...CASES, ...ATTRIBUTIVE]),
  negation: slot(NEGATION),
  finite: slot([...FINITE, ...CONVERBS]),
  participles: slot(PARTICIPLES),
};

const VOWEL = /[аәеёиоөуұүыіэюя]/;
const SIDES: readonly Side[] = ["back", "front"];

/** Takes one ending of a slot off: each cut is one that `attach` would spell the same way. */
function* take(cut: Cut, endings: Slot): Generator<Cut & { readonly suffix: Suffix }> {
  for (const { suffix, form } of endings.get(cut.stem.at(-1)!) ?? []) {
    if (!cut.stem.endsWith(form)) continue;
    const rest = cut.stem.slice(0, -form.length);
    if (!VOWEL.test(rest)) continue;
    const softened = hardened(rest);
    for (const stem of softened === null ? [rest] : [softened, rest]) {
      if (!spells(stem, suffix.template, cut.stem)) continue;
      yield { stem, suffixes: [form, ...cut.suffixes], feats: [...suffix.feats, ...cut.feats], suffix };
    }
  }
}

/** True where `stem` with the ending is written as `form`; a stem without a deciding vowel may take either side. */
function spells(stem: string, template: string, form: string): boolean {
  if (sideOf(stem) !== null && !WAVERING.test(stem)) return attach(stem, template) === form;
  return SIDES.some((side) => attach(stem, template, side, side) === form);
}

/** Surnames in -ов, -ев, -ин are heard on either side: Ерденбековтың, Ерденбековтің. */
const WAVERING = /(?:[оеё]в|ин)$/;

/** Every way to read `form` as stem (+ plural) (+ possessive) (+ case). */
function* nominalCuts(form: string): Generator<Cut> {
  const whole: Cut = { stem: form, suffixes: [], feats: [] };
  yield* possessiveCuts(whole, null);
  for (const cut of take(whole, slots.cases)) yield* possessiveCuts(cut, cut.suffix);
}

function* possessiveCuts(cut: Cut, outer: Suffix | null): Generator<Cut> {
  if (!outer?.afterPossessive) yield* pluralCuts(cut);
  for (const inner of take(cut, slots.possessive)) {
    const third = inner.suffix.feats[0] === "Person[psor]=3";
    if (third ? outer?.notAfterPossessive : outer?.afterPossessive) continue;
    yield* pluralCuts(inner);
  }
}

function* pluralCuts(cut: Cut): Generator<Cut> {
  yield cut;
  yield* take(cut, slots.plural);
}

function toReading(cut: Cut, pos: string): Reading {
  const feats = [...new Set(cut.feats)];
  if (pos !== "VERB" && !feats.some((feat) => feat.startsWith("Case="))) feats.push("Case=Nom");
  return { lemma: cut.stem, pos, feats: feats.sort().join("|"), stem: cut.stem, suffixes: cut.suffixes };
}

/** Verb readings of a known stem, and of an unknown one where the ending leaves little doubt («…ғанын», «…йды»). */
function* verbReadings(form: string): Generator<Reading> {
  const whole: Cut = { stem: form, suffixes: [], feats: [] };
  if (isKnownVerb(form)) yield toReading(whole, "VERB");
  for (const cut of take(whole, slots.finite)) yield* verbStems(cut);
  for (const outer of nominalCuts(form)) for (const cut of take(outer, slots.participles)) yield* verbStems(cut);
}

function* verbStems(cut: Cut): Generator<Reading> {
  if (cut.stem.length > 1) yield toReading(cut, "VERB");
  for (const negated of take(cut, slots.negation)) if (negated.stem.length > 1) yield toReading(negated, "VERB");
}

/**
 * How much a reading is worth: a stem from the lexicon first; then, among guesses, endings that rarely come about by
 * chance (plural, genitive, ablative, the participles) over those that do (-ы, -н, -ды).
 */
function worth(reading: Reading): number {
  const verb = reading.pos === "VERB";
  const known = verb ? isKnownVerb(reading.lemma) : isKnownStem(reading.lemma);
  const letters = reading.suffixes.reduce((n, suffix) => n + suffix.length, 0);
  if (known) return 100 + (verb ? 0 : 1) + reading.lemma.length;
  if (reading.lemma.length < 3) return -10;
  if (verb) return sureVerb(reading) ? 20 + letters : -1;
  if (reading.suffixes.length === 0) return 1;
  const sure = feature(reading, "Number") === "Plur" || /Gen|Abl|Ins/.test(feature(reading, "Case") ?? "");
  return sure ? 10 + letters : letters >= 3 ? 5 + letters : letters === 2 && reading.lemma.length >= 4 ? 3 : 0;
}

/** Endings that no noun carries by chance. */
function sureVerb(reading: Reading): boolean {
  const ending = reading.suffixes.join("");
  return /^(?:[ғгқк][ае]н(?:ын|ін|дығын|дігін)|[ае]т[ыі]н|йт[ыі]н|йд[ыі])/.test(ending) && reading.lemma.length >= 3;
}

/** Everything `key` (folded, without a hyphened ending) can be, best first. */
export function readWord(key: string): readonly Reading[] {
  const found = new Map<string, { reading: Reading; worth: number }>();
  const add = (reading: Reading) => {
    const id = `${reading.lemma}/${reading.pos}/${reading.feats}`;
    if (!found.has(id)) found.set(id, { reading, worth: worth(reading) });
  };
  for (const cut of nominalCuts(key)) add(toReading(cut, "NOUN"));
  for (const reading of verbReadings(key)) add(reading);
  return [...found.values()].sort((a, b) => b.worth - a.worth).map((entry) => entry.reading);
}
