import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  GROUPED_HEADER,
  frameIn,
  parseGrouped,
  splitEvents
} from "./chunk-SXZIJH5V.js";
import {
  decodePercent,
  parseBody,
  parseDump,
  parseHeader
} from "./chunk-AWTYSO4M.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/snapshot/protobuf.ts
function cursorOf(bytes) {
  return { bytes, at: 0, field: 0, value: 0, start: 0, end: 0 };
}
function nextField(cursor, limit) {
  const from = cursor.at;
  if (from >= limit) return false;
  const tag = nextNumber(cursor, limit);
  const value = tag < 8 || tag > LARGEST_TAG ? -1 : nextNumber(cursor, limit);
  const wire = tag & 7;
  cursor.field = tag >>> 3;
  if (wire === 2 && value >= 0 && cursor.at + value <= limit) {
    cursor.value = -1;
    cursor.start = cursor.at;
    cursor.at += value;
    cursor.end = cursor.at;
    return true;
  }
  if (wire === 0 && value >= 0) {
    cursor.value = value;
    return true;
  }
  cursor.at = from;
  return false;
}
var LARGEST_TAG = 2147483647;
function nextNumber(cursor, limit) {
  const { bytes, at } = cursor;
  if (at >= limit) return -1;
  const first = bytes[at];
  if (first < 128) {
    cursor.at = at + 1;
    return first;
  }
  const second = bytes[at + 1];
  if (second >= 128 || at + 1 >= limit) return longNumber(cursor, limit);
  cursor.at = at + 2;
  return first & 127 | second << 7;
}
function longNumber(cursor, limit) {
  const { bytes } = cursor;
  const from = cursor.at;
  const most = Math.min(limit, from + 10);
  let bits = 0;
  let at = from;
  for (let shift = 0; shift < 28 && at < most; shift += 7) {
    const byte = bytes[at++];
    bits |= (byte & 127) << shift;
    if (byte < 128) {
      cursor.at = at;
      return bits;
    }
  }
  let value = bits;
  for (let factor = 2 ** 28; at < most; factor *= 128) {
    const byte = bytes[at++];
    value += (byte & 127) * factor;
    if (byte < 128) {
      cursor.at = at;
      return value;
    }
  }
  return -1;
}

// src/snapshot/spans.ts
function spans() {
  return { count: 0, bounds: new Int32Array(64) };
}
function addSpan(to, start, end) {
  const at = 2 * to.count++;
  if (at === to.bounds.length) {
    const larger = new Int32Array(4 * at);
    larger.set(to.bounds);
    to.bounds = larger;
  }
  to.bounds[at] = start;
  to.bounds[at + 1] = end;
}
function startOf({ bounds }, nth) {
  return bounds[2 * nth] ?? 0;
}
function endOf({ bounds }, nth) {
  return bounds[2 * nth + 1] ?? 0;
}
function idsOf(count) {
  return { near: new Int32Array(2 * count + 1).fill(-1), far: /* @__PURE__ */ new Map() };
}
function setId({ near, far }, id, nth) {
  if (id < near.length) near[id] = nth;
  else far.set(id, nth);
}
function nthOf({ near, far }, id) {
  return id < near.length ? near[id] : far.get(id) ?? -1;
}

