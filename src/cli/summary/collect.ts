import type { DocumentJson } from "../../document/document";
import { Figures } from "./figures";
import { Months } from "./months";
import { Names } from "./names";
import { Speakers } from "./speakers";
import type { Summary } from "./summary";
import { Wholes } from "./wholes";

/** The strongest of who speaks about whom; more lines than these cannot be followed in a drawing. */
const EDGES = 40;

/**
 * Counts a corpus, a document after the other. What it keeps is bounded by the number of distinct names, units and months, never by
 * the number of documents.
 */
export class CorpusSummary {
  #documents = 0;
  #direct = 0;
  #indirect = 0;
  #statistics = 0;
  readonly #speakers = new Speakers();
  readonly #organizations = new Names();
  readonly #places = new Names();
  readonly #figures = new Figures();
  readonly #wholes = new Wholes();
  readonly #months = new Months();

  add(doc: DocumentJson): void {
    // A document without a name of its own is known by its place in the corpus.
    const document = doc.id ?? `#${this.#documents + 1}`;
    this.#documents++;
    for (const { style } of doc.quotations) {
      if (style === "direct") this.#direct++;
      else this.#indirect++;
    }
    this.#statistics += doc.statistics.length;
    for (const statistic of doc.statistics) this.#figures.add(statistic, document);
    this.#wholes.add(doc, document);
    this.#speakers.add(doc);
    this.#organizations.add(doc.organizations);
    this.#places.add(doc.places);
    this.#months.add(doc);
  }

  /** @param top How many rows a list has at most; ministries and the other organisations are a list each, units and counts too. */
  result(top = 20): Summary {
    const organizations = this.#organizations.rows();
    const ministries = organizations.filter(({ kind }) => kind === "ministry");
    const others = organizations.filter(({ kind }) => kind !== "ministry");
    const places = this.#places.rows();
    return {
      totals: this.#totals(),
      distinct: {
        speakers: this.#speakers.size,
        ministries: ministries.length,
        organizations: organizations.length,
        places: places.length,
        figures: this.#figures.size,
        wholes: this.#wholes.wholes,
        edges: this.#speakers.edgeCount,
      },
      speakers: this.#speakers.rows(top),
      organizations: [...ministries.slice(0, top), ...others.slice(0, top)],
      places: places.slice(0, top),
      figures: this.#figures.rows(top),
      wholes: this.#wholes.rows(top),
      timeline: this.#months.timeline(),
      spoken: this.#months.spoken(),
      edges: this.#speakers.edges(EDGES),
    };
  }

  #totals(): Summary["totals"] {
    const quotations = this.#direct + this.#indirect;
    const { named, described } = this.#speakers;
    const { dated, first, last } = this.#months;
    return {
      ...{ documents: this.#documents, dated, firstDate: first, lastDate: last },
      ...{ quotations, direct: this.#direct, indirect: this.#indirect, named, described },
      namedShare: quotations === 0 ? null : named / quotations,
      ...{ statistics: this.#statistics, parts: this.#wholes.parts },
    };
  }
}
