import { ABBREVIATIONS } from "../lexicon/abbreviations";
import { SENTENCE_OPENERS } from "../lexicon/sentence-openers";
import { isInitialForm } from "../text/initials";
import { isAllCaps, isUpperAt } from "../text/letters";

/** A place where a sentence may end: behind `mark` (with the closing marks after it), before `next`. */
export interface Boundary {
  readonly text: string;
  /** The stop, or the abbreviation that ends in one, as written. */
  readonly mark: string;
  /** What stands before the mark in this sentence, or null. */
  readonly before: string | null;
  /** True where the mark's left neighbour opens the sentence or follows a colon: «1.|», «АСТАНА.|», «: 1.|». */
  readonly first: boolean;
  /** The first token of the sentence. */
  readonly opening: string;
  /** True where a dash by itself stands among the next few tokens: «АСТАНА. 27 ақпан.| КАЗИНФОРМ –». */
  readonly dashAhead: boolean;
  /** The token behind the closing marks; dashes and opening marks are skipped in `word`. */
  readonly next: string;
  readonly word: string;
  readonly wordAt: number;
  /** True inside round or square brackets that were opened in this sentence and close later in the paragraph. */
  readonly bracketed: boolean;
}

export type Verdict = "join" | "split" | null;
export type SentenceRule = (boundary: Boundary) => Verdict;

const openers = new Set<string>(SENTENCE_OPENERS);
const endings = new Map<string, "yes" | "no" | "opener">(ABBREVIATIONS.map(({ form, ends }) => [form, ends]));
/** Parts of a law: «5-бап. Меншік құқығы», and the numbers of its points: «3.2.1. Өтініш». */
const HEADING_NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXІХ]{1,5}|\d{1,3}-(?:бап|бөлім|параграф|тарау|тармақ))$/;

/** `Ол келді.| |Сосын …`: nothing but a comma or a closing mark follows, so the sentence goes on: `тілеймін!|, – деді` */
function punctuationFollows({ next }: Boundary): Verdict {
  return /^[,;:)\]}»”]/.test(next) ? "join" : null;
}

/** `-14…|-16 градус`: the dots of a range. */
function figureFollowsDots({ mark, before, word, next }: Boundary): Verdict {
  return /^(?:…|\.{2,3})$/.test(mark) && /\d$/.test(before ?? "") && /^[-−–+]?\d/.test(next + word) ? "join" : null;
}

/** `|…Сол күні`: what stands before every word of the sentence cannot end it. */
function opensSentence({ before }: Boundary): Verdict {
  return before === null ? "join" : null;
}

/** `Бағасы өсті. |iPhone қымбаттады` · `kurs.kz деректері`: a Latin small letter begins names too. */
function latinNameFollows({ mark, word }: Boundary): Verdict {
  return mark === "." && /^\p{Script=Latin}/u.test(word) ? "split" : null;
}

/** `…болсын!» – |деді` · `3 млн. |адам`: a small letter goes on with the sentence. */
function smallLetterFollows({ word }: Boundary): Verdict {
  return /^\p{Ll}/u.test(word) ? "join" : null;
}

/** `Ә. |Оқапов` · `Қ.-Ж. |К. Тоқаев`, but `тұрғын А. |Ол` ends. */
function initialBefore({ mark, word }: Boundary): Verdict {
  if (!isInitialForm(mark)) return null;
  return openers.has(word.toLowerCase()) ? "split" : "join";
}

/** `акад. |Сәтбаев` and `16,3 млрд. |АҚШ доллары` go on, `… және т.б. |Ол`, `2 млн. |Қазір` and `1943 ж. |Ол` end. */
function abbreviationBefore({ mark, word }: Boundary): Verdict {
  if (mark.length < 2 || !mark.endsWith(".") || !/\p{L}/u.test(mark)) return null;
  const ends = endings.get(mark.toLowerCase());
  if (openers.has(word.toLowerCase()) && ends !== "no") return "split";
  return ends === "yes" && isUpperAt(word, 0) && !isAllCaps(word) ? "split" : "join";
}

/** `1. |Жалпы ережелер` · `II. |Қорытынды`: the number of a list item, at the head of its paragraph. */
function listNumber({ mark, before, first }: Boundary): Verdict {
  return mark === "." && first && before !== null && HEADING_NUMBER.test(before) ? "join" : null;
}

/** `АСТАНА. |КАЗИНФОРМ –` · `БЕЙЖІҢ. 5 мамыр. |ҚазАқпарат –`: a dateline. */
function dateline({ mark, opening, dashAhead }: Boundary): Verdict {
  return mark === "." && dashAhead && opening.length > 3 && isAllCaps(opening) ? "join" : null;
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
  opensSentence,
  figureFollowsDots,
  punctuationFollows,
  latinNameFollows,
  smallLetterFollows,
  insideBrackets,
  initialBefore,
  abbreviationBefore,
  listNumber,
  dateline,
  figureFollows,
  newSentence,
];
