/**
 * How good the tagger is on what it was not trained on: `npm run held-out`, about ten minutes.
 *
 * Every tenth group of KazNERD (all variants of a sentence are one group) is held out, and all of the web news' development
 * file; once with all of the training data, then with less of it. The clusters come from unlabelled text only.
 */
import { Tagger } from "../../entities/tagger/index";
import { decodeModel, encodeModel } from "../../entities/tagger/model";
import { hasCorpus } from "../corpus";
import { developmentExamples, type Example, trainingExamples } from "./examples";
import { fitTagger } from "./fit";
import { scoreTagger } from "./score";
import { learnClusters } from "./stem-clusters";

const PARTS = 10;

/** Which of `parts` a group falls into: FNV-1a of its name. */
function partOf(group: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < group.length; i++) hash = Math.imul(hash ^ group.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return (hash >>> 0) % PARTS;
}

function main(): void {
  if (!hasCorpus()) {
    console.error("held-out: ../shared/data is not beside the checkout");
    process.exitCode = 1;
    return;
  }
  const all = trainingExamples();
  const isHeldOut = ({ source, group }: Example) => source === "kaznerd" && partOf(group) === 0;
  const held = all.filter(isHeldOut);
  const rest = all.filter((example) => !isHeldOut(example));
  const development = developmentExamples();
  const clusters = learnClusters();
  const kaznerd = rest.filter(({ source }) => source === "kaznerd");
  const curve: readonly (readonly [string, readonly Example[]])[] = [
    ["all", rest],
    ["KazNERD alone", kaznerd],
    ["KazNERD and web news", rest.filter(({ source }) => source !== "government")],
    ["half of all", rest.filter(({ group }) => partOf(`half ${group}`) < PARTS / 2)],
    ["a quarter of all", rest.filter(({ group }) => partOf(`half ${group}`) * 4 < PARTS)],
  ];
  for (const [name, training] of process.argv.includes("--quick") ? curve.slice(0, 1) : curve) {
    const model = decodeModel(encodeModel(fitTagger(training, clusters, (line) => console.error(`  ${line}`))));
    const tagger = new Tagger(model);
    const tag = ({ forms, names }: Example) => tagger.tags(forms, names);
    console.log(`\n${name}: ${training.length} sentences`);
    print(`KazNERD, held out (${held.length} sentences)`, held, training, tag);
    print(`web news, development (${development.length} sentences)`, development, training, tag);
  }
}

function print(
  title: string,
  examples: Example[],
  training: readonly Example[],
  tag: (it: Example) => Uint8Array,
): void {
  const score = scoreTagger(examples, training, tag);
  const one = (value: number) => value.toFixed(1);
  console.log(
    `${title}: micro F1 ${one(score.micro)}, five name classes ${one(score.five)}, recall of seen ${one(score.seen)}, unseen ${one(score.unseen)}`,
  );
  console.log(`  ${score.classes.map(([label, f1, wanted]) => `${label} ${one(f1)} (${wanted})`).join(", ")}`);
}

main();
