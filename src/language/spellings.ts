/**
 * One language in several alphabets: its words, endings and letters stand in the lexicon in one of them, and the others
 * are spelled from it. Letter by letter, which is what the alphabets were made for.
 */
export type Spelling = (word: string) => string;

/** A spelling from «а=a б=b …»; longer keys first, and what no pair names stays. */
function spelling(pairs: string): Spelling {
  const map = new Map(pairs.split(" ").map((pair) => pair.split("=") as [string, string]));
  const longest = Math.max(...[...map.keys()].map((key) => key.length));
  return (word) => {
    let out = "";
    for (let at = 0; at < word.length; ) {
      let length = longest;
      while (length > 1 && !map.has(word.slice(at, at + length))) length--;
      const key = word.slice(at, at + length);
      out += map.get(key) ?? key;
      at += length;
    }
    return out;
  };
}

const TO_LATIN =
  "а=a б=b в=v г=g д=d е=e ё=io ж=j з=z к=k қ=q л=l м=m н=n о=o п=p р=r с=s т=t ф=f х=h һ=h ц=ts ч=ch ы=y э=e я=ia ю=iu щ=sh ь= ъ= ";

/** The Kazakh alphabet of 2018, which Kazinform's Latin edition keeps: «Qazaqstan jáne álem», «sharýashylyq». */
export const kazakhOf2018 = spelling(`${TO_LATIN}ә=á ғ=ǵ и=ı й=ı ң=ń ө=ó у=ý ү=ú ұ=u і=i ш=sh`);

/** The Kazakh alphabet of 2021: «Qazaqstan jäne älem», «şaruaşylyq». */
export const kazakhOf2021 = spelling(`${TO_LATIN}ә=ä ғ=ğ и=i й=i ң=ñ ө=ö у=u ү=ü ұ=ū і=ı ш=ş`);

/** The same as it is mostly typed, with «i» for both «и» and «і»: «Qazaqstan Respublikasynyñ bilim ministrligi». */
export const kazakhAsTyped = spelling(`${TO_LATIN}ә=ä ғ=ğ и=i й=i ң=ñ ө=ö у=u ү=ü ұ=ū і=i ш=ş`);

/** The Karakalpak alphabet of 2016: «hám», «ushın», «qaraqalpaqstan». */
export const karakalpakInLatin = spelling(
  "а=a ә=á б=b в=v г=g ғ=ǵ д=d е=e ж=j з=z и=i й=y к=k қ=q л=l м=m н=n ң=ń о=o ө=ó п=p р=r с=s т=t у=u ү=ú ў=w ф=f х=x ҳ=h ц=c ч=ch ш=sh ы=ı э=e ю=yu я=ya ь= ъ=",
);

/** Uzbek from its Latin alphabet to its Cyrillic one. */
export const uzbekInCyrillic = spelling(
  "a=а b=б d=д e=е f=ф g=г g'=ғ h=ҳ i=и j=ж k=к l=л m=м n=н o=о o'=ў p=п q=қ r=р s=с t=т u=у v=в x=х y=й z=з sh=ш ch=ч ya=я yo=ё yo'=йў yu=ю '=ъ",
);

const toArabicLetters = spelling(
  "а=ا ә=ا б=ب в=ۆ г=گ ғ=ع д=د е=ە ж=ج з=ز и=ي й=ي к=ك қ=ق л=ل м=م н=ن ң=ڭ о=و ө=و п=پ р=ر с=س т=ت у=ۋ ұ=ۇ ү=ۇ ф=ف х=ح һ=ھ ц=تس ч=چ ш=ش щ=شش ы=ى і=ى э=ە ю=يۋ я=يا ь= ъ=",
);
/** Letters whose sound is soft by itself, so that the word needs no mark for it. */
const SOFT_BY_THEMSELVES = /[кге]/;
const SOFT_VOWELS = /[әөүі]/;

/** Kazakh in the Arabic alphabet, төте жазу: «ٴۇشىن» (үшін) with the mark of softness, «كەرەك» (керек) without. */
export function kazakhInArabic(word: string): string {
  const soft = SOFT_VOWELS.test(word) && !SOFT_BY_THEMSELVES.test(word);
  return (soft ? "ٴ" : "") + toArabicLetters(word);
}
