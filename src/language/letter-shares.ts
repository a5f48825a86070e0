/*
 * How often each letter stands in a language, per mille of its letters; «уу» is a pair that is written double. Letters
 * rarer than one in two thousand are left out: every language has a floor for those that come with names.
 *
 * Counted on the lines with odd numbers, from 0, of SIB-200's texts (CC BY-SA 4.0); Karakalpak and Uzbek in Cyrillic are
 * carried over by hand from their neighbour or other alphabet. `other` is a blend, made by hand, of what has no profile:
 * in Cyrillic, Belarusian, Serbian and Macedonian in the west; Chuvash, Yakut, Ossetian, Chechen, Tuvan in the east.
 */

interface LetterShares {
  readonly language: string;
  readonly letters: string;
}

/** Letters per mille in the Cyrillic alphabet. */
export const CYRILLIC_LETTERS = [
  {
    language: "bak",
    letters:
      "а113 б25 в5 г13 д22 е62 ж1 з3 и42 й20 к31 л61 м29 н70 о24 п14 р61 с26 т59 у30 ф5 х5 ц2 ч1 ш17 ъ1 ы59 ь3 э3 ю1 я10 ғ18 ҙ20 ҡ22 ң10 ҫ3 ү13 һ18 ә60 ө17",
  },
  {
    language: "bul",
    letters:
      "а118 б13 в44 г13 д34 е89 ж7 з24 и94 ии1 й5 к34 л34 м23 н74 о92 п31 р50 с52 т83 у13 ф4 х5 ц6 ч13 ш4 щ6 ъ17 ю1 я18",
  },
  {
    language: "kaa",
    letters:
      "а128 б27 в2 г16 д45 е70 ж15 з14 и65 й13 к30 л56 м30 н75 о27 п16 р56 с38 т50 у25 ф2 х3 ц1 ч1 ш20 ы58 ь1 э1 ю1 я6 ў14 ғ17 қ25 ң14 ү13 ҳ8 ә12 ө8",
  },
  {
    language: "kaz",
    letters:
      "а125 б25 в3 г13 д47 е80 ж17 з13 и18 й15 к28 л53 м27 н70 о28 п16 р58 с39 т62 у21 ф3 х2 ц2 ш14 ы72 ь2 э1 я6 і53 ғ15 қ27 ң14 ү9 ұ7 ә8 ө8",
  },
  {
    language: "kir",
    letters:
      "а128 аа3 б27 в3 г30 д42 е51 ж17 з12 и46 й14 к57 л53 м26 н83 о42 оо3 п18 р59 с24 т59 у45 уу7 ф3 х1 ц2 ч14 ш16 ы51 ь1 э8 ээ1 ю2 я7 ң5 ү31 үү4 ө24 өө1",
  },
  {
    language: "mon",
    letters:
      "а120 аа14 б27 в14 г63 д49 е9 ж14 з11 и45 й43 к5 л63 м22 н80 о53 оо5 п4 р53 с33 т36 у40 уу10 ф2 х42 ц8 ч10 ш8 ы14 ь9 э68 ээ10 ю2 я6 ё1 ү25 үү6 ө25 өө5",
  },
  {
    language: "other-east",
    letters:
      "а120 аа12 б25 в8 г22 д30 е40 ж6 з9 и45 ии3 й18 к40 л55 м28 н75 о40 оо3 п18 р55 с40 т55 у45 уу8 ф2 х20 ц4 ч10 ш8 ъ6 ы45 ыы4 ь6 э25 ээ4 ю3 я6 ҕ8 ң4 ҥ8 ҫ8 ү18 үү3 һ8 ӏ6 ӑ15 ӕ15 ӗ15 ӧ8 ө10 ӱ5 ӳ4",
  },
  {
    language: "other-west",
    letters:
      "а100 б17 в40 г18 д33 е80 ж8 з18 и70 й10 к35 л40 м30 н65 о80 п27 р45 с45 т55 у33 ф3 х10 ц8 ч10 ш7 щ2 ъ1 ы15 ь10 э5 ю5 я12 ё2 ђ2 ѓ1 є1 ѕ1 і20 ј12 љ3 њ4 ћ4 ќ1 ў6 џ1 ҕ3 ң2 ҥ2 ҫ4 ү4 һ5 ӏ2 ӑ8 ӕ5 ӗ8 ӧ5 ө3 ӱ3 ӳ2",
  },
  {
    language: "rus",
    letters:
      "а78 б15 в45 г18 д28 е85 ее1 ж9 з16 и76 ии2 й12 к33 л42 м31 н67 о110 п29 р49 с55 т67 у22 ф4 х10 ц5 ч14 ш6 щ4 ы20 ь16 э3 ю7 я20 ё2",
  },
  {
    language: "tat",
    letters:
      "а113 б26 в8 г32 д26 е68 з13 и46 й10 к55 л64 м27 н77 о22 п15 р66 с27 т54 у28 ф5 х5 ц2 ч17 ш17 ъ1 ы52 ь4 э3 ю1 я14 җ3 ң10 ү12 һ5 ә58 ө11",
  },
  {
    language: "tgk",
    letters:
      "а156 аа1 б35 в23 г13 д58 е25 ж1 з19 и107 ии4 й5 к28 л20 м44 н65 о94 п7 р69 с31 т44 у33 ф10 х9 ч4 ш20 ъ4 э1 я8 ё6 ғ2 қ9 ҳ29 ҷ7 ӣ8 ӯ5",
  },
  {
    language: "ukr",
    letters:
      "а81 б15 в53 г17 д33 е46 ж9 з23 и60 й12 к36 л36 м32 н72 о93 п29 р46 с41 т56 у33 ф4 х10 ц8 ч13 ш9 щ4 ь18 ю10 я22 є5 і64 ї7",
  },
  {
    language: "uzb",
    letters:
      "а140 б28 в14 г31 д40 е16 ж5 з12 и125 й25 к29 л61 м28 н66 о51 п8 р57 с30 т42 у31 ф6 х4 ц1 ч12 ш16 ъ1 э6 ю2 я6 ё2 ў13 ғ5 қ21 ҳ14",
  },
] as const satisfies readonly LetterShares[];

