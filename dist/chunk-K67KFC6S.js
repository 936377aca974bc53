import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  declaredName,
  decodePercent,
  isClosure,
  isStandardLibrary,
  isWithin,
  isWrapper,
  normaliseFunction,
  packageOf,
  unquote
} from "./chunk-5EN4HUGV.js";
import {
  isSystemState,
  waitKindOf
} from "./chunk-6XOFZE2W.js";
import {
  digest
} from "./chunk-3NHVCBLO.js";

// src/snapshot/benign-catalogue.ts
var BENIGN = [
  ...entries("top", false, "a test that waits for its subtests", [
    "testing.(*T).Run",
    "testing.tRunner.func1",
    "testing.runTests",
    "testing.(*F).Fuzz"
  ]),
  ...entries("top", false, "a parallel test that waits for its turn", [
    "testing.(*T).Parallel",
    "testing.(*testState).waitParallel",
    "testing.(*testContext).waitParallel"
  ]),
  ...entries("worker", false, "the fuzzing engine", ["testing.runFuzzing", "testing.runFuzzTests", "internal/fuzz.*"]),
  ...entries("worker", false, "the alarm of go test -timeout", ["testing.(*M).startAlarm.func1"]),
  ...entries("worker", false, "signal delivery, one for the whole process", [
    "os/signal.signal_recv",
    "os/signal.loop",
    "runtime.ensureSigM"
  ]),
  ...entries("worker", false, "the runtime runs finalizers and cleanups", [
    "runtime.runfinq",
    "runtime.runFinalizers",
    "runtime.runCleanups"
  ]),
  ...entries("worker", false, "a profile or trace that go test writes", [
    "runtime.ReadTrace",
    "runtime/pprof.readProfile",
    "runtime/pprof.profileWriter",
    "runtime/trace.Start",
    "runtime/trace.Start.*"
  ]),
  ...entries("top", false, "ginkgo waits for a spec", ["github.com/onsi/ginkgo*/internal.(*Suite).runNode"]),
  ...entries("worker", false, "ginkgo's interrupt handler", [
    "github.com/onsi/ginkgo*interrupt_handler.(*InterruptHandler).registerForInterrupts"
  ]),
  ...entries("worker", false, "a worker started once when its package is loaded", [
    "go.opencensus.io/stats/view.(*worker).start",
    "github.com/golang/glog.(*loggingT).flushDaemon",
    "github.com/golang/glog.(*fileSink).flushDaemon",
    "k8s.io/klog.(*loggingT).flushDaemon",
    "k8s.io/klog/v2.(*loggingT).flushDaemon",
    "k8s.io/klog/v2.(*flushDaemon).run",
    "go.etcd.io/etcd*/logutil.(*MergeLogger).outputLoop",
    "github.com/baidubce/bce-sdk-go/util/log.NewLogger",
    "github.com/redis/go-redis/v9/internal/pool.startGlobalTimeCache",
    "github.com/desertbit/timer.timerRoutine"
  ]),
  ...entries("worker", true, "an idle HTTP connection kept for the next request", [
    "net/http.(*persistConn).readLoop",
    "net/http.(*persistConn).writeLoop",
    "net/http.(*http2ClientConn).readLoop"
  ]),
  ...entries("worker", true, "the accept loop of a test server that lives as long as the tests", [
    "net/http/httptest.(*Server).goServe.func1"
  ]),
  ...entries("worker", true, "a database handle that lives as long as the process", ["database/sql.(*DB).connectionOpener"]),
  ...entries("worker", true, "a gRPC client connection that lives as long as the process", [
    "google.golang.org/grpc.(*ccBalancerWrapper).watcher",
    "google.golang.org/grpc.(*ccResolverWrapper).watcher",
    "google.golang.org/grpc.(*addrConn).resetTransport",
    "google.golang.org/grpc/internal/grpcsync.(*CallbackSerializer).run",
    "google.golang.org/grpc/internal/transport.(*controlBuffer).get",
    "google.golang.org/grpc/internal/transport.(*http2Client).keepalive"
  ]),
  ...entries("worker", true, "an open leveldb database", [
    "github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain",
    "github.com/syndtr/goleveldb/leveldb.(*DB).tCompaction",
    "github.com/syndtr/goleveldb/leveldb.(*DB).mCompaction",
    "github.com/syndtr/goleveldb/leveldb.(*DB).compactionError",
    "github.com/syndtr/goleveldb/leveldb/util.(*BufferPool).drain"
  ]),
  ...entries("worker", true, "a cache that lives as long as the process", [
    "github.com/dgraph-io/ristretto*.(*Cache).processItems",
    "github.com/dgraph-io/ristretto*.(*lfuPolicy).processItems",
    "github.com/dgraph-io/ristretto*.(*defaultPolicy).processItems",
    "github.com/lestrrat-go/httprc*.runFetchWorker"
  ]),
  ...entries("worker", true, "a client that reconnects in the background", [
    "github.com/nats-io/nats.go.(*Conn).doReconnect",
    "github.com/redis/go-redis*.(*ConnPool).tryDial",
    "github.com/go-redis/redis*.(*ConnPool).tryDial"
  ]),
  ...entries("worker", true, "copies the input or output of a child process that still runs", ["os/exec.(*Cmd).*"])
];
function entries(where, singleton, reason, functions) {
  return functions.map((name) => ({ function: name, where, singleton, reason }));
}

