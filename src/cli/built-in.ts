import type { Catalogue } from '#drive/catalogue.ts'

/** Every rule and contract that comes with us. Loading them takes as long as Node's own start, and a recorder of tests can mostly do without. */
export async function builtInCatalogue(): Promise<Catalogue> {
  const { CONTRACTS, RULES } = await import('#rules/index.ts')
  return { rules: RULES, contracts: CONTRACTS }
}
