/** What a candidate does to a text. It answers how many tokens, sentences, names … it found. */
export type Reader = (text: string) => number;

/** Libraries are loaded here and not above: a process holds the one that it measures and nothing else. */
export type Prepare = () => Promise<Reader>;

/** The day on which relative dates are resolved, by all who do that. */
export const DAY = "2026-02-27";
