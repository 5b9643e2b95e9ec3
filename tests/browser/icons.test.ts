import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { drawIcons, icons, pixelsOf } from "#tests/icons/draw.ts";

const folder = join(import.meta.dirname, "../../public/icons");
const read = (file: string) => readFileSync(join(folder, file));

it("the icons are what their drawings say: npm run icons", async () => {
  const drawn = await drawIcons(icons.map(({ svg, size }) => ({ svg: `${read(svg)}`, size })));
  const kept = icons.map(({ file }) => read(file));
  const [wanted, found] = [await pixelsOf(drawn), await pixelsOf(kept)];
  for (const [at, { file, size }] of icons.entries()) {
    expect(found[at], file).toHaveLength(size * size * 4);
    // Another version of the browser may smooth a round corner otherwise.
    const far = wanted[at]?.filter((value, pixel) => Math.abs(value - (found[at]?.[pixel] ?? -99)) > 24);
    expect(far, file).toEqual([]);
  }
});

it("the first line stands out at 16 pixels, on a light toolbar and on a dark one", async () => {
  const luminance = ([red = 0, green = 0, blue = 0]: number[]) => {
    const linear = [red, green, blue].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
  };
  const contrast = (one: number[], two: number[]) => {
    const [low = 0, high = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  for (const file of ["16.png", "lit-16.png"]) {
    const [pixels = []] = await pixelsOf([read(file)]);
    const at = (x: number, y: number) => pixels.slice((y * 16 + x) * 4, (y * 16 + x) * 4 + 4);
    // Whole pixels: nothing between line and ground.
    expect(at(3, 3), file).toEqual(at(12, 5));
    expect(at(2, 3), file).toEqual(at(8, 7));
    expect(at(3, 3)[3], file).toBe(255);
    expect(contrast(at(3, 3), at(2, 3)), file).toBeGreaterThan(3);
  }
  // The tile stands out on light, the line on dark.
  const [plain = []] = await pixelsOf([read("16.png")]);
  const at = (x: number, y: number) => plain.slice((y * 16 + x) * 4, (y * 16 + x) * 4 + 3);
  expect(contrast(at(1, 8), [241, 243, 244])).toBeGreaterThan(3);
  expect(contrast(at(8, 4), [53, 54, 58])).toBeGreaterThan(3);
});
