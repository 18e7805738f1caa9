/** A name that is not taken: the name itself, or with the first number that makes it one, from 2. */
export function freeName(
  name: string,
  isTaken: (name: string) => boolean,
): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name}-${String(number)}`;
    if (!isTaken(free)) return free;
  }
}
