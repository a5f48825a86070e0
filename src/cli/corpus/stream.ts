import type { DocumentJson } from "../../document/document";
import { batched, mapOrdered } from "./ordered";
import { LAYERS, type LayerName, type Work } from "./render";
import { startWorkers } from "./workers";

/** A text to analyse, by itself or with what is known of it. */
export type StreamInput =
  | string
  | { readonly text: string; readonly id?: string | null; readonly date?: string | null };

export interface StreamOptions {
  /** Worker threads; 1, the default, analyses in this one. */
  readonly jobs?: number;
  /** The layers to compute and give; all of them by default. What a layer points to may lie in one that is left out. */
  readonly layers?: readonly LayerName[];
  /** Each document with its text. */
  readonly text?: boolean;
  /** Each document with its tokens and their morphology. */
  readonly tokens?: boolean;
  /** `kaz` reads every paragraph as Kazakh, whatever its letters say. */
  readonly language?: "kaz" | null;
  /** The outlet that publishes the texts. */
  readonly outlet?: string | null;
}

/** A document as `JSON.stringify(doc)` writes it, with the layers asked for. */
export type StreamedDocument<L extends LayerName = LayerName> = Pick<
  DocumentJson,
  "matin" | "id" | "date" | "outlet" | "text" | "tokens" | L
>;

/**
 * Analyses a stream of texts with all the cores that it is given, and yields documents in the order of the texts. It draws
 * texts no faster than its reader takes documents, so it can stand between a database cursor and a file.
 *
 * @throws TypeError for an item without a text, and RangeError for a date that is no day or a wrong option, when its turn comes.
 */
export async function* analyzeStream<L extends LayerName = LayerName>(
  texts: AsyncIterable<StreamInput> | Iterable<StreamInput>,
  options: StreamOptions & { readonly layers?: readonly L[] } = {},
): AsyncGenerator<StreamedDocument<L>> {
  const { jobs = 1, layers = null, text = false, tokens = false, language = null, outlet = null } = options;
  if (!Number.isInteger(jobs) || jobs < 1)
    throw new RangeError(`analyzeStream: jobs must be a whole number from 1 on, got ${jobs}`);
  for (const layer of layers ?? []) {
    if (!LAYERS.includes(layer))
      throw new RangeError(`analyzeStream: layers must be among ${LAYERS.join(", ")}, got ${JSON.stringify(layer)}`);
  }
  const workers = startWorkers(jobs, {
    format: "jsonl",
    layers,
    json: { text, tokens },
    language,
    outlet,
    colored: false,
  });
  try {
    const batches = batched(works(texts), ({ text }) => text.length);
    for await (const results of mapOrdered(batches, workers.width, (batch) => workers.run(batch))) {
      for (const result of results) {
        if ("error" in result) throw new RangeError(result.error);
        if ("text" in result) yield JSON.parse(result.text) as StreamedDocument<L>;
      }
    }
  } finally {
    await workers.close();
  }
}

async function* works(texts: AsyncIterable<StreamInput> | Iterable<StreamInput>): AsyncGenerator<Work> {
  let index = 0;
  for await (const item of texts) {
    const { text, id = null, date = null } = typeof item === "string" ? { text: item } : (item ?? {});
    if (typeof text !== "string") {
      throw new TypeError(`analyzeStream: item ${index} must be a string or have a text, got ${typeof text}`);
    }
    yield { text, id, date };
    index++;
  }
}
