import type { Layers } from "../document/document";
import { bareKeys } from "../document/forms";
import { ENTITY_LABELS, type EntityLabel, type Label } from "../document/mention";
import { isDash, keyOf, surfaceAt } from "../document/rows";
import { Kind } from "../document/tokens";
import { ORDINARY_NAMES } from "../lexicon/ordinary-names";
import { lastUpTo, type TokenRange } from "../text/span";
import type { EntityDraft } from "./draft";
import { type Form, formsOf } from "./form";
import { labelledGazetteer, lexiconGazetteer, type NameMatch } from "./gazetteer";
import type { KnownName } from "./known-names";
import { mergeDrafts } from "./merge";
import { eventAt } from "./patterns/events";
import { administrationOf, markedOrganizationAt, organizationAt, pressService } from "./patterns/organizations";
import { isNameWord, personAt } from "./patterns/people";
import { placeAt } from "./patterns/places";
import { positionAt, titleStart } from "./patterns/positions";
import { settle, type Tiers } from "./settle";
import { shippedTagger } from "./tagger/index";

/** Everything named in the sentences: what the model, the lexicons and the patterns find, settled and merged. */
export function findDrafts(doc: Layers, sentences: readonly TokenRange[]): readonly EntityDraft[] {
  const tiers = sentences.map((sentence) => tiersOf(doc, sentence));
  const merged = [0, 1, 2].map((tier) => tiers.flatMap((sentence) => sentence[tier]!));
  return mergeDrafts([...merged, repeatedNames(doc, sentences, merged.flat())], doc.table.length);
}

function tiersOf(doc: Layers, sentence: TokenRange): Tiers {
  const forms = formsOf(doc, sentence);
  const tagged = taggedDrafts(forms, lexiconGazetteer().matches(forms), sentence);
  const ruled = [
    ...ruledDrafts(doc, sentence, knownDrafts(forms, sentence), besidePeople(doc, tagged)),
    ...tagged.flatMap((draft) => (draft.label === "PERSON" ? (administrationOf(doc, draft) ?? []) : [])),
    ...tagged.flatMap((draft) => ownerOf(doc, forms, draft, sentence)),
  ];
  return settle(doc, tagged, ruled);
}

const entityLabels = new Set<string>(ENTITY_LABELS);

/** What the model finds; dates and quantities have rules of their own. */
function taggedDrafts(forms: readonly Form[], names: readonly NameMatch[], sentence: TokenRange): EntityDraft[] {
  return shippedTagger()
    .mentions(forms, names)
    .filter(({ label }) => entityLabels.has(label))
    .map(({ from, to, label, score }) => ({
      from: sentence.from + from,
      to: sentence.from + to,
      label: label as EntityLabel,
      source: "entities.tagger",
      score,
      ...knownAs(names.find((match) => match.from === from && match.to === to)?.name, label),
    }));
}

/** What the lexicons say of a name that the model gives the same label. */
function knownAs(known: KnownName | undefined, label: Label): Pick<EntityDraft, "known" | "kind"> {
  if (known === undefined || known.label !== label) return {};
  return { known: known.name, ...(known.kind === undefined ? {} : { kind: known.kind }) };
}

const ordinary = new Set<string>(ORDINARY_NAMES);

/** Names that the lexicons know, of lists whose names mean one thing only. */
function knownDrafts(forms: readonly Form[], sentence: TokenRange): EntityDraft[] {
  return labelledGazetteer()
    .matches(forms)
    .flatMap(({ from, to, name: { label, name, kind } }) => {
      // «Ауылда жол салынды»: at the head of a sentence a capital does not make a noun the party of that name.
      const isOrdinary = from === 0 && to === 1 && forms[0]!.bareKeys.some((key) => ordinary.has(key));
      if (label === null || isOrdinary) return [];
      return {
        from: sentence.from + from,
        to: sentence.from + to,
        label,
        source: "entities.gazetteer",
        score: 0.9,
        known: name,
        ...(kind === undefined ? {} : { kind }),
      };
    });
}

/** What the patterns find around the names of the lexicons. */
function ruledDrafts(
  doc: Layers,
  sentence: TokenRange,
  names: readonly EntityDraft[],
  beside: (range: TokenRange) => boolean,
): EntityDraft[] {
  const known = names.map((match) => withPressService(doc, match, sentence));
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
      pushIf(drafts, positionAt(doc, row, sentence, blocked, beside));
    }
  }
  return drafts;
}

function pushIf(drafts: EntityDraft[], draft: EntityDraft | null): void {
  if (draft) drafts.push(draft);
}

/**
 * «Наіза лигр |президенті»: the model tags offices whole, as it was taught. Shown what stands before the title alone, it
 * says whether that names a body.
 */
function ownerOf(doc: Layers, forms: readonly Form[], draft: EntityDraft, sentence: TokenRange): EntityDraft[] {
  if (draft.label !== "POSITION") return [];
  const title = titleStart(doc, draft.to - 1, draft.from + 1);
  if (title === null || title === draft.from) return [];
  const owner = forms.slice(draft.from - sentence.from, title - sentence.from);
  const found = taggedDrafts(owner, lexiconGazetteer().matches(owner), { from: draft.from, to: title });
  return found.filter(({ label, from, to }) => label === "ORGANISATION" && from === draft.from && to === title);
}

/** Whether a person's name is right before some rows, right behind them, or parted from them by a comma or a dash. */
function besidePeople(doc: Layers, drafts: readonly EntityDraft[]): (range: TokenRange) => boolean {
  const people = drafts.filter(({ label }) => label === "PERSON");
  const parts = (row: number) => isDash(doc, row) || keyOf(doc, row) === ",";
  return ({ from, to }) =>
    people.some((it) => it.from === to || it.to === from || (it.to === from - 1 && parts(from - 1)));
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
