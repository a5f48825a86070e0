/** Damages texts as transmission, converters and malice do. */

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
type Damage = (text: string, random: Random) => string;

const below = (limit: number, random: Random) => Math.floor(random() * limit);
export const oneOf = <T>(list: readonly T[], random: Random): T => list[below(list.length, random)]!;

/** Two places of a text, at most `reach` apart. */
function part(text: string, random: Random, reach: number): [from: number, to: number] {
  const from = below(text.length + 1, random);
  return [from, Math.min(text.length, from + 1 + below(reach, random))];
}

const HOSTILE = [
  ..."«»“”„\"'’‹›–—―-−…·•*()[]{}|/\\<>&%№$₸°:;,.!?¿_#@+=~^`",
  ..."0123456789",
  ..."ӘәІіЁёЙйЩъЬ",
  ..."aAbBiIxXəɵ",
  "\u0000",
  "\u00ad",
  "\u200b",
  "\u200d",
  "\u200e",
  "\u202e",
  "\u2066",
  "\ufeff",
  "\u0301",
  "\u0306",
  "\ud800",
  "\udc00",
  "\r\n",
  "\n\n",
  "\t",
  "\u2028",
  "\u00a0",
  "👨‍👩‍👧",
  "🇰🇿",
  "قازاق",
  "עברית",
  "__proto__",
  "constructor",
  " деп айтты ",
  " деді ",
  "оның айтуынша, ",
  " министрі ",
  " 27 ақпан ",
  " оның 18 мыңы ",
  "https://a.kz/?а=б ",
];
const TWINS = new Map([..."аоесрхіӘу"].map((letter, i) => [letter, [..."aoecpxiƏy"][i]!]));

const DAMAGES: readonly Damage[] = [
  // A part is lost, said twice, moved, or turned round.
  (text, random) => cut(text, part(text, random, 30), () => ""),
  (text, random) => cut(text, part(text, random, 300), () => ""),
  (text, random) => cut(text, part(text, random, 60), (lost) => lost + lost),
  (text, random) => cut(text, part(text, random, 10), (lost) => lost.repeat(1 + below(40, random))),
  (text, random) => cut(text, part(text, random, 20), (lost) => [...lost].reverse().join("")),
  (text, random) => {
    const [from, to] = part(text, random, 80);
    const rest = text.slice(0, from) + text.slice(to);
    const at = below(rest.length + 1, random);
    return rest.slice(0, at) + text.slice(from, to) + rest.slice(at);
  },
  // The rest never came.
  (text, random) => text.slice(0, below(text.length + 1, random)),
  (text, random) => text.slice(below(text.length + 1, random)),
  // Something is put in, or in the place of something.
  (text, random) => cut(text, [below(text.length + 1, random), -1], () => oneOf(HOSTILE, random)),
  (text, random) => cut(text, part(text, random, 2), () => oneOf(HOSTILE, random)),
  (text, random) => text.replaceAll(oneOf([..."«».,–- \n"], random), () => oneOf(HOSTILE, random)),
  // Letters of another script that look alike; capitals.
  (text, random) => cut(text, part(text, random, 40), (lost) => lost.replace(/./gsu, (it) => TWINS.get(it) ?? it)),
  (text, random) => cut(text, part(text, random, 60), (lost) => lost.toUpperCase()),
  (text, random) => cut(text, part(text, random, 60), (lost) => lost.toLowerCase()),
  (text, random) => cut(text, part(text, random, 200), (lost) => lost.normalize("NFD")),
  (text, random) => cut(text, part(text, random, 200), (lost) => lost.replace(/\s/g, "")),
];

function cut(text: string, [from, to]: readonly [number, number], instead: (lost: string) => string): string {
  const end = to < 0 ? from : to;
  return text.slice(0, from) + instead(text.slice(from, end)) + text.slice(end);
}

/** No damaged text is longer. */
const LONGEST = 4000;

/** A text damaged once to six times. */
export function damaged(text: string, random: Random): string {
  let out = text;
  for (let times = 1 + below(6, random); times > 0; times--)
    out = oneOf(DAMAGES, random)(out, random).slice(0, LONGEST);
  return out;
}
