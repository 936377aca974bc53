import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  print
} from "./chunk-4URJC5UO.js";
import "./chunk-LWQGBV5B.js";
import "./chunk-D7RAX7GN.js";
import {
  writeReportFile
} from "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import {
  HOUSE_FOLDER
} from "./chunk-MLMSBFGA.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/new-rule.ts
import { dirname, join } from "node:path";
var newRuleVerb = {
  usage: "new-rule PACK/RULE | contracts/LIBRARY",
  about: "writes the page and query of a rule of this repository's own, or a page of contracts, to start from",
  options: {},
  examples: ["new-rule team/worker-not-named", "new-rule contracts/workers"],
  run: async ({ options, outside }) => {
    const [id = ""] = options.words;
    if (!ID.test(id) || options.words.length > 1)
      throw new UserError(
        `"${options.words.join(" ")}" is no name for a rule`,
        "give one name of the form pack/rule, in lower-case letters, digits and dashes, such as team/worker-not-named"
      );
    const root = (await outside.openGit(options.cwd))?.root ?? options.cwd;
    const files = id.startsWith("contracts/") ? contractFiles(id) : ruleFiles(id);
    for (const [file] of files)
      if ((await outside.readText(join(root, file))).kind !== "absent")
        throw new UserError(`${file} is there already`, "choose another name, or edit what is there");
    for (const [file, text] of files) await writeReportFile(join(root, dirname(file)), file.slice(file.lastIndexOf("/") + 1), text, root);
    await print(
      `${files.map(([file]) => `wrote ${file}`).join("\n")}
next: write the examples first, then \`goroutine-gate test-rules ${id.replace(/^contracts\//, "")}\``,
      options
    );
    return 0;
  }
};
var ID = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;
function ruleFiles(id) {
  const folder = `${HOUSE_FOLDER}/rules/${id}`;
  const name = id.slice(id.indexOf("/") + 1);
  return [
    [`${folder}/README.md`, RULE_PAGE.replace("NAME", name)],
    [`${folder}/query.scm`, RULE_QUERY]
  ];
}
function contractFiles(id) {
  return [[`${HOUSE_FOLDER}/${id}.md`, CONTRACT_PAGE.replace("NAME", id.slice("contracts/".length))]];
}
var FENCE = "```";
var RULE_PAGE = `---
title: StartWorker is called in a loop
level: warning
confidence: medium
since: 0.1.0
---

# NAME

What is wrong, in a sentence or two, and why it hurts.

## Leaks

${FENCE}go
func StartWorker(name string) {}

func startAll(names []string) {
	for _, name := range names {
		StartWorker(name) // want "StartWorker is called in a loop"
	}
}
${FENCE}

## Does not leak

${FENCE}go
func StartWorker(name string) {}

func startOne() {
	StartWorker("one")
}
${FENCE}

## Fix

What to write instead.
`;
var RULE_QUERY = `; Every match is a finding at @report, or at the first capture. Node kinds are those of tree-sitter-go.
(for_statement
  body: (block
    (statement_list
      (expression_statement
        (call_expression
          function: [(identifier) @name (selector_expression field: (field_identifier) @name)]) @report)))
  (#eq? @name "StartWorker"))
`;
var CONTRACT_PAGE = `---
module: example.com/your/pool
title: our worker pool
---

# NAME

What the library starts, and what ends it.

${FENCE}contract
call: StartWorker
owner: result 0
release: [Stop]
rule: lifecycle/must-call-missed
noun: worker
${FENCE}

## Leaks

${FENCE}go
package example

import "example.com/your/pool"

func run() {
	w := pool.StartWorker() // want "w"
	w.Do()
}
${FENCE}

## Does not leak

${FENCE}go
package example

import "example.com/your/pool"

func run() {
	w := pool.StartWorker()
	defer w.Stop()
	w.Do()
}
${FENCE}
`;
export {
  newRuleVerb
};
