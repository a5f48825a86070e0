/**
 * Measures what matin does for natural's classifiers: `npx tsx bench/classify.ts [--characters 400]` (some minutes).
 *
 * The data lies beside the repository: Kazinform articles with the section of the site that each stood in. Sections are
 * the editors' choice and overlap: what is of `politics` is often of `kazakhstan` as well. The same articles, folds and
 * classifiers serve every row of the table, so the difference between rows is that of the words they are given.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import natural, { type Stemmer } from "natural";
import { KazakhStemmer, KazakhTokenizer } from "../src/entries/natural";

const NEWS = fileURLToPath(new URL("../../shared/data/unlabelled/kazinform.jsonl", import.meta.url));
const FOLDS = 5;
/** natural's logistic regression multiplies dense matrices: full articles would take it an hour. */
const CHARACTERS = 400;
/** Words of fewer training articles than this tell a classifier nothing, and cost it time. */
const LEAST_ARTICLES = 2;

interface Article {
  readonly category: string;
  readonly text: string;
}

/** A classifier of natural's, as far as it is used here. */
interface Classifier {
  addDocument(words: string[], category: string): void;
  train(): void;
  classify(words: string[]): string;
}

const CLASSIFIERS: Readonly<Record<string, () => Classifier>> = {
  BayesClassifier: () => new natural.BayesClassifier(),
  LogisticRegressionClassifier: () => new natural.LogisticRegressionClassifier(),
};

const tokenizer = new KazakhTokenizer();

const STEMMERS: Readonly<Record<string, Pick<Stemmer, "tokenizeAndStem">>> = {
  "natural PorterStemmer (default)": natural.PorterStemmer,
  "natural PorterStemmerRu": natural.PorterStemmerRu,
  "matin KazakhTokenizer, no stems": { tokenizeAndStem: (text) => tokenizer.tokenize(text.toLowerCase()) },
  "matin KazakhStemmer": new KazakhStemmer(),
};

/** Headline and beginning of each article. */
function readArticles(characters: number): Article[] {
  return readFileSync(NEWS, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { category: string; title: string; text: string })
    .map(({ category, title, text }) => ({ category, text: `${title}\n${text}`.slice(0, characters) }));
}

function countBy<T>(items: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The articles of each category go to the folds in turn, so that every fold has its share. */
function foldsOf(articles: readonly Article[]): number[] {
  const seen = new Map<string, number>();
  return articles.map(({ category }) => {
    const count = seen.get(category) ?? 0;
    seen.set(category, count + 1);
    return count % FOLDS;
  });
}

/** The categories that one fold's articles are given by a classifier trained on the others, by row. */
function classifyFold(
  articles: readonly Article[],
  words: readonly string[][],
  isHeldOut: (row: number) => boolean,
  classifier: Classifier,
): Map<number, string> {
  const trained = words.filter((_, row) => !isHeldOut(row));
  const spread = countBy(trained.flatMap((own) => [...new Set(own)]));
  const known = (own: readonly string[]) => own.filter((word) => (spread.get(word) ?? 0) >= LEAST_ARTICLES);
  articles.forEach(({ category }, row) => {
    if (!isHeldOut(row)) classifier.addDocument(known(words[row]!), category);
  });
  classifier.train();
  const rows = articles.map((_, row) => row).filter(isHeldOut);
  return new Map(rows.map((row) => [row, classifier.classify(known(words[row]!))]));
}

interface Score {
  readonly accuracy: number;
  /** Mean of the categories' own accuracies, which guessing the largest one does not raise. */
  readonly balanced: number;
  readonly seconds: number;
}

function crossValidate(articles: readonly Article[], words: readonly string[][], make: () => Classifier): Score {
  const since = performance.now();
  const folds = foldsOf(articles);
  const right: string[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const given = classifyFold(articles, words, (row) => folds[row] === fold, make());
    for (const [row, category] of given) if (category === articles[row]!.category) right.push(category);
  }
  const hits = countBy(right);
  const sizes = [...countBy(articles.map(({ category }) => category))];
  const shares = sizes.map(([category, size]) => (hits.get(category) ?? 0) / size);
  return {
    accuracy: right.length / articles.length,
    balanced: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    seconds: (performance.now() - since) / 1000,
  };
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

function main(): void {
  if (!existsSync(NEWS)) {
    console.log("bench/classify: ../shared/data/unlabelled/kazinform.jsonl is not on this machine, nothing measured");
    return;
  }
  const option = process.argv.indexOf("--characters");
  const articles = readArticles(option < 0 ? CHARACTERS : Number(process.argv[option + 1]));
  const sizes = [...countBy(articles.map(({ category }) => category))].sort((a, b) => b[1] - a[1]);
  console.log(`${articles.length} Kazinform articles: ${sizes.map(([name, size]) => `${name} ${size}`).join(", ")}`);
  console.log(
    `${FOLDS} folds; always "${sizes[0]![0]}" would be right for ${percent(sizes[0]![1] / articles.length)}\n`,
  );
  console.log(`${"".padEnd(64)}accuracy balanced seconds`);
  for (const [classifier, make] of Object.entries(CLASSIFIERS)) {
    for (const [stemmer, { tokenizeAndStem }] of Object.entries(STEMMERS)) {
      const words = articles.map(({ text }) => tokenizeAndStem(text));
      const { accuracy, balanced, seconds } = crossValidate(articles, words, make);
      const name = `${classifier.padEnd(30)}${stemmer.padEnd(34)}`;
      console.log(`${name}${percent(accuracy)} ${percent(balanced)} ${seconds.toFixed(0).padStart(7)}`);
    }
  }
}

main();
