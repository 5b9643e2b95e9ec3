import type { Lexicon } from "#digest/lexicons/lexicon.ts";
import type { Mention } from "./mentions.ts";
import { follows, type Token } from "./tokens.ts";

/** What a rule may look at: the words of the name and those around it. */
export type Context = {
  mention: Mention;
  words: string[];
  first: string;
  last: string;
  /** The words before and after, lower case; "" where punctuation or nothing stands between. */
  before: string;
  before2: string;
  after: string;
  after2: string;
  /** The characters before and after. */
  left: string;
  right: string;
  lexicon: Lexicon;
};

/** The words of a mention and those around it. */
export function contextOf(mention: Mention, lexicon: Lexicon): Context {
  const { line, from, to, start, end, key } = mention;
  const { tokens, sentence } = line;
  const near = (token?: Token, neighbour?: Token) => (follows(neighbour, token) ? token?.lower : "") ?? "";
  const next = (token?: Token, neighbour?: Token) => (follows(token, neighbour) ? token?.lower : "") ?? "";
  const words = key.split(" ");
  const before = near(tokens[from - 1], tokens[from]);
  const after = next(tokens[to], tokens[to - 1]);
  return {
    mention,
    words,
    first: words[0] ?? "",
    last: words.at(-1) ?? "",
    before,
    before2: before && near(tokens[from - 2], tokens[from - 1]),
    after,
    after2: after && next(tokens[to + 1], tokens[to]),
    left: sentence.text.slice(Math.max(0, start - 60), start),
    right: sentence.text.slice(end, end + 90),
    lexicon,
  };
}
