import type { Layers } from "../document/document";
import type { Form } from "../document/form";
import { ENTITY_LABELS, type EntityLabel, type Label } from "../document/mention";
import type { TokenRange } from "../text/span";
import type { EntityDraft } from "./draft";
import { lexiconGazetteer, type NameMatch } from "./gazetteer";
import { titleStart } from "./patterns/positions";
import { shippedTagger } from "./tagger/index";

const entityLabels = new Set<string>(ENTITY_LABELS);

/** What the model finds; dates and quantities have rules of their own. */
export function taggedDrafts(forms: readonly Form[], sentence: TokenRange): EntityDraft[] {
  const names = lexiconGazetteer().matches(forms);
  const byStart = new Map(names.map((match) => [match.from, match]));
  return shippedTagger()
    .mentions(forms, names)
    .filter(({ label }) => entityLabels.has(label))
    .map(({ from, to, label, score }) => ({
      from: sentence.from + from,
      to: sentence.from + to,
      label: label as EntityLabel,
      source: "entities.tagger",
      score,
      ...knownAs(byStart.get(from), to, label),
    }));
}

/** What the lexicons say of a name that the model gives the same label and end. */
function knownAs(match: NameMatch | undefined, to: number, label: Label): Pick<EntityDraft, "known" | "kind"> {
  if (match === undefined || match.to !== to || match.name.label !== label) return {};
  const { name, kind } = match.name;
  return { known: name, ...(kind === undefined ? {} : { kind }) };
}

/**
 * «Наіза лигр |президенті»: the model tags offices whole, as it was taught. Shown what stands before the title alone, it
 * says whether that names a body.
 */
export function ownerOf(doc: Layers, forms: readonly Form[], draft: EntityDraft, sentence: TokenRange): EntityDraft[] {
  if (draft.label !== "POSITION") return [];
  const title = titleStart(doc, draft.to - 1, draft.from + 1);
  if (title === null || title === draft.from) return [];
  const owner = forms.slice(draft.from - sentence.from, title - sentence.from);
  const found = taggedDrafts(owner, { from: draft.from, to: title });
  return found.filter(({ label, to }) => label === "ORGANISATION" && to === title);
}
