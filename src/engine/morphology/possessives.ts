/**
 * Possessives: *mein, dein, sein, ihr, unser, euer* in all their forms (Duden, Die Grammatik, „Possessivartikel“).
 */
import { ADJECTIVE_ENDINGS } from "./adjectives.js";

const POSSESSIVE = /^(mein|dein|sein|ihr|unser|eue?r)(?:e[mnrs]?)?$/;

/** Whether a word in lower case is a form of a possessive. */
export function isPossessive(word: string): boolean {
  return POSSESSIVE.test(word);
}

/** All forms of a possessive, short ones included (`unserem`, `unserm`, `unsrem`); undefined for any other word. */
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
