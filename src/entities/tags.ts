import type { Layers } from "../document/document";
import { outermostMentions } from "../document/labels";
import { rowsOf } from "../document/rows";

/** IOB2 tags of the rows, over all 25 classes. */
export function flatTags(doc: Layers): string[] {
  const tags = new Array<string>(doc.table.length).fill("O");
  for (const mention of outermostMentions(doc)) {
    const { from, to } = rowsOf(doc, mention);
    tags[from] = `B-${mention.label}`;
    tags.fill(`I-${mention.label}`, from + 1, to);
  }
  return tags;
}
