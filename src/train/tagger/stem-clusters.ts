/** Clusters of stems by the company they keep in the unlabelled texts; nothing of the labelled ones, whose parts are held out. */
import { firstLemmaOf } from "../../entities/form";
import type { Clusters } from "../../entities/tagger/form-features";
import { openLayers } from "../../pipeline";
import { clusterWords } from "../clusters";
import { unlabelledText } from "../corpus";

const COARSE = { classes: 128, least: 3, rounds: 15 };
const FINE = { classes: 600, least: 3, rounds: 12 };

export function learnClusters(): Map<string, Clusters> {
  const sentences = unlabelledText().flatMap((text) => {
    const doc = openLayers(text);
    return doc.sentenceRows.map((sentence) =>
      // A figure stands for all figures that look like it.
      doc.forms
        .slice(sentence.from, sentence.to)
        .map((form) => (form.isWord ? firstLemmaOf(form) : form.key.replace(/\d+/g, "0"))),
    );
  });
  const coarse = clusterWords(sentences, COARSE);
  const fine = clusterWords(sentences, FINE);
  return new Map([...coarse].map(([lemma, cluster]) => [lemma, { coarse: cluster, fine: fine.get(lemma)! }]));
}
