/**
 * Reports that depend on a verb of saying: with *dass*, *ob* or a question word, with an infinitive, with a
 * bare clause before or after it, or after a colon (Duden, Die Grammatik, „Redewiedergabe": abhängige Rede).
 */
import { VerbFormFlag } from "../morphology/dictionary.js";
import { keyAt, lastWordBefore } from "../text/tokens.js";
import type { VerbPosition } from "../clauses/verb-list.js";
import { type Clause, holds, someToken } from "../clauses/clause.js";
import { OPEN_INFINITIVES } from "../text/openers.js";
import {
  announcesDirectSpeech,
  followsDirectSpeech,
} from "./beside-direct-speech.js";
import { isDenied } from "../clauses/negators.js";
import { asksAddressee } from "./addressee.js";
import {
  contradicts,
  goingOn,
  isToldAsUnreal,
  saysNothing,
} from "./bare-clause.js";
import { Cue } from "./cues.js";
import {
  clauseOf,
  hasCue,
  type Reading,
  type Report,
  type ReportRule,
  speaksSomebodyElse,
  withDependents,
} from "./reading.js";
import { isSecondVerb } from "./second-verb.js";
import { isShown } from "./shown.js";

/** Open the clause that says what is said. */
const QUESTIONS = new Set("ob wie warum weshalb wieso wer wann".split(" "));
const OPENERS = new Set(["dass", ...QUESTIONS]);
/** With a question these tell what is open, not what is said: „es ist nicht bekannt, ob …“. */
const DECIDING = new Set(
  "bekannt entscheiden beschliessen planen vereinbaren bestätigen erwarten".split(
    " ",
  ),
);
/** Verbs that do nothing but say or think: a bare clause after them is what is said, even in the indicative. */
export const PLAIN_SAYING: ReadonlySet<string> = new Set(
  "sagen meinen glauben denken behaupten erklären betonen berichten angeben mitteilen versichern hoffen erzählen fürchten befürchten vermuten schreiben heissen verkünden bestätigen melden bekanntgeben bekannt feststellen".split(
    " ",
  ),
);
/** Modal verbs, which say what somebody wants only with *dass*. */
const WISHING = new Set(["wollen", "mögen"]);
/** „…, *das* teilte X mit“: takes up what was said. */
export const TAKES_UP: ReadonlySet<string> = new Set(["das", "dies"]);

/** What verbs of saying report. */
export const sayingReports: ReportRule = (reading) =>
  reading.sayings.flatMap(
    (position) =>
      reportOf(reading, position, clauseOf(reading, position.verb)) ?? [],
  );

function reportOf(
  reading: Reading,
  { verb }: VerbPosition,
  clause: Clause | undefined,
): Report | undefined {
  if (!clause || asksAddressee(reading, clause)) return undefined;
  // „Ich *zitiere*: …“
  if (
    lemmaAt(reading, verb) !== "zitieren" &&
    !speaksSomebodyElse(reading, clause)
  )
    return undefined;
  if (!isReporting(reading, verb, clause) || isShown(reading, clause))
    return undefined;
  const said = complementsOf(reading, clause, verb);
  if (said.length === 0) return undefined;
  return { ranges: withDependents(reading, said), kind: "indirect", verb };
}

/** Whether a verb that may mean something else reports: „*Es* heißt, …“, but „*Das* heißt, …“; „…, *findet der Wirt*“. */
function isReporting(reading: Reading, verb: number, clause: Clause): boolean {
  const { tokens, clauses } = reading;
  const lemma = lemmaAt(reading, verb);
  if (lemma === "heissen")
    return someToken(clause, (index) => keyAt(tokens, index) === "es");
  if (SUGGESTING.has(lemma)) return clause.kind !== "relative";
  // „Er *überzeugt* sie davon, dass …“, but „Er ist *überzeugt*, dass …“
  if (lemma === "überzeugen") return clause.finite !== verb;
  if (lemma !== "finden") return true;
  const hasContent = clauses.some(
    ({ parent, opener }) => parent === clause.index && opener === "dass",
  );
  const [piece] = clause.pieces;
  return (
    FINDS.has(keyAt(tokens, verb)) &&
    (hasContent ||
      (piece !== undefined &&
        isInverted(clause, verb) &&
        piece.to - piece.from <= LONGEST_SPEAKER))
  );
}

/** „eine Formulierung, die *nahelegt*, dass …“: what a thing suggests is the outlet's reading of it. */
const SUGGESTING: ReadonlySet<string> = new Set([
  "nahelegen",
  "suggerieren",
  "signalisieren",
]);

/** In words, of „findet *die Sprecherin Jana Petersen*“ with its verb. */
const LONGEST_SPEAKER = 5;
/** Present forms of *finden*, whose past tells of finding. */
export const FINDS: ReadonlySet<string> = new Set([
  "finde",
  "findet",
  "finden",
]);

