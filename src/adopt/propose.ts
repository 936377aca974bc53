import { compareText } from '#model/region.ts'
import type { Facts, SourceText } from './facts.ts'
import { testTarget } from './makefile.ts'
import { workflowText } from './workflow-text.ts'
import { type TestStep, testSteps, usesGate } from './workflows.ts'

/** What would be written for a repository, and what its people should know. */
export interface Proposal {
  /** Files that are not there yet. */
  readonly files: readonly SourceText[]
  readonly test: { readonly command: string; readonly from: string }
  /** Sentences. */
  readonly notes: readonly string[]
}

export const WORKFLOW_FILE = '.github/workflows/goroutine-gate.yml'
export const CONFIG_FILE = '.goroutine-gate.yml'

const CONFIG_TEXT = `# yaml-language-server: $schema=https://raw.githubusercontent.com/goroutine-gate/goroutine-gate/main/schema.json
# Every key may be left out. \`never\` turns every block into a warning, to look at the repository before the gate may stop anybody.
fail-on: error
`

/** A workflow with one step and a config to grow from. What is there already is left as it is. */
export function propose(facts: Facts): Proposal {
  const steps = facts.workflows.flatMap(testSteps)
  const test = testCommand(facts, steps)
  const gated = facts.workflows.find(usesGate)
  const taken = facts.workflows.some(({ file }) => file === WORKFLOW_FILE)
  const workflow = workflowText({ test: test.command, module: moduleFile(facts), branch: facts.branch })
  const files = [
    ...(gated || taken ? [] : [{ file: WORKFLOW_FILE, text: workflow }]),
    ...(facts.config ? [] : [{ file: CONFIG_FILE, text: CONFIG_TEXT }]),
  ]
  return { files, test, notes: notesOf(facts, steps, gated ?? (taken ? { file: WORKFLOW_FILE, text: '' } : undefined)) }
}

function notesOf(facts: Facts, steps: readonly TestStep[], gated: SourceText | undefined): readonly string[] {
  const [step] = steps
  return [
    ...(facts.modules.length === 0 ? ['there is no go.mod: the workflow asks for one, and `test` stands for a module at the root'] : []),
    ...(gated ? [`${gated.file} is there already and is left as it is`] : ['replace OWNER by the account that publishes the action']),
    ...(step && !gated
      ? [`${step.file}:${step.line} runs go test too: put the step of this workflow in its place there, or let the tests run twice`]
      : []),
    ...(facts.config ? [`${facts.config} is there already and is left as it is`] : []),
  ]
}

/** The Makefile's own target, else what a workflow runs, else every module's tests. */
function testCommand({ makefile, modules }: Facts, steps: readonly TestStep[]): Proposal['test'] {
  const target = makefile && testTarget(makefile.text)
  if (makefile && target) return { command: `make ${target}`, from: `the target ${target} of ${makefile.file}` }
  const [step] = steps
  if (step) return { command: step.run, from: `the step at ${step.file}:${step.line}` }
  const folders = [...modules].sort(compareText)
  if (folders.every((folder) => folder === '')) return { command: 'go test ./...', from: 'the module at the root' }
  const each = folders.map((folder) => (folder === '' ? 'go test ./...' : `(cd ${quoted(folder)} && go test ./...)`))
  return { command: each.join('\n'), from: `${folders.length} ${folders.length === 1 ? 'module' : 'modules'}` }
}

function quoted(folder: string): string {
  return /^[\w./@+-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`
}

/** The go.mod that says which Go to install: that of the root where it has one. */
function moduleFile({ modules }: Facts): string {
  const [first = ''] = [...modules].sort(compareText)
  return first === '' ? 'go.mod' : `${first}/go.mod`
}
