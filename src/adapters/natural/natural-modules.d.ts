/**
 * The modules of natural that its type declarations leave out. They are imported by themselves because `natural` as a
 * whole loads clients of four databases first, and prints that it looked for an `.env` file.
 */
declare module "natural/lib/natural/tokenizers/tokenizer.js" {
  const Tokenizer: typeof import("natural").Tokenizer;
  export default Tokenizer;
}

declare module "natural/lib/natural/tokenizers/sentence_tokenizer.js" {
  const SentenceTokenizer: typeof import("natural").SentenceTokenizer;
  export default SentenceTokenizer;
}

declare module "natural/lib/natural/stemmers/stemmer.js" {
  const Stemmer: new () => import("natural").Stemmer;
  export default Stemmer;
}

declare module "natural/lib/natural/spellcheck/spellcheck.js" {
  const Spellcheck: typeof import("natural").Spellcheck;
  export default Spellcheck;
}
