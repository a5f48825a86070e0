import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** A piece of code in a page, as readers see it. */
export interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

/** Every page that users read. */
export const pages: readonly string[] = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
].sort();

export const readPage = (page: string) => readFileSync(join(root, page), "utf8");

const BLOCK = /^```(\S*)\n([\s\S]*?)^```$/gm;

export const blocks: readonly Block[] = pages.flatMap((page) => {
  const text = readPage(page);
  return [...text.matchAll(BLOCK)].map(({ 1: language, 2: code, index }) => ({
    page,
    line: text.slice(0, index).split("\n").length,
    language: language!,
    code: code!,
  }));
});
