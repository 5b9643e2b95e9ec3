import puppeteer from "puppeteer-core";
import { findChromium } from "#tests/browser/find.ts";

/** The icons that the manifest and the background name, and the drawing of each. `lit`: on articles, in Firefox. */
export const icons = [
  ...[16, 32, 48, 128].map((size) => ({ svg: "lede.svg", file: `${size}.png`, size })),
  ...[16, 32].map((size) => ({ svg: "lit.svg", file: `lit-${size}.png`, size })),
];

type Drawing = { svg: string; size: number };

/** Calls `work` with a page of a Chromium of its own. */
async function inChromium<T>(work: (page: import("puppeteer-core").Page) => Promise<T>): Promise<T> {
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? "chromium",
    args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  try {
    return await work(await browser.newPage());
  } finally {
    await browser.close();
  }
}

/** Each drawing as a PNG of its size. */
export const drawIcons = (drawings: Drawing[]): Promise<Buffer[]> =>
  inChromium(async (page) => {
    const drawn: Buffer[] = [];
    for (const { svg, size } of drawings) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0">${svg.replace("<svg", `<svg width="${size}" height="${size}" style="display:block"`)}`,
      );
      drawn.push(Buffer.from(await page.screenshot({ omitBackground: true })));
    }
    return drawn;
  });

/** The pixels of PNGs, four numbers each. */
export const pixelsOf = (files: Buffer[]): Promise<number[][]> =>
  inChromium((page) =>
    page.evaluate(
      (urls) =>
        Promise.all(
          urls.map(async (url) => {
            const image = new Image();
            image.src = url;
            await image.decode();
            const canvas = new OffscreenCanvas(image.width, image.height);
            const context = canvas.getContext("2d")!;
            context.drawImage(image, 0, 0);
            return [...context.getImageData(0, 0, image.width, image.height).data];
          }),
        ),
      files.map((file) => `data:image/png;base64,${file.toString("base64")}`),
    ),
  );
