import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

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

  it("is written to a file with no checkpoint and no errors left behind", () => {
    const { status, stderr } = matin(["analyze", input, "--out", at("whole.jsonl")]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(read("whole.jsonl")).toBe(whole);
    expect(existsSync(at("whole.jsonl.checkpoint.json"))).toBe(false);
    expect(read("whole.jsonl.errors.jsonl")).toBe("");
  });

  it("computes only the layers that are asked for", () => {
    const [line] = matin(["analyze", "--layers", "people,quotations", input]).stdout.split("\n");
    expect(Object.keys(JSON.parse(line!))).toEqual(["matin", "id", "date", "outlet", "people", "quotations"]);
    expect(matin(["analyze", "--layers", "persons", input]).stderr).toMatch(/There is no layer "persons"/);
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

  it("go to the errors file with their place and reason while the run goes on", () => {
    const out = at("bad.out.jsonl");
    const { status, stderr } = matin(["analyze", input, "--out", out, "--max-chars", "200"]);
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

  it("stop a strict run", () => {
    const out = at("strict.jsonl");
    const { status, stderr } = matin(["analyze", input, "--out", out, "--strict"]);
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
  it("goes on where it was, without losing or doubling a document", async () => {
    const input = corpus("long.jsonl", 4000);
    const out = at("long.out.jsonl");
    const args = [bin, "analyze", input, "--out", out, "--layers", "people,quotations"];
    spawnSync(process.execPath, [...args.slice(0, 4), at("long.whole.jsonl"), ...args.slice(5)]);
    let runs = 0;
    for (; runs < 40; runs++) {
      const child = spawn(process.execPath, runs === 0 ? args : [...args, "--resume"]);
      const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
      const code = await Promise.race([ended, sleep(700 + ((runs * 397) % 900)).then(() => "late" as const)]);
      if (code === 0) break;
      child.kill("SIGKILL");
      await ended;
    }
    expect(read("long.out.jsonl")).toBe(read("long.whole.jsonl"));
    expect(statSync(out).size).toBeGreaterThan(0);
    const again = matin([...args.slice(1), "--resume"]);
    expect([again.status, again.stderr]).toEqual([0, `matin: ${out} is complete\n`]);
  }, 120_000);

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
