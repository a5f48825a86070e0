import type { Layers } from "../../document/document";
import { nominative } from "../../document/forms";
import type { EntityMention, Phrase, Speaker } from "../../document/mention";
import { caseOf, featureOf, isPossessed, keyOf, lemmaOf, phraseOf, rowsOf } from "../../document/rows";
import { GENERAL_BODIES } from "../../lexicon/general-bodies";
import { POSITIONS } from "../../lexicon/positions";
import { fold } from "../../text/fold";
import { contains, firstFrom, lastUpTo, type Span, type TokenRange } from "../../text/span";
import { Bodies } from "./bodies";
import { ownName } from "./own-name";
import { People } from "./people";
import { isPronoun } from "./phrases";
import { nounKindAt } from "./speaking-nouns";

/** How a speaker's words were understood, and how sure that way is. */
interface Way {
  readonly source: string;
  readonly score: number;
}
const NAMED: Way = { source: "speaker.named", score: 0.95 };
const PRONOUN: Way = { source: "speaker.pronoun", score: 0.8 };
const TITLE: Way = { source: "speaker.title", score: 0.85 };
const LAST: Way = { source: "speaker.last", score: 0.6 };
const BODY: Way = { source: "speaker.body-noun", score: 0.7 };
const STATEMENT: Way = { source: "speaker.statement", score: 0.75 };
const UNNAMED: Way = { source: "speaker.unnamed", score: 0.9 };

const generalBodies = new Set<string>(GENERAL_BODIES);
const titles = new Set<string>(POSITIONS.map(fold));
const PLURAL_PRONOUNS = new Set(["олар", "олардың", "өздері"]);

/** Tells whom a speaker's words mean, from what is named outside of what is quoted. Phrases are to come in text order. */
export class SpeakerResolver {
  readonly #people: People;
  readonly #bodies: Bodies;
  /** Where what is said, or the words for its speaker, begins. */
  #begin = 0;
  #last: Speaker | null = null;
  /** The last body that spoke, by whatever words. */
  #lastBody: Speaker | null = null;

  constructor(
    private readonly doc: Layers,
    quoted: readonly Span[],
    signed: readonly Span[],
  ) {
    const outside = doc.entities.filter((mention) => {
      const before = quoted[lastUpTo(quoted, mention.start)];
      return (
        !(before && contains(before, mention)) &&
        !signed.some((name) => name.start < mention.end && mention.start < name.end)
      );
    });
    const labelled = (label: string) => outside.filter((mention) => mention.label === label);
    this.#people = new People(doc, labelled("PERSON"));
    this.#bodies = new Bodies(doc, labelled("ORGANISATION"));
  }

  /** Whoever spoke last. */
  get last(): Speaker | null {
    return this.#last && { ...this.#last, evidence: LAST };
  }

  /** Whom the words in `range` mean, which belong to a quotation that begins at `begin`. */
  resolve(range: TokenRange, begin: number): Speaker {
    const phrase = phraseOf(this.doc, range);
    // What is quoted in between does not make who was named before it any further off.
    this.#begin = Math.min(begin, phrase.start);
    const speaker =
      this.#named(phrase) ?? this.#pronoun(range, phrase) ?? this.#meant(range, phrase) ?? this.#unnamed(range, phrase);
    this.#last = speaker;
    if (this.#isBody(range, speaker)) this.#lastBody = speaker;
    return speaker;
  }

  #isBody({ to }: TokenRange, { entity }: Speaker): boolean {
    return this.#bodies.has(entity) || (entity === null && nounKindAt(this.doc, to - 1) === "body");
  }

  /** The subject of the last sentence before `offset` that names anybody: who is interviewed, who receives a guest with these words. */
  personBefore(offset: number): Speaker | null {
    const mention = this.#people.lastBefore(offset);
    return mention && this.#speaker(mention, mention, LAST);
  }

