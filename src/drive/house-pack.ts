import type { Gap } from '#model/gap.ts'
import type { Git, Outside } from '#ports.ts'
import { HOUSE_FOLDER, isHouseText, readHousePack, withHousePack } from '#rule/house.ts'
import type { Catalogue } from './catalogue.ts'

/** The catalogue with a repository's own rules and contracts, and what is to be said about them. */
export interface HouseCatalogue {
  readonly catalogue: Catalogue
  /** `; 2 rules and 1 contract of .goroutine-gate, net/http Get instead of ours`; empty where there are none. */
  readonly note: string
  readonly gaps: readonly Gap[]
}

/** Those of a commit, so that a change cannot bring rules that judge it. */
export async function houseCatalogueAt(git: Git, commit: string, catalogue: Catalogue): Promise<HouseCatalogue> {
  const listed = (await git.list(commit, HOUSE_FOLDER)).filter(isHouseText)
  return listed.length > 0 ? joined(await git.read(commit, listed), catalogue) : { catalogue, note: '', gaps: [] }
}

/** Those of the work tree, for `check` without a base and for authors. */
export async function houseCatalogueOf(root: string, catalogue: Catalogue, outside: Pick<Outside, 'texts'>): Promise<HouseCatalogue> {
  return joined(await outside.texts(root, HOUSE_FOLDER, isHouseText), catalogue)
}

type Texts = Awaited<ReturnType<Outside['texts']>>

function joined({ files, gaps }: Texts, catalogue: Catalogue): HouseCatalogue {
  if (files.length === 0) return { catalogue, note: '', gaps }
  const house = readHousePack(files, new Set(catalogue.rules.map(({ rule }) => rule.id)))
  const { replaced, ...merged } = withHousePack(catalogue, house)
  const counts = [counted(house.rules.length, 'rule'), counted(house.contracts.length, 'contract')].filter(Boolean).join(' and ')
  const instead = replaced.length > 0 ? `, instead of ours for ${replaced.join(', ')}` : ''
  return { catalogue: merged, note: counts ? `; ${counts} of ${HOUSE_FOLDER}${instead}` : '', gaps: [...gaps, ...house.gaps] }
}

function counted(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`
}
