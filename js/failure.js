// A failure of the widget: a code for machines, a detail for the console, and, if wasm wrote one, a sentence for the reader.
//
// Everything that can go wrong between the script tag and a drawn table ends up as one of these, so that a failure is
// shown, announced and logged in one place (widget.js) and in one way.

/** Codes that trying once more may cure. The others stay as they are until someone changes the page or the data. */
const CURABLE = new Set(["network", "http", "integrity", "timeout", "panic"]);

export class Failure extends Error {
  /**
   * @param {string} code   one of the codes in messages.js
   * @param {string} detail one line of English for the console; never shown to the reader
   * @param {object} [more]
   * @param {"widget"|"dataset"} [more.subject] what could not be had: the widget's own files, or the file named by `src`
   * @param {string} [more.sentence] a ready sentence in the reader's language, as wasm gives it for a broken dataset
   */
  constructor(code, detail, { subject = "widget", sentence = "" } = {}) {
    super(detail);
    this.name = "ChiTieuFailure";
    this.code = code;
    this.subject = subject;
    this.sentence = sentence;
  }

  get curable() {
    return CURABLE.has(this.code);
  }
}

/** Failures already in the console: twenty widgets without a network are one line. */
const logged = new WeakSet();

/** The one line in the console that a failure gets, however many widgets it concerns. */
export function log(failure) {
  if (!logged.has(failure)) console.error(`chi-tieu: ${failure.code}: ${failure.message}`);
  logged.add(failure);
}

/** Whatever was thrown, as a Failure. An unforeseen error is our own defect: it counts as a panic. */
export function asFailure(error) {
  return error instanceof Failure ? error : new Failure("panic", describe(error));
}

/** One line for the console out of anything that can be thrown. */
export function describe(error) {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.replace(/\s+/g, " ");
}
