import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  CONTRACTS,
  GROUPED_HEADER,
  LEVELS,
  RULES,
  TOOL_NAME,
  UserError,
  annotationsOf,
  benignReason,
  check,
  compare,
  compareIdentities,
  compareText,
  decodePercent,
  exitCodeOf,
  find,
  fullyCapturedIn,
  gateChange,
  gitText,
  identityKey,
  judgeStored,
  package_default,
  parseBaseline,
  parseDump,
  parseGrouped,
  plain,
  printBaseline,
  readRecordings,
  relativeFrame,
  renderJson,
  renderSarif,
  renderSummary,
  renderText,
  renderWorkflowCommands,
  reportFiles,
  rulesOfFolder,
  seenIn,
  signatureOf,
  splitEvents,
  theOutside,
  withPacks,
  writeReportFile
} from "./chunk-TCRQRIQY.js";
import "./chunk-KC2XOHZQ.js";

// src/adapters/terminal.ts
import { writeSync } from "node:fs";
var terminal = {
  /** Results. */
  out: (text) => write(1, text),
  /** What is said beside the result: progress, warnings, errors. */
  say: (text) => write(2, text.endsWith("\n") ? text : `${text}
`),
  /** Whether standard output shows colours: a terminal, unless `NO_COLOR` is set; `FORCE_COLOR` overrules. */
  isColored: () => {
    const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
    if (FORCE_COLOR) return FORCE_COLOR !== "0";
    return !NO_COLOR && TERM !== "dumb" && process.stdout.isTTY === true;
  }
};
function write(descriptor, text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
    }
  }
}

// src/cli/baseline.ts
import { basename as basename2, dirname as dirname2, join } from "node:path";

// src/baseline/update.ts
function updated(baseline, recordings, how, since) {
  const seen = seenIn(recordings);
  const captured = fullyCapturedIn(recordings);
  const before = new Map(baseline.entries.map((entry) => [identityKey(entry), entry]));
  const kept = baseline.entries.flatMap((entry) => adjusted(entry, find(seen, entry), captured.has(entry.package), how));
  const fresh = how === "shrink" ? [] : [...seen.values()].filter((each) => find(before, each) === void 0 && !each.leaks.every((leak) => leak.testFailed));
  const go = new Map(recordings.flatMap((recording) => recording.packages.map((each) => [each.importPath, each.goVersion])));
  return {
    ...baseline,
    entries: [...kept, ...fresh.map((each) => entryOf(each, go.get(each.package) ?? "", since))].sort(compareIdentities)
  };
}
function pruned(baseline, recordings, existing) {
  const seen = seenIn(recordings);
  const captured = fullyCapturedIn(recordings);
  const stays = (entry) => {
    if (existing !== void 0 && !existing.has(entry.package)) return false;
    return !captured.has(entry.package) || find(seen, entry) !== void 0;
  };
  return { ...baseline, entries: baseline.entries.filter(stays) };
}
function updatedFindings(baseline, findings, how, since) {
  const before = new Map(baseline.knownFindings.map((known) => [findingKey(known.rule, known.fingerprint), known]));
  const now = new Map(
    findings.filter((finding) => finding.standing.kind !== "suppressed").map((finding) => [findingKey(finding.ruleId, finding.fingerprint), knownOf(finding, since)])
  );
  const kept = [...before].filter(([key]) => how === "append" || now.has(key));
  const fresh = how === "shrink" ? [] : [...now].filter(([key]) => !before.has(key));
  return { ...baseline, knownFindings: [...kept, ...fresh].map(([, known]) => known) };
}
function adjusted(entry, seen, captured, how) {
  if (seen === void 0) return captured && how !== "append" ? [] : [entry];
  const lowers = seen.count < entry.count && captured && how !== "append";
  const raises = seen.count > entry.count && how !== "shrink";
  if (!lowers && !raises && how !== "replace") return [entry];
  const count = lowers || raises ? seen.count : entry.count;
  return [{ ...entry, module: entry.module || seen.module, count, tests: seen.tests, tier: tierOf(seen) }];
}
function entryOf(seen, go, since) {
  const { module, package: importPath, kind, k2, count, tests } = seen;
  return { module, package: importPath, kind, k2, count, tests, tier: tierOf(seen), go, since, note: "", owner: "", until: "" };
}
function tierOf(seen) {
  return seen.leaks.some((leak) => leak.tier === "proven") ? "proven" : "survivor";
}
function findingKey(rule, fingerprint) {
  return `${rule}\0${fingerprint}`;
}
function knownOf(finding, since) {
  return { rule: finding.ruleId, fingerprint: finding.fingerprint, file: finding.region.file, function: finding.function, since };
}

// src/cli/emit.ts
import { basename, dirname } from "node:path";

// src/report/index.ts
var FORMATS = ["text", "json", "sarif", "github", "markdown"];
function render(report, format, options) {
  return RENDERERS[format](report, options);
}
var RENDERERS = {
  text: renderText,
  json: renderJson,
  sarif: (report, { sources, sarifProfile }) => renderSarif(report, { sources, profile: sarifProfile }),
  github: (report) => renderWorkflowCommands(annotationsOf(report).annotations),
  markdown: (report, { sources, links }) => renderSummary(report, { sources, ...links && { links } })
};

