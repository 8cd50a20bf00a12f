// Pictures of the stand-alone page for people to look at: `node tests/e2e/screenshots.mjs FOLDER [WORD…]` (Chromium).
//
// Wide and phone, light and dark, Vietnamese and English, each view, each over its full height. With words, only the
// pictures whose name has all of them: `audit vi 375`.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { open } from "./engines.mjs";
import { startServer } from "./server.mjs";
import { Visit } from "./suite.mjs";

const [FOLDER, ...WORDS] = process.argv.slice(2);
if (!FOLDER) throw new Error("usage: node tests/e2e/screenshots.mjs FOLDER [WORD…]");

await mkdir(FOLDER, { recursive: true });
const server = await startServer();
const browser = await open("chromium");
try {
  for (const width of [1280, 375]) {
    for (const theme of ["light", "dark"]) {
      for (const lang of ["vi", "en"]) {
        for (const view of ["overview", "table", "gaps", "results", "audit", "detail"]) {
          const parts = [view, lang, theme, String(width)];
          if (WORDS.every((word) => parts.includes(word))) await take({ width, theme, lang, view });
        }
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
  const opened = view === "detail" ? "table" : view;
  if (opened !== "overview") await page.run((view) => probe.press(null, "view", view), opened);
  if (view === "detail") {
    await page.until(() => probe.inside(null, "tr[data-indicator] .flag"));
    await page.run(() => probe.press(null, "detail", "export-growth"));
  }
  if (view === "results" || view === "audit") await page.until(() => probe.inside(null, ".results-gate h3"));
  // Charts are drawn when they come into sight, and a drawn one may be higher than its place was.
  let height = 0;
  for (const _ of [1, 2, 3]) {
    await page.run(() => new Promise((resolve) => setTimeout(resolve, 700)));
    height = await page.run(() => document.documentElement.scrollHeight);
    await command("Emulation.setDeviceMetricsOverride", size(height));
  }
  await page.run(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const { data } = await command("Page.captureScreenshot", { format: "png" });
  const name = `${view}-${lang}-${theme}-${width}.png`;
  await writeFile(join(FOLDER, name), Buffer.from(data, "base64"));
  console.log(name, `${width} x ${height}`);
}
