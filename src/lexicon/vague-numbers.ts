/** Round numbers that only say the size (болжалдық сан есім), with that size. */
export const VAGUE_NUMBERS = [
  { word: "жүздеген", value: 100 },
  { word: "миллиардтаған", value: 1e9 },
  { word: "миллиондаған", value: 1e6 },
  { word: "мыңдаған", value: 1000 },
  { word: "ондаған", value: 10 },
  { word: "оншақты", value: 10 },
] as const satisfies readonly { readonly word: string; readonly value: number }[];
