import type { Protocol } from "puppeteer-core";
import { leanReadability } from "#build/lean.ts";
import { scriptOf } from "#tests/eval/script-of.ts";
import type { CorpusPage } from "./corpus-pages.ts";
import { eachPage } from "./races.ts";

/** Microseconds between two looks of the profiler. */
const INTERVAL = 200;

/** Milliseconds in each of the named functions and what they call, the outermost of them counting; all else is "". */
export type Stages = Map<string, number>;

/** Adds a profile to the sums: each sample belongs to the outermost function on its stack that is a stage. */
function add({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile, sums: Stages): void {
  const stageOf = new Map<number, string>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number, outer: string) => {
    const node = byId.get(id);
    if (!node) return;
    const { functionName } = node.callFrame;
    const stage = outer || (sums.has(functionName) ? functionName : "");
    stageOf.set(id, stage);
    for (const child of node.children ?? []) mark(child, stage);
  };
  if (nodes[0]) mark(nodes[0].id, "");
  for (const [at, id] of samples.entries()) {
    const name = byId.get(id)?.callFrame.functionName;
    if (name === "(idle)" || name === "(program)" || name === "(root)") continue;
    const stage = stageOf.get(id) ?? "";
    sums.set(stage, (sums.get(stage) ?? 0) + (timeDeltas[at] ?? 0) / 1000);
  }
}

/** Where isolate spends its time, by the names of its functions, over all pages: by the browser's profiler. */
export async function profileStages(pages: CorpusPage[], names: string[]): Promise<Stages> {
  const script = await scriptOf("src/content.ts", { plugins: [leanReadability()], minify: false });
  const sums: Stages = new Map(["", ...names].map((name) => [name, 0]));
  await eachPage(pages, async ({ session, run }) => {
    await session.send("Profiler.enable");
    await session.send("Profiler.setSamplingInterval", { interval: INTERVAL });
    await run(script);
    await session.send("Profiler.start");
    await run(script);
    const { profile } = await session.send("Profiler.stop");
    add(profile, sums);
  });
  return sums;
}
