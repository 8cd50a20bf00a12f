// What the browser and the page's policy must allow before anything is worth downloading.

import { fromDisk } from "./assets.js";
import { describe, Failure } from "./failure.js";

/** The smallest valid wasm module: its magic number and version. */
const SMALLEST_MODULE = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);

/** Throws the Failure that would come anyway, before a reader on a metered line has paid for the files. */
export function requireSupport() {
  if (fromDisk) throw new Failure("file", "opened from disk; the files can only be fetched from a web server");
  const missing = missingFeature();
  if (missing) throw new Failure("unsupported", `this browser has no ${missing}`);
  try {
    new WebAssembly.Instance(new WebAssembly.Module(SMALLEST_MODULE)); // WebKit objects only to the instance
  } catch (error) {
    // A valid module that may not be used: only a policy without 'wasm-unsafe-eval' does that. Each engine throws another
    // type of error for it, so the type is not asked.
    throw new Failure("csp", `the content security policy lacks 'wasm-unsafe-eval' (${describe(error)})`);
  }
}

function missingFeature() {
  const features = {
    WebAssembly: () => WebAssembly.Module && WebAssembly.instantiate,
    ResizeObserver: () => ResizeObserver,
    IntersectionObserver: () => IntersectionObserver,
    "open shadow root": () => Element.prototype.attachShadow,
    adoptedStyleSheets: () => "adoptedStyleSheets" in ShadowRoot.prototype && CSSStyleSheet.prototype.replaceSync,
  };
  return Object.keys(features).find((name) => {
    try {
      return !features[name]();
    } catch {
      return true;
    }
  });
}
