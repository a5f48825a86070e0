import type { DocumentJson } from "../../document/document";
import type { Statistic } from "../../document/mention";
import { Best, by, shortened } from "./counts";
import type { Part, WholeRow } from "./summary";

/** More than anybody reads, and a bound for what a corpus of any size keeps. */
const KEPT = 200;

/** Wholes with their parts: «23 мыңнан астам ұйым, оның 18 мыңы». */
export class Wholes {
  wholes = 0;
  parts = 0;
  readonly #best = new Best<WholeRow>(
    KEPT,
    by(({ parts }) => parts.length),
  );

  add({ statistics }: DocumentJson, document: string): void {
    const parts = new Map<number, Part[]>();
    for (const statistic of statistics) {
      const whole = statistic.partOf;
      if (whole === null || statistics[whole] === undefined) continue;
      this.parts++;
      const own = parts.get(whole);
      if (own) own.push(partOf(statistic));
      else parts.set(whole, [partOf(statistic)]);
    }
    for (const [whole, own] of parts) {
      this.wholes++;
      const { text, value, unit, bound, partsSum } = statistics[whole]!;
      this.#best.add({ document, text: shortened(text), value, unit, bound, sum: partsSum, parts: own });
    }
  }

  /** Those with most parts first, then in the order of the corpus. */
  rows(top: number): readonly WholeRow[] {
    return this.#best.items.slice(0, top);
  }
}

function partOf({ text, value, unit, bound, share }: Statistic): Part {
  return {
    ...{ text: shortened(text), value, unit, bound },
    ...{ share: share?.value ?? null, shareBound: share?.bound ?? null },
  };
}
