import type { Layers } from "../document/document";
import { formFact } from "../document/form";
import { caseOf, featureOf, formAt, isNumber, isPossessed, keyOf, lemmaOf } from "../document/rows";
import { COLLECTIVE_NUMBERS } from "../lexicon/collective-numbers";
import { NUMBER_WORDS } from "../lexicon/number-words";
import { ORDINAL_WORDS } from "../lexicon/ordinal-words";
import { VAGUE_NUMBERS } from "../lexicon/vague-numbers";
import { bounded } from "../text/bounded";
import { isEnding } from "../text/endings";
import { isOrdinalEnding, parseFigure, splitFigure } from "./figures";

export type WordKind = (typeof NUMBER_WORDS)[number]["kind"];

/** What one token says of a number. */
export interface Piece {
  readonly value: number;
  readonly kind: WordKind | "figure";
  /** The head of the next number in the same token: «алты» of «бес-алты». */
  readonly next: { readonly value: number; readonly kind: WordKind } | null;
  readonly ordinal: boolean;
  /** True for «жүздей», «мыңдаған». */
  readonly about: boolean;
  /** Only the last word of a number takes endings, so this one ends it. */
  readonly inflected: boolean;
}

type NumberWord = { readonly value: number; readonly kind: WordKind };

const numberWords = new Map<string, NumberWord>(NUMBER_WORDS.map((entry) => [entry.word, entry]));
const ordinalWords = new Map<string, number>(ORDINAL_WORDS.map((entry) => [entry.word, entry.value]));
const collectives = new Map<string, number>(COLLECTIVE_NUMBERS.map((entry) => [entry.word, entry.value]));
const vague = new Map<string, number>(VAGUE_NUMBERS.map((entry) => [entry.word, entry.value]));
const units = NUMBER_WORDS.filter(({ kind, value }) => (kind === "unit" || kind === "ten") && value > 0);

/** «екі-үш», «он-он бес», «бес-жиырма», «жүз-төрт»: the end of one number and the head of the next in one token. */
const pairs = new Map<string, readonly [NumberWord, NumberWord]>(
  NUMBER_WORDS.filter(({ kind, value }) => kind !== "fraction" && value > 0 && value <= 1000).flatMap((low) =>
    units
      .filter((high) => high.value !== low.value || high.kind === "ten")
      .map((high) => [`${low.word}-${high.word}`, [low, high]] as const),
  ),
);

/** Keys and dictionary forms with which a number can begin. */
export const NUMBER_ANCHORS: readonly string[] = [
  ...numberWords.keys(),
  ...ordinalWords.keys(),
  ...collectives.keys(),
  ...vague.keys(),
  ...pairs.keys(),
  ...[...ordinalWords.keys()].map((word) => `${word}${/ы$/.test(word) ? "дан" : "ден"}`),
  "біреуі",
];
const anchors = new Set(NUMBER_ANCHORS);

/** True where a word can begin or go on with a number; figures always can. */
export function isNumberWord(doc: Layers, row: number): boolean {
  const known = numberWordness(formAt(doc, row));
  return known === "always" || (known === "by its lemma" && anchors.has(doc.reading(row).lemma));
}

const numberWordness = formFact(({ key, readings }) => {
  const only = key.endsWith("-ақ") && anchors.has(key.slice(0, -3));
  if (anchors.has(key) || only || ONE_OF.test(key)) return "always";
  return readings.some(({ lemma }) => anchors.has(lemma)) ? "by its lemma" : "never";
});

const plain = { next: null, ordinal: false, about: false, inflected: false };
/** «бес-ақ», «2-ақ»: only five. */
const ONLY = /-ақ$/;
/** «бірдей» is "the same" and "as many as", «жүзінде», «оншақты» are no hundred and no ten. */
const NO_NUMBER = new Set([
  "бірдей",
  "бірде",
  "бірі",
  "бірінің",
  "бірін",
  "біріне",
  "бірінде",
  "бірінен",
  "бірге",
  "бірден",
  "жүзінде",
  "онсыз",
  "онда",
  "оны",
  "оның",
  "онымен",
]);

