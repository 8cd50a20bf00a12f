// What every chart's option gets before it is drawn: what charming cannot say, and what must hold for all of them.

/** `still` is whether nothing may move. */
export function completed(option, still) {
  return {
    ...option,
    // Its own label is English and reads out raw numbers; the widget writes one in the reader's language.
    aria: { enabled: false },
    ...(still && { animation: false }),
    ...(option.series && { series: [option.series].flat().map(quietText) }),
  };
}

/**
 * Series whose id begins with "text-" are words at places, not marks: no pointer events, lines that do not touch, and
 * letters in full colour, where the engine would draw them as faint as the points they belong to.
 */
function quietText(series) {
  if (!String(series.id ?? "").startsWith("text-")) return series;
  const lineHeight = Math.round((series.label?.fontSize ?? 12) * 1.3);
  return { ...series, silent: true, label: { ...series.label, lineHeight, opacity: 1 } };
}
