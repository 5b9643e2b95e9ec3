import { writeFileSync } from "node:fs";
import type { Browser, CDPSession, Target } from "puppeteer-core";
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
  const worker = () => until("the worker", () => browser.targets().find(isWorker));
  return {
    errors,
    worker,
    popup: async () => {
      const target = await browser.waitForTarget(isPopup, { timeout: 10_000 });
      return { target, session: await attach(target) };
    },
    /** A session of its own, to be detached. */
    session: async (of: "background" | "popup") =>
      (of === "background" ? await worker() : await browser.waitForTarget(isPopup)).createCDPSession(),
    evaluate: (async (fn, ...args) => {
      const session = await (await worker()).createCDPSession();
      const view = sessionView(session);
      // A worker that has just been made has no script yet.
      const ready = until("the worker's script", () => view.evaluate(() => "chrome" in globalThis));
      return ready.then(() => view.evaluate(fn, ...args)).finally(() => session.detach().catch(() => {}));
    }) satisfies View["evaluate"] as View["evaluate"],
    /** A worker with a debugger attached does not die: every session lets go first. */
    kill: async () => {
      for (const session of onWorker) await session.detach().catch(() => {});
      onWorker.clear();
      const whole = await browser.target().createCDPSession();
      const { targetInfos } = await whole.send("Target.getTargets", { filter: [{ type: "service_worker" }] });
      for (const { url, targetId } of targetInfos)
        if (url.startsWith(origin)) await whole.send("Target.closeTarget", { targetId });
      await until("the worker to die", () => !browser.targets().some(isWorker));
    },
  };
}
