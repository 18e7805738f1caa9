/**
 * A piece of a sentence, and which kind of clause it can be. Its first word and the place of its finite verb decide: the verb
 * stands last after a subordinator or a relative pronoun, second or first in a main clause; an infinitive clause has *zu* with
 * an infinitive (Duden, Die Grammatik, „Verbzweit-, Verberst- und Verbletztsätze“).
 */
import { isAuxiliary } from "../text/auxiliaries.js";
import { isSubjunctive1 } from "../text/mood.js";
import { keyAt, lastWordBefore, type Token } from "../text/tokens.js";
import { isFiniteVerb, isPlainlyFinite } from "../text/vocabulary.js";
import {
  finiteOf,
  hasOnlyInfinitivesAfter,
  isZuInfinitive,
} from "./finite-verb.js";
import {
  isBeforeOpener,
  isRelative,
  Opening,
  openingAt,
} from "../text/openers.js";

export type PieceKind =
  "main" | "subordinate" | "relative" | "infinitive" | "verbless";

/** Tokens `[from, to)` between two marks that cut the sentence; all positions are in the sentence. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly kind: PieceKind;
  /** Its first word, folded, after conjunctions and marks. */
  readonly opener: string;
  /** Begins with *und*, *oder*, *aber*, … */
  readonly coordinated: boolean;
  /** Where its finite verb stands, if it has one. */
  readonly finite: number | undefined;
  /** What it opens if a later piece brings the verb: it begins with a subordinator or with a relative pronoun. */
  readonly mayOpen: "subordinate" | "relative" | undefined;
  /** Its verb is in Konjunktiv I. */
  readonly reported: boolean;
  /** Its verb is an auxiliary or modal, which leaves something to the end of the clause. */
  readonly auxiliary: boolean;
  /** Its verb could also be an infinitive or a participle. */
  readonly ambiguous: boolean;
  /** Its last word may be a finite verb. */
  readonly endsInVerb: boolean;
  /** Its last word is a preposition, which can only be the prefix of a verb there. */
  readonly endsInPrefix: boolean;
  /** The finite verb is its last word. */
  readonly verbLast: boolean;
  /** The finite verb is its first word. */
  readonly verbFirst: boolean;
  /**
   * Behind a comma, it joins words and ends in what may be the verb of an enumeration: „…, *Schulen und Kliniken
   * zerstört*“.
   */
  readonly joinsBeforeVerb: boolean;
  /** Begins with *sondern* behind a comma: „…, *sondern* auch am Hang gesperrt werden“. */
  readonly contrasts: boolean;
  /** The mark before it; empty at the head of the sentence and before a conjunction. */
  readonly after: string;
}

const PREFIX = /^(?:an|ab|auf|aus|ein|vor|mit|hin|fest|zu)$/;

/** Reads the tokens `[from, to)` as a piece; at least one of them must be a word. @param after the mark before them */
export function readPiece(
  tokens: readonly Token[],
  from: number,
  to: number,
  after: string,
): Piece {
  let first = from;
  let coordinated = false;
  for (; first < to; first++) {
    const word = tokens[first]?.word;
    if (word && (word.opening & Opening.coordinates) !== 0) coordinated = true;
    else if (word?.kind !== "mark" && !isBeforeOpener(tokens, first)) break;
  }
  const last = Math.max(first, lastWordBefore(tokens, to));
  const opener = keyAt(tokens, first);
  const finite = finiteOf(tokens, first, last, after !== "" && after !== ":");
  const verb = finite === undefined ? undefined : tokens[finite]?.word;
  const end = tokens[last]?.word;
  return {
    from,
    to,
    kind: kindOf(tokens, first, last, finite, after),
    opener,
    coordinated,
    finite,
    mayOpen:
      (openingAt(tokens, first) & Opening.maybe) !== 0
        ? "subordinate"
        : after === "," && isRelative(tokens, first)
          ? "relative"
          : undefined,
    reported: verb !== undefined && isSubjunctive1(verb),
    auxiliary: verb !== undefined && isAuxiliary(verb.key),
    ambiguous: verb !== undefined && !isPlainlyFinite(verb),
    endsInVerb: last > first && end !== undefined && isFiniteVerb(end),
    endsInPrefix: last > first && PREFIX.test(keyAt(tokens, last)),
    verbLast: finite === last,
    verbFirst: finite === first,
    joinsBeforeVerb:
      finite === last &&
      after === "," &&
      holdsCoordinator(tokens, first + 1, last),
    contrasts: after === "," && keyAt(tokens, from) === "sondern",
    after,
  };
}

function holdsCoordinator(
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  for (let index = from; index < to; index++)
    if ((openingAt(tokens, index) & Opening.coordinates) !== 0) return true;
  return false;
}

function kindOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  finite: number | undefined,
  after: string,
): PieceKind {
  const opening = openingAt(tokens, first);
  if ((opening & Opening.always) !== 0) return "subordinate";
  if (
    (opening & Opening.maybe) !== 0 &&
    finite !== first + 1 &&
    hasOnlyInfinitivesAfter(tokens, finite, last)
  )
    return "subordinate";
  const verb = finite === undefined ? undefined : tokens[finite]?.word;
  const isSurelyMain = verb !== undefined && isPlainlyFinite(verb);
  if (
    after !== "" &&
    after !== ":" &&
    finite === last &&
    isRelative(tokens, first) &&
    // „soll nicht A, *sondern den Steg* gesperrt *haben*“
    (isSurelyMain || keyAt(tokens, first - 1) !== "sondern")
  )
    return "relative";
  // „um bestimmen zu wollen“: before *zu* a form that could be finite is an infinitive.
  if (
    (!isSurelyMain || (opening & Opening.infinitive) !== 0) &&
    isZuInfinitive(tokens, last)
  )
    return "infinitive";
  return finite === undefined ? "verbless" : "main";
}
