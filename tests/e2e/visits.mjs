// A page whose widget may use the address: opened, followed to, gone back in, and asked what stands there.

import { widget } from "./pages.mjs";

/** What stands behind the `#`. */
export const fragment = () => location.href.split("#")[1] ?? "";
/** Whether it is what is expected. */
export const is = (expected) => (location.href.split("#")[1] ?? "") === expected;
/** What the page has heard of choices. */
export const changes = () => probe.record.events.filter(({ type }) => type === "change").map(({ detail }) => detail);

/** A page with one widget that may use the address, opened with a fragment. */
export async function opened(visit, hash = "", attributes = "address", body = "") {
  const page = await visit(`${widget("w", `eager ${attributes}`)}${body}`);
  if (hash) await follow(page, page.scenario.host() + hash);
  await page.drawn("w");
  return page;
}

/** Follows a link from elsewhere. Some drivers do not wait for a page that only seems to be another place of the same. */
export async function follow(page, link) {
  await page.driver.get("about:blank");
  await page.driver.get(link);
}

/** The fragment, once the widget has written it. */
export async function written(page, expected) {
  await page.until(is, expected);
}

/** Goes back as a reader does. */
export async function back(page) {
  await page.run(() => history.back());
}

/** Lets a pause pass after which everything that would be written has been. */
export const pause = () => new Promise((resolve) => setTimeout(resolve, 600));
