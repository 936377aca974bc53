import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  print
} from "./chunk-4URJC5UO.js";
import {
  refuseWords
} from "./chunk-K232SXFG.js";
import "./chunk-LWQGBV5B.js";
import {
  localCommit
} from "./chunk-SC7VZ4H4.js";
import {
  runGit
} from "./chunk-PJX37FQI.js";
import "./chunk-D7RAX7GN.js";
import {
  filePatch
} from "./chunk-MUEYAN4C.js";
import {
  writeReportFile
} from "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-P7GN753T.js";
import {
  require_dist
} from "./chunk-YG3RR43X.js";
import "./chunk-5NA7BJ6C.js";
import {
  openOrSay
} from "./chunk-KQKOLEAQ.js";
import "./chunk-GA2MBAGU.js";
import "./chunk-KCFJW4FA.js";
import "./chunk-Q6SBJPIL.js";
import "./chunk-Y4D72GIO.js";
import "./chunk-AVHOR3I7.js";
import "./chunk-EQZXP7CL.js";
import "./chunk-GQHAIGAC.js";
import "./chunk-N3OVQWBY.js";
import "./chunk-XTFU4IHH.js";
import "./chunk-AWTYSO4M.js";
import "./chunk-USAMHWLS.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-QAGBJLZT.js";
import "./chunk-H6NLGDQU.js";
import "./chunk-ZZ7XX7GF.js";
import "./chunk-JGG3JGV2.js";
import "./chunk-MLMSBFGA.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-VFBSUGKK.js";
import "./chunk-VKOXL4MQ.js";
import "./chunk-GE25O2IM.js";
import {
  CONFIG_FILES
} from "./chunk-DQBK34TT.js";
import "./chunk-VTW3FI4K.js";
import {
  safeLog
} from "./chunk-67AXR2H5.js";
import "./chunk-VT33FI4M.js";
import "./chunk-L2TQF42K.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";
import {
  __toESM
} from "./chunk-KC2XOHZQ.js";

// src/cli/init.ts
import { dirname, join } from "node:path";

// src/adopt/makefile.ts
function testTarget(makefile) {
  const names = targetsOf(makefile).filter(({ recipe }) => /(\bgo|\$[({]GO[)}])\s+test\b|\bgotestsum\b/.test(recipe)).map(({ name }) => name);
  return CALLED.find((name) => names.includes(name)) ?? names.find((name) => /test/.test(name));
}
var CALLED = ["test", "tests", "unit-test", "test-unit", "unit", "check"];
function targetsOf(makefile) {
  const targets = [];
  for (const line of makefile.split(/\r?\n/)) {
    const name = /^([A-Za-z0-9][\w.-]*)\s*::?(?!=)/.exec(line)?.[1];
    if (name !== void 0) targets.push({ name, recipe: "" });
    const last = targets.at(-1);
    if (last && line.startsWith("	")) last.recipe += `${line.slice(1)}
`;
  }
  return targets;
}

// src/adopt/workflow-text.ts
function workflowText({ test, module, branch }) {
  return `name: goroutine-gate

on:
  pull_request:
  merge_group:
  push:
    branches: [${scalar(branch)}]

# Enough for the verdict, the annotations and the summary.
permissions:
  contents: read

concurrency:
  group: goroutine-gate-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      pull-requests: write # only for the comment; the tests of the pull request run with this token, so leave it out if you can do without
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - uses: actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e # v7.0.0
        with:
          go-version-file: ${scalar(module)}

      # Takes the place of the step that runs \`go test\`: it fails when the tests fail, and when the change leaks.
      - uses: OWNER/goroutine-gate@v1 # pin: replace v1 by the commit of a release and keep its version here
        with:
          test: ${block(test)}
`;
}
function scalar(text) {
  return /^[A-Za-z][\w./-]*$/.test(text) && !/^(on|off|y|n|yes|no|true|false|null)$/i.test(text) ? text : JSON.stringify(text);
}
function block(text) {
  if (/^[\w./][\w ./=-]*$/.test(text)) return text;
  return `|
${text.split("\n").map((line) => line === "" ? "" : `            ${line}`).join("\n")}`;
}

// src/adopt/workflows.ts
var import_yaml = __toESM(require_dist(), 1);
function testSteps({ file, text }) {
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter: lines });
  const jobs = objectOf(objectOf(safely(document)).jobs);
  return Object.entries(jobs).flatMap(([job, value]) => {
    const { steps } = objectOf(value);
    return (Array.isArray(steps) ? steps : []).flatMap((step, at) => {
      const run = runOf(objectOf(step));
      if (run === void 0) return [];
      const node = document.getIn(["jobs", job, "steps", at, "run"], true);
      return [{ file, line: lines.linePos(node?.range?.[0] ?? 0).line, run }];
    });
  });
}
function usesGate({ text }) {
  return /^\s*(-\s+)?uses:\s*['"]?[\w.-]+\/goroutine-gate@/m.test(text);
}
function runOf(step) {
  const { run, shell, "working-directory": folder } = step;
  if (typeof run !== "string" || !/\bgo test\b/.test(run) || run.includes("${{")) return void 0;
  if (shell !== void 0 && shell !== "bash") return void 0;
  if (folder === void 0) return run.trim();
  return typeof folder === "string" && /^[\w./-]+$/.test(folder) ? `cd ${folder}
${run.trim()}` : void 0;
}
function safely(document) {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return void 0;
  }
}
function objectOf(value) {
  return typeof value === "object" && value !== null ? value : {};
}

