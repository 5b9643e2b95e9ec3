import { nameShortcut } from "#browser/action.ts";
import { keep } from "#browser/cache.ts";
import { articleOf } from "#browser/inject.ts";
import { answer } from "#browser/messages.ts";
import { tabOf } from "#browser/tab.ts";
import { digest } from "#digest/digest.ts";
import type { Digest } from "#model/digest.ts";
import { fail, type Result } from "#model/failure.ts";

/** Holds nothing between two questions: the browser may end the worker at any moment. */
answer({
  "digest/of-tab": ({ tab, anyway }) => digestOf(tab, anyway),
});
nameShortcut();

async function digestOf(id: number, anyway: boolean): Promise<Result<Digest>> {
  const [tab, article] = await Promise.all([tabOf(id), articleOf(id)]);
  if (!article.ok) return article;
  if (article.value.doubt && !anyway) return fail(article.value.doubt);
  const result = digest(article.value);
  // Not awaited: the reader waits for the answer, nobody for the cache.
  if (result.ok && tab?.url) void keep(id, tab.url, result.value);
  return result;
}
