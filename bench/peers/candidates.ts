/** Everything that is measured, one record a candidate. To add one, add its record here and its reader in `readers/`. */

import * as compromise from "./readers/compromise.ts";
import * as engine from "./readers/engine.ts";
import * as matin from "./readers/matin.ts";
import * as natural from "./readers/natural.ts";
import type { Prepare } from "./readers/reader.ts";
import * as values from "./readers/values.ts";
import * as wink from "./readers/wink.ts";

export const TASKS = [
  "tokens",
  "sentences",
  "lemmas",
  "tags",
  "dates",
  "quantities",
  "entities",
  "quotations",
  "analysis",
  "json",
] as const;

export type TaskName = (typeof TASKS)[number];

export interface Candidate {
  readonly task: TaskName;
  /** The first candidate of a task is what the others are compared with. */
  readonly name: string;
  /** One long text, or a call for each document. */
  readonly feed: "text" | "documents";
  /** UTF-16 units of the corpus that it gets, all where there is no number; less for the slow, whose run would take minutes. */
  readonly length?: number;
  /** How many times as fast as this one matin is to be. */
  readonly asked?: number;
  /** Takes seconds to load or to read a page, and is left out of a quick run. */
  readonly slow?: true;
  readonly prepare: Prepare;
}

const texts = { feed: "text" } as const;
const documents = { feed: "documents" } as const;

/** One slice for the whole task, so that all its candidates read the same words. */
const analysed = { feed: "documents", length: 100_000 } as const;
const slow = { feed: "documents", length: 20_000, slow: true } as const;

export const CANDIDATES: readonly Candidate[] = [
  { task: "tokens", name: "matin, rows", ...texts, prepare: matin.matinRows },
  { task: "tokens", name: "matin, rows kept in an array", ...texts, prepare: matin.matinRowArray },
  { task: "tokens", name: "matin, columns only", ...texts, prepare: matin.matinColumns },
  { task: "tokens", name: "matin, rows by document", ...documents, prepare: matin.matinRows },
  { task: "tokens", name: "limit: a bare scan, charCodeAt", ...texts, prepare: engine.bareScan },
  { task: "tokens", name: "bare regex, match", ...texts, prepare: engine.regexMatch },
  { task: "tokens", name: "bare regex, matchAll with offsets", ...texts, prepare: engine.regexMatchAll },
  { task: "tokens", name: "wink-nlp, tokens only", ...texts, asked: 5, prepare: wink.winkTokens },
  { task: "tokens", name: "natural WordTokenizer (splits at ә, ғ, қ …)", ...texts, prepare: natural.naturalWords },
  { task: "tokens", name: "compromise/one", ...texts, length: 150_000, prepare: compromise.compromiseTerms },
  { task: "tokens", name: "Intl.Segmenter, words", ...documents, prepare: engine.segmenterWords },

  { task: "sentences", name: "matin", ...documents, prepare: matin.matinSentences },
  { task: "sentences", name: "matin, one text", ...texts, prepare: matin.matinSentences },
  { task: "sentences", name: "wink-nlp, sbd", ...documents, prepare: wink.winkSentences },
  {
    task: "sentences",
    name: "natural SentenceTokenizer",
    ...documents,
    length: 200_000,
    prepare: natural.naturalSentences,
  },
  { task: "sentences", name: "compromise/one", ...documents, length: 150_000, prepare: compromise.compromiseSentences },
  { task: "sentences", name: "Intl.Segmenter, sentences", ...documents, prepare: engine.segmenterSentences },

  { task: "lemmas", name: "matin", ...documents, prepare: matin.matinLemmas },
  { task: "lemmas", name: "wink-nlp, sbd, pos and lemmas (English)", ...documents, prepare: wink.winkLemmas },
  {
    task: "lemmas",
    name: "natural PorterStemmerRu (Russian stems)",
    ...documents,
    prepare: natural.naturalRussianStems,
  },
  { task: "lemmas", name: "compromise/two, roots (English)", ...slow, prepare: compromise.compromiseRoots },

  { task: "tags", name: "matin, parts of speech and features", ...documents, prepare: matin.matinTags },
  { task: "tags", name: "wink-nlp, sbd and pos (English)", ...documents, prepare: wink.winkTags },
  {
    task: "tags",
    name: "natural BrillPOSTagger (English; splits at ә, ғ, қ …)",
    ...documents,
    length: 200_000,
    prepare: natural.naturalTags,
  },
  { task: "tags", name: "compromise/two (English)", ...slow, prepare: compromise.compromiseTags },

  { task: "dates", name: "matin", ...analysed, prepare: matin.matinDates },
  { task: "dates", name: "chrono-node, Russian rules", ...analysed, prepare: values.chronoRussian },
  { task: "dates", name: "chrono-node, English rules", ...analysed, prepare: values.chronoEnglish },
  { task: "dates", name: "Microsoft recognizers, English rules", ...slow, prepare: values.recognizersDates },

  { task: "quantities", name: "matin, numbers with unit, bound and noun", ...analysed, prepare: matin.matinQuantities },
  { task: "quantities", name: "Microsoft recognizers, numbers (English)", ...slow, prepare: values.recognizersNumbers },
  { task: "quantities", name: "Microsoft recognizers, units (English)", ...slow, prepare: values.recognizersUnits },
  { task: "quantities", name: "compromise/three, numbers (English)", ...slow, prepare: compromise.compromiseNumbers },

  { task: "entities", name: "matin, 25 classes, linked", ...analysed, prepare: matin.matinEntities },
  { task: "entities", name: "wink-nlp, ner (figures and patterns)", ...analysed, prepare: wink.winkEntities },
  { task: "entities", name: "compromise/three, names (English)", ...slow, prepare: compromise.compromiseNames },

  { task: "quotations", name: "matin, with speakers", ...analysed, prepare: matin.matinQuotations },
  {
    task: "quotations",
    name: "compromise/three, what stands in marks",
    ...slow,
    prepare: compromise.compromiseQuotations,
  },

  { task: "analysis", name: "matin, every layer and token read", ...analysed, prepare: matin.matinEverything },
  { task: "analysis", name: "wink-nlp, all stages (English)", ...analysed, asked: 1, prepare: wink.winkEverything },
  { task: "analysis", name: "wink-nlp, all stages, lemmas read too", ...analysed, prepare: wink.winkLemmasToo },
  {
    task: "analysis",
    name: "compromise/three, all views (English)",
    ...slow,
    prepare: compromise.compromiseEverything,
  },

  { task: "json", name: "matin, everything as JSON", ...analysed, prepare: matin.matinJson },
  { task: "json", name: "matin, with text and tokens", ...analysed, prepare: matin.matinTokenJson },
  { task: "json", name: "wink-nlp, all stages as JSON (English)", ...analysed, prepare: wink.winkJson },
  { task: "json", name: "compromise/three, json() (English)", ...slow, prepare: compromise.compromiseJson },
  { task: "json", name: "limit: JSON.stringify of finished results", ...analysed, prepare: engine.finishedStringify },
  { task: "json", name: "limit: JSON.parse of finished results", ...analysed, prepare: engine.finishedParse },
];
