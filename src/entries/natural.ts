/**
 * Kazakh words for the package natural, an optional peer.
 *
 * @module matin/natural
 * @category Other packages
 */

export { KazakhSentenceTokenizer, type KazakhSentenceTokenizerOptions } from "../adapters/natural/sentence-tokenizer";
export { KazakhSpellcheck } from "../adapters/natural/spellcheck";
export { KazakhStemmer, type KazakhStemmerOptions } from "../adapters/natural/stemmer";
export { stopwords } from "../adapters/natural/stopwords";
export { KazakhTokenizer, type KazakhTokenizerOptions } from "../adapters/natural/tokenizer";
