import { isAllCaps, isCapitalized } from "./letters";

/** How a form is written, in classes: what letters and figures it is made of, and where its capitals stand. */
export const Shape = {
  sign: 0,
  lower: 1,
  capital: 2,
  initial: 3,
  allCaps: 4,
  /** «Қасым-Жомарт». */
  capitalHyphenCapital: 5,
  /** «Алматы-дағы». */
  capitalHyphen: 6,
  /** «ҚазҰУ», «YouTube». */
  camel: 7,
  /** «сауда-саттық». */
  lowerHyphen: 8,
  /** «iPhone». */
  mixed: 9,
  letter: 10,
  capitalLetter: 11,
  /** Figures alone, by how many: 12 for one, 17 for six and more. */
  figures: 12,
  /** «2,5», «10.30». */
  pointed: 18,
  /** «27-ші». */
  figuresHyphen: 19,
  /** «COVID19», «5G». */
  figuresLetters: 20,
} as const;

/** Added to a shape with Latin letters. */
const LATIN = 21;
/** One more than the greatest shape. */
export const SHAPES = 2 * LATIN;

const MOST_FIGURES = 6;

export function shapeOf(form: string): number {
  return (/\p{Script=Latin}/u.test(form) ? LATIN : 0) + plainShape(form);
}

function plainShape(form: string): number {
  if (/^\p{Nd}+$/u.test(form)) return Shape.figures - 1 + Math.min(form.length, MOST_FIGURES);
  if (/\p{Nd}/u.test(form)) {
    if (/[.,:]/.test(form)) return Shape.pointed;
    return /-/.test(form) ? Shape.figuresHyphen : Shape.figuresLetters;
  }
  if (!/\p{L}/u.test(form)) return Shape.sign;
  const capital = isCapitalized(form);
  if (form.length === 1) return capital ? Shape.capitalLetter : Shape.letter;
  if (/^\p{Lu}\.$/u.test(form)) return Shape.initial;
  if (isAllCaps(form)) return Shape.allCaps;
  if (!capital) return /-/.test(form) ? Shape.lowerHyphen : /\p{Lu}/u.test(form) ? Shape.mixed : Shape.lower;
  if (/-/.test(form)) return /-\p{Lu}/u.test(form) ? Shape.capitalHyphenCapital : Shape.capitalHyphen;
  return /\p{Ll}\p{Lu}/u.test(form) ? Shape.camel : Shape.capital;
}

/** True for a shape that begins with a capital letter. */
export function isCapitalShape(shape: number): boolean {
  const plain = shape % LATIN;
  return (plain >= Shape.capital && plain <= Shape.camel) || plain === Shape.capitalLetter;
}
