import type { Layers } from "../document/document";
import { labelOfDate, labelOfQuantity } from "../document/labels";
import type { Label, Quantity } from "../document/mention";
import { rowsOf } from "../document/rows";
import type { Span } from "../text/span";

/** Something found that begins at a row. */
interface Beginning {
  readonly label: Label;
  /** The rows that it takes. */
  readonly width: number;
  readonly quantity: Quantity | null;
}

const kept = new WeakMap<Layers, ReadonlyMap<number, readonly Beginning[]>>();

/** What begins at a row, longest first: mentions of things, dates and quantities. Computed once a document. */
export function beginningsAt(doc: Layers, row: number): readonly Beginning[] {
  let all = kept.get(doc);
  if (all === undefined) {
    all = beginningsOf(doc);
    kept.set(doc, all);
  }
  return all.get(row) ?? [];
}

function beginningsOf(doc: Layers): ReadonlyMap<number, readonly Beginning[]> {
  const all = new Map<number, Beginning[]>();
  const add = (span: Span, label: Label, quantity: Quantity | null = null) => {
    const { from, to } = rowsOf(doc, span);
    const own = all.get(from) ?? [];
    all.set(from, own);
    own.push({ label, width: to - from, quantity });
  };
  for (const entity of doc.entities) add(entity, entity.label);
  for (const date of doc.dates) add(date, labelOfDate(date));
  for (const quantity of doc.quantities) add(quantity, labelOfQuantity(quantity), quantity);
  for (const own of all.values()) own.sort((a, b) => b.width - a.width);
  return all;
}
