import { fold } from "../text/fold";
import { isCapitalized } from "../text/letters";
import type { Reading } from "./reading";
import { Kind, type TokenTable } from "./tokens";

/** How many facts there are to know of a form. */
let facts = 0;

/**
 * A token as it is written, wherever it stands. The same form gives the same object for as long as its table remembers it,
 * so that whatever follows from the form alone is worked out once: a text repeats its words (Zipf's law).
 */
export class Form {
  /** The look-up key, see `fold`. */
  readonly key: string;
  readonly isWord: boolean;
  /** A word that begins with a capital letter. */
  readonly isCapital: boolean;
  /** What `formFact` has worked out, by the number of the fact. */
  readonly facts: unknown[] = new Array(facts);
  #readings: readonly Reading[] | undefined;

  constructor(
    readonly surface: string,
    readonly kind: number,
    private readonly read: (form: Form) => readonly Reading[],
  ) {
    this.key = fold(surface);
    this.isWord = kind === Kind.word;
    this.isCapital = this.isWord && isCapitalized(surface);
  }

  /** Everything that the form can be, best first out of context. */
  get readings(): readonly Reading[] {
    this.#readings ??= this.read(this);
    return this.#readings;
  }
}

/** A function of a form that keeps its answer with the form. */
export function formFact<T extends NonNullable<unknown>>(compute: (form: Form) => T): (form: Form) => T {
  const number = facts++;
  return (form) => {
    const known = form.facts[number] as T | undefined;
    if (known !== undefined) return known;
    const fact = compute(form);
    form.facts[number] = fact;
    return fact;
  };
}

/** No row's: what stands before the first token and behind the last. */
export const NO_FORM = new Form("", Kind.symbol, () => []);

/** Forms of a generation. Two are remembered, so that what is common outlives what a text brought once. */
const GENERATION = 2 ** 15;
const SLOTS = 2 * GENERATION;
const PRIME = 0x01000193;
/** V8 cuts shorter strings out of a text by copying them; a longer one would keep the whole text in memory. */
const COPIED_LENGTH = 13;

/**
 * Forms by what stands in a text. A hash table of its own: a form is found by its letters where they stand, without a string
 * made of them, which costs more than everything else about a known word.
 */
export class FormTable {
  #young = new Generation();
  #old = new Generation();

  /** `read` tells the readings of a form when they are first asked for. */
  constructor(private readonly read: (form: Form) => readonly Reading[]) {}

  /** The form of each row. */
  formsOf(text: string, { length, start, end, kind }: TokenTable): readonly Form[] {
    const forms: Form[] = [];
    for (let row = 0; row < length; row++) forms.push(this.#find(text, start[row]!, end[row]!, kind[row]!));
    return forms;
  }

  /** The form of a whole string. */
  formOf(surface: string, kind: number): Form {
    return this.#find(surface, 0, surface.length, kind);
  }

  #find(text: string, start: number, end: number, kind: number): Form {
    let hash = kind;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    // 0 marks a free slot.
    hash |= 1;
    return (
      this.#young.find(hash, text, start, end, kind) ??
      this.#remember(hash, this.#old.find(hash, text, start, end, kind) ?? this.#make(text.slice(start, end), kind))
    );
  }

  #make(surface: string, kind: number): Form {
    return new Form(surface.length < COPIED_LENGTH ? surface : copyOf(surface), kind, this.read);
  }

  #remember(hash: number, form: Form): Form {
    if (this.#young.isFull) {
      this.#old = this.#young;
      this.#young = new Generation();
    }
    this.#young.add(hash, form);
    return form;
  }
}

/** A hash table with open addressing that never holds more than half of its slots. */
class Generation {
  readonly #hashes = new Int32Array(SLOTS);
  readonly #forms: (Form | undefined)[] = new Array(SLOTS);
  #size = 0;

  get isFull(): boolean {
    return this.#size === GENERATION;
  }

  find(hash: number, text: string, start: number, end: number, kind: number): Form | undefined {
    for (let slot = slotOf(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
      const found = this.#hashes[slot]!;
      if (found === 0) return undefined;
      if (found !== hash) continue;
      const form = this.#forms[slot]!;
      if (form.kind === kind && isAt(form.surface, text, start, end)) return form;
    }
  }

  add(hash: number, form: Form): void {
    let slot = slotOf(hash);
    while (this.#hashes[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.#hashes[slot] = hash;
    this.#forms[slot] = form;
    this.#size++;
  }
}

const slotOf = (hash: number) => (hash ^ (hash >>> 15)) & (SLOTS - 1);

function isAt(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false;
  for (let i = 0; i < surface.length; i++) if (surface.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

const copyOf = (text: string) => text.split("").join("");
