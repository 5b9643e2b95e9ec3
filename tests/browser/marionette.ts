import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findFirefox } from "./find.ts";
import { until } from "./view.ts";

type Pref = string | number | boolean;
type Pending = { resolve(value: unknown): void; reject(error: Error): void };

const prefs: Record<string, Pref> = {
  "marionette.port": 0,
  "app.update.disabledForTesting": true,
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.preonboarding.enabled": false,
  "browser.safebrowsing.provider.google4.updateURL": "",
  "browser.pagethumbnails.capturing_disabled": true,
  "browser.sessionstore.resume_from_crash": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "browser.tabs.warnOnClose": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  // What a context writes by `console.error` goes to the process's output, where it can be read.
  "devtools.console.stdout.content": true,
  "devtools.console.stdout.chrome": false,
  // A process ahead of each that is needed: half of them for nothing, on a machine that is busy as it is.
  "dom.ipc.processPrelaunch.enabled": false,
  "extensions.update.enabled": false,
  "xpinstall.signatures.required": false,
  // After some minutes it would look for newer codecs, and with them for a newer self.
  "media.gmp-manager.updateEnabled": false,
  "media.gmp-provider.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "places.history.enabled": false,
  "security.sandbox.warn_unprivileged_namespaces": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "termsofuse.bypassNotification": true,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
  // Nothing glides, unless a test wishes for it.
  "ui.prefersReducedMotion": 1,
};

/** Marionette's frames are `length:JSON`; a reply is `[1, id, error, value]`. */
function client(socket: Socket) {
  const waiting = new Map<number, Pending>();
  const state = { bytes: Buffer.alloc(0), id: 0, closed: false };
  const answer = (reply: unknown) => {
    if (!Array.isArray(reply)) return;
    const [, id, error, value] = reply as [1, number, { error: string; message: string } | null, unknown];
    const pending = waiting.get(id);
    waiting.delete(id);
    if (error) pending?.reject(new Error(`${error.error}: ${error.message}`));
    else pending?.resolve(value);
  };
  socket.on("data", (data) => {
    state.bytes = Buffer.concat([state.bytes, data]);
    for (;;) {
      const colon = state.bytes.indexOf(":");
      const end = colon + 1 + Number(state.bytes.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || state.bytes.length < end) return;
      answer(JSON.parse(state.bytes.subarray(colon + 1, end).toString()));
      state.bytes = state.bytes.subarray(end);
    }
  });
  socket.on("close", () => {
    state.closed = true;
    for (const { reject } of waiting.values()) reject(new Error("Firefox has closed."));
  });
  return (command: string, params: Record<string, unknown> = {}) =>
    new Promise<unknown>((resolve, reject) => {
      if (state.closed) return reject(new Error("Firefox has closed."));
      const id = ++state.id;
      const text = JSON.stringify([0, id, command, params]);
      waiting.set(id, { resolve, reject });
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

async function stop(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const exit = new Promise((resolve) => process.once("exit", resolve));
  await Promise.race([exit, sleep(8_000)]);
  if (process.exitCode === null) process.kill("SIGKILL");
  await exit;
}

/** A profile that has been started before, if one was made (see `warm.ts`): with nothing in it but caches. */
export const warmProfile = resolve(import.meta.dirname, "../../.cache/firefox-profile");

function freshProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), "lede-firefox-"));
  if (existsSync(warmProfile)) cpSync(warmProfile, profile, { recursive: true, verbatimSymlinks: true });
  return profile;
}

/** Starts Firefox on a fresh profile and connects. `extra`: preferences on top of the quiet ones. */
export async function startFirefox({
  headed = false,
  extra = {} as Record<string, Pref>,
  profile: kept = "",
} = {}) {
  const profile = kept || freshProfile();
  const lines = Object.entries({ ...prefs, ...extra }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const portFile = join(profile, "MarionetteActivePort");
  // A run before this one may have left its own.
  rmSync(portFile, { force: true });
  const args = ["--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile];
  const firefox = spawn(
    findFirefox() ?? "firefox",
    [...args, ...(headed ? [] : ["--headless"]), "about:blank"],
    {
      stdio: ["ignore", "pipe", "pipe"],
      // Without it the server named above is ignored and Firefox asks its maker's.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    },
  );
  // One that nobody closes goes with those who opened it.
  const end = () => {
    firefox.kill("SIGKILL");
    if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", end);
  const output: string[] = [];
  for (const stream of [firefox.stdout, firefox.stderr])
    stream.setEncoding("utf8").on("data", (text) => output.push(text));
  const port = await until(
    "Firefox to start",
    () => existsSync(portFile) && Number(readFileSync(portFile, "utf8")),
    60_000,
  ).catch((error) => {
    firefox.kill("SIGKILL");
    throw new Error(`${error.message}\n${output.join("")}`);
  });
  const socket = connect(port, "127.0.0.1");
  const hello = new Promise<void>((resolve, reject) => {
    socket.once("data", () => resolve()).once("error", reject);
  });
  const send = client(socket);
  await hello;
  const session = await send("WebDriver:NewSession", {});
  await send("WebDriver:SetTimeouts", { script: 30_000, pageLoad: 15_000 });
  return {
    send,
    version: (session as { capabilities: { browserVersion: string } }).capabilities.browserVersion,
    output: () => output.join(""),
    close: async () => {
      await send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => {});
      socket.destroy();
      await stop(firefox);
      process.off("exit", end);
      if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
export type Marionette = Awaited<ReturnType<typeof startFirefox>>;
