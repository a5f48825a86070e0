import type { Layers } from "../document/document";
import { caseOf, featureOf, isPossessed, isWord, keyOf, lemmaOf, posOf } from "../document/rows";
import { TIME_UNITS } from "../lexicon/time-units";
import type { TokenRange } from "../text/span";
import { isClosingMark, isOpeningMark, isPartingDash } from "./paragraph";
import { nounKindAt } from "./speaking-nouns";

/** Labels of what can speak. */
const SPEAKING = new Set(["PERSON", "ORGANISATION", "POSITION", "GPE", "FACILITY"]);
/** What a title may go on to. */
const BORNE = new Set(["PERSON", "POSITION"]);
const PRONOUNS = new Set(["ол", "олар", "оның", "олардың", "өзі", "өздері"]);
const JOINING = new Set(["және", "мен", "пен", "бен"]);
const MODIFIERS = new Set(["ADJ", "DET", "NUM"]);
/** «төраға |ретінде|» tells as what, not who. */
const AS = new Set(["ретінде", "болып", "сияқты", "секілді"]);
/** «бейсенбі күні |министр» tells when. */
const TIMES = new Set<string>(TIME_UNITS.map(({ word }) => word));
/** Words that a speaker's phrase never begins further left of its head than. */
const LONGEST = 14;

/** Cases that a speaker may stand in: the subject's own, or those of a text that holds the words, «делінген хабарламада». */
export type SpeakerCase = "subject" | "holder";

interface Named extends TokenRange {
  readonly label: string;
}

interface Head extends TokenRange {
  /** In a case that a speaker stands in. */
  readonly stands: boolean;
}

/** Finds the noun phrases of a document that can name who speaks. */
export class SpeakerPhrases {
  /** Row → the outermost mention over it that can speak, as its number in `#named` and 1, or 0. */
  readonly #over: Int32Array;
  readonly #named: Named[] = [];

  constructor(private readonly doc: Layers) {
    this.#over = new Int32Array(doc.table.length + 1);
    const { start, end } = doc.table;
    let covered = 0;
    let row = 0;
    for (const mention of doc.entities) {
      if (mention.end <= covered || !SPEAKING.has(mention.label)) continue;
      covered = mention.end;
      while (end[row]! <= mention.start) row++;
      const from = row;
      while (row < doc.table.length && start[row]! < mention.end) this.#over[row++] = this.#named.length + 1;
      this.#named.push({ from, to: row, label: mention.label });
    }
  }

