/** Errors travel as values: `error` is a coded reason, `message` says what to do. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string; message: string };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (error: string, message: string): Result<never> => ({
  ok: false,
  error,
  message,
});