// src/cli/emit.ts
async function emit({ report, sources }, options) {
  const color = options.color === "always" || options.color === "auto" && options.output === "" && terminal.isColored();
  const text = render(report, options.format, { sources, color, all: options.all, sarifProfile: options.sarifProfile });
  if (options.output) await writeReportFile(dirname(options.output), basename(options.output), text);
  else terminal.out(text.endsWith("\n") ? text : `${text}
`);
  if (options.reportDir) {
    for (const [name, content] of reportFiles({ report, sources }, { commentId: "default" }))
      await writeReportFile(options.reportDir, name, content);
    if (!options.quiet) terminal.say(`reports: ${options.reportDir}`);
  }
  return exitCodeOf(report.verdict);
}
async function print(text, options) {
  if (options.output) await writeReportFile(dirname(options.output), basename(options.output), text);
  else terminal.out(text.endsWith("\n") ? text : `${text}
`);
}

// src/cli/baseline.ts
var ACTIONS = ["update", "show", "prune", "diff"];
var baselineVerb = {
  usage: "baseline update|show|prune|diff [--recording DIR | -- CMD\u2026]",
  about: "the committed list of leaks and findings that are known",
  options: {
    append: "update: only add what is not listed yet",
    shrink: "update: only take away or lower, never add",
    recording: "a folder that `record` wrote (default .goroutine-gate/recording)",
    out: "keep the recording of CMD in this folder",
    format: "text or json",
    output: "write to this file"
  },
  examples: ["baseline update -- go test ./...", "baseline update --shrink --recording R", "baseline show", "baseline diff"],
  run: async (setting) => {
    const [word = "", ...rest] = setting.options.words;
    const action = ACTIONS.find((name) => name === word);
    if (!action || rest.length > 0)
      throw new UserError(`\`baseline ${[word, ...rest].join(" ")}\` is not known`, `it is one of ${ACTIONS.join(", ")}`);
    return RUN[action](setting, await openBaseline(setting));
  }
};
async function openBaseline({ options, outside, catalogue }) {
  const git = await outside.openGit(options.cwd);
  const root = git?.root ?? options.cwd;
  const { policy } = await rulesOfFolder(root, catalogue, outside);
  const file = join(root, policy.baseline);
  const found = await outside.readText(file);
  if (found.kind === "unreadable") throw new UserError(`${file} cannot be read: ${found.why}`, "mend or remove it");
  const { baseline, gaps } = parseBaseline(found.kind === "text" ? found.text : "", policy.baseline);
  if (gaps.length > 0)
    throw new UserError(
      gaps.map((gap) => `${gap.what}: ${gap.why}`).join("\n"),
      "mend these lines first, so that nothing is lost by writing the file anew"
    );
  return { root, file, baseline, head: git ? (await git.head()).slice(0, 12) : "" };
}
var RUN = { update, show, prune, diff };
async function update(setting, { root, file, baseline, head }) {
  const { options, outside, catalogue, tool } = setting;
  if (options.append && options.shrink)
    throw new UserError("--append and --shrink exclude each other", "pass one of them, or neither to do both");
  const how = options.append ? "append" : options.shrink ? "shrink" : "replace";
  const recordings = await recordingsFor(setting, root);
  const { report } = await check({ paths: [root], cwd: root, base: "", config: "", failOn: "never", catalogue, tool }, outside);
  const findings = report.findings.filter((finding) => finding.standing.kind === "new" && finding.level !== "note");
  const next = updatedFindings(recordings.length > 0 ? updated(baseline, recordings, how, head) : baseline, findings, how, head);
  await writeReportFile(dirname2(file), basename2(file), printBaseline(next));
  terminal.say(
    `goroutine-gate: ${next.entries.length} leaks and ${next.knownFindings.length} findings are known in ${file} (${baseline.entries.length} and ${baseline.knownFindings.length} before); commit it`
  );
  return 0;
}
async function show({ options }, { baseline }) {
  if (options.format === "json") await print(`${JSON.stringify(baseline, null, 2)}
`, options);
  else await print(listOf(baseline), options);
  return 0;
}
function listOf({ entries, knownFindings }) {
  const leaks = entries.map(
    (entry) => `${entry.count} \xD7 ${entry.kind}  ${entry.package}  ${entry.tests.join(", ")}  since ${entry.since || "unknown"}${entry.note ? `  ${entry.note}` : ""}`
  );
  const findings = knownFindings.map(
    (finding) => `${finding.rule}  ${finding.file}  ${finding.function}  since ${finding.since || "unknown"}`
  );
  return [`${entries.length} leaks`, ...leaks, `${knownFindings.length} findings`, ...findings, ""].join("\n");
}
async function prune(setting, { root, file, baseline }) {
  const next = pruned(baseline, await recordingsFor(setting, root));
  await writeReportFile(dirname2(file), basename2(file), printBaseline(next));
  terminal.say(`goroutine-gate: ${baseline.entries.length - next.entries.length} leaks are gone and were taken out of ${file}`);
  return 0;
}
async function diff(setting, { root, baseline }) {
  const growth = compare({ head: await recordingsFor(setting, root), base: [], committed: baseline });
  const lines = growth.filter((entry) => entry.state !== "same").map(
    (entry) => `${entry.state.padEnd(5)} ${entry.base ?? 0} \u2192 ${entry.head}  ${entry.kind}  ${entry.package}  ${entry.leak?.site?.function ?? ""}`
  );
  await print(lines.length === 0 ? "nothing differs from the baseline\n" : `${lines.join("\n")}
`, setting.options);
  return 0;
}
async function recordingsFor({ options, outside, catalogue }, root) {
  const usual = join(root, ".goroutine-gate", "recording");
  if (options.command && options.command.length > 0) {
    const { policy } = await rulesOfFolder(root, catalogue, outside);
    const { settleMs, deadlineMs } = policy.record;
    const declaredFunction = outside.functionLookup(root, await outside.syntax());
    const recording = await outside.record({
      command: options.command,
      cwd: options.cwd,
      root,
      out: options.out || usual,
      settleMs,
      deadlineMs,
      output: "stderr",
      declaredFunction
    });
    const unseen = recording.packages.filter((entry) => entry.capture === "unknown");
    if (unseen.length > 0)
      terminal.say(`goroutine-gate: not seen: ${unseen.map((entry) => `${entry.importPath} (${entry.why})`).join(", ")}`);
    return [recording];
  }
  const { recordings, gaps } = await readRecordings(options.recordings.length > 0 ? options.recordings : [usual], outside);
  if (gaps.length > 0) throw new UserError(gaps.map((gap) => `${gap.what}: ${gap.why}`).join("\n"), "record again");
  return recordings;
}

