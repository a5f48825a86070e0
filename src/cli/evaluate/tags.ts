import type { GoldSpan } from "./gold";

const TAG = /^(?:O|[BIESLU]-\S+)$/;

export const isTag = (tag: string) => TAG.test(tag);

/**
 * The mentions of tagged words, in rows of words. IOB2 as KazNERD has it, and what others write: IOB1, where a mention may begin with I,
 * and BIOES or BILOU, where S or U is a mention of one word.
 */
export function mentionsOf(tags: readonly string[]): GoldSpan[] {
  const mentions: GoldSpan[] = [];
  let open: { start: number; label: string } | null = null;
  const close = (end: number) => {
    if (open !== null) mentions.push({ ...open, end });
    open = null;
  };
  tags.forEach((tag, i) => {
    const label = tag.slice(2);
    const goes = open !== null && open.label === label && /^[IEL]/.test(tag);
    if (!goes) {
      close(i);
      if (tag !== "O") open = { start: i, label };
    }
    if (/^[ESLU]/.test(tag)) close(i + 1);
  });
  close(tags.length);
  return mentions;
}
