import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  makeRecordingFolder
} from "./chunk-MLQXE65T.js";
import {
  builtInCatalogue
} from "./chunk-NX4QGK6W.js";
import {
  refuseWords
} from "./chunk-K232SXFG.js";
import {
  terminal
} from "./chunk-LWQGBV5B.js";
import {
  chosenShard
} from "./chunk-OKFQ267H.js";
import {
  isGo,
  readGoTest
} from "./chunk-AHAYRNRN.js";
import {
  writeReportFile
} from "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-P7GN753T.js";
import {
  parseDuration
} from "./chunk-5NA7BJ6C.js";
import {
  policyOfFolder
} from "./chunk-USAMHWLS.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-ZZ7XX7GF.js";
import "./chunk-JGG3JGV2.js";
import "./chunk-MLMSBFGA.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-DQBK34TT.js";
import "./chunk-VTW3FI4K.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/record.ts
import { join } from "node:path";

// src/record/stress.ts
var CPUS = [0, 1, 4, 8, 2];
function stressRound(number) {
  const turn = Math.floor(number / CPUS.length);
  return { count: Math.min(1e3, 10 ** (turn + 1)), cpu: CPUS[number % CPUS.length] ?? 0, shuffle: number % 2 === 1 };
}
function roundFlags({ count, cpu, shuffle }) {
  return [`-count=${count}`, ...cpu > 0 ? [`-cpu=${cpu}`] : [], ...shuffle ? ["-shuffle=on"] : []];
}
function stressCommand(command, packages, round, seconds) {
  const [go = "", ...words] = command;
  const test = readGoTest({ flags: "", args: words });
  if (!isGo(go) || !test?.runs || command.some((word) => /^--?args$/.test(word)) || test.given.includes("cpu")) return void 0;
  if (test.others.some((word) => /^--?(?:test\.)?(?:count|timeout|shuffle)$/.test(word))) return void 0;
  const kept = test.others.filter((word) => !/^--?(?:test\.)?(?:count|timeout|shuffle)=/.test(word));
  return [go, "test", ...kept, ...roundFlags(round), `-timeout=${Math.max(1, Math.ceil(seconds))}s`, ...packages];
}
function withRound(recording, repeated, { count }) {
  const known = new Set(recording.leaks.map(identityOf));
  const fresh = repeated.leaks.filter((leak) => !known.has(identityOf(leak)));
  const leaks = fresh.map((leak) => ({ ...leak, count: Math.max(1, Math.round(leak.count / count)) }));
  return { recording: { ...recording, leaks: [...recording.leaks, ...leaks] }, found: new Set(leaks.map(identityOf)).size };
}
function identityOf({ package: importPath, kind, keys }) {
  return `${importPath}
${kind}
${keys.k2}`;
}

// src/drive/stress.ts
var LEAST_MS = 3e3;
async function stress(first, plan) {
  const packages = [...new Set(first.packages.filter(({ tests }) => tests > 0).map(({ importPath }) => importPath))];
  const rounds = [];
  const start = plan.now();
  const left = () => plan.budgetMs - (plan.now() - start);
  let recording = first;
  for (let number = 0; left() > LEAST_MS && packages.length > 0; number++) {
    const round = stressRound(number);
    const command = stressCommand(plan.command, packages, round, left() / 1e3);
    if (command === void 0) return withGap(first);
    plan.progress(`goroutine-gate: stress round ${number + 1}: ${sayRound(round)}, ${Math.ceil(left() / 1e3)} s left`);
    const added = withRound(recording, await plan.record(command, left() + LEAST_MS), round);
    recording = added.recording;
    rounds.push({ ...round, seconds: Math.round((plan.now() - start) / 100) / 10, found: added.found });
  }
  return { ...recording, stress: { budgetSeconds: plan.budgetMs / 1e3, rounds } };
}
function sayRound({ count, cpu, shuffle }) {
  return `${count} times each${cpu > 0 ? `, GOMAXPROCS ${cpu}` : ""}${shuffle ? ", shuffled" : ""}`;
}
function withGap(recording) {
  const why = "the command is not plainly `go test` with tests to repeat; pass `go test PACKAGES` to record --stress";
  return { ...recording, gaps: [...recording.gaps, { kind: "capture", what: "the runs under stress", why }] };
}

