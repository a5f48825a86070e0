/** Units of time: dictionary form and the letter of ISO 8601; hours and shorter ones stand behind a `T`. */
export interface TimeUnitEntry {
  readonly word: string;
  readonly code: "Y" | "M" | "W" | "D" | "TH" | "TM" | "TS";
  /** How many of the code's unit one is: a century is 100 years. */
  readonly times: number;
}

export const TIME_UNITS = [
  { word: "ай", code: "M", times: 1 },
  { word: "апта", code: "W", times: 1 },
  { word: "жыл", code: "Y", times: 1 },
  { word: "күн", code: "D", times: 1 },
  { word: "минут", code: "TM", times: 1 },
  { word: "сағат", code: "TH", times: 1 },
  { word: "секунд", code: "TS", times: 1 },
  { word: "тәулік", code: "D", times: 1 },
  { word: "ғасыр", code: "Y", times: 100 },
] as const satisfies readonly TimeUnitEntry[];
