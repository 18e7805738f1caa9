/**
 * Reporters: bylines that say what somebody did: „Aus Kairo berichtet Anna Beispiel“, „Die Fragen stellte Karl Muster“.
 */
import type { Block } from "../text/document.js";
import { keyAt } from "../text/tokens.js";
import { isDateWord } from "./dates.js";
import { isOfName } from "./names.js";
import { firstKey, openingOf, withoutMarks } from "./rule.js";

const REPORTS = new Set(["berichtet", "berichten"]);
/** What a line begins with that names who asked. */
const ASKED: readonly (readonly string[])[] = [
  "das gespräch führte",
  "das gespräch führten",
  "das interview führte",
  "das interview führten",
  "die fragen stellte",
  "die fragen stellten",
].map((opening) => opening.split(" "));
const FIRST_WORDS = new Set(["aus", "das", "die"]);
const TALKS = new Set(["gespräch", "interview"]);

/** „Aus Kairo berichtet Anna Beispiel“, „Die Fragen stellte Anna Beispiel.“ */
export function namesReporter(block: Block): boolean {
  if (!FIRST_WORDS.has(firstKey(block))) return false;
  const words = withoutMarks(block.tokens);
  const opening = words.slice(0, 3).map(({ word }) => word.key);
  const names = words.slice(3);
  return (
    ((opening[0] === "aus" && REPORTS.has(opening[2] ?? "")) ||
      openingOf(opening, ASKED) !== undefined) &&
    names.length > 1 &&
    names.every(({ word }) => isOfName(word))
  );
}

/** „Anna Beispiel im Gespräch mit Karl Muster | 02.02.2026“; without the date it may be a headline. */
export function namesTalk({ tokens }: Block): boolean {
  if (!tokens.some(({ word }) => TALKS.has(word.key))) return false;
  const words = withoutMarks(tokens);
  const talk = words.findIndex(({ word }) => TALKS.has(word.key));
  const date = words.findIndex(({ word }) => /^\d/.test(word.key));
  return (
    talk > 2 &&
    keyAt(words, talk - 1) === "im" &&
    keyAt(words, talk + 1) === "mit" &&
    date > talk + 2 &&
    words.slice(0, talk - 1).every(({ word }) => isOfName(word)) &&
    words.slice(talk + 2, date).every(({ word }) => isOfName(word)) &&
    words.slice(date).every(({ word }) => isDateWord(word))
  );
}