// src/snapshot/benign.ts
function benignReason(record) {
  if (isSystemState(record)) return "a worker of the Go runtime";
  return benignEntry(record)?.reason;
}
function benignEntry(record) {
  const names = record.frames.map((frame) => ({ raw: frame.function, normal: normaliseFunction(frame.function) }));
  const creator = record.createdBy && { raw: record.createdBy.function, normal: normaliseFunction(record.createdBy.function) };
  return BENIGN.find((entry) => entry.where === "top" ? fitsTop(entry, names) : fitsWorker(entry, names, creator));
}
function fitsTop(entry, names) {
  for (const name of names) {
    if (matches(entry.function, name)) return true;
    if (!isStandardLibrary(packageOf(name.normal))) return false;
  }
  return false;
}
function fitsWorker(entry, names, creator) {
  const at = names.findLastIndex((name) => matches(entry.function, name));
  if (at !== -1) return names.slice(at + 1).every((name) => isOwn(name, entry));
  return creator !== void 0 && matches(entry.function, creator) && names.every((name) => isOwn(name, entry));
}
function isOwn(name, entry) {
  const packagePath = packageOf(name.normal);
  if (packagePath === "" || isStandardLibrary(packagePath)) return true;
  return packagePath.startsWith(projectOf(entry.function));
}
function projectOf(pattern) {
  const parts = (pattern.split("*", 1)[0] ?? "").split("/");
  return parts.slice(0, parts[0] === "github.com" ? 3 : 1).join("/");
}
function matches(pattern, name) {
  return fits(pattern, /\.func\d/.test(pattern) ? name.raw : name.normal);
}
function fits(pattern, text) {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === void 0) return text === pattern;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return text.endsWith(last) && text.length - last.length >= at;
}

