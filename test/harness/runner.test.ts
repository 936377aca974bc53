import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseCommand } from './commands.ts'
import { parseFileCommands } from './file-commands.ts'
import { runStep } from './runner.ts'
import { readLog } from './step-log.ts'

describe('the runner’s command grammar', () => {
  it('reads a command after leading blanks, with properties and data decoded', () => {
    expect(parseCommand(' \t::error file=a%2Cb.go,line=3,title=A%3A B::two%0Alines%2C kept')).toEqual({
      name: 'error',
      properties: { file: 'a,b.go', line: '3', title: 'A: B' },
      data: 'two\nlines%2C kept',
    })
  })

  it('decodes per cent signs last', () => {
    expect(parseCommand('::notice::100%250A')?.data).toBe('100%0A')
  })

  it('does not read :: in the middle of a line', () => {
    expect(parseCommand('panic: ::error::x')).toBeUndefined()
  })

  it('reads the bracket form anywhere in a line', () => {
    expect(parseCommand('--- FAIL: TestX/##[error file=a.go;line=1]boom%5D')).toEqual({
      name: 'error',
      properties: { file: 'a.go', line: '1' },
      data: 'boom]',
    })
  })

  it('tries the bracket form when the colons name no command', () => {
    expect(parseCommand('::nonsense::##[warning]x')?.name).toBe('warning')
  })

  it('ignores case and characters without width', () => {
    expect(parseCommand(':\u200b:ERROR::x')?.name).toBe('error')
    expect(parseCommand('#\u200d#[Set-Output name=a]b')?.name).toBe('set-output')
  })

  it('leaves names that the runner does not know', () => {
    expect(parseCommand('::anything::x')).toBeUndefined()
    expect(parseCommand('##[section]x')).toBeUndefined()
  })
})

describe('reading a log', () => {
  it('splits annotations, debug lines and masks from what a reader sees', () => {
    expect(
      readLog('hello\n::error file=a.go,line=3,col=1,endColumn=4::bad\n::debug::d\n::add-mask::s3cret\n::group::More\nx\n::endgroup::'),
    ).toEqual({
      annotations: [{ level: 'error', message: 'bad', file: 'a.go', line: 3, col: 1, endColumn: 4 }],
      debug: ['d'],
      masks: ['s3cret'],
      log: 'hello\nMore\nx',
    })
  })

  it('shows commands as text between stop-commands and its token', () => {
    const { annotations, log } = readLog('::stop-commands::t0ken\n::error::not one\n::t0ken::\n::error::one')
    expect(annotations.map(({ message }) => message)).toEqual(['one'])
    expect(log).toBe('::error::not one')
  })

  it('throws for an eleventh annotation of a level', () => {
    const ten = '::warning::w\n'.repeat(10)
    expect(readLog(`${ten}::error::e\n::notice::n`).annotations).toHaveLength(12)
    expect(() => readLog(`${ten}::warning::w`)).toThrow('11 annotations of level warning')
  })

  it('throws for a message that would be cut', () => {
    expect(readLog(`::error::${'x'.repeat(4096)}`).annotations).toHaveLength(1)
    expect(() => readLog(`::error::${'x'.repeat(4097)}`)).toThrow('cut at 4096')
  })

  it.each([
    ['columns over several lines', 'file=a.go,line=1,endLine=2,col=3'],
    ['an end before the start', 'file=a.go,line=2,endLine=1'],
    ['a line that is no number', 'file=a.go,line=x'],
    ['an absolute path', 'file=/a.go,line=1'],
  ])('throws for %s', (_, properties) => {
    expect(() => readLog(`::error ${properties}::m`)).toThrow()
  })

  it('throws for commands that change the job', () => {
    expect(() => readLog('a test printed ##[set-env name=PATH]/tmp')).toThrow('set-env')
  })
})

describe('file commands', () => {
  it('reads both forms, with empty values and several lines', () => {
    expect(parseFileCommands('a=1=2\nb<<E\nx\n\ny=z\nE\nc=\nd<<E\nE\n')).toEqual({ a: '1=2', b: 'x\n\ny=z', c: '', d: '' })
  })

  it('throws where the runner fails the step', () => {
    expect(() => parseFileCommands('no sign')).toThrow('not a file command')
    expect(() => parseFileCommands('a<<E\nx\n')).toThrow('end mark')
  })
})

describe('running a step', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gate-step-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const run = async (source: string, inputs: Record<string, string> = {}) => {
    const entry = join(folder, 'entry.mjs')
    await writeFile(entry, `import fs from 'node:fs'\nconst { env } = process\n${source}`)
    return runStep({ entry, inputs, eventName: 'push', event: { after: 'abc' }, workspace: folder })
  }

  it('hands inputs and event over and brings everything back', async () => {
    const result = await run(
      `const event = JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))
       fs.appendFileSync(env.GITHUB_OUTPUT, 'verdict<<X\\n' + env['INPUT_FAIL-ON'] + ' ' + event.after + '\\nX\\n')
       fs.appendFileSync(env.GITHUB_STEP_SUMMARY, '# Summary')
       console.log('::error::from stdout'); console.error('::notice::from stderr'); console.log('plain')
       process.exitCode = 1`,
      { 'fail-on': 'warning' },
    )
    expect(result).toEqual({
      exitCode: 1,
      annotations: [
        { level: 'error', message: 'from stdout' },
        { level: 'notice', message: 'from stderr' },
      ],
      outputs: { verdict: 'warning abc' },
      state: {},
      exported: {},
      summary: '# Summary',
      debug: [],
      masks: [],
      log: expect.stringContaining('plain'),
    })
  })

  it('does not pass variables of this test run on', async () => {
    const { log } = await run(`console.log(Object.keys(env).filter(name => /^(VITEST|NODE_|ACTIONS_)/.test(name)).join())`)
    expect(log.trim()).toBe('')
  })

  it('throws for a summary above one mebibyte', async () => {
    await expect(run(`fs.writeFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1048577))`)).rejects.toThrow('the job summary has 1048577 bytes')
  })

  it('throws for outputs that a job cannot hold', async () => {
    await expect(run(`fs.writeFileSync(env.GITHUB_OUTPUT, 'a=' + 'x'.repeat(600000))`)).rejects.toThrow('the outputs have')
  })

  it('throws for a token that is told anywhere but to the runner, to mask it', async () => {
    const inputs = { token: 's3cret-t0ken' }
    expect((await run(`console.log('::add-mask::' + env.INPUT_TOKEN)`, inputs)).masks).toEqual(['s3cret-t0ken'])
    for (const leak of [
      'console.log(env.INPUT_TOKEN)',
      'console.log("::debug::" + env.INPUT_TOKEN)',
      'fs.writeFileSync(env.GITHUB_STEP_SUMMARY, env.INPUT_TOKEN)',
      'fs.writeFileSync(env.GITHUB_OUTPUT, "a=" + env.INPUT_TOKEN)',
    ]) {
      await expect(run(leak, inputs)).rejects.toThrow('the token stands in')
    }
  })

  it('throws for a variable that the runner refuses', async () => {
    await expect(run(`fs.writeFileSync(env.GITHUB_ENV, 'NODE_OPTIONS=--require x')`)).rejects.toThrow('NODE_OPTIONS')
  })

  it('throws for a step that a signal ended', async () => {
    await expect(run(`process.kill(process.pid, 'SIGKILL')`)).rejects.toThrow('SIGKILL')
  })
})
