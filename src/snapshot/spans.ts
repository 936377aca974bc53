/** Places of many messages in bytes, without an object for each. */
export interface Spans {
  count: number
  /** Start and end of each in turn. */
  bounds: Int32Array
}

export function spans(): Spans {
  return { count: 0, bounds: new Int32Array(64) }
}

export function addSpan(to: Spans, start: number, end: number): void {
  const at = 2 * to.count++
  if (at === to.bounds.length) {
    const larger = new Int32Array(4 * at)
    larger.set(to.bounds)
    to.bounds = larger
  }
  to.bounds[at] = start
  to.bounds[at + 1] = end
}

/** 0 for one that is not there. */
export function startOf({ bounds }: Spans, nth: number): number {
  return bounds[2 * nth] ?? 0
}

export function endOf({ bounds }: Spans, nth: number): number {
  return bounds[2 * nth + 1] ?? 0
}

/** Which of a number of things has an id. Go numbers from 1 without holes; a strange profile may do otherwise. */
export interface Ids {
  readonly near: Int32Array
  readonly far: Map<number, number>
}

export function idsOf(count: number): Ids {
  return { near: new Int32Array(2 * count + 1).fill(-1), far: new Map() }
}

export function setId({ near, far }: Ids, id: number, nth: number): void {
  if (id < near.length) near[id] = nth
  else far.set(id, nth)
}

/** -1 where nothing has the id. */
export function nthOf({ near, far }: Ids, id: number): number {
  return id < near.length ? (near[id] as number) : (far.get(id) ?? -1)
}
