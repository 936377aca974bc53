import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  require_dist
} from "./chunk-YG3RR43X.js";
import {
  array,
  boolean,
  check,
  integer,
  maxLength,
  maxValue,
  minEntries,
  minValue,
  nonEmpty,
  number,
  optional,
  picklist,
  pipe,
  record,
  regex,
  safeParse,
  strictObject,
  string
} from "./chunk-3ZOERJ4L.js";
import {
  DURATION,
  parseDuration
} from "./chunk-5NA7BJ6C.js";
import {
  CLAUSES,
  isDate
} from "./chunk-VKOXL4MQ.js";
import "./chunk-GE25O2IM.js";
import {
  CONFIG_FILES,
  DEFAULT_POLICY
} from "./chunk-DQBK34TT.js";
import "./chunk-VT33FI4M.js";
import {
  LEVELS
} from "./chunk-L2TQF42K.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";
import {
  __toESM
} from "./chunk-KC2XOHZQ.js";

// src/policy/rollout-config.ts
var STAGE = "a map with until, share or version, such as { until: 2027-01-31, share: 25 }";
var DATE = "the last day on which it only warns, such as 2027-01-31";
var SHARE = "the percentage of packages in which it blocks already, a whole number from 0 to 100";
var VERSION = 'the version of goroutine-gate that blocks first, such as "0.3.0"';
var stage = pipe(
  strictObject(
    {
      until: optional(pipe(string(DATE), regex(/^\d{4}-\d{2}-\d{2}$/, DATE), check(isDate, DATE))),
      share: optional(pipe(number(SHARE), integer(SHARE), minValue(0, SHARE), maxValue(100, SHARE))),
      version: optional(pipe(string(VERSION), regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, VERSION)))
    },
    STAGE
  ),
  minEntries(1, STAGE)
);
var stages = (what) => record(string(), stage, what);
function rolloutOf(given) {
  return { rules: stagesOf(given.rules), packs: stagesOf(given.packs), clauses: stagesOf(given.clauses) };
}
function stagesOf(given = {}) {
  return Object.fromEntries(
    Object.entries(given).map(([name, { until = "", share = 0, version = "" }]) => [name, { until, share, version }])
  );
}

