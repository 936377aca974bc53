import { expect, test } from 'vitest'
import { FORMATS, render } from '#report/index.ts'
import { SOURCES, sampleReport } from './sample.ts'

test('every format has its own text', () => {
  const texts = FORMATS.map((format) => render(sampleReport(), format, { sources: SOURCES, color: false, sarifProfile: 'github' }))
  expect(texts.map((text) => text.slice(0, 16))).toEqual([
    'internal/quote/q',
    '{\n  "schemaVersi',
    '{\n  "$schema": "',
    '::error file=int',
    '## ⛔ Blocked: 1 ',
    '<!doctype html>\n',
    '<?xml version="1',
    '<?xml version="1',
    '[\n  {\n    "descr',
    '{\n  "source": {\n',
    '# TYPE goroutine',
  ])
  expect(texts.every((text) => text.endsWith('\n'))).toBe(true)
})
