import type { Layers } from "../document/document";
import { nominative } from "../document/forms";
import type { EntityMention, Speaker } from "../document/mention";
import { keyOf, lemmaOf, phraseOf } from "../document/rows";
import { STATEMENT_WORDS } from "../lexicon/report-words";
import { fold } from "../text/fold";
import { contains, firstFrom, lastUpTo, type Span, type TokenRange } from "../text/span";

const PRONOUNS = new Set(["ол", "оның", "өзі", "өзінің"]);
const statementWords = new Set<string>(STATEMENT_WORDS);

/** Tells whom a speaker's words mean, from what is named outside of what is quoted. */
export class SpeakerResolver {
  readonly #people: readonly EntityMention[];
  readonly #bodies: readonly EntityMention[];

  constructor(
    private readonly doc: Layers,
    quoted: readonly Span[],
    source: Span | null,
  ) {
    const outside = doc.entities.filter((mention) => {
      const before = quoted[lastUpTo(quoted, mention.start)];
      return !(before && contains(before, mention)) && !(source && contains(source, mention));
    });
    this.#people = outside.filter((mention) => mention.label === "PERSON");
    this.#bodies = outside.filter((mention) => mention.label === "ORGANISATION");
  }

  resolve(range: TokenRange): Speaker {
    const phrase = phraseOf(this.doc, range);
    const mention = this.#named(phrase) ?? this.#meant(range, phrase);
    if (mention) return { ...phrase, name: mention.name, entity: mention.entity };
    return { ...phrase, name: this.#ownName(range), entity: null };
  }

  /** A person or body named in the words themselves; the person wins over the office and its ministry. */
  #named(span: Span): EntityMention | null {
    const inside = this.#inside(span);
    const person = inside.find((mention) => mention.label === "PERSON");
    if (person || inside.some((mention) => mention.label === "POSITION")) return person ?? null;
    return (
      inside.find((mention) => mention.label === "ORGANISATION") ??
      inside.find((mention) => mention.label === "GPE") ??
      null
    );
  }

  #meant(range: TokenRange, phrase: Span): EntityMention | null {
    if (range.to - range.from === 1 && PRONOUNS.has(keyOf(this.doc, range.from)))
      return lastBefore(this.#people, phrase.start);
    if (statementWords.has(lemmaOf(this.doc, range.to - 1))) return lastBefore(this.#bodies, phrase.start);
    const title = this.doc.entities[firstFrom(this.doc.entities, phrase.start)];
    if (title?.label !== "POSITION" || !contains(phrase, title)) return null;
    const bearer = this.#bearerOf(title);
    // «Қаржы министрлігінің өкілі» is nobody whom the text has named before.
    if (bearer || this.#holdsBody(title)) return bearer;
    return lastBefore(this.#people, phrase.start) ?? this.#people[0] ?? null;
  }

  #holdsBody(title: EntityMention): boolean {
    return this.#inside(title).some((mention) => mention.label === "ORGANISATION");
  }

  /** The mentions that begin in a place, the place's own among them. */
  #inside({ start, end }: Span): readonly EntityMention[] {
    return this.doc.entities.slice(firstFrom(this.doc.entities, start), firstFrom(this.doc.entities, end));
  }

  /** Who bears the title in this text: «министр» is the last person before it with a role that ends so. */
  #bearerOf(title: EntityMention): EntityMention | null {
    const wanted = fold(title.name);
    const bears = new Set(
      this.doc.people
        .filter(({ roles }) => roles.some((role) => endsWithTitle(fold(role.name), wanted)))
        .map(({ id }) => id),
    );
    const bearers = this.#people.filter((mention) => mention.entity !== null && bears.has(mention.entity));
    return lastBefore(bearers, title.start) ?? bearers[0] ?? null;
  }

  /** The dictionary form of the words, where they name nobody: «басылым», «жобаға қатысушылар». */
  #ownName(range: TokenRange): string | null {
    const last = range.to - 1;
    if (PRONOUNS.has(keyOf(this.doc, last)) || statementWords.has(lemmaOf(this.doc, last))) return null;
    return nominative(this.doc, range);
  }
}

/** «мәдениет және ақпарат министрі» is borne by a «министр», «қазақстан президенті» by a «президент». */
function endsWithTitle(role: string, title: string): boolean {
  return role === title || role.endsWith(` ${title}`) || role.endsWith(` ${title}і`) || role.endsWith(` ${title}ы`);
}

function lastBefore(mentions: readonly EntityMention[], offset: number): EntityMention | null {
  return mentions[firstFrom(mentions, offset) - 1] ?? null;
}
