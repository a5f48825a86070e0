import type { Layers } from "../../document/document";
import { nominative } from "../../document/forms";
import { posOf, surfaceAt } from "../../document/rows";
import { POSITIONS } from "../../lexicon/positions";
import { firstIndex } from "../../text/bisect";
import { isAllCaps, isCapitalized } from "../../text/letters";
import type { TokenRange } from "../../text/span";
import { nounKindAt } from "./speaking-nouns";

/** «Мемлекет басшысы»: titles that keep their capital anywhere. */
const capitalized = new Set<string>(POSITIONS.filter(isCapitalized));
/** Parts of speech that no name begins with. */
const COMMON = new Set(["ADJ", "DET", "NUM", "PRON"]);

/** The dictionary form of words that name nobody: «Тұрғындардың» → «тұрғындар», without the capital that heads a sentence. */
export function ownName(doc: Layers, range: TokenRange): string {
  const name = nominative(doc, range);
  const common = nounKindAt(doc, range.from) !== null || COMMON.has(posOf(doc, range.from));
  const heads = doc.sentenceRows[firstIndex(doc.sentenceRows.length, (i) => doc.sentenceRows[i]!.to > range.from)];
  if (
    heads?.from !== range.from ||
    !common ||
    capitalized.has(name) ||
    !isCapitalized(name) ||
    isAllCaps(surfaceAt(doc, range.from))
  )
    return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}
