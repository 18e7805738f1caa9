/**
 * quanteda's YAML, as R's `dictionary(file = "x.yml")` reads it: keys nested at will, words in lists or alone, `*` and `?`
 * as wildcards (https://quanteda.io/reference/dictionary.html).
 */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  stringify,
} from "yaml";
import { UserError } from "../../errors.js";
import {
  DEEPEST_LEVEL,
  type ForeignFile,
  type OpenCategory,
  openCategory,
} from "./category.js";
import { lineOfNode } from "../yaml-lines.js";
import { createReporter } from "./conversion.js";
import { fitLexicons, type WritableLexicon, type Written } from "./writing.js";

/** Keys without a name, for words that stand beside further keys: written by people, and by `as.yaml`. */
const UNNAMED = new Set(["", "__"]);

/** Reads a quanteda dictionary. @throws UserError `file-invalid` */
export function readQuanteda(content: string, path: string): ForeignFile {
  const lines = new LineCounter();
  const invalid = (index: number, message: string): UserError =>
    new UserError("file-invalid", {
      path,
      problem: `${String(lines.linePos(index).line)}: ${message}`,
    });
  const document = parseDocument(content, {
    lineCounter: lines,
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error) throw invalid(error.pos[0], error.message);
  const { notes, notUnderstood } = createReporter();

  const lineOf = (node: unknown): number => lineOfNode(lines, node);

  const dictionary = openCategory("", 1);
  fill(dictionary, document.contents);
  for (const { text, line } of dictionary.terms) notUnderstood(line, text);
  return { categories: dictionary.children, regularExpressions: false, notes };

  function fill(category: OpenCategory, node: unknown, level = 0): void {
    if (level > DEEPEST_LEVEL) throw invalid(0, `> ${String(DEEPEST_LEVEL)}`);
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : "";
        const child = UNNAMED.has(name)
          ? category
          : openCategory(name, lineOf(key));
        if (child !== category) category.children.push(child);
        fill(child, value, level + 1);
      }
    } else if (isSeq(node)) {
      for (const item of node.items) fill(category, item, level + 1);
    } else if (isScalar(node)) {
      const text =
        typeof node.value === "string" ? node.value : (node.source ?? "");
      // In German „null“ is a word; an empty item is not.
      if (node.value !== null || /^\p{L}/u.test(text))
        category.terms.push({ text, line: lineOf(node), weight: 1 });
    } else if (isAlias(node)) {
      notUnderstood(lineOf(node), `*${node.source}`);
    }
  }
}

/** Writes lexicons as one quanteda dictionary: axes, poles below them, words in lists. */
export function writeQuanteda(lexicons: readonly WritableLexicon[]): Written {
  const { axes, notes } = fitLexicons(lexicons, {
    weights: false,
    freeWildcards: true,
    unwritable: /[?]/u,
  });
  const dictionary = Object.fromEntries(
    axes.map(({ axis, poles }) => [
      axis.id,
      Object.fromEntries(
        poles.map(({ id, terms }) => [id, terms.map(({ text }) => text)]),
      ),
    ]),
  );
  // R reads YAML 1.1, in which a bare „on“, „no“ or 12:30 is no text.
  const text = stringify(dictionary, { lineWidth: 0, version: "1.1" });
  return { text, notes };
}
