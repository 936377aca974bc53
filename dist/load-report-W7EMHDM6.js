import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  seriesOf
} from "./chunk-X64MCHIH.js";
import {
  print
} from "./chunk-4URJC5UO.js";
import {
  terminal
} from "./chunk-LWQGBV5B.js";
import "./chunk-D7RAX7GN.js";
import {
  seriesEvidence
} from "./chunk-D62OEYT3.js";
import "./chunk-KTY5XQJW.js";
import "./chunk-OESQ3N7R.js";
import "./chunk-SXZIJH5V.js";
import {
  writeReportFile
} from "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-H2LCDZES.js";
import "./chunk-GQHAIGAC.js";
import "./chunk-N3OVQWBY.js";
import "./chunk-XTFU4IHH.js";
import "./chunk-AWTYSO4M.js";
import {
  rulesOfFile,
  rulesOfFolder
} from "./chunk-USAMHWLS.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-H6NLGDQU.js";
import "./chunk-ZZ7XX7GF.js";
import "./chunk-JGG3JGV2.js";
import "./chunk-MLMSBFGA.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-GE25O2IM.js";
import "./chunk-DQBK34TT.js";
import {
  seriesLines,
  seriesMetrics
} from "./chunk-CMS5SWZ3.js";
import "./chunk-ZKLEFFN3.js";
import {
  waitLines
} from "./chunk-EBMUPO3E.js";
import "./chunk-N27ABM2I.js";
import {
  jsonText,
  plain
} from "./chunk-67AXR2H5.js";
import "./chunk-6E3A3EOR.js";
import "./chunk-VT33FI4M.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/report/monitoring.ts
function alertRules({ slope, cap, delta, aged, windowMs }) {
  const window = `${Math.max(1, Math.round(windowMs / 6e4))}m`;
  const rules = [
    rule("GoroutineGateBlocks", 'goroutine_gate_verdict{verdict="block"} == 1', "0m", "critical", "the last run of the gate blocked"),
    rule("GoroutinesAboveCap", `goroutines > ${cap}`, "0m", "critical", `{{ $labels.service }} has {{ $value }} goroutines, limit ${cap}`),
    rule(
      "GoroutinesGrow",
      `goroutines_growth_rate > ${slope} and goroutines_growth_rate_low > 0`,
      "0m",
      "critical",
      `{{ $labels.service }} grows by {{ $value }} goroutines an hour, limit ${slope}`
    ),
    rule(
      "GoroutineCapAhead",
      "goroutines_limit_reached_seconds < 86400",
      "0m",
      "warning",
      "{{ $labels.service }} reaches its cap in {{ $value }} s if it goes on like this"
    ),
    rule(
      "GoroutinesLeftByLoad",
      `goroutines_load_delta > ${delta}`,
      "0m",
      "critical",
      `a load left {{ $value }} goroutines in {{ $labels.service }}, limit ${delta}`
    ),
    rule(
      "GoroutinesAged",
      `goroutines_signature_aged > ${aged}`,
      "0m",
      "warning",
      `{{ $value }} goroutines in {{ $labels.function }} of {{ $labels.service }} are older than the window, limit ${aged}`
    ),
    rule(
      "GoProcessAboveCap",
      `go_goroutines > ${cap}`,
      "5m",
      "critical",
      `{{ $labels.instance }} has {{ $value }} goroutines, limit ${cap}`
    ),
    rule(
      "GoProcessGrows",
      `deriv(go_goroutines[${window}]) * 3600 > ${slope}`,
      window,
      "warning",
      `{{ $labels.instance }} grows by {{ $value }} goroutines an hour, limit ${slope}`
    )
  ];
  return `groups:
  - name: goroutine-gate
    rules:
${rules.join("")}`;
}
function rule(name, expression, holds, severity, summary) {
  return `      - alert: ${name}
        expr: ${JSON.stringify(expression)}
        for: ${holds}
        labels:
          severity: ${severity}
        annotations:
          summary: ${JSON.stringify(summary)}
`;
}
function dashboard() {
  const panels = [
    panel(0, "Goroutines", "timeseries", [['goroutines{service=~"$service"}', "{{service}}"]], "short"),
    panel(
      1,
      "Goroutines an hour",
      "timeseries",
      [
        ['goroutines_growth_rate{service=~"$service"}', "{{service}}"],
        ['goroutines_growth_rate_low{service=~"$service"}', "{{service}}, lower end"],
        ['goroutines_growth_rate_high{service=~"$service"}', "{{service}}, upper end"]
      ],
      "short"
    ),
    panel(2, "What they wait for", "timeseries", [['goroutines_state{service=~"$service"}', "{{state}}"]], "short"),
    panel(3, "Signatures", "timeseries", [['topk(10, goroutines_signature{service=~"$service"})', "{{function}} {{kind}}"]], "short"),
    panel(4, "Time until the cap", "stat", [['goroutines_limit_reached_seconds{service=~"$service"}', "{{service}}"]], "s"),
    panel(5, "Left by the load", "stat", [['goroutines_load_delta{service=~"$service"}', "{{service}}"]], "short"),
    panel(6, "Left behind per test", "timeseries", [["goroutine_gate_leak_rate", "per test"]], "short"),
    // What is told is which series there is; its value is always 1.
    { ...panel(7, "Verdict", "stat", [["goroutine_gate_verdict == 1", "{{verdict}}"]], "short"), options: { textMode: "name" } }
  ];
  return jsonText({
    title: "Goroutines",
    uid: "goroutine-gate",
    schemaVersion: 39,
    tags: ["go", "goroutines"],
    time: { from: "now-24h", to: "now" },
    templating: { list: [SOURCE, SERVICE] },
    panels
  });
}
var SOURCE = { name: "datasource", type: "datasource", query: "prometheus", label: "Data source" };
var SERVICE = {
  name: "service",
  type: "query",
  datasource: { type: "prometheus", uid: "$datasource" },
  query: { query: "label_values(goroutines, service)", refId: "service" },
  includeAll: true,
  multi: true,
  allValue: ".*",
  refresh: 2
};
function panel(index, title, type, queries, unit) {
  const source = { type: "prometheus", uid: "$datasource" };
  return {
    id: index + 1,
    title,
    type,
    datasource: source,
    gridPos: { h: 8, w: 12, x: index % 2 * 12, y: Math.floor(index / 2) * 8 },
    fieldConfig: { defaults: { unit }, overrides: [] },
    targets: queries.map(([expr, legendFormat], at) => ({ refId: String.fromCharCode(65 + at), datasource: source, expr, legendFormat }))
  };
}

