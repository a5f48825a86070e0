import type { Layers } from "../document/document";
import { caseOf, keyOf, lemmaOf } from "../document/rows";
import { firstIndex } from "../text/bisect";
import type { Placed } from "./roles";

/** Somebody who came into an office or left it. */
export interface Appointment {
  readonly person: Placed;
  readonly title: Placed;
  readonly dismissed: boolean;
}

const APPOINT = new Set(["бекіт", "бекітіл", "сайла", "сайлан", "тағайында", "тағайындал"]);
const DISMISS = new Set(["босат", "босатыл", "кет", "кетір", "алын"]);
const OFFICE = new Set(["қызмет", "лауазым", "міндет", "орын", "пост"]);
const AS = new Set(["болып", "етіп"]);
/** The verb stands this near behind «болып» or «қызметінен», with a name or a date between at most. */
const REACH = 7;
/** Whoever is named further away than this many mentions holds another office. */
const MOST_BETWEEN = 8;

/** «Марат Бекетаев әділет министрі болып тағайындалды», «… министрі қызметінен босатылды». */
export function findAppointments(doc: Layers, outer: readonly Placed[]): readonly Appointment[] {
  const found: Appointment[] = [];
  outer.forEach((title, i) => {
    if (title.draft.label !== "POSITION") return;
    const dismissed = outcome(doc, title.draft.to);
    if (dismissed === null) return;
    const person = bearer(doc, outer, i);
    if (person) found.push({ person, title, dismissed });
  });
  return found;
}

/** Whether what stands behind the title takes somebody out of office (true), puts somebody in (false), or neither (null). */
function outcome(doc: Layers, row: number): boolean | null {
  const takesOffice = AS.has(keyOf(doc, row)) || (OFFICE.has(lemmaOf(doc, row)) && caseOf(doc, row) === "Dat");
  const leavesOffice = OFFICE.has(lemmaOf(doc, row)) && caseOf(doc, row) === "Abl";
  if (!takesOffice && !leavesOffice) return null;
  const verbs = takesOffice ? APPOINT : DISMISS;
  for (let at = row + 1; at <= row + REACH; at++) if (verbs.has(lemmaOf(doc, at))) return leavesOffice;
  return null;
}

/** «… төрағасы Ермек Сағымбаев |қызметінен босатылды»: the office is that of the title before the name. */
export const isDismissed = (doc: Layers, row: number): boolean => outcome(doc, row) === true;

/** The person of the sentence named last before the title, else the first behind it. */
function bearer(doc: Layers, outer: readonly Placed[], title: number): Placed | null {
  const { from: row } = outer[title]!.draft;
  const sentences = doc.sentenceRows;
  const { from, to } = sentences[firstIndex(sentences.length, (i) => sentences[i]!.to > row)]!;
  for (let i = title - 1; i >= Math.max(0, title - MOST_BETWEEN) && outer[i]!.draft.from >= from; i--) {
    if (outer[i]!.draft.label === "PERSON") return outer[i]!;
  }
  for (let i = title + 1; i < Math.min(outer.length, title + MOST_BETWEEN) && outer[i]!.draft.to <= to; i++) {
    if (outer[i]!.draft.label === "PERSON") return outer[i]!;
  }
  return null;
}
