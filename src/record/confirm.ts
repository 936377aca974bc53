import { isGo, readGoTest } from './calls.ts'

/**
 * The same `go test` for some packages only, and for some of their top-level tests where they are named; undefined where the command is
 * not plainly that: then the whole command must be run again. Tests are left as they are where the command chooses among them itself.
 * The test cache is no concern: a recorded run never answers from it.
 */
export function confirmingCommand(
  command: readonly string[],
  packages: readonly string[],
  tests: readonly string[] = [],
): readonly string[] | undefined {
  const [go = '', ...words] = command
  if (!isGo(go) || command.some((word) => /^--?args$/.test(word))) return undefined
  const test = readGoTest({ flags: '', args: words })
  if (!test?.runs) return undefined
  const own = test.given.some((flag) => CHOOSING.has(flag))
  const only = own || tests.length === 0 ? [] : [`-run=^(${tests.join('|')})$`]
  return [go, ...beforeVerb(words), 'test', ...test.others, ...only, ...packages]
}

/** With one of these the command says which tests, examples and benchmarks run. */
const CHOOSING = new Set(['run', 'skip', 'bench', 'fuzz'])

/** `-C DIR` may stand before `test`. */
function beforeVerb(words: readonly string[]): readonly string[] {
  return words[0] === '-C' ? words.slice(0, 2) : words[0]?.startsWith('-C=') ? words.slice(0, 1) : []
}
