import type { Layers } from "../document/document";
import type { Evidence } from "../document/mention";
import { isNumber, isWord, keyOf, lowered } from "../document/rows";
import type { TokenRange } from "../text/span";

/** What a rule found: rows of the token table and whatever the rule says of them. */
export type Found<T> = TokenRange & T;

/**
 * A named reason to find something that begins, or has its rarest word, at a row.
 *
 * `anchors` are the folded keys or dictionary forms for which the rule is tried, or `NUMBER` for any figure; nothing is
 * tried where it cannot start. `limit` is the sentence: a match stays inside it.
 */
export interface Rule<T> {
  readonly name: string;
  readonly anchors: readonly string[];
  readonly find: (doc: Layers, row: number, limit: TokenRange) => Found<T> | null;
}

/** The anchor of rules that begin with a figure. */
export const NUMBER = "#";

export interface RuleMatch<T> {
  readonly rule: string;
  readonly found: Found<T>;
}

/** The evidence of a rule, which is certain of what it was written for. */
export function ruleEvidence(rule: string): Evidence {
  return { source: rule, score: 1 };
}

/** Rules by anchor, each list in the order given. */
export class RuleSet<T> {
  #byAnchor = new Map<string, Rule<T>[]>();

  constructor(rules: readonly Rule<T>[]) {
    for (const rule of rules) {
      for (const anchor of new Set(rule.anchors)) {
        const list = this.#byAnchor.get(anchor);
        if (list) list.push(rule);
        else this.#byAnchor.set(anchor, [rule]);
      }
    }
  }

  /** All that the rules find in the sentences, overlaps settled by `selectMatches`. */
  findAll(doc: Layers, sentences: readonly TokenRange[]): readonly RuleMatch<T>[] {
    const matches: RuleMatch<T>[] = [];
    for (const sentence of sentences) {
      for (let row = sentence.from; row < sentence.to; row++) this.#findAt(doc, row, sentence, matches);
    }
    return selectMatches(matches);
  }

  #findAt(doc: Layers, row: number, sentence: TokenRange, out: RuleMatch<T>[]): void {
    const key = isNumber(doc, row) ? NUMBER : keyOf(doc, row);
    if (this.#byAnchor.has(key) || !isWord(doc, row)) this.#try(key, doc, row, sentence, out);
    else this.#try(lowered(doc.reading(row).lemma), doc, row, sentence, out);
  }

  #try(anchor: string, doc: Layers, row: number, sentence: TokenRange, out: RuleMatch<T>[]): void {
    for (const rule of this.#byAnchor.get(anchor) ?? []) {
      const found = rule.find(doc, row, sentence);
      if (found) out.push({ rule: rule.name, found });
    }
  }
}

/**
 * The one overlap policy: the longer match wins, then the one found first (the earlier rule of the list at one row).
 * The survivors come in text order.
 */
export function selectMatches<T>(matches: readonly RuleMatch<T>[]): readonly RuleMatch<T>[] {
  const order = matches.map((_, i) => i);
  const size = (i: number) => matches[i]!.found.to - matches[i]!.found.from;
  order.sort((a, b) => size(b) - size(a) || a - b);
  const taken = new Set<number>();
  const kept: RuleMatch<T>[] = [];
  for (const i of order) {
    const { from, to } = matches[i]!.found;
    let free = true;
    for (let row = from; row < to && free; row++) free = !taken.has(row);
    if (!free) continue;
    for (let row = from; row < to; row++) taken.add(row);
    kept.push(matches[i]!);
  }
  return kept.sort((a, b) => a.found.from - b.found.from);
}
