import { visible } from "../output/lines";

/** Data whose texts go to a terminal, each of them made `visible`. */
export function visibleIn<T>(data: T): T {
  if (typeof data === "string") return visible(data) as T;
  if (Array.isArray(data)) return data.map(visibleIn) as T;
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, visibleIn(value)])) as T;
}
