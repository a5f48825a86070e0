/** Nouns whose last vowel goes before a possessive: орын → орны, халық → халқы, ауыз → аузы. */
export const DROPPED_VOWELS = [
  "ауыз",
  "бөрік",
  "ерік",
  "ерін",
  "жауырын",
  "кейіп",
  "кәсіпорын",
  "көрік",
  "мойын",
  "мүлік",
  "мұрын",
  "орын",
  "парық",
  "сиық",
  "сұрық",
  "халық",
  "шырық",
  "ырық",
  "ғұрып",
  "қайын",
  "қалып",
  "қарын",
  "қаріп",
  "қойын",
  "құлып",
  "құлық",
  "әріп",
] as const satisfies readonly string[];

/** Those that are written either way: дауысы and даусы. */
export const SOMETIMES_DROPPED_VOWELS = ["дауыс", "нарық"] as const satisfies readonly string[];

/** Verbs whose last vowel goes before an ending that begins with one: қорық → қорқып, сарық → сарқылды. */
export const VERBS_WITH_DROPPED_VOWELS = [
  "бүрік",
  "сарық",
  "шаныш",
  "ірік",
  "қорық",
  "қырық",
  "үрік",
  "ұрыс",
] as const satisfies readonly string[];
