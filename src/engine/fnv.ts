/** Where FNV-1a of 32 bits begins (Fowler, Noll & Vo). */
export const FNV_OFFSET = 0x811c9dc5;

/** Takes one more number into a hash. */
export function fnvStep(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}
