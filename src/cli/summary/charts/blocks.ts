import { escapeMarkup } from "../../../output/markup";
import { grouped } from "../numbers";

export type Cell = string | number;

/** What a column is called; its language where its cells are taken from the texts, for a voice that reads them out. */
export type Column = string | { readonly title: string; readonly lang: string };

export const inKazakh = (title: string): Column => ({ title, lang: "kk" });

/** The figures of a chart for those who cannot see it, and for copying; folded, since the chart has most of them written. */
export function dataTable(title: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const numeric = columns.map((_, i) => rows.some((row) => typeof row[i] === "number"));
  const side = (i: number) => (numeric[i] ? ' class="number"' : "");
  const head = columns
    .map((column, i) => `<th scope="col"${side(i)}>${typeof column === "string" ? column : column.title}</th>`)
    .join("");
  const body = rows.map((row) => {
    const cells = row.map((cell, i) => {
      const column = columns[i]!;
      const lang = typeof column === "string" || cell === "" ? "" : ` lang="${column.lang}"`;
      const text = escapeMarkup(typeof cell === "number" ? grouped(cell) : cell);
      return i === 0 ? `<th scope="row"${lang}>${text}</th>` : `<td${side(i)}${lang}>${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>\n`;
  });
  return `<details>
<summary>As a table<span class="away">: ${escapeMarkup(title)}</span></summary>
<div class="wide"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join("")}</tbody>
</table></div>
</details>
`;
}

/** A chart; on a narrow screen it scrolls by itself, for its letters would become too small. */
export const chartFigure = (svg: string, caption = "") => `<figure>${caption}<div class="wide">${svg}</div></figure>\n`;
