import { Session } from "node:inspector/promises";
import { sizeOf } from "../lib/context.js";
import { race } from "../lib/race.js";
import { ratios, REFERENCE_HEAD, speed, table } from "../lib/report.js";

const STAGES = [
  ["engine/text", "segment: blocks, sentences, tokens, words"],
  ["engine/clauses", "read clauses"],
  ["engine/noise", "noise"],
  ["engine/voice", "voice"],
  ["lexicons", "name speakers"],
  ["engine/match", "match the lexicons"],
  ["engine/morphology", "look words up"],
  ["engine/weigh", "weigh"],
  ["engine/score", "score, with intervals"],
  ["engine/statistics", "score, with intervals"],
  ["engine", "put the parts together"],
  ["importers", "check the text"],
  ["cli", "parse lines, write results"],
];
/** What any lexicon tool must do, and what knowing German costs on top. */
const PLAIN = ["engine/text", "engine/match", "engine/morphology"];
const RULES = [
  "engine/clauses",
  "engine/noise",
  "engine/voice",
  "lexicons",
  "engine/weigh",
];
const ELSEWHERE = "elsewhere (garbage collection, Node)";

/** Where the time of one thread goes, from a profile of the whole: no stage is measured without those around it. */
export async function stages(context) {
  const batches = context.batches(context.quick ? 1e6 : 5e6);
  const score = context.scorer();
  const times = await race(
    {
      ...context.references(batches),
      score: () => batches.forEach((batch) => score(batch)),
    },
    context.quick ? 2 : 5,
  );
  const shares = await profile(() => {
    // Several times, because a share is as sure as its samples are many.
    for (let run = 0; run < (context.quick ? 1 : 4); run++)
      batches.forEach((batch) => score(batch));
  });
  const shareOf = (folders) =>
    STAGES.filter(([folder]) => folders.includes(folder)).reduce(
      (sum, [, stage]) => sum + (shares.get(stage) ?? 0),
      0,
    );
  const plain = shareOf(PLAIN);
  const withRules = plain / (plain + shareOf(RULES));
  const rows = [...shares].sort(([, left], [, right]) => right - left);
  return {
    title: "Stage by stage",
    note: "Shares of a sampled profile, by the folder whose code it was; speeds as if a stage were all there is.",
    table: table(
      ["stage", "share", "MB/s", ...REFERENCE_HEAD],
      [["whole", 1], ...rows].map(([stage, share]) => [
        stage,
        `${(100 * share).toFixed(1)} %`,
        speed(sizeOf(batches), share * times.score),
        ...ratios(share * times.score, times),
      ]),
    ),
    goals: [
      {
        goal: "the rules together at most halve the speed of cutting and matching alone",
        measured: `${withRules.toFixed(2)} of it is left`,
        // Two decimals are all that a sampled profile can tell.
        met: Math.round(100 * withRules) >= 50,
        reason:
          "Shares of a sampled profile move by some points from run to run; clauses and voices, which every sentence with a verb of saying or a match needs, are the most of it.",
      },
    ],
  };
}

/** Shares of the time by stage; what runs in no file of ours counts for whoever called it. */
async function profile(run) {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 500 });
  await session.post("Profiler.start");
  run();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();

  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const stageOfNode = new Map();
  const visit = (node, inherited) => {
    const stage = stageOf(node.callFrame.url) ?? inherited;
    stageOfNode.set(node.id, stage);
    for (const child of node.children ?? []) visit(nodes.get(child), stage);
  };
  visit(profile.nodes[0], ELSEWHERE);

  const shares = new Map();
  const total = profile.timeDeltas.reduce((sum, delta) => sum + delta, 0);
  profile.samples.forEach((id, index) => {
    const stage = stageOfNode.get(id);
    const share = profile.timeDeltas[index] / total;
    shares.set(stage, (shares.get(stage) ?? 0) + share);
  });
  return shares;
}

function stageOf(url) {
  return STAGES.find(([folder]) => url.includes(`/dist/${folder}/`))?.[1];
}
