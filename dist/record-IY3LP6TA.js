import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  leave,
  readTypes
} from "./chunk-M56ZRKFM.js";
import {
  writeOverlay
} from "./chunk-YSZSWZBH.js";
import {
  findToolchain,
  flagsWith,
  go,
  loadHooks,
  splitFlags,
  variables
} from "./chunk-YTMJ73OC.js";
import {
  run
} from "./chunk-RVZXYPMQ.js";
import "./chunk-LWQGBV5B.js";
import {
  benignEntry,
  benignReason,
  relativeFrame,
  signatureOf
} from "./chunk-KTY5XQJW.js";
import {
  readRecording
} from "./chunk-A2IJNZPG.js";
import {
  coversStandardLibrary,
  readCall,
  readGoTest
} from "./chunk-AHAYRNRN.js";
import {
  parseGrouped,
  splitEvents
} from "./chunk-SXZIJH5V.js";
import {
  package_default
} from "./chunk-FB5JCDTH.js";
import "./chunk-P7GN753T.js";
import "./chunk-DM65KSEY.js";
import "./chunk-3ZOERJ4L.js";
import "./chunk-KCFJW4FA.js";
import "./chunk-N3OVQWBY.js";
import {
  parseDump
} from "./chunk-AWTYSO4M.js";
import {
  baseState,
  isSystemState
} from "./chunk-6XOFZE2W.js";
import {
  textDigest
} from "./chunk-VT33FI4M.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/adapters/toolchain/record.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { chmodSync, existsSync as existsSync2, mkdirSync as mkdirSync2, mkdtempSync, realpathSync, renameSync as renameSync3, rmSync as rmSync2, writeFileSync as writeFileSync3 } from "node:fs";
import { tmpdir } from "node:os";
import { join as join5 } from "node:path";

// src/record/events.ts
function readEvents(file, text) {
  const lines = text.split("\n");
  lines.pop();
  const events = [];
  const gaps = [];
  for (const [at, line] of lines.entries()) {
    const event = readEvent(line);
    if (event === void 0)
      gaps.push({ kind: "capture", what: `line ${at + 1} of event file ${file}`, why: "it is not an event of the recorder" });
    else events.push(event);
  }
  return { events, gaps };
}
var FIELDS = {
  heartbeat: {
    run: "string",
    pid: "number",
    child: "boolean",
    package: "string",
    module: "string",
    go: "string",
    race: "boolean",
    profile: "boolean",
    exit: "boolean",
    t: "number"
  },
  start: { run: "number", alive: "ids" },
  test: { name: "string", g: "number" },
  done: { name: "string", g: "number", failed: "boolean", parallel: "boolean" },
  seen: { name: "string", alive: "ids" },
  end: {
    run: "number",
    self: "number",
    active: "number",
    code: "number",
    t: "number",
    leaked: "ids",
    heap: "number",
    stacks: "number",
    dump: "string",
    grouped: "string"
  },
  exit: { self: "number", alive: "ids", t: "number", dump: "string" }
};
function readEvent(line) {
  const value = parse(line);
  if (typeof value !== "object" || value === null) return void 0;
  const fields = new Map(Object.entries(value));
  const name = fields.get("e");
  if (typeof name !== "string" || !Object.hasOwn(FIELDS, name)) return void 0;
  const shape = FIELDS[name];
  return Object.entries(shape).every(([key, type]) => fits(fields.get(key), type)) ? value : void 0;
}
function fits(value, type) {
  if (type === "ids") return Array.isArray(value) && value.every((id) => typeof id === "number");
  return typeof value === type;
}
function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}

// src/record/places.ts
function moduleRoots(modules, roots) {
  const inside = /* @__PURE__ */ new Map();
  for (const { path, dir: absolute } of modules) {
    const dir = roots.map((root) => relative(root, absolute)).find((found) => found !== void 0);
    if (path !== "" && dir !== void 0) inside.set(`${path}
${dir}`, { path, dir });
  }
  return [...inside.values()];
}
function respellRoot(goroutine, roots) {
  const [root = "", ...others] = roots;
  if (others.length === 0) return goroutine;
  const respell = (frame) => {
    const other = others.find((spelling) => frame.file.startsWith(`${spelling}/`));
    return other === void 0 ? frame : { ...frame, file: root + frame.file.slice(other.length) };
  };
  const { createdBy } = goroutine;
  return { ...goroutine, frames: goroutine.frames.map(respell), ...createdBy && { createdBy: respell(createdBy) } };
}
function relative(root, dir) {
  const from = root.replaceAll("\\", "/");
  const to = dir.replaceAll("\\", "/");
  if (to === from) return "";
  return to.startsWith(`${from}/`) ? to.slice(from.length + 1) : void 0;
}

// src/record/hang.ts
function blockedTests(process2, survivors, context) {
  const running = new Map(process2.tests.filter((test) => test.failed === void 0).map((test) => [test.goroutine, test.name]));
  return survivors.flatMap(({ goroutine }) => {
    const test = running.get(goroutine.id);
    if (test === void 0 || benignReason(goroutine) !== void 0) return [];
    const others = survivors.filter((other) => other.attribution.test === test && !running.has(other.goroutine.id));
    const described = others.map((other) => ({ ...waitingOf(other.goroutine, context), count: other.count }));
    return [{ test, for: "", ...waitingOf(goroutine, context), others: described }];
  });
}
function waitingOf(record, { signature, roots }) {
  const goroutine = respellRoot(record, roots);
  const { kind, site, spawn } = signatureOf(goroutine, signature);
  return { kind, state: baseState(goroutine.state), ...site && { site }, ...spawn && { spawn } };
}
function sayBlocked(blocked) {
  const told = blocked.slice(0, MOST).map((one) => `${one.test} ${sayWaiting(one)}; ${sayOthers(one)}`);
  const more = blocked.length - told.length;
  return [...told, ...more > 0 ? [`${more} more tests had not returned`] : []].join("; ");
}
var MOST = 3;
function sayWaiting({ state, kind, site }) {
  return `${kind === "spin" ? "runs" : `waits (${state})`}${site === void 0 ? "" : ` ${placeOf(site)}`}`;
}
function placeOf({ function: name, file, line }) {
  return `in ${name} at ${file}:${line}`;
}
function sayOthers({ others }) {
  if (others.length === 0) return "no other goroutine of this test is alive to wake it";
  const told = others.slice(0, MOST).map((other) => `${other.count} \xD7 ${sayWaiting(other)}`);
  const more = others.length - told.length;
  return `of its other goroutines ${told.join(", ")}${more > 0 ? ` and ${more} more stacks` : ""}`;
}

// src/record/heartbeat.ts
function capturePackages(expected, processes, whyLost2, goVersion) {
  const known = new Map(expected.map((one) => [one.importPath, one]));
  const captured = [...groupByPackage(processes)].map(([, group]) => captureOf(group, known));
  const seen = new Set(captured.map((one) => one.importPath));
  const lost2 = expected.filter((one) => !seen.has(one.importPath)).map((one) => unknown(one, one.reason || whyLost2, goVersion));
  const packages = [...captured, ...lost2].sort((a, b) => compareText(a.importPath, b.importPath) || compareText(a.goVersion, b.goVersion));
  const gaps = packages.filter((one) => one.capture !== "captured").map((one) => ({ kind: "capture", what: `package ${one.importPath}`, why: one.why, package: one.importPath }));
  return { packages, gaps };
}
function groupByPackage(processes) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of processes) {
    const { heartbeat } = one.process;
    if (heartbeat.child) continue;
    const key = `${heartbeat.module}
${heartbeat.package}
${heartbeat.go}`;
    groups.set(key, [...groups.get(key) ?? [], one]);
  }
  return groups;
}
function captureOf(group, known) {
  const judged = group.map(judge).sort((a, b) => RANK[a.capture] - RANK[b.capture]);
  const heartbeat = group[0]?.process.heartbeat;
  const expected = known.get(heartbeat?.package ?? "");
  const worst = judged[0] ?? { capture: "unknown", why: "" };
  const ending = worst.capture === "partial" && expected?.ending ? ` (${expected.ending})` : "";
  const hang = group.flatMap(({ blocked }) => blocked).map((one) => ({ ...one, for: expected?.running?.get(one.test) ?? "" }));
  const hanging = worst.capture === "partial" && hang.length > 0 ? `: ${sayBlocked(hang)}` : "";
  const names2 = new Set(group.flatMap(({ process: process2 }) => process2.tests.map((test) => test.name)));
  return {
    importPath: heartbeat?.package ?? "",
    goVersion: heartbeat?.go ?? "",
    capture: worst.capture,
    why: worst.why + ending + hanging,
    tests: names2.size,
    ...namesOf(group),
    seconds: Math.round(group.reduce((sum, { process: process2 }) => sum + secondsOf(process2), 0) * 100) / 100,
    runs: group.length,
    passed: expected?.passed ?? passedOf(group),
    module: heartbeat?.module || expected?.module || "",
    ...memoryOf(group),
    ...hang.length > 0 && { hang }
  };
}
function namesOf(group) {
  const tests = group.flatMap(({ process: process2 }) => process2.tests);
  const ran = new Set(tests.filter((test) => test.failed !== void 0 && !test.skipped).map((test) => test.name));
  const skipped = new Set(tests.filter((test) => test.skipped && !ran.has(test.name)).map((test) => test.name));
  return {
    ran: [...ran].filter((name) => !name.includes("/")).sort(compareText),
    ...skipped.size > 0 && { skipped: [...skipped].sort(compareText) }
  };
}
function memoryOf(group) {
  const ends = group.flatMap(({ process: process2 }) => process2.ends);
  if (ends.length === 0) return {};
  return { memory: { heapBytes: Math.max(...ends.map(({ heap }) => heap)), stackBytes: Math.max(...ends.map(({ stacks }) => stacks)) } };
}
var RANK = { unknown: 0, partial: 1, captured: 2 };
function judge({ process: process2, left }) {
  const partial = (why) => ({ capture: "partial", why });
  const hanging = process2.ends.find((end) => end.active > 0);
  if (process2.before === void 0) return partial("what was alive before the first test was not seen");
  if (hanging !== void 0) {
    const tests = hanging.active === 1 ? "1 test" : `${hanging.active} tests`;
    return partial(`the tests were ended while ${tests} had not returned: a timeout, or a panic beside them`);
  }
  if (process2.ends.length < process2.runs) {
    if (process2.exit !== void 0) return partial("os.Exit was called before the tests had ended, by log.Fatal for instance");
    return partial("the test process died before its package end: a panic, a fatal error or a signal");
  }
  if (!left.selfTest) return { capture: "unknown", why: "the recorder did not find the goroutine that it plants to check itself" };
  if (left.gaps.length > 0) return partial(left.gaps[0]?.why ?? "");
  if (process2.heartbeat.exit && process2.exit === void 0) return partial("the test process died after its tests: its exit was not seen");
  return { capture: "captured", why: "" };
}
function secondsOf({ heartbeat, ends, exit }) {
  const last = exit?.t ?? ends.at(-1)?.t ?? heartbeat.t;
  return Math.max(0, last - heartbeat.t) / 1e3;
}
function passedOf(group) {
  const codes = group.map(({ process: process2 }) => process2.ends.length < process2.runs ? 1 : Math.max(...process2.ends.map((end) => end.code)));
  return codes.length === 0 ? null : codes.every((code) => code === 0);
}
function unknown(one, why, goVersion) {
  const { importPath, module, passed } = one;
  return { importPath, goVersion, capture: "unknown", why, tests: 0, seconds: 0, runs: 0, passed, module };
}

