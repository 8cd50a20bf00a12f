// The notice in the light DOM: one sentence about a failure or a slow start, and at most one button.
//
// It stands beside the static content, outside the shadow root, because that is what the reader sees when the widget
// does not run. It carries no style of its own; the host page may style `[data-chi-tieu-notice]`.

/** A live region is announced when its text changes, not when it arrives already filled; this lets it arrive first. */
const ANNOUNCE_AFTER_MS = 100;

export class Notice {
  #host;
  #region = null;
  #timer = 0;

  constructor(host) {
    this.#host = host;
  }

  /**
   * @param {string} sentence
   * @param {"vi"|"en"} lang
   * @param {{label: string, press: () => void}} [button]
   */
  show(sentence, lang, button) {
    const paragraph = document.createElement("p");
    paragraph.textContent = sentence;
    const content = [paragraph];
    if (button) {
      const element = document.createElement("button");
      element.type = "button";
      element.textContent = button.label;
      element.addEventListener("click", button.press, { once: true });
      content.push(element);
    }
    const fill = () => this.#region?.replaceChildren(...content);
    clearTimeout(this.#timer);
    if (this.#region) {
      this.#region.lang = lang;
      fill();
    } else {
      this.#region = document.createElement("div");
      this.#region.setAttribute("data-chi-tieu-notice", "");
      this.#region.setAttribute("role", "status");
      this.#region.lang = lang;
      this.#host.append(this.#region);
      this.#timer = setTimeout(fill, ANNOUNCE_AFTER_MS);
    }
  }

  hide() {
    clearTimeout(this.#timer);
    this.#region?.remove();
    this.#region = null;
  }
}
