import { analyze, createAnalyzer, type Document } from "../../src/index";

/** Names that every object has; as keys of a plain object they would find what nobody put there. */
export const INHERITED = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"];

/** What would run in a page, were it not escaped. */
export const SCRIPT = `"'><script>globalThis.pwned = true</script><img src=x onerror=pwned()>]]>&amp;{{7*7}}`;

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

/** The same without anything odd, for what is to be equal. */
export const plainDocument = () => analyze("Аида Балаева Алматыда 5 кітап алды.", { id: "мақала" });
