// biome-ignore lint/suspicious/noControlCharactersInRegex: colour sequences begin with the escape character.
const COLOUR = /\u001b\[[\d;]*m/g;

/** How many terminal columns a text takes; all scripts that this library prints have one column a character. */
const width = (text: string) => [...text.replace(COLOUR, "").replace(/\p{M}/gu, "")].length;

/** Rows as lines with aligned columns; a last column that is empty leaves no trailing white space. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, width(cell));
    });
  }
  const pad = (cell: string, i: number) => cell + " ".repeat(widths[i]! - width(cell));
  return rows.map((row) => row.map(pad).join("   ").trimEnd()).join("\n");
}
