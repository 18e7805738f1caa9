/**
 * What is talked of somewhere: „*Bei der Bergwacht* war von ‚Leichtsinn‘ die Rede“ (Duden, „Funktionsverbgefüge“: *die
 * Rede ist von* names no speaker, but a place may).
 */
import { type Clause, someToken, startOf } from "../clauses/clause.js";
import { headNounAt } from "../clauses/subject.js";
import { COPULA } from "../text/auxiliaries.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { keyAt, type Range, type Token } from "../text/tokens.js";
import { SOMEBODY, TIME, WRITING } from "./noun-kinds.js";
import { canSpeak } from "./speaker.js";

const PLACES = /^(?:bei|beim|in|im|aus|seitens)$/;
const AT = /^(?:bei|beim|seitens)$/;
const MEDIUM =
  /(?:medien|presse|zeitung|sender|kreisen|umfeld|schau|ministerium|zentrale|palast|partei)(?:e[ns]?|n|s)?$/;

/** Where those are named who talk, in a clause with *die Rede*; undefined if the talk is nobody's. */
export function placeOfTalk(
  tokens: readonly Token[],
  clause: Clause,
): Range | undefined {
  const finite = clause.finite ?? -1;
  if (
    !COPULA.has(keyAt(tokens, finite)) ||
    !someToken(
      clause,
      (at) => keyAt(tokens, at) === "rede" && keyAt(tokens, at - 1) === "die",
    )
  )
    return undefined;
  const start = startOf(clause);
  for (const at of [start, start + 1, finite + 1]) {
    if (!PLACES.test(keyAt(tokens, at))) continue;
    const to = at < finite ? finite : endOfPlace(tokens, at + 1);
    const place = { from: at + 1, to };
    if (isHolder(tokens, place)) return place;
  }
  return undefined;
}

function endOfPlace(tokens: readonly Token[], from: number): number {
  const von = tokens.findIndex(
    ({ word }, at) => at > from && /^vo[nm]$/.test(word.key),
  );
  return von < 0 ? tokens.length : von;
}

/** „bei *der Bergwacht*“, „im *Bericht*“, „in der *‚Alpenzeitung‘*“; not „im *Sommer*“. */
function isHolder(tokens: readonly Token[], place: Range): boolean {
  const { from, to } = place;
  if (tokens.slice(from, Math.min(to, from + 2)).some(isMark)) return true;
  const noun = keyAt(tokens, headNounAt(tokens, place));
  if (noun === "" || TIME.test(noun)) return false;
  return AT.test(keyAt(tokens, from - 1))
    ? canSpeak(noun)
    : MEDIUM.test(noun) || WRITING.test(noun) || SOMEBODY.test(noun);
}

function isMark({ word }: Token): boolean {
  return isQuotationMark(word);
}
