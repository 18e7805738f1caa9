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
  /** All verbs of the list in a sentence, or in a part of one, in order. */
  find(words: WordsInClauses): readonly VerbPosition[];
}

/** What a form can be: a verb of the list in one word, and the verbs that it is a part of. */
interface FormReadings {
  joined: string | undefined;
  readonly parted: { readonly lemma: string; readonly prefix: string }[];
}

/** A list of verbs. @param lemmas infinitives; what cannot be a verb is found as it stands */
export function verbList(
  lemmas: readonly string[],
  dictionary: Dictionary,
): VerbList {
  const places = new Map<string, number>();
  /** In the first place nothing, for words that are not listed. */
  const readings: FormReadings[] = [{ joined: undefined, parted: [] }];
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

  function positionAt(
    words: WordsInClauses,
    verb: number,
    { joined, parted }: FormReadings,
  ): VerbPosition | undefined {
    const { tokens } = words;
    for (const { lemma, prefix } of parted) {
      // Most sentences do not hold it, and their clauses need not be read.
      if (!holdsBehind(tokens, verb, prefix)) continue;
      const { pieces } = words.clauses;
      const position = closingPrefix(tokens, pieces, verb, prefix);
      if (position !== undefined) return { lemma, verb, prefix: position };
    }
    // „Keine *Frage*: …“
    if (verb > 0 && tokens[verb]?.word.shape === "capital") return undefined;
    return joined === undefined ? undefined : { lemma: joined, verb };
  }

  return {
    mentions: (key) => places.has(key),
    find(words) {
      const { tokens } = words;
      let found: VerbPosition[] | undefined;
      for (let verb = 0; verb < tokens.length; verb++) {
        const word = tokens[verb]?.word;
        const reading = word && readings[placeOf(word)];
        if (!reading || reading === readings[0]) continue;
        const position = positionAt(words, verb, reading);
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
