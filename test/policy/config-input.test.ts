import { describe, expect, test } from 'vitest'
import { readConfig } from '#policy/config.ts'
import { describeProblem } from '#policy/config-problem.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'

function problems(text: string): string[] {
  const { policy, problems: found } = readConfig(text, 'c.yml')
  if (found.length > 0) expect(policy).toBe(DEFAULT_POLICY)
  return found.map(describeProblem)
}

describe('a config from another system', () => {
  const text = 'fail-on: note\nlimits:\n  new-leak: 3\n'

  test.each([
    ['with Windows line ends', text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${text}`],
    ['without a last line end', text.trimEnd()],
    ['with blanks at the ends of lines', text.replaceAll('\n', '  \n')],
  ])('%s reads the same', (_, given) => {
    const { policy, problems: found } = readConfig(given, 'c.yml')
    expect([policy.failOn, policy.limits.newLeak, found]).toEqual(['note', 3, []])
  })

  test('with Windows line ends has its problems on the right lines', () => {
    expect(problems('packs: {}\r\nlimits:\r\n  new-leak: -1\r\n')).toEqual([
      expect.stringMatching(/^c\.yml:3:3: limits\.new-leak: found -1;/),
    ])
  })
})

describe('a config that wants more than a config is for', () => {
  test.each([
    ['a tab as indentation', 'limits:\n\tnew-leak: 3\n', 'c.yml:2:'],
    ['a key twice in a section', 'limits:\n  new-leak: 0\n  new-leak: 9\n', 'c.yml:3:3: found duplicate key'],
    ['a key twice by way of quotes', 'limits:\n  new-leak: 0\n  "new-leak": 9\n', 'c.yml:3:3: found duplicate key'],
    ['an anchor in a key', '&a limits: {}\n', 'an anchor'],
    ['a merge of an anchor', 'packs: &p { channel: off }\nrules:\n  <<: *p\n', 'an alias'],
    ['__proto__ in a section', 'limits:\n  __proto__: { newLeak: 9 }\n', 'c.yml:2:3: found the key __proto__'],
    ['__proto__ in a roll-out', 'rollout:\n  packs:\n    __proto__: { share: 0 }\n', 'c.yml:3:5: found the key __proto__'],
    ['a megabyte', `packs: { ${'channel: off, '.repeat(75_000)} }`, 'at most 64000'],
    ['a key as long as the file may be', `${'x'.repeat(1_000)}: 1\n`, 'found an unknown key'],
  ])('%s is a problem', (_, text, said) => {
    expect(problems(text).join('\n')).toContain(said)
  })

  test('an alias that would grow without end is refused before it grows', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`)
    expect(problems(`a0: &a0 [x]\n${lines.join('\n')}\n`).length).toBeGreaterThan(0)
  })
})

describe('a number that is absurd', () => {
  test.each([
    '-1',
    '1.5',
    '1e300',
    '1e-300',
    '.inf',
    '-.inf',
    '.nan',
    '9'.repeat(400),
    '0x10000000',
    '1_000',
    '"3"',
    'true',
    '[3]',
    '~',
  ])('%s is a problem of its line and key', (number) => {
    expect(problems(`limits:\n  new-leak: ${number}\n`).join('\n')).toMatch(/^c\.yml:2:3: limits\.new-leak: found /)
  })

  test('is told once, however many checks it fails', () => {
    expect(problems('limits:\n  new-leak: -1.5\n')).toHaveLength(1)
  })
})
