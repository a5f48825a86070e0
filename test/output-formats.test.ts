import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { DOMParser, parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { FORMATS, type FormatName, formatDocument } from "../src/entries/output";
import { analyze, type Document } from "../src/index";
import { csvHeader, csvRows, formatCsv } from "../src/output/csv";
import { cutAt, weave } from "../src/output/markup";
import { TABLES, type TableName } from "../src/output/tables";
import { dateAttributes } from "../src/output/w3c-dates";
import { readFixture } from "./fixtures";

const article = readFixture("articles", "inbusiness-ngo-day.txt");
const doc = analyze(article, { id: "inbusiness-ngo-day", date: "2026-02-27" });

/** Emoji before and between the mentions, of which each takes two UTF-16 units and one code point. */
const emojiText =
  "🇰🇿 Бүгін Алматыда 🎉 27 ақпанда 5,5 пайыз өсім болды.\n– Біз 😀 бармыз.\nСіз де 🎉 барсыз, – деді Аида Балаева.";
const emoji = analyze(emojiText, { id: "emoji", date: "2026-02-27" });

const NASTY = `<script>alert("1")</script> & 'x' ]]> <!-- -->`;
const nasty = analyze(`${NASTY}\n\n– ${NASTY} Бармыз, – деді Аида Балаева. ${NASTY} ұйымы 5 <b>адам</b>.`, {
  id: NASTY,
});

const words = (text: string) => text.replace(/\s+/g, " ").trim();

describe("csv", () => {
  it.each(Object.keys(TABLES) as TableName[])("%s reads back as it was", (name) => {
    const { columns } = TABLES[name];
    const rows = parse(csvHeader(name) + csvRows(doc, name), { columns: true }) as Record<string, string>[];
    const expected = TABLES[name].rows(doc).map((row) => row.map((cell) => (cell === null ? "" : `${cell}`)));
    expect(rows.map((row) => columns.map((column) => row[column.name]))).toEqual(expected);
  });

  it.each(Object.entries(TABLES))("%s has cells of its columns' types, its document first, and a place", (_, table) => {
    const names = table.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toBe("document");
    expect(names).toEqual(expect.arrayContaining(["start", "end", "text"]));
    const rows = [...table.rows(doc), ...table.rows(emoji), ...table.rows(nasty)];
    for (const row of rows) {
      expect(row).toHaveLength(names.length);
      row.forEach((cell, i) => {
        const { type } = table.columns[i]!;
        if (cell === null) return;
        expect(typeof cell).toBe(type === "int" || type === "double" ? "number" : type);
        if (type === "int") expect(Number.isInteger(cell)).toBe(true);
      });
    }
  });

  it("gives the place of what it names", () => {
    const { columns, rows } = TABLES.people;
    const at = (name: string) => columns.findIndex((column) => column.name === name);
    for (const row of rows(doc)) {
      expect(article.slice(row[at("start")] as number, row[at("end")] as number)).toBe(row[at("text")]);
    }
    expect(rows(analyze(article))[0]![0]).toBe("");
  });

  it("quotes what needs it and lets no spreadsheet run a text", () => {
    expect(formatCsv([["a,b", 'say "x"', "two\nlines", null, true, "тыныш"]])).toBe(
      '"a,b","say ""x""","two\nlines",,true,тыныш\n',
    );
    const formulas = ["=1+1", "+7 701", "-5", "@cmd", "\tx", "\rx"];
    expect(parse(formatCsv([formulas]))).toEqual([formulas.map((formula) => `'${formula}`)]);
    expect(formatCsv([[-5, 1.5, "5-6", "a=b"]])).toBe("-5,1.5,5-6,a=b\n");
  });
});

describe("conll", () => {
  it("tags every token, each mention from its B on", () => {
    const rows = formatDocument(doc, "conll")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("# id = "))
      .map((line) => line.split(" "));
    expect(rows.map(([word]) => word)).toEqual([...doc.tokens].map(({ text }) => text));
    rows.forEach(([, tag, ...more], i) => {
      expect(more).toEqual([]);
      if (tag!.startsWith("I-")) expect(rows[i - 1]![1]!.slice(1)).toBe(tag!.slice(1));
      else expect(tag).toMatch(/^(O|B-[A-Z_]+)$/);
    });
    expect(rows.filter(([, tag]) => tag === "B-PERSON")).toHaveLength(5);
  });

  it("keeps a token that holds a space in one column and a «#» apart from comments", () => {
    const written = formatDocument(analyze("# 18 000 адам"), "conll");
    expect(written.split("\n").filter((line) => line !== "")).toEqual(
      expect.arrayContaining(["# id = 1", "# O", "18_000 B-CARDINAL"]),
    );
  });
});

