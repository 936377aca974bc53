/** What differs between the workflows of two repositories. */
export interface WorkflowFacts {
  /** Shell lines. */
  readonly test: string
  /** Path of the go.mod that says which Go to install. */
  readonly module: string
  /** The default branch. */
  readonly branch: string
}

/** A workflow with one step of ours, as examples/adopt/workflow.yml has it. */
export function workflowText({ test, module, branch }: WorkflowFacts): string {
  return `name: goroutine-gate

on:
  pull_request:
  merge_group:
  push:
    branches: [${scalar(branch)}]

# Enough for the verdict, the annotations and the summary.
permissions:
  contents: read

concurrency:
  group: goroutine-gate-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      pull-requests: write # only for the comment; the tests of the pull request run with this token, so leave it out if you can do without
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - uses: actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e # v7.0.0
        with:
          go-version-file: ${scalar(module)}

      # Takes the place of the step that runs \`go test\`: it fails when the tests fail, and when the change leaks.
      - uses: OWNER/goroutine-gate@v1 # pin: replace v1 by the commit of a release and keep its version here
        with:
          test: ${block(test)}
`
}

/** Quoted as JSON, which YAML understands, wherever the bare word could mean something else. */
function scalar(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) && !/^(on|off|y|n|yes|no|true|false|null)$/i.test(text) ? text : JSON.stringify(text)
}

/** Shell lines on a line of their own each; a short one as it is. */
function block(text: string): string {
  if (/^[\w./][\w ./=-]*$/.test(text)) return text
  return `|\n${text
    .split('\n')
    .map((line) => (line === '' ? '' : `            ${line}`))
    .join('\n')}`
}
