/**
 * Where a verb can be parted, by its own forms (Duden, Die Grammatik, „Partikelverben“ and „Präfixverben“).
 *
 * The infinitive with *zu* and the participle tell: *fest·zu·stellen* and *allein·ge·lassen* can be parted there. The
 * dictionary itself parts verbs that cannot be (*schreitet … über*), leaves others whole (*feststellt*) and parts
 * some in the wrong place (*herfliegt … da*).
 */

/** What tells where a verb can be parted; all folded. */
interface VerbSample {
  readonly infinitive: string;
  /** Empty where the dictionary has none. */
  readonly infinitiveWithZu: string;
  readonly pastParticiples: readonly string[];
  /** The prefix by which the dictionary parts it, or empty. */
  readonly partedBy: string;
}

/** With these a verb can be parted only if its forms say so: *umbauen*, but not *umarmen*. */
const SOMETIMES_SEPARABLE = new Set(
  "durch hinter miss über um unter voll wider wieder".split(" "),
);

/**
 * The separable prefix of a verb, two with a blank between where both stand alone (*stellt … wieder her*), or empty.
 *
 * @param isVerb whether an infinitive is one that the dictionary knows
 */
export function separablePrefix(
  verb: VerbSample,
  isVerb: (infinitive: string) => boolean,
): string {
  const prefix =
    beforeZu(verb, isVerb) ??
    beforeGe(verb, isVerb) ??
    (SOMETIMES_SEPARABLE.has(verb.partedBy) ? "" : verb.partedBy);
  return prefix.replace(/^wieder(?=.)/, "wieder ");
}

/**
 * *dazu·zu·kommen*: what is left after *zu* is a verb, the shortest if several are. Where none is, only the dictionary
 * can tell (*einschüchtern*, but not *eindeutschen*, whose forms would be those of an adjective).
 */
function beforeZu(
  { infinitive, infinitiveWithZu, partedBy }: VerbSample,
  isVerb: (infinitive: string) => boolean,
): string | undefined {
  const cuts = cutsBefore(infinitiveWithZu, "zu").filter(
    (cut) =>
      infinitiveWithZu.slice(0, cut) + infinitiveWithZu.slice(cut + 2) ===
      infinitive,
  );
  const cut = cuts.findLast((at) => isVerb(infinitive.slice(at)));
  if (cut !== undefined) return infinitive.slice(0, cut);
  return cuts.length > 0 ? partedBy : undefined;
}

/** *allein·ge·lassen*, but not *ver·gessen*. */
function beforeGe(
  { infinitive, pastParticiples }: VerbSample,
  isVerb: (infinitive: string) => boolean,
): string | undefined {
  for (const participle of pastParticiples)
    for (const cut of cutsBefore(participle, "ge")) {
      const base = infinitive.slice(cut);
      if (
        infinitive.startsWith(participle.slice(0, cut)) &&
        !base.startsWith("ge") &&
        isVerb(base)
      )
        return infinitive.slice(0, cut);
    }
  return undefined;
}

/** Where `infix` begins within a word, but not at its beginning. */
function cutsBefore(word: string, infix: string): readonly number[] {
  const cuts: number[] = [];
  for (
    let at = word.indexOf(infix, 1);
    at > 0;
    at = word.indexOf(infix, at + 1)
  )
    cuts.push(at);
  return cuts;
}
