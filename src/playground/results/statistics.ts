import type { Statistic } from "../../document/mention";
import { el } from "../dom";
import { formatCount, formatFigure, formatShare, unitSign } from "../format";
import { t } from "../i18n/index";
import { type Context, jumpButton, list, section } from "./section";

/** Wholes with their parts as bars, then the other figures. */
export function statistics(context: Context): HTMLElement[] {
  const all = context.view.statistics;
  const parts = new Map<number, Statistic[]>();
  for (const statistic of all) {
    const whole = statistic.partOf;
    if (whole === null || all[whole] === undefined) continue;
    const own = parts.get(whole);
    if (own) own.push(statistic);
    else parts.set(whole, [statistic]);
  }
  const others = all.filter(({ partOf }, row) => partOf === null && !parts.has(row));
  const wholes = [...parts];
  return section(
    "statistics",
    all.length,
    ...(wholes.length > 0 ? [list("wholes", wholes, ([row, own]) => figure(context, all[row]!, own))] : []),
    ...(wholes.length > 0 && others.length > 0 ? [el("h4", {}, t("otherFigures"))] : []),
    ...(others.length > 0 ? [list("figures", others, (one) => el("li", {}, ...figureLine(context, one)))] : []),
  );
}

function figure(context: Context, whole: Statistic, parts: readonly Statistic[]): HTMLElement {
  const bar = el("div", { class: `bar whole ${whole.bound}`, "aria-hidden": "true" });
  return el("li", {}, ...figureLine(context, whole), bar, ...parts.map((part) => partOf(context, whole, part)));
}

/** A part under its whole: a bar of its share, of which the uncertain end is hatched. */
function partOf(context: Context, whole: Statistic, part: Statistic): HTMLElement {
  const children: (Node | string)[] = [];
  if (part.share !== null) {
    const track = el("div", { class: "track", "aria-hidden": "true" });
    const bar = el("div", { class: `bar part ${part.share.bound}` });
    bar.style.width = `${Math.min(100, Math.max(1, part.share.value * 100))}%`;
    track.append(bar);
    children.push(track);
  }
  const share =
    part.share === null
      ? t("partOf", { whole: formatFigure(whole) })
      : t("share", { share: formatShare(part.share), whole: formatFigure(whole) });
  return el("div", { class: "part" }, ...children, ...figureLine(context, part), el("p", { class: "share" }, share));
}

/** The figure, what is counted, and what is said of it. */
function figureLine(context: Context, statistic: Statistic): HTMLElement[] {
  const { start, end, of, predicate, partOf: whole, change } = statistic;
  const figure = formatFigure(statistic);
  const counted = of === null || whole !== null ? [] : [el("span", { class: "of" }, of.text)];
  const said = predicate === null ? [] : [el("span", { class: "said" }, predicate.text)];
  const button = jumpButton(
    context,
    `${figure} ${of?.text ?? ""}`,
    [[{ start, end }]],
    el("span", { class: "figure" }, figure),
    ...[...counted, ...said].flatMap((word) => [" ", word]),
  );
  return [button, ...(change === null ? [] : [changeLine(change)]), ...about(context, statistic)];
}

/** Where and when the figure holds, as the text says it. */
function about({ view }: Context, { place, time }: Statistic): HTMLElement[] {
  const words = [
    place === null ? null : view.entities[place]?.name,
    time === null ? null : view.dates[time]?.text,
  ].filter((word) => typeof word === "string");
  return words.length === 0 ? [] : [el("p", { class: "role", lang: "kk" }, words.join(" · "))];
}

/** «▲ өсті 12 % (3 → 5)». */
function changeLine({ direction, value, unit, from, to }: NonNullable<Statistic["change"]>): HTMLElement {
  const words = [
    direction === "up" ? "▲" : "▼",
    t(direction === "up" ? "changeUp" : "changeDown"),
    value === null ? "" : formatCount(value),
    value === null || unit === null ? "" : unitSign(unit),
    from === null && to === null
      ? ""
      : `(${from === null ? "…" : formatCount(from)} → ${to === null ? "…" : formatCount(to)})`,
  ];
  return el("p", { class: `change ${direction}` }, words.filter((word) => word !== "").join(" "));
}
