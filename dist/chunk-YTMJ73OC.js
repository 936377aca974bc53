import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/record/env.ts
function splitFlags(flags) {
  const words = flags.match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
  const overlays = words.map(overlayOf).filter((path) => path !== "");
  return { overlay: overlays.at(-1) ?? "", others: words.filter((word) => overlayOf(word) === "").join(" ") };
}
function flagsWith(others, json) {
  const flag = /\s/.test(json) ? `'-overlay=${json}'` : `-overlay=${json}`;
  return others === "" ? flag : `${others} ${flag}`;
}
function needsLink(toolchain) {
  return toolchain.modCache !== "" && (toolchain.goroot.startsWith(`${toolchain.modCache}/`) || toolchain.goroot.startsWith(`${toolchain.modCache}\\`));
}
function mergeOverlay(ours, users) {
  const replace = users === "" ? {} : readReplace(users);
  if (replace === void 0) return { kind: "refused", why: "the command's own -overlay file is not a JSON object with Replace" };
  const both = Object.keys(ours).find((path) => path in replace);
  if (both !== void 0) return { kind: "refused", why: `the command's own -overlay replaces ${both}, where the recorder has to stand` };
  return { kind: "merged", json: `${JSON.stringify({ Replace: { ...replace, ...ours } }, null, 1)}
` };
}
function variables(plan, environment) {
  const { overlay, shim } = plan;
  const separator = overlay.toolchain.goos === "windows" ? ";" : ":";
  const path = environment.PATH ?? "";
  const common = {
    GOFLAGS: flagsWith(plan.flags, overlay.json),
    GOROUTINE_GATE_OUT: plan.events,
    GOROUTINE_GATE_RUN: plan.run,
    GOROUTINE_GATE_SETTLE: String(plan.settleMs),
    GOROUTINE_GATE_UNDO: undo(plan, environment, separator)
  };
  if (shim !== "") return { ...common, PATH: `${shim}${separator}${path}` };
  if (overlay.link === "") return common;
  return { ...common, GOROOT: overlay.link, GOTOOLCHAIN: "local", PATH: `${overlay.link}/bin${separator}${path}` };
}
function undo(plan, environment, separator) {
  const lines = [restore("GOFLAGS", environment)];
  if (plan.shim !== "") lines.push(`swap	PATH	${plan.shim}${separator}	`);
  if (plan.shim === "" && plan.overlay.link !== "") {
    const { link, toolchain } = plan.overlay;
    lines.push(restore("GOTOOLCHAIN", environment), `swap	GOROOT	${link}	${toolchain.goroot}`);
    lines.push(`swap	PATH	${link}	${toolchain.goroot}`);
  }
  return lines.join("\n");
}
function restore(name, environment) {
  const value = environment[name];
  return value === void 0 ? `unset	${name}` : `set	${name}	${value}`;
}
function overlayOf(word) {
  return /^--?overlay=(.*)$/.exec(word.replace(/^(['"])(.*)\1$/, "$2"))?.[1] ?? "";
}
function readReplace(text) {
  try {
    const value = JSON.parse(text);
    const replace = typeof value === "object" && value !== null && "Replace" in value ? value.Replace : void 0;
    const fine = typeof replace === "object" && replace !== null && Object.values(replace).every((path) => typeof path === "string");
    return fine ? replace : void 0;
  } catch {
    return void 0;
  }
}

// src/adapters/toolchain/go.ts
import { execFile } from "node:child_process";
function go(args, cwd, environment = process.env, { command = "go", limitMs = 12e4 } = {}) {
  return new Promise((resolve) => {
    const options = { cwd, env: environment, maxBuffer: 64 << 20, timeout: limitMs };
    execFile(command, [...args], options, (error, text, errors) => {
      if (error === null) resolve({ ok: true, text });
      else if (error.code === "ENOENT") resolve({ ok: false, why: "no `go` command was found on PATH" });
      else resolve({ ok: false, why: errors.trim().split("\n").at(-1) || error.message });
    });
  });
}
async function findToolchain(cwd) {
  const answer = await go(["env", "-json", "GOROOT", "GOVERSION", "GOMODCACHE", "GOFLAGS", "GOOS", "GOARCH", "GOCACHE"], cwd);
  if (!answer.ok) return { why: answer.why };
  const value = JSON.parse(answer.text);
  const text = (name) => String(value[name] ?? "");
  return {
    goroot: text("GOROOT"),
    version: text("GOVERSION"),
    modCache: text("GOMODCACHE"),
    flags: text("GOFLAGS"),
    goos: text("GOOS"),
    goarch: text("GOARCH"),
    cache: text("GOCACHE")
  };
}

// src/adapters/toolchain/hooks.ts
import { readFileSync } from "node:fs";
function loadHooks() {
  return readBeside("hooks.go");
}
function readBeside(name) {
  const places = [new URL(`./${name}`, import.meta.url), new URL(`../../record/${name}`, import.meta.url)];
  for (const place of places) {
    try {
      return readFileSync(place, "utf8");
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  throw new Error(`${name} is neither at ${places.join(" nor at ")}`);
}
function isMissing(error) {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

export {
  splitFlags,
  flagsWith,
  needsLink,
  mergeOverlay,
  variables,
  go,
  findToolchain,
  loadHooks,
  readBeside
};
