/**
 * What results rest on, in one line that fits into an address: the same fingerprint, the same figures.
 */
import { ENGINE_VERSION } from "../engine/engine-version.js";
import type { Article } from "../engine/model.js";
import { SEED } from "../engine/statistics/bootstrap.js";
import { shortHash } from "../short-hash.js";
import type { Workspace } from "./workspace.js";

/** A change between two fingerprints; undefined where one of them does not have the part. */
export interface FingerprintChange {
  /** `engine`, `seed`, `texts`, `tone`, `actors`, or `axis-` and the name of an axis. */
  readonly part: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Parts and their values take turns; neither holds the sign between them. */
const BETWEEN = "_";
const LONGEST = 4_000;
const HASH_LENGTH = 16;

/** The fingerprint of results on these texts. @param texts see `createTextDigest` */
export function fingerprintOf(
  { lexicons, fingerprint }: Pick<Workspace, "lexicons" | "fingerprint">,
  texts: string,
): string {
  const axes = lexicons.map(({ axis }) => axis.id);
  const others = fingerprint
    .split(" ")
    .map((part) => part.split("@"))
    .flatMap(([name = "", version]) =>
      version === undefined || axes.includes(name) ? [] : [[name, version]],
    );
  return [
    ["engine", ENGINE_VERSION],
    ["seed", String(SEED)],
    ["texts", texts],
    ...lexicons.map(({ axis, version }) => [`axis-${axis.id}`, version]),
    ...others,
  ]
    .flat()
    .map((word) => word.replaceAll(/[^\w.-]|_/gu, "-"))
    .join(BETWEEN);
}

/** What has changed from one fingerprint to another; undefined where the earlier one is none. */
export function changesSince(
  earlier: string,
  now: string,
): readonly FingerprintChange[] | undefined {
  const before = partsOf(earlier);
  const after = partsOf(now);
  if (!before || !after) return undefined;
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((part) => ({
      part,
      before: before.get(part),
      after: after.get(part),
    }))
    .filter((change) => change.before !== change.after);
}

function partsOf(fingerprint: string): ReadonlyMap<string, string> | undefined {
  const words = fingerprint.slice(0, LONGEST).split(BETWEEN);
  if (words.length % 2 !== 0 || words.includes("")) return undefined;
  const parts = new Map<string, string>();
  for (let index = 0; index < words.length; index += 2)
    parts.set(words[index] ?? "", words[index + 1] ?? "");
  return parts.has("engine") && parts.has("texts") ? parts : undefined;
}

/** Sums up texts by what a score can depend on, whatever their order and their ids. */
interface TextDigest {
  add(article: Pick<Article, "outlet" | "title" | "text">): void;
  /** How many texts, a hyphen, and a hash of them. */
  digest(): string;
}

/** Begins to sum up. */
export function createTextDigest(): TextDigest {
  const hashes: string[] = [];
  return {
    add({ outlet, title, text }) {
      hashes.push(
        shortHash(JSON.stringify([outlet, title ?? null, text]), HASH_LENGTH),
      );
    },
    digest: () =>
      `${String(hashes.length)}-${shortHash(hashes.sort().join("\n"), HASH_LENGTH)}`,
  };
}