// src/cli/judging.ts
var JUDGING = {
  base: "the commit to compare with",
  config: "a config file instead of the one at the base",
  "fail-on": "error, warning, note or never",
  format: "text, json, sarif, github (workflow commands) or markdown (job summary)",
  "sarif-profile": "github (only what counts) or full",
  output: "write the report to this file",
  "report-dir": "write every report into this folder, under fixed names",
  all: "show known and suppressed ones as well"
};

// src/cli/check.ts
var checkVerb = {
  usage: "check [PATH\u2026]",
  about: "rules over Go files, folders and ./... patterns; reads only text, needs no Go",
  options: { ...JUDGING, packs: "only these packs, separated by commas" },
  examples: ["check", "check ./internal/...", "check --base origin/main --format sarif --output leaks.sarif"],
  run: async ({ options, outside, catalogue, tool }) => {
    const { words: paths, cwd, base, config, failOn } = options;
    return emit(await check({ paths, cwd, base, config, failOn, catalogue: withPacks(catalogue, options.packs), tool }, outside), options);
  }
};

// src/cli/demo.ts
import { existsSync } from "node:fs";
import { join as join2 } from "node:path";
import { fileURLToPath } from "node:url";

// src/adapters/git/make.ts
import { cp, mkdir } from "node:fs/promises";
var AUTHOR = {
  GIT_AUTHOR_NAME: "goroutine-gate",
  GIT_AUTHOR_EMAIL: "demo@goroutine-gate.invalid",
  GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
  GIT_COMMITTER_NAME: "goroutine-gate",
  GIT_COMMITTER_EMAIL: "demo@goroutine-gate.invalid",
  GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z"
};
async function makeRepository(folder, layers) {
  await mkdir(folder, { recursive: true });
  await gitText(folder, ["init", "--quiet", "--initial-branch=main"]);
  for (const [index, layer] of layers.entries()) {
    if (index === 1) await gitText(folder, ["checkout", "--quiet", "-b", "change"]);
    await cp(layer.from, folder, { recursive: true });
    await gitText(folder, ["add", "--all"]);
    await gitText(folder, ["commit", "--quiet", "--no-gpg-sign", "-m", layer.message], { env: AUTHOR });
  }
}

