/**
 * Cues: what a single word can tell about voice, worked out once per word so that most sentences are only glanced at.
 */
import { INFLECTION } from "../morphology/adjectives.js";
import { type Dictionary, VerbFormFlag } from "../morphology/dictionary.js";
import { rememberBits, type Word } from "../text/vocabulary.js";
import { type VerbList, verbList } from "../clauses/verb-list.js";
import { isSubjunctive2, isSurelySubjunctive1 } from "../text/mood.js";
import { UTTERING } from "./announcing-noun.js";
import { HOLDING_VERBS } from "./holding-verbs.js";
import {
  isSayingNoun,
  isViewNoun,
  SOURCE_OPENERS,
  SETTLING,
  SOURCE_WORDS,
} from "./nouns-of-saying.js";
import { JUDGING, SAYING, SAYING_PREDICATES } from "./verbs-of-saying.js";

/** Bits; a word may be several. */
export const Cue = {
  /** A form of a verb of saying. */
  says: 1,
  /** A form of a verb of judging. */
  judges: 2,
  /** Konjunktiv I that is nothing else. */
  subjunctive1: 4,
  /** Konjunktiv II that is nothing else. */
  subjunctive2: 8,
  /** *laut*, *zufolge*, *demnach*: attribute by themselves. */
  source: 16,
  /** A noun of view: „nach *Ansicht* von X“. */
  view: 32,
  /** A noun of saying: „die *Forderung*, …“. */
  sayingNoun: 64,
  /** *soll*, *will*: hearsay with an infinitive perfect. */
  hearsay: 128,
  /** *laut*, *nach*, *so*, *wie*, *man*: may open words that name a source, but mostly do not. */
  opensSource: 256,
  /** *wonach*: „ein Bericht, wonach …“. */
  points: 512,
  /** *steht*, *klar*, *deutlich*: „für X *steht* fest, …“, „X machte *deutlich*, …“. */
  settles: 1024,
} as const;

const HEARSAY = new Set(["soll", "sollen", "will", "wollen"]);

/** Word lists, compiled once. */
export interface VoiceWords {
  readonly sayings: VerbList;
  readonly judgings: VerbList;
  /** Verbs whose subject utters what a noun of saying names. */
  readonly uttering: VerbList;
  /** Verbs whose object may be words in quotation marks. */
  readonly holding: VerbList;
  /** The particle that a judging verb needs („für“ of „halten für“), empty if none. */
  readonly particles: ReadonlyMap<string, readonly string[]>;
  /** Cue bits of a word; 0 for most. */
  cuesOf(word: Word): number;
}

/** Compiles the word lists. */
export function voiceWords(dictionary: Dictionary): VoiceWords {
  const particles = new Map<string, string[]>();
  for (const item of JUDGING) {
    const [lemma = "", particle = ""] = item.split(":");
    particles.set(lemma, [...(particles.get(lemma) ?? []), particle]);
  }
  const sayings = verbList([...SAYING, ...SAYING_PREDICATES], dictionary);
  const judgings = verbList([...particles.keys()], dictionary);

  const read = (word: Word): number => {
    if (word.kind !== "word") return 0;
    const { key } = word;
    let cue = 0;
    if (sayings.mentions(key) && !isAttributive(word, dictionary))
      cue |= Cue.says;
    if (judgings.mentions(key) && !isAttributive(word, dictionary))
      cue |= Cue.judges;
    if (isSurelySubjunctive1(word, dictionary)) cue |= Cue.subjunctive1;
    if (isSubjunctive2(word)) cue |= Cue.subjunctive2;
    if (SOURCE_WORDS.has(key)) cue |= Cue.source;
    if (SOURCE_OPENERS.has(key)) cue |= Cue.opensSource;
    if (key === "wonach") cue |= Cue.points;
    if (SETTLING.has(key)) cue |= Cue.settles;
    if (HEARSAY.has(key)) cue |= Cue.hearsay;
    if (word.shape !== "lower") {
      if (isViewNoun(key)) cue |= Cue.view;
      if (isSayingNoun(key)) cue |= Cue.sayingNoun;
    }
    return cue;
  };
  return {
    sayings,
    judgings,
    uttering: verbList(UTTERING, dictionary),
    holding: verbList(HOLDING_VERBS, dictionary),
    particles,
    cuesOf: rememberBits(read),
  };
}

const PRESENT_PARTICIPLE = /(?:end|elnd|ernd)$/;

/** „die *angekündigten* Schritte“, „*Entscheidend* ist, …“: an inflected participle or one of the present reports nothing. */
function isAttributive(word: Word, dictionary: Dictionary): boolean {
  if (PRESENT_PARTICIPLE.test(word.key)) return true;
  if (word.verbForm !== 0) return false;
  const stem = word.key.replace(INFLECTION, "");
  return (
    stem !== word.key &&
    (dictionary.verbForm(stem) & VerbFormFlag.participle) !== 0
  );
}
