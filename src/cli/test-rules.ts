import { type HouseCatalogue, houseCatalogueOf } from '#drive/house-pack.ts'
import { UserError } from '#model/error.ts'
import { compareText } from '#model/region.ts'
import type { SourceText } from '#ports.ts'
import { HOUSE_FOLDER, isHouseText } from '#rule/house.ts'
import { type PageTrial, tryContractPage, tryRulePage } from '#rule/try-page.ts'
import { print } from './emit.ts'
import type { Setting, Verb } from './verb.ts'

export const testRulesVerb: Verb = {
  usage: 'test-rules [RULE…]',
  about: "runs the examples on the pages of this repository's own rules and contracts",
  options: { output: 'write to this file' },
  examples: ['test-rules', 'test-rules team/worker-not-stopped'],
  run: async (setting) => {
    const { options, outside } = setting
    const root = (await outside.openGit(options.cwd))?.root ?? options.cwd
    const { files } = await outside.texts(root, HOUSE_FOLDER, isHouseText)
    const pages = files
      .filter(({ file }) => file.endsWith('.md') && isNamed(file, options.words))
      .sort((a, b) => compareText(a.file, b.file))
    if (pages.length === 0)
      throw new UserError(
        options.words.length > 0
          ? `no page below ${HOUSE_FOLDER} is called ${options.words.join(', ')}`
          : `there are no rules in ${root}/${HOUSE_FOLDER}`,
        '`goroutine-gate new-rule team/worker-not-stopped` writes one to start from',
      )
    const house = await houseCatalogueOf(root, setting.catalogue, outside)
    const syntax = await outside.syntax()
    const told = [
      ...house.gaps.map(({ what, why }) => `✗ ${what}: ${why}`),
      ...pages.map((page) => lineOf(page, trialOf(page, house, syntax))),
    ]
    await print(told.join('\n'), options)
    return told.some((line) => line.startsWith('✗')) ? 1 : 0
  },
}

function isNamed(file: string, words: readonly string[]): boolean {
  return words.length === 0 || words.some((word) => file.endsWith(`/${word}/README.md`) || file.endsWith(`/${word}.md`))
}

/** Undefined for a page that is left out: its gap says why. */
function trialOf(
  { file, text }: SourceText,
  { catalogue }: HouseCatalogue,
  syntax: Awaited<ReturnType<Setting['outside']['syntax']>>,
): PageTrial | undefined {
  const { rules, contracts } = catalogue
  const id = file.slice(`${HOUSE_FOLDER}/rules/`.length, -'/README.md'.length)
  const rule = file.endsWith('/README.md') ? rules.find((loaded) => loaded.rule.id === id) : undefined
  if (rule) return tryRulePage(text, rule, { contracts, syntax })
  const own = contracts.filter((contract) => contract.helpUri === file)
  const named = rules.filter((loaded) => own.some((contract) => contract.rule === loaded.rule.id))
  return own.length > 0 ? tryContractPage(text, named, { contracts, syntax }) : undefined
}

function lineOf({ file }: SourceText, trial: PageTrial | undefined): string {
  if (!trial) return `✗ ${file}: left out, see above`
  if (trial.mismatches.length === 0) return `✓ ${file}: ${trial.examples} examples, ${trial.wants} leaks`
  return [`✗ ${file}`, ...trial.mismatches.map(({ line, message }) => `    ${file}:${line} ${message}`)].join('\n')
}
