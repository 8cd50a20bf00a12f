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
  addEventListener("error", (event) => event.message && record.errors.push(`uncaught: ${event.message}`));
  addEventListener("unhandledrejection", (event) => record.errors.push(`unhandled: ${event.reason}`));
  document.addEventListener("securitypolicyviolation", (event) => {
    record.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
  for (const type of ["ready", "change", "select", "error"]) {
    document.addEventListener(`chi-tieu:${type}`, (event) => {
      record.events.push({ type, target: event.target.id, detail: JSON.parse(JSON.stringify(event.detail)) });
    });
  }

  const host = (id) => document.getElementById(id) ?? document.querySelector("chi-tieu");
  const inside = (id, selector) => host(id)?.shadowRoot?.querySelector(selector) ?? null;
  const isVisible = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === "visible";
  };

  const FIELDS = ["plan", "outcome", "gap", "verdict", "check", "next"];

  globalThis.probe = {
    record,
    inside,
    host,

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
      const rows = [...(host(id).shadowRoot?.querySelectorAll("tr[data-indicator]") ?? [])];
      return rows.map((row) => {
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

    press(id, action, value) {
      inside(id, `[data-action="${action}"][data-value="${value}"]`).click();
    },

    set(id, attribute, value) {
      if (value === null) host(id).removeAttribute(attribute);
      else host(id).setAttribute(attribute, value);
    },

    /** Counts of what is alive in wasm and in the chart bundle, asked of the very modules that the widget uses. */
    async live(glue, charts) {
      const widgets = (await import(glue)).live_count();
      return { widgets, charts: charts ? (await import(charts)).live() : 0 };
    },
  };
}
