// The neutral look of a chart in light and dark. Version 6 of ECharts moved its defaults (colours, legend, fonts), and a
// later one may again: everything a chart of ours relies on is said here, everything with a meaning in the option itself.

export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

function theme({ ink, faintInk, line, faintLine, ground, palette }) {
  const text = { color: ink, fontFamily: FONT, fontSize: 13 };
  const axis = {
    axisLine: { show: true, lineStyle: { color: line, width: 1 } },
    axisTick: { show: false, lineStyle: { color: line } },
    axisLabel: { ...text, color: faintInk },
    nameTextStyle: { ...text, color: faintInk },
    splitLine: { show: true, lineStyle: { color: faintLine, width: 1 } },
    splitArea: { show: false },
    minorSplitLine: { show: false },
  };
  return {
    color: palette,
    backgroundColor: "transparent",
    textStyle: text,
    animationDuration: 300,
    animationDurationUpdate: 300,
    animationEasing: "cubicOut",
    categoryAxis: axis,
    valueAxis: axis,
    logAxis: axis,
    timeAxis: axis,
    grid: { left: 8, right: 8, top: 40, bottom: 8, borderColor: faintLine },
    legend: {
      left: 0,
      top: 0,
      bottom: "auto",
      textStyle: text,
      inactiveColor: faintInk,
      itemGap: 16,
      itemHeight: 12,
      itemWidth: 18,
    },
    tooltip: {
      backgroundColor: ground,
      borderColor: line,
      borderWidth: 1,
      padding: [8, 10],
      textStyle: text,
      confine: true,
      axisPointer: { lineStyle: { color: line }, crossStyle: { color: line }, shadowStyle: { color: faintLine } },
    },
    bar: { itemStyle: { borderWidth: 0 }, barMaxWidth: 28 },
    line: { lineStyle: { width: 2 }, symbol: "circle", symbolSize: 8, smooth: false },
    scatter: { symbol: "circle", symbolSize: 10, itemStyle: { borderWidth: 0 } },
    markLine: { symbol: "none", lineStyle: { color: line, width: 1, type: "solid" }, label: text },
  };
}

/** The colours of `Palette` in src/charts and of style/tokens.css; the verdicts' first (exceeded, met, missed, none). */
export const themes = {
  light: theme({
    ink: "#17202a",
    faintInk: "#55606c",
    line: "#767676",
    faintLine: "#d5dbe1",
    ground: "#ffffff",
    palette: ["#003f7f", "#0072b2", "#c44900", "#767676"],
  }),
  dark: theme({
    ink: "#e9edf1",
    faintInk: "#a9b4bf",
    line: "#a3a3a3",
    faintLine: "#39434d",
    ground: "#12171d",
    palette: ["#b5d6ff", "#56a8e0", "#ff9a57", "#a3a3a3"],
  }),
};
