import type { Axis, Evidence, Lens } from "../../engine/model.js";
import type { AnalyzedArticle } from "../../workflows/compare-collection.js";
import { urls } from "../urls.js";
import { leaning } from "./axes.js";

/** Whether a lens counts a piece of evidence. */
export function counts(lens: Lens, evidence: Evidence): boolean {
  return lens === "all" || evidence.voice === lens;
}

/** The address of the sentence that says most for a balance: the heaviest evidence on the side that it leans to. */
export function strongestEvidenceHref(
  articles: readonly AnalyzedArticle[],
  axis: Axis,
  lens: Lens,
  balance: number | null,
): string | undefined {
  const pole = axis.poles[leaning(balance) === "second" ? 1 : 0].id;
  const places = articles.flatMap(({ article, analysis }) =>
    analysis.evidence
      .filter((one) => one.axis === axis.id && counts(lens, one))
      .map((evidence) => ({ article, evidence })),
  );
  const [strongest] = places.sort(
    (a, b) =>
      Number(b.evidence.pole === pole) - Number(a.evidence.pole === pole) ||
      b.evidence.weight - a.evidence.weight,
  );
  const article = strongest?.article ?? articles[0]?.article;
  if (!article) return undefined;
  return urls.article(article.id, {
    axis: axis.id,
    voice: lens,
    start: strongest?.evidence.start,
  });
}
