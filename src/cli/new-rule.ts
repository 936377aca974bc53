import { dirname, join } from 'node:path'
import { writeReportFile } from '#adapters/files/write.ts'
import { UserError } from '#model/error.ts'
import { HOUSE_FOLDER } from '#rule/house.ts'
import { print } from './emit.ts'
import type { Verb } from './verb.ts'

export const newRuleVerb: Verb = {
  usage: 'new-rule PACK/RULE | contracts/LIBRARY',
  about: "writes the page and query of a rule of this repository's own, or a page of contracts, to start from",
  options: {},
  examples: ['new-rule team/worker-not-named', 'new-rule contracts/workers'],
  run: async ({ options, outside }) => {
    const [id = ''] = options.words
    if (!ID.test(id) || options.words.length > 1)
      throw new UserError(
        `"${options.words.join(' ')}" is no name for a rule`,
        'give one name of the form pack/rule, in lower-case letters, digits and dashes, such as team/worker-not-named',
      )
    const root = (await outside.openGit(options.cwd))?.root ?? options.cwd
    const files = id.startsWith('contracts/') ? contractFiles(id) : ruleFiles(id)
    for (const [file] of files)
      if ((await outside.readText(join(root, file))).kind !== 'absent')
        throw new UserError(`${file} is there already`, 'choose another name, or edit what is there')
    for (const [file, text] of files) await writeReportFile(join(root, dirname(file)), file.slice(file.lastIndexOf('/') + 1), text, root)
    await print(
      `${files.map(([file]) => `wrote ${file}`).join('\n')}\nnext: write the examples first, then \`goroutine-gate test-rules ${id.replace(/^contracts\//, '')}\``,
      options,
    )
    return 0
  },
}

const ID = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/

function ruleFiles(id: string): [file: string, text: string][] {
  const folder = `${HOUSE_FOLDER}/rules/${id}`
  const name = id.slice(id.indexOf('/') + 1)
  return [
    [`${folder}/README.md`, RULE_PAGE.replace('NAME', name)],
    [`${folder}/query.scm`, RULE_QUERY],
  ]
}

function contractFiles(id: string): [file: string, text: string][] {
  return [[`${HOUSE_FOLDER}/${id}.md`, CONTRACT_PAGE.replace('NAME', id.slice('contracts/'.length))]]
}

const FENCE = '```'

const RULE_PAGE = `---
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
`

const RULE_QUERY = `; Every match is a finding at @report, or at the first capture. Node kinds are those of tree-sitter-go.
(for_statement
  body: (block
    (statement_list
      (expression_statement
        (call_expression
          function: [(identifier) @name (selector_expression field: (field_identifier) @name)]) @report)))
  (#eq? @name "StartWorker"))
`

const CONTRACT_PAGE = `---
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
`
