import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  COMMENT_CHARACTERS,
  VERDICT_SIGNS,
  block,
  characters,
  count,
  cut,
  drawings,
  fitSections,
  footer,
  growthTable,
  headline,
  leakTable,
  openRows,
  reasonList,
  remedyList,
  renderJson,
  renderSarif,
  renderSummary,
  rowsOf,
  shortHash,
  unseenList
} from "./chunk-PQNPSR2P.js";
import {
  codeSpan,
  htmlText,
  markdownText
} from "./chunk-A77MII5W.js";

// src/report/markdown/history.ts
var MOST_ENTRIES = 20;
var MOST_WORDS = 200;
var MARK = /^<!-- goroutine-gate-history: (.*) -->$/m;
function historyFold(history) {
  if (history.length === 0) return "";
  const items = [...history].reverse().map(({ head, kind, line }) => `- ${VERDICT_SIGNS[kind]} ${codeSpan(shortHash(head))} ${markdownText(line)}
`);
  return `<details><summary>Before: ${htmlText(count(history.length, "earlier verdict"))}</summary>

${items.join("")}
</details>
`;
}
function historyMark(history) {
  const kept = history.slice(-MOST_ENTRIES).map(({ head, kind, line }) => [shortHash(head), kind, cut(line, MOST_WORDS)]);
  const json = JSON.stringify(kept).replace(/[^ !"#$%'()*+,./0-9:;=?@A-Z[\\\]^_`a-z{|}~]/g, unicodeEscape);
  return `<!-- goroutine-gate-history: ${json} -->
`;
}
function historyOf(body2) {
  const json = MARK.exec(body2.slice(0, 2e4).replaceAll("\r", ""))?.[1];
  if (json === void 0) return [];
  try {
    const entries = JSON.parse(json);
    return Array.isArray(entries) ? entries.slice(-MOST_ENTRIES).flatMap(entryOf) : [];
  } catch {
    return [];
  }
}
function entryOf(value) {
  if (!Array.isArray(value)) return [];
  const [head, kind, line] = value;
  if (typeof head !== "string" || typeof line !== "string" || !isKind(kind)) return [];
  if (!/^[0-9a-f]{0,7}$/.test(head)) return [];
  return [{ head, kind, line: cut(line, MOST_WORDS) }];
}
function isKind(value) {
  return typeof value === "string" && Object.hasOwn(VERDICT_SIGNS, value);
}
function unicodeEscape(char) {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/report/comment.ts
var MOST_ROWS = 5;
var MOST_REMEDIES = 3;
var MOST_GROWTH = 10;
var MOST_GAPS = 10;
function commentMarker(id) {
  return `<!-- goroutine-gate: ${id.replace(/[^\w.]+/g, "-").replace(/^-+|-+$/g, "") || "default"} -->`;
}
function renderComment(report, options) {
  const rows = rowsOf(report);
  const history = options.history ?? [];
  const context = { report, rows, sources: options.sources, ...options.links && { links: options.links } };
  const line = headline(report, rows);
  const marks = `${commentMarker(options.id)}
${historyMark(extended(history, { head: report.run.head, kind: report.verdict.kind, line }))}`;
  const title = `### ${VERDICT_SIGNS[report.verdict.kind]} ${markdownText(line)}
`;
  const sections = [block(marks + title, 0), ...body(context), block(historyFold(history), 7), block(footer(context), 0)];
  return fitSections(sections, COMMENT_CHARACTERS, characters).text;
}
function extended(history, entry) {
  const last = history.at(-1);
  const same = last?.kind === entry.kind && last.line === entry.line && entry.head.startsWith(last.head);
  return same ? history : [...history, entry];
}
function body(context) {
  const { report, rows } = context;
  const open = openRows(rows);
  const shown = open.slice(0, MOST_ROWS);
  return [
    leakTable(open, context, MOST_ROWS),
    reasonList(context),
    remedyList(open.some((row) => row.blocks) ? open.filter((row) => row.blocks) : open, context, MOST_REMEDIES),
    drawings(shown, context, MOST_ROWS),
    ...report.growth.length > 0 ? [growthTable(context, MOST_GROWTH)] : [],
    unseenList(context, MOST_GAPS)
  ].filter((section) => section.rows.length > 0);
}

// src/drive/reports.ts
function reportFiles({ report, sources }, options) {
  const links = options.links ? { links: options.links } : {};
  return /* @__PURE__ */ new Map([
    ["report.json", renderJson(report)],
    ["summary.md", renderSummary(report, { sources, ...links })],
    ["comment.md", renderComment(report, { sources, id: options.commentId, ...links })],
    ["github.sarif", renderSarif(report, { profile: "github", sources })],
    ["full.sarif", renderSarif(report, { profile: "full", sources })]
  ]);
}

export {
  historyOf,
  commentMarker,
  renderComment,
  reportFiles
};
