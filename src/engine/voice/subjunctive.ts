/**
 * Indirect speech by its mood: „Der Angriff sei notwendig.“
 *
 * Konjunktiv I marks a report even where no verb of saying stands (Duden, Die Grammatik, „Der Konjunktiv in
 * der indirekten Rede"); where its form equals the indicative, Konjunktiv II takes over, so that a report once
 * begun goes on in it. What depends on a reported clause is reported with it.
 */
import { type Clause, holds, someToken, startOf } from "../clauses/clause.js";
import { groupBy } from "../group.js";
import { keyAt, type Token } from "../text/tokens.js";
import type { VerbPosition } from "../clauses/verb-list.js";
import { statedBy, announcingNoun } from "./announcing-noun.js";
import { Cue, type VoiceWords } from "./cues.js";
import {
  clauseOf,
  joinedTo,
  type Reading,
  type Report,
  type ReportRule,
  withDependents,
} from "./reading.js";
import { isComplement } from "./saying.js";

/** „es sei denn“, „sei es …“, „wie dem auch sei“, „als sei“: subjunctives that report nothing. */
const SET_PHRASES: readonly (readonly string[])[] = [
  ["sei", "denn"],
  ["sei", "dank"],
  ["auch", "sei"],
  ["als", "ob"],
  ["gott", "sei"],
  ["möge"],
  ["es", "lebe"],
];

const IN_SET_PHRASES = new Set(SET_PHRASES.flat());

const FIRST_PERSON = "ich";

/** Clauses in the subjunctive of report, with what depends on them. */
export const subjunctiveReports: ReportRule = (
  reading,
  { voiceWords, sources },
) => {
  const wanted = Cue.subjunctive1 | (reading.continues ? Cue.subjunctive2 : 0);
  if ((reading.cue & wanted) === 0) return [];
  // „ich habe“ is indicative, and „ich sagte … und habe“ goes on so.
  if (reading.tokens.some(({ word }) => word.key === FIRST_PERSON)) return [];
  const marked = reading.clauses.filter((clause) => isMarked(reading, clause));
  if (marked.length === 0) return [];
  // „*Er erwarte, dass …*, sagte X“: what is said may hold a verb of saying of its own.
  const framing = reading.sayings.filter(({ verb }) => {
    const clause = clauseOf(reading, verb);
    return !marked.some(
      ({ index, pieces }) =>
        clause?.index === index ||
        // „Ein Wirt, *der gestanden hatte*, sei gegangen“
        (clause?.kind === "relative" &&
          clause.parent === index &&
          (pieces.at(-1)?.from ?? 0) > verb),
    );
  });
  // „X sagt, *A sei zu*, Y aber meint, *A sei offen*“
  const told = marked.filter((clause) => !isImagined(reading, clause));
  const byFrame = groupBy(
    told,
    (clause) =>
      framing.findLast(({ verb }) => verb < startOf(clause)) ?? framing[0],
  );
  return [...byFrame].map(([frame, clauses]) => ({
    ranges: withDependents(
      reading,
      clauses.flatMap((clause) => [clause, ...joinedTo(reading, clause)]),
    ),
    kind: "indirect",
    ...(announcerBefore(reading, clauses, frame, voiceWords) ?? {
      verb: frame?.verb ?? judgingBefore(reading, clauses),
      speaker: frame ? undefined : sources[0]?.speaker,
    }),
  }));
};

/** „Huber *hält* den Weg *für* gefährlich, weil der Hang rutsche“: the verb that judges in the clause that governs it. */
function judgingBefore(
  reading: Reading,
  [first]: readonly Clause[],
): number | undefined {
  return first?.parent === undefined
    ? undefined
    : reading.judgings.find(
        ({ verb }) => clauseOf(reading, verb)?.index === first.parent,
      )?.verb;
}

/** With these verbs somebody answers to what another one says. */
const ANSWERING = new Set(
  "zurückweisen bestreiten dementieren widersprechen ablehnen kritisieren verurteilen".split(
    " ",
  ),
);

