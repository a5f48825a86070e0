/**
 * How good the tagger is on what it was not trained on: `npm run held-out`, half an hour.
 *
 * Five folds over everything that it is trained on: a fold is tagged by a model that has seen none of its groups (all
 * variants of a KazNERD sentence are one group, and so are all sentences of a document). Then, on the first fold and on
 * the development file, what less training data would give. The clusters come from unlabelled text only.
 */
import { Tagger } from "../../entities/tagger/index";
import { decodeModel, encodeModel } from "../../entities/tagger/model";
import { hasCorpus } from "../corpus";
import { developmentExamples, type Example, trainingExamples } from "./examples";
import { fitTagger } from "./fit";
import { type Score, Scorer } from "./score";
import { learnClusters } from "./stem-clusters";

const FOLDS = 5;

/** Which of `parts` a group falls into: FNV-1a of its name. */
function partOf(group: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < group.length; i++) hash = Math.imul(hash ^ group.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return (hash >>> 0) % parts;
}

function main(): void {
  if (!hasCorpus()) {
    console.error("held-out: ../shared/data is not beside the checkout");
    process.exitCode = 1;
    return;
  }
  const all = trainingExamples();
  const development = developmentExamples();
  const clusters = learnClusters();
  const train = (training: readonly Example[]) => {
    // Written and read again, so that what is scored is rounded as what ships.
    const tagger = new Tagger(decodeModel(encodeModel(fitTagger(training, clusters, () => {}))));
    return ({ forms, names }: Example) => tagger.tags(forms, names);
  };
  const isHeld = (fold: number) => (example: Example) => partOf(example.group, FOLDS) === fold;
  const rest = (fold: number) => all.filter((example) => !isHeld(fold)(example));

  const [kaznerd, web, dev] = [new Scorer(), new Scorer(), new Scorer()];
  for (let fold = 0; fold < FOLDS; fold++) {
    const training = rest(fold);
    const tag = train(training);
    for (const example of all.filter(isHeld(fold)))
      (example.source === "kaznerd" ? kaznerd : web).add(example, tag, training);
    if (fold === 0) for (const example of development) dev.add(example, tag, training);
    console.error(`fold ${fold + 1} of ${FOLDS}`);
  }
  print("KazNERD, five folds", kaznerd.score());
  print("web and government news, five folds", web.score());
  print("web news, development file, by the first fold's model", dev.score());

  const held = all.filter(isHeld(0)).filter(({ source }) => source === "kaznerd");
  const less: readonly (readonly [string, readonly Example[]])[] = [
    ["KazNERD alone", rest(0).filter(({ source }) => source === "kaznerd")],
    ["web and government news alone", rest(0).filter(({ source }) => source !== "kaznerd")],
    ["half of all", rest(0).filter(({ group }) => partOf(`half ${group}`, 2) === 0)],
    ["a quarter of all", rest(0).filter(({ group }) => partOf(`half ${group}`, 4) === 0)],
  ];
  for (const [name, training] of less) {
    const tag = train(training);
    const [onKaznerd, onWeb] = [new Scorer(), new Scorer()];
    for (const example of held) onKaznerd.add(example, tag, training);
    for (const example of development) onWeb.add(example, tag, training);
    print(`KazNERD, first fold, trained on ${name}`, onKaznerd.score());
    print(`web news, development file, trained on ${name}`, onWeb.score());
  }
}

function print(title: string, { micro, five, seen, unseen, classes }: Score): void {
  const one = (value: number) => value.toFixed(1);
  console.log(
    `${title}: micro F1 ${one(micro)}, five name classes ${one(five)}, recall of seen names ${one(seen)}, of unseen ${one(unseen)}`,
  );
  console.log(`  ${classes.map(([label, f1, wanted]) => `${label} ${one(f1)} (${wanted})`).join(", ")}`);
}

main();