// src/snapshot/paths.ts
function normalisePath(printed, context, standard = false) {
  const file = /^[A-Za-z]:\\|\\/.test(printed) ? printed.replaceAll("\\", "/") : printed;
  const root = context.root.replaceAll("\\", "/").replace(/\/$/, "");
  const cached = inModuleCache(file);
  if (cached !== void 0) return { file: cached, inRepository: false };
  if (root !== "" && file.startsWith(`${root}/`)) return { file: file.slice(root.length + 1), inRepository: true };
  const trimmed = inModule(file.replace(/@v[^/]*(?=\/)/, ""), context.modules);
  if (trimmed !== void 0) return { file: trimmed, inRepository: true };
  if (isAbsolute(file)) return { file: inGoroot(file, standard), inRepository: false };
  return { file: file.replace(/@v[^/]*/, ""), inRepository: false };
}
function isAbsolute(file) {
  return file.startsWith("/") || /^[A-Za-z]:\//.test(file);
}
function inModuleCache(file) {
  const toolchain = /\/golang\.org\/toolchain@[^/]*\/src\//.exec(file);
  if (toolchain !== null) return file.slice(toolchain.index + toolchain[0].length);
  const cache = /\/pkg\/mod\/(?=[^/]+\.[^/]*\/|[^/]+@)/.exec(file);
  if (cache === null) return void 0;
  return unescapeCase(file.slice(cache.index + cache[0].length).replace(/@v[^/]*/, ""));
}
function unescapeCase(path) {
  return path.replace(/!([a-z])/g, (_, letter) => letter.toUpperCase());
}
function inModule(file, modules) {
  let best;
  for (const module of modules) {
    if (module.path !== "" && file.startsWith(`${module.path}/`) && module.path.length > (best?.path.length ?? 0)) best = module;
  }
  if (best === void 0) return void 0;
  const rest = file.slice(best.path.length + 1);
  return best.dir === "" ? rest : `${best.dir}/${rest}`;
}
function inGoroot(file, standard) {
  const source = file.lastIndexOf("/src/");
  return source !== -1 && (standard || GOROOT.test(file.slice(0, source))) ? file.slice(source + "/src/".length) : file;
}
var GOROOT = /^(?:\/usr\/(?:local|lib|share)\/go[^/]*|.*\/hostedtoolcache\/go\/.*|.*\/Cellar\/go\/.*|[A-Za-z]:\/(?:Program Files\/)?Go)$/;