// src/snapshot/profile-table.ts
function partsOf(bytes) {
  const [types, samples, mappings, locations, functions, texts] = [spans(), spans(), spans(), spans(), spans(), spans()];
  const byField = [void 0, types, samples, mappings, locations, functions, texts];
  const cursor = cursorOf(bytes);
  while (nextField(cursor, bytes.length)) {
    if (cursor.value !== -1) continue;
    const to = byField[cursor.field];
    if (to !== void 0) addSpan(to, cursor.start, cursor.end);
  }
  return { types, samples, mappings, locations, functions, texts, complete: cursor.at === bytes.length };
}
function tableOf(bytes, parts) {
  const { locations } = parts;
  const functions = functionsOf(bytes, parts);
  const ids = idsOf(locations.count);
  const cursor = cursorOf(bytes);
  for (let nth = 0; nth < locations.count; nth++) {
    cursor.at = startOf(locations, nth);
    setId(ids, firstNumber(cursor, endOf(locations, nth), 1), nth);
  }
  const single = new Array(2 * locations.count + 1).fill(void 0);
  const complete = functions.complete && mappingsAreNamed(cursor, parts);
  return { cursor, texts: textsOf(bytes, parts.texts), locations, ids, functions, single, made: /* @__PURE__ */ new Map(), complete };
}
function framesAt(table, id) {
  const { locations, single, made } = table;
  const nth = nthOf(table.ids, id);
  if (nth === -1) return NO_FRAMES;
  const one = single[id];
  const known = one === void 0 ? made.get(id) : [one];
  if (known !== void 0) return known;
  const frames = framesOf(table, startOf(locations, nth), endOf(locations, nth));
  if (frames.length === 1 && id < single.length) single[id] = frames[0];
  else made.set(id, frames);
  return frames;
}
var NO_FRAMES = [];
function firstNumber(cursor, end, field) {
  while (nextField(cursor, end)) if (cursor.field === field) return Math.max(cursor.value, 0);
  return 0;
}
function textsOf(bytes, texts) {
  const from = startOf(texts, 0);
  const all = bytes.subarray(from, texts.count === 0 ? from : endOf(texts, texts.count - 1));
  const whole = Buffer.from(all.buffer, all.byteOffset, all.byteLength).toString("latin1");
  const plain = Buffer.byteLength(whole, "utf8") === whole.length;
  const made = new Array(texts.count).fill(void 0);
  return { bytes, spans: texts, whole, from, plain, escaped: whole.includes("%"), made };
}
function textAt({ bytes, spans: all, whole, from, plain, made }, index) {
  const known = made[index];
  if (known !== void 0 || index < 0 || index >= all.count) return known ?? "";
  const start = startOf(all, index);
  const end = endOf(all, index);
  const latin = whole.slice(start - from, end - from);
  const decoded2 = plain || !OTHER_THAN_ASCII.test(latin) ? latin : decoder.decode(bytes.subarray(start, end));
  made[index] = decoded2;
  return decoded2;
}
var decoder = new TextDecoder();
var OTHER_THAN_ASCII = /[^\0-\x7f]/;
function functionsOf(bytes, { functions, texts }) {
  const ids = idsOf(functions.count);
  const names = new Int32Array(functions.count);
  const files = new Int32Array(functions.count);
  const cursor = cursorOf(bytes);
  let complete = true;
  for (let nth = 0; nth < functions.count; nth++) {
    let id = -1;
    cursor.at = startOf(functions, nth);
    for (const end = endOf(functions, nth); nextField(cursor, end); ) {
      const { field, value } = cursor;
      if (field === 1 && id === -1) id = Math.max(value, 0);
      const isText = field >= 2 && field <= 4;
      if (isText && value >= texts.count) complete = false;
      if (field === 2) names[nth] = value < texts.count ? value : 0;
      if (field === 4) files[nth] = value < texts.count ? value : 0;
    }
    setId(ids, Math.max(id, 0), nth);
  }
  return { ids, names, files, complete };
}
function mappingsAreNamed(cursor, { mappings, texts }) {
  for (let nth = 0; nth < mappings.count; nth++) {
    cursor.at = startOf(mappings, nth);
    for (const end = endOf(mappings, nth); nextField(cursor, end); ) {
      if (cursor.field >= 5 && cursor.field <= 6 && cursor.value >= texts.count) return false;
    }
  }
  return true;
}
function framesOf(table, start, end) {
  const { cursor } = table;
  let frames;
  cursor.at = start;
  while (nextField(cursor, end)) {
    if (cursor.field !== 4 || cursor.value !== -1) continue;
    const behind = cursor.end;
    const frame = frameOf(table, cursor.start, behind);
    if (frame !== void 0 && frames === void 0) frames = [frame];
    else if (frame !== void 0) frames?.push(frame);
    cursor.at = behind;
  }
  return frames ?? NO_FRAMES;
}
function frameOf({ cursor, functions, texts }, start, end) {
  const { ids, names, files } = functions;
  let id = 0;
  let line = 0;
  cursor.at = start;
  while (nextField(cursor, end)) {
    if (cursor.field === 1) id = cursor.value;
    else if (cursor.field === 2) line = cursor.value;
  }
  const nth = id < 0 ? -1 : nthOf(ids, id);
  if (nth === -1) return void 0;
  const text = textAt(texts, names[nth]);
  const name = texts.escaped ? decodePercent(text) : text;
  return name === "" ? void 0 : { function: name, file: textAt(texts, files[nth]), line: Math.max(0, line) };
}

