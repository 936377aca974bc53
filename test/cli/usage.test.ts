import { describe, expect, it } from 'vitest'
import { type OptionName, readOptions } from '../../src/cli/options.ts'
import { allVerbs, VERB_NAMES } from '../../src/cli/verbs.ts'
import { tempFolder } from '../adapters/git-helper.ts'
import { gate } from './command-line.ts'

const VERBS = VERB_NAMES

describe('the command line', () => {
  it('lists every verb with --help, and says so on standard error where the verb is missing', async () => {
    const [help, bare] = await Promise.all([gate(['--help']), gate([])])
    expect([help.code, bare.code, bare.out]).toEqual([0, 2, ''])
    for (const verb of VERBS) {
      expect(help.out).toMatch(new RegExp(`^  ${verb}  `, 'm'))
      expect(help.out.split('Examples\n')[1]).toMatch(new RegExp(`^  goroutine-gate ${verb}\\b`, 'm'))
    }
    expect(bare.err).toBe(help.out)
  })

  it.each(VERBS)('has a page for %s with usage and examples', async (verb) => {
    const { code, out } = await gate([verb, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^goroutine-gate ${verb}`))
    const examples = out.split('Examples\n')[1]?.trim().split('\n') ?? []
    expect(examples.filter((line) => !new RegExp(`^ *(?:go .* \\| )?goroutine-gate ${verb}\\b`).test(line))).toEqual([])
    expect(examples).not.toEqual([])
  })

  it.each(VERBS)('has examples for %s that it understands itself', async (name) => {
    const verb = (await allVerbs()).get(name)
    const allowed = Object.keys(verb?.options ?? {}) as OptionName[]
    expect(verb?.examples).not.toEqual([])
    for (const example of verb?.examples ?? []) {
      const [said, ...words] = (example.split('| goroutine-gate ')[1] ?? example).split(' ')
      expect(said).toBe(name)
      expect(() => readOptions(name, words, allowed, '.')).not.toThrow()
    }
  })

  it('says its version, alone and behind a verb', async () => {
    const [alone, behind] = await Promise.all([gate(['--version']), gate(['check', '--version'])])
    expect([alone.code, alone.out]).toEqual([0, expect.stringMatching(/^goroutine-gate \d+\.\d+\.\d+\n$/)])
    expect(behind.out).toBe(alone.out)
  })

  it.each([
    ['an unknown verb', ['chek'], 'there is no verb "chek"', 'it is one of check, gate'],
    ['an unknown option', ['check', '--fail-om', 'error'], "Unknown option '--fail-om'", '`goroutine-gate check --help`'],
    ['an option of another verb', ['rules', '--base', 'main'], '`rules` has no option --base', '`goroutine-gate rules --help`'],
    ['an option without its value', ['check', '--base'], '--base', '`goroutine-gate check --help`'],
    ['an unknown format', ['check', '--format', 'xml'], '--format is "xml"', 'it is one of text, json'],
    ['an unknown source of types', ['check', '--types', 'all'], '--types is "all"', 'it is one of auto, exact, syntax'],
    ['an option and its opposite', ['check', '--progress', '--no-progress'], 'both --progress and --no-progress', 'pass one of them'],
    ['an unknown level', ['check', '--fail-on', 'errors'], '--fail-on is "errors"', 'it is one of error, warning, note, never'],
    ['an unknown pack', ['check', '--packs', 'chanel'], '--packs has "chanel"', 'packs are channel'],
    ['a base that git could take for an option', ['check', '--base=--output=x'], '--base is "--output=x"', 'pass a commit'],
    ['a folder that is not there', ['check', '-C', 'nowhere'], 'there is no folder', '-C'],
    ['a path that is not there', ['check', 'nowhere'], 'nowhere does not exist', 'pass files, folders'],
    ['no command', ['gate'], '`gate` needs the test command', 'gate -- go test ./...'],
    ['a command without its dashes', ['gate', 'go', 'test'], '`gate` does not know what to do with "go"', '-- go …'],
    ['no command to record', ['record', '--'], '`record` needs the test command', 'record -- go test ./...'],
    ['no service to sample', ['sample', '--', 'true'], '`sample` needs the address of the service', '--url http://localhost:6060'],
    ['an address that is none', ['sample', '--url', 'localhost:6060', '--', 'true'], 'it begins with localhost:', 'http or https'],
    ['no end of sampling', ['sample', '--url', 'http://localhost:6060'], '`sample` does not know when to end', '--for 10m'],
    [
      'an interval of nothing',
      ['sample', '--url', 'http://localhost:6060', '--every', '0s', '--', 'true'],
      '--every is "0s"',
      'above zero',
    ],
    ['a time that is too long', ['sample', '--url', 'http://localhost:6060', '--for', '1000h'], '--for is "1000h"', 'at most 168h'],
    ['a latency that is none', ['judge', '--series', 's', '--p95', '-1ms'], '--p95', 'goroutine-gate judge --help'],
    ['a series that is not there', ['snapshot', '--series', 'nowhere'], 'there is no series at', 'the folder that `sample --out` wrote'],
    ['files beside a series', ['snapshot', '--series', 's', 'dump.txt'], 'does not know what to do with "dump.txt"', 'pass either files'],
    ['no dump', ['snapshot'], '`snapshot` needs a file', '- for standard input'],
    ['a dump that is not there', ['snapshot', 'nowhere.txt'], 'nowhere.txt cannot be read', 'pass the path'],
    ['an unknown action', ['baseline', 'upgrade'], '`baseline upgrade` is not known', 'it is one of update, show, prune, diff'],
    ['an unknown rule', ['explain', 'channel/nothing'], 'there is no rule "channel/nothing"', '`goroutine-gate rules`'],
    ['no repository', ['judge'], 'is in no git work tree', 'run it in a clone'],
    ['no recording', ['baseline', 'diff'], 'there is no recording in', 'the folder that `record --out` wrote'],
  ])('ends with 2 for %s, and says what would be right', async (_, args, message, help) => {
    const { code, out, err } = await gate(args, { cwd: tempFolder() })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`goroutine-gate: `)
    expect(err).toContain(message)
    expect(err.slice(err.indexOf('help: '))).toContain(help)
    expect(err).not.toMatch(/^\s+at /m)
  })
})
