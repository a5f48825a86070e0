/** Words that open a part of what was counted before: «оның 18 мыңы», «соның ішінде 5 мың». Folded forms. */
export const PART_OPENERS = [
  "бұлардың",
  "олардың",
  "оның",
  "осының",
  "солардың",
  "соның",
] as const satisfies readonly string[];

/** Openers that refer to what was told last, be it a part itself: «соның 4 мыңы». */
export const NEAREST_OPENERS = ["осының", "соның"] as const satisfies readonly string[];
