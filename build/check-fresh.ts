import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleFiles } from './bundle-files.ts'
import { generated } from './generated.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const stale: string[] = []

for (const [path, text] of generated(root))
  if (readFileSync(join(root, path), 'utf8') !== text) stale.push(`${path} is not what the rule pages say`)
const built = await bundleFiles(root)
for (const [name, contents] of built) {
  const path = join(root, 'dist', name)
  if (!existsSync(path) || Buffer.compare(readFileSync(path), contents) !== 0) stale.push(`dist/${name} is not what the source builds`)
}
const present = readdirSync(join(root, 'dist'), { recursive: true }).map(String)
for (const name of present)
  if (!built.has(name) && statSync(join(root, 'dist', name)).isFile()) stale.push(`dist/${name} is built by nothing`)

if (stale.length > 0) {
  process.stderr.write(`${stale.join('\n')}\nrun: npm run build\n`)
  process.exitCode = 1
}
