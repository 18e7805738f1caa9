/** What all settings of our own begin with in the environment; apart from them, since a quick command need not load them. */
export const SETTING_PREFIX = "BLICKWINKEL_";
