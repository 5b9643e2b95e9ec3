// Runs tests/commands/<name>.ts on a clone with nothing installed: what is missing is installed first.
// Plain JavaScript without a dependency, since it runs before there are any. Stdout belongs to the command.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname ?? ".", "../..");
const [name = "", ...args] = process.argv.slice(2);

/** Stops with one sentence. @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The packages that a lock file names. @param {string} file @returns {Record<string, {version?: string, optional?: boolean}>} */
const packagesOf = (file) => JSON.parse(readFileSync(resolve(root, file), "utf8")).packages;

/** What stands in node_modules is what package-lock.json asks for. */
function installed() {
  if (!existsSync(resolve(root, "node_modules/.package-lock.json"))) return false;
  const there = packagesOf("node_modules/.package-lock.json");
  return Object.entries(packagesOf("package-lock.json")).every(
    ([path, wanted]) => path === "" || wanted.optional || there[path]?.version === wanted.version,
  );
}

function install() {
  console.error("Installing the npm packages of package-lock.json (npm ci)…");
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ["npm"];
  const { status } = spawnSync(command, [...first, "ci"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: !npm && process.platform === "win32",
  });
  if (status !== 0) stop("npm ci failed: its own words are above.");
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Lede is built with Node 20.19 or newer; this is ${process.version}.`);
if (!/^[a-z-]+$/.test(name) || !existsSync(resolve(root, `tests/commands/${name}.ts`)))
  stop(`There is no command "${name}" in tests/commands.`);

process.chdir(root);
if (!installed()) install();
const { createRunnableDevEnvironment, resolveConfig } = await import("vite");

/** Vite's own module runner: TypeScript and `#…` imports work on every Node that Vite supports. Packages stay Node's. */
async function runner() {
  const resolve = { external: true, mainFields: [], conditions: ["node"] };
  const commands = { consumer: "server", dev: { moduleRunnerTransform: true }, resolve };
  const options = { configFile: false, envDir: false, root, logLevel: "error", environments: { commands } };
  const runnerOptions = { hmr: { logger: false } };
  const environment = createRunnableDevEnvironment("commands", await resolveConfig(options, "serve"), {
    runnerOptions,
    hot: false,
  });
  await environment.init();
  return environment;
}

const environment = await runner();
try {
  const { main } = await environment.runner.import(resolve(root, `tests/commands/${name}.ts`));
  process.exitCode = (await main(args)) ?? 0;
} catch (error) {
  console.error(process.env.DEBUG || !(error instanceof Error) ? error : `${name}: ${error.message}`);
  process.exitCode = 1;
} finally {
  await environment.close();
}
