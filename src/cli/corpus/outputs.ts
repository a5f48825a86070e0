import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { FORMATS, type FormatName } from "../../output/index";
import { complain } from "../complain";
import { type BadRecord, type InputRecord, isBad } from "../input/record";
import { InputError } from "../read";
import { type CorpusFormat, isTableFormat, type Output } from "./render";
import { FileSink } from "./sink";

/** Where a run's documents and its bad records go. */
export interface Outputs {
  /** Takes a document's output; resolves when more may come. */
  document(id: string | null, output: Output): Promise<void> | void;
  bad(record: BadRecord): void;
  /** Told of each record that is reported as bad, and of each that a run before has written or reported. */
  passed?(record: InputRecord): void;
  /** Makes all of it sure; the bytes of each file by path. */
  flush(): Readonly<Record<string, number>>;
  close(): void;
}

export const errorsPath = (out: string) => `${out}.errors.jsonl`;

/** A bad record as a line of the errors file. */
export const errorLine = ({ place, reason }: BadRecord) =>
  `${JSON.stringify({ file: place.file, line: place.line, reason })}\n`;

/** A bad record as people read it: `corpus.jsonl:12: …`. */
export const errorMessage = ({ place, reason }: BadRecord) =>
  `${place.file}${place.line === null ? "" : `:${place.line}`}: ${reason}`;

/** Documents to standard output as it takes them, bad records to standard error. */
export function toStdout(format: CorpusFormat): Outputs {
  const streams = !isTableFormat(format) && FORMATS[format].streams;
  let written = 0;
  return {
    document: async (_, output) => {
      if (++written > 1 && !streams)
        throw new InputError(`--format ${format} is a file for each document: name their folder with --out`);
      if (!process.stdout.write(textOf(output))) await once(process.stdout, "drain");
    },
    bad: (record) => complain(errorMessage(record)),
    flush: () => ({}),
    close: () => {},
  };
}

/** Documents into one file, bad records into another beside it; `sizes` are those of a run that is taken up again. */
export function toFile(out: string, sizes: Readonly<Record<string, number>> = {}): Outputs {
  const documents = new FileSink(out, sizes[out]);
  const errors = new FileSink(errorsPath(out), sizes[errorsPath(out)]);
  return {
    document: (_, output) => documents.write(textOf(output)),
    bad: (record) => errors.write(errorLine(record)),
    flush: () => sizesOf([documents, errors]),
    close: () => {
      documents.close();
      errors.close();
    },
  };
}

/** Each document into a file of its own in the folder `out`, named after its id, or by its number. */
export function toFolder(out: string, format: FormatName, sizes: Readonly<Record<string, number>> = {}): Outputs {
  mkdirSync(out, { recursive: true });
  const errors = new FileSink(errorsPath(out), sizes[errorsPath(out)]);
  const { extension } = FORMATS[format];
  const names = new FileNames();
  return {
    passed: (record) => {
      if (!isBad(record)) names.of(record.id);
    },
    document: (id, output) => {
      const name = names.of(id);
      const sink = new FileSink(join(out, `${name}.${extension}`));
      sink.write(textOf(output));
      sink.close();
    },
    bad: (record) => errors.write(errorLine(record)),
    flush: () => sizesOf([errors]),
    close: () => errors.close(),
  };
}

const textOf = (output: Output): string => ("text" in output ? output.text : "");

export function sizesOf(sinks: readonly FileSink[]): Readonly<Record<string, number>> {
  for (const sink of sinks) sink.flush();
  return Object.fromEntries(sinks.map(({ path, bytes }) => [path, bytes]));
}

/** Names for the files of documents, the same ones whenever they are asked for in the same order. */
class FileNames {
  readonly #taken = new Set<string>();
  #number = 0;

  of(id: string | null): string {
    this.#number++;
    const base = fileName(id ?? "") || `${this.#number}`;
    // Ids may be given twice, or differ only in signs that no file name can hold.
    let name = base;
    for (let number = this.#number; this.#taken.has(sameFile(name)); number++) name = `${base}-${number}`;
    this.#taken.add(sameFile(name));
    return name;
  }
}

/** macOS and Windows know no case, and macOS no difference between ways to write «й». */
const sameFile = (name: string) => name.normalize("NFC").toLowerCase();

/** File systems take 255 bytes; number and extension are to have their place. */
const LONGEST_NAME = 220;

/** An id as a file name: letters, figures and a few signs, never a path. */
function fileName(id: string): string {
  let name = id
    .replace(/[^\p{L}\p{N}._-]+/gu, "_")
    .replace(/^\.+/, "_")
    .slice(0, 120);
  while (Buffer.byteLength(name) > LONGEST_NAME) name = name.slice(0, -1);
  return name;
}
