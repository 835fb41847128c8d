/** A value, or the sentence that says why there is none, in BuildKit's words. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Nothing went wrong, and there is nothing to hand out. */
export const DONE: Result<void> = ok(undefined);

export function fail(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}
