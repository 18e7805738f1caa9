/**
 * Clauses that name a source: „*wie X berichtet*“, „*glaubt man X*“ (Duden, „Quellenangabe“, „Konditionalsätze“).
 */
import {
  type Clause,
  lastWordOf,
  someToken,
  startOf,
} from "../clauses/clause.js";
import { COORDINATORS } from "../text/openers.js";
import { keyAt } from "../text/tokens.js";
import { isDenied } from "../clauses/negators.js";
import { isViewNoun } from "./nouns-of-saying.js";
import {
  clauseOf,
  type Reading,
  type SourcePhrase,
  speaksSomebodyElse,
} from "./reading.js";
import { holdsSaying } from "./saying.js";

/** „wie erwartet“, „wie geplant“ compare what happened with what was thought. */
const COMPARED = new Set(
  "erwarten planen wollen mögen hoffen erhoffen befürchten fürchten entscheiden versprechen zusagen zusichern vereinbaren verabreden fordern verlangen vorschlagen empfehlen".split(
    " ",
  ),
);
/** These compare only in the perfect or bare; „wie Huber *forderte*“ is his word. */
const ALSO_SAID = new Set(
  "versprechen zusagen zusichern fordern verlangen vorschlagen empfehlen".split(
    " ",
  ),
);

/** „wie X berichtet“: a clause that begins with *wie* and holds a verb of saying. */
export function sourceClause(
  reading: Reading,
  wie: number,
): SourcePhrase | undefined {
  if (!holdsAnnouncement(reading)) return undefined;
  const clause = clauseOf(reading, wie);
  const first = clause?.pieces[0];
  if (clause?.kind !== "subordinate" || !first || wie - first.from > 2)
    return undefined;
  const says = reading.sayings.some(
    ({ verb, lemma }) =>
      clauseOf(reading, verb) === clause &&
      (!COMPARED.has(lemma) ||
        (ALSO_SAID.has(lemma) && clause.finite === verb)),
  );
  if (
    !(says || isFound(reading, clause)) ||
    likensWords(reading, clause) ||
    !speaksSomebodyElse(reading, clause) ||
    dependsOnSaying(reading, clause)
  )
    return undefined;
  const last = clause.pieces.at(-1) ?? first;
  return {
    from: wie,
    to: last.to,
    speaker: {
      from: afterAus(reading, wie + 1),
      to: Math.max(wie + 1, first.to - 1),
    },
    reach: "sentence",
  };
}

/** Whether the sentence holds a verb of saying or finding; in others the clauses need not be read. */
function holdsAnnouncement({ sayings, tokens }: Reading): boolean {
  return sayings.length > 0 || tokens.some(({ word }) => FINDING.has(word.key));
}

/** „wie *aus* einem Bericht der Wacht hervorgeht“ */
function afterAus({ tokens }: Reading, index: number): number {
  return keyAt(tokens, index) === "aus" ? index + 1 : index;
}

const FINDING = new Set(
  "ergab ergaben ergibt ergeben zeigt zeigen zeigte zeigten".split(" "),
);

/** „wie *eine Umfrage ergab*“: studies and documents find what they say. */
function isFound({ tokens }: Reading, clause: Clause): boolean {
  return (
    FINDING.has(keyAt(tokens, lastWordOf(tokens, clause))) &&
    someToken(clause, (index) => isViewNoun(keyAt(tokens, index)))
  );
}

const BELIEVING = new Set(["glaubt", "glauben"]);
/** „Wenn man X glauben *darf*“ */
const MODAL = /^(?:darf|kann|will|mag)$/;
/** „Glaubt man *dem* Minister“; „Glaubt man *an* Wunder“ names nobody. */
const DATIVE = /^(?:de[mnr]|ihm|ihr|ihnen|(?:ein|sein|ihr|dies)e[mnr])$/;
const IF = new Set(["wenn", "sofern", "falls", "soweit"]);

/** „*Glaubt man* X, …“, „*wenn man* X glauben darf, …“: the condition names who says it. */
export function believedSource(
  reading: Reading,
  man: number,
): SourcePhrase | undefined {
  const { tokens } = reading;
  const before = keyAt(tokens, man - 1);
  if (!BELIEVING.has(before) && !IF.has(before)) return undefined;
  const clause = clauseOf(reading, man);
  const piece = clause?.pieces[0];
  if (!clause || !piece || clause.pieces.length > 1) return undefined;
  const end = lastWordOf(tokens, clause);
  const believes = [end, end - 1].some((index) =>
    BELIEVING.has(keyAt(tokens, index)),
  );
  const start = startOf(clause);
  const opening = COORDINATORS.has(keyAt(tokens, start)) ? start + 1 : start;
  const isInverted = BELIEVING.has(before) && opening === man - 1;
  if (!isInverted && !(IF.has(before) && believes)) return undefined;
  let to = end + 1;
  while (
    BELIEVING.has(keyAt(tokens, to - 1)) ||
    MODAL.test(keyAt(tokens, to - 1))
  )
    to--;
  const first = tokens[man + 1]?.word;
  const isNamed =
    first !== undefined &&
    (DATIVE.test(first.key) ||
      first.shape === "capital" ||
      first.shape === "upper");
  if (to <= man + 1 || !isNamed || isDenied(tokens, clause)) return undefined;
  return {
    from: startOf(clause),
    to: piece.to,
    speaker: { from: man + 1, to },
    reach: "sentence",
  };
}

/** „…, *wie es Huber gesagt hat*“: appended in the perfect, whoever writes says the same in his own name; „wie es heißt“ reports. */
function likensWords({ tokens }: Reading, clause: Clause): boolean {
  const start = startOf(clause);
  return (
    start > 0 &&
    keyAt(tokens, start + 1) === "es" &&
    HAVE.test(keyAt(tokens, clause.finite ?? -1))
  );
}

const HAVE = /^(?:hat|haben)$/;

/** „X sagte, wie er berichtet hatte“: the question, not the source. */
function dependsOnSaying(reading: Reading, { parent, index }: Clause): boolean {
  const matrix = parent === undefined ? undefined : reading.clauses[parent];
  return (
    matrix !== undefined && matrix.index < index && holdsSaying(reading, matrix)
  );
}
