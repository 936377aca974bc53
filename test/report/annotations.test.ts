import { describe, expect, test } from 'vitest'
import { annotationsOf, renderWorkflowCommands } from '#report/annotations.ts'
import fc from '../property.ts'
import { nasty, reportOf } from './nasty.ts'
import { commandsIn, parseCommand } from './runner-grammar.ts'
import { BUS_LEAK, finding, growth, leak, lostCancel, sampleReport } from './sample.ts'

const many = (number: number) => Array.from({ length: number }, (_, at) => lostCancel({ fingerprint: `many${at}` }))

describe('annotations', () => {
  test('open ones only, worst first, with what, how sure, fix and where to read', () => {
    const { annotations, leftOut } = annotationsOf(sampleReport())
    expect(leftOut).toBe(0)
    expect(annotations.map(({ level, title, place }) => [level, title, place])).toEqual([
      [
        'error',
        'channel/send-abandoned-by-select',
        { file: 'internal/quote/quote.go', line: 21, endLine: 21, columns: { start: 3, end: 32 } },
      ],
      ['warning', 'context/lost-cancel', { file: 'internal/quote/quote.go', line: 34, endLine: 34, columns: { start: 2, end: 40 } }],
    ])
    expect(annotations[0]?.message.split('\n')).toEqual([
      'the send on answers blocks for ever when the timer fires first',
      'Found by rule and test: 3 goroutines after TestQuoteTimeout, proven by the runtime, again in a second run.',
      'Fix: let the channel hold one value',
      'More: goroutine-gate explain channel/send-abandoned-by-select',
    ])
  })

  test('a leak that no finding names stands at its site and names its test', () => {
    const [first] = annotationsOf(sampleReport({ findings: [], growth: [growth({ leak: BUS_LEAK })] })).annotations
    expect(first).toMatchObject({
      level: 'warning',
      title: 'goroutines left by a test',
      place: { file: 'internal/bus/bus.go', line: 16, endLine: 16 },
    })
    expect(first?.message).toContain('12 goroutines still wait in a select in Bus.loop\nFound by test: 12 goroutines after TestPublish')
  })

  test('a leak without a frame of the user has no place but is told', () => {
    const { site, spawn, ...bare } = leak()
    const [first] = annotationsOf(sampleReport({ findings: [], growth: [growth({ leak: bare })] })).annotations
    expect([site, spawn, first?.place]).toEqual([leak().site, leak().spawn, undefined])
  })

  test('ten of each level are kept, and the last notice counts the others', () => {
    const { annotations, leftOut } = annotationsOf(sampleReport({ findings: [finding(), ...many(25)], growth: [] }))
    const levels = annotations.map((annotation) => annotation.level)
    expect([levels.filter((level) => level === 'error').length, levels.filter((level) => level === 'warning').length]).toEqual([1, 10])
    expect([leftOut, annotations.at(-1)?.level, annotations.at(-1)?.message]).toEqual([
      15,
      'notice',
      '15 more of these are not shown here, because a step has room for ten of each level. All of them are in the job summary.',
    ])
  })

  test('the counting notice does not push out the tenth notice unseen', () => {
    const notes = many(12).map((each) => ({ ...each, level: 'note' as const }))
    const { annotations, leftOut } = annotationsOf(sampleReport({ findings: notes, growth: [] }))
    expect([annotations.length, leftOut]).toEqual([10, 3])
  })

  test('a message is at most what the runner keeps', () => {
    const [first] = annotationsOf(sampleReport({ findings: [finding({ message: 'x'.repeat(9_000) })] })).annotations
    expect(first?.message).toHaveLength(4_096)
  })
})

describe('workflow commands', () => {
  test('columns are given for one line only, and the last one is inclusive', () => {
    const oneLine = finding()
    const twoLines = finding({ region: { ...oneLine.region, endLine: 22 }, fingerprint: 'b' })
    const lines = renderWorkflowCommands(annotationsOf(sampleReport({ findings: [oneLine, twoLines], growth: [] })).annotations).split('\n')
    expect(parseCommand(lines[0] ?? '')?.properties).toMatchObject({
      file: 'internal/quote/quote.go',
      line: '21',
      endLine: '21',
      col: '3',
      endColumn: '31',
    })
    expect(Object.keys(parseCommand(lines[1] ?? '')?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title'])
  })

  test('one line is one command, whatever the text of others', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const lines = renderWorkflowCommands(annotationsOf(reportOf(text)).annotations).split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
        expect(lines.pop()).toBe('')
        expect(lines).toHaveLength(4)
        for (const line of lines) {
          const read = parseCommand(line)
          expect(['error', 'warning', 'notice']).toContain(read?.name)
          expect(commandsIn(read?.data ?? '')).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  })
})
