// A line of the last minute, drawn by hand.
import { svg } from "./dom.js";

const HEIGHT = 24;

export function spark(kind) {
  const area = svg("path", { class: "area" });
  const line = svg("path", { class: "line" });
  const node = svg("svg", { class: `spark ${kind}`, viewBox: `0 0 59 ${HEIGHT}`, preserveAspectRatio: "none", "aria-hidden": "true" }, area, line);
  return {
    node,
    draw(values) {
      const most = Math.max(1e-9, ...values);
      const points = values.map((value, i) => `${i} ${(HEIGHT - 1.5 - (value / most) * (HEIGHT - 4)).toFixed(1)}`);
      line.setAttribute("d", "M" + points.join("L"));
      area.setAttribute("d", `M0 ${HEIGHT}L${points.join("L")}L59 ${HEIGHT}Z`);
    },
  };
}
