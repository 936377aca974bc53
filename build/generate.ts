import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generated } from './generated.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
for (const [path, text] of generated(root)) writeFileSync(join(root, path), text)
