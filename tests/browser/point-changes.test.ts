import { expect, it } from "vitest";
import { placeOf } from "#model/place.ts";
import { placesIn, press, readPage, send } from "#tests/eval/point/point.ts";
import { inBothBrowsers } from "./both.ts";
import { changing, pages, paragraphs, quoted, watched } from "./point-stories.ts";
import { SITE } from "./proxy.ts";

const names = Object.keys(changing) as (keyof typeof changing)[];
const pathOf = (name: string) => `/${name.replace(/\W+/g, "-")}`;
const served = {
  ...Object.fromEntries(names.map((name) => [pathOf(name), changing[name]])),
  "/watched": watched,
  "/plain": pages.plain,
  "/details": pages["closed details"],
};

/** Runs in the page: lets it change, as its own script would. */
const change = () => {
  const script = document.createElement("script");
  script.textContent = "change()";
  document.body.append(script);
};
/** Runs in the page: the id of the paragraph that holds the mark. */
const marked = () => {
  const [range] = Array.from(CSS.highlights.get("lede-mark") ?? []) as Range[];
  return range?.startContainer.parentElement?.closest("p")?.id ?? "";
};
const source = () => document.documentElement.outerHTML;

inBothBrowsers("When the page has changed", { pages: served, hostAccess: true }, (session) => {
  it.each(names)("it %s: the right place, or an honest word", async (name) => {
    const { driver } = session();
    await driver.page.goto(`${SITE}${pathOf(name)}`);
    const shown = await readPage(driver);
    if (!shown) throw new Error("no digest");
    await driver.page.evaluate(change);
    const rewritten = name === "was written anew by its framework";
    for (const target of placesIn(shown)) {
      const { what, place } = target;
      const [pressed] = await press(driver, [target]);
      const gone = rewritten && /3\.2 million/.test(place.context.slice(place.start, place.end));
      expect(pressed, `${what} ${pressed?.wanted}`).toMatchObject(
        gone
          ? { outcome: "changed", seen: { text: "" } }
          : { ok: true, outcome: rewritten ? "moved" : "marked" },
      );
      if (gone || what.endsWith("of the title")) continue;
      const paragraph = paragraphs.findIndex((text) =>
        text.includes(place.context.slice(place.start, place.end)),
      );
      if (paragraph >= 0) expect(await driver.page.evaluate(marked)).toMatch(/^p\d$/);
    }
  });

  it("marks the sentence of the article, not the same words quoted above it", async () => {
    const { driver } = session();
    for (const name of names.slice(1)) {
      await driver.page.goto(`${SITE}${pathOf(name)}`);
      const shown = await readPage(driver);
      const pick = shown?.summary.find(({ text }) => text === quoted);
      const span = pick?.span ?? { block: -1, start: 0, end: 0 };
      if (!shown || !pick) throw new Error("the summary leaves the sentence out");
      await driver.page.evaluate(change);
      await send(driver, { kind: "mark", places: [placeOf(shown, span, quoted)], shade: null, enter: false });
      expect(await driver.page.evaluate(marked), name).toBe("p1");
    }
  });
});

inBothBrowsers("The page itself", { pages: served, hostAccess: true }, (session) => {
  it("is the same to the byte, and its observers see nothing", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/watched`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = await driver.page.evaluate(source);
    const shown = await readPage(driver);
    if (!shown) throw new Error("no digest");
    const targets = placesIn(shown);
    const places = targets.map(({ place }) => place);
    await press(driver, targets);
    await send(driver, { kind: "preview", places: places.slice(0, 1) });
    await send(driver, { kind: "skim", places });
    expect(await driver.page.evaluate(() => CSS.highlights.size)).toBe(3);
    expect(await driver.page.evaluate(source)).toBe(before);
    await send(driver, { kind: "clear", what: ["mark", "preview", "skim"] });
    expect(await driver.page.evaluate(source)).toBe(before);
    expect(await driver.page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await driver.page.evaluate(() => sessionStorage.getItem("seen"))).toBe("0");
  });

  it("changes in nothing but the details that are opened", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/details`);
    const before = await driver.page.evaluate(source);
    const shown = await readPage(driver);
    await press(driver, shown ? placesIn(shown) : []);
    const after = await driver.page.evaluate(source);
    expect(after).not.toBe(before);
    expect(after.replace('<details open="">', "<details>")).toBe(before);
  });

  it("holds a thousand marks, beside a thousand of its own", async () => {
    const { driver } = session();
    await driver.page.goto(`${SITE}/plain`);
    const own = await driver.page.evaluate(() => {
      const nodes = Array.from(document.querySelectorAll("p"), (one) => one.firstChild);
      for (let at = 0; at < 1000; at++) {
        const range = document.createRange();
        const node = nodes[at % nodes.length];
        if (!node) continue;
        range.setStart(node, at % 20);
        range.setEnd(node, (at % 20) + 5);
        CSS.highlights.set(`own-${at}`, new Highlight(range));
      }
      return CSS.highlights.size;
    });
    expect(own).toBe(1000);
    const shown = await readPage(driver);
    const places = shown ? placesIn(shown).map(({ place }) => place) : [];
    const many = Array.from({ length: 1000 }, (_, at) => places[at % places.length]!);
    const started = performance.now();
    const outcomes = await send(driver, { kind: "skim", places: many });
    expect(outcomes).toHaveLength(1000);
    expect(new Set(outcomes)).toEqual(new Set(["marked"]));
    expect(performance.now() - started).toBeLessThan(3000);
    const [pressed] = await press(driver, shown ? placesIn(shown).slice(0, 1) : []);
    expect(pressed?.ok).toBe(true);
    expect(await driver.page.evaluate(() => CSS.highlights.size)).toBe(1002);
  });
});
