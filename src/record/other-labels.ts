import type { GoroutineRecord } from '#model/goroutine.ts'
import { compareText } from '#model/region.ts'
import { TEST_LABEL } from '#record/attribute.ts'
import { redactText } from '#record/redact.ts'

/** Values by label, as profilers, libraries and the program itself have set them. */
export type OtherLabels = ReadonlyMap<string, ReadonlySet<string>>

/** A leak may have left as many goroutines as there were requests: these lead to some of them. */
const MOST_VALUES = 5
/** Of a value that nobody meant to be read. */
const LONGEST = 200

/** Adds the labels of a goroutine to those of others with the same stack; undefined where nobody has any but ours. */
export function withLabels(before: OtherLabels | undefined, labels: GoroutineRecord['labels']): OtherLabels | undefined {
  let all = before
  for (const [name, value] of Object.entries(labels)) {
    const known = all?.get(name)
    if (name === TEST_LABEL || known?.has(value) || (known?.size ?? 0) >= MOST_VALUES) continue
    all = new Map(all).set(name, new Set([...(known ?? []), value]))
  }
  return all
}

/** Those that the config names, sorted; everything else may be anybody's secret and is dropped. Undefined where none is left. */
export function namedLabels(
  labels: OtherLabels | undefined,
  names: readonly string[],
  masked: readonly string[] = [],
): Readonly<Record<string, readonly string[]>> | undefined {
  const kept = [...(labels ?? [])].filter(([name]) => names.includes(name)).sort(([a], [b]) => compareText(a, b))
  if (kept.length === 0) return undefined
  const shown = (value: string): string => redactText(value, masked).slice(0, LONGEST)
  return Object.fromEntries(kept.map(([name, values]) => [name, [...new Set([...values].map(shown))].sort(compareText)]))
}
