import { describe, expect, it } from "vitest";
import { openLayers } from "../src/pipeline";
import type { Cue } from "../src/quotations/cues";
import type { QuotationDraft } from "../src/quotations/draft";
import { select } from "../src/quotations/select";

const WORDS = "бір екі үш төрт бес алты жеті сегіз тоғыз он".split(" ");
const doc = openLayers(WORDS.join(" "));

/** Segments as words of the text, half-open, and the row of the cue. */
type Words = readonly (readonly [from: number, to: number])[];

function draftOf(style: QuotationDraft["style"], words: Words, cue: number | null): QuotationDraft {
  const { start, end } = doc.table;
  return {
    style,
    form: style === "direct" ? "marks" : "plain",
    segments: words.map(([from, to]) => ({ start: start[from]!, end: end[to - 1]! })),
    cue: cue === null ? null : ({ from: cue, to: cue + 1 } as Cue),
    speaker: null,
    source: "test",
    score: 1,
  };
}

const spoken = (words: Words, cue: number | null = null) => draftOf("direct", words, cue);
const reported = (words: Words, cue: number | null = null) => draftOf("indirect", words, cue);

describe("which quotations go together", () => {
  const CASES: readonly (readonly [what: string, drafts: QuotationDraft[], kept: number[]])[] = [
    ["what is apart, in text order", [spoken([[6, 8]]), spoken([[0, 2]]), reported([[3, 5]])], [1, 2, 0]],
    ["of two spoken over each other the first", [spoken([[0, 3]]), spoken([[2, 5]])], [0]],
    ["of one spoken inside another the first", [spoken([[1, 2]]), spoken([[0, 4]])], [0]],
    ["what touches what is spoken", [spoken([[2, 4]]), reported([[0, 2]]), reported([[4, 6]])], [1, 0, 2]],
    ["what is reported around what is spoken", [spoken([[2, 4]]), reported([[0, 6]])], [1, 0]],
    ["nothing reported that begins where it is spoken", [spoken([[2, 4]]), reported([[2, 6]])], [0]],
    ["nothing reported that ends where it is spoken", [spoken([[2, 4]]), reported([[0, 4]])], [0]],
    ["nothing reported that lies in what is spoken", [spoken([[2, 6]]), reported([[3, 5]])], [0]],
    [
      "what is reported between two segments",
      [
        spoken([
          [0, 2],
          [6, 8],
        ]),
        reported([[3, 5]]),
      ],
      [0, 1],
    ],
    [
      "nothing reported from between two segments over the end",
      [
        spoken([
          [0, 2],
          [6, 8],
        ]),
        reported([[4, 9]]),
      ],
      [0],
    ],
    [
      "nothing reported over the beginning to between two segments",
      [
        spoken([
          [1, 3],
          [6, 8],
        ]),
        reported([[0, 5]]),
      ],
      [0],
    ],
    [
      "what is reported around all segments",
      [
        spoken([
          [1, 3],
          [6, 8],
        ]),
        reported([[0, 9]]),
      ],
      [1, 0],
    ],
    ["nothing reported with the cue of what is spoken", [spoken([[0, 2]], 3), reported([[4, 6]], 3)], [0]],
    ["what is reported with another cue", [spoken([[0, 2]], 3), reported([[4, 6]], 7)], [0, 1]],
    ["reports in a report, outer first", [reported([[1, 3]]), reported([[0, 5]]), reported([[3, 4]])], [1, 0, 2]],
    ["of two reports that cross the first in the text", [reported([[2, 6]]), reported([[0, 4]])], [1]],
    ["of two reports of the same words one", [reported([[0, 4]]), reported([[0, 4]])], [0]],
    ["reports with one beginning or one end", [reported([[0, 2]]), reported([[0, 4]]), reported([[3, 4]])], [1, 0, 2]],
    ["a report behind one that has ended", [reported([[0, 2]]), reported([[2, 6]]), reported([[3, 6]])], [0, 1, 2]],
  ];

  it.each(CASES)("keeps %s", (_, drafts, kept) => {
    expect(select(doc, drafts).map((draft) => drafts.indexOf(draft))).toEqual(kept);
  });
});