// src/cli/demo.ts
var INTRODUCTION = `goroutine-gate judges a change to a Go service by two things: what its source says, and which goroutines
its own tests leave behind. Here it does so on a small service that ships with this repository: a branch "change" on
top of "main", with the service's own \`go test ./...\`, run on both sides. Nothing is downloaded.
`;
var EXPECTED = [
  {
    about: "a leak that a rule proves and a test shows is one confirmed finding (Client.Latest)",
    holds: ({ findings }) => findings.some((finding) => finding.function === "Client.Latest" && finding.standing.kind === "new" && finding.seenIn.length > 0)
  },
  {
    about: "one that only a rule sees, for no test goes there (Quorum.Quote)",
    holds: ({ findings }) => findings.some((finding) => finding.function === "Quorum.Quote" && finding.standing.kind === "new" && finding.seenIn.length === 0)
  },
  {
    about: "one that only the run shows, for no rule follows it through the interface (firstAbove)",
    holds: ({ growth }) => growth.some((entry) => entry.leak?.site?.function === "firstAbove" && entry.state === "new" && entry.ruleIds.length === 0)
  },
  {
    about: "one that was there before, and is not blamed on the change (Cache.janitor)",
    holds: ({ growth }) => growth.some((entry) => entry.leak?.site?.function === "Cache.janitor" && entry.state === "same")
  },
  { about: "the change is blocked", holds: ({ verdict }) => verdict.kind === "block" }
];
var demoVerb = {
  usage: "demo",
  about: "the main job on a real example that ships with the repository",
  options: { "report-dir": "write the reports into this folder", keep: "leave the example repository where it is" },
  examples: ["demo"],
  run: async ({ options, outside, catalogue, tool }) => {
    terminal.say(INTRODUCTION);
    const work = await outside.temporaryFolder();
    const repository = join2(work.dir, "quotes");
    const example = exampleFolder();
    await makeRepository(repository, [
      { from: join2(example, "base"), message: "Quotes" },
      { from: join2(example, "head"), message: "Price alerts" }
    ]);
    terminal.say("$ goroutine-gate gate --base main -- go test ./...\n");
    const request = {
      cwd: repository,
      base: "main",
      config: "",
      failOn: void 0,
      catalogue,
      tool,
      command: ["go", "test", "./..."],
      out: join2(work.dir, "recording"),
      output: "stderr"
    };
    const outcome = await gateChange(request, outside);
    const color = options.color === "always" || options.color === "auto" && terminal.isColored();
    terminal.out(`
${render(outcome.report, "text", { sources: outcome.sources, color, sarifProfile: "github" })}
`);
    const reports = options.reportDir || join2(work.dir, "reports");
    await writeReports(outcome, reports);
    const good = sayHowItCameOut(outcome.report, reports);
    if (options.reportDir && !options.keep) await work.dispose();
    else terminal.say(`the example repository: ${repository} (branch change, base main)
`);
    return good ? 0 : 3;
  }
};
function exampleFolder() {
  const candidates = ["../examples/quotes", "../../examples/quotes"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return candidates.find((path) => existsSync(path)) ?? candidates[0];
}
async function writeReports(outcome, folder) {
  for (const [name, text] of reportFiles(outcome, { commentId: "demo" })) await writeReportFile(folder, name, text);
}
function sayHowItCameOut(report, reports) {
  const results = EXPECTED.map(({ about, holds }) => ({ about, good: holds(report) }));
  terminal.say("What you have just seen:");
  for (const { about, good } of results) terminal.say(`  ${good ? "\u2714" : "\u2716 MISSING:"} ${about}`);
  terminal.say(`
On a pull request the same run fails the check, marks the lines, and keeps one comment up to date.
  reports: ${reports}
           comment.md   the comment on the pull request
           summary.md   the summary of the job
           report.json  for programs \xB7 github.sarif  for code scanning`);
  return results.every(({ good }) => good);
}

// src/cli/explain.ts
var explainVerb = {
  usage: "explain RULE",
  about: "the rule's page in the terminal",
  options: { output: "write to this file" },
  examples: ["explain channel/send-abandoned-by-select"],
  run: async ({ options }) => {
    const { PAGES } = await import("./pages-SOMTTF3S.js");
    const [rule = ""] = options.words;
    const page = PAGES[rule];
    if (!page) throw new UserError(`there is no rule "${rule}"`, "`goroutine-gate rules` lists them");
    await print(page.replace(/^---\n[\s\S]*?\n---\n+/, ""), options);
    return 0;
  }
};

// src/cli/gate.ts
import { join as join3 } from "node:path";
var gateVerb = {
  usage: "gate [--base REV] -- CMD\u2026",
  about: "check, record (head, and base where needed) and judge in one: what the action does",
  options: { ...JUDGING, out: "keep the recordings in this folder" },
  examples: ["gate -- go test ./...", "gate --base origin/main --report-dir reports -- make test"],
  run: async ({ options, outside, catalogue, tool }) => {
    const { cwd, base, config, failOn, command } = options;
    if (!command || command.length === 0)
      throw new UserError("`gate` needs the test command", "pass it behind two dashes: goroutine-gate gate -- go test ./...");
    const output = options.format === "text" || options.output ? "inherit" : "stderr";
    const kept = options.out ? void 0 : await outside.temporaryFolder();
    try {
      const out = options.out || join3(kept.dir, "recording");
      return await emit(await gateChange({ cwd, base, config, failOn, command, catalogue, tool, out, output }, outside), options);
    } finally {
      await kept?.dispose();
    }
  }
};

// src/cli/help.ts
function overview(verbs) {
  const width = Math.max(...[...verbs.keys()].map((name) => name.length));
  const list = [...verbs].map(([name, verb]) => `  ${name.padEnd(width)}  ${verb.about}`);
  return `goroutine-gate stops a change from leaking goroutines.

${list.join("\n")}

goroutine-gate VERB --help   options and examples of one verb
Exit codes: 0 pass or warn \xB7 1 blocked \xB7 2 could not judge \xB7 3 a defect of goroutine-gate
`;
}
function helpOf(verb) {
  const own = Object.entries(verb.options).map(([name, about]) => [`--${name}`, about]);
  const rows = [
    ...own,
    ["-C DIR", "work in this folder"],
    ["--color", "auto, always or never"],
    ["--quiet", "say nothing beside the result"]
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return `goroutine-gate ${verb.usage}
  ${verb.about}

${rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`).join("\n")}

Examples
${verb.examples.map((example) => `  goroutine-gate ${example}`).join("\n")}
`;
}

// src/cli/judge.ts
var judgeVerb = {
  usage: "judge [--base REV] [--recording DIR]\u2026 [--base-recording DIR]\u2026",
  about: "findings, recordings, baseline and policy make the verdict; runs nothing",
  options: {
    ...JUDGING,
    recording: "a folder that `record` wrote (may be given more than once)",
    "base-recording": "the same of the base"
  },
  examples: ["judge", "judge --base origin/main --recording .goroutine-gate/recording"],
  run: async ({ options, outside, catalogue, tool }) => {
    const { cwd, base, config, failOn, recordings, baseRecordings } = options;
    return emit(await judgeStored({ cwd, base, config, failOn, recordings, baseRecordings, catalogue, tool }, outside), options);
  }
};

// src/cli/options.ts
import { resolve } from "node:path";
import { parseArgs } from "node:util";
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
  out: { type: "string" },
  append: { type: "boolean" },
  shrink: { type: "boolean" },
  all: { type: "boolean" },
  keep: { type: "boolean" },
  color: { type: "string" },
  quiet: { type: "boolean", short: "q" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" }
};
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
    out: path(values.out),
    append: values.append ?? false,
    shrink: values.shrink ?? false,
    all: values.all ?? false,
    keep: values.keep ?? false,
    color: choice("--color", values.color, ["auto", "always", "never"]) ?? "auto",
    quiet: values.quiet ?? false,
    help: values.help ?? false
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
var ALWAYS = ["C", "help", "version", "quiet", "color"];
function helpFor(verb) {
  return `\`goroutine-gate ${verb} --help\` lists its options`;
}
function choice(option, value, allowed) {
  if (value === void 0) return void 0;
  const found = allowed.find((word) => word === value);
  if (found === void 0) throw new UserError(`${option} is "${value}"`, `it is one of ${allowed.join(", ")}`);
  return found;
}
function revision(value) {
  if (value === void 0) return "";
  if (value === "" || value.startsWith("-"))
    throw new UserError(`--base is "${value}"`, "pass a commit, a branch or a tag, such as origin/main");
  return value;
}

