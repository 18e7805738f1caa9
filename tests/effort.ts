/** How many times the usual work a test does: 1 in the suite, more in `npm run soak`. */
export const EFFORT = (globalThis as { readonly EFFORT?: number }).EFFORT ?? 1;
