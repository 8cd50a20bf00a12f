// Pictures of the stand-alone page for people to look at: `node tests/e2e/screenshots.mjs FOLDER` (Chromium).
//
// Wide and phone, light and dark, Vietnamese and English, each view, each over its full height.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { open } from "./engines.mjs";
import { startServer } from "./server.mjs";
import { Visit } from "./suite.mjs";

const FOLDER = process.argv[2];
if (!FOLDER) throw new Error("usage: node tests/e2e/screenshots.mjs FOLDER");

await mkdir(FOLDER, { recursive: true });
const server = await startServer();
const browser = await open("chromium");
try {
  for (const width of [1280, 375]) {
    for (const theme of ["light", "dark"]) {
      for (const lang of ["vi", "en"]) {
        for (const view of ["table", "gaps"]) await take({ width, theme, lang, view });
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}

async function take({ width, theme, lang, view }) {
  const page = new Visit(browser, server);
  const command = (name, parameters) => page.driver.sendAndGetDevToolsCommand(name, parameters);
  const size = (height) => ({ width, height, deviceScaleFactor: 1, mobile: width < 500 });
  await command("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: theme }] });
  await command("Emulation.setDeviceMetricsOverride", size(900));
  await page.show(null, { address: (scenario) => scenario.widget("index.html") });
  await page.drawn();
  if (lang !== "vi") await page.run((lang) => probe.press(null, "lang", lang), lang);
  if (view === "gaps") {
    await page.run(() => probe.press(null, "view", "gaps"));
    await page.until(() => probe.inside(null, '[data-chart="target-gap"] svg text'));
  }
  await page.run(() => new Promise((resolve) => setTimeout(resolve, 700)));
  const height = await page.run(() => document.documentElement.scrollHeight);
  await command("Emulation.setDeviceMetricsOverride", size(height));
  await page.run(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const { data } = await command("Page.captureScreenshot", { format: "png" });
  const name = `${view}-${lang}-${theme}-${width}.png`;
  await writeFile(join(FOLDER, name), Buffer.from(data, "base64"));
  console.log(name, `${width} x ${height}`);
}