/** „Huber wies den Vorwurf *des Amtes* zurück, der Weg sei zu“: the noun says whose report it is, and not the verb. */
function announcerBefore(
  reading: Reading,
  [first]: readonly Clause[],
  frame: VerbPosition | undefined,
  voiceWords: VoiceWords,
): Pick<Report, "speaker" | "verb"> | undefined {
  if (
    !first ||
    !(first.kind === "main" || first.opener === "wonach" || isComplement(first))
  )
    return undefined;
  const noun = announcingNoun(reading, first);
  if (noun === undefined) return undefined;
  const announcer = statedBy(reading, noun, voiceWords);
  if (announcer.speaker) return announcer;
  if (frame) {
    // „lehnte mit der Begründung ab, der Weg sei zu“
    const isOwn = keyAt(reading.tokens, noun - 2) === "mit";
    return ANSWERING.has(frame.lemma) && !isOwn ? {} : undefined;
  }
  return announcer.verb === undefined ? undefined : announcer;
}

const COULD = /^(?:könnte|möchte|müsste|dürfte)$/;

/** „Das sei falsch, *könnte man* sagen“: beside a verb of saying nobody has said it. */
function isImagined(
  { clauses, sayings, tokens }: Reading,
  told: Clause,
): boolean {
  return clauses.some(
    (clause) =>
      clause !== told &&
      COULD.test(keyAt(tokens, clause.finite ?? -1)) &&
      someToken(clause, (token) => keyAt(tokens, token) === "man") &&
      sayings.some(({ verb }) => holds(clause, verb)),
  );
}

/** „Das *dürfte* falsch sein“: whoever writes presumes (Duden, „Modalverben, epistemisch“). */
const PRESUMING = /^dürfte[n]?$/;

/** Whether the clause is told in the subjunctive of report. */
function isMarked(reading: Reading, clause: Clause): boolean {
  const goesOn = reading.continues && clause.kind === "main";
  return someToken(clause, (token) => {
    const cue = reading.cues[token] ?? 0;
    return (
      ((cue & Cue.subjunctive1) !== 0 &&
        !isSetPhrase(reading, clause, token)) ||
      (goesOn &&
        (cue & Cue.subjunctive2) !== 0 &&
        !PRESUMING.test(keyAt(reading.tokens, token)))
    );
  });
}

/** „*sei es* aus Angst, *sei es* aus Scham“, „*sei es* nun A oder B“, „*und sei es* nur einmal“ (Duden, „Irrelevanzkonditionale“). */
function isConcession(tokens: readonly Token[], token: number): boolean {
  const isSeiEs = (at: number): boolean =>
    keyAt(tokens, at) === "sei" && keyAt(tokens, at + 1) === "es";
  const before = tokens[token - 1]?.word;
  // „*Notwendig* sei es, zu gehen oder zu bleiben“ reports.
  const opens =
    before === undefined || before.kind === "mark" || before.key === "und";
  return (
    isSeiEs(token) &&
    opens &&
    (keyAt(tokens, token - 1) === "und" ||
      tokens.some(
        ({ word }, at) => word.key === "oder" || (at !== token && isSeiEs(at)),
      ))
  );
}

function isSetPhrase(
  { tokens: all }: Reading,
  { pieces }: Clause,
  token: number,
): boolean {
  if (isConcession(all, token)) return true;
  const opener = keyAt(all, pieces[0]?.from ?? 0);
  if (opener !== "als" && !IN_SET_PHRASES.has(keyAt(all, token))) return false;
  const tokens = pieces.flatMap(({ from, to }) => all.slice(from, to));
  const index = tokens.findIndex((own) => own === all[token]);
  // „Es wirkt, *als gehe* es um mehr“ (Duden, „Irrealer Vergleichssatz")
  if (index === 1 && opener === "als") return true;
  return SET_PHRASES.some((phrase) =>
    phrase.some((_, offset) =>
      phrase.every(
        (word, position) =>
          tokens[index - offset + position]?.word.key === word,
      ),
    ),
  );
}
