import { isDay } from "../day";
import type { Fields } from "./fields";
import type { GoldDate, GoldDocument, GoldQuantity, GoldQuotation, GoldSpan } from "./gold";

/** Lists that hold mentions of one class each, beside `entities`, whose rows name theirs. */
const LISTS = { organisations: "ORGANISATION", positions: "POSITION" } as const;

/**
 * What a line of gold says. It may be one of matin's own documents, corrected by hand, or have lists of its own for a class:
 *
 *     {"text": "…", "entities": [{"start": 0, "end": 13, "label": "PERSON"}]}
 *     {"text": "…", "persons": [{"name": "Аида Балаева", "mentions": [{"span": [0, 13]}]}], "organisations": [{"span": [20, 31]}]}
 *
 * A layer that the line does not have is not judged.
 *
 * @throws InputError naming the field that is not what it must be.
 */
export function goldDocument(line: Fields, id: string): GoldDocument {
  const text = line.needed("text", line.text("text"));
  const date = line.text("date");
  if (date !== null && !isDay(date)) throw line.fault(`date «${date}» is no day of the calendar, YYYY-MM-DD`);
  const quantities = quantitiesOf(line, text);
  return {
    kind: "document",
    id: line.text("id") ?? id,
    text,
    date,
    entities: entitiesOf(line, text),
    people: (line.rows("persons") ?? line.rows("people"))?.map((row) => row.needed("name", row.text("name"))) ?? null,
    dates: line.rows("dates")?.map((row): GoldDate => ({ ...row.span(text), ...dateOf(row) })) ?? null,
    quantities,
    parts: partsOf(line, quantities?.length ?? 0),
    quotations: line.rows("quotations")?.map((row) => quotationOf(row, text)) ?? null,
  };
}

function entitiesOf(line: Fields, text: string): GoldSpan[] | null {
  const lists: (readonly GoldSpan[] | undefined)[] = [
    line.rows("entities")?.map((row) => ({ ...row.span(text), label: row.needed("label", row.text("label")) })),
    line
      .rows("persons")
      ?.flatMap((person) => person.needed("mentions", person.rows("mentions")))
      .map((row) => ({ ...row.span(text), label: "PERSON" })),
    ...Object.entries(LISTS).map(([name, label]) => line.rows(name)?.map((row) => ({ ...row.span(text), label }))),
  ];
  if (lists.every((list) => list === undefined)) return null;
  return lists.flatMap((list) => list ?? []).sort((a, b) => a.start - b.start || b.end - a.end);
}

const dateOf = (row: Fields) => ({ type: row.text("type"), value: row.text("value") });

function quantitiesOf(line: Fields, text: string): GoldQuantity[] | null {
  const rows = line.rows("quantities");
  if (rows === null) return null;
  return rows.map((row) => ({
    ...row.span(text),
    value: row.needed("value", row.number("value")),
    ...{ max: row.number("max"), bound: row.text("bound"), unit: row.text("unit"), ordinal: row.row.ordinal === true },
  }));
}

/** `parts: [[part, whole]]` in rows of quantities, or matin's statistics, where a part names the statistic that is its whole. */
function partsOf(line: Fields, quantities: number): [number, number][] | null {
  const { parts } = line.row;
  if (Array.isArray(parts)) {
    return parts.map((pair: unknown, i) => {
      const known = (row: unknown) => Number.isInteger(row) && Number(row) >= 0 && Number(row) < quantities;
      if (!Array.isArray(pair) || pair.length !== 2 || !pair.every(known)) {
        throw line.fault(`parts[${i}] must be two rows of quantities, got ${JSON.stringify(pair)}`);
      }
      return [Number(pair[0]), Number(pair[1])];
    });
  }
  const statistics = line.rows("statistics");
  if (statistics === null) return null;
  return statistics.flatMap((row): [number, number][] => {
    const whole = row.number("partOf");
    if (whole === null) return [];
    const of = statistics[whole];
    if (of === undefined) throw row.fault(`partOf is ${whole}, there are ${statistics.length} statistics`);
    return [[row.needed("quantity", row.number("quantity")), of.needed("quantity", of.number("quantity"))]];
  });
}

function quotationOf(row: Fields, text: string): GoldQuotation {
  const style = row.text("style");
  if (style !== "direct" && style !== "indirect") throw row.fault(`style must be direct or indirect, got «${style}»`);
  const speaker = row.object("speaker");
  return {
    style,
    segments: row.needed("segments", row.rows("segments")).map((segment) => segment.span(text)),
    speaker: speaker?.span(text) ?? null,
    speakerName: row.text("speakerName") ?? speaker?.text("name") ?? null,
  };
}
