import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { licensesOf } from './licenses.ts'

/** ESM has no `require`; some CommonJS dependencies ask for one. */
const REQUIRE = "import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);"

/** Files that the bundle reads at run time, from where they come to what they are called beside it. */
const BESIDE: Readonly<Record<string, string>> = {
  'node_modules/web-tree-sitter/web-tree-sitter.wasm': 'web-tree-sitter.wasm',
  'node_modules/tree-sitter-go/tree-sitter-go.wasm': 'tree-sitter-go.wasm',
  'src/record/hooks.go': 'hooks.go',
  'src/record/types.go': 'types.go',
}

/** Everything in `dist/`, by name. The same sources give the same bytes. */
export async function bundleFiles(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli.ts', action: 'src/action.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    legalComments: 'linked',
    banner: { js: REQUIRE },
    // Flat, so that files found beside `import.meta.url` are beside every chunk.
    chunkNames: '[name]-[hash]',
    write: false,
    metafile: true,
    logLevel: 'warning',
  })
  const files = new Map<string, Uint8Array>()
  for (const file of result.outputFiles) files.set(file.path.slice(join(root, 'dist').length + 1), file.contents)
  for (const [from, name] of Object.entries(BESIDE)) files.set(name, readFileSync(join(root, from)))
  const inputs = [...Object.keys(result.metafile.inputs), ...Object.keys(BESIDE)]
  files.set('licenses.txt', Buffer.from(licensesOf(root, inputs)))
  files.set('package.json', Buffer.from('{ "type": "module" }\n'))
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}
