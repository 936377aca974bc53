import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  terminal
} from "./chunk-LWQGBV5B.js";
import {
  exitCodeOf
} from "./chunk-D7RAX7GN.js";
import {
  writeReportFile
} from "./chunk-PCIRY34F.js";

// src/cli/emit.ts
import { basename, dirname } from "node:path";
async function emit(outcome, options) {
  const { report, sources } = outcome;
  const color = options.color === "always" || options.color === "auto" && options.output === "" && terminal.isColored();
  const { render } = await import("./report-SGT67U5T.js");
  const text = render(report, options.format, { sources, color, all: options.all, sarifProfile: options.sarifProfile });
  if (options.output) await writeReportFile(dirname(options.output), basename(options.output), text);
  else terminal.out(text.endsWith("\n") ? text : `${text}
`);
  if (options.reportDir) {
    const { reportFiles } = await import("./reports-5LO7O4H3.js");
    for (const [name, content] of reportFiles(outcome, { commentId: "default" })) await writeReportFile(options.reportDir, name, content);
    if (!options.quiet) terminal.say(`reports: ${options.reportDir}`);
  }
  return exitCodeOf(report.verdict);
}
async function print(text, options) {
  if (options.output) await writeReportFile(dirname(options.output), basename(options.output), text);
  else terminal.out(text.endsWith("\n") ? text : `${text}
`);
}

export {
  emit,
  print
};
