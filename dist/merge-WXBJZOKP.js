import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  makeRecordingFolder
} from "./chunk-MLQXE65T.js";
import {
  terminal
} from "./chunk-LWQGBV5B.js";
import {
  recordingFolders,
  reportFolders
} from "./chunk-JJTKSVDP.js";
import {
  merged,
  readRecordings
} from "./chunk-S5FUQHZ2.js";
import "./chunk-A2IJNZPG.js";
import {
  writeReportFile
} from "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-P7GN753T.js";
import "./chunk-DM65KSEY.js";
import "./chunk-3ZOERJ4L.js";
import {
  BASE_TYPES,
  HEAD_TYPES
} from "./chunk-EQZXP7CL.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-VT33FI4M.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/merge.ts
import { join, resolve } from "node:path";
var mergeVerb = {
  usage: "merge DIR\u2026 --out DIR [--shards N]",
  about: "recordings (or reports) of several shards, machines or modules become one; names what is missing",
  options: {
    out: "the folder of the merged recording (default .goroutine-gate/recording) or report (default .goroutine-gate/report)",
    shards: "how many recordings there must be, where they do not say so themselves"
  },
  examples: ["merge shards --out R", "merge linux race --out R", "merge shards --shards 4 --out R", "merge reports --out R"],
  run: async ({ options, outside }) => {
    const { words, cwd, shards } = options;
    if (words.length === 0 || options.command)
      throw new UserError("`merge` needs folders", "pass folders that `record` wrote, or one folder with all of them below it");
    const folders = await recordingFolders(words.map((word) => resolve(cwd, word)));
    if (!await someHold(folders, "recording.json", outside)) {
      const reports = await reportFolders(words.map((word) => resolve(cwd, word)));
      if (await someHold(reports, "report.json", outside))
        return (await import("./merge-reports-QP5DP6LV.js")).mergeStored(reports, options, outside);
    }
    const { recordings, gaps } = await readRecordings(folders, outside);
    if (gaps.length > 0)
      throw new UserError(
        gaps.map((gap) => `${gap.what}: ${gap.why}`).join("\n"),
        "bring the folder again, or leave it out and say with --shards how many there must be"
      );
    const recording = merged(recordings, shards);
    const git = await outside.openGit(cwd);
    const out = await makeRecordingFolder(git?.root ?? cwd, options.out);
    await writeReportFile(out, "recording.json", `${JSON.stringify(recording, null, 2)}
`);
    await carryTypes(folders, out, outside);
    if (!options.quiet) terminal.say(summaryOf(recording, out));
    return 0;
  }
};
async function someHold(folders, name, outside) {
  const found = await Promise.all(folders.map((folder) => outside.readText(join(folder, name))));
  return found.some(({ kind }) => kind !== "absent");
}
async function carryTypes(folders, out, outside) {
  for (const name of [HEAD_TYPES, BASE_TYPES]) {
    const found = await Promise.all(folders.map((folder) => outside.readText(join(folder, name))));
    const texts = new Set(found.flatMap((one) => one.kind === "text" ? [one.text] : []));
    if (texts.size > 0) await writeReportFile(out, name, [...texts].sort(compareText).join(""));
  }
}
function summaryOf({ parts = [], packages, leaks, gaps }, out) {
  const missing = gaps.filter((gap) => gap.kind === "recording").map((gap) => `  missing: ${gap.what}: ${gap.why}`);
  const counts = [plural(parts.length, "recording"), plural(packages.length, "package"), plural(leaks.length, "leaked stack")];
  return [`goroutine-gate: ${counts.join(", ")} \xB7 ${out}/recording.json`, ...missing].join("\n");
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
export {
  mergeVerb
};
