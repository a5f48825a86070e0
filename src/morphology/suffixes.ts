/**
 * The endings (жалғау), slot by slot from the stem outwards. Templates are spelt by `harmony.ts`.
 *
 * This is the first cut: nouns with plural, possessive and case, and the commonest finite forms, participles and
 * converbs of verbs.
 */
export interface Suffix {
  readonly template: string;
  /** Universal Dependencies features that the ending adds. */
  readonly feats: readonly string[];
  /** Only behind the third person possessive: министрлігі|не. */
  readonly afterPossessive?: true;
  /** Never behind the third person possessive: министрлік|ке. */
  readonly notAfterPossessive?: true;
}

/** plural (көптік жалғау) */
export const PLURAL: readonly Suffix[] = [{ template: "ЛАр", feats: ["Number=Plur"] }];

/** possessive (тәуелдік жалғау) */
export const POSSESSIVE: readonly Suffix[] = [
  { template: "(с)Ы", feats: ["Person[psor]=3"] },
  { template: "(Ы)мЫз", feats: ["Number[psor]=Plur", "Person[psor]=1"] },
  { template: "(Ы)ңЫз", feats: ["Number[psor]=Sing", "Person[psor]=2", "Polite=Form"] },
  { template: "(Ы)м", feats: ["Number[psor]=Sing", "Person[psor]=1"] },
];

/** case (септік жалғау) */
export const CASES: readonly Suffix[] = [
  { template: "ТЫң", feats: ["Case=Gen"] }, // genitive (ілік)
  { template: "ГА", feats: ["Case=Dat"], notAfterPossessive: true }, // dative (барыс)
  { template: "нА", feats: ["Case=Dat"], afterPossessive: true },
  { template: "НЫ", feats: ["Case=Acc"], notAfterPossessive: true }, // accusative (табыс)
  { template: "н", feats: ["Case=Acc"], afterPossessive: true },
  { template: "ДА", feats: ["Case=Loc"], notAfterPossessive: true }, // locative (жатыс)
  { template: "ндА", feats: ["Case=Loc"], afterPossessive: true },
  { template: "ТАн", feats: ["Case=Abl"], notAfterPossessive: true }, // ablative (шығыс): нан behind nasals, дан, тан
  { template: "ДАн", feats: ["Case=Abl"], notAfterPossessive: true },
  { template: "нАн", feats: ["Case=Abl"], afterPossessive: true },
  { template: "Мен", feats: ["Case=Ins"] }, // instrumental (көмектес)
];

/** Endings behind a case that make the word an attribute: елдегі, министрліктегі. */
export const ATTRIBUTIVE: readonly Suffix[] = [
  { template: "ДАГЫ", feats: ["Case=Loc"], notAfterPossessive: true },
  { template: "ндАГЫ", feats: ["Case=Loc"], afterPossessive: true },
];

/** negation (болымсыздық) */
export const NEGATION: readonly Suffix[] = [{ template: "МА", feats: ["Polarity=Neg"] }];

/** Forms that end a clause. */
export const FINITE: readonly Suffix[] = [
  { template: "ДЫ", feats: ["Mood=Ind", "Number=Sing", "Person=3", "Tense=Past", "VerbForm=Fin"] }, // айтты
  { template: "ДЫм", feats: ["Mood=Ind", "Number=Sing", "Person=1", "Tense=Past", "VerbForm=Fin"] },
  { template: "ДЫҚ", feats: ["Mood=Ind", "Number=Plur", "Person=1", "Tense=Past", "VerbForm=Fin"] },
  { template: "йдЫ", feats: ["Aspect=Imp", "Mood=Ind", "Person=3", "Tense=Pres", "VerbForm=Fin"] }, // хабарлайды
  { template: "АдЫ", feats: ["Aspect=Imp", "Mood=Ind", "Person=3", "Tense=Pres", "VerbForm=Fin"] }, // айтады
];

/** converbs (көсемше) */
export const CONVERBS: readonly Suffix[] = [
  { template: "(Ы)п", feats: ["Aspect=Perf", "VerbForm=Conv"] }, // айтып
  { template: "А", feats: ["Aspect=Imp", "VerbForm=Conv"] }, // айта
  { template: "й", feats: ["Aspect=Imp", "VerbForm=Conv"] }, // сұрай
];

/** participles (есімше) and the verbal noun (тұйық етістік): they take the endings of nouns */
export const PARTICIPLES: readonly Suffix[] = [
  { template: "ГАн", feats: ["Tense=Past", "VerbForm=Part"] }, // айтқан
  { template: "АтЫн", feats: ["Aspect=Imp", "VerbForm=Part"] }, // айтатын
  { template: "йтЫн", feats: ["Aspect=Imp", "VerbForm=Part"] }, // сұрайтын
  { template: "у", feats: ["VerbForm=Vnoun"] }, // айту
];
