/** The built package, since that is what a user runs; its types are those of the sources. */

const load = (file: string) => import(new URL(`../dist/${file}`, import.meta.url).href);

export const loadIndex = (): Promise<typeof import("../src/index.ts")> => load("index.js");
export const loadTokenize = (): Promise<typeof import("../src/entries/tokenize.ts")> => load("tokenize.js");
export const loadEntities = (): Promise<typeof import("../src/entries/entities.ts")> => load("entities.js");
export const loadLanguage = (): Promise<typeof import("../src/entries/language.ts")> => load("language.js");
export const loadOutput = (): Promise<typeof import("../src/entries/output.ts")> => load("output.js");
