import { feature, type Reading } from "../document/reading";
import { USUAL_READINGS } from "../lexicon/usual-readings";

/** Forms whose usual reading people have told: form → entry. */
type UsualReading = (typeof USUAL_READINGS)[number];
let usual: ReadonlyMap<string, UsualReading> | undefined;

/**
 * What each reading of a form has to cost more, in eighths of a bit, so that the usual one has its share; null where the
 * list says nothing about the form. `costs` are those of the readings, in the same order.
 */
export function usualShifts(key: string, readings: readonly Reading[], costs: readonly number[]): number[] | null {
  usual ??= new Map(USUAL_READINGS.map((entry) => [entry.form, entry]));
  const entry = usual.get(key);
  if (entry === undefined) return null;
  const isUsual = readings.map((reading) => matches(entry, reading));
  const weigh = (wanted: boolean) =>
    costs.reduce((sum, cost, i) => (isUsual[i] === wanted ? sum + 2 ** (-cost / 8) : sum), 0);
  const [rest, whole] = [weigh(false), weigh(true)];
  if (rest === 0 || whole === 0) return null;
  const share = entry.share / 100;
  const shift = 8 * Math.log2((share / (1 - share)) * (rest / whole));
  return isUsual.map((it) => (it === shift > 0 ? 0 : Math.abs(shift)));
}

function matches(entry: UsualReading, reading: Reading): boolean {
  return (
    entry.lemma === reading.lemma &&
    entry.pos === reading.pos &&
    (!("verbForm" in entry) || entry.verbForm === feature(reading, "VerbForm"))
  );
}
