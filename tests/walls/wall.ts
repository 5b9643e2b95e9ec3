/** Exact text of a file, which stands in it once, and what is put in its place. */
export type Edit = { file: string; from: string; to: string };

/** A test by its own name, without that of its suite. `all`: it is one of those that `npm run test:all` has alone. */
export type Guard = { file: string; test: string; all?: boolean; only?: "Chromium" | "Firefox" };

/**
 * A wall of SECURITY.md, in the words of its table; what takes it away; and the tests that fail without it, in each
 * browser that they run in. `behind`: what stands behind it and would hold alone: that is taken away with it.
 */
export type Wall = { wall: string; edits: Edit[]; guards: Guard[]; behind?: string };

const inFile =
  (file: string) =>
  (test: string): Guard => ({ file, test });

export const strangers = inFile("tests/browser/strangers.test.ts");
export const survive = inFile("tests/browser/survive.test.ts");
export const huge = inFile("tests/browser/huge.test.ts");
export const dist = inFile("tests/dist.test.ts");