// src/record/harmless.ts
function harmless(survivors) {
  const testsOf = /* @__PURE__ */ new Map();
  for (const { goroutine, attribution } of survivors) {
    const entry = benignEntry(goroutine);
    if (entry !== void 0) testsOf.set(entry.function, (testsOf.get(entry.function) ?? /* @__PURE__ */ new Set()).add(attribution.test));
  }
  const reasons = /* @__PURE__ */ new Map();
  for (const { goroutine } of survivors) {
    const reason = benignReason(goroutine);
    const entry = benignEntry(goroutine);
    const repeated = entry?.singleton === true && (testsOf.get(entry.function)?.size ?? 0) > 1 && !isIdleConnection(goroutine);
    if (reason !== void 0 && !repeated && !waitsForBody(goroutine)) reasons.set(goroutine.id, reason);
  }
  return new Map([...reasons, ...serverEnds(survivors, reasons)]);
}
function serverEnds(survivors, reasons) {
  const servers = survivors.filter(({ goroutine }) => waitsForNextRequest(goroutine));
  const clients = survivors.filter(
    ({ goroutine }) => reasons.has(goroutine.id) && goroutine.frames.some((frame) => frame.function === READ_LOOP)
  );
  return countOf(servers) > countOf(clients) ? [] : servers.map(({ goroutine }) => [goroutine.id, SERVER_END]);
}
function countOf(survivors) {
  return survivors.reduce((sum, { count }) => sum + count, 0);
}
var SERVER_END = "the server's end of an idle HTTP connection whose client is in the same process";
function waitsForNextRequest({ frames, state }) {
  const at = frames.findIndex((frame) => frame.function === "net/http.(*conn).serve");
  return state.startsWith("IO wait") && frames[at - 1]?.function === "bufio.(*Reader).Peek";
}
var READ_LOOP = "net/http.(*persistConn).readLoop";
var WRITE_LOOP = "net/http.(*persistConn).writeLoop";
function isIdleConnection({ frames }) {
  return frames.some((frame) => frame.function === READ_LOOP || frame.function === WRITE_LOOP);
}
function waitsForBody({ frames, state }) {
  return state.startsWith("select") && frames.some((frame) => frame.function === READ_LOOP);
}

// src/record/attribute.ts
var TEST_LABEL = "goroutine-gate.test";
var PLANTED = "(planted)";
function attributor(process2, alive) {
  const byId = new Map(alive.map((goroutine) => [goroutine.id, goroutine]));
  const testOf = new Map(process2.tests.filter((test) => test.goroutine > 0).map((test) => [test.goroutine, test.name]));
  const topLevel = new Set(process2.tests.map((test) => test.name).filter((name) => !name.includes("/")));
  return (goroutine) => {
    const label = goroutine.labels[TEST_LABEL];
    if (label !== void 0 && label !== "") return { test: label, by: "label" };
    const parent = byParent(goroutine, byId, testOf);
    if (parent !== void 0) return { test: parent, by: "parent" };
    const named = byName(goroutine, topLevel);
    if (named !== void 0) return { test: named, by: "created-by" };
    const window = byWindow(goroutine.id, process2);
    return window === void 0 ? { test: "", by: "package" } : { test: window, by: "window" };
  };
}
function byParent(goroutine, byId, testOf) {
  const own = testOf.get(goroutine.id);
  if (own !== void 0) return own;
  const visited = /* @__PURE__ */ new Set();
  for (let id = goroutine.createdBy?.goroutine; id !== void 0 && !visited.has(id); id = byId.get(id)?.createdBy?.goroutine) {
    const test = testOf.get(id) ?? byId.get(id)?.labels[TEST_LABEL];
    if (test !== void 0 && test !== "") return test;
    visited.add(id);
  }
  return void 0;
}
function byName(goroutine, topLevel) {
  const functions = [goroutine.createdBy, ...goroutine.frames.toReversed()].map((frame) => frame?.function ?? "");
  return functions.map(declaredName).find((name) => topLevel.has(name));
}
function declaredName(qualified) {
  return qualified.slice(qualified.lastIndexOf("/") + 1).split(".")[1] ?? "";
}
function byWindow(id, { looks }) {
  const first = looks.find((look) => look.alive.has(id));
  return first?.startedSince.length === 1 ? first.name : void 0;
}