  #speaker({ start, end, text }: Phrase, mention: EntityMention, evidence: Way): Speaker {
    return { start, end, text, name: mention.name, entity: mention.entity, evidence };
  }

  /** A person or body named in the words themselves; the person wins over the office and its ministry. */
  #named(phrase: Phrase): Speaker | null {
    const inside = this.#inside(phrase);
    const person = inside.find((mention) => mention.label === "PERSON");
    if (person) return this.#speaker(phrase, person, NAMED);
    if (inside.some((mention) => mention.label === "POSITION")) return null;
    const head = rowsOf(this.doc, phrase).to - 1;
    // «Қазақстан делегациясы», «ТЖМ өкілі»: another noun's owner is not who speaks.
    const kind = inside.some(({ end }) => end === phrase.end) ? null : nounKindAt(this.doc, head);
    if (kind === "human") return null;
    const body = inside.find((mention) => mention.label === "ORGANISATION");
    if (body) return this.#speaker(phrase, body, kind === "statement" ? STATEMENT : NAMED);
    const place =
      kind === null ? inside.find((mention) => mention.label === "GPE" || mention.label === "FACILITY") : undefined;
    return place ? this.#speaker(phrase, place, NAMED) : null;
  }

  #pronoun(range: TokenRange, phrase: Phrase): Speaker | null {
    if (range.to - range.from > 1 || !isPronoun(this.doc, range.from)) return null;
    const last = this.#last;
    if (PLURAL_PRONOUNS.has(keyOf(this.doc, range.from))) {
      const many = last && last.entity === null && this.#isPlural(last) ? last : null;
      return { ...phrase, name: many?.name ?? null, entity: null, evidence: PRONOUN };
    }
    const person = this.#people.lastBefore(this.#begin);
    // Nobody was named since somebody spoke: it is that one, by whatever words.
    if (last?.name && last.entity === null && (!person || person.start < last.start) && !this.#isPlural(last)) {
      return { ...phrase, name: last.name, entity: null, evidence: PRONOUN };
    }
    const spoke = last && this.#people.has(last.entity) && (!person || person.start <= last.start) ? last : null;
    const meant = spoke ?? person;
    return { ...phrase, name: meant?.name ?? null, entity: meant?.entity ?? null, evidence: PRONOUN };
  }

  #isPlural(words: Span): boolean {
    return featureOf(this.doc, rowsOf(this.doc, words).to - 1, "Number") === "Plur";
  }

  /** A title, a noun for a human being, a body or its statement that stands for somebody named elsewhere. */
  #meant(range: TokenRange, phrase: Phrase): Speaker | null {
    const head = range.to - 1;
    const kind = nounKindAt(this.doc, head);
    if (kind === "statement") return this.#holder(range, phrase);
    if (kind === "body") return this.#isPlural(phrase) ? null : this.#body(range, phrase);
    const titled = this.#inside(phrase).some((mention) => mention.label === "POSITION");
    if ((kind !== "human" && !titled) || this.#isPlural(phrase)) return null;
    const bearer = this.#people.called(phrase);
    if (bearer) return this.#speaker(phrase, bearer, TITLE);
    // «Қаржы министрлігінің өкілі», «марқұмның анасы» is nobody whom the text has named before.
    if (range.to - range.from > 1 && this.#isSomeones(range, phrase)) return null;
    const last = this.#last && this.#people.has(this.#last.entity) ? this.#last : null;
    const person = last ?? this.#people.lastBefore(this.#begin) ?? (titled ? this.#people.first : null);
    if (!person) return null;
    return { ...phrase, name: person.name, entity: person.entity, evidence: LAST };
  }

  #isSomeones({ from, to }: TokenRange, phrase: Span): boolean {
    const inside = this.#inside(phrase);
    if (inside.some(({ label }) => label === "ORGANISATION" || label === "GPE")) return true;
    // «Мемлекет басшысы» is a title of its own, «бірінші ханым кеңесшісі» is hers.
    if (titles.has(fold(nominative(this.doc, { from, to })))) return false;
    for (let row = from; row < to - 1; row++) if (caseOf(this.doc, row) === "Gen") return true;
    return isPossessed(this.doc, to - 1) && to - from > 1;
  }

  /** «хабарламада», «|министрлік| хабарламасында»: the body that the text speaks for. */
  #holder(range: TokenRange, phrase: Phrase): Speaker | null {
    for (let row = range.from; row < range.to - 1; row++) {
      if (nounKindAt(this.doc, row) !== "body") continue;
      const body = this.#body({ from: range.from, to: row + 1 }, phrase);
      if (body) return { ...body, evidence: STATEMENT };
    }
    const owner = range.to - range.from > 1 && caseOf(this.doc, range.to - 2) === "Gen";
    // «|Президенттің| жеделхатында»
    if (owner) return this.#owner({ from: range.from, to: range.to - 1 }, phrase);
    const body = this.#bodies.citedBefore(phrase.start) ?? this.#bodies.lastBefore(phrase.start);
    const spoke = this.#lastBody && (!body || body.start <= this.#lastBody.start) ? this.#lastBody : body;
    const whose = spoke ?? this.#last;
    return whose && { ...phrase, name: whose.name, entity: whose.entity, evidence: STATEMENT };
  }

  #owner(range: TokenRange, phrase: Phrase): Speaker | null {
    const bearer =
      nounKindAt(this.doc, range.to - 1) === "human" ? this.#people.called(phraseOf(this.doc, range)) : null;
    return bearer && this.#speaker(phrase, bearer, STATEMENT);
  }

  /** «министрлік», «ведомство»: the last body named whose name ends so; a general word is the last body of all. */
  #body({ from, to }: TokenRange, phrase: Phrase): Speaker | null {
    const word = lemmaOf(this.doc, to - 1);
    const called = this.#bodies.called(word, phrase.start);
    if (called) return this.#speaker(phrase, called, BODY);
    if (!generalBodies.has(word) || to - from > 1) return null;
    const body = this.#lastBody ?? this.#bodies.lastBefore(phrase.start);
    return body ? { ...phrase, name: body.name, entity: body.entity, evidence: BODY } : null;
  }

  /** The mentions that begin in a place, the place's own among them. */
  #inside({ start, end }: Span): readonly EntityMention[] {
    return this.doc.entities.slice(firstFrom(this.doc.entities, start), firstFrom(this.doc.entities, end));
  }

  /** The dictionary form of the words, where they name nobody: «тұрғындар», «жобаға қатысушылар». */
  #unnamed(range: TokenRange, phrase: Phrase): Speaker {
    const statement = nounKindAt(this.doc, range.to - 1) === "statement" && range.to - range.from === 1;
    return { ...phrase, name: statement ? null : ownName(this.doc, range), entity: null, evidence: UNNAMED };
  }
}
