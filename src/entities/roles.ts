import type { Layers } from "../document/document";
import type { Role } from "../document/mention";
import { isDash, keyOf } from "../document/rows";
import { fold } from "../text/fold";
import { findAppointments, isDismissed } from "./appointments";
import type { EntityDraft } from "./draft";
import type { OrganizationReferent, PersonReferent, Referent } from "./link";

/** Roles by person: titles in apposition to a name, on either side of it. */
export function findRoles(
  doc: Layers,
  drafts: readonly EntityDraft[],
  names: readonly string[],
  organizations: readonly OrganizationReferent[],
  of: ReadonlyMap<number, Referent>,
): ReadonlyMap<number, readonly Role[]> {
  /** By person, then by name. */
  const roles = new Map<number, Map<string, Role>>();
  const byName = new Map(organizations.map((organization) => [fold(organization.name), organization.id]));
  const outer = outermost(drafts);
  outer.forEach(({ draft, row }, i) => {
    if (draft.label !== "PERSON") return;
    const person = of.get(row) as PersonReferent;
    for (const title of titlesBeside(doc, outer, i)) add(person, title, isDismissed(doc, draft.to));
  });
  for (const { person, title, dismissed } of findAppointments(doc, outer))
    add(of.get(person.row) as PersonReferent, title, dismissed);
  return new Map(Array.from(roles, ([person, held]) => [person, [...held.values()]]));

  function add(person: PersonReferent, title: Placed, dismissed: boolean): void {
    const found = describeRole(doc, drafts, title, names[title.row]!, byName, of);
    const role = dismissed ? { ...found, former: true } : found;
    const held = roles.get(person.id) ?? new Map<string, Role>();
    roles.set(person.id, held);
    const key = fold(role.name);
    if (!held.has(key)) held.set(key, role);
  }
}

/** A draft with its row of `entities`. */
export interface Placed {
  readonly draft: EntityDraft;
  readonly row: number;
}

/** The mentions inside no other; drafts come outer first. */
function outermost(drafts: readonly EntityDraft[]): Placed[] {
  const outer: Placed[] = [];
  drafts.forEach((draft, row) => {
    if (draft.from >= (outer.at(-1)?.draft.to ?? 0)) outer.push({ draft, row });
  });
  return outer;
}

/** «A – B министрі Аида Балаева»: titles right before the name, chained by dashes or commas; «Аида Балаева, B министрі». */
function titlesBeside(doc: Layers, outer: readonly Placed[], person: number): readonly Placed[] {
  const titles: Placed[] = [];
  let edge = outer[person]!.draft.from;
  for (let i = person - 1; i >= 0; i--) {
    const { draft } = outer[i]!;
    const chained =
      titles.length > 0 && draft.to === edge - 1 && (isDash(doc, draft.to) || keyOf(doc, draft.to) === ",");
    if (draft.label !== "POSITION" || !(draft.to === edge || chained) || !isNominative(doc, draft)) break;
    titles.unshift(outer[i]!);
    edge = draft.from;
  }
  if (titles.length > 0) return titles;
  const next = outer[person + 1];
  const end = outer[person]!.draft.to;
  const behind = next?.draft.label === "POSITION" && next.draft.from === end + 1 && /^[,–—-]$/.test(keyOf(doc, end));
  return behind ? [next] : [];
}

const isNominative = (doc: Layers, draft: EntityDraft) => /Case=Nom/.test(doc.reading(draft.to - 1).feats);

const FORMER = /(?:^|[ -])(?:экс-|бұрынғы )/iu;

function describeRole(
  doc: Layers,
  drafts: readonly EntityDraft[],
  { draft, row }: Placed,
  said: string,
  organizations: ReadonlyMap<string, number>,
  of: ReadonlyMap<number, Referent>,
): Role {
  const former = FORMER.test(said) || keyOf(doc, draft.from - 1) === "бұрынғы";
  // «Мәжілістің бұрынғы төрағасы»: the office is the same as before; «экс-» is part of its word.
  const name = said.replace(/(^| )бұрынғы /iu, "$1");
  return { name, organization: organizationOf(name, drafts, row, organizations, of), former, mention: row };
}

/** The organisation inside the title, or the ministry whose head it names: «… министрі» → «… министрлігі». */
function organizationOf(
  name: string,
  drafts: readonly EntityDraft[],
  row: number,
  organizations: ReadonlyMap<string, number>,
  of: ReadonlyMap<number, Referent>,
): number | null {
  const { to } = drafts[row]!;
  for (let inner = row + 1; inner < drafts.length && drafts[inner]!.from < to; inner++) {
    if (drafts[inner]!.label === "ORGANISATION") return of.get(inner)!.id;
  }
  const key = fold(name).replace(/^(?:қр|қазақстан республикасы(?:ның)?) /, "");
  return organizations.get(key.replace(/министрі$/, "министрлігі")) ?? null;
}
