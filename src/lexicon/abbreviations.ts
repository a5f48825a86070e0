/**
 * Abbreviations that the press writes with a full stop. `ends: true` marks the ones that may close a sentence
 * («… және т.б. Ол …»); after the others a capital letter goes on with the same sentence («акад. Сәтбаев»).
 */
export interface AbbreviationEntry {
  readonly form: string;
  readonly ends: boolean;
}

export const ABBREVIATIONS = [
  { form: "акад.", ends: false },
  { form: "ауд.", ends: true },
  { form: "ақп.", ends: false },
  { form: "б.", ends: true },
  { form: "б.з.", ends: true },
  { form: "б.з.б.", ends: false },
  { form: "б.з.д.", ends: false },
  { form: "бб.", ends: true },
  { form: "га.", ends: true },
  { form: "долл.", ends: true },
  { form: "доц.", ends: false },
  { form: "ж.", ends: true },
  { form: "жж.", ends: true },
  { form: "кг.", ends: true },
  { form: "км.", ends: true },
  { form: "көш.", ends: false },
  { form: "мин.", ends: true },
  { form: "млн.", ends: true },
  { form: "млрд.", ends: true },
  { form: "мәс.", ends: false },
  { form: "обл.", ends: true },
  { form: "пр.", ends: false },
  { form: "проф.", ends: false },
  { form: "с.", ends: true },
  { form: "сағ.", ends: true },
  { form: "сек.", ends: true },
  { form: "см.", ends: true },
  { form: "т.", ends: true },
  { form: "т.б.", ends: true },
  { form: "т.с.", ends: true },
  { form: "т.с.с.", ends: true },
  { form: "т.ғ.д.", ends: false },
  { form: "т.ғ.к.", ends: false },
  { form: "тг.", ends: true },
  { form: "тел.", ends: false },
  { form: "трлн.", ends: true },
  { form: "ш.м.", ends: true },
  { form: "ғ.", ends: true },
  { form: "ғғ.", ends: true },
  { form: "қ.", ends: true },
] as const satisfies readonly AbbreviationEntry[];
