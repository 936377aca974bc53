import type { Grammar } from '../tree.ts'

/**
 * Node kinds of tree-sitter-go 0.25 in the order of their numbers: a plain word is a named kind, `'` stands before a token,
 * `-` before a kind that no tree shows. `test/adapters/tree-sitter.test.ts` holds it against the grammar's wasm.
 */
const KINDS = `
-end identifier -source_file_token1 '; ' 'package 'import '. blank_identifier '( ') 'const ', '= 'var 'func '[ '] '... 'type '*
'struct '~ '{ '} 'interface '| 'map 'chan '<- ':= '++ '-- '*= '/= '%= '<<= '>>= '&= '&^= '+= '-= '|= '^= ': 'fallthrough 'break
'continue 'goto 'return 'go 'defer 'if 'else 'for 'range 'switch 'case 'default 'select identifier identifier '+ '- '! '^ '& '/ '%
'<< '>> '&^ '== '!= '< '<= '> '>= '&& '|| '\` raw_string_literal_content '" interpreted_string_literal_content '" escape_sequence
int_literal float_literal imaginary_literal rune_literal nil true false iota comment source_file package_clause import_declaration
import_spec dot import_spec_list -_declaration const_declaration const_spec var_declaration var_spec var_spec_list
function_declaration method_declaration type_parameter_list type_parameter_declaration parameter_list parameter_declaration
variadic_parameter_declaration type_alias type_declaration type_spec expression_list parenthesized_type -_simple_type generic_type
type_arguments pointer_type array_type implicit_length_array_type slice_type struct_type negated_type field_declaration_list
field_declaration interface_type method_elem type_elem map_type channel_type function_type block statement_list -_statement
empty_statement -_simple_statement expression_statement send_statement receive_statement inc_statement dec_statement
assignment_statement short_var_declaration labeled_statement labeled_statement fallthrough_statement break_statement
continue_statement goto_statement return_statement go_statement defer_statement if_statement for_statement for_clause range_clause
expression_switch_statement expression_case default_case type_switch_statement -_type_switch_header type_case select_statement
communication_case -_expression parenthesized_expression call_expression variadic_argument argument_list argument_list
selector_expression index_expression slice_expression type_assertion_expression type_conversion_expression
type_instantiation_expression composite_literal literal_value literal_element keyed_element func_literal unary_expression
binary_expression qualified_type raw_string_literal interpreted_string_literal -source_file_repeat1 -import_spec_list_repeat1
-const_declaration_repeat1 -const_spec_repeat1 -var_spec_repeat1 -var_spec_list_repeat1 -type_parameter_list_repeat1
-parameter_list_repeat1 -type_declaration_repeat1 -expression_list_repeat1 -type_arguments_repeat1 -field_declaration_list_repeat1
-field_declaration_repeat1 -interface_type_repeat1 -type_elem_repeat1 -statement_list_repeat1 -expression_switch_statement_repeat1
-type_switch_statement_repeat1 -type_case_repeat1 -select_statement_repeat1 -argument_list_repeat1 -literal_value_repeat1
-interpreted_string_literal_repeat1 field_identifier label_name package_identifier type_constraint type_identifier
`
const FIELDS = `
alias alternative arguments body capacity channel communication condition consequence element end field function index initializer
key label left length name operand operator package parameters path receiver result right start tag type type_arguments
type_parameters update value
`

const wordsOf = (text: string): string[] => text.trim().split(/\s+/)
const words = wordsOf(KINDS)
const nameOf = (word: string): string => word.replace(/^['-]/, '')

/** Which kinds are named, by number; the last is ERROR's, which is. */
export const NAMED: Uint8Array = Uint8Array.from([...words.map((word) => Number(!/^['-]/.test(word))), 1])

/** The grammar as the parser in this folder and the wasm engine both know it, without loading wasm. */
export const GO_GRAMMAR: Grammar = grammarOf([...words.map(nameOf), 'ERROR'], ['', ...wordsOf(FIELDS)])

function grammarOf(kindNames: readonly string[], fieldNames: readonly string[]): Grammar {
  const errorKind = kindNames.length - 1
  const [tokens, nodes] = [numbersOf(kindNames, 0), numbersOf(kindNames, 1)]
  const fields = new Map(fieldNames.map((name, number) => [name, number]))
  return {
    kindNames,
    fieldNames,
    isNamed: (kind) => NAMED[kind] === 1,
    kind: (name) => known(nodes.get(name) ?? tokens.get(name), 'node kind', name),
    field: (name) => known(fields.get(name) || undefined, 'field', name),
    errorKind,
  }
}

/** Numbers of kinds by their names: of several with one name the first, save for argument lists: those of `new` and `make` come before all others. */
function numbersOf(kindNames: readonly string[], named: number): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const [number, name] of kindNames.entries())
    if (NAMED[number] === named && (name === 'argument_list' || !numbers.has(name))) numbers.set(name, number)
  return numbers
}

function known(number: number | undefined, what: string, name: string): number {
  if (number === undefined) throw new Error(`the Go grammar has no ${what} "${name}"`)
  return number
}

const NODES = numbersOf(GO_GRAMMAR.kindNames, 1)
const TOKENS = new Map([...words.entries()].reverse().map(([number, word]) => [word, number]))

/** The number of a named kind. */
export function node(name: string): number {
  return known(NODES.get(name), 'node kind', name)
}

/** The number of an anonymous token. */
export function token(text: string): number {
  return known(TOKENS.get(`'${text}`), 'token', text)
}

/** The number of a field. */
export function field(name: string): number {
  return GO_GRAMMAR.field(name)
}
