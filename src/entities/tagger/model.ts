import { MODEL } from "../../model/tagger.generated";
import { FEATURE_BITS, hashBytes } from "./hash";
import { TAGS } from "./tags";

/** Of the binary's layout and of the features: one more whenever either changes, so that no model is read wrongly. */
export const MODEL_VERSION = 3;

/** What training learnt. Scores are whole numbers: natural logarithms times `scale`. */
export interface Model {
  readonly scale: number;
  /** Score of tag `t` behind tag `p` at `p * TAGS.length + t`; the last row is for the beginning of a sentence. */
  readonly transitions: Int8Array;
  /** Finished hashes of the features, ascending. */
  readonly features: Int32Array;
  /** Feature `i` weighs tags `tags[starts[i] … starts[i + 1]]` by `weights` there. */
  readonly starts: Int32Array;
  readonly tags: Uint8Array;
  readonly weights: Int8Array;
  /** Finished hashes of the lemmas that have clusters, ascending, and their clusters. */
  readonly lemmas: Int32Array;
  readonly coarse: Int16Array;
  readonly fine: Int16Array;
}

const MAGIC = "MTNR";
const LAST_TAG = 0xff;

/** One column of a model after the other, so that each compresses by itself; at the end the hash of all before. */
export function encodeModel(model: Model): Uint8Array {
  const out: number[] = [...MAGIC].map((letter) => letter.charCodeAt(0));
  out.push(MODEL_VERSION, FEATURE_BITS, TAGS.length);
  pushNumber(out, model.scale);
  pushNumber(out, model.features.length);
  pushNumber(out, model.weights.length);
  pushNumber(out, model.lemmas.length);
  for (const score of model.transitions) out.push(score & 0xff);
  pushAscending(out, model.lemmas);
  for (const cluster of model.coarse) pushNumber(out, cluster);
  for (const cluster of model.fine) pushNumber(out, cluster);
  pushAscending(out, model.features);
  for (let i = 0; i < model.features.length; i++) {
    out.push(...model.tags.subarray(model.starts[i], model.starts[i + 1]), LAST_TAG);
  }
  for (const weight of model.weights) out.push(weight & 0xff);
  const hash = hashBytes(Uint8Array.from(out));
  return Uint8Array.from([...out, hash, hash >>> 8, hash >>> 16, hash >>> 24]);
}

/** @throws Error where the bytes are no model, one of another version, cut off or damaged. */
export function decodeModel(bytes: Uint8Array): Model {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) throw new Error(`model: no model of matin (begins with ${JSON.stringify(magic)})`);
  const reader = new Reader(bytes, MAGIC.length);
  const version = reader.byte();
  if (version !== MODEL_VERSION) throw new Error(`model: version ${version}, but this is read: ${MODEL_VERSION}`);
  if (reader.byte() !== FEATURE_BITS || reader.byte() !== TAGS.length)
    throw new Error("model: made for other features or tags");
  const scale = reader.number();
  const [features, weights, lemmas] = [reader.number(), reader.number(), reader.number()];
  // Each takes a byte at least; a damaged count is not to ask for gigabytes.
  if ([features, weights, lemmas].some((count) => count < 0 || count > bytes.length))
    throw new Error(`model: cut off behind ${bytes.length} bytes`);
  const model = {
    scale,
    transitions: reader.signed((TAGS.length + 1) * TAGS.length),
    lemmas: reader.ascending(lemmas),
    coarse: reader.numbers(lemmas),
    fine: reader.numbers(lemmas),
    features: reader.ascending(features),
    starts: new Int32Array(features + 1),
    tags: new Uint8Array(weights),
  };
  let at = 0;
  for (let i = 0; i < features; i++) {
    for (let tag = reader.byte(); tag !== LAST_TAG; tag = reader.byte()) model.tags[at++] = tag;
    model.starts[i + 1] = at;
  }
  const complete = { ...model, weights: reader.signed(weights) };
  if (reader.hashSoFar() !== reader.int() || !reader.done)
    throw new Error("model: damaged: it is not as it was written");
  return complete;
}

/** Seven bits a byte, the last one without the eighth. */
function pushNumber(out: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    out.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  out.push(rest);
}

function pushAscending(out: number[], values: Int32Array): void {
  let last = 0;
  for (const value of values) {
    pushNumber(out, value - last);
    last = value;
  }
}

class Reader {
  constructor(
    private readonly bytes: Uint8Array,
    private at: number,
  ) {}

  get done(): boolean {
    return this.at === this.bytes.length;
  }

  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new Error(`model: cut off behind ${this.bytes.length} bytes`);
    return value;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  int(): number {
    return this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24);
  }

  hashSoFar(): number {
    return hashBytes(this.bytes.subarray(0, this.at));
  }

  numbers(length: number): Int16Array {
    const values = new Int16Array(length);
    for (let i = 0; i < length; i++) values[i] = this.number();
    return values;
  }

  ascending(length: number): Int32Array {
    const values = new Int32Array(length);
    let last = 0;
    for (let i = 0; i < length; i++) {
      last += this.number();
      values[i] = last;
    }
    return values;
  }

  signed(length: number): Int8Array {
    const end = this.at + length;
    if (end > this.bytes.length) throw new Error(`model: cut off behind ${this.bytes.length} bytes`);
    const values = new Int8Array(this.bytes.subarray(this.at, end));
    this.at = end;
    return values;
  }
}

let shipped: Model | undefined;

/** The model that ships, decoded at first use. */
export function shippedModel(): Model {
  shipped ??= decodeModel(fromBase64(MODEL));
  return shipped;
}

function fromBase64(text: string): Uint8Array {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}
