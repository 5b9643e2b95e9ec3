import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inBothBrowsers } from "./both.ts";
import { lit, openInReader } from "./reader-open.ts";
import { atlasPages } from "./reader-stories.ts";

inBothBrowsers("Reading in the reader view", { pages: atlasPages }, (session) => {
  const page = () => session().driver.page;

  it("skims: key sentences stand out, the next is one key away", async () => {
    const { driver } = session();
    await openInReader(driver);
    await page().waitFor(() => document.querySelector("[data-action=skim]:enabled") !== null);
    await page().press("k");
    await page().waitFor(() => CSS.highlights.has("key"));
    const keys = await page().evaluate(lit, "key");
    expect(keys.length).toBeGreaterThanOrEqual(3);
    for (const place of [0, 1]) {
      await page().press("n");
      await page().waitFor(
        (words) => [...(CSS.highlights.get("mark") ?? [])].some((range) => String(range) === words),
        keys[place] ?? "",
      );
    }
    await page().press("N");
    await page().waitFor(
      () => document.querySelector("[role=status]")?.textContent?.startsWith("Key sentence 1 of") ?? false,
    );
    await page().click(".bar [data-action=skim]");
    expect(await page().evaluate(lit, "key"), driver.name).toEqual([]);
  });

  it("shows the contents, follows the scroll and leads to headings", async () => {
    const turn = async (on: boolean) => {
      const shows = await page().evaluate(() => document.querySelector(".contents-list") !== null);
      if (shows !== on) await page().press("c");
      await page().waitFor((on) => (document.querySelector(".contents-list") !== null) === on, on);
    };
    await turn(true);
    expect(await page().evaluate(() => document.querySelectorAll(".contents-list li").length)).toBe(3);
    await page().click(".contents-list li:last-child a");
    await page().waitFor(() => {
      const top = [...document.querySelectorAll(".prose h2")].at(-1)?.getBoundingClientRect().top ?? -1;
      return top > 0 && top < innerHeight;
    });
    await page().evaluate(() => document.querySelector(".prose pre")?.scrollIntoView());
    await turn(true);
    await page().waitFor(
      () => document.querySelector("[aria-current=location]")?.textContent === "What happens next",
    );
    await turn(false);
  });

  it("lights one, three and five lines, and moves them by arrow keys", async () => {
    /** Where the light begins, in pixels of the document. */
    const lit = () =>
      (document.querySelector(".line-focus > i")?.getBoundingClientRect().bottom ?? 0) + scrollY;
    await page().evaluate(() => document.querySelector(".prose h2")?.scrollIntoView({ block: "center" }));
    const higher = (than: number) => {
      const [above, below] = [...document.querySelectorAll(".line-focus > i")].map((shade) =>
        shade.getBoundingClientRect(),
      );
      return (below?.top ?? 0) - (above?.bottom ?? 0) > than;
    };
    for (const [lines, least] of [
      ["1", 12],
      ["3", 60],
      ["5", 110],
    ] as const) {
      await page().press("f");
      await page().waitFor(
        (lines) => document.querySelector(".line-focus")?.getAttribute("data-lines") === lines,
        lines,
      );
      await page().waitFor(higher, least);
    }
    const before = await page().evaluate(lit);
    const moved = (before: number, least: number, most: number) => {
      const edge = document.querySelector(".line-focus > i")?.getBoundingClientRect().bottom ?? 0;
      return edge + scrollY - before > least && edge + scrollY - before < most;
    };
    await page().press("ArrowDown");
    await page().press("ArrowDown");
    await page().waitFor(moved, before, 40, 300);
    const after = await page().evaluate(lit);
    await page().press("ArrowUp");
    await page().waitFor(moved, after, -200, -10);
    await page().press("f");
    await page().waitFor(() => !document.querySelector(".line-focus"));
  });

  it("copies a quotation with the address of its place", async () => {
    const { driver } = session();
    await page().evaluate(() => {
      const node = document.querySelector(".prose blockquote p")?.firstChild;
      node?.parentElement?.scrollIntoView({ block: "center" });
      if (node) getSelection()?.setBaseAndExtent(node, 2, node, 23);
    });
    await page().waitFor(() => document.querySelector(".quote-button") !== null);
    await page().click(".quote-button");
    await page().waitFor(() =>
      /Quote copied/.test(document.querySelector("[role=status]")?.textContent ?? ""),
    );
    expect(await driver.clipboard(page())).toBe(
      "“map without names is”\n— The Islanders Who Drew Their Own Atlas\n" +
        "http://article.test/atlas#:~:text=A-,map%20without%20names%20is,-a%20drawing%20of%20somebody%20else%27s",
    );
  });

  it("copies the whole as Markdown: head, summary and facts with their places, and the article byte for byte", async () => {
    const { driver } = session();
    await page().press("m");
    await page().click("[data-action=copy_markdown]");
    await page().waitFor(() => document.querySelector("[role=status]")?.textContent === "Copied");
    const [head = "", facts = "", ...rest] = (await driver.clipboard(page())).split(
      /\n\n(?=## Key facts|---\n\n)/,
    );
    expect(head).toMatch(
      /^---\ntitle: "The Islanders Who Drew Their Own Atlas"\nauthor: "Ines Dahl"\nsite: "The Sorrel Tide"\ndate: "2025-04-20"\nurl: "http:\/\/article\.test\/atlas"\n---\n\n# The Islanders Who Drew Their Own Atlas\n\n## Summary\n\n(- .+ \[↗\]\(http:\/\/article\.test\/atlas#:~:text=\S+\)\n?){3}$/,
    );
    expect(facts).toMatch(
      /^## Key facts\n\n(- \*\*.+\*\*: .+ \[↗\]\(http:\/\/article\.test\/atlas#:~:text=\S+\)\n?){4,}$/,
    );
    expect(rest.join("\n\n")).toBe(`---\n\n${readFileSync(join(import.meta.dirname, "atlas.md"), "utf8")}`);
    await page().press("Escape");
  });

  it("says nothing on the console", async () => {
    expect(await session().driver.consoleErrors()).toEqual([]);
  });
});
