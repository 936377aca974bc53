import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  GROUPED_HEADER,
  benignReason,
  frameIn,
  parseBody,
  parseDump,
  parseGrouped,
  parseHeader,
  relativeFrame,
  signatureOf,
  splitEvents
} from "./chunk-K67KFC6S.js";
import {
  plain
} from "./chunk-A77MII5W.js";
import {
  print
} from "./chunk-VKOCFX6B.js";
import "./chunk-FVEKBC7Y.js";
import {
  decodePercent
} from "./chunk-5EN4HUGV.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-D7RAX7GN.js";
import "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-3NHVCBLO.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
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

// src/snapshot/protobuf.ts
function fieldsOf(bytes) {
  const fields = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = varint(bytes, at);
    const field = tag && fieldAt(bytes, tag.end, tag.value);
    if (field === void 0) return { fields, complete: false };
    fields.push(field.field);
    at = field.end;
  }
  return { fields, complete: true };
}
function numbers(field) {
  if (field.bytes === void 0) return [field.value];
  const found = [];
  for (let at = 0; at < field.bytes.length; ) {
    const next = varint(field.bytes, at);
    if (next === void 0) break;
    found.push(next.value);
    at = next.end;
  }
  return found;
}
function fieldAt(bytes, at, tag) {
  const number = Math.floor(tag / 8);
  if (number === 0) return void 0;
  switch (tag % 8) {
    case 0: {
      const value = varint(bytes, at);
      return value && { field: { number, value: value.value }, end: value.end };
    }
    case 2: {
      const length = varint(bytes, at);
      if (length === void 0 || length.end + length.value > bytes.length) return void 0;
      const end = length.end + length.value;
      return { field: { number, bytes: bytes.subarray(length.end, end) }, end };
    }
    default:
      return void 0;
  }
}
function varint(bytes, start) {
  let value = 0;
  let factor = 1;
  for (let at = start; at < bytes.length && at < start + 10; at++) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * factor;
    if (byte < 128) return { value, end: at + 1 };
    factor *= 128;
  }
  return void 0;
}

