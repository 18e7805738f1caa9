/**
 * Attributed judgements: „X hält den Einsatz für falsch“, „X sieht in Y eine Gefahr“, „X verurteilte Y“.
 *
 * Here nobody's words are repeated, but the view is X's: verbs of judging with their predicative, and verbs of
 * saying that govern a plain object (Duden, Die Grammatik, „Prädikativ zum Akkusativobjekt").
 */
import { DEFINITE_ARTICLES } from "../text/article-words.js";
import { BECOMING, COPULA, HAVING } from "../text/auxiliaries.js";
import { keyAt } from "../text/tokens.js";
import { VerbFormFlag } from "../morphology/dictionary.js";
import type { VerbPosition } from "../clauses/verb-list.js";
import {
  type Clause,
  lastWordOf,
  someToken,
  startOf,
} from "../clauses/clause.js";
import {
  clauseOf,
  holdsDirectSpeech,
  type Reading,
  type Report,
  type ReportRule,
  speaksSomebodyElse,
  withDependents,
} from "./reading.js";
import { complementsOf, FINDS } from "./saying.js";
import { takesUpBefore } from "./taken-up.js";
import { SPEECH_ACTS } from "./verbs-of-saying.js";

/** Views told as views. */
export const judgedReports: ReportRule = (reading, { voiceWords }) => {
  const reports: Report[] = [];
  for (const position of reading.judgings) {
    const particles = voiceWords.particles.get(position.lemma) ?? [""];
    if (hasParticle(reading, position, particles))
      reports.push(...ofClause(reading, position));
  }
  for (const position of reading.sayings)
    if (SPEECH_ACTS.has(position.lemma))
      reports.push(...ofClause(reading, position));
  return reports;
};

const AGENT = new Set(["von", "vom"]);
/** Their *von* names no agent: „davon wird berichtet“. */
const TAKING_VON = new Set(["ausgehen", "berichten", "sprechen"]);
/** What is stated needs no agent to be a statement: „als Ursache wird ein Brand vermutet“. */
const STATED = new Set(
  "angeben vermuten befürchten schätzen beziffern vorwerfen".split(" "),
);

/** „wurde als Terrorgruppe eingestuft“: a passive without an agent is the outlet's to answer for. */
function isNobodys(
  { tokens }: Reading,
  clause: Clause,
  { verb, lemma }: VerbPosition,
): boolean {
  const form = tokens[verb]?.word.verbForm ?? 0;
  if ((form & VerbFormFlag.participle) === 0 || clause.finite === verb)
    return false;
  const holds = (test: (key: string) => boolean): boolean =>
    someToken(clause, (index) => test(keyAt(tokens, index)));
  const namesAgent =
    holds((key) => AGENT.has(key)) &&
    !(
      TAKING_VON.has(lemma) &&
      holds((key) => BECOMING.has(key) || key === "worden")
    );
  return !STATED.has(lemma) && !namesAgent && !holds((key) => HAVING.has(key));
}

/** „forderte 92 Todesopfer“: a figure of speech, nobody demands. */
function isToll(
  { tokens }: Reading,
  { pieces }: Clause,
  { lemma }: VerbPosition,
): boolean {
  return (
    lemma === "fordern" &&
    pieces.some(({ from, to }) =>
      tokens
        .slice(from, to)
        .some(({ word }) => /(?:opfer|leben|tote|tribut)$/.test(word.key)),
    )
  );
}

const COMPARES = /^(?:als|wie)$/;
const BEFOREHAND = /^(?:ursprünglich|zunächst|zuvor|anfangs)$/;

/** „weiter *als ursprünglich befürchtet*“, „*wie angekündigt*“: what happened is compared with it. */
function isCompared({ tokens }: Reading, { verb }: VerbPosition): boolean {
  const before = BEFOREHAND.test(keyAt(tokens, verb - 1)) ? 2 : 1;
  const form = tokens[verb]?.word.verbForm ?? 0;
  return (
    COMPARES.test(keyAt(tokens, verb - before)) &&
    (form & VerbFormFlag.participle) !== 0
  );
}

