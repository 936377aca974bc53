import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  KINDS
} from "./chunk-6XOFZE2W.js";
import {
  NONE
} from "./chunk-GL44MN2Y.js";
import {
  LEVELS
} from "./chunk-L2TQF42K.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/rule/free-siblings.ts
function freeSiblings(query) {
  const levels = [];
  let most = 0;
  let before = "";
  const tokens = tokensOf(query);
  for (const [at, token] of tokens.entries()) {
    const level = levels.at(-1);
    const isInside = level !== void 0 && level.kind === "node" && level.named;
    if (token === "(" || token === "[") {
      const isGroup = token === "(" && level !== void 0 && level.kind === "node" && !level.named;
      if (isGroup && level) level.named = true;
      if ((isInside || isGroup) && level && !tokens[at + 1]?.startsWith("#")) count(level, before);
      levels.push({ kind: token === "[" ? "choice" : "node", named: false, free: 0 });
    } else if (token === ")" || token === "]") {
      most = Math.max(most, levels.pop()?.free ?? 0);
    } else if (token === "*" || token === "+") {
      if (level) level.free++;
    } else if (token.startsWith("#") && level) level.kind = "predicate";
    else if (isNode(token) && level) {
      if (isInside) count(level, before);
      level.named = true;
    }
    before = token;
  }
  return most;
}
function count(level, before) {
  if (before !== "." && !before.endsWith(":")) level.free++;
}
function isNode(token) {
  return token === "_" || token.startsWith('"') || /^[\w/]+$/.test(token);
}
function tokensOf(query) {
  return query.replaceAll(/;[^\n]*/g, "").match(/"(?:\\.|[^"\\\n])*"|[()[\].*+?]|#[\w?!-]+|@[\w.-]+|![\w]+|[\w/]+:|[\w/]+/g) ?? [];
}

// src/rule/keys.ts
function oneOf(value, allowed, problems) {
  const text = value?.values[0] ?? "";
  if (value && !allowed.includes(text)) problems.push({ line: value.line, message: `"${text}" is not one of ${allowed.join(", ")}` });
  return text;
}
function unknownKey(key, known) {
  return `the key "${key}" is not known; known are ${[...known].join(", ")}`;
}

// src/rule/page.ts
function readPage(text) {
  const lines = text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n").split("\n");
  const problems = [];
  const { meta, next } = readMeta(lines, problems);
  const { sections, blocks } = readBody(lines, next, problems);
  return { meta, summary: summaryOf(lines, next), sections, blocks, problems };
}
function readKeys(lines, firstLine, problems) {
  const keys = /* @__PURE__ */ new Map();
  lines.forEach((line, index) => {
    const at = firstLine + index;
    if (line.trim() === "") return;
    const match = /^([a-z][a-z-]*): *(.*)$/.exec(line);
    if (!match) problems.push({ line: at, message: `"${line}" is not "key: value"` });
    else if (keys.has(match[1])) problems.push({ line: at, message: `"${match[1]}" stands twice` });
    else keys.set(match[1], { values: valuesOf(match[2]), line: at });
  });
  return keys;
}
function valuesOf(text) {
  const list = /^\[(.*)\]$/.exec(text.trim());
  if (!list) return [text.trim()];
  return list[1].split(",").map((value) => value.trim()).filter((value) => value !== "");
}
function readMeta(lines, problems) {
  if (lines[0] !== "---") {
    problems.push({ line: 1, message: 'a page begins with front matter between two lines "---"' });
    return { meta: /* @__PURE__ */ new Map(), next: 0 };
  }
  const end = lines.indexOf("---", 1);
  if (end < 0) {
    problems.push({ line: 1, message: 'the front matter has no closing "---"' });
    return { meta: /* @__PURE__ */ new Map(), next: lines.length };
  }
  return { meta: readKeys(lines.slice(1, end), 2, problems), next: end + 1 };
}
function readBody(lines, start, problems) {
  const sections = /* @__PURE__ */ new Map();
  const blocks = [];
  let section = "";
  let prose = [];
  const close = () => {
    if (section) sections.set(section, prose.join("\n").trim());
    prose = [];
  };
  for (let at = start; at < lines.length; at++) {
    const line = lines[at];
    const heading = /^## +(.+)$/.exec(line);
    const fence = /^(```+) *(\w*)/.exec(line);
    if (heading) {
      close();
      section = heading[1].trim();
    } else if (fence) {
      const end = lines.indexOf(fence[1], at + 1);
      const last = end < 0 ? lines.length : end;
      const language = fence[2];
      if (end < 0) problems.push({ line: at + 1, message: `the block that begins here is not closed by "${fence[1]}"` });
      if (language)
        blocks.push({ language, text: `${lines.slice(at + 1, last).join("\n")}
`, line: at + 2, section, file: fileNamed(prose) });
      prose.push(...lines.slice(at, last + 1));
      at = last;
    } else prose.push(line);
  }
  close();
  return { sections, blocks };
}
function fileNamed(prose) {
  const above = prose.findLast((line) => line.trim() !== "") ?? "";
  return /^`([\w./-]+\.(?:go|mod))`:$/.exec(above.trim())?.[1] ?? "";
}
function summaryOf(lines, start) {
  const heading = lines.findIndex((line, at) => at >= start && /^# /.test(line));
  if (heading < 0) return "";
  const end = lines.findIndex((line, at) => at > heading && /^(## |```)/.test(line));
  return lines.slice(heading + 1, end < 0 ? lines.length : end).join("\n").trim();
}

