import { basename } from "node:path";
import type { ImportItem } from "../importers/draft.js";
import { dateInName } from "../importers/dates.js";
import type {
  ImportNotice,
  ImportProblem,
  ImportReport,
} from "../storage/imports.js";

/** How many problems, and how many notices, a report lists; it counts all of them. */
const LISTED = 200;

/** What an import will have to tell. */
export class ImportLog {
  #filesRead = 0;
  #articles = 0;
  #copies = 0;
  #namedByFile = 0;
  #problemCount = 0;
  #noticeCount = 0;
  readonly #problems: ImportProblem[] = [];
  readonly #notices: ImportNotice[] = [];

  constructor(private readonly files: number) {}

  /** Counts a file as read. */
  fileRead(): void {
    this.#filesRead++;
  }

  /** Counts an article as stored. */
  stored(article: {
    readonly isCopy: boolean;
    readonly isNamedByFile: boolean;
  }) {
    this.#articles++;
    if (article.isCopy) this.#copies++;
    if (article.isNamedByFile) this.#namedByFile++;
  }

  /** Notes why something did not go in. */
  problem(problem: ImportProblem): void {
    this.#problemCount++;
    if (this.#problems.length < LISTED) this.#problems.push(problem);
  }

  /** Notes a problem, or what an article seems to say of its date that it goes in without. */
  item(item: ImportItem): void {
    if (item.kind === "problem") {
      const { source, line, problem } = item;
      this.problem({
        source,
        line,
        code: problem.code,
        values: problem.values,
      });
      return;
    }
    const notice = noticeOf(item);
    if (!notice) return;
    this.#noticeCount++;
    if (this.#notices.length < LISTED) this.#notices.push(notice);
  }

  /** All of it, as it stands. */
  report(): ImportReport {
    return {
      files: this.files,
      filesRead: this.#filesRead,
      articles: this.#articles,
      copies: this.#copies,
      namedByFile: this.#namedByFile,
      problemCount: this.#problemCount,
      problems: this.#problems,
      noticeCount: this.#noticeCount,
      notices: this.#notices,
    };
  }
}

function noticeOf({
  line,
  draft: { source, date, unreadDate },
}: Extract<ImportItem, { kind: "article" }>): ImportNotice | undefined {
  if (date !== undefined) return undefined;
  if (unreadDate !== undefined)
    return { source, line, code: "date-unread", found: unreadDate };
  const found = dateInName(basename(source));
  return found === undefined
    ? undefined
    : { source, line, code: "date-in-name", found };
}
