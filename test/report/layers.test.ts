import { describe, expect, it } from 'vitest'
import type { Place } from '#model/region.ts'
import { layerTables } from '#report/markdown/layers.ts'
import { rowsOf } from '#report/row.ts'
import { finding, sampleReport } from './sample.ts'

function placeIn(name: string, startLine: number): Place {
  return {
    message: `${name} hands it on`,
    function: name,
    region: { file: 'a.go', startLine, startColumn: 1, endLine: startLine, endColumn: 2 },
  }
}

function tablesOf(names: readonly string[]): readonly string[] {
  const codeFlow = names.map((name, at) => placeIn(name, at + 1))
  const region = codeFlow[2]?.region
  const told = sampleReport({
    growth: [],
    findings: [finding({ message: 'a | b', function: names[2] ?? '', codeFlow, ...(region && { region }) })],
  })
  return layerTables(rowsOf(told), { report: told, rows: rowsOf(told), sources: new Map() }, 9).rows
}

describe('the chain of calls that a finding goes through', () => {
  it('is a table from four functions on, each of them once and the one that is wrong in bold', () => {
    const [table = '', ...more] = tablesOf(['A', 'B', 'C', 'C', 'D'])
    expect(more).toEqual([])
    expect(table).toContain('Layer 3 of 4: C')
    expect(table.match(/^\| .*$/gm)?.slice(1)).toEqual([
      '| 1 | `A` | `a.go:1` | A hands it on |',
      '| 2 | `B` | `a.go:2` | B hands it on |',
      '| **3** | **`C`** | `a.go:3` | **a &#124; b** |',
      '| 4 | `D` | `a.go:5` | D hands it on |',
    ])
  })

  it('is none for a trail within three functions', () => {
    expect(tablesOf(['A', 'B', 'C', 'C'])).toEqual([])
  })
})
