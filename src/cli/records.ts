/**
 * The two sides of the `score` command (DESIGN §5): one article a line in, one result a line out.
 */
import { z } from "zod";
import type {
  Article,
  ArticleAnalysis,
  Axis,
  AxisScore,
} from "../engine/model.js";
import { round } from "../engine/round.js";

const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);

/** An article as a script hands it over; extra keys are ignored. */
export const articleRecord = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  outlet: optionalText.transform((outlet) => outlet ?? ""),
  title: optionalText,
  date: optionalText,
  text: z.string(),
});

function axisRecord(
  { all, own, cited }: AxisScore,
  { poles: [first, second] }: Axis,
): object {
  const pole = ({
    hits,
    weight,
  }: {
    hits: number;
    weight: number;
  }): object => ({ hits, weight: round(weight) });
  return {
    balance: all.balance === null ? null : round(all.balance),
    interval: all.interval?.map(round) ?? null,
    hits: all.hits,
    intensity: round(all.intensity),
    poles: { [first.id]: pole(all.first), [second.id]: pole(all.second) },
    own: {
      balance: own.balance === null ? null : round(own.balance),
      hits: own.hits,
    },
    cited: {
      balance: cited.balance === null ? null : round(cited.balance),
      hits: cited.hits,
    },
  };
}

/** The result of one article, as the contract has it. */
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
