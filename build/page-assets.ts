import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync, transformSync } from 'esbuild'

const ROOM = 'src/report/html'

/** Style sheets in the order in which they stand in the page. */
const STYLES = ['tokens', 'frame', 'findings', 'goroutines', 'narrow-and-print']

/** The module that holds script and style of the HTML report as strings, each with the hash that its page's policy names. */
export function pageAssets(root: string): string {
  const script = bundled(root)
  const style = styled(root)
  for (const text of [script, style])
    if (/<\/(?:script|style)|<!--|##\[/i.test(text)) throw new Error(`${ROOM}: the text would end its own element`)
  return `// Generated from \`client/\` and \`style/\` by \`npm run generate\`. Do not edit.

/** The script of the page, and its SHA-256 as a content security policy names it. */
export const SCRIPT = ${JSON.stringify(script)}
export const SCRIPT_HASH = '${hash(script)}'

/** The style of the page, and its SHA-256. */
export const STYLE = ${JSON.stringify(style)}
export const STYLE_HASH = '${hash(style)}'
`
}

function bundled(root: string): string {
  const result = buildSync({
    absWorkingDir: root,
    entryPoints: [`${ROOM}/client/main.ts`],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: ['es2022'],
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'ascii',
    legalComments: 'none',
    write: false,
    logLevel: 'warning',
  })
  return new TextDecoder().decode(result.outputFiles[0]?.contents)
}

function styled(root: string): string {
  const text = STYLES.map((name) => readFileSync(join(root, ROOM, 'style', `${name}.css`), 'utf8')).join('\n')
  return transformSync(text, { loader: 'css', minify: true, charset: 'ascii', target: ['chrome120', 'firefox121', 'safari17'] }).code
}

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64')
}