// src/record/redact.ts
var HIDDEN = "***";
var SHORTEST = 6;
function maskedValues(environment, output) {
  const told = Object.entries(environment).flatMap(([name, value]) => TELLING.test(name) && value !== void 0 ? [value] : []);
  const asked = [...output.matchAll(/^::add-mask::(.+)$/gm)].map((match) => (match[1] ?? "").trim());
  return [.../* @__PURE__ */ new Set([...told, ...asked])].filter((value) => value.length >= SHORTEST).sort((a, b) => b.length - a.length || compareText(a, b));
}
var SECRET = "[\\w-]*(?:token|secret|passw(?:or)?d|passphrase|credential|api[_-]?key|access[_-]?key|private[_-]?key|auth)[\\w-]*";
var VALUE = `"[^"]*"|'[^']*'|[^\\s"';&|]+`;
var ASSIGNED = new RegExp(`(?<![\\w-])(-{0,2}${SECRET}=)(?:${VALUE})`, "gi");
var FOLLOWED = new RegExp(`(?<![\\w-])(--?${SECRET}\\s+)(?![-\\s])(?:${VALUE})`, "gi");
var TELLING = /token|secret|passw(?:or)?d|passphrase|credential|(?:api|access|private)[_-]?key|_auth$/i;
var FLAG = new RegExp(`^--?${SECRET}$`, "i");
var IN_URL = /([a-z][a-z0-9+.-]*:\/\/)[^\s/@"']+@/gi;
var BEARER = /\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi;
function redactCommand(words, masked = []) {
  return words.map((word, at) => FLAG.test(words[at - 1] ?? "") && !word.startsWith("-") ? HIDDEN : redactText(word, masked));
}
function redactText(text, masked = []) {
  return masked.reduce((rest, value) => rest.replaceAll(value, HIDDEN), text).replace(ASSIGNED, `$1${HIDDEN}`).replace(FOLLOWED, `$1${HIDDEN}`).replace(IN_URL, `$1${HIDDEN}@`).replace(BEARER, `$1 ${HIDDEN}`);
}

// src/record/other-labels.ts
var MOST_VALUES = 5;
var LONGEST = 200;
function withLabels(before, labels) {
  let all = before;
  for (const [name, value] of Object.entries(labels)) {
    const known = all?.get(name);
    if (name === TEST_LABEL || known?.has(value) || (known?.size ?? 0) >= MOST_VALUES) continue;
    all = new Map(all).set(name, /* @__PURE__ */ new Set([...known ?? [], value]));
  }
  return all;
}
function namedLabels(labels, names2, masked = []) {
  const kept = [...labels ?? []].filter(([name]) => names2.includes(name)).sort(([a], [b]) => compareText(a, b));
  if (kept.length === 0) return void 0;
  const shown = (value) => redactText(value, masked).slice(0, LONGEST);
  return Object.fromEntries(kept.map(([name, values]) => [name, [...new Set([...values].map(shown))].sort(compareText)]));
}

// src/record/leaks.ts
function collectLeaks(processes, context) {
  const all = /* @__PURE__ */ new Map();
  for (const process2 of processes) {
    for (const [key, leak] of leaksOf(process2, context)) all.set(key, highest(all.get(key), leak));
  }
  const sorted = [...all].sort(([a], [b]) => compareText(a, b)).map(([, leak]) => leak);
  return {
    leaks: sorted.filter((leak) => leak.reason === "").map(({ reason: _, ...leak }) => leak),
    benign: sorted.filter((leak) => leak.reason !== "")
  };
}
function leaksOf({ process: process2, left }, context) {
  const leaks = /* @__PURE__ */ new Map();
  const reasons = harmless(left.survivors);
  for (const survivor of left.survivors) {
    const leak = describe(survivor, reasons.get(survivor.goroutine.id) ?? "", context);
    const { package: importPath, module, child } = process2.heartbeat;
    const key = [importPath, String(child), leak.tests[0] ?? "", leak.keys.k1, leak.tier, leak.reason].join("\n");
    leaks.set(key, add(leaks.get(key), { ...leak, package: importPath, module, child }));
  }
  return leaks;
}
function describe(survivor, reason, { signature, roots, labels: names2 = [], masked = [] }) {
  const goroutine = respellRoot(survivor.goroutine, roots);
  const { kind, keys, site, spawn } = signatureOf(goroutine, signature);
  const { createdBy } = goroutine;
  const test = survivor.attribution.test;
  const labels = namedLabels(survivor.labels, names2, masked);
  return {
    package: "",
    module: "",
    tests: test === "" ? [] : [test],
    attributedBy: survivor.attribution.by,
    tier: survivor.proven ? "proven" : "survivor",
    kind,
    state: baseState(goroutine.state),
    count: survivor.count,
    testFailed: survivor.testFailed,
    confirmed: null,
    child: false,
    longestWaitMinutes: survivor.longestWaitMinutes,
    frames: goroutine.frames.map((frame) => plain(relativeFrame(frame, signature))),
    ...createdBy && { createdBy: plain(relativeFrame(createdBy, signature)) },
    ...site && { site },
    ...spawn && { spawn },
    keys,
    ...labels && { labels },
    reason
  };
}
function plain({ function: name, file, line }) {
  return { function: name, file, line };
}
function add(before, leak) {
  if (before === void 0) return leak;
  return {
    ...leak,
    ...before,
    count: before.count + leak.count,
    testFailed: before.testFailed || leak.testFailed,
    longestWaitMinutes: Math.max(before.longestWaitMinutes, leak.longestWaitMinutes)
  };
}
function highest(before, leak) {
  return before === void 0 || leak.count > before.count ? leak : before;
}

// src/record/said.ts
var LONGEST2 = 200;
function lackingIn(output) {
  const line = LACKS.exec(output)?.[1] ?? "";
  return cutLine(line);
}
var LACKS = /^(?:\S+\.go:\d+:\d+: |go: )([^\n]*(?:no required module provides package|module lookup disabled|cannot find module|is not in std|could not read Username|terminal prompts disabled|404 Not Found|410 Gone|403 Forbidden|unrecognized import path|missing go\.sum entry|invalid version|reading \S+go\.mod)[^\n]*)$/m;
function stoppedBy(output) {
  return cutLine(STOPS.exec(output)?.[1] ?? "");
}
var STOPS = /^((?:g?make|ninja|just|task)(?:\[\d+\])?: (?:\*\*\* |error: )?[^\n]+|error: (?:Justfile|Recipe)[^\n]+|npm (?:error|ERR!) Missing script[^\n]*|(?:\S*\/)?(?:ba|da|z)?sh: [^\n]*not found)$/m;
function cutLine(line) {
  const shown = line.trim().replace(/\s+/g, " ");
  return shown.length > LONGEST2 ? `${shown.slice(0, LONGEST2)}\u2026` : shown;
}

// src/record/lost.ts
function whyLost(run2) {
  if (run2.instrument !== "") return run2.instrument;
  const own = run2.lost.find((call) => call.reason === "own-overlay");
  if (own !== void 0)
    return `the command passes an -overlay of its own in ${own.cwd}; put it into the GOFLAGS of the environment, where both can be merged`;
  const foreign = run2.lost.find((call) => call.reason === "toolchain");
  if (foreign !== void 0)
    return run2.refusals[0] ?? `another Go toolchain answers in ${foreign.cwd}, and it could not be prepared in time`;
  const covered = coverage(run2);
  if (covered !== "") {
    return `${covered} covers the standard library, and for covered packages the go command ignores overlays (golang/go#73802); use -coverpkg=./...`;
  }
  if (run2.timedOut) return "the command was ended at its deadline before this package had run";
  if (run2.killed) return "the command was ended by a signal before this package had run";
  if (run2.calls.length === 0) {
    const stopped = run2.exitCode === 0 ? "" : stoppedBy(run2.output);
    if (stopped !== "") return `the command ended before any \`go test\`: ${stopped}`;
    return "no `go test` of this command reached the recorder: was `go` called by its path, with an emptied environment (env -i), in a container or by another build system?";
  }
  return "its tests left no record: a TestMain that never calls m.Run, a test process that was killed, or an overlay that was lost on the way";
}
function coverage(run2) {
  const flag = run2.calls.map((call) => readGoTest(call)?.coverpkg ?? "").find((value) => value !== "" && coversStandardLibrary(value));
  if (flag !== void 0) return `-coverpkg=${flag}`;
  return /coverage: [\d.]+% of statements in (?:all|std)\b/.test(run2.output) ? "-coverpkg" : "";
}

// src/record/process.ts
function readProcess(file, runs) {
  const heartbeat = file.events.find((event) => event.e === "heartbeat");
  if (heartbeat === void 0)
    return file.file.includes("-child") ? void 0 : lost(file.file, "ended before it could say which package it tests");
  if (!runs.some((run2) => heartbeat.run === run2 || heartbeat.run.startsWith(`${run2}/`)))
    return lost(file.file, "belongs to another recording");
  const first = file.events.find((event) => event.e === "start" && event.run === 1);
  return {
    heartbeat,
    before: first?.e === "start" ? new Set(first.alive) : void 0,
    tests: readTests(file.events),
    looks: readLooks(file.events),
    ends: file.events.filter((event) => event.e === "end"),
    exit: file.events.find((event) => event.e === "exit"),
    runs: file.events.filter((event) => event.e === "start").length
  };
}
function lost(file, why) {
  return { kind: "capture", what: `test process ${file.replace(/-.*/, "")}`, why: `it ${why}` };
}
function readTests(events) {
  const tests = [];
  const open = /* @__PURE__ */ new Map();
  for (const event of events) {
    if (event.e === "test") {
      const test = { name: event.name, goroutine: event.g, failed: void 0, skipped: false };
      tests.push(test);
      open.set(`${event.g} ${event.name}`, test);
    }
    const ended = event.e === "done" ? open.get(`${event.g} ${event.name}`) : void 0;
    if (event.e === "done" && ended !== void 0) {
      ended.failed = event.failed;
      ended.skipped = event.skipped === true;
    }
  }
  return tests;
}
function readLooks(events) {
  const looks = [];
  const running = /* @__PURE__ */ new Set();
  let since = /* @__PURE__ */ new Set();
  for (const event of events) {
    if (event.e === "test" && !event.name.includes("/")) {
      running.add(event.name);
      since.add(event.name);
    }
    if (event.e === "done") running.delete(event.name);
    if (event.e !== "seen") continue;
    looks.push({ name: event.name, alive: new Set(event.alive), startedSince: [...since] });
    since = new Set(running);
  }
  return looks;
}

// src/record/reuse.ts
var FROM_CACHE = "its result came from the test cache, so that its tests did not run";
function reuseStored(fresh, { calls, ran }, stored) {
  const asked = binariesByPackage(calls);
  const torn = [...asked].filter(([importPath, binaries]) => isTorn(fresh, importPath, ran.get(importPath) ?? 0, binaries)).map(([path]) => path);
  const whole = [...asked].reduce((now, [importPath, binaries]) => answered(now, importPath, binaries, stored), fresh);
  const recording = torn.reduce(withGap, whole);
  const kept = fresh.packages.flatMap((entry) => keep(entry, asked.get(entry.importPath) ?? [], fresh, ran));
  const keptPaths = new Set(kept.map(({ importPath }) => importPath));
  const lost2 = recording.packages.some((entry) => ran.has(entry.importPath) && entry.passed !== false && !keptPaths.has(entry.importPath));
  const unheard = recording.packages.filter((entry) => asked.has(entry.importPath) && isUnheard(entry)).map(({ importPath }) => importPath);
  const forget2 = lost2 || torn.length > 0 || !unheard.every((importPath) => stored.isUnheard(importPath));
  return { recording, kept, unheard, forget: forget2 };
}
function binariesByPackage(calls) {
  const all = /* @__PURE__ */ new Map();
  for (const { words, binaries } of calls) {
    for (const binary of binaries) all.set(binary.importPath, [...all.get(binary.importPath) ?? [], { ...binary, words }]);
  }
  return all;
}
function keysOf({ words, importPath, action, content }) {
  const key = (kind, hash) => hash === "" ? [] : [[kind, hash, importPath, words].join("\0")];
  return [...key("action", action), ...key("content", content)];
}
function isTorn(fresh, importPath, ran, binaries) {
  return ran < binaries.length && fresh.packages.some((entry) => entry.importPath === importPath && entry.runs > 0 && entry.passed !== false);
}
function answered(now, importPath, binaries, stored) {
  const [entry, ...more] = now.packages.filter((one) => one.importPath === importPath);
  const [binary, ...others] = binaries;
  if (entry === void 0 || binary === void 0 || more.length > 0 || others.length > 0) return now;
  const isFromCache = entry.why === FROM_CACHE || binary.content === "" && isToItsEnd(now);
  if (entry.runs > 0 || entry.passed === false || !isFromCache) return now;
  const found = firstOf(keysOf(binary), stored);
  return found === void 0 ? now : inPlace(now, importPath, found);
}
function isToItsEnd({ timedOut, exitCode }) {
  return !timedOut && exitCode < 126;
}
function firstOf(keys, stored) {
  for (const key of keys) {
    const found = stored.recording(key);
    if (found !== void 0) return found;
  }
  return void 0;
}
function withGap(now, importPath) {
  const why = `one of its test runs was seen, and of another ${FROM_CACHE}`;
  const gap = { kind: "capture", what: `package ${importPath}`, why, package: importPath };
  const packages = now.packages.map(
    (entry) => entry.importPath === importPath && entry.capture === "captured" ? { ...entry, capture: "partial", why } : entry
  );
  return { ...now, packages, gaps: [...now.gaps, gap] };
}
function inPlace(now, importPath, { packages, leaks, benign }) {
  const of = (one) => one.package !== importPath;
  const reused = packages.map((entry) => ({ ...entry, reused: true }));
  return {
    ...now,
    packages: now.packages.flatMap((entry) => entry.importPath === importPath ? reused : [entry]),
    leaks: [...now.leaks.filter(of), ...leaks].sort(byPackage),
    benign: [...now.benign.filter(of), ...benign].sort(byPackage),
    gaps: now.gaps.filter((gap) => gap.package !== importPath)
  };
}
function byPackage(a, b) {
  return compareText(a.package, b.package);
}
function isUnheard({ runs, passed }) {
  return runs === 0 && passed !== false;
}
function keep(entry, binaries, fresh, ran) {
  const { importPath, capture, passed, runs } = entry;
  const [binary] = binaries;
  const isPlain = binaries.length === 1 && runs === 1 && ran.get(importPath) === 1;
  if (binary === void 0 || !isPlain || capture !== "captured" || passed !== true) return [];
  const keys = keysOf(binary);
  if (keys.length === 0 || fresh.gaps.some((gap) => gap.package === void 0 || gap.package === importPath)) return [];
  const of = (one) => one.package === importPath;
  const own = { packages: [entry], leaks: fresh.leaks.filter(of), benign: fresh.benign.filter(of), gaps: [] };
  return [{ importPath, keys, recording: { ...fresh, command: [], ...own } }];
}

// src/record/join.ts
var COMPARED = 24;
function joinLabels(goroutines, grouped, process2) {
  const stock = stockOf(grouped);
  const testOf = new Map(process2.tests.map((test) => [test.goroutine, test.name]));
  const labels = /* @__PURE__ */ new Map();
  const open = [];
  for (const goroutine of goroutines) {
    const own = testOf.get(goroutine.id) ?? testOf.get(goroutine.createdBy?.goroutine ?? 0) ?? "";
    const left = stock.get(keyOf(goroutine));
    const taken = own === "" ? void 0 : take(left, own);
    if (taken) labels.set(goroutine.id, taken);
    else if (process2.before?.has(goroutine.id) && take(left, "")) continue;
    else open.push(goroutine);
  }
  for (const goroutine of open.toSorted((a, b) => a.id - b.id)) {
    const taken = takeAny(stock.get(keyOf(goroutine)));
    if (taken) labels.set(goroutine.id, taken);
  }
  return goroutines.map((goroutine) => ({ ...goroutine, labels: { ...goroutine.labels, ...labels.get(goroutine.id) } }));
}
function stockOf({ goroutines, counts }) {
  const stock = /* @__PURE__ */ new Map();
  for (const [at, { labels, frames }] of goroutines.entries()) {
    const key = keyOf({ frames });
    const groups = stock.get(key) ?? /* @__PURE__ */ new Map();
    const test = labels[TEST_LABEL] ?? "";
    const list = groups.get(test) ?? [];
    list.push({ labels, left: counts[at] ?? 0 });
    groups.set(test, list);
    stock.set(key, groups);
  }
  return stock;
}
function keyOf({ frames }) {
  const names2 = frames.map((frame) => frame.function).filter((name) => !name.startsWith("runtime.") && name !== "panic");
  return names2.slice(0, COMPARED).join("\n");
}
function take(groups, test) {
  const list = groups?.get(test) ?? [];
  while (list.at(-1)?.left === 0) list.pop();
  const group = list.at(-1);
  if (group === void 0) return void 0;
  group.left--;
  return group.labels;
}
function takeAny(groups) {
  for (const test of groups?.keys() ?? []) {
    const taken = take(groups, test);
    if (taken) return taken;
  }
  return void 0;
}

// src/record/survivors.ts
function survivorsOf(process2, atDeadline) {
  const found = /* @__PURE__ */ new Map();
  const gaps = [];
  let selfTest = true;
  const unended = process2.ends.length < process2.runs;
  const last = unended ? atDeadline ?? exitDump(process2) : void 0;
  let atEnd = last === void 0 ? [] : survivorsAmong(last.goroutines, process2);
  for (const survivor of atEnd) found.set(survivor.goroutine.id, survivor);
  for (const end of process2.ends) {
    const { goroutines, gaps: lost2 } = readDump(end, process2);
    gaps.push(...lost2);
    if (end.active === 0 && !goroutines.some(isPlanted)) selfTest = false;
    const left = survivorsAmong(goroutines, process2, end);
    if (end.active > 0) atEnd = left;
    for (const survivor of left) found.set(survivor.goroutine.id, survivor);
  }
  const { exit } = process2;
  const atExit = exit === void 0 ? void 0 : new Set(exit.alive);
  const survivors = [...found.values()].filter(({ goroutine }) => atExit?.has(goroutine.id) ?? true);
  return { survivors: fold(survivors), atEnd: foldOthers(atEnd, process2), selfTest, gaps };
}
function exitDump({ exit, heartbeat }) {
  return exit === void 0 || exit.dump === "" ? void 0 : parseDump(exit.dump, `the last dump of ${heartbeat.package}`);
}
function fold(survivors) {
  const stacks = /* @__PURE__ */ new Map();
  const folded = /* @__PURE__ */ new Map();
  for (const survivor of survivors) {
    const { goroutine, attribution, proven, testFailed } = survivor;
    const stack = stacks.get(goroutine.frames) ?? stacks.size;
    stacks.set(goroutine.frames, stack);
    const key = [stack, goroutine.state, proven, testFailed, attribution.by, attribution.test].join("\n");
    const before = folded.get(key);
    const longestWaitMinutes = Math.max(before?.longestWaitMinutes ?? 0, survivor.longestWaitMinutes);
    const labels = withLabels(before?.labels, goroutine.labels);
    const count = (before?.count ?? 0) + survivor.count;
    folded.set(key, { ...before ?? survivor, count, longestWaitMinutes, ...labels && { labels } });
  }
  return [...folded.values()];
}
function foldOthers(survivors, { tests }) {
  const own = new Set(tests.map((test) => test.goroutine));
  return [
    ...survivors.filter(({ goroutine }) => own.has(goroutine.id)),
    ...fold(survivors.filter(({ goroutine }) => !own.has(goroutine.id)))
  ];
}
function readDump(end, process2) {
  const source = `the dump of ${process2.heartbeat.package}`;
  const dump = parseDump(end.dump, source);
  const gaps = dump.gaps.map((gap) => ({ ...gap, package: process2.heartbeat.package }));
  if (end.grouped === "") return { goroutines: dump.goroutines, gaps };
  return { goroutines: joinLabels(dump.goroutines, parseGrouped(end.grouped, source), process2), gaps };
}
function survivorsAmong(goroutines, process2, end) {
  const attribute = attributor(process2, goroutines);
  const leaked = new Set(end?.leaked);
  const failed = failedTests(process2);
  return goroutines.filter(({ id }) => id > 0 && id !== (end ?? process2.exit)?.self && process2.before?.has(id) === false).filter((goroutine) => !isPlanted(goroutine) && !isOurs(goroutine) && !isEnding(goroutine) && !isSystemState(goroutine)).map((goroutine) => {
    const attribution = attribute(goroutine);
    const proven = goroutine.leaked || leaked.has(goroutine.id);
    return {
      goroutine,
      proven,
      attribution,
      testFailed: failed.has(attribution.test),
      count: 1,
      longestWaitMinutes: goroutine.waitMinutes
    };
  });
}
function failedTests({ tests }) {
  return new Set(tests.filter((test) => test.failed !== false).map((test) => test.name));
}
function isPlanted(goroutine) {
  return goroutine.labels[TEST_LABEL] === PLANTED;
}
function isOurs({ createdBy }) {
  return createdBy?.function.startsWith("testing.goroutineGatePlant") ?? false;
}
function isEnding({ frames }) {
  return frames.length > 0 && frames.every(({ function: name }) => /^runtime\.goexit[01]?$/.test(name));
}

// src/snapshot/result-line.ts
function resultLine(line) {
  const tab = line.indexOf("	");
  const word = tab === -1 ? "" : line.slice(0, tab).trimEnd();
  if (tab === -1 || !Object.hasOwn(READERS, word)) return void 0;
  const [path = "", ...rest] = line.slice(tab + 1).split("	");
  return READERS[word]?.(path, rest.join("	"));
}
var READERS = {
  ok: (path, rest) => {
    const cached = rest.startsWith("(cached)");
    if (!isPath(path) || !(cached || SECONDS.test(rest))) return void 0;
    return { importPath: path, outcome: "ok", cached, seconds: secondsIn(rest) };
  },
  FAIL: (path, rest) => {
    const broken = / \[(?:build|setup) failed\]$/.exec(path);
    if (broken !== null) return { importPath: path.slice(0, broken.index), outcome: "build-failed", cached: false, seconds: 0 };
    return isPath(path) && SECONDS.test(rest) ? { importPath: path, outcome: "fail", cached: false, seconds: secondsIn(rest) } : void 0;
  },
  "?": (path, rest) => isPath(path) && rest.startsWith("[no test files]") ? withoutTests(path) : void 0,
  "": (path, rest) => isPath(path) && /^\t*coverage: 0\.0% of statements/.test(rest) ? withoutTests(path) : void 0
};
var SECONDS = /^\d{1,9}(?:\.\d{1,9})?s(?:\t|$)/;
function secondsIn(rest) {
  return SECONDS.test(rest) ? Number.parseFloat(rest) : 0;
}
function isPath(path) {
  return path !== "" && !path.includes(" ");
}
function withoutTests(importPath) {
  return { importPath, outcome: "no-test-files", cached: false, seconds: 0 };
}

// src/snapshot/test-output.ts
function parseTestOutput(text) {
  const { streams, plain: plain2 } = splitEvents(text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text);
  const found = [];
  const gaps = [];
  for (const stream of streams) {
    const own = sections(stream.output).filter((section) => section.result !== void 0 && section.result.importPath === stream.importPath);
    const result = own.at(-1)?.result ?? stream.result;
    found.push(readPackage(stream.importPath, stream.output, result));
  }
  for (const section of sections(plain2)) {
    if (section.result !== void 0) found.push(readPackage(section.result.importPath, section.text, section.result));
    else readRest(section.text, found, gaps);
  }
  return { packages: merged(found), gaps: [...gaps, ...found.flatMap((each) => each.snapshot?.gaps ?? [])] };
}
function sections(text) {
  const found = [];
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    const result = resultLine(text.slice(at, end));
    at = end + 1;
    if (result === void 0) continue;
    found.push({ text: text.slice(start, at), result });
    start = at;
  }
  if (start < text.length) found.push({ text: text.slice(start), result: void 0 });
  return found;
}
function readPackage(importPath, output, result) {
  const { text, races } = withoutRaceReports(output);
  const broken = result?.outcome !== "ok";
  const timedOut = broken ? timeoutIn(text) : void 0;
  const panic = broken && timedOut === void 0 ? panicIn(text) : void 0;
  const crashed = timedOut !== void 0 || panic !== void 0 || broken && /^SIGQUIT: quit$/m.test(text);
  const snapshot = crashed ? parseDump(text, `test output of ${importPath || "an unnamed package"}`) : void 0;
  return {
    importPath,
    outcome: result?.outcome ?? "unknown",
    cached: result?.cached ?? false,
    seconds: result?.seconds ?? 0,
    races,
    ...timedOut && { timedOut },
    ...panic !== void 0 && { panic },
    ...snapshot && snapshot.goroutines.length > 0 && { snapshot }
  };
}
function readRest(text, found, gaps) {
  const rest = readPackage("", text, void 0);
  if (rest.snapshot === void 0 && rest.timedOut === void 0) return;
  found.push(rest);
  gaps.push({ kind: "dump", what: "the end of the test output", why: "goroutines were dumped, but no line says of which package" });
}
function timeoutIn(text) {
  const found = /panic: test timed out after (\S{1,40})\n(\t?running tests:\n(?:\t[^\n]*\n)*)?/.exec(text);
  if (found === null) return void 0;
  const lines = (found[2] ?? "").split("\n").slice(1, -1);
  return { after: found[1] ?? "", running: lines.map(runningTest) };
}
function runningTest(line) {
  const name = line.trim();
  const open = name.lastIndexOf(" (");
  return open === -1 ? { name, for: "" } : { name: name.slice(0, open), for: name.slice(open + 2, -1) };
}
function panicIn(text) {
  return /^(?:panic|fatal error): ([^\n]{1,2000})/m.exec(text)?.[1];
}
var FENCE = "==================";
function withoutRaceReports(text) {
  const opening = `${FENCE}
WARNING: DATA RACE
`;
  const kept = [];
  let races = 0;
  let from = 0;
  for (let at = text.indexOf(opening); at !== -1; at = text.indexOf(opening, from)) {
    const close = text.indexOf(`
${FENCE}`, at + opening.length);
    kept.push(text.slice(from, at));
    races++;
    from = close === -1 ? text.length : close + 1 + FENCE.length;
    if (close === -1) break;
  }
  return races === 0 ? { text, races } : { text: kept.join("") + text.slice(from), races };
}
var WORST = ["build-failed", "fail", "unknown", "ok", "no-test-files"];
function merged(found) {
  const byPath = /* @__PURE__ */ new Map();
  for (const next of found) {
    const before = byPath.get(next.importPath);
    const worse = before !== void 0 && rank(before) <= rank(next) ? before : next;
    byPath.set(next.importPath, { ...worse, races: next.races + (before?.races ?? 0) });
  }
  return [...byPath.values()];
}
function rank(output) {
  return output.timedOut !== void 0 || output.panic !== void 0 ? -1 : WORST.indexOf(output.outcome);
}

