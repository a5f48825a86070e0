/** Everything that is measured, one record a candidate. To add one, add its record here and its reader in readers.ts. */

import * as read from "./readers.ts";

export const TASKS = ["tokens", "sentences", "lemmas", "analysis"] as const;

export type TaskName = (typeof TASKS)[number];

export interface Candidate {
  readonly task: TaskName;
  /** The first candidate of a task is what the others are compared with. */
  readonly name: string;
  /** One long text, or a call for each document. */
  readonly feed: "text" | "documents";
  /** UTF-16 units of the corpus that it gets, all where there is no number; less for the slow, whose run would take minutes. */
  readonly length?: number;
  readonly prepare: read.Prepare;
}

const texts = { feed: "text" } as const;
const documents = { feed: "documents" } as const;

/** One slice for the whole task, so that all its candidates read the same words. */
const analysed = { feed: "documents", length: 100_000 } as const;

export const CANDIDATES: readonly Candidate[] = [
  { task: "tokens", name: "matin, rows", ...texts, prepare: read.matinRows },
  { task: "tokens", name: "matin, rows kept in an array", ...texts, prepare: read.matinRowArray },
  { task: "tokens", name: "matin, columns only", ...texts, prepare: read.matinColumns },
  { task: "tokens", name: "matin, rows by document", ...documents, prepare: read.matinRows },
  { task: "tokens", name: "bare regex, match", ...texts, prepare: read.regexMatch },
  { task: "tokens", name: "bare regex, matchAll with offsets", ...texts, prepare: read.regexMatchAll },
  { task: "tokens", name: "wink-nlp, tokens only", ...texts, prepare: read.winkTokens },
  { task: "tokens", name: "natural WordTokenizer (splits at ә, ғ, қ …)", ...texts, prepare: read.naturalWords },
  { task: "tokens", name: "compromise/one", ...texts, length: 150_000, prepare: read.compromiseTerms },
  { task: "tokens", name: "Intl.Segmenter, words", ...documents, prepare: read.segmenterWords },

  { task: "sentences", name: "matin", ...documents, prepare: read.matinSentences },
  { task: "sentences", name: "matin, one text", ...texts, prepare: read.matinSentences },
  { task: "sentences", name: "wink-nlp, sbd", ...documents, prepare: read.winkSentences },
  {
    task: "sentences",
    name: "natural SentenceTokenizer",
    ...documents,
    length: 200_000,
    prepare: read.naturalSentences,
  },
  { task: "sentences", name: "compromise/one", ...documents, length: 150_000, prepare: read.compromiseSentences },
  { task: "sentences", name: "Intl.Segmenter, sentences", ...documents, prepare: read.segmenterSentences },

  { task: "lemmas", name: "matin", ...documents, prepare: read.matinLemmas },
  { task: "lemmas", name: "natural PorterStemmerRu (Russian stems)", ...documents, prepare: read.naturalRussianStems },

  { task: "analysis", name: "matin, everything as JSON", ...analysed, prepare: read.matinJson },
  { task: "analysis", name: "wink-nlp, all stages (English)", ...analysed, prepare: read.winkEverything },
  { task: "analysis", name: "limit: JSON.stringify of what is done", ...analysed, prepare: read.finishedJson },
];
