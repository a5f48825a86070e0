import type { AnalyzedToken } from "../../document/document";
import type { EntityLabel } from "../../document/mention";
import type { TokenKind } from "../../document/tokens";
import type { KnownTag, Tag } from "./types";

/**
 * The tags that matin gives. Those that compromise's larger tiers have keep their place in compromise's tree; the tree of
 * `compromise/one` is empty, and gets all of these.
 */
export const TAGS: Readonly<Record<string, Tag>> = {
  Noun: { not: ["Verb", "Adjective", "Adverb", "Value", "Determiner"] },
  Singular: { is: "Noun", not: ["Plural"] },
  Plural: { is: "Noun", not: ["Singular"] },
  ProperNoun: { is: "Noun" },
  Pronoun: { is: "Noun" },
  Person: { is: "Singular", not: ["Place", "Organization", "Date"] },
  Place: { is: "Singular", not: ["Person", "Organization"] },
  Organization: { is: "ProperNoun", not: ["Person", "Place"] },
  Demonym: { is: "Noun" },
  Facility: { is: "Place" },
  Verb: { not: ["Noun", "Adjective", "Adverb", "Value"] },
  Auxiliary: { is: "Verb" },
  PastTense: { is: "Verb" },
  PresentTense: { is: "Verb" },
  FutureTense: { is: "Verb" },
  Imperative: { is: "Verb" },
  Converb: { is: "Verb" },
  VerbalAdjective: { is: "Verb" },
  VerbalNoun: { is: "Verb" },
  Negative: {},
  Adjective: { not: ["Noun", "Verb", "Adverb", "Value"] },
  Comparative: { is: "Adjective" },
  Superlative: { is: "Adjective" },
  Adverb: { not: ["Noun", "Verb", "Adjective", "Value"] },
  Preposition: { not: ["Noun", "Verb", "Adjective"] },
  Postposition: { is: "Preposition" },
  Conjunction: { not: ["Noun", "Verb", "Adjective"] },
  Determiner: { not: ["Noun", "Verb", "Adjective"] },
  Clitic: {},
  Expression: {},
  Value: { not: ["Verb", "Adjective", "Adverb"] },
  NumericValue: { is: "Value" },
  TextValue: { is: "Value" },
  Cardinal: { is: "Value", not: ["Ordinal"] },
  Ordinal: { is: "Value", not: ["Cardinal"] },
  Percent: { is: "Value" },
  Money: { is: "Cardinal" },
  Measurement: { is: "Value" },
  Date: { not: ["Verb", "Person"] },
  Time: { is: "Date" },
  Duration: { is: "Date" },
  Url: {},
  Email: {},
  HashTag: {},
  AtMention: { is: "Noun" },
  Emoji: {},
  ...Object.fromEntries(
    "Position Event Law Project Product Artwork Language Disease Contact Adage NonHuman Miscellaneous Quotation Speaker Cue Source Nominative Genitive Dative Accusative Locative Ablative Instrumental"
      .split(" ")
      .map((tag) => [tag, {}]),
  ),
};

export const ENTITY_TAGS = {
  PERSON: "Person",
  ORGANISATION: "Organization",
  GPE: "Place",
  LOCATION: "Place",
  FACILITY: "Facility",
  POSITION: "Position",
  NORP: "Demonym",
  EVENT: "Event",
  LAW: "Law",
  PROJECT: "Project",
  PRODUCT: "Product",
  ART: "Artwork",
  LANGUAGE: "Language",
  DISEASE: "Disease",
  CONTACT: "Contact",
  ADAGE: "Adage",
  NON_HUMAN: "NonHuman",
  MISCELLANEOUS: "Miscellaneous",
} as const satisfies Record<EntityLabel, string>;

const KIND_TAGS: Readonly<Partial<Record<TokenKind, string>>> = {
  number: "NumericValue",
  url: "Url",
  email: "Email",
  hashtag: "HashTag",
  mention: "AtMention",
  emoji: "Emoji",
};

/** compromise's `Particle` belongs to English phrasal verbs: Kazakh «да», «ма», «ғана» are `Clitic`. */
const POS_TAGS: ReadonlyMap<string, string> = new Map([
  ["NOUN", "Noun"],
  ["PROPN", "ProperNoun"],
  ["PRON", "Pronoun"],
  ["VERB", "Verb"],
  ["AUX", "Auxiliary"],
  ["ADJ", "Adjective"],
  ["ADV", "Adverb"],
  ["ADP", "Postposition"],
  ["CCONJ", "Conjunction"],
  ["SCONJ", "Conjunction"],
  ["DET", "Determiner"],
  ["PART", "Clitic"],
  ["INTJ", "Expression"],
  ["NUM", "Value"],
]);

/**
 * Features that are tags, as `name=value`. compromise hangs `Participle` below `PastTense` and `Gerund` below
 * `PresentTense`, which Kazakh forms are not.
 */
const FEATURE_TAGS: ReadonlyMap<string, string> = new Map([
  ["Case=Nom", "Nominative"],
  ["Case=Gen", "Genitive"],
  ["Case=Dat", "Dative"],
  ["Case=Acc", "Accusative"],
  ["Case=Loc", "Locative"],
  ["Case=Abl", "Ablative"],
  ["Case=Ins", "Instrumental"],
  ["Degree=Cmp", "Comparative"],
  ["Degree=Sup", "Superlative"],
  ["Mood=Imp", "Imperative"],
  ["NumType=Ord", "Ordinal"],
  ["Polarity=Neg", "Negative"],
  ["Tense=Fut", "FutureTense"],
  ["Tense=Past", "PastTense"],
  ["Tense=Pres", "PresentTense"],
  ["VerbForm=Conv", "Converb"],
  ["VerbForm=Part", "VerbalAdjective"],
  ["VerbForm=Vnoun", "VerbalNoun"],
]);

const NOUNS = new Set(["NOUN", "PROPN"]);

/** The tags of a word by itself: its kind, part of speech and features. */
export function wordTags({ kind, pos, feats }: AnalyzedToken): string[] {
  const tags = [KIND_TAGS[kind], POS_TAGS.get(pos)];
  if (NOUNS.has(pos)) tags.push(feats.includes("Number=Plur") ? "Plural" : "Singular");
  if (pos === "NUM" && kind === "word") tags.push("TextValue");
  for (const feature of feats.split("|")) tags.push(FEATURE_TAGS.get(feature));
  return tags.filter((tag) => tag !== undefined);
}

/** Which of compromise's chunks a word is in; its `nouns()` and `verbs()` are made of them. */
export function chunkOf(tags: ReadonlySet<string>): string {
  return ["Verb", "Noun", "Adjective"].find((tag) => tags.has(tag)) ?? "Pivot";
}

/**
 * Adds a tag with those above it. Nothing is taken away: a word of a name keeps its own part of speech («Ұлттық» of
 * «Ұлттық банк» is an adjective and a part of an organization), and mentions nest.
 */
export function addTag(tags: Set<string>, tag: string, known: Readonly<Record<string, KnownTag>>): void {
  for (const parent of known[tag]?.parents ?? []) tags.add(parent);
  tags.add(tag);
}
