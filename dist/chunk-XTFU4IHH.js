import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  NONE
} from "./chunk-GL44MN2Y.js";

// src/go/kinds.ts
var KIND_NAMES = [
  "source_file",
  "package_clause",
  "package_identifier",
  "import_spec",
  "function_declaration",
  "method_declaration",
  "func_literal",
  "block",
  "statement_list",
  "type_spec",
  "type_alias",
  "type_declaration",
  "struct_type",
  "interface_type",
  "field_declaration",
  "field_identifier",
  "type_identifier",
  "qualified_type",
  "pointer_type",
  "generic_type",
  "channel_type",
  "slice_type",
  "array_type",
  "implicit_length_array_type",
  "map_type",
  "function_type",
  "parenthesized_type",
  "var_spec",
  "const_spec",
  "short_var_declaration",
  "assignment_statement",
  "identifier",
  "call_expression",
  "selector_expression",
  "index_expression",
  "slice_expression",
  "unary_expression",
  "binary_expression",
  "parenthesized_expression",
  "type_assertion_expression",
  "type_conversion_expression",
  "composite_literal",
  "literal_value",
  "keyed_element",
  "literal_element",
  "argument_list",
  "expression_list",
  "parameter_list",
  "parameter_declaration",
  "variadic_parameter_declaration",
  "go_statement",
  "defer_statement",
  "send_statement",
  "receive_statement",
  "return_statement",
  "if_statement",
  "for_statement",
  "for_clause",
  "range_clause",
  "select_statement",
  "communication_case",
  "default_case",
  "expression_switch_statement",
  "expression_case",
  "type_switch_statement",
  "type_case",
  "labeled_statement",
  "label_name",
  "break_statement",
  "continue_statement",
  "goto_statement",
  "fallthrough_statement",
  "expression_statement",
  "inc_statement",
  "dec_statement",
  "int_literal",
  "interpreted_string_literal",
  "raw_string_literal",
  "nil",
  "true",
  "false",
  "comment",
  "method_elem",
  "dot",
  "var_declaration",
  "const_declaration",
  "import_declaration",
  "type_arguments"
];
var FIELD_NAMES = [
  "name",
  "path",
  "type",
  "value",
  "receiver",
  "parameters",
  "result",
  "body",
  "left",
  "right",
  "operator",
  "operand",
  "field",
  "function",
  "arguments",
  "condition",
  "consequence",
  "alternative",
  "initializer",
  "update",
  "channel",
  "communication",
  "alias",
  "index",
  "key",
  "label",
  "element",
  "package",
  "type_parameters"
];
var vocabularies = /* @__PURE__ */ new WeakMap();
function vocabularyOf(grammar) {
  let known = vocabularies.get(grammar);
  if (!known) {
    const kinds = Object.fromEntries(KIND_NAMES.map((name) => [name, grammar.kind(name)]));
    const fields = Object.fromEntries(FIELD_NAMES.map((name) => [name, grammar.field(name)]));
    known = { kinds, fields };
    vocabularies.set(grammar, known);
  }
  return known;
}

