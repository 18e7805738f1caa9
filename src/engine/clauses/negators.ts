/**
 * Negators: the words that negate something in German, and the contexts in which they do not (Duden, Die Grammatik, „Negation“:
 * Negationswörter).
 */
import { KEIN } from "../text/article-words.js";
import { COPULA } from "../text/auxiliaries.js";
import { ONLY } from "../text/focus-particles.js";
import { keyAt, type Token } from "../text/tokens.js";
import { type Clause, someToken } from "./clause.js";

/** Adverbs that deny what follows them in their clause. */
const ADVERBS = new Set(
  "nicht nie niemals keineswegs keinesfalls mitnichten nirgends nirgendwo nimmer kaum schwerlich unmöglich weder noch geschweige".split(
    " ",
  ),
);
/** Words that say that what follows is missing. */
export const LACKING: ReadonlySet<string> = new Set([
  "ohne",
  "statt",
  "anstatt",
  "anstelle",
]);
/** Pronouns that deny their whole clause. */
export const NEGATING_PRONOUNS: ReadonlySet<string> = new Set(
  "niemand niemanden niemandem nichts keiner keines keinen".split(" "),
);
const NEGATORS = new Set([
  ...KEIN,
  ...ADVERBS,
  ...NEGATING_PRONOUNS,
  ...LACKING,
]);
/**
 * Words before which *nicht* denies nothing: „nicht nur“ adds something, „nicht zuletzt, nicht umsonst, nicht ohne Grund“
 * affirm (litotes), „nicht weit, nicht lange“ say where and when.
 */
const AFTER_AFFIRMING_NICHT = new Set([
  ...ONLY,
  ..."erst zuletzt umsonst ohne unmöglich selten wenig wenige wenigen weniger minder grundlos weit lange".split(
    " ",
  ),
]);
/** Units of time and length. */
const MEASURES = new Set(
  "sekunden minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren meter metern kilometer kilometern".split(
    " ",
  ),
);
/** „nicht mehr als ein Vorwand“, „nichts anderes als ein Vorwand“: exactly that. */
const COMPARED = new Set(["mehr", "anders", "anderes", "weniger"]);

/** Negators, and words that are negators only beside certain others. */
export const NEGATING: ReadonlySet<string> = new Set([
  ...NEGATORS,
  ...["andere", "schwer", "weniger", "eher", "frei"],
]);

/** Whether the word at `index` can deny something; in „alles andere als“ the middle word counts. */
export function isNegator(tokens: readonly Token[], index: number): boolean {
  const key = keyAt(tokens, index);
  if (key === "noch") return wederBefore(tokens, index) !== undefined;
  return (
    NEGATORS.has(key) ||
    // „schwer zu rechtfertigen“, „lässt sich schwer rechtfertigen“
    (key === "schwer" &&
      (keyAt(tokens, index + 1) === "zu" || follows(tokens, index, ITSELF))) ||
    // „frei von Gefahren“
    isFreeFrom(tokens, index) ||
    (key === "andere" &&
      tokens[index - 1]?.word.key === "alles" &&
      tokens[index + 1]?.word.key === "als")
  );
}

/** In tokens, between *weder* and *noch*. */
const LONGEST_WEDER = 60;

/** Where the *weder* stands that belongs to a *noch*; undefined if there is none, and *noch* denies nothing. */
export function wederBefore(
  tokens: readonly Token[],
  noch: number,
): number | undefined {
  for (let index = noch - 1; index >= noch - LONGEST_WEDER; index--)
    if (keyAt(tokens, index) === "weder") return index;
  return undefined;
}

/**
 * Nouns that with *kein* are exclamations: „Keine Sorge, …“, „Kein Zweifel: …“ confirm what follows (Duden,
 * „Satzäquivalent“).
 */
const EXCLAIMED = new Set("sorge angst bange frage zweifel wunder".split(" "));

/**
 * Whether the negator at `index` denies nothing after all: „nicht nur“, „nicht zuletzt“, „keine zwei Tage“, „Kein
 * Zweifel:“.
 */
export function isAffirmed(tokens: readonly Token[], index: number): boolean {
  const key = keyAt(tokens, index);
  const next = keyAt(tokens, index + 1);
  if (key === "unmöglich" && keyAt(tokens, index - 1) === "nicht") return true;
  if (ADVERBS.has(key) && isFreeFrom(tokens, afterDegree(tokens, index + 1)))
    return true;
  if (isFreeFrom(tokens, index))
    return [index - 1, index - 2].some((at) => ADVERBS.has(keyAt(tokens, at)));
  // „nichts als Gefahren“
  if (key === "nichts" && next === "als") return true;
  if (COMPARED.has(next) && keyAt(tokens, index + 2) === "als")
    return next !== "mehr" || follows(tokens, index, BEING);
  if (key === "nicht") return isNichtAffirmed(tokens, index, next);
  if (KEIN.has(key)) return isKeinAffirmed(tokens, index, next);
  // „keineswegs nur“
  return ADVERBS.has(key) && ONLY.has(next);
}

