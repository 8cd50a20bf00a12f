// The three browser engines, each driven by its own WebDriver that is started here on a free port.
//
// A missing browser or driver is an error. Nothing is downloaded: the drivers are named by CHROMEDRIVER, GECKODRIVER and
// WEBKITDRIVER, or found on PATH, and Selenium is only the client.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Browser, Builder, Capabilities, logging } from "selenium-webdriver";
import { Options as ChromiumOptions } from "selenium-webdriver/chrome.js";
import { Options as FirefoxOptions } from "selenium-webdriver/firefox.js";

/** What the widget makes files of. */
const DOWNLOADED = [
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "text/csv",
  "application/json",
  "image/svg+xml",
  "image/png",
];

export const ENGINES = ["chromium", "firefox", "webkit"];

const MINI_BROWSERS = ["4.1", "4.0", "6.0"].flatMap((version) => [
  `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  `/usr/lib/aarch64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
]);

/** Starts an engine; `close` ends everything that was started for it. What it downloads lands in `downloads`. */
export async function open(engine) {
  const profile = mkdtempSync(join(tmpdir(), "chi-tieu-"));
  const downloads = join(profile, "downloads");
  mkdirSync(downloads);
  const ended = [() => rmSync(profile, { recursive: true, force: true })];
  const close = async () => {
    for (const end of ended.reverse()) await end();
  };
  try {
    const start = { chromium, firefox, webkit }[engine];
    const driver = await start(profile, (child) => ended.push(() => stop(child)), downloads);
    ended.push(() => driver.quit().catch(() => {}));
    await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
    return { engine, driver, downloads, close };
  } catch (error) {
    await close();
    throw new Error(`${engine} could not be started: ${error.message}`, { cause: error });
  }
}

async function chromium(profile, started, downloads) {
  const port = await freePort();
  started(await launch(process.env.CHROMEDRIVER ?? found(["chromedriver"]), [`--port=${port}`], port));
  const options = new ChromiumOptions();
  options.setChromeBinaryPath(process.env.CHROMIUM ?? found(["chromium", "google-chrome", "chromium-browser"]));
  options.addArguments(
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--allow-file-access-from-files",
    "--force-color-profile=srgb",
    "--window-size=1280,900",
    `--user-data-dir=${profile}`,
  );
  const logs = new logging.Preferences();
  logs.setLevel(logging.Type.BROWSER, logging.Level.ALL);
  logs.setLevel(logging.Type.PERFORMANCE, logging.Level.ALL);
  options.setLoggingPrefs(logs);
  const driver = await new Builder().usingServer(address(port)).forBrowser(Browser.CHROME).setChromeOptions(options).build();
  await driver.sendDevToolsCommand("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
  return driver;
}

async function firefox(_profile, started, downloads) {
  const [port, socket] = [await freePort(), await freePort()];
  const args = ["--port", String(port), "--websocket-port", String(socket), "--log", "fatal"];
  started(await launch(process.env.GECKODRIVER ?? found(["geckodriver"]), args, port));
  const options = new FirefoxOptions();
  options.setBinary(process.env.FIREFOX ?? found(["firefox-esr", "firefox"]));
  options.addArguments("-headless", "--width=1280", "--height=900");
  options.setPreference("security.fileuri.strict_origin_policy", false);
  options.setPreference("browser.download.folderList", 2);
  options.setPreference("browser.download.dir", downloads);
  options.setPreference("browser.helperApps.neverAsk.saveToDisk", DOWNLOADED.join(","));
  return new Builder().usingServer(address(port)).forBrowser(Browser.FIREFOX).setFirefoxOptions(options).build();
}

async function webkit(_profile, started) {
  const display = process.env.DISPLAY ?? (await startDisplay(started));
  const port = await freePort();
  const environment = { ...process.env, DISPLAY: display, GDK_BACKEND: "x11", WEBKIT_DISABLE_COMPOSITING_MODE: "1" };
  const binary = process.env.MINIBROWSER ?? executable(MINI_BROWSERS, "MiniBrowser of webkit2gtk");
  const driver = process.env.WEBKITDRIVER ?? found(["WebKitWebDriver"]);
  started(await launch(driver, [`--port=${port}`], port, environment));
  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary, args: ["--automation", "--geometry=1280x900"] },
  });
  return new Builder().usingServer(address(port)).withCapabilities(capabilities).build();
}

/** WebKitGTK has no headless mode; without a display it gets one in memory. */
async function startDisplay(started) {
  const screen = spawn(found(["Xvfb"]), ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  started(screen);
  const [number] = await once(screen.stdio[3], "data");
  return `:${String(number).trim()}`;
}

async function launch(command, args, port, env = process.env) {
  const child = spawn(command, args, { stdio: "ignore", env });
  const failed = once(child, "error").then(([error]) => {
    throw error;
  });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`${command} ended with ${code}`);
  });
  await Promise.race([answers(port), failed, ended]);
  failed.catch(() => {});
  ended.catch(() => {});
  return child;
}

async function answers(port) {
  for (let tries = 0; tries < 300; tries += 1) {
    const status = await fetch(`${address(port)}/status`).catch(() => null);
    if (status?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the driver does not answer");
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill();
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 3_000).unref())]);
}

function address(port) {
  return `http://127.0.0.1:${port}`;
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

function found(names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return executable(names.flatMap((name) => folders.map((folder) => join(folder, name))), names.join(" or "));
}

function executable(paths, what) {
  const path = paths.find((candidate) => {
    try {
      accessSync(candidate, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!path) throw new Error(`${what} is not installed`);
  return path;
}
