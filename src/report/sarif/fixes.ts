import type { Edit, Fix } from '#model/finding.ts'
import { compareText } from '#model/region.ts'
import { plain } from '../escape.ts'
import { artifactOf, sarifRegion } from './location.ts'

/** Fixes with one change for each file. A fix without an edit is left out: SARIF wants a change. */
export function fixesOf(fixes: readonly Fix[]) {
  return fixes
    .filter((fix) => fix.edits.length > 0)
    .map((fix) => ({ description: { text: plain(fix.description) || 'Apply the fix.' }, artifactChanges: changesOf(fix.edits) }))
}

function changesOf(edits: readonly Edit[]) {
  const files = [...new Set(edits.map((edit) => edit.region.file))].sort(compareText)
  return files.map((file) => ({
    artifactLocation: artifactOf(file),
    replacements: edits
      .filter((edit) => edit.region.file === file)
      .map((edit) => ({ deletedRegion: sarifRegion(edit.region), insertedContent: { text: edit.newText } })),
  }))
}
