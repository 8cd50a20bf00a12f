// The web server of the end-to-end tests: host pages under the strict policy, the built widget beside them, faults on demand.
//
// Every test opens a scenario of its own. It lives under its own path, so that neither a browser cache nor another test
// can answer for it: `/7/host/…` are the pages of scenario 7, `/7/widget/…` is the DIST folder as that scenario sees it.

import { once } from "node:events";
import { access, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

export const DIST = process.env.DIST ?? "dist";
const HERE = fileURLToPath(new URL(".", import.meta.url));

/** What every host may demand, as the README promises. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".wasm": "application/wasm",
};

/** The widget's files by what they are for. */
const ROLES = {
  loader: /^chi-tieu\.js$/,
  glue: /^assets\/glue-[^/]*\.js$/,
  wasm: /^assets\/chi-tieu-[^/]*\.wasm$/,
  part: /^assets\/part-[^/]*\.(wasm|bin)$/,
  styles: /^assets\/widget-[^/]*\.css$/,
  partStyles: /^assets\/part-styles-[^/]*\.css$/,
  charts: /^assets\/charts-[^/]*\.js$/,
  results: /^assets\/results-[^/]*\.json$/,
  sheets: /^assets\/sheets-[^/]*\.js$/,
  dataset: /^data\/[^/]*\.json$/,
};

export async function startServer() {
  await access(join(DIST, "chi-tieu.js")).catch(() => {
    throw new Error(`${DIST} does not hold the built widget; build it or name it by DIST`);
  });
  const scenarios = new Map();
  const strays = [];
  const server = createServer((request, response) => {
    answer(scenarios, strays, request, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    /** Requests that belong to no scenario: there should be none but the browser's own for an icon. */
    strays,
    scenario(settings) {
      const number = scenarios.size + 1;
      const scenario = new Scenario(`${origin}/${number}`, `/${number}/csp-report`, settings);
      scenarios.set(String(number), scenario);
      return scenario;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

class Scenario {
  /** File name -> content: a text, or `{ type, body, policy, chunked }` for what is not served as usual. */
  files = new Map();
  /** Paths below `/N/`, in order, as the browser asked for them. */
  requests = [];
  /** Reports of the content policy. */
  violations = [];

  /**
   * @param {object} [settings]
   * @param {string} [settings.policy] instead of the strict one
   * @param {boolean} [settings.published] the widget's files as a good server sends them: brotli, and nothing put in front
   * @param {Record<string, Fault>} [settings.faults] by role (see ROLES) or by file name; may be changed while it runs
   *
   * A Fault is { status } | { type } (a MIME type) | { flip: true } (one bit) | { prefix } (text put in front) |
   * { edit: (text) => text } | { delay: ms } | { drop: true } (the connection) | { cut: true } (the same in the middle of
   * the file). With `times: n` only the first n requests meet it.
   */
  constructor(base, reportPath, { policy = STRICT_POLICY, published = false, faults = {} } = {}) {
    this.base = base;
    this.published = published;
    this.policy = `${policy}; report-uri ${reportPath}`;
    this.faults = faults;
  }

  host(name = "page.html") {
    return `${this.base}/host/${name}`;
  }

  widget(name) {
    return `${this.base}/widget/${name}`;
  }

  /** How often a file was asked for, by role. */
  count(role) {
    return this.requests.filter((path) => ROLES[role].test(path.replace(/^widget\//, "").replace(/\?.*/, ""))).length;
  }

  /** The address under which the browser has loaded a file, by role. */
  address(role) {
    const path = this.requests.findLast((path) => ROLES[role].test(path.replace(/^widget\//, "").replace(/\?.*/, "")));
    return path && `${this.base}/${path}`;
  }

  faultOf(file) {
    const role = Object.keys(ROLES).find((name) => ROLES[name].test(file));
    const fault = this.faults[file] ?? this.faults[role] ?? {};
    if (fault.times === undefined) return fault;
    fault.times -= 1;
    return fault.times < 0 ? {} : fault;
  }
}

async function answer(scenarios, strays, request, response) {
  const url = new URL(request.url, "http://server");
  const [, number, folder, file] = /^\/(\d+)\/([^/]+)\/?(.*)$/.exec(url.pathname) ?? [];
  const scenario = scenarios.get(number);
  if (!scenario) {
    if (url.pathname !== "/favicon.ico") strays.push(url.pathname);
    return send(response, 404, "text/plain", "");
  }
  if (folder === "csp-report") {
    scenario.violations.push(await body(request));
    return send(response, 204, "text/plain", "");
  }
  scenario.requests.push(`${folder}/${file}${url.search}`);
  const isBrotli = scenario.published && /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
  const read = isBrotli ? publishedFile : widgetFile;
  const found = folder === "host" ? await hostFile(scenario, file) : await read(file);
  await respond(scenario, response, found, scenario.faultOf(file));
}

async function hostFile(scenario, file) {
  if (file === "probe.js") return { type: TYPES[".js"], body: await readFile(join(HERE, "probe.js")) };
  const content = scenario.files.get(file);
  if (content === undefined) return null;
  return typeof content === "string" ? { type: TYPES[extname(file)], body: Buffer.from(content) } : content;
}

async function widgetFile(file) {
  const found = await distFile(file);
  return found && found.type === TYPES[".html"] ? { ...found, body: watched(found.body) } : found;
}

/** A file in brotli: the copy that the build laid beside it or, where there is none, what a server makes of it. */
async function publishedFile(file) {
  const [found, copy] = await Promise.all([distFile(file), distFile(`${file}.br`)]);
  if (!found) return null;
  if (!compressed.has(file)) compressed.set(file, copy?.body ?? brotliCompressSync(found.body));
  return { type: found.type, body: compressed.get(file), encoding: "br" };
}

/** File -> its brotli copy; DIST does not change while a server runs. */
const compressed = new Map();

async function distFile(file) {
  const path = normalize(join(DIST, decodeURIComponent(file)));
  if (!path.startsWith(normalize(DIST + sep))) return null;
  const body = await readFile(path).catch(() => null);
  return body && { type: TYPES[extname(path)] ?? "application/octet-stream", body };
}

/** The stand-alone page as built, with the probe put in front of everything else. */
function watched(html) {
  return Buffer.from(html.toString().replace(/<head[^>]*>/, '$&<script src="../host/probe.js"></script>'));
}

async function respond(scenario, response, found, fault) {
  if (fault.delay) await new Promise((resolve) => setTimeout(resolve, fault.delay).unref());
  if (fault.drop) return response.destroy();
  if (!found || fault.status) return send(response, fault.status ?? 404, "text/plain", "no such file", scenario.policy);
  const policy = found.policy ?? scenario.policy;
  if (fault.cut) {
    const { type, body: whole } = found;
    const head = { "Content-Type": type, "Content-Length": whole.length, "Content-Security-Policy": policy };
    response.writeHead(200, { ...head, "Cache-Control": "no-store" });
    return response.write(whole.subarray(0, whole.length >> 1), () => response.destroy());
  }
  send(response, 200, fault.type ?? found.type, changed(found.body, fault), policy, found);
}

function changed(content, { flip, edit, prefix = "" }) {
  if (flip) return flipped(content);
  return Buffer.from(edit ? edit(content.toString()) : Buffer.concat([Buffer.from(prefix), content]));
}

function send(response, status, type, content, policy, { chunked = false, encoding } = {}) {
  response.writeHead(status, {
    "Content-Type": type,
    "Cache-Control": status === 200 && !type.startsWith("text/html") ? "max-age=31536000, immutable" : "no-store",
    "X-Content-Type-Options": "nosniff",
    ...(encoding && { "Content-Encoding": encoding, Vary: "Accept-Encoding" }),
    ...(policy && { "Content-Security-Policy": policy }),
  });
  if (chunked) response.write(content.subarray(0, 1)); // headers go out before the length is known
  response.end(chunked ? content.subarray(1) : content);
}

/** One bit changed, in the middle. */
function flipped(content) {
  const copy = Buffer.from(content);
  copy[copy.length >> 1] ^= 1;
  return copy;
}

async function body(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
