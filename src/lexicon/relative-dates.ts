/**
 * Words that name a time by its distance from the day of writing, with the relation that DESIGN §2 gives: `P-1D`
 * yesterday, `P0D` today, `this-year`, `now`. Folded forms, inflected ones included where they are words of their own.
 */
export const RELATIVE_DATES = [
  { form: "алдыңгүні", relation: "P-2D" },
  { form: "арғы күні", relation: "P-2D" },
  { form: "биыл", relation: "this-year" },
  { form: "биылғы", relation: "this-year" },
  { form: "былтыр", relation: "P-1Y" },
  { form: "былтырғы", relation: "P-1Y" },
  { form: "бүгін", relation: "P0D" },
  { form: "бүгінге", relation: "P0D" },
  { form: "бүгінгі", relation: "P0D" },
  { form: "бүгінде", relation: "now" },
  { form: "бүгіннен", relation: "P0D" },
  { form: "бүрсігүні", relation: "P2D" },
  { form: "ертең", relation: "P1D" },
  { form: "ертеңгі", relation: "P1D" },
  { form: "кеше", relation: "P-1D" },
  { form: "кешегі", relation: "P-1D" },
] as const satisfies readonly { readonly form: string; readonly relation: string }[];

/** Words that shift a unit of time: «өткен аптада» is a week back, «келесі жылы» a year on. Folded forms. */
export const SHIFTS = [
  { form: "алдағы", shift: 1 },
  { form: "ағымдағы", shift: 0 },
  { form: "биылғы", shift: 0 },
  { form: "былтырғы", shift: -1 },
  { form: "келер", shift: 1 },
  { form: "келесі", shift: 1 },
  { form: "осы", shift: 0 },
  { form: "өткен", shift: -1 },
] as const satisfies readonly { readonly form: string; readonly shift: number }[];

/** Words before a duration that set it against today: «кейінгі 10 жыл». Folded forms. */
export const DURATION_OPENERS = [
  "алдағы",
  "алғашқы",
  "кейінгі",
  "соңғы",
  "таяудағы",
  "өткен",
] as const satisfies readonly string[];
