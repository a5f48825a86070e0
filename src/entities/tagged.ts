import type { Layers } from "../document/document";
import type { Form } from "../document/form";
import { firstIndex } from "../text/bisect";
import type { TokenRange } from "../text/span";
import type { EntityDraft } from "./draft";
import { type NameMatch, namesAmong } from "./gazetteer";
import type { KnownName } from "./known-names";
import { titleStart } from "./patterns/positions";
import { shippedTagger, type TaggedMention } from "./tagger/index";

/** What the model finds. */
export function taggedDrafts(forms: readonly Form[], sentence: TokenRange): EntityDraft[] {
  const names = namesAmong(forms);
  return shippedTagger()
    .mentions(forms, names)
    .map((mention) => {
      const name = nameFor(mention, names);
      return {
        from: sentence.from + mention.from,
        to: sentence.from + mention.to,
        label: mention.label,
        source: "entities.tagger",
        score: mention.score,
        kind: name?.kind,
        known: name?.name,
      };
    });
}

/** The name of the lexicons to which the model gives the same label and end. */
function nameFor({ from, to, label }: TaggedMention, names: readonly NameMatch[]): KnownName | null {
  const match = names[firstIndex(names.length, (i) => names[i]!.from >= from)];
  return match?.from === from && match.to === to && match.name.label === label ? match.name : null;
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