// src/cli/load-report.ts
async function loadReport({ options, outside, catalogue }) {
  const { cwd, words, format } = options;
  if (words[0] !== void 0)
    throw new UserError(`\`snapshot --series\` does not know what to do with "${words[0]}"`, "pass either files, or --series with a folder");
  if (format !== "text" && format !== "json" && format !== "openmetrics")
    throw new UserError(`\`snapshot --series\` has no format ${format}`, "it is text, json or openmetrics");
  const git = await outside.openGit(cwd);
  const root = git?.root ?? cwd;
  const policy = options.config ? await rulesOfFile(options.config, catalogue, outside) : (await rulesOfFolder(root, catalogue, outside)).policy;
  const read = await seriesEvidence(seriesOf(options), { root, policy }, outside);
  if (read === void 0) return 2;
  await print({ text: asText, json: asJson, openmetrics: ({ series }) => seriesMetrics(series) }[format](read), options);
  if (options.reportDir) await writeFiles(options, read, policy);
  return read.series.some(({ samples }) => samples.length > 0) ? 0 : 2;
}
async function writeFiles({ reportDir, quiet }, read, policy) {
  const files = { "series.txt": asText(read), "series.json": asJson(read), "metrics.txt": seriesMetrics(read.series) };
  const watching = { "alerts.yml": alertRules(policy.series), "dashboard.json": dashboard() };
  for (const [name, text] of Object.entries({ ...files, ...watching })) await writeReportFile(reportDir, name, text);
  if (!quiet) terminal.say(`reports: ${reportDir}`);
}
function asText({ series, waits, gaps }) {
  const parts = [...series.map((each) => seriesLines(each)), ...waits.map(waitLines)].filter((lines) => lines.length > 0);
  const unseen = gaps.map((gap) => `not seen: ${plain(gap.what)}: ${plain(gap.why)}`);
  return `${[...parts.map((lines) => lines.join("\n")), ...unseen.length > 0 ? [unseen.join("\n")] : []].join("\n\n")}
`;
}
function asJson({ series, waits, gaps }) {
  return `${JSON.stringify({ schemaVersion: 1, series, waits, gaps }, null, 2)}
`;
}
export {
  loadReport
};
