/**
 * Words that open a clause (Duden, Die Grammatik, „Subjunktionen“, „Relativpronomen“, „Interrogativpronomen“).
 */
import { PREPOSITIONS } from "../text/prepositions.js";
import { keyAt, type Token } from "../text/tokens.js";

/** Join what is alike: words, phrases, clauses (Duden, „Konjunktionen“). */
export const COORDINATORS: ReadonlySet<string> = new Set(
  "und oder aber sondern denn doch jedoch sowie".split(" "),
);
/** Open a subordinate clause whatever follows. */
export const ALWAYS_OPEN: ReadonlySet<string> = new Set(
  "dass ob weil wenn falls obwohl indem".split(" "),
);
/** May stand before a word that always opens a clause: „*auch* wenn“, „*ohne* dass“. */
const BEFORE_OPENER = new Set("auch selbst ohne statt anstatt".split(" "));
/** Open a subordinate clause if a finite verb ends it; else they compare, ask or are prepositions. */
export const MAY_OPEN: ReadonlySet<string> = new Set(
  "sofern obgleich obschon wonach während bevor ehe nachdem seit seitdem sobald solange bis damit sodass da als wie wo wohin woher wann warum weshalb wieso wer was wen wem wessen wobei wodurch womit worauf wofür wovon wogegen woran soweit inwieweit inwiefern".split(
    " ",
  ),
);
export const RELATIVES: ReadonlySet<string> = new Set(
  "der die das den dem dessen deren denen welcher welche welches welchen welchem".split(
    " ",
  ),
);
/** Open an infinitive of purpose or circumstance. */
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

/** „*auch* wenn“, „*ohne* dass“ */
export function isBeforeOpener(
  tokens: readonly Token[],
  index: number,
): boolean {
  return (
    BEFORE_OPENER.has(keyAt(tokens, index)) &&
    ALWAYS_OPEN.has(keyAt(tokens, index + 1))
  );
}
