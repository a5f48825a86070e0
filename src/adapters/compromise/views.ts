import type { Document } from "../../document/document";
import { type Pointer, READ, type TaggedSpan, type View } from "./types";

/** What the plugin adds to every view. */
export interface MatinMethods {
  /**
   * The mentions with a tag (`"Person"`, `"Position"`, `"Money"`, `"Quotation"` …), or all of them, a match each: two names
   * side by side are two, which `match("#Person+")` cannot tell. One that runs over sentences is a match in each.
   */
  mentions(tag?: string): this;
  /** What `analyze` says of the text that the view's first term is from; null for a text that matin has not read. */
  matin(): Document | null;
}

/** Methods for what compromise's tier has none for. */
export interface MatinSelections {
  people(): this;
  places(): this;
  organizations(): this;
  positions(): this;
  dates(): this;
  quotations(): this;
}

const SELECTIONS: Readonly<Record<keyof MatinSelections, string>> = {
  people: "Person",
  places: "Place",
  organizations: "Organization",
  positions: "Position",
  dates: "Date",
  quotations: "Quotation",
};

/** A tag takes those below it: `Place` a `Facility`, `Date` a `Time` and a `Duration`. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  Place: ["Place", "Facility"],
  Date: ["Date", "Time", "Duration"],
  Value: ["Cardinal", "Ordinal", "Percent", "Money", "Measurement"],
};

function findMentions(view: View, tag?: string): View {
  const name = tag?.replace(/^#/, "");
  const wanted = name === undefined ? null : (KINDS[name] ?? [name]);
  const pointers: Pointer[] = [];
  view.docs.forEach((terms, i) => {
    const [sentence, offset] = view.fullPointer[i]!;
    const open = new Map<TaggedSpan, number>();
    terms.forEach((term, at) => {
      for (const span of term[READ]?.spans ?? []) {
        if (wanted !== null && !wanted.includes(span.tag)) continue;
        const row = open.get(span);
        if (row !== undefined) pointers[row] = [sentence, pointers[row]![1], offset + at + 1];
        else open.set(span, pointers.push([sentence, offset + at, offset + at + 1]) - 1);
      }
    });
  });
  return pointers.length === 0 ? view.none() : view.update(pointers);
}

interface JsonRow {
  offset?: { index: number; start: number; length: number };
}

type Json = (this: View, options?: unknown) => JsonRow[] | JsonRow;

/**
 * compromise counts the punctuation around a match into its length but not into its start. Here both are those of the
 * words: `text.slice(start, start + length)` goes from the first word to the last.
 */
function withExactOffsets(json: Json): Json {
  return function (options) {
    const rows = json.call(this, options);
    if (!Array.isArray(rows) || typeof options !== "object") return rows;
    for (const [i, row] of rows.entries()) {
      const last = this.docs[i]?.at(-1)?.offset;
      if (row.offset !== undefined && last !== undefined)
        row.offset.length = last.start + last.length - row.offset.start;
    }
    return rows;
  };
}

/** Adds the methods to compromise's `View`; those that a tier has already stay as they are. */
export function addMethods(prototype: Record<string, unknown>): void {
  prototype.mentions = function (this: View, tag?: string) {
    return findMentions(this, tag);
  };
  prototype.matin = function (this: View) {
    return this.docs[0]?.[0]?.[READ]?.text.doc ?? null;
  };
  for (const [name, tag] of Object.entries(SELECTIONS)) {
    prototype[name] ??= function (this: View) {
      return findMentions(this, tag);
    };
  }
  prototype.json = withExactOffsets(prototype.json as Json);
  prototype.data = prototype.json;
}
