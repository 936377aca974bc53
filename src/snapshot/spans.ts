/** Places of many messages in bytes, without an object for each. */
export interface Spans {
  readonly count: number
  start(nth: number): number
  end(nth: number): number
  add(start: number, end: number): void
}

export function spans(): Spans {
  let bounds = new Int32Array(64)
  let count = 0
  return {
    get count() {
      return count
    },
    start: (nth) => bounds[2 * nth] ?? 0,
    end: (nth) => bounds[2 * nth + 1] ?? 0,
    add: (start, end) => {
      if (2 * count === bounds.length) {
        const larger = new Int32Array(2 * bounds.length)
        larger.set(bounds)
        bounds = larger
      }
      bounds[2 * count] = start
      bounds[2 * count + 1] = end
      count++
    },
  }
}

/** Which of `count` things has an id; -1 for none. Go numbers from 1 without holes; a strange profile may do otherwise. */
export interface Ids {
  set(id: number, nth: number): void
  get(id: number): number
}

export function idsOf(count: number): Ids {
  const near = new Int32Array(2 * count + 1).fill(-1)
  const far = new Map<number, number>()
  return {
    set: (id, nth) => {
      if (id < near.length) near[id] = nth
      else far.set(id, nth)
    },
    get: (id) => (id < near.length ? (near[id] as number) : (far.get(id) ?? -1)),
  }
}
