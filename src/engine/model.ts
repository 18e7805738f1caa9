/**
 * The vocabulary of the engine (DESIGN §2): plain readonly records, no behaviour.
 *
 * Every span is half-open `[start, end)` in UTF-16 code units of the original article text.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One text with its metadata. */
export interface Article {
  readonly id: string;
  readonly outlet: string;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly text: string;
}

/** A text in the languages of the interface. */
export interface LocalizedText {
  readonly de: string;
  readonly en: string;
}

/** One end of an axis. */
export interface Pole {
  readonly id: string;
  readonly title: LocalizedText;
}

/** A bipolar framing question; the first pole is the positive side of its balance. */
export interface Axis {
  readonly id: string;
  readonly title: LocalizedText;
  readonly question: LocalizedText;
  readonly poles: readonly [Pole, Pole];
}

export type PartOfSpeech = "noun" | "verb" | "adjective" | "phrase" | "form";

/** One line of a lexicon. */
export interface Entry {
  readonly term: string;
  readonly pole: string;
  readonly partOfSpeech: PartOfSpeech;
  /** In (0, 1]. */
  readonly weight: number;
  /** Whether compounds that end in the term match, too. */
  readonly compounds: boolean;
  /** Forms that do not match although the term covers them; `*` is a wildcard. */
  readonly except: readonly string[];
  readonly note?: string | undefined;
  readonly source?: string | undefined;
  /** The entry is kept, but matches nothing. */
  readonly disabled?: true | undefined;
}

/** All entries of one axis; `version` is a fingerprint of everything in it that can change a score. */
export interface Lexicon {
  readonly axis: Axis;
  readonly licence: string;
  readonly version: string;
  readonly entries: readonly Entry[];
}

export type NoiseReason =
  | "appeal"
  | "byline"
  | "comment"
  | "contact"
  | "credit"
  | "date"
  | "markup"
  | "navigation"
  | "note"
  | "reprint"
  | "repeated-headline"
  | "source";

/** A stretch of text that is not the article. */
export interface Noise extends Span {
  readonly reason: NoiseReason;
}

export type Voice = "own" | "cited";

/** Which voices a score counts. */
export type Lens = "all" | Voice;

export type QuoteKind = "direct" | "indirect" | "attributed";

/** Somebody else's words or view. */
export interface Quote extends Span {
  readonly kind: QuoteKind;
  readonly speaker?: string | undefined;
}

/** Why a piece of evidence counts as it does; each rule of `weigh/` has one of these names. */
export type ContextName =
  | "negated"
  | "denied"
  | "distanced"
  | "scare-quoted"
  | "asked"
  | "conceded"
  | "intensified"
  | "softened";

/** A match weighed in its context. */
export interface Evidence extends Span {
  readonly text: string;
  /** The words that matched, if the match has a gap (`lehnt … ab`); otherwise only the span itself. */
  readonly parts: readonly Span[];
  readonly axis: string;
  /** The effective pole, after context. */
  readonly pole: string;
  /** Positive. */
  readonly weight: number;
  readonly entry: string;
  readonly entryPole: string;
  readonly voice: Voice;
  readonly speaker?: string | undefined;
  readonly context: readonly ContextName[];
  /** Index into the analysis' sentences. */
  readonly sentence: number;
}

/** A 95 % percentile interval. */
export type Interval = readonly [low: number, high: number];

export interface PoleTotal {
  readonly hits: number;
  readonly weight: number;
}

/** A lean, always with the counts on which it rests. */
export interface Score {
  /** `(P − N) / (P + N)` in [-1, 1]; null without evidence. */
  readonly balance: number | null;
  /** Of the balance. Null without evidence; for a single voice of an article, only worked out where a page needs it. */
  readonly interval: Interval | null;
  readonly hits: number;
  /** Pieces of evidence per 1,000 words. */
  readonly intensity: number;
  readonly first: PoleTotal;
  readonly second: PoleTotal;
}

/** One axis of one text or outlet, through each lens. */
export type AxisScore = Readonly<Record<Lens, Score>>;

/** General praise and blame in a text, which is no framing axis. */
export interface Tone {
  /** The mean score of its evaluative words, in [-1, 1]; null if it has none. */
  readonly score: number | null;
  /** How many evaluative words there are. */
  readonly hits: number;
}

/** Everything that the engine says about one article. */
export interface ArticleAnalysis {
  /** Words and numbers, without noise. */
  readonly words: number;
  /** Sentences that are not wholly noise. */
  readonly countedSentences: number;
  readonly sentences: readonly Span[];
  readonly blocks: readonly Span[];
  readonly noise: readonly Noise[];
  readonly quotes: readonly Quote[];
  readonly evidence: readonly Evidence[];
  readonly axes: Readonly<Record<string, AxisScore>>;
  readonly tone: Tone;
}

/** An outlet within a collection. */
export interface OutletProfile {
  readonly outlet: string;
  readonly articles: number;
  readonly words: number;
  readonly axes: Readonly<Record<string, AxisScore>>;
  readonly tone: Tone;
}

export type Verdict = "different" | "indistinguishable" | "too-little-evidence";

/** Whether two outlets differ on an axis. */
export interface PairVerdict {
  readonly axis: string;
  readonly outlets: readonly [string, string];
  /** Whether either outlet has only one article, so that the verdict is on texts and not on outlets. */
  readonly singleText: boolean;
  /** The balance of the first outlet minus that of the second, in [-2, 2]; null if either is null. */
  readonly difference: number | null;
  readonly interval: Interval | null;
  readonly verdict: Verdict;
}

/** What a collection shows. */
export interface Comparison {
  readonly outlets: readonly OutletProfile[];
  /** How many outlets have verdicts: all or, if there are very many, those with the most evidence. */
  readonly judgedOutlets: number;
  readonly verdicts: readonly PairVerdict[];
}
