/**
 * Abbreviations that the press writes with a full stop, and whether a capital letter behind one begins a sentence:
 * `yes` («… және т.б. Ол …», «ұзындығы 5 км. Жол …»), `no` («акад. Сәтбаев», «Алматы қ. Абай даңғ.»), `opener` only
 * where the word is one that opens sentences («1943 ж. Иранды …», but «1943 ж. Ол …»). `word` marks those that are
 * ordinary words as well (мыс "copper", қар "snow"), abbreviations only where no sentence can begin behind them.
 */
export interface AbbreviationEntry {
  readonly form: string;
  readonly ends: "yes" | "no" | "opener";
  readonly word?: true;
}

export const ABBREVIATIONS = [
  { form: "авт.", ends: "no" },
  { form: "акад.", ends: "no" },
  { form: "ауд.", ends: "opener" },
  { form: "ақп.", ends: "no" },
  { form: "б.", ends: "opener" },
  { form: "б.з.", ends: "opener" },
  { form: "б.з.б.", ends: "no" },
  { form: "б.з.д.", ends: "no" },
  { form: "бб.", ends: "opener" },
  { form: "га.", ends: "yes" },
  { form: "даңғ.", ends: "opener" },
  { form: "долл.", ends: "opener" },
  { form: "доц.", ends: "no" },
  { form: "еск.", ends: "no" },
  { form: "ж.", ends: "opener" },
  { form: "жж.", ends: "opener" },
  { form: "кг.", ends: "yes" },
  { form: "км.", ends: "yes" },
  { form: "көш.", ends: "opener", word: true },
  { form: "м.", ends: "yes" },
  { form: "мин.", ends: "opener" },
  { form: "мкр.", ends: "opener" },
  { form: "млн.", ends: "opener" },
  { form: "млрд.", ends: "opener" },
  { form: "мыс.", ends: "no", word: true },
  { form: "мәс.", ends: "no" },
  { form: "обл.", ends: "opener" },
  { form: "пр.", ends: "no" },
  { form: "проф.", ends: "no" },
  { form: "ред.", ends: "no" },
  { form: "респ.", ends: "opener" },
  { form: "с.", ends: "opener" },
  { form: "сағ.", ends: "opener" },
  { form: "сек.", ends: "yes" },
  { form: "см.", ends: "yes" },
  { form: "т.", ends: "yes" },
  { form: "т.б.", ends: "yes" },
  { form: "т.с.", ends: "yes" },
  { form: "т.с.с.", ends: "yes" },
  { form: "т.ғ.д.", ends: "no" },
  { form: "т.ғ.к.", ends: "no" },
  { form: "тг.", ends: "yes" },
  { form: "тел.", ends: "no" },
  { form: "трлн.", ends: "opener" },
  { form: "ш.км.", ends: "yes" },
  { form: "ш.м.", ends: "yes" },
  { form: "ғ.", ends: "opener" },
  { form: "ғғ.", ends: "opener" },
  { form: "қ.", ends: "opener" },
  { form: "қар.", ends: "no", word: true },
] as const satisfies readonly AbbreviationEntry[];
