import type { Layers } from "../document/document";
import { formFact } from "../document/form";
import type { Evidence } from "../document/mention";
import { lemmaOf, lowered } from "../document/rows";
import { Kind } from "../document/tokens";
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
  readonly #byAnchor = new Map<string, Rule<T>[]>();
  /** The rules that a form itself starts; null where its dictionary form may, once a reading is chosen. */
  readonly #startedBy = formFact((form): { readonly rules: readonly Rule<T>[] | null } => {
    const own = this.#byAnchor.get(form.kind === Kind.number ? NUMBER : form.key);
    if (own !== undefined || !form.isWord) return { rules: own ?? [] };
    return { rules: form.readings.some(({ lemma }) => this.#byAnchor.has(lowered(lemma))) ? null : [] };
  });

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
      for (let row = sentence.from; row < sentence.to; row++) {
        const { rules } = this.#startedBy(doc.forms[row]!);
        const tried = rules ?? this.#byAnchor.get(lemmaOf(doc, row)) ?? [];
        for (const rule of tried) {
          const found = rule.find(doc, row, sentence);
          if (found) matches.push({ rule: rule.name, found });
        }
      }
    }
    return selectMatches(matches);
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