// src/policy/config-schema.ts
var oneOf = (options) => picklist(options, `one of ${options.join(", ")}`);
var count = (what) => {
  const right = `a whole number from 0 to 1000000 (${what})`;
  return pipe(number(right), integer(right), minValue(0, right), maxValue(1e6, right));
};
var duration = (example) => {
  const right = `a duration such as ${example}, at most 24h`;
  return pipe(
    string(right),
    regex(DURATION, right),
    check((text2) => parseDuration(text2) !== void 0, right)
  );
};
var positiveDuration = (example) => {
  const right = `a duration above zero such as ${example}, at most 24h`;
  return pipe(
    string(right),
    regex(new RegExp(`(?=.*[1-9])${DURATION.source}`), right),
    check((text2) => (parseDuration(text2) ?? 0) > 0, right)
  );
};
var rate = (what) => {
  const right = `a number from 0 to 1000000 (${what})`;
  return pipe(number(right), minValue(0, right), maxValue(1e6, right));
};
var text = (right, longest) => pipe(string(right), nonEmpty(right), maxLength(longest, right));
var LABELS = 'a list of at most 20 names of labels of at most 100 characters, such as "request"';
var GLOB = 'a list of at most 200 globs of at most 300 characters, such as "**/*_gen.go"';
var PATH = "a path inside the repository, relative to its root, such as .goroutine-gate/baseline.jsonl";
var INSIDE = /^(?![/\\~]|[A-Za-z]:)(?!(?:[\s\S]*[/\\])?\.\.(?:[/\\]|$))/;
var GO_VERSION = 'a Go version such as "1.22" or "1.22.3"';
var LABEL = "the name of a label, at most 50 characters";
var map = "a map of keys and values";
var configSchema = strictObject(
  {
    "fail-on": optional(oneOf([...LEVELS, "never"])),
    packs: optional(record(string(), oneOf(["on", "warn", "off"]), map)),
    rules: optional(record(string(), oneOf([...LEVELS, "off"]), map)),
    exclude: optional(pipe(array(text(GLOB, 300), GLOB), maxLength(200, GLOB))),
    "go-version": optional(pipe(string(GO_VERSION), regex(/^(go)?1\.\d{1,3}(\.\d{1,3})?$/, GO_VERSION))),
    record: optional(
      strictObject(
        {
          settle: optional(duration("1s")),
          deadline: optional(duration("10m")),
          confirm: optional(oneOf(["auto", "never"])),
          reuse: optional(oneOf(["auto", "always", "never"])),
          labels: optional(pipe(array(text(LABELS, 100), LABELS), maxLength(20, LABELS)))
        },
        map
      )
    ),
    baseline: optional(
      pipe(
        text(PATH, 500),
        regex(INSIDE, PATH),
        check((path) => !path.includes("\0"), PATH)
      )
    ),
    compare: optional(oneOf(["committed", "rerun-base"])),
    limits: optional(
      strictObject(
        {
          "new-finding": optional(count("new findings at fail-on or above")),
          "new-leak": optional(count("new leaks, proven or confirmed")),
          "leak-growth": optional(count("goroutines that a known leak may grow by")),
          "unknown-package": optional(count("packages that the base saw and the head did not")),
          "missing-recording": optional(count("recordings that are missing, damaged, or not parts of one run")),
          growth: optional(rate("percent between two samples of a series")),
          slope: optional(rate("goroutines an hour in a series")),
          cap: optional(count("goroutines at any time of a series")),
          delta: optional(count("goroutines more after a load than before it")),
          aged: optional(count("goroutines of one signature that are older than the window")),
          depth: optional(count("frames of a blocked call chain")),
          "leak-rate": optional(rate("goroutines left behind per test"))
        },
        map
      )
    ),
    series: optional(
      strictObject(
        {
          window: optional(positiveDuration("15m")),
          sla: optional(positiveDuration("250ms")),
          services: optional(
            record(
              string(),
              strictObject({ sla: optional(positiveDuration("250ms")), window: optional(positiveDuration("15m")) }, map),
              map
            )
          )
        },
        map
      )
    ),
    rollout: optional(
      strictObject({ rules: optional(stages(map)), packs: optional(stages(map)), clauses: optional(stages(map)) }, map)
    ),
    suppressions: optional(
      strictObject(
        {
          budget: optional(count("suppressions that one change may add")),
          "approval-label": optional(
            pipe(
              text(LABEL, 50),
              check((label) => !new RegExp("\\p{Cc}", "u").test(label), LABEL)
            )
          ),
          "approval-code-owners": optional(boolean("true or false"))
        },
        map
      )
    )
  },
  map
);

// src/policy/config-shape.ts
var CONFIG_SHAPE = configSchema;
function inner(shape) {
  return shape.wrapped ? inner(shape.wrapped) : shape;
}
function keysAt(path) {
  let shape = CONFIG_SHAPE;
  for (const step of path) shape = shape && below(inner(shape), String(step));
  return shape ? Object.keys(inner(shape).entries ?? {}) : [];
}
function listsForMaps(value, shape = CONFIG_SHAPE, path = []) {
  const wanted = inner(shape);
  if (Array.isArray(value)) return wanted.entries || wanted.value ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, within]) => {
    const next = below(wanted, key);
    return next ? listsForMaps(within, next, [...path, key]) : [];
  });
}
function below(shape, key) {
  return shape.entries && Object.hasOwn(shape.entries, key) ? shape.entries[key] : shape.value;
}

// src/policy/config-text.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/policy/yaml-depth.ts
var import_yaml = __toESM(require_dist(), 1);
function yamlDepth(text2) {
  let deepest = 0;
  const open = [...new import_yaml.Parser().parse(text2)].map((token) => [token, 0]);
  for (let at = open.pop(); at; at = open.pop()) {
    const [token, depth] = at;
    deepest = Math.max(deepest, depth);
    for (const inner2 of childrenOf(token)) open.push([inner2, depth + 1]);
  }
  return deepest;
}
function childrenOf(token) {
  if (typeof token !== "object" || token === null) return [];
  const { value, items } = token;
  const inItems = (items ?? []).flatMap((item) => [item.key, item.value]);
  return [value, ...inItems].filter((child) => typeof child === "object" && child !== null);
}

