import type { CDPSession, Page, Protocol } from "puppeteer-core";
import { type Article, isArticle } from "#model/article.ts";
import { isResult, type Result } from "#model/failure.ts";

/** What the content script answered, and how long `isolate` took inside the page, in milliseconds. */
export type Isolated = { result: Result<Article>; ms: number };

/** A page to read: the address it pretends to have, and its HTML. */
export type Source = { url: string; html: string };

const isAnswer = isResult(isArticle);

/**
 * Script is forbidden by a header, not switched off: with JavaScript off, `noscript` becomes page content.
 */
const HEADERS = [
  { name: "Content-Type", value: "text/html; charset=utf-8" },
  { name: "Content-Security-Policy", value: "script-src 'none'" },
];

/** Answers the page itself and refuses whatever else is asked for, so that nothing reaches the network. */
async function serve(session: CDPSession, { url, html }: Source): Promise<() => void> {
  let served = false;
  const answer = ({ requestId, resourceType, request }: Protocol.Fetch.RequestPausedEvent) => {
    const isPage = !served && resourceType === "Document" && sameAddress(request.url, url);
    if (isPage) served = true;
    const reply = isPage
      ? session.send("Fetch.fulfillRequest", {
          requestId,
          responseCode: 200,
          responseHeaders: HEADERS,
          body: Buffer.from(html).toString("base64"),
        })
      : session.send("Fetch.failRequest", { requestId, errorReason: "Aborted" });
    reply.catch(() => undefined);
  };
  session.on("Fetch.requestPaused", answer);
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] });
  return () => session.off("Fetch.requestPaused", answer);
}

const sameAddress = (asked: string, url: string) => asked.split("#")[0] === new URL(url).href.split("#")[0];

/** Loads the page until its HTML is read; pictures and styles are refused, so there is nothing more to wait for. */
async function open(session: CDPSession, url: string): Promise<string> {
  const parsed = new Promise<void>((resolve) => session.once("Page.domContentEventFired", () => resolve()));
  const { frameId, errorText } = await session.send("Page.navigate", { url });
  if (errorText) throw new Error(errorText);
  await parsed;
  return frameId;
}

/** The completion value of a script in an isolated world of the page, and how long it ran, in milliseconds. */
async function evaluate(session: CDPSession, frameId: string, script: string) {
  const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId });
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    contextId: executionContextId,
    returnByValue: true,
    expression: `var started = performance.now();\n${script};\n({ value: lede, ms: performance.now() - started })`,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as { value: unknown; ms: number };
}

/** Opens one page of real Chromium for scripts; each run has an isolated world of its own, as after an injection. */
export async function openIn<T>(
  page: Page,
  source: Source,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const session = await page.createCDPSession();
  try {
    const stop = await serve(session, source);
    await session.send("Page.enable");
    const frameId = await open(session, source.url);
    const answer = await work({ session, run: (script) => evaluate(session, frameId, script) });
    stop();
    return answer;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** A page that stands open: `run` takes the source of a script, which leaves its value in `lede`. */
export type Opened = {
  session: CDPSession;
  run: (script: string) => Promise<{ value: unknown; ms: number }>;
};

/** Runs a script (its source, which leaves its value in `lede`) in an isolated world of one page of real Chromium. */
export const runIn = (page: Page, source: Source, script: string) =>
  openIn(page, source, ({ run }) => run(script));

/** Runs the built content script in one page. @throws if its value is no `Result<Article>` */
export async function isolateIn(page: Page, source: Source, script: string): Promise<Isolated> {
  const { value, ms } = await runIn(page, source, script);
  if (!isAnswer(value)) throw new Error("the content script's answer is no Result<Article>");
  return { result: value, ms };
}
