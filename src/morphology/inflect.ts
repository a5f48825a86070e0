import { FUNCTION_WORDS } from "../lexicon/function-words";
import { IRREGULAR_STEMS } from "../lexicon/irregular-stems";
import { fold } from "../text/fold";
import { WordClass } from "./classes";
import { maskOf, STEPS, type Step } from "./endings";
import { join, lastHeard, type Side, sideOf, spell } from "./harmony";
import { FINAL, type State } from "./slots";
import { spokenForm } from "./spoken";
import { classesOf, sideCodeOf } from "./stem-table";
import { dropsVowel, lookUp, shorten } from "./stems";

/** Universal Dependencies features: `"Case=Gen|Number=Plur"`, or the same as a record. */
export type Features = string | Readonly<Record<string, string>>;

/** What the bare form of a word says without any ending. */
const UNMARKED = ["Case=Nom", "Number=Sing", "NumType=Card"];
const COMMAND = ["Mood=Imp", "Number=Sing", "Person=2", "VerbForm=Fin"];
const VERBAL = /^(?:VerbForm|Mood|Tense|Aspect|Voice|Polarity|Evident)=/;

/**
 * The form of a word with the given features, spelt from the slot table that reads it: nouns (зат есім), names,
 * abbreviations and figures in all cases (септік), the plural (көптік) and the possessives (тәуелдік); verbs (етістік) in
 * all their voices, tenses, persons, participles and converbs.
 *
 * @param lemma The dictionary form; a verb by its bare stem. Its capitals are kept.
 * @param features What the form is to say. Features of the bare form (`Case=Nom`, `Number=Sing`) may be left out.
 * @throws TypeError if `lemma` is no string or is empty, or `features` are neither a string nor a record; RangeError if no
 * form has these features.
 * @example inflect("кітап", "Case=Loc|Number=Plur") // "кітаптарда"
 * @example inflect("АҚШ", { Case: "Gen" }) // "АҚШ-тың"
 * @example inflect("айт", "Mood=Ind|Person=3|Tense=Past|VerbForm=Fin") // "айтты"
 */
export function inflect(lemma: string, features: Features): string {
  if (typeof lemma !== "string" || lemma.trim() === "")
    throw new TypeError(`inflect: lemma must be a word, got ${String(lemma)}`);
  const wanted = featuresOf(features);
  const word = lemma.trim();
  const form = irregularForm(word, wanted) ?? regularForm(word, wanted);
  if (form === null) throw new RangeError(`inflect: «${word}» has no form with ${[...wanted].join("|")}`);
  return form;
}

function featuresOf(features: Features): ReadonlySet<string> {
  if (typeof features !== "string" && (typeof features !== "object" || features === null || Array.isArray(features)))
    throw new TypeError(`inflect: features must be a string or a record, got ${String(features)}`);
  const list =
    typeof features === "string"
      ? features.split("|").filter((feat) => feat !== "")
      : Object.entries(features).map(([name, value]) => `${name}=${value}`);
  for (const feat of list)
    if (!/^[A-Z][A-Za-z]*(?:\[[a-z]+\])?=[A-Z0-9][A-Za-z0-9]*$/.test(feat)) {
      throw new RangeError(`inflect: no feature of Universal Dependencies: «${feat}»`);
    }
  return new Set(list);
}

/** Pronouns: «ол» in the dative is «оған». */
function irregularForm(word: string, wanted: ReadonlySet<string>): string | null {
  const key = fold(word);
  const entry = FUNCTION_WORDS.find((it) => {
    if (("lemma" in it ? it.lemma : it.form) !== key || !("feats" in it)) return false;
    const feats = it.feats.split("|");
    const carried = feats.filter((feat) => !/^(?:PronType|Person|Number|Polite|Reflex)=/.test(feat));
    return (
      [...wanted].every((feat) => feats.includes(feat)) &&
      carried.every((feat) => wanted.has(feat) || feat === "Case=Nom")
    );
  });
  return entry?.form ?? null;
}

/** What stands so far: how it is written, how it is heard, and what has still to be said. */
interface Part {
  readonly written: string;
  readonly heard: string;
  readonly state: State;
  readonly missing: ReadonlySet<string>;
  /** What the first ending has to respect; null behind it. */
  readonly stem: Stem | null;
}

