import { COSTS } from "./costs.generated";
import { STEPS, type Step } from "./endings";
import { STATES } from "./slots";

/**
 * What a step of the analysis costs, in eighths of a bit: the less often running text takes it, the more. A reading costs
 * its stem and every ending, each by what it stands on, so that readings can be compared; the cheapest one is the likeliest.
 */

/** Per letter of a stem that no lexicon knows, and for being such a stem at all. */
export const LETTER_COST = 34;
export const UNKNOWN_COST = 40;
/** For a stem that is only known by what it is derived from. */
export const DERIVED_COST = 56;
/** For an ending on the wrong side of vowel harmony. */
export const DISSONANCE_COST = 48;
/** For a к, қ or п that stays where it should soften: «банкі», «типі». */
export const FIRMNESS_COST = 12;
/** For what was never seen in the text that the costs come from. */
const UNSEEN = 88;

/** The generated table names endings by template and features, so that a new line in the slots shifts nothing. */
export const nameOf = ({ template, feats }: Step) => `${template} ${feats}`;

const width = STATES.length;
let table: Uint8Array | undefined;
let ends: Uint8Array | undefined;

function load(): void {
  table = new Uint8Array(STEPS.length * width).fill(UNSEEN);
  for (const step of STEPS) {
    for (const [state, cost] of Object.entries(COSTS[nameOf(step)] ?? {})) {
      const column = (STATES as readonly string[]).indexOf(state);
      if (column >= 0) table[step.id * width + column] = cost;
    }
  }
  ends = Uint8Array.from(STATES, (state) => COSTS.end?.[state] ?? UNSEEN);
}

export function endingCost(id: number, state: number): number {
  if (table === undefined) load();
  return table![id * width + state]!;
}

export function endCost(state: number): number {
  if (ends === undefined) load();
  return ends![state]!;
}

/** The cost of a known stem from the binary logarithm of its count, out of some two million words. */
export const stemCost = (weight: number) => 8 * (22 - weight);
