/**
 * Hearing who speaks: what all that looks for a speaker needs, and whom a verb of saying has for its subject.
 *
 * In a main clause the subject stands beside the finite verb, in a dependent clause behind its opener; a relative
 * pronoun stands for the noun before it, and a second verb after *und* shares the subject of the first (Duden, Die
 * Grammatik, „Subjekt“, „Koordinationsellipse“).
 */
import { type Clause, someToken, startOf } from "../clauses/clause.js";
import type { Clauses } from "../clauses/clauses.js";
import { COORDINATORS, RELATIVES } from "../text/openers.js";
import type { Sentence } from "../text/document.js";
import { COPULA } from "../text/auxiliaries.js";
import { keyAt, type Range, type Token } from "../text/tokens.js";
import { headNoun, isPassive } from "../clauses/subject.js";
import { isPlainlyFinite } from "../text/vocabulary.js";
import { nameBefore } from "./antecedent.js";
import type { VoiceWords } from "./cues.js";
import { isSecondVerb } from "./second-verb.js";
import { agentOf, speakersWithin, subjectOf } from "./named-speakers.js";
import { type ActorFinder, canSpeak } from "./speaker.js";

/** What is needed to hear who speaks. */
export interface Hearing {
  readonly voiceWords: VoiceWords;
  readonly actors: ActorFinder | undefined;
  readonly text: string;
}

const ADDRESSED =
  /^(?:aufgefordert|gebeten|beschuldigt|angewiesen|angehalten)$/;

/** „Das Amt *ist aufgefordert*, …“: the subject is spoken to (Duden, „Zustandspassiv“). */
function isAddressed(
  tokens: readonly Token[],
  verb: number,
  { finite }: Clause,
): boolean {
  return (
    finite !== undefined &&
    ADDRESSED.test(keyAt(tokens, verb)) &&
    COPULA.has(keyAt(tokens, finite))
  );
}

const QUOTED = "zitiert";

/** Who says what the verb of saying at `verb` announces. */
export function speakerOfVerb(
  { tokens, clauses }: Sentence,
  verb: number,
  hearing: Hearing,
): string | undefined {
  const { text, actors } = hearing;
  const own = clauses.at(verb);
  if (!own) return subjectOf(text, tokens, verb, actors);
  // „Huber wird von ABC *zitiert*“ says what Huber said.
  const isDone =
    isPassive(tokens, verb, own.finite) || isAddressed(tokens, verb, own);
  if (isDone && keyAt(tokens, verb) !== QUOTED) {
    const agent = { from: startOf(own), to: verb };
    return agentOf(text, tokens, agent, actors);
  }
  const place = placeOfReport(tokens, own, verb);
  if (place) return speakerAtPlace(tokens, place, hearing);
  const quoted = whoIsQuoted(tokens, own, verb);
  if (quoted) return speakersWithin(text, tokens, quoted, actors);
  const clause = sharingSubject(tokens, clauses, own);
  const finite =
    clause === own ? finiteOf(tokens, own, verb) : (clause.finite ?? verb);
  if (clause.kind !== "subordinate" && clause.kind !== "relative") {
    const from = startOfJoined(tokens, clause);
    return subjectOf(text, tokens.slice(from), finite - from, actors);
  }
  for (const range of subjectsOfDependent(tokens, clause, finite)) {
    const speaker = speakersWithin(text, tokens, range, actors);
    if (speaker !== undefined) return speaker;
  }
  return undefined;
}

const QUOTING = /^zitier(?:t|en|te|ten|e)$/;
const LONGEST_QUOTING = 8;

/** „Die Zeitung *zitiert den Wirt* mit den Worten“: the object says it; „zitiert aus dem Brief“ has none. */
function whoIsQuoted(
  tokens: readonly Token[],
  clause: Clause,
  verb: number,
): Range | undefined {
  if (clause.finite !== verb || !QUOTING.test(keyAt(tokens, verb)))
    return undefined;
  const end = clause.pieces.find(({ to }) => to > verb)?.to ?? verb;
  for (let at = verb + 1; at < Math.min(end, verb + LONGEST_QUOTING); at++)
    if (
      /^(?:d|ein)en$/.test(keyAt(tokens, at)) &&
      keyAt(tokens, at - 1) !== "mit"
    )
      return { from: at, to: end };
  const next = tokens[verb + 1]?.word;
  const isNamed = next?.kind === "word" && next.shape !== "lower";
  return isNamed && verb > startOf(clause)
    ? { from: verb + 1, to: end }
    : undefined;
}

