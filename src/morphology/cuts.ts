import { ANY_CONTEXT, contextOf, endingTree, FINAL_MASK, type Spelling, type Step } from "./endings";
import { classOf, lastHeard, sideOf } from "./harmony";

/** A form with a chain of endings taken off, whatever the stem may be. */
export interface Cut {
  /** The stem as a dictionary has it: «халық» of «халқы» where the lexicon knows it so. */
  readonly stem: string;
  /** How much of the form the endings leave. */
  readonly length: number;
  /** From the stem outwards. */
  readonly endings: readonly Spelling<Step>[];
  /** Bits of the states that the stem has to be in. */
  readonly on: number;
  /** True where the stem keeps an end that others soften: «банкі». */
  readonly firm: boolean;
  /** False where vowel harmony speaks against it, which only stems that the lexicon knows to be so may do. */
  readonly harmonic: boolean;
}

/** Surnames in -ов, -ев, -ин and names of towns in -бург are heard on either side: Ерденбековтың, Ерденбековтің. */
const WAVERING = /(?:[оеё]в|ин|бург)$/;

/**
 * Which endings may stand behind `rest`: its last letter's class on its side, on both where neither is certain. `code`
 * says what the lexicon knows better than the vowels: 1 back, 2 front, 3 either.
 */
export function contextAt(rest: string, code = 0): number {
  if (rest === "") return ANY_CONTEXT;
  const letterClass = classOf(lastHeard(rest).charCodeAt(0));
  if (letterClass < 0) return ANY_CONTEXT;
  if (code === 1) return contextOf(letterClass, "back");
  if (code === 2) return contextOf(letterClass, "front");
  const side = code === 3 || WAVERING.test(rest) ? null : sideOf(rest);
  if (side !== null) return contextOf(letterClass, side);
  return contextOf(letterClass, "back") | contextOf(letterClass, "front");
}

const VOWEL = /[аәеёиоөуұүыіэюя]/;

/**
 * Every way to read `form` as a stem and a chain of endings that the slot table allows, the bare form first. A stem has
 * at least one letter, and a vowel unless nothing comes off.
 */
export function cutsOf(form: string): readonly Cut[] {
  const cuts: Cut[] = [{ stem: form, length: form.length, endings: [], on: FINAL_MASK, firm: false, harmonic: true }];
  const firstVowel = form.search(VOWEL);
  if (firstVowel >= 0) walk(form, form.length, FINAL_MASK, [], Math.max(1, firstVowel), cuts);
  return cuts;
}

/**
 * Every way to read `ending` as a chain of endings and nothing else, as a figure, an abbreviation or a foreign word
 * carries it behind a hyphen: «тың», «дегі». What it stands on is not seen, so harmony cannot be asked.
 */
export function endingCutsOf(ending: string): readonly Cut[] {
  const cuts: Cut[] = [];
  walk(ending, ending.length, FINAL_MASK, [], 0, cuts);
  return cuts.filter(({ length }) => length === 0);
}

/** Takes one more ending off `form[0, end)`, which has to make one of the `allowed` states. */
function walk(
  form: string,
  end: number,
  allowed: number,
  outer: readonly Spelling<Step>[],
  least: number,
  cuts: Cut[],
): void {
  let node = endingTree();
  for (let at = end - 1; at >= least; at--) {
    const next = node.children.get(form.charCodeAt(at));
    if (next === undefined) return;
    node = next;
    let rest: string | undefined;
    let context = 0;
    for (const spelling of node.spellings) {
      const { step } = spelling;
      if ((step.made & allowed) === 0) continue;
      rest ??= form.slice(0, at);
      if (spelling.restored !== "") {
        // A fused or softened letter is a stem's own: endings keep theirs.
        if (spelling.restored === "ь" && !SIGNED.test(rest)) continue;
        const stem = rest + spelling.restored;
        if (at === 0 || !takes(step, stem)) continue;
        const harmonic = (spelling.behind & contextAt(stem)) !== 0;
        cuts.push({ stem, length: at, endings: [spelling, ...outer], on: step.on, firm: false, harmonic });
        continue;
      }
      if (context === 0) context = contextAt(rest);
      const harmonic = (spelling.behind & context) !== 0;
      if (!harmonic && (spelling.behind & contextAt(rest, 3)) === 0) continue;
      if (!takes(step, rest)) continue;
      const firm = spelling.softening && SOFTENING.test(rest);
      const endings = [spelling, ...outer];
      cuts.push({ stem: rest, length: at, endings, on: step.on, firm, harmonic });
      if (harmonic && !firm) walk(form, at, step.on, endings, least, cuts);
    }
  }
}

const SOFTENING = /[кқп]$/;
/** Letters that a foreign word has before its soft sign: автомобиль, июнь, январь, нефть, тушь. */
const SIGNED = /[вдзлнрстш]$/;

function takes(step: Step, rest: string): boolean {
  return step.after === undefined || rest === "" || step.after.test(rest);
}
