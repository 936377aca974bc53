import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  declaredName,
  isClosure,
  isStandardLibrary,
  isWithin,
  isWrapper,
  normaliseFunction,
  packageOf
} from "./chunk-N3OVQWBY.js";
import {
  isSystemState,
  waitKindOf
} from "./chunk-6XOFZE2W.js";
import {
  digest
} from "./chunk-VT33FI4M.js";

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
  const isRunning = kind === "spin";
  const names = isRunning ? [fullName(start)] : withoutRepeats(strictNames(calls));
  return {
    kind,
    keys: {
      k1: digest("1", kind, ...names, creator === void 0 ? "" : nameOf(creator)),
      k2: digest("2", kind, anchor?.package ?? "", anchor?.declared ?? "", fullName(start), fullName(isRunning ? start : site)),
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
  ...entries("top", false, "ginkgo waits for a spec", [
    "github.com/onsi/ginkgo*/internal.(*Suite).runNode",
    "github.com/bsm/ginkgo*/internal.(*Suite).runNode"
  ]),
  ...entries("worker", false, "ginkgo's interrupt handler", [
    "github.com/onsi/ginkgo*interrupt_handler.(*InterruptHandler).registerForInterrupts",
    "github.com/bsm/ginkgo*interrupt_handler.(*InterruptHandler).registerForInterrupts"
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
  ...entries("worker", true, "a clock that a library starts once", [
    "github.com/valyala/fasthttp.updateServerDate",
    "github.com/gofiber/utils/v2.StartTimeStampUpdater"
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

export {
  signatureOf,
  relativeFrame,
  benignReason,
  benignEntry
};
