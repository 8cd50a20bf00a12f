// Runs in every page under test, before anything else: writes down what the page says, and answers what tests ask.

{
  const record = { events: [], errors: [], warnings: [], violations: [] };

  for (const [level, list] of [["error", record.errors], ["warn", record.warnings]]) {
    const original = console[level].bind(console);
    console[level] = (...parts) => {
      list.push(parts.map(String).join(" "));
      original(...parts);
    };
  }
  // That a size changed once more while the browser laid out a frame is a remark of the browser's, not an error: the next
  // frame has the right size. WebKit makes it now and then where a container query and an observer meet.
  const isRemark = (message) => message.startsWith("ResizeObserver loop");
  addEventListener("error", ({ message }) => message && !isRemark(message) && record.errors.push(`uncaught: ${message}`));
  addEventListener("unhandledrejection", (event) => record.errors.push(`unhandled: ${event.reason}`));
  document.addEventListener("securitypolicyviolation", (event) => {
    record.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
  for (const type of ["ready", "change", "select", "error"]) {
    document.addEventListener(`chi-tieu:${type}`, (event) => {
      record.events.push({ type, target: event.target.id, detail: JSON.parse(JSON.stringify(event.detail)) });
    });
  }

  /** Address -> file that the page made: under the strict policy no page can fetch it from there. */
  const files = new Map();
  const createObjectURL = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file) => {
    const url = createObjectURL(file);
    files.set(url, file);
    return url;
  };
  const revokeObjectURL = URL.revokeObjectURL.bind(URL);
  URL.revokeObjectURL = (url) => {
    files.delete(url);
    revokeObjectURL(url);
  };

  const host = (id) => document.getElementById(id) ?? document.querySelector("chi-tieu");
  const inside = (id, selector) => host(id)?.shadowRoot?.querySelector(selector) ?? null;
  const isVisible = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === "visible";
  };

  /** The elements of a widget that a choice leaves: those left out stay in the document, hidden. */
  const shown = (host, selector) =>
    [...(host?.shadowRoot?.querySelectorAll(selector) ?? [])].filter((element) => !element.closest("[hidden]"));

  const FIELDS = ["plan", "outcome", "gap", "verdict", "check", "next"];

  /** Where each figure of a result stands in its row. */
  const FIGURES = {
    value: '[data-field="value"] > [data-quantity]:not([data-field])',
    plan: '[data-field="plan"]',
    share_of_plan: '[data-field="share_of_plan"] > [data-quantity]:not([data-field])',
    change: '[data-field="change"] > [data-quantity]',
    share: '[data-field="share"]',
  };
  const KINDS = ["indicator", "result", "section", "check"];

  /** The text of an element without the marks that stand in it. */
  const ownText = (element) =>
    [...element.childNodes].filter((node) => !node.matches?.(".flag")).map(({ textContent }) => textContent).join("").trim();

  globalThis.probe = {
    record,
    inside,
    host,
    ownText,

    /** The view that a widget shows, or null while it shows its static content. */
    view(id) {
      const view = inside(id, "[data-view]");
      return view && isVisible(view) ? view.getAttribute("data-view") : null;
    },

    /** Whether the reader sees the content that the host page put into the element. */
    showsStatic(id) {
      const content = host(id)?.querySelector("[data-static]");
      return Boolean(content && isVisible(content) && content.textContent.trim());
    },

    notice(id) {
      const notice = host(id)?.querySelector("[data-chi-tieu-notice]");
      return notice && {
        text: notice.querySelector("p")?.textContent ?? "",
        button: notice.querySelector("button")?.textContent ?? null,
        lang: notice.lang,
        role: notice.getAttribute("role"),
        visible: isVisible(notice),
      };
    },

    pressRetry(id) {
      host(id).querySelector("[data-chi-tieu-notice] button").click();
    },

    /** Every indicator row as the reader sees it: the name, and per field its text and its machine-readable value. */
    rows(id) {
      return shown(host(id), "tr[data-indicator]").map((row) => {
        const cells = FIELDS.map((field) => {
          const cell = row.querySelector(`[data-field="${field}"]`);
          const marked = (attribute) => (cell?.hasAttribute(attribute) ? cell : cell?.querySelector(`[${attribute}]`)) ?? null;
          const quantity = marked("data-quantity");
          return [
            field,
            cell && {
              text: cell.innerText.trim(),
              quantity: quantity?.getAttribute("data-quantity") ?? null,
              printed: quantity?.innerText.trim() ?? null,
              verdict: marked("data-verdict")?.getAttribute("data-verdict") ?? null,
            },
          ];
        });
        const heading = row.querySelector("th");
        const name = (heading?.firstElementChild ?? heading)?.innerText.trim() ?? ""; // notes come after the name
        return { id: row.dataset.indicator, name, ...Object.fromEntries(cells) };
      });
    },

    /** Every result row: its id, its depth, and its figures as text and machine-readable value; null where there is none. */
    results(id) {
      return shown(host(id), "[data-result]").map((row) => {
        const figures = Object.entries(FIGURES).map(([field, selector]) => {
          const element = row.querySelector(selector);
          return [field, element && { text: ownText(element), quantity: element.dataset.quantity, printed: element.dataset.printed }];
        });
        const name = row.querySelector(".result-table-name").textContent;
        return { id: row.dataset.result, level: Number(row.dataset.level), name, ...Object.fromEntries(figures) };
      });
    },

    /** The ids of the entries that are in the open view and not hidden; of the audit also those in closed lists. */
    entries(id, kind) {
      const entries = [...(inside(id, "[data-view]")?.querySelectorAll(`[data-${kind}]`) ?? [])];
      return entries.filter((entry) => !entry.closest("[hidden]")).map((entry) => entry.dataset[kind]);
    },

    /** What the focus stands on inside a widget: an entry as "KIND ID", and whether it is in sight. */
    focus(id) {
      const element = host(id)?.shadowRoot?.activeElement;
      if (!element) return null;
      const { top, bottom, height } = element.getBoundingClientRect();
      const kind = KINDS.find((kind) => element.hasAttribute(`data-${kind}`));
      const isInSight = height > 0 && top < innerHeight && bottom > 0 && top > -height / 2;
      return { on: kind ? `${kind} ${element.dataset[kind]}` : element.outerHTML.slice(0, 80), isInSight };
    },

    /** Changes a field of the search, as typing or choosing does. */
    fill(id, action, value) {
      const field = inside(id, `[data-action="${action}"]`);
      if (field.type === "checkbox") return field.checked === value || field.click();
      field.value = value;
      field.dispatchEvent(new Event(field.localName === "select" ? "change" : "input", { bubbles: true, composed: true }));
    },

    /** Opens everything that opens. */
    openAll(id) {
      for (const details of host(id).shadowRoot.querySelectorAll("details")) details.open = true;
    },

    press(id, action, value) {
      inside(id, `[data-action="${action}"][data-value="${value}"]`).click();
    },

    set(id, attribute, value) {
      if (value === null) host(id).removeAttribute(attribute);
      else host(id).setAttribute(attribute, value);
    },

    /** The file behind an address that the page made, as text in base64; null when it is gone. */
    async fileAt(url) {
      const file = files.get(url);
      if (!file) return null;
      const bytes = new Uint8Array(await file.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    },

    /** How many files of the page are still there. */
    fileCount() {
      return files.size;
    },

    /**
     * Lets the page copy only in one way, or in `none`, and writes down what it copied: by the "clipboard", or by a
     * "selection" where there is no clipboard.
     */
    setCopying(way) {
      record.copied = null;
      const writeText = async (text) => {
        if (way !== "clipboard") throw new DOMException("refused", "NotAllowedError");
        record.copied = text;
      };
      Object.defineProperty(navigator, "clipboard", { configurable: true, value: way === "selection" ? undefined : { writeText } });
      document.execCommand = (command) => {
        let focused = document.activeElement;
        while (focused?.shadowRoot) focused = focused.shadowRoot.activeElement;
        if (command !== "copy" || way !== "selection") return false;
        record.copied = focused.value.slice(focused.selectionStart, focused.selectionEnd);
        return true;
      };
    },

    /** Counts of what is alive in wasm and in the chart bundle, asked of the very modules that the widget uses. */
    async live(glue, charts) {
      const widgets = (await import(glue)).live_count();
      return { widgets, charts: charts ? (await import(charts)).live() : 0 };
    },
  };
}
