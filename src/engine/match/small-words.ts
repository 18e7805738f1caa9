/**
 * The small words of phrases, and how the words of a phrase hang together.
 */
import { fold } from "../text/fold.js";
import type { Joint } from "./gaps.js";

/** How each word of a phrase hangs together with the next. */
export function jointsOf(terms: readonly string[]): readonly Joint[] {
  return terms.slice(1).map((next, index) => jointOf(terms[index] ?? "", next));
}

function jointOf(word: string, next: string): Joint {
  if (!CAPITAL.test(next)) return "other";
  if (FUNCTION_WORDS.has(fold(word))) return "preposition";
  return !CAPITAL.test(word) &&
    !word.startsWith("kein") &&
    /(?:e[mnrs]?|\*)$/.test(word)
    ? "attribute"
    : "noun";
}

/** *sich* stands for every person: „Wir wehren *uns*“. */
export const REFLEXIVE = new Set("sich mich dich uns euch".split(" "));

/** „Aufruf *zu* Gewalt“ is also „Aufruf *zur* Gewalt“ (Duden, „Verschmelzung von Präposition und Artikel“). */
export const CONTRACTIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  "an am ans|auf aufs|bei beim|durch durchs|für fürs|in im ins|über übers|um ums|von vom|zu zum zur"
    .split("|")
    .map((line) => line.split(" "))
    .map((group) => [group[0] ?? "", new Set(group)]),
);

/** Begins like a noun. */
export const CAPITAL = /^\p{Lu}/u;

/** All forms of *kein*. */
export const NO = new Set(
  "kein keine keinem keinen keiner keines keinerlei".split(" "),
);

/** Lower-case words of phrases that do not inflect although the dictionary knows a verb or adjective like them. */
export const FUNCTION_WORDS = new Set(
  "der die das des dem den ein eine einen einem einer eines und oder als wie nicht nie ohne mit für gegen gegenüber auf an am ans im in ins aus bei beim nach unter über um von vom vor zu zum zur durch statt laut seit sich ist sind war wird nur noch auch so länger mehr weiter weit genug unter zwischen hinter neben sein seine ihre".split(
    " ",
  ),
);
