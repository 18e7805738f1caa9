/**
 * Words and marks that open, join or part clauses (Duden, Die Grammatik, „Subjunktionen“, „Relativpronomen“, „Interrogativpronomen“).
 */
import { PREPOSITIONS } from "./prepositions.js";
import type { Token } from "./tokens.js";

/** Conjunctions that join things of one kind: words, phrases, clauses (Duden, „Konjunktionen“). */
export const COORDINATORS: ReadonlySet<string> = new Set(
  "und oder aber sondern denn doch jedoch sowie".split(" "),
);
/** Words that always open a subordinate clause. */
const ALWAYS_OPEN = new Set("dass ob weil wenn falls obwohl indem".split(" "));
/** Words that may stand before one that always opens a clause: „*auch* wenn“, „*ohne* dass“. */
const BEFORE_OPENER = new Set("auch selbst ohne statt anstatt".split(" "));
/** Words that open a subordinate clause if a finite verb ends it; otherwise they compare, ask, or are prepositions. */
const MAY_OPEN = new Set(
  "sofern obgleich obschon wonach während bevor ehe nachdem seit seitdem sobald solange bis damit sodass da als wie wo wohin woher wann warum weshalb wieso wer was wen wem wessen wobei wodurch womit worauf wofür wovon wogegen woran soweit inwieweit inwiefern".split(
    " ",
  ),
);
/** Relative pronouns, which are mostly articles as well. */
export const RELATIVES: ReadonlySet<string> = new Set(
  "der die das den dem dessen deren denen welcher welche welches welchen welchem".split(
    " ",
  ),
);
/** Words that open an infinitive clause of purpose or circumstance. */
export const OPEN_INFINITIVES: ReadonlySet<string> = new Set(
  "um ohne statt anstatt".split(" "),
);

/** Marks that part the pieces of a sentence. */
const PARTING = new Set([",", ";", ":", "–", "—", "-", "(", ")"]);
/**
 * Conjunctions that join clauses without a comma. *Aber, jedoch, doch* need one; without it they are particles: „lehnte der
 * Wirt *jedoch* ab und ging“ (Duden, „Komma vor entgegensetzenden Konjunktionen“).
 */
const JOINING = new Set(["und", "oder", "sowie"]);

/** What a word or mark can do between clauses, as bits. */
export const Opening = {
  /** Is a mark that parts the pieces of a sentence. */
  parts: 1,
  /** Joins clauses without a comma. */
  joins: 2,
  /** Joins things of one kind. */
  coordinates: 4,
  /** Always opens a subordinate clause. */
  always: 8,
  /** Opens a subordinate clause if a finite verb ends it. */
  maybe: 16,
  /** Opens a relative clause, unless it is an article. */
  relative: 32,
  /** May stand before a relative pronoun. */
  preposition: 64,
  /** May stand before a word that always opens a clause. */
  beforeOpener: 128,
  /** Opens an infinitive clause of purpose or circumstance. */
  infinitive: 256,
} as const;

const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [Opening.parts, PARTING],
  [Opening.joins, JOINING],
  [Opening.coordinates, COORDINATORS],
  [Opening.always, ALWAYS_OPEN],
  [Opening.maybe, MAY_OPEN],
  [Opening.relative, RELATIVES],
  [Opening.preposition, PREPOSITIONS],
  [Opening.beforeOpener, BEFORE_OPENER],
  [Opening.infinitive, OPEN_INFINITIVES],
];

/** The bits of `Opening` of a folded word or a mark. */
export function openingOf(key: string): number {
  return LISTS.reduce(
    (bits, [bit, words]) => (words.has(key) ? bits | bit : bits),
    0,
  );
}

/** The bits of `Opening` of the word at `index`; none outside the sentence. */
export function openingAt(tokens: readonly Token[], index: number): number {
  return tokens[index]?.word.opening ?? 0;
}

/** Whether the word at `first` can open a relative clause, alone or after a preposition. */
export function isRelative(tokens: readonly Token[], first: number): boolean {
  const own = openingAt(tokens, first);
  return (
    (own & Opening.relative) !== 0 ||
    ((own & Opening.preposition) !== 0 &&
      (openingAt(tokens, first + 1) & Opening.relative) !== 0)
  );
}

/** Whether the word at `index` stands before one that always opens a clause: „*auch* wenn“, „*ohne* dass“. */
export function isBeforeOpener(
  tokens: readonly Token[],
  index: number,
): boolean {
  return (
    (openingAt(tokens, index) & Opening.beforeOpener) !== 0 &&
    (openingAt(tokens, index + 1) & Opening.always) !== 0
  );
}
