import { describe, expect, it } from 'vitest'
import { readEvents } from '#record/events.ts'
import { readProcess } from '#record/process.ts'
import fc from '../property.ts'

const BEAT =
  '{"e":"heartbeat","v":1,"run":"r","pid":7,"child":false,"package":"p","module":"m","go":"go1.26.8","race":false,"profile":false,"exit":true,"t":1}'

describe('an event file', () => {
  it('may end in the middle of a line', () => {
    const { events, gaps } = readEvents('7-a.jsonl', `${BEAT}\n{"e":"start","run":1,"alive":[1]}\n{"e":"test","na`)
    expect(events.map((event) => event.e)).toEqual(['heartbeat', 'start'])
    expect(gaps).toEqual([])
  })

  it.each([
    'nonsense',
    '{"e":"other"}',
    '{"e":"test","name":1,"g":2}',
    '[]',
    '{"e":"toString"}',
    '',
  ])('with a damaged line has a gap there: %s', (line) => {
    const { events, gaps } = readEvents('7-a.jsonl', `${BEAT}\n${line}\n{"e":"start","run":1,"alive":[1]}\n`)
    expect(events).toHaveLength(2)
    expect(gaps).toMatchObject([{ kind: 'capture', what: 'line 2 of event file 7-a.jsonl' }])
  })

  it('of any content is read without an error', () => {
    fc.assert(fc.property(fc.string(), (text) => readEvents('x', text).events.length >= 0))
  })
})

describe('a process', () => {
  const process = (file: string, text: string) => readProcess({ file, events: readEvents(file, text).events }, ['r'])

  it('that died before its first line is a gap, but not when it was a child', () => {
    expect(process('7-a.jsonl', '')).toMatchObject({ kind: 'capture', what: 'test process 7' })
    expect(process('8-a-child.jsonl', '')).toBeUndefined()
  })

  it('of another recording is a gap, one started by a test process of ours is not', () => {
    expect(process('7-a.jsonl', `${BEAT.replace('"r"', '"other"')}\n`)).toMatchObject({ kind: 'capture' })
    expect(process('7-a.jsonl', `${BEAT.replace('"r"', '"r/12"')}\n`)).toMatchObject({ heartbeat: { run: 'r/12' } })
  })

  it('knows its tests, which of them had not ended, and who alone ran between two looks', () => {
    const lines = [
      BEAT,
      '{"e":"start","run":1,"alive":[1,2]}',
      '{"e":"test","name":"TestA","g":5}',
      '{"e":"done","name":"TestA","g":5,"failed":true,"parallel":false}',
      '{"e":"seen","name":"TestA","alive":[1,2,9]}',
      '{"e":"test","name":"TestB","g":6}',
      '{"e":"test","name":"TestB/x","g":7}',
    ]
    expect(process('7-a.jsonl', `${lines.join('\n')}\n`)).toMatchObject({
      before: new Set([1, 2]),
      tests: [
        { name: 'TestA', goroutine: 5, failed: true },
        { name: 'TestB', goroutine: 6, failed: undefined },
        { name: 'TestB/x', goroutine: 7, failed: undefined },
      ],
      looks: [{ startedSince: ['TestA'] }],
      ends: [],
      runs: 1,
    })
  })
})
