/** `quick` says that everything runs, and roughly how fast; `full` is what records hold. */
export type Pace = "full" | "quick";

/** The argument of a child; whoever calls one is a table of ours. */
export const paceOf = (argument: string | undefined): Pace => (argument === "quick" ? "quick" : "full");
