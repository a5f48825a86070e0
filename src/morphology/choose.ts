import type { Form } from "../document/form";
import type { Reading } from "../document/reading";
import { Kind } from "../document/tokens";
import type { TokenRange } from "../text/span";
import { asName } from "./names";
import { type Choices, cheapestPath, choicesOfSign } from "./path";
import { wordOf } from "./words";

/** The reading of each row, chosen for a whole sentence at its first use and kept. */
export class ChosenReadings {
  readonly #rows: (Reading | undefined)[];
  #sentenceOf: Int32Array | undefined;

  constructor(
    private readonly forms: readonly Form[],
    private readonly sentences: () => readonly TokenRange[],
  ) {
    this.#rows = new Array(forms.length);
  }

  at(row: number): Reading {
    let reading = this.#rows[row];
    if (reading === undefined) {
      this.#choose(this.sentences()[this.#sentence(row)]!);
      reading = this.#rows[row]!;
    }
    return reading;
  }

  #choose({ from, to }: TokenRange): void {
    const tokens: Choices[] = [];
    for (let row = from; row < to; row++) tokens.push(choicesOf(this.forms[row]!));
    const path = cheapestPath(tokens);
    for (let row = from; row < to; row++) {
      const form = this.forms[row]!;
      this.#rows[row] = form.isWord ? asName(form, path[row - from]!, row === from) : form.readings[0]!;
    }
  }

  #sentence(row: number): number {
    if (this.#sentenceOf === undefined) {
      this.#sentenceOf = new Int32Array(this.forms.length);
      for (const [i, { from, to }] of this.sentences().entries()) this.#sentenceOf.fill(i, from, to);
    }
    return this.#sentenceOf[row]!;
  }
}

/** What a token can be. */
export function choicesOf(form: Form): Choices {
  return form.isWord ? wordOf(form).choices : choicesOfSign(form.kind === Kind.number, form.surface[0]!);
}
