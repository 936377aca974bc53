import { execSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createGunzip, gzipSync } from 'node:zlib'
import { Minimatch } from 'minimatch'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { collectGoFiles } from '#adapters/files/collect.ts'
import { excluder } from '#adapters/files/exclude.ts'
import { collectFolders } from '#adapters/files/folders.ts'
import { TEXT_LIMIT } from '#adapters/files/read.ts'
import { seriesFiles } from '#adapters/files/series.ts'
import { openGit } from '#adapters/git/open.ts'
import type { GitHubClient, RemoteComment } from '#adapters/github/client.ts'
import { upsertComment } from '#adapters/github/comment.ts'
import { readInputs } from '#adapters/github/inputs.ts'
import { run } from '#adapters/toolchain/run.ts'
import { readConfig } from '#policy/config.ts'
import { commit, git, repository, tempFolder, writeFiles } from './adapters/git-helper.ts'

/*
 * Each attack first works on what one writes who trusts the input, then fails on ours. Injection into logs and reports (T1, T2) is in
 * test/bench/hostile.test.ts; a change that weakens its own gate (T5, T6) goes through the bundle in test/slow/github-faults.test.ts, a poisoned artifact (T10)
 * and a change whose code would run with rights (T12) in test/slow/github-relay.test.ts. T13, T14 and T17 are a list that test/threats-checklist.test.ts checks.
 */

describe('T3, a comment of somebody else with our marker', () => {
  const marker = '<!-- goroutine-gate: default -->'
  const planted: RemoteComment = { id: 1, body: `${marker}\n### ✅ all is well`, author: 'eve', isBot: false, url: '' }

  it('is taken for ours by whoever looks at the marker alone, and left alone by us', async () => {
    const naive = [planted].find(({ body }) => body.startsWith(marker))
    expect(naive?.author).toBe('eve')
    const written: string[] = []
    const client: GitHubClient = {
      comments: async () => ({ comments: [planted], more: false }),
      createComment: async (_, __, body) => {
        written.push('created')
        return { id: 2, body, author: 'github-actions[bot]', isBot: true, url: 'u' }
      },
      updateComment: async () => Promise.reject(new Error('not ours')),
      deleteComment: async () => Promise.reject(new Error('not ours')),
      login: async () => 'github-actions[bot]',
    }
    const posted = await upsertComment(client, { repository: 'o/r', number: 7, marker, body: () => `${marker}\nblocked`, worthwhile: true })
    expect(posted).toMatchObject({ posted: true, how: 'created' })
    expect(written).toEqual(['created'])
  })
})

describe('T4, a link that leads out of the repository', () => {
  it('is followed by a plain read, and is a gap for us', async () => {
    const [outside, root] = [tempFolder(), tempFolder()]
    writeFiles(outside, { 'secret.go': 'package secret\n' })
    writeFiles(root, { 'go.mod': 'module m\n' })
    symlinkSync(join(outside, 'secret.go'), join(root, 'a.go'))
    expect(readFileSync(join(root, 'a.go'), 'utf8')).toContain('package secret')
    const { files, gaps } = await collectGoFiles(['.'], { cwd: root, root, exclude: [] })
    expect(files).toEqual([])
    expect(gaps.map(({ why }) => why).join()).toContain('leads out of the repository')
  })
})

describe('T4, a link among the files of a folder that a change touches', () => {
  it('ends a reading that goes where it leads, and for us is a gap beside the other files', async () => {
    const root = tempFolder()
    writeFiles(root, { 'go.mod': 'module m\n', 'a/ours.go': 'package a\n' })
    symlinkSync('/etc/passwd', join(root, 'a', 'x.go'))
    symlinkSync('/not/there.go', join(root, 'a', 'y.go'))
    await expect(collectGoFiles(['a/ours.go', 'a/x.go'], { cwd: root, root, exclude: [] })).rejects.toThrow('is not a Go file')
    const { files, gaps } = await collectFolders(root, ['a'], [])
    expect(files).toEqual([{ file: 'a/ours.go', text: 'package a\n' }])
    expect(gaps.map(({ region }) => region?.file).sort()).toEqual(['a/x.go', 'a/y.go'])
  })
})

