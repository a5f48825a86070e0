import { DERIVATIONS, type Derivation } from "./derivations";
import { classOf, join, type Side, spell } from "./harmony";
import { type Ending, FINAL, SLOTS, STATES, type State } from "./slots";

/** The slot table, spelt out once and laid into a tree that a form is read into from its last letter. */

const bit = new Map(STATES.map((state, i) => [state, 1 << i]));
export const maskOf = (states: readonly State[]) => states.reduce((mask, state) => mask | bit.get(state)!, 0);
export const FINAL_MASK = maskOf(FINAL);

/** One ending of the slot table with its place in it. */
export interface Step extends Ending {
  readonly id: number;
  readonly on: number;
  readonly makes: State;
  readonly made: number;
}

export const STEPS: readonly Step[] = SLOTS.flatMap((slot) => slot.endings.map((ending) => ({ slot, ending }))).map(
  ({ slot, ending }, id) => ({ ...ending, id, on: maskOf(slot.on), makes: slot.makes, made: bit.get(slot.makes)! }),
);

/** One spelling of an ending. */
export interface Spelling<T> {
  readonly step: T;
  readonly visible: string;
  /** The stem's letter that the ending has swallowed or changed: «қ» where «құлағы» shows ғ. */
  readonly restored: string;
  /** Letters of `visible` that are the stem's own, softened: the ғ of «құлағы». */
  readonly stems: number;
  /** True where it begins with a vowel, before which a stem's к, қ, п soften. */
  readonly softening: boolean;
  /** The stems that it may stand behind, by `contextOf`. */
  readonly behind: number;
}

export interface Node<T> {
  readonly children: Map<number, Node<T>>;
  readonly spellings: Spelling<T>[];
}

const SIDES: readonly Side[] = ["back", "front"];
/** A letter of every class, and each that does something of its own before a vowel. */
const LASTS: Readonly<Record<Side, string>> = { back: "аырйиуулзмтқкпь", front: "еірйиуулзмткпь" };

/** One bit for what a stem's last letter and side are to the ending behind it. */
export function contextOf(letterClass: number, side: Side): number {
  return 1 << (letterClass * 2 + (side === "back" ? 0 : 1));
}
export const ANY_CONTEXT = ~0;
const ANY_LETTER: Readonly<Record<Side, number>> = { back: 0x555, front: 0xaaa };

function contextBehind(last: string, side: Side): number {
  // Any letter may stand before the sign: автомоби|ль, рев|ль, янва|рь.
  return last === "ь" ? ANY_LETTER[side] : contextOf(classOf(last.charCodeAt(0)), side);
}

/** Every spelling of a template, with what it does to the stem. */
function spellingsOf<T>(step: T, template: string): readonly Spelling<T>[] {
  const found = new Map<string, Spelling<T>>();
  const add = (visible: string, restored: string, behind: number) => {
    const key = `${visible}/${restored}`;
    const softening = /^[аеыіу]/.test(visible);
    const stems = /[кқп]/.test(restored) ? 1 : 0;
    found.set(key, { step, visible, restored, stems, softening, behind: behind | (found.get(key)?.behind ?? 0) });
  };
  for (const side of SIDES) {
    for (const last of LASTS[side]) {
      const heard = last === "ь" ? "л" : last;
      const spelt = spell(template, heard, side);
      const joined = join(`-${last}`, spelt);
      const kept = joined === `-${last}${spelt}`;
      if (kept) add(spelt, "", contextBehind(heard, side));
      else add(joined.slice(1), last, contextBehind(last, side));
    }
  }
  return [...found.values()];
}

function treeOf<T extends { readonly template: string }>(steps: readonly T[]): Node<T> {
  const root: Node<T> = { children: new Map(), spellings: [] };
  for (const step of steps) {
    for (const spelling of spellingsOf(step, step.template)) {
      let node = root;
      for (let i = spelling.visible.length - 1; i >= 0; i--) {
        const code = spelling.visible.charCodeAt(i);
        let next = node.children.get(code);
        if (next === undefined) {
          next = { children: new Map(), spellings: [] };
          node.children.set(code, next);
        }
        node = next;
      }
      node.spellings.push(spelling);
    }
  }
  return root;
}

let endings: Node<Step> | undefined;
let derivations: Node<Derivation> | undefined;

/** The tree of endings, made at first use: spelling out some 110 endings takes a few milliseconds. */
export function endingTree(): Node<Step> {
  endings ??= treeOf(STEPS);
  return endings;
}

export function derivationTree(): Node<Derivation> {
  derivations ??= treeOf(DERIVATIONS);
  return derivations;
}
