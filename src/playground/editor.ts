import { MOST_MEGABYTES, readArticle } from "./article-file";
import { byId } from "./dom";
import { formatCount } from "./format";
import { t } from "./i18n/index";

/** A longer text is not put into the field: a browser needs a second to lay a megabyte out in one, at every key. */
const EDITABLE_CHARS = 50_000;
const DEBOUNCE_MS = 120;

/** The article that is to be read. */
export interface Article {
  readonly text: string;
  readonly date: string | null;
  readonly id: string | null;
}

/** Where the text comes from: typing, pasting, dropping, files, the sample. */
export class Editor {
  readonly #field = byId<HTMLTextAreaElement>("editor");
  readonly #date = byId<HTMLInputElement>("date");
  readonly #toggle = byId<HTMLButtonElement>("edit");
  readonly #note = byId("note");
  readonly #changed: (article: Article) => void;
  #text = "";
  #id: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the note says, kept as a function because the language may change. */
  #says: (() => string) | null = null;

  constructor(changed: (article: Article) => void) {
    this.#changed = changed;
    this.#field.addEventListener("input", () => this.#typed());
    this.#date.addEventListener("change", () => this.#announce());
    this.#toggle.addEventListener("click", () => this.#showField(this.#field.hidden, true));
    byId("clear").addEventListener("click", () => {
      this.open("", null, null);
      this.#field.focus();
    });
    byId("sample").addEventListener("click", () => this.open(SAMPLE_ARTICLE, "2026-02-27", "inbusiness-ngo-day.txt"));
    this.#listenForFiles();
    addEventListener("paste", (event) => this.#pasted(event));
    this.translate();
  }

  /** Takes a text as the article. A short one is left to be edited, behind its button. */
  open(text: string, date: string | null, id: string | null): void {
    const isLong = text.length > EDITABLE_CHARS;
    this.#text = text;
    this.#id = id;
    this.#field.value = isLong ? "" : text;
    this.#date.value = date ?? "";
    this.#toggle.disabled = isLong;
    this.#showField(text === "");
    this.#say(isLong ? () => t("tooLong", { n: formatCount(text.length) }) : null);
    this.#announce();
  }

  translate(): void {
    this.#toggle.textContent = t(this.#field.hidden ? "edit" : "hideEditor");
    this.#note.textContent = this.#says?.() ?? "";
  }

  #typed(): void {
    const { value } = this.#field;
    // Text can also be dropped into the field, or come from an input method.
    if (value.length > EDITABLE_CHARS) {
      this.open(value, this.#date.value || null, null);
      return;
    }
    this.#text = value;
    this.#say(null);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#announce(), DEBOUNCE_MS);
  }

  #announce(): void {
    clearTimeout(this.#timer);
    this.#changed({ text: this.#text, date: this.#date.value || null, id: this.#id });
  }

  #pasted(event: ClipboardEvent): void {
    const file = event.clipboardData?.files[0];
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const { target } = event;
    if (file !== undefined && text === "") {
      event.preventDefault();
      void this.#openFile(file);
    } else if (target === this.#field) {
      const { value, selectionStart, selectionEnd } = this.#field;
      if (value.length + text.length <= EDITABLE_CHARS) return;
      event.preventDefault();
      this.open(value.slice(0, selectionStart) + text + value.slice(selectionEnd), this.#date.value || null, null);
    } else if (text !== "" && !(target instanceof HTMLInputElement)) {
      event.preventDefault();
      this.open(text, null, null);
    }
  }

  #listenForFiles(): void {
    const input = byId<HTMLInputElement>("file");
    byId("open").addEventListener("click", () => input.click());
    input.addEventListener("change", () => {
      const [file] = input.files ?? [];
      input.value = "";
      if (file) void this.#openFile(file);
    });
    const drop = byId("drop");
    addEventListener("dragover", (event) => {
      event.preventDefault();
      drop.hidden = event.dataTransfer?.types.includes("Files") !== true;
    });
    addEventListener("dragleave", ({ relatedTarget }) => {
      if (relatedTarget === null) drop.hidden = true;
    });
    addEventListener("drop", (event) => {
      drop.hidden = true;
      const file = event.dataTransfer?.files[0];
      const text = event.dataTransfer?.getData("text/plain") ?? "";
      if (file === undefined && (text === "" || event.target === this.#field)) return;
      event.preventDefault();
      if (file) void this.#openFile(file);
      else this.open(text, null, null);
    });
  }

  async #openFile(file: File): Promise<void> {
    if (file.size > MOST_MEGABYTES * 1_000_000) {
      return this.#say(() => t("tooBig", { name: file.name, n: MOST_MEGABYTES }));
    }
    try {
      const { text, date, name } = await readArticle(file);
      this.open(text, date, name);
    } catch {
      this.#say(() => t("unreadable", { name: file.name }));
    }
  }

  #showField(shown: boolean, focus = false): void {
    this.#field.hidden = !shown;
    this.#toggle.setAttribute("aria-expanded", `${shown}`);
    this.translate();
    if (shown && focus) this.#field.focus();
  }

  #say(says: (() => string) | null): void {
    this.#says = says;
    this.#note.hidden = says === null;
    this.#note.textContent = says?.() ?? "";
  }
}
