import { join } from 'node:path'
import { findToolchain, go, isWritable, seeCommand, whyNoHooks, writeModule } from '#adapters/toolchain/health.ts'
import { rulesOfFolder } from '#drive/house-rules.ts'
import { UserError } from '#model/error.ts'
import type { Git } from '#ports.ts'
import type { Toolchain } from '#record/env.ts'
import { commandHealth, flagsHealth, type Health, type HealthCheck, PLANTED, plantedHealth, plantedModule } from '#record/health.ts'
import { jsonText, safeLog } from '#report/escape.ts'
import { print } from './emit.ts'
import { refuseWords } from './options.ts'
import type { Setting, Verb } from './verb.ts'

export const doctorVerb: Verb = {
  usage: 'doctor [-- CMD…]',
  about: 'says why recording would not work here, and what to do',
  options: { format: 'text or json', output: 'write to this file', base: 'the commit that changes are compared with' },
  examples: ['doctor', 'doctor -- make test', 'doctor --format json'],
  run: async (setting) => {
    const { options, tool } = setting
    refuseWords('doctor', options)
    const { format } = options
    if (format !== 'text' && format !== 'json') throw new UserError(`\`doctor\` has no format ${format}`, 'it is text or json')
    const checks = await examine(setting)
    const healthy = checks.every(({ state }) => state !== 'bad')
    await print(format === 'json' ? jsonText({ schemaVersion: 1, tool, healthy, checks }) : asText(checks), options)
    return healthy ? 0 : 2
  },
}

/** What is wrong early makes the later checks pointless: without Go there is nothing to record. */
async function examine(setting: Setting): Promise<readonly HealthCheck[]> {
  const { options, outside } = setting
  const { cwd, command } = options
  const git = await outside.openGit(cwd)
  const around = [await baseHealth(git, options.base), await configHealth(setting, git?.root ?? cwd)]
  const asked = command && command.length > 0 ? [commandHealth(await seeCommand(command, cwd))] : []
  const toolchain = await findToolchain(cwd)
  if ('why' in toolchain) return [noGo(toolchain.why), ...asked, ...around]
  const refused = await whyNoHooks(toolchain, cwd)
  const version: HealthCheck = { name: 'go', state: 'ok', says: `${toolchain.version} ${toolchain.goos}/${toolchain.goarch}`, help: '' }
  const hooks: HealthCheck = refused
    ? {
        name: 'hooks',
        state: 'bad',
        says: refused,
        help: 'use a released Go of version 1.20 or later, with its sources, and no overlay that replaces testing',
      }
    : { name: 'hooks', state: 'ok', says: 'they fit into this toolchain', help: '' }
  const rest = [flagsHealth(toolchain.flags), await packagesHealth(cwd), await cacheHealth(toolchain, cwd)]
  const planted = refused ? [] : [await selfTest(setting, toolchain)]
  return [version, hooks, ...rest, ...asked, ...planted, ...around]
}

function noGo(why: string): HealthCheck {
  const help = 'install Go, in a workflow with actions/setup-go before this step, and see that `go version` works in this folder'
  return { name: 'go', state: 'bad', says: why, help: /toolchain|go >= /.test(why) ? NEWER_GO : help }
}

async function packagesHealth(cwd: string): Promise<HealthCheck> {
  const name = 'packages'
  const listed = await go(['list', './...'], cwd)
  if (!listed.ok) return { name, state: 'bad', says: listed.why, help: listingHelp(listed.why) }
  const count = listed.text.split('\n').filter(Boolean).length
  if (count > 0) return { name, state: 'ok', says: `${count}`, help: '' }
  return { name, state: 'warn', says: 'there is none below this folder', help: IN_A_MODULE }
}

const IN_A_MODULE = 'run it in the folder of a module, or name that with -C'

/** What to do about what `go list` said. */
function listingHelp(why: string): string {
  if (/go >= |toolchain/.test(why)) return NEWER_GO
  if (/vendor/.test(why)) return 'run `go mod vendor`, or leave -mod=vendor out'
  return /main module|go\.mod file not found/.test(why) ? IN_A_MODULE : 'mend what `go list ./...` says'
}

const NEWER_GO = 'install the Go that go.mod asks for, or let go fetch it: GOTOOLCHAIN=auto'

async function cacheHealth(toolchain: Toolchain, cwd: string): Promise<HealthCheck> {
  const name = 'caches'
  const builds = await go(['env', 'GOCACHE'], cwd)
  const cache = builds.ok ? builds.text.trim() : ''
  if (!(await isWritable(cache)))
    return { name, state: 'bad', says: `the build cache ${cache} cannot be written to`, help: 'set GOCACHE to a folder of your own' }
  if (!(await isWritable(toolchain.modCache)))
    return {
      name,
      state: 'warn',
      says: `the module cache ${toolchain.modCache} cannot be written to: modules that are not in it cannot be fetched`,
      help: 'set GOMODCACHE to a folder of your own, or fill it before',
    }
  return { name, state: 'ok', says: 'they can be written to', help: '' }
}

async function baseHealth(git: Git | undefined, named: string): Promise<HealthCheck> {
  const name = 'base'
  const help = 'run it in a clone of the repository'
  if (!git) return { name, state: 'warn', says: 'this is no git work tree: `judge` and `gate` have nothing to compare with', help }
  try {
    const base = named ? await git.resolve(named) : await git.defaultBase()
    return { name, state: 'ok', says: `changes are compared with ${base.slice(0, 7)}`, help: '' }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { name, state: named ? 'bad' : 'warn', says: error.message, help: error.help }
  }
}

async function configHealth({ catalogue, outside }: Setting, root: string): Promise<HealthCheck> {
  const name = 'config'
  try {
    return { name, state: 'ok', says: (await rulesOfFolder(root, catalogue, outside)).source, help: '' }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { name, state: 'bad', says: error.message, help: error.help }
  }
}

/** The recorder at work: on a module of one test that leaves one goroutine behind. */
async function selfTest({ outside }: Setting, toolchain: Toolchain): Promise<HealthCheck> {
  outside.progress('goroutine-gate: recording a planted leak, to see the recorder at work')
  const work = await outside.temporaryFolder()
  try {
    const root = join(work.dir, 'planted')
    await writeModule(root, { 'go.mod': plantedModule(toolchain.version), ...PLANTED })
    const declaredFunction = outside.functionLookup(root, await outside.syntax())
    const command = ['go', 'test', '-mod=readonly', '-count=1', '.']
    const out = join(work.dir, 'recording')
    return plantedHealth(
      await outside.record({ command, cwd: root, root, out, settleMs: 2_000, deadlineMs: 300_000, output: 'stderr', declaredFunction }),
    )
  } finally {
    await work.dispose()
  }
}

const SIGNS: Readonly<Record<Health, string>> = { ok: '✔', warn: '▲', bad: '✖' }

function asText(checks: readonly HealthCheck[]): string {
  const width = Math.max(...checks.map(({ name }) => name.length))
  const lines = checks.flatMap(({ name, state, says, help }) => [
    `${SIGNS[state]} ${name.padEnd(width)}  ${safeLog(says)}`,
    ...(help === '' ? [] : [`  ${' '.repeat(width)}  help: ${safeLog(help)}`]),
  ])
  const bad = checks.filter(({ state }) => state === 'bad').length
  return [...lines, '', bad === 0 ? 'recording works here' : `recording would not work here: ${bad} to mend`].join('\n')
}
