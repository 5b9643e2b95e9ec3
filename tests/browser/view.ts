import { setTimeout as sleep } from "node:timers/promises";
import type { View } from "./driver.ts";

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Milliseconds since 1970, finer than `Date.now()`: on the clock that the `timeOrigin` of a page is on too. */
export const now = () => performance.timeOrigin + performance.now();

/** Calls `probe` until it is truthy. @throws `what` and the last error after `ms` milliseconds */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  ms = 20_000,
): Promise<Exclude<NonNullable<T>, false>> {
  const end = Date.now() + ms;
  for (let last = ""; ; await sleep(20)) {
    try {
      const value = await probe();
      if (value) return value as Exclude<NonNullable<T>, false>;
      last = "";
    } catch (error) {
      last = message(error);
    }
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain for ${what}. ${last}`.trim());
  }
}

/** A view from its one primitive: evaluates an expression there, awaits it, answers with its JSON-able value. */
export function viewOf(run: (expression: string) => Promise<unknown>): View {
  const evaluate: View["evaluate"] = async (fn, ...args) =>
    // The value crossed as JSON from a function of this type.
    (await run(`(${fn})(...${JSON.stringify(args)})`)) as Awaited<ReturnType<typeof fn>>;
  const seen = () =>
    evaluate(() => `${location.href}: ${document.body?.textContent ?? "no body"}`).catch((error) =>
      message(error),
    );
  return {
    evaluate,
    waitFor: async (fn, ...args) => {
      try {
        return await until(String(fn), () => evaluate(fn, ...args));
      } catch (error) {
        throw new Error(`${message(error)}\nSeen at ${await seen()}`);
      }
    },
    inject: async (source) => {
      await run(`(() => {\n${source}\n})()`);
    },
  };
}
