import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  print
} from "./chunk-ZIRKOPVM.js";
import "./chunk-FVEKBC7Y.js";
import {
  waitAddresses,
  waitsOfSnapshot
} from "./chunk-MV4BIGJS.js";
import {
  benignReason,
  relativeFrame,
  signatureOf
} from "./chunk-HC5ERKLK.js";
import "./chunk-H3IDUHYJ.js";
import {
  readSnapshots
} from "./chunk-PS63HK3Z.js";
import "./chunk-PUJGOLM5.js";
import "./chunk-D7RAX7GN.js";
import "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-O5QLNGEJ.js";
import "./chunk-4PYCGULO.js";
import "./chunk-G5E2YXTC.js";
import "./chunk-FR3NJ7O6.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-GE25O2IM.js";
import "./chunk-VT33FI4M.js";
import {
  waitLines
} from "./chunk-26CDV4PJ.js";
import "./chunk-N27ABM2I.js";
import "./chunk-6E3A3EOR.js";
import {
  plain
} from "./chunk-A77MII5W.js";
import "./chunk-L2TQF42K.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/snapshot.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";

// src/snapshot/aggregate.ts
var TEST_LABEL = "goroutine-gate.test";
function aggregate(snapshots, context) {
  const signatures = /* @__PURE__ */ new WeakMap();
  const groups = /* @__PURE__ */ new Map();
  for (const snapshot of snapshots) {
    snapshot.goroutines.forEach((record, index) => {
      const signature = cached(signatures, record, context);
      const key = `${signature.keys.k1}${record.leaked}`;
      const group = groups.get(key) ?? { record, signature, count: 0, longestWait: 0, tests: /* @__PURE__ */ new Set() };
      groups.set(key, group);
      add(group, record, snapshot.counts[index] ?? 1);
    });
  }
  return [...groups.values()].map((group) => finished(group, context)).sort(compareGroups);
}
function cached(cache, record, context) {
  const byState = cache.get(record.frames) ?? /* @__PURE__ */ new Map();
  cache.set(record.frames, byState);
  const known = byState.get(record.state);
  if (known !== void 0) return known;
  const signature = signatureOf(record, context);
  byState.set(record.state, signature);
  return signature;
}
function add(group, record, count) {
  group.count += count;
  group.longestWait = Math.max(group.longestWait, record.waitMinutes);
  const test = Object.hasOwn(record.labels, TEST_LABEL) ? record.labels[TEST_LABEL] : void 0;
  if (test !== void 0) group.tests.add(test);
}
function finished(group, context) {
  const { record, signature } = group;
  const benign = benignReason(record);
  return {
    kind: signature.kind,
    state: record.state,
    leaked: record.leaked,
    keys: signature.keys,
    count: group.count,
    longestWaitMinutes: group.longestWait,
    tests: [...group.tests].sort(compareText),
    frames: record.frames.map((frame) => relativeFrame(frame, context)),
    framesElided: record.framesElided,
    ...record.createdBy && { createdBy: relativeFrame(record.createdBy, context) },
    ...signature.site && { site: signature.site },
    ...signature.spawn && { spawn: signature.spawn },
    ...benign !== void 0 && { benign }
  };
}
function compareGroups(a, b) {
  return b.count - a.count || compareText(a.kind, b.kind) || compareText(a.keys.k1, b.keys.k1) || Number(b.leaked) - Number(a.leaked);
}

// src/snapshot/contended.ts
function contendedPlaces({ stacks }, context) {
  return stacks.flatMap(({ frames, count, delay, unit }) => {
    const { site } = signatureOf({ state: "", frames }, context);
    return site === void 0 ? [] : [{ site, count, milliseconds: unit === "nanoseconds" ? delay / 1e6 : null }];
  });
}
function isBeside({ site }, stuck) {
  if (folderOf(site.file) !== folderOf(stuck.file)) return false;
  const [type, method] = site.function.split(".");
  return site.function === stuck.function || method !== void 0 && stuck.function.startsWith(`${type}.`);
}
function folderOf(file) {
  return file.slice(0, file.lastIndexOf("/") + 1);
}

