import type { Layers } from "../document/document";
import { posOf, surfaceAt } from "../document/rows";
import { TOKEN_KINDS, type TokenKind } from "../document/tokens";
import { fold } from "../text/fold";
import { isCapitalized } from "../text/letters";
import type { TokenRange } from "../text/span";

/** Conditions on one token; all that are given must hold. */
export interface TokenTest {
  /** The form, compared as a look-up key («Мәскеу» is «мәскеу»), or a pattern that is tried on the form as written. */
  readonly form?: string | RegExp;
  /** The dictionary form, or several of which it must be one. */
  readonly lemma?: string | readonly string[];
  /** The part of speech (Universal Dependencies), or several. */
  readonly pos?: string | readonly string[];
  /** Whether the form begins with a capital letter. */
  readonly capital?: boolean;
  /** What kind of token it is. */
  readonly kind?: TokenKind;
  /** How often in a row: `?` at most once, `*` any number of times, `+` at least once; once where it is left out. */
  readonly repeat?: "?" | "*" | "+";
}

type Matches = (doc: Layers, row: number) => boolean;

interface Step {
  readonly matches: Matches;
  /** It may be passed over. */
  readonly optional: boolean;
  /** It may match again. */
  readonly repeated: boolean;
}

/**
 * A sequence of token tests. It is followed in all ways at once, as sets of steps (Thompson 1968), so that a token is looked
 * at once a step however the pattern is written: `[capital +, capital +, lemma]` costs no more on a page of capitals.
 */
export class TokenPattern {
  readonly #steps: readonly Step[];

  constructor(tests: readonly TokenTest[]) {
    this.#steps = tests.map((test) => ({
      matches: compile(test),
      optional: test.repeat === "?" || test.repeat === "*",
      repeated: test.repeat === "*" || test.repeat === "+",
    }));
  }

  /** The leftmost longest matches in a sentence, none over another, none empty. */
  matches(doc: Layers, { from, to }: TokenRange): TokenRange[] {
    const found: TokenRange[] = [];
    const width = this.#steps.length + 1;
    // Where the match that has come to a step began: the earliest wins, since it ends up the leftmost.
    let begun = new Int32Array(width).fill(NOWHERE);
    let free = from;
    let open: TokenRange | null = null;
    for (let row = from; row < to; row++) {
      if (open === null) begun[0] = Math.min(begun[0]!, row);
      this.#skip(begun);
      const next = new Int32Array(width).fill(NOWHERE);
      this.#steps.forEach(({ matches, repeated }, step) => {
        const start = begun[step]!;
        if (start === NOWHERE || start < free || !matches(doc, row)) return;
        next[step + 1] = Math.min(next[step + 1]!, start);
        if (repeated) next[step] = Math.min(next[step]!, start);
      });
      const ended = this.#end(next);
      if (ended < NOWHERE && (open === null || ended <= open.from)) open = { from: ended, to: row + 1 };
      const goesOn = open !== null && next.some((start) => start <= open!.from);
      if (open !== null && !goesOn) {
        found.push(open);
        free = open.to;
        // What began inside the match is given up; what may begin behind it is looked at again.
        row = open.to - 1;
        open = null;
        begun = new Int32Array(width).fill(NOWHERE);
      } else begun = next;
    }
    if (open !== null) found.push(open);
    return found;
  }

  /** Passes over steps that need not match. */
  #skip(begun: Int32Array): void {
    this.#steps.forEach(({ optional }, step) => {
      if (optional) begun[step + 1] = Math.min(begun[step + 1]!, begun[step]!);
    });
  }

  /** Where a match that is complete now began. */
  #end(next: Int32Array): number {
    // The step that has matched last may be followed by steps that need not match.
    const passed = next.slice();
    this.#skip(passed);
    return passed[this.#steps.length]!;
  }
}

const NOWHERE = 2 ** 31 - 1;

const list = (value: string | readonly string[]) => (typeof value === "string" ? [value] : value);

function compile({ form, lemma, pos, capital, kind }: TokenTest): Matches {
  const tests: Matches[] = [];
  if (kind !== undefined) tests.push((doc, row) => TOKEN_KINDS[doc.table.kind[row]!] === kind);
  if (capital !== undefined) tests.push((doc, row) => isCapitalized(surfaceAt(doc, row)) === capital);
  if (typeof form === "string") {
    const key = fold(form);
    tests.push((doc, row) => fold(surfaceAt(doc, row)) === key);
  } else if (form !== undefined) {
    // A copy without `g` and `y`, which would make a pattern remember where it was.
    const pattern = new RegExp(form.source, form.flags.replace(/[gy]/g, ""));
    tests.push((doc, row) => pattern.test(surfaceAt(doc, row)));
  }
  if (lemma !== undefined) {
    const lemmas = new Set(list(lemma).map(fold));
    tests.push((doc, row) => lemmas.has(fold(doc.reading(row).lemma)));
  }
  if (pos !== undefined) {
    const known = new Set(list(pos));
    tests.push((doc, row) => known.has(posOf(doc, row)));
  }
  return (doc, row) => tests.every((test) => test(doc, row));
}