// src/cli/record.ts
import { join as join4 } from "node:path";
var recordVerb = {
  usage: "record [--out DIR] -- CMD\u2026",
  about: "runs CMD with the recorder, writes a recording, exits with CMD's own code",
  options: { out: "the folder of the recording (default .goroutine-gate/recording)" },
  examples: ["record -- go test ./...", "record --out R -- make test"],
  run: async ({ options, outside, catalogue }) => {
    const { command, cwd } = options;
    if (!command || command.length === 0)
      throw new UserError("`record` needs the test command", "pass it behind two dashes: goroutine-gate record -- go test ./...");
    const git = await outside.openGit(cwd);
    const root = git?.root ?? cwd;
    const out = options.out || join4(root, ".goroutine-gate", "recording");
    const { policy } = await rulesOfFolder(root, catalogue, outside);
    const syntax = await outside.syntax();
    const { settleMs, deadlineMs } = policy.record;
    const recording = await outside.record({
      command,
      cwd,
      root,
      out,
      settleMs,
      deadlineMs,
      output: "inherit",
      declaredFunction: outside.functionLookup(root, syntax)
    });
    if (!options.quiet) terminal.say(summaryOf(recording, out));
    return recording.exitCode;
  }
};
function summaryOf({ leaks, benign, packages, gaps }, out) {
  const count = (capture) => packages.filter((entry) => entry.capture === capture).length;
  const goroutines = leaks.reduce((sum, leak) => sum + leak.count, 0);
  const unseen = count("unknown") + count("partial");
  const why = packages.filter((entry) => entry.capture !== "captured").map((entry) => `  ${entry.capture}: ${entry.importPath}: ${entry.why}`);
  const head = `goroutine-gate: ${goroutines} goroutines left behind in ${leaks.length} stacks, ${benign.length} harmless stacks, ${packages.length} packages, ${unseen} not fully seen, ${gaps.length} gaps \xB7 ${out}/recording.json`;
  return [head, ...why].join("\n");
}

