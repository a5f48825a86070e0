import type { Layers } from "../document/document";
import { nominative } from "../document/forms";
import type { EntityMention, Phrase, Speaker } from "../document/mention";
import { caseOf, featureOf, isPossessed, keyOf, lemmaOf, phraseOf, posOf, rowsOf, surfaceAt } from "../document/rows";
import { GENERAL_BODIES } from "../lexicon/general-bodies";
import { POSITIONS } from "../lexicon/positions";
import { fold } from "../text/fold";
import { isAllCaps, isCapitalized } from "../text/letters";
import { contains, firstFrom, lastUpTo, type Span, type TokenRange } from "../text/span";
import { Bearers } from "./bearers";
import { isPronoun } from "./speaker-phrase";
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

/** A pronoun means somebody who was mentioned at most so many sentences ago. */
const PRONOUN_SENTENCES = 6;
const generalBodies = new Set<string>(GENERAL_BODIES);
/** «Мемлекет басшысы», «Президент»: titles that keep their capital anywhere. */
const titles = new Set<string>(POSITIONS.map(fold));
const capitalized = new Set<string>(POSITIONS.filter(isCapitalized));
const PLURAL_PRONOUNS = new Set(["олар", "олардың", "өздері"]);

/** Tells whom a speaker's words mean, from what is named outside of what is quoted. Phrases are to come in text order. */
export class SpeakerResolver {
  readonly #people: readonly EntityMention[];
  readonly #bodies: readonly EntityMention[];
  #bearers: Bearers | null = null;
  readonly #persons: ReadonlySet<number>;
  readonly #organizations: ReadonlySet<number>;
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
    this.#people = outside.filter((mention) => mention.label === "PERSON");
    this.#bodies = outside.filter((mention) => mention.label === "ORGANISATION");
    this.#persons = new Set(doc.people.map(({ id }) => id));
    this.#organizations = new Set(doc.organizations.map(({ id }) => id));
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
    return this.#organizations.has(entity ?? -1) || (entity === null && nounKindAt(this.doc, to - 1) === "body");
  }

  /** The subject of the last sentence before `offset` that names anybody: who is interviewed, who receives a guest with these words. */
  personBefore(offset: number): Speaker | null {
    const mention = this.#personBefore(offset);
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
    const person = this.#personBefore(this.#begin);
    // Nobody was named since somebody spoke: it is that one, by whatever words.
    if (last?.name && last.entity === null && (!person || person.start < last.start) && !this.#isPlural(last)) {
      return { ...phrase, name: last.name, entity: null, evidence: PRONOUN };
    }
    const spoke =
      last?.entity != null && this.#isPerson(last.entity) && (!person || person.start <= last.start) ? last : null;
    const meant = spoke ?? person;
    return { ...phrase, name: meant?.name ?? null, entity: meant?.entity ?? null, evidence: PRONOUN };
  }

  #isPlural(words: Span): boolean {
    return featureOf(this.doc, rowsOf(this.doc, words).to - 1, "Number") === "Plur";
  }

  #isPerson(entity: number): boolean {
    return this.#persons.has(entity);
  }

  /** Of the last sentence that names anybody before `offset`, the subject, or else whom it names last. */
  #personBefore(offset: number): EntityMention | null {
    const { sentences } = this.doc;
    const next = firstFrom(this.#people, offset);
    const last = this.#people[next - 1];
    if (!last) return null;
    const at = lastUpTo(sentences, last.start);
    if (lastUpTo(sentences, offset) - at > PRONOUN_SENTENCES) return null;
    const first = firstFrom(this.#people, sentences[at]?.start ?? last.start);
    const subject = this.#people.slice(first, next).find((mention) => {
      const row = rowsOf(this.doc, mention).to - 1;
      return (caseOf(this.doc, row) ?? "Nom") === "Nom";
    });
    return subject ?? last;
  }

  #bearerOf(phrase: Span): EntityMention | null {
    this.#bearers ??= new Bearers(this.doc, this.#people);
    return this.#bearers.of(phrase);
  }

  /** A title, a noun for a human being, a body or its statement that stands for somebody named elsewhere. */
  #meant(range: TokenRange, phrase: Phrase): Speaker | null {
    const head = range.to - 1;
    const kind = nounKindAt(this.doc, head);
    if (kind === "statement") return this.#holder(range, phrase);
    if (kind === "body") return this.#isPlural(phrase) ? null : this.#body(range, phrase);
    const titled = this.#inside(phrase).some((mention) => mention.label === "POSITION");
    if ((kind !== "human" && !titled) || this.#isPlural(phrase)) return null;
    const bearer = this.#bearerOf(phrase);
    if (bearer) return this.#speaker(phrase, bearer, TITLE);
    // «Қаржы министрлігінің өкілі», «марқұмның анасы» is nobody whom the text has named before.
    if (range.to - range.from > 1 && this.#isSomeones(range, phrase)) return null;
    const last = this.#last?.entity != null && this.#isPerson(this.#last.entity) ? this.#last : null;
    const person = last ?? this.#personBefore(this.#begin) ?? (titled ? this.#people[0] : null);
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
    const body = this.#citedBefore(phrase.start) ?? lastBefore(this.#bodies, phrase.start);
    const spoke = this.#lastBody && (!body || body.start <= this.#lastBody.start) ? this.#lastBody : body;
    const whose = spoke ?? this.#last;
    return whose && { ...phrase, name: whose.name, entity: whose.entity, evidence: STATEMENT };
  }

  #owner(range: TokenRange, phrase: Phrase): Speaker | null {
    const bearer = nounKindAt(this.doc, range.to - 1) === "human" ? this.#bearerOf(phraseOf(this.doc, range)) : null;
    return bearer && this.#speaker(phrase, bearer, STATEMENT);
  }

  /** «|Ақордаға| сілтеме жасап»: the last body before `offset` that is named as where it comes from. */
  #citedBefore(offset: number): EntityMention | null {
    const next = firstFrom(this.#bodies, offset);
    for (let i = next - 1; i >= Math.max(0, next - MOST_BODIES); i--) {
      const { to } = rowsOf(this.doc, this.#bodies[i]!);
      if (keyOf(this.doc, to) === "сілтеме" || keyOf(this.doc, to + 1) === "сілтеме") return this.#bodies[i]!;
    }
    return null;
  }

  /** «министрлік», «ведомство»: the last body named whose name ends so; a general word is the last body of all. */
  #body({ from, to }: TokenRange, phrase: Phrase): Speaker | null {
    const word = lemmaOf(this.doc, to - 1);
    const next = firstFrom(this.#bodies, phrase.start);
    for (let i = next - 1; i >= Math.max(0, next - MOST_BODIES); i--) {
      const body = this.#bodies[i]!;
      if (lemmaOf(this.doc, rowsOf(this.doc, body).to - 1).endsWith(word)) return this.#speaker(phrase, body, BODY);
    }
    if (!generalBodies.has(word) || to - from > 1) return null;
    const body = this.#lastBody ?? this.#bodies[next - 1];
    return body ? { ...phrase, name: body.name, entity: body.entity, evidence: BODY } : null;
  }

  /** The mentions that begin in a place, the place's own among them. */
  #inside({ start, end }: Span): readonly EntityMention[] {
    return this.doc.entities.slice(firstFrom(this.doc.entities, start), firstFrom(this.doc.entities, end));
  }

  /** The dictionary form of the words, where they name nobody: «тұрғындар», «жобаға қатысушылар». */
  #unnamed(range: TokenRange, phrase: Phrase): Speaker {
    const statement = nounKindAt(this.doc, range.to - 1) === "statement" && range.to - range.from === 1;
    return { ...phrase, name: statement ? null : this.#ownName(range), entity: null, evidence: UNNAMED };
  }

  /** «Тұрғындардың» → «тұрғындар»: only a name keeps the capital that the head of its sentence gives it. */
  #ownName(range: TokenRange): string {
    const name = nominative(this.doc, range);
    const common = nounKindAt(this.doc, range.from) !== null || COMMON.has(posOf(this.doc, range.from));
    if (!common || capitalized.has(name)) return name;
    return isCapitalized(name) && !isAllCaps(surfaceAt(this.doc, range.from))
      ? name.charAt(0).toLowerCase() + name.slice(1)
      : name;
  }
}

/** Parts of speech that no name begins with. */
const COMMON = new Set(["ADJ", "DET", "NUM", "PRON"]);

/** Bodies further back are asked no more. */
const MOST_BODIES = 40;

function lastBefore(mentions: readonly EntityMention[], offset: number): EntityMention | null {
  return mentions[firstFrom(mentions, offset) - 1] ?? null;
}
