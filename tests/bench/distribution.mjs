// What many times come to: a middle, a slow end, and how they grow.

/** The time that a share of all times does not exceed: `share` 0.5 is the middle one, 0.95 the slow end (nearest rank). */
export function quantile(times, share) {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** The exponent k of time = c · size^k that fits best: 1 is linear, 2 quadratic. `points` are [size, time]. */
export function exponent(points) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const mean = (place) => logs.reduce((sum, log) => sum + log[place], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const slope = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return slope / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}

/** A table of texts: the first column to the left, all others to the right. */
export function table(head, rows) {
  const lines = [head, ...rows].map((cells) => cells.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
  const line = (cells) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join("  ");
  return lines.map((cells) => line(cells).trimEnd()).join("\n");
}

/** Milliseconds as they are printed: whole from 100 on, with a decimal below. */
export function printed(time) {
  return time === null || time === undefined ? "-" : time.toFixed(time < 99.95 ? 1 : 0);
}

/** The smallest, the middle and the largest of some times: `12.0 / 13.1 / 20.4`. */
export function spread(times) {
  return [Math.min(...times), quantile(times, 0.5), Math.max(...times)].map(printed).join(" / ");
}
