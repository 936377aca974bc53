// Runs the demo and puts its excerpt into the README. By hand, after the demo or its words have changed: `npx tsx build/demo.ts`.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { excerptOf } from './demo-excerpt.ts'
import { between } from './tables.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { stdout, status } = spawnSync(process.execPath, ['dist/cli.js', 'demo', '--color', 'never'], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
})
if (status !== 0) throw new Error(`the demo ended with code ${status}`)
const path = join(root, 'README.md')
writeFileSync(path, between(readFileSync(path, 'utf8'), 'demo', `\`\`\`text\n${excerptOf(stdout)}\n\`\`\``))
