/** What visitors do: every kind of page, and every kind of change. */

const TEXT =
  "Die Miliz ist eine ernste Bedrohung für die Sicherheit der Region, sagte der Minister. Das war ein Vorwand. ";
const AXIS = "justification";

/** Makes what visitors change; returns what they ask for, each with the statuses that are right, and what came of it. */
export async function visitsOf(origin) {
  const rows = await get("/articles.json");
  const articles = [...new Set(rows.map(({ id }) => id))];
  const [first, second] = articles;
  const seeds = `/collections/${rows[0].collection}`;
  const own = await makeCollection();
  const [article] = await get(`${own}/articles.json`);
  let count = 0;
  let version = 1;
  const bench = (fields) => () => ({
    base: version,
    collection: rows[0].collection,
    pole: "threat",
    ...fields(),
  });

  const visits = [
    ...[
      "/",
      "/?lang=en",
      "/articles",
      "/method",
      "/codebook",
      "/api",
      "/try",
      ...[
        "",
        "/differences",
        "/speakers",
        "/robustness",
        "/map.svg",
        `/axes/${AXIS}.svg`,
        "/method-note",
        "/coding",
        "/verdicts.csv",
        `/places?axis=${AXIS}&entry=Bedrohung`,
      ].map((path) => `${seeds}${path}`),
      `/api${seeds}`,
      `/api${seeds}/key-words`,
      ...articles.flatMap((id) => [
        `/articles/${id}`,
        `/articles/${id}.json`,
        `/articles/${id}.csv`,
      ]),
      `/articles/${first}/with/${second}`,
      "/lexicons",
      ...[
        "",
        "/edit",
        "/versions",
        "/suggestions",
        "/exchange",
        "/file/liwc",
      ].map((path) => `/lexicons/${AXIS}${path}`),
      `${own}/edit`,
      `/articles/${article.id}/edit`,
    ].map((path) => page(path)),
    page("/nirgends", 404),
    page("/articles/nirgends.json", 404),
    form("/try", () => ({ text: `${TEXT}${count++}` }), 200),
    form("/try", () => ({ text: "" }), 422),
    form(
      `/articles/${article.id}/edit`,
      () => ({ outlet: "Bote", text: `${TEXT}${count++}` }),
      303,
    ),
    form(`/articles/${article.id}/remove`, () => ({}), 303),
    form(`/articles/${article.id}/restore`, () => ({}), 303),
    form(
      `/lexicons/${AXIS}/edit`,
      bench(() => ({ do: "check", term: `Prüfwort${count++}` })),
      200,
    ),
    {
      ...form(
        `/lexicons/${AXIS}/edit`,
        bench(() => ({
          do: "save",
          message: "Dauerlauf",
          // One entry that changes again and again: the lexicon does not grow.
          ...(version > 1 && { key: "n:dauerlauf" }),
          term: "Dauerlauf",
          note: String(count++),
        })),
        // Somebody else may have been faster.
        303,
        409,
      ),
      afterwards(answer) {
        const saved = /saved=(\d+)/u.exec(answer.headers.get("location"));
        if (saved) version = Number(saved[1]);
      },
    },
  ];
  return { visits, savedVersion: () => version };

  async function get(path) {
    return (await fetch(`${origin}${path}`)).json();
  }

  function post(path, fields) {
    return fetch(`${origin}${path}`, {
      method: "POST",
      body: new URLSearchParams(fields),
      redirect: "manual",
    });
  }

  /** @returns its path */
  async function makeCollection() {
    const made = await post("/collections", { title: "Dauerlauf" });
    const path = made.headers.get("location").replace(/\/edit$/, "");
    const added = await post(`${path}/articles`, {
      outlet: "Bote",
      text: TEXT,
    });
    if (added.status !== 303) throw new Error(`no article: ${added.status}`);
    return path;
  }

  function page(path, ...statuses) {
    return visit(path, () => undefined, statuses);
  }

  function form(path, fields, ...statuses) {
    const options = () => ({
      method: "POST",
      body: new URLSearchParams(fields()),
    });
    return visit(path, options, statuses);
  }

  function visit(path, options, statuses) {
    return {
      url: `${origin}${path}`,
      statuses: statuses.length === 0 ? [200] : statuses,
      options,
      afterwards: () => undefined,
    };
  }
}
