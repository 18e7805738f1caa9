/** The normal quantile of a 95 % interval. */
export const Z_95 = 1.96;
