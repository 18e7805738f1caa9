/** The quantile of the normal distribution for a 95 % interval, rounded as in published formulas. */
export const Z_95 = 1.96;
