/**
 * Words that bound a number (DESIGN §2), by where they stand: behind a number in the case named («мыңнан астам»,
 * «мыңға жуық»), or before it («кемінде 5», «шамамен жүз»). Folded forms.
 */
export type BoundName = "about" | "more" | "less" | "atLeast" | "atMost";

export interface BoundBeforeEntry {
  readonly words: string;
  readonly bound: BoundName;
}

export interface BoundAfterEntry {
  readonly word: string;
  /** The case that the number has before the word, or null where it has none: «жүз шақты». */
  readonly case: "Abl" | "Dat" | null;
  readonly bound: BoundName;
}

export const BOUNDS_BEFORE = [
  { words: "аз дегенде", bound: "atLeast" },
  { words: "ең аз дегенде", bound: "atLeast" },
  { words: "ең азы", bound: "atLeast" },
  { words: "ең кемі", bound: "atLeast" },
  { words: "ең көбі", bound: "atMost" },
  { words: "кем дегенде", bound: "atLeast" },
  { words: "кемінде", bound: "atLeast" },
  { words: "көп дегенде", bound: "atMost" },
  { words: "шамамен", bound: "about" },
] as const satisfies readonly BoundBeforeEntry[];

export const BOUNDS_AFTER = [
  { word: "аз", case: "Abl", bound: "less" },
  { word: "артық", case: "Abl", bound: "more" },
  { word: "аса", case: "Abl", bound: "more" },
  { word: "асатын", case: "Abl", bound: "more" },
  { word: "аспайтын", case: "Abl", bound: "atMost" },
  { word: "астам", case: "Abl", bound: "more" },
  { word: "асты", case: "Abl", bound: "more" },
  { word: "асқан", case: "Abl", bound: "more" },
  { word: "дейін", case: "Dat", bound: "atMost" },
  { word: "дейінгі", case: "Dat", bound: "atMost" },
  { word: "жақын", case: "Dat", bound: "about" },
  { word: "жетпейтін", case: "Dat", bound: "less" },
  { word: "жоғары", case: "Abl", bound: "more" },
  { word: "жуық", case: "Dat", bound: "about" },
  { word: "кем", case: "Abl", bound: "less" },
  { word: "көп", case: "Abl", bound: "more" },
  { word: "таман", case: "Dat", bound: "about" },
  { word: "тарта", case: "Dat", bound: "about" },
  { word: "таяу", case: "Dat", bound: "about" },
  { word: "төмен", case: "Abl", bound: "less" },
  { word: "төңірегінде", case: null, bound: "about" },
  { word: "шамалы", case: null, bound: "about" },
  { word: "шамасында", case: null, bound: "about" },
  { word: "шамасындағы", case: null, bound: "about" },
  { word: "шақты", case: null, bound: "about" },
  { word: "шейін", case: "Dat", bound: "atMost" },
] as const satisfies readonly BoundAfterEntry[];
