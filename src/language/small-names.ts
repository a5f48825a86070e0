import { COUNTRIES } from "../lexicon/countries";
import { FEMALE_NAMES } from "../lexicon/given-names-female";
import { MALE_NAMES } from "../lexicon/given-names-male";
import { KAZAKHSTAN_PLACES } from "../lexicon/kazakhstan-places";
import { ORGANIZATIONS } from "../lexicon/organizations";
import { SURNAMES } from "../lexicon/surnames";
import { WORLD_CITIES } from "../lexicon/world-cities";

interface Country {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly capital?: string;
}

interface Body {
  readonly name: string;
  readonly abbreviation?: string;
}

/** The capitalised words of the lexicon's names, in small letters. */
export function smallNames() {
  const countries: readonly Country[] = COUNTRIES;
  const bodies: readonly Body[] = ORGANIZATIONS;
  const places = countries.flatMap(({ name, aliases = [], capital = "" }) => [name, ...aliases, capital]);
  return {
    given: capitalized([...MALE_NAMES, ...FEMALE_NAMES]),
    surnames: capitalized(SURNAMES),
    places: capitalized([...KAZAKHSTAN_PLACES, ...WORLD_CITIES, ...places]),
    abbreviations: [...bodies.map(({ abbreviation = "" }) => abbreviation), ...places]
      .filter((name) => /^\p{Lu}{2,}$/u.test(name))
      .map((name) => name.toLowerCase()),
  };
}

const capitalized = (list: readonly string[]) =>
  list.flatMap((name) => name.match(/\p{Lu}\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());
