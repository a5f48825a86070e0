import { availableParallelism } from "node:os";
import { InvalidArgumentError, Option } from "commander";
import pc from "picocolors";
import { type Paint, plain } from "../../output/paint";
import { LAYERS } from "../corpus/render";
import type { Shard } from "../corpus/run";
import { isDay } from "../day";
import { paint } from "../styles";

/** Options that several commands take, and how their values are read. */

export const dateOption = () =>
  new Option("--date <day>", "day of writing, YYYY-MM-DD; relative dates are resolved against it").argParser(parseDay);

export const outletOption = () => new Option("--outlet <name>", "the outlet that publishes the texts, «inbusiness.kz»");

export const languageOption = () =>
  new Option("--language <code>", "read every paragraph in this language, whatever its letters say").choices(["kaz"]);

export const jobsOption = () =>
  new Option("--jobs <n>", `worker threads, or «max» for every core (${availableParallelism()} here)`)
    .argParser(parseJobs)
    .default(1);

export const layersOption = () =>
  new Option("--layers <names>", `of jsonl: compute and write only these: ${LAYERS.join(",")}`).argParser(parseLayers);

export const textOption = () => new Option("--text", "of jsonl: with the text of each document");

export const tokensOption = () => new Option("--tokens", "of jsonl: with the tokens, their lemmas and morphology");

export const colorOption = () => new Option("--no-color", "without colours");

/** How a command paints what goes to standard output. */
export const painter = (color: boolean | undefined): Paint => (color !== false && pc.isColorSupported ? paint : plain);

export const shardOption = () =>
  new Option("--shard <i/n>", "every n-th record, from the i-th on; the shards of all i make the whole").argParser(
    parseShard,
  );

export const maxCharsOption = () =>
  new Option("--max-chars <n>", "a longer text is a bad record").argParser(parseCount).default(10_000_000);

function parseDay(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError("It must be a day of the calendar, YYYY-MM-DD.");
  return value;
}

function parseJobs(value: string): number {
  if (value === "max") return availableParallelism();
  return parseCount(value);
}

export const parseCount = (value: string) => countFrom(1, value);

export function countFrom(least: number, value: string): number {
  const count = Number(value);
  if (!Number.isSafeInteger(count) || count < least) {
    throw new InvalidArgumentError(`It must be a whole number from ${least} on.`);
  }
  return count;
}

const parseLayers = (value: string) => namesAmong(LAYERS, value);

/** The names of a list between commas, each of them known. */
export function namesAmong<T extends string>(layers: readonly T[], value: string): T[] {
  return value.split(",").map((name) => {
    const layer = layers.find((known) => known === name.trim());
    if (layer === undefined) {
      throw new InvalidArgumentError(`There is no layer ${JSON.stringify(name)}; there are ${layers.join(", ")}.`);
    }
    return layer;
  });
}

function parseShard(value: string): Shard {
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(value) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (index === undefined || shard.index < 1 || shard.index > shard.of) {
    throw new InvalidArgumentError("It must be i/n with i from 1 to n, 1/4.");
  }
  return shard;
}
