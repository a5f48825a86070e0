import { TAGS } from "./tags";
import { TRANSITIONS } from "./transitions.generated";

/** How much dearer (or, below zero, cheaper) a tag is behind another one than anywhere, in eighths of a bit. */
let table: Int8Array | undefined;
const width = TAGS.length;

function load(): Int8Array {
  const loaded = new Int8Array(width * width);
  for (const [before, costs] of Object.entries(TRANSITIONS)) {
    const row = TAGS.indexOf(before);
    for (const [tag, cost] of Object.entries(costs)) {
      const column = TAGS.indexOf(tag);
      if (row >= 0 && column >= 0) loaded[row * width + column] = cost;
    }
  }
  return loaded;
}

/** `transitions()[before * TAGS.length + tag]`. */
export function transitions(): Int8Array {
  table ??= load();
  return table;
}
