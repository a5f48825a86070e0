import type { Document } from "../document/document";
import { labelOfDate, labelOfQuantity } from "../document/labels";
import type { Span } from "../document/mention";
import { csvHeader, csvRows, formatDocument } from "../entries/output";
import { STYLE_OF } from "../output/paint";
import { analyze } from "../pipeline";
import { piecesOf } from "./pieces";
import type { AnalyzeRequest, Answer, FileRequest, Mark, Pieces, Request, View } from "./protocol";

/** The thread that reads: the page itself never analyses anything. */

/** `self` of a worker; the DOM library knows the window's only. */
const scope = self as unknown as {
  postMessage(answer: Answer): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Request>) => void): void;
};

/** Of a text of figures alone, more than this would take the page seconds to receive. */
const MOST_ROWS = 20_000;

/** From here on the bare text is shown while the rest is still being found. */
const LONG = 20_000;

/** In this order each layer finds its own inputs computed; between two of them a newer text is looked for. */
const STEPS = ["tokens", "sentences", "dates", "quantities", "entities", "people", "statistics", "quotations"] as const;

let wanted: AnalyzeRequest | null = null;
let working = false;
let finished: Document | null = null;

scope.addEventListener("message", ({ data }) => {
  if (data.kind === "file") return sendFile(data);
  wanted = data;
  if (!working) void work();
});

/** Reads the newest text until there is none newer. */
async function work(): Promise<void> {
  working = true;
  for (let done: AnalyzeRequest | null = null; wanted !== done; ) {
    done = wanted!;
    try {
      await read(done);
    } catch (error) {
      scope.postMessage({
        kind: "failed",
        run: done.run,
        message: error instanceof Error ? error.message : `${error}`,
      });
    }
  }
  working = false;
}

async function read(request: AnalyzeRequest): Promise<void> {
  const { run, text, date, id } = request;
  const doc = analyze(text, { date, id });
  const pieces = piecesOf(text, doc.paragraphs);
  if (text.length >= LONG) scope.postMessage({ kind: "pieces", run, pieces });
  for (const step of STEPS) {
    // A layer is computed when it is first read.
    void doc[step].length;
    await pause();
    if (wanted !== request) return;
  }
  finished = doc;
  scope.postMessage({ kind: "view", run, view: viewOf(doc, pieces) });
}

/** Lets waiting messages in. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

function viewOf(doc: Document, pieces: Pieces): View {
  const most = <T>(rows: readonly T[]) => (rows.length > MOST_ROWS ? rows.slice(0, MOST_ROWS) : rows);
  const { language, people, organizations, places, statistics, quotations, source } = doc;
  const [entities, dates, quantities] = [most(doc.entities), most(doc.dates), most(doc.quantities)];
  const lists = [doc.entities, doc.dates, doc.quantities, people, organizations, places, statistics, quotations];
  const mark =
    (layer: Mark["layer"], style: (row: number) => Mark["style"]) =>
    ({ start, end }: Span, row: number): Mark => ({ start, end, layer, row, style: style(row) });
  const marks = [
    ...entities.map(mark("entities", (row) => STYLE_OF[entities[row]!.label])),
    ...dates.map(mark("dates", (row) => STYLE_OF[labelOfDate(dates[row]!)])),
    ...quantities.map(mark("quantities", (row) => STYLE_OF[labelOfQuantity(quantities[row]!)])),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    language,
    entities,
    dates,
    quantities,
    source,
    pieces,
    marks,
    people: most(people),
    organizations: most(organizations),
    places: most(places),
    statistics: most(statistics),
    quotations: most(quotations),
    cut: lists.some(({ length }) => length > MOST_ROWS),
  };
}

/** What people may take away: all of the document, with its text, since offsets mean nothing without it. */
function sendFile({ format, table }: FileRequest): void {
  if (finished === null) return;
  const base = (finished.id ?? "matin").replace(/\.[a-z]+$/i, "");
  const files = {
    json: () => [`${base}.json`, "application/json", `${JSON.stringify(finished!.toJSON({ text: true }), null, 1)}\n`],
    // Spreadsheets take a file without the mark for one in the system's old encoding, and Kazakh comes out as nonsense.
    csv: () => [
      `${base}-${table}.csv`,
      "text/csv;charset=utf-8",
      `\ufeff${csvHeader(table)}${csvRows(finished!, table)}`,
    ],
    html: () => [`${base}.html`, "text/html;charset=utf-8", formatDocument(finished!, "html")],
  };
  const [name, type, content] = files[format]();
  scope.postMessage({ kind: "file", name: name!, type: type!, content: content! });
}
