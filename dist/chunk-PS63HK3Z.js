import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  GROUPED_HEADER,
  frameIn,
  parseBody,
  parseDump,
  parseGrouped,
  parseHeader,
  splitEvents
} from "./chunk-PUJGOLM5.js";
import {
  decodePercent
} from "./chunk-FR3NJ7O6.js";

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
  const { streams, plain } = splitEvents(text);
  const snapshots = [];
  const contentions = [];
  for (const part of [plain, ...streams.map((stream) => stream.output)]) {
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

// src/series/gap.ts
function seriesGap(what, why) {
  return { kind: "series", what, why };
}
function timeText(at) {
  return new Date(at).toISOString().replace(".000Z", "Z");
}

// src/series/memory.ts
function readMemory(text) {
  const fields = text.trimStart().startsWith("{") ? fieldsOfJson(text) : fieldsOfComments(text);
  if (fields === void 0)
    return { why: "it is neither the text of /debug/pprof/heap?debug=1 nor the JSON of runtime.MemStats or /debug/vars" };
  return memoryOf(fields);
}
function memoryOf(fields) {
  const numbers2 = REQUIRED.map((name) => fields[name]);
  const wrong = REQUIRED.find((_, index) => !isCount(numbers2[index]));
  if (wrong !== void 0) return { why: `${wrong} is ${shown(fields[wrong])}, not a number of zero or more` };
  const [heapAlloc = 0, nextGc = 0, sys = 0, numGc = 0, lastGc = 0] = numbers2.map(Number);
  return { heapAlloc, nextGc, sys, numGc, lastGcAt: lastGc > 0 ? Math.round(lastGc / 1e6) : null };
}
var REQUIRED = ["HeapAlloc", "NextGC", "Sys", "NumGC", "LastGC"];
function isCount(value) {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
function shown(value) {
  return value === void 0 ? "missing" : String(JSON.stringify(value)).slice(0, 40);
}
function fieldsOfComments(text) {
  const at = text.lastIndexOf("# runtime.MemStats");
  if (at === -1) return void 0;
  return Object.fromEntries([...text.slice(at).matchAll(/^# (\w+) = (-?\d+)\s*$/gm)].map(([, name = "", value]) => [name, Number(value)]));
}
function fieldsOfJson(text) {
  try {
    const value = JSON.parse(text);
    if (!isRecord(value)) return void 0;
    return isRecord(value.memstats) ? value.memstats : value;
  } catch {
    return void 0;
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/series/times.ts
function timeInName(name) {
  const base = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  const written = WRITTEN.exec(base);
  if (written) return timeOf(written);
  const counted = /(?<![\d])(\d{10}|\d{13})(?![\d])/.exec(base);
  return counted?.[1] ? readTime(Number(counted[1])) : null;
}
function readTime(value) {
  if (typeof value === "number") return Number.isFinite(value) ? Math.round(Math.abs(value) < SECONDS_BELOW ? value * 1e3 : value) : null;
  if (typeof value !== "string") return null;
  const parsed2 = ISO.test(value) ? Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(value) ? value : `${value}Z`) : Number.NaN;
  return Number.isNaN(parsed2) ? null : parsed2;
}
var WRITTEN = /(\d{4})-?(\d{2})-?(\d{2})[T_ -]?(\d{2})[-:._]?(\d{2})[-:._]?(\d{2})(?:[.,](\d{1,3}))?(Z|[+-]\d{2}[-:]?\d{2})?/;
var ISO = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;
var SECONDS_BELOW = 1e11;
function timeOf([, year, month, day, hour, minute, second, fraction = "0", zone = "Z"]) {
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number);
  const at = Date.UTC(y, mo - 1, d, h, mi, s, Number(fraction.padEnd(3, "0")));
  const isReal = mo >= 1 && mo <= 12 && d >= 1 && d <= 31 && h <= 23 && mi <= 59 && s <= 59;
  return isReal ? at - offsetOf(zone) : null;
}
function offsetOf(zone) {
  if (zone === "Z") return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 6e4;
}

// src/series/list.ts
var LIST_NAME = "series.json";
function readList(text, source) {
  const value = parsed(text);
  const list = Array.isArray(value) ? { samples: value } : value;
  if (!isRecord2(list)) return nothing3(source, "it is not the JSON of a list of samples");
  if (list.schemaVersion !== void 0 && list.schemaVersion !== 1)
    return nothing3(source, `its schemaVersion is ${JSON.stringify(list.schemaVersion)}; this version reads 1`);
  if (!Array.isArray(list.samples)) return nothing3(source, 'it has no list "samples"');
  const gaps = [];
  const samples = list.samples.flatMap((entry, index) => listedOf(entry, `entry ${index + 1} of ${source}`, gaps));
  const every = typeof list.everyMs === "number" && list.everyMs > 0 ? { everyMs: list.everyMs } : {};
  return {
    service: typeof list.service === "string" ? list.service : "",
    ...every,
    samples,
    latency: latencyOf(list, source, gaps),
    gaps: [...gaps, ...toldGaps(list.gaps)]
  };
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function listedOf(entry, what, gaps) {
  if (!isRecord2(entry) || typeof entry.file !== "string" && entry.total === void 0) {
    gaps.push(seriesGap(what, 'it has neither a "file" nor a "total"'));
    return [];
  }
  if (entry.at !== void 0 && readTime(entry.at) === null)
    gaps.push(seriesGap(what, `its time ${JSON.stringify(entry.at)} is none; write 2026-03-01T12:00:00Z or milliseconds since 1970`));
  const memory = isRecord2(entry.memory) ? memoryOf(entry.memory) : void 0;
  if (memory && "why" in memory) gaps.push(seriesGap(`memory of ${what}`, memory.why));
  const phase = PHASES.find((word) => word === entry.phase);
  return [
    {
      file: typeof entry.file === "string" ? entry.file : "",
      total: typeof entry.file === "string" ? null : Number(entry.total),
      at: readTime(entry.at),
      ...typeof entry.elapsedMs === "number" && entry.elapsedMs >= 0 && { elapsedMs: entry.elapsedMs },
      ...phase && { phase },
      ...memory && !("why" in memory) && { memory },
      memoryFile: typeof entry.memoryFile === "string" ? entry.memoryFile : ""
    }
  ];
}
var PHASES = ["before", "during", "after"];
function latencyOf(list, source, gaps) {
  const given = Array.isArray(list.latencies) ? list.latencies : [];
  const answers = given.flatMap((entry) => {
    const at = isRecord2(entry) ? readTime(entry.at) : null;
    return isRecord2(entry) && at !== null && typeof entry.ms === "number" ? [{ at, ms: entry.ms }] : [];
  });
  if (answers.length < given.length)
    gaps.push(seriesGap(`${given.length - answers.length} latencies of ${source}`, 'they are not of the form { "at": time, "ms": number }'));
  if (list.p95Ms !== void 0 && typeof list.p95Ms !== "number")
    gaps.push(seriesGap(`p95Ms of ${source}`, "it is not a number of milliseconds"));
  return typeof list.p95Ms === "number" ? { p95Ms: list.p95Ms, answers } : { answers };
}
function toldGaps(given) {
  if (!Array.isArray(given)) return [];
  return given.flatMap(
    (gap) => isRecord2(gap) && typeof gap.what === "string" ? [seriesGap(gap.what, String(gap.why ?? "the sampler does not say"))] : []
  );
}
function isRecord2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function nothing3(source, why) {
  return { service: "", samples: [], latency: { answers: [] }, gaps: [seriesGap(`list ${source}`, why)] };
}

export {
  seriesGap,
  timeText,
  readSnapshots,
  readMemory,
  timeInName,
  LIST_NAME,
  readList
};
