// WebKitWebDriver's program → sessions that commands can be sent to.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { mkdirSync } from "node:fs";
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
  /** Opens a MiniBrowser with these flags. */
  newSession(flags: readonly string[]): Promise<Endpoint>;
  close(): void;
}

/** How the desktop is set, which the page hears of through its media queries. */
export interface Desktop {
  readonly reducedMotion: boolean;
}

/** Without this style the window's tool bar keeps it from becoming as narrow as a phone. */
const NARROW_TOOL_BAR = `* {
  min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0;
  font-size: 1px; -gtk-icon-transform: scale(0.1);
}`;

/** A folder of settings for GTK's programs. */
function settingsFolder({ reducedMotion }: Desktop): string {
  const folder = mkdtempSync(path.join(tmpdir(), "downhill-gtk-"));
  const gtk = path.join(folder, "gtk-3.0");
  mkdirSync(gtk);
  writeFileSync(path.join(gtk, "gtk.css"), NARROW_TOOL_BAR);
  writeFileSync(
    path.join(gtk, "settings.ini"),
    `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`,
  );
  return folder;
}

/** Debian keeps MiniBrowser in a folder named for the processor and WebKit's interface. */
function miniBrowser(): string {
  for (const processor of readdirSync("/usr/lib"))
    for (const version of ["4.1", "6.0", "4.0"]) {
      const file = `/usr/lib/${processor}/webkit2gtk-${version}/MiniBrowser`;
      if (existsSync(file)) return file;
    }
  throw new Error("WebKitWebDriver is here, but its MiniBrowser is not.");
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
  const settings = settingsFolder(desktop);
  const child = spawn(executable, [`--port=${port}`], {
    stdio: "ignore",
    // without a locale that it knows, WebKit's Intl throws
    env: {
      ...process.env,
      DISPLAY: display.name,
      LANG: "en_US.UTF-8",
      LC_ALL: "en_US.UTF-8",
      LANGUAGE: "en_US",
      XDG_CONFIG_HOME: settings,
      LIBGL_ALWAYS_SOFTWARE: "1",
      NO_AT_BRIDGE: "1",
    },
  });
  const close = () => {
    child.kill();
    display.close();
    rmSync(settings, { recursive: true, force: true });
  };
  process.once("exit", close);
  const driver = endpoint(`http://127.0.0.1:${port}`);
  await untilReady(driver);
  const binary = miniBrowser();
  return {
    close,
    newSession: async (flags) => {
      const options = { "webkitgtk:browserOptions": { binary, args: flags } };
      const session = await driver.post("/session", { capabilities: { alwaysMatch: options } });
      const { sessionId } = session as { sessionId: string };
      return endpoint(`http://127.0.0.1:${port}/session/${sessionId}`);
    },
  };
}
