import { UserError } from "../errors.js";
import type { Network } from "./download.js";
import type { ImportItem } from "./draft.js";
import { fetchPage } from "./fetch-page.js";
import type { ImportLimits } from "./limits.js";

/** The article of a page on the public internet, or why there is none. Its host is its outlet if the page names none. */
export async function* readAddress(
  address: string,
  limits: ImportLimits,
  network: Network,
): AsyncGenerator<ImportItem> {
  try {
    const draft = await fetchPage(address, limits, network);
    const host = new URL(draft.source).hostname.replace(/^www\./u, "");
    yield {
      kind: "article",
      draft: { ...draft, outlet: draft.outlet ?? host },
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    yield { kind: "problem", source: address, problem: error };
  }
}
