import type { Statistic } from "../src/index";

/** «23000 more of ұйым, тірке», «18000 of ұйым, ал, part of 23000, share 0.783 less»: a statistic as the fixtures write it. */
export function describeStatistic(statistic: Statistic, all: readonly Statistic[]): string {
  const { value, max, bound, unit, of, predicate, partOf, share, partsSum, change } = statistic;
  const word = bound === "exact" || bound === "range" ? "" : bound;
  const figure = [max === null ? value : `${value}..${max}`, word, unit ?? ""].filter((part) => part !== "").join(" ");
  const parts = [figure + (of ? ` of ${of.lemma}` : "")];
  if (predicate) parts.push(predicate.lemma);
  if (partOf !== null) parts.push(`part of ${all[partOf]!.value}`);
  if (share) parts.push(`share ${share.value} ${share.bound}`);
  if (partsSum) parts.push(`parts ${partsSum}`);
  if (change) {
    parts.push([change.direction, change.value ?? "", change.unit ?? ""].filter((part) => part !== "").join(" "));
    if (change.to !== null) parts.push(`${change.from === null ? "" : `from ${change.from} `}to ${change.to}`);
  }
  return parts.join(", ");
}
