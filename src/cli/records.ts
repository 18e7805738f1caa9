/**
 * The two sides of the `score` command (DESIGN §5): one article a line in, one result a line out.
 */
import type { ZodType } from "zod";
import type {
  Article,
  ArticleAnalysis,
  Axis,
  AxisScore,
  PoleTotal,
  Score,
} from "../engine/model.js";
import { round } from "../engine/round.js";
import { onFirstCall, zod } from "../libraries.js";

/** An article as scripts give it; extra keys are ignored. */
interface ArticleRecord {
  readonly id: string | number;
  readonly outlet?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly text: string;
}

/** The article in a record. @throws ZodError with what is wrong */
export function readArticle(record: unknown): Article {
  const { id, outlet, title, date, text } = isArticleRecord(record)
    ? record
    : articleSchema().parse(record);
  return {
    id: String(id),
    outlet: outlet ?? "",
    title: title ?? undefined,
    date: date ?? undefined,
    text,
  };
}

/** Whether a record is plainly an article. If so, zod need not be loaded, which takes longer than scoring a short article. */
function isArticleRecord(record: unknown): record is ArticleRecord {
  if (typeof record !== "object" || record === null) return false;
  const { id, outlet, title, date, text }: Record<string, unknown> = {
    ...record,
  };
  return (
    (typeof id === "string" || Number.isFinite(id)) &&
    [outlet, title, date].every(
      (value) =>
        value === undefined || value === null || typeof value === "string",
    ) &&
    typeof text === "string"
  );
}

const articleSchema = onFirstCall((): ZodType<ArticleRecord> => {
  const { z } = zod();
  const optionalText = z.string().nullish();
  return z.object({
    id: z.union([z.string(), z.number()]),
    outlet: optionalText,
    title: optionalText,
    date: optionalText,
    text: z.string(),
  });
});

function axisRecord(
  { all, own, cited }: AxisScore,
  { poles: [first, second] }: Axis,
): object {
  const pole = ({ hits, weight }: PoleTotal): object => ({
    hits,
    weight: round(weight),
  });
  const balanceOf = ({ balance }: Score): number | null =>
    balance === null ? null : round(balance);
  return {
    balance: balanceOf(all),
    interval: all.interval?.map(round) ?? null,
    hits: all.hits,
    intensity: round(all.intensity),
    poles: { [first.id]: pole(all.first), [second.id]: pole(all.second) },
    own: { balance: balanceOf(own), hits: own.hits },
    cited: { balance: balanceOf(cited), hits: cited.hits },
  };
}

/** The result for one article, as the contract describes it. */
export function scoreRecord(
  article: Article,
  analysis: ArticleAnalysis,
  axes: readonly Axis[],
): object {
  return {
    id: article.id,
    outlet: article.outlet,
    words: analysis.words,
    sentences: analysis.sentences.length,
    noise: analysis.noise,
    quotes: analysis.quotes,
    axes: Object.fromEntries(
      axes.flatMap((axis) => {
        const score = analysis.axes[axis.id];
        return score ? [[axis.id, axisRecord(score, axis)]] : [];
      }),
    ),
    evidence: analysis.evidence.map(({ parts: _, speaker: __, ...piece }) => ({
      ...piece,
      weight: round(piece.weight),
    })),
  };
}
