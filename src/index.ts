/**
 * A text as a document: people, places, dates, figures and quotations, each at its place.
 *
 * @module matin
 * @category Reading texts
 */

export type {
  AnalyzedToken,
  Document,
  DocumentJson,
  DocumentOptions,
  JsonOptions,
  LanguageGuess,
  Paragraph,
  ParagraphRole,
} from "./document/document";
export type {
  Bound,
  Change,
  DateMention,
  DateType,
  EntityLabel,
  EntityMention,
  Evidence,
  Label,
  LemmaPhrase,
  Organization,
  Person,
  Phrase,
  Place,
  Quantity,
  Quotation,
  Role,
  Source,
  Speaker,
  Statistic,
  ValueLabel,
} from "./document/mention";
export { ENTITY_LABELS, VALUE_LABELS } from "./document/mention";
export type { Token, TokenKind } from "./document/tokens";
export { TOKEN_KINDS, TokenList } from "./document/tokens";
export type { EntityOptions, EntityPattern, LexiconEntry } from "./entities/custom";
export type { TokenTest } from "./match/token-test";
export { type Analyzer, type AnalyzerOptions, analyze, createAnalyzer } from "./pipeline";
export type { Span } from "./text/span";
