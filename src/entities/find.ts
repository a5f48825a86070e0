import type { Layers } from "../document/document";
import type { TokenRange } from "../text/span";
import { sameThroughout } from "./consistency";
import type { CustomEntities } from "./custom";
import type { EntityDraft } from "./draft";
import { mergeDrafts } from "./merge";
import { ruledDrafts } from "./ruled";
import { settle, type Tiers } from "./settle";
import { ownerOf, taggedDrafts } from "./tagged";

/**
 * Everything named in the sentences: what the user, the model, the lexicons and the patterns find, settled and merged.
 */
export function findDrafts(
  doc: Layers,
  sentences: readonly TokenRange[],
  custom: CustomEntities,
): readonly EntityDraft[] {
  const tiers = sameThroughout(
    doc,
    sentences,
    sentences.map((sentence) => tiersOf(doc, sentence)),
  );
  const own = sentences.flatMap((sentence) => custom.drafts(doc, sentence));
  const merged = mergeDrafts([own, ...tiers], doc.table.length);
  return custom.disabled.size === 0 ? merged : merged.filter(({ label }) => !custom.disabled.has(label));
}

function tiersOf(doc: Layers, sentence: TokenRange): Tiers {
  const forms = doc.forms.slice(sentence.from, sentence.to);
  const tagged = taggedDrafts(forms, sentence);
  const owners = tagged.flatMap((draft) => ownerOf(doc, forms, draft, sentence));
  return settle(doc, tagged, [...ruledDrafts(doc, sentence, forms, tagged), ...owners]);
}
