import { type Of, oneOf, type Shape } from "./shape.ts";

/**
 * All that can go wrong before the reader's eyes. Each code has its words in `_locales` under `failure_<code>`,
 * so that a failure without words does not compile.
 *
 * - `restricted_page`: the browser lets no extension read this page (its own pages, the store, a PDF viewer)
 * - `not_article`, `too_short`: there is text, but a digest of it would mislead; can be asked for all the same
 * - `no_text`: there is nothing to read
 * - `page_gone`: the tab was closed or left for another page meanwhile
 * - `private_window`: the browser shows no page of an extension in a private window, so the reader view cannot open
 * - `no_selection`: a digest of the selected text was asked for, and none is selected
 * - `not_kept`: the article that the reader view showed is no longer kept
 * - `internal`: a fault of ours
 */
export const isFailure = oneOf(
  "restricted_page",
  "not_article",
  "too_short",
  "no_text",
  "page_gone",
  "private_window",
  "no_selection",
  "not_kept",
  "internal",
);
export type Failure = Of<typeof isFailure>;

/** A value, or why there is none. `detail` is for a bug report, never for the eye of the reader. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure; detail?: string };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (failure: Failure, detail?: string): Result<never> =>
  detail === undefined ? { ok: false, failure } : { ok: false, failure, detail };

export const isResult =
  <T>(isValue: Shape<T>): Shape<Result<T>> =>
  (result): result is Result<T> => {
    if (typeof result !== "object" || result === null) return false;
    const { ok, value, failure } = result as Record<string, unknown>;
    return ok === true ? isValue(value) : ok === false && isFailure(failure);
  };
