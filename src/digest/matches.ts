/**
 * All matches of a global pattern in a text, in order. As a rule there is none, and a look tells so for much less than
 * `matchAll` itself costs, which copies the pattern.
 */
export const matchesIn = (text: string, pattern: RegExp): RegExpExecArray[] =>
  text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
