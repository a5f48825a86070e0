import type { TokenRange } from "../text/span";
import type { Layers } from "./document";
import { formFact } from "./form";
import { feature, type Reading } from "./reading";
import { formAt, surfaceAt } from "./rows";

/** The form as written with its case taken off and everything else left: «министрлігінің» → «министрлігі». */
export function withoutCase(surface: string, reading: Reading): string {
  const ending = reading.suffixes.at(-1);
  if (ending === undefined || (feature(reading, "Case") ?? "Nom") === "Nom") return surface;
  const bare = surface.slice(0, surface.length - ending.length);
  return /[-‐‑–]$/.test(bare) ? bare.slice(0, -1) : bare;
}

/** Every form that a row may be an inflection of, folded, itself first. */
export function bareKeys(doc: Layers, row: number): readonly string[] {
  return bareKeysOf(formAt(doc, row));
}

/** Every key that a form may be an inflection of, its own first. */
export const bareKeysOf = formFact(({ key, readings }): readonly string[] => {
  const keys = new Set([key]);
  for (const reading of readings) {
    keys.add(withoutCase(key, reading));
    if (reading.pos !== "VERB") keys.add(reading.lemma.toLowerCase());
  }
  return [...keys];
});

/** The nominative of the whole expression: its words with one space between, the last one without its case. */
export function nominative(doc: Layers, { from, to }: TokenRange): string {
  const last = to - 1;
  const head = doc.text.slice(doc.table.start[from], doc.table.start[last]);
  return (head + withoutCase(surfaceAt(doc, last), doc.reading(last))).replace(/\s+/g, " ");
}

/** True for a word that begins with a capital letter. */
export function isCapital(doc: Layers, row: number): boolean {
  return formAt(doc, row).isCapital;
}
