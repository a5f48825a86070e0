import { labelOfDate, labelOfQuantity } from "../document/labels";
import type { DateMention, EntityMention, Quantity } from "../document/mention";
import { el } from "./dom";
import { formatDay, formatFigure } from "./format";
import { type Key, t } from "./i18n/index";
import type { Mark, View } from "./protocol";

/** What a card says of a mark: a heading, and lines of a name and a value. */
interface Facts {
  readonly label: Key;
  readonly name: string;
  readonly lines: readonly (readonly [Key, string])[];
}

interface Actions {
  /** Goes to another mention of what the card is about. */
  readonly go: (mark: Mark) => void;
  readonly close: () => void;
}

/** Fills the card with what is known of `mark`; `around` are the marks that it lies in. */
export function fillCard(card: HTMLElement, view: View, mark: Mark, around: readonly Mark[], actions: Actions): void {
  const { label, name, lines } = factsOf(view, mark);
  const close = el("button", { type: "button", class: "close", "aria-label": t("close") }, "×");
  close.addEventListener("click", actions.close);
  const inside: (readonly [Key, string])[] = around.map((outer) => ["inside", outline(view, outer)]);
  const rows = [...lines, ...inside].flatMap(([key, value]) => [
    el("dt", {}, t(key)),
    el("dd", { lang: key === "evidence" ? "en" : null }, value),
  ]);
  card.setAttribute("aria-label", `${t(label)}: ${name}`);
  card.replaceChildren(
    close,
    el("p", { class: `kind ${mark.style}` }, t(label)),
    el("p", { class: "name", lang: "kk" }, name),
    el("dl", {}, ...rows),
    ...stepper(view, mark, actions),
  );
}

const outline = (view: View, mark: Mark) => {
  const { label, name } = factsOf(view, mark);
  return `${name} (${t(label).toLowerCase()})`;
};

function factsOf(view: View, { layer, row }: Mark): Facts {
  if (layer === "entities") return entityFacts(view, view.entities[row]!);
  return layer === "dates" ? dateFacts(view.dates[row]!) : quantityFacts(view.quantities[row]!);
}

const evidenceLine = (evidence: { readonly source: string; readonly score: number }) =>
  ["evidence", `${evidence.source}, ${Math.round(evidence.score * 100)} %`] as const;

function entityFacts(view: View, { label, name, text, entity, evidence }: EntityMention): Facts {
  const roles = view.people.find(({ id }) => id === entity)?.roles ?? [];
  const titles = roles.map((role) => (role.former ? `${role.name} (${t("former")})` : role.name)).join("; ");
  return {
    label,
    name,
    lines: [
      ...(text === name ? [] : [["inText", `«${text}»`] as const]),
      ...(titles === "" ? [] : [["roles", titles] as const]),
      evidenceLine(evidence),
    ],
  };
}

function dateFacts(date: DateMention): Facts {
  const value = date.value ?? date.relation;
  return {
    label: labelOfDate(date),
    name: date.text,
    lines: [
      ...(date.resolved === null ? [] : [["resolved", formatDay(date.resolved)] as const]),
      ...(value === null ? [] : [["value", value] as const]),
      evidenceLine(date.evidence),
    ],
  };
}

function quantityFacts(quantity: Quantity): Facts {
  return {
    label: labelOfQuantity(quantity),
    name: quantity.text,
    lines: [
      ["value", formatFigure(quantity)],
      ...(quantity.of === null ? [] : [["counted", quantity.of.text] as const]),
      evidenceLine(quantity.evidence),
    ],
  };
}

/** «2 / 4» with the ways to the mentions before and after, where the same thing is named more than once. */
function stepper(view: View, mark: Mark, { go }: Actions): HTMLElement[] {
  if (mark.layer !== "entities") return [];
  const { entity } = view.entities[mark.row]!;
  if (entity === null) return [];
  const all = view.marks.filter(({ layer, row }) => layer === "entities" && view.entities[row]!.entity === entity);
  if (all.length < 2) return [];
  const at = all.findIndex(({ row }) => row === mark.row);
  const step = (key: Key, arrow: string, to: number) => {
    const button = el("button", { type: "button", "aria-label": t(key) }, arrow);
    button.addEventListener("click", () => go(all[(to + all.length) % all.length]!));
    return button;
  };
  return [
    el(
      "p",
      { class: "stepper" },
      step("previous", "←", at - 1),
      el("span", {}, `${t("mentions")}: ${at + 1} / ${all.length}`),
      step("next", "→", at + 1),
    ),
  ];
}

/** Puts the card under the words, inside the window's width; style.css makes it a sheet at the bottom of small screens. */
export function placeCard(card: HTMLDialogElement, words: DOMRect): void {
  if (!card.open) card.show();
  const width = card.offsetWidth;
  const left = Math.min(Math.max(8, words.left), document.documentElement.clientWidth - width - 8);
  const below = words.bottom + 8;
  const above = words.top - card.offsetHeight - 8;
  const top = below + card.offsetHeight > innerHeight && above > 8 ? above : below;
  card.style.setProperty("--x", `${left + scrollX}px`);
  card.style.setProperty("--y", `${top + scrollY}px`);
  // The sheet stays where it is, so the words have to come out from under it.
  const covered = words.bottom + 16 - card.getBoundingClientRect().top;
  if (getComputedStyle(card).position === "fixed" && covered > 0) scrollBy({ top: covered });
}
