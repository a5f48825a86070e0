/** Words before «бір» that make it "a certain": «белгілі бір», «кез келген бір», «қандай да бір». */
export const ARTICLE_OPENERS = ["басқа", "белгілі", "да", "де", "келген", "тұтас"] as const satisfies readonly string[];

/** Nouns behind «бір» that make it no number: «бір бөлігі», «бір сөзбен», «бір деңгейде», «бір күні». Dictionary forms. */
export const ARTICLE_NOUNS = [
  "болу",
  "бөлшек",
  "бөлік",
  "деңгей",
  "жақ",
  "күн",
  "сәт",
  "сөз",
] as const satisfies readonly string[];
