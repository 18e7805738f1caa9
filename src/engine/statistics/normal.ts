/** The normal quantile of a 95 % interval, as published formulas round it. */
export const Z_95 = 1.96;
