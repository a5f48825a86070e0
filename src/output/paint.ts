/** What a piece of a report is; a painter gives it its colour. */
export type Style =
  | "heading"
  | "person"
  | "organisation"
  | "place"
  | "position"
  | "value"
  | "other"
  | "quotation"
  | "dim";

/** Colours a piece of text for a terminal; the plain one leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_, text) => text;
