import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  readGoTest
} from "./chunk-3JU67KUP.js";
import {
  evidenceOf,
  open,
  sayHint,
  withLeakSources
} from "./chunk-ETPNVXTO.js";
import {
  compare,
  outcomeOf,
  readSides
} from "./chunk-JPHMQ3E5.js";

// src/drive/record-at.ts
async function recordAt(request, { root, cwd, name }, policy, outside) {
  return outside.record({
    command: request.command,
    ...request.script === void 0 ? {} : { script: request.script },
    cwd,
    root,
    out: `${request.out}/${name}`,
    settleMs: policy.record.settleMs,
    deadlineMs: policy.record.deadlineMs,
    output: name === "head" ? request.output : "stderr",
    declaredFunction: outside.functionLookup(root, await outside.syntax())
  });
}

// src/drive/base-run.ts
function needsBase(head, committed, policy) {
  const unseen = head.packages.some((entry) => entry.capture !== "captured");
  if (policy.compare === "rerun-base") return head.leaks.length > 0 || unseen;
  if (unseen) return true;
  const growth = compare({ head: [head], base: [], ...committed ? { committed } : {} });
  return growth.some((entry) => entry.state === "new" || entry.state === "unknown" || isBeyond(entry, policy));
}
function isBeyond({ state, base, head }, { limits }) {
  return state === "more" && base !== null && head > base + limits.growth;
}
async function recordBase(request, { git, base, policy }, outside) {
  const where = `base ${base.slice(0, 7)}`;
  outside.progress(`goroutine-gate: running the command on the ${where} as well, to see what was there before`);
  const folder = git.below ?? "";
  if (folder !== "" && (await git.list(base, folder)).length === 0) return notRun(where, `the folder ${folder} does not exist there`);
  let checkout;
  try {
    checkout = await git.checkout(base);
  } catch (error) {
    return notRun(where, messageOf(error));
  }
  try {
    const cwd = folder === "" ? checkout.dir : `${checkout.dir}/${folder}`;
    const recording = await recordAt(request, { root: checkout.dir, cwd, name: "base" }, policy, outside);
    return { recordings: [recording], gaps: [...checkout.gaps, ...gapsOf(recording, where)] };
  } catch (error) {
    return notRun(where, messageOf(error));
  } finally {
    await checkout.dispose();
  }
}
function notRun(where, why) {
  return { recordings: [NOTHING_SEEN], gaps: [{ kind: "base", what: where, why: `the command could not be run there: ${why}` }] };
}
var NOTHING_SEEN = {
  schemaVersion: 1,
  tool: { name: "", version: "" },
  command: [],
  exitCode: 0,
  timedOut: false,
  goVersion: "",
  go: { GOOS: "", GOARCH: "", flags: [] },
  packages: [],
  leaks: [],
  benign: [],
  gaps: []
};
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
function gapsOf(recording, where) {
  const unseen = recording.packages.flatMap((entry) => {
    const why = entry.capture !== "captured" ? entry.why || "its goroutines were not seen" : entry.passed === false ? "its tests fail" : "";
    if (why === "") return [];
    const said = `${why} there; nothing in it counts as new because of that`;
    return [{ kind: "base", what: `package ${entry.importPath} on the ${where}`, why: said, package: entry.importPath }];
  });
  if (recording.packages.length === 0) return [{ kind: "base", what: where, why: whyNothing(recording) }];
  if (recording.exitCode === 0 && !recording.timedOut) return unseen;
  return [{ kind: "base", what: where, why: endOf(recording) }, ...unseen];
}
function whyNothing(recording) {
  const [gap] = recording.gaps;
  return `${endOf(recording)}, and no package was captured${gap ? `: ${gap.why}` : ""}`;
}
function endOf({ exitCode, timedOut }) {
  return timedOut ? "the command was ended there because its deadline had passed" : `the command ended with code ${exitCode} there`;
}

// src/record/confirm.ts
function confirmingCommand(command, packages) {
  if (!/(^|[/\\])go(\.exe)?$/.test(command[0] ?? "") || command.some((word) => /^--?args$/.test(word))) return void 0;
  const test = readGoTest({ flags: "", args: command.slice(1) });
  if (!test?.runs) return void 0;
  const patterns = new Set(test.patterns);
  return [...command.filter((word) => !patterns.has(word)), ...packages];
}

