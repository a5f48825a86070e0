import type { Document } from "../document/document";
import { labelOfDate, labelOfQuantity } from "../document/labels";
import type { DateMention, Label, Phrase, Quantity } from "../document/mention";

/** A mention of any layer, as formats write it that have one shape for all. */
export interface Labelled extends Phrase {
  readonly label: Label;
  /** What it comes to: the name in its dictionary form, the date in ISO 8601, the number with its unit. */
  readonly value: string | null;
}

/** Every mention of the document, in text order, outer ones before those inside them. */
export function labelledMentions(doc: Document): Labelled[] {
  const mentions: Labelled[] = [
    ...doc.entities.map(({ start, end, text, label, name }) => ({ start, end, text, label, value: name })),
    ...doc.dates.map((date) => ({ ...place(date), label: labelOfDate(date), value: dateValue(date) })),
    ...doc.quantities.map((quantity) => ({
      ...place(quantity),
      label: labelOfQuantity(quantity),
      value: quantityValue(quantity),
    })),
  ];
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

const place = ({ start, end, text }: Phrase): Phrase => ({ start, end, text });

/** The fullest that is known of a date: «27 ақпан» is `2026-02-27` where the day of writing was given. */
export const dateValue = ({ resolved, value, relation }: DateMention) => resolved ?? value ?? relation;

/** The sign before a number that is not exact; a range has its own. */
export const BOUND_SIGN = {
  exact: "",
  about: "≈ ",
  more: "> ",
  less: "< ",
  atLeast: "≥ ",
  atMost: "≤ ",
  range: "",
} as const;

/** «> 18000», «5–7 percent»: figures as programs write them. */
function quantityValue({ value, max, bound, unit }: Quantity): string {
  const figures = max === null ? `${value}` : `${value}–${max}`;
  return BOUND_SIGN[bound] + figures + (unit === null ? "" : ` ${unit}`);
}
