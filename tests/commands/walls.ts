import { repositoryCopy } from "#tests/walls/copy.ts";
import { type Outcome, outcomesOf } from "#tests/walls/run.ts";
import type { Guard, Wall } from "#tests/walls/wall.ts";
import { walls } from "#tests/walls/walls.ts";
import { ensureBrowsers } from "./install.ts";
import { root } from "./tool.ts";

/** How a test says that something is not as it should be: an expectation (also one that is asked again and again), or that it waited in vain. */
const SAYS_SO = /^AssertionError|^Error: expected |^(Error: )?Waited \d+ ms in vain/;

const wanted = (guard: Guard, { suite }: Outcome) => !guard.only || suite.includes(`in ${guard.only}`);

/** What is wrong with the test as a guard of that wall, and how it failed where it did. */
function judged(guard: Guard, outcomes: Outcome[]): { faults: string[]; words: string[] } {
  const own = outcomes.filter((outcome) => outcome.test === guard.test && wanted(guard, outcome));
  const at = ({ suite }: Outcome) => /in (Chromium|Firefox)$/.exec(suite)?.[1] ?? "Node";
  const faults = own.flatMap((outcome) =>
    outcome.passed
      ? [`${at(outcome)}: passes without the wall`]
      : SAYS_SO.test(outcome.words)
        ? []
        : [`${at(outcome)}: fails by accident: ${outcome.words}`],
  );
  if (own.length === 0) faults.push("did not run");
  return { faults, words: own.map((outcome) => `${at(outcome)}: ${outcome.words}`) };
}

/** Tests of one file together: each run costs a browser. */
function byFile(guards: Guard[]): Guard[][] {
  const files = new Map<string, Guard[]>();
  for (const guard of guards) files.set(guard.file, [...(files.get(guard.file) ?? []), guard]);
  return [...files.values()];
}

type Copy = ReturnType<typeof repositoryCopy>;

/** The faults of tests with every wall in place: there are to be none. */
async function undamaged({ path }: Copy, guards: Guard[]): Promise<string[]> {
  const faults: string[] = [];
  for (const some of byFile(guards)) {
    const outcomes = await outcomesOf(path, some).catch((error: Error) => error.message);
    const failed =
      typeof outcomes === "string"
        ? [`${some[0]?.file}: ${outcomes}`]
        : outcomes
            .filter(({ passed }) => !passed)
            .map(({ suite, test, words }) => `${suite}, ${test}: ${words}`);
    faults.push(...failed);
    console.error(`${some[0]?.file}: ${failed.length === 0 ? "passes with all walls" : failed.join("; ")}`);
  }
  return faults;
}

/** Takes a wall away and tells whether each of its tests fails. */
async function tried(
  { path, damaged }: Copy,
  name: string,
  { wall, edits, guards, behind }: Wall,
): Promise<boolean> {
  const runs = await damaged(edits, async () => {
    const answers: { guard: Guard; faults: string[]; words: string[] }[] = [];
    for (const some of byFile(guards)) {
      const outcomes = await outcomesOf(path, some).catch((error: Error) => error.message);
      for (const guard of some)
        answers.push({
          guard,
          ...(typeof outcomes === "string" ? { faults: [outcomes], words: [] } : judged(guard, outcomes)),
        });
    }
    return answers;
  });
  const held = runs.every(({ faults }) => faults.length === 0);
  console.log(
    `${held ? "held" : "NOT HELD"}  ${name}: ${wall}${behind ? ` (taken away with it: ${behind})` : ""}`,
  );
  for (const { guard, faults, words } of runs)
    console.log(`    ${guard.file}, "${guard.test}": ${(faults.length > 0 ? faults : words).join(" | ")}`);
  return held;
}

/**
 * `npm run walls [-- name…]`: takes each wall of SECURITY.md away in a copy of the repository, one at a time, and runs
 * the tests that are to fail without it, after they have passed with it. Exits with 1 if one does not. Takes half an hour.
 */
export async function main(names: string[]): Promise<number> {
  const unknown = names.filter((name) => !(name in walls));
  if (unknown.length > 0)
    throw new Error(`no wall named ${unknown.join(", ")}; there are ${Object.keys(walls).join(", ")}`);
  const chosen = Object.entries(walls).filter(([name]) => names.length === 0 || names.includes(name));
  ensureBrowsers(["chromium", "firefox"]);
  const copy = repositoryCopy(root);
  const fallen: string[] = [];
  try {
    const faults = await undamaged(
      copy,
      chosen.flatMap(([, { guards }]) => guards),
    );
    for (const [name, wall] of chosen) if (!(await tried(copy, name, wall))) fallen.push(name);
    console.log(`${chosen.length - fallen.length} of ${chosen.length} held`);
    for (const fault of faults) console.log(`fails with all walls in place: ${fault}`);
    return fallen.length + faults.length > 0 ? 1 : 0;
  } finally {
    copy.remove();
  }
}
