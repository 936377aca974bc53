import type { Verb } from './verb.ts'

/** The page of `--help` for the whole command line. */
export function overview(verbs: ReadonlyMap<string, Verb>): string {
  const width = Math.max(...[...verbs.keys()].map((name) => name.length))
  const list = [...verbs].map(([name, verb]) => `  ${name.padEnd(width)}  ${verb.about}`)
  const examples = [...verbs.values()].map(({ examples: [first = ''] }) => `  goroutine-gate ${first}`)
  return `goroutine-gate stops a change from leaking goroutines.

${list.join('\n')}

Examples
${examples.join('\n')}

goroutine-gate VERB --help   options and examples of one verb
Exit codes: 0 pass or warn · 1 blocked · 2 could not judge · 3 a defect of goroutine-gate
`
}

/** The page of one verb. */
export function helpOf(verb: Verb): string {
  const own = Object.entries(verb.options).map(([name, about]) => [`--${name}`, about] as const)
  const rows = [
    ...own,
    ['-C DIR', 'work in this folder'],
    ['--color', 'auto, always or never'],
    ['--progress', 'name each stage on standard error (usual on a terminal; in CI one line in 15 s; not with --no-progress)'],
    ['--quiet', 'say nothing beside the result'],
  ] as const
  const width = Math.max(...rows.map(([name]) => name.length))
  return `goroutine-gate ${verb.usage}
  ${verb.about}

${rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`).join('\n')}

Examples
${verb.examples.map((example) => `  ${commandLine(example)}`).join('\n')}
`
}

/** An example begins with its verb, unless another command does and names us itself. */
function commandLine(example: string): string {
  return example.includes('| goroutine-gate ') ? example : `goroutine-gate ${example}`
}