describe('T7, a compressed dump that is far larger than it looks', () => {
  it('unpacks to more than fits a plain reader, and is refused by us', async () => {
    const root = tempFolder()
    const part = gzipSync(Buffer.alloc(64_000_000))
    // Members of a gzip file that follow each other are one text.
    const bomb = Buffer.concat(Array.from({ length: 5 }, () => part))
    expect(bomb.length).toBeLessThan(1_000_000)
    let unpacked = 0
    const stream = createGunzip()
    stream.end(bomb)
    for await (const chunk of stream) unpacked += (chunk as Buffer).length
    expect(unpacked).toBeGreaterThan(TEXT_LIMIT)
    writeFiles(root, { 'dump.gz': bomb })
    expect(await seriesFiles.read(join(root, 'dump.gz'))).toMatchObject({ kind: 'unreadable' })
  })
})

describe('T8, a pattern of a config that multiplies', () => {
  it('is four thousand patterns where braces are read, and one for us', async () => {
    const bomb = '{a,b}'.repeat(12)
    expect(new Minimatch(bomb).set).toHaveLength(4_096)
    const excluded = await excluder([bomb])
    expect([excluded('aaaaaaaaaaaa'), excluded(bomb)]).toEqual([false, true])
  })
})

describe('T9, a config that reaches for the prototype', () => {
  it('sets one where parsed values are merged, and is a problem for us', () => {
    const text = '__proto__:\n  fail-on: never\n'
    const merged = Object.assign({}, parse(text)) as Record<string, unknown>
    expect(merged['fail-on']).toBe('never')
    const { policy, problems } = readConfig(text, '.goroutine-gate.yml')
    expect(problems).toHaveLength(1)
    expect(policy).toEqual(readConfig('', '.goroutine-gate.yml').policy)
  })

  it('is refused when its aliases multiply', () => {
    const levels = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    const bomb = levels.map((name, at) => `${name}: &${name} [${at === 0 ? 'x' : Array(9).fill(`*${levels[at - 1]}`)}]`).join('\n')
    expect(readConfig(bomb, '.goroutine-gate.yml').problems).not.toEqual([])
  })
})

describe('T11, a base that is a command or an option', () => {
  it('is run by a shell, and is no revision for us', async () => {
    const root = repository({ 'a.go': 'package a\n' })
    const command = 'HEAD; echo owned > owned'
    execSync(`git log -1 --format=%H ${command}`, { cwd: root, stdio: 'pipe' })
    expect(existsSync(join(root, 'owned'))).toBe(true)
    const again = repository({ 'a.go': 'package a\n' })
    const opened = await openGit(again)
    for (const odd of [command, '--output=owned', '$(touch owned)', '`touch owned`']) {
      await expect(opened?.resolve(odd)).rejects.toThrow()
      if (/^-|\s/.test(odd)) expect(() => readInputs((name) => (name === 'base' ? odd : ''))).toThrow('input base')
    }
    expect(existsSync(join(again, 'owned'))).toBe(false)
  })
})

describe('T15, names that confuse', () => {
  it('are torn or quoted when lines are split, and exact for us', async () => {
    const names = ['line\nbreak.go', 'ünïcode.go', '"quoted".go', 'tab\there.go', ' blank.go', 'u\u0308.go', 'ü.go']
    const root = repository({ 'README.md': 'x\n' })
    const base = git(root, 'rev-parse', 'HEAD')
    commit(root, Object.fromEntries(names.map((name) => [name, `package a // ${JSON.stringify(name)}\n`])))
    const naive = git(root, 'diff', '--name-only', base, 'HEAD').split('\n')
    expect(naive.filter((name) => names.includes(name)).length).toBeLessThan(names.length)
    const opened = await openGit(root)
    expect((await opened?.changes(base))?.map(({ file }) => file).sort()).toEqual([...names].sort())
  })
})

describe('T16, a test command that never ends', () => {
  const isAlive = (pid: number) => {
    try {
      return process.kill(pid, 0)
    } catch {
      return false
    }
  }

  it('outlives whoever ends the command alone, and ends with its whole group for us, with what it had said', async () => {
    const hang = 'sleep 300 & echo $!; wait'
    const child = spawn('bash', ['--norc', '-c', hang], { stdio: ['ignore', 'pipe', 'ignore'] })
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    child.kill('SIGKILL')
    await once(child, 'exit')
    const left = Number(line.toString())
    expect(isAlive(left)).toBe(true)
    process.kill(left, 'SIGKILL')
    const ours = await run({
      command: ['bash', '--norc', '-c', hang],
      cwd: tempFolder(),
      environment: process.env,
      output: 'stderr',
      deadlineMs: 500,
    })
    expect(ours).toMatchObject({ timedOut: true, stdout: expect.stringMatching(/^\d+\n$/) })
    await expect.poll(() => isAlive(Number(ours.stdout)), { timeout: 10_000 }).toBe(false)
  })
})
