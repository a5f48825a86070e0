import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Release, releaseNotes } from "../.ci/release-notes";
import { root } from "./markdown";

const folder = join(root, ".github", "workflows");
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

/** The jobs of a workflow by name, each as its lines: two spaces in front of a name begin one. */
function jobsOf(text: string): ReadonlyMap<string, string> {
  const [, ...parts] = text.slice(text.indexOf("\njobs:\n")).split(/^ {2}(?=[\w-]+:$)/m);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf(":")), part]));
}

describe("the workflows", () => {
  it("are two", () => expect(workflows.map(({ name }) => name).sort()).toEqual(["ci.yml", "release.yml"]));

  const uses = workflows.flatMap(({ name, text }) =>
    [...text.matchAll(/^.*\buses:.*$/gm)].map(([line]) => ({ name, line: line.trim() })),
  );

  it.each(uses)("$name: $line is one commit, with its version beside it", ({ line }) => {
    expect(line).toMatch(/^- uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("take the same commit wherever they use an action", () => {
    const actions = new Set(uses.map(({ line }) => line.split(/[ @]/)[2]));
    expect(new Set(uses.map(({ line }) => line)).size).toBe(actions.size);
    expect(uses.length).toBeGreaterThan(4);
  });

  it.each(workflows)("$name says what it may do, and no more than to read unless a job asks", ({ text }) => {
    expect(text).toMatch(/^permissions: \{\}$|^permissions:\n {2}contents: read\n\n/m);
    expect(text).not.toMatch(/write-all|pull_request_target|workflow_run/);
  });

  it.each(workflows)("$name puts no text of an event into a command", ({ text }) => {
    // A title of a pull request inside `run:` would be run; only what no stranger writes may stand there.
    const inserted = [...text.matchAll(/\$\{\{\s*([\w.]+)/g)].map(([, name]) => name!);
    expect(inserted.filter((name) => !/^(?:matrix\.|secrets\.|github\.(?:ref|token|repository)$)/.test(name))).toEqual(
      [],
    );
    for (const [run] of text.matchAll(/^ +- run:.*$/gm)) expect(run).not.toContain("${{");
  });
});

describe("the release", () => {
  const jobs = jobsOf(workflows.find(({ name }) => name === "release.yml")!.text);
  const pack = jobs.get("pack")!;
  const publish = jobs.get("publish")!;

  it("gives the right to publish to a job that runs no package's code", () => {
    expect([...jobs.keys()]).toEqual(["pack", "publish"]);
    expect(publish).toContain("id-token: write");
    expect(publish).toContain("environment: npm");
    expect(publish).toContain("npm publish ./matin-*.tgz --provenance --access public --ignore-scripts");
    expect(publish).not.toMatch(/checkout|npm (?:ci|install|run|test)|npx/);
    expect(pack).not.toMatch(/write|secrets\./);
    expect(pack).toContain("bash .ci/run");
  });

  it("is made without caches, and has the bill of materials", () => {
    for (const job of jobs.values()) expect(job).not.toMatch(/^\s*cache:|actions\/cache/m);
    expect(pack).toContain("npm run --silent sbom > release/matin.cdx.json");
    expect(publish).toMatch(/gh release create .* matin\.cdx\.json$/m);
  });

  const release: Release = {
    tag: "v1.2.0",
    repository: "someone/matin",
    manifest: { version: "1.2.0", repository: { url: "git+https://github.com/someone/matin.git" } },
    changelog: "# Changelog\n\nWords.\n\n## 1.2.0 (2026-12-01)\n\n- New: this.\n- And that.\n\n## 1.1.0\n\n- Old.\n",
  };

  it("has the changelog's words for its version", () => {
    expect(releaseNotes(release)).toBe("- New: this.\n- And that.\n");
    const last = { ...release, tag: "v1.1.0", manifest: { ...release.manifest, version: "1.1.0" } };
    expect(releaseNotes(last)).toBe("- Old.\n");
  });

  it.each<[string, Partial<Release>, string]>([
    ["another version", { tag: "v1.3.0" }, "The tag is v1.3.0, package.json has version 1.2.0"],
    ["no section", { changelog: "# Changelog\n\n## Unreleased\n\n- New.\n" }, "says nothing under «## 1.2.0»"],
    [
      "an empty section",
      { changelog: "# Changelog\n\n## 1.2.0\n\n## 1.1.0\n\n- Old.\n" },
      "says nothing under «## 1.2.0»",
    ],
    ["another repository", { repository: "other/matin" }, "git+https://github.com/other/matin.git"],
    ["no repository", { manifest: { version: "1.2.0" } }, "has to name its repository"],
  ])("stops at %s", (_, wrong, message) => {
    expect(() => releaseNotes({ ...release, ...wrong })).toThrow(message);
  });
});
