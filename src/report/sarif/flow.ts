import { SARIF_FLOW_LOCATIONS } from '../budget.ts'
import type { Sources } from '../excerpt.ts'
import type { Row } from '../row.ts'
import { locationOf, regionOfSite } from './location.ts'

/** How it comes to the leak, step by step; undefined where there are no steps. */
export function flowOf(row: Row, sources: Sources) {
  const steps = row.kind === 'finding' ? row.finding.codeFlow : leakSteps(row, sources)
  if (steps.length === 0) return undefined
  const locations = steps.slice(0, SARIF_FLOW_LOCATIONS).map((step) => ({ location: locationOf(step.region, step.function, step.message) }))
  return { threadFlows: [{ locations }] }
}

function leakSteps(row: Row & { kind: 'leak' }, sources: Sources) {
  const { leak } = row.growth
  const spawn = leak?.spawn && { site: leak.spawn, message: 'the goroutine is started here' }
  const site = leak?.site && { site: leak.site, message: 'it is stuck here' }
  return [spawn, site].flatMap((step) =>
    step ? [{ region: regionOfSite(step.site, sources.get(step.site.file)), function: step.site.function, message: step.message }] : [],
  )
}
