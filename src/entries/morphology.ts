export { analyzeWord, type Features, inflect, lemmatize, nominative, type Reading, stem } from "../morphology/index";
