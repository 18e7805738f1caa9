import { describe, expect, test } from "@jest/globals";
import { WEIGHTS } from "../../src/engine/weigh/weights.js";
import { fixtureLibrary, HOSTILE, overviewOf, VALIDITY } from "./fixture.js";
import { testApp } from "./support.js";

const request = testApp();
const PAGES = [
  "/",
  "/?voice=own",
  "/collections/hafen?voice=cited",
  "/collections/hafen/differences",
  "/collections/hafen/differences?voice=cited&first=Stadtanzeiger&second=Agentur+Nord",
  "/collections/hafen/speakers",
  "/collections/hafen/robustness",
  "/collections/hafen/places?axis=justification&entry=Vorwand",
  "/collections/hafen/articles",
  "/articles",
  "/collections/new",
  "/collections/hafen/edit?removed=a-1",
  "/articles/a-1",
  "/articles/a-2?axis=intervention&voice=own",
  "/articles/a-1?noise=count",
  "/articles/a-4",
  "/articles/a-5",
  "/articles/a-1/with/a-4",
  "/articles/a-3/with/a-2?axis=intervention&voice=cited",
  "/lexicons",
  "/lexicons/justification",
  "/lexicons/justification/suggestions",
  "/try",
  "/method",
  "/codebook",
  "/collections/hafen/method-note",
  "/api",
];

describe("every page", () => {
  test.each(PAGES)("%s answers in both languages", async (path) => {
    const german = await request().get(path).set("Accept-Language", "en");
    expect(german.status).toBe(200);
    expect(german.text).toContain('<html lang="de"');
    const english = await request().get(path).query({ lang: "en" });
    expect(english.status).toBe(200);
    expect(english.text).toContain('<html lang="en"');
    expect(english.headers["vary"]).toContain("Cookie");
  });

  test.each(PAGES)(
    "%s holds nothing inline and nothing foreign",
    async (path) => {
      const { text } = await request().get(path);
      expect(text).not.toMatch(/ style=| on[a-z]+="|<style|javascript:/u);
      expect(text).not.toMatch(/<script(?![^>]*(?: src=|application\/json))/u);
      expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
    },
  );

  test.each(PAGES)("%s escapes what comes from texts", async (path) => {
    const { text } = await request().get(path);
    expect(text).not.toContain(HOSTILE);
    expect(text).not.toContain("<script>alert");
    expect(text).not.toContain("<!--");
  });

  test("sends a strict policy and speaks plain http", async () => {
    const { headers } = await request().get("/");
    const policy = headers["content-security-policy"];
    expect(policy).toContain("default-src 'self'");
    expect(policy).toMatch(/style-src 'self'(?:;|$)/u);
    expect(policy).toMatch(/script-src 'self'(?:;|$)/u);
    expect(policy).not.toContain("unsafe-inline");
    expect(policy).not.toContain("upgrade-insecure-requests");
    expect(headers["strict-transport-security"]).toBeUndefined();
    expect(headers["x-powered-by"]).toBeUndefined();
  });

  test("serves styles, fonts and chart libraries itself", async () => {
    for (const path of [
      "css/tokens.css",
      "js/comparison.js",
      "vendor/chart.umd.min.js",
      "vendor/index.umd.min.js",
      "fonts/source-serif-4-latin-wght-normal.woff2",
      "fonts/source-sans-3-latin-wght-normal.woff2",
    ]) {
      const answer = await request().get(`/assets/${path}`);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers["cache-control"]).toContain("max-age");
    }
  });
});

describe("one's own text", () => {
  const measure = (text: string, view?: string) =>
    request().post("/try").type("form").send({ text, view });

  test("leads to its result, on an axis that has evidence", async () => {
    const { text } = await measure("Das ist [criticism own falsch].");
    expect(text).toContain('action="/try#result"');
    expect(text).toContain('id="result" tabindex="-1"');
    expect(text).toMatch(
      /value="intervention:all" aria-pressed="true"[^]*class="mark pole-second/u,
    );
  });

  test("stays on the axis that was asked for", async () => {
    const { text } = await measure(
      "[criticism own falsch]",
      "justification:own",
    );
    expect(text).toMatch(/value="justification:own" aria-pressed="true"/u);
    expect(text).toContain("grauer Text: jemand anderes spricht");
  });
});

