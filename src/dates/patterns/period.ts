import type { Layers } from "../../document/document";
import { caseOf, isGlued, isPossessed, isWord, keyOf, lemmaOf, surfaceAt } from "../../document/rows";
import { SEASONS } from "../../lexicon/seasons";
import { NUMBER } from "../../match/rules";
import { NUMBER_ANCHORS, tiesNumbers } from "../../numbers/index";
import type { TokenRange } from "../../text/span";
import { formatMonth, isYear } from "../calendar";
import { type DateRule, draft } from "../draft";
import { behindSpanWord, isYearWord, wholeAt, wholeRange, yearAt, yearBefore } from "../words";
import { behindEdge } from "./month";

/** «2025 жылы», «2025 ж.», «екі мың оныншы жылы», «2025 жылдың басында». */
export const year: DateRule = {
  name: "dates.year",
  anchors: [NUMBER, ...NUMBER_ANCHORS],
  find(doc, row, limit) {
    const found = yearAt(doc, row, limit);
    return found && { from: row, to: behindEdge(doc, found.to, limit), ...draft({ value: String(found.year) }) };
  },
};

/** «2020-2030 жылдары», «2026 – 2028 жылдарға», «(1940-1945)». */
export const yearRange: DateRule = {
  name: "dates.year-range",
  anchors: [NUMBER, ...NUMBER_ANCHORS],
  find(doc, row, limit) {
    const range = wholeRange(doc, row, limit);
    if (!range || !isYear(range.first) || !isYear(range.last)) return null;
    const value = `${range.first}/${range.last}`;
    if (range.to < limit.to && isYearWord(doc, range.to)) {
      return { from: row, to: behindSpanWord(doc, range.to + 1, limit), ...draft({ value }) };
    }
    // «2024-2025 оқу жылында»
    if (range.to + 1 < limit.to && isYearWord(doc, range.to + 1) && keyOf(doc, range.to) === "оқу") {
      return { from: row, to: range.to + 2, ...draft({ value }) };
    }
    // Without the word only two years that are glued and count nothing: «1940-1945 – мұғалім», «(1940-1945)».
    const glued =
      surfaceAt(doc, row + 1) !== "/" && isGlued(doc, row + 1) && isGlued(doc, row + 2) && range.to === row + 3;
    const counts = range.to < limit.to && (isWord(doc, range.to) || /^[%$€₸]/.test(surfaceAt(doc, range.to)));
    return glued && !counts ? { from: row, to: range.to, ...draft({ value }) } : null;
  },
};

/** «2021 жылдан 2025 жылға дейін». */
export const yearToYear: DateRule = {
  name: "dates.year-to-year",
  anchors: [NUMBER, ...NUMBER_ANCHORS],
  find(doc, row, limit) {
    const first = yearAt(doc, row, limit);
    if (first === null || caseOf(doc, first.to - 1) !== "Abl") return null;
    const last = yearAt(doc, first.to, limit);
    if (last === null || last.year <= first.year || !/^(?:дейін|шейін)$/.test(keyOf(doc, last.to))) return null;
    return { from: row, to: last.to, ...draft({ value: `${first.year}/${last.year}` }) };
  },
};

const DECADE = /^(\d{1,3}0)-?жыл(.*)$/;

/** «90-жылдары», «1990-жылдардың», «тоқсаныншы жылдары»: ten years. */
export const decade: DateRule = {
  name: "dates.decade",
  anchors: [NUMBER, ...NUMBER_ANCHORS],
  find(doc, row, limit) {
    const glued = DECADE.exec(keyOf(doc, row));
    if (glued) return decadeOf(Number(glued[1]), withCentury(doc, row, limit), row + 1);
    const whole = wholeAt(doc, row, limit);
    if (whole === null || whole.to >= limit.to || lemmaOf(doc, whole.to) !== "жыл") return null;
    if (!/^жылдар/.test(keyOf(doc, whole.to)) || (!whole.ordinal && whole.value >= 100)) return null;
    return decadeOf(whole.value, row, whole.to + 1);
  },
};

/** «ХХ ғасырдың 90-жылдары»: the row of the century's name, or `row`. */
function withCentury(doc: Layers, row: number, limit: TokenRange): number {
  const named = row - 2 >= limit.from && lemmaOf(doc, row - 1) === "ғасыр" && caseOf(doc, row - 1) === "Gen";
  return named && centuryNumber(doc, row - 2, limit) !== null ? row - 2 : row;
}

function decadeOf(value: number, from: number, to: number) {
  if (value % 10 !== 0 || (value >= 100 && !isYear(value)) || value === 0) return null;
  const full = value >= 100 ? value : value + (value >= 30 ? 1900 : 2000);
  return { from, to, ...draft({ value: `${Math.floor(full / 10)}X` }) };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, і: 1, х: 10 };

/** «XXI», «ХІХ» in Latin or Cyrillic look-alikes. */
function roman(text: string): number | null {
  const signs = [...text.toLowerCase()].map((sign) => ROMAN[sign]);
  if (signs.length === 0 || signs.length > 6 || signs.includes(undefined)) return null;
  return signs.reduce<number>((sum, value, i) => sum + ((signs[i + 1] ?? 0) > value! ? -value! : value!), 0);
}

function centuryNumber(doc: Layers, row: number, limit: TokenRange): { value: number; to: number } | null {
  const value = roman(surfaceAt(doc, row));
  if (value !== null) return { value, to: row + 1 };
  return wholeAt(doc, row, limit);
}

