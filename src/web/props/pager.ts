import { PAGE_LENGTH } from "../../workflows/collections.js";
import type { Locale } from "../locale.js";

/** Where one is in a long list. */
export interface PagerProps {
  readonly label: string;
  readonly previousHref: string | undefined;
  readonly nextHref: string | undefined;
}

/** Sets out the way through a long list; undefined where one page holds all. */
export function pagerProps(
  page: number,
  count: number,
  href: (page: number) => string,
  locale: Locale,
): PagerProps | undefined {
  const pages = Math.ceil(count / PAGE_LENGTH);
  if (pages <= 1) return undefined;
  return {
    label: locale.t("pager.page", { page, pages }),
    previousHref: page > 1 ? href(page - 1) : undefined,
    nextHref: page < pages ? href(page + 1) : undefined,
  };
}
