// How a test file runs its tests in each engine, and the few steps that nearly every test takes.

import assert from "node:assert/strict";
import { after, before, describe } from "node:test";
import { ENGINES, open } from "./engines.mjs";
import { frame, page } from "./pages.mjs";
import { startServer } from "./server.mjs";

const WAIT_MS = 45_000;

/** One engine, for looking into a failure by hand: `ONLY_ENGINE=firefox node --test …`. The whole run has all three. */
const engines = process.env.ONLY_ENGINE ? [process.env.ONLY_ENGINE] : ENGINES;

/** Runs `tests(visit)` once an engine. `visit(settings)` gives a test its page; see Visit. */
export function inEveryEngine(title, tests) {
  for (const engine of engines) {
    describe(`${title}, in ${engine}`, () => {
      let browser;
      let server;
      before(async () => {
        server = await startServer();
        browser = await open(engine);
      });
      after(async () => {
        await browser?.close();
        await server?.close();
      });
      tests(async (body, settings) => {
        const visit = new Visit(browser, server, settings);
        await visit.show(body, settings);
        return visit;
      }, engine);
    });
  }
}

/** One page under test: the browser that shows it and the scenario that serves it. */
export class Visit {
  constructor(browser, server, settings) {
    this.engine = browser.engine;
    this.driver = browser.driver;
    this.downloads = browser.downloads;
    this.server = server;
    this.scenario = server.scenario(settings);
  }

  /**
   * Opens a host page with `body`, in a frame if `settings.width` says how wide it shall be, or the address given by
   * `settings.address(scenario)`.
   */
  async show(body, settings = {}) {
    const { files, width, address } = settings;
    for (const [name, content] of Object.entries(files ?? {})) this.scenario.files.set(name, content);
    this.scenario.files.set("page.html", page(body ?? "", settings));
    await this.driver.switchTo().defaultContent();
    if (width) {
      this.scenario.files.set("frame.html", frame(width));
      await this.driver.get(this.scenario.host("frame.html"));
      await this.driver.switchTo().frame(0);
    } else {
      await this.driver.get(address?.(this.scenario) ?? this.scenario.host());
    }
  }

  /**
   * Runs a function in the page; it sees `probe` and its arguments, and may be async. What it keeps for later goes on
   * `window`: in Firefox `globalThis` is a sandbox that does not last.
   */
  async run(work, ...args) {
    const source = `
      const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${work})(...[...arguments].slice(0, -1))).then(
        (value) => done({ value }), (error) => done({ error: error + "\\n" + (error?.stack ?? "") }));`;
    const { value, error } = await this.driver.executeAsyncScript(source, ...args);
    if (error) throw new Error(`in the page: ${error}`);
    return value;
  }

  /** Waits until `work` gives something truthy in the page, and returns that. */
  async until(work, ...args) {
    return this.within(WAIT_MS, work, ...args);
  }

  async within(limit_ms, work, ...args) {
    const end = Date.now() + limit_ms;
    for (;;) {
      const value = await this.run(work, ...args);
      if (value) return value;
      if (Date.now() > end) {
        const record = await this.run(() => probe.record);
        throw new Error(`not within ${limit_ms} ms: ${work}\n${JSON.stringify(record, null, 1)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Waits until a widget is drawn. */
  async drawn(id) {
    await this.until((id) => probe.view(id), id);
  }

  /** Waits for a widget's `chi-tieu:error` and its filled notice, and returns the event's detail. */
  async failed(id, limit_ms = WAIT_MS) {
    const isFailed = (id) => {
      const event = probe.record.events.findLast((event) => event.type === "error" && event.target === id);
      return event && probe.notice(id)?.text ? event.detail : null;
    };
    return this.within(limit_ms, isFailed, id);
  }

  /**
   * What holds for every widget that fails before it was ever drawn: the event's code, a notice in `lang`, the static
   * content in view, no shadow root unless wasm was `reached`, and one line of ours in the console. Gives the notice.
   */
  async assertFailed(id, code, { lang = "vi", limit_ms = WAIT_MS, reached = false } = {}) {
    const detail = await this.failed(id, limit_ms);
    assert.equal(detail.code, code, JSON.stringify(await this.record()));
    const state = await this.run(
      (id) => ({
        isStatic: probe.showsStatic(id),
        view: probe.view(id),
        shadow: Boolean(probe.host(id).shadowRoot),
        notice: probe.notice(id),
      }),
      id,
    );
    const { notice, ...rest } = state;
    assert.deepEqual(rest, { isStatic: true, view: null, shadow: reached });
    assert.ok(notice.visible && notice.role === "status" && notice.text.startsWith(detail.message), JSON.stringify(notice));
    assert.equal(notice.lang, lang);
    await this.assertOneLine(code);
    return notice;
  }

  /** One line in the console, and that one ours: nothing uncaught, nothing twice. */
  async assertOneLine(code) {
    const { errors } = await this.record();
    assert.equal(errors.length, 1, errors.join("\n"));
    assert.ok(errors[0].startsWith(`chi-tieu: ${code}: `), errors[0]);
  }

  async record() {
    return this.run(() => probe.record);
  }

  /** What holds for every page that works: no violation, no error, nothing asked for outside the widget's folder. */
  async assertClean() {
    const { errors, violations } = await this.record();
    assert.deepEqual(errors, [], "console errors");
    assert.deepEqual(violations, [], "policy violations seen by the page");
    assert.deepEqual(this.scenario.violations, [], "policy violations reported");
    const outside = this.scenario.requests.filter((path) => !/^(host|widget)\//.test(path));
    assert.deepEqual([...outside, ...this.server.strays], [], "requests outside the folder");
  }
}