function isNichtAffirmed(
  tokens: readonly Token[],
  index: number,
  next: string,
): boolean {
  const second = keyAt(tokens, index + 2);
  const third = keyAt(tokens, index + 3);
  // „nicht ohne Weiteres“ does deny: it means „nicht leicht“.
  if (second === "weiteres") return false;
  return (
    AFTER_AFFIRMING_NICHT.has(next) ||
    next.startsWith("irgend") ||
    // „nicht mehr *nur* zu Hause“
    (next === "mehr" && ONLY.has(second)) ||
    isPriority(tokens, next === "mehr" ? index + 2 : index + 1) ||
    // „konnten ihn gar *nicht genug* loben“
    (next === "genug" && follows(tokens, index, BEING_ABLE)) ||
    // „Es fehlte nicht an Gefahren“
    (next === "an" && follows(tokens, index, MISSING)) ||
    (next === "einmal" && MEASURES.has(third)) ||
    // „nicht zum ersten Mal“, „nicht zu Unrecht“, „nicht der erste“
    (next === "zum" && third === "mal") ||
    (next === "zu" && second === "unrecht") ||
    (/^d(?:er|ie|as|en)$/.test(next) &&
      /^(?:erste|einzige|letzte)n?$/.test(second))
  );
}

/** „nicht *frei von* Gefahren“ */
function isFreeFrom(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at) === "frei" && keyAt(tokens, at + 1) === "von";
}

/** „nicht *ganz* frei von Gefahren“ */
function afterDegree(tokens: readonly Token[], at: number): number {
  return /^(?:ganz|völlig|immer)$/.test(keyAt(tokens, at)) ? at + 1 : at;
}

/** „nicht *in erster Linie* gefährlich“, „nicht *vor allem*“: not only. */
function isPriority(tokens: readonly Token[], at: number): boolean {
  const key = keyAt(tokens, at);
  return (
    key === "hauptsächlich" ||
    (key === "in" && keyAt(tokens, at + 1) === "erster") ||
    (key === "vor" && keyAt(tokens, at + 1) === "allem")
  );
}

function isKeinAffirmed(
  tokens: readonly Token[],
  index: number,
  next: string,
): boolean {
  const second = keyAt(tokens, index + 2);
  return (
    // „keine zwei Tage später“
    MEASURES.has(second) ||
    // „keine Stunde später“, „keinen Monat nach dem Fest“
    (MEASURES.has(next) && /^(?:später|nach|vor|danach|zuvor)$/.test(second)) ||
    // „kein Geringerer als der Wirt“
    (/^(?:geringer|ander)e[rsnm]?$/.test(next) && second === "als") ||
    (EXCLAIMED.has(next) &&
      isMark(tokens[index + 2]) &&
      (index === 0 || isMark(tokens[index - 1])))
  );
}

/** In tokens. */
const NEAR = 5;
const ITSELF = new Set(["sich"]);
const BEING_ABLE = new Set("kann können könne konnte konnten".split(" "));
const MISSING = new Set("fehlt fehlte fehlten mangelt mangelte".split(" "));
/** „*ist* nicht mehr als ein Vorwand“, but „*gilt* nicht mehr als Gefahr“ */
const BEING = new Set([...COPULA, "bleibt"]);

/** Whether one of these words stands shortly before `index`. */
function follows(
  tokens: readonly Token[],
  index: number,
  list: ReadonlySet<string>,
): boolean {
  return tokens
    .slice(Math.max(0, index - NEAR), index)
    .some(({ word }) => list.has(word.key));
}

function isMark(token: Token | undefined): boolean {
  return token?.word.kind === "mark";
}

/**
 * Whether a clause holds a negation that denies something; *ohne* and its like do not count, since they do not concern
 * the verb.
 */
export function isDenied(tokens: readonly Token[], clause: Clause): boolean {
  return someToken(
    clause,
    (index) =>
      isNegator(tokens, index) &&
      !LACKING.has(keyAt(tokens, index)) &&
      !isAffirmed(tokens, index),
  );
}

/** Whether a clause holds any negator but „nicht *nur*“, be it only in an exclamation („Kein Zweifel, …“). */
export function holdsNegator(
  tokens: readonly Token[],
  clause: Clause,
): boolean {
  return someToken(
    clause,
    (index) => isNegator(tokens, index) && !ONLY.has(keyAt(tokens, index + 1)),
  );
}
