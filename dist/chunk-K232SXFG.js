import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  MOST_SHARDS
} from "./chunk-P7GN753T.js";
import {
  parseDuration
} from "./chunk-5NA7BJ6C.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import {
  FORMATS
} from "./chunk-VTW3FI4K.js";
import {
  LEVELS
} from "./chunk-L2TQF42K.js";

// src/cli/options.ts
import { resolve } from "node:path";
import { parseArgs } from "node:util";

// src/drive/type-source.ts
var TYPE_SOURCES = ["auto", "exact", "syntax"];

// src/cli/options.ts
var OPTIONS = {
  C: { type: "string", short: "C" },
  format: { type: "string" },
  output: { type: "string" },
  "report-dir": { type: "string" },
  "sarif-profile": { type: "string" },
  base: { type: "string" },
  config: { type: "string" },
  "fail-on": { type: "string" },
  packs: { type: "string" },
  recording: { type: "string", multiple: true },
  "base-recording": { type: "string", multiple: true },
  external: { type: "string", multiple: true },
  out: { type: "string" },
  stress: { type: "string" },
  series: { type: "string", multiple: true },
  p95: { type: "string" },
  url: { type: "string" },
  every: { type: "string" },
  for: { type: "string" },
  service: { type: "string" },
  shard: { type: "string" },
  shards: { type: "string" },
  runs: { type: "string", multiple: true },
  types: { type: "string" },
  append: { type: "boolean" },
  shrink: { type: "boolean" },
  all: { type: "boolean" },
  keep: { type: "boolean" },
  remove: { type: "boolean" },
  write: { type: "boolean" },
  color: { type: "string" },
  progress: { type: "boolean" },
  "no-progress": { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" }
};
function refuseWords(verb, { words: [word] }) {
  if (word === void 0) return;
  const help = `\`goroutine-gate ${verb} --help\` lists its options; a command goes behind two dashes: -- ${word} \u2026`;
  throw new UserError(`\`${verb}\` does not know what to do with "${word}"`, help);
}
function readOptions(verb, words, allowed, startedIn) {
  const dashes = words.indexOf("--");
  const own = dashes < 0 ? words : words.slice(0, dashes);
  const { values, positionals } = parse(verb, own, allowed);
  const cwd = resolve(startedIn, values.C ?? ".");
  const path = (text) => text === void 0 ? "" : resolve(cwd, text);
  return {
    cwd,
    words: positionals,
    command: dashes < 0 ? void 0 : words.slice(dashes + 1),
    format: choice("--format", values.format, FORMATS) ?? "text",
    hasFormat: values.format !== void 0,
    output: path(values.output),
    reportDir: path(values["report-dir"]),
    sarifProfile: choice("--sarif-profile", values["sarif-profile"], ["github", "full"]) ?? "github",
    base: revision(values.base),
    config: path(values.config),
    failOn: choice("--fail-on", values["fail-on"], [...LEVELS, "never"]),
    packs: (values.packs ?? "").split(",").map((pack) => pack.trim()).filter(Boolean),
    recordings: (values.recording ?? []).map(path),
    baseRecordings: (values["base-recording"] ?? []).map(path),
    external: (values.external ?? []).map(path),
    out: path(values.out),
    stress: values.stress ?? "",
    shard: values.shard ?? "",
    shards: shardCount(values.shards),
    runs: (values.runs ?? []).map(path),
    types: choice("--types", values.types, TYPE_SOURCES),
    series: (values.series ?? []).map(path),
    p95Ms: duration("--p95", values.p95, "180ms"),
    url: values.url ?? "",
    everyMs: duration("--every", values.every, "30s"),
    forMs: duration("--for", values.for, "10m", WEEK_MS),
    service: values.service ?? "",
    append: values.append ?? false,
    shrink: values.shrink ?? false,
    all: values.all ?? false,
    keep: values.keep ?? false,
    remove: values.remove ?? false,
    write: values.write ?? false,
    color: choice("--color", values.color, ["auto", "always", "never"]) ?? "auto",
    progress: oneOf(values.progress, values["no-progress"]),
    quiet: values.quiet ?? false,
    help: values.help ?? false,
    version: values.version ?? false
  };
}
function parse(verb, words, allowed) {
  try {
    const parsed = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
    for (const name of Object.keys(parsed.values)) {
      if (!ALWAYS.includes(name) && !allowed.includes(name)) throw new UserError(`\`${verb}\` has no option --${name}`, helpFor(verb));
    }
    return parsed;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(error instanceof Error ? error.message.split(". ")[0] ?? error.message : String(error), helpFor(verb), {
      cause: error
    });
  }
}
var ALWAYS = ["C", "help", "version", "progress", "no-progress", "quiet", "color"];
function helpFor(verb) {
  return `\`goroutine-gate ${verb} --help\` lists its options`;
}
function choice(option, value, allowed) {
  if (value === void 0) return void 0;
  const found = allowed.find((word) => word === value);
  if (found === void 0) throw new UserError(`${option} is "${value}"`, `it is one of ${allowed.join(", ")}`);
  return found;
}
function oneOf(wanted, unwanted) {
  if (wanted && unwanted) throw new UserError("both --progress and --no-progress were given", "pass one of them");
  return unwanted ? false : wanted;
}
function shardCount(text) {
  if (text === void 0) return 0;
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > MOST_SHARDS)
    throw new UserError(`--shards is "${text}"`, `pass how many shards there are, a whole number from 1 to ${MOST_SHARDS}`);
  return count;
}
var WEEK_MS = 7 * 24 * 36e5;
function duration(option, value, example, longest = WEEK_MS / 7) {
  if (value === void 0) return void 0;
  const ms = parseDuration(value, longest);
  if (ms === void 0 || ms === 0)
    throw new UserError(`${option} is "${value}"`, `pass a duration above zero such as ${example}, at most ${longest / 36e5}h`);
  return ms;
}
function revision(value) {
  if (value === void 0) return "";
  if (value === "" || value.startsWith("-"))
    throw new UserError(`--base is "${value}"`, "pass a commit, a branch or a tag, such as origin/main");
  return value;
}

export {
  refuseWords,
  readOptions
};
