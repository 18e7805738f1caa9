/**
 * Compounds: whether what stands before a head can be the first part of a compound.
 *
 * A *Sicherheits|bedrohung* is a *Bedrohung*, but *Aus|flüge* have nothing to do with *Lüge*: the first part must be a known
 * word, with or without a linking element (Duden, Die Grammatik, „Fugenelement“), or end in a hyphen.
 */
import type { Dictionary } from "./dictionary.js";

export const LINKING_ELEMENTS = [
  "",
  "s",
  "es",
  "n",
  "en",
  "er",
  "e",
  "ns",
] as const;
/** In letters: shorter first parts count only if they are listed. */
const SHORTEST_PART = 3;

/** First parts that turn the head into its opposite, or into something else. */
const ESTRANGING = new Set([
  "anti",
  "nicht",
  "schein",
  "pseudo",
  "un",
  "möchtegern",
]);

/** First parts that the dictionary has neither as nouns nor as adjectives or stems of verbs. */
const FURTHER_PARTS = new Set(
  (
    "anti gegen selbst neben haupt sonder gesamt welt europa usa nato uno eu us narko terror drogen öl kartell polit bio geo öko ultra super mega hyper extrem erz ur " +
    "aussen innen sofort präventiv präzision cyber kollateral brachial hegemonial appeasement abschreckung beschwichtigung zermürbung migration daten medien lynch mullah hamas " +
    // plurals with an umlaut
    "ärzte bänder bücher gäste güter häuser kämpfer länder mächte männer räte städte väter völker wälder " +
    // countries, regions and towns
    "afghanistan balkan china gaza georgien grönland irak iran israel jemen jugoslawien korea kosovo kuba lateinamerika libyen mali panama russland somalia syrien taiwan tschetschenien ukraine venezuela vietnam"
  ).split(" "),
);
/** Names that look like compounds: *Deutschland* is not a kind of *Land*, *Frankreich* no *Reich*. */
const NAMES =
  /^(?:(?:deutsch|eng|est|finn|griechen|grön|hol|ir|is|lett|neusee|rhein|russ|saar|schott|thai)land|(?:frank|öster)reich)s?$/;

/** In letters: a shorter head is found by accident in too many words. */
const SHORTEST_HEAD = 3;
const SHORTEST_MODIFIER = 2;

/**
 * The longest head of a folded compound about which something is known, with what stands before it; undefined if there is no
 * such head. A whole word is not its own head.
 *
 * @param find what is known about a head, if anything
 */
export function longestHead<Found>(
  key: string,
  find: (head: string, modifier: string) => Found | undefined,
): { readonly modifier: string; readonly found: Found } | undefined {
  for (let cut = SHORTEST_MODIFIER; key.length - cut >= SHORTEST_HEAD; cut++) {
    const modifier = key.slice(0, cut);
    const found = find(key.slice(cut), modifier);
    if (found !== undefined) return { modifier, found };
  }
  return undefined;
}

/** Whether a folded word is the name of a country or region. */
export function isCountryName(key: string): boolean {
  return NAMES.test(key);
}

/**
 * With one of these as its first part, a noun means something else: *Vor|schlag*, *Hinter|grund*, *Nieder|lage*,
 * *Tat|sache*.
 */
const SHIFTING = new Set(
  "vor unter über nach hinter zwischen rück nieder ein ent los voll tat ver".split(
    " ",
  ),
);

/** Behind the stem of a verb these make a participle: *Vorsitz|ende* are no kind of *Ende* (Duden, „Partizip I“). */
const PARTICIPLE_ENDINGS = new Set(["ende", "enden", "endes"]);

/** Whether a folded first part can stand before a folded head. */
export type CompoundTest = (modifier: string, head: string) => boolean;

/** The test that a dictionary gives. */
export function compoundTest(dictionary: Dictionary): CompoundTest {
  function isWord(part: string): boolean {
    return (
      FURTHER_PARTS.has(part) ||
      (part.length >= SHORTEST_PART &&
        (dictionary.noun(part) !== undefined ||
          dictionary.adjectiveStem(part) !== undefined ||
          dictionary.verb(`${part}en`) !== undefined ||
          dictionary.noun(`${part}e`) !== undefined))
    );
  }

  function isLinkedWord(part: string): boolean {
    return LINKING_ELEMENTS.some(
      (link) =>
        part.endsWith(link) && isWord(part.slice(0, part.length - link.length)),
    );
  }

  return (whole, head) => {
    if (isEstranging(whole)) return false;
    if (PARTICIPLE_ENDINGS.has(head) && dictionary.verb(`${whole}en`))
      return false;
    // „US-Luft|angriff“: what stands before the hyphen does not matter.
    const modifier = whole.slice(whole.lastIndexOf("-") + 1);
    if (modifier === "") return true;
    if (SHIFTING.has(modifier)) return false;
    if (isLinkedWord(modifier)) return true;
    // The first part may itself be a compound of two words.
    for (let cut = SHORTEST_PART; modifier.length - cut >= SHORTEST_PART; cut++)
      if (
        isLinkedWord(modifier.slice(0, cut)) &&
        isLinkedWord(modifier.slice(cut))
      )
        return true;
    return false;
  };
}

/** Whether a folded first part turns the head into its opposite, or into something else: `anti`, `schein-`. */
export function isEstranging(modifier: string): boolean {
  if (!modifier.endsWith("-")) return ESTRANGING.has(modifier);
  const last = modifier.slice(
    modifier.lastIndexOf("-", modifier.length - 2) + 1,
    -1,
  );
  // The prefix *un-* takes no hyphen: „UN-Charta“ is that of the United Nations.
  return last !== "un" && ESTRANGING.has(last);
}
