import { Router, type Request, type Response } from "express";
import type { Lens } from "../../engine/model.js";
import { UserError } from "../../errors.js";
import { PROGRAM } from "../../paths.js";
import type { CollectionOverview } from "../../workflows/compare-collection.js";
import type { Library } from "../library.js";
import type { Locale } from "../locale.js";
import { preferencesOf } from "../preferences.js";
import { axesOf } from "../props/axes.js";
import { comparisonProps, type ComparisonProps } from "../props/comparison.js";
import { voiceParameter, wordParameter } from "../query.js";
import { axisChartSvg } from "../svg/axis-chart.js";
import type { LegendItem } from "../svg/legend.js";
import { mapChartSvg } from "../svg/map-chart.js";
import type { SheetWords } from "../svg/sheet.js";

/** The charts of a comparison as files. */
export function chartRoutes(library: Library): Router {
  const router = Router();

  const compared = async (request: Request<{ id: string }>, locale: Locale) => {
    const data = await library.compare(request.params.id);
    const view = {
      collection: data.collection.id,
      voice: voiceParameter.parse(request.query["voice"]),
      x: wordParameter.parse(request.query["x"]),
      y: wordParameter.parse(request.query["y"]),
    };
    return {
      data,
      props: comparisonProps(data, axesOf(library), view, locale),
    };
  };

  router.get("/collections/:id/axes/:axis.svg", async (request, response) => {
    const { locale } = preferencesOf(response);
    const { data, props } = await compared(request, locale);
    const axis = props.axes.find(({ id }) => id === request.params.axis);
    if (!axis)
      throw new UserError("lexicon-not-found", { axis: request.params.axis });
    const words = {
      title: axis.title,
      subtitle: axis.question,
      ...sourceWords(data, props, locale),
    };
    sendSvg(response, axisChartSvg(axis, words, axisLegend(props, locale)));
  });
  router.get("/collections/:id/map.svg", async (request, response) => {
    const { locale } = preferencesOf(response);
    const { data, props } = await compared(request, locale);
    const { map } = props;
    if (!map) throw new UserError("page-not-found");
    const words = {
      title: locale.t("comparison.map.title"),
      subtitle: `${map.x.title} · ${map.y.title}`,
      ...sourceWords(data, props, locale),
    };
    sendSvg(response, mapChartSvg(map, words, mapLegend(props, locale)));
  });
  return router;
}

function sendSvg(response: Response, svg: string): void {
  response.type("image/svg+xml").send(svg);
}

function sourceWords(
  { fingerprint }: CollectionOverview,
  { title, voice }: ComparisonProps,
  locale: Locale,
): Pick<SheetWords, "collection" | "lens" | "source" | "fingerprint"> {
  const today = new Date().toISOString().slice(0, 10);
  return {
    collection: title,
    lens: locale.t(`voices.${voice}`),
    source: locale.t("charts.source", {
      version: PROGRAM.version,
      date: locale.date(today),
    }),
    fingerprint,
  };
}

function axisLegend({ voice }: ComparisonProps, locale: Locale): LegendItem[] {
  const say = (key: string) => locale.t(`comparison.legend.${key}`);
  return [
    { sign: "dot", label: say(dotKey(voice)) },
    ...(voice === "all"
      ? [
          { sign: "bar" as const, label: say("own") },
          { sign: "ring" as const, label: say("cited") },
        ]
      : []),
    { sign: "hollow", label: say("thin") },
  ];
}

function mapLegend({ voice }: ComparisonProps, locale: Locale): LegendItem[] {
  return [
    {
      sign: "cross",
      label: locale.t(`comparison.legend.${dotKey(voice)}`),
    },
    { sign: "hollow", label: locale.t("comparison.legend.thin") },
  ];
}

function dotKey(voice: Lens): string {
  return voice === "all" ? "whole" : `${voice}-lens`;
}