/** „*Die Wirtin warnt*: „Keine Umwege““: without an object the verb says nothing before a colon. */
function onlyAnnounces(
  { tokens }: Reading,
  clause: Clause,
  { verb }: VerbPosition,
): boolean {
  const last = lastWordOf(tokens, clause);
  return last === verb && keyAt(tokens, last + 1) === ":";
}

/** Stand with *finden* where something is found: „findet am Montag *statt*“, „findet das *heraus*“. */
const NO_PREDICATES = new Set(
  "statt heraus vor wieder zurück hier dort da nicht ein ab zusammen".split(
    " ",
  ),
);

/** „Viele *finden* den Weg *gefährlich*“: in the present, with a predicate at the end. */
function isOpinion(reading: Reading, verb: number): boolean {
  const { tokens } = reading;
  const clause = clauseOf(reading, verb);
  if (clause?.finite !== verb || !FINDS.has(keyAt(tokens, verb))) return false;
  const last = lastWordOf(tokens, clause);
  const predicate = tokens[last]?.word;
  return (
    last > verb + 1 &&
    predicate?.shape === "lower" &&
    (predicate.verbForm & (VerbFormFlag.finite | VerbFormFlag.infinitive)) ===
      0 &&
    !NO_PREDICATES.has(predicate.key) &&
    !someToken(clause, (index) => keyAt(tokens, index) === "sich")
  );
}

function hasParticle(
  reading: Reading,
  { verb, lemma }: VerbPosition,
  particles: readonly string[],
): boolean {
  if (lemma === "finden") return isOpinion(reading, verb);
  if (particles.includes("")) return true;
  if (lemma === "ausgehen" && isOrigin(reading, verb)) return false;
  // „ist zu sehen“, „Gelb zu sehen bekommen“
  if (reading.tokens[verb - 1]?.word.key === "zu") return false;
  const { tokens } = reading;
  const clause = clauseOf(reading, verb);
  return (
    clause !== undefined &&
    someToken(
      clause,
      (index) =>
        particles.includes(keyAt(tokens, index)) &&
        // „aus *der von* Gegnern besetzten Stadt“
        !DEFINITE_ARTICLES.has(keyAt(tokens, index - 1)),
    )
  );
}

/** „*Vom Tal* geht eine Gefahr aus“: where something comes from opens the clause, and nobody assumes anything. */
function isOrigin(reading: Reading, verb: number): boolean {
  const clause = clauseOf(reading, verb);
  const start = clause ? startOf(clause) : 0;
  return [start, start + 1].some((index) =>
    AGENT.has(keyAt(reading.tokens, index)),
  );
}

/** „*Es wäre übertrieben*, ihn gefährlich *zu nennen*“, „*Ich* denke nicht daran, …“: nobody else calls him so. */
function isRated(reading: Reading, { kind, parent }: Clause): boolean {
  const matrix = parent === undefined ? undefined : reading.clauses[parent];
  return (
    kind === "infinitive" &&
    matrix !== undefined &&
    (COPULA.has(keyAt(reading.tokens, matrix.finite ?? -1)) ||
      !speaksSomebodyElse(reading, matrix))
  );
}

function ofClause(reading: Reading, position: VerbPosition): readonly Report[] {
  const { verb } = position;
  const clause = clauseOf(reading, verb);
  if (!clause || !speaksSomebodyElse(reading, clause)) return [];
  if (isRated(reading, clause)) return [];
  const said = complementsOf(reading, clause, verb);
  if (said.length > 0)
    return [{ ranges: withDependents(reading, said), kind: "indirect", verb }];
  if (
    isNobodys(reading, clause, position) ||
    isToll(reading, clause, position) ||
    isCompared(reading, position) ||
    onlyAnnounces(reading, clause, position) ||
    // „*Das* hat Huber *angekündigt*“
    takesUpBefore(reading) === verb ||
    holdsDirectSpeech(reading, clause)
  )
    return [];
  return [
    { ranges: withDependents(reading, [clause]), kind: "attributed", verb },
  ];
}
