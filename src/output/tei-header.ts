import type { Document } from "../document/document";
import { attributes, escapeMarkup } from "./markup";

/** The least that TEI asks for, and what the caller said of the text. */
export function teiHeader({ id, date, outlet }: Document): string {
  const title = element("title", id ?? "Untitled");
  const publisher = outlet === null ? "" : element("publisher", outlet);
  const day = date === null ? "" : `<date${attributes({ when: date })}>${escapeMarkup(date)}</date>`;
  return `<teiHeader>
<fileDesc>
<titleStmt>${title}</titleStmt>
<publicationStmt><p>Marked up by matin; not published.</p></publicationStmt>
<sourceDesc><bibl>${title}${publisher}${day}</bibl></sourceDesc>
</fileDesc>
</teiHeader>
`;
}

const element = (name: string, content: string) => `<${name}>${escapeMarkup(content)}</${name}>`;

/** The people, organisations and places that names in the text point to; nothing where there are none, since no list may be empty. */
export function teiReferents({ people, organizations, places }: Document): string {
  const lists = [
    list(
      "listPerson",
      people.map(({ id, name, roles }) => {
        const occupations = roles.map((role) => element("occupation", role.name)).join("");
        return `<person${xmlId(id)}>${element("persName", name)}${occupations}</person>`;
      }),
    ),
    list(
      "listOrg",
      organizations.map(({ id, name, kind }) => {
        return `<org${xmlId(id)}${attributes({ type: kind })}>${element("orgName", name)}</org>`;
      }),
    ),
    list(
      "listPlace",
      places.map(({ id, name }) => `<place${xmlId(id)}>${element("placeName", name)}</place>`),
    ),
  ].join("");
  return lists === "" ? "" : `<standOff>\n${lists}</standOff>\n`;
}

/** The id by which the text points to a person, an organisation or a place; no XML id begins with a figure. */
export const referentId = (id: number) => `e${id}`;

const xmlId = (id: number) => attributes({ "xml:id": referentId(id) });

const list = (name: string, items: readonly string[]) =>
  items.length === 0 ? "" : `<${name}>\n${items.join("\n")}\n</${name}>\n`;
