/** A text in another script, and where each of its offsets lies in the source. */
export interface Transliteration {
  readonly text: string;
  /**
   * An offset of `text` → the offset of the source. Monotone and defined at every boundary: the start of a unit is the
   * start of its source, its end the end; an offset inside a unit of several («s|h») is the unit's start.
   */
  toSource(offset: number): number;
  /** An offset of the source → the offset of `text`, by the same law. */
  fromSource(offset: number): number;
}

/** Where each unit that is not one for one starts and ends: all else lies between them, shifted. */
interface Units {
  readonly starts: number[];
  readonly ends: number[];
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(Math.trunc(offset) || 0, 0), length);
}

/** The last unit that starts at or before `offset`, by bisection; −1 where none does. */
function unitAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function project(from: Units, to: Units, offset: number): number {
  const unit = unitAt(from.starts, offset);
  if (unit < 0) return offset;
  if (offset < from.ends[unit]!) return to.starts[unit]!;
  return to.ends[unit]! + offset - from.ends[unit]!;
}

const BUFFER = 4096;

/** Puts a transliteration together, unit by unit, from the first to the last. */
export class TransliterationBuilder {
  private readonly parts: string[] = [];
  /** Letters not yet in `parts`: text grown letter by letter is mostly the garbage collector's work. */
  private readonly buffer = new Uint16Array(BUFFER);
  private filled = 0;
  private read = 0;
  private written = 0;
  private readonly source: Units = { starts: [], ends: [] };
  private readonly target: Units = { starts: [], ends: [] };

  /** `target` as it is written for the next `length` offsets of the source, one for one where the lengths are the same. */
  add(length: number, target: string): void {
    if (length === 0 && target.length === 0) return;
    if (this.endsInNothing()) this.widen(length, target.length);
    else if (target.length === 0) this.drop(length);
    else if (length !== target.length) this.push(this.read, length, this.written, target.length);
    this.read += length;
    this.write(target);
  }

  private write(target: string): void {
    this.written += target.length;
    if (target.length > BUFFER) {
      this.flush();
      this.parts.push(target);
      return;
    }
    if (this.filled + target.length > BUFFER) this.flush();
    for (let i = 0; i < target.length; i++) this.buffer[this.filled++] = target.charCodeAt(i);
  }

  private flush(): void {
    this.parts.push(String.fromCharCode(...this.buffer.subarray(0, this.filled)));
    this.filled = 0;
  }

  /** A letter with nothing for it belongs to the one before, as «ь» does: the end of «апрель» is the end of «aprel». */
  private drop(length: number): void {
    const last = this.source.ends.length - 1;
    if (last >= 0 && this.source.ends[last] === this.read) this.source.ends[last] = this.read + length;
    else if (this.written === 0) this.push(this.read, length, 0, 0);
    else this.push(this.read - 1, length + 1, this.written - 1, 1);
  }

  /** True where all so far was dropped: what follows is one unit with it. */
  private endsInNothing(): boolean {
    return this.written === 0 && this.target.ends.length > 0;
  }

  private widen(length: number, targetLength: number): void {
    this.source.ends[0] = this.read + length;
    this.target.ends[0] = targetLength;
  }

  private push(start: number, length: number, targetStart: number, targetLength: number): void {
    this.source.starts.push(start);
    this.source.ends.push(start + length);
    this.target.starts.push(targetStart);
    this.target.ends.push(targetStart + targetLength);
  }

  build(): Transliteration {
    this.flush();
    const text = this.parts.join("");
    const { read, source, target } = this;
    return {
      text,
      toSource: (offset) => at(target, source, offset, text.length, read),
      fromSource: (offset) => at(source, target, offset, read, text.length),
    };
  }
}

/** The two ends belong together whatever lies between, also where nothing is left of a text. */
function at(from: Units, to: Units, offset: number, length: number, otherLength: number): number {
  const inside = clamp(offset, length);
  if (inside === length) return offset <= 0 ? 0 : otherLength;
  return project(from, to, inside);
}

/** A text that stays as it is. */
export function unchanged(text: string): Transliteration {
  const same = (offset: number) => clamp(offset, text.length);
  return { text, toSource: same, fromSource: same };
}
