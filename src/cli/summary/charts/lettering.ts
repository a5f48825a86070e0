/**
 * How wide a text gets, in ems. Whoever writes SVG without a browser does not know the font; these are the letters of a wide one
 * (DejaVu Sans), since a name cut a little early does less harm than one that runs into its bar.
 */
function letterWidth(letter: string): number {
  if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u.test(letter))
    return 1.05;
  if (/\p{M}/u.test(letter)) return 0;
  if (/[\s.,:;'’|!іІiljtfrIJ()[\]/-]/u.test(letter)) return 0.38;
  if (/[ЖШЩЮЫФМMW@%—]/u.test(letter)) return 1.1;
  if (/[жшщюыфмmw&]/u.test(letter)) return 0.92;
  return /\p{Lu}/u.test(letter) ? 0.72 : 0.62;
}

export const textWidth = (text: string, size: number) =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;

/** The text, cut at a letter and closed with «…» where it is wider than `width`. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = "";
  let room = width - textWidth("…", size);
  for (const letter of text) {
    room -= letterWidth(letter) * size;
    if (room < 0) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in at most so many lines, broken between words; what is left over is cut off. */
export function wrapped(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text.trim().split(/\s+/);
  while (rest.length > 0 && lines.length < most - 1) {
    let taken = 1;
    while (taken < rest.length && textWidth(rest.slice(0, taken + 1).join(" "), size) <= width) taken++;
    lines.push(fitted(rest.slice(0, taken).join(" "), width, size));
    rest = rest.slice(taken);
  }
  if (rest.length > 0) lines.push(fitted(rest.join(" "), width, size));
  return lines;
}
