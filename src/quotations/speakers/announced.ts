import { firstIndex } from "../../text/bisect";
import type { TokenRange } from "../../text/span";
import type { Scope } from "../scope";

/** An announcement further back than this many sentences is of something else. */
const SENTENCES = 12;
/** How far behind its cue a speaker may stand. */
const REACH = 12;
/** «Тілші одан былай деп |сұрады|: – … ? – …»: who asks does not answer. */
const ASK = "сұра";

/**
 * Who is last told to speak before `start` and behind `after`, where nothing is quoted: «Бұл туралы |министр| мәлімдеді», «|Ол| пікір
 * білдірді». `excluded` tells of offsets that are not the reporter's, `asks` that the words are a question.
 */
export function announcedBefore(
  { doc, sentences, phrases }: Scope,
  start: number,
  after: number,
  excluded: (offset: number) => boolean,
  asks: boolean,
): TokenRange | null {
  const next = firstIndex(sentences.length, (i) => doc.table.start[sentences[i]!.from]! >= start);
  for (let i = next - 1; i >= Math.max(0, next - SENTENCES); i--) {
    const sentence = sentences[i]!;
    if (doc.table.start[sentence.from]! < after) return null;
    for (const cue of sentence.cues.toReversed()) {
      const offset = doc.table.start[cue.from]!;
      if (offset >= start || cue.passive || excluded(offset) || (cue.lemma === ASK && !asks)) continue;
      const behind = phrases.in(cue.to, Math.min(sentence.to, cue.to + REACH));
      const speaker =
        behind?.from === cue.to ? behind : phrases.in(Math.max(sentence.from, cue.from - REACH * 3), cue.from);
      if (speaker) return speaker;
    }
  }
  return null;
}
