import { type KazakhScript, type Transliteration, toCyrillic } from "../text/scripts/index";
import { withCapitals } from "./capitals";

/** Scripts of Kazakh, for entry points and the pipeline. */
export {
  type Damage,
  findDamage,
  type KazakhScript,
  type LatinAlphabet,
  scriptOf,
  type Transliteration,
  toCyrillic,
  toLatin,
  toTote,
} from "../text/scripts/index";

/** A text in Cyrillic as it is analysed: from töte, which has no capitals, with those that names and sentences have. */
export function toReadable(text: string, script: KazakhScript): Transliteration {
  const way = toCyrillic(text, script);
  return script === "tote" ? { ...way, text: withCapitals(way.text) } : way;
}
