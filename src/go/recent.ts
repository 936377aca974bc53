/** Values by key of which only those asked for last are held; the others are made anew when they are asked for again. */
export class Recent<V> {
  private readonly limit: number
  private readonly values = new Map<string, V>()

  constructor(limit: number) {
    this.limit = limit
  }

  get(key: string, make: () => V): V {
    const value = this.values.get(key) ?? make()
    this.values.delete(key)
    this.values.set(key, value)
    const [oldest] = this.values.keys()
    if (this.values.size > this.limit && oldest !== undefined) this.values.delete(oldest)
    return value
  }
}
