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

/** Attributes of a clock time with their part of the day: «кешкі сағат 7-де» is 19:00, «түнгі сағат 2-де» 02:00. */
export const CLOCK_ATTRIBUTES = [
  { word: "кеш", part: "evening" },
  { word: "кешкі", part: "evening" },
  { word: "күндізгі", part: "day" },
  { word: "таң", part: "morning" },
  { word: "таңертеңгі", part: "morning" },
  { word: "таңғы", part: "morning" },
  { word: "түнгі", part: "night" },
  { word: "түскі", part: "day" },
] as const satisfies readonly { readonly word: string; readonly part: "morning" | "day" | "evening" | "night" }[];
