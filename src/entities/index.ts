import type { Layers } from "../document/document";
import type { EntityMention, Organization, Person, Place } from "../document/mention";
import { phraseOf } from "../document/rows";
import type { TokenRange } from "../text/span";
import { nameOf } from "./canonical";
import { type CustomEntities, NO_CUSTOM } from "./custom";
import { findDrafts } from "./find";
import { link } from "./link";
import { findRoles } from "./roles";

/** The layers that entities fill together. */
export interface EntityLayers {
  readonly entities: readonly EntityMention[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
}

/** Names people, organisations, places, positions and more, and tells which mentions mean the same. */
export function findEntities(
  doc: Layers,
  sentences: readonly TokenRange[],
  custom: CustomEntities = NO_CUSTOM,
): EntityLayers {
  const drafts = findDrafts(doc, sentences, custom);
  const names = drafts.map((draft) => nameOf(doc, draft));
  const { people, organizations, places, of } = link(doc, drafts, names);
  const roles = findRoles(doc, drafts, names, organizations, of);
  return {
    entities: drafts.map((draft, row) => {
      const { start, end, text } = phraseOf(doc, draft);
      const { label, source, score } = draft;
      const referent = of.get(row);
      const name = referent?.name ?? names[row]!;
      return { start, end, text, label, name, entity: referent?.id ?? null, evidence: { source, score } };
    }),
    people: people.map(({ id, name, parts, mentions }) => ({
      id,
      name,
      given: parts.given,
      surname: parts.surname,
      patronymic: parts.patronymic,
      roles: roles.get(id) ?? [],
      mentions,
    })),
    organizations: organizations.map(({ id, name, kind, mentions }) => ({ id, name, kind, mentions })),
    places: places.map(({ id, name, mentions }) => ({ id, name, mentions })),
  };
}
