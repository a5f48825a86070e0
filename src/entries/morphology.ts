/**
 * Lemmas, readings and inflected forms.
 *
 * @module matin/morphology
 * @category Words
 */

export { analyzeWord, type Features, inflect, lemmatize, nominative, type Reading, stem } from "../morphology/index";
