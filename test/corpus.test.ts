import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { matinHere } from "./matin-here";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "dist", "bin.js");
const folder = mkdtempSync(join(tmpdir(), "matin-corpus-"));

afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

function matin(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { input, encoding: "utf8" });
  return { status, stdout, stderr };
}

const PLACES = ["Алматы", "Ақтау", "Орал", "Семей", "Тараз"];
const SENTENCES = [
  "Бүгін Алматыда жаңа мектеп ашылды.",
  "Министр Аида Балаева жұмыс басталғанын айтты.",
  "– Біз дайынбыз, – деді Аида Балаева.",
  "Былтыр 23 мыңнан астам ұйым тіркелген, оның 18 мыңы белсенді.",
];

/** Documents of a few sentences each, all of them different. */
function corpus(name: string, documents: number): string {
  const lines = Array.from({ length: documents }, (_, i) => {
    const text = [
      `${PLACES[i % PLACES.length]} қаласында ${i + 2} адам жұмыс істейді.`,
      ...SENTENCES.slice(i % 4),
    ].join(" ");
    return JSON.stringify({ id: `d${i}`, text, date: "2026-02-27" });
  });
  writeFileSync(at(name), `${lines.join("\n")}\n`);
  return at(name);
}

const read = (name: string) => readFileSync(at(name), "utf8");

