/** The shortest text that one gets from a failing one by leaving parts out, as long as it fails (delta debugging). */
export function shortest(text: string, fails: (text: string) => boolean): string {
  let kept = text;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < kept.length; ) {
      const shorter = kept.slice(0, at) + kept.slice(at + size);
      if (fails(shorter)) kept = shorter;
      else at += size;
    }
  }
  return kept;
}
