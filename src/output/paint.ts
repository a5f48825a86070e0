import type { Label } from "../document/mention";

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

/** How each class of mention looks. */
export const STYLE_OF: Readonly<Record<Label, Style>> = {
  PERSON: "person",
  ORGANISATION: "organisation",
  GPE: "place",
  LOCATION: "place",
  FACILITY: "place",
  POSITION: "position",
  NORP: "other",
  EVENT: "other",
  LAW: "other",
  PROJECT: "other",
  PRODUCT: "other",
  ART: "other",
  LANGUAGE: "other",
  DISEASE: "other",
  CONTACT: "other",
  ADAGE: "other",
  NON_HUMAN: "other",
  MISCELLANEOUS: "other",
  DATE: "value",
  TIME: "value",
  MONEY: "value",
  PERCENTAGE: "value",
  QUANTITY: "value",
  CARDINAL: "value",
  ORDINAL: "value",
};
