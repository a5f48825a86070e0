import { NUMBER_WORDS } from "../lexicon/number-words";

const word = new Map<number, string>();
for (const entry of NUMBER_WORDS) if (!/^(?:м|т)л?рд|млн|трлн/.test(entry.word)) word.set(entry.value, entry.word);

const SCALES = [1e12, 1e9, 1e6, 1000] as const;
/** Beyond this a double does not hold every whole number; below a billionth there is no word in use. */
const MOST = 999_999_999_999_999;
const DENOMINATORS = ["оннан", "жүзден", "мыңнан"] as const;

/**
 * A number in Kazakh words: `formatNumber(23000)` is «жиырма үш мың», `formatNumber(2.3)` «екі бүтін оннан үш».
 *
 * @param value A finite number of at most 15 whole digits; with a fraction, of at most three decimals.
 * @throws TypeError if `value` is no number; RangeError if it is not finite, too large, or has more decimals.
 * @example formatNumber(1_000_000) // "бір миллион"
 * @example formatNumber(-25) // "минус жиырма бес"
 */
export function formatNumber(value: number): string {
  if (typeof value !== "number") throw new TypeError(`formatNumber: value must be a number, got ${typeof value}`);
  if (!Number.isFinite(value) || Math.abs(value) > MOST) {
    throw new RangeError(`formatNumber: value must be finite and at most ${MOST}, got ${value}`);
  }
  if (value < 0) return `минус ${formatNumber(-value)}`;
  if (Number.isInteger(value)) return whole(value);
  const decimals = /^\d+\.(\d{1,3})$/.exec(String(value))?.[1];
  if (decimals === undefined)
    throw new RangeError(`formatNumber: value must have at most three decimals, got ${value}`);
  return `${whole(Math.floor(value))} бүтін ${DENOMINATORS[decimals.length - 1]} ${whole(Number(decimals))}`;
}

function whole(value: number): string {
  if (value === 0) return word.get(0)!;
  const words: string[] = [];
  let rest = value;
  for (const scale of SCALES) {
    const count = Math.floor(rest / scale);
    if (count === 0) continue;
    words.push(below1000(count), word.get(scale)!);
    rest %= scale;
  }
  if (rest > 0) words.push(below1000(rest));
  return words.join(" ");
}

/** «жүз», not «бір жүз», but «бір мың», «бір миллион». */
function below1000(value: number): string {
  const words: string[] = [];
  const hundreds = Math.floor(value / 100);
  if (hundreds > 1) words.push(word.get(hundreds)!);
  if (hundreds > 0) words.push(word.get(100)!);
  const tens = Math.floor((value % 100) / 10) * 10;
  if (tens > 0) words.push(word.get(tens)!);
  if (value % 10 > 0) words.push(word.get(value % 10)!);
  return words.join(" ");
}
