import type { Reader } from "./reader";

/** Moves the one stop that the Tab key makes in the article. */
export function moveStop(to: HTMLElement): void {
  for (const old of document.querySelectorAll('mark[tabindex="0"]')) old.setAttribute("tabindex", "-1");
  to.setAttribute("tabindex", "0");
}

/** Arrow keys, Home and End go from mark to mark, as in a toolbar; Enter and the space bar say what a mark is. */
export function listenForKeys(article: HTMLElement, reader: Reader, open: (mark: HTMLElement) => void): void {
  article.addEventListener("keydown", (event) => {
    const mark = (event.target as Element).closest("mark");
    if (mark === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open(mark);
      return;
    }
    const marks = reader.marks();
    const at = marks.indexOf(mark);
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: marks.length - 1,
    };
    const next = marks[to[event.key as keyof typeof to] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    moveStop(next);
    next.focus();
  });
  article.addEventListener("focusin", ({ target }) => {
    const mark = (target as Element).closest("mark");
    if (mark) moveStop(mark);
  });
}
