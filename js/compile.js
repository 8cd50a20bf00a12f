// Wasm out of a response.

import { describe, Failure } from "./failure.js";

/** Said once a page, however many files it is true of. */
let isSlowSaid = false;

/** Compiled while it streams if the server says what it is; a server that does not only makes it slower. */
export async function compiled(response) {
  const type = response.headers.get("content-type") ?? "no MIME type";
  try {
    if (/^application\/wasm\s*$/i.test(type)) return await WebAssembly.compileStreaming(response);
    if (!isSlowSaid) console.warn(`chi-tieu: mime: ${response.url}: ${type} instead of application/wasm makes the start slower`);
    isSlowSaid = true;
    return await WebAssembly.compile(await response.arrayBuffer());
  } catch (error) {
    // These two say that the bytes did not come, not that they are no wasm.
    if (error instanceof TypeError || error?.name === "AbortError") throw error;
    throw new Failure("compile", `${response.url}: ${describe(error)}`);
  }
}