// src/snapshot/profile-labels.ts
var NO_LABELS = { labels: {}, less: void 0, key: 0, value: 0 };
var PLACES = 1024;
function labelSets() {
  return new Array(PLACES).fill(void 0);
}
function withLabel(sets, table, inner, start, end, less) {
  let key = 0;
  let value = 0;
  inner.at = start;
  while (nextField(inner, end)) {
    if (inner.field === 1) key = inner.value;
    else if (inner.field === 2) value = inner.value;
  }
  const at = key * 31 + value * 7 + less.value & PLACES - 1;
  const known = sets[at];
  if (known !== void 0 && known.key === key && known.value === value && known.less === less) return known;
  const labels = { ...less.labels, [textAt(table.texts, key)]: textAt(table.texts, value) };
  const made = { labels, less, key, value };
  sets[at] = made;
  return made;
}

// src/snapshot/profile.ts
function parseProfile(bytes, source) {
  const profile = profileOf(bytes);
  if (profile === void 0) return void 0;
  const { types, reader, complete } = profile;
  const index = types.findIndex((type) => type === "goroutine" || type === "goroutineleak");
  if (index === -1) return nothing(source, `it is a profile of ${types.join(" and ")}, not of goroutines`);
  const leaked = types[index] === "goroutineleak";
  const goroutines = [];
  const counts = [];
  let total = 0;
  for (let nth = 0; nth < profile.samples.count; nth++) {
    readSample(reader, profile.samples, nth);
    const count = index < reader.valued ? reader.values[index] : 0;
    goroutines.push(recordOf(reader, leaked));
    counts.push(count);
    total += count;
  }
  const gaps = complete ? [] : [cutOff(source)];
  return { source, format: "profile", goroutines, counts, total, truncated: !complete, gaps };
}
function stacksOf(bytes) {
  const profile = profileOf(bytes);
  if (profile === void 0) return void 0;
  const { types, reader, complete } = profile;
  const samples = [];
  for (let nth = 0; nth < profile.samples.count; nth++) {
    readSample(reader, profile.samples, nth);
    const { frames, found, values, valued, labels } = reader;
    samples.push({ frames: frames.slice(0, found), labels: labels.labels, values: values.slice(0, valued) });
  }
  return { types, samples, complete };
}
function profileOf(bytes) {
  const parts = partsOf(bytes);
  const table = tableOf(bytes, parts);
  const cursor = cursorOf(bytes);
  const types = [];
  for (let nth = 0; nth < parts.types.count; nth++) {
    cursor.at = startOf(parts.types, nth);
    types.push(textAt(table.texts, firstNumber(cursor, endOf(parts.types, nth), 1)));
  }
  if (types.length === 0 || parts.texts.count === 0 || textAt(table.texts, 0) !== "") return void 0;
  const lists = { frames: [], found: 0, values: [], valued: 0 };
  const reader = { cursor, inner: cursorOf(bytes), table, sets: labelSets(), ...lists, labels: NO_LABELS };
  return { types, samples: parts.samples, reader, complete: parts.complete && table.complete };
}
function readSample(reader, samples, nth) {
  const { cursor, inner, table, sets } = reader;
  const end = endOf(samples, nth);
  reader.found = 0;
  reader.valued = 0;
  reader.labels = NO_LABELS;
  cursor.at = startOf(samples, nth);
  while (nextField(cursor, end)) {
    const { field, value } = cursor;
    if (field === 3 && value === -1) reader.labels = withLabel(sets, table, inner, cursor.start, cursor.end, reader.labels);
    else if (field === 1 && value >= 0) addLocation(reader, value);
    else if (field === 1) readLocations(reader, cursor.start, cursor.end);
    else if (field === 2 && value >= 0) reader.values[reader.valued++] = value;
    else if (field === 2) readValues(reader, cursor.start, cursor.end);
  }
}
function readLocations(reader, start, end) {
  const { inner, table, frames } = reader;
  const { single } = table;
  const { bytes } = inner;
  let { found } = reader;
  let at = start;
  while (at < end) {
    let id = bytes[at];
    const second = id < 128 || at + 1 >= end ? 0 : bytes[at + 1];
    if (id < 128) at++;
    else if (second < 128 && at + 1 < end) {
      id = id & 127 | second << 7;
      at += 2;
    } else {
      inner.at = at;
      id = nextNumber(inner, end);
      if (id === -1) break;
      at = inner.at;
    }
    const frame = single[id];
    if (frame !== void 0) frames[found++] = frame;
    else for (const one of framesAt(table, id)) frames[found++] = one;
  }
  reader.found = found;
}
function addLocation(reader, id) {
  for (const frame of framesAt(reader.table, id)) reader.frames[reader.found++] = frame;
}
function readValues(reader, start, end) {
  const { inner, values } = reader;
  inner.at = start;
  for (let value = nextNumber(inner, end); value !== -1; value = nextNumber(inner, end)) values[reader.valued++] = value;
}
function recordOf({ frames, found, labels }, leaked) {
  return {
    id: 0,
    state: "",
    waitMinutes: 0,
    lockedToThread: false,
    leaked,
    bubble: null,
    frames: frames.slice(0, found),
    framesElided: 0,
    labels: labels.labels
  };
}
function cutOff(source) {
  const why = "the profile is cut off or damaged; goroutines behind that point were not seen";
  return { kind: "dump", what: `the end of ${source}`, why };
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
  return { source, stacks: stacks.sort(longestFirst), gaps: profile.complete ? [] : [cutOff2(source)] };
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
  const gaps = last !== void 0 && last.frames.length === 0 ? [cutOff2(source)] : [];
  return { source, stacks: stacks.sort(longestFirst), gaps };
}
function longestFirst(a, b) {
  return b.delay - a.delay || b.count - a.count;
}
function cutOff2(source) {
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

// src/snapshot/schedtrace.ts
var SCHEDULE_LINE = /^SCHED \d{1,15}ms: gomaxprocs=/m;
function parseSchedule(text, source) {
  const reading = { samples: [], goroutines: [], unknown: 0 };
  const lines = text.split(/\r?\n/);
  const cut = lines.pop() ?? "";
  for (const line of lines) readLine(line, reading);
  if (/^(SCHED| {2}[GMP]\d)/.test(cut) && reading.samples.length > 0) dropLast(reading);
  const goroutines = reading.goroutines.at(-1) ?? [];
  return {
    source,
    samples: reading.samples,
    last: goroutines.length === 0 ? void 0 : snapshotOf(goroutines, source),
    gaps: gapsOf(reading.unknown, /^(SCHED| {2}[GMP]\d)/.test(cut), source)
  };
}
function readLine(line, reading) {
  if (line.startsWith("SCHED ")) readSample2(line, reading);
  else if (/^ {2}G\d/.test(line)) readGoroutine(line, reading);
}
function readSample2(line, reading) {
  const head = /^SCHED (\d{1,15})ms: gomaxprocs=(\d{1,9}) idleprocs=(\d{1,9}) threads=(\d{1,9}) /.exec(line);
  const global = /\brunqueue=(\d{1,9})\b/.exec(line);
  if (head === null || global === null) {
    reading.unknown++;
    return;
  }
  const local = /\brunqueue=\d+ \[([\d ]*)\]/.exec(line)?.[1]?.trim().split(/ +/) ?? [];
  reading.samples.push({
    milliseconds: Number(head[1]),
    processors: Number(head[2]),
    idleProcessors: Number(head[3]),
    threads: Number(head[4]),
    runnable: local.reduce((sum, count) => sum + Number(count), Number(global[1])),
    states: null
  });
  reading.goroutines.push([]);
}
function readGoroutine(line, reading) {
  const found = /^ {2}G(\d{1,18}): status=(\d{1,9})\((.*)\) m=(\S+) lockedm=(\S+)$/.exec(line);
  const sample = reading.samples.at(-1);
  if (found === null || sample === void 0) {
    reading.unknown++;
    return;
  }
  const state = stateOf(Number(found[2]), found[3] ?? "");
  if (state === "") return;
  const states = new Map(sample.states);
  states.set(state, (states.get(state) ?? 0) + 1);
  reading.samples[reading.samples.length - 1] = { ...sample, states };
  reading.goroutines.at(-1)?.push({
    id: Number(found[1]),
    state,
    waitMinutes: 0,
    lockedToThread: found[5] !== "nil" && found[5] !== "-1",
    leaked: (Number(found[2]) & ~SCAN) === LEAKED,
    bubble: null,
    frames: [],
    framesElided: 0,
    labels: {}
  });
}
var SCAN = 4096;
var LEAKED = 10;
function stateOf(status, reason) {
  const plain = status & ~SCAN;
  if (plain === 4 || plain === LEAKED) return reason === "" ? "waiting" : reason;
  return NUMBERS.get(plain) ?? "";
}
var NUMBERS = /* @__PURE__ */ new Map([
  [1, "runnable"],
  [2, "running"],
  [3, "syscall"],
  [8, "copystack"],
  [9, "preempted"]
]);
function dropLast(reading) {
  reading.samples.pop();
  reading.goroutines.pop();
}
function snapshotOf(goroutines, source) {
  return { source, format: "schedtrace", goroutines, counts: [], total: goroutines.length, truncated: false, gaps: [] };
}
function gapsOf(unknown, cut, source) {
  const lines = unknown === 1 ? "1 line" : `${unknown} lines`;
  return [
    ...unknown > 0 ? [{ kind: "dump", what: `${lines} of the scheduler in ${source}`, why: "of no form known here" }] : [],
    ...cut ? [{ kind: "dump", what: `the end of ${source}`, why: "it is cut off inside the scheduler's last sample" }] : []
  ];
}

// src/snapshot/ended-waits.ts
var LEAST_MS = 1;
var MOST = 200;
function endedWaits() {
  const all = /* @__PURE__ */ new Map();
  return {
    add: ({ milliseconds, ...wait }) => {
      const key = `${wait.goroutine}\0${wait.state}\0${keyOf(wait.frames)}`;
      const { count, totalMs, longestMs } = all.get(key) ?? { count: 0, totalMs: 0, longestMs: 0 };
      all.set(key, { ...wait, count: count + 1, totalMs: totalMs + milliseconds, longestMs: Math.max(longestMs, milliseconds) });
    },
    longest: () => [...all].filter(([, { longestMs }]) => longestMs >= LEAST_MS).sort(([a, one], [b, other]) => other.longestMs - one.longestMs || one.goroutine - other.goroutine || compareText(a, b)).slice(0, MOST).map(([, wait]) => wait)
  };
}
function keyOf(frames) {
  return frames.map(({ function: name, file, line }) => `${name} ${file}:${line}`).join("\n");
}

// src/snapshot/trace.ts
var TRACE_LINE = /^M=-?\d+ P=-?\d+ G=-?\d+ [A-Z]\w+ Time=\d+/m;
function parseTrace(text, source) {
  const reading = { goroutines: /* @__PURE__ */ new Map(), now: 0, unknown: 0, last: "", ended: endedWaits() };
  for (let at = 0; at < text.length; ) at = readEvent(text, at, reading);
  const truncated = !text.endsWith("\n") || !/ Sync Time=\d+/.test(reading.last) || reading.goroutines.size === 0;
  const goroutines = [...reading.goroutines].flatMap(([id, state]) => recordOf2(id, state, reading.now) ?? []);
  const gaps = gapsOf2(reading.unknown, truncated, source);
  const ended = reading.ended.longest();
  return { source, format: "trace", goroutines, counts: [], total: goroutines.length, truncated, gaps, endedWaits: ended };
}
function readEvent(text, at, reading) {
  const newline = text.indexOf("\n", at);
  if (newline === -1) return text.length;
  const line = text.slice(at, newline);
  const time = /^M=-?\d+ P=-?\d+ G=(-?\d+) (\w+) Time=(\d{1,18})/.exec(line);
  if (time === null) return newline + 1;
  const next = nextEvent(text, newline);
  reading.now = Math.max(reading.now, Number(time[3]));
  reading.last = line;
  if (time[2] === "StateTransition" && /\b(GoID=|Goroutine\()/.test(line))
    readTransition(line, Number(time[1]), text.slice(newline + 1, next), reading);
  return next;
}
function nextEvent(text, newline) {
  const next = text.indexOf("\nM=", newline);
  return next === -1 ? text.length : next + 1;
}
function readTransition(line, by, stacks, reading) {
  const id = /\bGoID=(\d{1,18})\b/.exec(line)?.[1];
  const [, from = "", to = ""] = / (\w+)->(\w+)(?: |$)/.exec(line) ?? [];
  if (id === void 0 || to === "") {
    reading.unknown++;
    return;
  }
  const before = reading.goroutines.get(Number(id));
  const createdBy = from === "NotExist" ? creatorOf(by, stacks) : before?.createdBy;
  if (from === "Waiting") noteEnd(Number(id), before, reading);
  if (to === "NotExist") reading.goroutines.delete(Number(id));
  else if (to !== "Waiting") reading.goroutines.set(Number(id), { wait: void 0, createdBy });
  else {
    const said = { since: reading.now, reason: /\bReason="([^"]*)"/.exec(line)?.[1] ?? "", frames: stackIn(stacks, "TransitionStack=\n") };
    const wait = from === "Undetermined" && before?.wait !== void 0 ? before.wait : said;
    reading.goroutines.set(Number(id), { wait, createdBy });
  }
}
function noteEnd(goroutine, state, { ended, now }) {
  const { wait, createdBy } = state ?? {};
  if (wait === void 0 || isOfRuntime(wait)) return;
  const { reason, frames, since } = wait;
  ended.add({ goroutine, state: STATES.get(reason) ?? reason, frames, milliseconds: (now - since) / 1e6, ...createdBy && { createdBy } });
}
function creatorOf(by, stacks) {
  const [frame] = stackIn(stacks, /(^|\n)Stack=\n/.test(stacks) ? "\nStack=\n" : "");
  return frame === void 0 || by < 1 ? void 0 : { ...frame, goroutine: by };
}
function stackIn(stacks, head) {
  const text = `
${stacks}`;
  const start = head === "" ? -1 : text.indexOf(head);
  if (start === -1) return [];
  const frames = [];
  let name = "";
  for (const line of text.slice(start + head.length).split("\n")) {
    if (line === "") break;
    const place = /^\t\t(.+):(\d{1,9})$/.exec(line);
    if (place !== null && name !== "") frames.push({ function: name, file: place[1] ?? "", line: Number(place[2]) });
    name = /^\t([^\t].*) @ 0x[0-9a-f]+$/.exec(line)?.[1] ?? "";
    name = decodePercent(name);
  }
  return frames;
}
function recordOf2(id, { wait, createdBy }, now) {
  if (wait === void 0 || isOfRuntime(wait)) return void 0;
  const waitMs = Math.round((now - wait.since) / 1e6);
  return {
    id,
    state: STATES.get(wait.reason) ?? wait.reason,
    waitMinutes: Math.floor(waitMs / 6e4),
    waitMs,
    lockedToThread: false,
    leaked: false,
    bubble: null,
    frames: wait.frames,
    framesElided: 0,
    labels: {},
    ...createdBy && { createdBy }
  };
}
var OWN = /* @__PURE__ */ new Set(["system goroutine wait", "wait until GC ends", "wait for debug call"]);
function isOfRuntime({ reason, frames }) {
  return reason.startsWith("GC ") || OWN.has(reason) || frames.every(isRuntime);
}
function isRuntime({ function: name }) {
  return name.startsWith("runtime.") || name.startsWith("runtime/trace.");
}
var STATES = /* @__PURE__ */ new Map([
  ["forever", "select (no cases)"],
  ["network", "IO wait"],
  ["sync.(*Cond).Wait", "sync.Cond.Wait"],
  ["sync", ""],
  ["unspecified", ""]
]);
function gapsOf2(unknown, truncated, source) {
  const what = unknown === 1 ? "1 transition" : `${unknown} transitions`;
  return [
    ...unknown > 0 ? [{ kind: "dump", what: `${what} in ${source}`, why: "of no form known here" }] : [],
    ...truncated ? [{ kind: "dump", what: `the end of ${source}`, why: "the trace is cut off; what happened later was not seen" }] : []
  ];
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
  if (contention !== void 0) return { snapshots: [], contentions: [contention], schedules: [], gaps: contention.gaps };
  const profile = typeof bytes === "string" ? void 0 : parseProfile(bytes, source);
  if (profile !== void 0)
    return {
      snapshots: profile.goroutines.length > 0 || profile.gaps.length === 0 ? [profile] : [],
      contentions: [],
      schedules: [],
      gaps: profile.gaps
    };
  if (typeof bytes !== "string" && isBinaryTrace(bytes))
    return nothing2(
      source,
      "it is an execution trace; print it with `go tool trace -d=parsed FILE` (Go 1.24 or later) and read what that prints"
    );
  const text = typeof bytes === "string" ? bytes : decoded(bytes);
  if (text.includes("\0")) return nothing2(source, "it is binary; a goroutine dump (debug=2) or a profile with debug=1 is text");
  return readText(text, source);
}
function readText(text, source) {
  const { streams, plain } = splitEvents(text);
  const snapshots = [];
  const contentions = [];
  const schedules = [];
  for (const part of [plain, ...streams.map((stream) => stream.output)]) {
    if (CONTENTION_HEADER.test(part)) contentions.push(parseContentionText(part, source));
    if (GROUPED_HEADER.test(part)) snapshots.push(parseGrouped(part, source));
    if (SCHEDULE_LINE.test(part)) schedules.push(parseSchedule(part, source));
    if (TRACE_LINE.test(part)) snapshots.push(parseTrace(part, source));
    const dump = parseDump(part, source);
    if (dump.goroutines.length > 0 || dump.gaps.length > 0) snapshots.push(...separate(dump));
    const reported = parseLeakReports(part, source);
    if (reported.goroutines.length > 0 || reported.gaps.length > 0) snapshots.push(reported);
  }
  snapshots.push(...schedules.flatMap(({ last }) => last ?? []));
  if (snapshots.length + contentions.length + schedules.length === 0) return nothing2(source, "no goroutine dump or profile was found in it");
  return { snapshots, contentions, schedules, gaps: [...snapshots, ...contentions, ...schedules].flatMap(({ gaps }) => gaps) };
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
  return { snapshots: [], contentions: [], schedules: [], gaps: [{ kind: "dump", what: source, why }] };
}
function isBinaryTrace(bytes) {
  return /^go 1\.\d{1,2} trace\0/.test(new TextDecoder("latin1").decode(bytes.subarray(0, 16)));
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
  const numbers = REQUIRED.map((name) => fields[name]);
  const wrong = REQUIRED.find((_, index) => !isCount(numbers[index]));
  if (wrong !== void 0) return { why: `${wrong} is ${shown(fields[wrong])}, not a number of zero or more` };
  const [heapAlloc = 0, nextGc = 0, sys = 0, numGc = 0, lastGc = 0] = numbers.map(Number);
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
