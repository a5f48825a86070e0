import type { Layers } from "../document/document";
import type { Form } from "../document/form";
import { isDash, keyOf, surfaceAt } from "../document/rows";
import { Kind } from "../document/tokens";
import { ORDINARY_NAMES } from "../lexicon/ordinary-names";
import type { TokenRange } from "../text/span";
import type { EntityDraft } from "./draft";
import { wordKeysOf } from "./form";
import { labelledNamesAmong } from "./gazetteer";
import { eventAt } from "./patterns/events";
import {
  administrationOf,
  listItem,
  markedOrganizationAt,
  organizationAt,
  pressService,
} from "./patterns/organizations";
import { personAt } from "./patterns/people";
import { placeAt } from "./patterns/places";
import { positionAt } from "./patterns/positions";

const ordinary = new Set<string>(ORDINARY_NAMES);

/** Names that the lexicons know, of lists whose names mean one thing only. */
function knownDrafts(forms: readonly Form[], sentence: TokenRange): EntityDraft[] {
  return labelledNamesAmong(forms).flatMap(({ from, to, name: { label, name, kind } }) => {
    // «Ауылда жол салынды», «Ауыл шаруашылығы министрі»: a capital by itself does not make a noun the party of that name.
    const isOrdinary =
      to === from + 1 && wordKeysOf(forms[from]!).some((key) => ordinary.has(key)) && !inMarks(forms, from);
    if (label === null || isOrdinary) return [];
    return {
      from: sentence.from + from,
      to: sentence.from + to,
      label,
      source: "entities.gazetteer",
      score: 0.9,
      kind,
      known: name,
    };
  });
}

const inMarks = (forms: readonly Form[], i: number) => /^[«“"„]$/.test(forms[i - 1]?.surface ?? "");

/** What the lexicons know, and what the patterns find around that and around the names that the model has `tagged`. */
export function ruledDrafts(
  doc: Layers,
  sentence: TokenRange,
  forms: readonly Form[],
  tagged: readonly EntityDraft[],
): EntityDraft[] {
  const beside = besidePeople(doc, tagged);
  const known = knownDrafts(forms, sentence).map((match) => withPressService(doc, match, sentence));
  const knownRows = rowsTaken(known);
  const people = peopleIn(doc, sentence, (row) => knownRows.has(row));
  // «Мұхтар Әуезов |атындағы театр»: there the person is part of the name.
  const taken = rowsTaken(people.filter(({ from, to }) => to - from > 1 && keyOf(doc, to) !== "атындағы"));
  const blocked = (row: number) => taken.has(row);
  const drafts: EntityDraft[] = [...known, ...people];
  pushIf(drafts, listItem(doc, sentence));
  for (const draft of tagged) if (draft.label === "PERSON") pushIf(drafts, administrationOf(doc, draft));
  for (let row = sentence.from; row < sentence.to; row++) {
    const kind = doc.table.kind[row];
    if (kind === Kind.url) pushIf(drafts, siteAt(doc, row));
    else if (kind === Kind.punctuation) pushIf(drafts, markedOrganizationAt(doc, row, sentence));
    else if (kind === Kind.word && !blocked(row)) {
      pushIf(drafts, organizationAt(doc, row, sentence, blocked));
      pushIf(drafts, placeAt(doc, row, sentence));
      pushIf(drafts, eventAt(doc, row, sentence, blocked));
      pushIf(drafts, positionAt(doc, row, sentence, blocked, beside));
    }
  }
  return drafts;
}

function pushIf(drafts: EntityDraft[], draft: EntityDraft | null): void {
  if (draft) drafts.push(draft);
}

/** Whether a person's name is right before some rows, right behind them, or parted from them by a comma or a dash. */
function besidePeople(doc: Layers, drafts: readonly EntityDraft[]): (range: TokenRange) => boolean {
  const people = drafts.filter(({ label }) => label === "PERSON");
  const [begins, ends] = [new Set(people.map(({ from }) => from)), new Set(people.map(({ to }) => to))];
  const parts = (row: number) => isDash(doc, row) || keyOf(doc, row) === ",";
  return ({ from, to }) => begins.has(to) || ends.has(from) || (ends.has(from - 1) && parts(from - 1));
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

export const rowsTaken = (drafts: readonly EntityDraft[]) =>
  new Set(drafts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));

function withPressService(doc: Layers, match: EntityDraft, sentence: TokenRange): EntityDraft {
  if (match.label !== "ORGANISATION") return match;
  const to = pressService(doc, match.to, sentence.to);
  if (to === match.to) return match;
  return { ...match, to, known: undefined };
}

/** A bare site name is the outlet that bears it: «inbusiness.kz». */
function siteAt(doc: Layers, row: number): EntityDraft | null {
  if (/[/@]|^www\./i.test(surfaceAt(doc, row))) return null;
  return { from: row, to: row + 1, label: "ORGANISATION", source: "entities.site", score: 0.8, kind: "media" };
}
