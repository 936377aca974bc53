import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  mergeOverlay,
  needsLink
} from "./chunk-YTMJ73OC.js";
import {
  digest
} from "./chunk-VT33FI4M.js";

// src/adapters/toolchain/overlay.ts
import { lstatSync, mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

// src/record/hooks.ts
var MARK = "// goroutine-gate: what follows goes to ";
var SECTIONS = ["testing where the runtime can be told.", "testing elsewhere.", "runtime/pprof."];
function readHooks(text) {
  const normal = text.replaceAll("\r\n", "\n");
  const start = normal.indexOf("\nimport (\n");
  const end = normal.indexOf("\n)\n", start);
  const [testing = "", ...sections] = normal.slice(end + 3).split(MARK);
  const [told, untold, pprof] = sections.map((section, at) => bodyOf(section, SECTIONS[at]));
  if (start < 0 || end < 0 || told === void 0 || untold === void 0 || pprof === void 0 || sections.length > 3)
    throw new Error("hooks.go has lost its import block or one of its marks");
  return {
    imports: [...normal.slice(start, end).matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? ""),
    testing: testing.trimStart(),
    told,
    untold,
    pprof
  };
}
function bodyOf(section, title) {
  return title !== void 0 && section.startsWith(`${title}
`) ? section.slice(title.length + 1).trimStart() : void 0;
}

// src/record/patch.ts
var EXIT_HOOK_SINCE = 23;
var OLDEST = 20;
var TOLD = { first: 26, last: 27 };
function patchToolchain(text) {
  const minor = minorOf(text.version);
  if (minor < OLDEST) return { kind: "refused", why: `unsupported Go version ${text.version}: recording needs go1.${OLDEST} or later` };
  const hooks = readHooks(text.hooks);
  const told = minor >= TOLD.first && minor <= TOLD.last;
  const testing = apply(text.testing, testingEdits(text.testing, hooks.imports, { exit: minor >= EXIT_HOOK_SINCE, told }));
  const pprof = apply(text.pprof, PPROF_EDITS);
  const missing = "missing" in testing ? `testing.go: ${testing.missing}` : "missing" in pprof ? `runtime/pprof: ${pprof.missing}` : "";
  if ("missing" in testing || "missing" in pprof) return { kind: "refused", why: `unsupported Go version ${text.version}: ${missing}` };
  return {
    kind: "patched",
    testing: testing.text + block(hooks.testing + (told ? hooks.told : hooks.untold)),
    pprof: pprof.text + block(hooks.pprof)
  };
}
function minorOf(version) {
  return Number(/go1\.(\d+)/.exec(version)?.[1] ?? 0);
}
var T_RUNNER = "func tRunner(t *T, fn func(t *T)) {\n";
function testingEdits(testing, imports, has) {
  const added = imports.filter((path) => !testing.includes(`
	"${path}"
`)).map((path) => `"${path}"; `);
  if (has.told) added.push('_ "unsafe"; ');
  if (has.exit) added.push('goroutineGateExitHook "internal/runtime/exithook"; ');
  const addExit = has.exit ? "func(f func()) { goroutineGateExitHook.Add(goroutineGateExitHook.Hook{F: f, RunOnFailure: true}) }" : "nil";
  const wrap = " benchmarks, examples = goroutineGateWrap(benchmarks, examples);";
  return [
    { anchor: "\nimport (", place: "after", text: added.join("") },
    {
      inside: T_RUNNER,
      anchor: "	t.runner = callerName(0)\n",
      place: "before",
      text: "	goroutineGateTest := goroutineGateTestStart(t); "
    },
    {
      inside: T_RUNNER,
      anchor: "		t.report() // Report after all subtests have finished.\n",
      place: "before",
      text: "		goroutineGateTestEnd(t, goroutineGateTest); "
    },
    { anchor: "\n	m.before()", place: "after", text: `; goroutineGateBefore(m, ${addExit})` },
    { anchor: "\nfunc (m *M) after() {", place: "after", text: " goroutineGateAfter(m);" },
    { anchor: MAIN_START, place: "after", text: wrap }
  ];
}
var MAIN_START = "\nfunc MainStart(deps testDeps, tests []InternalTest, benchmarks []InternalBenchmark, fuzzTargets []InternalFuzzTarget, examples []InternalExample) *M {";
var PPROF_EDITS = [
  { anchor: "\nfunc SetGoroutineLabels(ctx context.Context) {", place: "after", text: " ctx = goroutineGateKeep(ctx);" }
];
function apply(text, edits) {
  let result = text;
  for (const edit of edits) {
    const at = find(result, edit);
    if (typeof at === "string") return { missing: at };
    const cut = edit.place === "before" ? at : at + edit.anchor.length;
    result = result.slice(0, cut) + edit.text + result.slice(cut);
  }
  return { text: result };
}
function find(text, { anchor, inside }) {
  const from = inside === void 0 ? 0 : onlyIndex(text, inside);
  if (from < 0) return `\`${inside?.trim()}\` does not stand there exactly once`;
  const to = inside === void 0 ? text.length : text.indexOf("\n}\n", from);
  const at = onlyIndex(text.slice(from, to), anchor);
  return at < 0 ? `\`${anchor.trim()}\` does not stand there exactly once` : from + at;
}
function onlyIndex(text, part) {
  const at = text.indexOf(part);
  return at >= 0 && text.indexOf(part, at + 1) < 0 ? at : -1;
}
function block(code) {
  return `
//line goroutine_gate_hooks.go:1
${code}`;
}

// src/adapters/toolchain/overlay.ts
function writeOverlay(toolchain, folder, hooks, userOverlay, cwd, links = "") {
  try {
    const source = (name) => readFileSync(join(toolchain.goroot, "src", name), "utf8");
    const patched = patchToolchain({
      version: toolchain.version,
      testing: source("testing/testing.go"),
      pprof: source("runtime/pprof/runtime.go"),
      hooks
    });
    if (patched.kind === "refused") return { why: patched.why };
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "testing.go"), patched.testing);
    writeFileSync(join(folder, "runtime.go"), patched.pprof);
    const link = needsLink(toolchain) ? linkTo(toolchain.goroot, links === "" ? join(folder, "goroot") : join(links, digest(toolchain.goroot))) : "";
    const key = (...parts) => join(link === "" ? toolchain.goroot : link, "src", ...parts);
    const ours = {
      [key("testing", "testing.go")]: join(folder, "testing.go"),
      [key("runtime", "pprof", "runtime.go")]: join(folder, "runtime.go")
    };
    const merged = mergeOverlay(ours, userOverlay === "" ? "" : readFileSync(resolve(cwd, userOverlay), "utf8"));
    if (merged.kind === "refused") return { why: merged.why };
    const json = join(folder, "overlay.json");
    writeFileSync(json, merged.json);
    return { toolchain, json, link };
  } catch (error) {
    return { why: `the toolchain ${toolchain.version} could not be prepared: ${error instanceof Error ? error.message : String(error)}` };
  }
}
function linkTo(goroot, link) {
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() && readlinkSync(link) === goroot) return link;
  rmSync(link, { force: true });
  symlinkSync(goroot, link, "junction");
  return link;
}

export {
  writeOverlay
};
