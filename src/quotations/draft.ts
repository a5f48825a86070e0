import type { Quotation } from "../document/mention";
import type { Span, TokenRange } from "../text/span";
import type { Cue } from "./cues";

/** A quotation before its speaker is resolved. */
export interface QuotationDraft {
  readonly style: Quotation["style"];
  readonly form: Quotation["form"];
  readonly segments: readonly Span[];
  readonly cue: Cue | null;
  /** Words that name the speaker, where the cue clause has any; without them it is who spoke last. */
  readonly speaker: TokenRange | null;
  readonly source: string;
  readonly score: number;
}
