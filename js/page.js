// The stand-alone page: which of its datasets is shown, and the language and title that follow what the reader chooses.
//
// `?data=NAME` asks for one of the datasets that the page lists; only those, so that no link makes it show another one.
// It runs before the widget's own script, so that the widget never begins with another dataset.

const links = [...document.querySelectorAll(".page-datasets a")];
const asked = new URLSearchParams(location.search).get("data");
const nameOf = (link) => new URL(link.href).searchParams.get("data");
const shown = links.find((link) => nameOf(link) === asked) ?? links[0];

shown.setAttribute("aria-current", "page");
if (shown !== links[0]) {
  const widget = document.querySelector("chi-tieu");
  // The table in it is that of the first dataset.
  widget.textContent = "";
  widget.setAttribute("src", `data/${nameOf(shown)}.json`);
}
speak(document.documentElement.lang);

document.addEventListener("chi-tieu:change", ({ detail }) => speak(detail.lang));

/** Language and title of the page. */
function speak(lang) {
  document.documentElement.lang = lang;
  document.title = shown.dataset[lang === "en" ? "titleEn" : "titleVi"];
  const list = shown.parentElement;
  list.dataset.labelVi ??= list.getAttribute("aria-label");
  list.setAttribute("aria-label", lang === "en" ? list.dataset.labelEn : list.dataset.labelVi);
}
