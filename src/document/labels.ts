import type { Span } from "../text/span";
import type { Layers } from "./document";
import type { DateMention, Label, Quantity, ValueLabel } from "./mention";

const TIME_OF_DAY = /^P?T/;

/** KazNERD's label of a date: what is shorter than a day is a TIME, the rest a DATE. */
export function labelOfDate({ type, value }: DateMention): ValueLabel {
  return type === "TIME" || (value !== null && TIME_OF_DAY.test(value)) ? "TIME" : "DATE";
}

/** Currencies are the codes of three capitals; AEK is reckoned in tenge. */
const CURRENCY = /^[A-Z]{3,4}$/;

/** KazNERD's label of a quantity, by its unit. */
export function labelOfQuantity({ ordinal, unit }: Quantity): ValueLabel {
  if (ordinal) return "ORDINAL";
  if (unit === null) return "CARDINAL";
  if (unit === "percent" || unit === "pp") return "PERCENTAGE";
  return CURRENCY.test(unit) ? "MONEY" : "QUANTITY";
}

/** Every mention of the document with its label, in text order, outer ones first. */
function labelledMentions(
  doc: Pick<Layers, "entities" | "dates" | "quantities">,
): readonly (Span & { label: Label })[] {
  const mentions = [
    ...doc.entities.map(({ start, end, label }) => ({ start, end, label: label as Label })),
    ...doc.dates.map((date) => ({ start: date.start, end: date.end, label: labelOfDate(date) })),
    ...doc.quantities.map((quantity) => ({
      start: quantity.start,
      end: quantity.end,
      label: labelOfQuantity(quantity),
    })),
  ];
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** KazNERD's flat view: of mentions inside one another the outermost. */
export function outermostMentions(
  doc: Pick<Layers, "entities" | "dates" | "quantities">,
): readonly (Span & { label: Label })[] {
  let reached = 0;
  return labelledMentions(doc).filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
