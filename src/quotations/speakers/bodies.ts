import type { Layers } from "../../document/document";
import type { EntityMention } from "../../document/mention";
import { keyOf, lemmaOf, rowsOf } from "../../document/rows";
import { firstFrom } from "../../text/span";

/** Bodies further back are asked no more. */
const MOST_ASKED = 40;

/** The bodies that a text names outside of what is quoted. */
export class Bodies {
  readonly #ids: ReadonlySet<number>;

  /** `mentions` are mentions of bodies in text order. */
  constructor(
    private readonly doc: Layers,
    private readonly mentions: readonly EntityMention[],
  ) {
    this.#ids = new Set(doc.organizations.map(({ id }) => id));
  }

  has(entity: number | null): boolean {
    return entity !== null && this.#ids.has(entity);
  }

  lastBefore(offset: number): EntityMention | null {
    return this.mentions[firstFrom(this.mentions, offset) - 1] ?? null;
  }

  /** The last body before `offset` whose name ends with the word: «министрлік» for «Қаржы министрлігі». */
  called(word: string, offset: number): EntityMention | null {
    return this.#lastThat(offset, (rows) => lemmaOf(this.doc, rows.to - 1).endsWith(word));
  }

  /** «|Ақордаға| сілтеме жасап»: the last body before `offset` that is named as where it comes from. */
  citedBefore(offset: number): EntityMention | null {
    return this.#lastThat(offset, ({ to }) => [to, to + 1].some((row) => keyOf(this.doc, row) === "сілтеме"));
  }

  #lastThat(offset: number, holds: (rows: ReturnType<typeof rowsOf>) => boolean): EntityMention | null {
    const next = firstFrom(this.mentions, offset);
    const asked = this.mentions.slice(Math.max(0, next - MOST_ASKED), next);
    return asked.findLast((mention) => holds(rowsOf(this.doc, mention))) ?? null;
  }
}
