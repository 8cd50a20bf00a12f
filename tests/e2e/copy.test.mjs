// Copying one indicator from its details: as a sentence, as a row, and where the browser refuses.

import assert from "node:assert/strict";
import { it } from "node:test";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";

async function opened(visit, id, attributes = "") {
  const page = await visit(widget("w", `eager ${attributes}`));
  await page.drawn("w");
  await page.run((id) => probe.press("w", "detail", id), id);
  await page.until(() => probe.inside("w", '[data-action="copy"]'));
  return page;
}

const said = () => probe.inside("w", ".copy-status").textContent;

inEveryEngine("copying", (visit) => {
  it("copies a sentence with its source, and says so", async () => {
    const page = await opened(visit, "grdp-growth");
    await page.run(() => probe.setCopying("clipboard"));
    await page.run(() => probe.press("w", "copy", "sentence"));
    await page.until(() => probe.inside("w", ".copy-status").textContent);
    assert.equal(await page.run(said), "Đã chép vào bộ nhớ tạm.");
    const { copied } = await page.record();
    assert.ok(copied.startsWith("Tốc độ tăng trưởng kinh tế (GRDP): kế hoạch 2023 8,5%; ước thực hiện 2023 5,56%."), copied);
    assert.ok(copied.endsWith("Địa giới trước ngày 01/7/2025)") && copied.includes("(Nguồn: Báo cáo số 163/BC-UBND"), copied);
    await page.assertClean();
  });

  it("copies a row as cells, with numbers as numbers and nothing that could be a formula", async () => {
    const page = await opened(visit, "export-growth", 'lang="en"');
    await page.run(() => probe.setCopying("clipboard"));
    await page.run(() => probe.press("w", "copy", "row"));
    await page.until(() => probe.record.copied);
    const cells = (await page.record()).copied.split("\t");
    assert.ok(cells.includes("export-growth") && cells.includes("-9.2") && cells.includes("'-9,2"), cells.join(" | "));
    for (const cell of cells) assert.ok(/^-?\d+(\.\d+)?$/.test(cell) || !/^"?\s*[=+\-@]/.test(cell), cell);
    await page.assertClean();
  });

  it("copies by a selection where the page has no clipboard, and gives the focus back", async () => {
    const page = await opened(visit, "grdp-growth");
    await page.run(() => probe.setCopying("selection"));
    await page.run(() => probe.press("w", "copy", "sentence"));
    await page.until(() => probe.record.copied);
    const { copied } = await page.record();
    assert.ok(copied.startsWith("Tốc độ tăng trưởng kinh tế (GRDP)") && copied.endsWith(")"), copied);
    await page.until(() => probe.inside("w", ".copy-status").textContent);
    assert.equal(await page.run(said), "Đã chép vào bộ nhớ tạm.");
    assert.equal(await page.run(() => probe.host("w").shadowRoot.activeElement.dataset.value), "sentence");
    assert.equal(await page.run(() => probe.inside("w", ".copy textarea")), null, "nothing is left behind");
    await page.assertClean();
  });

  it("shows the text ready to be copied where the browser refuses", async () => {
    const page = await opened(visit, "grdp-growth");
    await page.run(() => probe.setCopying("none"));
    await page.run(() => probe.press("w", "copy", "sentence"));
    const field = await page.until(() => {
      const field = probe.inside("w", ".copy-text");
      // With its text WebKit puts the caret at the end; it is selected a frame later.
      // A window that is not the active one may not take the focus at once, so it is offered again.
      if (field && field.selectionStart > 0) field.blur(), field.focus();
      const isSelected = field && field.selectionStart === 0 && field.selectionEnd > 0 && field.selectionEnd === field.value.length;
      return isSelected && { value: field.value, readOnly: field.readOnly };
    });
    assert.ok(field.value.startsWith("Tốc độ tăng trưởng kinh tế (GRDP)"), field.value);
    assert.equal(field.readOnly, true);
    assert.match(await page.run(said), /không cho chép tự động/);
    await page.run(() => probe.setCopying("clipboard"));
    await page.run(() => probe.press("w", "copy", "row"));
    await page.until(() => !probe.inside("w", ".copy-text"));
    await page.assertClean();
  });
});
