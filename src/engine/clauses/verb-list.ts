/**
 * Verb lists: finding the verbs of a list in a sentence, in every form, in one word or parted.
 */
import type { Dictionary } from "../morphology/dictionary.js";
import { verbForms } from "../morphology/verbs.js";
import { fold } from "../text/fold.js";
import type { Token } from "../text/tokens.js";
import { rememberBits } from "../text/vocabulary.js";
import type { WordsInClauses } from "./clauses.js";
import { closingPrefix } from "./closing-prefix.js";

/** Where a verb of a list stands: its token and, if it is parted, the token of its prefix. */
export interface VerbPosition {
  /** Folded. */
  readonly lemma: string;
  readonly verb: number;
  readonly prefix?: number | undefined;
}

export interface VerbList {
  /** Whether a folded word is a form of a verb of the list, or of its part without the prefix. */
  mentions(key: string): boolean;
  /** The verb of the list at a position of a sentence, or of a part of one; undefined if there is none. */
  at(words: WordsInClauses, position: number): VerbPosition | undefined;
  /** All verbs of the list, in order. */
  find(words: WordsInClauses): readonly VerbPosition[];
}

/** What a form can be: a verb of the list in one word, and the verbs that it is a part of. */
interface FormReadings {
  joined: string | undefined;
  readonly parted: { readonly lemma: string; readonly prefix: string }[];
}

const NOTHING: FormReadings = { joined: undefined, parted: [] };

/** A list of verbs. @param lemmas infinitives; what cannot be a verb is found as it stands */
export function verbList(
  lemmas: readonly string[],
  dictionary: Dictionary,
): VerbList {
  const places = new Map<string, number>();
  /** In the first place nothing, for words that are not listed. */
  const readings: FormReadings[] = [NOTHING];
  const readingsOf = (form: string): FormReadings => {
    const known = readings[places.get(form) ?? readings.length];
    if (known) return known;
    const added: FormReadings = { joined: undefined, parted: [] };
    places.set(form, readings.push(added) - 1);
    return added;
  };
  for (const lemma of lemmas.map(fold)) {
    const forms = verbForms(lemma, dictionary);
    for (const form of forms?.joined ?? [lemma])
      readingsOf(form).joined ??= lemma;
    if (!forms || forms.prefix === "") continue;
    const { prefix } = forms;
    for (const form of forms.finite)
      readingsOf(form).parted.push({ lemma, prefix });
  }
  const placeOf = rememberBits(({ key }) => places.get(key) ?? 0);

  function at(words: WordsInClauses, verb: number): VerbPosition | undefined {
    const { tokens } = words;
    const word = tokens[verb]?.word;
    const place = word ? placeOf(word) : 0;
    if (place === 0) return undefined;
    const { joined, parted } = readings[place] ?? NOTHING;
    for (const { lemma, prefix } of parted) {
      // Most sentences do not hold it, and their clauses need not be read.
      if (!holdsBehind(tokens, verb, prefix)) continue;
      const { pieces } = words.clauses;
      const position = closingPrefix(tokens, pieces, verb, prefix);
      if (position !== undefined) return { lemma, verb, prefix: position };
    }
    // „Keine *Frage*: …“
    if (verb > 0 && word?.shape === "capital") return undefined;
    return joined === undefined ? undefined : { lemma: joined, verb };
  }

  return {
    mentions: (key) => places.has(key),
    at,
    find(words) {
      let found: VerbPosition[] | undefined;
      for (let verb = 0; verb < words.tokens.length; verb++) {
        const position = at(words, verb);
        if (position) (found ??= []).push(position);
      }
      return found ?? NONE;
    },
  };
}

function holdsBehind(
  tokens: readonly Token[],
  verb: number,
  key: string,
): boolean {
  for (let index = verb + 1; index < tokens.length; index++)
    if (tokens[index]?.word.key === key) return true;
  return false;
}

const NONE: readonly VerbPosition[] = [];
