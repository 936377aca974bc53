import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  print
} from "./chunk-4URJC5UO.js";
import "./chunk-LWQGBV5B.js";
import "./chunk-D7RAX7GN.js";
import {
  waitAddresses,
  waitsOfSnapshot
} from "./chunk-D62OEYT3.js";
import {
  benignReason,
  relativeFrame,
  signatureOf
} from "./chunk-KTY5XQJW.js";
import {
  readSnapshots
} from "./chunk-OESQ3N7R.js";
import "./chunk-SXZIJH5V.js";
import "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-H2LCDZES.js";
import "./chunk-GQHAIGAC.js";
import "./chunk-N3OVQWBY.js";
import "./chunk-XTFU4IHH.js";
import {
  dumpGaps,
  parseDump,
  parseHeader,
  recordOf
} from "./chunk-AWTYSO4M.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-H6NLGDQU.js";
import "./chunk-ZZ7XX7GF.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-GE25O2IM.js";
import {
  waitLines
} from "./chunk-EBMUPO3E.js";
import "./chunk-N27ABM2I.js";
import {
  plain
} from "./chunk-67AXR2H5.js";
import "./chunk-6E3A3EOR.js";
import "./chunk-VT33FI4M.js";
import "./chunk-L2TQF42K.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/snapshot.ts
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
      const group = groups.get(key) ?? { record, signature, count: 0, longestWait: 0, longestMs: -1, tests: /* @__PURE__ */ new Set() };
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
function add(group, record, count2) {
  group.count += count2;
  group.longestWait = Math.max(group.longestWait, record.waitMinutes);
  group.longestMs = Math.max(group.longestMs, record.waitMs ?? -1);
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
    ...group.longestMs >= 0 && { longestWaitMs: group.longestMs },
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
  return stacks.flatMap(({ frames, count: count2, delay, unit }) => {
    const { site } = signatureOf({ state: "", frames }, context);
    return site === void 0 ? [] : [{ site, count: count2, milliseconds: unit === "nanoseconds" ? delay / 1e6 : null }];
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

// src/cli/dump-stream.ts
import { createReadStream } from "node:fs";

// src/snapshot/ids.ts
function idSet() {
  let slots = new Float64Array(1 << 12);
  let count2 = 0;
  const grow = () => {
    const old = slots;
    slots = new Float64Array(old.length * 2);
    for (const id of old) if (id !== 0) slots[slotOf(slots, id)] = id;
  };
  return {
    add: (id) => {
      const slot = slotOf(slots, id);
      if (id === 0 || slots[slot] === id) return id === 0;
      slots[slot] = id;
      if (++count2 * 2 > slots.length) grow();
      return true;
    }
  };
}
function slotOf(slots, id) {
  const mask = slots.length - 1;
  let slot = Math.imul(id, 2654435761) >>> 8 & mask;
  while (slots[slot] !== 0 && slots[slot] !== id) slot = slot + 1 & mask;
  return slot;
}

// src/snapshot/template.ts
function templateOf(bytes, body) {
  const text = Buffer.from(bytes).toString("latin1");
  const runs = [];
  let from = 0;
  for (const found of text.matchAll(DIFFERING)) {
    const gap = found[1] !== void 0 ? "arguments" : found[2] !== void 0 ? "digits" : "line";
    const to = gap === "arguments" ? found.index + 1 : gap === "digits" ? found.index + IN.length : found.index;
    runs.push({ from, to, gap });
    from = found.index + found[0].length - (gap === "arguments" ? 2 : 1);
  }
  runs.push({ from, to: text.length, gap: "none" });
  const long = runs.filter((run) => run.to - run.from >= 8);
  const short = runs.filter((run) => run.to - run.from < 8);
  return {
    body,
    lengths: runs.map((run) => run.to - run.from),
    eights: Float64Array.from(long.flatMap((run) => eightsOf(bytes, run.from, run.to))),
    few: Uint8Array.from(short.flatMap((run) => [...bytes.subarray(run.from, run.to)])),
    gaps: runs.map((run) => run.gap)
  };
}
function eightsOf(bytes, from, to) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = to - 8;
  return Array.from({ length: Math.ceil((to - from) / 8) }, (_, at) => view.getFloat64(Math.min(from + 8 * at, last), true) || Number.NaN);
}
var IN = " in goroutine ";
var DIFFERING = /\((?!\.\.\.\)\n)([^()\n]+)\)\n| in goroutine (\d+)\n| fp=0x[0-9a-f]+ sp=0x[0-9a-f]+ pc=0x[0-9a-f]+\n/g;
function matchTemplate({ lengths, eights, few, gaps }, bytes, view, at, limit) {
  let here = at;
  let eight = 0;
  let one = 0;
  for (let run = 0; run < gaps.length; run++) {
    const end = here + lengths[run];
    if (end > limit) return -1;
    if (end - here < 8) {
      for (; here < end; here++, one++) if (bytes[here] !== few[one]) return -1;
    } else {
      const last = eight + (end - here - 1 >> 3);
      if (view.getFloat64(end - 8, true) !== eights[last]) return -1;
      for (; eight < last; eight++, here += 8) if (view.getFloat64(here, true) !== eights[eight]) return -1;
      eight++;
    }
    here = gapEnd(gaps[run], bytes, view, end, limit);
    if (here === -1) return -1;
  }
  return here;
}
function gapEnd(gap, bytes, view, at, limit) {
  let here = at;
  if (gap === "none") return here;
  if (gap === "digits") {
    while (here < limit && isDigit(bytes[here])) here++;
    return here > at ? here : -1;
  }
  const end = gap === "arguments" ? CLOSE : NEWLINE;
  for (here = firstMark(view, at, limit); here < limit; here++) {
    const byte = bytes[here];
    if (byte === end) return here;
    if (byte === NEWLINE || byte === OPEN) return -1;
  }
  return -1;
}
function firstMark(view, at, limit) {
  let here = at;
  for (const most = limit - 3; here < most; here += 4) {
    const word = view.getInt32(here, true);
    const other = (word | 16843009) ^ 690563369;
    if ((other - 16843009 & ~other | word - 538976288 & ~word) & 2155905152) return here;
  }
  return here;
}
var NEWLINE = 10;
var OPEN = 40;
var CLOSE = 41;
function isDigit(byte) {
  return byte >= 48 && byte <= 57;
}

// src/snapshot/counted.ts
function counting() {
  return { ids: idSet(), total: 0, unknown: 0, firstUnknown: "", truncated: false, others: [] };
}
function count(fold, known, nth, id) {
  if (!fold.current.ids.add(id)) finish(fold);
  if (fold.current.total === 0) fold.current.ids.add(id);
  fold.current.total++;
  if (known.counts[nth] === 0) known.firsts[nth] = id;
  known.counts[nth] = (known.counts[nth] ?? 0) + 1;
  if (nth < FEW) return;
  forward(known.templates, nth);
  forward(known.counts, nth);
  forward(known.firsts, nth);
}
var FEW = 4;
function forward(list, nth) {
  const before = list[nth - 1];
  list[nth - 1] = list[nth];
  list[nth] = before;
}
var PREFIX = "goroutine ".length;
var MOST_HEADERS = 2e4;
function headerOf(fold, line) {
  let from = PREFIX;
  while (isDigit(line[from] ?? 0)) from++;
  const text = Uint8Array.from(line.subarray(from));
  let hash = 0;
  for (const byte of text) hash = Math.imul(hash, 31) + byte | 0;
  const same = fold.headers.get(hash) ?? [];
  const known = same.find((each) => isText(text, 0, text.length, each.text));
  const header = known ? void 0 : parseHeader(new TextDecoder().decode(line));
  if (known !== void 0 || header === void 0) return known;
  if (fold.headers.size >= MOST_HEADERS) {
    flush(fold);
    fold.headers.clear();
  }
  const added = { text, header, templates: [], counts: [], firsts: [] };
  fold.headers.set(hash, [...fold.headers.get(hash) ?? [], added]);
  return added;
}
function addTemplate(known, template) {
  known.counts.push(0);
  known.firsts.push(0);
  return known.templates.push(template) - 1;
}
function unknown(fold, why) {
  if (fold.current.unknown++ === 0) fold.current.firstUnknown = why.replace(/^.*the first one: /, "");
}
function flush(fold) {
  for (const known of [...fold.headers.values()].flat()) {
    for (const [nth, template] of known.templates.entries()) {
      const count2 = known.counts[nth] ?? 0;
      known.counts[nth] = 0;
      if (count2 > 0) fold.current.others.push({ record: recordOf(known.firsts[nth] ?? 0, known.header, template.body), count: count2 });
    }
  }
}
function finish(fold) {
  flush(fold);
  const { current, source } = fold;
  const { total, truncated } = current;
  const goroutines = current.others.map(({ record }) => record);
  const counts = current.others.map(({ count: count2 }) => count2);
  const gaps = dumpGaps(current, source);
  if (goroutines.length > 0 || gaps.length > 0) fold.done.push({ source, format: "text", goroutines, counts, total, truncated, gaps });
  fold.current = counting();
}
function isText(bytes, from, to, text) {
  if (to - from !== text.length) return false;
  for (let at = 0; at < text.length; at++) if (bytes[from + at] !== text[at]) return false;
  return true;
}

// src/snapshot/fold.ts
var WINDOW = 4 << 20;
function foldDump(source, window = WINDOW) {
  const bytes = new Uint8Array(window);
  const fold = {
    source,
    bytes,
    view: new DataView(bytes.buffer),
    filled: 0,
    headers: /* @__PURE__ */ new Map(),
    bodies: /* @__PURE__ */ new Map(),
    templates: [],
    current: counting(),
    done: []
  };
  return {
    push: (chunk) => {
      const plain2 = chunk.includes(CARRIAGE) ? withoutCarriage(chunk) : chunk;
      for (let at = 0; at < plain2.length; ) {
        const part = plain2.subarray(at, at + window - fold.filled);
        fold.bytes.set(part, fold.filled);
        fold.filled += part.length;
        at += part.length;
        consume(fold, false);
      }
    },
    end: () => {
      consume(fold, true);
      if (endsInsideWord(fold)) fold.current.truncated = true;
      finish(fold);
      return fold.done;
    }
  };
}
var NEWLINE2 = 10;
var CARRIAGE = 13;
function withoutCarriage(chunk) {
  return chunk.filter((byte) => byte !== CARRIAGE);
}
function consume(fold, last) {
  let at = 0;
  for (; ; ) {
    const next = knownBlock(fold, at, last);
    const end = next === -1 ? otherBlock(fold, at, last) : next;
    if (end === -1) break;
    at = end;
  }
  if (at === 0 && fold.filled === fold.bytes.length) at = dropBlock(fold);
  fold.bytes.copyWithin(0, at, fold.filled);
  fold.filled -= at;
}
function knownBlock(fold, at, last) {
  const { bytes, filled } = fold;
  if (at + 12 > filled || fold.view.getInt32(at, true) !== GORO || fold.view.getInt32(at + 4, true) !== UTIN) return -1;
  let here = at + START.length;
  let id = 0;
  for (; here < filled && isDigit(bytes[here]); here++) id = id * 10 + bytes[here] - 48;
  const from = here;
  let hash = 0;
  for (; here < filled && bytes[here] !== NEWLINE2; here++) hash = Math.imul(hash, 31) + bytes[here] | 0;
  if (here === filled) return -1;
  const known = headerIn(fold, hash, from, here) ?? headerOf(fold, bytes.subarray(at, here));
  if (known === void 0) return -1;
  for (let nth = 0; nth < known.templates.length; nth++) {
    const end = matchTemplate(known.templates[nth], bytes, fold.view, here + 1, filled);
    if (!isBlockEnd(fold, end, last)) continue;
    count(fold, known, nth, id);
    return Math.min(end + 1, filled);
  }
  return knownBody(fold, known, here + 1, last, id);
}
function headerIn({ headers, bytes }, hash, from, to) {
  const same = headers.get(hash);
  if (same === void 0) return void 0;
  for (let nth = 0; nth < same.length; nth++) if (isText(bytes, from, to, same[nth].text)) return same[nth];
  return void 0;
}
function isBlockEnd({ bytes, filled }, end, last) {
  return end !== -1 && (end < filled ? bytes[end] === NEWLINE2 : last);
}
var MOST_TRIED = 256;
function knownBody(fold, known, at, last, id) {
  const { templates, bytes, view, filled } = fold;
  for (let nth = templates.length - 1, least = Math.max(0, templates.length - MOST_TRIED); nth >= least; nth--) {
    const template = templates[nth];
    const end = matchTemplate(template, bytes, view, at, filled);
    if (!isBlockEnd(fold, end, last)) continue;
    count(fold, known, addTemplate(known, template), id);
    return Math.min(end + 1, filled);
  }
  return -1;
}
var START = "goroutine ";
var GORO = 1869770599;
var UTIN = 1852404853;
function otherBlock(fold, from, last) {
  const window = Buffer.from(fold.bytes.buffer, 0, fold.filled);
  const at = nextHeader(window, from);
  if (at === -1) return last ? -1 : skipped(window, from);
  if (at > from) return at;
  const blank = window.indexOf("\n\n", at);
  if (blank === -1 && !last) return -1;
  if (at >= fold.filled) return -1;
  const end = blank === -1 ? fold.filled : blank + 1;
  readBlock(fold, window.subarray(at, end), blank === -1);
  return Math.min(end + 1, fold.filled) === at ? -1 : Math.min(end + 1, fold.filled);
}
function endsInsideWord({ bytes, filled }) {
  const rest = Buffer.from(bytes.buffer, 0, filled).toString("latin1");
  const last = rest.slice(rest.lastIndexOf("\n") + 1);
  return last.length > 2 && last.length <= START.length && START.startsWith(last);
}
function skipped(window, from) {
  const line = window.lastIndexOf("\n") + 1;
  return line > from ? line : -1;
}
function nextHeader(window, from) {
  for (let at = window.indexOf(START, from); at !== -1; at = window.indexOf(START, at + 1)) {
    if (isDigit(window[at + START.length] ?? 0) && (at === 0 || window[at - 1] === NEWLINE2)) return at;
  }
  return -1;
}
function readBlock(fold, block, isLast) {
  const read = parseDump(block.toString("utf8"), fold.source);
  const [record] = read.goroutines;
  if (isLast && read.truncated) fold.current.truncated = true;
  for (const gap of read.gaps) if (gap.why.startsWith("the header")) unknown(fold, gap.why);
  const newline = block.indexOf(NEWLINE2);
  if (record !== void 0 && read.goroutines.length === 1 && read.gaps.length === 0 && newline !== -1) {
    const known = headerOf(fold, block.subarray(0, newline));
    if (known !== void 0) {
      count(fold, known, templateIn(fold, known, block.subarray(newline + 1), record), record.id);
      return;
    }
  }
  for (const each of read.goroutines) {
    if (!fold.current.ids.add(each.id)) finish(fold);
    fold.current.ids.add(each.id);
    fold.current.total++;
    fold.current.others.push({ record: each, count: 1 });
  }
}
function templateIn(fold, known, body, { frames, framesElided, createdBy }) {
  const read = { frames, framesElided, ...createdBy && { createdBy }, complete: true };
  const shape = body.toString("latin1").replace(/\([^()\n]*\)\n/g, "()\n").replace(/ in goroutine \d+\n/, "\n");
  const seen = fold.bodies.get(shape);
  const template = seen ?? templateOf(Uint8Array.from(body), read);
  if (seen === void 0) fold.templates.push(template);
  fold.bodies.set(shape, template);
  const at = known.templates.indexOf(template);
  return at === -1 ? addTemplate(known, template) : at;
}
function dropBlock(fold) {
  const window = Buffer.from(fold.bytes.buffer, 0, fold.filled);
  const isHead = nextHeader(window.subarray(0, START.length + 1), 0) === 0;
  if (isHead) unknown(fold, `the header is of no form known here; the first one: a block of more than ${fold.bytes.length >> 20} MiB`);
  const next = nextHeader(window, 1);
  return next === -1 ? fold.filled : next;
}

// src/cli/dump-stream.ts
var LARGE = 32 << 20;
var LARGEST = 256 << 20;
var PIECE = 1 << 20;
function readStreamed(path, source) {
  return streamed(path === "-" ? process.stdin : createReadStream(path, { highWaterMark: PIECE }), source);
}
async function streamed(pieces, source) {
  let chunks = [];
  let size = 0;
  let fold;
  for await (const piece of pieces) {
    const chunk = piece;
    size += chunk.length;
    if (fold !== void 0) fold.push(chunk);
    else chunks.push(chunk);
    if (fold !== void 0 || !(isDump(chunks[0], size) || size > LARGEST && isText2(chunks[0]))) continue;
    fold = foldDump(source);
    for (const each of chunks) fold.push(each);
    chunks = [];
  }
  return fold === void 0 ? { bytes: Buffer.concat(chunks) } : { snapshots: fold.end() };
}
function isDump(head, size) {
  return size > LARGE && isText2(head) && /^goroutine \d+ [^\n]*\[/m.test(new TextDecoder("latin1").decode(head));
}
function isText2(head) {
  return head !== void 0 && head[0] !== 31 && head[0] !== 123 && !head.includes(0);
}

// src/cli/ended-waits.ts
function placedWaits({ endedWaits = [] }, context) {
  return endedWaits.map(({ frames, createdBy, ...wait }) => {
    const { site, spawn } = signatureOf({ state: wait.state, frames, ...createdBy && { createdBy } }, context);
    return { ...wait, ...site && { site }, ...spawn && { spawn } };
  });
}
var SHOWN = 10;
function endedWaitLines(waits) {
  if (waits.length === 0) return [];
  const more = waits.length > SHOWN ? [`  \u2026 ${waits.length - SHOWN} more`] : [];
  return ["", "waits that ended, longest first:", ...waits.slice(0, SHOWN).map(lineOf), ...more];
}
function lineOf({ goroutine, state, count: count2, totalMs, longestMs, site }) {
  const where = site ? ` in ${plain(site.function)}  ${plain(site.file)}:${site.line}` : "";
  const times = count2 === 1 ? "" : `, ${count2} times, ${totalMs.toFixed(1)} ms in all`;
  return `  ${longestMs.toFixed(1)} ms  goroutine ${goroutine}, ${plain(state) || "waiting"}${where}${times}`;
}

// src/cli/schedule.ts
var STATES = 8;
function scheduleLines({ source, samples }) {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === void 0 || last === void 0) return [];
  const most = (of) => samples.reduce((high, sample) => Math.max(high, of(sample)), 0);
  const seconds = ((last.milliseconds - first.milliseconds) / 1e3).toFixed(1);
  const head = `${plain(source)}: the scheduler over ${seconds} s in ${samples.length} samples`;
  const load = `  ${last.processors} processors, at most ${most(({ runnable }) => runnable)} runnable, at most ${most(({ threads }) => threads)} threads`;
  return [head, load, ...stateLines(samples)];
}
function stateLines(samples) {
  const told = samples.flatMap(({ states }) => states ?? []);
  const [first, last] = [told[0], told.at(-1)];
  if (first === void 0 || last === void 0) return [];
  const names = [.../* @__PURE__ */ new Set([...first.keys(), ...last.keys()])];
  const counts = names.map((name) => ({ name, before: first.get(name) ?? 0, after: last.get(name) ?? 0 }));
  const grown = counts.sort((a, b) => b.after - b.before - (a.after - a.before) || b.after - a.after || (a.name < b.name ? -1 : 1));
  return grown.slice(0, STATES).map(({ name, before, after }) => `  ${before} \u2192 ${after} \xD7 ${plain(name)}`);
}

// src/cli/snapshot.ts
var snapshotVerb = {
  usage: "snapshot FILE\u2026 | snapshot --series DIR",
  about: "reads dumps, profiles, schedtrace lines and printed execution traces of any origin and prints grouped stacks; - is standard input",
  options: {
    series: "snapshots over time: a folder that `sample` wrote, a folder of dumps with times in their names, or a list of them",
    format: "text or json; with --series also openmetrics",
    output: "write to this file",
    config: "with --series: a config file instead of the one of the work tree",
    p95: "with --series: the service's p95 latency, as in 180ms",
    "report-dir": "with --series: write series.txt, series.json, metrics.txt, alerts.yml (Prometheus) and dashboard.json (Grafana) into this folder"
  },
  examples: [
    "snapshot dump.txt",
    "snapshot - < goroutines.txt",
    "go tool trace -d=parsed trace.out | goroutine-gate snapshot -",
    "snapshot --series dumps/"
  ],
  run: async (setting) => {
    const { options } = setting;
    if (options.series.length > 0) return (await import("./load-report-W7EMHDM6.js")).loadReport(setting);
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
    const schedules = read.flatMap((entry) => entry.schedules);
    const found = { shown, contended, schedules, gaps };
    const isNothing = shown.length + contended.length + schedules.length === 0;
    if (isNothing && unread[0]) throw unread[0];
    await print(options.format === "json" ? asJson(found) : asText(found), options);
    return isNothing || unread.length > 0 ? 2 : 0;
  }
};
async function show(snapshot, addresses, context, { outside }) {
  const waits = await waitsOfSnapshot(snapshot, snapshot.format === "text" ? addresses : /* @__PURE__ */ new Map(), { context, outside });
  return { snapshot, groups: aggregate([snapshot], context), waits, ended: placedWaits(snapshot, context) };
}
async function contextOf({ options, outside }) {
  const git = await outside.openGit(options.cwd);
  const root = git?.root ?? options.cwd;
  return { root, modules: [], declaredFunction: outside.functionLookup(root, await outside.syntax()) };
}
async function readOne(word, cwd) {
  try {
    const source = word === "-" ? "stdin" : word;
    const streamed2 = await readStreamed(word === "-" ? word : resolve(cwd, word), source);
    if ("snapshots" in streamed2) return { ...readLarge(streamed2.snapshots, source), addresses: /* @__PURE__ */ new Map() };
    const content = unzipped(streamed2.bytes);
    const read = readSnapshots(content, source);
    const isOne = read.snapshots.length === 1 && read.snapshots[0]?.format === "text";
    return { ...read, addresses: isOne ? waitAddresses(new TextDecoder().decode(content)) : /* @__PURE__ */ new Map() };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const unread = new UserError(`${word} cannot be read: ${why}`, "pass the path of a dump or profile", { cause: error });
    return {
      snapshots: [],
      contentions: [],
      schedules: [],
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
function readLarge(snapshots, source) {
  const none = { kind: "dump", what: source, why: "it is larger than 256 MiB, and no goroutine dump was found in it" };
  const gaps = snapshots.length === 0 ? [none] : snapshots.flatMap((snapshot) => snapshot.gaps);
  return { snapshots, contentions: [], schedules: [], gaps };
}
function asJson({ shown, contended, schedules, gaps }) {
  const snapshots = shown.map(({ snapshot: { source, format, total, truncated }, groups, waits: { points, rings }, ended }) => ({
    source,
    format,
    total,
    truncated,
    groups,
    waits: { points, rings },
    ...ended.length > 0 && { endedWaits: ended }
  }));
  const schedule = schedules.map(({ source, samples }) => ({
    source,
    samples: samples.map((sample) => ({ ...sample, states: sample.states && Object.fromEntries(sample.states) }))
  }));
  const more = { ...contended.length > 0 && { contended }, ...schedule.length > 0 && { schedule } };
  return `${JSON.stringify({ schemaVersion: 1, snapshots, ...more, gaps }, null, 2)}
`;
}
function asText({ shown, contended, schedules, gaps }) {
  const parts = shown.flatMap(({ snapshot, groups, waits, ended }) => [
    `${plain(snapshot.source)}: ${snapshot.total} goroutines in ${groups.length} stacks${snapshot.truncated ? " (the dump is cut off)" : ""}`,
    ...groups.map((group) => [groupText(group), ...besideText(group, contended)].join("\n")),
    ...waits.points.length > 0 ? ["", ...waitLines(waits)] : [],
    ...endedWaitLines(ended)
  ]);
  if (shown.length === 0 && contended.length > 0) parts.push("contended, longest wait first:", ...contended.slice(0, 10).map(contendedText));
  parts.push(...schedules.flatMap(scheduleLines));
  return [...parts, ...gaps.map((gap) => `not seen: ${plain(gap.what)}: ${plain(gap.why)}`), ""].join("\n");
}
var FRAMES = 6;
function groupText(group) {
  const minutes = group.longestWaitMinutes > 0 ? `, up to ${group.longestWaitMinutes} minutes` : "";
  const wait = minutes === "" && group.longestWaitMs !== void 0 ? `, up to ${group.longestWaitMs} ms` : minutes;
  const frames = group.frames.slice(0, FRAMES).map((frame) => `      ${plain(frame.function)}  ${plain(frame.file)}:${frame.line}`);
  const more = group.frames.length > FRAMES ? [`      \u2026 ${group.frames.length - FRAMES} more frames`] : [];
  const created = group.createdBy ? [`      started by ${plain(group.createdBy.function)}  ${plain(group.createdBy.file)}:${group.createdBy.line}`] : [];
  return [`
  ${group.count} \xD7 ${group.state || group.kind}${wait}`, ...frames, ...more, ...created].join("\n");
}
function besideText({ site }, contended) {
  return contended.filter((place) => site !== void 0 && isBeside(place, site)).slice(0, 3).map((place) => `      beside it: ${contendedText(place).trim()}`);
}
function contendedText({ site, count: count2, milliseconds }) {
  const waited = milliseconds === null ? "" : `, ${milliseconds.toFixed(1)} ms in all`;
  return `  ${count2} \xD7 contended in ${plain(site.function)}  ${plain(site.file)}:${site.line}${waited}`;
}
export {
  snapshotVerb
};
