import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  WAIT_KINDS
} from "./chunk-DM65KSEY.js";
import {
  compareIdentities,
  identityKey
} from "./chunk-VFBSUGKK.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/baseline/line.ts
var LARGEST_COUNT = 1e7;
var LONGEST_LINE = 64 * 1024;
function readLine(line) {
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line)) return bad("a conflict marker: keep the lines of both sides and remove it");
  if (line.length > LONGEST_LINE) return bad("the line is longer than 64 KiB");
  const fields = fieldsOf(line);
  if (fields === void 0) return bad("it is no JSON object");
  const version = fields("v");
  if (version !== 1) return bad(`version ${JSON.stringify(version) ?? "missing"} is not known here; this release reads version 1`);
  try {
    return fields("rule") === void 0 ? { kind: "leak", entry: leakOf(fields) } : { kind: "finding", finding: findingOf(fields) };
  } catch (error) {
    if (error instanceof WrongField) return bad(error.message);
    throw error;
  }
}
function fieldsOf(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return void 0;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
  const own = new Map(Object.entries(value));
  return (name) => own.get(name);
}
function leakOf(fields) {
  const kind = text(fields, "kind");
  const tier = optional(fields, "tier") || "survivor";
  const until = optional(fields, "until");
  if (!isKind(kind)) throw new WrongField(`"kind" is ${JSON.stringify(kind)}; known are ${WAIT_KINDS.join(", ")}`);
  if (!isTier(tier)) throw new WrongField(`"tier" is ${JSON.stringify(tier)}; it is "proven" or "survivor"`);
  if (until !== "" && !/^\d{4}-\d{2}-\d{2}$/.test(until)) throw new WrongField('"until" is not a date of the form YYYY-MM-DD');
  return {
    module: optional(fields, "module"),
    package: text(fields, "package"),
    kind,
    k2: text(fields, "k2"),
    count: count(fields("count")),
    tests: tests(fields("tests")),
    tier,
    go: optional(fields, "go"),
    since: optional(fields, "since"),
    note: optional(fields, "note"),
    owner: optional(fields, "owner"),
    until
  };
}
function findingOf(fields) {
  return {
    rule: text(fields, "rule"),
    fingerprint: text(fields, "fingerprint"),
    file: text(fields, "file"),
    function: optional(fields, "function"),
    since: optional(fields, "since")
  };
}
var WrongField = class extends Error {
};
function text(fields, name) {
  const value = fields(name);
  if (typeof value !== "string" || value === "") throw new WrongField(`"${name}" is missing or not a text`);
  return value;
}
function optional(fields, name) {
  const value = fields(name);
  if (value === void 0) return "";
  if (typeof value !== "string") throw new WrongField(`"${name}" is not a text`);
  return value;
}
function count(value) {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1 && value <= LARGEST_COUNT) return value;
  throw new WrongField(`"count" is not a whole number from 1 to ${LARGEST_COUNT}`);
}
function tests(value) {
  if (value === void 0) return [];
  if (Array.isArray(value) && value.every((test) => typeof test === "string")) return value;
  throw new WrongField('"tests" is not a list of texts');
}
function isKind(kind) {
  return WAIT_KINDS.some((known) => known === kind);
}
function isTier(tier) {
  return tier === "proven" || tier === "survivor";
}
function bad(why) {
  return { kind: "bad", why };
}

// src/baseline/format.ts
var MOST_GAPS = 20;
function parseBaseline(text2, file) {
  const entries = /* @__PURE__ */ new Map();
  const findings = /* @__PURE__ */ new Map();
  const gaps = [];
  const contradictions = [];
  text2.split("\n").forEach((raw, index) => {
    const line = raw.trim();
    if (line === "") return;
    const read = readLine(line);
    if (read.kind === "bad") gaps.push(gapAt(file, index + 1, raw.length, read.why));
    else if (read.kind === "leak") {
      const why = keep(entries, read.entry);
      if (why !== "") contradictions.push(gapAt(file, index + 1, raw.length, why));
    } else keepFinding(findings, read.finding);
  });
  return {
    baseline: sorted([...entries.values()], [...findings.values()]),
    gaps: limited(gaps, file, "they cannot be read either"),
    ...contradictions.length > 0 && { contradictions: limited(contradictions, file, "they disagree with others as well") }
  };
}
function printBaseline(baseline) {
  const { entries, knownFindings } = sorted(baseline.entries, baseline.knownFindings);
  return [...entries.map(printEntry), ...knownFindings.map(printFinding)].map((line) => `${line}
`).join("");
}
function keep(entries, entry) {
  const key = identityKey(entry);
  const other = entries.get(key);
  entries.set(key, other === void 0 ? entry : united(entry, other));
  if (other === void 0) return "";
  const disputed = DISPUTED.filter((field) => entry[field] !== other[field] && entry[field] !== "" && other[field] !== "");
  const said = disputed.map((field) => `${field} ${other[field]} and ${entry[field]}`).join(", ");
  return said && `a line before is about the same leak and says otherwise (${said}): the higher count holds, with the earlier date; \`baseline update\` makes them one`;
}
var DISPUTED = ["count", "owner", "until"];
function united(a, b) {
  const [main, other] = byWeight(a, b) <= 0 ? [a, b] : [b, a];
  const tests2 = [.../* @__PURE__ */ new Set([...a.tests, ...b.tests])].sort(compareText);
  const tier = a.tier === "proven" || b.tier === "proven" ? "proven" : "survivor";
  return { ...main, tests: tests2, tier, note: main.note || other.note, owner: main.owner || other.owner, until: earlier(a.until, b.until) };
}
function earlier(a, b) {
  return a === "" || b === "" ? a || b : a < b ? a : b;
}
function byWeight(a, b) {
  return b.count - a.count || compareText(printEntry(a), printEntry(b));
}
function keepFinding(findings, finding) {
  const key = `${finding.rule}\0${finding.fingerprint}`;
  const other = findings.get(key);
  if (other === void 0 || compareText(printFinding(finding), printFinding(other)) < 0) findings.set(key, finding);
}
function sorted(entries, knownFindings) {
  return { entries: entries.toSorted(compareIdentities), knownFindings: knownFindings.toSorted(compareFindings) };
}
function compareFindings(a, b) {
  return compareText(a.file, b.file) || compareText(a.function, b.function) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint);
}
function printEntry(entry) {
  const { module, package: importPath, kind, k2, count: count2, tests: tests2, tier, go, since, note, owner, until } = entry;
  return JSON.stringify({ v: 1, module, package: importPath, kind, k2, count: count2, tests: tests2, tier, go, since, note, owner, until });
}
function printFinding({ rule, fingerprint, file, function: name, since }) {
  return JSON.stringify({ v: 1, rule, fingerprint, file, function: name, since });
}
function gapAt(file, line, length, why) {
  const region = { file, startLine: line, startColumn: 1, endLine: line, endColumn: length + 1 };
  return { kind: "baseline", what: `${file} line ${line}`, why, region };
}
function limited(gaps, file, why) {
  if (gaps.length <= MOST_GAPS) return gaps;
  const rest = gaps.length - MOST_GAPS;
  return [...gaps.slice(0, MOST_GAPS), { kind: "baseline", what: `${rest} more lines of ${file}`, why }];
}

export {
  parseBaseline,
  printBaseline
};
