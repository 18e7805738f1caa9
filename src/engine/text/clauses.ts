/**
 * Clauses: how far a negation, a verb or a report reaches within its sentence.
 *
 * A shallow reading: a sentence is cut at commas, colons, dashes and brackets, and at coordinations that
 * join two finite verbs; pieces without a verb are enumerations or appositions and stay with what precedes
 * them (Duden, Die Grammatik, „Der komplexe Satz"; verb position marks the clause).
 */
import type { Sentence } from "./document.js";
import type { Token } from "./tokens.js";
import { isFiniteVerb, type Word } from "./vocabulary.js";
import { VerbFormFlag } from "../morphology/dictionary.js";

/** A stretch of tokens `[from, to)` of one sentence. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Begins with a subordinator or a relative pronoun, so that its finite verb stands last. */
  readonly subordinate: boolean;
}

const CUTS = new Set([",", ";", ":", "–", "—", "(", ")"]);
const COORDINATORS = new Set(
  "und oder aber sondern denn doch jedoch sowie".split(" "),
);

export const SUBORDINATORS: ReadonlySet<string> = new Set(
  "dass daß ob weil wenn falls sofern obwohl obgleich obschon während bevor ehe nachdem seit seitdem sobald solange bis damit indem sodass da als wie wo wohin woher wann warum weshalb wieso wer was wen wem wessen".split(
    " ",
  ),
);
const RELATIVES = new Set(
  "der die das den dem dessen deren denen welcher welche welches welchen welchem".split(
    " ",
  ),
);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "an auf aus bei durch für gegen hinter in mit nach neben ohne seit über um unter von vor zu zwischen".split(
    " ",
  ),
);

/** Whether the word can only be a finite verb here (`lehnt`, not `lehnen`). */
export function isPlainlyFinite(word: Word): boolean {
  return (
    isFiniteVerb(word) &&
    (word.verbForm & (VerbFormFlag.infinitive | VerbFormFlag.participle)) === 0
  );
}

/** The clauses of a sentence, in order, covering all its tokens. */
export function clausesOf(sentence: Sentence): readonly Clause[] {
  const { tokens } = sentence;
  const pieces = cut(tokens);
  const clauses: Clause[] = [];
  for (const piece of pieces) {
    const previous = clauses.at(-1);
    const subordinate = isSubordinate(
      tokens,
      piece.from,
      previous !== undefined,
    );
    const independent = subordinate || hasVerb(tokens, piece.from, piece.to);
    if (previous && !independent && !isClosed(tokens, previous))
      clauses[clauses.length - 1] = { ...previous, to: piece.to };
    else clauses.push({ ...piece, subordinate });
  }
  return clauses;
}

/** What follows a colon or semicolon is never an apposition. */
function isClosed(tokens: readonly Token[], clause: Clause): boolean {
  return /^[:;]$/.test(tokens[clause.to - 1]?.word.key ?? "");
}

function cut(tokens: readonly Token[]): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const key = tokens[index]?.word.key ?? "";
    const boundary = CUTS.has(key)
      ? index + 1
      : COORDINATORS.has(key) && joinsClauses(tokens, from, index)
        ? index
        : -1;
    if (boundary > from) {
      pieces.push({ from, to: boundary });
      from = boundary;
    }
  }
  if (from < tokens.length) pieces.push({ from, to: tokens.length });
  return pieces;
}

/** „er kam nicht *und* die Bedrohung bleibt“: finite verbs on both sides, up to the next cut. */
function joinsClauses(
  tokens: readonly Token[],
  from: number,
  coordinator: number,
): boolean {
  let after = coordinator + 1;
  while (after < tokens.length && !CUTS.has(tokens[after]?.word.key ?? ""))
    after++;
  return (
    hasFinite(tokens, from, coordinator) &&
    hasFinite(tokens, coordinator + 1, after)
  );
}

function hasFinite(
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

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = tokens[index]?.word;
    if (word?.shape !== "lower") continue;
    if (isPlainlyFinite(word)) return true;
    // „um … zu verhindern“ is a clause of its own, an enumeration of participles is not.
    if (
      word.key === "zu" &&
      ((tokens[index + 1]?.word.verbForm ?? 0) & VerbFormFlag.infinitive) !== 0
    )
      return true;
    if (isFiniteVerb(word) && index === to - 1) return true;
  }
  return false;
}

function isSubordinate(
  tokens: readonly Token[],
  from: number,
  afterCut: boolean,
): boolean {
  let first = from;
  // Over an opening quotation mark or a conjunction: „… und dass“, „… aber weil“.
  while (
    tokens[first]?.word.kind === "mark" ||
    COORDINATORS.has(tokens[first]?.word.key ?? "")
  )
    first++;
  const key = tokens[first]?.word.key ?? "";
  if (key === "um" || SUBORDINATORS.has(key))
    return !(key === "da" && !afterCut);
  if (!afterCut) return false;
  if (RELATIVES.has(key)) return hasVerbLast(tokens, first);
  const next = tokens[first + 1]?.word.key ?? "";
  return (
    PREPOSITIONS.has(key) && RELATIVES.has(next) && hasVerbLast(tokens, first)
  );
}

/** A relative clause ends in its finite verb; „die Sache ist …“ does not. */
function hasVerbLast(tokens: readonly Token[], from: number): boolean {
  let index = from + 1;
  let last: Word | undefined;
  while (index < tokens.length && !CUTS.has(tokens[index]?.word.key ?? "")) {
    const word = tokens[index]?.word;
    if (word?.kind === "word") last = word;
    index++;
  }
  return last !== undefined && isFiniteVerb(last);
}

/** The clause that holds the token at `index`. */
export function clauseAt(clauses: readonly Clause[], index: number): Clause {
  const found = clauses.find(({ from, to }) => from <= index && index < to);
  if (!found) throw new RangeError(`no clause at token ${String(index)}`);
  return found;
}
