/**
 * Reading a folder of `.txt` articles, with or without a `collection.yaml` that describes them.
 */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { LocalizedText } from "../engine/model.js";
import { UserError } from "../errors.js";
import { parseFile, readText } from "../read-file.js";
import {
  type Collection,
  GENRES,
  type StoredArticle,
} from "../storage/records.js";
import { checkArticleText, LONGEST_ARTICLE } from "./check-text.js";

/** A collection that is not stored yet. */
export interface CollectionDraft {
  readonly collection: Collection;
  readonly articles: readonly StoredArticle[];
}

const DESCRIPTION_FILE = "collection.yaml";
const localized = z.object({ de: z.string(), en: z.string() });
const descriptionSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: localized,
  description: localized,
  articles: z
    .array(
      z.object({
        file: z.string().regex(/^[^/\\]+$/),
        outlet: z.string().min(1),
        genre: z.enum(GENRES).default("other"),
        title: z.string().optional(),
        date: z.coerce.string().optional(),
        author: z.string().optional(),
      }),
    )
    .refine(
      (articles) => new Set(articles.map(idOf)).size === articles.length,
      "a file is listed twice",
    ),
});
type Description = z.infer<typeof descriptionSchema>;

/**
 * Reads a folder of articles. Without a description, every `.txt` file is an article of an outlet called like the file.
 *
 * @param longest characters of one article
 * @throws UserError `file-not-readable`, `file-invalid`, `folder-without-articles`, or what is wrong with one of the articles
 */
export function readFolder(
  folder: string,
  longest = LONGEST_ARTICLE,
): CollectionDraft {
  const description = readDescription(folder) ?? describe(folder);
  if (description.articles.length === 0)
    throw new UserError("folder-without-articles", { path: folder });
  const { id, title, articles } = description;
  return {
    collection: { id, title, description: description.description },
    articles: articles.map(({ file, ...metadata }) => ({
      ...metadata,
      id: idOf({ file }),
      collection: id,
      text: readArticle(join(folder, file), longest),
    })),
  };
}

function readDescription(folder: string): Description | undefined {
  const path = join(folder, DESCRIPTION_FILE);
  if (!namesIn(folder).includes(DESCRIPTION_FILE)) return undefined;
  const content = readText(path);
  return parseFile(path, descriptionSchema, () => parse(content) as unknown);
}

function idOf({ file }: { readonly file: string }): string {
  return basename(file, ".txt");
}

function describe(folder: string): Description {
  const name = basename(folder);
  const both = (text: string): LocalizedText => ({ de: text, en: text });
  return {
    id: "folder",
    title: both(name),
    description: both(""),
    articles: namesIn(folder)
      .filter((file) => file.endsWith(".txt"))
      .sort()
      .map((file) => ({
        file,
        outlet: basename(file, ".txt"),
        genre: "other",
      })),
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new UserError("file-not-readable", { path: folder }, { cause });
  }
}

function readArticle(path: string, longest: number): string {
  const text = readText(path);
  try {
    checkArticleText(text, longest);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, { ...error.values, path });
  }
  return text;
}
