/**
 * The endings (жалғау), slot by slot from the stem outwards. Templates are spelt by `harmony.ts`; features are those of
 * Universal Dependencies. `on` says what an ending may stand on and `makes` what it leaves for the next one, so that this
 * table alone decides which chains of endings are Kazakh, for reading and for `inflect` alike.
 */

/** What a chain of endings has come to. */
export const STATES = [
  // nouns and what is inflected like them
  "noun",
  "name",
  "adjective",
  "adverb",
  "numeral",
  "pronoun",
  "participle", // айтқан
  "action", // айту
  "plural",
  "mine", // possessed by one speaker or listener: балам, балаң
  "ours", // by several, or a polite one: баламыз, балаңыз
  "theirs", // by a third person: баласы
  "cased",
  "attribute", // елдегі
  "firm", // ends in the қ of an ending, which would soften before a possessive: келгендік|тен
  "softened", // that қ as ғ before a possessive: келгендіг|і
  // verbs
  "verb",
  "voiced",
  "negated",
  "past", // takes the short persons: айтты|м
  "present", // takes the long persons: айта|мын
  "closed",
] as const;

export type State = (typeof STATES)[number];

export interface Slot {
  readonly name: string;
  readonly on: readonly State[];
  readonly makes: State;
  readonly endings: readonly Ending[];
}

export interface Ending {
  readonly template: string;
  /** Features that the ending adds, `Case=Gen|Number=Plur`. */
  readonly feats: string;
  /** What the part before must look like, where harmony alone does not say. */
  readonly after?: RegExp;
}

const slot = (
  name: string,
  on: readonly State[],
  makes: State,
  endings: readonly (readonly [template: string, feats: string, after?: RegExp])[],
): Slot => ({
  name,
  on,
  makes,
  endings: endings.map(([template, feats, after]) => (after ? { template, feats, after } : { template, feats })),
});

const NOMINAL: readonly State[] = ["noun", "name", "adjective", "adverb", "numeral", "pronoun", "participle", "action"];
/** Where the plain case endings stand; behind «баласы» they have an н. */
const PLAIN: readonly State[] = [...NOMINAL, "plural", "ours", "attribute", "firm"];
const ACTIVE: readonly State[] = ["verb", "voiced"];
const VERBAL: readonly State[] = [...ACTIVE, "negated"];
const FINITE = "Mood=Ind|VerbForm=Fin";

