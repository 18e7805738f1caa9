import { parse } from "csv-parse/sync";
import { describe, expect, test } from "@jest/globals";
import { fixtureLibrary } from "./fixture.js";
import { testApp } from "./support.js";

const request = testApp();
const HARBOUR = "/collections/hafen";

type Row = Readonly<Record<string, string>>;

async function csv(table: string): Promise<readonly Row[]> {
  const { text } = await request().get(`${HARBOUR}/${table}.csv`);
  return parse(text, { columns: true, bom: true }) as unknown as readonly Row[];
}

describe("the tables of the findings", () => {
  test.each(["differences", "key-words", "speakers", "robustness"])(
    "%s is the same as CSV and as JSON",
    async (table) => {
      const rows = await csv(table);
      const answer = await request().get(`${HARBOUR}/${table}.json`);
      const texts = (answer.body as Record<string, unknown>[]).map((row) =>
        Object.fromEntries(
          Object.entries(row)
            .filter(([, value]) => value !== null)
            .map(([name, value]) => [name, String(value)]),
        ),
      );
      const withoutGuards = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row)
            .filter(([, value]) => value !== "")
            .map(([name, value]) => [name, value.replace(/^'(?=[=+@-])/u, "")]),
        ),
      );
      expect(withoutGuards).toEqual(
        texts.map((row) =>
          Object.fromEntries(
            Object.entries(row).filter(([, value]) => value !== ""),
          ),
        ),
      );
    },
  );

  test("the contributions of an outlet sum to its balance on the main page", async () => {
    const rows = await csv("differences");
    const answer = await request().get(`${HARBOUR}.json`);
    const scores = answer.body as {
      axis: string;
      voice: string;
      outlet: string;
      balance: number | null;
    }[];
    let compared = 0;
    for (const { axis, voice, outlet, balance } of scores) {
      const own = rows.filter(
        (row) =>
          row["outlet"]?.replace(/^'/u, "") === outlet &&
          row["axis"] === axis &&
          row["voice"] === voice,
      );
      if (balance === null) expect(own).toEqual([]);
      else {
        const sum = own.reduce(
          (total, row) => total + Number(row["contribution"]),
          0,
        );
        expect(sum).toBeCloseTo(balance, 4);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(5);
  });
});

function selectedIn(page: string): readonly (string | undefined)[] {
  return [...page.matchAll(/<option selected>([^<]+)/gu)].map(
    ([, outlet]) => outlet,
  );
}

describe("what makes the difference", () => {
  test("links every part of a balance to its places", async () => {
    const page = await request().get(`${HARBOUR}/differences`);
    const hrefs = [
      ...page.text.matchAll(/class="part-term"[^>]* href="([^"]+)"/gu),
    ].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
    expect(hrefs.length).toBeGreaterThan(5);
    for (const href of hrefs) {
      const places = await request().get(href);
      expect([href, places.status]).toEqual([href, 200]);
      expect(places.text).toContain('class="place-line"');
    }
  });

  test("names outlets without evidence in a line instead of empty cards", async () => {
    const { text } = await request().get(`${HARBOUR}/differences`);
    const [, axis = ""] = text.split('id="parts-justification"');
    const [section = ""] = axis.split("</section>");
    expect(section).toContain(
      "Keine Belege auf dieser Achse haben: Stadtanzeiger.",
    );
    expect(section).not.toMatch(/<h3>Stadtanzeiger/u);
    expect(section).toMatch(/<h3>Bucht-Recherche/u);
  });

  test("compares the two outlets that are asked for", async () => {
    const page = await request()
      .get(`${HARBOUR}/differences`)
      .query({ first: "Stadtanzeiger", second: "Bucht-Recherche" });
    expect(selectedIn(page.text)).toEqual(["Stadtanzeiger", "Bucht-Recherche"]);
    // One of them has no evidence: nothing to explain, and nothing is made up.
    expect(page.text).toContain(
      "Eine der beiden Quellen hat hier keine Belege",
    );
  });

  test("an outlet that is not there gives way to the clearest pair", async () => {
    const page = await request()
      .get(`${HARBOUR}/differences`)
      .query({ first: "Niemand", second: "Stadtanzeiger" });
    expect(selectedIn(page.text)).toEqual([
      "Küstenblatt (Beilage)",
      "Bucht-Recherche",
    ]);
    expect(page.text).toContain(
      "Gezeigt werden stattdessen Küstenblatt (Beilage) und Bucht-Recherche.",
    );
  });

  test("an outlet is not compared with itself", async () => {
    const page = await request()
      .get(`${HARBOUR}/differences`)
      .query({ first: "Stadtanzeiger", second: "Stadtanzeiger" });
    expect(selectedIn(page.text)).toEqual(["Stadtanzeiger", "Stadtanzeiger"]);
    expect(page.text).toContain("„Stadtanzeiger“ ist zweimal gewählt.");
    expect(page.text).not.toContain('class="pair-table"');
  });
});

describe("whether the order holds", () => {
  test("says of every rank that changes that it does, not only by its look", async () => {
    const { text } = await request().get(`${HARBOUR}/robustness`);
    const cells = [...text.matchAll(/<td class="rank([^"]*)">([^\n]*)<\/td>/gu)]
      .filter(([, , cell = ""]) => cell.includes("rank-number"))
      .map(([, look = "", cell = ""]) => [
        look.includes("is-changed"),
        cell.includes("(geändert)"),
      ]);
    expect(cells).toContainEqual([true, true]);
    expect(cells).toContainEqual([false, false]);
    expect(cells.filter(([look, word]) => look !== word)).toEqual([]);
  });
});

describe("an order that rests on too little", () => {
  const tooFew =
    /<td class="rank[^"]* is-thin">[^\n]*rank-thin"> (\d) Belege?</gu;

  test("tells how much there is", async () => {
    const { text } = await request().get(`${HARBOUR}/robustness`);
    const counts = [...text.matchAll(tooFew)].map(([, count]) => Number(count));
    expect(counts.length).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThan(5);
    expect(text).toContain("gestrichelt, wo es weniger als fünf Belege sind");
  });

  test("is no proof that a difference stays", async () => {
    const { text } = await request().get(`${HARBOUR}/robustness`);
    const scenarios = [
      ...text.matchAll(/<li>\s*<span class="scenario-name">[^]*?<\/li>/gu),
    ].map(([item]) => item);
    const thin = scenarios.filter((item) => item.includes("hat hier nur"));
    expect(thin.length).toBeGreaterThan(0);
    for (const item of thin)
      expect(item).toMatch(
        /class="pill[^"]*">(?:zu wenig Belege|hält nicht)</u,
      );
  });
});

describe("places", () => {
  test.each([
    "?axis=unknown&entry=Vorwand",
    "?entry=Vorwand",
    "?axis=justification",
  ])("%s is no page", async (query) => {
    const answer = await request().get(`${HARBOUR}/places${query}`);
    expect(answer.status).toBe(404);
  });
});

describe("an empty collection", () => {
  const library = fixtureLibrary();
  const empty = testApp({
    ...library,
    compare: async (id) => ({
      ...(await library.compare(id)),
      articleCount: 0,
    }),
  });
  test.each(["differences", "speakers", "robustness", "method-note"])(
    "leads from %s to where texts are added",
    async (page) => {
      const answer = await empty().get(`${HARBOUR}/${page}`);
      expect([answer.status, answer.headers["location"]]).toEqual([
        302,
        `${HARBOUR}/edit`,
      ]);
    },
  );
});
