import type { Layers } from "../document/document";
import type { EntityLabel } from "../document/mention";
import type { TokenRange } from "../text/span";
import type { EntityDraft } from "./draft";
export interface CustomEntities {
  readonly drafts: (doc: Layers, sentence: TokenRange) => readonly EntityDraft[];
  readonly disabled: ReadonlySet<EntityLabel>;
}
export const NO_CUSTOM: CustomEntities = { drafts: () => [], disabled: new Set() };