// src/snapshot/signature.ts
function signatureOf(record, context) {
  const kind = waitKindOf(record);
  const calls = record.frames.map((frame) => callOf(frame, context)).filter((call) => !isNoise(call));
  const creator = record.createdBy === void 0 ? void 0 : callOf(record.createdBy, context);
  const users = calls.filter((call) => call.user);
  const innermost = users[0];
  const outermost = users.at(-1);
  const anchor = creator?.user ? creator : outermost ?? creator ?? calls.at(-1);
  const spawn = creator?.user ? creator : outermost?.closure ? outermost : void 0;
  const start = outermost ?? calls.at(-1);
  const site = innermost ?? calls.findLast(isExported) ?? calls.at(-1);
  return {
    kind,
    keys: {
      k1: digest("1", kind, ...withoutRepeats(strictNames(calls)), creator === void 0 ? "" : nameOf(creator)),
      k2: digest("2", kind, anchor?.package ?? "", anchor?.declared ?? "", fullName(start), fullName(site)),
      k3: digest("3", kind, fullName(creator ?? anchor))
    },
    ...innermost && { site: siteOf(innermost) },
    ...spawn && { spawn: siteOf(spawn) }
  };
}
function relativeFrame(frame, context) {
  const { file } = pathOf(frame, context);
  return file === frame.file ? frame : { ...frame, file };
}
function pathOf(frame, context) {
  const modules = context.modules.map((module) => module.path);
  return normalisePath(frame.file, context, isStandardLibrary(packageOf(frame.function, frame.file), modules));
}
var CALLS = /* @__PURE__ */ new WeakMap();
function callOf(frame, context) {
  const calls = CALLS.get(context) ?? /* @__PURE__ */ new Map();
  CALLS.set(context, calls);
  const key = `${frame.function}\0${frame.file}\0${frame.line}`;
  const known = calls.get(key);
  if (known !== void 0) return known;
  const call = readCall(frame, context);
  calls.set(key, call);
  return call;
}
function readCall(frame, context) {
  const path = pathOf(frame, context);
  const packagePath = packageOf(frame.function, frame.file);
  const user = isUserPackage(packagePath, frame.file, path.inRepository, context);
  const printed = declaredName(frame.function, frame.file);
  const declared = user && frame.line > 0 && context.declaredFunction(path.file, frame.line) || printed;
  const inlined = declared !== printed && path.inRepository ? packageOfFile(path.file, packagePath, context) : void 0;
  return {
    file: path.file,
    line: frame.line,
    package: inlined ?? packagePath,
    declared,
    normal: normaliseFunction(frame.function),
    user,
    closure: isClosure(frame.function),
    wrapper: isWrapper(frame.function)
  };
}
function packageOfFile(file, printed, context) {
  const dir = file.slice(0, Math.max(0, file.lastIndexOf("/")));
  const holding = context.modules.filter((module2) => module2.dir === "" || dir === module2.dir || dir.startsWith(`${module2.dir}/`));
  const module = holding.sort((a, b) => b.dir.length - a.dir.length)[0];
  if (module === void 0 || printed === "main" || printed.endsWith("_test")) return void 0;
  const rest = dir.slice(module.dir.length).replace(/^\//, "");
  return rest === "" ? module.path : `${module.path}/${rest}`;
}
function isUserPackage(packagePath, printed, inRepository, context) {
  const modules = context.modules.map((module) => module.path);
  if (packagePath === "" || isStandardLibrary(packagePath, modules)) return false;
  if (/(?:^|[/\\])vendor[/\\]/.test(printed)) return false;
  if (inRepository || modules.some((module) => isWithin(packagePath, module))) return true;
  if (packagePath.split("/", 1)[0]?.includes(".") === false) return true;
  return modules.length === 0 && !/[/\\]pkg[/\\]mod[/\\]|@v\d/.test(printed);
}
function isNoise(call) {
  return call.wrapper || call.package === "" || call.package === "runtime" || call.package.startsWith("internal/runtime/");
}
function strictNames(calls) {
  const outward = calls.toReversed();
  if (!outward.some((call) => call.user)) return outward.map(nameOf);
  const names = [];
  for (let at = 0; at < outward.length; ) {
    const call = outward[at];
    if (call === void 0) break;
    if (call.user) {
      names.push(nameOf(call));
      at++;
      continue;
    }
    const next = outward.findIndex((other, index) => index > at && other.user);
    const run = outward.slice(at, next === -1 ? outward.length : next);
    names.push(nameOf(run.find(isExported) ?? call));
    at += run.length;
  }
  return names;
}
function withoutRepeats(names) {
  return names.filter((name, index) => name !== names[index - 1]);
}
function nameOf(call) {
  return call.user ? fullName(call) : call.normal;
}
function isExported(call) {
  return new RegExp("^\\p{Lu}", "u").test(call.declared.slice(call.declared.lastIndexOf(".") + 1)) && !call.package.startsWith("internal/");
}
function fullName(call) {
  return call === void 0 ? "" : `${call.package}.${call.declared}`;
}
function siteOf(call) {
  return { file: call.file, function: call.declared, line: call.line };
}

// src/snapshot/labels.ts
function labelsAt(text, start) {
  if (text[start] !== "{") return void 0;
  const pairs = [];
  let at = start + 1;
  if (text[at] === "}") return { labels: {}, end: at + 1 };
  for (; ; ) {
    const key = wordAt(text, at);
    if (key === void 0 || text[key.end] !== ":") return void 0;
    const value = wordAt(text, text[key.end + 1] === " " ? key.end + 2 : key.end + 1);
    if (value === void 0) return void 0;
    pairs.push([key.text, value.text]);
    if (text[value.end] === "}") return { labels: Object.fromEntries(pairs), end: value.end + 1 };
    if (!text.startsWith(", ", value.end)) return void 0;
    at = value.end + 2;
  }
}
function wordAt(text, at) {
  if (text[at] === '"') return unquote(text, at);
  let end = at;
  while (isBare(text.charCodeAt(end))) end++;
  return { text: text.slice(at, end), end };
}
function isBare(char) {
  return char >= 46 && char <= 57 || char >= 65 && char <= 90 || char === 95 || char >= 97 && char <= 122;
}

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

// src/snapshot/body.ts
function parseBody(text) {
  const state = { frames: [], elided: 0, pending: void 0, created: void 0, place: void 0 };
  let at = 0;
  while (at < text.length && state.place === void 0) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    if (line.startsWith("[originating from goroutine ")) break;
    readLine2(state, line, newline !== -1);
    at = end + 1;
  }
  return finished(state);
}
function readLine2(state, line, ended) {
  if (line.startsWith("	")) {
    readPlace(state, line, ended);
  } else if (line.startsWith("...")) {
    state.elided += elidedIn(line);
  } else if (line.startsWith("created by ")) {
    state.created = readCreator(line.slice("created by ".length));
    state.pending = void 0;
  } else if (line.startsWith("non-Go function at pc=")) {
    state.frames.push({ function: "non-Go function", file: "", line: 0 });
  } else {
    const name = functionIn(line);
    if (name !== void 0) state.pending = name;
  }
}
function readPlace(state, line, ended) {
  const place = placeIn(line);
  if (place === void 0 || !(ended || place.whole)) return;
  const at = { file: place.file, line: place.line };
  if (state.created !== void 0) {
    state.place = at;
  } else if (state.pending !== void 0) {
    state.frames.push({ function: state.pending, ...at });
    state.pending = void 0;
  }
}
function elidedIn(line) {
  if (!line.endsWith(" frames elided...")) return 0;
  const count = Number(line.slice(3, line.indexOf(" ")));
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}
function readCreator(text) {
  const mark = text.lastIndexOf(" in goroutine ");
  const parent = mark === -1 ? "" : text.slice(mark + " in goroutine ".length);
  if (!/^\d{1,18}$/.test(parent)) return { function: decodePercent(text) };
  return { function: decodePercent(text.slice(0, mark)), goroutine: Number(parent) };
}
function functionIn(line) {
  const open = line.endsWith(")") ? line.lastIndexOf("(") : -1;
  if (open > 0) return decodePercent(line.slice(0, open));
  return line === "non-Go function" || /^\w{1,200}$/.test(line) ? line : void 0;
}
function placeIn(line) {
  const pointers = cut(line.slice(1), [" fp=0x", " pc=0x"]);
  if (pointers.startsWith("pc=0x")) return { file: "", line: 0, whole: true };
  const place = cut(pointers, [" +0x"]);
  const colon = place.lastIndexOf(":");
  const digits = place.slice(colon + 1);
  if (colon <= 0 || !/^\d{1,9}$/.test(digits)) return void 0;
  return { file: place.slice(0, colon), line: Number(digits), whole: place.length < line.length - 1 };
}
function cut(text, marks) {
  let result = text;
  for (const mark of marks) {
    const at = result.lastIndexOf(mark);
    if (at !== -1) result = result.slice(0, at);
  }
  return result;
}
var OUTERMOST = /* @__PURE__ */ new Set(["main.main", "runtime.main", "runtime.mcall", "runtime.mstart", "runtime.rt0_go"]);
function endsWithoutCreator(frames) {
  const [outer = "", last = ""] = frames.slice(-2).map((frame) => frame.function);
  const name = last === "" ? outer : last;
  if (name === "runtime.goexit") return last === "" || outer === "runtime.main";
  return OUTERMOST.has(name) || /\.init(\.\d+)?$/.test(name);
}
function finished(state) {
  const base = { frames: state.frames, framesElided: state.elided };
  if (state.created !== void 0) {
    return { ...base, createdBy: { ...state.created, ...state.place ?? { file: "", line: 0 } }, complete: state.place !== void 0 };
  }
  return { ...base, complete: state.pending === void 0 && endsWithoutCreator(state.frames) };
}

