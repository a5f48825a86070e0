/**
 * How the endings of an abbreviation that is spelt out hear its last letter: as a vowel on this side, counted in the
 * press (ҰҚК-нің, ЖШС-нің, but ТМД-ның, БЖЗҚ-ға). Letters that are not here are heard as back ones.
 */
export const FRONT_LETTERS = ["и", "к", "м", "с"] as const satisfies readonly string[];

/** Abbreviations that are heard otherwise than their letters say. */
export const SPOKEN_ABBREVIATIONS = [
  { form: "ақ", spoken: "ақа" }, // АҚ-ның
  { form: "ақш", spoken: "ақш" }, // АҚШ-тың
  { form: "аөк", spoken: "аөке" }, // АӨК-нің
] as const satisfies readonly { readonly form: string; readonly spoken: string }[];
