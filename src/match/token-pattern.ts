import type { Layers } from "../document/document";
import type { TokenRange } from "../text/span";
import { Sequence } from "./sequence";
import { compileTest, type TokenTest } from "./token-test";

/** A sequence of token tests, compiled once. */
export class TokenPattern {
  readonly #sequence: Sequence;

  constructor(tests: readonly TokenTest[]) {
    this.#sequence = new Sequence(
      tests.map((test) => {
        const matches = compileTest(test);
        return { ...repetition(test), width: (doc: Layers, row: number) => (matches(doc, row) ? 1 : 0) };
      }),
    );
  }

  /** The leftmost longest matches in a sentence, none over another, none empty. */
  matches(doc: Layers, sentence: TokenRange): TokenRange[] {
    return this.#sequence.matches(doc, sentence);
  }
}

/** What `?`, `*` and `+` say of a step. */
export const repetition = ({ repeat }: Pick<TokenTest, "repeat">) => ({
  optional: repeat === "?" || repeat === "*",
  repeated: repeat === "*" || repeat === "+",
});
