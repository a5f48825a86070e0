/*
 * Frequent endings of words, of two to five letters, by language: what tells «болған» from «болгон» and «бўлган». Not
 * morphology: which slot an ending fills does not matter here, and a long one may hold a shorter one.
 */

interface Endings {
  readonly language: string;
  readonly endings: string;
}

/** Endings in the Cyrillic alphabet, and Uzbek in the Latin one: its Cyrillic ones are spelled from them. */
export const CYRILLIC_ENDINGS = [
  {
    language: "bak",
    endings:
      "ара арҙың ағы гә гән да дан дар дағы де дең ды дың дә дәге дән дәр ендә еп ергә еү еүе кә кән ла лар ле лек лы лыҡ лә ләр нан нда ндә не нең ны ның нән раҡ рәк саҡ се сы сәк та тан тар те тең ты тың тә тән тәр ында ып ырға ыу ыуы ығыҙ ға ған ҙа ҙан ҙар ҙағы ҙе ҙең ҙы ҙың ҙә ҙәге ҙән ҙәр ҡа ҡайһы ҡан һе һендә һы һында әге",
  },
  {
    language: "bul",
    endings:
      "ане ат ата аше ва ване ене ение ето еше ието ите ища ия ият ката ла ли ло ме на ната нето ни ните ния ният но ното ове ост остта ото ска ски ските ско ство та те то ха хме ците ше ът ят",
  },
  {
    language: "kaa",
    endings:
      "ады аў ге ген да дан дағы де деги ден ди диң ды дың еди еў инде ип иў йди йды ке кен лар ларды лер лерди ли лик лы лық нан нда нде нен ни ниң ны ның си сы та тан тағы те теги тен ти тиң ты тың ши шы ында ып ыў ға ған қа қан",
  },
  {
    language: "kaz",
    endings:
      "ады ардың асы атын бен ге ген гі дан дар дағы дегі ден дер ды дық дың ді дік дің еді ердің есі етін йды йді ке кен лар лер лық лік мен мыз міз нан нда ндағы нде ндегі нен ны ның ні нің пен рақ рек сы сыз сі сіз тан тар тағы тегі тен тер ты тын тық тың ті тік тін тің уы уі шы ші ылы ын ына ында ының ып ін інде іне інің іп ға ған ғы қа қан ңыз ңіз",
  },
  {
    language: "kir",
    endings:
      "аары ат атат га ган ге ген го гон гө гөн да дагы дан дар де деги ден дер дин до догу дон дор дун дуу дык дын дүн дүү дө дөгү дөн дөр етет инен ип иш ка кан ке кен ко кон кө көн лар лер лик лор лук луу лык лүк лүү лөр нан нда нде ндо ндө нен нин нун нын нүн олот оо тар тер тин тор тун туу тык тын түн түү төр уп уу уш чи чу чы чү ынан ып ыш үп үш үү өт өө",
  },
  {
    language: "mon",
    endings:
      "аад аар аас аж ах бал бэл вч гаа гийн гоо гээ гүй гөө даа даг дал дог дэг дэл дээ дөг жээ ийг ийн лаа лагт лийн лоо лт лтай лээ лөө нд ний нууд ны нүүд ож оод оор оос ох руу рүү сан сон сэн сөн тай той тэй ууд уул хийн хын ыг ын эж эх ээд ээр ээс үүд үүл өж өх өөд өөр өөс",
  },
  {
    language: "rus",
    endings:
      "ам ами ат ать ах ают ая го ее ей ему ение ения ет ется ешь ие ии ий ить их ия ки ла ли ло ми му ние ния но ного ной ности ность ны ные ный ным ных ов ого ое ой ом ому ский ского ской сти сь ся ти тся ть ться ую ые ый ым ых ют юю ями ят ях",
  },
  {
    language: "tat",
    endings:
      "ак ала ара ачак га ган гә гән да дагы дан де ды дә дәге дән ендә еп ергә ия ка кан кә кән лар ле лек лы лык ләр нан нар нда ндә не нең ны ның нән нәр рак рәк се сендә сы сында та тагы тан те ты тә тәге тән учы уы че чы ыйк ында ып ыра ырга үе үче әк әлә әре әчәк",
  },
  {
    language: "tgk",
    endings:
      "авад агӣ ад аи ан анд анда андаи ани ар аст ати ашон бор ва вад гон гӣ да дани дор ида ии ист ият ияти кунад нанд ни ои он онро оти ояд ро сози тар тарин ти шуда ҳо ҳое ҳои ҳоро",
  },
  {
    language: "ukr",
    endings:
      "ав ами ання ась ати ах ає вати го еві ення ий им ися ити иться их ки ку ли ми ни ний ним них ння но ного ності ної ну ні ність ові ого ом ому ося ою ої ський ської ські ся ти ту ть ться ті ують ють ями ять ємо єте єю ів ій ією ії",
  },
  {
    language: "uzb",
    endings:
      "adi chi da dagi dan di ga gacha gan ganda ib ida idan iga ilgan imiz ingiz ini ish ishi iy jon ka kan ladi lar larda larga lari larni lash lgan ligi lik moqda ni ning qa roq sida sidan siga sini siz uvchi yapti ydi",
  },
] as const satisfies readonly Endings[];

/** Endings in the Latin alphabet; those of Kazakh, Karakalpak and Uzbek are spelled from the others. */
export const LATIN_ENDINGS = [
  {
    language: "aze",
    endings:
      "acaq an aq araq asiya da dan di dir du dur dü dür dı dır də dən ib in ində inə ir iya lar ları li lik luq lük lı lıq lər ləri maq ması miş muş müş mış mək məsi na ndan ndən ni nin nu nun nü nün nı nın nə si su sü sı ub un ur ya çi çı üb ün ür ıb ın ına ında ır ən ərək ət əti",
  },
  {
    language: "eng",
    endings:
      "'re 's 've able age al ally ance ant ary ated ating ch ck ed ence ent er es est ful ght ial ible ical ies ing ism ist ity ive less ly ment n't ness ory ous ry sh ship ss ted th ting tion tions ty ure",
  },
  {
    language: "tuk",
    endings:
      "ak an ara ary aýar da dan de den di digi dir dur dy dygy dyr dür ek en eri eýär gi gy inde ip iň jak jek ki ky lar lary laryň ler leri leriň li ligi lik likde ly lygy lyk lykda ma mak me mek miz myz nda ndan nde nden ni niň nuň ny nyň nüň sini syny up uň ynda yp yň ärä üp üň ýa ýan ýar ýe ýän ýär",
  },
  {
    language: "tur",
    endings:
      "acak an arak arı ci cı dan den di dir du dur dü dür dı dır ecek en erek eri in inde ine iyor lar ları ların ler leri lerin li lik lu luk lü lük lı lık mak ması mek mesi miş muş müş mış na nda nde ne nin nun nün nın sal sel si su sü sı tan ten ti tir tı tır un uyor ya ye yor ün ın ına ında ıyor",
  },
] as const satisfies readonly Endings[];

/** Endings in the Arabic alphabet; those of Kazakh are spelled from the Cyrillic ones. */
export const ARABIC_ENDINGS = [
  {
    language: "uig",
    endings:
      "تا تى تىكى تىن تە دا دى دىكى دىن دۇ دە رىدا سى غا غان قا قان كە كەن لار لىرى لىق لىك لەر ماق مەك نى نىڭ ىدا ىدۇ ىدە ىسى ىش ىغا ىغان ىنى ىنىڭ ىپ ىگە چى چە گە گەن ۇش ۇپ ۈش ۈپ",
  },
] as const satisfies readonly Endings[];
