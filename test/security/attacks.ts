import { createAnalyzer, type Document, type DocumentJson } from "../../src/index";

/** Names that every object has; as keys of a plain object they would find what nobody put there. */
export const INHERITED = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"];

/** What would run in a page, were it not escaped. */
export const SCRIPT = `"'><script>globalThis.pwned = true</script><img src=x onerror=pwned()>]]>&amp;{{7*7}}`;

/** What would leave the place where it stands in a page. */
export const MARKUP = [
  SCRIPT,
  "</title></style></textarea></script><script>1</script>",
  "<svg/onload=pwned()>",
  "javascript:pwned()",
  "--><script>pwned()</script><!--",
  "<![CDATA[<script>1</script>]]>",
  "&lt;script&gt;&#60;script&#62;",
  "` onmouseover=pwned() x=`",
];

/** What a terminal would obey: a title, a colour, the cursor home, a bell, the same by one byte, a line written over. */
export const ESCAPES = "\u001b]0;pwned\u0007\u001b[31m\u001b[2J\u009b31m\u007f\u0000\rжазу";

/** A sign that no output for a terminal may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: These are the ones.
export const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/** A document in which every text that comes from outside is `evil`: the words, the id, the outlet, a name of the caller's own. */
export function documentOf(evil: string): Document {
  const { analyze } = createAnalyzer({
    outlet: evil,
    entities: { lexicon: [{ name: `Қазтест ${evil}`, label: "ORGANISATION", aliases: ["Қазтест"], kind: evil }] },
  });
  const text = `${evil}\nҚазтест ${evil} орталығында 5 ${evil} бар, оның 3-і жаңа.\n«${evil} болады», – деді ${evil} министрі Аида Балаева ${evil}.\n`;
  return analyze(text, { id: `${evil}/мақала`, date: "2026-02-27" });
}

/** What somebody may write in a file and give to `matin report`: every text in it is `evil`. */
export function hostileJson(evil: string): DocumentJson {
  const doc = JSON.parse(JSON.stringify(documentOf("сөз")));
  const renamed = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => renamed(each, key));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, renamed(each, name)]));
    const free = ["id", "name", "text", "lemma", "kind", "unit", "surname", "given"].includes(key);
    return typeof value === "string" && free ? evil : value;
  };
  return renamed(doc, "") as DocumentJson;
}
