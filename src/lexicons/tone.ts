/**
 * The file of the general tone: evaluative lemmas by part of speech and score.
 */
import { z } from "zod";
import type { ToneEntry, ToneLexicon } from "../engine/tone/labels.js";
import { fold } from "../engine/text/fold.js";
import { yaml } from "../libraries.js";
import { TONE_FILE } from "../paths.js";
import { readText } from "../read-file.js";
import { shortHash } from "../short-hash.js";
import { compiled } from "./compiled.js";
import { InvalidLexiconError } from "./load.js";
import type { LexiconProblem } from "./problem.js";
import { lineOfNode } from "./yaml-lines.js";

const lemmas = z.array(z.string().min(1)).default([]);
const byScore = z.strictObject({
  "3": lemmas,
  "2": lemmas,
  "1": lemmas,
  "-1": lemmas,
  "-2": lemmas,
  "-3": lemmas,
});
const schema = z.strictObject({
  licence: z.string(),
  adjectives: byScore,
  nouns: byScore,
  verbs: byScore,
  except: z.array(z.string()).default([]),
});
const GROUPS = {
  adjectives: "adjective",
  nouns: "noun",
  verbs: "verb",
} as const;

/**
 * The evaluative words of a file, by default the shipped ones.
 *
 * @throws UserError `file-not-readable`, `file-not-utf8`, `lexicon-invalid` with every problem
 */
export function loadToneLexicon(file: string = TONE_FILE): ToneLexicon {
  const content = readText(file);
  return compiled("tone", content) ?? readToneLexicon(file, content);
}

/** Reads the content of a tone file. @throws InvalidLexiconError with every problem */
export function readToneLexicon(file: string, content: string): ToneLexicon {
  const lines = new (yaml().LineCounter)();
  const document = yaml().parseDocument(content, {
    lineCounter: lines,
    prettyErrors: false,
  });
  const lineOf = (path: readonly PropertyKey[]): number => {
    // A score is a text in the path that zod gives, but a number in the YAML document.
    const node = document.getIn(
      path.map((key) => (/^-?\d+$/.test(String(key)) ? Number(key) : key)),
      true,
    );
    return lineOfNode(lines, node);
  };
  const fail = (
    problems: readonly Pick<LexiconProblem, "line" | "code" | "values">[],
  ): never => {
    throw new InvalidLexiconError(
      problems.map((problem) => ({ ...problem, file, severity: "error" })),
      file,
    );
  };
  if (document.errors.length > 0)
    fail(
      document.errors.map(({ pos, message }) => ({
        line: lines.linePos(pos[0]).line,
        code: "syntax",
        values: { message },
      })),
    );

  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success)
    return fail(
      parsed.error.issues.map(({ path, message }) => ({
        line: lineOf(path),
        code: "syntax",
        values: { message: `${path.join(".")}: ${message}` },
      })),
    );
  const { licence, except } = parsed.data;
  const drafts = Object.entries(GROUPS)
    .flatMap(([group, partOfSpeech]) =>
      Object.entries(parsed.data[group as keyof typeof GROUPS]).flatMap(
        ([score, own]) =>
          own.map((lemma, index) => ({
            entry: { lemma, partOfSpeech, score: Number(score) },
            line: lineOf([group, score, index]),
          })),
      ),
    )
    .sort((left, right) => left.line - right.line);
  const duplicates = duplicatesAmong(drafts);
  if (duplicates.length > 0) fail(duplicates);
  const entries = drafts.map(({ entry }) => entry);
  return { licence, except, entries, version: versionOf(entries, except) };
}

function duplicatesAmong(
  drafts: readonly { readonly entry: ToneEntry; readonly line: number }[],
): readonly Pick<LexiconProblem, "line" | "code" | "values">[] {
  const lines = new Map<string, number>();
  return drafts.flatMap(({ entry: { lemma, partOfSpeech }, line }) => {
    const key = `${partOfSpeech} ${fold(lemma)}`;
    const first = lines.get(key);
    lines.set(key, first ?? line);
    return first === undefined
      ? []
      : [{ line, code: "duplicate" as const, values: { term: lemma, first } }];
  });
}

function versionOf(
  entries: readonly ToneEntry[],
  except: readonly string[],
): string {
  const scoring = entries.map(({ lemma, partOfSpeech, score }) => [
    lemma,
    partOfSpeech,
    score,
  ]);
  return shortHash(JSON.stringify([scoring, except]), 12);
}
