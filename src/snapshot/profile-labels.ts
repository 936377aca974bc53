import { type Table, textAt } from './profile-table.ts'
import { type Cursor, nextField } from './protobuf.ts'

/** Labels of a sample, made once for many samples in a row that share them: goroutines of one kind carry the same ones. */
export interface LabelSet {
  readonly labels: Readonly<Record<string, string>>
  /** The set that this one has one label more than, and that label by the indexes of its texts. */
  readonly less: LabelSet | undefined
  readonly key: number
  readonly value: number
}

export const NO_LABELS: LabelSet = { labels: {}, less: undefined, key: 0, value: 0 }

/** Sets that were made before, each at the place that its label gives it. One that finds another there takes the place. */
export type LabelSets = (LabelSet | undefined)[]

const PLACES = 1024

export function labelSets(): LabelSets {
  return new Array<LabelSet | undefined>(PLACES).fill(undefined)
}

/** The set with the label of the message from `start` to `end` added to `less`. */
export function withLabel(sets: LabelSets, table: Table, inner: Cursor, start: number, end: number, less: LabelSet): LabelSet {
  let key = 0
  let value = 0
  inner.at = start
  while (nextField(inner, end)) {
    if (inner.field === 1) key = inner.value
    else if (inner.field === 2) value = inner.value
  }
  const at = (key * 31 + value * 7 + less.value) & (PLACES - 1)
  const known = sets[at]
  if (known !== undefined && known.key === key && known.value === value && known.less === less) return known
  // A computed key is a property of its own even where it is `__proto__`.
  const labels = { ...less.labels, [textAt(table.texts, key)]: textAt(table.texts, value) }
  const made = { labels, less, key, value }
  sets[at] = made
  return made
}
