/** Changes whenever the engine may score the same text differently; stored results of another version are stale. */
export const ENGINE_VERSION = "22";