// src/snapshot/profile.ts
function parseProfile(bytes, source) {
  const profile = stacksOf(bytes);
  if (profile === void 0) return void 0;
  const { types, samples, complete } = profile;
  const index = types.findIndex((type) => type === "goroutine" || type === "goroutineleak");
  if (index === -1) return nothing(source, `it is a profile of ${types.join(" and ")}, not of goroutines`);
  const counts = samples.map(({ values }) => values[index] ?? 0);
  return {
    source,
    format: "profile",
    goroutines: samples.map((sample) => recordOf(sample, types[index] === "goroutineleak")),
    counts,
    total: counts.reduce((sum, count) => sum + count, 0),
    truncated: !complete,
    gaps: complete ? [] : [
      {
        kind: "dump",
        what: `the end of ${source}`,
        why: "the profile is cut off or damaged; goroutines behind that point were not seen"
      }
    ]
  };
}
function stacksOf(bytes) {
  const { fields, complete: whole } = fieldsOf(bytes);
  const strings = fields.filter((field) => field.number === STRING_TABLE).map(textOf);
  const types = fields.filter((field) => field.number === SAMPLE_TYPE).map((field) => strings[numberOf(inner(field), 1)] ?? "");
  if (types.length === 0 || strings[0] !== "") return void 0;
  const table = { strings, locations: locationsOf(fields, functionsOf(fields, strings)) };
  const samples = fields.filter((field) => field.number === SAMPLE).map((field) => sampleOf(inner(field), table));
  return { types, samples, complete: whole && namesAreThere(fields, strings.length) };
}
var SAMPLE_TYPE = 1;
var SAMPLE = 2;
var MAPPING = 3;
var LOCATION = 4;
var FUNCTION = 5;
var STRING_TABLE = 6;
function namesAreThere(fields, texts) {
  const named = (field, numbers2) => inner(field).every((part) => !numbers2.includes(part.number) || (part.value ?? 0) < texts);
  return fields.every((field) => {
    if (field.number === FUNCTION) return named(field, [2, 3, 4]);
    return field.number !== MAPPING || named(field, [5, 6]);
  });
}
function functionsOf(fields, strings) {
  const functions = /* @__PURE__ */ new Map();
  for (const field of fields) {
    if (field.number !== FUNCTION) continue;
    const parts = inner(field);
    functions.set(numberOf(parts, 1), { name: decodePercent(strings[numberOf(parts, 2)] ?? ""), file: strings[numberOf(parts, 4)] ?? "" });
  }
  return functions;
}
function locationsOf(fields, functions) {
  const locations = /* @__PURE__ */ new Map();
  for (const field of fields) {
    if (field.number !== LOCATION) continue;
    const parts = inner(field);
    const lines = parts.filter((part) => part.number === 4).map(inner);
    const frames = lines.map((line) => {
      const { name, file } = functions.get(numberOf(line, 1)) ?? { name: "", file: "" };
      return { function: name, file, line: numberOf(line, 2) };
    });
    locations.set(
      numberOf(parts, 1),
      frames.filter((frame) => frame.function !== "")
    );
  }
  return locations;
}
function sampleOf(parts, { strings, locations }) {
  const ids = parts.filter((part) => part.number === 1).flatMap(numbers);
  const labels = parts.filter((part) => part.number === 3).map((part) => labelOf(inner(part), strings));
  return {
    frames: ids.flatMap((id) => locations.get(id) ?? []),
    labels: Object.fromEntries(labels),
    values: parts.filter((part) => part.number === 2).flatMap(numbers)
  };
}
function recordOf({ frames, labels }, leaked) {
  return {
    id: 0,
    state: "",
    waitMinutes: 0,
    lockedToThread: false,
    leaked,
    bubble: null,
    frames,
    framesElided: 0,
    labels
  };
}
function labelOf(parts, strings) {
  return [strings[numberOf(parts, 1)] ?? "", strings[numberOf(parts, 2)] ?? ""];
}
function inner(field) {
  return field.bytes === void 0 ? [] : fieldsOf(field.bytes).fields;
}
function numberOf(parts, number) {
  return parts.find((part) => part.number === number)?.value ?? 0;
}
function textOf(field) {
  return field.bytes === void 0 ? "" : new TextDecoder().decode(field.bytes);
}
function nothing(source, why) {
  const gaps = [{ kind: "dump", what: source, why }];
  return { source, format: "profile", goroutines: [], counts: [], total: 0, truncated: false, gaps };
}

// src/snapshot/contention.ts
function parseContentionProfile(bytes, source) {
  const profile = stacksOf(bytes);
  const [count, delay] = [profile?.types.indexOf("contentions") ?? -1, profile?.types.indexOf("delay") ?? -1];
  if (profile === void 0 || count === -1 || delay === -1) return void 0;
  const stacks = profile.samples.map(
    ({ frames, values }) => ({ frames, count: values[count] ?? 0, delay: values[delay] ?? 0, unit: "nanoseconds" })
  );
  return { source, stacks: stacks.sort(longestFirst), gaps: profile.complete ? [] : [cutOff(source)] };
}
var CONTENTION_HEADER = /^--- (?:mutex|contention):\s*$/m;
function parseContentionText(text, source) {
  const stacks = [];
  let open = false;
  for (const line of text.slice(Math.max(0, CONTENTION_HEADER.exec(text)?.index ?? 0)).split(/\r?\n/)) {
    const head = /^(\d{1,15}) (\d{1,15}) @(?: 0x|$)/.exec(line);
    const frame = line.startsWith("#	") ? frameIn(line) : void 0;
    if (head !== null) stacks.push({ frames: [], delay: Number(head[1]), count: Number(head[2]), unit: "cycles" });
    else if (open && frame !== void 0) stacks.at(-1)?.frames.push(frame);
    open = head !== null || open && frame !== void 0;
  }
  const last = stacks.at(-1);
  const gaps = last !== void 0 && last.frames.length === 0 ? [cutOff(source)] : [];
  return { source, stacks: stacks.sort(longestFirst), gaps };
}
function longestFirst(a, b) {
  return b.delay - a.delay || b.count - a.count;
}
function cutOff(source) {
  return { kind: "dump", what: `the end of ${source}`, why: "the profile is cut off or damaged; stacks behind that point were not seen" };
}

