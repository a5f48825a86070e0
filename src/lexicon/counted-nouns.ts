/** Nouns that say where, when or how much, and are never counted themselves: «екі ел арасында», «10 теңге көлемінде». */
export const RELATIONAL_NOUNS = [
  "алд",
  "ара",
  "аралық",
  "арт",
  "аст",
  "барыс",
  "бой",
  "деңгей",
  "есеп",
  "жан",
  "кез",
  "көлем",
  "маң",
  "мөлшер",
  "негіз",
  "нәтиже",
  "орта",
  "саны",
  "соң",
  "тұс",
  "төңірек",
  "уақыт",
  "шама",
  "іш",
  "қас",
  "үст",
] as const satisfies readonly string[];

/** Nouns that hardly ever belong to the noun behind them: in «123 адам мерзімінен бұрын» it is people that are counted. */
export const STANDALONE_NOUNS = [
  "адам",
  "азамат",
  "бала",
  "ел",
  "жасөспірім",
  "кісі",
  "мемлекет",
  "оқушы",
  "студент",
  "тұрғын",
] as const satisfies readonly string[];

/** Nouns that stand before another as an adjective does: «23 ер адам», «6 қола медаль». */
export const ATTRIBUTE_NOUNS = ["алтын", "ер", "жас", "күміс", "қола", "әйел"] as const satisfies readonly string[];
