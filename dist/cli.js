import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  builtInCatalogue
} from "./chunk-NX4QGK6W.js";
import {
  readOptions
} from "./chunk-K232SXFG.js";
import {
  terminal
} from "./chunk-LWQGBV5B.js";
import {
  TOOL_NAME
} from "./chunk-QGJBHJ6I.js";
import {
  package_default
} from "./chunk-FB5JCDTH.js";
import "./chunk-P7GN753T.js";
import "./chunk-5NA7BJ6C.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-VTW3FI4K.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/cli.ts
import { statSync } from "node:fs";

// src/cli/help.ts
function overview(verbs) {
  const width = Math.max(...[...verbs.keys()].map((name) => name.length));
  const list = [...verbs].map(([name, verb]) => `  ${name.padEnd(width)}  ${verb.about}`);
  const examples = [...verbs.values()].map(({ examples: [first = ""] }) => `  goroutine-gate ${first}`);
  return `goroutine-gate stops a change from leaking goroutines.

${list.join("\n")}

Examples
${examples.join("\n")}

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
    ["--progress", "name each stage on standard error (usual on a terminal; in CI one line in 15 s; not with --no-progress)"],
    ["--quiet", "say nothing beside the result"]
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return `goroutine-gate ${verb.usage}
  ${verb.about}

${rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`).join("\n")}

Examples
${verb.examples.map((example) => `  ${commandLine(example)}`).join("\n")}
`;
}
function commandLine(example) {
  return example.includes("| goroutine-gate ") ? example : `goroutine-gate ${example}`;
}

// src/cli/verbs.ts
var VERBS = {
  check: async () => (await import("./check-4Y3WKUNJ.js")).checkVerb,
  gate: async () => (await import("./gate-ODSBF2TK.js")).gateVerb,
  record: async () => (await import("./record-4AT27RHX.js")).recordVerb,
  sample: async () => (await import("./sample-HK73UBKK.js")).sampleVerb,
  judge: async () => (await import("./judge-6B2Y7WTX.js")).judgeVerb,
  merge: async () => (await import("./merge-WXBJZOKP.js")).mergeVerb,
  snapshot: async () => (await import("./snapshot-HJLKULJA.js")).snapshotVerb,
  baseline: async () => (await import("./baseline-YJPIDXJK.js")).baselineVerb,
  explain: async () => (await import("./explain-RPRETROA.js")).explainVerb,
  annotate: async () => (await import("./annotate-5TSSZCSE.js")).annotateVerb,
  init: async () => (await import("./init-OJ3DXTDX.js")).initVerb,
  doctor: async () => (await import("./doctor-FHO5ZXB3.js")).doctorVerb,
  rules: async () => (await import("./rules-W26NX7G3.js")).rulesVerb,
  contracts: async () => (await import("./rules-W26NX7G3.js")).contractsVerb,
  "new-rule": async () => (await import("./new-rule-GYC7BEXA.js")).newRuleVerb,
  "test-rules": async () => (await import("./test-rules-KLWIWH54.js")).testRulesVerb,
  demo: async () => (await import("./demo-5VU723AY.js")).demoVerb
};
var VERB_NAMES = Object.keys(VERBS);
async function allVerbs() {
  return new Map(await Promise.all(VERB_NAMES.map(async (name) => [name, await VERBS[name]()])));
}

// src/cli.ts
async function main(words) {
  const [first = "", ...rest] = words;
  if (first === "--version") return print(VERSION);
  if (first === "--help" || first === "-h" || first === "help") return print(overview(await allVerbs()));
  if (first === "") {
    terminal.say(overview(await allVerbs()));
    return 2;
  }
  const name = VERB_NAMES.find((known) => known === first);
  if (name === void 0) throw unknownVerb(first);
  const verb = await VERBS[name]();
  const options = readOptions(name, rest, Object.keys(verb.options), process.cwd());
  if (options.help) return print(helpOf(verb));
  if (options.version) return print(VERSION);
  if (!statSync(options.cwd, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`there is no folder ${options.cwd}`, "pass an existing folder with -C");
  const { settingOf } = await import("./setting-JEPLWGUZ.js");
  const catalogue = verb.rulesLater ? { rules: [], contracts: [] } : await builtInCatalogue();
  return verb.run(settingOf(options, catalogue, { name: TOOL_NAME, version: package_default.version }));
}
var VERSION = `${TOOL_NAME} ${package_default.version}
`;
function print(text) {
  terminal.out(text);
  return 0;
}
function unknownVerb(word) {
  return new UserError(`there is no verb "${word}"`, `it is one of ${VERB_NAMES.join(", ")}; \`goroutine-gate --help\` says what they do`);
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
