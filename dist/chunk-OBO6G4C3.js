import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  CONFIG_FILES,
  DEFAULT_POLICY
} from "./chunk-XADRATD5.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";

// src/drive/catalogue.ts
function knownNames({ rules }) {
  return { packs: [...new Set(rules.map(({ rule }) => rule.pack))], rules: rules.map(({ rule }) => rule.id) };
}
function rulesThatAreOn({ rules }, policy) {
  return rules.filter(({ rule }) => {
    const own = policy.rules[rule.id];
    return own === void 0 ? policy.packs[rule.pack] !== "off" : own !== "off";
  });
}
function withPacks(catalogue, packs) {
  if (packs.length === 0) return catalogue;
  return { ...catalogue, rules: catalogue.rules.filter(({ rule }) => packs.includes(rule.pack)) };
}

// src/policy/config-problem.ts
function describeProblem(problem) {
  const key = problem.key ? `${problem.key}: ` : "";
  return `${problem.file}:${problem.line}:${problem.column}: ${key}found ${problem.found}; expected ${problem.expected}`;
}

// src/drive/house-rules.ts
async function rulesOfBase(git, { base, config, baseline: path = "", catalogue }, outside) {
  const known = knownNames(catalogue);
  const chosen = config ? { policy: await rulesOfFile(config, catalogue, outside), source: config, problems: [] } : await configAt(git, base, known);
  const baseline = await baselineAt(git, base, path || chosen.policy.baseline);
  return {
    policy: chosen.policy,
    source: chosen.source,
    problems: { base: chosen.problems, head: await headProblems(git.root, known, outside) },
    committed: baseline.committed,
    gaps: baseline.gaps
  };
}
async function configAt(git, base, known) {
  const { files, gaps } = await git.read(base, CONFIG_FILES);
  for (const name of CONFIG_FILES) {
    const config = files.find(({ file }) => file === name);
    const gap = gaps.find(({ region }) => region?.file === name);
    if (!config && !gap) continue;
    const { policy, problems } = config ? await readConfig(config.text, name, known) : { policy: DEFAULT_POLICY, problems: [unreadable(name, gap?.why ?? "")] };
    return { policy, problems, source: problems.length > 0 ? "built-in" : `${name} at ${base.slice(0, 7)}` };
  }
  return { policy: DEFAULT_POLICY, problems: [], source: "built-in" };
}
function unreadable(file, why) {
  return { file, line: 1, column: 1, key: "", found: `a file that cannot be read (${why})`, expected: "a YAML text" };
}
async function headProblems(root, known, outside) {
  for (const file of CONFIG_FILES) {
    const found = await outside.readText(`${root}/${file}`);
    if (found.kind === "text") return (await readConfig(found.text, file, known)).problems;
    if (found.kind === "unreadable") return [unreadable(file, found.why)];
  }
  return [];
}
async function baselineAt(git, base, path) {
  const { files, gaps } = await git.read(base, [path]);
  const [file] = files;
  if (!file) return { committed: void 0, gaps };
  const { parseBaseline } = await import("./format-5DYG3JS2.js");
  const parsed = parseBaseline(file.text, file.file);
  return { committed: parsed.baseline, gaps: [...gaps, ...parsed.gaps] };
}
async function rulesOfFile(path, catalogue, outside, shown = path) {
  const found = await outside.readText(path);
  if (found.kind !== "text") {
    const why = found.kind === "absent" ? "does not exist" : `cannot be read: ${found.why}`;
    throw new UserError(`the config file ${shown} ${why}`, "pass the path of a .goroutine-gate.yml");
  }
  const { policy, problems } = await readConfig(found.text, shown, knownNames(catalogue));
  if (problems.length > 0) throw new UserError(problems.map(describeProblem).join("\n"), "see docs/config.md for every key");
  return policy;
}
async function rulesOfFolder(root, catalogue, outside) {
  for (const file of CONFIG_FILES) {
    const found = await outside.readText(`${root}/${file}`);
    if (found.kind !== "absent") return { policy: await rulesOfFile(`${root}/${file}`, catalogue, outside, file), source: file };
  }
  return { policy: DEFAULT_POLICY, source: "built-in" };
}
async function readConfig(...given) {
  return (await import("./config-7ODU7REU.js")).readConfig(...given);
}

export {
  knownNames,
  rulesThatAreOn,
  withPacks,
  describeProblem,
  rulesOfBase,
  rulesOfFile,
  rulesOfFolder
};
