/**
 * Verb lists: finding the verbs of a list in a sentence, in every form, together or apart.
 */
import { COORDINATORS, isSubordinator, RELATIVES } from "../clauses/openers.js";
import type { Dictionary } from "../morphology/dictionary.js";
import { verbForms } from "../morphology/verbs.js";
import { isAttribute } from "./attribute.js";
import { fold } from "./fold.js";
import { isSubjunctive1 } from "./mood.js";
import { keyAt, type Token } from "./tokens.js";
import {
  isFiniteVerb,
  isPlainlyFinite,
  rememberWord,
  type Word,
} from "./vocabulary.js";

/** Where a verb of a list stands: its token and, of a separated verb, the token of its prefix. */
export interface VerbPosition {
  /** Folded. */
  readonly lemma: string;
  readonly verb: number;
  readonly prefix?: number | undefined;
}

export interface VerbList {
  /** Whether a folded word could begin a verb of the list. */
  mentions(key: string): boolean;
  /** All verbs of the list in the sentence. */
  find(tokens: readonly Token[]): readonly VerbPosition[];
}

/** @param lemmas infinitives; a lemma that is no verb of the dictionary matches as it stands */
export function verbList(
  lemmas: readonly string[],
  dictionary: Dictionary,
): VerbList {
  const together = new Map<string, string>();
  const apart = new Map<string, { lemma: string; prefix: string }[]>();
  for (const lemma of lemmas.map(fold)) {
    const forms = verbForms(lemma, dictionary);
    for (const form of forms?.joined ?? [lemma])
      if (!together.has(form)) together.set(form, lemma);
    if (!forms || forms.prefix === "") continue;
    const { prefix } = forms;
    for (const form of forms.finite)
      apart.set(form, [...(apart.get(form) ?? []), { lemma, prefix }]);
  }
  const mentions = (key: string): boolean =>
    together.has(key) || apart.has(key);
  const isListed = rememberWord(({ key }) => mentions(key));

  function positionAt(
    tokens: readonly Token[],
    verb: number,
    { key, shape }: Word,
  ): VerbPosition | undefined {
    for (const { lemma, prefix } of apart.get(key) ?? []) {
      const position = separablePrefix(tokens, verb, prefix);
      if (position !== undefined) return { lemma, verb, prefix: position };
    }
    // „Keine *Frage*: …“
    if (verb > 0 && shape === "capital") return undefined;
    const whole = together.get(key);
    return whole === undefined ? undefined : { lemma: whole, verb };
  }

  return {
    mentions,
    find(tokens) {
      let found: VerbPosition[] | undefined;
      for (let verb = 0; verb < tokens.length; verb++) {
        const word = tokens[verb]?.word;
        if (!word || !isListed(word)) continue;
        const position = positionAt(tokens, verb, word);
        if (position) (found ??= []).push(position);
      }
      return found ?? NONE;
    },
  };
}

const NONE: readonly VerbPosition[] = [];

const FARTHEST_PREFIX = 60;
const AFTER_PREFIX = new Set(
  "und oder sondern aber denn als wie weil da wegen mit in bei nach um so wenn für gegen zu zum zur gegenüber trotz dass".split(
    " ",
  ),
);

/**
 * Where the separable prefix of the finite verb at `verb` stands, if it does.
 *
 * In verb-second clauses the prefix closes the sentence bracket (Duden, „Satzklammer"): it stands at the end
 * of the clause, and no other finite verb of the same level comes between.
 */
export function separablePrefix(
  tokens: readonly Token[],
  verb: number,
  prefix: string,
): number | undefined {
  const limit = Math.min(tokens.length, verb + FARTHEST_PREFIX);
  let index = verb + 1;
  let mayBeAnother = false;
  while (index < limit) {
    const word = tokens[index]?.word;
    if (!word) return undefined;
    if (
      word.key === "," &&
      (opensSubordinate(tokens, index) || opensReport(tokens, index))
    ) {
      const end = endOfEmbedded(tokens, index, limit);
      if (end === undefined) return undefined;
      index = end + 1;
      continue;
    }
    if (word.key === prefix && closesBracket(tokens, index)) return index;
    if (word.kind === "mark" || COORDINATORS.has(word.key)) mayBeAnother = true;
    if (word.key === ";") return undefined;
    // Before a comma or a coordinator what looks like another finite verb is an attribute: „lehnt das *erweiterte* Mandat ab“.
    if (mayBeAnother && isPlainlyFinite(word) && !isAttribute(tokens, index))
      return undefined;
    index++;
  }
  return undefined;
}

function opensSubordinate(tokens: readonly Token[], comma: number): boolean {
  const next = keyAt(tokens, comma + 1);
  const afterNext = keyAt(tokens, comma + 2);
  return (
    (isSubordinator(next) || RELATIVES.has(next) || RELATIVES.has(afterNext)) &&
    holdsFinite(tokens, comma + 1)
  );
}

/** „das Mandat, *die Sanktionen und den Krieg* ab“ is no clause. */
function holdsFinite(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < tokens.length; index++) {
    const word = tokens[index]?.word;
    if (!word || word.key === ",") return false;
    if (isFiniteVerb(word) && !isAttribute(tokens, index)) return true;
  }
  return false;
}

/** „wies den Vorwurf*, der Weg sei* gefährlich, zurück“: after a noun a clause without an opener, its verb in Konjunktiv I. */
function opensReport(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma - 1]?.word.shape !== "capital") return false;
  for (let index = comma + 1; index < tokens.length; index++) {
    const word = tokens[index]?.word;
    if (!word || word.kind === "mark") return false;
    if (isPlainlyFinite(word)) return isSubjunctive1(word);
  }
  return false;
}

function endOfEmbedded(
  tokens: readonly Token[],
  comma: number,
  limit: number,
): number | undefined {
  for (let index = comma + 1; index < limit; index++)
    if (tokens[index]?.word.key === ",") return index;
  return undefined;
}

function closesBracket(tokens: readonly Token[], prefix: number): boolean {
  const next = tokens[prefix + 1]?.word;
  // „ab und zu“, „ab und an“
  if (next?.key === "und" && /^(?:zu|an)$/.test(keyAt(tokens, prefix + 2)))
    return false;
  return (
    next === undefined || next.kind === "mark" || AFTER_PREFIX.has(next.key)
  );
}
