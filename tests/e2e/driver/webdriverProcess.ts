// WebKitWebDriver's program → sessions that commands can be sent to.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openDisplay } from "./display.ts";

/** A place of the protocol, such as a session, and the commands sent to it. */
export interface Endpoint {
  get(command: string): Promise<unknown>;
  post(command: string, body?: object): Promise<unknown>;
  delete(command: string): Promise<unknown>;
}

export interface Driver {
  /** Opens a browser with these flags, which has stored nothing yet. */
  newSession(flags: readonly string[]): Promise<Endpoint>;
  close(): void;
}

/** How the desktop is set, which the page hears of through its media queries. */
export interface Desktop {
  readonly reducedMotion: boolean;
}

const BROWSER = path.join(import.meta.dirname, "webkitBrowser.py");

/** Writes GTK's settings into a folder of settings. */
function writeSettings(folder: string, { reducedMotion }: Desktop): void {
  const gtk = path.join(folder, "gtk-3.0");
  mkdirSync(gtk);
  writeFileSync(
    path.join(gtk, "settings.ini"),
    `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function endpoint(root: string): Endpoint {
  const send = async (method: string, command: string, body?: object): Promise<unknown> => {
    const response = await fetch(root + command, {
      method,
      signal: AbortSignal.timeout(30_000),
      ...(body && { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      const asked = `${method} ${command} ${JSON.stringify(body)}`.slice(0, 300);
      throw new Error(`WebKitWebDriver did not answer: ${asked}`, { cause });
    });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } };
    if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  };
  return {
    get: (command) => send("GET", command),
    post: (command, body = {}) => send("POST", command, body),
    delete: (command) => send("DELETE", command),
  };
}

async function untilReady(driver: Endpoint): Promise<void> {
  for (const end = Date.now() + 15_000; ; await sleep(50)) {
    const isUp = await driver.get("/status").then(
      () => true,
      () => false,
    );
    if (isUp) return;
    if (Date.now() > end) throw new Error("WebKitWebDriver did not start within 15 seconds.");
  }
}

/** Starts WebKitWebDriver on a screen of its own. */
export async function startDriver(executable: string, desktop: Desktop): Promise<Driver> {
  const [display, port] = await Promise.all([openDisplay(), freePort()]);
  const folder = mkdtempSync(path.join(tmpdir(), "downhill-webkit-"));
  writeSettings(folder, desktop);
  const child = spawn(executable, [`--port=${port}`], {
    stdio: "ignore",
    // without a locale that it knows, WebKit's Intl throws
    env: {
      ...process.env,
      DISPLAY: display.name,
      LANG: "en_US.UTF-8",
      LC_ALL: "en_US.UTF-8",
      LANGUAGE: "en_US",
      XDG_CONFIG_HOME: folder,
      LIBGL_ALWAYS_SOFTWARE: "1",
      NO_AT_BRIDGE: "1",
    },
  });
  const close = () => {
    child.kill();
    display.close();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", close);
  const driver = endpoint(`http://127.0.0.1:${port}`);
  await untilReady(driver);
  return {
    close,
    newSession: async (flags) => {
      const stored = mkdtempSync(path.join(folder, "stored-"));
      const options = {
        "webkitgtk:browserOptions": { binary: BROWSER, args: [stored, ...flags] },
      };
      const session = await driver.post("/session", { capabilities: { alwaysMatch: options } });
      const { sessionId } = session as { sessionId: string };
      return endpoint(`http://127.0.0.1:${port}/session/${sessionId}`);
    },
  };
}
