import type { Layers } from "../document/document";
import { nominative, withoutCase } from "../document/forms";
import { formAt, surfaceAt } from "../document/rows";
import { fold } from "../text/fold";
import type { EntityDraft } from "./draft";
import { isPersonName } from "./known-names";
import { endsLikeName } from "./name-endings";

/** The nominative of a mention, as written but for the case of its last word. */
export function nameOf(doc: Layers, draft: EntityDraft): string {
  if (draft.label !== "PERSON") return nominative(doc, draft);
  const last = draft.to - 1;
  const head = doc.text.slice(doc.table.start[draft.from], doc.table.start[last]);
  return (head + bareName(doc, last)).replace(/\s+/g, " ");
}

/**
 * A name without its ending. Morphology reads «Байден» as an ablative and «Әбішұлын» as no name at all: of the forms that
 * the word may be an inflection of, one that is a name by the lexicons or by its shape is preferred, the word itself first.
 */
export function bareName(doc: Layers, row: number): string {
  const surface = surfaceAt(doc, row);
  const readings = [doc.reading(row), ...formAt(doc, row).readings];
  const forms = [surface, ...readings.map((reading) => withoutCase(surface, reading)), ...unpluraled(surface)];
  return (
    forms.find((form) => isPersonName(fold(form))) ??
    forms.find((form) => endsLikeName(fold(form))) ??
    withoutCase(surface, doc.reading(row))
  );
}

/** «Ермекқалиевалар», «Әбішұлын»: endings that names take and that no reading of an unknown word takes off. */
function unpluraled(surface: string): string[] {
  const plural = /^(.{4,})[лдт][ае]р/u.exec(surface);
  const patronymic = /^(.+(?:ұлы|қызы))н/u.exec(surface);
  return [plural, patronymic].flatMap((match) => (match ? [match[1]!] : []));
}
