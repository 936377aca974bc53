/** https://go.dev/s/generatedcode: a line of this form before the package clause. */
const GENERATED = /^\/\/ Code generated .* DO NOT EDIT\.$/m

export interface Lines {
  /** Lines of Go that people wrote and that run in production. */
  readonly counted: number
  readonly files: number
}

/** Lines of the texts (path to text) that are neither tests nor generated; vendored code is never read in the first place. */
export function productionLines(sources: ReadonlyMap<string, string>): Lines {
  let counted = 0
  let files = 0
  for (const [file, text] of sources) {
    if (file.endsWith('_test.go') || GENERATED.test(headOf(text))) continue
    counted += text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
    files++
  }
  return { counted, files }
}

function headOf(text: string): string {
  const clause = /^package\s/m.exec(text)
  return clause ? text.slice(0, clause.index) : text
}
