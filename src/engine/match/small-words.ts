/**
 * The small words of phrases, and how the words of a phrase hang together.
 */
import { ADJECTIVE_ENDINGS, INFLECTION } from "../morphology/adjectives.js";
import { KEIN } from "../text/article-words.js";
import { fold } from "../text/fold.js";
import { CONTRACTED, PREPOSITIONS } from "../text/prepositions.js";
import type { Joint } from "./gaps.js";

/** How each word of a phrase hangs together with the next. */
export function jointsOf(terms: readonly string[]): readonly Joint[] {
  return terms
    .slice(1)
    .map((next, index) =>
      jointOf(terms[index] ?? "", next, terms[index + 2] ?? ""),
    );
}

function jointOf(word: string, next: string, afterNext: string): Joint {
  if (word === "sich") return "reflexive";
  // „in unser Land“: nothing but attributes of *Land* parts the first two, either.
  if (POSSESSIVE.test(next) && CAPITAL.test(afterNext))
    return UNINFLECTED.has(fold(word)) ? "preposition" : "noun";
  if (!CAPITAL.test(next)) return "other";
  if (UNINFLECTED.has(fold(word))) return "preposition";
  if (POSSESSIVE.test(word)) return "attribute";
  const inflects = INFLECTION.test(word) || word.endsWith("*");
  return inflects && !CAPITAL.test(word) && !KEIN.has(fold(word))
    ? "attribute"
    : "noun";
}

/** *sich* stands for every person: „Wir wehren *uns*“. */
export const REFLEXIVE: ReadonlySet<string> = new Set(
  "sich mich dich uns euch".split(" "),
);

const POSSESSIVE = /^(mein|dein|sein|ihr|unser|eue?r)(?:e[mnrs]?)?$/;

/** „unser Volk“ is also „unserem Volk“, „unserm“ and „unsrem“ (Duden, „Possessivartikel“); undefined for another word. */
export function possessiveForms(key: string): readonly string[] | undefined {
  const stem = POSSESSIVE.exec(key)?.[1]?.replace("eur", "euer");
  if (stem === undefined) return undefined;
  const forms = ADJECTIVE_ENDINGS.map((ending) => stem + ending);
  if (!stem.endsWith("er")) return forms;
  const short = stem.replace(/er$/, "r");
  return [
    ...forms,
    ...ADJECTIVE_ENDINGS.slice(1).map((ending) => short + ending),
    `${stem}m`,
    `${stem}n`,
  ];
}

/** Begins like a noun. */
export const CAPITAL = /^\p{Lu}/u;

/** Lower-case words of phrases that do not inflect although the dictionary knows a verb or adjective like them. */
export const UNINFLECTED: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CONTRACTED,
  ..."der die das des dem den ein eine einen einem einer eines und oder als wie nicht nie gegenüber statt sich ist sind war wird nur noch auch so länger mehr weiter weit genug sein seine ihre".split(
    " ",
  ),
]);
