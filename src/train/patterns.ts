/**
 * Writes `src/text/patterns.generated.ts`: the character patterns of the tokenizer, authored here with xregexp
 * (free-spacing, named parts, composed) and shipped as native expressions, so that nobody has to load xregexp to split words.
 *
 * Every repetition has an upper bound: a pattern is tried at each token, and only bounded ones keep the whole scan linear.
 *
 *   npm run generate
 */
import XRegExp from "xregexp";
import { ABBREVIATIONS } from "../lexicon/abbreviations";
import { TOP_LEVEL_DOMAINS } from "../lexicon/top-level-domains";

// Engines know \p{…} themselves; xregexp would spell each one out in 4 KB of ranges that miss the astral letters.
XRegExp.addToken(/\\[pP]\{[^}]+\}/, (match) => match[0], { scope: "all" });

const capitalized = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** Longest first, so that an alternation never stops at a shorter twin. */
const alternatives = (entries: readonly string[]) =>
  [...entries]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join("|");

const CYRILLIC = TOP_LEVEL_DOMAINS.filter((domain) => /\p{Script=Cyrillic}/u.test(domain));
const LATIN = TOP_LEVEL_DOMAINS.filter((domain) => !CYRILLIC.includes(domain));

const parts: Record<string, string> = {
  end: String.raw`(?! [\p{L}\p{M}\p{Nd}] )`,
  label: String.raw`[\p{L}\p{Nd}] (?: [\p{L}\p{Nd}_-]{0,61} [\p{L}\p{Nd}] )?`,
  latinLabel: String.raw`[A-Za-z\d] (?: [A-Za-z\d_-]{0,61} [A-Za-z\d] )?`,
  // Any case, «Mail.Ru», «BAQ.KZ»; a sentence end whose space was forgotten has a Cyrillic word before it.
  latinDomain: `(?: ${[...LATIN, ...LATIN.map((domain) => domain.toUpperCase()), ...LATIN.map(capitalized)].join("|")} )`,
  cyrillicDomain: `(?: ${alternatives(CYRILLIC)} )`,
  path: String.raw`(?: [/?#] [^\s<>"«»“”„]{0,2000} )`,
  // The last character of an address is none that merely ends the sentence around it: «(https://inform.kz/a.html).»
  pathEnd: String.raw`(?<! [.,:;!?…'’)\]\}*] )`,

  // The invisible letters behind a black flag that spell a region.
  tags: String.raw`(?: (?: (?! [\u00AD\u200B-\u200F\uFEFF] ) \p{Cf} ){2,8} )`,

  // Endings as a figure or an abbreviation carries them; harmony is left to the morphology.
  capital: String.raw`(?: Дж | Дз | \p{Lu} \p{M}? )`,
  ordinal: `(?: [ыі]? н? ш [ыі] )`,
  plural: `(?: [лдт] [ае] р )`,
  possessive: `(?: с? [ыі] )`,
  case: `(?: [ндт][ыі]ң | [ғқ]а | [гк]е | [ндт][ыі] | н?[дт][ае]н? | н[ае]н? | [мбп]ен | н )`,
  relative: `(?: (?: н?[дт][ае] )? [ғг][ыі] | [ндт][ыі]к[іы] )`,
  likeness: `(?: [дт][ае]й | ш[ае] | л[ыі][қкғг]?[ыі]? )`,
  ending: String.raw`(?= \p{L} ) {{ordinal}}? {{plural}}? {{possessive}}? (?: {{case}} {{relative}}? | {{relative}} | {{likeness}} )? {{end}}`,
};