// src/snapshot/header.ts
var START = "goroutine ";
function looksLikeHeader(line) {
  if (!line.startsWith(START)) return false;
  const digits = digitsEnd(line, START.length);
  return digits > START.length && line[digits] === " " && (line.includes("[", digits) || line.endsWith(":"));
}
function parseHeader(line) {
  if (!line.startsWith(START)) return void 0;
  const idEnd = digitsEnd(line, START.length);
  const id = smallNumber(line.slice(START.length, idEnd));
  const open = skipPointers(line, idEnd);
  if (id === void 0 || !line.startsWith(" [", open)) return void 0;
  const inside = statusAt(line, open + 2);
  if (inside === void 0) return void 0;
  const after = labelsAfter(line, inside.end);
  if (after === void 0) return void 0;
  return { id, ...readStatus(inside.status), labels: after.labels ?? inside.labels ?? {} };
}
function skipPointers(line, from) {
  let at = from;
  for (const key of [" gp=", " m=", " mp="]) {
    if (!line.startsWith(key, at)) continue;
    const space = line.indexOf(" ", at + key.length);
    at = space === -1 ? line.length : space;
  }
  return at;
}
function statusAt(line, start) {
  const bracket = line.indexOf("]", start);
  const mark = line.indexOf(" labels:{", start);
  if (mark === -1 || bracket !== -1 && bracket < mark) {
    return bracket === -1 ? void 0 : { status: line.slice(start, bracket), labels: void 0, end: bracket + 1 };
  }
  const found = labelsAt(line, mark + " labels:".length);
  if (found === void 0 || line[found.end] !== "]") return void 0;
  return { status: line.slice(start, mark), labels: found.labels, end: found.end + 1 };
}
function labelsAfter(line, at) {
  if (line[at] === ":" && line.length === at + 1) return { labels: void 0 };
  if (line[at] !== " ") return void 0;
  const found = labelsAt(line, at + 1);
  if (found === void 0 || line[found.end] !== ":" || line.length !== found.end + 1) return void 0;
  return { labels: found.labels };
}
var MARKS = [" (leaked)", " (scan)", " (durable)", " (synctest)"];
function readStatus(status) {
  const [first = "", ...rest] = status.split(", ");
  let state = first;
  let leaked = false;
  for (let mark = markAtEnd(state); mark !== void 0; mark = markAtEnd(state)) {
    leaked ||= mark === " (leaked)";
    state = state.slice(0, -mark.length);
  }
  const minutes = rest.find((part) => part.endsWith(" minutes"));
  const bubble = rest.find((part) => part.startsWith("synctest bubble ") || part.startsWith("synctest group "));
  return {
    state,
    waitMinutes: smallNumber(minutes?.slice(0, -" minutes".length) ?? "") ?? 0,
    lockedToThread: rest.includes("locked to thread"),
    leaked,
    bubble: bubble === void 0 ? null : smallNumber(bubble.slice(bubble.lastIndexOf(" ") + 1)) ?? null
  };
}
function markAtEnd(state) {
  return MARKS.find((mark) => state.endsWith(mark));
}
function digitsEnd(text, from) {
  let at = from;
  while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  return at;
}
function smallNumber(digits) {
  return /^\d{1,18}$/.test(digits) ? Number(digits) : void 0;
}

