import { z } from "zod";

/** The lens in an address; anything unknown shows all voices. */
export const voiceParameter = z.enum(["all", "own", "cited"]).catch("all");

/** Whether the address asks to count noise, too. */
export const noiseParameter = z.literal("count").optional().catch(undefined);

/** An optional word in an address; anything else counts as missing. */
export const wordParameter = z.string().max(200).optional().catch(undefined);

/** The number of a version in an address; anything else counts as missing. */
export const versionParameter = z.coerce
  .number()
  .int()
  .min(1)
  .optional()
  .catch(undefined);

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