// src/record/hang-screen.ts
var MOST = 8;
function hangScreen({ importPath, why, hang = [] }, leaks) {
  if (hang.length === 0) return [];
  const tests = hang.slice(0, MOST).flatMap((blocked) => {
    const others = blocked.others.slice(0, MOST).map((other) => `    alive: ${other.count} ${sayWait(other)}`);
    const alone = others.length === 0 ? ["    alive: no other goroutine of this test; nobody is left to wake it"] : others;
    return [
      `  ${blocked.test}${blocked.for === "" ? "" : ` (${blocked.for})`} ${sayWait(blocked)}`,
      ...alone,
      ...more(blocked.others.length)
    ];
  });
  const names = new Set(hang.map(({ test }) => test));
  const before = leaks.filter((leak) => leak.package === importPath && leak.tests.every((test) => !names.has(test)));
  const left = before.slice(0, MOST).map((leak) => `    ${leak.count} ${sayWait(leak)}, by ${leak.tests.join() || "an unknown test"}`);
  return [
    `hang in ${importPath}: ${/test timed out after \S+?(?=[,)])/.exec(why)?.[0] ?? "its tests were ended"}`,
    ...tests,
    ...more(hang.length),
    ...left.length > 0 ? ["  left behind before:", ...left, ...more(before.length)] : []
  ];
}
function more(count) {
  return count > MOST ? [`    and ${count - MOST} more`] : [];
}
function sayWait({ state, kind, site, spawn }) {
  const doing = kind === "spin" ? `runs (${state})` : `waits: ${state}`;
  const at = site === void 0 ? "" : ` in ${site.function} at ${site.file}:${site.line}`;
  return `${doing}${at}${spawn === void 0 ? "" : `, started by ${spawn.function} at ${spawn.file}:${spawn.line}`}`;
}

// src/cli/record.ts
var recordVerb = {
  usage: "record [--out DIR] [--shard I/N] [--stress BUDGET] -- CMD\u2026",
  about: "runs CMD with the recorder, writes a recording, exits with CMD's own code",
  options: {
    out: "the folder of the recording (default .goroutine-gate/recording)",
    shard: "this is one of N parts of the run, as in 3/8 or race:3/8 (default: what the CI says of its job; none for no part)",
    types: "syntax leaves out what Go says about types, which is recorded otherwise",
    stress: "then repeats the tests for that long, as in 5m, to find leaks that need a rare schedule"
  },
  examples: [
    "record -- go test ./...",
    "record --out R -- make test",
    "record --shard 2/4 --out R -- go test ./api/...",
    "record --stress 5m -- go test ./..."
  ],
  rulesLater: true,
  run: async ({ options, outside }) => {
    refuseWords("record", options);
    const { command, cwd } = options;
    if (!command || command.length === 0)
      throw new UserError("`record` needs the test command", "pass it behind two dashes: goroutine-gate record -- go test ./...");
    const shard = chosenShard(options.shard, process.env);
    const git = await outside.openGit(cwd);
    const root = git?.root ?? cwd;
    const { settleMs, deadlineMs, reuse, labels } = (await policyOfFolder(root, builtInCatalogue, outside)).record;
    const out = await makeRecordingFolder(root, options.out);
    const budgetMs = budgetOf(options.stress);
    const commit = await git?.head().catch(() => void 0);
    const where = { cwd, root, ...outside.lateLookup(root), labels, ...commit && { commit } };
    outside.stage(`recording ${command.join(" ").split("\n")[0]}`);
    const first = await outside.record({
      ...where,
      command,
      out,
      settleMs,
      deadlineMs,
      output: "inherit",
      reuse,
      ...shard && { shard },
      types: options.types !== "syntax"
    });
    const recording = budgetMs === 0 ? first : await stress(first, {
      command,
      budgetMs,
      now: () => performance.now(),
      record: (again, left) => outside.record({
        ...where,
        command: again,
        out: join(out, "stress"),
        settleMs,
        deadlineMs: left,
        output: "stderr"
      }),
      progress: outside.progress
    });
    if (budgetMs > 0) await writeReportFile(out, "recording.json", `${JSON.stringify(recording, null, 2)}
`);
    if (!options.quiet) terminal.say(summaryOf(recording, out));
    return recording.exitCode;
  }
};
function budgetOf(text) {
  const budget = text === "" ? 0 : parseDuration(text);
  if (budget === void 0) throw new UserError(`--stress is "${text}"`, "pass a duration such as 90s, 5m or 1h30m");
  return budget;
}
function summaryOf({ leaks, benign, packages, gaps, stress: stressed }, out) {
  const count = (capture) => packages.filter((entry) => entry.capture === capture).length;
  const goroutines = leaks.reduce((sum, leak) => sum + leak.count, 0);
  const unseen = count("unknown") + count("partial");
  const why = packages.filter((entry) => entry.capture !== "captured").map((entry) => `  ${entry.capture}: ${entry.importPath}: ${entry.why}`);
  const parts = [
    `${plural(goroutines, "goroutine")} left behind in ${plural(leaks.length, "stack")}`,
    plural(benign.length, "harmless stack"),
    `${plural(packages.length, "package")}${reusedOf(packages)}`,
    `${unseen} not fully seen`,
    plural(gaps.length, "gap")
  ];
  const head = `goroutine-gate: ${parts.join(", ")} \xB7 ${out}/recording.json`;
  const tried = stressed?.rounds.map(
    (round) => `  after ${round.seconds} s: ${round.found} more ${round.found === 1 ? "stack" : "stacks"} (${sayRound(round)})`
  );
  const hangs = packages.flatMap((entry) => hangScreen(entry, leaks));
  return [head, ...why, ...tried ?? [], ...hangs].join("\n");
}
function reusedOf(packages) {
  const reused = packages.filter((entry) => entry.reused).length;
  return reused === 0 ? "" : ` (${reused} as last recorded: Go answered from its test cache)`;
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
export {
  recordVerb
};
