import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  JUDGING
} from "./chunk-GKNDW7J2.js";
import {
  print
} from "./chunk-4URJC5UO.js";
import {
  terminal
} from "./chunk-LWQGBV5B.js";
import {
  recordingFolders
} from "./chunk-JJTKSVDP.js";
import "./chunk-D7RAX7GN.js";
import {
  readRun
} from "./chunk-S5FUQHZ2.js";
import "./chunk-A2IJNZPG.js";
import "./chunk-PCIRY34F.js";
import {
  isInside
} from "./chunk-MXGRQFKV.js";
import "./chunk-P7GN753T.js";
import "./chunk-DM65KSEY.js";
import "./chunk-3ZOERJ4L.js";
import {
  check,
  insideLines,
  lineComments,
  openOrSay
} from "./chunk-KQKOLEAQ.js";
import "./chunk-GA2MBAGU.js";
import "./chunk-KCFJW4FA.js";
import "./chunk-Q6SBJPIL.js";
import "./chunk-Y4D72GIO.js";
import "./chunk-AVHOR3I7.js";
import "./chunk-EQZXP7CL.js";
import "./chunk-GQHAIGAC.js";
import "./chunk-N3OVQWBY.js";
import "./chunk-XTFU4IHH.js";
import "./chunk-AWTYSO4M.js";
import "./chunk-USAMHWLS.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-QAGBJLZT.js";
import "./chunk-H6NLGDQU.js";
import "./chunk-ZZ7XX7GF.js";
import "./chunk-JGG3JGV2.js";
import "./chunk-MLMSBFGA.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-VFBSUGKK.js";
import "./chunk-VKOXL4MQ.js";
import "./chunk-GE25O2IM.js";
import "./chunk-DQBK34TT.js";
import {
  count,
  doingWords
} from "./chunk-N27ABM2I.js";
import {
  plain,
  safeLog
} from "./chunk-67AXR2H5.js";
import "./chunk-VT33FI4M.js";
import "./chunk-L2TQF42K.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/adapters/files/replace.ts
import { chmod, lstat, open, readFile, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
async function readExact(root, file) {
  try {
    const path = join(root, file);
    const where = await refusal(root, path);
    if (where) return { why: where };
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(path)) };
  } catch (error) {
    return { why: error instanceof TypeError ? "it is not UTF-8 throughout" : `it could not be read: ${said(error)}` };
  }
}
async function replaceExact(root, file, before, after) {
  const path = join(root, file);
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const now = await readExact(root, file);
  if ("why" in now) return now.why;
  if (now.text !== before) return "it has changed while this was running";
  try {
    const { mode } = await lstat(path);
    const written = await open(partial, "wx", 384);
    try {
      await written.writeFile(after);
      await written.sync();
    } finally {
      await written.close();
    }
    await chmod(partial, mode);
    await rename(partial, path);
    return void 0;
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {
    });
    return `it could not be written: ${said(error)}`;
  }
}
async function refusal(root, path) {
  if (!isInside(path, root)) return "it lies outside the repository";
  const found = await lstat(path);
  if (found.isSymbolicLink()) return "it is a symbolic link";
  if (!found.isFile()) return "it is not a regular file";
  return isInside(await realpath(path), await realpath(root)) ? void 0 : "it lies outside the repository";
}
function said(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/report/marked.ts
function markersOf(findings, leaks) {
  const byFile = /* @__PURE__ */ new Map();
  const add = (file, marker) => byFile.set(file, [...byFile.get(file) ?? [], marker]);
  for (const { region, message, ruleId, standing } of findings)
    if (standing.kind === "new") add(region.file, { line: region.startLine, message, name: ruleId });
  for (const group of stacksOf(leaks)) {
    const site = group[0]?.site;
    if (site) add(site.file, { line: site.line, message: wordsOf(group), name: group[0]?.keys.k2 ?? "" });
  }
  return byFile;
}
function stacksOf(leaks) {
  const groups = /* @__PURE__ */ new Map();
  for (const leak of leaks) {
    if (!leak.site) continue;
    const key = [leak.site.file, leak.site.line, leak.keys.k2].join("\0");
    groups.set(key, [...groups.get(key) ?? [], leak]);
  }
  return [...groups.values()];
}
function wordsOf(group) {
  const [leak] = group;
  const head = group.reduce((sum, each) => sum + each.count, 0);
  const tests = [...new Set(group.flatMap((each) => each.tests))].sort(compareText);
  const left = tests.length > 0 ? `left by ${tests.join(", ")}` : "left by the tests of the package";
  return `${count(head, "goroutine")} ${doingWords({ head, base: null, kind: leak.kind, tier: leak.tier, leak })} here, ${left}`;
}

// src/report/markers.ts
var MARKER = /^\/\/ LEAK: .* \[goroutine-gate \S+\]$/;
var LONGEST = 160;
var BOM = "\uFEFF";
function withMarkers(text, markers) {
  const clean = withoutMarkers(text);
  const [bom, body] = clean.startsWith(BOM) ? [BOM, clean.slice(1)] : ["", clean];
  const inside = insideLines(body);
  const lines = body.split(/(?<=\n)/);
  const above = /* @__PURE__ */ new Map();
  for (const marker of markers) {
    const line = outside(marker.line, inside);
    if (lines[line - 1] === void 0) continue;
    above.set(line, (above.get(line) ?? /* @__PURE__ */ new Set()).add(commentOf(marker)));
  }
  const written = lines.map((line, at) => {
    const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
    const end = endOf(line) || endOf(lines[at - 1] ?? "") || "\n";
    return [...above.get(at + 1) ?? []].sort(compareText).map((comment) => `${indent}${comment}${end}`).join("") + line;
  });
  return bom + written.join("");
}
function withoutMarkers(text) {
  const marked = markedLines(text);
  if (marked.size === 0) return text;
  const [bom, body] = text.startsWith(BOM) ? [BOM, text.slice(1)] : ["", text];
  const kept = body.split(/(?<=\n)/).filter((_, at) => !marked.has(at + 1));
  return bom + kept.join("");
}
function countMarkers(text) {
  return markedLines(text).size;
}
function markedLines(text) {
  if (!text.includes("// LEAK: ")) return /* @__PURE__ */ new Set();
  const ours = lineComments(text).filter((comment) => comment.isAlone && MARKER.test(comment.text));
  return new Set(ours.map(({ line }) => line));
}
function outside(line, inside) {
  let at = line;
  while (at > 1 && inside.has(at)) at--;
  return at;
}
function commentOf({ message, name }) {
  const words = plain(message).replaceAll(/\s+/g, " ").trim();
  const short = [...words].length > LONGEST ? `${[...words].slice(0, LONGEST - 1).join("")}\u2026` : words;
  return `// LEAK: ${short} [goroutine-gate ${plain(name).replaceAll(/\s/g, "") || "?"}]`;
}
function endOf(line) {
  return /\r?\n$/.exec(line)?.[0] ?? "";
}

// src/cli/annotate.ts
var annotateVerb = {
  usage: "annotate [--remove] [--recording DIR]\u2026 [PATH\u2026]",
  about: "writes `// LEAK: \u2026` comments above the lines of findings and leaked stacks, and takes them out again",
  options: {
    remove: "take the comments out, and leave every other byte as it was",
    recording: "mark the stacks of this recording as well (may be given more than once)",
    base: "mark only what the commit did not have",
    config: JUDGING.config,
    packs: "only these packs, separated by commas"
  },
  examples: ["annotate", "annotate --recording .goroutine-gate/recording ./internal/...", "annotate --remove"],
  run: async (setting) => {
    const { options, outside: outside2 } = setting;
    const git = await openOrSay(options.cwd, outside2);
    const refused = [];
    const { texts, unread } = await textsOf(setting, git);
    const markers = options.remove ? /* @__PURE__ */ new Map() : await wanted(setting, git, { texts, unread }, refused);
    const changed = await write(git.root, texts, markers, refused);
    await print(summary(changed, options.remove), options);
    for (const { file, why } of refused) terminal.say(`goroutine-gate: ${safeLog(file)} is left as it is: ${safeLog(why)}`);
    return refused.length > 0 ? 2 : 0;
  }
};
async function textsOf({ options, outside: outside2 }, git) {
  const { cwd, words, command = [] } = options;
  const tree = await outside2.collect([...words, ...command], { cwd, exclude: [] });
  if (tree.root !== git.root)
    throw new UserError(`the paths lie in ${tree.root}, and not in ${git.root}`, "pass paths of one repository, and -C with its folder");
  const texts = /* @__PURE__ */ new Map();
  const unread = /* @__PURE__ */ new Map();
  for (const { file } of tree.files) {
    const read = await readExact(git.root, file);
    if ("text" in read) texts.set(file, read.text);
    else unread.set(file, read.why);
  }
  return { texts, unread };
}
async function wanted({ options, outside: outside2, catalogue, tool }, git, { texts, unread }, refused) {
  const { cwd, words, command = [], base, config, packs } = options;
  const request = { paths: [...words, ...command], cwd, base, config, packs, failOn: void 0, catalogue, tool };
  const { report } = await check(request, unmarked(outside2));
  const leaks = await leaksOf(options.recordings, git, texts, outside2, refused);
  const markers = markersOf(report.findings, leaks);
  for (const [file, why] of unread) if (markers.has(file)) refused.push({ file, why });
  return markers;
}
function unmarked(outside2) {
  return {
    ...outside2,
    collect: async (paths, options) => {
      const tree = await outside2.collect(paths, options);
      return { ...tree, files: tree.files.map(({ file, text }) => ({ file, text: withoutMarkers(text) })) };
    }
  };
}
async function leaksOf(named, git, texts, outside2, refused) {
  if (named.length === 0) return [];
  const { recordings, gaps } = await readRun(await recordingFolders(named), 0, outside2);
  const [broken] = gaps;
  if (broken) throw new UserError(`${broken.what} cannot be used: ${broken.why}`, "pass the folder that `record --out` wrote");
  const leaks = recordings.flatMap((recording) => recording.leaks);
  const files = [...new Set(leaks.flatMap(({ site }) => site && texts.has(site.file) ? [site.file] : []))].sort(compareText);
  const declared = outside2.functionLookup(git.root, await outside2.syntax());
  const stale = await changedSince(recordings, files, git, texts);
  for (const file of files) {
    const own = leaks.filter(({ site }) => site?.file === file);
    const moved = own.some(({ site }) => site && declared(file, site.line) !== site.function && countMarkers(texts.get(file) ?? "") === 0);
    if (stale.has(file) || moved)
      refused.push({ file, why: "it is not as it was when it was recorded; record again, without markers in it" });
  }
  return leaks;
}
async function changedSince(recordings, files, git, texts) {
  const head = await git.head();
  const commits = [...new Set(recordings.flatMap(({ commit }) => commit && commit !== head ? [commit] : []))];
  const stale = /* @__PURE__ */ new Set();
  for (const commit of commits) {
    const then = await git.read(await git.resolve(commit), files);
    const before = new Map(then.files.map(({ file, text }) => [file, text]));
    for (const file of files) if (before.get(file) !== withoutMarkers(texts.get(file) ?? "").replace(/^\ufeff/, "")) stale.add(file);
  }
  return stale;
}
async function write(root, texts, markers, refused) {
  const left = new Set(refused.map(({ file }) => file));
  const changed = [];
  for (const [file, before] of texts) {
    const after = left.has(file) ? before : withMarkers(before, markers.get(file) ?? []);
    const count2 = { file, before: countMarkers(before), after: countMarkers(after) };
    if (after === before) {
      if (count2.after > 0 && !left.has(file)) changed.push(count2);
      continue;
    }
    const why = await replaceExact(root, file, before, after);
    if (why) refused.push({ file, why });
    else changed.push(count2);
  }
  return changed;
}
function summary(changed, remove) {
  const lines = changed.map(({ file, before, after }) => `${safeLog(file)}: ${remove ? before : after} ${remove ? "taken out" : "marked"}`);
  const total = changed.reduce((sum, { before, after }) => sum + (remove ? before : after), 0);
  const next = remove || total === 0 ? "" : "; `goroutine-gate annotate --remove` takes them out again";
  return [
    ...lines,
    `${total} ${total === 1 ? "place" : "places"} ${remove ? "cleared" : "marked"} in ${changed.length} ${changed.length === 1 ? "file" : "files"}${next}`
  ].join("\n");
}
export {
  annotateVerb
};