// src/rule/library.ts
var GENERAL_RULE = "lifecycle/must-call-missed";
var LIBRARY_KEYS = /* @__PURE__ */ new Set(["module", "aliases", "title", "checked", "needs"]);
var CONTRACT_KEYS = /* @__PURE__ */ new Set([
  "call",
  "owner",
  "type",
  "release",
  "error-guard",
  "rule",
  "noun",
  "released-by",
  "taken-by",
  "left-by",
  "level",
  "since",
  "until"
]);
function readContracts(name, text, helpBase) {
  const page = readPage(text);
  const problems = [...page.problems];
  for (const [key, { line }] of page.meta) if (!LIBRARY_KEYS.has(key)) problems.push({ line, message: unknownKey(key, LIBRARY_KEYS) });
  const modules = [...page.meta.get("module")?.values ?? [], ...page.meta.get("aliases")?.values ?? []];
  if (modules.length === 0) problems.push({ line: 1, message: 'the key "module" is missing' });
  const library = { modules, helpUri: `${helpBase}/contracts/${name}.md` };
  const contracts = page.blocks.filter((block) => block.language === "contract").flatMap((block) => readContract(block.text.trimEnd().split("\n"), block.line, library, problems));
  return { contracts, problems };
}
function readContract(lines, line, library, problems) {
  const keys = readKeys(lines, line, problems);
  for (const [key, value] of keys) if (!CONTRACT_KEYS.has(key)) problems.push({ line: value.line, message: unknownKey(key, CONTRACT_KEYS) });
  for (const key of ["call", "release"]) if (!keys.has(key)) problems.push({ line, message: `the contract lacks "${key}"` });
  const one = (key) => keys.get(key)?.values[0] ?? "";
  const duty = {
    ...ownerOf(keys.get("owner"), problems),
    release: releaseOf(keys.get("release"), problems),
    errorGuard: resultIndex(keys.get("error-guard"), problems) ?? NONE,
    rule: one("rule") || GENERAL_RULE,
    noun: one("noun") || "value",
    helpUri: library.helpUri,
    ...boundsOf(keys, problems),
    ...endsOf(keys, library.modules[0] ?? "", problems)
  };
  return (keys.get("call")?.values ?? []).map((call) => {
    const { path, name } = callOf(call);
    const modules = path ? library.modules.map((module) => `${module}/${path}`) : library.modules;
    return { modules, call: name, type: typeIn(one("type"), path, library.modules[0] ?? ""), ...duty };
  });
}
function callOf(text) {
  const bare = text.replace(/^\(\*?([^)]+)\)\./, "$1.");
  const match = /^((?:[\w-]+\/)*[a-z][\w-]*)\.(.+)$/.exec(bare);
  return { path: match?.[1] ?? "", name: match?.[2] ?? bare };
}
var ELSEWHERE = /^(archive|bufio|bytes|compress|context|crypto|database|encoding|fmt|io|log|mime|net|os|runtime|strings|sync|time)(\/|$)|^[^/]+\.[^/]*\//;
function typeIn(type, callPath, module) {
  const [, star = "", path = "", name = ""] = /^(\*?)(?:([\w./~-]+)\.)?([A-Z]\w*)$/.exec(type) ?? [];
  if (!name || path === callPath) return name ? `${star}${name}` : type;
  if (ELSEWHERE.test(path)) return type;
  return `${star}${module}${path ? `/${path}` : ""}.${name}`;
}
function ownerOf(value, problems) {
  const text = value?.values[0] ?? "result 0";
  const match = /^(result|argument) (\d+)$/.exec(text);
  if (match) return { owner: Number(match[2]), ...match[1] === "argument" ? { carrier: "argument" } : {} };
  if (text === "receiver" || text === "context" || text === "package") return { owner: 0, carrier: text };
  problems.push({ line: value?.line ?? 1, message: `"${text}" is not "result N", "argument N", "receiver", "context" or "package"` });
  return { owner: 0 };
}
var RELEASE = /^(call|cancel|\.?[A-Z]\w*(\.[A-Z]\w*)*|[\w.]+\(owner\)|[a-z]\w*\.[A-Z]\w*)$/;
function releaseOf(value, problems) {
  const releases = value?.values ?? [];
  if (releases.length === 1 && releases[0] === "none") return [];
  for (const release of releases) {
    if (RELEASE.test(release)) continue;
    const message = `"${release}" is not a method, a path such as ".Body.Close", "call", "cancel", "close(owner)", "pkg.Stop" or "none"`;
    problems.push({ line: value?.line ?? 1, message });
  }
  return releases;
}
function resultIndex(value, problems) {
  if (!value) return void 0;
  const match = /^result (\d+)$/.exec(value.values[0] ?? "");
  if (!match) problems.push({ line: value.line, message: `"${value.values[0]}" is not "result N"` });
  return match ? Number(match[1]) : void 0;
}
function boundsOf(keys, problems) {
  const level = oneOf(keys.get("level"), LEVELS, problems);
  const bound = (key) => {
    const value = keys.get(key);
    if (!value) return {};
    const text = value.values[0] ?? "";
    if (/^go1\.\d+$/.test(text)) return { [key]: text };
    problems.push({ line: value.line, message: `"${text}" is not a Go version such as "go1.23"` });
    return {};
  };
  return { ...level ? { level } : {}, ...bound("since"), ...bound("until") };
}
var ENDS = /^(context|parent|process|collected|error|[A-Z]\w*)$/;
function endsOf(keys, module, problems) {
  const endedBy = keys.get("released-by");
  for (const end of endedBy?.values ?? []) {
    if (ENDS.test(end)) continue;
    const message = `"${end}" is not "context", "parent", "process", "collected", "error" or a method`;
    problems.push({ line: endedBy?.line ?? 1, message });
  }
  const functions = (key) => keys.get(key)?.values.map((value) => functionName(value, module));
  const [takenBy, leftBy] = [functions("taken-by"), functions("left-by")];
  return { ...endedBy ? { endedBy: endedBy.values } : {}, ...takenBy ? { takenBy } : {}, ...leftBy ? { leftBy } : {} };
}
function functionName(text, module) {
  if (text.startsWith(".")) return text;
  const { path, name } = callOf(text);
  if (!path) return `${module}.${name}`;
  return ELSEWHERE.test(path) || !module.includes(".") ? `${path}.${name}` : `${module}/${path}.${name}`;
}