// src/cli/snapshot.ts
var snapshotVerb = {
  usage: "snapshot FILE\u2026 | snapshot --series DIR",
  about: "reads dumps and profiles of any origin and prints grouped stacks; - is standard input",
  options: {
    series: "snapshots over time: a folder that `sample` wrote, a folder of dumps with times in their names, or a list of them",
    format: "text or json; with --series also openmetrics",
    output: "write to this file",
    config: "with --series: a config file instead of the one of the work tree",
    p95: "with --series: the service's p95 latency, as in 180ms",
    "report-dir": "with --series: write series.txt, series.json, metrics.txt, alerts.yml (Prometheus) and dashboard.json (Grafana) into this folder"
  },
  examples: ["snapshot dump.txt", "snapshot - < goroutines.txt", "snapshot --series dumps/"],
  run: async (setting) => {
    const { options } = setting;
    if (options.series.length > 0) return (await import("./load-report-KUPV6GBR.js")).loadReport(setting);
    if (options.words.length === 0) throw new UserError("`snapshot` needs a file", "pass dumps or profiles, or - for standard input");
    if (options.format !== "text" && options.format !== "json")
      throw new UserError(`\`snapshot\` has no format ${options.format}`, "it is text or json");
    const context = await contextOf(setting);
    const read = await Promise.all(options.words.map((word) => readOne(word, options.cwd)));
    const unread = read.flatMap((entry) => entry.unread ?? []);
    const gaps = read.flatMap((entry) => entry.gaps);
    const shown = await Promise.all(
      read.flatMap((entry) => entry.snapshots.map((snapshot) => show(snapshot, entry.addresses, context, setting)))
    );
    const contended = read.flatMap((entry) => entry.contentions).flatMap((each) => contendedPlaces(each, context));
    if (shown.length === 0 && contended.length === 0 && unread[0]) throw unread[0];
    await print(options.format === "json" ? asJson(shown, contended, gaps) : asText(shown, contended, gaps), options);
    return shown.length === 0 && contended.length === 0 || unread.length > 0 ? 2 : 0;
  }
};
async function show(snapshot, addresses, context, { outside }) {
  const waits = await waitsOfSnapshot(snapshot, snapshot.format === "text" ? addresses : /* @__PURE__ */ new Map(), { context, outside });
  return { snapshot, groups: aggregate([snapshot], context), waits };
}
async function contextOf({ options, outside }) {
  const git = await outside.openGit(options.cwd);
  const root = git?.root ?? options.cwd;
  return { root, modules: [], declaredFunction: outside.functionLookup(root, await outside.syntax()) };
}
async function readOne(word, cwd) {
  try {
    const bytes = word === "-" ? await standardInput() : await readFile(resolve(cwd, word));
    const content = unzipped(bytes);
    const read = readSnapshots(content, word === "-" ? "stdin" : word);
    const isOne = read.snapshots.length === 1 && read.snapshots[0]?.format === "text";
    return { ...read, addresses: isOne ? waitAddresses(new TextDecoder().decode(content)) : /* @__PURE__ */ new Map() };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const unread = new UserError(`${word} cannot be read: ${why}`, "pass the path of a dump or profile", { cause: error });
    return {
      snapshots: [],
      contentions: [],
      addresses: /* @__PURE__ */ new Map(),
      gaps: [{ kind: "dump", what: word, why: `it cannot be read: ${why}` }],
      unread
    };
  }
}
var UNZIPPED_LIMIT = 256 * 1024 * 1024;
function unzipped(bytes) {
  return bytes[0] === 31 && bytes[1] === 139 ? gunzipSync(bytes, { maxOutputLength: UNZIPPED_LIMIT }) : bytes;
}
async function standardInput() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
function asJson(shown, contended, gaps) {
  const snapshots = shown.map(({ snapshot: { source, format, total, truncated }, groups, waits: { points, rings } }) => ({
    source,
    format,
    total,
    truncated,
    groups,
    waits: { points, rings }
  }));
  return `${JSON.stringify({ schemaVersion: 1, snapshots, ...contended.length > 0 && { contended }, gaps }, null, 2)}
`;
}
function asText(shown, contended, gaps) {
  const parts = shown.flatMap(({ snapshot, groups, waits }) => [
    `${plain(snapshot.source)}: ${snapshot.total} goroutines in ${groups.length} stacks${snapshot.truncated ? " (the dump is cut off)" : ""}`,
    ...groups.map((group) => [groupText(group), ...besideText(group, contended)].join("\n")),
    ...waits.points.length > 0 ? ["", ...waitLines(waits)] : []
  ]);
  if (shown.length === 0) parts.push("contended, longest wait first:", ...contended.slice(0, 10).map(contendedText));
  return [...parts, ...gaps.map((gap) => `not seen: ${plain(gap.what)}: ${plain(gap.why)}`), ""].join("\n");
}
var FRAMES = 6;
function groupText(group) {
  const wait = group.longestWaitMinutes > 0 ? `, up to ${group.longestWaitMinutes} minutes` : "";
  const frames = group.frames.slice(0, FRAMES).map((frame) => `      ${plain(frame.function)}  ${plain(frame.file)}:${frame.line}`);
  const more = group.frames.length > FRAMES ? [`      \u2026 ${group.frames.length - FRAMES} more frames`] : [];
  const created = group.createdBy ? [`      started by ${plain(group.createdBy.function)}  ${plain(group.createdBy.file)}:${group.createdBy.line}`] : [];
  return [`
  ${group.count} \xD7 ${group.state || group.kind}${wait}`, ...frames, ...more, ...created].join("\n");
}
function besideText({ site }, contended) {
  return contended.filter((place) => site !== void 0 && isBeside(place, site)).slice(0, 3).map((place) => `      beside it: ${contendedText(place).trim()}`);
}
function contendedText({ site, count, milliseconds }) {
  const waited = milliseconds === null ? "" : `, ${milliseconds.toFixed(1)} ms in all`;
  return `  ${count} \xD7 contended in ${plain(site.function)}  ${plain(site.file)}:${site.line}${waited}`;
}
export {
  snapshotVerb
};
