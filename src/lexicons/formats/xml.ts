/**
 * The XML that Yoshikoder and early versions of Lexicoder share: `<cnode name>` is a category, `<pnode name>` a pattern.
 * It is read tag by tag; a document type, which could define entities that expand or point to other files, is refused.
 */
import { Parser } from "htmlparser2";
import { UserError } from "../../errors.js";
import {
  DEEPEST_LEVEL,
  type ForeignFile,
  type OpenCategory,
  openCategory,
} from "./category.js";
import { createReporter } from "./conversion.js";

/** Reads a dictionary of nodes. @throws UserError `xml-with-entities`, `file-invalid` */
export function readNodes(content: string, path: string): ForeignFile {
  const lineAt = lineCounter(content);
  const { notes, notUnderstood } = createReporter();
  const root = openCategory("", 1);
  const open: OpenCategory[] = [root];
  let engine = "";
  let unclosed: string | undefined;
  let isEnding = false;
  const invalid = (problem: string): UserError =>
    new UserError("file-invalid", { path, problem });

  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        if (name.startsWith("!"))
          throw new UserError("xml-with-entities", { path });
      },
      onopentag(tag, { name = "", patternengine = "" }) {
        const line = lineAt(parser.startIndex);
        if (tag === "dictionary") engine = patternengine;
        else if (tag === "cnode") enter(openCategory(name, line));
        else if (tag === "pnode") addTerm(name, line);
        else notUnderstood(line, `<${tag}>`);
      },
      onclosetag(tag) {
        if (tag === "cnode") open.pop();
        if (isEnding) unclosed ??= tag;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(content);
  isEnding = true;
  parser.end();
  if (unclosed !== undefined) throw invalid(`</${unclosed}>`);
  if (root.children.length === 0) throw invalid("<cnode>");
  return {
    categories: root.children,
    regularExpressions: /^reg/iu.test(engine),
    notes,
  };

  function enter(category: OpenCategory): void {
    if (open.length > DEEPEST_LEVEL)
      throw invalid(`<cnode> > ${String(DEEPEST_LEVEL)}`);
    open.at(-1)?.children.push(category);
    open.push(category);
  }

  function addTerm(text: string, line: number): void {
    if (open.length > 1) open.at(-1)?.terms.push({ text, line, weight: 1 });
    else notUnderstood(line, text);
  }
}

/** A text with everything escaped that has a meaning in an attribute. */
export function attribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Gives the line (1-based) of an index in the content; each index must be at least as great as the one before. */
function lineCounter(content: string): (index: number) => number {
  let line = 1;
  let next = content.indexOf("\n");
  return (index) => {
    while (next !== -1 && next < index) {
      line++;
      next = content.indexOf("\n", next + 1);
    }
    return line;
  };
}