interface Stem {
  /** The side that the lexicon counted against the vowels. */
  readonly side: Side | null;
  /** Written apart from its endings: «АҚШ-тың». */
  readonly apart: boolean;
  /** Keeps its к or п before a vowel: «банкі», «типі». */
  readonly firm: boolean;
  /** Written without its last vowel before a vowel: «орн» of «орын». */
  readonly short: string | null;
}

function regularForm(word: string, wanted: ReadonlySet<string>): string | null {
  const isVerb = [...wanted].some((feat) => VERBAL.test(feat));
  const missing = new Set(isVerb ? wanted : [...wanted].filter((feat) => !UNMARKED.includes(feat)));
  const key = fold(word);
  const starts: Part[] = isVerb ? irregularStarts(key, missing) : [];
  const spoken = isVerb ? null : spokenForm(word);
  const code = sideCodeOf(lookUp(key));
  const stem: Stem = {
    side: code === 1 ? "back" : code === 2 ? "front" : null,
    apart: spoken !== null,
    firm: FIRM.test(key),
    short: dropsVowel(key, isVerb) ? shorten(word) : null,
  };
  for (const state of statesOf(key, isVerb)) starts.push({ written: word, heard: spoken ?? key, state, missing, stem });
  return search(starts);
}

/** Foreign stems keep a к behind a consonant and a п behind и: банк → банкі, тип → типі. */
const FIRM = /(?:[лнрс]к|ип)$/;

/** The copula and the verbs of posture: «екен», «жатыр». */
function irregularStarts(key: string, missing: ReadonlySet<string>): Part[] {
  return IRREGULAR_STEMS.filter((it) => it.lemma === key && it.feats.split("|").every((feat) => missing.has(feat))).map(
    ({ stem, state, feats }) => ({ written: stem, heard: stem, state, missing: without(missing, feats), stem: null }),
  );
}

function without(missing: ReadonlySet<string>, feats: string): ReadonlySet<string> {
  const said = feats.split("|");
  return new Set([...missing].filter((feat) => !said.includes(feat)));
}

function statesOf(key: string, isVerb: boolean): readonly State[] {
  if (isVerb) return ["verb"];
  const classes = classesOf(lookUp(key));
  if (/^\p{Nd}/u.test(key) || (classes & WordClass.numeral) !== 0) return ["numeral", "noun"];
  return (classes & WordClass.adjective) === 0 ? ["noun"] : ["adjective", "noun"];
}

/** Breadth first: the shortest chain of endings that says all that is wanted and nothing else. */
function search(starts: readonly Part[]): string | null {
  let parts = starts;
  while (parts.length > 0) {
    const done = parts.find(isDone);
    if (done) return done.written;
    parts = parts.flatMap((part) => STEPS.flatMap((step) => extend(part, step) ?? []));
  }
  return null;
}

function isDone({ state, missing }: Part): boolean {
  if (state === "verb" || state === "negated") {
    return missing.size === COMMAND.length && COMMAND.every((feat) => missing.has(feat));
  }
  return (missing.size === 0 || (missing.size === 1 && missing.has("Case=Nom"))) && FINAL.includes(state);
}

function extend(part: Part, step: Step): Part | null {
  const feats = step.feats.split("|");
  // «елдегілер» has two cases in one word, which features cannot ask for.
  if (part.state === "attribute" || (step.on & maskOf([part.state])) === 0) return null;
  if (!feats.every((feat) => part.missing.has(feat))) return null;
  if (step.after !== undefined && !step.after.test(part.heard)) return null;
  return {
    ...attached(part, step.template),
    state: step.makes,
    missing: without(part.missing, step.feats),
    stem: null,
  };
}

function attached({ written, heard, stem }: Part, template: string): Pick<Part, "written" | "heard"> {
  const ending = spell(template, lastHeard(heard), stem?.side ?? sideOf(heard) ?? "front");
  if (stem?.apart) {
    // Ordinals of figures leave their н out: 27-ші.
    const apart = /^\p{Nd}/u.test(written) ? ending.replace(/^[ыі]?нш/, "ш") : ending;
    return { written: `${written}-${apart}`, heard: heard + ending };
  }
  if (stem?.short && /^[аеыіу]/.test(ending)) return { written: stem.short + ending, heard: heard + ending };
  return { written: join(written, ending, stem?.firm), heard: join(heard, ending, stem?.firm) };
}