/** Letters per mille in the Latin alphabet. */
export const LATIN_LETTERS = [
  {
    language: "aze",
    letters:
      "a103 b22 c7 d51 e26 f8 g6 h12 i97 k25 l64 m34 n77 o23 p7 q19 r69 s35 t38 u24 v15 x8 y31 z13 ç9 ö7 ü18 ğ5 ı34 ş15 ə96",
  },
  {
    language: "eng",
    letters: "'2 a85 b15 c33 d35 e121 f22 g21 h46 i77 j1 k7 l42 m25 n75 o73 p23 q2 r63 s67 t90 u28 v12 w15 x2 y18 z1",
  },
  {
    language: "other",
    letters:
      "'3 a88 b14 c28 d38 e110 f11 g20 h22 i80 j8 k22 l48 m30 n72 o65 p25 q4 r65 s60 t60 u42 v18 w9 x3 y12 z12 ß1 à2 á5 â1 ã3 ä6 å4 æ2 ç3 è2 é8 ê1 ë3 ì1 í4 î1 ï1 ñ4 ò1 ó5 ô2 õ3 ö6 ø2 ù1 ú2 û1 ü5 ý2 ā3 ă3 ą3 ć2 č4 ď1 đ2 ē2 ė3 ę3 ě2 ğ1 ī2 į2 ı1 ł4 ń1 ň1 ő1 ř2 ś1 ş1 š4 ť1 ū2 ů1 ű1 ų2 ź1 ż2 ž3 ơ2 ư2 ț2 ạ2 ả1 ế1 ệ1 ộ1",
  },
  {
    language: "tuk",
    letters:
      "a122 b27 d47 e77 f3 g32 h12 i75 j6 k36 l67 m31 n66 o29 p17 r66 s29 t33 u21 w12 y60 z13 ä13 ç12 ö11 ü13 ý37 ň18 ş15",
  },
  {
    language: "tur",
    letters:
      "'5 a121 b23 c10 d41 e91 f6 g13 h11 i86 j1 k47 l69 m27 n77 o28 p10 r74 s32 t36 u29 v13 w1 y31 z14 ç11 ö6 ü18 ğ9 ı45 ş13",
  },
  {
    language: "uzb",
    letters: "'19 a152 b28 c12 d40 e22 f6 g36 h41 i127 j5 k29 l61 m28 n66 o64 p8 q21 r57 s46 t42 u31 v13 x4 y29 z12",
  },
] as const satisfies readonly LetterShares[];

/** Letters per mille in the Arabic alphabet. */
export const ARABIC_LETTERS = [
  {
    language: "other",
    letters:
      "ء4 آ4 أ12 ؤ2 إ6 ئ4 ا130 ب35 ة15 ت40 ث5 ج12 ح18 خ10 د40 ذ6 ر55 ز12 س30 ش18 ص10 ض6 ط8 ظ3 ع25 غ5 ف22 ق20 ك15 ل90 م50 ن55 ه40 و60 ى5 ي65 ٹ3 پ4 چ3 ڈ2 ڕ1 ژ1 ک20 گ5 ں5 ھ5 ہ10 ۆ2 ی20 ې2 ے10 ە5",
  },
  {
    language: "uig",
    letters:
      "ئ35 ا92 ب24 ت47 ج5 خ5 د33 ر54 ز11 س25 ش23 غ12 ف2 ق34 ك31 ل63 م27 ن60 و23 ى155 ي31 پ16 چ13 ڭ12 گ10 ھ9 ۆ7 ۇ36 ۈ15 ۋ10 ې20 ە60",
  },
] as const satisfies readonly LetterShares[];
