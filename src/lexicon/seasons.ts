/** Seasons (жыл мезгілдері) with TIMEX3's codes. */
export const SEASONS = [
  { name: "жаз", code: "SU" },
  { name: "күз", code: "FA" },
  { name: "көктем", code: "SP" },
  { name: "қыс", code: "WI" },
] as const satisfies readonly { readonly name: string; readonly code: string }[];
