import type { Database, Row } from "./database.js";

/** What somebody has decided about a suggested word. */
export interface SuggestionDecision {
  readonly axis: string;
  /** As an entry would be written. */
  readonly term: string;
  readonly pole: string;
  readonly verdict: "accepted" | "rejected";
  readonly author: string;
  /** ISO 8601. */
  readonly decidedAt: string;
}

function toDecision(row: Row): SuggestionDecision {
  return {
    axis: String(row["axis"]),
    term: String(row["term"]),
    pole: String(row["pole"]),
    verdict: row["verdict"] === "accepted" ? "accepted" : "rejected",
    author: String(row["author"]),
    decidedAt: String(row["decided_at"]),
  };
}

/** All decisions on one axis, the last one first. */
export function decisionsOn(
  database: Database,
  axis: string,
): readonly SuggestionDecision[] {
  return database
    .all(
      "SELECT * FROM suggestion_decisions WHERE axis = ? ORDER BY decided_at DESC, term",
      axis,
    )
    .map(toDecision);
}

/** Stores a decision, unless there is one already, which must be taken back first. */
export function keepDecision(
  database: Database,
  { axis, term, pole, verdict, author, decidedAt }: SuggestionDecision,
): void {
  database.run(
    `INSERT INTO suggestion_decisions (axis, term, pole, verdict, author, decided_at)
     VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (axis, term) DO NOTHING`,
    axis,
    term,
    pole,
    verdict,
    author,
    decidedAt,
  );
}

/** Takes a decision back, if there is one. */
export function dropDecision(
  database: Database,
  axis: string,
  term: string,
): void {
  database.run(
    "DELETE FROM suggestion_decisions WHERE axis = ? AND term = ?",
    axis,
    term,
  );
}
