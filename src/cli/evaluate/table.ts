import { columns } from "../../output/columns";
import { type Paint, plain } from "../../output/paint";
import { drawRuler } from "../../output/ruler";
import { visibleIn } from "../visible";
import type { Evaluation } from "./evaluate";
import { ratesOf } from "./scores";

const HEADING = ["Layer", "Class", "Gold", "Found", "Right", "P", "R", "F1", "F1 of halves"];
/** Columns of words; the others are figures and stand flush right. */
const WORDS = 2;

/** The scores as a table, in per cent, and the sentences that went wrong, drawn, `errors` of them. */
export function formatEvaluation(evaluation: Evaluation, errors: number, paint: Paint = plain): string {
  const { rows, faults } = visibleIn(evaluation);
  let layer = "";
  const lines = rows.map((row) => {
    const { precision, recall, f1 } = ratesOf(row);
    const halves = row.overlapping === null ? null : ratesOf({ ...row, right: row.overlapping }).f1;
    const first = row.layer === layer ? "" : row.layer;
    layer = row.layer;
    return [
      ...[first, row.name, `${row.gold}`, `${row.found}`, `${row.right}`],
      ...[percent(precision), percent(recall), percent(f1), row.overlapping === null ? "" : percent(halves)],
    ];
  });
  const table = [HEADING, ...lines];
  const widths = HEADING.map((_, i) => Math.max(...table.map((line) => line[i]!.length)));
  const aligned = table.map((line) => line.map((cell, i) => (i < WORDS ? cell : cell.padStart(widths[i]!))));
  const shown = faults
    .slice(0, errors)
    .map(({ id, text, mistakes }) => `${paint("dim", id)}\n${drawRuler(text, mistakes)}`);
  const left = faults.length - shown.length;
  const more = errors > 0 && left > 0 ? [`… and ${left} more sentences with mistakes (--errors ${faults.length})`] : [];
  return `${[columns(aligned), ...shown, ...more].join("\n\n")}\n`;
}

const percent = (rate: number | null) => (rate === null ? "–" : (rate * 100).toFixed(1));
