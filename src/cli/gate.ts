import { gateChange } from '#drive/gate.ts'
import { UserError } from '#model/error.ts'
import { baseOf } from './base.ts'
import { emit } from './emit.ts'
import { untilStopped } from './interrupt.ts'
import { JUDGING, SERIES } from './judging.ts'
import { refuseWords } from './options.ts'
import { makeRecordingFolder } from './recording-folder.ts'
import { seriesOf } from './series.ts'
import type { Verb } from './verb.ts'

export const gateVerb: Verb = {
  usage: 'gate [--base REV] -- CMD…',
  about: 'check, record (head, and base where needed) and judge in one: what the action does',
  options: { ...JUDGING, ...SERIES, out: 'keep the recordings in this folder' },
  examples: ['gate -- go test ./...', 'gate --base origin/main --report-dir reports -- make test'],
  run: async ({ options, outside, catalogue, tool }) => {
    refuseWords('gate', options)
    const { cwd, config, failOn, external, command, types } = options
    if (!command || command.length === 0)
      throw new UserError('`gate` needs the test command', 'pass it behind two dashes: goroutine-gate gate -- go test ./...')
    const output = options.format === 'text' || options.output ? ('inherit' as const) : ('stderr' as const)
    const base = await baseOf(options, outside)
    const temporary = options.out ? undefined : await outside.temporaryFolder()
    try {
      const out = temporary ? temporary.dir : await makeRecordingFolder(cwd, options.out)
      const request = {
        cwd,
        base,
        config,
        failOn,
        external,
        command,
        series: seriesOf(options),
        catalogue,
        tool,
        out,
        output,
        ...(types && { types }),
      }
      return await emit(await untilStopped(outside, (stoppable) => gateChange(request, stoppable)), options)
    } finally {
      await temporary?.dispose()
    }
  },
}