describe("conllu", () => {
  const blocks = (of: Document) => formatDocument(of, "conllu").trimEnd().split("\n\n");
  const rowsOf = (block: string) => block.split("\n").filter((line) => !line.startsWith("# "));

  it.each([doc, emoji, nasty])("has ten columns and numbers in order", (of) => {
    const characters = [...of.text];
    for (const block of blocks(of)) {
      const rows = rowsOf(block).map((row) => row.split("\t"));
      let text = "";
      rows.forEach((row, i) => {
        expect(row).toHaveLength(10);
        expect(row.every((column) => column !== "")).toBe(true);
        expect(row[0]).toBe(`${i + 1}`);
        const [, start, end] = /TokenRange=(\d+):(\d+)$/.exec(row[9]!)!;
        expect(words(characters.slice(Number(start), Number(end)).join(""))).toBe(row[1]);
        text += row[1]! + (row[9]!.startsWith("SpaceAfter=No|") || i === rows.length - 1 ? "" : " ");
      });
      expect(block).toContain(`\n# text = ${text}\n`);
    }
  });

  it("names the document once and each sentence", () => {
    const written = formatDocument(analyze("Бірі келді. Бірі кетті.", { id: "a b/c.txt" }), "conllu");
    expect(written.match(/^# newdoc.*$/gm)).toEqual(["# newdoc id = a b/c.txt"]);
    expect(written.match(/^# sent_id.*$/gm)).toEqual(["# sent_id = a_b_c.txt.1", "# sent_id = a_b_c.txt.2"]);
    expect(written.endsWith("\n\n")).toBe(true);
  });
});

/** The words that brat finds at the offsets are those of the line, and every id that is pointed to is there; how many texts are bound. */
function checkBrat(of: Document): number {
  const characters = [...of.text];
  const written = formatDocument(of, "brat");
  const lines = written.split("\n").slice(0, -1);
  const ids = new Set<string>();
  for (const line of lines.filter((line) => line.startsWith("T"))) {
    const [, id, place, text] = /^(T\d+)\t\S+ ([\d ;]+)\t(.*)$/s.exec(line)!;
    const spans = place!.split(";").map((span) => span.split(" ").map(Number) as [number, number]);
    expect(spans.map(([start, end]) => characters.slice(start, end).join("")).join(" ")).toBe(text);
    expect(ids).not.toContain(id);
    ids.add(id!);
  }
  for (const line of lines) {
    expect(line).toMatch(/^[TAR#]\d+\t/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends a line at these.
    expect(line).not.toMatch(/[\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/);
    if (!line.startsWith("T")) for (const [id] of line.split("\t")[1]!.matchAll(/T\d+/g)) expect(ids).toContain(id);
  }
  return ids.size;
}

describe("brat", () => {
  it.each([doc, emoji, nasty])("has its words at their code points", (of) => {
    expect(checkBrat(of)).toBeGreaterThan(1);
  });

  it("cuts what runs over lines, and points from a quotation to whoever says it", () => {
    const written = formatDocument(emoji, "brat");
    expect(written).toMatch(/^T\d+\tQuotation \d+ \d+;\d+ \d+\tБіз 😀 бармыз\. Сіз де 🎉 барсыз$/m);
    const [, quotation, speaker] = /^R1\tSpeaker Arg1:(T\d+) Arg2:(T\d+)$/m.exec(written)!;
    expect(written).toMatch(new RegExp(`^${speaker}\tSpeaker \\d+ \\d+\tАида Балаева$`, "m"));
    expect(written).toMatch(new RegExp(`^A1\tStyle ${quotation} direct$`, "m"));
    expect(written).toMatch(/^#\d+\tAnnotatorNotes T\d+\t2026-02-27$/m);
  });
});

interface Selector {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

function targetsOf(of: Document) {
  const collection = JSON.parse(formatDocument(of, "annotations"));
  expect(collection.total).toBe(collection.first.items.length);
  const items = collection.first.items as { id: string; target: unknown }[];
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  return items.flatMap(({ target }) => target) as { source: string; selector: readonly [Selector, Selector] }[];
}

/** Both selectors of every target find the same words; how many targets there are. */
function checkSelectors(of: Document): number {
  const characters = [...of.text];
  const targets = targetsOf(of);
  for (const { selector } of targets) {
    const [{ start, end }, { exact, prefix, suffix }] = selector;
    expect(characters.slice(start, end).join("")).toBe(exact);
    expect(characters.slice(Math.max(0, start - 32), start).join("")).toBe(prefix);
    expect(characters.slice(end, end + 32).join("")).toBe(suffix);
  }
  return targets.length;
}

describe("annotations", () => {
  it.each([doc, emoji, nasty])("selects its quotes in their context, by code points", (of) => {
    expect(checkSelectors(of)).toBeGreaterThan(1);
  });

  it("has addresses as they are, and no sign that an IRI may not hold", () => {
    const sourceOf = (id: string | null) => targetsOf(analyze("Аида Балаева келді.", { id }))[0]!.source;
    expect(sourceOf("https://inbusiness.kz/kk/news/үкімет?x=1#a")).toBe("https://inbusiness.kz/kk/news/үкімет?x=1#a");
    expect(sourceOf('мақала "1".txt')).toBe("мақала%20%221%22.txt");
    expect(sourceOf(null)).toBe("_:document");
  });
});

/** Fails where tags do not nest; linkedom, like browsers, mends what is wrong without a word. */
function checkNesting(markup: string): void {
  const open: string[] = [];
  for (const [, close, name, rest] of markup.matchAll(/<(\/?)([A-Za-z][\w:]*)((?:[^"<>]|"[^"<]*")*)>/g)) {
    if (/^(?:meta|br)$/.test(name!) || rest!.endsWith("/")) continue;
    if (close === "") open.push(name!);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
  expect(markup.replace(/<\/?[A-Za-z][\w:]*(?:[^"<>]|"[^"<]*")*>|^<(?:\?xml|!DOCTYPE)[^>]*>/g, "")).not.toMatch(/[<>]/);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: What XML cannot hold.
const visible = (text: string) => words(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));

describe("tei", () => {
  const parsed = (of: Document) => new DOMParser().parseFromString(formatDocument(of, "tei"), "text/xml");

  it.each([doc, emoji, nasty])("holds the text, in paragraphs and sentences", (of) => {
    checkNesting(formatDocument(of, "tei"));
    const tei = parsed(of);
    expect(words(tei.querySelector("body")!.textContent!)).toBe(visible(of.text));
    expect(tei.querySelectorAll("s")).toHaveLength(of.sentences.length);
    expect(tei.querySelectorAll("p, ab").length).toBeGreaterThanOrEqual(of.paragraphs.length);
    expect(tei.querySelector("title")!.textContent).toBe(of.id);
  });

  it("points only to what it has", () => {
    const tei = parsed(doc);
    const ids = [...tei.querySelectorAll("*")].map((element) => element.getAttribute("xml:id")).filter(Boolean);
    expect(new Set(ids).size).toBe(ids.length);
    for (const name of ["ref", "who", "next", "prev"]) {
      const pointers = [...tei.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)!.slice(1));
      expect(pointers.length).toBeGreaterThan(0);
      for (const pointer of pointers) expect(ids).toContain(pointer);
    }
    expect(tei.querySelector("person persName")!.textContent).toBe("Аида Балаева");
  });

  it("chains what is said over several sentences", () => {
    const said = [...parsed(emoji).querySelectorAll("said")];
    expect(said.map(({ textContent }) => textContent)).toEqual(["Біз 😀 бармыз.", "Сіз де 🎉 барсыз"]);
    expect(said.map((element) => element.getAttribute("next"))).toEqual(["#q1.2", null]);
  });

  it.each([
    ["2026-02-27", { when: "2026-02-27" }],
    ["XXXX-02-27", { when: "--02-27" }],
    ["XXXX-02", { when: "--02" }],
    ["2026-02-15T18:45", { when: "2026-02-15T18:45:00" }],
    ["T11:30", { when: "11:30:00" }],
    ["2020/2030", { from: "2020", to: "2030" }],
    ["P10Y", { dur: "P10Y" }],
    ["PT36H", { dur: "PT36H" }],
    ["P2W", { "dur-iso": "P2W" }],
    ["P0.5M", { "dur-iso": "P0.5M" }],
    ["2026-W09", { "when-iso": "2026-W09" }],
    ["PXY", {}],
    ["199X", {}],
    ["20", {}],
    ["XXXX-WXX-1", {}],
    ["PT3M/PT5M", {}],
    ["2026-Q1", {}],
  ])("writes the date %s", (value, expected) => {
    const date = { ...doc.dates[0]!, value, resolved: null };
    expect(dateAttributes(date)).toEqual(expected);
  });
});

describe("html", () => {
  it.each([doc, emoji, nasty])("holds the text and no tag of its own making", (of) => {
    const page = formatDocument(of, "html");
    checkNesting(page.replace(/<style>[^<]*<\/style>/, ""));
    const { document } = parseHTML(page);
    expect(words(document.querySelector("main")!.textContent!)).toBe(visible(of.text));
    expect(document.querySelectorAll("script, b")).toHaveLength(0);
    expect(document.querySelectorAll("main p")).toHaveLength(of.paragraphs.length);
    expect(document.querySelector("title")!.textContent).toBe(of.id);
    expect(document.documentElement.getAttribute("lang")).toBe("kk");
    expect(page).not.toMatch(/(?:src|href|url)\s*[=(]/);
  });

  it("lists people with their roles, statistics, and quotations by speaker", () => {
    const { document } = parseHTML(formatDocument(doc, "html"));
    const cells = Array.from(document.querySelectorAll("td"), ({ textContent }) => textContent);
    expect(cells).toEqual(expect.arrayContaining(["Аида Балаева", "> 23,000", "үкіметтік емес ұйым"]));
    expect(Array.from(document.querySelectorAll("h3"), ({ textContent }) => textContent)).toEqual(["Аида Балаева"]);
    expect(document.querySelectorAll("blockquote")).toHaveLength(doc.quotations.length);
  });
});

describe("weave", () => {
  it("nests what crosses, and leaves a line break for what lies outside", () => {
    const element = (start: number, end: number, name: string) => ({
      start,
      end,
      open: `<${name}>`,
      close: `</${name}>`,
    });
    expect(
      weave("ab cd\n\n\nef", [element(0, 5, "p"), element(1, 4, "x"), element(3, 5, "y"), element(8, 10, "p")]),
    ).toBe("<p>a<x>b <y>c</y></x>d</p>\n<p>ef</p>");
  });

  it("cuts at edges and drops what cannot be seen", () => {
    expect(cutAt("ab  cd", { start: 0, end: 6 }, [0, 2, 4, 6])).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ]);
  });
});

describe("any text and any name", () => {
  const ODD = [
    ..."<>&\"'\0\u0001\u001f\u0085\u2028\ufffe\uffff\ufeff\u202e\t\r\n ;#_,=|",
    "\ud83d",
    "\ude00",
    "😀",
    "]]>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "</style>",
    "&amp;",
    "مرحبا",
    "– ",
    "«",
    "»",
    ", – деді Аида Балаева. ",
    "Аида Балаева",
    "Мәдениет және ақпарат министрі ",
    "27 ақпан",
    "2025 жылғы ",
    "18 000",
    " мыңнан астам ",
    "5-7 пайыз ",
    "Қазақстан",
    "айтты. ",
    "\n– ",
  ];
  const odd = fc.oneof(
    fc.array(fc.constantFrom(...ODD), { maxLength: 40 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary", maxLength: 100 }),
  );

  it("is written in every format, and never as a tag", () => {
    fc.assert(
      fc.property(odd, fc.option(odd), (text, id) => {
        const document = analyze(text, { id, date: "2026-02-27" });
        for (const name of Object.keys(FORMATS) as FormatName[]) {
          const written = formatDocument(document, name);
          if (name === "html" || name === "tei") {
            expect(written).not.toMatch(/<\/?script|<!--|]]>/i);
            checkNesting(written.replace(/<style>[^<]*<\/style>/, ""));
            // biome-ignore lint/suspicious/noControlCharactersInRegex: What XML cannot hold.
            expect(written).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
          }
          if (name === "jsonl") JSON.parse(written);
          if (name === "brat") checkBrat(document);
          if (name === "annotations") checkSelectors(document);
          if (name === "conllu") {
            for (const line of written.split("\n").filter((line) => /^\d+\t/.test(line))) {
              expect(line.split("\t")).toHaveLength(10);
            }
          }
        }
        for (const name of Object.keys(TABLES) as TableName[]) {
          const rows = parse(csvRows(document, name), { relax_column_count: false }) as string[][];
          expect(rows).toHaveLength(TABLES[name].rows(document).length);
        }
      }),
      { numRuns: 600 },
    );
  });

  it("stays whole in the markup", () => {
    fc.assert(
      fc.property(odd, (text) => {
        const document = analyze(text);
        const seen = (markup: string) => markup.replace(/[\s\u0085\p{Cf}]+/gu, "");
        const expected = seen(visible(text).replace(/\p{Cs}/gu, "\ufffd"));
        const main = /<main>([\s\S]*)<\/main>/.exec(formatDocument(document, "html"))![1]!;
        expect(seen(unescaped(main))).toBe(expected);
        const body = /<body>([\s\S]*)<\/body>/.exec(formatDocument(document, "tei"))![1]!;
        expect(seen(unescaped(body))).toBe(expected);
      }),
      { numRuns: 600 },
    );
  });
});

const SIGNS: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
const unescaped = (markup: string) =>
  markup.replace(/<(?:[^"<>]|"[^"]*")*>/g, "").replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => SIGNS[sign]!);
