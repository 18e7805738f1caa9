/**
 * Words that open a clause (Duden, Die Grammatik, „Subjunktionen“, „Relativpronomen“, „Interrogativpronomen“).
 */
import { PREPOSITIONS } from "../text/prepositions.js";
import { keyAt, type Token } from "../text/tokens.js";

/** Conjunctions that join things of one kind: words, phrases, clauses (Duden, „Konjunktionen“). */
export const COORDINATORS: ReadonlySet<string> = new Set(
  "und oder aber sondern denn doch jedoch sowie".split(" "),
);
/** Words that always open a subordinate clause. */
export const ALWAYS_OPEN: ReadonlySet<string> = new Set(
  "dass ob weil wenn falls obwohl indem".split(" "),
);
/** Words that may stand before one that always opens a clause: „*auch* wenn“, „*ohne* dass“. */
const BEFORE_OPENER = new Set("auch selbst ohne statt anstatt".split(" "));
/** Words that open a subordinate clause if a finite verb ends it; otherwise they compare, ask, or are prepositions. */
export const MAY_OPEN: ReadonlySet<string> = new Set(
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

/** Whether the word at `first` can open a relative clause, alone or after a preposition. */
export function isRelative(tokens: readonly Token[], first: number): boolean {
  const key = keyAt(tokens, first);
  return (
    RELATIVES.has(key) ||
    (PREPOSITIONS.has(key) && RELATIVES.has(keyAt(tokens, first + 1)))
  );
}

/** Whether the word at `index` stands before one that always opens a clause: „*auch* wenn“, „*ohne* dass“. */
export function isBeforeOpener(
  tokens: readonly Token[],
  index: number,
): boolean {
  return (
    BEFORE_OPENER.has(keyAt(tokens, index)) &&
    ALWAYS_OPEN.has(keyAt(tokens, index + 1))
  );
}
