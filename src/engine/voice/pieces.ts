/**
 * Pieces: what stands between two commas (colons, dashes, brackets) of a sentence, and what kind of clause each can be.
 *
 * German marks its clauses by commas and by the place of the finite verb (Duden, Die Grammatik, „Satzformen“):
 * last after a subordinator or a relative pronoun, second or first in a main clause, *zu* with an infinitive in an
 * infinitive clause. A piece without any of these is an apposition, an enumeration or the beginning of a clause
 * that something interrupts.
 */
import { VerbFormFlag } from "../morphology/dictionary.js";
import type { Token } from "../text/tokens.js";
import { isPlainlyFinite } from "../text/clauses.js";
import { isFiniteVerb, type Word } from "../text/vocabulary.js";

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
  /** Opens with a word that can begin a subordinate clause. */
  readonly mayOpen: boolean;
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
/** Open a subordinate clause whatever follows. */
const ALWAYS_OPEN = new Set("dass ob weil wenn falls obwohl indem".split(" "));
/** Open a subordinate clause if a finite verb ends it; else they compare, ask or are prepositions. */
const MAY_OPEN = new Set(
  "sofern obgleich obschon wonach während bevor ehe nachdem seit seitdem sobald solange bis damit sodass da als wie wo wohin woher wann warum weshalb wieso wer was wen wem wessen wobei wodurch womit worauf wofür wovon wogegen woran soweit inwieweit inwiefern".split(
    " ",
  ),
);
const RELATIVES = new Set(
  "der die das den dem dessen deren denen welcher welche welches welchen welchem".split(
    " ",
  ),
);
const PREPOSITIONS = new Set(
  "an auf aus bei durch für gegen hinter in mit nach neben ohne seit über um unter von vor zu zwischen laut".split(
    " ",
  ),
);
const OPEN_INFINITIVES = new Set("um ohne statt anstatt".split(" "));

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
  const mayOpen = MAY_OPEN.has(opener);
  const base = { from, to, opener, mayOpen, coordinated, finite, after };
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
  // „…, die sie hätten kommen sehen“: two infinitives may follow the finite verb.
  const closes = verbLast || (finite !== undefined && last - finite <= 2);
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

function isRelative(tokens: readonly Token[], first: number): boolean {
  const key = tokens[first]?.word.key ?? "";
  return (
    RELATIVES.has(key) ||
    (PREPOSITIONS.has(key) &&
      RELATIVES.has(tokens[first + 1]?.word.key ?? ""))
  );
}

/** „zu verhindern“, „abzulehnen“; also before a finite verb that governs it („zu haben scheint“ is none). */
function isInfinitiveWithZu(tokens: readonly Token[], last: number): boolean {
  for (let index = last; index > last - 3; index--) {
    const word = tokens[index]?.word;
    if (!word || (word.verbForm & VerbFormFlag.infinitive) === 0) continue;
    if (tokens[index - 1]?.word.key === "zu") return true;
    if (/^\p{L}{2,}zu\p{L}{3,}/u.test(word.key) && !isPlainHinzu(word))
      return true;
  }
  return false;
}

/** „hinzufügen“ has its *zu* in the prefix. */
function isPlainHinzu(word: Word): boolean {
  return /^(?:hin|da|her)zu(?!zu)/.test(word.key);
}

/**
 * The finite verb of a piece. Forms that are also infinitives or participles count where no plain one stands:
 * first or second in the piece, or last after an opener.
 */
function finiteOf(
  tokens: readonly Token[],
  first: number,
  last: number,
): number | undefined {
  const opener = tokens[first]?.word.key ?? "";
  const verbFinal =
    ALWAYS_OPEN.has(opener) || MAY_OPEN.has(opener) || isRelative(tokens, first);
  let plain: number | undefined;
  let ambiguous: number | undefined;
  for (let index = first; index <= last; index++) {
    const word = tokens[index]?.word;
    if (!word || !isFiniteVerb(word) || isAttributive(tokens, index, first))
      continue;
    if (isPlainlyFinite(word)) {
      if (plain === undefined || verbFinal) plain = index;
    } else if (mayBeFinite(tokens, index, first, last, verbFinal))
      ambiguous ??= index;
  }
  return plain ?? ambiguous;
}

const DETERMINERS = new Set(
  "der die das den dem des ein eine einen einem einer eines kein keine keinen keiner diese dieser dieses diesen diesem seine seinen seiner ihre ihren ihrer alle einige mehrere viele".split(
    " ",
  ),
);
const FARTHEST_DETERMINER = 4;

/** „der gestern *veröffentlichte* Bericht“: between a determiner and its noun a participle is no finite verb. */
function isAttributive(
  tokens: readonly Token[],
  index: number,
  first: number,
): boolean {
  const word = tokens[index]?.word;
  const next = tokens[index + 1]?.word;
  if (!word || !/e[mnrs]?$/.test(word.key)) return false;
  if (!next || next.kind === "mark" || next.shape === "lower") return false;
  for (
    let before = index - 1;
    before >= Math.max(first, index - FARTHEST_DETERMINER);
    before--
  ) {
    const { key, shape } = tokens[before]?.word ?? { key: "", shape: "upper" };
    // „das erklärte Merkel“, „die Regierung erklärte Syrien …“
    if (DETERMINERS.has(key)) return !(before === first && key === "das");
    if (shape !== "lower") return false;
  }
  return false;
}

function mayBeFinite(
  tokens: readonly Token[],
  index: number,
  first: number,
  last: number,
  verbFinal: boolean,
): boolean {
  const word = tokens[index]?.word;
  if (!word || tokens[index - 1]?.word.key === "zu") return false;
  if (verbFinal) return index === last;
  const isParticiple = (word.verbForm & VerbFormFlag.participle) !== 0;
  const next = tokens[index + 1]?.word.key ?? "";
  // „unterstützt von X“ is a participle.
  if (isParticiple && /^(?:von|vom|durch)$/.test(next)) return false;
  // A verb that is not last is finite unless it closes a bracket, which an infinitive or participle does.
  return index < last || index === first || last - first <= 3;
}
