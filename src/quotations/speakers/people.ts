import type { Layers } from "../../document/document";
import type { EntityMention } from "../../document/mention";
import { caseOf, keyOf, lemmaOf, rowsOf } from "../../document/rows";
import { TITLE_HYPERNYMS } from "../../lexicon/title-hypernyms";
import { firstIndex } from "../../text/bisect";
import { fold } from "../../text/fold";
import { firstFrom, lastUpTo, type Span } from "../../text/span";

/** Word or pair of words → the titles of whom it may speak again. */
const hypernyms = new Map<string, readonly string[]>(TITLE_HYPERNYMS.map(({ word, of }) => [word, of]));

/** «Ол» means somebody who was mentioned at most so many sentences ago. */
const MOST_SENTENCES = 6;
/** Of those introduced with the same word, how many are asked for the place or body they belong to. */
const MOST_ASKED = 12;

/** A person's mention, and the places and bodies named in the title that goes with it: «|АҚШ| президенті Дональд Трамп». */
interface Bearer {
  readonly mention: EntityMention;
  readonly of: readonly string[];
}

/** The people that a text names outside of what is quoted, and the words that it introduces them with. */
export class People {
  readonly #ids: ReadonlySet<number>;
  /** Last word of the introduction → who was introduced so, in text order; made when it is first asked. */
  #byWord: Map<string, Bearer[]> | null = null;

  /** `mentions` are mentions of persons in text order. */
  constructor(
    private readonly doc: Layers,
    private readonly mentions: readonly EntityMention[],
  ) {
    this.#ids = new Set(doc.people.map(({ id }) => id));
  }

  has(entity: number | null): boolean {
    return entity !== null && this.#ids.has(entity);
  }

  get first(): EntityMention | null {
    return this.mentions[0] ?? null;
  }

  /** Of the last sentence that names anybody before `offset`, the subject, or else whom it names last. */
  lastBefore(offset: number): EntityMention | null {
    const { sentences } = this.doc;
    const next = firstFrom(this.mentions, offset);
    const last = this.mentions[next - 1];
    if (!last) return null;
    const at = lastUpTo(sentences, last.start);
    if (lastUpTo(sentences, offset) - at > MOST_SENTENCES) return null;
    const first = firstFrom(this.mentions, sentences[at]?.start ?? last.start);
    const isSubject = (mention: EntityMention) =>
      (caseOf(this.doc, rowsOf(this.doc, mention).to - 1) ?? "Nom") === "Nom";
    return this.mentions.slice(first, next).find(isSubject) ?? last;
  }

  #introductions(): Map<string, Bearer[]> {
    const { doc } = this;
    const byWord = new Map<string, Bearer[]>();
    const roles = new Map(doc.people.map(({ id, roles }) => [id, roles]));
    const seen = new Set<number>();
    for (const mention of this.mentions) {
      const row = rowsOf(doc, mention).from;
      const words = new Set([lemmaOf(doc, row - 1)]);
      const titles = mention.entity === null || seen.has(mention.entity) ? [] : (roles.get(mention.entity) ?? []);
      if (mention.entity !== null) seen.add(mention.entity);
      const spans = titles.map((title) => doc.entities[title.mention]!);
      for (const span of spans) words.add(lemmaOf(doc, rowsOf(doc, span).to - 1));
      const of = spans.flatMap((span) => namesIn(doc, span));
      for (const word of words) {
        const bearers = byWord.get(word);
        if (bearers) bearers.push({ mention, of });
        else byWord.set(word, [{ mention, of }]);
      }
    }
    return byWord;
  }

  /** Who is meant by «министр», «кәсіпкер»: the last one before it who was introduced so, or else the first one behind it. */
  called(phrase: Span): EntityMention | null {
    const { doc } = this;
    this.#byWord ??= this.#introductions();
    const byWord = this.#byWord;
    const last = rowsOf(doc, phrase).to - 1;
    const word = lemmaOf(doc, last);
    const words = [
      word,
      ...(hypernyms.get(`${keyOf(doc, last - 1)} ${keyOf(doc, last)}`) ?? hypernyms.get(word) ?? []),
    ];
    const wanted = namesIn(doc, phrase);
    const found = words.flatMap((each) => this.#nearest(byWord.get(each) ?? [], phrase.start, wanted) ?? []);
    const before = found.filter(({ start }) => start < phrase.start).sort((a, b) => b.start - a.start);
    return before[0] ?? found.sort((a, b) => a.start - b.start)[0] ?? null;
  }

  #nearest(bearers: readonly Bearer[], offset: number, wanted: readonly string[]): EntityMention | null {
    const next = firstIndex(bearers.length, (i) => bearers[i]!.mention.start >= offset);
    const fits = ({ of }: Bearer) => belongs(wanted, of);
    const before = bearers.slice(Math.max(0, next - MOST_ASKED), next).findLast(fits);
    return (before ?? bearers.slice(next, next + MOST_ASKED).find(fits))?.mention ?? null;
  }
}

/** The nominatives of the places and bodies inside a span, folded. */
function namesIn(doc: Layers, { start, end }: Span): string[] {
  return doc.entities
    .slice(firstFrom(doc.entities, start), firstFrom(doc.entities, end))
    .filter(({ label }) => label === "GPE" || label === "ORGANISATION")
    .map(({ name }) => fold(name));
}

/** «ұлттық банк» → «ұб» */
const initialsOf = (name: string) =>
  name
    .split(" ")
    .map((word) => word.charAt(0))
    .join("");

/** «АҚШ президенті» is nobody of another country; who was introduced without one may be anybody's. */
function belongs(wanted: readonly string[], of: readonly string[]): boolean {
  if (wanted.length === 0 || of.length === 0) return true;
  return wanted.some((name) => of.some((own) => own.includes(name) || name.includes(own) || initialsOf(own) === name));
}
