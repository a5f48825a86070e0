import { el } from "../dom";
import { t } from "../i18n/index";
import { dates } from "./dates";
import { organizations, people, places, source } from "./names";
import { quotations } from "./quotations";
import type { Context } from "./section";
import { statistics } from "./statistics";

export type { Context } from "./section";

/** All that the article says, section by section, most asked for first. */
export function results(context: Context): HTMLElement[] {
  const sections = [people, statistics, quotations, dates, organizations, places, source].flatMap((show) =>
    show(context),
  );
  const notes = [
    ...(context.view.cut ? [el("p", { class: "note" }, t("cut"))] : []),
    ...(context.length > 40 && context.view.language.code !== "kaz"
      ? [el("p", { class: "note" }, t("notKazakh"))]
      : []),
    ...(sections.length === 0 && context.length > 0 ? [el("p", { class: "note" }, t("nothing"))] : []),
  ];
  return [...notes, ...sections];
}
