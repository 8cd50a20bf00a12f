// Host pages for the tests: what a webmaster would write, with the probe in front.

/** Static content as a host would paste it between the tags; tests look for `data-static`. */
export const STATIC = '<p data-static>Bảng số liệu tĩnh</p>';

/** One <chi-tieu> with static content. `attributes` is HTML; the table is shown unless they name a view. */
export function widget(id, attributes = "eager", content = STATIC) {
  const view = /\bview=/.test(attributes) ? "" : 'view="table" ';
  return `<chi-tieu id="${id}" ${view}${attributes}>${content}</chi-tieu>`;
}

/**
 * A whole page.
 *
 * @param {string} body
 * @param {object} [more]
 * @param {string} [more.lang] of the page
 * @param {string} [more.before] HTML in the head, before the loader
 * @param {string} [more.loader] HTML instead of the usual script tag
 */
export function page(body, { lang = "vi", before = "", loader = '<script type="module" src="../widget/chi-tieu.js"></script>' } = {}) {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>Trang thử</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<script src="probe.js"></script>
${before}
${loader}
</head>
<body>
<main>
<h1>Trang thử</h1>
${body}
</main>
</body>
</html>`;
}

/** A page that shows page.html in a window of `width` pixels; no engine makes its own window that narrow. */
export function frame(width, height = 900) {
  const body = `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>Khung</title><link rel="icon" href="data:,"></head>
<body><iframe title="Khung" src="page.html" width="${width}" height="${height}"></iframe></body>
</html>`;
  return { type: "text/html; charset=utf-8", body: Buffer.from(body), policy: "default-src 'none'; frame-src 'self'; img-src data:" };
}
