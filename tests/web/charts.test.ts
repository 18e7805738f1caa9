/** Charts as files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { ROOT } from "../../src/paths.js";
import { axisMarks } from "../../src/web/svg/axis-marks.js";
import { fileColours } from "../../src/web/svg/palette.js";
import {
  element,
  escapeXml,
  estimateWidth,
  fitted,
  text,
} from "../../src/web/svg/svg.js";
import type { AxisMark } from "../../src/web/props/axis-chart.js";
import { HOSTILE, overviewOf } from "./fixture.js";
import { testApp } from "./support.js";

const request = testApp();
const AXIS = "/collections/hafen/axes/justification.svg";
const MAP = "/collections/hafen/map.svg";

async function svgAt(path: string): Promise<string> {
  const { status, headers, body } = (await request()
    .get(path)
    .buffer(true)) as {
    status: number;
    headers: Record<string, string>;
    body: Buffer;
  };
  expect(status).toBe(200);
  expect(headers["content-type"]).toMatch(/^image\/svg\+xml/u);
  return body.toString("utf8");
}

/** How often an element stands in a chart. */
function countOf(svg: string, name: string): number {
  return svg.match(new RegExp(`<${name}[ >]`, "gu"))?.length ?? 0;
}

describe("the chart of an axis", () => {
  test("holds title, question, poles, every outlet, legend and source", async () => {
    const svg = await svgAt(AXIS);
    for (const said of [
      "Der Streit um den Hafen",
      "Begründung",
      "Echte Bedrohung – oder vorgeschobener Grund?",
      "◂ Vorwand",
      "Sicherheitsbedrohung ▸",
      "Bucht-Recherche",
      "Stadtanzeiger",
      "zu wenig Belege",
      "eigene Stimme",
      "Blickwinkel 0.1.0",
      overviewOf("hafen").fingerprint,
    ])
      expect(svg).toContain(said);
  });

  test("speaks the reader's language and shows the chosen voice", async () => {
    const svg = await svgAt(`${AXIS}?lang=en&voice=own`);
    expect(svg).toContain("A real threat – or a pretext?");
    expect(svg).toContain("The dispute about the port");
    // Without rings and uprights, which belong to all voices.
    expect(svg).not.toContain("stroke-dasharray");
    expect(await svgAt(AXIS)).toContain("stroke-dasharray");
  });

  test("draws a dot where there is evidence, hollow where there is little", async () => {
    const { comparison } = overviewOf("hafen");
    const scores = comparison.outlets.map(
      ({ axes }) => axes["justification"]?.all,
    );
    const dots = scores.filter((score) => score?.balance !== null).length;
    const svg = await svgAt(`${AXIS}?voice=all`);
    // The legend has a dot, a ring and a hollow one of its own.
    const rings = comparison.outlets.filter(
      ({ axes }) => axes["justification"]?.cited.balance !== null,
    ).length;
    expect(countOf(svg, "circle")).toBe(dots + rings + 3);
  });

  test.each([
    ["de", "zu wenig Belege"],
    ["en", "too little evidence"],
  ])("says in %s in full where evidence is thin", async (language, label) => {
    const thin = overviewOf("hafen").comparison.outlets.filter(({ axes }) => {
      const hits = axes["justification"]?.all.hits ?? 0;
      return hits > 0 && hits < 5;
    }).length;
    const svg = await svgAt(`${AXIS}?lang=${language}`);
    expect(thin).toBeGreaterThan(0);
    // Once more in the legend.
    expect(svg.split(`>${label}</text>`)).toHaveLength(thin + 2);
  });

  test("does not exist for an axis that nobody measures", async () => {
    const answer = await request().get("/collections/hafen/axes/moon.svg");
    expect(answer.status).toBe(404);
    expect(answer.headers["content-type"]).toMatch(/^text\/plain/u);
  });
});

describe("the map", () => {
  test("names every outlet that has evidence on both axes", async () => {
    const svg = await svgAt(MAP);
    for (const name of ["Küstenblatt", "Bucht-Recherche", "Agentur Nord"])
      expect(svg).toContain(`>${name}</text>`);
    expect(svg).not.toContain("Stadtanzeiger");
    expect(svg).toContain("Begründung · Einsatz");
    const turned = await svgAt(`${MAP}?x=intervention`);
    expect(turned).toContain("Einsatz · Begründung");
  });
});

