/** Readers of dates and numbers. Neither library knows Kazakh: they find figures, and what Russian spells alike. */

import { DAY, type Prepare } from "./reader.ts";

export const chronoRussian: Prepare = async () => {
  const { ru } = await import("chrono-node");
  const day = new Date(DAY);
  return (text) => ru.parse(text, day).length;
};

export const chronoEnglish: Prepare = async () => {
  const { en } = await import("chrono-node");
  const day = new Date(DAY);
  return (text) => en.parse(text, day).length;
};

const ENGLISH = "en-us";
const loadRecognizers = async () => (await import("@microsoft/recognizers-text-suite")).default;

export const recognizersDates: Prepare = async () => {
  const { recognizeDateTime } = await loadRecognizers();
  const day = new Date(DAY);
  return (text) => recognizeDateTime(text, ENGLISH, undefined, day).length;
};

export const recognizersNumbers: Prepare = async () => {
  const { recognizeNumber } = await loadRecognizers();
  return (text) => recognizeNumber(text, ENGLISH).length;
};

export const recognizersUnits: Prepare = async () => {
  const { recognizeCurrency, recognizeDimension } = await loadRecognizers();
  return (text) => recognizeCurrency(text, ENGLISH).length + recognizeDimension(text, ENGLISH).length;
};
