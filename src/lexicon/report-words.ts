/** Nouns that report whose words follow: «министрдің айтуынша», «бюроның мәліметінше». Folded forms. */
export const REPORT_WORDS = [
  "айтуынша",
  "анықтауынша",
  "ақпараты бойынша",
  "ақпаратынша",
  "бағалауынша",
  "болжамынша",
  "дерегінше",
  "деректері бойынша",
  "есептеуінше",
  "жазуынша",
  "мәлімдеуінше",
  "мәлімет бойынша",
  "мәліметтері бойынша",
  "мәліметтерінше",
  "мәліметі бойынша",
  "мәліметіне сәйкес",
  "мәліметінше",
  "ойынша",
  "пікірінше",
  "сөзіне қарағанда",
  "сөзінше",
  "түсіндіруінше",
  "хабарлауынша",
] as const satisfies readonly string[];

/** What an outlet calls those who write for it: «Tengrinews.kz тілшісі», «inbusiness.kz сайты». Dictionary forms. */
export const OUTLET_WORDS = [
  "агенттік",
  "басылым",
  "корреспондент",
  "портал",
  "редакция",
  "сайт",
  "тілші",
] as const satisfies readonly string[];

/** Words of a text that speaks for its body: «делінген хабарламада». Dictionary forms. */
export const STATEMENT_WORDS = [
  "ақпарат",
  "баяндама",
  "есеп",
  "жарияланым",
  "мақала",
  "мәлімдеме",
  "мәлімет",
  "пост",
  "хабар",
  "хабарлама",
  "хат",
  "құжат",
] as const satisfies readonly string[];