// src/go/file.ts
var GoFile = class {
  /** Relative to the repository root. */
  path;
  k;
  f;
  held;
  again;
  lineStarts;
  byKind = /* @__PURE__ */ new Map();
  knownImports;
  constructor(path, tree) {
    this.path = path;
    if ("parse" in tree) {
      this.again = tree.parse;
      this.knownImports = tree.imports;
    } else this.held = tree;
    const { kinds, fields } = vocabularyOf(tree.grammar);
    this.k = kinds;
    this.f = fields;
  }
  /** The paths of all imports, in the order of the text. */
  get imports() {
    this.knownImports ??= this.all("import_spec").map((spec) => importPath(this.text(this.child(spec, "path"))));
    return this.knownImports;
  }
  get tree() {
    return this.held ?? this.hold();
  }
  hold() {
    if (!this.again) throw new Error(`the tree of ${this.path} is gone`);
    this.held = this.again();
    return this.held;
  }
  /** Lets go of the tree and of what was gathered from it, where it can be made again. Nodes keep their numbers. */
  release() {
    if (!this.again) return;
    this.held = void 0;
    this.lineStarts = void 0;
    this.byKind.clear();
  }
  /** The name of the package clause; '' where there is none. */
  get packageName() {
    const clause = this.children(0).find((node) => this.is(node, "package_clause")) ?? NONE;
    return this.text(this.first(clause));
  }
  get isTest() {
    return this.path.endsWith("_test.go");
  }
  kind(node) {
    return node < 0 ? -1 : this.tree.kind[node];
  }
  is(node, name) {
    return node >= 0 && this.tree.kind[node] === this.k[name];
  }
  /** The kind's name, for messages and for anonymous tokens ("go", "<-"). */
  kindName(node) {
    return node < 0 ? "" : this.tree.grammar.kindNames[this.tree.kind[node]] ?? "";
  }
  isNamed(node) {
    return isNamed(this.tree.flags[node]);
  }
  text(node) {
    if (node < 0) return "";
    const { text, start, end } = this.tree;
    return text.slice(start[node], end[node]);
  }
  start(node) {
    return this.tree.start[node];
  }
  end(node) {
    return this.tree.end[node];
  }
  parent(node) {
    return node < 0 ? NONE : this.tree.parent[node];
  }
  /** One past the node's last descendant. */
  last(node) {
    return this.tree.last[node];
  }
  /** First child in the field, or NONE. */
  child(node, field) {
    if (node < 0) return NONE;
    const { last, field: fields } = this.tree;
    const wanted = this.f[field];
    const end = last[node];
    for (let child = node + 1; child < end; child = last[child]) if (fields[child] === wanted) return child;
    return NONE;
  }
  /** All named children in the field; the commas between them stand in it as well. */
  childrenIn(node, field) {
    const found = [];
    if (node < 0) return found;
    const { last, field: fields, flags } = this.tree;
    const wanted = this.f[field];
    const end = last[node];
    for (let child = node + 1; child < end; child = last[child])
      if (fields[child] === wanted && isNamed(flags[child])) found.push(child);
    return found;
  }
  /** All children, anonymous tokens included. */
  children(node) {
    const found = [];
    if (node < 0) return found;
    const { last } = this.tree;
    const end = last[node];
    for (let child = node + 1; child < end; child = last[child]) found.push(child);
    return found;
  }
  /** Named children without comments. */
  named(node) {
    const found = [];
    if (node < 0) return found;
    const { last, kind, flags } = this.tree;
    const end = last[node];
    for (let child = node + 1; child < end; child = last[child])
      if (isNamed(flags[child]) && kind[child] !== this.k.comment) found.push(child);
    return found;
  }
  /** First named child that is no comment, or NONE. */
  first(node) {
    if (node < 0) return NONE;
    const { last, kind, flags } = this.tree;
    const end = last[node];
    for (let child = node + 1; child < end; child = last[child])
      if (isNamed(flags[child]) && kind[child] !== this.k.comment) return child;
    return NONE;
  }
  /** Whether the node has the anonymous token as a child. */
  hasToken(node, token) {
    return this.children(node).some((child) => !this.isNamed(child) && this.kindName(child) === token);
  }
  contains(outer, inner) {
    return outer >= 0 && inner >= outer && inner < this.last(outer);
  }
  /** Nearest node of one of the kinds at or above `node`, or NONE. */
  enclosing(node, ...names) {
    const kinds = names.map((name) => this.k[name]);
    const { kind, parent } = this.tree;
    for (let at = node; at >= 0; at = parent[at]) if (kinds.includes(kind[at])) return at;
    return NONE;
  }
  /** Nearest function (declaration or literal) strictly above the node, or NONE. */
  functionAround(node) {
    const { kind, parent } = this.tree;
    const { func_literal, function_declaration, method_declaration } = this.k;
    for (let at = this.parent(node); at >= 0; at = parent[at]) {
      const found = kind[at];
      if (found === func_literal || found === function_declaration || found === method_declaration) return at;
    }
    return NONE;
  }
  /** The declared function around the node, the node itself included, or NONE at package level. */
  declarationAround(node) {
    return this.enclosing(node, "function_declaration", "method_declaration");
  }
  /** All nodes of a kind in file order; gathered once. */
  all(name) {
    let found = this.byKind.get(name);
    if (!found) {
      const nodes = [];
      const wanted = this.k[name];
      const { kind } = this.tree;
      for (let at = kind.indexOf(wanted); at >= 0; at = kind.indexOf(wanted, at + 1)) nodes.push(at);
      this.byKind.set(name, nodes);
      found = nodes;
    }
    return found;
  }
  /** Descendants (the node included) of a kind; bodies of function literals below `node` are left out when `skipLiterals`. */
  *descendants(node, name, skipLiterals = false) {
    if (node < 0) return;
    const end = this.last(node);
    if (!skipLiterals && end - node > SMALL) {
      const nodes = this.all(name);
      for (let at = firstAtOrAfter(nodes, node); at < nodes.length && nodes[at] < end; at++) yield nodes[at];
      return;
    }
    const wanted = this.k[name];
    const literal = this.k.func_literal;
    const { kind, last } = this.tree;
    for (let at = node; at < end; at++) {
      if (kind[at] === wanted) yield at;
      if (skipLiterals && at !== node && kind[at] === literal) at = last[at] - 1;
    }
  }
  /** The expression with parentheses taken off. */
  bare(node) {
    let at = node;
    while (this.is(at, "parenthesized_expression")) at = this.first(at);
    return at;
  }
  /** The expression with the parentheses around it. */
  wrapped(node) {
    let at = node;
    while (this.is(this.parent(at), "parenthesized_expression")) at = this.parent(at);
    return at;
  }
  region(node) {
    return this.span(this.start(node), this.end(node));
  }
  /** A span of UTF-16 offsets as a region. */
  span(start, end) {
    const [startLine, startColumn] = this.position(start);
    const [endLine, endColumn] = this.position(Math.max(start, end));
    return { file: this.path, startLine, startColumn, endLine, endColumn };
  }
  line(node) {
    return this.position(this.start(node))[0];
  }
  /** `Name` or `Receiver.Name` of the declared function around a node; empty at package level, a variable's name for `var f = func…`. */
  functionName(node) {
    const declaration = this.declarationAround(node);
    if (declaration >= 0) return this.declaredName(declaration);
    const spec = this.enclosing(node, "var_spec");
    return spec < 0 ? "" : this.text(this.child(spec, "name"));
  }
  /** `Name` or `Receiver.Name` of a function or method declaration. */
  declaredName(declaration) {
    const name = this.text(this.child(declaration, "name"));
    const receiver = this.receiverType(declaration);
    return receiver ? `${receiver}.${name}` : name;
  }
  /** Base type name of a method's receiver, without star and type parameters; empty for a function. */
  receiverType(declaration) {
    const list = this.child(declaration, "receiver");
    if (list < 0) return "";
    for (const name of this.descendants(list, "type_identifier")) return this.text(name);
    return "";
  }
  position(offset) {
    this.lineStarts ??= lineStartsOf(this.tree.text);
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return [low + 1, offset - starts[low] + 1];
  }
};
function isNamed(flags) {
  return (flags & 1) !== 0;
}
var SMALL = 64;
function firstAtOrAfter(nodes, node) {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (nodes[middle] < node) low = middle + 1;
    else high = middle;
  }
  return low;
}
function lineStartsOf(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return Int32Array.from(starts);
}
function importPath(literal) {
  return literal.slice(1, -1).replace(/^.*\/Godeps\/_workspace\/src\//, "");
}

export {
  GoFile,
  importPath
};
