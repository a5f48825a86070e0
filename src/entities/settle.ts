import type { Layers } from "../document/document";
import { bareKeys, isCapital } from "../document/forms";
import { caseOf, isDash, keyOf, posOf, surfaceAt } from "../document/rows";
import { firstIndex } from "../text/bisect";
import { fold } from "../text/fold";
import type { TokenRange } from "../text/span";
import { bareName } from "./canonical";
import { type EntityDraft, GUESS } from "./draft";
import { isPersonName } from "./known-names";
import { nests } from "./merge";
import { isBody } from "./patterns/organizations";
import { titleStart } from "./patterns/positions";

/** Mentions in the order in which they win: of the first tier over those of the second, and so on. */
export type Tiers = readonly (readonly EntityDraft[])[];

/**
 * Lets the model and the patterns settle what a sentence names. The model has seen how such words are used, so it wins
 * over the patterns, which fill in what it leaves out; but morphology knows better where a name ends.
 */
export function settle(doc: Layers, tagged: readonly EntityDraft[], found: readonly EntityDraft[]): Tiers {
  const ruled = found.map((rule) => withList(doc, rule)).sort((a, b) => a.from - b.from);
  const corrected = withMarks(
    tagged
      .filter((draft) => !isHeadless(doc, draft))
      .flatMap((draft) => splitTitles(doc, draft))
      .flatMap((draft) => splitBodies(doc, draft))
      .map((draft) => withoutOpener(doc, draft))
      .map((draft) => byItsHead(doc, draft))
      .map((draft) => withList(doc, draft)),
    ruled.filter(({ source }) => WHOLE.has(source)),
  );
  const extended = corrected.map((draft) => (NAMES.has(draft.label) ? withHead(doc, draft, ruled) : draft));
  const framing = ruled.filter((rule) => completes(rule, extended) || frames(rule, extended));
  return [framing, extended, ruled.filter(({ score }) => score > GUESS)];
}

/** «Дүниежүзілік үкіметтік |емес ұйымдар»: an attribute is no end of a body's name, unless the model is sure of it. */
function isHeadless(doc: Layers, { label, from, to, score }: EntityDraft): boolean {
  return label === "ORGANISATION" && to - from > 1 && score < UNSURE && posOf(doc, to - 1) === "ADJ";
}

/** «Байтерек» холдингі, «Қазақстан» телеарнасы: what stands around a name tells what it is, whatever the model says. */
function withMarks(tagged: readonly EntityDraft[], marked: readonly EntityDraft[]): readonly EntityDraft[] {
  const used = marked.filter((rule) => overlapping(tagged, rule).some((draft) => isWithin(draft, rule)));
  if (used.length === 0) return tagged;
  const others = tagged.filter((draft) => !overlapping(used, draft).some((rule) => isWithin(draft, rule)));
  return [...others, ...used].sort((a, b) => a.from - b.from);
}

/** Patterns that see where a name begins and ends. */
const WHOLE = new Set(["entities.list-item", "entities.name-in-marks"]);
const isWithin = (draft: EntityDraft, rule: EntityDraft) =>
  draft.from >= rule.from && draft.to <= rule.to && draft.to - draft.from < rule.to - rule.from;

/** «Премьер-министрдің орынбасары | – ұлттық экономика министрі»: titles in a row are one each. */
function splitTitles(doc: Layers, draft: EntityDraft): EntityDraft[] {
  if (draft.label !== "POSITION") return [draft];
  for (let row = draft.from + 1; row < draft.to - 1; row++) {
    const parts = isDash(doc, row) || keyOf(doc, row) === "," || keyOf(doc, row) === "және";
    if (!parts || titleStart(doc, row - 1, draft.from) === null || /Case=Gen/.test(doc.reading(row - 1).feats))
      continue;
    return [{ ...draft, to: row }, ...splitTitles(doc, { ...draft, from: row + 1 })];
  }
  return [draft];
}

const JOINERS = new Set(["және", "мен", "пен", "бен"]);

/** «Мәдениет министрлігі мен | Қаржы министрлігі»: two heads are two bodies. */
function splitBodies(doc: Layers, draft: EntityDraft): EntityDraft[] {
  if (draft.label !== "ORGANISATION" || !isBody(doc, draft.to - 1)) return [draft];
  for (let row = draft.from + 1; row < draft.to - 1; row++) {
    if (!JOINERS.has(keyOf(doc, row)) || !isBody(doc, row - 1)) continue;
    const unknown = { ...draft, known: undefined };
    return [{ ...unknown, to: row }, ...splitBodies(doc, { ...unknown, from: row + 1 })];
  }
  return [draft];
}

