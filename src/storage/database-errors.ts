import { UserError } from "../errors.js";

/** Turns an error on opening a database into a `UserError` if a user can mend it; otherwise returns it as it is. */
export function explainOpening(error: unknown, path: string): unknown {
  const running = explainRunning(error);
  if (running instanceof UserError) return running;
  const code = codeOf(error);
  const message = String(error);
  if (code === "SQLITE_NOTADB" || message.includes("not a database"))
    return new UserError("database-not-a-database", { path }, { cause: error });
  if (code.startsWith("SQLITE_CORRUPT"))
    return new UserError("database-damaged", { path }, { cause: error });
  const isUnwritable =
    /READONLY|CANTOPEN|IOERR|EACCES|EROFS|ENOENT|ENOTDIR|EEXIST|EPERM|ENOSPC/.test(
      code,
    ) || /unable to open|readonly/i.test(message);
  return isUnwritable
    ? new UserError("database-not-writable", { path }, { cause: error })
    : error;
}

/** The same for an error of an open database; the result names no file, because visitors may read it. */
export function explainRunning(error: unknown): unknown {
  const code = codeOf(error);
  if (/^SQLITE_(BUSY|LOCKED)/.test(code))
    return new UserError("database-busy", {}, { cause: error });
  if (code === "SQLITE_FULL")
    return new UserError("database-full", {}, { cause: error });
  return error;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "";
}
