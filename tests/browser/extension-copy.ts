import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A copy of a built extension in a folder of its own, to be changed. */
export function copyOf(dist: string) {
  const path = mkdtempSync(join(tmpdir(), "lede-copy-"));
  cpSync(dist, path, { recursive: true });
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(path, file), change(readFileSync(join(path, file), "utf8")));
  return {
    path,
    edit,
    write: (file: string, text: string) => writeFileSync(join(path, file), text),
    manifest: (change: Record<string, unknown>) =>
      edit("manifest.json", (text) => JSON.stringify({ ...JSON.parse(text), ...change })),
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** A copy that may read every page without a gesture. */
export function withHostAccess(dist: string) {
  const copy = copyOf(dist);
  copy.manifest({ host_permissions: ["<all_urls>"] });
  return copy;
}
