import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  print
} from "./chunk-4URJC5UO.js";
import {
  usualFolder
} from "./chunk-MLQXE65T.js";
import {
  terminal
} from "./chunk-LWQGBV5B.js";
import {
  readSource
} from "./chunk-TWSAODQZ.js";
import "./chunk-D7RAX7GN.js";
import "./chunk-PCIRY34F.js";
import {
  isInside
} from "./chunk-MXGRQFKV.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/explain.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
var explainVerb = {
  usage: "explain RULE | FINGERPRINT | FILE:LINE",
  about: "a rule's page in the terminal, or one finding's trail with the source around each step",
  options: {
    "report-dir": "take the finding from the report.json in this folder (default: the recording in its usual place, else the source alone)",
    output: "write to this file"
  },
  examples: ["explain channel/send-abandoned-by-select", "explain internal/feed/client.go:52", "explain --report-dir reports 3f2a91c0"],
  run: async (setting) => {
    const { options } = setting;
    const [word = "", second] = options.words;
    if (word === "" || second !== void 0)
      throw new UserError(
        word === "" ? "`explain` needs one name" : `\`explain\` does not know what to do with "${second}"`,
        "pass one rule, as `goroutine-gate rules` lists them, or the fingerprint or the place of one finding"
      );
    const { PAGES } = await import("./pages-36QLJL3X.js");
    const page = Object.hasOwn(PAGES, word) ? PAGES[word] : void 0;
    if (page === void 0 && !/^[0-9a-f]+$|:\d+$/.test(word))
      throw new UserError(`there is no rule "${word}"`, "`goroutine-gate rules` lists them");
    await print(page === void 0 ? await explained(word, setting) : page.replace(/^---\n[\s\S]*?\n---\n+/, ""), options);
    return 0;
  }
};
async function explained(word, setting) {
  const { options } = setting;
  const { explainRow, filesOf, nameOf, rowsNamed } = await import("./explain-T4ECNPK4.js");
  const { report, sources, root } = await evidence(setting);
  const place = word.replace(/^\.\//, "");
  const rows = rowsNamed(report, place);
  const exact = rows.filter((row) => nameOf(row) === place);
  const chosen = exact.length > 0 ? exact : rows;
  if (chosen.length === 0)
    throw new UserError(`there is no finding and no leak "${word}" ${options.reportDir ? `in ${options.reportDir}` : "here"}`, WHERE);
  const names = new Set(chosen.map(nameOf));
  if (names.size > 1 && !word.includes(":"))
    throw new UserError(
      `"${word}" is the beginning of several fingerprints: ${[...names].join(", ")}`,
      "pass more of the one that you mean"
    );
  const texts = await withTexts(sources, new Set(chosen.flatMap(filesOf)), root);
  const color = options.color === "always" || options.color === "auto" && options.output === "" && terminal.isColored();
  return chosen.map((row) => explainRow(row, report, { sources: texts, color })).join("\n");
}
async function withTexts(known, files, root) {
  const texts = new Map(known);
  for (const file of files) {
    const path = join(root, file);
    const found = texts.has(file) || !isInside(path, root) ? void 0 : await readSource(root, path);
    if (found?.text !== void 0) texts.set(file, found.text);
  }
  return texts;
}
var WHERE = "pass the fingerprint or file:line of one, as `--format json` prints them, and --report-dir with the folder of a report where it is an older one";
async function evidence(setting) {
  const { options, outside, catalogue, tool } = setting;
  const { cwd, reportDir } = options;
  const git = await outside.openGit(cwd);
  const root = git?.root;
  if (reportDir) {
    const report = await storedReport(setting, root);
    const { head } = report.run;
    if (head !== "" && head !== await git?.head().catch(() => ""))
      outside.progress(`goroutine-gate: the report is about commit ${head.slice(0, 7)}; the source shown is that of the work tree`);
    return { report, sources: /* @__PURE__ */ new Map(), root: root ?? cwd };
  }
  const usual = root === void 0 ? "" : usualFolder(root);
  const request = { cwd, base: "", config: "", failOn: void 0, catalogue, tool };
  if (root !== void 0 && existsSync(join(usual, "recording.json"))) {
    const judged = await judgedWith(usual, setting);
    if (judged) return { ...judged, root };
  }
  const { check } = await import("./check-KPTDF3VO.js");
  return { ...await check({ ...request, paths: [root ?? cwd] }, outside), root: root ?? cwd };
}
async function judgedWith(recording, { options: { cwd }, outside, catalogue, tool }) {
  const { judgeStored } = await import("./judge-A3OYX5UJ.js");
  const request = { cwd, base: "", config: "", failOn: void 0, catalogue, tool, recordings: [recording], baseRecordings: [] };
  try {
    return await judgeStored(request, outside);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    outside.progress(`goroutine-gate: without the recording in ${recording}: ${error.message}`);
    return void 0;
  }
}
async function storedReport({ options, outside, catalogue }, root) {
  const { readReport } = await import("./stored-4NULJYNC.js");
  const file = join(options.reportDir, "report.json");
  const found = await outside.readText(file);
  if (found.kind === "absent")
    throw new UserError(`there is no report.json in ${options.reportDir}`, "pass the folder that --report-dir wrote");
  const { houseCatalogueOf } = await import("./house-pack-EGSNHIYD.js");
  const { catalogue: all } = root === void 0 ? { catalogue } : await houseCatalogueOf(root, catalogue, outside);
  const rules = all.rules.map(({ rule }) => rule);
  const report = found.kind === "text" ? readReport(found.text, rules) : { why: found.why };
  if ("why" in report) throw new UserError(`${file} cannot be read: ${report.why}`, "pass the folder that --report-dir wrote");
  return report;
}
export {
  explainVerb
};
