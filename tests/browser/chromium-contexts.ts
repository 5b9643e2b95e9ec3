import { writeFileSync } from "node:fs";
import type { Browser, CDPSession, Target } from "puppeteer-core";
import { treeIn } from "./chromium-tree.ts";
import { clickIn, pressIn, sessionView, watchConsole } from "./chromium-view.ts";
import type { Popup, View } from "./driver.ts";
import { until } from "./view.ts";

export function popupOf(browser: Browser, target: Target, session: CDPSession): Popup {
  const isOpen = () => browser.targets().includes(target);
  const gone = async () => void (await until("the popup to close", () => !isOpen(), 5_000));
  return {
    ...sessionView(session),
    // The key that closes the popup gets no answer there.
    press: (key) =>
      pressIn(session, key)
        .catch((error) =>
          until("the popup to close", () => !isOpen(), 500).catch(() => Promise.reject(error)),
        )
        .then(() => {}),
    click: (selector) => clickIn(session, selector),
    tree: () => treeIn(session),
    buttonNames: async () => {
      const { nodes } = await session.send("Accessibility.getFullAXTree");
      const buttons = nodes.filter(({ ignored, role }) => !ignored && role?.value === "button");
      return buttons.map(({ name }) => String(name?.value ?? ""));
    },
    focusedName: async () => {
      const { nodes } = await session.send("Accessibility.getFullAXTree");
      const isFocused = ({ role, properties = [] }: (typeof nodes)[number]) =>
        role?.value !== "RootWebArea" &&
        properties.some(({ name, value }) => name === "focused" && value.value === true);
      return String(nodes.find(isFocused)?.name?.value ?? "");
    },
    screenshot: async (file) => {
      const { data } = await session.send("Page.captureScreenshot", { format: "png" });
      writeFileSync(file, Buffer.from(data, "base64"));
    },
    gone,
    close: async () => {
      await session.send("Page.close").catch(() => {});
      await gone();
    },
  };
}

/** The extension's contexts of a browser: who they are, and what their consoles say. */
export function contextsOf(browser: Browser, origin: string, watch: boolean) {
  const errors: string[] = [];
  const onWorker = new Set<CDPSession>();
  const isWorker = (target: Target) => target.type() === "service_worker" && target.url().startsWith(origin);
  const isPopup = (target: Target) => target.type() === "page" && target.url().startsWith(`${origin}/popup/`);
  const attach = async (target: Target) => {
    const session = await target.createCDPSession();
    if (watch) await watchConsole(session, errors).catch(() => {});
    return session;
  };
  const greet = (target: Target) => {
    if (watch && isWorker(target))
      attach(target).then(
        (session) => onWorker.add(session),
        () => {},
      );
  };
  browser.on("targetcreated", greet);
  browser.targets().forEach(greet);
  /** From a document of the extension's own in which nothing of ours runs. */
  const wake = async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/icons/16.png`);
    await page.evaluate(() => void chrome.runtime.sendMessage({}).catch(() => undefined));
    await page.close();
  };
  const worker = async () => {
    if (!browser.targets().some(isWorker)) await wake().catch(() => undefined);
    return until("the worker", () => browser.targets().find(isWorker));
  };
  /** What a function answers in the worker as it is, be it alive or not. */
  const evaluateIn = async <T>(target: Target, work: (view: View) => Promise<T>) => {
    const session = await target.createCDPSession();
    // One that began while it was looked at waits for this.
    await session.send("Runtime.runIfWaitingForDebugger").catch(() => {});
    return work(sessionView(session)).finally(() => session.detach().catch(() => {}));
  };
  const hasScript = (view: View, ms: number) =>
    until("the worker's script", () => view.evaluate(() => "chrome" in globalThis), ms);
  const evaluate: View["evaluate"] = async (fn, ...args) =>
    evaluateIn(await worker(), async (view) => {
      // A worker that has just been made has no script yet; one that died while it was looked at stays listed.
      await hasScript(view, 2_000).catch(() => wake().then(() => hasScript(view, 10_000)));
      return view.evaluate(fn, ...args);
    });
  /**
   * Ends the worker, and resolves when it has ended: Chromium, asked to stop them all, answers then. By that time another
   * may run in its place, if somebody waits for an answer. Of one that is closed as a target nobody tells whether it has died.
   */
  const end = async () => {
    for (const session of onWorker) await session.detach().catch(() => {});
    onWorker.clear();
    // Any page has the list of them.
    const page = await until("a page", () => browser.targets().find((target) => target.type() === "page"));
    const session = await page.createCDPSession();
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await session.detach();
  };
  return {
    errors,
    worker,
    popup: async () => {
      const target = await browser.waitForTarget(isPopup, { timeout: 20_000 });
      return { target, session: await attach(target) };
    },
    /** A session of its own, to be detached. */
    session: async (of: "background" | "popup") =>
      (of === "background" ? await worker() : await browser.waitForTarget(isPopup)).createCDPSession(),
    evaluate,
    /** Loads the extension's files anew. */
    renew: async (folder: string) => {
      await end();
      await browser.installExtension(folder);
    },
    kill: end,
  };
}
