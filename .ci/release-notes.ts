import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Release {
  /** «v1.2.0». */
  readonly tag: string;
  /** «owner/name», as GitHub has it. */
  readonly repository: string;
  readonly manifest: { readonly version: string; readonly repository?: { readonly url: string } };
  readonly changelog: string;
}

/**
 * What the changelog says of the version that a tag names.
 *
 * @throws Error where tag, package.json and CHANGELOG.md do not agree: it is cheaper to be told before the tests than behind them.
 */
export function releaseNotes({ tag, repository, manifest, changelog }: Release): string {
  const { version } = manifest;
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, package.json has version ${version}`);
  // npm refuses a proof that names another repository than the package does.
  if (!manifest.repository?.url.replace(/\.git$/, "").endsWith(`github.com/${repository}`)) {
    throw new Error(`package.json has to name its repository: git+https://github.com/${repository}.git`);
  }
  const sections = changelog.split(/^## /m).slice(1);
  const notes = sections.find((section) => section.split(/\s/, 1)[0] === version);
  const words = notes?.slice(notes.indexOf("\n")).trim();
  if (!words) throw new Error(`CHANGELOG.md says nothing under «## ${version}»`);
  return `${words}\n`;
}

/** `node .ci/release-notes.ts v1.2.0 owner/name` */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , tag = "", repository = ""] = process.argv;
  const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
  const manifest = JSON.parse(read("package.json"));
  process.stdout.write(releaseNotes({ tag, repository, manifest, changelog: read("CHANGELOG.md") }));
}
