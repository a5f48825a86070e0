import { type Dictionary, en, type Key } from "./en";
import { kk } from "./kk";

export type { Key } from "./en";
export type Locale = "kk" | "en";

const DICTIONARIES: Readonly<Record<Locale, Dictionary>> = { kk, en };

let locale: Locale = "kk";

export const currentLocale = () => locale;

export function setLocale(to: Locale): void {
  locale = to;
}

/** The words for `key` in the language of the interface, `{name}` replaced by the value of that name. */
export function t(key: Key, values: Readonly<Record<string, string | number>> = {}): string {
  return DICTIONARIES[locale][key].replace(/\{([a-z]+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);
}

/** Puts the words of the interface into index.html: `data-t` names a text's key, `data-t-<attribute>` an attribute's. */
export function translatePage(): void {
  document.documentElement.lang = locale;
  document.title = t("title");
  for (const element of document.querySelectorAll<HTMLElement>("[data-t]")) {
    element.textContent = t(element.dataset.t as Key);
  }
  for (const name of ["aria-label", "placeholder"]) {
    for (const element of document.querySelectorAll(`[data-t-${name}]`)) {
      element.setAttribute(name, t(element.getAttribute(`data-t-${name}`) as Key));
    }
  }
}