// src/rule/pack.ts
var RULE_KEYS = /* @__PURE__ */ new Set([
  "title",
  "level",
  "confidence",
  "since",
  "imports",
  "stack-state",
  "stack-top",
  "stack-any",
  "stack-created-by",
  "uses",
  "basis"
]);
var BASES = ["inferred"];
var CONFIDENCES = ["high", "medium", "low"];
function readRule(text, helpBase) {
  const page = readPage(text.page);
  const problems = [...page.problems];
  const one = (key) => page.meta.get(key)?.values[0] ?? "";
  for (const [key, { line }] of page.meta) if (!RULE_KEYS.has(key)) problems.push({ line, message: unknownKey(key, RULE_KEYS) });
  for (const key of ["title", "level", "confidence", "since"])
    if (!one(key)) problems.push({ line: 1, message: `the key "${key}" is missing` });
  const level = oneOf(page.meta.get("level"), LEVELS, problems);
  const confidence = oneOf(page.meta.get("confidence"), CONFIDENCES, problems);
  const stack = stackOf(page);
  const rule = {
    id: text.id,
    pack: text.id.split("/")[0] ?? "",
    title: one("title"),
    level: level || "warning",
    confidence: confidence || "medium",
    since: one("since"),
    helpUri: `${helpBase}/${text.id}/README.md`,
    summary: page.summary,
    fix: page.sections.get("Fix") ?? "",
    waits: [...new Set((stack?.state ?? []).flatMap((state) => KINDS[state] ?? []))],
    ...page.meta.get("uses")?.values.includes("explore") ? { explores: true } : {},
    ...oneOf(page.meta.get("basis"), BASES, problems) === "inferred" ? { infers: true } : {},
    ...stack ? { stack } : {}
  };
  return { rule, problems };
}
function stackOf(page) {
  const list = (key) => page.meta.get(key)?.values ?? [];
  const pattern = { top: list("stack-top"), any: list("stack-any"), createdBy: list("stack-created-by"), state: list("stack-state") };
  return Object.values(pattern).some((values) => values.length > 0) ? pattern : void 0;
}