export const SLOTS: readonly Slot[] = [
  // Nouns (зат есім), and adjectives, numerals, pronouns, participles and verbal nouns that stand for them.
  slot("plural (көптік жалғау)", [...NOMINAL, "attribute", "firm"], "plural", [["ЛАр", "Number=Plur"]]),
  slot("possessive (тәуелдік жалғау), one possessor", [...NOMINAL, "plural", "softened"], "mine", [
    ["(Ы)м", "Number[psor]=Sing|Person[psor]=1"],
    ["(Ы)ң", "Number[psor]=Sing|Person[psor]=2"],
  ]),
  slot("possessive, several possessors or a polite one", [...NOMINAL, "plural", "softened"], "ours", [
    ["(Ы)мЫз", "Number[psor]=Plur|Person[psor]=1"],
    ["(Ы)ңЫз", "Person[psor]=2|Polite[psor]=Form"],
  ]),
  slot("possessive, third person", [...NOMINAL, "plural", "attribute", "softened"], "theirs", [
    ["(с)Ы", "Person[psor]=3"],
  ]),
  slot("case (септік жалғау)", PLAIN, "cased", [
    ["ТЫң", "Case=Gen"], // genitive (ілік)
    ["ГА", "Case=Dat"], // dative (барыс)
    ["НЫ", "Case=Acc"], // accusative (табыс)
    ["ДА", "Case=Loc"], // locative (жатыс)
    ["ҢАн", "Case=Abl"], // ablative (шығыс)
    ["Мен", "Case=Ins"], // instrumental (көмектес)
  ]),
  slot("case behind балам, балаң", ["mine"], "cased", [
    ["ТЫң", "Case=Gen"],
    ["А", "Case=Dat"],
    ["НЫ", "Case=Acc"],
    ["ДА", "Case=Loc"],
    ["ҢАн", "Case=Abl"],
    ["Мен", "Case=Ins"],
  ]),
  slot("case behind баласы", ["theirs"], "cased", [
    ["нЫң", "Case=Gen"],
    ["нА", "Case=Dat"],
    ["н", "Case=Acc"],
    ["ндА", "Case=Loc"],
    ["нАн", "Case=Abl"],
    ["мен", "Case=Ins"],
  ]),
  slot("attribute of place: елдегі", [...PLAIN, "mine"], "attribute", [["ДАГЫ", "Case=Loc"]]),
  slot("attribute of place behind баласы", ["theirs"], "attribute", [["ндАГЫ", "Case=Loc"]]),
  slot("belonging: адамдікі", [...PLAIN, "mine", "theirs"], "theirs", [["Нікі", "Poss=Yes"]]),
  slot("likeness: таудай", [...PLAIN, "mine"], "attribute", [["ДАй", "Case=Equ"]]),
  slot("likeness behind баласы", ["theirs"], "attribute", [["ндАй", "Case=Equ"]]),
  slot("manner: қазақша, ойымша", [...NOMINAL, "plural", "mine", "ours"], "closed", [["шА", "AdvType=Man"]]),
  slot("manner behind the third person: айтуынша", ["theirs"], "closed", [["ншА", "AdvType=Man"]]),
  slot("predicate (жіктік жалғау): студентпін", [...PLAIN, "mine", "theirs", "cased"], "closed", [
    ["МЫн", "Number=Sing|Person=1"],
    ["сЫң", "Number=Sing|Person=2"],
    ["сЫз", "Person=2|Polite=Form"],
    ["БЫз", "Number=Plur|Person=1"],
    ["сЫңдАр", "Number=Plur|Person=2"],
    ["сЫздАр", "Number=Plur|Person=2|Polite=Form"],
    ["ДЫр", "Person=3"],
  ]),
  slot("degree of adjectives (шырай): үлкенірек, үлкендеу", ["adjective"], "firm", [
    ["(Ы)рАҚ", "Degree=Cmp"],
    ["ЛАу", "Degree=Cmp"],
  ]),
  slot("ordinal (реттік сан есім): үшінші", ["numeral"], "noun", [["(Ы)ншЫ", "NumType=Ord"]]),
  slot("distributive (топтау сан есімі): жүздеп", ["numeral"], "closed", [["ЛАп", "NumType=Dist"]]),

  // Verbs (етістік).
  slot("voice (етіс)", ACTIVE, "voiced", [
    ["(Ы)л", "Voice=Pass", /(?:[^лаеыі]|[^л][аеыі])$/], // passive (ырықсыз): жаз|ыл, қара|л
    ["(Ы)н", "Voice=Pass", /л[аеыі]?$/], // the passive behind л: сал|ын, сайла|н
    ["(Ы)н", "Voice=Mid", /[^л]$/], // reflexive (өздік): жу|ын
    ["(Ы)с", "Voice=Rcp"], // reciprocal (ортақ): жаз|ыс
    ["т", "Voice=Cau", /[аеыіурлйюи]$/], // causative (өзгелік): оқы|т
    ["ДЫр", "Voice=Cau"],
    ["ГЫз", "Voice=Cau"],
  ]),
  slot("negation (болымсыз)", ACTIVE, "negated", [["БА", "Polarity=Neg"]]),
  slot("past (жедел өткен шақ), third person", VERBAL, "closed", [["ДЫ", `${FINITE}|Person=3|Tense=Past`]]),
  slot("past with a person", VERBAL, "past", [["ДЫ", `${FINITE}|Tense=Past`]]),
  slot("condition (шартты рай), third person", VERBAL, "closed", [["сА", "Mood=Cnd|Person=3|VerbForm=Fin"]]),
  slot("condition with a person", VERBAL, "past", [["сА", "Mood=Cnd|VerbForm=Fin"]]),
  slot("short persons (жіктік жалғау)", ["past"], "closed", [
    ["м", "Number=Sing|Person=1"],
    ["ң", "Number=Sing|Person=2"],
    ["ңЫз", "Person=2|Polite=Form"],
    ["Қ", "Number=Plur|Person=1"],
    ["ңдАр", "Number=Plur|Person=2"],
    ["ңЫздАр", "Number=Plur|Person=2|Polite=Form"],
  ]),
  slot("present and future (ауыспалы шақ)", VERBAL, "present", [["Й", `Aspect=Hab|${FINITE}|Tense=Pres`]]),
  slot("hearsay (күмәнді өткен шақ)", VERBAL, "present", [["(Ы)п", `Evident=Nfh|${FINITE}|Tense=Past`]]),
  slot("long persons (жіктік жалғау)", ["present"], "closed", [
    ["МЫн", "Number=Sing|Person=1"],
    ["м", "Number=Sing|Person=1", /[ае]$/], // барам
    ["сЫң", "Number=Sing|Person=2"],
    ["сЫз", "Person=2|Polite=Form"],
    ["ДЫ", "Person=3"],
    ["БЫз", "Number=Plur|Person=1"],
    ["сЫңдАр", "Number=Plur|Person=2"],
    ["сЫздАр", "Number=Plur|Person=2|Polite=Form"],
  ]),
  slot("command (бұйрық рай)", VERBAL, "closed", [
    ["(Ы)ң", "Mood=Imp|Number=Sing|Person=2|VerbForm=Fin"],
    ["(Ы)ңЫз", "Mood=Imp|Person=2|Polite=Form|VerbForm=Fin"],
    ["(Ы)ңдАр", "Mood=Imp|Number=Plur|Person=2|VerbForm=Fin"],
    ["(Ы)ңЫздАр", "Mood=Imp|Number=Plur|Person=2|Polite=Form|VerbForm=Fin"],
    ["сЫн", "Mood=Opt|Person=3|VerbForm=Fin"],
    ["(А)йЫн", "Mood=Opt|Number=Sing|Person=1|VerbForm=Fin"],
    ["(А)йЫҚ", "Mood=Opt|Number=Plur|Person=1|VerbForm=Fin"],
    ["ГАй", "Mood=Opt|Person=3|VerbForm=Fin"],
  ]),
  slot("wish (қалау рай): айтқысы келеді", VERBAL, "softened", [["ГЫ", "Mood=Des|VerbForm=Vnoun"]]),
  slot("participle (есімше)", VERBAL, "participle", [
    ["ГАн", "Tense=Past|VerbForm=Part"], // айтқан
    ["ЙтЫн", "Aspect=Hab|VerbForm=Part"], // айтатын
    ["(А)р", "Tense=Fut|VerbForm=Part"], // айтар
  ]),
  slot("participle in -қ", VERBAL, "firm", [
    ["БАҚ", "Mood=Des|Tense=Fut|VerbForm=Part"], // айтпақ
    ["БАҚшЫ", "Mood=Des|Tense=Fut|VerbForm=Part"], // айтпақшы
    ["ГАндЫҚ", "Tense=Past|VerbForm=Vnoun"], // айтқандықтан
    ["ЙтЫндЫҚ", "Aspect=Hab|VerbForm=Vnoun"], // айтатындықтан
    ["(А)рлЫҚ", "Mood=Pot|VerbForm=Part"], // айтарлық
  ]),
  slot("participle before a possessive", VERBAL, "softened", [
    ["ГАндЫГ", "Tense=Past|VerbForm=Vnoun"], // айтқандығын
    ["ЙтЫндЫГ", "Aspect=Hab|VerbForm=Vnoun"], // айтатындығын
  ]),
  slot("negative future participle", ACTIVE, "participle", [["БАс", "Polarity=Neg|Tense=Fut|VerbForm=Part"]]), // айтпас
  slot("verbal noun (тұйық етістік)", VERBAL, "action", [["у", "VerbForm=Vnoun"]]), // айту
  slot("converb (көсемше)", VERBAL, "closed", [
    ["(Ы)п", "Aspect=Perf|VerbForm=Conv"], // айтып
    ["Й", "Aspect=Imp|VerbForm=Conv"], // айта, сөйлей
    ["ГАлЫ", "Aspect=Prosp|VerbForm=Conv"], // айтқалы
    ["ГАншА", "VerbForm=Conv"], // айтқанша
    ["(Ы)сЫмен", "VerbForm=Conv"], // айтысымен
  ]),
  slot("negative converb", ["negated"], "closed", [["йЫншА", "VerbForm=Conv"]]), // айтпайынша
];

/** States that a whole word may be in. */
export const FINAL: readonly State[] = [
  ...NOMINAL,
  "plural",
  "mine",
  "ours",
  "theirs",
  "cased",
  "attribute",
  "firm",
  "verb",
  "negated",
  "closed",
];
