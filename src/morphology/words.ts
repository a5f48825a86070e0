import { type Form, formFact } from "../document/form";
import type { Reading } from "../document/reading";
import { FUNCTION_WORDS } from "../lexicon/function-words";
import { bounded } from "../text/bounded";
import { fold } from "../text/fold";
import { isAllCaps, isCapitalized } from "../text/letters";
import { WordClass } from "./classes";
import { type Choices, MOST_CHOICES } from "./path";
import { type Candidate, readEnding, readWord } from "./readings";
import { tagOf } from "./tags";
import { usualShifts } from "./usual";

const functionWords = new Map<string, readonly Reading[]>();
for (const entry of FUNCTION_WORDS) {
  const reading: Reading = {
    lemma: "lemma" in entry ? entry.lemma : entry.form,
    pos: entry.pos,
    feats: "feats" in entry ? entry.feats : "",
    stem: entry.form,
    suffixes: [],
  };
  // «мен» is "I" and "with": such a form has several entries.
  functionWords.set(entry.form, [...(functionWords.get(entry.form) ?? []), reading]);
}

/** What a word can be. */
export interface Word {
  /** Best first, by themselves. */
  readonly readings: readonly Reading[];
  /** What each reading costs in context, in the same order. */
  readonly choices: Choices;
  /** The readings as names, once somebody has asked for them; see `asName`. */
  readonly names: (Reading | undefined)[];
}

/** Readings by key: «Министр» and «министр» share them. */
const cached = bounded((key) => readWord(key, "likely"));

/** What a form that is a word can be. */
export const wordOf = formFact(({ surface }: Form): Word => {
  const candidates = weighed(surface, readForm(surface, cached).slice(0, MOST_CHOICES));
  return {
    readings: candidates.map(({ reading }) => reading),
    choices: {
      costs: Uint16Array.from(candidates, ({ cost }) => Math.max(0, cost)),
      tags: Uint8Array.from(candidates, ({ reading }) => tagOf(reading)),
    },
    names: [],
  };
});

/** With what its capital and the list of usual readings say, best first again. */
function weighed(surface: string, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const costs = candidates.map(({ reading, cost }) => cost + (isLowerName(reading, surface) ? LOWER_NAME_COST : 0));
  const shifts = usualShifts(
    fold(surface),
    candidates.map(({ reading }) => reading),
    costs,
  );
  return candidates
    .map(({ reading }, i) => ({ reading, cost: Math.round(costs[i]! + (shifts?.[i] ?? 0)) }))
    .sort((a, b) => a.cost - b.cost);
}

const LOWER_NAME_COST = 64;
/** A name has a capital: «үлкен» is "big", and «Үлкен» may be the village. */
const isLowerName = ({ pos }: Reading, surface: string) => pos === "PROPN" && !isCapitalized(surface);

/** Every reading of a form, the unlikely ones too. */
export function analyzeFully(surface: string): readonly Reading[] {
  return weighed(
    surface,
    readForm(surface, (key) => readWord(key, "all")),
  ).map(({ reading }) => reading);
}

/** Nothing longer is a word, and patterns are not made for ten million letters. */
const LONGEST_WORD = 500;

type ReadKey = (key: string) => readonly Candidate[];

function readForm(surface: string, readKey: ReadKey): readonly Candidate[] {
  if (surface === "") return [];
  const key = fold(surface);
  if (surface.length > LONGEST_WORD) return [bare(key, "X")];
  const parts = PARTED.exec(surface) ?? FOREIGN.exec(surface);
  if (parts) return partedReadings(surface, parts[1]!, parts[2]!, readKey);
  const closed = functionWords.get(key);
  // «қатысты» is a postposition and «took part»: the context chooses.
  if (closed) return withClosed(closed, readWord(key, "known"));
  // «АҚШ», «БҰҰ»: an abbreviation takes its endings with a hyphen, so what looks like one is part of it.
  if (key.length <= LONGEST_ABBREVIATION && isAllCaps(surface)) return [bare(key, "PROPN"), ...readKey(key)];
  if (/^\p{Nd}/u.test(key)) return [bare(key, "NUM")];
  return readKey(key);
}

/** A word of a closed class is so common as such that other readings need a context that speaks for them. */
function withClosed(closed: readonly Reading[], others: readonly Candidate[]): readonly Candidate[] {
  const rest = others.filter(
    ({ reading: { lemma, pos } }) => pos === "VERB" || closed.every((it) => it.lemma !== lemma),
  );
  const cost = Math.max(0, (rest[0]?.cost ?? 0) - CLOSED_GAP);
  return [...closed.map((reading) => ({ reading, cost })), ...rest];
}
const CLOSED_GAP = 40;

const LONGEST_ABBREVIATION = 6;
/** «бизнес-форумға», «АҚШ-тың», «Facebook’тегі»: the last part, and what a hyphen or an apostrophe parts it from. */
const PARTED = /^(.+)[-‐‑'’ʼ]([^-‐‑'’ʼ]+)$/u;
/** «Facebookтегі»: a Kazakh ending glued to a Latin word. */
const FOREIGN = /^([\p{Script=Latin}\p{Nd}]+)(\p{Script=Cyrillic}+)$/u;
/** Particles that a hyphen ties to any word: «бес-ақ», «келді-ау». */
const PARTICLES = new Set(["ай", "ау", "ақ", "мыс", "міс"]);

function bare(key: string, pos: string): Candidate {
  const feats = pos === "PROPN" ? "Case=Nom" : pos === "NUM" ? "NumType=Card" : "";
  return { reading: { lemma: key, pos, feats, stem: key, suffixes: [] }, cost: 0 };
}

function partedReadings(surface: string, head: string, tail: string, readKey: ReadKey): readonly Candidate[] {
  const key = fold(surface);
  const closed = functionWords.get(key);
  if (closed) return withClosed(closed, []);
  const ending = fold(tail);
  const endings = endingReadings(head, ending);
  // «АҚШ-тың», «Facebook-тегі» are a stem with its ending; «бизнес-форумға» is a compound, read by its last part.
  if (endings.length > 0 && isForeign(head)) return endings;
  const first = fold(head);
  if (PARTICLES.has(ending)) return readForm(head, readKey);
  if (first === ending) return [bare(key, "ADV")]; // келе-келе
  const compound = readKey(ending).map(({ reading, cost }) => ({
    reading: { ...reading, lemma: `${first}-${reading.lemma}`, stem: `${first}-${reading.stem}` },
    cost,
  }));
  if (endings.length > 0 && !isStemLike(ending)) return [...endings, ...compound];
  const known = readKey(key).filter(({ reading: { lemma } }) => lemma.includes("-") && lemma !== key);
  return [...known, ...compound];
}

/** An ending behind a hyphen or glued to a Latin word, with what it stands on as the stem. */
export function endingReadings(head: string, ending: string): readonly Candidate[] {
  const lemma = fold(head);
  const number = /^[\p{Nd}.,\s%°]+$/u.test(head);
  const wordClass = number ? WordClass.numeral : isCapitalized(head) ? WordClass.name : WordClass.noun;
  return readEnding(ending, lemma, wordClass).map(({ reading, cost }) => ({
    reading: { ...reading, stem: lemma },
    cost,
  }));
}

const isForeign = (head: string) =>
  isAllCaps(head) || /[\p{Script=Latin}\p{Nd}%°]$|\.$/u.test(head) || CAMEL.test(head);
/** «ҚазҰУ-дың». */
const CAMEL = /\p{Ll}\p{Lu}\p{Lu}/u;
const isStemLike = (tail: string) => tail.length > 3 || tail === "ата" || tail === "ана";
