/** What must hold of any text, asked of everything that takes one. */
import assert from "node:assert/strict";
import { detectLanguage, findDamage, scriptOf, toCyrillic, toLatin, toTote } from "../../src/entries/language";
import { analyzeWord, lemmatize, nominative } from "../../src/entries/morphology";
import { parseNumber } from "../../src/entries/numbers";
import { FORMATS, type FormatName, formatDocument } from "../../src/entries/output";
import { findQuotations } from "../../src/entries/quotations";
import { analyze, type Document } from "../../src/index";
import { checkDocument } from "../invariants";
import { oneOf } from "./mutate";

const LAYERS = [
  "people",
  "quotations",
  "sentences",
  "statistics",
  "dates",
  "entities",
  "paragraphs",
  "source",
] as const;

/** Analyses a text in every way, and gives what showed up in it, so that texts that show something new can be told. */
export function checkText(text: string, random: () => number): ReadonlySet<string> {
  const options = { date: oneOf(["2026-02-27", null], random), language: oneOf(["kaz", null] as const, random) };
  const doc = analyze(text, options);
  checkDocument(text, doc);
  checkOrder(text, options, doc);
  const format = oneOf(Object.keys(FORMATS) as FormatName[], random);
  assert.equal(typeof formatDocument(doc, format), "string", format);
  for (const read of [detectLanguage, findDamage, scriptOf, toCyrillic, toLatin, toTote, parseNumber, findQuotations])
    read(text);
  const word = text.slice(0, 40);
  for (const read of [analyzeWord, lemmatize, nominative]) read(word);
  return signsOf(doc);
}

/** The same layers in another order, while another document is being read, are the same. */
function checkOrder(text: string, options: Parameters<typeof analyze>[1], doc: Document): void {
  const again = analyze(text, options);
  const other = analyze("Аида Балаева: «27 ақпан – мереке», – деді ол.");
  for (const layer of LAYERS.toReversed()) void [again[layer], other[layer]];
  assert.equal(JSON.stringify(again), JSON.stringify(doc), "another order");
}

function signsOf(doc: Document): ReadonlySet<string> {
  const signs = new Set<string>();
  for (const { label, evidence } of doc.entities) signs.add(`${label} by ${evidence.source}`);
  for (const { type, relation, evidence } of doc.dates) signs.add(`${type} ${relation ?? ""} by ${evidence.source}`);
  for (const { bound, unit, ordinal } of doc.quantities) signs.add(`${bound} ${unit ?? ""} ${ordinal}`);
  for (const { style, form, segments, speaker, evidence } of doc.quotations)
    signs.add(
      `${style} ${form} ${Math.min(segments.length, 3)} ${speaker?.evidence.source ?? ""} by ${evidence.source}`,
    );
  for (const { partOf, change } of doc.statistics) signs.add(`${partOf !== null} ${change?.direction ?? ""}`);
  for (const { role, language } of doc.paragraphs) signs.add(`${role} ${language}`);
  return signs;
}
