import { currentLocale } from "./index";

/** Kinds of organisations, in Kazakh and in English. */
const KINDS: Readonly<Record<string, { readonly kk: string; readonly en: string }>> = {
  agency: { kk: "агенттік", en: "agency" },
  akimat: { kk: "әкімдік", en: "akimat" },
  bank: { kk: "банк", en: "bank" },
  club: { kk: "клуб", en: "club" },
  committee: { kk: "комитет", en: "committee" },
  company: { kk: "компания", en: "company" },
  court: { kk: "сот", en: "court" },
  fund: { kk: "қор", en: "fund" },
  international: { kk: "халықаралық ұйым", en: "international" },
  media: { kk: "БАҚ", en: "media" },
  military: { kk: "әскер", en: "military" },
  ministry: { kk: "министрлік", en: "ministry" },
  parliament: { kk: "парламент", en: "parliament" },
  party: { kk: "партия", en: "party" },
  police: { kk: "полиция", en: "police" },
  union: { kk: "одақ", en: "union" },
  university: { kk: "университет", en: "university" },
};

/** The word for an organisation's kind; nothing where the kind tells nothing. */
export function kindName(kind: string | null): string | null {
  if (kind === null || kind === "other") return null;
  return (Object.hasOwn(KINDS, kind) ? KINDS[kind]?.[currentLocale()] : undefined) ?? kind;
}
