import { openAsBlob } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { writeArticles } from "../lib/generate.js";
import { milliseconds, table } from "../lib/report.js";
import { serve, visit } from "../lib/server.js";

/** One upload takes files of 50 MB. */
const FILE_BYTES = 40e6;
const VISITS = 15;
const MEMORY_LIMIT = 1_000;

/** Collections as people bring them: uploaded as files, analysed, compared, browsed. */
const COLLECTIONS = [
  { count: 1_000, textBytes: 4_000, import: 60, page: 0.3 },
  { count: 40_000, textBytes: 6_250, page: 1 },
];
const SMALL_COLLECTIONS = [
  { count: 100, textBytes: 4_000, import: 60, page: 0.3 },
  { count: 1_000, textBytes: 6_250, page: 1 },
];

export async function collections({ folder, quick }) {
  const measured = [];
  for (const wanted of quick ? SMALL_COLLECTIONS : COLLECTIONS)
    measured.push({ wanted, ...(await measure(folder, wanted)) });
  return {
    title: "Collections as they are brought",
    note: "Uploaded as NDJSON to the app in a process of its own with its database on disk, analysed during the import; one visitor, the median of fifteen visits after the first one.",
    table: table(
      ["articles", "what", "result"],
      measured.flatMap(({ wanted: { count }, steps }) =>
        steps.map(([what, result]) => [count, what, result]),
      ),
    ),
    goals: measured.flatMap(goalsOf),
  };
}

function goalsOf({ wanted, importing, during, pages, peak }) {
  const { count, page } = wanted;
  const slowest = Math.max(...pages.map(({ median }) => median));
  return [
    ...(wanted.import === undefined
      ? []
      : [
          {
            goal: `${count} articles are imported and analysed in under ${wanted.import} s`,
            measured: `${importing.toFixed(0)} s`,
            met: importing < wanted.import,
          },
        ]),
    {
      goal: `with ${count} articles every page answers in under ${milliseconds(page)} ms`,
      measured: `the slowest in ${milliseconds(slowest)} ms`,
      met: slowest < page,
    },
    {
      goal: `while ${count} articles are imported, other pages answer in under a second`,
      measured: `${milliseconds(median(during))} ms, the slowest in ${milliseconds(Math.max(...during))} ms`,
      met: Math.max(...during) < 1,
    },
    {
      goal: `memory stays under ${MEMORY_LIMIT} MB with ${count} articles`,
      measured: peak === undefined ? "not known" : `${peak.toFixed(0)} MB`,
      met: peak === undefined || peak < MEMORY_LIMIT,
    },
  ];
}

async function measure(folder, { count, textBytes }) {
  const files = await articleFiles(folder, count, textBytes);
  const server = await serve(join(folder, `${count}.sqlite`));
  const { origin } = server;
  try {
    await visit(`${origin}/`);
    const address = await newCollection(origin);
    const start = performance.now();
    const report = await upload(address, files);
    const during = [];
    let status;
    do {
      await wait(200);
      during.push(await visit(`${origin}/`));
      status = await (await fetch(`${report}.json`)).json();
    } while (status.state === "running");
    const importing = (performance.now() - start) / 1000;
    if (status.report.articles !== count)
      throw new Error(JSON.stringify(status.report));

    const first = await untilCompared(address);
    const { body, pages } = await browse(address, count, origin);
    const peak = server.peakMemory();
    return {
      importing,
      during,
      pages,
      peak,
      steps: [
        ["import with analysis", `${importing.toFixed(0)} s`],
        [
          "another page meanwhile",
          `${milliseconds(median(during))} ms, at most ${milliseconds(Math.max(...during))} ms`,
        ],
        ["first comparison after it", `${first.toFixed(1)} s`],
        ...pages.map(({ name, median }) => [
          name,
          `${milliseconds(median)} ms`,
        ]),
        ["size of the comparison page", `${(body / 1e3).toFixed(0)} KB`],
        ["peak memory", peak === undefined ? "–" : `${peak.toFixed(0)} MB`],
      ],
    };
  } finally {
    await server.stop();
  }
}

async function articleFiles(folder, count, textBytes) {
  const perFile = Math.floor(FILE_BYTES / textBytes);
  const files = [];
  for (let made = 0; made < count; made += perFile) {
    const file = join(folder, `${count}-${files.length}.ndjson`);
    await writeArticles(file, {
      count: Math.min(perFile, count - made),
      textBytes,
      seed: made + 1,
    });
    files.push(file);
  }
  return files;
}

/** The address of a collection that was made by the form. */
async function newCollection(origin) {
  const answer = await fetch(`${origin}/collections`, {
    method: "POST",
    body: new URLSearchParams({ title: "Bench", description: "" }),
    redirect: "manual",
  });
  const location = answer.headers.get("location");
  return new URL(location, origin).href.replace(/\/edit$/, "");
}

/** The address of the report of an import. */
async function upload(address, files) {
  const form = new FormData();
  for (const file of files)
    form.append("files", await openAsBlob(file), "articles.ndjson");
  const answer = await fetch(`${address}/imports`, {
    method: "POST",
    body: form,
    redirect: "manual",
  });
  return new URL(answer.headers.get("location"), address).href;
}

/** Seconds until the comparison is there, for somebody who waits for it. */
async function untilCompared(address) {
  const start = performance.now();
  while ((await fetch(address)).status !== 200) await wait(100);
  return (performance.now() - start) / 1000;
}

async function browse(address, count, origin) {
  const body = (await (await fetch(address)).text()).length;
  const list = await (await fetch(`${address}/articles`)).text();
  const article = /href="(\/articles\/[^"?]+)"/.exec(list)[1];
  const last = Math.ceil(count / 50);
  const paths = [
    ["comparison", address],
    ["comparison, cited voice", `${address}?voice=cited`],
    ["articles, first page", `${address}/articles`],
    ["articles, last page", `${address}/articles?page=${last}`],
    ["editing, last page", `${address}/edit?page=${last}`],
    ["all collections", `${origin}/articles`],
    ["one article", new URL(article, origin).href],
  ];
  const pages = [];
  for (const [name, url] of paths) {
    await visit(url);
    const times = [];
    for (let visits = 0; visits < VISITS; visits++)
      times.push(await visit(url));
    pages.push({ name, median: median(times) });
  }
  return { body, pages };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
