/**
 * Pieces: what stands between two commas (colons, dashes, brackets) of a sentence, and what kind of clause each can be.
 *
 * German marks its clauses by commas and by the place of the finite verb (Duden, Die Grammatik, „Satzformen“):
 * last after a subordinator or a relative pronoun, second or first in a main clause, *zu* with an infinitive in an
 * infinitive clause. A piece without any of these is an apposition, an enumeration or the beginning of a clause
 * that something interrupts.
 */
import type { Token } from "../text/tokens.js";
import { isPlainlyFinite } from "../text/clauses.js";
import { isFiniteVerb } from "../text/vocabulary.js";
import {
  finiteOf,
  hasOnlyInfinitivesAfter,
  isInfinitiveWithZu,
} from "./finite-verb.js";
import { isSubjunctive1 } from "./mood.js";
import {
  ALWAYS_OPEN,
  isRelative,
  MAY_OPEN,
  OPEN_INFINITIVES,
} from "./openers.js";

export type PieceKind =
  "main" | "subordinate" | "relative" | "infinitive" | "verbless";

/** Tokens `[from, to)` between two cuts, without the marks that cut. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly kind: PieceKind;
  /** The word that it opens with, folded, after conjunctions and marks. */
  readonly opener: string;
  /** Begins with *und*, *oder*, *aber*, … */
  readonly coordinated: boolean;
  /** The finite verb, if the piece has one. */
  readonly finite: number | undefined;
  /** Opens with a word that begins a clause if a later piece brings its verb: a subordinator, a relative pronoun. */
  readonly mayOpen: "subordinate" | "relative" | undefined;
  /** Its verb is in Konjunktiv I. */
  readonly reported: boolean;
  /** Its last word may be a finite verb. */
  readonly endsInVerb: boolean;
  /** The finite verb is its last word. */
  readonly verbLast: boolean;
  /** The finite verb is its first word. */
  readonly verbFirst: boolean;
  /** The mark before it: „,“, „:“, … or nothing. */
  readonly after: string;
}

const CUTS = new Set([",", ";", ":", "–", "—", "-", "(", ")"]);
const COORDINATORS = new Set(
  "und oder aber sondern denn doch jedoch sowie".split(" "),
);
/** The pieces of a sentence, in order. */
export function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let after = "";
  const close = (to: number): void => {
    if (to > from && hasWord(tokens, from, to))
      pieces.push(readPiece(tokens, from, to, after));
  };
  for (let index = 0; index < tokens.length; index++) {
    const key = tokens[index]?.word.key ?? "";
    const aside = key === "(" ? endOfAside(tokens, index) : undefined;
    if (aside !== undefined) index = aside;
    else if (CUTS.has(key)) {
      close(index);
      from = index + 1;
      after = key;
    } else if (COORDINATORS.has(key) && joinsClauses(tokens, from, index)) {
      close(index);
      from = index;
      after = "";
    }
  }
  close(tokens.length);
  return pieces;
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

/** „er kam *und* die Bedrohung bleibt“: finite verbs on both sides, up to the next cut. */
function joinsClauses(
  tokens: readonly Token[],
  from: number,
  coordinator: number,
): boolean {
  let after = coordinator + 1;
  while (after < tokens.length && !CUTS.has(tokens[after]?.word.key ?? ""))
    after++;
  return (
    someFinite(tokens, from, coordinator) &&
    (someFinite(tokens, coordinator + 1, after) ||
      ALWAYS_OPEN.has(tokens[coordinator + 1]?.word.key ?? ""))
  );
}

function someFinite(
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  for (let index = from; index < to; index++) {
    const word = tokens[index]?.word;
    if (word && isPlainlyFinite(word)) return true;
  }
  return false;
}

function readPiece(
  tokens: readonly Token[],
  from: number,
  to: number,
  after: string,
): Piece {
  let first = from;
  let coordinated = false;
  for (; first < to; first++) {
    const word = tokens[first]?.word;
    if (word && COORDINATORS.has(word.key)) coordinated = true;
    else if (word?.kind !== "mark") break;
  }
  let last = to - 1;
  while (last > first && tokens[last]?.word.kind === "mark") last--;
  const opener = tokens[first]?.word.key ?? "";
  const finite = finiteOf(tokens, first, last);
  const verbLast = finite !== undefined && finite === last;
  const mayRelate = after === "," && isRelative(tokens, first);
  const mayOpen = MAY_OPEN.has(opener)
    ? "subordinate"
    : mayRelate
      ? "relative"
      : undefined;
  const verb = finite === undefined ? undefined : tokens[finite]?.word;
  const end = tokens[last]?.word;
  const endsInVerb = last > first && end !== undefined && isFiniteVerb(end);
  const base: Omit<Piece, "kind" | "verbLast" | "verbFirst"> = {
    from,
    to,
    opener,
    mayOpen,
    reported: verb !== undefined && isSubjunctive1(verb),
    endsInVerb,
    coordinated,
    finite,
    after,
  };
  const shape = { verbLast, verbFirst: finite === first };
  const kind = kindOf(tokens, first, last, { ...base, ...shape });
  return { ...base, ...shape, kind };
}

function kindOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  { opener, finite, verbLast, after }: Omit<Piece, "kind">,
): PieceKind {
  if (ALWAYS_OPEN.has(opener)) return "subordinate";
  const closes = verbLast || hasOnlyInfinitivesAfter(tokens, finite, last);
  if (MAY_OPEN.has(opener) && closes && finite !== first + 1)
    return "subordinate";
  if (after !== "" && after !== ":" && isRelative(tokens, first) && verbLast)
    return "relative";
  // „um bestimmen zu wollen“: before *zu* a form that could be finite is an infinitive.
  const word = finite === undefined ? undefined : tokens[finite]?.word;
  const isSurelyMain = word !== undefined && isPlainlyFinite(word);
  if (!isSurelyMain || OPEN_INFINITIVES.has(opener)) {
    if (isInfinitiveWithZu(tokens, last)) return "infinitive";
  }
  return finite === undefined ? "verbless" : "main";
}
