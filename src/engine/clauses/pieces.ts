/**
 * Cutting a sentence into pieces: at commas, colons, dashes and brackets, and before a conjunction that joins two finite verbs.
 *
 * German marks its clauses by commas and by the place of the finite verb (Duden, Die Grammatik, „Satzformen“). A piece without
 * a verb is an apposition, part of an enumeration, or the beginning of a clause that something interrupts.
 */
import { DETERMINER } from "../text/article-words.js";
import { isAuxiliary } from "../text/auxiliaries.js";
import { keyAt, type Token } from "../text/tokens.js";
import {
  isFiniteVerb,
  isPlainlyFinite,
  mayBeInfinitive,
  type Word,
} from "../text/vocabulary.js";
import { isZuInfinitive } from "./finite-verb.js";
import { Opening, openingAt } from "../text/openers.js";
import { type Piece, readPiece } from "./piece.js";

/** The pieces of a sentence, in order; marks without a word between them belong to none. */
export function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let after = "";
  let hasFinite = false;
  /** Worked out at the first conjunction after a cut. */
  let lastFinite: number | undefined;
  const close = (to: number): void => {
    if (hasWord(tokens, from, to))
      pieces.push(readPiece(tokens, from, to, after));
    hasFinite = false;
  };
  for (let index = 0; index < tokens.length; index++) {
    const word = tokens[index]?.word;
    if (!word) continue;
    if (word.kind === "mark") {
      const { key } = word;
      if (!isCut(word) || isWithinFigure(tokens, index)) continue;
      const bracket = key === "(" ? endOfBracket(tokens, index) : undefined;
      if (bracket === undefined) {
        close(index);
        from = index + 1;
        after = key;
      } else index = bracket;
      lastFinite = undefined;
    } else if (isPlainlyFinite(word)) hasFinite = true;
    else if (
      (word.opening & Opening.joins) !== 0 &&
      !joinsAuxiliaries(tokens, index)
    ) {
      // „er kam *und* die Bedrohung bleibt“: verbs on both sides, up to the next cut.
      lastFinite ??= lastFiniteBeforeCut(tokens, index);
      const betweenInfinitives = joinsInfinitives(tokens, index);
      const hasVerbBehind =
        betweenInfinitives ||
        lastFinite > index ||
        (openingAt(tokens, index + 1) & Opening.always) !== 0 ||
        opensWithVerb(tokens, from, index, hasFinite);
      const isCut =
        hasVerbBehind &&
        (betweenInfinitives ||
          hasFinite ||
          hasAmbiguousVerb(tokens, from, index, after));
      if (isCut) {
        close(index);
        from = index;
        after = "";
      }
    }
  }
  close(tokens.length);
  return pieces;
}

function isCut({ opening }: Word): boolean {
  return (opening & Opening.parts) !== 0;
}

/** „um 16:53 Uhr“, „ein 2:1“, „von 8-14 Uhr“: between figures without a space a mark parts no clauses. */
export function isWithinFigure(
  tokens: readonly Token[],
  mark: number,
): boolean {
  const before = tokens[mark - 1];
  const after = tokens[mark + 1];
  return (
    before?.word.kind === "number" &&
    after?.word.kind === "number" &&
    after.start - before.end === 1
  );
}

const FORMS_OF_BLEIBEN = /^bl(?:eibt|eiben|ieb|ieben)$/;

/** „Er *muss und wird* siegen“, „*ist und bleibt* gesperrt“: two verbs that share what stands at the end of their clause. */
function joinsAuxiliaries(tokens: readonly Token[], index: number): boolean {
  return (
    isAuxiliary(keyAt(tokens, index - 1)) &&
    (isAuxiliary(keyAt(tokens, index + 1)) ||
      FORMS_OF_BLEIBEN.test(keyAt(tokens, index + 1)))
  );
}

/** „um zu helfen *und um* niemanden zu gefährden“ */
function joinsInfinitives(tokens: readonly Token[], index: number): boolean {
  return (
    (openingAt(tokens, index + 1) & Opening.infinitive) !== 0 &&
    isZuInfinitive(tokens, index - 1)
  );
}

/**
 * „Sie warnen vor ihm *und lassen* ihn nicht ein“, „er kommt *und gefährdet die* Wege“: a form that could be an infinitive or a
 * participle is finite where no auxiliary asks for either.
 */
function opensWithVerb(
  tokens: readonly Token[],
  from: number,
  index: number,
  hasFinite: boolean,
): boolean {
  const verb = tokens[index + 1]?.word;
  const next = tokens[index + 2]?.word;
  if (!verb || !isFiniteVerb(verb) || next?.kind !== "word") return false;
  const isPlural = !hasFinite && mayBeInfinitive(verb);
  return (
    (isPlural || DETERMINER.test(next.key)) &&
    !tokens.slice(from, index).some(({ word }) => isAuxiliary(word.key))
  );
}

/** „sie *verurteilt* das und will nichts hören“: a form that could also be a participle, but is the verb of a main clause. */
function hasAmbiguousVerb(
  tokens: readonly Token[],
  from: number,
  to: number,
  after: string,
): boolean {
  const piece = readPiece(tokens, from, to, after);
  return piece.kind === "main" && piece.mayOpen === undefined && to - from > 1;
}

/** Where the last finite verb before the next mark that cuts stands; -1 if there is none. */
function lastFiniteBeforeCut(tokens: readonly Token[], from: number): number {
  let last = -1;
  for (let index = from; index < tokens.length; index++) {
    const word = tokens[index]?.word;
    if (!word || isCut(word)) break;
    if (isPlainlyFinite(word)) last = index;
  }
  return last;
}

/** In tokens. */
const LONGEST_BRACKET = 8;

/** Where a bracket closes that holds no verb and so interrupts no clause: „(SPD)“, „(rund 7 Millionen Euro)“. */
function endOfBracket(
  tokens: readonly Token[],
  open: number,
): number | undefined {
  for (let index = open + 1; index <= open + LONGEST_BRACKET; index++) {
    const word = tokens[index]?.word;
    if (!word || isPlainlyFinite(word)) return undefined;
    if (word.key === ")") return index;
  }
  return undefined;
}

function hasWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (tokens[index]?.word.kind !== "mark") return true;
  return false;
}