describe("the comparison page", () => {
  test("lists every outlet on both axes, with words for thin evidence", async () => {
    const { text } = await request().get("/");
    expect(text.match(/class="axis-row"/gu)).toHaveLength(10);
    expect(text).toContain("zu wenig Belege");
    expect(text).toContain("keine Belege");
    expect(text).toContain("<details");
    expect(text).toContain("verglichen werden Texte, nicht Menschen");
  });

  describe("where some outlets have several texts", () => {
    const mixed = testApp({
      ...fixtureLibrary(),
      compare: (id) => {
        const overview = overviewOf(id);
        const { comparison } = overview;
        const outlets = comparison.outlets.map((outlet, index) => ({
          ...outlet,
          articles: index === 0 ? 5 : 1,
        }));
        return Promise.resolve({
          ...overview,
          comparison: { ...comparison, outlets },
        });
      },
    });

    test("tells of pairs with a single text, with or without a difference", async () => {
      const { text } = await mixed().get("/");
      expect(text).toContain(
        '<span class="quiet">eine Quelle mit nur einem Text</span>',
      );
      expect(text).toMatch(/\] · eine Quelle mit nur einem Text<\/span>/u);
    });
  });

  test("says which versions of the lexicons it rests on", async () => {
    const { text } = await request().get("/");
    expect(text).toContain("Gemessen mit: Begründung, Version 3 · Einsatz");
    const list = await request().get("/lexicons");
    expect(list.text).toContain(">Version 3</a>");
  });

  test("marks the lens that is chosen", async () => {
    const { text } = await request().get("/?voice=own");
    expect(text).toMatch(/voice=own"[^>]*aria-current="true"/u);
    const fallback = await request().get("/?voice=nonsense");
    expect(fallback.text).toMatch(/href="\/"[^>]*data-swap aria-current/u);
  });

  test("has data twins", async () => {
    const json = await request().get("/comparison.json");
    expect(json.body).toHaveLength(5 * 2 * 3);
    const csv = await request().get("/collections/hafen.csv");
    expect(csv.headers["content-type"]).toContain("text/csv");
    expect(csv.text).toContain("axis,outlet,voice,articles,words,balance");
    // A balance stays a number, a text does not become a formula.
    expect(csv.text).toMatch(/^intervention,Bucht-Recherche,all,1,\d+,-1,/mu);
    const pairs = await request().get("/comparison/verdicts.csv");
    expect(pairs.text).toContain("too-little-evidence");
  });

  test("shows the general tone apart from the axes, with a twin of its own", async () => {
    const { text } = await request().get("/");
    const [, tone = ""] = text.split('class="tone"');
    expect(tone).toContain("Das ist keine Achse");
    expect(tone.match(/<tr/gu)).toHaveLength(6);
    expect(tone).toMatch(/Stadtanzeiger<\/th>\s*<td class="figure">–/u);
    for (const path of ["/comparison/tone", "/collections/hafen/tone"]) {
      const csv = await request().get(`${path}.csv`);
      expect(csv.text).toContain("outlet,tone,tone_hits");
      expect(csv.text).toContain("Küstenblatt (Beilage),1,1");
      const json = await request().get(`${path}.json`);
      expect(json.body).toContainEqual({
        outlet: "Bucht-Recherche",
        tone: -1,
        tone_hits: 1,
      });
    }
    const articles = await request().get("/articles.csv");
    expect(articles.text).toContain("words,tone,tone_hits,axis,voice,balance");
  });
});

