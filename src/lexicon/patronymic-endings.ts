/** Lower-case endings of patronymics, Kazakh, Russian and Turkic, for telling a
 * patronymic from a surname by its shape. */
export const PATRONYMIC_ENDINGS = [
  "гызы",
  "евич",
  "евна",
  "инична",
  "ич",
  "ична",
  "кызы",
  "ович",
  "овна",
  "оглу",
  "оглы",
  "оғлы",
  "улы",
  "уулу",
  "ьевич",
  "ьевна",
  "қызы",
  "ұлы",
] as const satisfies readonly string[];
