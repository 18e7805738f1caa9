import { getDocumentProxy } from "unpdf";
import { UserError } from "../errors.js";
import type { ArticleContent } from "./draft.js";
import type { ImportLimits } from "./limits.js";
import { metadataLine, plainLine } from "./metadata.js";
import { paragraphsOf, type PdfLine } from "./pdf-lines.js";
import { titleOf } from "./title.js";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf["getPage"]>>;
type Items = Awaited<ReturnType<Page["getTextContent"]>>["items"];

/** Titles that a program has made up. */
const NO_TITLE =
  /^(?:microsoft word|untitled|unbenannt)|\.(?:docx?|odt|indd|pdf)$/iu;

/**
 * The article of a PDF: lines joined to paragraphs, without running heads and page numbers.
 *
 * @throws UserError `pdf-encrypted`, `pdf-damaged`, `pdf-too-long`, `pdf-without-text`
 */
export async function readPdf(
  bytes: Uint8Array,
  limits: ImportLimits,
): Promise<ArticleContent> {
  const pdf = await opened(bytes);
  try {
    if (pdf.numPages > limits.pdfPages)
      throw new UserError("pdf-too-long", { limit: limits.pdfPages });
    const text = paragraphsOf(await pagesOf(pdf, limits.articleCharacters));
    if (text === "") throw new UserError("pdf-without-text");
    return { text, title: (await statedTitle(pdf)) ?? titleOf(text) };
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError("pdf-damaged", {}, { cause });
  } finally {
    await pdf.destroy();
  }
}

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    // A copy, because the library refuses a Buffer and takes over what it is given; its warnings are not wanted.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (cause) {
    const encrypted =
      cause instanceof Error && cause.name === "PasswordException";
    const code = encrypted ? "pdf-encrypted" : "pdf-damaged";
    throw new UserError(code, {}, { cause });
  }
}

async function pagesOf(
  pdf: Pdf,
  longest: number,
): Promise<readonly (readonly PdfLine[])[]> {
  const pages: (readonly PdfLine[])[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const lines = linesOf((await page.getTextContent()).items);
    page.cleanup();
    pages.push(lines);
    length += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (length > longest)
      throw new UserError("article-too-long", { limit: longest });
  }
  return pages;
}

function linesOf(items: Items): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | undefined;
  const endLine = (): void => {
    if (line && line.text.trim() !== "")
      lines.push({ ...line, text: plainLine(line.text) });
    line = undefined;
  };
  for (const item of items) {
    if (!("str" in item)) continue;
    const { str, hasEOL, height } = item;
    // The last two numbers of the matrix are the left and the lower edge of the letters.
    const [left = 0, bottom = 0] = item.transform.slice(4) as number[];
    if (line) line = { ...line, text: line.text + str };
    else if (str.trim() !== "") line = { text: str, left, bottom, height };
    if (hasEOL) endLine();
  }
  endLine();
  return lines;
}

/** The title in the file's metadata, unless a program has made it up. */
async function statedTitle(pdf: Pdf): Promise<string | undefined> {
  const { info } = await pdf.getMetadata();
  const { Title: title } = info as { readonly Title?: unknown };
  return typeof title === "string" && !NO_TITLE.test(title.trim())
    ? metadataLine(title, "title")
    : undefined;
}
