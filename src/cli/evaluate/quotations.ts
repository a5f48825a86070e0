import type { Quotation, Span } from "../../document/mention";
import { align, overlapOf } from "./align";
import { sameName } from "./entities";
import type { GoldQuotation } from "./gold";
import type { Mistake, Scores } from "./scores";

/** Marks and dashes bound spoken words sharply; where a reported clause begins is a matter of taste. */
const LEAST = { direct: 0.8, indirect: 0.5 };
const SPEAKER = 0.5;

/** Quotations by style, and of those found whose speaker the gold knows, whether it is the same one. */
export function judgeQuotations(
  gold: readonly GoldQuotation[],
  found: readonly Quotation[],
  scores: Scores,
): Mistake[] {
  const mistakes: Mistake[] = [];
  const both: [GoldQuotation, Quotation][] = [];
  for (const style of ["direct", "indirect"] as const) {
    const want = gold.filter((quotation) => quotation.style === style);
    const got = found.filter((quotation) => quotation.style === style);
    const { pairs, spurious } = align(want, got, (a, b) => overlapOf(a.segments, b.segments), LEAST[style]);
    const right = pairs.flatMap(([a, b]): [GoldQuotation, Quotation][] => (b === null ? [] : [[a, b]]));
    both.push(...right);
    scores.add("quotations", style, { gold: want.length, found: got.length, right: right.length });
    for (const { segments } of spurious) mistakes.push({ ...place(segments[0]!), says: `spurious ${style} quotation` });
    for (const [{ segments }, other] of pairs) {
      if (other === null) mistakes.push({ ...place(segments[0]!), says: `missed ${style} quotation` });
    }
  }
  return [...mistakes, ...judgeSpeakers(both, scores)];
}

function judgeSpeakers(pairs: readonly (readonly [GoldQuotation, Quotation])[], scores: Scores): Mistake[] {
  const known = pairs.filter(([{ speaker, speakerName }]) => speaker !== null || speakerName !== null);
  const wrong = known.filter(([gold, found]) => !isSameSpeaker(gold, found));
  scores.add("quotations", "speaker", {
    gold: known.length,
    found: known.filter(([, found]) => found.speaker !== null).length,
    right: known.length - wrong.length,
  });
  return wrong.map(([{ speaker, speakerName, segments }, found]) => {
    const got = found.speaker === null ? "nobody" : (found.speaker.name ?? found.speaker.text);
    return {
      ...place(speaker ?? segments[0]!),
      says: `speaker: want ${speakerName ?? "the one named here"}, got ${got}`,
    };
  });
}

/** By name where the gold has one, else by place. */
function isSameSpeaker({ speaker, speakerName }: GoldQuotation, found: Quotation): boolean {
  if (found.speaker === null) return false;
  if (speakerName === null) return speaker !== null && overlapOf([speaker], [found.speaker]) >= SPEAKER;
  return found.speaker.name !== null && sameName(found.speaker.name, speakerName);
}

const place = ({ start, end }: Span): Span => ({ start, end });