// src/policy/config-text.ts
var LONGEST = 64e3;
var DEEPEST = 20;
function parseConfigText(text2, file) {
  const whole = { file, line: 1, column: 1, key: "" };
  const nowhere = () => ({ ...whole, found: "nothing" });
  const failed = (found, expected) => ({
    value: {},
    problems: [{ ...whole, found, expected }],
    locate: nowhere
  });
  if (text2.length > LONGEST) return failed(`${text2.length} characters`, `at most ${LONGEST}`);
  const lines = new import_yaml2.LineCounter();
  try {
    if (yamlDepth(text2) > DEEPEST)
      return failed(`more than ${DEEPEST} levels of maps and lists`, "the few levels that the page about the config shows");
    const document = (0, import_yaml2.parseDocument)(text2, {
      lineCounter: lines,
      schema: "core",
      version: "1.2",
      uniqueKeys: true,
      merge: false,
      prettyErrors: false
    });
    const at = (offset) => ({ file, line: Math.max(1, lines.linePos(offset).line), column: Math.max(1, lines.linePos(offset).col) });
    const problems = [...syntaxProblems(document, at), ...trickProblems(document, at)];
    if (problems.length > 0) return { value: {}, problems, locate: nowhere };
    return { value: plain(document), problems, locate: (path) => locate(document, path, at) };
  } catch (error) {
    return failed(`a text that the YAML reader does not get through (${error instanceof Error ? error.message : error})`, "valid YAML");
  }
}
function syntaxProblems(document, at) {
  return [...document.errors, ...document.warnings].map((error) => ({
    ...at(error.pos[0]),
    key: "",
    found: error.code.toLowerCase().replaceAll("_", " "),
    expected: error.code === "MULTIPLE_DOCS" ? "one document" : `valid YAML (${error.message.split("\n")[0]})`
  }));
}
function trickProblems(document, at) {
  const problems = [];
  const refuse = (node, found, expected) => problems.push({ ...at(startOf(node)), key: "", found, expected });
  if (document.directives?.docStart && document.directives.yaml.explicit) refuse(document.contents, "a %YAML directive", "none");
  (0, import_yaml2.visit)(document, {
    Alias: (_, node) => void refuse(node, "an alias (*name)", "the value itself"),
    Node: (_, node) => {
      if (!(0, import_yaml2.isAlias)(node) && node.anchor) refuse(node, "an anchor (&name)", "the value itself");
      if (!(0, import_yaml2.isAlias)(node) && node.tag && isExplicitTag(node)) refuse(node, `a tag (${node.tag})`, "a plain value");
    },
    Pair: (_, pair) => {
      const key = (0, import_yaml2.isScalar)(pair.key) ? pair.key.value : void 0;
      if (typeof key !== "string") refuse(pair.key, "a key that is no text", "a plain word");
      else if (FORBIDDEN_KEYS.has(key)) refuse(pair.key, `the key ${key}`, "another name");
    }
  });
  return problems;
}
var FORBIDDEN_KEYS = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function isExplicitTag(node) {
  return "tag" in node && typeof node.tag === "string";
}
function startOf(node) {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range) ? Number(node.range[0]) : 0;
}
function plain(document) {
  const root = document.contents;
  if (root === null || (0, import_yaml2.isScalar)(root) && root.value === null) return {};
  const value = document.toJS({ maxAliasCount: 0 });
  if (!(0, import_yaml2.isMap)(root)) return value;
  const entries = root.items.flatMap((pair) => {
    const key = (0, import_yaml2.isScalar)(pair.key) ? String(pair.key.value) : "";
    const scalar = (0, import_yaml2.isScalar)(pair.value) ? pair.value : void 0;
    const isEmpty = pair.value === null || scalar?.value === null;
    if (isEmpty && SECTIONS.has(key)) return [];
    if (key === "go-version" && typeof scalar?.value === "number") return [[key, scalar.source ?? String(scalar.value)]];
    return [[key, value[key]]];
  });
  return Object.fromEntries(entries);
}
var SECTIONS = /* @__PURE__ */ new Set(["packs", "rules", "exclude", "record", "limits", "series", "rollout", "suppressions"]);
function locate(document, path, at) {
  let node = document.contents;
  let start = startOf(node);
  for (const step of path) {
    if ((0, import_yaml2.isMap)(node)) {
      const pair = node.items.find((item) => (0, import_yaml2.isPair)(item) && (0, import_yaml2.isScalar)(item.key) && item.key.value === step);
      if (!pair) break;
      start = startOf(pair.key);
      node = pair.value;
    } else if ((0, import_yaml2.isSeq)(node)) {
      node = node.items[Number(step)];
      start = startOf(node);
    }
  }
  return { ...at(start), key: path.join("."), found: describe(node) };
}
function describe(node) {
  if ((0, import_yaml2.isMap)(node)) return "a map";
  if ((0, import_yaml2.isSeq)(node)) return "a list";
  if (!(0, import_yaml2.isScalar)(node) || node.value === null) return "nothing";
  const shown = JSON.stringify(node.value) ?? String(node.value);
  return shown.length > 60 ? `${shown.slice(0, 60)}\u2026` : shown;
}

