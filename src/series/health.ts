import type { AllocationMark, GcAge, Health, HealthWord, MemoryStats } from '#model/series.ts'

/** The runtime collects by itself when the last cycle is two minutes old (`forcegcperiod` in runtime/proc.go); half a minute for cycle and sampling. */
const OVERDUE_MS = 150_000

/** The health matrix: how far the heap is to the mark of the next collection × how old the last collection is. */
export function healthOf(memory: MemoryStats, at: number): Health {
  const mark = markOf(memory)
  const age = ageOf(memory, at)
  const [word, why] = MATRIX[mark][age]
  return { mark, age, word, why }
}

function markOf({ heapAlloc, nextGc }: MemoryStats): AllocationMark {
  if (heapAlloc > nextGc) return 'over'
  return heapAlloc * 2 > nextGc ? 'filling' : 'low'
}

function ageOf({ lastGcAt }: MemoryStats, at: number): GcAge {
  if (lastGcAt === null) return 'never'
  return at - lastGcAt > OVERDUE_MS ? 'overdue' : 'fresh'
}

type Cell = readonly [HealthWord, string]

const NO_COLLECTION = 'Go collects every two minutes by itself, so the collector is off or stands still'

const MATRIX: Readonly<Record<AllocationMark, Readonly<Record<GcAge, Cell>>>> = {
  low: {
    fresh: ['healthy', 'the heap is well below the mark and was collected lately'],
    overdue: ['watch', `${NO_COLLECTION}; the heap is still low`],
    never: ['healthy', 'nothing had to be collected so far'],
  },
  filling: {
    fresh: ['healthy', 'the heap fills towards its next collection'],
    overdue: ['pressed', `${NO_COLLECTION} while the heap fills`],
    never: ['healthy', 'the heap fills towards its first collection'],
  },
  over: {
    fresh: ['pressed', 'the heap is above the mark: the collector runs and does not keep up, or a cycle is under way'],
    overdue: ['sick', `the heap is above the mark and nothing is collected; ${NO_COLLECTION}`],
    never: ['sick', 'the heap is above the mark and was never collected: the collector is off'],
  },
}
