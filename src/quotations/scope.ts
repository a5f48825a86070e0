import type { Layers } from "../document/document";
import type { Marked } from "./direct/marked";
import type { ParagraphRows, SentenceRows } from "./paragraph";
import type { Signals } from "./signals";
import type { SpeakerPhrases } from "./speakers/phrases";

/** What every finder reads: the document, its paragraphs with their cues, and the phrases that can name a speaker. */
export interface Scope {
  readonly doc: Layers;
  readonly signals: Signals;
  readonly paragraphs: readonly ParagraphRows[];
  /** The sentences of all paragraphs. */
  readonly sentences: readonly SentenceRows[];
  readonly phrases: SpeakerPhrases;
  /** What stands between outermost marks, in text order. */
  readonly marked: readonly Marked[];
}
