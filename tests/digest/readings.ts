import type { Finder, Reading } from "#digest/finder.ts";
import type { Sentence } from "#digest/sentences.ts";

const blank: Sentence = {
  text: "",
  span: { block: -1, start: 0, end: 0 },
  kind: "title",
  paragraph: -1,
  place: 0,
};

/** One sentence as an article of its own. */
export const reading = (text: string, published: string | null = null, lang = "en"): Reading => ({
  title: blank,
  sentences: [
    { text, span: { block: 0, start: 0, end: text.length }, kind: "paragraph", paragraph: 0, place: 0 },
  ],
  lang,
  published,
});

/** What a finder finds in one sentence: value and normal form; every span must cut its value out of the sentence. */
export function found(
  find: Finder,
  text: string,
  published: string | null = null,
  lang = "en",
): [value: string, normalised: string | undefined][] {
  return find(reading(text, published, lang)).map(({ value, normalised }) => {
    if (text.slice(value.span.start, value.span.end) !== value.text)
      throw new Error(`span of "${value.text}"`);
    return [value.text, normalised];
  });
}

export const labels = (find: Finder, text: string, published: string | null = null): string[] =>
  find(reading(text, published)).map(({ label }) => label);
