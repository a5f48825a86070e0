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