// src/snapshot/dump.ts
var PPROF_LIMIT = 64 * 1024 * 1024;
function parseDump(text, source) {
  const whole = text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text;
  const reading = {
    goroutines: [],
    bodies: /* @__PURE__ */ new Map(),
    headers: /* @__PURE__ */ new Map(),
    blank: -1,
    unknown: 0,
    firstUnknown: "",
    truncated: whole.length >= PPROF_LIMIT
  };
  for (let at = nextHeader(whole, 0); at !== -1; ) at = readBlock(whole, at, reading);
  if (endsInsideWord(whole)) reading.truncated = true;
  return {
    source,
    format: "text",
    goroutines: reading.goroutines,
    counts: [],
    total: reading.goroutines.length,
    truncated: reading.truncated,
    gaps: gapsOf2(reading, source)
  };
}
function readBlock(text, at, reading) {
  const newline = text.indexOf("\n", at);
  const line = text.slice(at, newline === -1 ? text.length : newline);
  const header = headerOf(line, reading);
  if (header === void 0) return skipBlock(text, line, newline, reading);
  const start = newline === -1 ? text.length : newline + 1;
  const { end, next } = endOfBlock(text, start, reading);
  const body = bodyOf(text.slice(start, end), reading);
  reading.goroutines.push(recordOf(line, header, body));
  if (end >= text.length - 1 && !body.complete) reading.truncated = true;
  return next;
}
function recordOf(line, header, body) {
  const record = {
    id: Number(line.slice("goroutine ".length, line.indexOf(" ", "goroutine ".length))),
    state: header.state,
    waitMinutes: header.waitMinutes,
    lockedToThread: header.lockedToThread,
    leaked: header.leaked,
    bubble: header.bubble,
    labels: header.labels,
    frames: body.frames,
    framesElided: body.framesElided
  };
  return body.createdBy === void 0 ? record : Object.assign(record, { createdBy: body.createdBy });
}
var CUT_HEADER = /^goroutine \d+ ?(g[p=\w ]*)?(\[|$)/;
function skipBlock(text, line, newline, reading) {
  if (newline === -1) {
    if (CUT_HEADER.test(line)) reading.truncated = true;
    return -1;
  }
  if (looksLikeHeader(line) && reading.unknown++ === 0) reading.firstUnknown = line.slice(0, 120);
  return nextHeader(text, newline + 1);
}
function endOfBlock(text, start, reading) {
  if (reading.blank < start - 1) {
    const blank = text.indexOf("\n\n", start - 1);
    reading.blank = blank === -1 ? text.length : blank;
  }
  const end = Math.min(reading.blank + 1, text.length);
  let next = nextHeader(text, start);
  while (next !== -1 && next < end && !looksLikeHeader(lineAt(text, next))) next = nextHeader(text, next + 1);
  return { end: next === -1 ? end : Math.min(next, end), next };
}
function lineAt(text, at) {
  const newline = text.indexOf("\n", at);
  return text.slice(at, newline === -1 ? text.length : newline);
}
function headerOf(line, reading) {
  const space = line.indexOf(" ", "goroutine ".length);
  const rest = line.slice(space);
  const known = reading.headers.get(rest);
  if (known !== void 0 && /^\d{1,18}$/.test(line.slice("goroutine ".length, space))) return known;
  const header = parseHeader(line);
  if (header !== void 0) reading.headers.set(rest, header);
  return header;
}
function bodyOf(text, reading) {
  const shape = text.replace(ARGUMENTS, "()\n");
  const known = reading.bodies.get(shape);
  if (known !== void 0) return known;
  const body = parseBody(text);
  reading.bodies.set(shape, body);
  return body;
}
var ARGUMENTS = /\([^()\n]*\)\n/g;
function nextHeader(text, from) {
  for (let at = text.indexOf("goroutine ", from); at !== -1; at = text.indexOf("goroutine ", at + 1)) {
    const digit = text.charCodeAt(at + "goroutine ".length);
    if (digit >= 48 && digit <= 57 && (at === 0 || text[at - 1] === "\n")) return at;
  }
  return -1;
}
function endsInsideWord(text) {
  const last = text.slice(text.lastIndexOf("\n") + 1);
  return last !== "" && last.length <= "goroutine ".length && "goroutine ".startsWith(last) && text.endsWith(`

${last}`);
}
function gapsOf2(reading, source) {
  const gaps = [];
  if (reading.unknown > 0) {
    const what = reading.unknown === 1 ? "1 goroutine" : `${reading.unknown} goroutines`;
    gaps.push({
      kind: "dump",
      what: `${what} in ${source}`,
      why: `the header is of no form known here; the first one: ${reading.firstUnknown}`
    });
  }
  if (reading.truncated) {
    gaps.push({ kind: "dump", what: `the end of ${source}`, why: "the dump is cut off; goroutines behind that point were not seen" });
  }
  return gaps;
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
  benignReason,
  benignEntry,
  signatureOf,
  relativeFrame,
  GROUPED_HEADER,
  parseGrouped,
  frameIn,
  parseBody,
  parseHeader,
  parseDump,
  splitEvents
};
