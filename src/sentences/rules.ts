import { ABBREVIATIONS } from "../lexicon/abbreviations";
import { SENTENCE_OPENERS } from "../lexicon/sentence-openers";
import { isAllCaps, isUpperAt } from "../text/letters";

/** A place where a sentence may end: behind `mark` (with the closing marks after it), before `next`. */
export interface Boundary {
  readonly text: string;
  /** The stop, or the abbreviation that ends in one, as written. */
  readonly mark: string;
  /** What stands before the mark in this sentence, or null; then `first` is true. */
  readonly before: string | null;
  /** True where the mark's left neighbour opens the paragraph: «1.|», «АСТАНА.|». */
  readonly first: boolean;
  /** The token behind the closing marks; dashes and opening marks are skipped in `word`. */
  readonly next: string;
  readonly word: string;
  readonly wordAt: number;
  /** True inside round or square brackets that close later in the paragraph. */
  readonly bracketed: boolean;
}

export type Verdict = "join" | "split" | null;
export type SentenceRule = (boundary: Boundary) => Verdict;

const openers = new Set<string>(SENTENCE_OPENERS);
const endsSentence = new Map<string, boolean>(ABBREVIATIONS.map(({ form, ends }) => [form, ends]));
/** Abbreviations that close an enumeration; a capital letter behind them begins a sentence. */
const CLOSING = new Set(["т.б.", "т.с.", "т.с.с."]);

/** `Ол келді.| |Сосын …`: nothing but a comma or a closing mark follows, so the sentence goes on: `тілеймін!|, – деді` */
function punctuationFollows({ next }: Boundary): Verdict {
  return /^[,;:)\]}»”]/.test(next) ? "join" : null;
}

/** `…болсын!» – |деді` · `3 млн. |адам`: a small letter goes on with the sentence. */
function smallLetterFollows({ word }: Boundary): Verdict {
  return /^\p{Ll}/u.test(word) ? "join" : null;
}

/** `Ә. |Оқапов` · `Қ.-Ж. |К. Тоқаев` */
function initialBefore({ mark }: Boundary): Verdict {
  return /^\p{Lu}\.(-\p{Lu}\.)?$/u.test(mark) ? "join" : null;
}

/** `акад. |Сәтбаев` goes on, `… және т.б. |Ол` ends, `16,3 млрд. |АҚШ доллары` goes on, `2 млн. |Бұл` ends. */
function abbreviationBefore({ mark, word }: Boundary): Verdict {
  if (mark.length < 2 || !mark.endsWith(".") || !/\p{L}/u.test(mark)) return null;
  const key = mark.toLowerCase();
  if (CLOSING.has(key)) return "split";
  return endsSentence.get(key) && openers.has(word.toLowerCase()) ? "split" : "join";
}

/** `1. |Жалпы ережелер` · `II. |Қорытынды`: the number of a list item, at the head of its paragraph. */
function listNumber({ mark, before, first }: Boundary): Verdict {
  return mark === "." && first && before !== null && /^(\d{1,3}|[IVXІХ]{1,5})$/.test(before) ? "join" : null;
}

/** `АСТАНА. |КАЗИНФОРМ –`: a dateline. */
function dateline({ mark, before, first, word }: Boundary): Verdict {
  return mark === "." && first && before !== null && isAllCaps(before) && isAllCaps(word) ? "join" : null;
}

/** `(Қараңыз: 5-бап. |Ескерту)` */
function insideBrackets({ bracketed }: Boundary): Verdict {
  return bracketed ? "join" : null;
}

/** `5. |10 адам`: after a figure's stop a figure begins a new sentence; after a word's as well. */
function figureFollows({ next }: Boundary): Verdict {
  return /^\p{N}/u.test(next) ? "split" : null;
}

/** What begins with a capital, or without letters at all, is a new sentence. */
function newSentence({ text, wordAt, next }: Boundary): Verdict {
  return isUpperAt(text, wordAt) || !/^\p{L}/u.test(next) ? "split" : null;
}

/** The first rule with an opinion decides; none is a join. */
export const SENTENCE_RULES: readonly SentenceRule[] = [
  punctuationFollows,
  smallLetterFollows,
  insideBrackets,
  initialBefore,
  abbreviationBefore,
  listNumber,
  dateline,
  figureFollows,
  newSentence,
];