// src/rule/house.ts
var HOUSE_FOLDER = ".goroutine-gate";
var RULES = `${HOUSE_FOLDER}/rules/`;
var CONTRACTS = `${HOUSE_FOLDER}/contracts/`;
function isHouseText(file) {
  return file.startsWith(RULES) && /\/(README\.md|query\.scm)$/.test(file) || file.startsWith(CONTRACTS) && file.endsWith(".md");
}
function readHousePack(texts, taken) {
  const byFile = new Map(texts.map(({ file, text }) => [file, text]));
  const gaps = [];
  const rules = folders(byFile).flatMap((folder) => ruleOf(folder, byFile, taken, gaps));
  const pages = [...byFile.keys()].filter((file) => file.startsWith(CONTRACTS)).sort(compareText);
  const contracts = pages.flatMap((file) => contractsOf(file, byFile.get(file) ?? "", gaps).map((contract) => ({ file, contract })));
  return { rules, contracts: agreeing(contracts, byFile, gaps), gaps };
}
function agreeing(told, byFile, gaps) {
  const first = /* @__PURE__ */ new Map();
  return told.flatMap(({ file, contract }) => {
    const keys = keysOf(contract).map((key) => [key, contract.owner, contract.carrier, contract.since, contract.until].join("\n"));
    const before = keys.map((key) => first.get(key)).find((each) => each !== void 0);
    if (!before) for (const key of keys) first.set(key, { file, contract });
    const says = before ? contradictionOf(before.contract, contract) : "";
    if (says !== "") {
      const line = lineOfCall(byFile.get(file) ?? "", contract.call);
      gaps.push(houseGap(file, line, "contracts", `of ${contract.call} the key ${says}, which ${before?.file} says otherwise`));
    }
    return before ? [] : [contract];
  });
}
function contradictionOf(one, other) {
  if (one.release.join() !== other.release.join()) return `"release" says ${other.release.join(", ")}`;
  if (one.errorGuard !== other.errorGuard) return `"error-guard" says ${other.errorGuard < 0 ? "none" : `result ${other.errorGuard}`}`;
  return one.rule === other.rule ? "" : `"rule" says ${other.rule}`;
}
function lineOfCall(page, call) {
  const name = call.slice(call.lastIndexOf(".") + 1);
  return Math.max(1, page.split("\n").findLastIndex((line) => line.startsWith("call:") && line.includes(name)) + 1);
}
function withHousePack(catalogue, house) {
  const own = new Set(house.contracts.flatMap(keysOf));
  const isReplaced = (contract) => keysOf(contract).some((key) => own.has(key));
  return {
    ...catalogue,
    rules: [...catalogue.rules, ...house.rules],
    contracts: [...catalogue.contracts.filter((contract) => !isReplaced(contract)), ...house.contracts],
    replaced: catalogue.contracts.filter(isReplaced).map((contract) => `${contract.modules[0]} ${contract.call}`)
  };
}
function keysOf({ modules, call }) {
  return modules.map((module) => `${module} ${call}`);
}
function folders(byFile) {
  const names = [...byFile.keys()].filter((file) => file.startsWith(RULES)).map((file) => file.slice(RULES.length, file.lastIndexOf("/")));
  return [...new Set(names)].sort(compareText);
}
var ID = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;
var MOST_FREE = 2;
function ruleOf(id, byFile, taken, gaps) {
  const file = `${RULES}${id}/README.md`;
  const page = byFile.get(file);
  const query = byFile.get(`${RULES}${id}/query.scm`);
  const leaveOut = (line, why) => void gaps.push(houseGap(file, line, `rule ${id}`, why));
  if (!ID.test(id)) leaveOut(1, "its folder is not <pack>/<rule> in lower-case letters, digits and dashes");
  else if (taken.has(id)) leaveOut(1, "there is a built-in rule of that name; give it another");
  else if (page === void 0) leaveOut(1, "its README.md is missing");
  else if (query === void 0 || query.trim() === "") leaveOut(1, "its query.scm is missing or empty");
  else if (freeSiblings(query) > MOST_FREE)
    leaveOut(1, 'its query.scm leaves too many siblings of one node free to stand anywhere; name their fields, or anchor them with "."');
  else {
    const { rule, problems } = readRule({ id, page, query }, `${HOUSE_FOLDER}/rules`);
    for (const { line, message } of problems) leaveOut(line, message);
    if (problems.length === 0) return [{ rule, query }];
  }
  return [];
}
function contractsOf(file, text, gaps) {
  const name = file.slice(CONTRACTS.length, -".md".length);
  const { contracts, problems } = readContracts(name, text, HOUSE_FOLDER);
  gaps.push(...problems.map(({ line, message }) => houseGap(file, line, "contracts", message)));
  return problems.length === 0 ? contracts : [];
}
function houseGap(file, line, what, why) {
  return { kind: "rule", what: `${what}, ${file}:${line}`, why: `${why}; it is left out` };
}

export {
  readPage,
  HOUSE_FOLDER,
  isHouseText,
  readHousePack,
  withHousePack
};
