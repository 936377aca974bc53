import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  readRecordings
} from "./chunk-VTAHZDZ6.js";
import {
  NOTHING_RUN,
  externalOf,
  openOrSay,
  outcomeOf,
  readSides
} from "./chunk-Q6FEE7WI.js";
import {
  rulesOfBase
} from "./chunk-PKHKSUAB.js";

// src/drive/hint.ts
function sayHint(report, { house, policy }, outside) {
  const old = report.growth.filter((entry) => OLD.includes(entry.state)).length;
  if (house.committed !== void 0 || old === 0) return;
  const which = old === 1 ? "1 leak is older than this change, or may be, and no baseline lists it" : `${old} leaks are older than this change, or may be, and no baseline lists them`;
  outside.progress(
    `goroutine-gate: ${which}; on the default branch run \`goroutine-gate baseline update -- ${commandOf(report)}\` and commit ${policy.baseline}`
  );
}
var OLD = ["same", "more", "fewer", "unknown"];
function commandOf({ run: { command } }) {
  const words = command.join(" ");
  return words === "" || words.includes("\n") ? "go test ./..." : words;
}

// src/drive/leak-sources.ts
import { join } from "node:path";
async function withLeakSources(outcome, root, outside) {
  const { report, sources } = outcome;
  const files = report.growth.flatMap(({ leak }) => [leak?.site?.file, leak?.spawn?.file, leak?.createdBy?.file]);
  const missing = [...new Set(files)].filter((file) => file !== void 0 && isBelow(file) && !sources.has(file));
  const read = await Promise.all(missing.map(async (file) => ({ file, found: await outside.readText(join(root, file)) })));
  const added = read.flatMap(({ file, found }) => found.kind === "text" ? [[file, found.text]] : []);
  return { report, sources: new Map([...sources, ...added]) };
}
function isBelow(file) {
  return file.endsWith(".go") && !file.startsWith("/") && !/^[A-Za-z]:|\\/.test(file) && !file.split("/").includes("..");
}

// src/drive/judge.ts
async function open(request, outside) {
  const git = await openOrSay(request.cwd, outside);
  const base = request.base ? await git.resolve(request.base) : await git.defaultBase();
  const { config, catalogue, failOn, baseline = "" } = request;
  const house = await rulesOfBase(git, { base, config, baseline, catalogue }, outside);
  const policy = { ...house.policy, ...failOn ? { failOn } : {} };
  return { git, base, head: await git.head(), house, policy };
}
async function judgeStored(request, outside) {
  const opened = await open(request, outside);
  const head = await readRecordings(request.recordings, outside);
  const base = await readRecordings(request.baseRecordings, outside);
  const sides = await readSides({ ...opened, catalogue: opened.house.catalogue, outside });
  const runs = {
    head: head.recordings,
    base: base.recordings,
    gaps: [...head.gaps, ...base.gaps],
    recorded: request.recordings.length > 0
  };
  const external = await externalOf(request.external, opened.git.root, outside);
  const evidence = { ...evidenceOf("judge", request, opened, sides, runs, outside), external };
  const outcome = await outcomeOf(evidence, opened.house.catalogue, opened.policy, outside);
  sayHint(outcome.report, opened, outside);
  return withLeakSources(outcome, opened.git.root, outside);
}
function evidenceOf(verb, request, opened, sides, runs, outside) {
  const { house } = opened;
  return {
    ...NOTHING_RUN,
    tool: request.tool,
    run: { verb, head: opened.head, base: opened.base, policySource: house.source },
    today: outside.today(),
    head: sides.head,
    base: sides.base,
    renamed: sides.renamed,
    changed: sides.changed,
    recordings: runs.head,
    baseRecordings: runs.base,
    committed: house.committed,
    packages: sides.packages,
    basePackages: sides.basePackages,
    recorded: runs.recorded,
    configProblems: house.problems,
    gaps: [...house.gaps, ...runs.gaps]
  };
}

export {
  sayHint,
  withLeakSources,
  open,
  judgeStored,
  evidenceOf
};
