import type { EntityLabel } from "../document/mention";
import type { TokenRange } from "../text/span";

/** What an entity rule says of the rows it found. */
export interface EntityDraft extends TokenRange {
  readonly label: EntityLabel;
  /** The rule's name. */
  readonly source: string;
  /** From 0 to 1; the merge prefers the surer of two that cross. */
  readonly score: number;
  /** What kind of organisation, where the rule knows. */
  readonly kind?: string | undefined;
  /** The name in the lexicon where it says more than the words («АҚШ», «ҚР»). */
  readonly known?: string | undefined;
}

/** The score of what is a name only if the model says so as well: it tells where that ends, and is no mention by itself. */
export const GUESS = 0.3;

/** The source of the names that a caller adds. */
export const USER_LEXICON = "entities.user-lexicon";
