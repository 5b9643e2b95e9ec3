import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import { copyOf } from "./extension-copy.ts";
import { lit, openInReader } from "./reader-open.ts";
import { atlasPages } from "./reader-stories.ts";

const copies: ReturnType<typeof copyOf>[] = [];
afterAll(() => copies.forEach((copy) => void copy.remove()));

/** A voice of the extension's own: says nothing, takes a moment for each sentence, tells all events. */
const ENGINE = `
chrome.ttsEngine?.onSpeak.addListener((words, options, send) => {
  send({ type: "start", charIndex: 0 });
  globalThis.timer = setTimeout(() => send({ type: "end", charIndex: words.length }), 400);
});
chrome.ttsEngine?.onStop.addListener(() => clearTimeout(globalThis.timer));`;

/** Firefox knows no such engines: a stand-in for its voices, with the same events and no sound, begins the page. */
const STAND_IN = `
if (location.protocol === "moz-extension:") {
  const timers = [];
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(globalThis, "speechSynthesis", { value: Object.assign(new EventTarget(), {
    getVoices: () => [{ voiceURI: "stand-in", name: "Stand-in", lang: "en-US", localService: true }],
    speak: (said) => timers.push(setTimeout(() => said.onend(), 400)),
    cancel: () => timers.splice(0).forEach((timer) => clearTimeout(timer)),
  }) });
}`;

/** The same build with a voice. */
function withVoice(dist: string): string {
  const copy = copyOf(dist);
  copies.push(copy);
  copy.edit("background.js", (script) => `${ENGINE}\n${script}`);
  copy.edit("pages/reader.js", (script) => `${STAND_IN}\n${script}`);
  const own: { permissions: string[] } = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8"));
  copy.manifest({
    permissions: [...own.permissions, "ttsEngine"],
    tts_engine: { voices: [{ voice_name: "Test voice", lang: "en-US", event_types: ["start", "end"] }] },
  });
  return copy.path;
}

inBothBrowsers("Reading aloud", { pages: atlasPages, build: withVoice }, (session) => {
  const page = () => session().driver.page;
  const spoken = (words: string) =>
    [...(CSS.highlights.get("spoken") ?? [])].some((range) => String(range).startsWith(words));

  it("marks each sentence as it is said, pauses and goes on", async () => {
    await openInReader(session().driver);
    await page().press("l");
    await page().waitFor(() => document.querySelector("[data-action=play]") !== null);
    await page().click("[data-action=play]");
    await page().waitFor(spoken, "The Islanders Who Drew");
    await page().waitFor(spoken, "For thirty years");
    // The button has the focus: the space bar presses it.
    await page().press(" ");
    await page().waitFor(() => document.querySelector("[data-phase=paused]") !== null);
    const paused = await page().evaluate(lit, "spoken");
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await page().evaluate(lit, "spoken")).toEqual(paused);
    await page().press(" ");
    await page().waitFor(spoken, "“Nobody asked us to,”");
    await page().click("[data-action=sentence-back]");
    await page().click("[data-action=stop]");
    await page().waitFor(() => !CSS.highlights.has("spoken"));
    await page().press("Escape");
  });

  it("reads the summary alone", async () => {
    // What moves is easily missed by a click, and the page goes to where it is read.
    const clickWhenStill = async () => {
      await page().waitFor(async () => {
        const top = () => document.querySelector("[data-action=listen-summary]")?.getBoundingClientRect().top;
        const before = top();
        await new Promise((resolve) => setTimeout(resolve, 250));
        return before !== undefined && before === top();
      });
      await page().click("[data-action=listen-summary]");
    };
    await page().press("s");
    const first = await page().evaluate(
      () => document.querySelector("[data-gist=top] [data-sentence]")?.textContent ?? "",
    );
    await clickWhenStill();
    await page().waitFor(spoken, first.slice(0, 20));
    await clickWhenStill();
  });
});
