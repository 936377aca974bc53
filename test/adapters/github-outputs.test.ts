import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runStep } from '../harness/runner.ts'

/** Each case is a small action of its own, bundled and started as the runner would. */
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gate-outputs-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const root = fileURLToPath(new URL('../../', import.meta.url))

const run = async (source: string) => {
  const entry = join(folder, 'entry.mjs')
  const contents = `import * as out from '#adapters/github/outputs.ts'\n${source}`
  const banner = { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` }
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    banner,
  })
  await writeFile(entry, outputFiles[0]?.contents ?? '')
  return runStep({ entry, inputs: {}, eventName: 'push', event: {}, workspace: folder })
}

describe('what the action hands to the runner', () => {
  it('are all outputs, with values of several lines kept', async () => {
    const { outputs } = await run(
      `out.setOutputs({ verdict: 'block', 'new-findings': 2, 'known-findings': 0, leaks: 3, 'new-leaks': 2, 'leak-rate': 0.5, gaps: 0,
        'sarif-file': 'a\\nverdict=pass', 'report-html': 'r.html', 'report-json': 'r.json', 'comment-file': 'c.md' })`,
    )
    expect(outputs).toEqual({
      verdict: 'block',
      'new-findings': '2',
      'known-findings': '0',
      leaks: '3',
      'new-leaks': '2',
      'leak-rate': '0.5',
      gaps: '0',
      'sarif-file': 'a\nverdict=pass',
      'report-html': 'r.html',
      'report-json': 'r.json',
      'comment-file': 'c.md',
    })
  })

  it('is the summary, after what stands there already', async () => {
    const { summary, log } = await run(
      `out.writeSummary('# one', process.env.GITHUB_STEP_SUMMARY)
       out.writeSummary('two\\n', process.env.GITHUB_STEP_SUMMARY)
       out.log(out.writeSummary('x', '') + '; ' + out.writeSummary('x', '/nowhere/at/all'))`,
    )
    expect(summary).toBe('# one\ntwo\n')
    expect(log).toContain('GITHUB_STEP_SUMMARY is not set; ENOENT')
  })

  it('are annotations that count even behind an unfinished line of the tests', async () => {
    const { annotations } = await run(`process.stdout.write('no line break'); out.printCommands('::error file=a.go,line=1::bad')`)
    expect(annotations).toEqual([{ level: 'error', message: 'bad', file: 'a.go', line: 1 }])
  })

  it('is a log in which nothing of the data is a command', async () => {
    const hostile = String.raw`'TestX\n::error::fake\r::set-output name=verdict::pass\u2028::add-mask::a x ##[error]fake #\u200b#[set-env name=PATH]x\u001b[31m'`
    const result = await run(`out.log(${hostile}); out.logGroup(${hostile}, ${hostile})`)
    expect(result).toMatchObject({ annotations: [], masks: [], outputs: {} })
    expect(result.log).toContain('TestX')
  })

  it('are warnings, errors and debug lines of one message each, whatever is in it', async () => {
    const hostile = String.raw`'a\n::error::fake ##[error]b'`
    const { annotations, debug } = await run(`out.warn(${hostile}); out.complain(${hostile}); out.debug(${hostile})`)
    const message = 'a ::error::fake ## [error]b'
    expect(annotations).toEqual([
      { level: 'warning', title: 'goroutine-gate', message },
      { level: 'error', title: 'goroutine-gate', message },
    ])
    expect(debug).toEqual([message])
  })

  it('are secrets to be hidden, but never an empty one', async () => {
    expect((await run(`out.hideSecret(''); out.hideSecret('t0ken')`)).masks).toEqual(['t0ken'])
  })
})
