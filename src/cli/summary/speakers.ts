import type { DocumentJson } from "../../document/document";
import type { Quotation } from "../../document/mention";
import { at, by, count } from "./counts";
import type { EdgeRow, RoleCount, SpeakerKind, SpeakerRow } from "./summary";

interface Spoken {
  readonly kinds: Map<SpeakerKind, number>;
  direct: number;
  indirect: number;
  documents: number;
}

interface NamedRole {
  readonly name: string;
  readonly former: boolean;
}

const ROLES_SHOWN = 3;

/** Who is quoted, in which offices, and about whom they speak. */
export class Speakers {
  /** Quotations by what is known of their speaker; those left over have none. */
  named = 0;
  described = 0;
  readonly #spoken = new Map<string, Spoken>();
  /** Documents by person and role; a role of every person is counted, for who speaks here is introduced there. */
  readonly #roles = new Map<string, Map<string, NamedRole & { documents: number }>>();
  readonly #edges = new Map<string, Map<string, number>>();

  add(doc: DocumentJson): void {
    this.#addRoles(doc);
    const kinds = kindsOf(doc);
    const people = new Map(doc.people.map(({ id, name }) => [id, name]));
    const heard = new Set<string>();
    for (const quotation of doc.quotations) {
      const { speaker } = quotation;
      if (speaker === null) continue;
      const kind = speaker.entity === null ? undefined : kinds.get(speaker.entity);
      if (kind === undefined || speaker.name === null) {
        // «сарапшылар» of two documents are not the same ones, so they cannot be counted as one speaker.
        this.described++;
        continue;
      }
      this.named++;
      const spoken = at(this.#spoken, speaker.name, newSpoken);
      spoken[quotation.style]++;
      count(spoken.kinds, kind);
      heard.add(speaker.name);
      for (const name of mentionedIn(quotation, doc, people)) {
        if (name !== speaker.name) count(at(this.#edges, speaker.name, newCounts), name);
      }
    }
    for (const name of heard) this.#spoken.get(name)!.documents++;
  }

  #addRoles(doc: DocumentJson): void {
    for (const person of doc.people) {
      const roles = new Map(person.roles.map(({ name, former }) => [`${former} ${name}`, { name, former }]));
      for (const [key, role] of roles) {
        const own = at(this.#roles, person.name, () => new Map());
        at(own, key, () => ({ ...role, documents: 0 })).documents++;
      }
    }
  }

  get size(): number {
    return this.#spoken.size;
  }

  /** Most quotations first. */
  rows(top: number): SpeakerRow[] {
    const order = by<readonly [string, Spoken]>(
      ([, { direct, indirect }]) => direct + indirect,
      ([, { direct }]) => direct,
      ([, { documents }]) => documents,
      ([name]) => name,
    );
    return [...this.#spoken]
      .sort(order)
      .slice(0, top)
      .map(([name, { kinds, direct, indirect, documents }]) => {
        const [kind] = [...kinds].sort(
          by(
            ([, n]) => n,
            ([each]) => each,
          ),
        )[0]!;
        return { name, kind, direct, indirect, documents, roles: kind === "person" ? this.#rolesOf(name) : [] };
      });
  }

  #rolesOf(name: string): RoleCount[] {
    const order = by<RoleCount>(
      (role) => role.documents,
      (role) => Number(!role.former),
      (role) => role.name,
    );
    const roles = [...(this.#roles.get(name)?.values() ?? [])].sort(order).slice(0, ROLES_SHOWN);
    return roles.map((role) => ({ name: role.name, former: role.former, documents: role.documents }));
  }

  get edgeCount(): number {
    return [...this.#edges.values()].reduce((sum, { size }) => sum + size, 0);
  }

  edges(top: number): EdgeRow[] {
    const edges = [...this.#edges].flatMap(([from, about]) =>
      [...about].map(([to, quotations]) => ({ from, to, quotations })),
    );
    const order = by<EdgeRow>(
      ({ quotations }) => quotations,
      ({ from }) => from,
      ({ to }) => to,
    );
    return edges.sort(order).slice(0, top);
  }
}

const newSpoken = (): Spoken => ({ kinds: new Map(), direct: 0, indirect: 0, documents: 0 });
const newCounts = () => new Map<string, number>();

/** What the ids of a document stand for. */
function kindsOf(doc: DocumentJson): Map<number, SpeakerKind> {
  return new Map([
    ...doc.people.map(({ id }) => [id, "person"] as const),
    ...doc.organizations.map(({ id }) => [id, "organization"] as const),
    ...doc.places.map(({ id }) => [id, "place"] as const),
  ]);
}

/** The people named in what is said, each once. */
function mentionedIn(quotation: Quotation, doc: DocumentJson, people: ReadonlyMap<number, string>): Set<string> {
  const names = new Set<string>();
  for (const { label, start, end, name, entity } of doc.entities) {
    if (label !== "PERSON" || start < quotation.start || end > quotation.end) continue;
    if (!quotation.segments.some((segment) => segment.start <= start && end <= segment.end)) continue;
    names.add((entity === null ? undefined : people.get(entity)) ?? name);
  }
  return names;
}
