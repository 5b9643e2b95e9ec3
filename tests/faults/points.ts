import { relative, resolve } from "node:path";
import { type Plugin, parseAst } from "vite";

const source = resolve(import.meta.dirname, "../../src");

/** As much of a syntax tree as is asked for here. */
type Node = {
  type: string;
  start: number;
  end: number;
  argument?: Node;
  callee?: Node;
  object?: Node;
  property?: { name: string };
  computed?: boolean;
};
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** What is waited for: the operand of `await`, or the promise that `then`, `catch` or `finally` is called on. */
function awaited({ type, argument, callee }: Node): { what: Node; way: string } | null {
  if (type === "AwaitExpression" && argument) return { what: argument, way: "await" };
  if (type !== "CallExpression" || callee?.type !== "MemberExpression" || callee.computed) return null;
  const { object, property } = callee;
  return object && property && /^(then|catch|finally)$/.test(property.name)
    ? { what: object, way: property.name }
    : null;
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit);
  if (!isNode(value)) return;
  visit(value);
  for (const part of Object.values(value)) walk(part, visit);
}

/** The same code, each wait of which goes through `ledeAt("file:line:column way what", …)`. */
export function withPoints(code: string, file: string): string {
  const inserts: { at: number; text: string }[] = [];
  walk(parseAst(code, { lang: file.endsWith("x") ? "tsx" : "ts" }), (node) => {
    const found = awaited(node);
    if (!found) return;
    const { start, end } = found.what;
    const before = code.slice(0, start).split("\n");
    const words = code.slice(start, end).replace(/\s+/g, " ").slice(0, 60);
    const name = `${file}:${before.length}:${before.at(-1)?.length} ${found.way} ${words}`;
    inserts.push({ at: start, text: `ledeAt(${JSON.stringify(name)}, ` }, { at: end, text: ")" });
  });
  // From the end, so that what is still to be inserted keeps its place. Of two that begin together the outer is first.
  const later = inserts.map((insert, order) => ({ ...insert, order }));
  later.sort((one, other) => other.at - one.at || other.order - one.order);
  return later.reduce((done, { at, text }) => done.slice(0, at) + text + done.slice(at), code);
}

/**
 * Runs in the background, before all else. `ledeFault` names the wait that does not end when it is come to; for
 * one that a background comes by when it begins it lies in the storage, and is read before any wait may end. `ledeHalted` tells that it has come to it; `ledePassed` are all that were come by.
 */
const RUNTIME = `globalThis.ledePassed = [];
let ledeIsRead = false;
const ledeRead = chrome.storage.local.get("ledeFault").then(
  ({ ledeFault }) => {
    globalThis.ledeFault ??= ledeFault;
    ledeIsRead = true;
  },
);
const ledeCome = (point, value) => {
  if (globalThis.ledeFault !== point) return value;
  globalThis.ledeFault = null;
  // The next to begin shall not find it.
  chrome.storage.local.remove("ledeFault").then(() => {
    globalThis.ledeHalted = point;
  });
  return new Promise(() => undefined);
};
globalThis.ledeAt = (point, value) => {
  globalThis.ledePassed.push(point);
  if (ledeIsRead) return ledeCome(point, value);
  // Should it fail meanwhile, that is heard later.
  Promise.resolve(value).catch(() => undefined);
  return ledeRead.then(() => ledeCome(point, value));
};
`;

/** Makes every wait of the background a place where a test can let it die. For a build of the tests alone. */
export const faults = (): Plugin => ({
  name: "faults",
  enforce: "pre",
  applyToEnvironment: (environment) => environment.name === "background",
  transform(code, id) {
    const file = relative(source, id);
    if (file.startsWith("..") || !/\.tsx?$/.test(file)) return null;
    return { code: withPoints(code, file.replaceAll("\\", "/")), map: null };
  },
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === "chunk") chunk.code = RUNTIME + chunk.code;
  },
});

/** The names of all waits in a script of that build. */
export const pointsIn = (script: string): string[] =>
  Array.from(script.matchAll(/ledeAt\(("(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)/g), ([, name = ""]) =>
    name.startsWith("`") ? name.slice(1, -1).replace(/\\(.)/g, "$1") : (JSON.parse(name) as string),
  );
