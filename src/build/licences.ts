import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** The licences of Lede and of each package that is in it, which want to go where it goes: `licences.txt`. */
export function licences(root: string): Plugin {
  const read = (...path: string[]) => readFileSync(join(root, ...path), "utf8");
  const licenceIn = (folder: string) => {
    const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e(\.|$)/i.test(name));
    if (!file) throw new Error(`${folder} has no licence.`);
    return read(folder, file).trim();
  };
  return {
    name: "licences",
    applyToEnvironment: (environment) => environment.name === "client",
    generateBundle() {
      const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
      const parts = [
        ["Lede", licenceIn(".")],
        ...Object.entries(dependencies).map(([name, version]) => [
          `${name} ${version} (https://www.npmjs.com/package/${name})`,
          licenceIn(`node_modules/${name}`),
        ]),
      ];
      const source = parts
        .map(([name, licence]) => `${name}\n\n${licence}\n`)
        .join(`\n${"-".repeat(72)}\n\n`);
      this.emitFile({ type: "asset", fileName: "licences.txt", source });
    },
  };
}
