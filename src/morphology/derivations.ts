/**
 * Suffixes that make a new word (жұрнақ): its lemma keeps them, «жарнамашы» and not «жарнама». They tell what an unknown
 * word is that has a known one inside.
 */
import { WordClass } from "./classes";

export interface Derivation {
  readonly template: string;
  /** Classes of the words that take it. */
  readonly from: number;
  /** Class of the word that it makes. */
  readonly to: number;
}

const { noun, adjective, verb, name, numeral } = WordClass;
const NOMINAL = noun | adjective | name | numeral;

export const DERIVATIONS: readonly Derivation[] = [
  { template: "шЫ", from: noun | name, to: noun }, // жарнамашы
  { template: "шЫлЫҚ", from: noun | adjective, to: noun }, // тапшылық
  { template: "ЛЫҚ", from: NOMINAL, to: noun | adjective }, // жарамдылық, аймақтық
  { template: "ДАс", from: noun, to: noun }, // қарындас, әріптес
  { template: "кер", from: noun, to: noun }, // құқықкер
  { template: "гер", from: noun, to: noun }, // заңгер
  { template: "хана", from: noun, to: noun }, // шеберхана
  { template: "ша", from: noun, to: noun }, // кітапша
  { template: "ше", from: noun, to: noun },
  { template: "ушЫ", from: verb, to: noun }, // тасымалдаушы
  { template: "ГЫш", from: verb, to: noun | adjective }, // тартқыш
  { template: "ЛЫ", from: noun | adjective, to: adjective }, // тұзды
  { template: "сЫз", from: noun | name | adjective, to: adjective }, // тұзсыз
  { template: "шЫл", from: noun | adjective, to: adjective }, // ұлтшыл
  { template: "ГЫ", from: noun, to: adjective }, // жазғы
  { template: "БАлЫ", from: verb, to: adjective }, // көшпелі
  { template: "улЫ", from: verb, to: adjective }, // жазулы
  { template: "ЛА", from: noun | adjective, to: verb }, // тұзда
  { template: "ЛАн", from: noun | adjective, to: verb }, // қуаттан
  { template: "ЛАс", from: noun | adjective, to: verb }, // хабарлас
  { template: "ЛАт", from: noun | adjective, to: verb },
  { template: "ЛАндЫр", from: noun | adjective, to: verb }, // цифрландыр
  { template: "ЛАстЫр", from: noun | adjective, to: verb }, // біріздестір's like: жаңаластыр
];
