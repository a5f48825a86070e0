import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeModel, encodeModel, MODEL_VERSION, shippedModel } from "../src/entities/tagger/model";
import { TAGS } from "../src/entities/tagger/tags";
import { tagWords } from "../src/entries/entities";
import { clusterWords } from "../src/train/clusters";

if (process.env.CI) fc.configureGlobal({ seed: 20_261_122 });

/** True for tags whose insides stand behind a beginning or an inside of their class. */
function isIob2(tags: readonly string[]): boolean {
  return tags.every((tag, i) => !tag.startsWith("I-") || tags[i - 1]?.slice(2) === tag.slice(2));
}

describe("tagWords", () => {
  it.each([
    ["Қаржы/B-POSITION министрі/I-POSITION Ерұлан/B-PERSON Жамаубаев/I-PERSON сөйледі/O ./O"],
    ["Алматыда/B-GPE 27/B-DATE ақпанда/I-DATE 5/B-CARDINAL адам/O марапатталды/O ./O"],
    ["Дональд/B-PERSON Трамп/I-PERSON Вашингтонға/B-GPE ұшты/O ./O"],
    ["Ертең/B-DATE сабақ/O болмайды/O ./O"],
  ])("%s", (line) => {
    const pairs = line.split(" ").map((pair) => pair.split("/") as [string, string]);
    expect(tagWords(pairs.map(([word]) => word))).toEqual(pairs.map(([, tag]) => tag));
  });

  it("tags any words in IOB2, one tag a word", () => {
    const word = fc.oneof(fc.string(), fc.constantFrom("Қазақстан", "президенті", "«", "»", "5", "__proto__", ""));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const tags = tagWords(words);
        expect(tags.length).toBe(words.length);
        expect(tags.every((tag) => TAGS.includes(tag))).toBe(true);
        expect(isIob2(tags)).toBe(true);
        expect(tagWords(words)).toEqual(tags);
      }),
    );
  });

  it("takes a sentence of 20,000 words", () => {
    expect(tagWords(new Array(20_000).fill("Қазақстан"))).toHaveLength(20_000);
  });
});

describe("the model", () => {
  const bytes = encodeModel(shippedModel());

  it("is read as it was written", () => {
    expect(decodeModel(bytes)).toEqual(shippedModel());
  });

  it("of another version is refused", () => {
    const other = bytes.slice();
    other[4] = MODEL_VERSION + 1;
    expect(() => decodeModel(other)).toThrow(`model: version ${MODEL_VERSION + 1}, but this is read: ${MODEL_VERSION}`);
  });

  it("is refused where it is cut off, goes on or is none", () => {
    expect(() => decodeModel(bytes.subarray(0, bytes.length - 1))).toThrow(/^model: cut off behind \d+ bytes$/);
    expect(() => decodeModel(bytes.subarray(0, 100))).toThrow(/^model: cut off/);
    expect(() => decodeModel(Uint8Array.from([...bytes, 0]))).toThrow("model: damaged: it is not as it was written");
    expect(() => decodeModel(new Uint8Array(0))).toThrow("model: no model of matin");
  });

  it("is refused by its name wherever it is cut off", () => {
    for (let part = 0; part < 40; part++) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 40));
      expect(() => decodeModel(cut)).toThrow(/^model: (?:cut off|no model of matin)/);
    }
  });

  it("is refused by its name wherever it is damaged", () => {
    const heads = Array.from({ length: 24 }, (_, at) => at);
    const anywhere = Array.from({ length: 16 }, (_, part) => Math.floor((bytes.length * part) / 16));
    for (const at of [...heads, ...anywhere, bytes.length - 1]) {
      for (const change of [0x01, 0x80, 0xff]) {
        const damaged = bytes.slice();
        damaged[at]! ^= change;
        expect(() => decodeModel(damaged)).toThrow(/^model: /);
      }
    }
  });
});

describe("clusterWords", () => {
  it("puts words together that keep the same company", () => {
    const places = ["Алматы", "Астана", "Шымкент"];
    const verbs = ["барды", "келді", "тұрды"];
    const sentences = places.flatMap((place) => verbs.map((verb) => ["ол", place, "қаласында", verb]));
    const clusters = clusterWords(sentences, { classes: 4, least: 1, rounds: 20 });
    expect(new Set(places.map((place) => clusters.get(place))).size).toBe(1);
    expect(new Set(verbs.map((verb) => clusters.get(verb))).size).toBe(1);
    expect(clusters.get("Алматы")).not.toBe(clusters.get("келді"));
  });
});
