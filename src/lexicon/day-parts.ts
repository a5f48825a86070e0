/** Parts of the day with TIMEX3's codes, dictionary forms; they make a time of the day named before them. */
export const DAY_PARTS = [
  { word: "кеш", code: "TEV" },
  { word: "кешке", code: "TEV" },
  { word: "кешкілік", code: "TEV" },
  { word: "таң", code: "TMO" },
  { word: "таңертең", code: "TMO" },
  { word: "түн", code: "TNI" },
  { word: "түнде", code: "TNI" },
  { word: "түс", code: "TMI" },
  { word: "түсте", code: "TMI" },
] as const satisfies readonly { readonly word: string; readonly code: string }[];

/** Attributes of a clock time, and whether they put it behind noon: «кешкі сағат 7-де» is 19:00. */
export const CLOCK_ATTRIBUTES = [
  { word: "кеш", evening: true },
  { word: "кешкі", evening: true },
  { word: "таң", evening: false },
  { word: "таңертеңгі", evening: false },
  { word: "таңғы", evening: false },
  { word: "түнгі", evening: false },
  { word: "түскі", evening: true },
] as const satisfies readonly { readonly word: string; readonly evening: boolean }[];