// src/record/assemble.ts
function assembleRecording(evidence) {
  const printed = parseTestOutput(evidence.output).packages.filter((one) => one.outcome !== "no-test-files");
  const { processes, gaps: lines } = readProcesses(evidence, printed);
  const goVersion = processes[0]?.process.heartbeat.go ?? evidence.goVersion;
  const { packages, gaps } = capturePackages(expectedPackages(evidence, printed), processes, whyLost(evidence), goVersion);
  return {
    schemaVersion: 1,
    tool: evidence.tool,
    command: redactCommand(evidence.command, evidence.masked),
    exitCode: evidence.exitCode,
    timedOut: evidence.timedOut,
    goVersion,
    go: { GOOS: evidence.goos, GOARCH: evidence.goarch, flags: flagsOf(evidence) },
    packages,
    ...collectLeaks(processes, contextOf(evidence)),
    gaps: [...nothingSeen(evidence, packages.length), ...lines, ...gaps]
  };
}
function readProcesses(evidence, printed) {
  const { eventFiles, run: run2, lasting, timedOut, listed } = evidence;
  const runs = [run2, ...lasting === void 0 ? [] : [lasting]];
  const processes = [];
  const gaps = [];
  for (const { file, text } of eventFiles) {
    const { events, gaps: damaged } = readEvents(file, text);
    gaps.push(...damaged);
    const process2 = readProcess({ file, events }, runs);
    if (process2 !== void 0 && "kind" in process2) gaps.push(process2);
    else if (process2 !== void 0) processes.push(withModule(process2, listed));
  }
  const context = contextOf(evidence);
  const hanging = timedOut ? processes.filter((process2) => process2.ends.length < process2.runs) : [];
  const read = processes.map((process2) => {
    const dump = hanging.includes(process2) ? dumpOf(process2, hanging.length, printed) : void 0;
    const left = survivorsOf(process2, dump);
    return { process: process2, left, blocked: blockedTests(process2, left.atEnd, context) };
  });
  return { processes: read, gaps: [...gaps, ...read.flatMap(({ left }) => left.gaps)] };
}
function withModule(process2, listed) {
  const { heartbeat } = process2;
  const module = heartbeat.module || (listed.find((one) => one.importPath === heartbeat.package)?.module ?? "");
  return { ...process2, heartbeat: { ...heartbeat, module } };
}
function dumpOf({ heartbeat }, hanging, printed) {
  const named = printed.find((one) => one.importPath === heartbeat.package)?.snapshot;
  return named ?? (hanging === 1 ? printed.find((one) => one.importPath === "")?.snapshot : void 0);
}
function expectedPackages({ listed, timedOut, output }, printed) {
  const expected = /* @__PURE__ */ new Map();
  const lacking = printed.some(({ outcome }) => outcome === "build-failed") ? lackingIn(output) : "";
  for (const { importPath, module } of listed)
    expected.set(importPath, { importPath, module, passed: null, reason: "", ending: timedOut ? AT_DEADLINE : "" });
  for (const one of printed) {
    const { importPath } = one;
    if (importPath === "") continue;
    const passed = one.outcome === "unknown" ? null : one.outcome === "ok";
    const module = expected.get(importPath)?.module ?? "";
    const running = new Map(one.timedOut?.running.map((test) => [test.name, test.for]));
    const ending = endingOf(one) || (timedOut ? AT_DEADLINE : "");
    expected.set(importPath, { importPath, module, passed, reason: reasonOf(one, lacking), ending, running });
  }
  return [...expected.values()];
}
var AT_DEADLINE = "the command was ended at its deadline";
function reasonOf({ outcome, cached }, lacking) {
  if (outcome === "build-failed") return lacking === "" ? "it did not build" : `it did not build (go says: ${lacking})`;
  return cached ? FROM_CACHE : "";
}
function endingOf({ timedOut, panic }) {
  if (panic !== void 0) return `panic: ${panic}`;
  if (timedOut === void 0) return "";
  const running = timedOut.running.map((test) => test.name).join(", ");
  return `test timed out after ${timedOut.after}${running === "" ? "" : `, running ${running}`}`;
}
function contextOf({ roots, listed, modules, declaredFunction, labels = [], masked = [] }) {
  const all = [...modules, ...listed.map((one) => ({ path: one.module, dir: one.moduleDir }))];
  return { roots, labels, masked, signature: { root: roots[0] ?? "", modules: moduleRoots(all, roots), declaredFunction } };
}
function flagsOf({ calls }) {
  return [...new Set(calls.flatMap((call) => readGoTest(call)?.shownFlags ?? []))].sort();
}
function nothingSeen(evidence, packages) {
  return packages > 0 ? [] : [{ kind: "capture", what: "the test command", why: whyLost(evidence) }];
}

