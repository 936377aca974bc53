import { fileURLToPath } from 'node:url'
import { type FakeGitHub, type FakeGitHubOptions, startGitHub } from './github.ts'
import { runStep, type StepResult } from './runner.ts'
import { type Change, REPOSITORY, type Scenario, type ScenarioKind, scenarioOf } from './scenario.ts'

/** The bundle as it is shipped, started as the runner starts it; by hand it may be one that was built elsewhere. */
const ENTRY = process.env.GATE_ACTION ?? fileURLToPath(new URL('../../dist/action.js', import.meta.url))

export interface Setting {
  readonly inputs?: Readonly<Record<string, string>>
  readonly change?: Change
  readonly github?: Partial<FakeGitHubOptions> | ((scenario: Scenario) => Partial<FakeGitHubOptions>)
  /** Another event on the same commits. */
  readonly event?: (scenario: Scenario) => Partial<Pick<Scenario, 'eventName' | 'event' | 'env'>>
  readonly env?: Readonly<Record<string, string>>
  /** Path of an own server's interface, such as `/api`; GitHub itself has none. */
  readonly below?: string
}

export interface Acted {
  readonly result: StepResult
  /** The same step once more; given seconds, it is killed with all it started when they have passed. */
  readonly start: (seconds?: number) => Promise<StepResult>
  readonly server: FakeGitHub
  readonly built: Scenario
}

/** What a step is about to run in: the example's repository, a GitHub on loopback (or one that another has), and a way to run it. */
export async function stage(
  kind: ScenarioKind,
  setting: Setting = {},
  timeoutSeconds = 290,
  shared?: FakeGitHub,
): Promise<Omit<Acted, 'result'>> {
  const built = scenarioOf(kind, setting.change)
  const github = typeof setting.github === 'function' ? setting.github(built) : setting.github
  const server = shared ?? (await startGitHub({ repository: REPOSITORY, pulls: [built.pull], ...github }))
  const { eventName, event, env } = { eventName: built.eventName, event: built.event, env: {}, ...setting.event?.(built) }
  const start = (seconds = timeoutSeconds) =>
    runStep({
      entry: ENTRY,
      // `.ci/run` names the Node that the action runs on; by hand it is this one.
      ...(process.env.GATE_NODE ? { node: process.env.GATE_NODE } : {}),
      inputs: { token: 't0ken', ...setting.inputs },
      eventName,
      event,
      workspace: built.workspace,
      timeoutSeconds: seconds,
      env: { ...built.env, ...env, ...addresses(server.url, setting.below), ...setting.env },
    })
  return { start, server, built }
}

function addresses(url: string, below: string | undefined): Record<string, string> {
  return { GITHUB_API_URL: below === undefined ? url : `${url}${below}/v3`, GITHUB_GRAPHQL_URL: `${url}${below ?? ''}/graphql` }
}

/** Runs the step once. */
export async function act(kind: ScenarioKind, setting: Setting = {}, timeoutSeconds = 290): Promise<Acted> {
  const staged = await stage(kind, setting, timeoutSeconds)
  return { ...staged, result: await staged.start() }
}
