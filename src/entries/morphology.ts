export { analyzeWord, lemmatize, type Reading } from "../morphology/index";