describe("the reading page", () => {
  test("marks evidence of the chosen axis only", async () => {
    const { text } = await request().get("/articles/a-1?axis=intervention");
    expect(text.match(/<a class="mark/gu)).toHaveLength(3);
    expect(text).toMatch(/id="e-\d+"/u);
    expect(text).toContain("Zählt nicht: Aufruf oder Werbung in eigener Sache");
  });

  test("explains context in plain words", async () => {
    const { text } = await request().get("/articles/a-1");
    expect(text).toContain(
      "Es ist verneint oder fehlt. Es zählt deshalb für „Sicherheitsbedrohung“.",
    );
    expect(text).toContain("zitiert: ein Sprecher");
  });

  test("says so where there is no evidence", async () => {
    const { text } = await request().get("/articles/a-5");
    expect(text).toContain("Das heißt nicht, dass er in der Mitte steht");
  });

  test("counts noise when asked to, says so, and leads back", async () => {
    const usual = await request().get("/articles/a-1?voice=own");
    const link = /href="([^"]*noise=count)">alles mitzählen/u.exec(usual.text);
    expect(usual.text).not.toContain("Hier zählt alles mit");
    const href = (link?.[1] ?? "").replaceAll("&amp;", "&");
    expect(href).toBe("/articles/a-1?axis=justification&voice=own&noise=count");
    const { text } = await request().get(href);
    expect(text).toContain("Hier zählt alles mit");
    expect(text).toContain(
      'href="/articles/a-1?axis=justification&amp;voice=own">Zurück',
    );
    expect(text).not.toContain("Zählt nicht:");
    expect(text).not.toContain("alles mitzählen");
    // Its switches and its twins stay with that count.
    expect(text).toContain(
      'href="/articles/a-1?axis=intervention&amp;voice=own&amp;noise=count"',
    );
    expect(text).toContain('href="/articles/a-1.csv?noise=count"');
    const json = await request().get("/articles/a-1.json?noise=count");
    expect(json.body).toMatchObject({
      article: { id: "a-1" },
      analysis: { noise: [], words: 1000 },
    });
    const other = await request().get("/articles/a-1.json?noise=nonsense");
    expect(other.body).toMatchObject({ analysis: { noise: [{}] } });
  });

  test("offers to count noise only where there is some", async () => {
    const { text } = await request().get("/articles/a-2");
    expect(text).not.toContain("alles mitzählen");
  });

  test("has data twins", async () => {
    const json = await request().get("/articles/a-1.json");
    expect(json.body).toMatchObject({ article: { id: "a-1" } });
    const csv = await request().get("/articles/a-1.csv");
    expect(csv.text).toContain("axis,pole,words,start,end,entry");
    const list = await request().get("/articles.json");
    // Five texts on two axes through three lenses.
    expect(list.body).toHaveLength(30);
  });
});

describe("lexicons and method", () => {
  test("show entries with their hits", async () => {
    const { text } = await request().get("/lexicons/justification");
    expect(text).toContain(
      'href="/lexicons/justification/edit?entry=n%3Abedrohung#bench-entry"',
    );
    expect(text).toContain('id="entry-keine_belastbaren_Beweise"');
    expect(text).toContain("außer: Angriffslust");
    expect(text).toMatch(
      /<details class="unused-entries">\s*<summary>\d+ (?:Eintrag|Einträge) ohne Treffer/u,
    );
    expect(text).toContain(
      "/collections/hafen/places?axis=justification&amp;entry=Bedrohung",
    );
    for (const side of ["first", "second"])
      expect(text).toMatch(
        new RegExp(`href="#pole-${side}"[^]*<h2 id="pole-${side}"`, "u"),
      );
    const csv = await request().get("/lexicons/justification.csv");
    expect(csv.text).toContain("justification,threat,Bedrohung,noun,1,true");
    const hits = await request().get("/lexicons/justification/hits.csv");
    expect(hits.text).toContain("threat,Bedrohung,Agentur Nord,0");
    const all = await request().get("/lexicons.csv");
    expect(all.text).toContain("justification,Begründung,Stated reason,threat");
  });

  test("the method page shows the measured validity, and has a twin", async () => {
    const { text } = await request().get("/method");
    expect(text).toContain("Gemessen am 5. Januar 2026.");
    expect(text).toContain("Erfundene Daten.");
    expect(text).toContain("Sätze für „Vorwand“");
    expect(text).toContain("Was diese Zahlen nicht beweisen");
    const answer = await request().get("/method.json");
    expect(answer.body).toContainEqual(
      expect.objectContaining({ id: "validity", ...VALIDITY }),
    );
  });

  test("the method page lists what each context does to a weight", async () => {
    const { text } = await request().get("/method");
    expect(text).toContain("Es ist verneint oder fehlt.");
    expect(text).toContain("× 0,80");
    const english = await request().get("/method?lang=en");
    expect(english.text).toContain("× 0.80");
    const answer = await request().get("/method.json");
    expect(answer.body).toContainEqual(
      expect.objectContaining({ id: "context", factors: WEIGHTS }),
    );
  });
});
