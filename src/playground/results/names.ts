import type { Organization, Person, Place } from "../../document/mention";
import { el } from "../dom";
import { t } from "../i18n/index";
import { kindName } from "../i18n/kinds";
import { type Context, jumpButton, list, placesOf, section, strip } from "./section";

/** People, their roles, and where in the article they are named. */
export function people(context: Context): HTMLElement[] {
  const all = context.view.people;
  const row = ({ name, roles, mentions }: Person) => {
    const places = placesOf(context.view, mentions);
    const titles = roles.map((role) =>
      el("span", { class: "role", lang: "kk" }, role.name, ...(role.former ? [` (${t("former")})`] : [])),
    );
    return el(
      "li",
      {},
      jumpButton(context, name, places, el("span", { class: "who person" }, name), times(mentions.length)),
      ...titles,
      strip(context, places),
    );
  };
  return section("people", all.length, list("people-list", all, row));
}

export function organizations(context: Context): HTMLElement[] {
  const all = context.view.organizations;
  const row = ({ name, kind, mentions }: Organization) => {
    const label = el("span", { class: "who organisation" }, name);
    const says = kindName(kind);
    return el(
      "li",
      {},
      jumpButton(context, name, placesOf(context.view, mentions), label, times(mentions.length)),
      ...(says === null ? [] : [el("span", { class: "role" }, says)]),
    );
  };
  return section("organizations", all.length, list("names", all, row));
}

export function places(context: Context): HTMLElement[] {
  const all = context.view.places;
  const row = ({ name, mentions }: Place) => {
    const label = el("span", { class: "who place" }, name);
    return el("li", {}, jumpButton(context, name, placesOf(context.view, mentions), label, times(mentions.length)));
  };
  return section("places", all.length, list("names inline", all, row));
}

/** The outlet that publishes the article. */
export function source(context: Context): HTMLElement[] {
  const found = context.view.source;
  if (found === null) return [];
  const button = jumpButton(context, found.text, [[found]], el("span", { class: "who organisation" }, found.text));
  return [el("p", { class: "source" }, el("span", { class: "role" }, `${t("source")}: `), button)];
}

const times = (n: number) => el("span", { class: "times" }, n > 1 ? t("times", { n }) : "");
