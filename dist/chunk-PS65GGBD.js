import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  renderText
} from "./chunk-KVBW5OTP.js";
import {
  annotationsOf,
  renderWorkflowCommands
} from "./chunk-Q6J2UZB5.js";
import {
  renderHtml,
  renderJson,
  renderSarif
} from "./chunk-ID3O7DOU.js";
import {
  headline,
  renderSummary
} from "./chunk-RVLRCKZ2.js";
import {
  renderOpenMetrics
} from "./chunk-CMS5SWZ3.js";
import {
  leakWords,
  openRows,
  rowsOf,
  sureWords
} from "./chunk-N27ABM2I.js";
import {
  jsonText,
  plain,
  xmlText
} from "./chunk-67AXR2H5.js";
import {
  digest
} from "./chunk-VT33FI4M.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/report/problem.ts
function problemsOf(report) {
  const seen = /* @__PURE__ */ new Map();
  return openRows(rowsOf(report)).map((row) => {
    const problem = row.kind === "finding" ? ofFinding(row) : ofLeak(row);
    const times = seen.get(problem.fingerprint) ?? 0;
    seen.set(problem.fingerprint, times + 1);
    return times === 0 ? problem : { ...problem, fingerprint: digest(problem.fingerprint, String(times)) };
  });
}
function ofFinding(row) {
  const { ruleId, message, region, fingerprint } = row.finding;
  const { file, startLine, startColumn, endLine, endColumn } = region;
  const span = { column: startColumn, endLine, endColumn };
  return { ruleId, level: row.level, blocks: row.blocks, message: said(message, row), file, line: startLine, span, fingerprint, row };
}
function ofLeak(row) {
  const { growth } = row;
  const site = growth.leak?.site ?? growth.leak?.spawn;
  return {
    ruleId: growth.ruleIds[0] ?? "goroutine-gate/leak",
    level: row.level,
    blocks: row.blocks,
    message: said(leakWords(growth), row),
    file: site?.file ?? growth.package,
    line: site?.line ?? 1,
    fingerprint: digest("leak", growth.module, growth.package, growth.kind, growth.k2),
    row
  };
}
function said(message, row) {
  return `${message} (${sureWords(row)})`;
}

