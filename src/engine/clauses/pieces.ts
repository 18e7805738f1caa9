/**
 * Pieces: what stands between two commas (colons, dashes, brackets) of a sentence, or on either side of a
 * conjunction that joins two finite verbs.
 *
 * German marks its clauses by commas and by the place of the finite verb (Duden, Die Grammatik, „Satzformen“). A
 * piece without a verb is an apposition, an enumeration or the beginning of a clause that something interrupts.
 */
import { DETERMINER } from "../text/article-words.js";
import { isAuxiliary } from "../text/auxiliaries.js";
import { keyAt, type Token } from "../text/tokens.js";
import {
  isFiniteVerb,
  isPlainlyFinite,
  mayBeInfinitive,
} from "../text/vocabulary.js";
import { isInfinitiveWithZu } from "./finite-verb.js";
import { ALWAYS_OPEN, OPEN_INFINITIVES } from "./openers.js";
import { type Piece, readPiece } from "./piece.js";

const CUTS = new Set([",", ";", ":", "–", "—", "-", "(", ")"]);

/**
 * Join clauses without a comma; *aber*, *jedoch*, *doch* ask for one before them, and without it are particles („lehnte
 * der Wirt *jedoch* ab und ging“, Duden, „Komma vor entgegensetzenden Konjunktionen“).
 */
const JOINING = new Set(["und", "oder", "sowie"]);

/** The pieces of a sentence, in order; what has no word (a mark alone) belongs to none. */
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
    const { key } = word;
    if (word.kind === "mark") {
      if (!CUTS.has(key) || isWithinFigure(tokens, index)) continue;
      const aside = key === "(" ? endOfAside(tokens, index) : undefined;
      if (aside === undefined) {
        close(index);
        from = index + 1;
        after = key;
      } else index = aside;
      lastFinite = undefined;
    } else if (isPlainlyFinite(word)) hasFinite = true;
    else if (
      // „er kam *und* die Bedrohung bleibt“: finite verbs on both sides, up to the next cut.
      JOINING.has(key) &&
      !joinsAuxiliaries(tokens, index) &&
      ((lastFinite ??= lastFiniteBeforeCut(tokens, index)) > index ||
        ALWAYS_OPEN.has(keyAt(tokens, index + 1)) ||
        joinsInfinitives(tokens, index) ||
        opensWithVerb(tokens, from, index, hasFinite)) &&
      (hasFinite ||
        joinsInfinitives(tokens, index) ||
        hasAmbiguousVerb(tokens, from, index, after))
    ) {
      close(index);
      from = index;
      after = "";
    }
  }
  close(tokens.length);
  return pieces;
}

/** „um 16:53 Uhr“, „ein 2:1“, „von 8-14 Uhr“: between figures without a space a mark parts no clauses. */
function isWithinFigure(tokens: readonly Token[], mark: number): boolean {
  const before = tokens[mark - 1];
  const after = tokens[mark + 1];
  return (
    before?.word.kind === "number" &&
    after?.word.kind === "number" &&
    after.start - before.end === 1
  );
}

const REMAINING = /^bl(?:eibt|eiben|ieb|ieben)$/;

/** „Er *muss und wird* siegen“, „*ist und bleibt* gesperrt“: two verbs that leave one and the same to the end of their clause. */
function joinsAuxiliaries(tokens: readonly Token[], index: number): boolean {
  return (
    isAuxiliary(keyAt(tokens, index - 1)) &&
    (isAuxiliary(keyAt(tokens, index + 1)) ||
      REMAINING.test(keyAt(tokens, index + 1)))
  );
}

/** „um zu helfen *und um* niemanden zu gefährden“ */
function joinsInfinitives(tokens: readonly Token[], index: number): boolean {
  return (
    OPEN_INFINITIVES.has(keyAt(tokens, index + 1)) &&
    isInfinitiveWithZu(tokens, index - 1)
  );
}

/**
 * „Sie warnen vor ihm *und lassen* ihn nicht ein“, „er kommt *und gefährdet die* Wege“: forms that could be infinitives
 * or participles, but no auxiliary needs one.
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

/** „sie *verurteilt* das und will nichts hören“: the form could be a participle, too, but is the verb of a main clause. */
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
    if (!word || (word.kind === "mark" && CUTS.has(word.key))) break;
    if (isPlainlyFinite(word)) last = index;
  }
  return last;
}

const LONGEST_ASIDE = 8;

/** The bracket that closes „(SPD)“, „(rund 7 Millionen Euro)“: what has no verb interrupts no clause. */
function endOfAside(
  tokens: readonly Token[],
  open: number,
): number | undefined {
  for (let index = open + 1; index <= open + LONGEST_ASIDE; index++) {
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
