import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Guard } from "./wall.ts";

/** What became of a test of that name in one suite: `words` are the first of its failure. */
export type Outcome = { test: string; suite: string; passed: boolean; words: string };

type Report = {
  testResults: {
    message: string;
    assertionResults: { title: string; fullName: string; status: string; failureMessages: string[] }[];
  }[];
};

const PATIENCE = 900_000;

/** Runs Vitest in a folder and answers with its report. @throws if it gave none */
function report(path: string, args: string[], all: boolean): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "lede-report-"));
  const file = join(folder, "report.json");
  const vitest = join(path, "node_modules/vitest/vitest.mjs");
  const own = ["--config", "tests/vitest.config.ts", "--reporter=json", `--outputFile=${file}`];
  return new Promise<Report>((resolve, reject) => {
    const child = spawn(process.execPath, [vitest, "run", ...own, ...args], {
      cwd: path,
      // Vite's runner has set it to "development": Vitest shall choose for itself.
      env: { ...process.env, NODE_ENV: undefined, LEDE_ALL: all ? "1" : undefined },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: PATIENCE,
    });
    const words: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (part) => words.push(part));
    child.on("close", () => {
      try {
        resolve(JSON.parse(readFileSync(file, "utf8")));
      } catch {
        reject(new Error(`no report: ${words.join("").slice(-800)}`));
      }
    });
  }).finally(() => rmSync(folder, { recursive: true, force: true }));
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Runs tests of one file that are named so, in all suites that have them. */
export async function outcomesOf(path: string, guards: Guard[]): Promise<Outcome[]> {
  const [{ file } = { file: "" }] = guards;
  const names = guards.map(({ test }) => test);
  const pattern = `(${names.map(escaped).join("|")})$`;
  const all = guards.some((guard) => guard.all);
  const { testResults } = await report(path, [file, "-t", pattern], all);
  const found = testResults.flatMap(({ assertionResults }) => assertionResults);
  const ran = found.filter(({ title, status }) => names.includes(title) && /^(passed|failed)$/.test(status));
  if (ran.length === 0)
    throw new Error(`nothing ran: ${testResults.map(({ message }) => message).join(" ")}`);
  return ran.map(({ title, fullName, status, failureMessages: [words = ""] }) => ({
    test: title,
    suite: fullName.slice(0, -title.length).trim(),
    passed: status === "passed",
    words: words.split("\n")[0] ?? "",
  }));
}
