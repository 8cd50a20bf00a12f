// The stand-alone page on a slow line: when its static table can be read, and when the table answers.
//
// Slow 4G as browsers' own tools have it: 1.6 Mbit/s down, 0.75 up, every request 150 ms late. Files come in brotli.
// Setting up connections costs nothing here, because the server is on this machine.

import { Visit } from "../e2e/suite.mjs";
import { spread, table } from "./distribution.mjs";

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const UNSLOWED = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const ROUNDS = 3;

/** [what is opened, the address in DIST, the view that must then be there] */
const PAGES = [
  ["index.html (overview)", "index.html", "overview"],
  ["index.html#view=table", "index.html#view=table", "table"],
];

/** Opens each page a few times with nothing cached; gives a table. */
export async function start(stage) {
  await stage.command("Network.enable", {});
  await stage.command("Network.emulateNetworkConditions", SLOW_4G);
  try {
    const rows = [];
    for (const [name, address, view] of PAGES) {
      const rounds = [];
      while (rounds.length < ROUNDS) rounds.push(await opened(stage, address, view));
      rows.push([name, ...["readable", "ready", "drawn"].map((part) => spread(rounds.map((round) => round[part])))]);
    }
    return table(["ms, min / middle / max", "first contentful paint", "chi-tieu:ready", "view painted"], rows);
  } finally {
    await stage.command("Network.emulateNetworkConditions", UNSLOWED);
  }
}

async function opened(stage, address, view) {
  const page = new Visit(stage.browser, stage.server, { published: true });
  await page.driver.get(page.scenario.widget(address));
  await page.until(() => stopwatch.ready);
  const times = await page.run(async () => ({
    readable: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    ready: stopwatch.ready,
    drawn: (await stopwatch.drawn).painted,
    view: stopwatch.host.shadowRoot.querySelector("[data-view]")?.dataset.view,
  }));
  if (times.view !== view || !times.readable) throw new Error(`${address}: shows ${JSON.stringify(times)}`);
  return times;
}
