import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  flagsWith,
  go,
  mergeOverlay,
  readBeside,
  splitFlags
} from "./chunk-YTMJ73OC.js";
import {
  FORMAT,
  textHash
} from "./chunk-KCFJW4FA.js";
import {
  digest
} from "./chunk-VT33FI4M.js";

// src/adapters/toolchain/types.ts
import { execFile } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
async function readTypes(request) {
  const text = await answersOf(request);
  if (request.keep !== void 0) leave(request.keep, text);
  return text;
}
function leave(file, text) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch {
  }
}
async function answersOf(request) {
  if (request.modules.length === 0) return silence([["types", "there is no go.mod above the files"]]);
  const folder = mkdtempSync(join(tmpdir(), "goroutine-gate-types-"));
  try {
    const until = performance.now() + request.limitMs;
    const texts = [];
    for (const module of request.modules) {
      const said = await askModule(module, request, folder, until);
      texts.push("why" in said ? silence([[`module ${module.dir || "."}`, said.why]]) : said.text);
    }
    return texts.join("");
  } catch (error) {
    return silence([["types", error instanceof Error ? error.message : String(error)]]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
async function askModule({ dir, patterns }, request, folder, until) {
  const cwd = join(request.root, dir);
  const toolchain = await toolchainIn(cwd);
  if ("why" in toolchain) return toolchain;
  const program = await factProgram(toolchain, folder);
  if ("why" in program) return program;
  const { overlay: userOverlay, others } = splitFlags(toolchain.GOFLAGS);
  const users = request.overlay ?? (userOverlay === "" ? "" : resolve(cwd, userOverlay));
  const overlay = overlayOf(request.root, request.instead, folder, users);
  if (typeof overlay !== "string") return overlay;
  const flags = [...withoutTools(others), ...request.flags, "-buildvcs=false"].join(" ");
  const environment = { ...process.env, PWD: cwd, GOTOOLCHAIN: "local", GOFLAGS: overlay === "" ? flags : flagsWith(flags, overlay) };
  const limitMs = Math.max(1, until - performance.now());
  const words = [`-root=${request.root}`, `-go=${toolchain.go}`, `-overlay=${overlay}`, `-limit=${Math.round(limitMs / 2)}ms`];
  if (request.before !== void 0) {
    const before = overlayOf(request.root, request.before, folder, "");
    if (typeof before === "string") words.push(`-before=${before}`);
  }
  const exports = request.mayBuild ? exportsFile(toolchain, request, environment.GOFLAGS) : "";
  words.push(request.mayBuild ? `-exports=${exports}` : "-source");
  return runProgram(program.file, [...words, ...patterns], { cwd, environment, limitMs });
}
async function toolchainIn(cwd) {
  const answer = await go(["env", "-json"], cwd);
  if (!answer.ok) return { why: answer.why };
  const { GOGCCFLAGS: _, ...values } = JSON.parse(answer.text);
  const { GOROOT = "", GOVERSION = "", GOCACHE = "", GOFLAGS = "", GOHOSTOS = "", GOHOSTARCH = "", GOMOD = "", GOWORK = "" } = values;
  const minor = Number(/^go1\.(\d+)/.exec(GOVERSION)?.[1] ?? 0);
  if (minor < OLDEST) return { why: `${GOVERSION || "this Go"} is older than Go 1.${OLDEST}` };
  const command = join(GOROOT, "bin", GOHOSTOS === "windows" ? "go.exe" : "go");
  return { go: command, GOVERSION, GOCACHE, GOFLAGS, GOHOSTOS, GOHOSTARCH, GOMOD, GOWORK, settings: JSON.stringify(values) };
}
function exportsFile({ GOCACHE, GOMOD, GOWORK, settings }, { root, instead }, flags) {
  const files = [GOMOD, GOMOD.replace(/mod$/, "sum"), GOWORK, GOWORK && `${GOWORK}.sum`].filter((file) => file !== "");
  const isVendored = [GOMOD, GOWORK].some((file) => file !== "" && existsSync(join(dirname(file), "vendor", "modules.txt")));
  if (isVendored) return "";
  const texts = files.map((file) => instead.get(relative(root, file).replaceAll("\\", "/")) ?? textOf(file));
  return join(GOCACHE, "goroutine-gate", `exports-${digest(settings, flags.replaceAll(/'?-overlay=\S+/g, ""), ...texts.map(textHash))}`);
}
function textOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
var OLDEST = 20;
var BUILD_MS = 3e5;
async function factProgram(toolchain, folder) {
  const source = readBeside("types.go");
  const name = `types-${toolchain.GOVERSION.replaceAll(/[^\w.]/g, "_")}-${digest(source)}${toolchain.GOHOSTOS === "windows" ? ".exe" : ""}`;
  const home = join(toolchain.GOCACHE, "goroutine-gate");
  const kept = join(home, name);
  if (isProgram(kept)) return { file: kept };
  const work = mkdtempSync(join(folder, "program-"));
  writeFileSync(join(work, "main.go"), source);
  writeFileSync(join(work, "go.mod"), "module goroutine-gate-types\n\ngo 1.20\n");
  const { GOHOSTOS: GOOS, GOHOSTARCH: GOARCH } = toolchain;
  const environment = { ...process.env, PWD: work, GOTOOLCHAIN: "local", GOFLAGS: "", GOWORK: "off", CGO_ENABLED: "0", GOOS, GOARCH };
  const words = ["build", "-buildvcs=false", "-o", name, "main.go"];
  const built = await go(words, work, environment, { command: toolchain.go, limitMs: BUILD_MS });
  if (!built.ok) return { why: `the program that reads types could not be built: ${built.why}` };
  return { file: keep(join(work, name), home, kept) };
}
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
function keep(file, home, kept) {
  try {
    mkdirSync(home, { recursive: true });
    const beside = `${kept}.${process.pid}`;
    writeFileSync(beside, readFileSync(file), { mode: 493 });
    renameSync(beside, kept);
    return kept;
  } catch {
    return file;
  }
}
function overlayOf(root, instead, folder, users) {
  if (instead.size === 0) return users;
  const work = mkdtempSync(join(folder, "texts-"));
  const replace = {};
  for (const [path, text] of instead) {
    const file = text === void 0 ? "" : join(work, String(Object.keys(replace).length));
    if (text !== void 0) writeFileSync(file, text);
    replace[join(root, path)] = file;
  }
  const merged = mergeOverlay(replace, users === "" ? "" : readFileSync(users, "utf8"));
  if (merged.kind === "refused") return { why: merged.why };
  const json = join(work, "overlay.json");
  writeFileSync(json, merged.json);
  return json;
}
function withoutTools(flags) {
  const words = flags.match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
  return words.filter((word) => !/^['"]?--?(toolexec|exec|json|f|buildvcs)(=|['"]?$)/.test(word));
}
function runProgram(file, words, { cwd, environment, limitMs }) {
  return new Promise((done) => {
    const options = { cwd, env: environment, maxBuffer: 512 << 20, timeout: Math.ceil(limitMs), killSignal: "SIGKILL" };
    execFile(file, [...words], options, (error, text, errors) => {
      if (error === null) done({ text });
      else if (error.killed) done({ why: `it took longer than ${Math.round(limitMs / 1e3)} s` });
      else done({ why: errors.trim().split("\n").at(-1) || error.message });
    });
  });
}
function silence(gaps) {
  const line = JSON.stringify({ version: FORMAT, gaps: gaps.map(([what, why]) => ({ what, why })) });
  return `${line}
${textHash(line)}
`;
}

export {
  readTypes,
  leave
};
