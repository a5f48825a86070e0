import type { Layers } from "../../document/document";
import { formFact } from "../../document/form";
import { bareKeys, isCapital } from "../../document/forms";
import {
  featureOf,
  formAt,
  isPossessed,
  isWord,
  keyOf,
  lemmaOf,
  mayHaveLemma,
  posOf,
  surfaceAt,
} from "../../document/rows";
import { Kind } from "../../document/tokens";
import { LEGAL_FORMS } from "../../lexicon/legal-forms";
import { ORGANIZATION_HEADS } from "../../lexicon/organization-heads";
import { fold } from "../../text/fold";
import type { TokenRange } from "../../text/span";
import { type EntityDraft, GUESS } from "../draft";
import { nameStart } from "./izafet";

const heads = new Map<string, string>(ORGANIZATION_HEADS.map((entry) => [fold(entry.head), entry.kind]));
const legalForms = new Set<string>(LEGAL_FORMS.map(fold));

const mayBeHead = mayHaveLemma((lemma) => heads.has(lemma));

/** True for the head noun of a body's name: «палатасы», «театры». */
export const isBody = (doc: Layers, row: number) => heads.has(lemmaOf(doc, row)) && isPossessed(doc, row);

/** What kind of body a name says it is, by the head noun at its end; a site is a medium; null where it says nothing. */
export function kindByHead(doc: Layers, { from, to }: TokenRange): string | null {
  if (doc.table.kind[from] === Kind.url) return "media";
  for (let row = to - 1; row >= from; row--) {
    const kind =
      heads.get(lemmaOf(doc, row)) ?? (bareKeys(doc, row).some((key) => legalForms.has(key)) ? "company" : undefined);
    // Of «… министрлігінің баспасөз қызметі» the ministry, of «… орталығы» something more telling further left.
    if (kind !== undefined && kind !== "other") return kind;
  }
  return null;
}

/** The head noun of an organisation's name at `row`: «министрлігі», «агенттігінің». */
export function organizationAt(
  doc: Layers,
  row: number,
  sentence: TokenRange,
  blocked: (row: number) => boolean,
): EntityDraft | null {
  if (!mayBeHead(formAt(doc, row))) return null;
  const kind = heads.get(lemmaOf(doc, row));
  if (kind === undefined || !isPossessed(doc, row)) return null;
  // «Италия және Франция клиникалары», «Қазақстан әуежайлары»: many are no body.
  if (featureOf(doc, row, "Number") === "Plur") return null;
  const start = nameStart(doc, row, sentence.from, blocked);
  if (start === row) return null;
  // «Үкіметтік емес ұйым секторының қызметі»: the capital is the sentence's, and the head says little.
  if (kind === "other" && start === sentence.from) return null;
  const to = pressService(doc, row + 1, sentence.to);
  const score = start === sentence.from && !isNamed(doc, start, row) ? GUESS : 0.8;
  return { from: start, to, label: "ORGANISATION", source: "entities.organization-head", score, kind };
}

/** «Құқық қорғау мекемелері»: true where more than the sentence's capital makes a name of the words before the head. */
function isNamed(doc: Layers, from: number, head: number): boolean {
  if (posOf(doc, from) === "PROPN") return true;
  for (let row = from + 1; row < head; row++) if (isCapital(doc, row)) return true;
  return false;
}

/** «… министрлігінің |баспасөз қызметі»: a press service is part of its organisation. */
export function pressService(doc: Layers, row: number, end: number): number {
  const found = row + 1 < end && keyOf(doc, row) === "баспасөз" && lemmaOf(doc, row + 1) === "қызмет";
  return found && isPossessed(doc, row + 1) ? row + 2 : row;
}

const BULLET = /^[*•·–—-]$/;

/** «* Аграрлық саясат, су ресурстары және экология комитеті;»: an item of a list that is a body's name and nothing else. */
export function listItem(doc: Layers, sentence: TokenRange): EntityDraft | null {
  const from = sentence.from + 1;
  if (!BULLET.test(surfaceAt(doc, sentence.from)) || !isCapital(doc, from)) return null;
  let to = sentence.to;
  while (to > from && !isWord(doc, to - 1)) to--;
  if (to - from < 2 || !isBody(doc, to - 1)) return null;
  for (let row = from; row < to; row++) if (/VerbForm=Fin/.test(doc.reading(row).feats)) return null;
  const kind = heads.get(lemmaOf(doc, to - 1))!;
  return { from, to, label: "ORGANISATION", source: "entities.list-item", score: 0.8, kind };
}

/** «Дональд Трамп |әкімшілігі»: the staff of somebody named right before. */
export function administrationOf(doc: Layers, person: TokenRange): EntityDraft | null {
  const row = person.to;
  if (lemmaOf(doc, row) !== "әкімшілік" || !isPossessed(doc, row)) return null;
  const { from } = person;
  return { from, to: row + 1, label: "ORGANISATION", source: "entities.administration", score: 0.8, kind: "agency" };
}

/** «Арайстроймаркет-2003» ЖШС: a name in marks and what the law calls its bearer. */
export function markedOrganizationAt(doc: Layers, row: number, sentence: TokenRange): EntityDraft | null {
  if (!opensMarks(formAt(doc, row))) return null;
  for (let close = row + 2; close < Math.min(sentence.to - 1, row + LONGEST_IN_MARKS); close++) {
    if (!/^[»”"]$/.test(surfaceAt(doc, close))) continue;
    return namedByHead(doc, row, close, sentence);
  }
  return null;
}

const opensMarks = formFact(({ surface }) => /^[«“"„]$/.test(surface));
const LONGEST_IN_MARKS = 8;
/** «Нұрлы шаңырақ» |қоғамдық қоры, |республикалық мемлекеттік қазыналық кәсіпорны: attributes before the head. */
const MOST_ATTRIBUTES = 4;

function namedByHead(doc: Layers, open: number, close: number, sentence: TokenRange): EntityDraft | null {
  for (let row = close + 1; row < Math.min(sentence.to, close + 2 + MOST_ATTRIBUTES); row++) {
    const kind = bareKeys(doc, row).some((key) => legalForms.has(key)) ? "company" : heads.get(lemmaOf(doc, row));
    if (kind !== undefined && (row === close + 1 || isPossessed(doc, row)))
      return { from: open, to: row + 1, label: "ORGANISATION", source: "entities.name-in-marks", score: 0.85, kind };
    if (posOf(doc, row) !== "ADJ") return null;
  }
  return null;
}
