import type { Quotation } from "../../document/mention";
import { quotationGroups } from "../../output/report";
import { el } from "../dom";
import { t } from "../i18n/index";
import { type Context, jumpButton, list, section } from "./section";

/** More of a quotation is read in the article. */
const SHOWN_CHARS = 280;

/** Who said what: the quotations by speaker, in the order in which those speak first. */
export function quotations(context: Context): HTMLElement[] {
  const all = context.view.quotations;
  const groups = quotationGroups(all).map(({ who, quotations: own }) =>
    el(
      "li",
      {},
      el("h4", { lang: who === "?" ? null : "kk" }, who === "?" ? t("unknownSpeaker") : who),
      list("quotes", own, (quotation) => row(context, quotation, who)),
    ),
  );
  return section(
    "quotations",
    all.length,
    list("speakers", groups, (group) => group),
  );
}

function row(context: Context, quotation: Quotation, who: string): HTMLElement {
  const { text, segments, style } = quotation;
  const shown = shorten(text);
  const words = el("blockquote", {}, style === "direct" ? `«${shown}»` : shown);
  // A block inside of a button is no valid HTML; what is pressed is the quotation's own words.
  const button = jumpButton(
    context,
    `${who}: ${shown.slice(0, 60)}`,
    [segments],
    el("span", {}, words.textContent ?? ""),
  );
  words.replaceChildren(button);
  return el("li", { class: style }, words, el("p", { class: "cue" }, ...cueOf(quotation, who)));
}

/** «— «ол» деп жазды · төл сөз»: the text's own words for who speaks and how, then the kind. */
function cueOf({ speaker, cue, style }: Quotation, who: string): (Node | string)[] {
  const words = [speaker && speaker.text !== who ? `«${speaker.text}»` : null, cue?.text ?? null].filter(
    (word) => word !== null,
  );
  const said = words.length === 0 ? [] : [el("span", { lang: "kk" }, `— ${words.join(" ")}`), " · "];
  return [...said, t(style)];
}

function shorten(text: string): string {
  if (text.length <= SHOWN_CHARS) return text;
  const cut = text.slice(0, SHOWN_CHARS);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > SHOWN_CHARS / 2 ? space : SHOWN_CHARS).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
