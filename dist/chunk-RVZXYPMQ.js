import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  terminal
} from "./chunk-LWQGBV5B.js";

// src/adapters/toolchain/run.ts
import { spawn } from "node:child_process";
import { constants } from "node:os";

// src/adapters/toolchain/output-copy.ts
function outputCopy(limit = 8 << 20) {
  const half = limit / 2;
  const head = [];
  const tail = [];
  let headSize = 0;
  let tailSize = 0;
  let dropped = 0;
  return {
    add(chunk) {
      const room = Math.max(0, half - headSize);
      const first = chunk.subarray(0, room);
      const rest = chunk.subarray(room);
      if (first.length > 0) head.push(first);
      headSize += first.length;
      if (rest.length === 0) return;
      tail.push(rest);
      tailSize += rest.length;
      while (tailSize - (tail[0]?.length ?? 0) >= half) {
        const gone = tail.shift()?.length ?? 0;
        tailSize -= gone;
        dropped += gone;
      }
    },
    text() {
      const start = Buffer.concat(head).toString("utf8");
      if (dropped === 0) return start + Buffer.concat(tail).toString("utf8");
      const end = Buffer.concat(tail).toString("utf8");
      return `${start}
... ${dropped} bytes of output left out ...
${end.slice(end.indexOf("\n") + 1)}`;
    }
  };
}

// src/adapters/toolchain/run.ts
var GRACE_MS = 3e3;
var DRAIN_MS = 2e3;
function run(request) {
  const [file = "", ...args] = request.command;
  const stdout = outputCopy();
  const stderr = outputCopy();
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: request.cwd,
      env: request.environment,
      stdio: ["inherit", "pipe", "pipe"],
      detached: process.platform !== "win32"
    });
    pass(child.stdout, request.output === "inherit" ? process.stdout : process.stderr, stdout);
    pass(child.stderr, process.stderr, stderr);
    const group = killer(child);
    const watch = { timedOut: false, killed: false };
    const stop = (signals) => {
      watch.killed = true;
      group.end(signals);
    };
    const deadline = request.deadlineMs > 0 ? setTimeout(() => {
      watch.timedOut = true;
      stop(["SIGQUIT", "SIGTERM", "SIGKILL"]);
    }, request.deadlineMs) : void 0;
    const onInterrupt = () => stop(["SIGINT", "SIGKILL"]);
    const onTerminate = () => stop(["SIGTERM", "SIGKILL"]);
    process.on("SIGINT", onInterrupt);
    process.on("SIGTERM", onTerminate);
    const finish = (exitCode) => {
      clearTimeout(deadline);
      group.rest();
      process.off("SIGINT", onInterrupt);
      process.off("SIGTERM", onTerminate);
      resolve({ exitCode, ...watch, stdout: stdout.text(), stderr: stderr.text() });
    };
    settleOnce(child, file, stderr, finish, watch);
  });
}
function settleOnce(child, file, stderr, finish, watch) {
  let done = false;
  const once = (exitCode) => {
    if (done) return;
    done = true;
    child.stdout?.destroy();
    child.stderr?.destroy();
    finish(exitCode);
  };
  child.on("error", (error) => {
    const message = error.code === "ENOENT" ? `${file}: command not found
` : `${file}: ${error.message}
`;
    process.stderr.write(message);
    stderr.add(Buffer.from(message));
    once(error.code === "ENOENT" ? 127 : 126);
  });
  child.on("exit", (code, signal) => {
    if (signal !== null) watch.killed = true;
    const exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
    child.once("close", () => once(exitCode));
    setTimeout(() => once(exitCode), DRAIN_MS).unref();
  });
}
function pass(from, to, copy) {
  from?.on("data", (chunk) => {
    copy.add(chunk);
    terminal.passed(chunk);
    if (to.write(chunk)) return;
    from.pause();
    to.once("drain", () => from.resume());
  });
}
function killer(child) {
  let timer;
  let last;
  const end = (signals) => {
    const [signal, ...others] = signals;
    clearTimeout(timer);
    if (signal === void 0) return;
    last = signal;
    signalGroup(child, signal);
    timer = setTimeout(() => end(others), GRACE_MS);
  };
  return {
    end,
    /** The command is gone; if it was ended by us nothing of its group may stay. */
    rest: () => {
      clearTimeout(timer);
      if (last !== void 0) signalGroup(child, "SIGKILL");
    }
  };
}
function signalGroup(child, signal) {
  if (child.pid === void 0) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
  }
}

export {
  run
};
