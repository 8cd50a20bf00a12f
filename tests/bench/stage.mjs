// Where everything is measured: headless Chromium, its CPU slowed, on pages of the end-to-end tests' own server.

import { readFile } from "node:fs/promises";
import { open } from "../e2e/engines.mjs";
import { startServer } from "../e2e/server.mjs";
import { Visit } from "../e2e/suite.mjs";

/** How many times slower than this machine the page runs: about a cheap phone beside a desk computer. */
export const CPU_RATE = 4;

/** What takes too long is left out and named. BENCH_PATIENCE=4 allows it four times as long, and types more rounds. */
export const PATIENCE = Number(process.env.BENCH_PATIENCE ?? 1);

const STOPWATCH = await readFile(new URL("stopwatch.js", import.meta.url), "utf8");
const BACKSPACE = { key: "Backspace", code: "Backspace", windowsVirtualKeyCode: 8 };

/** Starts browser and server, runs `work(stage)`, and ends both whatever happens. */
export async function onStage(work) {
  const server = await startServer();
  try {
    const browser = await open("chromium");
    try {
      const stage = new Stage(browser, server);
      await stage.prepare();
      return await work(stage);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

class Stage {
  constructor(browser, server) {
    this.browser = browser;
    this.server = server;
  }

  async prepare() {
    await this.command("Page.addScriptToEvaluateOnNewDocument", { source: STOPWATCH });
    await this.command("Emulation.setCPUThrottlingRate", { rate: CPU_RATE });
  }

  command(name, settings) {
    return this.browser.driver.sendAndGetDevToolsCommand(name, settings);
  }

  /** A host page with the loader and nothing drawn; see Visit for the settings. Its address is new, so no cache helps. */
  async visit(settings) {
    const page = new Visit(this.browser, this.server, settings);
    await page.show("", settings);
    return page;
  }

  /** Mounts a widget in a page; gives what the stopwatch says of it. */
  async mount(page, options) {
    const times = await page.run((options) => stopwatch.mount(options), options);
    const { errors } = await page.record();
    if (errors.length > 0) throw new Error(`the widget could not be measured: ${errors.join("\n")}`);
    return times;
  }

  /** Puts the focus into the search of the widget that was mounted last. */
  async focusSearch(page) {
    await page.run(() => stopwatch.host.shadowRoot.querySelector('[data-action="search"]').focus());
  }

  /** One real key, as the browser gets it from a keyboard: a letter, or null for backspace. */
  async press(page, letter) {
    const stroke = letter === null ? BACKSPACE : { key: letter, text: letter, unmodifiedText: letter };
    await this.command("Input.dispatchKeyEvent", { type: "keyDown", ...stroke });
    // The page should be asked only once it has painted; asking is work, too.
    await new Promise((resolve) => setTimeout(resolve, 30));
    const times = await page.run(() => stopwatch.key());
    await this.command("Input.dispatchKeyEvent", { type: "keyUp", ...stroke });
    return times;
  }

  /** Types texts into the search one after the other, each deleted again letter by letter; gives the times of all keys. */
  async type(page, texts, isEnough = () => false) {
    const keys = [];
    await this.focusSearch(page);
    for (const text of texts) {
      const letters = [...text];
      for (const letter of [...letters, ...letters.map(() => null)]) {
        if (isEnough()) return keys;
        keys.push(await this.press(page, letter));
      }
      const left = await page.run(() => stopwatch.host.shadowRoot.querySelector('[data-action="search"]').value);
      if (left !== "") throw new Error(`the search holds “${left}” after “${text}” was typed and deleted`);
    }
    return keys;
  }

  /** How long the reference table takes: some times in milliseconds. */
  async reference() {
    const page = await this.visit();
    return page.run(() => Array.from({ length: 9 }, () => stopwatch.reference()));
  }
}
