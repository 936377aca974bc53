import { readFileSync } from 'node:fs'
import AjvDraft04 from 'ajv-draft-04'
import type { SarifProfile } from '#report/sarif.ts'
import { beyondLimits } from './limits.ts'

/** Of OASIS, as published with SARIF 2.1.0; it is a draft-04 schema. */
const SCHEMA = new URL('../../test/report/testdata/sarif-schema-2.1.0.json', import.meta.url)

const Ajv = AjvDraft04.default

/**
 * A check of SARIF texts by the schema and, for one that goes to code scanning, by what that takes: what is wrong with one, a line each. The
 * schema is compiled once.
 */
export function sarifChecker(): (text: string, profile?: SarifProfile) => readonly string[] {
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))
  return (text, profile = 'github') => {
    let log: unknown
    try {
      log = JSON.parse(text)
    } catch (error) {
      return [`no JSON: ${error instanceof Error ? error.message : String(error)}`]
    }
    if (!validate(log)) return (validate.errors ?? []).map(({ instancePath, message }) => `schema: ${instancePath} ${message}`)
    return profile === 'github' ? beyondLimits(text) : []
  }
}