// src/cli/rules.ts
var rulesVerb = {
  usage: "rules",
  about: "the catalogue of rules",
  options: { format: "text or json", output: "write to this file" },
  examples: ["rules", "rules --format json"],
  run: async ({ options, catalogue }) => {
    const rules = catalogue.rules.map(({ rule }) => rule);
    const width = Math.max(...rules.map((rule) => rule.id.length));
    const lines = rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.level.padEnd(7)}  ${rule.confidence.padEnd(6)}  ${rule.title}`);
    await print(options.format === "json" ? `${JSON.stringify(rules, null, 2)}
` : `${lines.join("\n")}
`, options);
    return 0;
  }
};
var contractsVerb = {
  usage: "contracts",
  about: "which library call owes which other call",
  options: { format: "text or json", output: "write to this file" },
  examples: ["contracts --format json"],
  run: async ({ options, catalogue }) => {
    const lines = catalogue.contracts.map(
      (contract) => `${contract.modules[0]} ${contract.call}: ${contract.release.join(" or ")}  (${contract.rule})`
    );
    await print(options.format === "json" ? `${JSON.stringify(catalogue.contracts, null, 2)}
` : `${lines.join("\n")}
`, options);
    return 0;
  }
};

// src/cli/snapshot.ts
import { readFile } from "node:fs/promises";
import { resolve as resolve2 } from "node:path";

// src/snapshot/aggregate.ts
var TEST_LABEL = "goroutine-gate.test";
function aggregate(snapshots, context) {
  const signatures = /* @__PURE__ */ new WeakMap();
  const groups = /* @__PURE__ */ new Map();
  for (const snapshot of snapshots) {
    snapshot.goroutines.forEach((record, index) => {
      const signature = cached(signatures, record, context);
      const key = `${signature.keys.k1}${record.leaked}`;
      const group = groups.get(key) ?? { record, signature, count: 0, longestWait: 0, tests: /* @__PURE__ */ new Set() };
      groups.set(key, group);
      add(group, record, snapshot.counts[index] ?? 1);
    });
  }
  return [...groups.values()].map((group) => finished(group, context)).sort(compareGroups);
}
function cached(cache, record, context) {
  const byState = cache.get(record.frames) ?? /* @__PURE__ */ new Map();
  cache.set(record.frames, byState);
  const known = byState.get(record.state);
  if (known !== void 0) return known;
  const signature = signatureOf(record, context);
  byState.set(record.state, signature);
  return signature;
}
function add(group, record, count) {
  group.count += count;
  group.longestWait = Math.max(group.longestWait, record.waitMinutes);
  const test = Object.hasOwn(record.labels, TEST_LABEL) ? record.labels[TEST_LABEL] : void 0;
  if (test !== void 0) group.tests.add(test);
}
function finished(group, context) {
  const { record, signature } = group;
  const benign = benignReason(record);
  return {
    kind: signature.kind,
    state: record.state,
    leaked: record.leaked,
    keys: signature.keys,
    count: group.count,
    longestWaitMinutes: group.longestWait,
    tests: [...group.tests].sort(compareText),
    frames: record.frames.map((frame) => relativeFrame(frame, context)),
    framesElided: record.framesElided,
    ...record.createdBy && { createdBy: relativeFrame(record.createdBy, context) },
    ...signature.site && { site: signature.site },
    ...signature.spawn && { spawn: signature.spawn },
    ...benign !== void 0 && { benign }
  };
}
function compareGroups(a, b) {
  return b.count - a.count || compareText(a.kind, b.kind) || compareText(a.keys.k1, b.keys.k1) || Number(b.leaked) - Number(a.leaked);
}

// src/snapshot/protobuf.ts
function fieldsOf(bytes) {
  const fields = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = varint(bytes, at);
    const field = tag && fieldAt(bytes, tag.end, tag.value);
    if (field === void 0) return { fields, complete: false };
    fields.push(field.field);
    at = field.end;
  }
  return { fields, complete: true };
}
function numbers(field) {
  if (field.bytes === void 0) return [field.value];
  const found = [];
  for (let at = 0; at < field.bytes.length; ) {
    const next = varint(field.bytes, at);
    if (next === void 0) break;
    found.push(next.value);
    at = next.end;
  }
  return found;
}
function fieldAt(bytes, at, tag) {
  const number = Math.floor(tag / 8);
  if (number === 0) return void 0;
  switch (tag % 8) {
    case 0: {
      const value = varint(bytes, at);
      return value && { field: { number, value: value.value }, end: value.end };
    }
    case 2: {
      const length = varint(bytes, at);
      if (length === void 0 || length.end + length.value > bytes.length) return void 0;
      const end = length.end + length.value;
      return { field: { number, bytes: bytes.subarray(length.end, end) }, end };
    }
    default:
      return void 0;
  }
}
function varint(bytes, start) {
  let value = 0;
  let factor = 1;
  for (let at = start; at < bytes.length && at < start + 10; at++) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * factor;
    if (byte < 128) return { value, end: at + 1 };
    factor *= 128;
  }
  return void 0;
}

// src/snapshot/profile.ts
function parseProfile(bytes, source) {
  const { fields, complete: whole } = fieldsOf(bytes);
  const strings = fields.filter((field) => field.number === STRING_TABLE).map(textOf);
  const complete = whole && namesAreThere(fields, strings.length);
  const types = fields.filter((field) => field.number === SAMPLE_TYPE).map((field) => strings[numberOf(inner(field), 1)] ?? "");
  if (types.length === 0 || strings[0] !== "") return void 0;
  const index = types.findIndex((type) => type === "goroutine" || type === "goroutineleak");
  if (index === -1) return nothing(source, `it is a profile of ${types.join(" and ")}, not of goroutines`);
  const table = {
    strings,
    locations: locationsOf(fields, functionsOf(fields, strings)),
    leaked: types[index] === "goroutineleak",
    index
  };
  const samples = fields.filter((field) => field.number === SAMPLE).map((field) => sampleOf(inner(field), table));
  const counts = samples.map((sample) => sample.count);
  return {
    source,
    format: "profile",
    goroutines: samples.map((sample) => sample.record),
    counts,
    total: counts.reduce((sum, count) => sum + count, 0),
    truncated: !complete,
    gaps: complete ? [] : [
      {
        kind: "dump",
        what: `the end of ${source}`,
        why: "the profile is cut off or damaged; goroutines behind that point were not seen"
      }
    ]
  };
}
var SAMPLE_TYPE = 1;
var SAMPLE = 2;
var MAPPING = 3;
var LOCATION = 4;
var FUNCTION = 5;
var STRING_TABLE = 6;
function namesAreThere(fields, texts) {
  const named = (field, numbers2) => inner(field).every((part) => !numbers2.includes(part.number) || (part.value ?? 0) < texts);
  return fields.every((field) => {
    if (field.number === FUNCTION) return named(field, [2, 3, 4]);
    return field.number !== MAPPING || named(field, [5, 6]);
  });
}
function functionsOf(fields, strings) {
  const functions = /* @__PURE__ */ new Map();
  for (const field of fields) {
    if (field.number !== FUNCTION) continue;
    const parts = inner(field);
    functions.set(numberOf(parts, 1), { name: decodePercent(strings[numberOf(parts, 2)] ?? ""), file: strings[numberOf(parts, 4)] ?? "" });
  }
  return functions;
}
function locationsOf(fields, functions) {
  const locations = /* @__PURE__ */ new Map();
  for (const field of fields) {
    if (field.number !== LOCATION) continue;
    const parts = inner(field);
    const lines = parts.filter((part) => part.number === 4).map(inner);
    const frames = lines.map((line) => {
      const { name, file } = functions.get(numberOf(line, 1)) ?? { name: "", file: "" };
      return { function: name, file, line: numberOf(line, 2) };
    });
    locations.set(
      numberOf(parts, 1),
      frames.filter((frame) => frame.function !== "")
    );
  }
  return locations;
}
function sampleOf(parts, table) {
  const ids = parts.filter((part) => part.number === 1).flatMap(numbers);
  const values = parts.filter((part) => part.number === 2).flatMap(numbers);
  const labels = parts.filter((part) => part.number === 3).map((part) => labelOf(inner(part), table.strings));
  const record = {
    id: 0,
    state: "",
    waitMinutes: 0,
    lockedToThread: false,
    leaked: table.leaked,
    bubble: null,
    frames: ids.flatMap((id) => table.locations.get(id) ?? []),
    framesElided: 0,
    labels: Object.fromEntries(labels)
  };
  return { record, count: values[table.index] ?? 0 };
}
function labelOf(parts, strings) {
  return [strings[numberOf(parts, 1)] ?? "", strings[numberOf(parts, 2)] ?? ""];
}
function inner(field) {
  return field.bytes === void 0 ? [] : fieldsOf(field.bytes).fields;
}
function numberOf(parts, number) {
  return parts.find((part) => part.number === number)?.value ?? 0;
}
function textOf(field) {
  return field.bytes === void 0 ? "" : new TextDecoder().decode(field.bytes);
}
function nothing(source, why) {
  const gaps = [{ kind: "dump", what: source, why }];
  return { source, format: "profile", goroutines: [], counts: [], total: 0, truncated: false, gaps };
}

// src/snapshot/read.ts
var LARGEST = 256 * 1024 * 1024;
function readSnapshots(bytes, source) {
  if (bytes.length === 0) return nothing2(source, "the file is empty");
  if (bytes.length > LARGEST)
    return nothing2(source, "the file is larger than 256 MiB; take a profile with debug=1, whose size does not grow with the goroutines");
  if (typeof bytes !== "string" && bytes[0] === 31 && bytes[1] === 139) {
    return nothing2(source, "it is compressed and was not unpacked; take the profile with ?debug=2 or ?debug=1");
  }
  const profile = typeof bytes === "string" ? void 0 : parseProfile(bytes, source);
  if (profile !== void 0)
    return { snapshots: profile.goroutines.length > 0 || profile.gaps.length === 0 ? [profile] : [], gaps: profile.gaps };
  const text = typeof bytes === "string" ? bytes : decoded(bytes);
  if (text.includes("\0")) return nothing2(source, "it is binary; a goroutine dump (debug=2) or a profile with debug=1 is text");
  return readText(text, source);
}
function readText(text, source) {
  const { streams, plain: plain2 } = splitEvents(text);
  const snapshots = [];
  for (const part of [plain2, ...streams.map((stream) => stream.output)]) {
    if (GROUPED_HEADER.test(part)) snapshots.push(parseGrouped(part, source));
    const dump = parseDump(part, source);
    if (dump.goroutines.length > 0 || dump.gaps.length > 0) snapshots.push(...separate(dump));
  }
  if (snapshots.length === 0) return nothing2(source, "no goroutine dump or profile was found in it");
  return { snapshots, gaps: snapshots.flatMap((snapshot) => snapshot.gaps) };
}
function separate(dump) {
  const groups = [[]];
  let seen = /* @__PURE__ */ new Set();
  for (const record of dump.goroutines) {
    if (seen.has(record.id)) {
      groups.push([]);
      seen = /* @__PURE__ */ new Set();
    }
    seen.add(record.id);
    groups.at(-1)?.push(record);
  }
  if (groups.length === 1) return [dump];
  return groups.map((goroutines, index) => {
    const last = index === groups.length - 1;
    return { ...dump, goroutines, total: goroutines.length, truncated: last && dump.truncated, gaps: last ? dump.gaps : [] };
  });
}
function decoded(bytes) {
  const encoding = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
function nothing2(source, why) {
  return { snapshots: [], gaps: [{ kind: "dump", what: source, why }] };
}

// src/cli/snapshot.ts
var snapshotVerb = {
  usage: "snapshot FILE\u2026",
  about: "reads dumps and profiles of any origin and prints grouped stacks; - is standard input",
  options: { format: "text or json", output: "write to this file" },
  examples: ["snapshot dump.txt", "curl -s localhost:6060/debug/pprof/goroutine?debug=2 | goroutine-gate snapshot -"],
  run: async (setting) => {
    const { options } = setting;
    if (options.words.length === 0) throw new UserError("`snapshot` needs a file", "pass dumps or profiles, or - for standard input");
    if (options.format !== "text" && options.format !== "json")
      throw new UserError(`\`snapshot\` has no format ${options.format}`, "it is text or json");
    const context = await contextOf(setting);
    const read = await Promise.all(options.words.map((word) => readOne(word, options.cwd)));
    const gaps = read.flatMap((entry) => entry.gaps);
    const shown = read.flatMap((entry) => entry.snapshots).map((snapshot) => ({ snapshot, groups: aggregate([snapshot], context) }));
    await print(options.format === "json" ? asJson(shown, gaps) : asText(shown, gaps), options);
    return shown.length === 0 ? 2 : 0;
  }
};
async function contextOf({ options, outside }) {
  const git = await outside.openGit(options.cwd);
  const root = git?.root ?? options.cwd;
  return { root, modules: [], declaredFunction: outside.functionLookup(root, await outside.syntax()) };
}
async function readOne(word, cwd) {
  try {
    const bytes = word === "-" ? await standardInput() : await readFile(resolve2(cwd, word));
    return readSnapshots(bytes, word === "-" ? "stdin" : word);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`${word} cannot be read: ${why}`, "pass the path of a dump or profile");
  }
}
async function standardInput() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
function asJson(shown, gaps) {
  const snapshots = shown.map(({ snapshot: { source, format, total, truncated }, groups }) => ({
    source,
    format,
    total,
    truncated,
    groups
  }));
  return `${JSON.stringify({ schemaVersion: 1, snapshots, gaps }, null, 2)}
`;
}
function asText(shown, gaps) {
  const parts = shown.flatMap(({ snapshot, groups }) => [
    `${plain(snapshot.source)}: ${snapshot.total} goroutines in ${groups.length} stacks${snapshot.truncated ? " (the dump is cut off)" : ""}`,
    ...groups.map(groupText)
  ]);
  return [...parts, ...gaps.map((gap) => `not seen: ${plain(gap.what)}: ${plain(gap.why)}`), ""].join("\n");
}
var FRAMES = 6;
function groupText(group) {
  const wait = group.longestWaitMinutes > 0 ? `, up to ${group.longestWaitMinutes} minutes` : "";
  const frames = group.frames.slice(0, FRAMES).map((frame) => `      ${plain(frame.function)}  ${plain(frame.file)}:${frame.line}`);
  const more = group.frames.length > FRAMES ? [`      \u2026 ${group.frames.length - FRAMES} more frames`] : [];
  const created = group.createdBy ? [`      started by ${plain(group.createdBy.function)}  ${plain(group.createdBy.file)}:${group.createdBy.line}`] : [];
  return [`
  ${group.count} \xD7 ${group.state || group.kind}${wait}`, ...frames, ...more, ...created].join("\n");
}