// src/adopt/propose.ts
var WORKFLOW_FILE = ".github/workflows/goroutine-gate.yml";
var CONFIG_FILE = ".goroutine-gate.yml";
var CONFIG_TEXT = `# yaml-language-server: $schema=https://raw.githubusercontent.com/goroutine-gate/goroutine-gate/main/schema.json
# Every key may be left out. \`never\` turns every block into a warning, to look at the repository before the gate may stop anybody.
fail-on: error
`;
function propose(facts) {
  const steps = facts.workflows.flatMap(testSteps);
  const test = testCommand(facts, steps);
  const gated = facts.workflows.find(usesGate);
  const taken = facts.workflows.some(({ file }) => file === WORKFLOW_FILE);
  const workflow = workflowText({ test: test.command, module: moduleFile(facts), branch: facts.branch });
  const files = [
    ...gated || taken ? [] : [{ file: WORKFLOW_FILE, text: workflow }],
    ...facts.config ? [] : [{ file: CONFIG_FILE, text: CONFIG_TEXT }]
  ];
  return { files, test, notes: notesOf(facts, steps, gated ?? (taken ? { file: WORKFLOW_FILE, text: "" } : void 0)) };
}
function notesOf(facts, steps, gated) {
  const [step] = steps;
  return [
    ...facts.modules.length === 0 ? ["there is no go.mod: the workflow asks for one, and `test` stands for a module at the root"] : [],
    ...gated ? [`${gated.file} is there already and is left as it is`] : ["replace OWNER by the account that publishes the action"],
    ...step && !gated ? [`${step.file}:${step.line} runs go test too: put the step of this workflow in its place there, or let the tests run twice`] : [],
    ...facts.config ? [`${facts.config} is there already and is left as it is`] : []
  ];
}
function testCommand({ makefile, modules }, steps) {
  const target = makefile && testTarget(makefile.text);
  if (makefile && target) return { command: `make ${target}`, from: `the target ${target} of ${makefile.file}` };
  const [step] = steps;
  if (step) return { command: step.run, from: `the step at ${step.file}:${step.line}` };
  const folders = [...modules].sort(compareText);
  if (folders.every((folder) => folder === "")) return { command: "go test ./...", from: "the module at the root" };
  const each = folders.map((folder) => folder === "" ? "go test ./..." : `(cd ${quoted(folder)} && go test ./...)`);
  return { command: each.join("\n"), from: `${folders.length} ${folders.length === 1 ? "module" : "modules"}` };
}
function quoted(folder) {
  return /^[\w./@+-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
}
function moduleFile({ modules }) {
  const [first = ""] = [...modules].sort(compareText);
  return first === "" ? "go.mod" : `${first}/go.mod`;
}

// src/cli/init.ts
var initVerb = {
  usage: "init [--write]",
  about: "shows a workflow and a config for this repository, and writes them when told to",
  options: { write: "write the files that are not there yet", output: "write the diff to this file" },
  examples: ["init", "init --write"],
  run: async ({ options, outside }) => {
    refuseWords("init", options);
    const git = await openOrSay(options.cwd, outside);
    const proposal = propose(await factsOf(git, outside));
    if (options.write) await writeAll(git.root, proposal.files, outside);
    else if (proposal.files.length > 0)
      await print(proposal.files.map(({ file, text }) => asNew(filePatch(file, "", text))).join(""), options);
    outside.progress(words(proposal, options.write));
    return 0;
  }
};
function asNew(patch) {
  return patch.replace(/^--- a\/.*$/m, "new file mode 100644\n--- /dev/null");
}
function words({ files, test, notes }, wrote) {
  const what = wrote ? files.map(({ file }) => `wrote ${file}`) : [];
  const next = files.length === 0 ? ["there is nothing to write"] : wrote ? [] : ["nothing is written yet: `goroutine-gate init --write` does it"];
  const command = test.command.split("\n").join("; ");
  return [...what, `test command: ${command} (${test.from})`, ...notes, ...next].map((line) => `goroutine-gate: ${safeLog(line)}`).join("\n");
}
async function writeAll(root, files, outside) {
  for (const { file } of files)
    if ((await outside.readText(join(root, file))).kind !== "absent")
      throw new UserError(`${file} is there already, and not in the last commit`, "commit or remove it first");
  for (const { file, text } of files) await writeReportFile(join(root, dirname(file)), file.slice(file.lastIndexOf("/") + 1), text, root);
}
async function factsOf(git, outside) {
  const listed = await git.list(await git.head(), "");
  const text = async (file) => {
    const found = await outside.readText(join(git.root, file));
    return found.kind === "text" ? [{ file, text: found.text }] : [];
  };
  const named = listed.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file));
  const makefiles = ["GNUmakefile", "makefile", "Makefile"].filter((name) => listed.includes(name));
  const [makefile] = (await Promise.all(makefiles.map(text))).flat();
  return {
    modules: listed.filter(isModule).map((file) => file === "go.mod" ? "" : dirname(file)),
    makefile,
    workflows: (await Promise.all(named.map(text))).flat(),
    config: CONFIG_FILES.find((file) => listed.includes(file)) ?? "",
    branch: await defaultBranch(git.root)
  };
}
function isModule(file) {
  return /(^|\/)go\.mod$/.test(file) && !/(^|\/)(vendor|testdata|node_modules|[._][^/]*)\//.test(file);
}
async function defaultBranch(root) {
  const named = await runGit(root, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
  const name = named.stdout.toString("utf8").trim().replace(/^origin\//, "");
  if (named.code === 0 && name !== "") return name;
  return await localCommit(root, "refs/heads/main") || !await localCommit(root, "refs/heads/master") ? "main" : "master";
}
export {
  initVerb
};