const PATTERNS: Record<string, { says: string; source: string; flags: string }> = {
  URL: {
    says: "«https://inform.kz/a?b=1», «www.gov.kz/memleket»; a full stop that ends the sentence stays outside.",
    source: String.raw`(?: [a-z][a-z+.-]{1,15} :// | www\. ) [\p{L}\p{Nd}] [^\s<>"«»“”„]{0,2000} {{pathEnd}}`,
    flags: "iuy",
  },
  EMAIL: {
    says: "«press@mam.gov.kz»",
    source: String.raw`[\p{L}\p{Nd}] [\p{L}\p{Nd}._%+-]{0,63} @ {{label}} (?: \. {{label}} ){0,8} \. \p{L}{2,24} {{end}}`,
    flags: "uy",
  },
  DOMAIN: {
    says: "«inbusiness.kz», «stat.gov.kz/region»: a dotted name that closes with a known top-level domain.",
    source: String.raw`(?: {{latinLabel}} (?: \. {{latinLabel}} ){0,8}? \. {{latinDomain}} (?! [A-Za-z\d_] ) | {{label}} \. (?: {{cyrillicDomain}} | KZ | Kz | kz | RU | Ru | ru ) {{end}} ) (?! \. [A-Za-z\d] ) (?: {{path}} {{pathEnd}} )?`,
    flags: "uy",
  },
  ISO_DATE: {
    says: "«2026-02-27», «2026-02-27T10:30:00Z»",
    source: String.raw`\d{4} - \d{2} - \d{2} (?: T \d{2} : \d{2} (?: : \d{2} (?: \.\d{1,9} )? )? (?: Z | [+-] \d{2} :? \d{2} )? )? {{end}} (?! - \d )`,
    flags: "uy",
  },
  CLOCK: {
    says: "«10:30», «09:05:12»; the score «2:3» stays three tokens.",
    source: String.raw`(?: [01]?\d | 2[0-4] ) : [0-5]\d (?: : [0-5]\d )? (?! \d | : \d )`,
    flags: "uy",
  },
  GROUPED: {
    says: "«1 200 000», «12 482 613,5», «1.200.000», «1,200,000.50»: thousands in threes by one separator throughout. Groups that go on in other lengths are a telephone number.",
    source: String.raw`[1-9]\d{0,2} (?: (?: [\x20\xA0\u2009\u202F] \d{3} ){1,6} (?: [.,] \d+ )? (?! \d | [\x20\xA0\u2009\u202F] \d ) | (?: \. \d{3} ){2,8} (?: , \d+ )? (?! [.]? \d ) | (?: , \d{3} ){2,8} (?: \. \d+ )? (?! [,]? \d ) )`,
    flags: "uy",
  },
  DOTTED: {
    says: "«15.03.2024», «10,5», «3.2.1»: figures joined by stops, or two of them by a comma.",
    source: String.raw`\d+ (?: (?: \. \d+ )+ | , \d+ (?! ,? \d ) )`,
    flags: "uy",
  },
  DOTTED_ABBREVIATION: {
    says: "«т.б.», «Б.з.б.», «ф.-м.ғ.д.», «филол.ғ.к.»: small letters, a stop after each; the last stop may be missing.",
    source: String.raw`(?: \p{L} (?: \. -? \p{Ll} ){1,5} | \p{Ll}{2,6} (?: \. \p{Ll} ){2} ) {{end}} \.? (?! \p{Ll} )`,
    flags: "uy",
  },
  ABBREVIATION: {
    says: "The list in lexicon/abbreviations.ts, with a capital at the head of a sentence, and single consonants: «б. з. б.», «1 п. т.».",
    source: `(?: ${alternatives(ABBREVIATIONS.flatMap(({ form }) => [form, capitalized(form)]))} | [бвгғджзкқлмнңпрстфхһцчшщ] \\. )`,
    flags: "uy",
  },
  INITIAL: {
    says: "«Ә.Оқапов», «Дж. Байден», «Қ.-Ж. К. Тоқаев»: one capital and its stop, or a hyphened pair.",
    source: String.raw`{{capital}} \. (?: - {{capital}} \. )?`,
    flags: "uy",
  },
  HASHTAG: {
    says: "«#Қазақстан_2050»",
    source: String.raw`[#] (?= [\p{Nd}_]{0,40} \p{L} ) [\p{L}\p{M}\p{Nd}_]{1,140}`,
    flags: "uy",
  },
  MENTION: {
    says: "«@tengrinews_kz»",
    source: String.raw`@ [\p{L}\p{Nd}_] (?: [\p{L}\p{Nd}_.]{0,60} [\p{L}\p{Nd}_] )?`,
    flags: "uy",
  },
  EMOJI: {
    says: "A picture with its skin tone and joiners, a flag, a keycap.",
    source: String.raw`(?: [#*0-9] \uFE0F? \u20E3 | \p{RI}\p{RI} | (?: \p{Emoji_Presentation} | \p{Extended_Pictographic} \uFE0F ) \p{EMod}? {{tags}}? (?: \u200D \p{Extended_Pictographic} \uFE0F? \p{EMod}? ){0,8} )`,
    flags: "uy",
  },
  ENDING: {
    says: "An ending right behind a figure, a sign or a closing mark: «27ші», «5%-ға», «Самұрық-Қазына»-ның.",
    source: "{{ending}}",
    flags: "uy",
  },
  GENERATION: {
    says: "Capitals right behind a figure: «5G», «4K», «9Ә», «3D».",
    source: String.raw`(?! (?: АЕК | ГБ | ГВт | ГГц | Гц | КБ | МБ | МВт | МГц | ТБ ) {{end}} ) \p{Lu}{1,3} {{end}}`,
    flags: "uy",
  },
};

/** Builds one pattern; the empty groups that free-spacing leaves behind are taken out. */
function build(source: string, flags: string): string {
  const native = XRegExp.build(`(?x)${source}`, composed(), "xu");
  return `/${native.source.replaceAll("(?:)", "").replaceAll(/(?<!\\)\//g, "\\/")}/${flags}`;
}

/** The named parts, each able to use those above it. */
function composed(): Record<string, RegExp> {
  const done: Record<string, RegExp> = {};
  for (const [name, source] of Object.entries(parts)) done[name] = XRegExp.build(`(?x)${source}`, done, "xu");
  return done;
}

/** The text of the generated file; the freshness test compares it with what is committed. */
export function generatePatterns(): string {
  const blocks = Object.entries(PATTERNS).map(
    ([name, { says, source, flags }]) => `/** ${says} */\nexport const ${name} = ${build(source, flags)};\n`,
  );
  return `// Generated by src/train/patterns.ts (npm run generate). Do not edit.\n\n${blocks.join("\n")}`;
}
