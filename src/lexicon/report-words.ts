/** Nouns that report whose words follow: «бюроның мәліметінше», «мәлімет бойынша», «дерекке сәйкес». Dictionary forms. */
export const REPORT_NOUNS = [
  "ақпар",
  "ақпарат",
  "болжам",
  "дерек",
  "есеп",
  "көзқарас",
  "мәлімдеме",
  "мәлімет",
  "ой",
  "пайым",
  "пікір",
  "сараптама",
  "статистика",
  "сөз",
  "түсінік",
  "тұжырым",
  "хабар",
  "хабарлама",
] as const satisfies readonly string[];

/** What may stand behind a report noun in the dative: «сөзіне қарағанда», «дерегіне сүйенсек». Folded forms. */
export const REPORT_LINKS = [
  "жүгінсек",
  "негізделсек",
  "сенсек",
  "сүйенсек",
  "сүйеніп",
  "сәйкес",
  "қарасақ",
  "қарағанда",
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
  "анықтама",
  "ақпарат",
  "баяндама",
  "есеп",
  "жазба",
  "жарияланым",
  "жауап",
  "жеделхат",
  "материал",
  "мақала",
  "мәлімдеме",
  "мәлімет",
  "пост",
  "пресс-релиз",
  "релиз",
  "сараптама",
  "түсініктеме",
  "хабар",
  "хабарлама",
  "хат",
  "құжат",
  "үндеу",
] as const satisfies readonly string[];
