export { analyzeStream, type StreamedDocument, type StreamInput, type StreamOptions } from "../cli/corpus/stream";
export { InputError, readText } from "../cli/read";
