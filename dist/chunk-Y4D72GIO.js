import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/go/syntax/vocabulary.ts
var KINDS = `
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
`;
var FIELDS = `
alias alternative arguments body capacity channel communication condition consequence element end field function index initializer
key label left length name operand operator package parameters path receiver result right start tag type type_arguments
type_parameters update value
`;
var wordsOf = (text) => text.trim().split(/\s+/);
var words = wordsOf(KINDS);
var nameOf = (word) => word.replace(/^['-]/, "");
var NAMED = Uint8Array.from([...words.map((word) => Number(!/^['-]/.test(word))), 1]);
var GO_GRAMMAR = grammarOf([...words.map(nameOf), "ERROR"], ["", ...wordsOf(FIELDS)]);
function grammarOf(kindNames, fieldNames) {
  const errorKind = kindNames.length - 1;
  const [tokens, nodes] = [numbersOf(kindNames, 0), numbersOf(kindNames, 1)];
  const fields = new Map(fieldNames.map((name, number) => [name, number]));
  return {
    kindNames,
    fieldNames,
    isNamed: (kind) => NAMED[kind] === 1,
    kind: (name) => known(nodes.get(name) ?? tokens.get(name), "node kind", name),
    field: (name) => known(fields.get(name) || void 0, "field", name),
    errorKind
  };
}
function numbersOf(kindNames, named) {
  const numbers = /* @__PURE__ */ new Map();
  for (const [number, name] of kindNames.entries())
    if (NAMED[number] === named && (name === "argument_list" || !numbers.has(name))) numbers.set(name, number);
  return numbers;
}
function known(number, what, name) {
  if (number === void 0) throw new Error(`the Go grammar has no ${what} "${name}"`);
  return number;
}
var NODES = numbersOf(GO_GRAMMAR.kindNames, 1);
var TOKENS = new Map([...words.entries()].reverse().map(([number, word]) => [word, number]));
function node(name) {
  return known(NODES.get(name), "node kind", name);
}
function token(text) {
  return known(TOKENS.get(`'${text}`), "token", text);
}
function field(name) {
  return GO_GRAMMAR.field(name);
}

export {
  NAMED,
  GO_GRAMMAR,
  node,
  token,
  field
};
