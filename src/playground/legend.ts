import { el } from "./dom";
import { type Key, t } from "./i18n/index";

/** Kinds of marks as the legend names them: a class of style.css and its words. */
const KINDS: readonly (readonly [string, Key])[] = [
  ["person", "person"],
  ["organisation", "organisation"],
  ["place", "place"],
  ["position", "position"],
  ["value", "valueStyle"],
  ["other", "other"],
  ["quotation", "quotation"],
];

const hidden = new Set<string>();

/** What the marks mean; each entry is a button that hides its kind in the article. */
export function showLegend(legend: HTMLElement, article: HTMLElement): void {
  const items = KINDS.map(([kind, key]) => {
    const button = el(
      "button",
      { type: "button", class: `key ${kind}`, "aria-pressed": `${!hidden.has(kind)}` },
      t(key),
    );
    button.addEventListener("click", () => {
      if (!hidden.delete(kind)) hidden.add(kind);
      article.classList.toggle(`hide-${kind}`, hidden.has(kind));
      button.setAttribute("aria-pressed", `${!hidden.has(kind)}`);
    });
    return el("li", {}, button);
  });
  legend.replaceChildren(...items);
}