/** The finite verb to a verb of saying; of two in a clause it is the one that says: „„Er *ist* da“ *sagte* Huber“. */
export function finiteOf(
  tokens: readonly Token[],
  clause: Clause | undefined,
  verb: number,
): number {
  const word = tokens[verb]?.word;
  return word && isPlainlyFinite(word) ? verb : (clause?.finite ?? verb);
}

/** „A lobt den Weg *und B sagte*, …“: where the subject of a joined clause may begin; 0 for others. */
function startOfJoined(tokens: readonly Token[], clause: Clause): number {
  const [piece] = clause.pieces;
  if (!piece?.coordinated || piece.verbFirst) return 0;
  let from = piece.from;
  while (COORDINATORS.has(keyAt(tokens, from))) from++;
  return from;
}

/** Before whoever a report comes from, and before the place or paper that holds it. */
const PLACES = /^(?:aus|von|vom|seitens|im|in)$/;
const WITHIN = /^(?:im|in)$/;
const IMPERSONAL = /^(?:heisst|hiess|heisse)$/;

/** „*Aus dem Amt* hieß es“, „…, heißt es *im Brief des Wirts*“: where a report comes from that nobody utters. */
function placeOfReport(
  tokens: readonly Token[],
  clause: Clause,
  verb: number,
): Range | undefined {
  const isSaid =
    IMPERSONAL.test(keyAt(tokens, verb)) &&
    (keyAt(tokens, verb + 1) === "es" || keyAt(tokens, verb - 1) === "es");
  const comesForth = someToken(clause, (at) => keyAt(tokens, at) === "hervor");
  if (!isSaid && !comesForth) return undefined;
  const from = startOf(clause);
  if (PLACES.test(keyAt(tokens, from))) return { from: from + 1, to: verb };
  const after = verb + 2;
  const end = clause.pieces.at(-1)?.to ?? after;
  return isSaid && PLACES.test(keyAt(tokens, after))
    ? { from: after + 1, to: end }
    : undefined;
}

/** „Im *Sommer* hieß es“ names nobody, „im Bericht *des Amtes*“ and „in *Moskau*“ do. */
function speakerAtPlace(
  tokens: readonly Token[],
  place: Range,
  { text, actors }: Hearing,
): string | undefined {
  const name = speakersWithin(text, tokens, place, actors);
  if (!WITHIN.test(keyAt(tokens, place.from - 1))) return name;
  const isKnown = actors?.find(name?.split(" ") ?? []) !== undefined;
  return isKnown || !canSpeak(headNoun(tokens, place)) ? name : undefined;
}

/** „X trat vor die Tür *und sagte*“: the clause that has the subject of this one. */
function sharingSubject(
  tokens: readonly Token[],
  { all }: Clauses,
  clause: Clause,
): Clause {
  const [piece] = clause.pieces;
  if (
    !piece?.verbFirst ||
    !(
      piece.coordinated ||
      (clause.index > 0 && isSecondVerb(tokens, clause.finite ?? -2))
    )
  )
    return clause;
  const before = all.filter(
    ({ index, kind, finite }) =>
      index < clause.index && kind === clause.kind && finite !== undefined,
  );
  // „Huber lobt A, *nimmt* B in Schutz *und warnt* vor C“
  return (
    before.findLast(({ pieces }) => !pieces[0]?.verbFirst) ??
    before.at(-1) ??
    clause
  );
}

/** Where the subject of a dependent clause may stand, the likeliest place first. */
function subjectsOfDependent(
  tokens: readonly Token[],
  clause: Clause,
  finite: number,
): readonly Range[] {
  let from = startOf(clause);
  while (from < finite && keyAt(tokens, from) !== clause.opener) from++;
  const afterPreposition = RELATIVES.has(keyAt(tokens, from + 1)) ? 2 : 1;
  const within = {
    from: from + (RELATIVES.has(clause.opener) ? 1 : afterPreposition),
    to: finite,
  };
  if (clause.kind !== "relative" || !/^(?:der|die|das)$/.test(clause.opener))
    return [within];
  // „die Sperre, die *Huber* kritisiert“, but „Huber, *die* eine Sperre fordert“
  const isNamed = tokens[within.from]?.word.shape !== "lower";
  const antecedent = nameBefore(tokens, from - 1);
  return isNamed ? [within, antecedent] : [antecedent];
}
