import type { Form } from "../../document/form";
import { ENTITY_LABELS, type EntityLabel, type Label } from "../../document/mention";
import { feature } from "../../document/reading";
import type { TokenRange } from "../../text/span";
import { type NameMatch, namesAmong } from "../gazetteer";
import { type Model, shippedModel } from "./model";
import { Scores } from "./scores";
import { isInside, labelOfTag, OUTSIDE, TAGS } from "./tags";
import { Viterbi } from "./viterbi";

/** A mention as the model sees it, in forms of its sentence. */
export interface TaggedMention extends TokenRange {
  readonly label: EntityLabel;
  /** From 0 to 1: how far the label stands above the next best one, at the word where that is least. */
  readonly score: number;
}

/** Tags sentences with a linear-chain conditional random field over KazNERD's 25 classes. */
export class Tagger {
  readonly #scores: Scores;
  readonly #viterbi: Viterbi;
  readonly #scale: number;

  constructor(model: Model) {
    this.#scores = new Scores(model);
    this.#viterbi = new Viterbi(model);
    this.#scale = model.scale;
  }

  /** A number of `TAGS` for each form; `names` are what the lexicons know there. */
  tags(forms: readonly Form[], names: readonly NameMatch[]): Uint8Array {
    const tags = this.#path(forms, names);
    for (let i = 1; i < tags.length; i++) {
      const from = tags[i] === BEGINS_POSITION ? ownerBefore(tags, i, forms) : i;
      if (from < i) tags.fill(INSIDE_POSITION, from + 1, i + 1).fill(BEGINS_POSITION, from, from + 1);
    }
    return tags;
  }

  #path(forms: readonly Form[], names: readonly NameMatch[]): Uint8Array {
    this.#scores.compute(forms, names);
    return this.#viterbi.path(this.#scores, forms.length);
  }

  /**
   * The names of a sentence, in order; an office holds the country or body that it is named with. Dates and quantities, which
   * the model tags as well, have rules of their own.
   */
  mentions(forms: readonly Form[], names: readonly NameMatch[]): TaggedMention[] {
    const tags = this.#path(forms, names);
    const found: TaggedMention[] = [];
    for (let from = 0; from < tags.length; from++) {
      if (tags[from] === OUTSIDE) continue;
      let to = from + 1;
      while (to < tags.length && isInside(tags[to]!)) to++;
      const label = labelOfTag(tags[from]!);
      const start = tags[from] === BEGINS_POSITION ? ownerBefore(tags, from, forms) : from;
      if (isEntityLabel(label)) found.push({ from: start, to, label, score: this.#surety(tags, from, to) });
      from = to - 1;
    }
    return found;
  }

  #surety(tags: Uint8Array, from: number, to: number): number {
    let least = Number.POSITIVE_INFINITY;
    for (let i = from; i < to; i++) least = Math.min(least, this.#scores.lead(i, tags[i]!));
    return 1 / (1 + Math.exp(-least / this.#scale));
  }
}

const entityLabels = new Set<Label>(ENTITY_LABELS);
const isEntityLabel = (label: Label): label is EntityLabel => entityLabels.has(label);

const tagOf = (name: string) => TAGS.indexOf(name);
const BEGINS_POSITION = tagOf("B-POSITION");
const INSIDE_POSITION = tagOf("I-POSITION");
const OWNERS = new Set<string>(["GPE", "ORGANISATION"]);

/**
 * Where an office begins whose own tags begin at `position`: «Қазақстан Республикасының |Еңбек және халықты әлеуметтік қорғау
 * министрі» is named with its country or body (KazNERD's guideline), but over a long name the model, which sees two words
 * to either side, forgets that an office is coming.
 */
function ownerBefore(tags: Uint8Array, position: number, forms: readonly Form[]): number {
  const last = position - 1;
  if (last < 0 || tags[last] === OUTSIDE || !OWNERS.has(labelOfTag(tags[last]!))) return position;
  if (feature(forms[last]!.readings[0]!, "Case") !== "Gen") return position;
  let from = last;
  while (isInside(tags[from]!)) from--;
  return from;
}

let shipped: Tagger | undefined;

/** IOB2 tags of a sentence. */
export function tagForms(forms: readonly Form[]): string[] {
  return Array.from(shippedTagger().tags(forms, namesAmong(forms)), (tag) => TAGS[tag]!);
}

/** The tagger with the model that ships. */
export function shippedTagger(): Tagger {
  shipped ??= new Tagger(shippedModel());
  return shipped;
}
