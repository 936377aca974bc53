import type { Contract } from './contracts.ts'

/** Contracts that differ in their call alone. The built-in ones are kept so: a start reads a quarter of the text. */
export interface ContractRow extends Omit<Contract, 'call'> {
  readonly calls: readonly string[]
}

/** One contract for each call, in order. */
export function contractsOf(rows: readonly ContractRow[]): readonly Contract[] {
  return rows.flatMap(({ calls, ...shared }) => calls.map((call) => ({ ...shared, call })))
}

/** Neighbours that differ in their call alone, brought together. */
export function rowsOf(contracts: readonly Contract[]): readonly ContractRow[] {
  const rows: { key: string; row: ContractRow & { calls: string[] } }[] = []
  for (const { call, ...shared } of contracts) {
    const key = JSON.stringify(shared)
    const last = rows.at(-1)
    if (last?.key === key) last.row.calls.push(call)
    else rows.push({ key, row: { ...shared, calls: [call] } })
  }
  return rows.map(({ row }) => row)
}
