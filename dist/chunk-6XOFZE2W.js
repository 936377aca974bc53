import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/snapshot/kind.ts
function waitKindOf(record) {
  const state = baseState(record.state);
  const known = KINDS[state];
  if (known !== void 0 && Object.hasOwn(KINDS, state)) return known;
  if (state === "semacquire" || state === "" || state === "waiting") return kindOfFrames(record) ?? "other";
  if (SPINNING.has(state)) return "spin";
  return "other";
}
function isSystemState(record) {
  const state = baseState(record.state);
  if (!SYSTEM_STATES.has(state)) return false;
  if (OWN_WORKERS.has(state)) return true;
  return record.frames.every((frame) => frame.function.startsWith("runtime."));
}
function baseState(state) {
  let base = state;
  for (let mark = MARK.exec(base); mark !== null; mark = MARK.exec(base)) base = base.slice(0, mark.index);
  return base;
}
var MARK = / \((?:leaked|scan|durable|synctest)\)$/;
var KINDS = {
  "chan receive": "chan-recv",
  "chan send": "chan-send",
  select: "select",
  "chan receive (nil chan)": "forever",
  "chan send (nil chan)": "forever",
  "select (no cases)": "forever",
  "sync.Mutex.Lock": "lock",
  "sync.RWMutex.Lock": "lock",
  "sync.RWMutex.RLock": "rlock",
  "sync.WaitGroup.Wait": "wg",
  "sync.Cond.Wait": "cond",
  "IO wait": "io",
  sleep: "sleep",
  syscall: "syscall",
  coroutine: "coro",
  "synctest.Run": "other",
  "synctest.Wait": "other"
};
var SPINNING = /* @__PURE__ */ new Set(["running", "runnable", "preempted", "GC assist wait", "GC assist marking", "wait for GC cycle"]);
var OWN_WORKERS = /* @__PURE__ */ new Set([
  "force gc (idle)",
  "GC sweep wait",
  "GC scavenge wait",
  "finalizer wait",
  "cleanup wait",
  "GOMAXPROCS updater (idle)",
  "GC worker (idle)",
  "GC worker (active)",
  "timer goroutine (idle)",
  "trace reader (blocked)"
]);
var SYSTEM_STATES = /* @__PURE__ */ new Set([
  ...OWN_WORKERS,
  "GC assist marking",
  "GC assist wait",
  "garbage collection",
  "garbage collection scan",
  "GC mark termination",
  "stopping the world",
  "dumping heap",
  "wait for GC cycle",
  "GC weak to strong wait",
  "flushing proc caches",
  "trace goroutine status",
  "trace proc status",
  "page trace flush",
  "debug call",
  "panicwait",
  "idle",
  "dead",
  "copystack",
  "waiting for cgo callback",
  "???"
]);
var BY_FRAME = [
  ["sync.(*WaitGroup).Wait", "wg"],
  ["sync.(*Cond).Wait", "cond"],
  ["sync.(*RWMutex).RLock", "rlock"],
  ["sync.(*RWMutex).Lock", "lock"],
  ["sync.(*Mutex).Lock", "lock"],
  ["internal/poll.runtime_pollWait", "io"],
  ["time.Sleep", "sleep"],
  ["iter.Pull", "coro"],
  ["runtime.chansend1", "chan-send"],
  ["runtime.chanrecv1", "chan-recv"],
  ["runtime.chanrecv2", "chan-recv"],
  ["runtime.selectgo", "select"],
  ["runtime.block", "forever"]
];
function kindOfFrames(record) {
  for (const frame of record.frames) {
    const found = BY_FRAME.find(([name]) => frame.function === name || frame.function.startsWith(`${name}[`));
    if (found !== void 0) return found[1];
    if (!LIBRARY_TOP.test(frame.function)) return void 0;
  }
  return void 0;
}
var LIBRARY_TOP = /^(?:runtime|sync|internal\/sync|internal\/poll|time|iter)\./;

export {
  waitKindOf,
  isSystemState,
  baseState,
  KINDS
};
