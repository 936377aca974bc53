import { describe, expect, it } from 'vitest'
import { tempFolder } from '../adapters/git-helper.ts'
import { gate } from './command-line.ts'

const VERBS = ['check', 'gate', 'record', 'judge', 'snapshot', 'baseline', 'explain', 'rules', 'contracts', 'demo']

describe('the command line', () => {
  it('lists every verb with --help, and says so on standard error where the verb is missing', async () => {
    const [help, bare] = await Promise.all([gate(['--help']), gate([])])
    expect([help.code, bare.code, bare.out]).toEqual([0, 2, ''])
    for (const verb of VERBS) expect(help.out).toMatch(new RegExp(`^  ${verb}  `, 'm'))
    expect(bare.err).toBe(help.out)
  })

  it.each(VERBS)('has a page for %s with usage and examples', async (verb) => {
    const { code, out } = await gate([verb, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^goroutine-gate ${verb}`))
    expect(out).toContain(`Examples\n  goroutine-gate ${verb}`)
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
    ['an unknown level', ['check', '--fail-on', 'errors'], '--fail-on is "errors"', 'it is one of error, warning, note, never'],
    ['an unknown pack', ['check', '--packs', 'chanel'], '--packs has "chanel"', 'packs are channel'],
    ['a base that git could take for an option', ['check', '--base=--output=x'], '--base is "--output=x"', 'pass a commit'],
    ['a folder that is not there', ['check', '-C', 'nowhere'], 'there is no folder', '-C'],
    ['a path that is not there', ['check', 'nowhere'], 'nowhere does not exist', 'pass files, folders'],
    ['no command', ['gate'], '`gate` needs the test command', 'gate -- go test ./...'],
    ['a command without its dashes', ['gate', 'go', 'test'], '`gate` does not know what to do with "go"', '-- go …'],
    ['no command to record', ['record', '--'], '`record` needs the test command', 'record -- go test ./...'],
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
