// Passing on what is shown: the link, the citation, the device's own way, and what is said when the browser refuses.

import assert from "node:assert/strict";
import { it } from "node:test";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

/** A page with the menu open and a clipboard that writes down what it is given, or refuses. */
async function opened(visit, attributes = "address", hash = "") {
  const page = await visit(widget("w", `eager ${attributes}`));
  if (hash) {
    await page.driver.get("about:blank");
    await page.driver.get(page.scenario.host() + hash);
  }
  await page.drawn("w");
  await page.run(() => probe.inside("w", '[data-menu="share"] summary').click());
  await page.until(() => probe.inside("w", "[data-citation]"));
  return page;
}

const clipboard = (refuses) => {
  window.copied = [];
  const writeText = (text) => {
    if (refuses) return Promise.reject(new DOMException("no", "NotAllowedError"));
    window.copied.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  if (refuses) document.execCommand = () => false;
};

const act = (action) => probe.inside("w", `[data-menu="share"] [data-action="${action}"]`).click();
const status = () => probe.inside("w", '[data-menu="share"] [role="status"]').textContent;
const isSeen = (action) => probe.inside("w", `[data-menu="share"] [data-action="${action}"]`).getBoundingClientRect().height > 0;

inEveryEngine("sharing", (visit) => {
  it("copies the address of exactly what is shown, even before the page's address has followed", async () => {
    const page = await opened(visit, 'address view="table"', "#contact");
    await page.run(clipboard, false);
    await page.run(() => probe.fill("w", "search", "xuất khẩu"));
    await page.run(() => probe.fill("w", "order", "gap-ascending"));
    await page.run(act, "copy-link");
    await page.until(() => window.copied.length > 0);
    const address = `${page.scenario.host()}#contact&q=xu%E1%BA%A5t+kh%E1%BA%A9u&sort=gap-ascending`;
    assert.deepEqual(await page.run(() => window.copied), [address]);
    await page.until(() => probe.inside("w", '[data-menu="share"] [role="status"]').textContent === "Đã chép liên kết.");

    const rows = await page.run(() => probe.rows("w"));
    await page.driver.get("about:blank");
    await page.driver.get(address);
    await page.drawn("w");
    assert.deepEqual(await page.run(() => probe.rows("w")), rows);
    await page.assertClean();
  });

  it("offers the citation alone where the address is the page's own", async () => {
    const page = await opened(visit, "");
    assert.deepEqual([await page.run(isSeen, "copy-link"), await page.run(isSeen, "share")], [false, false]);
    await page.run(clipboard, false);
    await page.run(act, "copy-citation");
    await page.until(() => window.copied.length > 0);
    const [citation] = await page.run(() => window.copied);
    assert.equal(citation, await page.run(() => probe.inside("w", "[data-citation]").textContent));
    for (const part of ["Ủy ban nhân dân tỉnh Thái Nguyên", "163/BC-UBND", "12/11/2023", "chi-tieu", "trước ngày 01/7/2025"]) {
      assert.ok(citation.includes(part), `${part} is not in ${citation}`);
    }
    assert.ok(!citation.includes("http"));
    await page.run(() => probe.press("w", "lang", "en"));
    await page.until(() => probe.inside("w", "[data-citation]").textContent.includes("12 November 2023"));
    assert.equal(await page.run(status), "Citation copied.");
    await page.assertClean();
  });

  it("gives the citation the address where there is one", async () => {
    const page = await opened(visit, "address", "#view=audit");
    await page.until((end) => probe.inside("w", "[data-citation]").textContent.endsWith(end), `${page.scenario.host()}#view=audit`);
    await page.run(() => probe.press("w", "view", "table"));
    await page.until((end) => probe.inside("w", "[data-citation]").textContent.endsWith(end), page.scenario.host());
    await page.assertClean();
  });

  it("says kindly that the browser refuses, and gives the text to copy by hand", async () => {
    const page = await opened(visit);
    await page.run(clipboard, true);
    await page.run(act, "copy-citation");
    await page.until(() => probe.inside("w", '[data-menu="share"] textarea'));
    const { value, readOnly, label } = await page.run(() => {
      const field = probe.inside("w", '[data-menu="share"] textarea');
      return { value: field.value, readOnly: field.readOnly, label: field.getAttribute("aria-label") };
    });
    assert.equal(value, await page.run(() => probe.inside("w", "[data-citation]").textContent));
    assert.ok(readOnly);
    assert.equal(label, "Nội dung để chép");
    assert.match(await page.run(status), /^Trình duyệt không cho phép chép tự động/);
    assert.deepEqual(await page.run(() => probe.host("w").shadowRoot.querySelectorAll("textarea").length), 1, "nothing else is left behind");
    await page.assertClean();
  });

  it("copies the old way where a page has no clipboard", async () => {
    const page = await opened(visit);
    await page.run(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
      document.execCommand = (command) => {
        const field = document.activeElement.shadowRoot.activeElement;
        window.copied = [command, field.value.slice(field.selectionStart, field.selectionEnd)];
        return true;
      };
    });
    const button = await page.driver.executeScript(() => probe.inside("w", '[data-action="copy-link"]'));
    await button.click();
    await page.until(() => window.copied);
    assert.deepEqual(await page.run(() => window.copied), ["copy", page.scenario.host()]);
    assert.equal(await page.run(() => probe.host("w").shadowRoot.activeElement.dataset.action), "copy-link", "the focus is back");
    await page.assertClean();
  });

  it("uses the device's own way where there is one; a change of mind is silent, a refusal is not", async () => {
    const page = await visit(widget("w", "address"));
    await page.run(() => {
      window.offers = [];
      window.answer = null;
      navigator.share = (offer) => {
        window.offers.push({ ...offer });
        return window.answer ? Promise.reject(new DOMException("no", window.answer)) : Promise.resolve();
      };
    });
    await page.drawn("w");
    await page.run(() => probe.inside("w", '[data-menu="share"] summary').click());
    await page.until(() => probe.inside("w", "[data-citation]"));
    assert.ok(await page.run(isSeen, "share"));
    await page.run(() => probe.press("w", "view", "audit"));
    for (const [answer, said] of [[null, ""], ["AbortError", ""], ["NotAllowedError", "Chưa chia sẻ được từ thiết bị này."]]) {
      await page.run((answer) => {
        window.answer = answer;
        window.offers.length = 0;
      }, answer);
      await page.run(act, "share");
      await page.until(() => window.offers.length === 1);
      await page.run(() => new Promise((resolve) => setTimeout(resolve, 50)));
      assert.ok((await page.run(status)).startsWith(said), answer);
      if (said === "") assert.equal(await page.run(status), "", answer);
    }
    const [offer] = await page.run(() => window.offers);
    assert.equal(offer.url, `${page.scenario.host()}#view=audit`);
    assert.match(offer.title, /Chỉ tiêu kinh tế - xã hội/);
    assert.match(offer.text, /163\/BC-UBND/);
    await page.assertClean();
  });
});

inEveryEngine("the clipboard of the browser", (visit, engine) => {
  if (engine !== "chromium") return; // the only one that lets a test read it
  it("gives back what was copied", async () => {
    const page = await opened(visit, "address", "#view=audit");
    for (const name of ["clipboard-read", "clipboard-write"]) {
      await page.driver.sendDevToolsCommand("Browser.setPermission", { permission: { name }, setting: "granted" });
    }
    const button = await page.driver.executeScript(() => probe.inside("w", '[data-action="copy-link"]'));
    await button.click();
    await page.until(() => probe.inside("w", '[data-menu="share"] [role="status"]').textContent !== "");
    assert.equal(await page.run(() => navigator.clipboard.readText()), `${page.scenario.host()}#view=audit`);
    await page.assertClean();
  });
});
