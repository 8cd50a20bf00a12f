// The page's address: a link restores exactly what was shown, Back leads back, and what is not ours stays as it is.

import assert from "node:assert/strict";
import { it } from "node:test";
import { widget } from "./pages.mjs";
import { inEveryEngine } from "./suite.mjs";
import { back, changes, follow, fragment, is, opened, pause, written } from "./visits.mjs";

/** What a reader sees of a widget's state. */
const state = (id) => {
  const value = (action) => probe.inside(id, `[data-action="${action}"]`)?.value ?? null;
  return {
    view: probe.view(id),
    lang: probe.inside(id, ".widget").lang,
    query: value("search"),
    domain: value("domain"),
    verdict: value("verdict"),
    order: value("order"),
    detail: probe.inside(id, "[data-detail]")?.dataset.detail ?? null,
    rows: probe.rows(id).map(({ id, outcome }) => `${id} ${outcome.printed}`),
  };
};

inEveryEngine("the address", (visit) => {
  it("restores exactly what was shown: view, filters, order, language and figures", async () => {
    const page = await opened(visit);
    await page.run(() => probe.press("w", "lang", "en"));
    await page.run(() => probe.fill("w", "search", "tăng giá trị"));
    await page.run(() => probe.fill("w", "domain", "economy"));
    await page.run(() => probe.fill("w", "verdict", "missed"));
    await page.run(() => probe.fill("w", "order", "gap-descending"));
    await written(page, "lang=en&q=t%C4%83ng+gi%C3%A1+tr%E1%BB%8B&domain=economy&verdict=missed&sort=gap-descending");
    const shown = await page.run(state, "w");
    assert.ok(shown.rows.length > 0 && shown.rows.length < 28, `${shown.rows.length} rows`);
    const link = await page.run(() => location.href);
    await follow(page, link);
    await page.drawn("w");
    assert.deepEqual(await page.run(state, "w"), shown);
    assert.equal(await page.run(() => location.href), link, "nothing is written when nothing has changed");
    await page.assertClean();
  });

  it("shows what it asks for from the first drawing on, and tells the page", async () => {
    const page = await opened(visit, "#view=audit&lang=en&outcome=disagrees");
    assert.equal(await page.run(() => probe.view("w")), "audit");
    await page.until(() => probe.record.events.some(({ type }) => type === "change"));
    assert.deepEqual(await page.run(() => probe.record.events.map(({ type }) => type)), ["ready", "change"]);
    assert.deepEqual(await page.run(changes), [{ view: "audit", lang: "en", filter: { outcome: "disagrees" }, sort: null }]);
    await page.until(() => probe.inside("w", '[data-action="outcome"][aria-pressed="true"]')?.dataset.value === "disagrees");
    await page.assertClean();
  });

  it("holds only what differs from what the page asks for", async () => {
    const page = await opened(visit, "", 'address view="gaps" verdict="missed"');
    await page.run(() => probe.press("w", "view", "table"));
    await written(page, "view=table");
    await page.run(() => probe.press("w", "remove-filter", "verdict"));
    await written(page, "view=table&verdict=");
    await page.run(() => probe.fill("w", "verdict", "missed"));
    await written(page, "view=table");
    await page.run(() => probe.press("w", "view", "gaps"));
    await page.until(() => !location.href.includes("#"));
    await page.run(() => probe.set("w", "view", "audit"));
    await page.until(() => probe.view("w") === "audit");
    await pause();
    assert.equal(await page.run(fragment), "", "what the page asks for itself is not written");
    await page.assertClean();
  });

  it("is gone back through, view by view with its filters, and forward again", async () => {
    const page = await opened(visit);
    const length = await page.run(() => history.length);
    await page.run(() => probe.fill("w", "domain", "society"));
    await written(page, "domain=society");
    assert.equal(await page.run(() => history.length), length, "a filter is no step of its own");
    await page.run(() => probe.fill("w", "search", "trường"));
    await page.run(() => probe.press("w", "view", "results"));
    await written(page, "view=results&q=tr%C6%B0%E1%BB%9Dng&domain=society");
    await page.run(() => probe.press("w", "view", "gaps"));
    await written(page, "view=gaps&q=tr%C6%B0%E1%BB%9Dng&domain=society");
    assert.equal(await page.run(() => history.length), length + 2);

    await back(page);
    await page.until(() => probe.view("w") === "results");
    await back(page);
    await page.until(() => probe.view("w") === "table");
    assert.equal(await page.run(fragment), "q=tr%C6%B0%E1%BB%9Dng&domain=society", "what was typed before leaving is kept");
    const { query, domain } = await page.run(state, "w");
    assert.deepEqual([query, domain], ["trường", "society"]);
    await page.run(() => history.forward());
    await page.until(() => probe.view("w") === "results");
    const last = (await page.run(changes)).at(-1);
    assert.deepEqual(last, { view: "results", lang: "vi", filter: { search: "trường", domain: "society" }, sort: null });
    await page.assertClean();
  });

  it("is a step for a link inside the widget too", async () => {
    const page = await opened(visit);
    const link = '[data-indicator="export-growth"] [data-action="show"][data-value="verdict-export-growth"]';
    await page.until((link) => probe.inside("w", link), link);
    await page.run(() => probe.fill("w", "search", "xuất khẩu"));
    await page.until(() => probe.rows("w").length === 2);
    await page.run((link) => probe.inside("w", link).click(), link);
    await page.until(() => probe.view("w") === "audit");
    await written(page, "view=audit");
    await back(page);
    await page.until(() => probe.view("w") === "table" && probe.rows("w").length === 2);
    assert.equal(await page.run(() => probe.inside("w", '[data-action="search"]').value), "xuất khẩu");
    await page.assertClean();
  });

  it("may be edited by hand: nonsense is left aside, the rest applies", async () => {
    const page = await opened(visit, "#view=pie&q=%zz&group=fisheries&domain=economy&hide=&sort=up&=&&lang=en&detail=");
    const expected = { view: "table", lang: "en", query: "", domain: "economy" };
    const { view, lang, query, domain } = await page.run(state, "w");
    assert.deepEqual({ view, lang, query, domain }, expected);
    assert.equal(await page.run(() => probe.inside("w", '[data-notice="address"]').hidden), true);
    await page.run(() => {
      location.hash = "view=audit&lang=xx";
    });
    await page.until(() => probe.view("w") === "audit" && probe.inside("w", ".widget").lang === "vi");
    await back(page);
    await page.until(() => probe.view("w") === "table" && probe.inside("w", ".widget").lang === "en");
    await page.assertClean();
  });

  it("that asks for details of nothing says so kindly, until it has been read", async () => {
    const page = await opened(visit, "#domain=economy&detail=whale-hunting");
    const notice = () => {
      const notice = probe.inside("w", '[data-notice="address"]');
      return { text: notice.querySelector("[role=status]").textContent, isThere: notice.getBoundingClientRect().height > 0 };
    };
    const { text, isThere } = await page.run(notice);
    assert.match(text, /^Liên kết này .* không có trong bộ số liệu/);
    assert.ok(isThere);
    assert.equal(await page.run(() => probe.inside("w", '[data-action="domain"]').value), "economy");
    await page.run(() => probe.inside("w", '[data-action="dismiss"]').click());
    await page.until(() => probe.inside("w", '[data-notice="address"]').getBoundingClientRect().height === 0);
    assert.deepEqual(await page.run(() => probe.rows("w").length > 0), true);
    await page.assertClean();
  });

  it("keeps what the host page has in it, and in its history", async () => {
    const page = await opened(visit, "#contact&tab=2", "address", '<p id="contact">Liên hệ</p>');
    await page.run(() => history.replaceState({ route: "home", list: [1, 2] }, ""));
    await page.run(() => probe.press("w", "view", "audit"));
    await written(page, "contact&tab=2&view=audit");
    const kept = await page.run(() => ({ route: history.state.route, list: history.state.list }));
    assert.deepEqual(kept, { route: "home", list: [1, 2] });
    await page.run(() => {
      location.hash = "contact";
    });
    await pause();
    assert.equal(await page.run(() => probe.view("w")), "audit", "a step to a place of the page changes nothing");
    assert.equal(await page.run(fragment), "contact");
    await page.run(() => history.go(-2));
    await page.until(() => probe.view("w") === "table");
    assert.deepEqual([await page.run(fragment), await page.run(() => history.state.route)], ["contact&tab=2", "home"]);
    await page.assertClean();
  });

  it("is shared by widgets with names of their own", async () => {
    const body = `${widget("a", 'eager address="a"')}${widget("b", 'eager address="b" view="gaps"')}`;
    const page = await visit(body);
    await follow(page, `${page.scenario.host()}#b.lang=en`);
    await page.drawn("a");
    await page.drawn("b");
    assert.deepEqual(await page.run(() => ["a", "b"].map((id) => probe.inside(id, ".widget").lang)), ["vi", "en"]);
    await page.run(() => probe.press("a", "view", "audit"));
    await written(page, "b.lang=en&a.view=audit");
    await page.run(() => probe.press("b", "view", "table"));
    await written(page, "a.view=audit&b.view=table&b.lang=en");
    await back(page);
    await page.until(() => probe.view("b") === "gaps");
    assert.equal(await page.run(() => probe.view("a")), "audit");
    await back(page);
    await page.until(() => probe.view("a") === "table");
    assert.equal(await page.run(() => probe.view("b")), "gaps");
    await page.assertClean();
  });

  it("stays untouched where the page does not opt in, whatever it says", async () => {
    for (const attributes of ["", 'address="false"', 'address="a b"']) {
      const page = await opened(visit, "#view=audit&lang=en", attributes);
      const before = await page.run(() => [location.href, history.length]);
      assert.deepEqual(await page.run(() => [probe.view("w"), probe.inside("w", ".widget").lang]), ["table", "vi"]);
      await page.run(() => probe.press("w", "view", "gaps"));
      await page.run(() => probe.press("w", "lang", "en"));
      await page.run(() => probe.fill("w", "search", "che"));
      await pause();
      assert.deepEqual(await page.run(() => [location.href, history.length]), before);
      assert.equal(await page.run(() => history.state), null);
      await page.assertClean();
    }
  });

  it("does without a history that the browser will not give", async () => {
    const page = await visit(widget("w", "address"));
    await page.run(() => {
      for (const name of ["pushState", "replaceState"]) {
        history[name] = () => {
          throw new DOMException("not here", "SecurityError");
        };
      }
    });
    await page.drawn("w");
    await page.run(() => probe.press("w", "view", "gaps"));
    await page.run(() => probe.press("w", "lang", "en"));
    await page.until(() => probe.view("w") === "gaps" && probe.inside("w", ".widget").lang === "en");
    await pause();
    assert.equal(await page.run(fragment), "");
    await page.assertClean();
  });

  it("names the page of the stand-alone widget in the language that it asks for", async () => {
    const page = await visit("");
    await follow(page, `${page.scenario.widget("index.html")}#lang=en&view=table`);
    await page.drawn(null);
    await page.until(() => document.title.startsWith("Socio-economic indicators") && document.documentElement.lang === "en");
    await page.run(() => probe.press(null, "lang", "vi"));
    await written(page, "view=table");
    assert.equal(await page.run(() => document.documentElement.lang), "vi");
    await page.assertClean();
  });
});

inEveryEngine("changes that the page hears of", (visit) => {
  it("are each choice of the reader once, typing after a pause, and nothing else", async () => {
    const page = await opened(visit, "", "");
    await page.run(() => probe.set("w", "verdict", "missed"));
    await page.until(() => probe.inside("w", '[data-action="verdict"]').value === "missed");
    await page.run(() => ["x", "xu", "xua", "xuat"].forEach((text) => probe.fill("w", "search", text)));
    await page.until(() => probe.record.events.some(({ type }) => type === "change"));
    await page.run(() => probe.fill("w", "order", "name-ascending"));
    await page.run(() => probe.fill("w", "group", "exports"));
    await page.until(() => probe.record.events.filter(({ type }) => type === "change").length === 3);
    await pause();
    const missed = { search: "xuat", verdict: "missed" };
    assert.deepEqual(await page.run(changes), [
      { view: "table", lang: "vi", filter: missed, sort: null },
      { view: "table", lang: "vi", filter: missed, sort: "name-ascending" },
      { view: "table", lang: "vi", filter: { search: "xuat", group: "exports", verdict: "missed" }, sort: "name-ascending" },
    ]);
    await page.assertClean();
  });
});