// src/cli.ts
var VERBS = /* @__PURE__ */ new Map([
  ["check", checkVerb],
  ["gate", gateVerb],
  ["record", recordVerb],
  ["judge", judgeVerb],
  ["snapshot", snapshotVerb],
  ["baseline", baselineVerb],
  ["explain", explainVerb],
  ["rules", rulesVerb],
  ["contracts", contractsVerb],
  ["demo", demoVerb]
]);
async function main(words) {
  const [name = "", ...rest] = words;
  if (name === "--version") return print2(`${TOOL_NAME} ${package_default.version}
`);
  if (name === "" || name === "--help" || name === "-h" || name === "help") return print2(overview(VERBS), name === "" ? 2 : 0);
  const verb = VERBS.get(name);
  if (!verb) throw new UserError(`there is no verb "${name}"`, `it is one of ${[...VERBS.keys()].join(", ")}`);
  const options = readOptions(name, rest, Object.keys(verb.options), process.cwd());
  if (options.help) return print2(helpOf(verb));
  const outside = theOutside((line) => options.quiet || terminal.say(line));
  return verb.run({
    options,
    outside,
    catalogue: { rules: RULES, contracts: CONTRACTS },
    tool: { name: TOOL_NAME, version: package_default.version }
  });
}
function print2(text, code = 0) {
  terminal.out(text);
  return code;
}
function failed(error) {
  if (error instanceof UserError) {
    terminal.say(`goroutine-gate: ${error.message}
  help: ${error.help}`);
    return 2;
  }
  terminal.say(
    `goroutine-gate: this is a defect of goroutine-gate; please report it with the lines below
${error instanceof Error ? error.stack : String(error)}`
  );
  return 3;
}
process.exitCode = await main(process.argv.slice(2)).catch(failed);
