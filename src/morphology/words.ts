import type { Reading } from "../document/reading";
import { FUNCTION_WORDS } from "../lexicon/function-words";
import { isEnding } from "../text/endings";
import { fold } from "../text/fold";
import { isAllCaps, isCapitalized } from "../text/letters";
import { readWord } from "./readings";

const functionWords = new Map<string, Reading>(
  FUNCTION_WORDS.map((entry) => [
    entry.form,
    {
      lemma: "lemma" in entry ? entry.lemma : entry.form,
      pos: entry.pos,
      feats: "feats" in entry ? entry.feats : "",
      stem: entry.form,
      suffixes: [],
    },
  ]),
);

/** Keeps what was computed for a string; emptied when full, so that a stream of texts keeps it bounded. */
function bounded(compute: (text: string) => readonly Reading[]): (text: string) => readonly Reading[] {
  const limit = 50_000;
  const kept = new Map<string, readonly Reading[]>();
  return (text) => {
    let readings = kept.get(text);
    if (readings === undefined) {
      readings = Object.freeze(compute(text));
      if (kept.size >= limit) kept.clear();
      kept.set(text, readings);
    }
    return readings;
  };
}

/** Readings by key: «Министр» and «министр» share them. */
const cached = bounded(readWord);

const HYPHENED = /^(.+)-([^-]+)$/;
/** The case that a bare ending names: «ның» of «АҚШ-ның», «тен» of «2025-тен». */
const CASE_OF_ENDING: readonly (readonly [RegExp, string])[] = [
  [/[ндт][ыі]ң$/, "Gen"],
  [/(?:[ғқ]а|[гк]е|н[ае])$/, "Dat"],
  [/[дт][ае](?:[ғг][ыі])?$/, "Loc"],
  [/[дтн][ае]н$/, "Abl"],
  [/[мбп]ен$/, "Ins"],
  [/(?:[ндт][ыі]|[ыі]н)$/, "Acc"],
];

/** The features of an ending that a hyphen parts from a figure, an abbreviation or a Latin word. */
export function endingFeatures(ending: string): string {
  const feats: string[] = [];
  const found = CASE_OF_ENDING.find(([pattern]) => pattern.test(ending));
  feats.push(`Case=${found ? found[1] : "Nom"}`);
  if (/^(?:[лдт][ае]р)/.test(ending)) feats.push("Number=Plur");
  if (/^(?:[лдт][ае]р)?с?[ыі](?:$|н)/.test(ending)) feats.push("Person[psor]=3");
  return feats.sort().join("|");
}

/**
 * All readings of a form as written, best first: function words, then hyphened forms by their last part, then stems.
 * The same form gives the same list, which others may keep things by.
 */
export const analyzeForm = bounded(readForm);

function readForm(surface: string): readonly Reading[] {
  const key = fold(surface);
  const closed = functionWords.get(key);
  // «қатысты» is a postposition and «took part»: the context chooses.
  if (closed) return [closed, ...cached(key)];
  const hyphened = HYPHENED.exec(key);
  if (hyphened) return hyphenedReadings(surface, hyphened[1]!, hyphened[2]!);
  // «АҚШ», «БҰҰ»: an abbreviation takes its endings with a hyphen, so what looks like one is part of it.
  if (key.length <= 6 && isAllCaps(surface)) return [bare(key, "PROPN")];
  return cached(key);
}

function bare(key: string, pos: string): Reading {
  return { lemma: key, pos, feats: "Case=Nom", stem: key, suffixes: [] };
}

function hyphenedReadings(surface: string, head: string, tail: string): readonly Reading[] {
  const written = surface.slice(0, head.length);
  // «АҚШ-тың», «Facebook-тегі», «27-ші»: an ending; «бизнес-форумға»: a compound, read by its last part.
  if (isEnding(tail) && (isAllCaps(written) || /[\p{Script=Latin}\p{N}%°]/u.test(written) || !isStemLike(tail))) {
    return [
      {
        lemma: head,
        pos: isCapitalized(written) ? "PROPN" : "NOUN",
        feats: endingFeatures(tail),
        stem: head,
        suffixes: [tail],
      },
    ];
  }
  return cached(tail).map((reading) => ({
    ...reading,
    lemma: `${head}-${reading.lemma}`,
    stem: `${head}-${reading.stem}`,
  }));
}

const isStemLike = (tail: string) => tail.length > 3 || tail === "ата" || tail === "ана";
