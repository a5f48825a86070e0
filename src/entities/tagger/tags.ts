import { ENTITY_LABELS, type Label, VALUE_LABELS } from "../../document/mention";

/** KazNERD's classes in the order of the model's columns. */
export const CLASSES: readonly Label[] = [...ENTITY_LABELS, ...VALUE_LABELS];

/** IOB2 tags as the model numbers them: O, then for class `c` its beginning at `1 + 2c` and its inside at `2 + 2c`. */
export const TAGS: readonly string[] = ["O", ...CLASSES.flatMap((label) => [`B-${label}`, `I-${label}`])];

export const OUTSIDE = 0;

/** True for the tags that go on with a mention; only the tag before them or they themselves may precede. */
export const isInside = (tag: number) => tag > 0 && tag % 2 === 0;

/** The label of a tag that is not `O`. */
export const labelOfTag = (tag: number): Label => CLASSES[(tag - 1) >> 1]!;
