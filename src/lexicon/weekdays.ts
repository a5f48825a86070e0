/** Weekdays (апта күндері), Monday first. */
export const WEEKDAYS = [
  { name: "дүйсенбі", day: 1 },
  { name: "сейсенбі", day: 2 },
  { name: "сәрсенбі", day: 3 },
  { name: "бейсенбі", day: 4 },
  { name: "жұма", day: 5 },
  { name: "сенбі", day: 6 },
  { name: "жексенбі", day: 7 },
] as const satisfies readonly { readonly name: string; readonly day: number }[];