// src/report/checkstyle.ts
function renderCheckstyle(report) {
  const problems = problemsOf(report);
  const files = [...new Set(problems.map(({ file }) => file))].sort(compareText);
  const blocks = files.map((file) => {
    const own = problems.filter((problem) => problem.file === file).sort((a, b) => a.line - b.line);
    return `  <file name="${xmlText(file)}">
${own.map(errorOf).join("")}  </file>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="8.0">
${blocks.join("")}</checkstyle>
`;
}
function errorOf({ line, span, level, message, ruleId }) {
  const column = span ? ` column="${span.column}"` : "";
  const severity = level === "note" ? "info" : level;
  return `    <error line="${line}"${column} severity="${severity}" message="${xmlText(message)}" source="goroutine-gate.${xmlText(ruleId)}"/>
`;
}

// src/report/codeclimate.ts
function renderCodeClimate(report) {
  return jsonText(problemsOf(report).map(issueOf));
}
function issueOf(problem) {
  return {
    description: plain(problem.message),
    check_name: plain(problem.ruleId),
    fingerprint: problem.fingerprint,
    severity: severityOf(problem),
    location: { path: problem.file, lines: { begin: problem.line } }
  };
}
function severityOf({ blocks, level }) {
  if (blocks) return "blocker";
  return level === "error" ? "critical" : level === "warning" ? "major" : "info";
}

// src/report/junit.ts
function renderJunit(report) {
  const problems = problemsOf(report);
  const { kind } = report.verdict;
  const fails = kind === "block" || kind === "unjudged";
  const failures = problems.filter((problem) => problem.blocks).length + (fails ? 1 : 0);
  const skipped = problems.filter((problem) => !problem.blocks).length;
  const counts = `tests="${problems.length + 1}" failures="${failures}" errors="0" skipped="${skipped}"`;
  const cases = [verdictCase(report, fails), ...problems.map(problemCase)].join("");
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${counts}>
  <testsuite name="goroutine-gate" ${counts}>
${cases}  </testsuite>
</testsuites>
`;
}
function verdictCase(report, fails) {
  const open = '    <testcase classname="goroutine-gate" name="verdict"';
  if (!fails) return `${open}/>
`;
  const reasons = report.verdict.reasons.map((reason) => `${reason.clause}: ${reason.message}`);
  return `${open}>
      <failure message="${xmlText(headline(report, rowsOf(report)))}">${reasons.map(xmlText).join("\n")}</failure>
    </testcase>
`;
}
function problemCase({ ruleId, file, line, message, blocks }) {
  const place = `${file}:${line}`;
  const open = `    <testcase classname="${xmlText(ruleId)}" name="${xmlText(place)}" file="${xmlText(file)}" line="${line}">
`;
  const told = blocks ? `<failure message="${xmlText(message)}">${xmlText(place)}</failure>` : `<skipped message="${xmlText(message)}"/>`;
  return `${open}      ${told}
    </testcase>
`;
}

// src/report/rdjson.ts
function renderRdjson(report, sources) {
  return jsonText({
    source: { name: report.tool.name },
    diagnostics: problemsOf(report).map((problem) => diagnosticOf(problem, report, sources))
  });
}
function diagnosticOf(problem, report, sources) {
  const { ruleId, file, line, span, level, message, row } = problem;
  const url = report.rules.find((rule) => rule.id === ruleId)?.helpUri ?? "";
  const range = rangeOf(file, span ? { line, ...span } : { line, column: 0, endLine: line, endColumn: 0 }, sources);
  const fixes = row.kind === "finding" ? row.finding.fixes : [];
  return {
    message: plain(message),
    location: { path: file, range },
    severity: level === "error" ? "ERROR" : level === "warning" ? "WARNING" : "INFO",
    code: { value: plain(ruleId), ...url && { url } },
    ...fixes.length > 0 && { suggestions: suggestionsOf(fixes, file, sources) }
  };
}
function rangeOf(file, { line, column, endLine, endColumn }, sources) {
  return { start: positionOf(file, line, column, sources), end: positionOf(file, endLine, endColumn, sources) };
}
function positionOf(file, line, column, sources) {
  const text = sources.get(file)?.split(/\r?\n/)[line - 1];
  if (text === void 0 || column < 1) return { line };
  return { line, column: new TextEncoder().encode(text.slice(0, column - 1)).length + 1 };
}
function suggestionsOf(fixes, file, sources) {
  return fixes.flatMap(({ edits }) => {
    const [edit] = edits;
    if (!edit || edits.length > 1 || edit.region.file !== file) return [];
    const { startLine, startColumn, endLine, endColumn } = edit.region;
    return [{ range: rangeOf(file, { line: startLine, column: startColumn, endLine, endColumn }, sources), text: edit.newText }];
  });
}

// src/report/index.ts
function render(report, format, options) {
  return RENDERERS[format](report, options);
}
var RENDERERS = {
  text: renderText,
  json: renderJson,
  sarif: (report, { sources, sarifProfile }) => renderSarif(report, { sources, profile: sarifProfile }),
  github: (report) => renderWorkflowCommands(annotationsOf(report).annotations),
  checkstyle: renderCheckstyle,
  junit: renderJunit,
  codeclimate: renderCodeClimate,
  openmetrics: renderOpenMetrics,
  rdjson: (report, { sources }) => renderRdjson(report, sources),
  markdown: (report, { sources, links }) => renderSummary(report, { sources, ...links && { links } }),
  html: (report, { sources, links }) => renderHtml(report, { sources, ...links && { links } })
};

export {
  render
};
