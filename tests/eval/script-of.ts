import { resolve } from "node:path";
import { build, type PluginOption } from "vite";

type Options = { plugins?: PluginOption[]; minify?: boolean };

/** The source of a script to run in a page; it leaves the entry's default export in `lede`. @throws as Vite does */
export async function scriptOf(
  entry: string,
  { plugins = [], minify = true }: Options = {},
): Promise<string> {
  const output = { format: "iife" as const, name: "lede", exports: "default" as const };
  const rolldownOptions = { input: resolve(entry), preserveEntrySignatures: "strict" as const, output };
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins,
    build: { write: false, minify, rolldownOptions },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const chunk = bundle && "output" in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error("Vite gave no script.");
  return chunk.code;
}
