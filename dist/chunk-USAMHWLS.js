import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import {
  folderOf
} from "./chunk-ZZ7XX7GF.js";
import {
  houseCatalogueAt,
  houseCatalogueOf
} from "./chunk-JGG3JGV2.js";
import {
  CONFIG_FILES,
  DEFAULT_POLICY,
  describeProblem
} from "./chunk-DQBK34TT.js";

// src/external/table.ts
var KNOWN = {
  "govet/lostcancel": { rules: ["context/lost-cancel"] },
  "govet/waitgroup": { rules: ["sync/waitgroup-add-in-goroutine"] },
  "govet/httpresponse": { rules: [] },
  "govet/copylocks": { rules: [] },
  "govet/testinggoroutine": { rules: [] },
  "govet/sigchanyzer": { rules: [] },
  "govet/defers": { rules: [] },
  "govet/loopclosure": { rules: [] },
  "govet/unsafeptr": { rules: ["reload/stale-pointer-escape"] },
  "staticcheck/SA1012": { rules: [] },
  "staticcheck/SA1015": { rules: ["time/ticker-not-stopped"] },
  "staticcheck/SA1016": { rules: [] },
  "staticcheck/SA1017": { rules: [] },
  "staticcheck/SA2000": { rules: ["sync/waitgroup-add-in-goroutine"] },
  "staticcheck/SA2001": { rules: [] },
  "staticcheck/SA2002": { rules: [] },
  "staticcheck/SA2003": { rules: ["sync/double-lock"] },
  "staticcheck/SA4011": { rules: [] },
  "staticcheck/SA5002": { rules: [] },
  "staticcheck/SA5003": { rules: [] },
  "staticcheck/SA5004": { rules: [] },
  "staticcheck/SA9001": { rules: [] },
  "staticcheck/S1000": { rules: [] },
  "staticcheck/S1037": { rules: [] },
  "gosec/G112": { rules: [] },
  "gosec/G114": { rules: [] },
  "gosec/G118": {
    rules: ["context/context-chain-broken", "context/lost-cancel", "context/cancel-field-never-called", "lifecycle/loop-ignores-done"]
  },
  "revive/datarace": { rules: ["sync/concurrent-map-write"] },
  "revive/waitgroup-by-value": { rules: [] },
  bodyclose: { rules: ["http/body-not-closed"] },
  containedctx: { rules: ["context/context-in-struct"] },
  contextcheck: { rules: ["context/context-chain-broken"] },
  durationcheck: { rules: [] },
  fatcontext: { rules: ["context/context-grows-in-loop"] },
  // Which rule says the same hangs on how the goroutine waits.
  goleak: { rules: [] },
  goconcurrencylint: { rules: ["sync/waitgroup-done-missing", "sync/lock-not-released", "sync/double-lock"] },
  goroutinectx: { rules: ["context/context-not-passed"] },
  mulint: { rules: ["sync/double-lock", "sync/recursive-rlock", "sync/lock-not-released", "sync/lock-order-cycle"] },
  noctx: { rules: ["context/context-not-passed"] },
  "race-detector": { rules: ["sync/concurrent-map-write"] },
  rowserrcheck: { rules: [] },
  spancheck: { rules: ["lifecycle/must-call-missed"] },
  sqlclosecheck: { rules: ["sql/rows-not-closed"] },
  sqlrows: { rules: ["sql/rows-not-closed"] }
};
var EXTERNAL_TOOLS = [...new Set(Object.keys(KNOWN).map((key) => key.split("/")[0] ?? key))];
function rulesLike(result) {
  return knownOf(result)?.rules ?? [];
}
function levelOf(result) {
  return knownOf(result) ? result.level ?? "warning" : "note";
}
function knownOf({ tool, code }) {
  for (const key of [`${tool}/${code}`, tool]) if (Object.hasOwn(KNOWN, key)) return KNOWN[key];
  return void 0;
}

// src/drive/catalogue.ts
function knownNames({ rules }) {
  return { tools: EXTERNAL_TOOLS, packs: [...new Set(rules.map(({ rule }) => rule.pack))], rules: rules.map(({ rule }) => rule.id) };
}
function rulesThatAreOn({ rules }, policy) {
  return rules.filter(({ rule }) => {
    const own = policy.rules[rule.id];
    return own === void 0 ? policy.packs[rule.pack] !== "off" : own !== "off";
  });
}
function withPacks(catalogue, packs) {
  if (packs.length === 0) return catalogue;
  const names = knownNames(catalogue).packs;
  const wrong = packs.find((pack) => !names.includes(pack));
  if (wrong !== void 0) throw new UserError(`--packs has "${wrong}"`, `packs are ${names.join(", ")}`);
  return { ...catalogue, rules: catalogue.rules.filter(({ rule }) => packs.includes(rule.pack)) };
}

// src/drive/house-rules.ts
async function rulesOfBase(git, { base, baselineAt = base, config, baseline: path = "", catalogue }, outside) {
  const house = await houseCatalogueAt(git, base, catalogue);
  const known = knownNames(house.catalogue);
  const chosen = config ? { policy: await rulesOfFile(config, house.catalogue, outside), source: config, problems: [] } : await configAt(git, base, known);
  const baseline = await committedAt(git, baselineAt, path || chosen.policy.baseline);
  return {
    policy: chosen.policy,
    catalogue: house.catalogue,
    source: `${chosen.source}${house.note}`,
    problems: { base: chosen.problems, head: await headProblems(git.root, known, outside) },
    committed: baseline.committed,
    gaps: [...house.gaps, ...baseline.gaps]
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
async function committedAt(git, base, path) {
  const { files, gaps } = await git.read(base, [path]);
  const [file] = files;
  if (!file) {
    const isThere = gaps.length > 0 || (await git.list(base, folderOf(path))).includes(path);
    return { committed: isThere ? { entries: [], knownFindings: [] } : void 0, gaps };
  }
  const { parseBaseline } = await import("./format-B6ZQ67P2.js");
  const parsed = parseBaseline(file.text, file.file);
  return { committed: parsed.baseline, gaps: [...gaps, ...parsed.gaps, ...parsed.contradictions ?? []] };
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
async function rulesOfFolder(root, ours, outside) {
  const { catalogue, note, gaps } = await houseCatalogueOf(root, ours, outside);
  for (const file of CONFIG_FILES) {
    const found = await outside.readText(`${root}/${file}`);
    if (found.kind === "absent") continue;
    return { policy: await rulesOfFile(`${root}/${file}`, catalogue, outside, file), source: `${file}${note}`, catalogue, gaps };
  }
  return { policy: DEFAULT_POLICY, source: `built-in${note}`, catalogue, gaps };
}
async function policyOfFolder(root, catalogue, outside) {
  for (const file of CONFIG_FILES) {
    const isThere = (await outside.readText(`${root}/${file}`)).kind !== "absent";
    if (isThere) return (await rulesOfFolder(root, await catalogue(), outside)).policy;
  }
  return DEFAULT_POLICY;
}
async function readConfig(...given) {
  return (await import("./config-EU456IXU.js")).readConfig(...given);
}

export {
  rulesLike,
  levelOf,
  knownNames,
  rulesThatAreOn,
  withPacks,
  rulesOfBase,
  rulesOfFile,
  rulesOfFolder,
  policyOfFolder
};
