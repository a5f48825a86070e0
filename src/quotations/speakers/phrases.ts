import type { Layers } from "../../document/document";
import { caseOf, isPossessed, isWord, keyOf, lemmaOf, posOf } from "../../document/rows";
import { SPEECH_EVENTS } from "../../lexicon/speech-events";
import type { TokenRange } from "../../text/span";
import { isClosingMark, isOpeningMark } from "../paragraph";
import { JOINING, phraseStart } from "./modifiers";
import { isBare, type Named, Names } from "./names";
import { nounKindAt } from "./speaking-nouns";

const events = new Set<string>(SPEECH_EVENTS);
const PRONOUNS = new Set(["ол", "олар", "оның", "олардың", "өзі", "өзінің", "өздері", "өздерінің"]);
/** «төраға |ретінде|» tells as what, not who. */
const AS = new Set(["ретінде", "болып", "сияқты", "секілді"]);
/** Marks that hold more words than this hold no name. */
const LONGEST_NAME = 14;

/** Cases that a speaker may stand in: the subject's own, or those of a text that holds the words, «делінген хабарламада». */
export type SpeakerCase = "subject" | "holder";

interface Head extends TokenRange {
  /** In a case that a speaker stands in. */
  readonly stands: boolean;
}

/** Finds the noun phrases of a document that can name who speaks. */
export class SpeakerPhrases {
  readonly names: Names;

  constructor(private readonly doc: Layers) {
    this.names = new Names(doc);
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
      if (head.stands)
        return this.#joined({ from: phraseStart(this.doc, this.names, head.from, from), to: head.to }, end);
      row = head.to - 1;
    }
    return null;
  }

  /** «|Ауыл ақсақалы, ардагер Сейіт Жанұзақов|»: the phrase with the name that stands behind a comma with another of its titles. */
  withApposition(phrase: TokenRange | null, end: number): TokenRange | null {
    if (!phrase || this.names.holdsPerson(phrase) || keyOf(this.doc, phrase.to) !== ",") return phrase;
    const next = this.in(phrase.to + 1, end);
    return next?.from === phrase.to + 1 && this.names.holdsPerson(next) ? { from: phrase.from, to: next.to } : phrase;
  }

  /** The first noun of `[from, end)` in the nominative with its modifiers, whatever it is: «деді |елдің жас жұлдызы|». */
  anyIn(from: number, end: number): TokenRange | null {
    for (let row = from; row < end; row++) {
      const pos = posOf(this.doc, row);
      if ((pos !== "NOUN" && pos !== "PROPN") || !this.#stands(row, "subject") || this.#owns(row + 1, end)) continue;
      return { from: phraseStart(this.doc, this.names, row, from), to: row + 1 };
    }
    return null;
  }

  /** The noun phrase that ends right before `end`, whatever its head: the owner of «айтуынша». */
  before(end: number, from: number): TokenRange {
    const named = this.names.over(end - 1);
    return {
      from: phraseStart(
        this.doc,
        this.names,
        named && named.to === end && named.from >= from ? named.from : end - 1,
        from,
      ),
      to: end,
    };
  }

  #headAt(row: number, end: number, as: SpeakerCase): Head | null {
    const { doc } = this;
    if (isPronoun(doc, row)) return { from: row, to: row + 1, stands: this.#stands(row, as) };
    const named = this.names.phraseAt(row, end) ?? this.#bearerAt(row, end);
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
    return {
      from: whole.from,
      to,
      stands: this.#stands(to - 1, as) && !this.#owns(to, end) && !this.#isPlaceOf(to, end),
    };
  }

  #stands(row: number, as: SpeakerCase): boolean {
    const found = caseOf(this.doc, row) ?? "Nom";
    return found === "Nom" || (as === "holder" && (found === "Loc" || found === "Abl"));
  }

  /** «|ардагер ұстаз|»: of several nouns for one human being the last one is the head. */
  #nounsAt(row: number, end: number): Named {
    let to = row + 1;
    while (to < end && this.#isHuman(to - 1) && this.#isHuman(to) && !this.names.from(to)) to++;
    return { from: row, to, label: "" };
  }

  #isHuman(row: number): boolean {
    return nounKindAt(this.doc, row) === "human" && this.#stands(row, "subject");
  }

  /** «|мұғалімі| Сандуғаш Көпбаева», «|ғалым| Сәуле Ыбыраева»: a noun for a human being and the name that it goes with. */
  #bearerAt(row: number, end: number): Named | null {
    if (!this.#isHuman(row)) return null;
    const name = this.names.from(row + 1);
    return name?.label === "PERSON" && name.to <= end ? { from: row, to: name.to, label: "PERSON" } : null;
  }

  /** «тұрғындар |саны», «Қазақстан |экономикасы»: a bare noun before a possessed one only tells whose that is. */
  #owns(row: number, end: number): boolean {
    if (row >= end) return false;
    const pos = posOf(this.doc, row);
    const noun = pos === "NOUN" || pos === "PROPN" || pos === "ADJ";
    return (
      AS.has(keyOf(this.doc, row)) || pos === "ADP" || (noun && isPossessed(this.doc, row) && isBare(this.doc, row))
    );
  }

  /** «Үкімет |отырысында|»: a body before its own occasion tells where; a person stands there, «Трамп |сөзінде|». */
  #isPlaceOf(row: number, end: number): boolean {
    if (row >= end || this.names.over(row - 1)?.label === "PERSON" || nounKindAt(this.doc, row - 1) === "human")
      return false;
    return isPossessed(this.doc, row) && caseOf(this.doc, row) === "Loc" && events.has(lemmaOf(this.doc, row));
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
      const next = this.names.phraseAt(at + 1, end);
      if (!next) break;
      if (JOINING.has(keyOf(this.doc, at))) last = next.to;
      at = next.to;
    }
    return { from, to: last };
  }
}

/** True for a word that tells by itself whose words follow: «ол», «оның». */
export const isPronoun = (doc: Layers, row: number) => PRONOUNS.has(keyOf(doc, row));

function closingBehind(doc: Layers, open: number, end: number): number | null {
  for (let row = open + 1; row < Math.min(end, open + LONGEST_NAME); row++) if (isClosingMark(doc, row)) return row;
  return null;
}
