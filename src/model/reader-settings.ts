import { flag, number, type Of, oneOf, type Shape, text } from "./shape.ts";

export const themes = ["auto", "light", "sepia", "dark", "contrast"] as const;
export const faces = ["serif", "sans", "legible"] as const;

/** What can be set by degrees: from, to, and by how much one press changes it. */
export const degrees = {
  /** Per cent of the reader's own size of text. */
  size: { from: 70, to: 240, by: 10 },
  /** Characters of a line, about. */
  measure: { from: 40, to: 100, by: 6 },
  /** Hundredths of the size of text, from one line to the next. */
  leading: { from: 120, to: 230, by: 10 },
  /** Hundredths of the size of text, between letters and between words. */
  tracking: { from: 0, to: 20, by: 2 },
  spacing: { from: 0, to: 60, by: 10 },
  /** Per cent of the voice's own speed. */
  rate: { from: 50, to: 300, by: 10 },
} as const;
export type Degree = keyof typeof degrees;

const within = ({ from, to }: { from: number; to: number }) => number(from, to);

/** How the reader view looks and sounds, as the reader has set it. Made on demand: a page without it shall not carry it. */
const shapes = () => ({
  theme: oneOf(...themes),
  face: oneOf(...faces),
  align: oneOf("start", "justify"),
  /** Whether the pictures of the article are asked for. */
  pictures: flag,
  /** `voiceURI`, or `""` for the first that speaks the article's language. */
  voice: text,
  size: within(degrees.size),
  measure: within(degrees.measure),
  leading: within(degrees.leading),
  tracking: within(degrees.tracking),
  spacing: within(degrees.spacing),
  rate: within(degrees.rate),
});
type Shapes = ReturnType<typeof shapes>;
export type ReaderSettings = { [K in keyof Shapes]: Of<Shapes[K]> };

export const readerDefaults: ReaderSettings = {
  theme: "auto",
  face: "serif",
  align: "start",
  pictures: true,
  voice: "",
  size: 100,
  measure: 66,
  leading: 160,
  tracking: 0,
  spacing: 0,
  rate: 100,
};

/** What of a stored value can be read; the rest is the default. */
export function upgradeReader(stored: unknown): ReaderSettings {
  const given = typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : {};
  const shapeOf: Record<string, Shape<unknown>> = shapes();
  const fits = ([key, value]: [string, unknown]) => Object.hasOwn(shapeOf, key) && shapeOf[key]?.(value);
  return { ...readerDefaults, ...Object.fromEntries(Object.entries(given).filter(fits)) };
}

/** One press more or less, within bounds. */
export function stepped(settings: ReaderSettings, degree: Degree, presses: number): ReaderSettings {
  const { from, to, by } = degrees[degree];
  return { ...settings, [degree]: Math.min(to, Math.max(from, settings[degree] + presses * by)) };
}
