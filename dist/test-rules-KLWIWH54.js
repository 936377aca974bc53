import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  print
} from "./chunk-4URJC5UO.js";
import "./chunk-LWQGBV5B.js";
import "./chunk-D7RAX7GN.js";
import "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import {
  inspect
} from "./chunk-GA2MBAGU.js";
import "./chunk-Q6SBJPIL.js";
import "./chunk-Y4D72GIO.js";
import "./chunk-GQHAIGAC.js";
import "./chunk-XTFU4IHH.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-QAGBJLZT.js";
import "./chunk-H6NLGDQU.js";
import "./chunk-ZZ7XX7GF.js";
import {
  houseCatalogueOf
} from "./chunk-JGG3JGV2.js";
import {
  HOUSE_FOLDER,
  isHouseText,
  readPage
} from "./chunk-MLMSBFGA.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-VT33FI4M.js";
import "./chunk-L2TQF42K.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/rule/examples.ts
function examplesOf(page) {
  const examples = [];
  let open;
  for (const block of page.blocks) {
    if (block.language !== "go" && block.language !== "mod") continue;
    const file = block.file || (block.language === "mod" ? "go.mod" : "example.go");
    const entry = { file, text: withPackage(block), line: block.line };
    const continues = block.file !== "" && open?.file && open.section === block.section && !examples.at(-1)?.files.some((other) => other.file === file);
    if (continues) examples.at(-1)?.files.push(entry);
    else examples.push({ section: block.section, line: block.line, files: [entry] });
    open = block;
  }
  return examples;
}
function withPackage(block) {
  if (block.language !== "go" || /^package /m.test(block.text)) return block.text;
  return `package example; ${block.text}`;
}
function runExample(example, rule, contracts, syntax) {
  const sources = example.files.map(({ file, text }) => ({ file, text }));
  const inspected = inspect(
    { files: sources.filter(({ file }) => file.endsWith(".go")), modules: sources.filter(({ file }) => file.endsWith(".mod")) },
    { rules: [rule], contracts, syntax, goVersion: "" }
  );
  const mismatches = inspected.gaps.map((gap) => ({ line: example.line, message: `gap: ${gap.what}: ${gap.why}` }));
  const expectations = example.files.flatMap((file) => expectationsOf(file, mismatches));
  const surprises = [];
  const unmet = [...inspected.findings];
  for (const expected of expectations) {
    if (expected.kind === "related") continue;
    const at = unmet.findIndex((finding) => meets(finding, expected));
    if (at >= 0) unmet.splice(at, 1);
    if (at < 0 && expected.kind === "want") mismatches.push({ line: expected.pageLine, message: `missing: ${expected.pattern.source}` });
    if (at >= 0 && expected.kind === "todo-want")
      surprises.push({ line: expected.pageLine, message: `now found: ${expected.pattern.source}` });
  }
  for (const finding of unmet) mismatches.push(unexpected(finding, example));
  mismatches.push(...relatedMismatches(expectations, inspected.findings));
  return { example, mismatches, surprises, wants: expectations.filter((expected) => expected.kind === "want").length };
}
var COMMENT = /\/\/ (?:.*?)((?:want|todo-want|related)(?:[+-]\d+)? .*)$/;
var ITEM = /(want|todo-want|related)([+-]\d+)? ("(?:[^"\\]|\\.)*"|`[^`]*`)((?: (?:"(?:[^"\\]|\\.)*"|`[^`]*`))*)/g;
function expectationsOf({ file, text, line }, problems) {
  return text.split("\n").flatMap((content, index) => {
    const pageLine = line + index;
    return [...(COMMENT.exec(content)?.[1] ?? "").matchAll(ITEM)].flatMap(([, kind, offset, first, rest]) => {
      const patterns = [first, ...rest.match(/"(?:[^"\\]|\\.)*"|`[^`]*`/g) ?? []];
      return patterns.flatMap((quoted) => {
        const pattern = patternOf(quoted);
        if (!pattern) problems.push({ line: pageLine, message: `${quoted} is not a regular expression` });
        return pattern ? [{ kind, file, line: index + 1 + Number(offset ?? 0), pageLine, pattern }] : [];
      });
    });
  });
}
function patternOf(quoted) {
  const inner = quoted.slice(1, -1);
  try {
    return new RegExp(quoted.startsWith("`") ? inner : inner.replaceAll('\\"', '"'));
  } catch {
    return void 0;
  }
}
function meets(finding, { file, line, pattern }) {
  return finding.region.file === file && finding.region.startLine === line && pattern.test(finding.message);
}
function unexpected(finding, example) {
  const file = example.files.find((entry) => entry.file === finding.region.file);
  return { line: file.line + finding.region.startLine - 1, message: `noisy: ${finding.message}` };
}
function relatedMismatches(expectations, findings) {
  const places = findings.flatMap((finding) => [...finding.related, ...finding.codeFlow]);
  return expectations.filter((expected) => expected.kind === "related").filter(
    (expected) => !places.some(
      (place) => place.region.file === expected.file && place.region.startLine === expected.line && expected.pattern.test(place.message)
    )
  ).map((expected) => ({ line: expected.pageLine, message: `missing related place: ${expected.pattern.source}` }));
}

