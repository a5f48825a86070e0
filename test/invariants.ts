import { expect } from "vitest";
import type { Document, Span, Token } from "../src/index";

/** What may lie between tokens: white space, control and invisible characters. */
const GAP = /^[\s\p{Cc}\p{Cf}]*$/u;

/** As an expectation, but cheap enough to be asked a million times over real news. */
function ensure(holds: boolean, what: string, ...values: unknown[]): void {
  if (!holds) expect.fail(`${what}: ${values.map((value) => JSON.stringify(value)).join(" ")}`);
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
      expect(doc.text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.end).toBeGreaterThan(mention.start);
      if (i > 0) expect(mention.start).toBeGreaterThanOrEqual(layer[i - 1]!.start);
    });
  }
  for (const layer of [doc.entities, doc.dates, doc.quantities]) {
    layer.forEach((mention, i) => {
      for (const other of layer.slice(Math.max(0, i - 6), i)) expect(nestOrPart(mention, other)).toBe(true);
    });
  }
}

function checkReferences(doc: Document): void {
  const ids = [...doc.people, ...doc.organizations, ...doc.places].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const referent of [...doc.people, ...doc.organizations, ...doc.places]) {
    expect(referent.mentions.length).toBeGreaterThan(0);
    for (const row of referent.mentions) expect(doc.entities[row]?.entity).toBe(referent.id);
  }
  for (const { roles } of doc.people) {
    for (const role of roles) {
      expect(doc.entities[role.mention]?.label).toBe("POSITION");
      if (role.organization !== null) expect(ids).toContain(role.organization);
    }
  }
  doc.statistics.forEach((statistic, row) => {
    const quantity = doc.quantities[statistic.quantity];
    expect(quantity?.value).toBe(statistic.value);
    if (statistic.partOf !== null) expect(doc.statistics[statistic.partOf]).toBeDefined();
    expect(statistic.partOf).not.toBe(row);
    if (statistic.place !== null) expect(doc.entities[statistic.place]?.label).toBe("GPE");
    if (statistic.time !== null) expect(doc.dates[statistic.time]).toBeDefined();
  });
}

/** Spans in order of their start, of which each lies in another or apart from it. */
function checkNesting(spans: readonly Span[]): void {
  const open: Span[] = [];
  for (const span of spans) {
    while (open.length > 0 && open.at(-1)!.end <= span.start) open.pop();
    if (open.length > 0) expect(span.end).toBeLessThanOrEqual(open.at(-1)!.end);
    open.push(span);
  }
}

function checkQuotations(doc: Document): void {
  checkNesting(doc.quotations);
  for (const { start, end, segments, cue, speaker } of doc.quotations) {
    expect(segments.length).toBeGreaterThan(0);
    expect(segments[0]!.start).toBe(start);
    expect(segments.at(-1)!.end).toBe(end);
    for (const segment of segments) expect(segment.end).toBeGreaterThan(segment.start);
    for (const [i, segment] of segments.slice(1).entries()) {
      expect(segment.start).toBeGreaterThanOrEqual(segments[i]!.end);
    }
    for (const phrase of [cue, speaker]) {
      if (phrase) expect(doc.text.slice(phrase.start, phrase.end)).toBe(phrase.text);
    }
  }
}

/** Every promise of DESIGN §1 and §2 that can be checked on any document. */
export function checkDocument(text: string, doc: Document): void {
  expect(doc.text).toBe(text);
  const tokens = [...doc.tokens];
  checkTokens(text, tokens);
  checkSentences(doc, tokens);
  checkMentions(doc);
  checkReferences(doc);
  checkQuotations(doc);
  const json = JSON.stringify(doc);
  expect(JSON.parse(json)).toEqual(doc.toJSON());
  expect(Object.isFrozen(doc.entities)).toBe(true);
}