// src/drive/confirm.ts
async function confirm(head, compared, request, { git, policy }, outside) {
  const doubtful = compare({ ...compared, head: [head] }).filter(
    (entry) => entry.tier === "survivor" && !entry.testFailed && (entry.state === "new" || isBeyond(entry, policy))
  );
  if (doubtful.length === 0 || policy.record.confirm === "never") return { recording: head, gaps: [] };
  const packages = [...new Set(doubtful.map((entry) => entry.package))];
  const narrowed = request.script === void 0 ? confirmingCommand(request.command, packages) : void 0;
  const what = `${doubtful.length} leak${doubtful.length === 1 ? "" : "s"} that the base does not have`;
  outside.progress(`goroutine-gate: running ${narrowed ? packages.join(", ") : "the command"} once more, to confirm ${what}`);
  const second = { ...request, command: narrowed ?? request.command };
  try {
    const again = await recordAt(second, { root: git.root, cwd: request.cwd, name: "again" }, policy, outside);
    const leaks = head.leaks.map((leak) => ({ ...leak, confirmed: confirmedBy(leak, doubtful, again, policy.limits.growth) }));
    return { recording: { ...head, leaks }, gaps: gapsOf2(packages, again) };
  } catch (error) {
    const why = `it could not be made, so nothing new is confirmed: ${error instanceof Error ? error.message : error}`;
    return { recording: head, gaps: [{ kind: "capture", what: "the second run", why }] };
  }
}
function confirmedBy(leak, doubtful, again, limit) {
  const asked = doubtful.find((entry) => entry.package === leak.package && entry.k2 === leak.keys.k2 && entry.kind === leak.kind);
  if (!asked) return leak.confirmed;
  const found = again.leaks.filter((other) => other.package === leak.package && other.kind === leak.kind && other.keys.k2 === leak.keys.k2);
  const count = found.reduce((sum, other) => sum + other.count, 0);
  if (count > (asked.state === "new" ? 0 : (asked.base ?? 0) + limit)) return true;
  return isSeen(leak.package, again) ? false : leak.confirmed;
}
function isSeen(importPath, { packages }) {
  return packages.some((entry) => entry.importPath === importPath && entry.capture === "captured" && entry.passed !== false);
}
function gapsOf2(packages, again) {
  return packages.filter((importPath) => !isSeen(importPath, again)).map((importPath) => {
    const found = again.packages.find((entry) => entry.importPath === importPath);
    const said = found?.why || (found?.passed === false ? "its tests failed" : "its goroutines were not seen");
    return {
      kind: "capture",
      what: `package ${importPath} in the second run`,
      why: `${said}; its new leaks stay unconfirmed`,
      package: importPath
    };
  });
}

// src/drive/gate.ts
async function gateChange(request, outside) {
  const opened = await open(request, outside);
  const sides = await readSides({ ...opened, catalogue: request.catalogue, outside });
  const runs = request.command.length > 0 ? await runBoth(request, opened, sides.basePackages, outside) : NO_RUNS;
  const outcome = outcomeOf(evidenceOf("gate", request, opened, sides, runs, outside), request.catalogue, opened.policy);
  sayHint(outcome.report, opened, outside);
  return withLeakSources(outcome, opened.git.root, outside);
}
var NO_RUNS = { head: [], base: [], gaps: [], recorded: false };
async function runBoth(request, opened, basePackages, outside) {
  const { git, policy, house } = opened;
  const first = await recordAt(request, { root: git.root, cwd: request.cwd, name: "head" }, policy, outside);
  const base = needsBase(first, house.committed, policy) ? await recordBase(request, opened, outside) : { recordings: [], gaps: [] };
  const compared = {
    base: base.recordings,
    ...basePackages ? { basePackages } : {},
    ...house.committed ? { committed: house.committed } : {}
  };
  const confirmed = await confirm(first, compared, request, opened, outside);
  return { head: [confirmed.recording], base: base.recordings, gaps: [...base.gaps, ...confirmed.gaps], recorded: true };
}

export {
  recordAt,
  gateChange
};
