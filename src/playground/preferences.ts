import { byId } from "./dom";
import { currentLocale, type Locale, setLocale, t, translatePage } from "./i18n/index";

/** Language and colours of the page, kept for the next visit where the browser allows it. */

function recall(name: string): string | null {
  try {
    return localStorage.getItem(`matin.${name}`);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`matin.${name}`, value);
  } catch {
    // Storage may be forbidden; then the choice lasts as long as the page.
  }
}

const root = document.documentElement;
const darkByDefault = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (root.dataset.theme ?? (darkByDefault.matches ? "dark" : "light")) === "dark";

function labelTheme(): void {
  byId("theme").textContent = t(isDark() ? "toLight" : "toDark");
}

/** Sets both as they were left, or as browser and reader have it, and listens to the buttons. */
export function startPreferences(changed: () => void): void {
  const theme = recall("theme");
  if (theme === "dark" || theme === "light") root.dataset.theme = theme;
  const known = recall("language");
  useLanguage(known === "kk" || known === "en" ? known : navigator.language.startsWith("en") ? "en" : "kk");
  byId("theme").addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    keep("theme", root.dataset.theme);
    labelTheme();
  });
  darkByDefault.addEventListener("change", labelTheme);
  byId("language").addEventListener("click", () => {
    useLanguage(currentLocale() === "kk" ? "en" : "kk");
    keep("language", currentLocale());
    changed();
  });
}

function useLanguage(locale: Locale): void {
  setLocale(locale);
  translatePage();
  labelTheme();
  // The button is in the language that it leads to.
  byId("language").lang = locale === "kk" ? "en" : "kk";
}
