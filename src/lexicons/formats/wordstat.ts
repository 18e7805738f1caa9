/**
 * WordStat's `.cat` (Provalis Research): tabs for levels, categories in capitals, words with their weight in
 * parentheses, underscores in phrases, `*` as a wildcard, rules on nearness after `@`.
 */
import { type ForeignFile, growTree, openCategory } from "./category.js";
import { createReporter } from "./conversion.js";
import { fitLexicons, type WritableLexicon, type Written } from "./writing.js";

const WEIGHT = /\((-?\d+(?:[.,]\d+)?)\)$/u;

/** Reads a WordStat dictionary. */
export function readWordStat(content: string): ForeignFile {
  const { notes, notUnderstood } = createReporter();
  const tree = growTree();
  for (const [index, raw] of content.split("\n").entries()) {
    const line = index + 1;
    const text = raw.trim();
    if (text === "") continue;
    const weight = WEIGHT.exec(text);
    const category = tree.current();
    if (text.startsWith("@") || (weight && !category))
      notUnderstood(line, text);
    else if (weight && category)
      category.terms.push({
        text: text.slice(0, weight.index).trim().replaceAll("_", " "),
        line,
        weight: Number(weight[1]?.replace(",", ".")),
      });
    else tree.add(tabsBefore(raw), openCategory(text, line));
  }
  return { categories: tree.categories, regularExpressions: false, notes };
}

function tabsBefore(line: string): number {
  return /^\s*/u.exec(line)?.[0].replace(/[^\t]/gu, "").length ?? 0;
}

/** Writes lexicons as one WordStat dictionary. */
export function writeWordStat(lexicons: readonly WritableLexicon[]): Written {
  const { axes, notes } = fitLexicons(lexicons, {
    weights: true,
    freeWildcards: true,
    unwritable: /^@|[_?()]/u,
  });
  const lines = axes.flatMap(({ axis, poles }) => [
    axis.id.toUpperCase(),
    ...poles.flatMap(({ id, terms }) => [
      `\t${id.toUpperCase()}`,
      ...terms.map(
        ({ text, weight }) =>
          `\t\t${text.replaceAll(" ", "_")} (${String(weight)})`,
      ),
    ]),
  ]);
  return { text: `${lines.join("\r\n")}\r\n`, notes };
}
