/** One rule taken out of one file of the source: `what` names it by its place, `code` is the file without it. */
export type Mutant = { file: string; what: string; code: string };

type Cut = { from: number; to: number; by: string };

/** A pattern that matches nothing. */
const NEVER = "(?!)";

/** The end of the bracket that opens at `open`; strings and patterns with single brackets are not told apart. */
function closing(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    if (code[at] === "(") depth += 1;
    else if (code[at] === ")" && --depth === 0) return at;
  }
  return -1;
}

const found = (code: string, pattern: RegExp, cut: (match: RegExpExecArray) => Cut | undefined): Cut[] =>
  Array.from(code.matchAll(pattern), cut).filter((one) => one !== undefined);

/** `if (so) …` → `if (false) …` or `if (true) …` */
const conditions =
  (by: "true" | "false") =>
  (code: string): Cut[] =>
    found(code, /\bif \(/g, ({ index }) => {
      const open = index + 3;
      const to = closing(code, open);
      return to < 0 ? undefined : { from: open + 1, to, by };
    });

/** A line of a list that is one string: the words of a language, or of a kind of class names. */
const strings = (code: string): Cut[] =>
  found(code, /^(?: {2,4}|export const [A-Z_]+ =\s+)"(.+)"[,;]$/gm, ({ index, 0: line, 1: text = "" }) => {
    const from = index + line.indexOf(`"${text}"`) + 1;
    return { from, to: from + text.length, by: NEVER };
  });

/** A named pattern, or the pattern of an entry of a list. */
const patterns = (code: string): Cut[] =>
  found(
    code,
    /(?:^(?:export )?const [A-Z_]+ =\s+|^ +\[)(\/(?:[^/\\\n]|\\.)+\/)/gm,
    ({ index, 0: line, 1: text = "" }) => {
      const to = index + line.length;
      return { from: to - text.length, to, by: `/${NEVER}/` };
    },
  );

/** An entry of a list of rules: `{ name: "label", verdict: …, test: … }` never holds. */
const rules = (code: string): Cut[] =>
  found(code, /\bname: "[a-z]+",\s+verdict: "[a-z]+",\s+test: /g, ({ index, 0: line }) => {
    const at = index + line.length;
    return { from: at, to: at, by: "() => false, was: " };
  });

/** All that can be taken out of a file of rules, one at a time. */
export function mutantsOf(file: string, code: string): Mutant[] {
  const cuts = [conditions("false"), conditions("true"), strings, patterns, rules].flatMap((way) =>
    way(code),
  );
  return cuts.map(({ from, to, by }) => {
    const number = code.slice(0, from).split("\n").length;
    const line = code.split("\n")[number - 1]?.trim() ?? "";
    const what = `${file}:${number} ${line.length > 70 ? `${line.slice(0, 70)}…` : line}${by === "true" ? " (always)" : ""}`;
    return { file, what, code: code.slice(0, from) + by + code.slice(to) };
  });
}
