import type { Layers } from "../document/document";
import type { EntityMention } from "../document/mention";
import { keyOf, lemmaOf, rowsOf } from "../document/rows";
import { TITLE_HYPERNYMS } from "../lexicon/title-hypernyms";
import { firstIndex } from "../text/bisect";
import { fold } from "../text/fold";
import { firstFrom, type Span } from "../text/span";

/** Word or pair of words → the titles of whom it may speak again. */
const hypernyms = new Map<string, readonly string[]>(TITLE_HYPERNYMS.map(({ word, of }) => [word, of]));

/** Of those introduced with the same word, how many are asked for the place or body they belong to. */
const MOST_ASKED = 12;

/** A person's mention, and the places and bodies named in the title that goes with it: «|АҚШ| президенті Дональд Трамп». */
interface Bearer {
  readonly mention: EntityMention;
  readonly of: readonly string[];
}

/** Tells who is meant by a title or a noun, «министр», «кәсіпкер»: those whom the text introduced with it. */
export class Bearers {
  /** Last word of the introduction → who was introduced so, in text order. */
  readonly #byWord = new Map<string, Bearer[]>();

  /** `people` are mentions of persons in text order. */
  constructor(
    private readonly doc: Layers,
    people: readonly EntityMention[],
  ) {
    const roles = new Map(doc.people.map(({ id, roles }) => [id, roles]));
    const seen = new Set<number>();
    for (const mention of people) {
      const row = rowsOf(doc, mention).from;
      const words = new Set([lemmaOf(doc, row - 1)]);
      const titles = mention.entity === null || seen.has(mention.entity) ? [] : (roles.get(mention.entity) ?? []);
      if (mention.entity !== null) seen.add(mention.entity);
      const spans = titles.map((title) => doc.entities[title.mention]!);
      for (const span of spans) words.add(lemmaOf(doc, rowsOf(doc, span).to - 1));
      const of = spans.flatMap((span) => namesIn(doc, span));
      for (const word of words) this.#add(word, { mention, of });
    }
  }

  #add(word: string, bearer: Bearer) {
    const bearers = this.#byWord.get(word);
    if (bearers) bearers.push(bearer);
    else this.#byWord.set(word, [bearer]);
  }

  /** Who is meant by a noun phrase: the last one before it who was introduced so, or else the first one behind it. */
  of(phrase: Span): EntityMention | null {
    const { doc } = this;
    const last = rowsOf(doc, phrase).to - 1;
    const word = lemmaOf(doc, last);
    const words = [
      word,
      ...(hypernyms.get(`${keyOf(doc, last - 1)} ${keyOf(doc, last)}`) ?? hypernyms.get(word) ?? []),
    ];
    const wanted = namesIn(doc, phrase);
    const found = words.flatMap((each) => this.#nearest(this.#byWord.get(each) ?? [], phrase.start, wanted) ?? []);
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
