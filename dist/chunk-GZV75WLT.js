import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  annotationsOf,
  renderText,
  renderWorkflowCommands
} from "./chunk-KCQXTPZ7.js";
import {
  renderJson,
  renderSarif,
  renderSummary
} from "./chunk-7B55K362.js";

// src/report/index.ts
function render(report, format, options) {
  return RENDERERS[format](report, options);
}
var RENDERERS = {
  text: renderText,
  json: renderJson,
  sarif: (report, { sources, sarifProfile }) => renderSarif(report, { sources, profile: sarifProfile }),
  github: (report) => renderWorkflowCommands(annotationsOf(report).annotations),
  markdown: (report, { sources, links }) => renderSummary(report, { sources, ...links && { links } })
};

export {
  render
};