// src/policy/nearest.ts
function nearest(word, known) {
  const wanted = fold(word);
  if (wanted.length > LONGEST2) return void 0;
  const ranked = known.map((candidate) => ({ candidate, distance: editDistance(wanted, fold(candidate)) })).sort((a, b) => a.distance - b.distance || compareText(a.candidate, b.candidate));
  const best = ranked[0];
  return best && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : void 0;
}
var LONGEST2 = 80;
function fold(word) {
  return word.toLowerCase().replace(/[\s_-]+/g, "-");
}
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

// src/policy/series-config.ts
function seriesPolicyOf({ limits = {}, series = {} }) {
  const base = DEFAULT_POLICY.series;
  const services = Object.entries(series.services ?? {}).map(([name, own]) => [name, serviceOf(own)]);
  return {
    growth: limits.growth ?? base.growth,
    slope: limits.slope ?? base.slope,
    cap: limits.cap ?? base.cap,
    delta: limits.delta ?? base.delta,
    aged: limits.aged ?? base.aged,
    depth: limits.depth ?? base.depth,
    leakRate: limits["leak-rate"] ?? base.leakRate,
    windowMs: parseDuration(series.window ?? "") ?? base.windowMs,
    slaMs: parseDuration(series.sla ?? "") ?? base.slaMs,
    services: Object.fromEntries(services)
  };
}
function serviceOf({ sla, window }) {
  const slaMs = parseDuration(sla ?? "");
  const windowMs = parseDuration(window ?? "");
  return { ...slaMs !== void 0 && { slaMs }, ...windowMs !== void 0 && { windowMs } };
}

