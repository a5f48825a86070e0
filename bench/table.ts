/** What a table of the benchmark gives back. */
export interface Table {
  /** As it is printed. */
  readonly text: string;
  /** As it is recorded. */
  readonly record: unknown;
  /** Whether something in it could not be measured. */
  readonly failed: boolean;
}

/**
 * Lines under their head. The first column and the last are text, those between are figures and aligned at the right.
 * A line of two cells is a name and why there is nothing to say of it.
 */
export function formatTable(
  title: string,
  head: readonly string[],
  lines: readonly (readonly string[])[],
  notes: readonly string[] = [],
): string {
  const all = [head, ...lines];
  // A reason for failing stands behind the name and may be as long as it likes.
  const counted = all.filter((line) => line.length === head.length);
  const widths = head.map((_, column) =>
    Math.max(...(column === 0 ? all : counted).map((line) => line[column]!.length)),
  );
  const body = all.map((line) =>
    line
      .map((cell, column) =>
        column === 0 || column === head.length - 1 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join("  ")
      .trimEnd(),
  );
  return [title, ...body, ...notes].join("\n");
}
