/** Freezes a layer of plain records and lists all the way down; layers are trees, so each part is met once. */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Array.isArray(value) ? value : Object.values(value)) freezeDeep(part);
  return Object.freeze(value);
}
