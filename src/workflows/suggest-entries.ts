/**
 * Suggesting words for a lexicon out of a collection, and keeping what is decided on them.
 */
import { setImmediate as breathe } from "node:timers/promises";
import type { Lexicon } from "../engine/model.js";
import {
  createCorpus,
  createWordReader,
  type WordReader,
} from "../engine/suggestions/corpus.js";
import { suggest } from "../engine/suggestions/suggest.js";
import type { SuggestionReport } from "../engine/suggestions/suggestion.js";
import { UserError } from "../errors.js";
import { countArticles } from "../storage/articles.js";
import { revisionOf } from "../storage/overviews.js";
import type { Collection } from "../storage/records.js";
import {
  decisionsOn,
  dropDecision,
  keepDecision,
  type SuggestionDecision,
} from "../storage/suggestion-decisions.js";
import { existingCollection } from "./collections.js";
import { existingLexicon } from "./existing-lexicon.js";
import { eachArticle } from "./list-articles.js";
import { rememberAnswers } from "./remember-last.js";
import { withPauses } from "./with-pauses.js";
import type { Workspace } from "./workspace.js";

/** What a collection suggests for an axis, and what was decided on that axis. */
export interface EntrySuggestions {
  readonly collection: Collection;
  readonly lexicon: Lexicon;
  /** Without the words that were decided on; `articles` are those that were read. */
  readonly report: SuggestionReport;
  /** Of the collection. */
  readonly articleCount: number;
  /** The last one first. */
  readonly decisions: readonly SuggestionDecision[];
}

/** Where suggestions are asked for and decided on. */
export interface SuggestionDesk {
  /** @throws UserError `collection-not-found`, `lexicon-not-found` */
  suggestions(collectionId: string, axisId: string): Promise<EntrySuggestions>;
  /** A word that was decided on before keeps that decision. @throws UserError `lexicon-not-found`, `form-invalid` */
  decide(decision: Omit<SuggestionDecision, "decidedAt">): void;
  /** Makes a word open again. */
  takeBack(axisId: string, term: string): void;
}

/** So much is read of a collection: by then its frequent words are known, and memory has an end. */
const MOST_READ = { articles: 2_000, characters: 8_000_000 };

/** Reports that are remembered: whoever decides on fifty words asks fifty times. */
const MOST_REMEMBERED = 4;

/** A desk over an open workspace; it works a report out only where an article, the lexicon or the engine has changed. */
export function createSuggestionDesk(workspace: Workspace): SuggestionDesk {
  const remember = rememberAnswers<SuggestionReport>(MOST_REMEMBERED);
  let reader: WordReader | undefined;

  function reportOn(
    collectionId: string,
    lexicon: Lexicon,
  ): Promise<SuggestionReport> {
    const revision = revisionOf(workspace.database, collectionId);
    const key = [
      collectionId,
      lexicon.axis.id,
      workspace.fingerprint,
      String(revision),
    ].join("\t");
    return remember(key, () => {
      reader ??= createWordReader(workspace.dictionary);
      return readAndSuggest(workspace.pinned(), collectionId, lexicon, reader);
    });
  }

  return {
    async suggestions(collectionId, axisId) {
      const { database } = workspace;
      const collection = existingCollection(database, collectionId);
      const lexicon = existingLexicon(workspace, axisId);
      const report = await reportOn(collectionId, lexicon);
      const decisions = decisionsOn(database, axisId);
      const decided = new Set(decisions.map(({ term }) => term));
      return {
        collection,
        lexicon,
        report: {
          ...report,
          suggestions: report.suggestions.filter(
            ({ term }) => !decided.has(term),
          ),
        },
        articleCount: countArticles(database, collectionId),
        decisions,
      };
    },
    decide(decision) {
      const { axis } = existingLexicon(workspace, decision.axis);
      if (axis.poles.every(({ id }) => id !== decision.pole))
        throw new UserError("form-invalid", { field: "pole" });
      keepDecision(workspace.database, {
        ...decision,
        decidedAt: new Date().toISOString(),
      });
    },
    takeBack(axisId, term) {
      dropDecision(workspace.database, axisId, term);
    },
  };
}

/** Articles come in the order of their ids, which are random: the first ones are a sample. */
async function readAndSuggest(
  workspace: Workspace,
  collectionId: string,
  lexicon: Lexicon,
  reader: WordReader,
): Promise<SuggestionReport> {
  const corpus = createCorpus(lexicon, workspace.dictionary, reader);
  let articles = 0;
  let characters = 0;
  const all = eachArticle(workspace, collectionId);
  for await (const { article, analysis } of withPauses(all)) {
    corpus.add(article, analysis);
    articles++;
    characters += article.text.length;
    if (articles >= MOST_READ.articles || characters >= MOST_READ.characters)
      break;
  }
  await breathe();
  return suggest(corpus.corpus(), workspace.dictionary);
}
