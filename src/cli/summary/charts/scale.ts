import { roundStep } from "../figures";

/** From nought to the first round number that is no smaller than `most`, in about `count` whole steps. */
export function ticks(most: number, count: number): number[] {
  // What is drawn against an axis here is counted, and half a document is none.
  const step = Math.max(1, roundStep(Math.max(most, 1) / count));
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step);
}

/** A line from a range of values to a range of places. */
export function linear(from: readonly [number, number], to: readonly [number, number]): (value: number) => number {
  const width = from[1] - from[0];
  return (value) => (width === 0 ? to[0] : to[0] + ((value - from[0]) / width) * (to[1] - to[0]));
}

/** Every which label of a row can be written, where each has `room` and needs `width`; in steps that readers expect. */
export function labelStep(room: number, width: number, steps: readonly number[]): number {
  return steps.find((step) => step * room >= width) ?? Math.ceil(width / room);
}
