import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import { copyOf } from "./extension-copy.ts";
import { SITE } from "./proxy.ts";
import { pressAndRead, settled } from "./read.ts";
import { demo } from "./stories.ts";
import { until } from "./view.ts";

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => void rmSync(folder, { recursive: true, force: true })));

/** Questions that are none, and one that is. */
const QUESTION = { name: "digest/of-tab", request: { tab: 1, anyway: true } };
const junk: unknown[] = [
  null,
  7,
  "digest/of-tab",
  [],
  {},
  { name: "toString", request: {} },
  { name: "__proto__", request: {} },
  { name: "digest/of-tab" },
  { name: "digest/of-tab", request: { tab: "1", anyway: true } },
  { name: "digest/of-tab", request: { tab: -1, anyway: true } },
  { name: "digest/of-tab", request: { tab: 1 } },
  { name: "digest/of-kept", request: { url: { toString: 1 } } },
  { name: "reader/open", request: null },
];

/** Another extension, which asks ours as soon as it runs and tells the web what it heard. */
function stranger(id: string): string {
  const folder = mkdtempSync(join(tmpdir(), "lede-stranger-"));
  folders.push(folder);
  const manifest = {
    manifest_version: 3,
    name: "Stranger",
    version: "1",
    background: { service_worker: "ask.js", scripts: ["ask.js"] },
    browser_specific_settings: { gecko: { id: "stranger@stranger.example" } },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(
    join(folder, "ask.js"),
    `const tell = (words) => chrome.tabs.create({ url: "${SITE}/told?" + encodeURIComponent(words) });
Promise.race([
  chrome.runtime.sendMessage("${id}", ${JSON.stringify(QUESTION)}).then((heard) => "heard " + JSON.stringify(heard), (error) => "refused " + error),
  new Promise((resolve) => setTimeout(resolve, 3000, "silence")),
]).then(tell);`,
  );
  return folder;
}

/** Runs in a page: what it can see and load of an extension at this origin. */
async function reach(origin: string): Promise<Record<string, unknown>> {
  const { chrome, browser } = globalThis as { chrome?: { runtime?: object }; browser?: { runtime?: object } };
  const loads = (tag: "img" | "script", path: string) =>
    new Promise((resolve) => {
      const element = document.createElement(tag);
      element.onload = () => resolve(true);
      element.onerror = () => resolve(false);
      element.src = origin + path;
      document.body.append(element);
    });
  const frame = document.createElement("iframe");
  frame.src = `${origin}/popup/index.html?tab=1`;
  document.body.append(frame);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const told = new Promise((resolve) => {
    addEventListener("message", () => resolve(true));
    setTimeout(resolve, 300, false);
  });
  return {
    messages: [chrome?.runtime, browser?.runtime].some((runtime) => runtime && "sendMessage" in runtime),
    picture: await loads("img", "/icons/16.png"),
    script: await loads("script", "/highlight.js"),
    answer: await fetch(`${origin}/manifest.json`).then(
      () => true,
      () => false,
    ),
    told: await told,
  };
}

inBothBrowsers("Strangers", { pages: { "/story": demo }, hostAccess: true }, (session) => {
  const origin = () =>
    session().driver.background.evaluate(() => chrome.runtime.getURL("").replace(/\/$/, ""));

  it("a web page finds nothing to talk to, and nothing to load", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    expect(await driver.page.evaluate(reach, await origin())).toEqual({
      messages: false,
      picture: false,
      script: false,
      answer: false,
      told: false,
    });
  });

  it("another extension is not answered", async () => {
    const { driver, proxy } = session();
    const id = await driver.background.evaluate(() => chrome.runtime.id);
    await driver.install(stranger(id));
    const told = () => proxy.seen.find((line) => line.includes("/told?"));
    const line = decodeURIComponent(await until("the stranger's report", told));
    expect(line).toMatch(/refused|silence|heard undefined/);
    expect(line).not.toMatch(/"ok"|failure/);
    await (await driver.tabAt("/told")).close();
  });

  it("what runs in a page, in our own name even, is told nothing", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    await driver.page.focus();
    const answer = await driver.background.evaluate(async (question) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const func = async (asked: object) => {
        const kept = chrome.storage.session?.get(null);
        return {
          answer: await chrome.runtime.sendMessage(asked),
          kept: await Promise.resolve(kept ?? null).then(
            (all) => all && Object.keys(all),
            () => null,
          ),
        };
      };
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func,
        args: [{ ...question, request: { tab: tab?.id ?? -1, anyway: true } }],
      });
      return frame?.result;
    }, QUESTION);
    expect(answer).toEqual({
      answer: { ok: false, failure: "internal", detail: "not one of our pages" },
      kept: null,
    });
  });

  it("a question of another shape gets a failure, in words", async () => {
    const { driver } = session();
    await driver.page.goto(`${await origin()}/reader/index.html?url=x`);
    const answers = await driver.page.evaluate(
      (all) => Promise.all(all.map((one) => chrome.runtime.sendMessage(one))),
      junk,
    );
    expect(answers).toEqual(
      junk.map(() => ({ ok: false, failure: "internal", detail: "a question of unknown shape" })),
    );
  });

  it("nothing of what was read is on the disk", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/story`);
    await pressAndRead(driver);
    await driver.pressKey(driver.page, ".");
    await driver.page.waitFor(() => location.pathname === "/reader/index.html");
    const onDisk = await driver.background.evaluate(() => chrome.storage.local.get(null));
    expect(Object.keys(onDisk).filter((key) => key !== "settings" && key !== "greeted")).toEqual([]);
    await driver.page.goto("about:blank");
  });
});

/** What a background of another version might answer. */
const otherAnswers = [
  "undefined",
  "{ ok: true, value: { title: 'a digest of old', summary: 7 } }",
  "{ ok: false, failure: 'a failure of tomorrow' }",
];

inBothBrowsers(
  "A background of another version",
  {
    pages: { "/story": demo },
    build: (dist) => {
      const copy = copyOf(dist);
      folders.push(copy.path);
      const answers = `[${otherAnswers.join(", ")}]`;
      copy.write(
        "background.js",
        `let turn = 0; chrome.runtime.onMessage.addListener((_, __, reply) => { reply(${answers}[turn++ % ${otherAnswers.length}]); return true; });`,
      );
      return copy.path;
    },
  },
  (session) => {
    it.each(otherAnswers)("makes the popup say so, whatever it answers: %s", async () => {
      const { driver } = session();
      await driver.page.goto(`${SITE}/story`);
      await driver.pressAction();
      const popup = await driver.popup();
      const { state, title, text } = await settled(popup);
      expect(state, text).toBe("failure");
      expect(title).toBe("Something went wrong in Lede");
      expect(text).not.toMatch(/undefined$|\[object/);
      await popup.close();
    });
  },
);
