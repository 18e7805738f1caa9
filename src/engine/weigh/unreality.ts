/**
 * Unreality: nouns of which the text says that there is no such thing.
 *
 * Privative adjectives and participles, before a noun or as its predicate („die *erfundene* Gefahr“, „die Gefahr ist
 * *erfunden*“; Partee 2010, „Privative Adjectives“), nouns of fable („das *Märchen von* der Gefahr“), and things that are
 * nowhere but in a head („*nur in der Fantasie*“). What is itself a claim or a lie stays what it is.
 */
import {
  type Clause,
  lastWordOf,
  someToken,
  startOf,
} from "../clauses/clause.js";
import { BECOMING, COPULA } from "../text/auxiliaries.js";
import { ONLY } from "../text/focus-particles.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isNonFiniteVerb } from "../text/vocabulary.js";
import { isDenied } from "../clauses/negators.js";
import { withEndings } from "../morphology/adjectives.js";
import { isActor } from "./object.js";
import { isDefinite } from "./noun-phrase.js";
import { clauseOf, Hint, type MatchContext } from "./rule.js";

const PRIVATIVE =
  "aufgebauscht behauptet eingebildet erfunden fingiert geschönt herbeigeredet herbeigezogen imaginär konstruiert überzeichnet unbewiesen übertrieben vorgeschoben vorgespielt vorgetäuscht".split(
    " ",
  );
const BEFORE_NOUNS = withEndings(PRIVATIVE);
/** As a predicate these report what somebody says or does. */
const NO_PREDICATES = new Set(["behauptet", "konstruiert"]);
/** Nouns for what is told and is not so. */
export const FABLES: ReadonlySet<string> = new Set(
  "mär märchen ammenmärchen mythos mythen legende legenden fabel lüge lügen gerede geschwätz".split(
    " ",
  ),
);
/** Nouns of fable that have what they tell of in the genitive, too, and what is only said to be the reason. */
const FABLES_OF = new Set(
  "mythos mär legende schreckgespenst phantom vorwand deckmantel".split(" "),
);
/** What a thing can be said to be that is not there. */
const FICTIONS = new Set([
  ...FABLES,
  ..."einbildung erfindung fantasie phantasie fiktion hirngespinst hirngespinste phantom trugbild".split(
    " ",
  ),
]);
/** Where a thing is that is not there. */
const IMAGINED = new Set(
  "fantasie phantasie einbildung vorstellung kopf köpfen".split(" "),
);
/** Words without one of which no noun is for what is not there. */
export const FICTITIOUS_WORDS: ReadonlySet<string> = new Set([
  ...BEFORE_NOUNS,
  ...FICTIONS,
  ...FABLES_OF,
  ...IMAGINED,
]);
/** In words, between a noun of fable and what it tells of. */
const LONGEST_OF = 5;

/** Whether the match is a noun for what is not there. */
export function isNotThere(context: MatchContext): boolean {
  return (
    (context.hints & Hint.fictitious) !== 0 &&
    context.tokens[context.first]?.word.shape === "capital" &&
    !isSaidAnyway(context) &&
    (isNoSuchThing(context) ||
      isFabled(context) ||
      isCalledUnreal(context) ||
      isOnlyImagined(context))
  );
}

/** „ein erfundener *Vorwand*“, „Die *Behauptung* ist erfunden“: what is said, true or not, stays what it is. */
export function isSaidAnyway({ tokens, last }: MatchContext): boolean {
  return SAID.test(keyAt(tokens, last));
}

const SAID =
  /(?:vorwand|vorwände|ausreden?|lügen?|märchen|legenden?|propaganda|kriegsgr[uü]nde?|rechtfertigung|begründung|behauptung|anschuldigung|darstellung|erzählung|vorw[uü]rfe?|thesen?|argumente?|gerüchte?)(?:en)?$/;

/** „die *erfundene* Gefahr“ */
function isNoSuchThing({ tokens, first, match }: MatchContext): boolean {
  const key = keyAt(tokens, first - 1);
  return (
    BEFORE_NOUNS.has(key) &&
    !PRIVATIVE.includes(key) &&
    !match.tokens.includes(first - 1)
  );
}

const GENITIVE = /^(?:des|der|eine[rs])$/;

/** „die *Mär von der* Gefahr“, „der *Mythos der* Gefahr“; „der Mythos der Schurken“ is theirs. */
function isFabled(context: MatchContext): boolean {
  const { tokens, first } = context;
  for (let at = first - 1; at > first - LONGEST_OF; at--) {
    const key = keyAt(tokens, at);
    const noun = keyAt(tokens, at - 1);
    if (key === "von" || key === "vom") return FABLES.has(noun);
    if (GENITIVE.test(key) && FABLES_OF.has(noun)) return !isActor(context);
    if (tokens[at]?.word.shape !== "lower") return false;
  }
  return false;
}

/** „Die Gefahr ist *erfunden* / ein *Märchen*“: the predicate of the noun that begins the clause. */
function isCalledUnreal(context: MatchContext): boolean {
  const { tokens, last, match } = context;
  const clause = clauseOf(context);
  if (!isSubject(context, clause)) return false;
  const predicate = predicateOf(context, clause);
  const key = keyAt(tokens, predicate);
  const finite = keyAt(tokens, clause.finite ?? -1);
  const isFiction =
    FICTIONS.has(key) &&
    COPULA.has(finite) &&
    keyAt(tokens, predicate - 1) !== "als" &&
    !/^(?:mit|von|zu|aus|durch|gegen)$/.test(keyAt(tokens, predicate - 2));
  return (
    predicate > last &&
    (isFiction || (PRIVATIVE.includes(key) && !NO_PREDICATES.has(key))) &&
    !match.tokens.includes(predicate) &&
    (COPULA.has(finite) || BECOMING.has(finite)) &&
    !isDenied(tokens, clause)
  );
}

/** In words, between *nur in* and where the thing is. */
const LONGEST_PLACE = 3;

/**
 * „Die Gefahr existiert *nur in der Fantasie* des Wirts“, „*nur im* Kopf“; „ist nur in den Köpfen *angekommen*“ tells of
 * a way.
 */
function isOnlyImagined(context: MatchContext): boolean {
  const { tokens } = context;
  const clause = clauseOf(context);
  return (
    !isActor(context) &&
    isSubject(context, clause) &&
    !isDenied(tokens, clause) &&
    !endsInVerb(tokens[lastWordOf(tokens, clause)]) &&
    someToken(
      clause,
      (index) =>
        ONLY.has(keyAt(tokens, index)) &&
        keyAt(tokens, index - 1) !== "nicht" &&
        /^i[nm]$/.test(keyAt(tokens, index + 1)) &&
        tokens
          .slice(index + 2, index + 2 + LONGEST_PLACE)
          .some(({ word }) => IMAGINED.has(word.key)),
    )
  );
}

function endsInVerb(token: Token | undefined): boolean {
  return token !== undefined && isNonFiniteVerb(token.word);
}

function isSubject(context: MatchContext, clause: Clause): boolean {
  const { tokens, first } = context;
  const start = startOf(clause);
  return (
    first === start ||
    (isDefinite(context) &&
      tokens
        .slice(start + 1, first)
        .every(({ word }) => word.shape === "lower"))
  );
}

/** „Die Gefahr ist *erfunden* worden“ */
function predicateOf({ tokens }: MatchContext, clause: Clause): number {
  const last = lastWordOf(tokens, clause);
  return keyAt(tokens, last) === "worden" ? last - 1 : last;
}
