import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  writeOverlay
} from "./chunk-YSZSWZBH.js";
import {
  findToolchain,
  go,
  loadHooks,
  splitFlags
} from "./chunk-YTMJ73OC.js";
import {
  print
} from "./chunk-4URJC5UO.js";
import {
  refuseWords
} from "./chunk-K232SXFG.js";
import "./chunk-LWQGBV5B.js";
import "./chunk-D7RAX7GN.js";
import {
  isGo,
  readGoTest
} from "./chunk-AHAYRNRN.js";
import "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-P7GN753T.js";
import "./chunk-5NA7BJ6C.js";
import {
  rulesOfFolder
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
import {
  jsonText,
  safeLog
} from "./chunk-67AXR2H5.js";
import "./chunk-VT33FI4M.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/doctor.ts
import { join as join2 } from "node:path";

// src/adapters/toolchain/health.ts
import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
async function whyNoHooks(toolchain, cwd) {
  const folder = await realpath(tmpdir()).then((dir) => mkdtemp(join(dir, "goroutine-gate-"))).catch((error) => ({ why: `no temporary folder can be made: ${said(error)}` }));
  if (typeof folder !== "string") return folder.why;
  const overlay = writeOverlay(toolchain, join(folder, "overlay"), loadHooks(), splitFlags(toolchain.flags).overlay, cwd);
  await rm(folder, { recursive: true, force: true });
  return "why" in overlay ? overlay.why : void 0;
}
async function isWritable(folder) {
  const state = await access(folder, constants.W_OK).then(
    () => "yes",
    (error) => error.code
  );
  if (state !== "ENOENT" || dirname(folder) === folder) return state === "yes";
  return isWritable(dirname(folder));
}
async function seeCommand(words, cwd) {
  const [program = "", ...args] = words;
  const onPath = await isThere(program, cwd);
  const dryRun = onPath && /(^|\/)g?make$/.test(program) ? await output(program, ["-n", ...args], cwd) : void 0;
  return { words, onPath, dryRun };
}
async function isThere(program, cwd) {
  if (program === "") return false;
  const places = program.includes("/") ? [resolve(cwd, program)] : (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, program));
  const found = await Promise.all(
    places.map(
      (path) => access(path, constants.X_OK).then(
        () => true,
        () => false
      )
    )
  );
  return found.includes(true);
}
function output(program, args, cwd) {
  return new Promise((done) => {
    execFile(program, [...args], { cwd, timeout: 1e4, maxBuffer: 8 << 20 }, (error, text) => done(error ? void 0 : text));
  });
}
async function writeModule(folder, files) {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
function said(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/record/health.ts
function flagsHealth(flags) {
  const name = "GOFLAGS";
  const { overlay } = splitFlags(flags);
  if (/(^|[\s'"])--?toolexec/.test(flags))
    return {
      name,
      state: "warn",
      says: `${flags}: with a -toolexec of your own, paths in stacks of a downloaded toolchain may show a temporary folder`,
      help: "leave -toolexec out of GOFLAGS for the recorded run, if such paths appear"
    };
  if (overlay !== "") return { name, state: "ok", says: `${flags}: the overlay ${overlay} and the recorder's are joined`, help: "" };
  return { name, state: "ok", says: flags === "" ? "none" : flags, help: "" };
}
var FOREIGN = /\b(docker|podman|nerdctl|kubectl|bazel|bazelisk|buck2|ssh)\b/;
function commandHealth({ words, onPath, dryRun }) {
  const name = "test command";
  const shown = words.join(" ");
  const [program = "", ...args] = words;
  if (!onPath) return { name, state: "bad", says: `${shown}: there is no ${program}`, help: "name a program that is on PATH" };
  if (isGo(program)) return goHealth(shown, args);
  const told = dryRun ?? shown;
  const foreign = FOREIGN.exec(told)?.[1];
  if (foreign) {
    const help2 = `let the command inside call \`goroutine-gate record -- go test \u2026\` itself, and judge the folder that it leaves`;
    return { name, state: "warn", says: `${shown}: it runs ${foreign}, and the recorder does not reach beyond that`, help: help2 };
  }
  if (/\bgo\b[^\n]*\btest\b|\bgotestsum\b|\bginkgo\b/.test(told))
    return { name, state: "ok", says: `${shown}: it ends in go test`, help: "" };
  const help = "run it once behind `goroutine-gate record --`, which says how many packages it saw";
  return { name, state: "warn", says: `${shown}: whether it ends in go test cannot be told without running it`, help };
}
function goHealth(shown, args) {
  const name = "test command";
  const call = readGoTest({ flags: "", args });
  const help = "pass a command that runs tests, such as go test ./...";
  if (!call) return { name, state: "bad", says: `${shown}: it is not go test`, help };
  if (!call.runs) return { name, state: "bad", says: `${shown}: it runs no test`, help };
  if (call.given.includes("overlay"))
    return {
      name,
      state: "bad",
      says: `${shown}: a -overlay on the command line hides that of the recorder`,
      help: "set it with GOFLAGS=-overlay=FILE instead; the two are then joined"
    };
  return { name, state: "ok", says: shown, help: "" };
}
var PLANTED = {
  "planted.go": "package planted\n\nfunc wait(ready <-chan int) {\n	<-ready\n}\n",
  "planted_test.go": 'package planted\n\nimport "testing"\n\nfunc TestPlanted(t *testing.T) {\n	ready := make(chan int)\n	go wait(ready)\n}\n'
};
function plantedModule(version) {
  const minor = Number(/^go1\.(\d+)/.exec(version)?.[1] ?? 0);
  const released = /^go1\.\d+(\.\d+|rc\d+)$/.test(version);
  return `module example.com/planted

go 1.20
${minor >= 21 && released ? `
toolchain ${version}
` : ""}`;
}
function plantedHealth({ exitCode, packages, leaks, gaps }) {
  const name = "self-test";
  const [first] = packages;
  const seen = leaks.filter(({ site, tests }) => site?.function === "wait" && tests.includes("TestPlanted")).length === 1;
  if (seen && first?.capture === "captured" && exitCode === 0)
    return { name, state: "ok", says: "a leak that was planted in a test was recorded, with its test and its line", help: "" };
  const why = [
    exitCode === 0 ? "" : `go test ended with ${exitCode}`,
    first && first.capture !== "captured" ? first.why : "",
    ...gaps.map((gap) => `${gap.what}: ${gap.why}`),
    seen ? "" : "the planted leak was not seen"
  ];
  const help = "run `go test` in a new module to see whether Go itself works here, then mend what is named above";
  return { name, state: "bad", says: why.filter(Boolean).join("; "), help };
}

// src/cli/doctor.ts
var doctorVerb = {
  usage: "doctor [-- CMD\u2026]",
  about: "says why recording would not work here, and what to do",
  options: { format: "text or json", output: "write to this file", base: "the commit that changes are compared with" },
  examples: ["doctor", "doctor -- make test", "doctor --format json"],
  run: async (setting) => {
    const { options, tool } = setting;
    refuseWords("doctor", options);
    const { format } = options;
    if (format !== "text" && format !== "json") throw new UserError(`\`doctor\` has no format ${format}`, "it is text or json");
    const checks = await examine(setting);
    const healthy = checks.every(({ state }) => state !== "bad");
    await print(format === "json" ? jsonText({ schemaVersion: 1, tool, healthy, checks }) : asText(checks), options);
    return healthy ? 0 : 2;
  }
};
async function examine(setting) {
  const { options, outside } = setting;
  const { cwd, command } = options;
  const git = await outside.openGit(cwd);
  const around = [await baseHealth(git, options.base), await configHealth(setting, git?.root ?? cwd)];
  const asked = command && command.length > 0 ? [commandHealth(await seeCommand(command, cwd))] : [];
  const toolchain = await findToolchain(cwd);
  if ("why" in toolchain) return [noGo(toolchain.why), ...asked, ...around];
  const refused = await whyNoHooks(toolchain, cwd);
  const version = { name: "go", state: "ok", says: `${toolchain.version} ${toolchain.goos}/${toolchain.goarch}`, help: "" };
  const hooks = refused ? {
    name: "hooks",
    state: "bad",
    says: refused,
    help: "use a released Go of version 1.20 or later, with its sources, and no overlay that replaces testing"
  } : { name: "hooks", state: "ok", says: "they fit into this toolchain", help: "" };
  const rest = [flagsHealth(toolchain.flags), await packagesHealth(cwd), await cacheHealth(toolchain, cwd)];
  const planted = refused ? [] : [await selfTest(setting, toolchain)];
  return [version, hooks, ...rest, ...asked, ...planted, ...around];
}
function noGo(why) {
  const help = "install Go, in a workflow with actions/setup-go before this step, and see that `go version` works in this folder";
  return { name: "go", state: "bad", says: why, help: /toolchain|go >= /.test(why) ? NEWER_GO : help };
}
async function packagesHealth(cwd) {
  const name = "packages";
  const listed = await go(["list", "./..."], cwd);
  if (!listed.ok) return { name, state: "bad", says: listed.why, help: listingHelp(listed.why) };
  const count = listed.text.split("\n").filter(Boolean).length;
  if (count > 0) return { name, state: "ok", says: `${count}`, help: "" };
  return { name, state: "warn", says: "there is none below this folder", help: IN_A_MODULE };
}
var IN_A_MODULE = "run it in the folder of a module, or name that with -C";
function listingHelp(why) {
  if (/go >= |toolchain/.test(why)) return NEWER_GO;
  if (/vendor/.test(why)) return "run `go mod vendor`, or leave -mod=vendor out";
  return /main module|go\.mod file not found/.test(why) ? IN_A_MODULE : "mend what `go list ./...` says";
}
var NEWER_GO = "install the Go that go.mod asks for, or let go fetch it: GOTOOLCHAIN=auto";
async function cacheHealth(toolchain, cwd) {
  const name = "caches";
  const builds = await go(["env", "GOCACHE"], cwd);
  const cache = builds.ok ? builds.text.trim() : "";
  if (!await isWritable(cache))
    return { name, state: "bad", says: `the build cache ${cache} cannot be written to`, help: "set GOCACHE to a folder of your own" };
  if (!await isWritable(toolchain.modCache))
    return {
      name,
      state: "warn",
      says: `the module cache ${toolchain.modCache} cannot be written to: modules that are not in it cannot be fetched`,
      help: "set GOMODCACHE to a folder of your own, or fill it before"
    };
  return { name, state: "ok", says: "they can be written to", help: "" };
}
async function baseHealth(git, named) {
  const name = "base";
  const help = "run it in a clone of the repository";
  if (!git) return { name, state: "warn", says: "this is no git work tree: `judge` and `gate` have nothing to compare with", help };
  try {
    const base = named ? await git.resolve(named) : await git.defaultBase();
    return { name, state: "ok", says: `changes are compared with ${base.slice(0, 7)}`, help: "" };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { name, state: named ? "bad" : "warn", says: error.message, help: error.help };
  }
}
async function configHealth({ catalogue, outside }, root) {
  const name = "config";
  try {
    return { name, state: "ok", says: (await rulesOfFolder(root, catalogue, outside)).source, help: "" };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { name, state: "bad", says: error.message, help: error.help };
  }
}
async function selfTest({ outside }, toolchain) {
  outside.progress("goroutine-gate: recording a planted leak, to see the recorder at work");
  const work = await outside.temporaryFolder();
  try {
    const root = join2(work.dir, "planted");
    await writeModule(root, { "go.mod": plantedModule(toolchain.version), ...PLANTED });
    const declaredFunction = outside.functionLookup(root, await outside.syntax());
    const command = ["go", "test", "-mod=readonly", "-count=1", "."];
    const out = join2(work.dir, "recording");
    return plantedHealth(
      await outside.record({ command, cwd: root, root, out, settleMs: 2e3, deadlineMs: 3e5, output: "stderr", declaredFunction })
    );
  } finally {
    await work.dispose();
  }
}
var SIGNS = { ok: "\u2714", warn: "\u25B2", bad: "\u2716" };
function asText(checks) {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const lines = checks.flatMap(({ name, state, says, help }) => [
    `${SIGNS[state]} ${name.padEnd(width)}  ${safeLog(says)}`,
    ...help === "" ? [] : [`  ${" ".repeat(width)}  help: ${safeLog(help)}`]
  ]);
  const bad = checks.filter(({ state }) => state === "bad").length;
  return [...lines, "", bad === 0 ? "recording works here" : `recording would not work here: ${bad} to mend`].join("\n");
}
export {
  doctorVerb
};
