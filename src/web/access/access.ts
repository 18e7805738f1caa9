import type { PasswordHash } from "./password.js";

export const READING_CHOICES = ["open", "closed"] as const;
/** Whether one may read without signing in. */
export type Reading = (typeof READING_CHOICES)[number];

/** Who may read and who may change things; decided once, by the configuration. */
export type Access =
  /** Whoever sits at this machine: nothing else is let in. */
  | { readonly kind: "local" }
  /** Everybody who reaches the server, because the operator said so. */
  | { readonly kind: "anyone" }
  /** Who knows the password changes; reading is open to everybody or closed, too. */
  | {
      readonly kind: "password";
      readonly hash: PasswordHash;
      readonly reading: Reading;
      /** How long one stays signed in. */
      readonly sessionHours: number;
    };
