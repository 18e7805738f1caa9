/** The first value of the hash FNV-1a with 32 bits (Fowler, Noll & Vo). */
export const FNV_OFFSET = 0x811c9dc5;

/** The hash with one more number in it. */
export function fnvStep(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}