/** «Сөзді |Балаева жалғастырды»: at the head of a sentence a capital does not make an inflected noun part of a name. */
function withoutOpener(doc: Layers, draft: EntityDraft): EntityDraft {
  const { from, to, label } = draft;
  if (label !== "PERSON" || to - from < 2 || posOf(doc, from) === "PROPN") return draft;
  const isName = bareKeys(doc, from).some(isPersonName);
  return isName || !isPersonName(fold(bareName(doc, from + 1))) ? draft : { ...draft, from: from + 1 };
}

const LISTING = new Set<string>(["ORGANISATION", "POSITION"]);
/** «Мәдениет, ақпарат және спорт министрлігі» has two words before its «және», others have five. */
const LONGEST_LIST = 8;

/** «Мәдениет, ақпарат және |жастар саясаты министрі»: a name that begins small behind «және» began with a capital before it. */
function withList(doc: Layers, draft: EntityDraft): EntityDraft {
  if (!LISTING.has(draft.label) || isCapital(doc, draft.from) || keyOf(doc, draft.from - 1) !== "және") return draft;
  for (let row = draft.from - 2; row >= Math.max(0, draft.from - LONGEST_LIST); row--) {
    // «Қасымәлиевтің және |үкімет мүшелерінің»: what is listed in a name has no case.
    if ((caseOf(doc, row) ?? "Nom") !== "Nom") return draft;
    if (isCapital(doc, row)) {
      const isListed = keyOf(doc, row + 1) === "," || row === draft.from - 2;
      return isListed && posOf(doc, row) !== "VERB" ? { ...draft, from: row } : draft;
    }
    const goesOn = keyOf(doc, row) === "," || ["NOUN", "ADJ"].includes(posOf(doc, row));
    if (!goesOn) return draft;
  }
  return draft;
}

/** Below this the model would as soon have said another class. */
const UNSURE = 0.5;

/** «Ұлттық кәсіпкерлер палатасы» is no office; «драма театры», where the model wavers, a body more than a building. */
function byItsHead(doc: Layers, draft: EntityDraft): EntityDraft {
  const last = draft.to - 1;
  const wrong = draft.label === "POSITION" && titleStart(doc, last, draft.from) === null;
  const wavers = (draft.label === "FACILITY" || draft.label === "EVENT") && draft.score < UNSURE;
  if (!wrong && !wavers) return draft;
  return isBody(doc, last) ? { ...draft, label: "ORGANISATION" } : draft;
}

const OPENING = /^[«“"„]$/;
/** What a head noun ends, and a name in marks may be. */
const NAMES = new Set<string>(["ORGANISATION", "GPE", "LOCATION", "FACILITY"]);

/**
 * «Қазақстан» телеарнасында is a name with its marks and its head, though the model was taught to tag what stands
 * between the marks: a pattern's mention that goes on behind the model's gives it its end, and marks are taken in pairs.
 */
function withHead(doc: Layers, draft: EntityDraft, ruled: readonly EntityDraft[]): EntityDraft {
  let { from, to, kind } = draft;
  for (const rule of overlapping(ruled, draft)) {
    if (rule.label !== draft.label || rule.from > draft.from || rule.to < to || rule.from >= draft.to) continue;
    const opens = rule.from === draft.from - 1 && OPENING.test(surfaceAt(doc, rule.from));
    if (opens) from = rule.from;
    else if (draft.label !== "ORGANISATION" && rule.from !== draft.from) continue;
    if (rule.to > to) kind = rule.kind;
    to = rule.to;
  }
  if (from === draft.from && to === draft.to) return draft;
  return { ...draft, from, to, kind, known: undefined };
}

/** «Тоқаев Қ.К.», «Қ.-Ж. К. Тоқаев»: initials belong to the name, where the model took a part of it for all. */
function completes(rule: EntityDraft, tagged: readonly EntityDraft[]): boolean {
  if (rule.source !== "entities.initials") return false;
  return overlapping(tagged, rule).every(({ label }) => label === "PERSON");
}

/**
 * True for a pattern's mention that begins with one of the model's, crosses none and may hold all that it covers:
 * «Байден әкімшілігі» around the person, «… агенттігінің төрағасы» around the body.
 */
function frames(rule: EntityDraft, tagged: readonly EntityDraft[]): boolean {
  const covered = overlapping(tagged, rule);
  return (
    covered.some((draft) => draft.from === rule.from) &&
    covered.every((draft) => draft.to <= rule.to && draft.from >= rule.from && nests(rule, draft))
  );
}

/** No name is longer; what is, in a text made of capitals, need not be settled well. */
const LONGEST = 64;

/** Of drafts sorted by their beginning those that share a row with a range. */
function overlapping(sorted: readonly EntityDraft[], { from, to }: TokenRange): EntityDraft[] {
  const found: EntityDraft[] = [];
  let i = firstIndex(sorted.length, (index) => sorted[index]!.from >= from - LONGEST);
  for (; i < sorted.length && sorted[i]!.from < to; i++) if (sorted[i]!.to > from) found.push(sorted[i]!);
  return found;
}
