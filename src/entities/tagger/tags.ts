import { ENTITY_LABELS, type Label, VALUE_LABELS } from "../../document/mention";

/** KazNERD's classes in the order of the model's columns. */
export const CLASSES: readonly Label[] = [...ENTITY_LABELS, ...VALUE_LABELS];

/**
 * IOB2 tags as the model numbers them: O, the beginnings of all classes, their insides. Insides come last and together, as
 * few are ever asked for.
 */
export const TAGS: readonly string[] = [
  "O",
  ...CLASSES.map((label) => `B-${label}`),
  ...CLASSES.map((label) => `I-${label}`),
];

export const OUTSIDE = 0;
/** The first inside; below it are the tags that may stand behind any other. */
export const INSIDE = 1 + CLASSES.length;

/** True for the tags that go on with a mention; only the tag before them or they themselves may precede. */
export const isInside = (tag: number) => tag >= INSIDE;

/** The tag that goes on with what `tag`, which is not `O`, begins or goes on with. */
export const insideOf = (tag: number) => (isInside(tag) ? tag : tag + CLASSES.length);

/** The label of a tag that is not `O`. */
export const labelOfTag = (tag: number): Label => CLASSES[(tag - 1) % CLASSES.length]!;