// src/rule/try-page.ts
function tryRulePage(text, rule, { contracts, syntax }) {
  const results = examplesOf(readPage(text)).map((example) => runExample(example, rule, contracts, syntax));
  const wants = results.reduce((sum, result) => sum + result.wants, 0);
  const isClean = results.some((result) => result.wants === 0 && result.example.section === "Does not leak");
  return {
    examples: results.length,
    wants,
    mismatches: [
      ...results.flatMap(({ mismatches, surprises }) => [...mismatches, ...surprises]),
      ...wants === 0 ? [{ line: 1, message: 'no example has a comment // want "\u2026": a page shows at least one leak' }] : [],
      ...isClean ? [] : [{ line: 1, message: 'no example below "## Does not leak" is clean' }]
    ]
  };
}
function tryContractPage(text, rules, { contracts, syntax }) {
  const trials = examplesOf(readPage(text)).map((example) => {
    const told = rules.map((rule) => runExample(example, rule, contracts, syntax));
    const texts = told.map(({ mismatches }) => new Set(mismatches.map(keyOf)));
    const wrong = told.flatMap(({ mismatches }) => mismatches).filter((one) => !isMissing(one) || texts.every((keys) => keys.has(keyOf(one))));
    const once = new Map(wrong.map((one) => [keyOf(one), one]));
    return { wants: Math.max(0, ...told.map(({ wants }) => wants)), mismatches: [...once.values()] };
  });
  return {
    examples: trials.length,
    wants: trials.reduce((sum, { wants }) => sum + wants, 0),
    mismatches: trials.flatMap(({ mismatches }) => mismatches)
  };
}
function keyOf({ line, message }) {
  return `${line} ${message}`;
}
function isMissing({ message }) {
  return message.startsWith("missing");
}

// src/cli/test-rules.ts
var testRulesVerb = {
  usage: "test-rules [RULE\u2026]",
  about: "runs the examples on the pages of this repository's own rules and contracts",
  options: { output: "write to this file" },
  examples: ["test-rules", "test-rules team/worker-not-stopped"],
  run: async (setting) => {
    const { options, outside } = setting;
    const root = (await outside.openGit(options.cwd))?.root ?? options.cwd;
    const { files } = await outside.texts(root, HOUSE_FOLDER, isHouseText);
    const pages = files.filter(({ file }) => file.endsWith(".md") && isNamed(file, options.words)).sort((a, b) => compareText(a.file, b.file));
    if (pages.length === 0)
      throw new UserError(
        options.words.length > 0 ? `no page below ${HOUSE_FOLDER} is called ${options.words.join(", ")}` : `there are no rules in ${root}/${HOUSE_FOLDER}`,
        "`goroutine-gate new-rule team/worker-not-stopped` writes one to start from"
      );
    const house = await houseCatalogueOf(root, setting.catalogue, outside);
    const syntax = await outside.syntax();
    const told = [
      ...house.gaps.map(({ what, why }) => `\u2717 ${what}: ${why}`),
      ...pages.map((page) => lineOf(page, trialOf(page, house, syntax)))
    ];
    await print(told.join("\n"), options);
    return told.some((line) => line.startsWith("\u2717")) ? 1 : 0;
  }
};
function isNamed(file, words) {
  return words.length === 0 || words.some((word) => file.endsWith(`/${word}/README.md`) || file.endsWith(`/${word}.md`));
}
function trialOf({ file, text }, { catalogue }, syntax) {
  const { rules, contracts } = catalogue;
  const id = file.slice(`${HOUSE_FOLDER}/rules/`.length, -"/README.md".length);
  const rule = file.endsWith("/README.md") ? rules.find((loaded) => loaded.rule.id === id) : void 0;
  if (rule) return tryRulePage(text, rule, { contracts, syntax });
  const own = contracts.filter((contract) => contract.helpUri === file);
  const named = rules.filter((loaded) => own.some((contract) => contract.rule === loaded.rule.id));
  return own.length > 0 ? tryContractPage(text, named, { contracts, syntax }) : void 0;
}
function lineOf({ file }, trial) {
  if (!trial) return `\u2717 ${file}: left out, see above`;
  if (trial.mismatches.length === 0) return `\u2713 ${file}: ${trial.examples} examples, ${trial.wants} leaks`;
  return [`\u2717 ${file}`, ...trial.mismatches.map(({ line, message }) => `    ${file}:${line} ${message}`)].join("\n");
}
export {
  testRulesVerb
};
