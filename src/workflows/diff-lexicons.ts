import { createAnalyzer } from "../engine/analyze.js";
import type { Article, Axis, Lexicon } from "../engine/model.js";
import type { Dictionary } from "../engine/morphology/dictionary.js";
import {
  type ComparedVersion,
  compareVersion,
  type Consequences,
  consequencesOf,
} from "../engine/score/consequences.js";
import type { ActorFinder } from "../engine/voice/speaker.js";
import { shippedActors } from "../lexicons/actor-finder.js";
import { diffEntries, type LexiconDiff } from "../lexicons/diff.js";

/** One axis in two versions. */
export interface AxisDiff {
  readonly axis: Axis;
  readonly diff: LexiconDiff;
  /** Undefined without a corpus. */
  readonly consequences: Consequences | undefined;
}

/**
 * What differs between two sets of lexicons, axis by axis, and what that does to a corpus. An axis of one side only is
 * compared with one without entries.
 */
export function diffLexicons(
  before: readonly Lexicon[],
  after: readonly Lexicon[],
  dictionary: Dictionary,
  corpus?: readonly Article[],
): readonly AxisDiff[] {
  // Made once, because what finds names takes long to load.
  const actors = shippedActors();
  const find = (lexicons: readonly Lexicon[], id: string) =>
    lexicons.find(({ axis }) => axis.id === id);
  const ids = new Set([...before, ...after].map(({ axis }) => axis.id));
  return [...ids].flatMap((id): AxisDiff[] => {
    const [old, now] = [find(before, id), find(after, id)];
    const known = now ?? old;
    if (!known) return [];
    const empty = { ...known, entries: [] };
    const versions = [old ?? empty, now ?? empty] as const;
    return [
      {
        axis: known.axis,
        diff: diffEntries(versions[0].entries, versions[1].entries),
        consequences:
          corpus &&
          consequencesOf(
            analyze(versions[0], corpus, dictionary, actors),
            analyze(versions[1], corpus, dictionary, actors),
          ),
      },
    ];
  });
}

function analyze(
  lexicon: Lexicon,
  corpus: readonly Article[],
  dictionary: Dictionary,
  actors: ActorFinder,
): ComparedVersion {
  const analyzer = createAnalyzer(dictionary, [lexicon], { actors });
  return compareVersion(
    lexicon.axis,
    corpus.map((article) => ({
      id: article.id,
      outlet: article.outlet,
      ...analyzer.analyze(article),
    })),
  );
}