/** The clauses that say what the verb at `verb` only announces. */
export function complementsOf(
  reading: Reading,
  clause: Clause,
  verb: number,
): readonly Clause[] {
  const lemma = lemmaAt(reading, verb);
  // „Er sagte *nicht*, ob …“ leaves it open.
  const takesQuestions = (): boolean =>
    !DECIDING.has(lemma) && !isDenied(reading.tokens, clause);
  const dependent = reading.clauses.filter(
    (other) =>
      other.parent === clause.index &&
      isComplement(other) &&
      (!QUESTIONS.has(other.opener) || takesQuestions()) &&
      (!WISHING.has(lemma) ||
        (other.opener === "dass" && !governsInfinitive(reading, clause))),
  );
  if (announcesDirectSpeech(reading, clause)) return [];
  if (WISHING.has(lemma)) return dependent;
  if (dependent.length > 0)
    return [...dependent, ...goingOn(reading, dependent)];
  return [
    ...bareAfter(reading, clause, verb),
    ...(isInverted(clause, verb) &&
    !followsDirectSpeech(reading, clause) &&
    !goesOnWithAber(reading, clause)
      ? mainBefore(reading, clause)
      : []),
  ];
}

/** „Sie will *erreichen*, dass …“: the clause depends on the infinitive. */
function governsInfinitive(
  { tokens }: Reading,
  { pieces, finite }: Clause,
): boolean {
  return pieces.some(({ to }) => {
    const last = lastWordBefore(tokens, to);
    const form = tokens[last]?.word.verbForm ?? 0;
    return last !== finite && (form & VerbFormFlag.infinitive) !== 0;
  });
}

/** Whether a dependent clause can say what is said. */
export function isComplement({ kind, opener }: Clause): boolean {
  return (
    (kind === "subordinate" && OPENERS.has(opener)) ||
    // „*um* zu …“ says what is done.
    (kind === "infinitive" && !OPEN_INFINITIVES.has(opener))
  );
}

/** „X sagt, der Weg sei zu“, „X sagt: Der Weg ist zu“: main clauses that follow without a conjunction. */
function bareAfter(
  reading: Reading,
  clause: Clause,
  verb: number,
): readonly Clause[] {
  const said: Clause[] = [];
  const isReported = (one: Clause): boolean =>
    hasCue(reading, one, Cue.subjunctive1 | Cue.subjunctive2) ||
    isToldAsUnreal(reading, one);
  const mains = reading.clauses.filter(
    ({ kind, index }) =>
      kind === "main" && index > clause.index && index !== clause.parent,
  );
  for (const main of mains) {
    const piece = main.pieces[0];
    const afterColon = piece?.after === ":";
    const inSubjunctive = isReported(main);
    const begins = said.length === 0 && !piece?.coordinated;
    const isBare =
      begins &&
      !saysNothing(reading, clause) &&
      piece?.after === "," &&
      !piece.verbFirst &&
      PLAIN_SAYING.has(lemmaAt(reading, verb));
    const goesOn =
      said.length > 0 &&
      !holdsSaying(reading, main) &&
      !(contradicts(reading, main) && said.some(isReported));
    if (afterColon || inSubjunctive || isBare || goesOn) said.push(main);
    else break;
  }
  return said;
}

/** The verb of saying stands first in its clause: „Der Einsatz war nötig, sagte X.“ */
function isInverted(clause: Clause, verb: number): boolean {
  const first = clause.pieces[0];
  if (clause.kind !== "main" || !first || clause.index === 0) return false;
  if (first.coordinated || first.after === ":" || first.after === ";")
    return false;
  const distance = (clause.finite ?? verb) - first.from;
  return (
    distance === 0 ||
    (distance === 1 && (TAKES_UP.has(first.opener) || first.opener === "so"))
  );
}

/** „Sie begrüßten den Plan, *fordern aber* mehr“, unless the first verb is in the mood of report. */
function goesOnWithAber(reading: Reading, clause: Clause): boolean {
  return (
    isSecondVerb(reading.tokens, clause.finite ?? -2) &&
    !mainBefore(reading, clause).some((main) =>
      hasCue(reading, main, Cue.subjunctive1 | Cue.subjunctive2),
    )
  );
}

function lemmaAt({ sayings }: Reading, verb: number): string {
  return sayings.find((position) => position.verb === verb)?.lemma ?? "";
}

/** Whether a verb of saying stands in the clause itself. */
export function holdsSaying({ sayings }: Reading, clause: Clause): boolean {
  return sayings.some(({ verb }) => holds(clause, verb));
}

function mainBefore({ clauses }: Reading, clause: Clause): readonly Clause[] {
  return clauses.filter(
    ({ kind, index }) => kind === "main" && index < clause.index,
  );
}
