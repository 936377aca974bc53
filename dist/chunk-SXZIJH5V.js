import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  decodePercent,
  labelsAt
} from "./chunk-AWTYSO4M.js";

// src/snapshot/grouped.ts
var GROUPED_HEADER = /^goroutine(leak)? profile: total (\d{1,15})\s*$/m;
function parseGrouped(text, source) {
  const header = GROUPED_HEADER.exec(text);
  const reading = { goroutines: [], counts: [], leaked: header?.[1] === "leak", frames: [], labels: {}, count: 0 };
  if (header !== null) readGroups(text, header.index + header[0].length, reading);
  const total = Number(header?.[2] ?? 0);
  const seen = reading.counts.reduce((sum, count) => sum + count, 0);
  return {
    source,
    format: "grouped",
    goroutines: reading.goroutines,
    counts: reading.counts,
    total: Math.max(total, seen),
    truncated: seen < total,
    gaps: gapsOf(header !== null, seen, total, source)
  };
}
function readGroups(text, from, reading) {
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    readLine(text.slice(at, text[end - 1] === "\r" ? end - 1 : end), reading);
    at = end + 1;
  }
  endGroup(reading);
}
function readLine(line, reading) {
  const group = /^(\d{1,15}) @(?: 0x|$)/.exec(line);
  if (group !== null) {
    endGroup(reading);
    reading.count = Number(group[1]);
  } else if (line.startsWith("# labels: ")) {
    reading.labels = labelsAt(line, "# labels: ".length)?.labels ?? {};
  } else if (line.startsWith("#	")) {
    const frame = frameIn(line);
    if (frame !== void 0) reading.frames.push(frame);
  } else if (line === "") {
    endGroup(reading);
  }
}
function frameIn(line) {
  const [, address = "", name = "", place = ""] = line.split(/\t+/);
  if (!address.startsWith("0x") || name === "") return void 0;
  const plus = name.lastIndexOf("+0x");
  const colon = place.lastIndexOf(":");
  const digits = place.slice(colon + 1);
  const known = colon > 0 && /^\d{1,9}$/.test(digits);
  return {
    function: decodePercent(plus === -1 ? name : name.slice(0, plus)),
    file: known ? place.slice(0, colon) : "",
    line: known ? Number(digits) : 0
  };
}
function endGroup(reading) {
  if (reading.count === 0) return;
  reading.goroutines.push({
    id: 0,
    state: "",
    waitMinutes: 0,
    lockedToThread: false,
    leaked: reading.leaked,
    bubble: null,
    frames: reading.frames,
    framesElided: 0,
    labels: reading.labels
  });
  reading.counts.push(reading.count);
  reading.frames = [];
  reading.labels = {};
  reading.count = 0;
}
function gapsOf(found, seen, total, source) {
  if (!found) return [{ kind: "dump", what: source, why: 'no line "goroutine profile: total N" was found' }];
  if (seen >= total) return [];
  return [
    { kind: "dump", what: `${total - seen} of ${total} goroutines in ${source}`, why: "the profile is cut off before they were listed" }
  ];
}

// src/snapshot/test2json.ts
function splitEvents(text) {
  if (!text.includes('"Action":"')) return { streams: [], plain: text };
  const packages = /* @__PURE__ */ new Map();
  const plain = [];
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline + 1;
    const line = text.slice(at, end);
    const event = line.startsWith("{") ? eventIn(line) : void 0;
    if (event === void 0) plain.push(line);
    else if (event.package !== "") collect(packages, event);
    at = end;
  }
  const streams = [...packages].map(([importPath, found]) => ({
    importPath,
    output: found.output.join(""),
    result: resultOf(importPath, found)
  }));
  return { streams, plain: plain.join("") };
}
function eventIn(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return void 0;
  }
  if (typeof value !== "object" || value === null) return void 0;
  const field = (name) => Object.hasOwn(value, name) ? value[name] : void 0;
  const text = (name) => {
    const found = field(name);
    return typeof found === "string" ? found : "";
  };
  if (text("Action") === "") return void 0;
  const elapsed = field("Elapsed");
  return {
    action: text("Action"),
    package: text("Package"),
    test: text("Test"),
    output: text("Output"),
    elapsed: typeof elapsed === "number" && elapsed > 0 ? elapsed : 0,
    failedBuild: text("FailedBuild") !== ""
  };
}
function collect(packages, event) {
  const found = packages.get(event.package) ?? { output: [], last: void 0 };
  packages.set(event.package, found);
  if (event.action === "output") found.output.push(event.output);
  if (event.test === "" && FINAL.has(event.action)) found.last = event;
}
var FINAL = /* @__PURE__ */ new Set(["pass", "fail", "skip"]);
function resultOf(importPath, found) {
  const last = found.last;
  if (last === void 0) return void 0;
  const base = { importPath, cached: false, seconds: last.elapsed };
  if (last.action === "pass") return { ...base, outcome: "ok" };
  if (last.action === "skip") return { ...base, outcome: "no-test-files" };
  return { ...base, outcome: last.failedBuild ? "build-failed" : "fail" };
}

export {
  GROUPED_HEADER,
  parseGrouped,
  frameIn,
  splitEvents
};