// src/policy/config.ts
function readConfig(text2, file, known) {
  const parsed = parseConfigText(text2, file);
  const early = parsed.problems.length > 0 ? parsed.problems : notMaps(parsed.value, parsed.locate);
  if (early.length > 0) return { policy: DEFAULT_POLICY, problems: early };
  const checked = safeParse(configSchema, parsed.value, { abortPipeEarly: true });
  const issues = (checked.issues ?? []).map((issue) => problemOf(issue, parsed.locate));
  const names = checked.success ? unknownNames(checked.output, known, parsed.locate) : [];
  const problems = [...issues, ...names].sort((a, b) => a.line - b.line || a.column - b.column);
  return checked.success && problems.length === 0 ? { policy: policyOf(checked.output), problems: [] } : { policy: DEFAULT_POLICY, problems };
}
function notMaps(value, locate2) {
  const expected = "a map of keys and values";
  if (typeof value !== "object" || value === null) return [{ ...locate2([]), expected }];
  return listsForMaps(value).map((path) => ({ ...locate2(path), expected }));
}
function problemOf(issue, locate2) {
  const path = (issue.path ?? []).map((item) => typeof item.key === "number" ? item.key : String(item.key));
  if (issue.type === "strict_object" && issue.expected === "never") return unknownKey(path, locate2, keysAt(path.slice(0, -1)));
  return { ...locate2(path), expected: issue.message };
}
function unknownKey(path, locate2, right) {
  const name = String(path.at(-1));
  return { ...locate2(path), found: "an unknown key", expected: nearest(name, right) ?? `one of ${right.join(", ")}` };
}
function unknownNames(config, known, locate2) {
  const { rollout = {} } = config;
  const wrong = (section, named, path) => Object.keys(named ?? {}).filter(
    (name) => known && !known[section].includes(name) && !known.tools?.includes(section === "packs" ? name : name.split("/")[0] ?? "")
  ).map((name) => ({
    ...locate2([...path, name]),
    found: `an unknown ${section.slice(0, -1)}`,
    expected: nearest(name, known?.[section] ?? []) ?? `a name that "goroutine-gate rules" lists`
  }));
  return [
    ...wrong("packs", config.packs, ["packs"]),
    ...wrong("rules", config.rules, ["rules"]),
    ...wrong("packs", rollout.packs, ["rollout", "packs"]),
    ...wrong("rules", rollout.rules, ["rollout", "rules"]),
    ...Object.entries(rollout.clauses ?? {}).flatMap(([name, stage2]) => wrongClause(name, stage2, locate2))
  ];
}
function wrongClause(name, { share }, locate2) {
  const path = ["rollout", "clauses", name];
  const stageable = CLAUSES.filter(({ limit }) => limit.startsWith("limits.")).map(({ id }) => id);
  const clause = CLAUSES.find(({ id }) => id === name);
  if (!stageable.includes(name)) {
    const found = clause ? "a clause that cannot be rolled out" : "an unknown clause";
    return [{ ...locate2(path), found, expected: nearest(name, stageable) ?? `one of ${stageable.join(", ")}` }];
  }
  if (share === void 0 || clause?.byPackage) return [];
  const expected = `until or version, for a share is one of packages: ${CLAUSES.filter(({ byPackage }) => byPackage).map(({ id }) => id).join(", ")}`;
  return [{ ...locate2([...path, "share"]), expected }];
}
function policyOf(config) {
  const base = DEFAULT_POLICY;
  const limits = config.limits ?? {};
  return {
    failOn: config["fail-on"] ?? base.failOn,
    packs: config.packs ?? base.packs,
    rules: config.rules ?? base.rules,
    exclude: config.exclude ?? base.exclude,
    goVersion: config["go-version"]?.replace(/^go/, "") ?? base.goVersion,
    record: {
      settleMs: milliseconds(config.record?.settle, base.record.settleMs),
      deadlineMs: milliseconds(config.record?.deadline, base.record.deadlineMs),
      confirm: config.record?.confirm ?? base.record.confirm,
      reuse: config.record?.reuse ?? base.record.reuse,
      labels: config.record?.labels ?? base.record.labels
    },
    baseline: config.baseline ?? base.baseline,
    compare: config.compare ?? base.compare,
    limits: {
      newFinding: limits["new-finding"] ?? base.limits.newFinding,
      newLeak: limits["new-leak"] ?? base.limits.newLeak,
      growth: limits["leak-growth"] ?? base.limits.growth,
      unknownPackages: limits["unknown-package"] ?? base.limits.unknownPackages,
      missingRecordings: limits["missing-recording"] ?? base.limits.missingRecordings
    },
    series: seriesPolicyOf(config),
    suppressions: suppressionsOf(config),
    rollout: rolloutOf(config.rollout ?? {})
  };
}
function suppressionsOf({ suppressions = {} }) {
  const budget = suppressions.budget ?? DEFAULT_POLICY.suppressions.budget;
  const label = suppressions["approval-label"] ?? "";
  const codeOwners = suppressions["approval-code-owners"] ?? false;
  return { budget, ...(label !== "" || codeOwners) && { approval: { label, codeOwners } } };
}
function milliseconds(text2, otherwise) {
  return (text2 === void 0 ? void 0 : parseDuration(text2)) ?? otherwise;
}
export {
  CONFIG_FILES,
  readConfig
};