  /** The outermost mention over `row`, of those that can speak. */
  #coverOf(row: number): Named | null {
    return this.#named[this.#over[row]! - 1] ?? null;
  }

  #from(row: number): Named | null {
    const named = this.#coverOf(row);
    return named?.from === row ? named : null;
  }

  /** True for a phrase that ends with a person's name. */
  holdsPerson({ to }: TokenRange): boolean {
    return this.#coverOf(to - 1)?.label === "PERSON";
  }

  /** True for a row inside a mention that can speak. */
  covers(row: number): boolean {
    return this.#over[row]! > 0;
  }

  /** The named phrase that begins exactly at `row`: titles and the name they belong to, or an organisation. */
  namedAt(row: number, end: number): Named | null {
    let to = row;
    let label = "";
    for (let again = true; again && to < end; ) {
      again = false;
      const named = this.#from(to);
      if (!named || named.to > end) break;
      ({ to, label } = named);
      // A title goes on to its bearer, and over a dash to a second title; a body's name does not go on to another's.
      if (label === "POSITION" && this.#isBare(to - 1)) again = BORNE.has(this.#from(to)?.label ?? "");
      if (!again && label === "POSITION" && isPartingDash(this.doc, to) && this.#from(to + 1)) {
        to++;
        again = true;
      }
    }
    return to > row ? { from: row, to, label } : null;
  }

  /**
   * The first phrase of `[from, end)` that can be who speaks: a pronoun, a name with its titles, or a noun for human beings
   * and bodies, in the nominative; a `holder` stands in the locative or ablative too. Its modifiers are taken along as far
   * back as `from`.
   */
  in(from: number, end: number, as: SpeakerCase = "subject"): TokenRange | null {
    for (let row = from; row < end; row++) {
      const head = this.#headAt(row, end, as);
      if (!head) {
        // What the marks hold in «Жас балуан» жобасының авторы is a name.
        if (isOpeningMark(this.doc, row)) row = closingBehind(this.doc, row, end) ?? row;
        continue;
      }
      if (head.stands) return this.#joined({ from: this.startOf(head.from, from), to: head.to }, end);
      row = head.to - 1;
    }
    return null;
  }

  /** The first noun of `[from, end)` in the nominative with its modifiers, whatever it is: «деді |елдің жас жұлдызы|». */
  anyIn(from: number, end: number): TokenRange | null {
    for (let row = from; row < end; row++) {
      const pos = posOf(this.doc, row);
      if ((pos !== "NOUN" && pos !== "PROPN") || !this.#stands(row, "subject") || this.#owns(row + 1, end)) continue;
      return { from: this.startOf(row, from), to: row + 1 };
    }
    return null;
  }

  /** The noun phrase that ends right before `end`, whatever its head: the owner of «айтуынша». */
  before(end: number, from: number): TokenRange {
    const named = this.#coverOf(end - 1);
    return {
      from: this.startOf(named && named.to === end && named.from >= from ? named.from : end - 1, from),
      to: end,
    };
  }

  #headAt(row: number, end: number, as: SpeakerCase): Head | null {
    const { doc } = this;
    if (isPronoun(doc, row)) return { from: row, to: row + 1, stands: this.#stands(row, as) };
    const named = this.namedAt(row, end) ?? this.#bearerAt(row, end);
    const own = named ?? this.#nounsAt(row, end);
    const extended = this.#withHead(own, end);
    // «|Президент| Үндеуінде … айтты»: the head behind tells where.
    const whole = this.#stands(extended.to - 1, as) || !this.#stands(own.to - 1, as) ? extended : own;
    if (!named) {
      const kind = nounKindAt(doc, row);
      if (kind === null || (kind === "statement" && as === "subject")) return null;
    }
    // «арнасының бас |инженері| Марат Кенжебаев»
    const to = this.#bearerAt(whole.to - 1, end)?.to ?? whole.to;
    return { from: whole.from, to, stands: this.#stands(to - 1, as) && !this.#owns(to, end) };
  }

  #stands(row: number, as: SpeakerCase): boolean {
    const found = caseOf(this.doc, row) ?? "Nom";
    return found === "Nom" || (as === "holder" && (found === "Loc" || found === "Abl"));
  }

  /** «|ардагер ұстаз|»: of several nouns for one human being the last one is the head. */
  #nounsAt(row: number, end: number): Named {
    let to = row + 1;
    while (to < end && this.#isHuman(to - 1) && this.#isHuman(to) && !this.#from(to)) to++;
    return { from: row, to, label: "" };
  }

  #isHuman(row: number): boolean {
    return nounKindAt(this.doc, row) === "human" && this.#stands(row, "subject");
  }

  /** «|мұғалімі| Сандуғаш Көпбаева», «|ғалым| Сәуле Ыбыраева»: a noun for a human being and the name that it goes with. */
  #bearerAt(row: number, end: number): Named | null {
    if (!this.#isHuman(row)) return null;
    const name = this.#from(row + 1);
    return name?.label === "PERSON" && name.to <= end ? { from: row, to: name.to, label: "PERSON" } : null;
  }

  /** «тұрғындар |саны», «Қазақстан |экономикасы»: a bare noun before a possessed one only tells whose that is. */
  #owns(row: number, end: number): boolean {
    if (row >= end) return false;
    const pos = posOf(this.doc, row);
    const noun = pos === "NOUN" || pos === "PROPN" || pos === "ADJ";
    return AS.has(keyOf(this.doc, row)) || (noun && isPossessed(this.doc, row) && this.#isBare(row));
  }

  /** Nothing behind the noun but what number and owner add. */
  #isBare(row: number): boolean {
    const found = caseOf(this.doc, row) ?? "Nom";
    return found === "Nom" || found === "Gen";
  }

  /** «ТЖМ |хабарламасында», «министрлік |баспасөз қызметінен»: a possessed noun behind a body's name is who speaks. */
  #withHead({ from, to, label }: Named, end: number): TokenRange {
    const { doc } = this;
    if (label === "PERSON") return { from, to };
    let at = to;
    while (at < Math.min(end, to + 2) && isWord(doc, at) && posOf(doc, at) === "NOUN" && !isPossessed(doc, at)) at++;
    return at < end && isPossessed(doc, at) && nounKindAt(doc, at) !== null ? { from, to: at + 1 } : { from, to };
  }

  /** «Мажарстан, Түркия және |Италия»: the names that are joined with the one found. */
  #joined({ from, to }: TokenRange, end: number): TokenRange {
    let last = to;
    for (let at = to; at < end && (keyOf(this.doc, at) === "," || JOINING.has(keyOf(this.doc, at))); ) {
      const next = this.namedAt(at + 1, end);
      if (!next) break;
      if (JOINING.has(keyOf(this.doc, at))) last = next.to;
      at = next.to;
    }
    return { from, to: last };
  }

  /** Where the noun phrase whose head begins at `head` begins, not before `from`. */
  startOf(head: number, from: number): number {
    let start = head;
    const floor = Math.max(from, head - LONGEST);
    while (start > floor) {
      const before = this.#modifierBefore(start, floor);
      if (before === null) break;
      start = before;
    }
    // What joins the phrase to the one before it is no part of it: «және тараптар».
    while (start < head && JOINING.has(keyOf(this.doc, start))) start++;
    return start;
  }

  /** The row where the modifier begins that stands right before `row`, or null. */
  #modifierBefore(row: number, floor: number): number | null {
    const { doc } = this;
    const last = row - 1;
    if (isClosingMark(doc, last)) return openingBefore(doc, last, floor);
    if (!isWord(doc, last)) return null;
    const named = this.#coverOf(last);
    if (named) return named.from >= floor && named.to === row && this.#isBare(last) ? named.from : null;
    const pos = posOf(doc, last);
    // «тігін цехының |иесі| Жанар Төлегенова»
    if (pos === "NOUN" && this.#from(row)?.label === "PERSON" && this.#stands(last, "subject")) return last;
    if (pos === "VERB" && featureOf(doc, last, "VerbForm") === "Vnoun")
      return caseOf(doc, last) === "Nom" && isWord(doc, row) && posOf(doc, row) === "NOUN" ? last : null;
    if (MODIFIERS.has(pos) || JOINING.has(keyOf(doc, last))) return last;
    if (pos === "PRON") return caseOf(doc, last) === "Gen" ? last : null;
    if (pos !== "NOUN" && pos !== "PROPN") return null;
    if (caseOf(doc, last) === "Gen") return last;
    if ((caseOf(doc, last) ?? "Nom") !== "Nom" || TIMES.has(lemmaOf(doc, last))) return null;
    if (isPossessed(doc, last)) return isPossessed(doc, row) ? last : null;
    return featureOf(doc, last, "Number") === "Plur" ? null : last;
  }
}

/** True for a word that tells by itself whose words follow: «ол», «оның». */
export const isPronoun = (doc: Layers, row: number) => PRONOUNS.has(keyOf(doc, row));

function closingBehind(doc: Layers, open: number, end: number): number | null {
  for (let row = open + 1; row < Math.min(end, open + LONGEST); row++) if (isClosingMark(doc, row)) return row;
  return null;
}

function openingBefore(doc: Layers, close: number, floor: number): number | null {
  for (let row = close - 1; row >= floor; row--) if (isOpeningMark(doc, row)) return row;
  return null;
}
