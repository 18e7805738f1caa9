import { Parser } from "htmlparser2";
import { plainLine } from "./metadata.js";

/** Elements whose text stands on lines of its own. */
const BLOCKS = new Set(
  "address article aside blockquote body br dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tr ul".split(
    " ",
  ),
);
/** Elements whose words are not part of the text. */
const HIDDEN = new Set(
  "button canvas head iframe noscript object script select style svg template textarea title video".split(
    " ",
  ),
);

/** The text of a piece of HTML, with a blank line between paragraphs, headings and the like. */
export function htmlToText(html: string): string {
  const lines: string[] = [];
  let line = "";
  let hidden = 0;
  const endLine = (): void => {
    const words = plainLine(line);
    if (words !== "") lines.push(words);
    line = "";
  };
  const parser = new Parser({
    onopentagname: (name) => {
      if (HIDDEN.has(name)) hidden++;
      if (BLOCKS.has(name)) endLine();
      else if (name === "td" || name === "th") line += " ";
    },
    ontext: (text) => {
      if (hidden === 0) line += text;
    },
    onclosetag: (name) => {
      if (HIDDEN.has(name)) hidden--;
      if (BLOCKS.has(name)) endLine();
    },
  });
  parser.end(html);
  endLine();
  return lines.join("\n\n");
}