const CENTURY_GLUED = /^(\d{1,2})-?ғасыр/;

/** «ХХ ғасырда», «XXI ғ.», «21-ғасыр», «жиырмасыншы ғасырдағы», «X–XII ғасырларда». */
export const century: DateRule = {
  name: "dates.century",
  anchors: ["ғасыр", "ғ.", "ғғ.", NUMBER],
  find(doc, row, limit) {
    const glued = CENTURY_GLUED.exec(keyOf(doc, row));
    if (glued) return { from: row, to: row + 1, ...draft({ value: glued[1]! }) };
    if (lemmaOf(doc, row) !== "ғасыр" && !/^ғғ?\.$/.test(keyOf(doc, row))) return null;
    for (let from = Math.max(limit.from, row - 3); from < row; from++) {
      const first = centuryNumber(doc, from, limit);
      if (first === null || first.value < 1 || first.value > 30) continue;
      if (first.to === row && isCentury(doc, from, limit))
        return { from, to: row + 1, ...draft({ value: String(first.value) }) };
      const last = tiesNumbers(doc, first.to) ? centuryNumber(doc, first.to + 1, limit) : null;
      if (last?.to === row && last.value > first.value) {
        return { from, to: row + 1, ...draft({ value: `${first.value}/${last.value}` }) };
      }
    }
    return null;
  },
};

/** «екі ғасыр» counts centuries; «екінші ғасыр», «XX ғасыр», «20 ғасырда» name one. */
function isCentury(doc: Layers, from: number, limit: TokenRange): boolean {
  const whole = wholeAt(doc, from, limit);
  return whole === null || whole.ordinal;
}

const QUARTERS: Readonly<Record<string, string>> = { тоқсан: "Q", жартыжылдық: "H", жартыжылдығы: "H" };

/** «бірінші тоқсан», «2025 жылдың үшінші тоқсанында», «І тоқсанда», «бірінші жартыжылдықта». */
export const quarter: DateRule = {
  name: "dates.quarter",
  anchors: ["тоқсан", "жартыжылдық"],
  find(doc, row, limit) {
    const letter = QUARTERS[lemmaOf(doc, row)];
    if (letter === undefined || row === limit.from) return null;
    const value = roman(surfaceAt(doc, row - 1)) ?? ordinalBefore(doc, row, limit);
    if (value === null || value < 1 || value > (letter === "Q" ? 4 : 2)) return null;
    const before = yearBefore(doc, row - 1, limit);
    const after = before ? null : yearAt(doc, row + 1, limit);
    const found = before ?? after;
    return {
      from: before ? before.from : row - 1,
      to: after ? after.to : row + 1,
      ...draft({ value: `${found ? found.year : "XXXX"}-${letter}${value}` }),
    };
  },
};

function ordinalBefore(doc: Layers, row: number, limit: TokenRange): number | null {
  const whole = wholeAt(doc, row - 1, limit);
  return whole !== null && whole.to === row && whole.ordinal ? whole.value : null;
}

const PLACES: Readonly<Record<string, number>> = { алғашқы: 1, бірінші: 1, соңғы: 12 };

/** «2025 жылдың соңғы айында», «2026 жылдың алғашқы айында», «Көктемнің алғашқы айы». */
export const monthOfYear: DateRule = {
  name: "dates.month-of-year",
  anchors: Object.keys(PLACES),
  find(doc, row, limit) {
    const place = PLACES[keyOf(doc, row)];
    if (place === undefined || row + 1 >= limit.to || lemmaOf(doc, row + 1) !== "ай" || /лар/.test(keyOf(doc, row + 1)))
      return null;
    const before = yearBefore(doc, row, limit);
    if (before) return { from: before.from, to: row + 2, ...draft({ value: `${before.year}-${formatMonth(place)}` }) };
    const first = row > limit.from && caseOf(doc, row - 1) === "Gen" ? FIRST_MONTH[lemmaOf(doc, row - 1)] : undefined;
    if (first === undefined || !isPossessed(doc, row + 1)) return null;
    const month = ((first - 1 + (place === 1 ? 0 : 2)) % 12) + 1;
    return { from: row - 1, to: row + 2, ...draft({ value: `XXXX-${formatMonth(month)}` }) };
  },
};
const FIRST_MONTH: Readonly<Record<string, number>> = { көктем: 3, жаз: 6, күз: 9, қыс: 12 };

const seasons = new Map<string, string>(SEASONS.map((entry) => [entry.name, entry.code]));

/** «көктемде», «2025 жылдың күзінде», «жаз айларында». In another case a season is no date: «қысқа дайындық», and «жаз» is "write" too. */
export const season: DateRule = {
  name: "dates.season",
  anchors: [...seasons.keys()],
  find(doc, row, limit) {
    const code = seasons.get(lemmaOf(doc, row));
    if (code === undefined) return null;
    const before = yearBefore(doc, row, limit);
    const months = row + 1 < limit.to && lemmaOf(doc, row + 1) === "ай" && isPossessed(doc, row + 1);
    if (!before && !months && caseOf(doc, row) !== "Loc") return null;
    const value = `${before ? before.year : "XXXX"}-${code}`;
    return { from: before ? before.from : row, to: months ? row + 2 : row + 1, ...draft({ value }) };
  },
};
