/**
 * Any number of texts, in worker threads. Needs Node.
 *
 * @module matin/node
 * @category Corpora
 */

export type { LayerName } from "../cli/corpus/render";
export { analyzeStream, type StreamedDocument, type StreamInput, type StreamOptions } from "../cli/corpus/stream";
export { readText } from "../cli/input/read-text";
export { InputError } from "../cli/read";
export type { ResultLayers } from "../document/document";
