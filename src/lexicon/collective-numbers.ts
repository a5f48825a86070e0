/** Collective numerals (жинақтық сан есім) with their values; endings as nouns have them: екеуі, үшеуінің. */
export const COLLECTIVE_NUMBERS = [
  { word: "алтау", value: 6 },
  { word: "бесеу", value: 5 },
  { word: "екеу", value: 2 },
  { word: "жетеу", value: 7 },
  { word: "төртеу", value: 4 },
  { word: "үшеу", value: 3 },
] as const satisfies readonly { readonly word: string; readonly value: number }[];
