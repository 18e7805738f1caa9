/**
 * Lexicoder 3's `.lc3`: plain text, always UTF-8, a category after `+` and its words below it, one a line, with `*` as a
 * wildcard. Earlier versions wrote the XML of Yoshikoder, which can be read, too.
 */
import { type ForeignFile, nestByDots, openCategory } from "./category.js";
import { createReporter } from "./conversion.js";
import {
  fitLexicons,
  flatPoles,
  type WritableLexicon,
  type Written,
} from "./writing.js";
import { readNodes } from "./xml.js";

/** Reads a Lexicoder dictionary. @throws UserError `xml-with-entities`, `file-invalid` */
export function readLexicoder(content: string, path: string): ForeignFile {
  if (content.trimStart().startsWith("<")) return readNodes(content, path);
  const { notes, notUnderstood } = createReporter();
  const categories: ReturnType<typeof openCategory>[] = [];
  for (const [index, raw] of content.split("\n").entries()) {
    const line = index + 1;
    const text = raw.trim();
    if (text === "") continue;
    const category = categories.at(-1);
    if (text.startsWith("+"))
      categories.push(openCategory(text.slice(1).trim(), line));
    else if (category) category.terms.push({ text, line, weight: 1 });
    else notUnderstood(line, text);
  }
  return {
    categories: nestByDots(categories),
    regularExpressions: false,
    notes,
  };
}

/** Writes lexicons as one Lexicoder dictionary. It has no levels, so that with several axes a pole is called `axis.pole`. */
export function writeLexicoder(lexicons: readonly WritableLexicon[]): Written {
  const { axes, notes } = fitLexicons(lexicons, {
    weights: false,
    freeWildcards: true,
    unwritable: /^[+<]|[?]/u,
  });
  const lines = flatPoles(axes).flatMap(({ name, terms }) => [
    `+${name}`,
    ...terms.map(({ text }) => text),
  ]);
  return { text: `${lines.join("\n")}\n`, notes };
}