describe.each([AXIS, MAP])("%s", (path) => {
  test("is XML without anything that could run", async () => {
    const svg = await svgAt(path);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
    expect(svg).not.toContain(HOSTILE);
    expect(svg).not.toMatch(
      /<script|<style|style=|<foreignObject|href=| on\w+=/u,
    );
    const [root, ...others] = parseDocument(svg, { xmlMode: true }).children;
    expect(others).toEqual([]);
    expect(root).toMatchObject({ name: "svg" });
    expect(svg).not.toContain("NaN");
  });
});

describe("the page", () => {
  test("links its charts, and draws them for browsers without JavaScript", async () => {
    const page = await request().get("/?voice=own");
    expect(page.text).toContain(
      'href="/collections/hafen/axes/justification.svg?voice=own" download="hafen-justification-own.svg"',
    );
    expect(page.text).toContain(
      'data-png="hafen-map-justification-intervention-own.png"',
    );
    expect(page.text.match(/class="row-track"/gu)).toHaveLength(10);
    expect(page.text.match(/class="map-drawn"/gu)).toHaveLength(1);
  });
});

describe("the parts of a chart", () => {
  test("the colours are those of the stylesheet's light theme", () => {
    const css = readFileSync(join(ROOT, "public/css/tokens.css"), "utf8");
    const light = (name: string) =>
      new RegExp(`--${name}: light-dark\\((#\\w+)`, "u").exec(css)?.[1];
    for (const pair of [1, 2, 3, 4]) {
      const { first, second, ink, quiet, line, track } = fileColours(pair);
      expect([first, second]).toEqual([
        light(`first-${String(pair)}`),
        light(`second-${String(pair)}`),
      ]);
      expect([ink, quiet, line, track]).toEqual(
        ["ink", "quiet", "line", "track"].map(light),
      );
    }
  });

  test("text and attributes cannot become markup", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => {
        const svg = element("g", { id: words }, text(words, 0, 0));
        const [group] = parseDocument(svg, { xmlMode: true }).children;
        const { attribs, children } = group as unknown as {
          attribs: Record<string, string>;
          children: { children: { data: string }[] }[];
        };
        const kept = words.replaceAll(
          // eslint-disable-next-line no-control-regex -- what XML forbids
          /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]/gu,
          "",
        );
        expect(Object.keys(attribs)).toEqual(["id"]);
        expect(attribs["id"]).toBe(kept);
        expect(children).toHaveLength(1);
        expect(children[0]?.children[0]?.data ?? "").toBe(kept);
      }),
    );
  });

  test("escapes what markup is made of", () => {
    expect(escapeXml(`<a b="c" d='e'>&\u0000`)).toBe(
      "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;",
    );
  });

  test("a name that is too long is cut, another is not", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 20, max: 300 }),
        (name, width) => {
          const cut = fitted(name, 14, width);
          expect(estimateWidth(cut, 14)).toBeLessThanOrEqual(width);
          if (cut !== name) expect(cut.endsWith("…")).toBe(true);
          else expect(estimateWidth(name, 14)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  test("a mark lies where its balance says", () => {
    const mark: AxisMark = {
      outlet: "A",
      href: "",
      balance: 0.5,
      interval: [-1, 1],
      own: 0,
      cited: -0.5,
      ownIsThin: false,
      citedIsThin: true,
      side: "first",
      hollow: false,
      tooltip: [],
    };
    const colours = fileColours(1);
    const svg = axisMarks(mark, { left: 100, right: 300, y: 20 }, colours);
    expect(svg).toContain('cx="250"');
    expect(svg).toContain('cx="150"');
    expect(svg).toContain('x1="100" y1="20" x2="300"');
    expect(svg).toContain(`fill="${colours.first}"`);
    expect(svg).toContain('stroke-opacity="0.4"');
    expect(svg).not.toContain(' opacity="0.4"');
    const hollow = axisMarks(
      { ...mark, hollow: true, own: null, cited: null },
      { left: 100, right: 300, y: 20 },
      colours,
    );
    expect(countOf(hollow, "circle")).toBe(1);
    expect(hollow).toContain(`fill="${colours.paper}"`);
    const none = axisMarks(
      {
        ...mark,
        balance: null,
        interval: null,
        own: null,
        cited: null,
        side: null,
      },
      { left: 100, right: 300, y: 20 },
      colours,
    );
    expect(countOf(none, "circle")).toBe(0);
    expect(countOf(none, "line")).toBe(1);
  });
});
