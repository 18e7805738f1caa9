import type { KeyWord } from "../../engine/keyness/keyness.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";
import type { Locale } from "../locale.js";

/** Words of each list that the page shows. */
const LISTED_WORDS = 8;

/** A word that sets an outlet apart, with its interval drawn. */
interface KeyWordProps {
  readonly word: string;
  /** Log odds ratio with its interval. */
  readonly figures: string;
  readonly here: string;
  readonly elsewhere: string;
  /** Whether the interval reaches 0. */
  readonly unsure: boolean;
  /** In percent of the widest reach. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** The words that set outlets apart. */
export interface KeyWordsProps {
  readonly outlets: readonly {
    readonly outlet: string;
    readonly more: readonly KeyWordProps[];
    readonly fewer: readonly KeyWordProps[];
  }[];
  /** Names the outlets that nothing sets apart; undefined where there is none. */
  readonly plain: string | undefined;
  /** Set where words were counted in a part of the articles only. */
  readonly sample: string | undefined;
}

/** Sets out the key words of the outlets that are shown. */
export function keyWordsProps(
  data: CollectionOverview,
  shown: ReadonlySet<string>,
  locale: Locale,
): KeyWordsProps {
  const measured = data.keyness
    .filter(({ outlet }) => shown.has(outlet))
    .filter(({ more, fewer }) => more.length + fewer.length > 0)
    .map(({ outlet, more, fewer }) => ({
      outlet,
      more: listedWords(more),
      fewer: listedWords(fewer),
    }));
  const isPlain = ({ more, fewer }: (typeof measured)[number]): boolean =>
    more.length + fewer.length === 0;
  const listed = measured.filter((outlet) => !isPlain(outlet));
  const plain = measured.filter(isPlain).map(({ outlet }) => outlet);
  const reach = Math.max(
    ...listed.flatMap(({ more, fewer }) =>
      [...more, ...fewer].flatMap(({ interval }) => interval.map(Math.abs)),
    ),
    0,
  );
  const props = (word: KeyWord): KeyWordProps =>
    keyWordProps(word, reach, locale);
  return {
    outlets: listed.map(({ outlet, more, fewer }) => ({
      outlet,
      more: more.map(props),
      fewer: fewer.map(props),
    })),
    plain:
      plain.length > 0
        ? locale.t("key-words.plain", { outlets: plain.join(", ") })
        : undefined,
    sample:
      data.articlesForKeyness < data.articleCount
        ? locale.t("key-words.sample", {
            counted: data.articlesForKeyness,
            count: data.articleCount,
          })
        : undefined,
  };
}

/** Where all of them might be chance, none stands out. */
function listedWords(words: readonly KeyWord[]): readonly KeyWord[] {
  return words.some(({ distinctive }) => distinctive)
    ? words.slice(0, LISTED_WORDS)
    : [];
}

function keyWordProps(
  { word, delta, interval, here, elsewhere, distinctive }: KeyWord,
  reach: number,
  locale: Locale,
): KeyWordProps {
  const percent = (value: number): number =>
    reach === 0 ? 0 : Math.round((1000 * value) / reach) / 10;
  const occurrences = ({ count, articles }: KeyWord["here"]): string =>
    locale.t("key-words.occurrences", { times: count, count: articles });
  return {
    word,
    figures: `${locale.balance(delta, 1)} ${locale.interval(interval, 1)}`,
    here: occurrences(here),
    elsewhere: occurrences(elsewhere),
    unsure: !distinctive,
    low: percent(interval[0]),
    middle: percent(delta),
    high: percent(interval[1]),
  };
}
