// The measurements of `cargo xtask bench`, one table each: node tests/bench/main.mjs [PART...], with DIST as in the
// end-to-end tests. Times depend on the machine and on what else it does, so nothing here judges them.

import { spread } from "./distribution.mjs";
import { firstRender, growth } from "./first-render.mjs";
import { keys } from "./keys.mjs";
import { CPU_RATE, onStage } from "./stage.mjs";
import { start } from "./start.mjs";

/** Name -> [title, what measures it]. */
const PARTS = {
  keys: ["a key in the search", keys],
  render: ["first render, everything it needs being there", firstRender],
  growth: ["growth of the table", growth],
  start: ["start of the stand-alone page, slow 4G, brotli", start],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`${unknown.join(", ")}: the parts are sizes, ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}

await onStage(async (stage) => {
  const before = await stage.reference();
  for (const [name, [title, measure]] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const begun = Date.now();
    console.log(`\n== ${name}: ${title}; headless Chromium, CPU slowed ${CPU_RATE} times`);
    console.log(await measure(stage));
    console.log(`== ${name}: took ${Math.round((Date.now() - begun) / 1000)} s`);
  }
  const after = await stage.reference();
  console.log("\nreference, to compare machines and moments: a plain table of 300 rows built and laid out by hand,");
  console.log(`min / middle / max ${spread(before)} ms before, ${spread(after)} ms after`);
});
