/** Words that open a part of what was counted before: «оның 18 мыңы», «соның ішінде 5 мың». Folded forms. */
export const PART_OPENERS = [
  "бұлардың",
  "олардың",
  "оның",
  "осының",
  "солардың",
  "соның",
] as const satisfies readonly string[];
