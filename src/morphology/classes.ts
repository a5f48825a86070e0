/** Classes of dictionary words (сөз таптары), as bits: «жаз» is a noun, "summer", and a verb, "write". */
export const WordClass = {
  noun: 1,
  adjective: 2,
  adverb: 4,
  verb: 8,
  name: 16,
  numeral: 32,
  pronoun: 64,
} as const;

export const CLASS_COUNT = 7;
