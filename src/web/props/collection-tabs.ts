import type { Locale } from "../locale.js";
import { urls } from "../urls.js";

const TABS = [
  "comparison",
  "differences",
  "speakers",
  "robustness",
  "coding",
  "texts",
] as const;

/** A page on one collection. */
type CollectionTab = (typeof TABS)[number];

/** A way to another page on the same collection. */
export interface TabProps {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** The pages on a collection, one of which is shown. */
export function collectionTabs(
  collection: string,
  current: CollectionTab,
  locale: Locale,
): readonly TabProps[] {
  const href: Readonly<Record<CollectionTab, string>> = {
    comparison: urls.comparison(collection),
    differences: urls.differences(collection),
    speakers: urls.speakers(collection),
    robustness: urls.robustness(collection),
    coding: urls.coding(collection),
    texts: urls.collectionArticles(collection),
  };
  return TABS.map((tab) => ({
    label: locale.t(`tabs.${tab}`),
    href: href[tab],
    current: tab === current,
  }));
}
