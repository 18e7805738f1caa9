import { Parser } from "htmlparser2";
import { UserError } from "../errors.js";
import { textChunksOf } from "./decode.js";
import type { ArticleContent } from "./draft.js";
import type { ImportLimits } from "./limits.js";
import { plainLine } from "./metadata.js";
import { filesInArchive } from "./read-archive.js";
import type { SourceFile } from "./source-file.js";
import { titleOf } from "./title.js";

/** The file with the text (Office Open XML, ECMA-376). */
const TEXT_FILE = "word/document.xml";
/** Elements that stand for a character. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["w:tab", " "],
  ["w:br", "\n"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "-"],
]);

/**
 * The article of a Word file, with a blank line between paragraphs and without tracked deletions. Only the text is unpacked;
 * images and macros are never touched.
 *
 * @throws UserError `word-damaged`, `article-too-long`, what `filesInArchive` throws
 */
export async function readWord(
  bytes: Uint8Array,
  limits: ImportLimits,
): Promise<ArticleContent> {
  for await (const file of filesInArchive(bytes, limits)) {
    if (file.name !== TEXT_FILE) continue;
    if (file.bytes > limits.fileBytes)
      throw new UserError("archive-too-large", {
        limit: limits.fileBytes / 1e6,
      });
    const text = await paragraphsOf(file, limits.articleCharacters);
    return { text, title: titleOf(text) };
  }
  throw new UserError("word-damaged");
}

async function paragraphsOf(file: SourceFile, longest: number) {
  const paragraphs: string[] = [];
  let paragraph = "";
  let length = 0;
  let isText = false;
  let fallbacks = 0;
  const add = (characters: string): void => {
    if (fallbacks === 0) paragraph += characters;
    length += characters.length;
  };
  const endParagraph = (): void => {
    const lines = paragraph.split("\n").map(plainLine);
    for (const line of lines) if (line !== "") paragraphs.push(line);
    paragraph = "";
  };
  const parser = new Parser(
    {
      onopentagname: (name) => {
        // A text box stands within a paragraph and holds paragraphs; its fallback for old programs repeats them.
        if (name === "mc:Fallback") fallbacks++;
        if (name === "w:p") endParagraph();
        isText = name === "w:t";
        add(CHARACTERS.get(name) ?? "");
      },
      ontext: (characters) => {
        if (isText) add(characters);
      },
      onclosetag: (name) => {
        if (name === "mc:Fallback") fallbacks--;
        if (name === "w:p") endParagraph();
        isText = false;
      },
    },
    { xmlMode: true },
  );
  for await (const chunk of textChunksOf(file)) {
    parser.write(chunk);
    if (length > longest)
      throw new UserError("article-too-long", { limit: longest });
  }
  parser.end();
  endParagraph();
  return paragraphs.join("\n\n");
}
