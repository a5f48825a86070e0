import type { Layers } from "../../document/document";
import { caseOf } from "../../document/rows";
import type { TokenRange } from "../../text/span";
import { isPartingDash } from "../paragraph";

/** Labels of what can speak. */
const SPEAKING = new Set(["PERSON", "ORGANISATION", "POSITION", "GPE", "FACILITY"]);
/** What a title may go on to. */
const BORNE = new Set(["PERSON", "POSITION"]);

export interface Named extends TokenRange {
  readonly label: string;
}

/** The outermost mentions of a document that can speak, by row. */
export class Names {
  /** Row → the outermost mention over it that can speak, as its number in `#named` and 1, or 0. */
  readonly #over: Int32Array;
  readonly #named: Named[] = [];

  constructor(private readonly doc: Layers) {
    this.#over = new Int32Array(doc.table.length + 1);
    const { start, end } = doc.table;
    let covered = 0;
    let row = 0;
    for (const mention of doc.entities) {
      if (mention.end <= covered || !SPEAKING.has(mention.label)) continue;
      covered = mention.end;
      while (end[row]! <= mention.start) row++;
      const from = row;
      while (row < doc.table.length && start[row]! < mention.end) this.#over[row++] = this.#named.length + 1;
      this.#named.push({ from, to: row, label: mention.label });
    }
  }

  /** The outermost mention over `row`, of those that can speak. */
  over(row: number): Named | null {
    return this.#named[this.#over[row]! - 1] ?? null;
  }

  /** The outermost mention that begins at `row`. */
  from(row: number): Named | null {
    const named = this.over(row);
    return named?.from === row ? named : null;
  }

  /** True for a phrase that ends with a person's name. */
  holdsPerson({ to }: TokenRange): boolean {
    return this.over(to - 1)?.label === "PERSON";
  }

  /** True for a row inside a mention that can speak. */
  covers(row: number): boolean {
    return this.#over[row]! > 0;
  }

  /** The named phrase that begins exactly at `row`: titles and the name they belong to, or an organisation. */
  phraseAt(row: number, end: number): Named | null {
    let to = row;
    let label = "";
    for (let again = true; again && to < end; ) {
      again = false;
      const named = this.from(to);
      if (!named || named.to > end) break;
      ({ to, label } = named);
      // A title goes on to its bearer, and over a dash to a second title; a body's name does not go on to another's.
      if (label === "POSITION" && isBare(this.doc, to - 1)) again = BORNE.has(this.from(to)?.label ?? "");
      if (!again && label === "POSITION" && isPartingDash(this.doc, to) && this.from(to + 1)) {
        to++;
        again = true;
      }
    }
    return to > row ? { from: row, to, label } : null;
  }
}

/** Nothing behind the noun but what number and owner add. */
export function isBare(doc: Layers, row: number): boolean {
  const found = caseOf(doc, row) ?? "Nom";
  return found === "Nom" || found === "Gen";
}
