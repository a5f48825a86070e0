import { feature, isBareParticiple, isLocativeAttribute, type Reading } from "../document/reading";
import { FUNCTION_WORDS } from "../lexicon/function-words";
import { VERBS_BEHIND_CONVERBS } from "../lexicon/light-verbs";

/**
 * Tags: what the choice in context sees of a reading, and of the signs between words. Private to the morphology; small
 * enough in number that every pair of neighbours is counted often.
 */
const NOMINAL = ["Nom", "Gen", "Dat", "Acc", "Loc", "Abl", "Ins", "Equ"] as const;

export const TAGS: readonly string[] = [
  "start",
  "comma",
  "stop",
  "open",
  "close",
  "sign",
  "figure",
  ...NOMINAL.flatMap((it) => [`noun ${it}`, `noun ${it} theirs`, `verbal ${it}`]),
  "attribute",
  "predicate",
  "name",
  "adjective",
  "adverb",
  "manner",
  "numeral",
  "pronoun",
  "determiner",
  "conjunction",
  "postposition",
  "postposition Abl",
  "postposition Dat",
  "particle",
  "interjection",
  "auxiliary",
  "finite",
  "finite light",
  "command",
  "condition",
  "converb past",
  "converb past light",
  "converb present",
  "converb present light",
  "converb",
  "participle",
  "participle light",
  "other",
];

const numbers = new Map(TAGS.map((tag, i) => [tag, i]));
export const tagNumber = (tag: string): number => numbers.get(tag) ?? numbers.get("other")!;
export const START = tagNumber("start");

const CLOSED: Readonly<Record<string, string>> = {
  ADV: "adverb",
  CCONJ: "conjunction",
  DET: "determiner",
  INTJ: "interjection",
  PART: "particle",
  SCONJ: "conjunction",
};

const governed = new Map<string, string>();
for (const entry of FUNCTION_WORDS) if ("governs" in entry) governed.set(entry.form, `postposition ${entry.governs}`);

/** The tag of a reading of a word. */
export function tagOf(reading: Reading): number {
  return tagNumber(nameOf(reading));
}

function nameOf(reading: Reading): string {
  const { pos, feats, suffixes } = reading;
  const verbForm = feature(reading, "VerbForm");
  if (verbForm !== null) return verbTag(reading, verbForm);
  if (pos === "ADP") return governed.get(reading.lemma) ?? "postposition";
  if (CLOSED[pos] && suffixes.length === 0) return CLOSED[pos];
  if (pos === "AUX") return "auxiliary";
  if (feats.includes("AdvType=Man")) return "manner";
  if (/(?:^|\|)Person=/.test(feats) && pos !== "PRON") return "predicate";
  const grammaticalCase = feature(reading, "Case");
  if (suffixes.length === 0 && (grammaticalCase === null || grammaticalCase === "Nom")) {
    if (pos === "ADJ") return "adjective";
    if (pos === "NUM") return "numeral";
    if (pos === "PRON") return "pronoun";
    if (pos === "PROPN") return "name";
  }
  return nominalTag(reading, "noun");
}

function nominalTag(reading: Reading, head: string): string {
  if (isLocativeAttribute(reading)) return "attribute";
  const grammaticalCase = feature(reading, "Case") ?? "Nom";
  const theirs = head === "noun" && feature(reading, "Person[psor]") !== null ? " theirs" : "";
  return `${head} ${grammaticalCase}${theirs}`;
}

/** Verbs that help the converb before them: «қаза бастады», «өсіп келеді», «бара алмайды». */
const LIGHT = new Set<string>(VERBS_BEHIND_CONVERBS);

function verbTag(reading: Reading, verbForm: string): string {
  const mood = feature(reading, "Mood");
  const light = LIGHT.has(reading.lemma) ? " light" : "";
  if (reading.pos === "AUX" && verbForm === "Fin") return "auxiliary";
  if (verbForm === "Fin") return mood === "Imp" ? "command" : mood === "Cnd" ? "condition" : `finite${light}`;
  if (verbForm === "Conv") {
    const aspect = feature(reading, "Aspect");
    return aspect === "Perf" ? `converb past${light}` : aspect === "Imp" ? `converb present${light}` : "converb";
  }
  if (/(?:^|\|)Person=/.test(reading.feats)) return "finite";
  if (reading.feats.includes("AdvType=Man")) return "manner";
  if (isBareParticiple(reading)) return `participle${light}`;
  return nominalTag(reading, "verbal");
}
