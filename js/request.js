// Finding out why a request failed, because the browser does not say.
//
// A refused hash, a 404, a blocked address and a cable pulled out all arrive as the same TypeError or as an `error`
// event with nothing in it. The reader and the webmaster need to know which, so a failed request is looked at once more:
// first at what the content policy reported, then at the answer without a hash, which is never used. That it arrives now
// does not say that it was changed before: the network may have been back in between. Only bytes whose hash is another
// one say that.

import { describe, Failure } from "./failure.js";

// Taken at once: a page that replaces `fetch` later (analytics, polyfills) does not come between.
export const fetch = globalThis.fetch?.bind(globalThis);

/** A kind of file: the MIME types it may have, and what to call them. */
export const SCRIPT = { types: /^(text|application)\/(x-)?(java|ecma)script\b/i, name: "JavaScript" };

/**
 * Runs `load`, which requests `url`, and turns its failure into one with a code.
 *
 * @param {string} url absolute
 * @param {object} nature
 * @param {"widget"|"dataset"} [nature.subject] whose file it is
 * @param {{types: RegExp, name: string}} [nature.kind] what it has to be, where its MIME type matters
 * @param {string} [nature.integrity] the hash that `load` asks for; a file without one cannot be a changed one
 * @param {AbortSignal} [nature.signal] of `load`
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
    if (error instanceof Failure || nature.signal?.aborted) throw error;
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
  const { kind, integrity, signal } = nature;
  const broken = (more = "") => new Failure("network", `${url}: ${describe(error)}${more}`, nature);
  try {
    const answer = await fetch(url, { cache: "force-cache", signal });
    const type = typeOf(answer);
    const refusal = !answer.ok
      ? new Failure("http", `${url}: HTTP status ${answer.status}`, nature)
      : kind && !kind.types.test(type)
        ? new Failure("mime", `${url}: ${type} instead of ${kind.name}`, nature)
        : null;
    if (!refusal && integrity && !(await hasHash(answer, integrity, signal))) {
      return new Failure("integrity", `${url} does not have the sha384 of this release`, nature);
    }
    answer.body?.cancel().catch(() => {});
    return refusal ?? broken("; asked for once more, it arrives");
  } catch {
    return broken();
  }
}

/** What a response says it is. */
export function typeOf(response) {
  return response.headers.get("content-type") ?? "no MIME type";
}

/** Whether a response, read to its end, has this sha384; rejects if it breaks off. */
async function hasHash(response, integrity, signal) {
  const bytes = await response.arrayBuffer();
  const { subtle } = globalThis.crypto ?? {};
  if (subtle) {
    const hash = new Uint8Array(await subtle.digest("SHA-384", bytes));
    return integrity === `sha384-${btoa(String.fromCharCode(...hash))}`;
  }
  // Pages that are not encrypted may not hash. The browser still can, and has just had the whole file.
  try {
    const checked = await fetch(response.url, { cache: "force-cache", integrity, signal });
    checked.body?.cancel().catch(() => {});
    return true;
  } catch {
    return false;
  }
}
