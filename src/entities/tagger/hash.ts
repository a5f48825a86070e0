/** Features are known by 32-bit hashes: FNV-1a over what they are made of, so that a prefix costs one step a letter. */

const PRIME = 0x01000193;

/** The hash so far and one more number of up to 16 bits. */
export const step = (hash: number, value: number): number => Math.imul(hash ^ value, PRIME);

/** The start of a template's hashes. */
export const seed = (template: number): number => step(0x811c9dc5, template);

/** The hash so far and a string. */
export function hashText(text: string, from: number): number {
  let hash = from;
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return hash;
}

/** The hash of some bytes, as a signed number. */
export function hashBytes(bytes: Uint8Array): number {
  let hash = seed(0);
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, PRIME);
  return hash;
}

/** The hash so far and another hash. */
export const combine = (hash: number, other: number): number => step(step(hash, other & 0xffff), other >>> 16);

/** A finished hash of two numbers under a template: by two multiplications, as every token asks for two dozen. */
export const pair = (template: number, a: number, b: number): number =>
  finish(Math.imul((a + template) | 0, 0x9e3779b1) ^ Math.imul(b ^ (template << 20), 0x85ebca77));

/** Spreads the bits of a finished hash (the finaliser of MurmurHash3) over `FEATURE_BITS` of them. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> (32 - FEATURE_BITS);
}

/** 150,000 features in 2^26 places: one unknown feature in 450 is taken for a known one, which costs nothing that shows. */
export const FEATURE_BITS = 26;
