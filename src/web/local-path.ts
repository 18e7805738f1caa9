/** Whether a path stays on this server: `//elsewhere` and `/\elsewhere` lead away. */
export function isLocalPath(path: string): boolean {
  const base = "http://localhost";
  return (
    path.startsWith("/") &&
    URL.canParse(path, base) &&
    new URL(path, base).origin === base
  );
}
