import { writeFile } from "node:fs/promises";
const { open } = await import("./engines.mjs"); const { startServer } = await import("./server.mjs"); const { Visit } = await import("./suite.mjs");
const server = await startServer(); const browser = await open("chromium");
try { for (const lang of ["vi","en"]) {
  const page = new Visit(browser, server);
  await page.show(null, { address: (s) => s.widget("index.html") });
  await page.until(() => probe.inside(null, ".tools")); await page.run(() => probe.press(null, "view", "table")); await page.drawn();
  if (lang !== "vi") await page.run((lang) => probe.press(null, "lang", lang), lang);
  await page.until(() => probe.inside(null, ".take-away-extent").textContent.includes("278"));
  for (const kind of ["xlsx","csv-vi","csv","json"]) {
  const was = await page.run(() => probe.inside(null, ".take-away-link")?.href ?? null);
  await page.run((kind) => probe.press(null, "download", kind), kind); const [n,b] = await page.until(async (was) => { const l = probe.inside(null, ".take-away-link"); return l && l.href !== was && [l.download, await probe.fileAt(l.href)]; }, was);
  await writeFile(`/tmp/w/takeaway-npm/${n}`, Buffer.from(b, "base64")); console.log(n); }
} } finally { await browser.close(); await server.close(); }
