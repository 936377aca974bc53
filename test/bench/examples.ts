import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareText } from '#model/region.ts'
import type { SourceText } from '#ports.ts'
import { examplesOf } from '#rule/examples.ts'
import { readPage } from '#rule/page.ts'

const root = fileURLToPath(new URL('../../rules', import.meta.url))

/** The Go examples on the rules' pages that want a finding, each in a folder of its own: `channel/double-send/17/example.go`. */
export function leakingExamples(): readonly SourceText[] {
  const pages = readdirSync(root, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => /^[a-z]+\/[a-z-]+\/README\.md$/.test(path))
    .sort(compareText)
  return pages.flatMap((path) => {
    const examples = examplesOf(readPage(readFileSync(join(root, path), 'utf8')))
    const leaking = examples.filter(({ files }) => files.some(({ text }) => /\/\/ want/.test(text)))
    const folder = path.slice(0, path.lastIndexOf('/'))
    return leaking.flatMap(({ line, files }) => files.filter(isGo).map(({ file, text }) => ({ file: `${folder}/${line}/${file}`, text })))
  })
}

function isGo({ file }: { readonly file: string }): boolean {
  return file.endsWith('.go')
}
