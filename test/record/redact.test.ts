import { describe, expect, it } from 'vitest'
import { maskedValues, redactCommand } from '#record/redact.ts'

it.each([
  [['GITHUB_TOKEN=abc go test'], ['GITHUB_TOKEN=*** go test']],
  [["export DB_PASSWORD='a b'; go test ./..."], ['export DB_PASSWORD=***; go test ./...']],
  [['--password=secret'], ['--password=***']],
  [
    ['x', '--api-key', 'abc', '-run', 'TestToken'],
    ['x', '--api-key', '***', '-run', 'TestToken'],
  ],
  [['run --auth-token abc ./...'], ['run --auth-token *** ./...']],
  [['go test -db=postgres://me:pw@host/db'], ['go test -db=postgres://***@host/db']],
  [['curl -H "Authorization: Bearer abcdefgh.ijk"'], ['curl -H "Authorization: Bearer ***"']],
])('values of secrets are not written: %j', (command, written) => {
  expect(redactCommand(command)).toEqual(written)
})

it('a plain command is written as it is', () => {
  const command = ['go', 'test', '-race', '-run', 'TestAuth/token=1', '-tags=integration', './...']
  expect(redactCommand(['go', 'test', '-race', './...'])).toEqual(['go', 'test', '-race', './...'])
  expect(redactCommand(command).slice(0, 4)).toEqual(command.slice(0, 4))
})

describe('masked values', () => {
  const output = 'ok\n::add-mask::from the output\n ::add-mask::not at the start of a line\n'

  it('are those of variables with a telling name and those that the command masks itself, the longest first', () => {
    const environment = {
      GITHUB_TOKEN: 'ghs_abcdef',
      HOME: '/home/somebody',
      DB_PASSWORD: 'hunter2',
      API_KEY: 'short',
      NPM_TOKEN: undefined,
    }
    expect(maskedValues(environment, output)).toEqual(['from the output', 'ghs_abcdef', 'hunter2'])
  })

  it('are replaced wherever they stand', () => {
    expect(redactCommand(['run', '-url=http://x/hunter2?y', 'xhunter2x'], ['hunter2'])).toEqual(['run', '-url=http://x/***?y', 'x***x'])
  })
})