describe("a corpus", () => {
  const input = corpus("news.jsonl", 120);
  const whole = matin(["analyze", input]).stdout;

  it("gives the same bytes in one thread, in two, through the pipe and in shards", () => {
    expect(whole.trimEnd().split("\n")).toHaveLength(120);
    expect(matin(["analyze", "--jobs", "2", input]).stdout).toBe(whole);
    expect(matin(["pipe"], readFileSync(input, "utf8")).stdout).toBe(whole);
    expect(matin(["pipe", "--jobs", "2"], readFileSync(input, "utf8")).stdout).toBe(whole);
    const shards = [1, 2, 3].map((i) =>
      matin(["analyze", "--shard", `${i}/3`, input])
        .stdout.trimEnd()
        .split("\n"),
    );
    const joined = shards[0]!.flatMap((line, i) => [line, shards[1]![i], shards[2]![i]]);
    expect(`${joined.filter((line) => line !== undefined).join("\n")}\n`).toBe(whole);
  });

  it("is written to a file with no checkpoint and no errors left behind", async () => {
    const { status, stderr } = await matinHere(["analyze", input, "--out", at("whole.jsonl")]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(read("whole.jsonl")).toBe(whole);
    expect(existsSync(at("whole.jsonl.checkpoint.json"))).toBe(false);
    expect(read("whole.jsonl.errors.jsonl")).toBe("");
  });

  it("computes only the layers that are asked for", async () => {
    const { stdout } = await matinHere(["analyze", "--layers", "people,quotations", input]);
    const [line] = stdout.split("\n");
    expect(Object.keys(JSON.parse(line!))).toEqual(["matin", "id", "date", "outlet", "people", "quotations"]);
    expect((await matinHere(["analyze", "--layers", "persons", input])).stderr).toMatch(/There is no layer "persons"/);
  });

  it("leaves Russian alone unless it is told to read it", async () => {
    const text = "В понедельник президент Владимир Путин заявил, что приедет в Москву 5 мая.";
    writeFileSync(at("rus.txt"), text);
    const code = async (...args: readonly string[]) =>
      JSON.parse((await matinHere(["analyze", at("rus.txt"), ...args])).stdout).language.code;
    expect(await code()).toBe("rus");
    expect(await code("--language", "kaz")).toBe("kaz");
  });

  it("writes texts and tokens where they are asked for", async () => {
    const { stdout } = await matinHere(["analyze", input, "--text", "--tokens", "--layers", "people"]);
    const [first] = stdout.split("\n").map((line) => line && JSON.parse(line));
    expect(first.text).toMatch(/^Алматы қаласында 2 адам/);
    expect(first.tokens[0]).toMatchObject({ text: "Алматы", lemma: "Алматы" });
    const { stdout: all } = await matinHere(["analyze", input, "--text"]);
    expect(JSON.parse(all.split("\n")[0]!)).toMatchObject({ text: first.text, people: first.people });
  });
});

describe("other outputs", () => {
  const input = corpus("tables.jsonl", 40);
  let docs: { readonly id: string; readonly people: readonly { readonly name: string }[] }[] = [];

  beforeAll(async () => {
    const { stdout } = await matinHere(["analyze", input]);
    docs = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
  });

  it("are a table for each layer, in CSV and in Parquet", async () => {
    for (const format of ["csv", "parquet"]) {
      const { status, stderr } = await matinHere([
        "analyze",
        input,
        "--format",
        format,
        "--out",
        at(format),
        "--layers",
        "people,dates",
      ]);
      expect([status, stderr]).toEqual([0, ""]);
      expect(readdirSync(at(format)).sort()).toEqual([`dates.${format}`, `people.${format}`]);
    }
    const csv = parse(readFileSync(at("csv/people.csv"), "utf8"), { columns: true }) as Record<string, string>[];
    const people = docs.flatMap(({ id, people }) => people.map(({ name }) => `${id} ${name}`));
    expect(csv.map(({ document, name }) => `${document} ${name}`)).toEqual(people);
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(at("parquet/people.parquet")) });
    expect(rows.map(({ document, name }) => `${document} ${name}`)).toEqual(people);
    expect(rows.map(({ start }) => `${start}`)).toEqual(csv.map(({ start }) => start));
  });

  it("are a file for each document where the format asks for one", async () => {
    expect((await matinHere(["analyze", input, "--format", "html", "--out", at("pages")])).status).toBe(0);
    expect(readdirSync(at("pages"))).toHaveLength(40);
    expect(read("pages/d7.html")).toContain("<html");
    const { status, stderr } = await matinHere(["analyze", input, "--format", "tei"]);
    expect([status, stderr]).toEqual([
      2,
      "matin: --format tei is a file for each document: name their folder with --out\n",
    ]);
  });

  it.each([
    [["--format", "csv"], "--out"],
    [["--format", "parquet", "--out", "x", "--resume"], "Parquet"],
    [["--format", "csv", "--out", "x", "--layers", "source"], "names none of them"],
  ])("%s is refused", async (args, message) => {
    const { status, stderr } = await matinHere(["analyze", input, ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("analyzeStream", () => {
  it("yields documents in order, from texts and records, in threads or none", async () => {
    // The built package, since threads need a built worker.
    const { analyzeStream } = (await import(join(root, "dist", "node.js"))) as typeof import("../src/entries/node");
    async function* texts() {
      for (let i = 0; i < 70; i++)
        yield i % 2 === 0 ? `Алматыда ${i} адам бар.` : { id: `n${i}`, text: "Оралда қар жауды." };
    }
    const seen: unknown[][] = [];
    for (const jobs of [1, 2]) {
      const run: unknown[] = [];
      for await (const doc of analyzeStream(texts(), { jobs, layers: ["places"] })) run.push(doc);
      seen.push(run);
    }
    expect(seen[0]).toHaveLength(70);
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[0]![1]).toMatchObject({ id: "n1", places: [{ name: "Орал" }] });
  });

  it("draws no more texts than its reader takes documents", async () => {
    const { analyzeStream } = await import("../src/entries/node");
    let drawn = 0;
    function* texts() {
      for (; drawn < 10_000; ) {
        drawn++;
        yield "Қар жауды.";
      }
    }
    for await (const _ of analyzeStream(texts())) break;
    expect(drawn).toBeLessThan(200);
  });

  it.each([
    [{ jobs: 0 }, "jobs must be a whole number from 1 on, got 0"],
    [{ layers: ["persons" as never] }, "layers must be among language, paragraphs"],
  ])("refuses %j", async (options, message) => {
    const { analyzeStream } = await import("../src/entries/node");
    await expect(analyzeStream([], options).next()).rejects.toThrow(message);
  });

  it("names an item without a text, and a day that is none", async () => {
    const { analyzeStream } = await import("../src/entries/node");
    await expect(analyzeStream([7 as never]).next()).rejects.toThrow("item 0 must be a string or have a text");
    await expect(analyzeStream([{ text: "а", date: "2026-02-30" }]).next()).rejects.toThrow("2026-02-30");
  });
});

describe("bad records", () => {
  const lines = [
    JSON.stringify({ id: "a", text: "Алматыда қар жауды." }),
    "{ not json",
    JSON.stringify({ id: "b", body: "no text" }),
    JSON.stringify({ id: "c", text: 5 }),
    JSON.stringify({ id: "d", text: "Оралда жел тұрды.", date: "2026-13-40" }),
    JSON.stringify({ id: "e", text: "Ұзын мәтін. ".repeat(50) }),
    JSON.stringify({ id: "f", text: "Семейде күн ашық." }),
  ];
  const input = at("bad.jsonl");
  writeFileSync(input, lines.join("\n"));

  it("go to the errors file with their place and reason while the run goes on", async () => {
    const out = at("bad.out.jsonl");
    const { status, stderr } = await matinHere(["analyze", input, "--out", out, "--max-chars", "200"]);
    expect(status).toBe(1);
    expect(stderr).toContain("5 bad records");
    const ids = readFileSync(out, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(["a", "f"]);
    const errors = readFileSync(`${out}.errors.jsonl`, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(errors.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
    for (const { file, reason } of errors) expect([file, typeof reason]).toEqual([input, "string"]);
  });

  it("may be whole files, and parts of them", async () => {
    const packed = gzipSync(
      lines.concat(Array.from({ length: 3000 }, (_, i) => JSON.stringify({ text: `Қар ${i}.` }))).join("\n"),
    );
    const folder = at("broken");
    mkdirSync(folder);
    writeFileSync(join(folder, "a.jsonl.gz"), packed.subarray(0, packed.length / 2));
    writeFileSync(join(folder, "b.parquet"), "PAR1 no");
    writeFileSync(join(folder, "c.csv"), "id,body\n1,Орал\n");
    writeFileSync(join(folder, "d.jsonl"), JSON.stringify({ id: "last", text: "Семейде күн ашық." }));
    const out = at("broken.jsonl");
    const { status, stderr } = await matinHere(["analyze", folder, "--out", out]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("bad records, see")]);
    const errors = readFileSync(`${out}.errors.jsonl`, "utf8");
    for (const said of [
      'a.jsonl.gz","line":null,"reason":"ends in the middle of its packing',
      'b.parquet","line":null,"reason":"is no Parquet file',
      'c.csv","line":null,"reason":"no column «text» among id, body',
    ]) {
      expect(errors).toContain(said);
    }
    expect(readFileSync(out, "utf8")).toMatch(/"id":"last"[^\n]+\n$/);
  });

  it("stop a strict run", async () => {
    const out = at("strict.jsonl");
    const { status, stderr } = await matinHere(["analyze", input, "--out", out, "--strict"]);
    expect(status).toBe(1);
    expect(stderr).toContain(`${input}:2:`);
    expect(readFileSync(out, "utf8").trimEnd().split("\n")).toHaveLength(1);
  });

  it("keep their lines in the pipe", () => {
    const { status, stdout } = matin(["pipe"], `${lines.join("\n")}\n`);
    expect(status).toBe(1);
    const out = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(out).toHaveLength(lines.length);
    expect(out.map(({ error }) => typeof error)).toEqual([
      "undefined",
      "string",
      "string",
      "string",
      "string",
      "undefined",
      "undefined",
    ]);
  });
});

describe("a run that is killed", () => {
  /** Records that the checkpoint vouches for. */
  function recordsOf(out: string): number {
    try {
      return JSON.parse(readFileSync(`${out}.checkpoint.json`, "utf8")).records;
    } catch {
      return 0;
    }
  }

  it("goes on where it was, without losing or doubling a document", async () => {
    const input = corpus("long.jsonl", 4000);
    const out = at("long.out.jsonl");
    const args = [bin, "analyze", input, "--out", out, "--layers", "people,quotations"];
    spawnSync(process.execPath, [...args.slice(0, 4), at("long.whole.jsonl"), ...args.slice(5)]);
    let kills = 0;
    for (let ended = false; !ended; ) {
      const child = spawn(process.execPath, kills === 0 ? args : [...args, "--resume"]);
      const exit = new Promise<number | null>((resolve) => child.on("exit", resolve));
      exit.then(() => {
        ended = true;
      });
      // A kill must find something new done, or a slow machine would never come to an end; when after that it comes is chance.
      const before = recordsOf(out);
      while (!ended && kills < 10 && recordsOf(out) <= before) await sleep(10);
      if (kills < 10) await sleep((kills * 397) % 230);
      else await exit;
      if (ended) break;
      child.kill("SIGKILL");
      await exit;
      ended = false;
      kills++;
    }
    expect(kills).toBeGreaterThan(0);
    expect(read("long.out.jsonl")).toBe(read("long.whole.jsonl"));
    expect(statSync(out).size).toBeGreaterThan(0);
    const again = matin([...args.slice(1), "--resume"]);
    expect([again.status, again.stderr]).toEqual([0, `matin: ${out} is complete\n`]);
  }, 120_000);

  it("goes on behind a disk that was full", () => {
    const input = at("tables.jsonl");
    const limited = `ulimit -f 20; exec "${process.execPath}" "${bin}" analyze "${input}" --out "${at("full.jsonl")}"`;
    const { status, stderr } = spawnSync("bash", ["-c", limited], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^matin: [^\n]*--resume\)\n$/);
    expect(matin(["analyze", input, "--out", at("full.jsonl"), "--resume"]).status).toBe(0);
    expect(read("full.jsonl")).toBe(matin(["analyze", input]).stdout);
  });

  it("is stopped by Ctrl-C in a state from which it goes on", async () => {
    const args = [bin, "analyze", at("long.jsonl"), "--out", at("stopped.jsonl"), "--layers", "people,quotations"];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
    const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    while (!existsSync(at("stopped.jsonl.checkpoint.json"))) await sleep(20);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(said).toBe("matin: interrupted; go on with --resume\n");
    expect(matin([...args.slice(1), "--resume"]).status).toBe(0);
    expect(read("stopped.jsonl")).toBe(read("long.whole.jsonl"));
  }, 60_000);

  it("refuses the checkpoint of another call", () => {
    writeFileSync(at("other.jsonl"), "");
    writeFileSync(
      at("other.jsonl.checkpoint.json"),
      JSON.stringify({ call: "another", records: 1, bad: 0, outputs: {} }),
    );
    const { status, stderr } = matin(["analyze", at("news.jsonl"), "--out", at("other.jsonl"), "--resume"]);
    expect(status).toBe(2);
    expect(stderr).toContain("belongs to a call with other inputs or options");
  });
});
