/**
 * Measures the morphology: accuracy on UniMorph, coverage of KazNERD's words, speed of readings and choice.
 *
 *   npm run bench:morphology
 *
 * The data lies beside the repository (`../shared`); what is absent is left out. UniMorph is for checking only: nothing
 * was learnt from it.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Kind } from "../src/document/tokens";
import { analyzeWord, inflect } from "../src/entries/morphology";
import { FORMS } from "../src/morphology/index";
import { lookUp } from "../src/morphology/stems";
import { fold } from "../src/text/fold";
import { isCapitalized } from "../src/text/letters";

const shared = (path: string) => fileURLToPath(new URL(`../../shared/data/${path}`, import.meta.url));
const built = (entry: string) => fileURLToPath(new URL(`../dist/${entry}.js`, import.meta.url));
const lines = (path: string) => readFileSync(shared(path), "utf8").split(/\r?\n/).filter(Boolean);
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
const perSecond = (count: number, since: number) =>
  `${Math.round(count / ((performance.now() - since) / 1000)).toLocaleString("en")}`;

const FEATURES: Readonly<Record<string, string>> = {
  NOM: "Case=Nom",
  GEN: "Case=Gen",
  DAT: "Case=Dat",
  ACC: "Case=Acc",
  LOC: "Case=Loc",
  ABL: "Case=Abl",
  INST: "Case=Ins",
  PSS1S: "Number[psor]=Sing|Person[psor]=1",
  PSS1P: "Number[psor]=Plur|Person[psor]=1",
  "PSS2S LSSPEC1": "Number[psor]=Sing|Person[psor]=2",
  "PSS2S LSSPEC2": "Person[psor]=2|Polite[psor]=Form",
  PSS3S: "Person[psor]=3",
};

function unimorph(): void {
  let rows = 0;
  let read = 0;
  let spelt = 0;
  const wrong: string[] = [];
  for (const line of lines("unimorph/kaz.noun.tsv")) {
    const [lemma, form, tag] = line.split("\t") as [string, string, string];
    const [, first, number, special] = tag.split(";");
    const feats = FEATURES[special ? `${first} ${special}` : first!]! + (number === "PL" ? "|Number=Plur" : "");
    rows++;
    if (analyzeWord(form).some((reading) => fold(reading.lemma) === fold(lemma))) read++;
    const ours = inflect(lemma, feats);
    if (ours === form) spelt++;
    else wrong.push(`${lemma} ${tag} ${form}, ours ${ours}`);
  }
  console.log(
    `UniMorph nouns: ${rows} rows, lemma among the readings ${percent(read, rows)}, inflect gives the form ${percent(spelt, rows)}`,
  );
  if (process.argv.includes("--errors")) console.log(wrong.join("\n"));
}

function coverage(): void {
  let words = 0;
  let known = 0;
  let guessed = 0;
  for (const line of lines("kaznerd/train.conll")) {
    const word = line.split(/\s/)[0]!;
    if (line.startsWith("#") || !/^[\p{Script=Cyrillic}-]+$/u.test(word)) continue;
    words++;
    const best = FORMS.formOf(word, Kind.word).readings[0]!;
    const last = fold(best.lemma).split("-").at(-1)!;
    if (
      lookUp(fold(best.lemma)) !== 0 ||
      lookUp(last) !== 0 ||
      best.pos === "AUX" ||
      /^(?:ADP|PART|.CONJ|INTJ|ADV)$/.test(best.pos)
    )
      known++;
    else if (best.suffixes.join("").length >= 2 || isCapitalized(word)) guessed++;
  }
  console.log(
    `KazNERD: ${words} words, ${percent(known, words)} with a stem of the lexicon, ${percent(guessed, words)} with a guess that its endings or its capital bear out`,
  );
}

/** The built package is timed, as tsx wraps every function. */
async function speed(): Promise<void> {
  const { analyze }: typeof import("../src/index") = await import(built("index"));
  const { lemmatize }: typeof import("../src/entries/morphology") = await import(built("morphology"));
  const texts = lines("unlabelled/news.jsonl").map((line) => (JSON.parse(line) as { text: string }).text);
  const forms = new Set(lines("wordlists/tesseract-kaz.txt").filter((word) => /^\p{Script=Cyrillic}+$/u.test(word)));
  const [, ...fresh] = [...forms].slice(0, 60_001).map((form, i) => (i === 0 ? lemmatize(form) : form));
  const cold = performance.now();
  for (const form of fresh) lemmatize(form);
  console.log(`forms never seen before: ${perSecond(fresh.length, cold)} a second`);
  const rates: number[] = [];
  for (let round = 0; round < 12; round++) {
    const documents = texts.map((text) => analyze(text));
    let words = 0;
    // Tokens and sentences are computed before the clock starts.
    for (const doc of documents) words += doc.tokens.length + 0 * doc.sentences.length;
    const warm = performance.now();
    for (const doc of documents)
      for (const row of doc.tokens) if (row.lemma === "") throw new Error("a lemma is missing");
    rates.push(words / ((performance.now() - warm) / 1000));
  }
  const median = rates.slice(6).sort((a, b) => a - b)[3]!;
  console.log(
    `readings and choice in running text: ${Math.round(median).toLocaleString("en")} tokens a second (median of six rounds)`,
  );
}

function importTime(): void {
  const script =
    "const t = performance.now(); await import('./dist/morphology.js'); console.log(performance.now() - t)";
  const times = Array.from({ length: 7 }, () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })),
  ).sort((a, b) => a - b);
  console.log(`import of matin/morphology: ${times[3]!.toFixed(0)} ms (median of 7)`);
}

importTime();
if (existsSync(shared("unimorph"))) unimorph();
if (existsSync(shared("kaznerd"))) coverage();
if (existsSync(shared("unlabelled"))) await speed();