// src/record/scripts.ts
var TOOL_SCRIPT = `#!/bin/sh
link=$1
GOROOT=$2
export GOROOT
shift 2
case \${1##*/} in
compile|compile.exe) ;;
link|link.exe) exec "$@" ;;
*) GOROOT=$link; exec "$@" ;;
esac
GOROOT=$link
case " $*" in *"=>$link/src/"*) ;; *) exec "$@" ;; esac
count=$#
for word; do
  case $word in
  *"=>$link/src/"*)
    rest=$word
    word=
    while :; do
      case $rest in
      *"=>$link/src/"*)
        word="$word\${rest%%"=>$link/src/"*}=>\\$GOROOT/src/"
        rest=\${rest#*"=>$link/src/"}
        ;;
      *) break ;;
      esac
    done
    word=$word$rest
    ;;
  esac
  set -- "$@" "$word"
done
shift $count
exec "$@"
`;
var EXEC_SCRIPT = `#!/bin/sh
variable=$1
binary=$2
case $binary in
*/go-build*/b[0-9]*/*.test)
  shift 2
  exec env "$variable" "$binary" "-test.testlogfile=\${binary%/*}/testlog.txt" "$@"
  ;;
esac
exec env "$@"
`;

// src/record/shim.ts
function shimScript(facts) {
  const { main } = facts;
  const ours = flagsWith(facts.flags, main.json);
  const restore = facts.environmentFlags === void 0 ? "unset GOFLAGS" : `GOFLAGS=${quote(facts.environmentFlags)}`;
  return `#!/bin/sh
# Stands in for go while goroutine-gate records; only \`go test\` is changed.
here=${quote(facts.folder)}
ours=${quote(ours)}
nl='
'
tab='	'
case ":$PATH:" in
*":$here:"*)
  path=":$PATH:"
  path="\${path%%":$here:"*}:\${path#*":$here:"}"
  path=\${path#:}
  path=\${path%:}
  ;;
*) path=$PATH ;;
esac
real=$(PATH=$path; command -v go)
if [ -z "$real" ]; then
  echo 'go: command not found' >&2
  exit 127
fi

mine=
if [ "\${GOFLAGS-}" = "$ours" ]; then
  mine=1
  ${restore}
fi
undo="unset\${tab}GOFLAGS"
if [ "\${GOFLAGS+set}" ]; then undo="set\${tab}GOFLAGS\${tab}$GOFLAGS"; fi

folder=.
verb=\${1-}
first=\${2-}
second=\${3-}
case $verb in
-C) folder=\${2-} verb=\${3-} first=\${4-} second=\${5-} ;;
-C=*) folder=\${1#-C=} verb=\${2-} first=\${3-} second=\${4-} ;;
esac
# What these start finds the real go first, and can only be reached through GOFLAGS.
case $verb in run|tool|generate) if [ "$mine" ]; then
  GOFLAGS=$ours
  export GOFLAGS
${linked(facts)}fi ;; esac
if [ "$verb" != test ]; then exec "$real" "$@"; fi
case $first in
-C) folder=$second ;;
-C=*) folder=\${first#-C=} ;;
esac
PATH=$path
export PATH

without() {
  reason=$1
  shift
  printf '%s\\t%s\\n' "$reason" "$PWD" >>${quote(facts.lost)}
  exec "$real" "$@"
}

env=$(cd "$folder" && "$real" env GOROOT GOVERSION GOFLAGS GOOS GOARCH GOHOSTOS GOHOSTARCH) || exec "$real" "$@"
{
  read -r root
  read -r version
  read -r flags
  read -r os
  read -r arch
  read -r hostos
  read -r hostarch
} <<end
$env
end
if [ "$mine" ]; then flags=${quote(facts.flags)}; fi
said=$flags
printf '%s\\0' "$PWD" "$root" "$version" "$flags" "$@" >${quote(`${facts.calls}/`)}"$$-$PPID"

case " $flags $* " in
*'-overlay='*|*' -overlay '*|*' --overlay '*) without own-overlay "$@" ;;
esac

case $root in
${quote(main.toolchain.goroot)}|${quote(main.link === "" ? main.toolchain.goroot : main.link)})
  json=${quote(main.json)}
  link=${quote(main.link)}
  root=${quote(main.toolchain.goroot)}
  ;;
*)
  ask=${quote(`${facts.questions}/`)}"$$-$PPID"
  printf '%s\\n%s\\n' "$root" "$version" >"$ask.tmp" && mv "$ask.tmp" "$ask.ask"
  turns=0
  while [ ! -f "$ask.answer" ] && [ $turns -lt 200 ]; do
    sleep 0.05 || sleep 1
    turns=$((turns + 1))
  done
  json= link=
  if [ -f "$ask.answer" ]; then { read -r json; read -r link; } <"$ask.answer"; fi
  if [ -z "$json" ]; then without toolchain "$@"; fi
  ;;
esac

run=${quote(facts.run)}
lasting=
${facts.lasting === void 0 ? "" : lastingRun(facts.lasting)}
if [ "$link" ]; then
  if [ "\${GOTOOLCHAIN+set}" ]; then undo="$undo\${nl}set\${tab}GOTOOLCHAIN\${tab}$GOTOOLCHAIN"; else undo="$undo\${nl}unset\${tab}GOTOOLCHAIN"; fi
  undo="$undo\${nl}swap\${tab}GOROOT\${tab}$link\${tab}$root\${nl}swap\${tab}PATH\${tab}$link\${tab}$root"
  # Without this the link would show in runtime.GOROOT() and in the stacks of programs: what hooks undo comes too late for it.
  plain=1
  case $root in *[[:space:]\\'\\"\\\\]*) plain= ;; esac
  case " $flags $*" in *' -toolexec'*|*' --toolexec'*) ;; *) if [ "$plain" ]; then flags="\${flags:+$flags }'-toolexec=${facts.folder}/tool $link $root'"; fi ;; esac
  case " $flags $*" in *' -exec'*|*' --exec'*) plain= ;; esac
  if [ "$plain" ] && [ "$os/$arch" = "$hostos/$hostarch" ]; then flags="\${flags:+$flags }'-exec=\${lasting:-env} GOROOT=$root'"; fi
  GOROOT=$link
  GOTOOLCHAIN=local
  export GOROOT GOTOOLCHAIN
  real=$link/bin/go
fi
case $json in
*[[:space:]]*) flag="'-overlay=$json'" ;;
*) flag=-overlay=$json ;;
esac
GOFLAGS="\${flags:+$flags }$flag"
GOROUTINE_GATE_OUT=${quote(facts.events)}
GOROUTINE_GATE_RUN=$run
GOROUTINE_GATE_SETTLE=${facts.settleMs}
GOROUTINE_GATE_UNDO=$undo
export GOFLAGS GOROUTINE_GATE_OUT GOROUTINE_GATE_RUN GOROUTINE_GATE_SETTLE GOROUTINE_GATE_UNDO
exec "$real" "$@"
`;
}
function lastingRun({ run: run2, graphs, exec }) {
  return `case $version in go1.2[0-7]|go1.2[0-7].*|go1.2[0-7]rc*) case " $flags $*" in *-debug-actiongraph*|*' -count'*|*' --count'*|*' -test.count'*) ;; *)
  run=${quote(run2)}
  GOROUTINE_GATE_ARGS=$(printf '%s\\n' "$PWD" "$said" "$@")
  export GOROUTINE_GATE_ARGS
  flags="\${flags:+$flags }'-debug-actiongraph=${graphs}/$$-$PPID.json'"
  lasting=${quote(exec)}
  ;; esac ;; esac
`;
}
function linked({ main: { link, toolchain } }) {
  if (link === "") return "";
  return `  root=${quote(toolchain.goroot)}
  link=${quote(link)}
  if [ "$(cd "$folder" && "$real" env GOROOT)" = "$root" ]; then
    if [ "\${GOTOOLCHAIN+set}" ]; then undo="set\${tab}GOTOOLCHAIN\${tab}$GOTOOLCHAIN"; else undo="unset\${tab}GOTOOLCHAIN"; fi
    GOROUTINE_GATE_UNDO="\${GOROUTINE_GATE_UNDO-}\${nl}$undo\${nl}swap\${tab}GOROOT\${tab}$link\${tab}$root\${nl}swap\${tab}PATH\${tab}$link\${tab}$root"
    GOROOT=$link
    GOTOOLCHAIN=local
    export GOROUTINE_GATE_UNDO GOROOT GOTOOLCHAIN
    real=$link/bin/go
  fi
`;
}
function quote(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

// src/adapters/toolchain/capture.ts
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// src/record/action-graph.ts
function readActionGraph(text) {
  const actions = parsed(text);
  if (actions === void 0) return void 0;
  const links = new Map(actions.filter(({ mode }) => mode === "link").map((link) => [link.package, link]));
  return actions.filter(({ mode, package: importPath }) => mode === "test run" && importPath !== "").map(({ package: importPath }) => {
    const link = links.get(`${importPath}.test`);
    return { importPath, action: link?.action ?? "", content: link?.build.split("/").at(-1) ?? "" };
  });
}
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return Array.isArray(value) ? value.map(actionOf) : void 0;
  } catch {
    return void 0;
  }
}
function actionOf(value) {
  const fields = typeof value === "object" && value !== null ? value : {};
  const text = (name) => typeof fields[name] === "string" ? fields[name] : "";
  return { mode: text("Mode"), package: text("Package"), action: text("ActionID"), build: text("BuildID") };
}

