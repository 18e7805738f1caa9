import { checkImportedText } from "./check-text.js";
import { decodePage } from "./decode.js";
import { download, type Network, PUBLIC_NETWORK } from "./download.js";
import type { ArticleDraft } from "./draft.js";
import { DEFAULT_IMPORT_LIMITS, type ImportLimits } from "./limits.js";
import { readPage } from "./read-page.js";
import { titleOf } from "./title.js";

const PLAIN = "text/plain";
const TYPES = ["text/html", "application/xhtml+xml", PLAIN];

/**
 * The article of a page on the public internet; its source is the address at which it was found in the end.
 *
 * @throws UserError what `download`, `readPage` and `checkImportedText` throw
 */
export async function fetchPage(
  address: string,
  limits: ImportLimits = DEFAULT_IMPORT_LIMITS,
  network: Network = PUBLIC_NETWORK,
): Promise<ArticleDraft> {
  const page = await download(address, TYPES, limits, network);
  const source = page.url.href;
  const words = decodePage(page.bytes, page.charset);
  const article =
    page.type === PLAIN
      ? { text: words, title: titleOf(words) }
      : readPage(words, limits, source);
  checkImportedText(article.text, limits.articleCharacters);
  return { ...article, source };
}
