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

/** The rule that found each quotation, and why its speaker is who it is: both are in the output. */
const EVIDENCE: readonly (readonly [text: string, ...reasons: string[]])[] = [
  ["– Келемін, – деді Аида Балаева.", "quotations.dash speaker.named"],
  ["Біз көктемде келеміз, – деді Аида Балаева.", "quotations.no-opening speaker.named"],
  ["«Біз келеміз», – деді Аида Балаева.", "quotations.marks-cue-behind speaker.named"],
  ["«Биыл тариф өспейді, деді Аида Балаева».", "quotations.marks-cue-inside speaker.named"],
  ["Аида Балаева былай деді: «Біз келеміз».", "quotations.marks-colon speaker.named"],
  ["Аида Балаева былай деді: – Біз көктемде келеміз.", "quotations.announced speaker.named"],
  [
    "– Келемін, – деді Аида Балаева.\n– Бірақ көктемге дейін күте тұрыңыздар.",
    "quotations.dash speaker.named",
    "quotations.dash-goes-on speaker.last",
  ],
  ["Аида Балаева күлді. «Біз бұл күнді жиырма жыл күттік, міне, жеттік.»", "quotations.marks-sentence speaker.last"],
  [
    "Аида Балаева: Театрларға жастар көп келе бастады\nБүгін Үкімет үйінде жиын өтті. Жиынға басқарма басшылары қатысты.",
    "quotations.headline-colon speaker.named",
  ],
  ["Қонағымыз – Асқар Әбенов.\n– Зауыт қашан ашылды?\n– Былтыр күзде аштық.", "quotations.interview speaker.last"],
  [
    "Қонағымыз – Асқар Әбенов.\nТілші: Зауыт қашан ашылды?\nАсқар Әбенов: Былтыр күзде аштық.",
    "quotations.interview-turn speaker.named",
  ],
  ["Аида Балаеваның айтуынша, театр ашылады.", "quotations.according-to speaker.named"],
  ["Аида Балаеваның айтуынша, «театр ашылған күні кіру тегін болады».", "quotations.according-to-marks speaker.named"],
  ["Театр ашылады деп мәлімдеді Аида Балаева.", "quotations.dep-clause speaker.named"],
  ["Біз театр ашамыз деді Аида Балаева.", "quotations.plain speaker.named"],
  ["Аида Балаева театр ашылатынын айтты.", "quotations.that-clause speaker.named"],
  ["Аида Балаева келді. Ол театр ашылатынын айтты.", "quotations.that-clause speaker.pronoun"],
  ["Министр Аида Балаева келді. Министр театр ашылатынын айтты.", "quotations.that-clause speaker.title"],
  ["Қаржы министрлігі есеп берді. Министрлік салықтың өспейтінін айтты.", "quotations.that-clause speaker.body-noun"],
  [
    "Қаржы министрлігі есеп берді. «Салық биыл өспейді», – делінген хабарламада.",
    "quotations.marks-cue-behind speaker.statement",
  ],
  ["Тұрғындар жолдың бұзылғанын айтты.", "quotations.that-clause speaker.unnamed"],
];

describe("evidence of quotations", () => {
  it.each(EVIDENCE)("%s", (text, ...reasons) => {
    const found = analyze(text).quotations;
    expect(found.map(({ evidence, speaker }) => `${evidence.source} ${speaker?.evidence.source}`)).toEqual(reasons);
  });
});

describe("the outlet option", () => {
  const signed = "Елордада көрме ашылды, деп хабарлайды Дала үні.";

  it("signs where it stands in the line by which outlets sign", () => {
    expect(analyze(signed).source).toBeNull();
    expect(analyze(signed, { outlet: "Дала үні" }).source).toMatchObject({ text: "Дала үні" });
    expect(analyze("Дала үні елордаға жетті.", { outlet: "Дала үні" }).source).toBeNull();
  });

  it("is nobody who is quoted", () => {
    expect(analyze(signed, { outlet: "Дала үні" }).quotations).toEqual([]);
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
