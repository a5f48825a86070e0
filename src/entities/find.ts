import type { Layers } from "../document/document";
import { bareKeys } from "../document/forms";
import { keyOf, surfaceAt } from "../document/rows";
import { Kind } from "../document/tokens";
import { lastUpTo, type TokenRange } from "../text/span";
import type { EntityDraft } from "./draft";
import { gazetteerMatches } from "./gazetteer";
import { mergeDrafts } from "./merge";
import { eventAt } from "./patterns/events";
import { markedOrganizationAt, organizationAt, pressService } from "./patterns/organizations";
import { isNameWord, namedBehindTitle, personAt } from "./patterns/people";
import { placeAt } from "./patterns/places";
import { positionAt } from "./patterns/positions";

/** Everything named in the sentences: each pattern's drafts, merged. */
export function findDrafts(doc: Layers, sentences: readonly TokenRange[]): readonly EntityDraft[] {
  const drafts = sentences.flatMap((sentence) => draftsIn(doc, sentence));
  return mergeDrafts([...drafts, ...repeatedNames(doc, sentences, drafts)], doc.table.length);
}

function draftsIn(doc: Layers, sentence: TokenRange): EntityDraft[] {
  const known = [...gazetteerMatches(doc, sentence)].map((match) => withPressService(doc, match, sentence));
  const knownRows = rowsTaken(known);
  const people = peopleIn(doc, sentence, (row) => knownRows.has(row));
  // «Мұхтар Әуезов |атындағы театр»: there the person is part of the name.
  const taken = rowsTaken(people.filter(({ from, to }) => to - from > 1 && keyOf(doc, to) !== "атындағы"));
  const blocked = (row: number) => taken.has(row) || isDated(doc, row);
  const drafts: EntityDraft[] = [...known, ...people];
  for (let row = sentence.from; row < sentence.to; row++) {
    const kind = doc.table.kind[row];
    if (kind === Kind.url) pushIf(drafts, siteAt(doc, row));
    else if (kind === Kind.punctuation) pushIf(drafts, markedOrganizationAt(doc, row, sentence));
    else if (kind === Kind.word && !blocked(row)) {
      pushIf(drafts, organizationAt(doc, row, sentence, blocked));
      pushIf(drafts, placeAt(doc, row, sentence));
      pushIf(drafts, eventAt(doc, row, sentence, blocked));
      const position = positionAt(doc, row, sentence, blocked);
      if (!position) continue;
      drafts.push(position);
      pushIf(drafts, bearer(doc, position, sentence, [...known, ...people]));
    }
  }
  return drafts;
}

function pushIf(drafts: EntityDraft[], draft: EntityDraft | null): void {
  if (draft) drafts.push(draft);
}

/** «Сейсенбі күні |АҚШ президенті»: a date is no part of the name behind it. */
function isDated(doc: Layers, row: number): boolean {
  const start = doc.table.start[row]!;
  const date = doc.dates[lastUpTo(doc.dates, start)];
  return date !== undefined && start < date.end;
}

function peopleIn(doc: Layers, sentence: TokenRange, known: (row: number) => boolean): EntityDraft[] {
  const people: EntityDraft[] = [];
  for (let row = sentence.from; row < sentence.to; row++) {
    const person = personAt(doc, row, sentence, known);
    if (!person) continue;
    people.push(person);
    row = person.to - 1;
  }
  return people;
}

const rowsTaken = (drafts: readonly EntityDraft[]) =>
  new Set(drafts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));

function withPressService(doc: Layers, match: EntityDraft, sentence: TokenRange): EntityDraft {
  if (match.label !== "ORGANISATION") return match;
  const to = pressService(doc, match.to, sentence.to);
  if (to === match.to) return match;
  const { known: _, ...rest } = match;
  return { ...rest, to };
}

/** «Президент |Родригес»: behind a title in the nominative, where no pattern and no lexicon has named anything yet. */
function bearer(
  doc: Layers,
  position: EntityDraft,
  sentence: TokenRange,
  known: readonly EntityDraft[],
): EntityDraft | null {
  const { feats } = doc.reading(position.to - 1);
  if (!/Case=Nom/.test(feats) || /Number=Plur/.test(feats)) return null;
  if (known.some((match) => match.from === position.to)) return null;
  return namedBehindTitle(doc, position.to, sentence);
}

/** A bare site name is the outlet that bears it: «inbusiness.kz». */
function siteAt(doc: Layers, row: number): EntityDraft | null {
  if (/[/@]|^www\./i.test(surfaceAt(doc, row))) return null;
  return { from: row, to: row + 1, label: "ORGANISATION", source: "entities.site", score: 0.8, kind: "media" };
}

/** A surname that a full name brought in is the same name when it stands alone: «Дональд Трамп … Трамптың». */
function repeatedNames(doc: Layers, sentences: readonly TokenRange[], drafts: readonly EntityDraft[]): EntityDraft[] {
  const surnames = new Set<string>();
  const known = rowsTaken(drafts.filter((draft) => draft.known !== undefined));
  for (const draft of drafts) {
    if (draft.label !== "PERSON" || draft.to - draft.from < 2) continue;
    for (const key of bareKeys(doc, draft.to - 1)) if (key.length > 2) surnames.add(key);
  }
  const repeated: EntityDraft[] = [];
  if (surnames.size === 0) return repeated;
  for (const { from, to } of sentences) {
    for (let row = from; row < to; row++) {
      if (!isNameWord(doc, row) || known.has(row)) continue;
      const again = surnames.has(keyOf(doc, row)) || bareKeys(doc, row).some((key) => surnames.has(key));
      if (again)
        repeated.push({ from: row, to: row + 1, label: "PERSON", source: "entities.repeated-name", score: 0.7 });
    }
  }
  return repeated;
}
