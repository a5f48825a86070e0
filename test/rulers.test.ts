import { describe, expect, it } from "vitest";
import { analyze } from "../src/index";
import { documentMarks, drawRuler, type Mark } from "../src/output/ruler";
import { documentedRulers, rulerCases } from "./fixtures";
import { describeStatistic } from "./statements";

/** The case's text with the given marks, drawn as the fixture draws them. */
function drawn(text: string, marks: readonly Mark[]): string {
  return drawRuler(text, marks);
}

const asWritten = (text: string, marks: readonly string[]) => [`> ${text.replaceAll("\n", " ")}`, ...marks].join("\n");

describe("mentions", () => {
  it.each(rulerCases("mentions"))("$place $text", ({ text, marks }) => {
    const doc = analyze(text);
    const found = documentMarks(doc).filter((mark) => !mark.says.startsWith("QUOTE"));
    expect(drawn(text, found)).toBe(asWritten(text, marks));
  });
});

/** Each segment, the cue and the speaker of every quotation; the outlet's line as SOURCE. */
function quotationMarks(text: string): Mark[] {
  const doc = analyze(text);
  const marks: Mark[] = doc.quotations.flatMap(({ style, form, segments, cue, speaker }) => [
    ...segments.map(({ start, end }) => ({ start, end, says: `QUOTE ${style} ${form}` })),
    ...(cue ? [{ start: cue.start, end: cue.end, says: `CUE ${cue.lemma}` }] : []),
    ...(speaker ? [{ start: speaker.start, end: speaker.end, says: `SPEAKER ${speaker.name ?? "?"}` }] : []),
  ]);
  if (doc.source) marks.push({ start: doc.source.start, end: doc.source.end, says: `SOURCE ${doc.source.text}` });
  // Two quotations by the same words of one speaker draw them once.
  const drawnOnce = new Map(marks.map((mark) => [`${mark.start} ${mark.end} ${mark.says}`, mark]));
  return [...drawnOnce.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

describe("quotations", () => {
  it.each([...rulerCases("quotations"), ...documentedRulers("quotations.md")])("$place $text", ({ text, marks }) => {
    expect(drawn(text, quotationMarks(text))).toBe(asWritten(text, marks));
  });
});

describe("statistics", () => {
  it.each(rulerCases("statistics"))("$place $text", ({ text, marks }) => {
    const { statistics } = analyze(text);
    const found = statistics.map((statistic) => ({
      start: statistic.start,
      end: statistic.end,
      says: `STATISTIC ${describeStatistic(statistic, statistics)}`,
    }));
    expect(drawn(text, found)).toBe(asWritten(text, marks));
  });
});
