import type { Document } from "../../document/document";
import { outermostMentions } from "../../document/labels";
import type { Span } from "../../document/mention";
import { tagWords } from "../../entries/entities";
import { labelledMentions } from "../../output/labelled";
import { analyze } from "../../pipeline";
import { judgeEntities, judgePeople } from "./entities";
import type { Gold, GoldDocument, GoldSentence, GoldSpan } from "./gold";
import { judgeQuotations } from "./quotations";
import { type EvaluatedLayer, type Mistake, type ScoreRow, Scores } from "./scores";
import { mentionsOf } from "./tags";
import { alignQuantities, judgeDates, judgeParts, judgeQuantities } from "./values";

/** A sentence in which something went wrong. */
export interface FaultySentence {
  /** The id of its document, or file and line. */
  readonly id: string;
  readonly text: string;
  /** Offsets into `text`. */
  readonly mistakes: readonly Mistake[];
}

export interface Evaluation {
  readonly documents: number;
  readonly rows: readonly ScoreRow[];
  readonly faults: readonly FaultySentence[];
}

export interface How {
  /** Judge only these. */
  readonly layers: readonly EvaluatedLayer[];
  /** Of mentions inside one another the outermost only, for gold that has no others. */
  readonly flat: boolean;
}

/**
 * Compares what matin finds with gold. Tagged words are tagged by `tagWords`, which keeps KazNERD's conventions; documents are analysed
 * whole.
 */
export function evaluate(gold: readonly Gold[], how: How): Evaluation {
  const scores = new Scores();
  const labels = new Set(gold.flatMap(labelsOf));
  const faults = gold.flatMap((each) =>
    each.kind === "sentence" ? judgeSentence(each, labels, how, scores) : judgeDocument(each, labels, how, scores),
  );
  return { documents: gold.length, rows: scores.rows(), faults };
}

const labelsOf = (gold: Gold) =>
  (gold.kind === "sentence" ? mentionsOf(gold.tags) : (gold.entities ?? [])).map(({ label }) => label);

function judgeSentence(
  { id, words, tags }: GoldSentence,
  labels: ReadonlySet<string>,
  how: How,
  scores: Scores,
): FaultySentence[] {
  if (!how.layers.includes("entities")) return [];
  const places = placesOf(words);
  const inText = (mention: GoldSpan): GoldSpan => ({
    ...mention,
    start: places[mention.start]!.start,
    end: places[mention.end - 1]!.end,
  });
  const gold = mentionsOf(tags).map(inText);
  const mistakes = judgeEntities(gold, mentionsOf(tagWords(words)).map(inText), labels, scores);
  return mistakes.length === 0 ? [] : [{ id, text: words.join(" "), mistakes: mistakes.sort(inOrder) }];
}

/** Where each word stands in the words joined by a space. */
function placesOf(words: readonly string[]): Span[] {
  let end = -1;
  return words.map((word) => {
    const start = end + 1;
    end = start + word.length;
    return { start, end };
  });
}

function judgeDocument(gold: GoldDocument, labels: ReadonlySet<string>, how: How, scores: Scores): FaultySentence[] {
  const doc = analyze(gold.text, gold.date === null ? {} : { date: gold.date });
  const judged = <T>(layer: EvaluatedLayer, rows: T | null) => (how.layers.includes(layer) ? rows : null);
  const [entities, people] = [judged("entities", gold.entities), judged("people", gold.people)];
  const [dates, quotations] = [judged("dates", gold.dates), judged("quotations", gold.quotations)];
  const mistakes: Mistake[] = [];
  if (entities)
    mistakes.push(
      ...judgeEntities(entities, how.flat ? outermostMentions(doc) : labelledMentions(doc), labels, scores),
    );
  if (people)
    judgePeople(
      people,
      doc.people.map(({ name }) => name),
      scores,
    );
  if (dates) mistakes.push(...judgeDates(dates, doc.dates, scores));
  mistakes.push(...judgeFigures(gold, doc, how, scores));
  if (quotations) mistakes.push(...judgeQuotations(quotations, doc.quotations, scores));
  mistakes.sort(inOrder);
  return doc.sentences.flatMap(({ start, end }) => {
    const own = mistakes.filter((mistake) => start <= mistake.start && mistake.start < end);
    if (own.length === 0) return [];
    const inside = own.map((mistake) => ({
      ...mistake,
      start: mistake.start - start,
      end: Math.min(mistake.end, end) - start,
    }));
    return [{ id: gold.id, text: gold.text.slice(start, end), mistakes: inside }];
  });
}

function judgeFigures({ quantities, parts }: GoldDocument, doc: Document, how: How, scores: Scores): Mistake[] {
  if (quantities === null) return [];
  const pairs = alignQuantities(quantities, doc.quantities);
  return [
    ...(how.layers.includes("quantities") ? judgeQuantities(pairs, scores) : []),
    ...(how.layers.includes("statistics") && parts !== null
      ? judgeParts({ quantities, parts }, doc, pairs, scores)
      : []),
  ];
}

const inOrder = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
