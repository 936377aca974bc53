import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  renderComment
} from "./chunk-DDKFJRGS.js";
import {
  renderHtml,
  renderJson,
  renderSarif
} from "./chunk-ZDTQQYNH.js";
import {
  renderSummary
} from "./chunk-JDPTEFPF.js";
import {
  renderOpenMetrics
} from "./chunk-EGJOWIQV.js";

// src/drive/reports.ts
function reportFiles({ report, sources, files = /* @__PURE__ */ new Map() }, options) {
  const links = options.links ? { links: options.links } : {};
  return new Map([
    ["report.json", renderJson(report)],
    ["metrics.txt", renderOpenMetrics(report)],
    ["summary.md", renderSummary(report, { sources, ...links })],
    ["comment.md", renderComment(report, { sources, id: options.commentId, ...links })],
    ["github.sarif", renderSarif(report, { profile: "github", sources })],
    ["full.sarif", renderSarif(report, { profile: "full", sources })],
    ["report.html", renderHtml(report, { sources, ...links })],
    ...files
  ]);
}

export {
  reportFiles
};
