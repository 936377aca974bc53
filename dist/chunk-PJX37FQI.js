import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  UserError
} from "./chunk-EHAN2LZF.js";

// src/adapters/git/run.ts
import { spawn } from "node:child_process";
import { devNull } from "node:os";
var GRACE_MS = 5e3;
function runGit(cwd, args, options = {}) {
  return new Promise((resolve, reject) => {
    const env = { ...gitEnvironment(), ...options.env };
    const child = spawn("git", [...SAFE_CONFIG, ...args], { cwd, env, stdio: "pipe", detached: options.apart !== void 0 });
    if (child.pid !== void 0) options.apart?.(child.pid);
    const stdout = [];
    const stderr = [];
    const late = options.timeoutMs ? setTimeout(() => child.kill("SIGTERM"), options.timeoutMs) : void 0;
    const tooLate = options.timeoutMs ? setTimeout(() => child.kill("SIGKILL"), options.timeoutMs + GRACE_MS) : void 0;
    const stopTimers = () => {
      clearTimeout(late);
      clearTimeout(tooLate);
    };
    child.stdout.on("data", options.onData ?? ((chunk) => stdout.push(chunk)));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.stdin.on("error", () => {
    });
    child.stdin.end(options.input ?? "");
    child.on("error", (cause) => {
      stopTimers();
      reject(new UserError("git could not be started", "install git and put it on the PATH", { cause }));
    });
    child.on("close", (code) => {
      stopTimers();
      resolve({ code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8") });
    });
  });
}
async function gitText(cwd, args, options = {}) {
  const output = await runGit(cwd, args, options);
  if (output.code !== 0) throw gitFailure(args, output);
  return output.stdout.toString("utf8");
}
function gitFailure(args, output) {
  const said = output.stderr.trim().split("\n").slice(-3).join(" ").slice(0, 500);
  return new UserError(
    `git ${args[0]} failed (exit code ${output.code}): ${said}`,
    "run the same git command in this repository to see the cause"
  );
}
var SAFE_CONFIG = [
  "--literal-pathspecs",
  ...[
    "core.fsmonitor=false",
    `core.hooksPath=${devNull}`,
    "core.quotePath=false",
    "submodule.recurse=false",
    "fetch.recurseSubmodules=false"
  ].concat(["gc.auto=0", "maintenance.auto=false", "diff.relative=false"]).flatMap((setting) => ["-c", setting])
];
var FOREIGN = /^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|PREFIX|NAMESPACE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|EXTERNAL_DIFF|DIFF_OPTS|SHALLOW_FILE|REPLACE_REF_BASE|TRACE.*|(GLOB|NOGLOB|ICASE|LITERAL)_PATHSPECS)$/;
function gitEnvironment() {
  const own = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
  return { ...Object.fromEntries(own), LC_ALL: "C", LANGUAGE: "", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_PAGER: "cat" };
}

export {
  runGit,
  gitText,
  gitFailure
};
