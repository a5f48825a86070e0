/**
 * Stems that take endings but are not what their endings stand on elsewhere: the copula «е», the four verbs of posture
 * whose present has no ending of its own.
 */
export interface IrregularStem {
  readonly stem: string;
  readonly lemma: string;
  readonly pos: "AUX" | "VERB";
  /** What the endings take it for (`morphology/slots.ts`). */
  readonly state: "participle" | "firm" | "softened" | "present" | "closed";
  readonly feats: string;
}

export const IRREGULAR_STEMS = [
  { stem: "екен", lemma: "е", pos: "AUX", state: "participle", feats: "Evident=Nfh|Tense=Past|VerbForm=Part" },
  { stem: "екендіг", lemma: "е", pos: "AUX", state: "softened", feats: "Tense=Past|VerbForm=Vnoun" },
  { stem: "екендік", lemma: "е", pos: "AUX", state: "firm", feats: "Tense=Past|VerbForm=Vnoun" },
  { stem: "емес", lemma: "е", pos: "AUX", state: "participle", feats: "Polarity=Neg" },
  { stem: "жатыр", lemma: "жат", pos: "VERB", state: "closed", feats: "Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin" },
  { stem: "жатыр", lemma: "жат", pos: "VERB", state: "present", feats: "Mood=Ind|Tense=Pres|VerbForm=Fin" },
  { stem: "жүр", lemma: "жүр", pos: "VERB", state: "closed", feats: "Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin" },
  { stem: "жүр", lemma: "жүр", pos: "VERB", state: "present", feats: "Mood=Ind|Tense=Pres|VerbForm=Fin" },
  { stem: "отыр", lemma: "отыр", pos: "VERB", state: "closed", feats: "Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin" },
  { stem: "отыр", lemma: "отыр", pos: "VERB", state: "present", feats: "Mood=Ind|Tense=Pres|VerbForm=Fin" },
  { stem: "тұр", lemma: "тұр", pos: "VERB", state: "closed", feats: "Mood=Ind|Person=3|Tense=Pres|VerbForm=Fin" },
  { stem: "тұр", lemma: "тұр", pos: "VERB", state: "present", feats: "Mood=Ind|Tense=Pres|VerbForm=Fin" },
] as const satisfies readonly IrregularStem[];
