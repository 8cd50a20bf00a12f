// The neutral look of a chart in light and dark. Version 6 of ECharts moved its defaults (colours, legend, fonts), and a
// later one may again: everything a chart of ours relies on is said here, everything with a meaning in the option itself.

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

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

/** The verdict colours come first (exceeded, met, missed, none); each holds 4.5:1 on its ground. */
export const themes = {
  light: theme({
    ink: "#1b1b1b",
    faintInk: "#595959",
    line: "#767676",
    faintLine: "#e3e3e3",
    ground: "#ffffff",
    palette: ["#003f7f", "#0072b2", "#c44900", "#767676"],
  }),
  dark: theme({
    ink: "#f2f2f2",
    faintInk: "#b8b8b8",
    line: "#8f8f8f",
    faintLine: "#3a3a3a",
    ground: "#1e1e1e",
    palette: ["#9cc7f5", "#56b4e9", "#ff9d5c", "#a6a6a6"],
  }),
};
