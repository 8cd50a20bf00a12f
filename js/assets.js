// The widget's own files, none of which is used before the browser has checked its sha384.
//
// `__ASSETS__` is put here by the build: name -> { url relative to chi-tieu.js, integrity }, the files of the program's
// parts under `parts`, and the version. A dataset without sector results is built in with `results: null`.
// For bytes and text `fetch(url, { integrity })` does the check. `import()` cannot carry a hash, so a module first goes
// through a <script type="module" integrity> element; `import()` of the same URL then reuses what that one admitted.

import { describe, Failure } from "./failure.js";
import { fetch, guarded, SCRIPT } from "./request.js";

const ASSETS = __ASSETS__;

export const version = ASSETS.version;

/** False for a dataset without sector results. */
export const hasResults = ASSETS.results !== null;

/** False where the program is whole: its style is, too. */
export const hasPartStyles = ASSETS.partStyles !== null;

/** True if the loader itself came from a disk, where no browser lets it fetch its other files. */
export const fromDisk = import.meta.url.startsWith("file:");

/**
 * What `read` makes of the response for an asset, whose whole body is checked. Reading belongs to the request: engines
 * differ in whether a file that breaks off fails the one or the other. `request` is what else `fetch` is told: the cache
 * mode "reload" goes past a damaged copy.
 */
export function fetchAsset(name, request, read) {
  const { url, integrity } = located(name);
  const load = async () => read(await fetch(url, { ...request, integrity }));
  return guarded(url, { integrity, signal: request.signal }, load);
}

/** The module of an asset, checked before any of it has run. */
export async function importAsset(name, attempt = 0) {
  const { url, integrity } = located(name, attempt);
  await guarded(url, { kind: SCRIPT, integrity }, () => admitted(url, integrity));
  try {
    return await import(url);
  } catch (error) {
    throw new Failure("compile", `${url}: ${describe(error)}`);
  }
}

/**
 * A browser remembers a module by its URL, even one that failed or whose wasm has crashed, so a later attempt asks for
 * the same file under another query.
 */
function located(name, attempt = 0) {
  const asset = ASSETS[name] ?? ASSETS.parts[name];
  if (!asset) throw new Failure("http", `${name}: there is no such file in this release`);
  const url = new URL(asset.url, import.meta.url);
  if (attempt > 0) url.searchParams.set("retry", attempt);
  return { url: url.href, integrity: asset.integrity };
}

/** Lets the browser check, load and run a module; the element leaves no trace in the page. */
async function admitted(url, integrity) {
  const script = document.createElement("script");
  Object.assign(script, { type: "module", crossOrigin: "anonymous", integrity });
  try {
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new TypeError("the module script did not load"));
      script.src = url;
      (document.head ?? document.documentElement).append(script);
    });
  } finally {
    script.remove();
  }
}