// src/adapters/toolchain/capture.ts
function readEventFiles(folder) {
  return names(folder).map((file) => ({ file, text: readOrNothing(join(folder, file)) }));
}
function readOrNothing(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
function readCalls(folder) {
  return names(folder).map((file) => readCall(readFileSync(join(folder, file), "utf8"))).filter((call) => call !== void 0);
}
function readCachedCalls(calls, graphs) {
  return names(graphs).flatMap((name) => {
    const call = readCall(readOrNothing(join(calls, name.replace(/\.json$/, ""))));
    const binaries = readActionGraph(readOrNothing(join(graphs, name)));
    return call && binaries ? [{ words: [call.cwd, call.flags, ...call.args].join("\n"), binaries }] : [];
  });
}
function runsUnder(run2, files) {
  const runs = /* @__PURE__ */ new Map();
  for (const { file, text } of files) {
    const [event] = readEvents(file, text.slice(0, text.indexOf("\n") + 1)).events;
    if (event?.e === "heartbeat" && event.run === run2) runs.set(event.package, (runs.get(event.package) ?? 0) + 1);
  }
  return runs;
}
function readLost(file) {
  try {
    const lines = readFileSync(file, "utf8").split("\n");
    return lines.filter((line) => line !== "").map((line) => ({ reason: line.split("	")[0] ?? "", cwd: line.split("	")[1] ?? "" }));
  } catch {
    return [];
  }
}
function names(folder) {
  return readdirSync(folder).sort();
}

// src/adapters/toolchain/list.ts
import { resolve } from "node:path";

// src/record/listed.ts
function readList(text) {
  const packages = [];
  for (const line of text.split("\n")) {
    const [importPath, module, moduleDir, tests, externalTests] = line.split("	");
    if (importPath === void 0 || module === void 0 || moduleDir === void 0) continue;
    if (Number(tests) + Number(externalTests) > 0) packages.push({ importPath, module, moduleDir });
  }
  return packages;
}
function readModules(text) {
  return text.split("\n").map((line) => line.split("	")).filter(([path, dir]) => path !== "" && dir !== void 0 && dir !== "").map(([path = "", dir = ""]) => ({ path, dir }));
}
function readReplaced(text) {
  const replaced = field(parsed2(text), "Replace");
  if (!Array.isArray(replaced)) return [];
  return replaced.flatMap((one) => {
    const path = field(field(one, "Old"), "Path");
    const dir = field(field(one, "New"), "Path");
    return typeof path === "string" && typeof dir === "string" && /^\.{0,2}[/\\]|^[A-Za-z]:|^\.{1,2}$/.test(dir) ? [{ path, dir }] : [];
  });
}
function parsed2(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function field(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}

// src/adapters/toolchain/list.ts
var FORMAT = "{{.ImportPath}}	{{with .Module}}{{.Path}}	{{.Dir}}{{else}}	{{end}}	{{len .TestGoFiles}}	{{len .XTestGoFiles}}";
var MOST_CALLS = 40;
async function listPackages(calls) {
  const packages = /* @__PURE__ */ new Map();
  const modules = /* @__PURE__ */ new Map();
  for (const { call, test } of distinct(calls)) {
    const environment = { ...process.env, GOFLAGS: call.flags };
    const chdir = test.listFlags.filter((flag) => flag.startsWith("-C="));
    const [answer, main, edit] = await Promise.all([
      go(["list", ...test.listFlags, "-e", "-find", "-f", FORMAT, "--", ...test.patterns], call.cwd, environment),
      go(["list", ...chdir, "-m", "-f", "{{.Path}}	{{.Dir}}"], call.cwd, environment),
      go(["mod", "edit", ...chdir, "-json"], call.cwd, environment)
    ]);
    for (const one of answer.ok ? readList(answer.text) : []) packages.set(`${one.module} ${one.importPath}`, one);
    const mains = main.ok ? readModules(main.text) : [];
    for (const one of mains) modules.set(one.dir, one);
    for (const one of edit.ok ? inPlaceOf(edit.text, mains) : []) if (!modules.has(one.dir)) modules.set(one.dir, one);
  }
  return { packages: [...packages.values()], modules: [...modules.values()] };
}
function inPlaceOf(goMod, mains) {
  const [main] = mains;
  if (main === void 0 || mains.length > 1) return [];
  return readReplaced(goMod).map(({ path, dir }) => ({ path, dir: resolve(main.dir, dir) }));
}
function distinct(calls) {
  const all = /* @__PURE__ */ new Map();
  for (const call of calls) {
    const test = readGoTest(call);
    if (test?.runs === true) all.set(JSON.stringify([call.cwd, call.flags, test.listFlags, test.patterns]), { call, test });
  }
  return [...all.values()].slice(0, MOST_CALLS);
}

// src/adapters/toolchain/questions.ts
import { readdirSync as readdirSync2, readFileSync as readFileSync2, renameSync, writeFileSync } from "node:fs";
import { join as join2 } from "node:path";
var EVERY_MS = 50;
function answerQuestions(folder, prepare2) {
  const overlays = /* @__PURE__ */ new Map();
  const answered2 = /* @__PURE__ */ new Set();
  const refusals = [];
  const answer = (name) => {
    const [goroot = "", version = ""] = readFileSync2(join2(folder, name), "utf8").split("\n");
    const overlay = overlays.get(goroot) ?? prepare2({ goroot, version });
    if ("why" in overlay && !overlays.has(goroot)) refusals.push(overlay.why);
    overlays.set(goroot, overlay);
    const to = join2(folder, name.replace(/\.ask$/, ""));
    writeFileSync(`${to}.new`, "why" in overlay ? "\n\n" : `${overlay.json}
${overlay.link}
`);
    renameSync(`${to}.new`, `${to}.answer`);
  };
  const timer = setInterval(() => {
    for (const name of readdirSync2(folder)) {
      if (!name.endsWith(".ask") || answered2.has(name)) continue;
      answered2.add(name);
      answer(name);
    }
  }, EVERY_MS);
  return { stop: () => clearInterval(timer), refusals };
}

// src/adapters/toolchain/recorded-types.ts
import { join as join3, relative as relative2, resolve as resolve2 } from "node:path";
var MOST_CALLS2 = 8;
var LIMIT_MS = 6e4;
async function recordTypes(calls, { root, out }, built) {
  const asked = /* @__PURE__ */ new Map();
  for (const call of calls) {
    const test = readGoTest(call);
    if (test?.runs !== true) continue;
    const folder = resolve2(call.cwd, ...test.listFlags.flatMap((flag) => flag.startsWith("-C=") ? [flag.slice(3)] : []));
    const dir = relative2(root, folder).replaceAll("\\", "/");
    if (dir.startsWith("..")) continue;
    const flags = [...call.flags.split(" "), ...test.listFlags.filter((flag) => !flag.startsWith("-C="))].filter((flag) => flag !== "");
    const request = {
      root,
      modules: [{ dir, patterns: test.patterns }],
      flags,
      mayBuild: true,
      instead: /* @__PURE__ */ new Map(),
      limitMs: LIMIT_MS,
      ...builtWith(call, built)
    };
    asked.set(JSON.stringify([dir, test.patterns, flags]), request);
  }
  const texts = [];
  for (const request of [...asked.values()].slice(0, MOST_CALLS2)) texts.push(await readTypes(request));
  if (texts.length > 0) leave(join3(out, "types.txt"), texts.join(""));
}
function builtWith({ goroot }, built) {
  return built !== void 0 && built.link === "" && built.toolchain.goroot === goroot ? { overlay: built.json } : {};
}

// src/adapters/toolchain/store.ts
import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync as readdirSync3, readFileSync as readFileSync3, renameSync as renameSync2, rmSync, statSync, utimesSync, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join4 } from "node:path";
var PREFIX = "recordings-";
var UNQUOTED = /[\s'"\\]/;
var FORM = 1;
var UNUSED_DAYS = 30;
var LONGEST_DAYS = 1;
var DAY_MS = 864e5;
function openStore(cache, facts) {
  const folder = join4(cache, "goroutine-gate", `${PREFIX}${nameOf([String(FORM), ...facts].join("\0"))}`);
  if (cache === "" || UNQUOTED.test(folder)) return void 0;
  try {
    mkdirSync(join4(folder, "kept"), { recursive: true });
    mkdirSync(join4(folder, "unheard"), { recursive: true });
    if (!hold(folder)) return void 0;
    sweep(join4(cache, "goroutine-gate"));
    writeFileSync2(join4(folder, "exec"), EXEC_SCRIPT, { mode: 493 });
    return storeIn(folder, runOf(folder));
  } catch {
    return void 0;
  }
}
function hold(folder) {
  const lock = join4(folder, "lock");
  if (existsSync(lock)) {
    if (isHeld(lock)) return false;
    forget(folder);
    rmSync(lock, { force: true });
  }
  try {
    writeFileSync2(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}
function isHeld(lock) {
  const pid = Number(readFileSync3(lock, "utf8"));
  return pid > 0 && isAlive(pid) && Date.now() - statSync(lock).mtimeMs < LONGEST_DAYS * DAY_MS;
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
function runOf(folder) {
  const file = join4(folder, "run");
  const known = existsSync(file) ? readFileSync3(file, "utf8") : "";
  if (/^[0-9a-f-]{36}$/.test(known)) return known;
  const run2 = randomUUID();
  writeFileSync2(file, run2);
  return run2;
}
function storeIn(folder, run2) {
  return {
    run: run2,
    folder,
    exec: join4(folder, "exec"),
    recording: (key) => readKept(join4(folder, "kept", nameOf(key)), key),
    isUnheard: (importPath) => existsSync(join4(folder, "unheard", nameOf(importPath))),
    close: (result) => {
      try {
        settle(folder, result);
        rmSync(join4(folder, "lock"), { force: true });
      } catch {
      }
    }
  };
}
function settle(folder, { kept, unheard, forget: isToForget }) {
  try {
    for (const one of kept) writeKept(folder, one);
    for (const importPath of unheard) writeFileSync2(join4(folder, "unheard", nameOf(importPath)), "");
    if (isToForget) forget(folder);
    else prune(folder);
  } catch {
    forget(folder);
  }
}
function readKept(file, key) {
  try {
    const value = JSON.parse(readFileSync3(file, "utf8"));
    if (typeof value !== "object" || value === null || !("key" in value) || !("recording" in value) || value.key !== key) return void 0;
    const read = readRecording(JSON.stringify(value.recording));
    if (!("recording" in read)) return void 0;
    utimesSync(file, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date());
    return read.recording;
  } catch {
    return void 0;
  }
}
function writeKept(folder, { importPath, keys, recording }) {
  for (const key of keys) {
    const file = join4(folder, "kept", nameOf(key));
    writeFileSync2(`${file}.new`, JSON.stringify({ key, recording }));
    renameSync2(`${file}.new`, file);
  }
  rmSync(join4(folder, "unheard", nameOf(importPath)), { force: true });
}
function forget(folder) {
  rmSync(join4(folder, "run"), { force: true });
  for (const name of readdirSync3(join4(folder, "kept"))) rmSync(join4(folder, "kept", name), { force: true });
}
function prune(folder) {
  for (const part of ["kept", "unheard"]) {
    for (const name of readdirSync3(join4(folder, part))) {
      const file = join4(folder, part, name);
      if (isUnused(file)) rmSync(file, { force: true });
    }
  }
}
function sweep(home) {
  for (const name of readdirSync3(home)) {
    const store = join4(home, name);
    if (name.startsWith(PREFIX) && isUnused(store)) rmSync(store, { recursive: true, force: true });
  }
}
function isUnused(path) {
  return Date.now() - statSync(path).mtimeMs > UNUSED_DAYS * DAY_MS;
}
function nameOf(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

// src/adapters/toolchain/reuse.ts
function storeFor({ cache = "", version, goos, goarch }, { reuse, root, settleMs, labels = [] }) {
  if (!isWanted(reuse) || process.platform === "win32") return void 0;
  return openStore(cache, [package_default.version, textDigest(loadHooks()), version, goos, goarch, root, String(settleMs), ...labels]);
}
function isWanted(reuse) {
  return reuse === "always" || reuse === "auto" && !process.env.CI && !process.env.GITHUB_ACTIONS;
}
function settled(fresh, store, work) {
  const ran = runsUnder(store.run, readEventFiles(work.events));
  const { recording, ...result } = reuseStored(fresh, { calls: readCachedCalls(work.calls, work.graphs), ran }, store);
  store.close(result);
  return recording;
}

// src/adapters/toolchain/record.ts
async function recordCommand(options) {
  const work = workFolder();
  if ("why" in work) return written(await recordNothing(options, work.why), options.out);
  try {
    const toolchain = await findToolchain(options.cwd);
    const store = "why" in toolchain ? void 0 : storeFor(toolchain, options);
    const instrument = prepare(toolchain, options, work, store);
    const result = await runRecorded(instrument, options, work, store);
    const recording = await assemble({ options, work, toolchain, instrument, result, lasting: store?.run });
    return written(store ? settled(recording, store, work) : recording, options.out);
  } finally {
    rmSync2(work.folder, { recursive: true, force: true });
  }
}
async function recordNothing(options, why) {
  const toolchain = await findToolchain(options.cwd);
  const result = { ...await run(requestOf(options, {})), refusals: [] };
  return assemble({ options, work: void 0, toolchain, instrument: { why }, result });
}
function written(recording, out) {
  try {
    mkdirSync2(out, { recursive: true });
    writeWhole(join5(out, "recording.json"), `${JSON.stringify(recording, null, 2)}
`);
    return recording;
  } catch (error) {
    const why = `it could not be written: ${error instanceof Error ? error.message : String(error)}`;
    return { ...recording, gaps: [...recording.gaps, { kind: "capture", what: "the recording", why }] };
  }
}
function writeWhole(file, text) {
  const beside = `${file}.${process.pid}`;
  try {
    writeFileSync3(beside, text);
    renameSync3(beside, file);
  } catch (error) {
    if (existsSync2(beside)) rmSync2(beside);
    throw error;
  }
}
function workFolder() {
  try {
    return makeWork(realpathSync(mkdtempSync(join5(tmpdir(), "goroutine-gate-"))));
  } catch (error) {
    return { why: `no temporary folder could be made for the recorder: ${error instanceof Error ? error.message : String(error)}` };
  }
}
function makeWork(folder) {
  const sub = (name) => {
    mkdirSync2(join5(folder, name));
    return join5(folder, name);
  };
  const run2 = randomUUID2();
  return {
    folder,
    run: run2,
    shim: sub("bin"),
    calls: sub("calls"),
    questions: sub("questions"),
    events: sub("events"),
    graphs: sub("graphs"),
    lost: join5(folder, "lost")
  };
}
function prepare(toolchain, options, work, store) {
  if ("why" in toolchain) return toolchain;
  const { overlay: userOverlay, others: flags } = splitFlags(toolchain.flags);
  const overlay = writeOverlay(toolchain, join5(work.folder, "overlay"), loadHooks(), userOverlay, options.cwd, store?.folder);
  if ("why" in overlay) return overlay;
  const shim = process.platform === "win32" ? "" : work.shim;
  const plan = { overlay, flags, shim, events: work.events, run: work.run, settleMs: options.settleMs };
  if (shim !== "") {
    const file = join5(shim, "go");
    const { calls, questions, lost: lost2, graphs } = work;
    const lasting = store && { run: store.run, graphs, exec: store.exec };
    const facts = { ...plan, main: overlay, folder: shim, calls, questions, lost: lost2, lasting, environmentFlags: process.env.GOFLAGS };
    writeFileSync3(file, shimScript(facts));
    chmodSync(file, 493);
    writeFileSync3(join5(shim, "tool"), TOOL_SCRIPT, { mode: 493 });
  }
  return { overlay, variables: variables(plan, process.env), userOverlay };
}
async function runRecorded(instrument, options, work, store) {
  const request = requestOf(options, "why" in instrument ? {} : instrument.variables);
  if ("why" in instrument) return { ...await run(request), refusals: [] };
  const { toolchain } = instrument.overlay;
  let count = 0;
  const questions = answerQuestions(
    work.questions,
    (other) => writeOverlay(
      { ...toolchain, ...other },
      join5(work.folder, `overlay-${++count}`),
      loadHooks(),
      instrument.userOverlay,
      options.cwd,
      store?.folder
    )
  );
  try {
    return { ...await run(request), refusals: questions.refusals };
  } finally {
    questions.stop();
  }
}
var SHELL = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"];
function requestOf(options, variables2) {
  const cwd = realPath(options.cwd);
  return {
    command: options.script === void 0 ? options.command : [...SHELL, options.script],
    cwd,
    environment: { ...process.env, PWD: cwd, ...variables2 },
    output: options.output,
    deadlineMs: options.deadlineMs
  };
}
async function assemble({ options, work, toolchain, instrument, result, lasting }) {
  const known = "why" in toolchain ? void 0 : toolchain;
  const calls = callsOf(work ? readCalls(work.calls) : [], options, known);
  const [{ packages: listed, modules }] = await Promise.all([
    known === void 0 ? { packages: [], modules: [] } : listPackages(calls),
    known !== void 0 && options.types ? recordTypes(calls, options, "why" in instrument ? void 0 : instrument.overlay) : void 0
  ]);
  const output = `${result.stdout}
${result.stderr}`;
  const evidence = {
    tool: { name: package_default.name, version: package_default.version },
    command: options.command,
    run: work?.run ?? "",
    ...lasting !== void 0 && { lasting },
    instrument: "why" in instrument ? instrument.why : "",
    goVersion: known?.version ?? "",
    goos: known?.goos ?? "",
    goarch: known?.goarch ?? "",
    calls,
    lost: work ? readLost(work.lost) : [],
    refusals: result.refusals,
    output,
    masked: maskedValues(process.env, output),
    exitCode: result.exitCode,
    timedOut: result.timedOut,
    killed: result.killed,
    eventFiles: work ? readEventFiles(work.events) : [],
    listed,
    modules,
    roots: spellings(options.root),
    declaredFunction: options.declaredFunction,
    ...options.labels && { labels: options.labels }
  };
  const early = assembleRecording(evidence);
  const recording = await options.complete?.() ? assembleRecording(evidence) : early;
  const { commit, shard } = options;
  return { ...recording, ...commit !== void 0 && { commit }, ...shard && { shard } };
}
function callsOf(noted, { command, script, cwd }, toolchain) {
  if (noted.length > 0 || script !== void 0 || !/(^|[/\\])go(\.exe)?$/.test(command[0] ?? "")) return noted;
  const { goroot = "", version = "", flags = "" } = toolchain ?? {};
  return [{ cwd, goroot, version, flags: splitFlags(flags).others, args: command.slice(1) }];
}
function spellings(root) {
  return [.../* @__PURE__ */ new Set([root, realPath(root)])];
}
function realPath(path) {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
export {
  recordCommand
};
