import { type Document, type DocumentJson, type JsonOptions, SHAPE_VERSION } from "./document";

/** A document as one object of data; every layer is read. */
export function documentJson(doc: Document, { text = false, tokens = false }: JsonOptions): DocumentJson {
  return {
    matin: SHAPE_VERSION,
    id: doc.id,
    date: doc.date,
    outlet: doc.outlet,
    language: doc.language,
    paragraphs: doc.paragraphs,
    sentences: doc.sentences,
    entities: doc.entities,
    people: doc.people,
    organizations: doc.organizations,
    places: doc.places,
    dates: doc.dates,
    quantities: doc.quantities,
    statistics: doc.statistics,
    quotations: doc.quotations,
    source: doc.source,
    ...(text ? { text: doc.text } : {}),
    ...(tokens
      ? {
          tokens: Array.from(doc.tokens, ({ index, start, end, text, kind, lemma, pos, feats, stem }) => {
            return { index, start, end, text, kind, lemma, pos, feats, stem };
          }),
        }
      : {}),
  };
}
