import type { Layers } from "../document/document";
import { ENTITY_LABELS, type EntityLabel } from "../document/mention";
import { TokenPattern } from "../match/token-pattern";
import { checkList, checkOneOf, checkRecord, checkString, checkTest, type TokenTest, wrong } from "../match/token-test";
import type { TokenRange } from "../text/span";
import { type EntityDraft, USER_LEXICON } from "./draft";
import { Gazetteer } from "./gazetteer";
import { KnownName } from "./known-names";

/** A name that the user adds; it is found in any case («Қазтест орталығының»). */
export interface LexiconEntry {
  /** Dictionary form, which mentions have as their name. */
  readonly name: string;
  readonly label: EntityLabel;
  /** Other names and abbreviations of the same. */
  readonly aliases?: readonly string[];
  /** What kind of organisation. */
  readonly kind?: string;
}

/** Tokens in a row that name something. */
export interface EntityPattern {
  readonly label: EntityLabel;
  readonly tokens: readonly TokenTest[];
  /** Stands in the evidence of what it finds. */
  readonly name?: string;
}

/** What a user adds to the names that are found, and takes away. */
export interface EntityOptions {
  readonly lexicon?: readonly LexiconEntry[];
  readonly patterns?: readonly EntityPattern[];
  /** Classes that are not reported. */
  readonly disable?: readonly EntityLabel[];
}

/** A user's names and patterns, ready for use. */
export interface CustomEntities {
  readonly drafts: (doc: Layers, sentence: TokenRange) => readonly EntityDraft[];
  readonly disabled: ReadonlySet<EntityLabel>;
}

export const NO_CUSTOM: CustomEntities = { drafts: () => [], disabled: new Set() };

/**
 * Checks and compiles a user's options; `caller` begins the messages.
 *
 * @throws TypeError where something has the wrong type, RangeError where a label or a repetition is unknown or a list of
 * tokens is empty, each naming the option and its value.
 */
export function compileEntities(caller: string, options: EntityOptions): CustomEntities {
  const where = `${caller}: entities`;
  checkRecord(where, options);
  const { lexicon = [], patterns = [], disable = [] } = options;
  checkList(`${where}.lexicon`, lexicon).forEach((entry, i) => {
    checkEntry(`${where}.lexicon[${i}]`, entry);
  });
  checkList(`${where}.patterns`, patterns).forEach((pattern, i) => {
    checkPattern(`${where}.patterns[${i}]`, pattern);
  });
  checkList(`${where}.disable`, disable).forEach((label, i) => {
    checkLabel(`${where}.disable[${i}]`, label);
  });
  const gazetteer = new Gazetteer(lexicon.flatMap(namesOf));
  const compiled = patterns.map((pattern) => ({ ...pattern, matcher: new TokenPattern(pattern.tokens) }));
  if (lexicon.length + patterns.length === 0) return { ...NO_CUSTOM, disabled: new Set(disable) };
  return {
    disabled: new Set(disable),
    drafts: (doc, sentence) => [
      ...gazetteer.matches(doc.forms.slice(sentence.from, sentence.to)).map(({ from, to, name }) => ({
        from: sentence.from + from,
        to: sentence.from + to,
        label: name.label!,
        source: USER_LEXICON,
        score: 1,
        kind: name.kind,
        known: name.name,
      })),
      ...compiled.flatMap(({ label, name, matcher }) =>
        matcher.matches(doc, sentence).map((range) => ({
          ...range,
          label,
          source: name === undefined ? "entities.user-pattern" : `entities.user-pattern:${name}`,
          score: 1,
        })),
      ),
    ],
  };
}

const namesOf = ({ name, label, aliases = [], kind }: LexiconEntry): KnownName[] =>
  [name, ...aliases].map((form) => new KnownName(form.trim().replace(/\s+/g, " "), name, label, 0, kind));

function checkEntry(where: string, entry: LexiconEntry): void {
  checkRecord(where, entry);
  checkString(`${where}.name`, entry.name);
  checkLabel(`${where}.label`, entry.label);
  checkList(`${where}.aliases`, entry.aliases ?? []).forEach((alias, i) => {
    checkString(`${where}.aliases[${i}]`, alias);
  });
  if (entry.kind !== undefined) checkString(`${where}.kind`, entry.kind);
}

function checkPattern(where: string, pattern: EntityPattern): void {
  checkRecord(where, pattern);
  checkLabel(`${where}.label`, pattern.label);
  if (pattern.name !== undefined) checkString(`${where}.name`, pattern.name);
  const tokens = checkList(`${where}.tokens`, pattern.tokens);
  if (tokens.length === 0) throw new RangeError(`${where}.tokens must not be empty`);
  tokens.forEach((test, i) => {
    checkTest(`${where}.tokens[${i}]`, test);
  });
}

function checkLabel(where: string, value: unknown): void {
  if (typeof value !== "string") throw wrong(where, "a label", value);
  checkOneOf(where, ENTITY_LABELS, value);
}
