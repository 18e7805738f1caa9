import { z } from "zod";
import { urls } from "./urls.js";

/** The lens in an address; anything unknown shows all voices. */
export const voiceParameter = z.enum(["all", "own", "cited"]).catch("all");

/** Whether the address asks to count noise, too. */
export const noiseParameter = z.literal("count").optional().catch(undefined);

/** An optional word in an address; anything else counts as missing. */
export const wordParameter = z.string().max(200).optional().catch(undefined);

const fromOne = z.coerce.number().int().min(1).optional().catch(undefined);

/** The number of a version in an address; anything else counts as missing. */
export const versionParameter = fromOne;

/** A place in a list, counted from 1; anything else counts as not asked for. */
export const positionParameter = fromOne;

/** The page to go on to after a form; the start page in place of an address that leads away. */
export const backParameter = z
  .string()
  .max(2000)
  .refine(isLocalPath)
  .catch(urls.comparison());

/** The fingerprint in a permalink, which is longer than a word. */
export const fingerprintParameter = z
  .string()
  .max(4000)
  .optional()
  .catch(undefined);

/** The page of a long list, counted from 1. */
export const pageParameter = z.coerce
  .number()
  .int()
  .min(1)
  .max(1_000_000)
  .catch(1);

/** Whether a path stays on this server: `//elsewhere` and `/\elsewhere` lead away. */
function isLocalPath(path: string): boolean {
  const base = "http://localhost";
  return (
    path.startsWith("/") &&
    URL.canParse(path, base) &&
    new URL(path, base).origin === base
  );
}
