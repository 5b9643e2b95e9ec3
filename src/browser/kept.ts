import browser from "webextension-polyfill";
import { type Article, isArticle } from "#model/article.ts";
import { list, record, text } from "#model/shape.ts";

/** Articles of a sitting: one is 30 to 500 kB, and `storage.session` holds about 10 MB. */
const MOST = 6;
/** Blocks that fill the first screen of the reader view: they are read before the rest, which may be long. */
const FIRST = 30;

/** Addresses of the pages whose articles are kept, the one read last at the end. */
const INDEX = "articles";
const isIndex = list(text);
const isBeginning = record({ article: isArticle });
const isRest = record({
  blocks: list((block): block is Article["blocks"][number] => typeof block === "object"),
});

const beginningOf = (url: string) => `article/${url}`;
const restOf = (url: string) => `article-rest/${url}`;

const read = async (key: string): Promise<unknown> => {
  const found: Record<string, unknown> = await browser.storage.session.get(key).catch(() => ({}));
  return found[key];
};
const index = async (): Promise<string[]> => {
  const stored = await read(INDEX);
  return isIndex(stored) ? stored : [];
};

/**
 * Keeps the article of a page until the browser closes, in memory only; the one not read for longest goes first.
 * @throws what the storage says when even alone it does not fit
 */
export async function keepArticle(url: string, article: Article): Promise<void> {
  const others = (await index()).filter((one) => one !== url);
  const rest = article.blocks.slice(FIRST);
  const put = () =>
    browser.storage.session.set({
      [beginningOf(url)]: { article: { ...article, blocks: article.blocks.slice(0, FIRST) } },
      [restOf(url)]: { blocks: rest },
    });
  const kept = others.slice(1 - MOST);
  await drop(others.filter((one) => !kept.includes(one)));
  try {
    await put();
    await browser.storage.session.set({ [INDEX]: [...kept, url] });
  } catch {
    await drop([...kept, url]);
    await put();
    await browser.storage.session.set({ [INDEX]: [url] });
  }
}

const drop = (urls: string[]) =>
  browser.storage.session.remove(urls.flatMap((url) => [beginningOf(url), restOf(url)]));

/** The article as far as the first screen needs it; `null` if it is not kept. */
export async function recallBeginning(url: string): Promise<Article | null> {
  const stored = await read(beginningOf(url));
  return isBeginning(stored) ? stored.article : null;
}

/** The blocks after the beginning, none after a short one; `null` if they are not kept. */
export async function recallRest(url: string): Promise<Article["blocks"] | null> {
  const stored = await read(restOf(url));
  return isRest(stored) ? stored.blocks : null;
}

/** The whole article; `null` if it is not kept. */
export async function recallArticle(url: string): Promise<Article | null> {
  const [beginning, rest] = await Promise.all([recallBeginning(url), recallRest(url)]);
  return beginning && rest && { ...beginning, blocks: [...beginning.blocks, ...rest] };
}

/** Counts the article as read just now. */
export async function touchArticle(url: string): Promise<void> {
  const urls = await index();
  if (urls.includes(url) && urls.at(-1) !== url)
    await browser.storage.session.set({ [INDEX]: [...urls.filter((one) => one !== url), url] });
}
