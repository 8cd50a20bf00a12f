// What axe-core has to say of the page as it is now.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What it finds, one line a finding. It looks into open shadow roots by itself. */
export async function findings(page) {
  await page.driver.executeScript(`if (!window.axe) { ${AXE} }; window.axe ??= axe;`);
  return page.run(async (rules) => {
    const { violations } = await window.axe.run(document, { runOnly: rules, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(" ")} ${node.html.slice(0, 200)}`));
  }, RULES);
}
