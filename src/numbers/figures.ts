const GROUPED = /^\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/;
const DOTTED_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/;
const COMMA_GROUPS = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;

/** The value of a figure without its ending: «1 200 000», «10,5», «1.200.000»; null for dates, clocks and versions. */
export function parseFigure(figure: string): number | null {
  if (PLAIN.test(figure)) return Number(figure.replace(",", "."));
  if (GROUPED.test(figure)) return Number(figure.replace(/[ \u00a0\u2009\u202f]/g, "").replace(",", "."));
  if (DOTTED_GROUPS.test(figure)) return Number(figure.replace(/\./g, "").replace(",", "."));
  if (COMMA_GROUPS.test(figure)) return Number(figure.replace(/,/g, ""));
  return null;
}

const WITH_ENDING = /^([\d., \u00a0\u2009\u202f]*\d)(?:-?(\p{L}.*))?$/u;

/** A figure and the ending written onto it: «27-ші» → 27 and «ші»; null where the token is more than a number. */
export function splitFigure(token: string): { readonly figure: string; readonly ending: string } | null {
  const match = WITH_ENDING.exec(token);
  return match && { figure: match[1]!, ending: match[2] ?? "" };
}

/** True for the endings of ordinals, bare or inflected: «ші», «ншы», «інші», «сыншы», «шісі», «шіге». */
export function isOrdinalEnding(ending: string): boolean {
  return /^с?[ыі]?н?ш[ыі]/.test(ending);
}
