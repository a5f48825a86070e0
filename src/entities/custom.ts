import type { Layers } from "../document/document";
import { ENTITY_LABELS, type EntityLabel } from "../document/mention";
import { TOKEN_KINDS } from "../document/tokens";
import { TokenPattern, type TokenTest } from "../match/token-pattern";
import { fold } from "../text/fold";
import { isCapitalized } from "../text/letters";
import type { TokenRange } from "../text/span";
import type { EntityDraft } from "./draft";
import { formsOf } from "./form";
import { Gazetteer } from "./gazetteer";
import type { KnownName } from "./known-names";

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
  const check = new Check(caller);
  check.record("entities", options);
  const { lexicon = [], patterns = [], disable = [] } = options;
  check.list("entities.lexicon", lexicon).forEach((entry, i) => {
    check.entry(`entities.lexicon[${i}]`, entry);
  });
  check.list("entities.patterns", patterns).forEach((pattern, i) => {
    check.pattern(`entities.patterns[${i}]`, pattern);
  });
  check.list("entities.disable", disable).forEach((label, i) => {
    check.label(`entities.disable[${i}]`, label);
  });
  const gazetteer = new Gazetteer(lexicon.flatMap(namesOf), null);
  const compiled = patterns.map((pattern) => ({ ...pattern, matcher: new TokenPattern(pattern.tokens) }));
  if (lexicon.length + patterns.length === 0) return { ...NO_CUSTOM, disabled: new Set(disable) };
  return {
    disabled: new Set(disable),
    drafts: (doc, sentence) => [
      ...gazetteer.matches(formsOf(doc, sentence)).map(({ from, to, name }) => ({
        from: sentence.from + from,
        to: sentence.from + to,
        label: name.label!,
        source: "entities.user-lexicon",
        score: 1,
        known: name.name,
        ...(name.kind === undefined ? {} : { kind: name.kind }),
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
  [name, ...aliases].map((form) => ({
    words: fold(form).split(" "),
    name,
    label,
    group: 0,
    proper: isCapitalized(form),
    ...(kind === undefined ? {} : { kind }),
  }));

const REPEATS: readonly unknown[] = [undefined, "?", "*", "+"];

/** Names what is wrong with an option, and where. */
class Check {
  constructor(private readonly caller: string) {}

  #wrong(path: string, wanted: string, value: unknown): TypeError {
    return new TypeError(`${this.caller}: ${path} must be ${wanted}, got ${value === null ? "null" : typeof value}`);
  }

  record(path: string, value: unknown): void {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw this.#wrong(path, "an object", value);
  }

  list<T>(path: string, value: readonly T[]): readonly T[] {
    if (!Array.isArray(value)) throw this.#wrong(path, "an array", value);
    return value;
  }

  string(path: string, value: unknown): void {
    if (typeof value !== "string") throw this.#wrong(path, "a string", value);
    if (value.trim() === "") throw new RangeError(`${this.caller}: ${path} must not be empty`);
  }

  label(path: string, value: unknown): void {
    if (typeof value !== "string") throw this.#wrong(path, "a label", value);
    if (!(ENTITY_LABELS as readonly string[]).includes(value))
      throw new RangeError(
        `${this.caller}: ${path} must be one of ${ENTITY_LABELS.join(", ")}, got ${JSON.stringify(value)}`,
      );
  }

  entry(path: string, entry: LexiconEntry): void {
    this.record(path, entry);
    this.string(`${path}.name`, entry.name);
    this.label(`${path}.label`, entry.label);
    this.list(`${path}.aliases`, entry.aliases ?? []).forEach((alias, i) => {
      this.string(`${path}.aliases[${i}]`, alias);
    });
    if (entry.kind !== undefined) this.string(`${path}.kind`, entry.kind);
  }

  pattern(path: string, pattern: EntityPattern): void {
    this.record(path, pattern);
    this.label(`${path}.label`, pattern.label);
    if (pattern.name !== undefined) this.string(`${path}.name`, pattern.name);
    const tokens = this.list(`${path}.tokens`, pattern.tokens);
    if (tokens.length === 0) throw new RangeError(`${this.caller}: ${path}.tokens must not be empty`);
    tokens.forEach((test, i) => {
      this.test(`${path}.tokens[${i}]`, test);
    });
  }

  test(path: string, test: TokenTest): void {
    this.record(path, test);
    const { form, lemma, pos, capital, kind, repeat } = test;
    if (form !== undefined && !(form instanceof RegExp)) this.string(`${path}.form`, form);
    for (const [name, value] of [["lemma", lemma] as const, ["pos", pos] as const]) {
      if (value === undefined) continue;
      for (const one of Array.isArray(value) ? value : [value]) this.string(`${path}.${name}`, one);
    }
    if (capital !== undefined && typeof capital !== "boolean")
      throw this.#wrong(`${path}.capital`, "a boolean", capital);
    if (kind !== undefined && !TOKEN_KINDS.includes(kind))
      throw new RangeError(
        `${this.caller}: ${path}.kind must be one of ${TOKEN_KINDS.join(", ")}, got ${JSON.stringify(kind)}`,
      );
    if (!REPEATS.includes(repeat))
      throw new RangeError(`${this.caller}: ${path}.repeat must be "?", "*" or "+", got ${JSON.stringify(repeat)}`);
  }
}
