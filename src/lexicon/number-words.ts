/**
 * Number words (сан есім): dictionary forms with their values. `scale` marks what multiplies the number before it
 * («екі жүз», «бес мың»); `fraction` adds itself («екі жарым»).
 */
export interface NumberWordEntry {
  readonly word: string;
  readonly value: number;
  readonly kind: "unit" | "ten" | "scale" | "fraction";
}

export const NUMBER_WORDS = [
  { word: "алпыс", value: 60, kind: "ten" },
  { word: "алты", value: 6, kind: "unit" },
  { word: "бес", value: 5, kind: "unit" },
  { word: "бір", value: 1, kind: "unit" },
  { word: "екі", value: 2, kind: "unit" },
  { word: "елу", value: 50, kind: "ten" },
  { word: "жарты", value: 0.5, kind: "fraction" },
  { word: "жарым", value: 0.5, kind: "fraction" },
  { word: "жетпіс", value: 70, kind: "ten" },
  { word: "жеті", value: 7, kind: "unit" },
  { word: "жиырма", value: 20, kind: "ten" },
  { word: "жүз", value: 100, kind: "scale" },
  { word: "миллиард", value: 1e9, kind: "scale" },
  { word: "миллион", value: 1e6, kind: "scale" },
  { word: "млн", value: 1e6, kind: "scale" },
  { word: "млн.", value: 1e6, kind: "scale" },
  { word: "млрд", value: 1e9, kind: "scale" },
  { word: "млрд.", value: 1e9, kind: "scale" },
  { word: "мың", value: 1000, kind: "scale" },
  { word: "нөл", value: 0, kind: "unit" },
  { word: "он", value: 10, kind: "ten" },
  { word: "отыз", value: 30, kind: "ten" },
  { word: "сегіз", value: 8, kind: "unit" },
  { word: "сексен", value: 80, kind: "ten" },
  { word: "тоғыз", value: 9, kind: "unit" },
  { word: "тоқсан", value: 90, kind: "ten" },
  { word: "триллион", value: 1e12, kind: "scale" },
  { word: "трлн", value: 1e12, kind: "scale" },
  { word: "трлн.", value: 1e12, kind: "scale" },
  { word: "төрт", value: 4, kind: "unit" },
  { word: "ширек", value: 0.25, kind: "fraction" },
  { word: "қырық", value: 40, kind: "ten" },
  { word: "үш", value: 3, kind: "unit" },
] as const satisfies readonly NumberWordEntry[];
