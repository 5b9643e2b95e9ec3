import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** The script behind a command of an installed package: `npx` would need a shell on Windows, and a second of time. */
function script(name: string, command: string): string {
  const folder = join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  return join(folder, typeof bin === "string" ? bin : (bin[command] ?? ""));
}

type Options = { command?: string; show?: boolean };

/**
 * Runs a tool of this project: `tool("knip")`, `tool("typescript", ["--noEmit"], { command: "tsc" })`.
 * With `show` it writes to our own output, else its words come back. Standard output and errors are one text.
 */
export function tool(name: string, args: string[] = [], { command = name, show = false }: Options = {}) {
  return new Promise<{ ok: boolean; text: string }>((resolve) => {
    const child = spawn(process.execPath, [script(name, command), ...args], {
      cwd: root,
      // Vite's runner has set it to "development": a tool shall choose for itself.
      env: { ...process.env, NODE_ENV: undefined },
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    const text: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (part) => text.push(part));
    child.on("close", (code) => resolve({ ok: code === 0, text: text.join("") }));
  });
}
