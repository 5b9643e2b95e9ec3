import { expect, it } from "vitest";
import { reach, served } from "./access-reach.ts";
import { inBothBrowsers } from "./both.ts";
import type { Tab, View, Wish } from "./driver.ts";

/**
 * Runs in a page: what can be pressed, is smaller than 24 by 24 pixels, and has another such thing within the circle of 24
 * pixels around its middle (WCAG 2.2, 2.5.8).
 */
const tooSmall = () => {
  const targets = Array.from(
    document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, [role=button]"),
    // A radio button or a checkbox is as large as the label that presses it.
    (one) => one.closest("label") ?? one,
  ).filter((one) => one.checkVisibility() && !one.closest(".unseen"));
  const all = [...new Set(targets)].map((one) => ({ one, box: one.getBoundingClientRect() }));
  // What lies under a panel or under the foot cannot be pressed by mistake.
  const boxes = all.filter(({ one, box }) => {
    const above = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return above === null || one.contains(above);
  });
  return boxes.flatMap(({ one, box }) => {
    if (box.width >= 24 && box.height >= 24) return [];
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const near = boxes.filter((other) => {
      const across = Math.max(other.box.left - x, 0, x - other.box.right);
      const down = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return other.one !== one && Math.hypot(across, down) < 12;
    });
    return near.map((other) => `${one.outerHTML.slice(0, 80)} | ${other.one.outerHTML.slice(0, 80)}`);
  });
};

/** Runs in a page: what sticks out of the window at its sides, and is no part that scrolls by itself. */
const sticksOut = () => {
  const { clientWidth: room, scrollWidth } = document.documentElement;
  const scrolls = (one: Element) => one.parentElement?.closest(".shown, pre, .table, .unseen") !== null;
  const out = Array.from(document.body.querySelectorAll("*"), (one) => ({
    one,
    box: one.getBoundingClientRect(),
  }))
    .filter(
      ({ one, box }) =>
        one.checkVisibility() && box.width > 1 && !scrolls(one) && (box.right > room + 1 || box.left < -1),
    )
    .map(
      ({ one, box }) => `${one.outerHTML.slice(0, 80)}: ${Math.round(box.left)} to ${Math.round(box.right)}`,
    );
  // A popup's page has the size of a popup, and nothing of it is seen beyond what stands in it.
  const hidden = getComputedStyle(document.documentElement).overflowX === "hidden";
  return scrollWidth > room && !hidden ? [`${scrollWidth} wide`, ...out] : out;
};

/** Runs in a page: words that are cut off by their own box. */
const cutOff = () =>
  Array.from(document.querySelectorAll<HTMLElement>("button, legend, label span, h1, h2, .told, dt, kbd"))
    .filter(
      (one) =>
        one.checkVisibility() && !one.closest(".unseen") && getComputedStyle(one).overflow !== "visible",
    )
    .filter((one) => one.scrollWidth > one.clientWidth + 1)
    .map((one) => one.outerHTML.slice(0, 100));

const SHOWN = [
  "popup: in a tab",
  "reader: summary",
  "reader: type",
  "reader: help",
  "settings: most of all",
] as const;

/** `npm run test:all` looks at all of them. */
const { LEDE_ALL } = process.env;
const PRESSED = ["popup: digest", "reader: summary", "reader: type", "settings: most of all"] as const;
const SAMPLE = ["popup: in a tab", "reader: type", "settings: most of all"] as const;

