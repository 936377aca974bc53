/** A set of goroutine ids in few bytes: a large dump has a million of them. */
export interface IdSet {
  /** Whether the id was new. */
  add(id: number): boolean
}

export function idSet(): IdSet {
  let slots = new Float64Array(1 << 12)
  let count = 0
  const grow = (): void => {
    const old = slots
    slots = new Float64Array(old.length * 2)
    for (const id of old) if (id !== 0) slots[slotOf(slots, id)] = id
  }
  return {
    add: (id) => {
      const slot = slotOf(slots, id)
      if (id === 0 || slots[slot] === id) return id === 0
      slots[slot] = id
      if (++count * 2 > slots.length) grow()
      return true
    },
  }
}

/** The slot of an id, or the empty one where it would go (linear probing, multiplicative hash after Knuth). */
function slotOf(slots: Float64Array, id: number): number {
  const mask = slots.length - 1
  let slot = (Math.imul(id, 0x9e3779b1) >>> 8) & mask
  while (slots[slot] !== 0 && slots[slot] !== id) slot = (slot + 1) & mask
  return slot
}
