import type { Document } from "../../document/document";
import { type Analyzer, analyze, createAnalyzer } from "../../pipeline";
import { tagTexts } from "./tagging";
import { TAGS } from "./tags";
import { normalOf, termsOf } from "./terms";
import { READ, type Term, type View, type World } from "./types";
import { addMethods } from "./views";

/** A plugin as compromise's three tiers take it. */
export interface MatinPlugin {
  readonly api: (view: unknown) => object;
  readonly mutate: (world: unknown) => object;
}

/** The steps that know English only. A step that a tier lacks is passed over. */
const ENGLISH = [
  "contractions",
  "machine",
  "preTagger",
  "root",
  "contractionTwo",
  "postTagger",
  "chunks",
  "coreference",
];

const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * A text read by matin. Null for what stays with compromise: English and other languages in Latin letters (with which
 * Kazakh is written as well), and what has no letters.
 */
function readText(text: string, analyzer: Analyzer): Document | null {
  const doc = analyzer.analyze(text);
  const { code, script } = doc.language;
  return code === "kaz" || (script !== "Latn" && script !== "Zyyy") ? doc : null;
}

const isRead = (term: Term) => term[READ] !== undefined;
const hasRead = ({ docs }: View) => docs.some((terms) => terms.some(isRead));

/** Gives the texts that are not English to matin, and keeps the English steps away from them. */
function teachWorld(world: World, analyzer: Analyzer): void {
  const { tokenize, addTags } = world.methods.one;
  const english = tokenize.fromString;
  tokenize.fromString = (text, own) => {
    const doc = text ? readText(text, analyzer) : null;
    return doc === null ? english(text, own) : termsOf(doc);
  };

  // compromise writes «ұ» as y and «қ» as k, in texts and in match strings.
  for (const letter of Object.keys(world.model.one.unicode)) {
    if (CYRILLIC.test(letter)) delete world.model.one.unicode[letter];
  }

  const missing = Object.entries(TAGS).filter(([tag]) => !Object.hasOwn(world.model.one.tagSet, tag));
  world.model.one.tagSet = addTags(structuredClone(Object.fromEntries(missing)), world.model.one.tagSet);

  const { compute } = world;
  for (const step of ENGLISH) {
    const own = compute[step];
    if (own !== undefined) compute[step] = (view) => (hasRead(view) ? undefined : own(view));
  }
  const { normal, lexicon } = compute;
  compute.normal = (view) => {
    normal?.(view);
    for (const term of view.docs.flat().filter(isRead)) term.normal = normalOf(term.text);
  };
  compute.lexicon = (view) => {
    lexicon?.(view);
    tagTexts(view, world.model.one);
  };
}

function pluginOf(analyzer: Analyzer): MatinPlugin {
  return Object.freeze({
    api: (view: unknown) => {
      addMethods((view as { prototype: Record<string, unknown> }).prototype);
      return {};
    },
    mutate: (world: unknown) => {
      teachWorld(world as World, analyzer);
      return {};
    },
  });
}

/**
 * Lets compromise read Kazakh: `nlp.plugin(matinPlugin)` on `compromise/one`, `two` or `three`. English texts are read as
 * before.
 *
 * @example nlp.plugin(matinPlugin); nlp("Аида Балаевамен кездесті").match("#Person+").text() // "Аида Балаевамен"
 */
export const matinPlugin: MatinPlugin = pluginOf({ analyze });

/**
 * The plugin with an analyzer of the caller's: names of his own, classes left out.
 *
 * @throws TypeError if `analyzer` is none.
 * @example nlp.plugin(createPlugin(createAnalyzer({ entities })))
 */
export function createPlugin(analyzer: Analyzer = createAnalyzer()): MatinPlugin {
  if (typeof analyzer?.analyze !== "function") {
    throw new TypeError(`createPlugin: analyzer must be what createAnalyzer gives, got ${typeof analyzer}`);
  }
  return pluginOf(analyzer);
}
