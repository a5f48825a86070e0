import { describe, expect, it } from "vitest";
import { analyze, type Organization, type Person } from "../src/index";
import { fixtureLines, type Line } from "./fixtures";

/** `> text`, then a `=` line for each person and organisation of it, in order, or `= none`; `?` before `>` is not met yet. */
interface NamesCase extends Line {
  readonly wanted: string[];
  readonly unmet: boolean;
}

const cases: NamesCase[] = [];
for (const { text, place } of fixtureLines("people")) {
  const [, unmet, said] = /^(\? )?> (.*)$/.exec(text) ?? [];
  if (said !== undefined) cases.push({ text: said, place, wanted: [], unmet: unmet !== undefined });
  else if (!text.startsWith("= "))
    throw new Error(`${place}: a line begins with «> », «? > » or «= », got ${JSON.stringify(text)}`);
  else if (text !== "= none") cases.at(-1)!.wanted.push(text.slice(2));
}

const fileOf = ({ place }: NamesCase): string => place.slice(0, place.lastIndexOf(":"));

/** Files that name bodies anywhere; the others compare people only. */
const withOrganizations = new Set(
  cases.filter(({ wanted }) => wanted.some((line) => line.startsWith("ORGANISATION "))).map(fileOf),
);

/** «PERSON Аида Балаева | given Аида | surname Балаева | roles ~министр | mentions 2». */
function describePerson({ name, given, surname, patronymic, roles, mentions }: Person): string {
  const parts = [`PERSON ${name}`];
  if (given !== null) parts.push(`given ${given}`);
  if (surname !== null) parts.push(`surname ${surname}`);
  if (patronymic !== null) parts.push(`patronymic ${patronymic}`);
  if (roles.length > 0) parts.push(`roles ${roles.map((role) => (role.former ? "~" : "") + role.name).join("; ")}`);
  return [...parts, `mentions ${mentions.length}`].join(" | ");
}

/** «ORGANISATION Қаржы министрлігі | kind ministry | mentions 2». */
function describeOrganization({ name, kind, mentions }: Organization): string {
  return [`ORGANISATION ${name}`, ...(kind === null ? [] : [`kind ${kind}`]), `mentions ${mentions.length}`].join(
    " | ",
  );
}

describe("people", () => {
  const check = (one: NamesCase) => {
    const { people, organizations } = analyze(one.text);
    const bodies = withOrganizations.has(fileOf(one)) ? organizations.map(describeOrganization) : [];
    expect([...people.map(describePerson), ...bodies]).toEqual(one.wanted);
  };

  it.each(cases.filter(({ unmet }) => !unmet))("$place $text", check);
  it.fails.each(cases.filter(({ unmet }) => unmet))("$place $text", check);
});
