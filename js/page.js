// The stand-alone page: its own few words follow the language that the reader chooses in the widget.
//
// Each text of the page stands in the HTML twice, as siblings with `lang="vi"` and `lang="en"` inside an element marked
// `data-bilingual`, the second one `hidden`; so it is all there without any script. The title is in `data-title-vi` and
// `data-title-en` of <html>.

function speak(lang) {
  const page = document.documentElement;
  page.lang = lang;
  document.title = page.getAttribute(`data-title-${lang}`) ?? document.title;
  for (const version of document.querySelectorAll("[data-bilingual] > [lang]")) {
    version.hidden = version.lang !== lang;
  }
}

document.addEventListener("chi-tieu:change", (event) => {
  const { lang } = event.detail;
  if (lang === "vi" || lang === "en") speak(lang);
});