inBothBrowsers("For unsteady hands and tired eyes", { pages: served }, (session) => {
  const at = async (state: (typeof SHOWN)[number], work: (tab: Tab) => Promise<void>) => {
    const { driver } = session();
    const { view, leave } = await reach[state](driver);
    try {
      await work(view as Tab);
    } finally {
      await leave();
    }
  };

  it.each(LEDE_ALL ? (["popup: digest", "popup: restricted", ...SHOWN] as const) : PRESSED)(
    "what can be pressed is 24 pixels wide and high: %s",
    async (state) => {
      const { view, leave } = await reach[state](session().driver);
      expect(await view.evaluate(tooSmall)).toEqual([]);
      await leave();
    },
  );

  it.each(LEDE_ALL ? SHOWN : SAMPLE)(
    "nothing sticks out or is cut off at 320 pixels, nor with text twice as large: %s",
    (state) =>
      at(state, async (tab) => {
        await tab.resize(320, 640);
        await tab.waitFor(() => innerWidth === 320);
        expect(await tab.evaluate(sticksOut)).toEqual([]);
        expect(await tab.evaluate(cutOff)).toEqual([]);
        await tab.resize(900, 640);
        await tab.waitFor(() => innerWidth === 900);
        await tab.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
        expect(await tab.evaluate(sticksOut)).toEqual([]);
        expect(await tab.evaluate(cutOff)).toEqual([]);
        await tab.resize(1000, 640);
      }),
  );

  const wished = (view: View, query: string) => view.evaluate((query) => matchMedia(query).matches, query);
  const during = async (wish: Wish, work: () => Promise<void>) => {
    const { driver } = session();
    await driver.setWish(wish);
    try {
      await work();
    } finally {
      await driver.setWish(null);
    }
  };

  it.each(SAMPLE)("what is chosen is seen in forced colours: %s", (state) =>
    at(state, (tab) =>
      during("forced colours", async () => {
        await tab.waitFor(() => matchMedia("(forced-colors: active)").matches);
        // Colours may take a moment to fade over.
        await tab.waitFor(() => {
          const ground = (one: Element) => getComputedStyle(one.nextElementSibling ?? one).backgroundColor;
          const all = Array.from(document.querySelectorAll<HTMLInputElement>(".choice input"));
          const seen = all.filter((one) => one.checkVisibility());
          const chosen = new Set(seen.filter((one) => one.checked).map(ground));
          return chosen.size === 1 && seen.every((one) => one.checked || !chosen.has(ground(one)));
        });
      }),
    ),
  );

  /** The places that the reader view comes by, frame by frame, on its way down one screen to a sentence of its summary. */
  const stations = async (tab: Tab) => {
    const pointer = "[data-gist=top] li:last-child .pointer";
    await tab.click(pointer);
    await tab.waitFor(() => {
      const [range] = [...(CSS.highlights.get("mark") ?? [])];
      const box = range instanceof Range ? range.getBoundingClientRect() : null;
      return box !== null && box.top > innerHeight * 0.15 && box.bottom < innerHeight * 0.85;
    });
    return tab.evaluate(async (pointer) => {
      scrollTo({ top: scrollY - innerHeight, behavior: "instant" });
      document.querySelector<HTMLElement>(pointer)?.click();
      const places = [Math.round(scrollY)];
      for (let still = 0; still < 20; still++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        if (places.at(-1) === Math.round(scrollY)) continue;
        places.push(Math.round(scrollY));
        still = 0;
      }
      return places;
    }, pointer);
  };

  it("nothing moves for those who want no motion", () =>
    at("reader: summary", async (tab) => {
      expect(await wished(tab, "(prefers-reduced-motion: reduce)")).toBe(true);
      // At once, or in one more step where the parts on the way get their true heights.
      expect([2, 3]).toContain((await stations(tab)).length);
    }));

  it("glides to the place for those who do, and comes to rest at it", () =>
    at("reader: summary", async (tab) => {
      const [, ...stops] = await stations(tab);
      await during("motion", async () => {
        expect(await wished(tab, "(prefers-reduced-motion: reduce)")).toBe(false);
        const places = await stations(tab);
        // At once is three at most; a busy machine draws few on the way.
        expect(places.length).toBeGreaterThan(3);
        expect(Math.abs((places.at(-1) ?? 0) - (stops.at(-1) ?? 0))).toBeLessThanOrEqual(1);
      });
    }));

  it("more contrast is more contrast", () =>
    at("settings: most of all", async (tab) => {
      const { driver } = session();
      const quiet = () => {
        const probe = document.querySelector(".told")!;
        return [getComputedStyle(probe).color, getComputedStyle(document.documentElement).color];
      };
      const [before, ink] = await tab.evaluate(quiet);
      expect(before).not.toBe(ink);
      await during("more contrast", async () => {
        const asked = await wished(tab, "(prefers-contrast: more)");
        expect(asked).toBe(driver.name === "chromium");
        const [now] = await tab.evaluate(quiet);
        expect(now).toBe(asked ? ink : before);
      });
    }));
});
