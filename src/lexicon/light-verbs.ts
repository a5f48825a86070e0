/** Nouns that make one predicate with the verb behind them: «жұмыс істе», «қызмет ет». Dictionary forms. */
export const LIGHT_VERB_NOUNS = ["еңбек", "жұмыс", "қол", "қызмет", "өмір"] as const satisfies readonly string[];

/** Verbs that only help the one before them: «өсіп келеді», «істеп жатыр». Bare stems. */
export const AUXILIARY_VERBS = [
  "бар",
  "бер",
  "бол",
  "жат",
  "жатыр",
  "жүр",
  "кел",
  "кет",
  "отыр",
  "тұр",
  "қал",
] as const satisfies readonly string[];

/** Verbs that stand behind a converb and say how its action goes: «қаза бастады», «бара алмайды», «айтып қойды». Bare stems. */
export const VERBS_BEHIND_CONVERBS = [
  "ал",
  "бар",
  "баста",
  "бер",
  "бол",
  "біл",
  "жат",
  "жібер",
  "жүр",
  "жөнел",
  "кел",
  "кет",
  "көр",
  "отыр",
  "сал",
  "таста",
  "түс",
  "тұр",
  "шық",
  "қал",
  "қой",
  "өт",
] as const satisfies readonly string[];
