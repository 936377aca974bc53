import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  renderComment
} from "./chunk-LGOT2QBA.js";
import {
  renderHtml,
  renderJson,
  renderSarif
} from "./chunk-ID3O7DOU.js";
import {
  renderSummary
} from "./chunk-RVLRCKZ2.js";
import {
  renderOpenMetrics
} from "./chunk-CMS5SWZ3.js";

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
