import { randomBytes } from "node:crypto";

/** Who is signed in. In memory: after a restart one signs in again. */
export interface Sessions {
  /** A new session; its id is what the browser keeps. */
  start(): string;
  isOpen(id: string | undefined): boolean;
  end(id: string | undefined): void;
}

/** More than a school has; the oldest goes first. */
const MOST_SESSIONS = 10_000;

/**
 * Keeps who is signed in.
 *
 * @param hours how long a session lasts
 * @param now milliseconds since 1970, the clock unless a test brings its own
 */
export function createSessions(hours: number, now = Date.now): Sessions {
  const endings = new Map<string, number>();
  return {
    start() {
      for (const [id, ending] of endings)
        if (ending <= now() || endings.size >= MOST_SESSIONS)
          endings.delete(id);
      const id = randomBytes(32).toString("base64url");
      endings.set(id, now() + hours * 60 * 60 * 1000);
      return id;
    },
    isOpen: (id) => (endings.get(id ?? "") ?? 0) > now(),
    end(id) {
      endings.delete(id ?? "");
    },
  };
}
