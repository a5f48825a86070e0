import type { TableName } from "../output/tables";
import { fillCard, placeCard } from "./card";
import { Client } from "./client";
import { byId, el } from "./dom";
import { Editor } from "./editor";
import { formatCount } from "./format";
import { t } from "./i18n/index";
import { showLegend } from "./legend";
import { listenForKeys } from "./marks-keys";
import { markAt } from "./paragraph";
import { startPreferences } from "./preferences";
import type { FileFormat, View } from "./protocol";
import { Reader } from "./reader";
import { results } from "./results/index";

const article = byId("article");
const sections = byId("sections");
const card = byId<HTMLDialogElement>("card");
const back = byId("back");
const reader = new Reader(article);

let shown: { readonly text: string; readonly view: View } | null = null;
/** The result from which the reader of the page jumped into the article. */
let origin: HTMLElement | null = null;
let cardFrom: HTMLElement | null = null;

const client = new Client({
  pieces: (text, pieces) => reader.show(text, pieces, null),
  view: show,
  file: saveFile,
  failed: (message) => say(t("failed", { message })),
});

startPreferences(() => {
  editor.translate();
  showLegend(byId("legend"), article);
  closeCard();
  if (shown) showResults();
});
showLegend(byId("legend"), article);

const editor = new Editor(({ text, date, id }) => {
  setBusy(true);
  if (text !== shown?.text) closeCard();
  client.analyze(text, date, id);
});

function say(words: string): void {
  byId("status").textContent = words;
}

function setBusy(busy: boolean): void {
  byId("results").setAttribute("aria-busy", `${busy}`);
  for (const button of byId("exports").querySelectorAll("button")) button.disabled = busy;
  if (busy) say(t("reads"));
}

function show(text: string, view: View): void {
  shown = { text, view };
  reader.show(text, view.pieces, view);
  const isEmpty = text.trim() === "";
  byId("empty").hidden = !isEmpty;
  byId("hint").hidden = !isEmpty;
  byId("legend").hidden = isEmpty;
  byId("exports").hidden = isEmpty;
  origin = null;
  back.hidden = true;
  setBusy(false);
  showResults();
}

function showResults(): void {
  const { text, view } = shown!;
  const jump: Parameters<typeof results>[0]["jump"] = (spans, from, label) => {
    closeCard();
    origin = from;
    back.hidden = reader.jump(spans) === null;
    say(label);
  };
  sections.replaceChildren(...results({ view, length: text.length, jump }));
  const { people, quotations, statistics } = view;
  const counts = { people, quotations, statistics };
  const figures = Object.fromEntries(Object.entries(counts).map(([name, rows]) => [name, formatCount(rows.length)]));
  say(text.trim() === "" ? "" : t("done", figures));
}

function openCard(element: HTMLElement): void {
  const mark = markAt(element);
  if (mark === null || shown === null) return;
  const { view } = shown;
  fillCard(card, view, mark, reader.index.around(mark), {
    close: () => closeCard(true),
    go: (other) => {
      const target = reader.jump([other]);
      if (target) openCard(target);
    },
  });
  cardFrom = element;
  placeCard(card, element.getBoundingClientRect());
  card.focus({ preventScroll: true });
}

function closeCard(goBack = false): void {
  if (!card.open) return;
  card.close();
  if (goBack) cardFrom?.focus({ preventScroll: true });
  cardFrom = null;
}

function returnToResults(): void {
  back.hidden = true;
  origin?.focus();
  origin = null;
}

function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  el("a", { href: url, download: name }).click();
  // The download begins after this task.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

listenForKeys(article, reader, openCard);
article.addEventListener("click", ({ target }) => {
  // Somebody who selects words to copy them wants no card.
  const element = (target as Element).closest("mark");
  if (element && getSelection()?.isCollapsed !== false) openCard(element);
});
addEventListener("pointerdown", ({ target }) => {
  if (!card.contains(target as Node)) closeCard();
});
addEventListener("keydown", ({ key, target }) => {
  if (key !== "Escape") return;
  if (card.open) closeCard(true);
  else if (origin && article.contains(target as Node)) returnToResults();
});
back.addEventListener("click", returnToResults);
for (const button of byId("exports").querySelectorAll("button")) {
  button.addEventListener("click", () => {
    client.file(button.dataset.format as FileFormat, byId<HTMLSelectElement>("table").value as TableName);
  });
}
byId("legend").hidden = true;
