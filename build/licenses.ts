import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What may be in the bundle: licences that ask for no more than their own text beside the code. */
export const ALLOWED = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'] as const

/** Packages that say MIT and bring no text: who holds the rights, from their repository. The text is the one of our own licence. */
const WITHOUT_TEXT: Readonly<Record<string, string>> = { '@microsoft/sarif': 'Copyright (c) Microsoft. All rights reserved.' }

interface Package {
  readonly folder: string
  readonly name: string
  readonly version: string
  readonly license: string
  readonly text: string
}

/**
 * The licences of all packages of others with a file among `inputs`, paths below `root`. Throws with what is wrong, one a line: a package under
 * a licence that is not allowed, or without the text of its licence.
 */
export function licensesOf(root: string, inputs: readonly string[]): string {
  const folders = [...new Set(inputs.flatMap((path) => packageOf(path) ?? []))].sort()
  const packages = folders.map((folder) => readPackage(root, folder))
  const wrong = packages.flatMap(wrongWith)
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  return `What others wrote of these files, and under which licence.\n\n${packages.map(entryOf).join('\n')}`
}

/** The folder of the innermost package that a file belongs to; undefined for our own. */
function packageOf(path: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
}

function readPackage(root: string, folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Partial<Package>
  const file = readdirSync(join(root, folder))
    .sort()
    .find((each) => /^(?:licen[cs]e|copying)(?:[.-][\w.-]+)?$/i.test(each))
  const text = file === undefined ? mitOf(root, WITHOUT_TEXT[name ?? '']) : readFileSync(join(root, folder, file), 'utf8')
  return { folder, name: name ?? folder, version: version ?? '', license: typeof license === 'string' ? license : '', text }
}

function mitOf(root: string, holder: string | undefined): string {
  return holder === undefined ? '' : readFileSync(join(root, 'LICENSE'), 'utf8').replace(/^Copyright .*$/m, holder)
}

function wrongWith({ folder, license, text }: Package): readonly string[] {
  return [
    ...(ALLOWED.some((each) => each === license) ? [] : [`${folder}: the licence "${license}" is not one of ${ALLOWED.join(', ')}`]),
    ...(text.trim() === '' ? [`${folder}: there is no text of its licence`] : []),
  ]
}

function entryOf({ name, version, license, text }: Package): string {
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`
}
