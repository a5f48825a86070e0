import assert from "node:assert/strict";
import type { Document, Span, Token } from "../src/index";

/** What may lie between tokens: white space, control and invisible characters. */
const GAP = /^[\s\p{Cc}\p{Cf}]*$/u;

/** As an expectation, but cheap enough to be asked a million times over real news. */
function ensure(holds: boolean, what: string, ...values: unknown[]): void {
  if (!holds) assert.fail(`${what}: ${values.map((value) => JSON.stringify(value)).join(" ")}`);
}

export function checkTokens(text: string, tokens: readonly Token[]): void {
  let at = 0;
  for (const [i, token] of tokens.entries()) {
    ensure(token.index === i, "index", token.index, i);
    ensure(token.end > token.start && token.start >= at, "order", token.start, token.end, at);
    ensure(text.slice(token.start, token.end) === token.text, "slice", token.start, token.end, token.text);
    ensure(GAP.test(text.slice(at, token.start)), "gap", text.slice(at, token.start));
    at = token.end;
  }
  ensure(GAP.test(text.slice(at)), "gap at the end", text.slice(at));
}

/** Sentences ordered and disjoint, each from its first token to its last, every token in exactly one. */
function checkSentences(doc: Document, tokens: readonly Token[]): void {
  let token = 0;
  for (const { start, end } of doc.sentences) {
    ensure(tokens[token]?.start === start, "sentence start", start);
    while (tokens[token + 1] && tokens[token + 1]!.start < end) token++;
    ensure(tokens[token]?.end === end, "sentence end", end);
    token++;
  }
  ensure(token === tokens.length, "tokens in sentences", token, tokens.length);
}

const nestOrPart = (a: Span, b: Span) =>
  a.end <= b.start ||
  b.end <= a.start ||
  (a.start <= b.start && b.end <= a.end) ||
  (b.start <= a.start && a.end <= b.end);

function checkMentions(doc: Document): void {
  for (const layer of [doc.entities, doc.dates, doc.quantities, doc.statistics]) {
    layer.forEach((mention, i) => {
      ensure(doc.text.slice(mention.start, mention.end) === mention.text, "text of a mention", mention);
      ensure(mention.end > mention.start, "empty mention", mention);
      if (i > 0) ensure(mention.start >= layer[i - 1]!.start, "order of mentions", layer[i - 1], mention);
    });
  }
  for (const layer of [doc.entities, doc.dates, doc.quantities]) {
    layer.forEach((mention, i) => {
      for (const other of layer.slice(Math.max(0, i - 6), i))
        ensure(nestOrPart(mention, other), "crossing mentions", other, mention);
    });
  }
}

function checkReferences(doc: Document): void {
  const ids = [...doc.people, ...doc.organizations, ...doc.places].map(({ id }) => id);
  ensure(new Set(ids).size === ids.length, "ids twice", ids);
  for (const referent of [...doc.people, ...doc.organizations, ...doc.places]) {
    ensure(referent.mentions.length > 0, "nobody mentions", referent);
    for (const row of referent.mentions)
      ensure(doc.entities[row]?.entity === referent.id, "mention of another", referent);
  }
  for (const { roles } of doc.people) {
    for (const role of roles) {
      ensure(doc.entities[role.mention]?.label === "POSITION", "role of no office", role);
      if (role.organization !== null) ensure(ids.includes(role.organization), "role of no body", role);
    }
  }
  doc.statistics.forEach((statistic, row) => {
    const quantity = doc.quantities[statistic.quantity];
    ensure(quantity?.value === statistic.value, "value of a statistic", statistic);
    if (statistic.partOf !== null) ensure(doc.statistics[statistic.partOf] !== undefined, "part of none", statistic);
    ensure(statistic.partOf !== row, "part of itself", statistic);
    if (statistic.place !== null) ensure(doc.entities[statistic.place]?.label === "GPE", "place", statistic);
    if (statistic.time !== null) ensure(doc.dates[statistic.time] !== undefined, "time", statistic);
  });
}

/** Spans in order of their start, of which each lies in another or apart from it. */
function checkNesting(spans: readonly Span[]): void {
  const open: Span[] = [];
  for (const span of spans) {
    while (open.length > 0 && open.at(-1)!.end <= span.start) open.pop();
    if (open.length > 0) ensure(span.end <= open.at(-1)!.end, "crossing quotations", open.at(-1), span);
    open.push(span);
  }
}

function checkQuotations(doc: Document): void {
  checkNesting(doc.quotations);
  for (const { start, end, segments, cue, speaker } of doc.quotations) {
    ensure(segments.length > 0, "no segments");
    ensure(segments[0]!.start === start, "start of a quotation", start, segments);
    ensure(segments.at(-1)!.end === end, "end of a quotation", end, segments);
    for (const segment of segments) ensure(segment.end > segment.start, "empty segment", segment);
    for (const [i, segment] of segments.slice(1).entries()) {
      ensure(segment.start >= segments[i]!.end, "order of segments", segments);
    }
    for (const phrase of [cue, speaker]) {
      if (phrase) ensure(doc.text.slice(phrase.start, phrase.end) === phrase.text, "text of a phrase", phrase);
    }
  }
}

const isFrozenDeep = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every((part) => isFrozenDeep(part)));

/** Every promise of DESIGN §1 and §2 that can be checked on any document. */
export function checkDocument(text: string, doc: Document): void {
  ensure(doc.text === text, "text");
  const tokens = [...doc.tokens];
  checkTokens(text, tokens);
  checkSentences(doc, tokens);
  checkMentions(doc);
  checkReferences(doc);
  checkQuotations(doc);
  const json = JSON.stringify(doc);
  assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(doc.toJSON())), "JSON there and back");
  for (const layer of [doc.entities, doc.people, doc.dates, doc.quantities, doc.statistics, doc.quotations])
    ensure(isFrozenDeep(layer), "not frozen", layer);
}
