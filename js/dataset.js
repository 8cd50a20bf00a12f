// The file named by `src`: fetched as text, within the limits that can be told before it is read.
//
// What the text means is wasm's business (`decode`). Status, MIME type, encoding and size are ours, because only
// the response knows them, and a file that is too large should not be held in memory to find that out.

import { Failure } from "./failure.js";
import { fetch, guarded, typeOf } from "./request.js";

/** The limit of the decoder, in bytes. */
const LIMIT_BYTES = 1024 * 1024;

const JSON_FILE = { types: /^(application\/([\w.+-]+\+)?json|text\/json)\s*(;|$)/i, name: "application/json" };

/**
 * The text at `src`, resolved as a page's links are, or as those of a file of the page are.
 *
 * @param {string} src
 * @param {AbortSignal} signal
 * @param {string} [file] the address of that file
 */
export async function fetchDataset(src, signal, file = "") {
  const url = absolute(src, file);
  const response = await guarded(url, { subject: "dataset", kind: JSON_FILE, signal }, () => fetch(url, { signal }));
  try {
    return decoded(url, await limitedBytes(url, accepted(url, response)));
  } catch (error) {
    if (error instanceof Failure || signal.aborted) throw error;
    throw brokenOff(url);
  }
}

function failure(code, detail) {
  return new Failure(code, detail, { subject: "dataset" });
}

function absolute(src, file) {
  try {
    return new URL(src, new URL(file, document.baseURI)).href;
  } catch {
    throw failure("http", `src is not an address: ${src}`);
  }
}

function accepted(url, response) {
  const type = typeOf(response);
  const refusal = !response.ok
    ? failure("http", `${url}: HTTP status ${response.status}`)
    : !JSON_FILE.types.test(type)
      ? failure("mime", `${url}: ${type} instead of ${JSON_FILE.name}`)
      : Number(response.headers.get("content-length")) > LIMIT_BYTES
        ? tooLarge(url)
        : null;
  if (!refusal) return response;
  response.body?.cancel().catch(() => {});
  throw refusal;
}

function tooLarge(url) {
  return failure("too-large", `${url} is larger than ${LIMIT_BYTES} bytes`);
}

async function limitedBytes(url, response) {
  const reader = response.body.getReader();
  const pieces = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > LIMIT_BYTES) {
      reader.cancel().catch(() => {});
      throw tooLarge(url);
    }
    pieces.push(value);
  }
  // Some engines take a file that broke off for a whole one. A compressed file is announced shorter than it gets.
  if (length < Number(response.headers.get("content-length"))) throw brokenOff(url);
  return new Blob(pieces).arrayBuffer();
}

function brokenOff(url) {
  return failure("network", `${url}: the connection broke off`);
}

function decoded(url, bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw failure("dataset", `${url} is not UTF-8`);
  }
}
