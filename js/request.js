// Finding out why a request failed, because the browser does not say.
//
// A refused hash, a 404, a blocked address and a cable pulled out all arrive as the same TypeError or as an `error`
// event with nothing in it. The reader and the webmaster need to know which, so a failed request is looked at once more:
// first at what the content policy reported, then at the answer without a hash (which is read for its head only and
// never used).

import { describe, Failure } from "./failure.js";

// Taken at once: a page that replaces `fetch` later (analytics, polyfills) does not come between.
export const fetch = globalThis.fetch?.bind(globalThis);

const SCRIPT_TYPE = /^(text|application)\/(x-)?(java|ecma)script\b/i;

/**
 * Runs `load`, which requests `url`, and turns its failure into one with a code.
 *
 * @param {string} url absolute
 * @param {{subject?: "widget"|"dataset", script?: boolean}} nature whose file it is, and whether its MIME type matters
 * @param {() => Promise<T>} load
 * @returns {Promise<T>}
 * @template T
 */
export async function guarded(url, nature, load) {
  let forbidden = false;
  const note = (event) => {
    forbidden ||= event.blockedURI === url;
  };
  document.addEventListener("securitypolicyviolation", note);
  try {
    return await load();
  } catch (error) {
    if (error instanceof Failure || error?.name === "AbortError") throw error;
    await violationsReported();
    throw forbidden
      ? new Failure("csp", `${url} is blocked by the content security policy`, nature)
      : await diagnosis(url, nature, error);
  } finally {
    document.removeEventListener("securitypolicyviolation", note);
  }
}

/** Violations are reported in a task of their own, some time after the request has failed. */
function violationsReported() {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

async function diagnosis(url, nature, error) {
  let answer;
  try {
    answer = await fetch(url, { cache: "force-cache" });
  } catch {
    return new Failure("network", `${url}: ${describe(error)}`, nature);
  }
  answer.body?.cancel().catch(() => {});
  const type = answer.headers.get("content-type") ?? "no MIME type";
  if (!answer.ok) return new Failure("http", `${url}: HTTP status ${answer.status}`, nature);
  if (nature.script && !SCRIPT_TYPE.test(type)) return new Failure("mime", `${url}: ${type} instead of JavaScript`, nature);
  return new Failure("integrity", `${url} does not have the sha384 of this release`, nature);
}