/** What the token at `row` says of a number that begins there, or goes on there (`inside`). */
export function pieceAt(doc: Layers, row: number, inside = false): Piece | null {
  const key = keyOf(doc, row).replace(ONLY, "");
  if (isNumber(doc, row)) return figurePiece(key);
  const word = numberWords.get(key);
  if (word) return { ...plain, ...word };
  const size = vague.get(key);
  if (size !== undefined) return { ...plain, value: size, kind: "unit", about: true, inflected: true };
  if (!inside && NO_NUMBER.has(key)) return oneOf(doc, row, key);
  const adverb = ADVERBIAL_ORDINAL.exec(key);
  if (adverb) return ordinalPiece(ordinalWords.get(adverb[1]!));
  return inflectedPiece(doc, row, key);
}

/** «434-бабы», «6-басқарма», «10-сынып»: a noun behind the hyphen makes a figure a name, no number. */
const figurePiece = bounded(readFigure, 10_000);

function readFigure(key: string): Piece | null {
  const split = splitFigure(key);
  const value = split && parseFigure(split.figure);
  if (split === null || value === null) return null;
  const { ending } = split;
  if (ending === "") return { ...plain, value, kind: "figure" };
  const ordinal = isOrdinalEnding(ending);
  const about = /^[дт][ае](?:й|ған|ген)/.test(ending);
  if (!ordinal && !about && !/^еу/.test(ending) && !isEnding(ending)) return null;
  return { ...plain, value, kind: "figure", ordinal, about, inflected: true };
}

/** «екіншіден», secondly. */
const ADVERBIAL_ORDINAL = /^(.+нші|.+ншы)д[ае]н$/;

const ordinalPiece = (value: number | undefined): Piece | null =>
  value === undefined ? null : { ...plain, value, kind: kindOf(value), ordinal: true, inflected: true };

const ONE_OF = /^бірі(?:н|не|нің|нде|нен)?$/;

/** «көлдердің бірі», «оның бірі», «төрт тікұшақтың бірі»: one of what the genitive names. Anywhere else «бірі» is a pronoun. */
function oneOf(doc: Layers, row: number, key: string): Piece | null {
  const possessed = ONE_OF.test(key);
  return possessed && row > 0 && caseOf(doc, row - 1) === "Gen"
    ? { ...plain, value: 1, kind: "unit", inflected: true }
    : null;
}

function inflectedPiece(doc: Layers, row: number, key: string): Piece | null {
  const lemma = lemmaOf(doc, row);
  const ordinal = ordinalWords.get(key) ?? ordinalWords.get(lemma);
  if (ordinal !== undefined) return ordinalPiece(ordinal);
  const collective = collectives.get(lemma);
  if (collective !== undefined) return { ...plain, value: collective, kind: "unit", inflected: true };
  const pair = pairs.get(key) ?? pairs.get(lemma);
  if (pair) {
    const [low, high] = pair;
    return { ...plain, ...low, next: high, inflected: !pairs.has(key) };
  }
  const word = numberWords.get(lemma);
  if (!word) return key === "біреуі" ? { ...plain, value: 1, kind: "unit", inflected: true } : null;
  if (featureOf(doc, row, "NumType") === "Ord") return { ...plain, ...word, ordinal: true, inflected: true };
  const about = caseOf(doc, row) === "Equ" || /[дт][ае]й[ыі]?/.test(key.slice(lemma.length));
  return { ...plain, ...word, about, inflected: true };
}

/** The scale words count as such in ordinals too: «екі мыңыншы». */
const kindOf = (value: number): WordKind => (value >= 100 ? "scale" : value >= 10 ? "ten" : "unit");

/** «оннан», «жүзден»: the denominator of what follows. */
export function denominatorAt(doc: Layers, row: number): number | null {
  const piece = pieceAt(doc, row);
  if (piece === null || !piece.inflected || piece.ordinal || caseOf(doc, row) !== "Abl" || isPossessed(doc, row))
    return null;
  return Number.isInteger(piece.value) && piece.value > 1 && piece.value <= 1e6 ? piece.value : null;
}
