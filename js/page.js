// The stand-alone page: its language and title follow the language that the reader chooses in the widget.
//
// The titles stand in `data-title-vi` and `data-title-en` of <html>; everything else on the page is the widget's.

document.addEventListener("chi-tieu:change", ({ detail }) => {
  const page = document.documentElement;
  const title = page.getAttribute(`data-title-${detail.lang}`);
  if (!title) return;
  page.lang = detail.lang;
  document.title = title;
});