// src/snapshot/leak-report.ts
function parseLeakReports(text, source) {
  const goroutines = [];
  let unknown = 0;
  for (const { head, body } of reports(text)) {
    const header = parseHeader(head);
    if (header === void 0) {
      unknown++;
      continue;
    }
    const { frames, framesElided, createdBy } = parseBody(body);
    goroutines.push({ ...header, frames, framesElided, ...createdBy && { createdBy } });
  }
  const gaps = unknown === 0 ? [] : [{ kind: "dump", what: `${unknown} reported goroutines in ${source}`, why: "their headlines are of no form known here" }];
  return { source, format: "text", goroutines, counts: [], total: goroutines.length, truncated: false, gaps };
}
function reports(text) {
  const found = [];
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, text[end - 1] === "\r" ? end - 1 : end);
    at = end + 1;
    const head = headOf(line);
    const last = found.at(-1);
    if (head !== void 0) found.push({ head, lines: [], indent: indentOf(text, at) });
    else if (last !== void 0 && (line === "" || !belongs(line, last.indent))) last.indent = CLOSED;
    else if (last !== void 0 && last.indent !== CLOSED) last.lines.push(line.slice(last.indent.length));
  }
  return found.map(({ head, lines }) => ({ head, body: lines.map((line) => `${line}
`).join("") }));
}
var CLOSED = "\0";
function belongs(line, indent) {
  return line.startsWith(indent) && line.slice(indent.length) !== "]" && !/^\s*(?:---|===|FAIL|PASS|ok)\s/.test(line);
}
function headOf(line) {
  if (!line.includes("oroutine ")) return void 0;
  const goleak = /^\s*\[?\s?Goroutine (\d{1,18}) in state (.{1,200}), with .* on top of the stack:$/.exec(line);
  if (goleak !== null) return `goroutine ${goleak[1]} [${goleak[2]}]:`;
  return /\b[Ll]eaked goroutine: (goroutine \d{1,18} .*)$/.exec(line)?.[1];
}
function indentOf(text, at) {
  let end = at;
  while (text[end] === " ") end++;
  return text.slice(at, end);
}

// src/snapshot/read.ts
var LARGEST = 256 * 1024 * 1024;
function readSnapshots(bytes, source) {
  if (bytes.length === 0) return nothing2(source, "the file is empty");
  if (bytes.length > LARGEST)
    return nothing2(source, "the file is larger than 256 MiB; take a profile with debug=1, whose size does not grow with the goroutines");
  if (typeof bytes !== "string" && bytes[0] === 31 && bytes[1] === 139) {
    return nothing2(source, "it is compressed and was not unpacked; take the profile with ?debug=2 or ?debug=1");
  }
  const contention = typeof bytes === "string" ? void 0 : parseContentionProfile(bytes, source);
  if (contention !== void 0) return { snapshots: [], contentions: [contention], gaps: contention.gaps };
  const profile = typeof bytes === "string" ? void 0 : parseProfile(bytes, source);
  if (profile !== void 0)
    return {
      snapshots: profile.goroutines.length > 0 || profile.gaps.length === 0 ? [profile] : [],
      contentions: [],
      gaps: profile.gaps
    };
  const text = typeof bytes === "string" ? bytes : decoded(bytes);
  if (text.includes("\0")) return nothing2(source, "it is binary; a goroutine dump (debug=2) or a profile with debug=1 is text");
  return readText(text, source);
}
function readText(text, source) {
  const { streams, plain: plain2 } = splitEvents(text);
  const snapshots = [];
  const contentions = [];
  for (const part of [plain2, ...streams.map((stream) => stream.output)]) {
    if (CONTENTION_HEADER.test(part)) contentions.push(parseContentionText(part, source));
    if (GROUPED_HEADER.test(part)) snapshots.push(parseGrouped(part, source));
    const dump = parseDump(part, source);
    if (dump.goroutines.length > 0 || dump.gaps.length > 0) snapshots.push(...separate(dump));
    const reported = parseLeakReports(part, source);
    if (reported.goroutines.length > 0 || reported.gaps.length > 0) snapshots.push(reported);
  }
  if (snapshots.length + contentions.length === 0) return nothing2(source, "no goroutine dump or profile was found in it");
  return { snapshots, contentions, gaps: [...snapshots, ...contentions].flatMap(({ gaps }) => gaps) };
}
function separate(dump) {
  const groups = [[]];
  let seen = /* @__PURE__ */ new Set();
  for (const record of dump.goroutines) {
    if (seen.has(record.id)) {
      groups.push([]);
      seen = /* @__PURE__ */ new Set();
    }
    seen.add(record.id);
    groups.at(-1)?.push(record);
  }
  if (groups.length === 1) return [dump];
  return groups.map((goroutines, index) => {
    const last = index === groups.length - 1;
    return { ...dump, goroutines, total: goroutines.length, truncated: last && dump.truncated, gaps: last ? dump.gaps : [] };
  });
}
function decoded(bytes) {
  const encoding = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
function nothing2(source, why) {
  return { snapshots: [], contentions: [], gaps: [{ kind: "dump", what: source, why }] };
}

// src/cli/snapshot.ts
var snapshotVerb = {
  usage: "snapshot FILE\u2026",
  about: "reads dumps and profiles of any origin and prints grouped stacks; - is standard input",
  options: { format: "text or json", output: "write to this file" },
  examples: ["snapshot dump.txt", "snapshot - < goroutines.txt"],
  run: async (setting) => {
    const { options } = setting;
    if (options.words.length === 0) throw new UserError("`snapshot` needs a file", "pass dumps or profiles, or - for standard input");
    if (options.format !== "text" && options.format !== "json")
      throw new UserError(`\`snapshot\` has no format ${options.format}`, "it is text or json");
    const context = await contextOf(setting);
    const read = await Promise.all(options.words.map((word) => readOne(word, options.cwd)));
    const unread = read.flatMap((entry) => entry.unread ?? []);
    const gaps = read.flatMap((entry) => entry.gaps);
    const shown = read.flatMap((entry) => entry.snapshots).map((snapshot) => ({ snapshot, groups: aggregate([snapshot], context) }));
    const contended = read.flatMap((entry) => entry.contentions).flatMap((each) => contendedPlaces(each, context));
    if (shown.length === 0 && contended.length === 0 && unread[0]) throw unread[0];
    await print(options.format === "json" ? asJson(shown, contended, gaps) : asText(shown, contended, gaps), options);
    return shown.length === 0 && contended.length === 0 || unread.length > 0 ? 2 : 0;
  }
};
async function contextOf({ options, outside }) {
  const git = await outside.openGit(options.cwd);
  const root = git?.root ?? options.cwd;
  return { root, modules: [], declaredFunction: outside.functionLookup(root, await outside.syntax()) };
}
async function readOne(word, cwd) {
  try {
    const bytes = word === "-" ? await standardInput() : await readFile(resolve(cwd, word));
    return readSnapshots(unzipped(bytes), word === "-" ? "stdin" : word);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const unread = new UserError(`${word} cannot be read: ${why}`, "pass the path of a dump or profile", { cause: error });
    return { snapshots: [], contentions: [], gaps: [{ kind: "dump", what: word, why: `it cannot be read: ${why}` }], unread };
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
  const snapshots = shown.map(({ snapshot: { source, format, total, truncated }, groups }) => ({
    source,
    format,
    total,
    truncated,
    groups
  }));
  return `${JSON.stringify({ schemaVersion: 1, snapshots, ...contended.length > 0 && { contended }, gaps }, null, 2)}
`;
}
function asText(shown, contended, gaps) {
  const parts = shown.flatMap(({ snapshot, groups }) => [
    `${plain(snapshot.source)}: ${snapshot.total} goroutines in ${groups.length} stacks${snapshot.truncated ? " (the dump is cut off)" : ""}`,
    ...groups.map((group) => [groupText(group), ...besideText(group, contended)].join("\n"))
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
