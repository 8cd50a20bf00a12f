// Runs in every page that is measured, before anything else: when input, mounting and loading begin, and when what they
// brought is painted. Times are milliseconds of the page's own clock.
//
// "Painted" is a task queued from a frame's first animation callback. It runs once that frame's style, layout, paint and
// commit are over on the main thread; rasterizing and presenting on other threads are not in it.

{
  /** After a key's frame the page is watched for so long: whatever still changes then was late. */
  const QUIET_MS = 80;

  const view = () => stopwatch.host?.shadowRoot?.querySelector("[data-view]");

  /** When a task that is queued now runs. */
  const nextTask = () =>
    new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        resolve(performance.now());
      };
      channel.port2.postMessage(null);
    });

  /** The next frame: when its first callback ran, and when it was painted. */
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const begun = performance.now();
        nextTask().then((painted) => resolve({ begun, painted }));
      });
    });

  /** Resolves once the view has stood still for a while: when the last change was painted, or null if there was none. */
  const stillness = () =>
    new Promise((resolve) => {
      let painted = null;
      let timer;
      const rest = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          changes.disconnect();
          resolve(painted);
        }, QUIET_MS);
      };
      const changes = new MutationObserver((records) => {
        if (!records.some(({ target }) => view()?.contains(target))) return;
        clearTimeout(timer);
        frame().then((late) => {
          painted = late.painted;
          rest();
        });
      });
      changes.observe(stopwatch.host.shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
      rest();
    });

  // What the browser itself says of a key: from the event to the presentation of the frame, in steps of 8 ms.
  const timings = [];
  new PerformanceObserver((list) => timings.push(...list.getEntries())).observe({ type: "event", durationThreshold: 16 });
  const KEY_EVENTS = ["keydown", "keypress", "beforeinput", "textInput", "input"];

  let pressed = 0;
  let key = null;
  addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  // Before any listener of the widget, so that its own callback is the frame's first.
  addEventListener(
    "input",
    () => {
      key = { pressed, start: performance.now(), frame: frame() };
    },
    { capture: true },
  );
  // After all of them: the browser empties the queue of microtasks between one listener and the next. What it then still
  // does in the same task is its own: it lays the page out to keep the caret in sight.
  addEventListener("input", () => {
    const typed = key;
    typed.end = performance.now();
    nextTask().then((released) => (typed.released = released));
  });

  /** When the first wasm of the page was there to be called. */
  let instantiated = null;
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const instantiate = WebAssembly[name];
    WebAssembly[name] = async (...call) => {
      const made = await instantiate(...call);
      instantiated ??= performance.now();
      return made;
    };
  }

  globalThis.stopwatch = {
    /** The element whose widget is measured. */
    host: null,

    frame,

    /**
     * The key that was typed last, once all it does is done:
     * `script` its handlers and the microtasks they queued; `render` style, layout and paint, both in the rest of the
     * key's own task and in the next frame (with its animation callbacks and observers), without the wait for it; `paint`
     * from the input event until that frame was painted, waiting included; `settled` the same for the last frame in
     * which the view changed; `event` the browser's own figure, null when under 16.
     */
    async key() {
      const { begun, painted } = await key.frame;
      const { pressed, start, end, released = begun } = key;
      const late = await stillness();
      const told = timings.filter(({ name, startTime }) => KEY_EVENTS.includes(name) && startTime >= pressed);
      return {
        script: end - start,
        render: Math.min(released, begun) - end + painted - begun,
        paint: painted - start,
        settled: (late ?? painted) - start,
        event: told.length > 0 ? Math.max(...told.map(({ duration }) => duration)) : null,
      };
    },

    /**
     * Mounts a widget in a new element and leaves it there as `host`. `script` is from the call, or from the moment the
     * wasm was instantiated if that came later, until the view is in the page; `paint` until it is painted; `settled`
     * until the last of the changes is painted that follow each other from then on, such as rows that are added later.
     */
    async mount(options) {
      const host = document.querySelector("main").appendChild(document.createElement("div"));
      const called = performance.now();
      const wasReady = instantiated !== null;
      this.handle = await globalThis[Symbol.for("chi-tieu")].mount(host, options);
      const mounted = performance.now();
      const { painted } = await frame();
      this.host = host;
      const late = await stillness();
      const start = wasReady ? called : instantiated;
      const rows = host.shadowRoot.querySelectorAll("tr[data-indicator]").length;
      return { script: mounted - start, paint: painted - start, settled: (late ?? painted) - start, rows };
    },

    unmount() {
      this.handle.unmount();
      this.host.remove();
      this.host = null;
    },

    /** A plain table built, laid out and taken away again: how fast this machine is at this moment, slowed as it is. */
    reference() {
      const start = performance.now();
      const rows = Array.from({ length: 300 }, (_, row) => {
        const cells = Array.from({ length: 8 }, (_, column) => {
          const cell = document.createElement("td");
          cell.textContent = `hàng ${row} cột ${column}`;
          return cell;
        });
        const line = document.createElement("tr");
        line.append(...cells);
        return line;
      });
      const table = document.body.appendChild(document.createElement("table"));
      table.append(...rows);
      const { height } = table.getBoundingClientRect();
      table.remove();
      return height > 0 ? performance.now() - start : null;
    },
  };

  document.addEventListener("chi-tieu:ready", ({ target }) => {
    stopwatch.host ??= target;
    stopwatch.ready ??= performance.now();
    if (!stopwatch.drawn) stopwatch.drawn = frame();
  });
}
