import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  GO_GRAMMAR,
  NAMED,
  field,
  node,
  token
} from "./chunk-Y4D72GIO.js";

// src/go/syntax/tokens.ts
var IDENTIFIER = node("identifier");
var INT = node("int_literal");
var FLOAT = node("float_literal");
var IMAGINARY = node("imaginary_literal");
var RUNE = node("rune_literal");
var STRING = node("interpreted_string_literal");
var RAW_STRING = node("raw_string_literal");
var COMMENT = node("comment");
var NEWLINE = 2;
var END = 0;
var SEMICOLON = token(";");
var COMMA = token(",");
var DOT = token(".");
var COLON = token(":");
var OPEN_PAREN = token("(");
var CLOSE_PAREN = token(")");
var OPEN_BRACKET = token("[");
var CLOSE_BRACKET = token("]");
var OPEN_BRACE = token("{");
var CLOSE_BRACE = token("}");
var ASSIGN = token("=");
var DEFINE = token(":=");
var ELLIPSIS = token("...");
var ARROW = token("<-");
var STAR = token("*");
var TILDE = token("~");
var PIPE = token("|");
var INCREMENT = token("++");
var DECREMENT = token("--");
var QUOTE = token('"');
var BACKQUOTE = token("`");
var BREAK = token("break");
var CASE = token("case");
var CHAN = token("chan");
var CONST = token("const");
var CONTINUE = token("continue");
var DEFAULT = token("default");
var DEFER = token("defer");
var ELSE = token("else");
var FALLTHROUGH = token("fallthrough");
var FOR = token("for");
var FUNC = token("func");
var GO = token("go");
var GOTO = token("goto");
var IF = token("if");
var IMPORT = token("import");
var INTERFACE = token("interface");
var MAP = token("map");
var PACKAGE = token("package");
var RANGE = token("range");
var RETURN = token("return");
var SELECT = token("select");
var STRUCT = token("struct");
var SWITCH = token("switch");
var TYPE = token("type");
var VAR = token("var");
var NIL = node("nil");
var TRUE = node("true");
var FALSE = node("false");
var IOTA = node("iota");
var KEYWORDS = [
  "break",
  "case",
  "chan",
  "const",
  "continue",
  "default",
  "defer",
  "else",
  "fallthrough",
  "for",
  "func",
  "go",
  "goto",
  "if",
  "import",
  "interface",
  "map",
  "package",
  "range",
  "return",
  "select",
  "struct",
  "switch",
  "type",
  "var"
];
var WORDS = tableOf([
  ...KEYWORDS.map((text) => ({ text, kind: token(text) })),
  ...["nil", "true", "false", "iota"].map((text) => ({ text, kind: node(text) }))
]);
function tableOf(known) {
  const table = new Array(256).fill(void 0);
  for (const word2 of known) {
    const at = placeOf(word2.text, 0, word2.text.length);
    if (table[at]) throw new Error(`"${word2.text}" and "${table[at].text}" share a place`);
    table[at] = word2;
  }
  return table;
}
function placeOf(text, start, end) {
  return text.charCodeAt(start) * 7 + text.charCodeAt(start + 1) * 3 + text.charCodeAt(end - 1) * 5 + (end - start) * 11 & 255;
}
function wordKind(text, start, end) {
  if (end - start < 2) return 0;
  const word2 = WORDS[placeOf(text, start, end)];
  return word2 !== void 0 && word2.text.length === end - start && text.startsWith(word2.text, start) ? word2.kind : 0;
}
var AFTER_OPERAND = [
  IDENTIFIER,
  INT,
  FLOAT,
  IMAGINARY,
  RUNE,
  STRING,
  RAW_STRING,
  BREAK,
  CONTINUE,
  FALLTHROUGH,
  RETURN,
  INCREMENT,
  DECREMENT,
  CLOSE_PAREN,
  CLOSE_BRACKET,
  CLOSE_BRACE
];
var ENDS_LINE = marks(AFTER_OPERAND);
var PRECEDENCE = new Uint8Array(256);
var LEVELS = [["||"], ["&&"], ["==", "!=", "<", "<=", ">", ">="], ["+", "-", "|", "^"], ["*", "/", "%", "<<", ">>", "&", "&^"]];
LEVELS.forEach((operators, level) => {
  for (const operator of operators) PRECEDENCE[token(operator)] = level + 1;
});
var ASSIGNS = marks(
  ["=", ...["*", "/", "%", "<<", ">>", "&", "&^", "+", "-", "|", "^"].map((sign) => `${sign}=`)].map(token)
);
var UNARY = marks(["+", "-", "!", "^", "*", "&", "<-"].map(token));
var BEGINS_TYPE = marks([IDENTIFIER, OPEN_BRACKET, STRUCT, STAR, FUNC, INTERFACE, MAP, CHAN, ARROW, TILDE]);
function marks(kinds) {
  const table = new Uint8Array(256);
  for (const kind of kinds) table[kind] = 1;
  return table;
}

// src/go/syntax/lexer.ts
var UNSURE = new Error("not sure how this parses");
var SPACE = 1;
var LETTER = 2;
var DIGIT = 3;
var SIGN = 4;
var CLASS = new Uint8Array(128);
for (const char of " 	\r\n") CLASS[char.charCodeAt(0)] = SPACE;
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(char)) CLASS[code] = LETTER;
  else if (/\d/.test(char)) CLASS[code] = DIGIT;
  else if (/[-+*/%&|^<>=!()[\]{},;.:~"'`]/.test(char)) CLASS[code] = SIGN;
}
var LINE_FEED = 10;
var QUOTE2 = 34;
var APOSTROPHE = 39;
var STAR2 = 42;
var POINT = 46;
var SLASH = 47;
var BACKSLASH = 92;
var BACKQUOTE2 = 96;
var SIGNS = signTable([
  ...["...", "<<=", ">>=", "&^="],
  ...[":=", "<-", "++", "--", "*=", "/=", "%=", "&=", "&^", "+=", "-=", "|=", "^=", "<<", ">>", "==", "!=", "<=", ">=", "&&", "||"],
  ...["(", ")", "[", "]", "{", "}", ",", ";", ".", ":", "=", "*", "~", "|", "+", "-", "!", "^", "&", "/", "%", "<", ">"]
]);
function signTable(signs) {
  return Array.from(
    { length: 128 },
    (_, code) => signs.filter((sign) => sign.charCodeAt(0) === code).map((text) => ({ text, kind: token(text) }))
  );
}
var Lexer = class {
  text = "";
  /** The token: its kind, its span, and for names what the word is in an expression. */
  kind = END;
  word = 0;
  start = 0;
  end = 0;
  /** Comments so far, as pairs of start and end. */
  commentSpans = new Int32Array(1024);
  commentCount = 0;
  open(text) {
    this.text = text;
    this.kind = END;
    this.end = 0;
    this.commentCount = 0;
    this.next();
  }
  /** The kind of the token behind this one. */
  peek() {
    const { kind, word: word2, start, end, commentCount } = this;
    this.next();
    const ahead = this.kind;
    this.kind = kind;
    this.word = word2;
    this.start = start;
    this.end = end;
    this.commentCount = commentCount;
    return ahead;
  }
  goBack(place) {
    this.kind = place.kind;
    this.word = place.word;
    this.start = place.start;
    this.end = place.end;
    this.commentCount = place.comments;
  }
  /** Goes on to the next token; returns its kind. */
  next() {
    const { text } = this;
    const endsLine = ENDS_LINE[this.kind] === 1;
    let at = this.end;
    for (; ; ) {
      if (at >= text.length) return this.token(END, at, at);
      const code = text.charCodeAt(at);
      if (code > 127) return this.name(at);
      const kind = CLASS[code];
      if (kind === SPACE) {
        if (code === LINE_FEED && endsLine) return this.lineEnd(at);
        at++;
      } else if (kind === LETTER) return this.name(at);
      else if (kind === DIGIT) return this.number(at);
      else if (kind !== SIGN) throw UNSURE;
      else if (code === SLASH && (text.charCodeAt(at + 1) === SLASH || text.charCodeAt(at + 1) === STAR2)) at = this.comment(at);
      else return this.sign(at, code);
    }
  }
  /** Goes on as if a token of the kind had ended there. */
  goOnBehind(kind, end) {
    this.token(kind, end, end);
    this.next();
  }
  token(kind, start, end) {
    this.kind = kind;
    this.word = 0;
    this.start = start;
    this.end = end;
    return kind;
  }
  /** Empty lines directly behind it belong to a line end, as in the grammar's lexer. */
  lineEnd(start) {
    let at = start + 1;
    while (this.text.charCodeAt(at) === LINE_FEED) at++;
    return this.token(NEWLINE, start, at);
  }
  name(start) {
    const { text } = this;
    let at = start;
    let code = text.charCodeAt(at);
    while (code < 128 && (CLASS[code] === LETTER || CLASS[code] === DIGIT)) code = text.charCodeAt(++at);
    if (code > 127) {
      WORD.lastIndex = start;
      if (!WORD.test(text)) throw UNSURE;
      return this.token(IDENTIFIER, start, WORD.lastIndex);
    }
    const kind = wordKind(text, start, at);
    const isPlain = kind === 0 || kind === NIL || kind === TRUE || kind === FALSE || kind === IOTA;
    this.token(isPlain ? IDENTIFIER : kind, start, at);
    if (isPlain) this.word = kind;
    return this.kind;
  }
  /** The place behind the comment. */
  comment(start) {
    const isLine = this.text.charCodeAt(start + 1) === SLASH;
    let end = isLine ? this.text.indexOf("\n", start) : this.text.indexOf("*/", start + 2) + 2;
    if (isLine && end < 0) end = this.text.length;
    if (!isLine && end < 2) throw UNSURE;
    if (this.commentCount * 2 === this.commentSpans.length) {
      const larger = new Int32Array(this.commentSpans.length * 2);
      larger.set(this.commentSpans);
      this.commentSpans = larger;
    }
    this.commentSpans[this.commentCount * 2] = start;
    this.commentSpans[this.commentCount * 2 + 1] = end;
    this.commentCount++;
    return end;
  }
  sign(at, code) {
    if (code === QUOTE2) return this.string(at);
    if (code === BACKQUOTE2) {
      const end = this.text.indexOf("`", at + 1);
      if (end < 0) throw UNSURE;
      return this.token(RAW_STRING, at, end + 1);
    }
    if (code === APOSTROPHE) return this.matching(RUNE_TOKEN, RUNE, at);
    if (code === POINT && CLASS[this.text.charCodeAt(at + 1)] === DIGIT) return this.number(at);
    for (const { text, kind } of SIGNS[code]) {
      if (text.length === 1 || this.text.startsWith(text, at)) return this.token(kind, at, at + text.length);
    }
    throw UNSURE;
  }
  string(start) {
    for (let at = start + 1; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code === QUOTE2) return this.token(STRING, start, at + 1);
      if (code === LINE_FEED) throw UNSURE;
      if (code === BACKSLASH) at++;
    }
    throw UNSURE;
  }
  number(start) {
    const { text } = this;
    let at = start;
    while (CLASS[text.charCodeAt(at)] === DIGIT) at++;
    const code = text.charCodeAt(at);
    const isPlain = at > start && code < 128 && CLASS[code] !== LETTER && code !== POINT;
    if (isPlain && (at === start + 1 || text.charCodeAt(start) !== 48)) return this.token(INT, start, at);
    NUMBER.lastIndex = start;
    const match = NUMBER.exec(text);
    if (!match) throw UNSURE;
    const kind = match.groups?.imaginary ? IMAGINARY : match.groups?.float ? FLOAT : INT;
    const after = text.charCodeAt(NUMBER.lastIndex);
    if (after > 127 || CLASS[after] === LETTER || CLASS[after] === DIGIT || after === POINT) throw UNSURE;
    return this.token(kind, start, NUMBER.lastIndex);
  }
  matching(pattern, kind, at) {
    pattern.lastIndex = at;
    if (!pattern.test(this.text)) throw UNSURE;
    return this.token(kind, at, pattern.lastIndex);
  }
};
var WORD = /[_\p{XIDS}][_\p{XIDC}]*/uy;
var RUNE_TOKEN = /'(?:[^'\\\n]|\\(?:x[\da-fA-F]{2}|[0-7]{3}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[abfnrtv\\'"]))'/uy;
var NUMBER = numberPattern();
function numberPattern() {
  const decimal = "\\d(?:_?\\d)*";
  const hex = "[\\da-fA-F](?:_?[\\da-fA-F])*";
  const exponent = `[eE][+-]?${decimal}`;
  const hexFloat = `0[xX](?:_?${hex}(?:\\.(?:${hex})?)?|\\.${hex})[pP][+-]?${decimal}`;
  const decimalFloat = `${decimal}\\.(?:${decimal})?(?:${exponent})?|${decimal}${exponent}|\\.${decimal}(?:${exponent})?`;
  const int = `0[bB]_?[01](?:_?[01])*|0[xX]_?${hex}|0[oO]?_?[0-7](?:_?[0-7])*|0|[1-9](?:_?${decimal})?`;
  return new RegExp(`(?:(?<float>${hexFloat}|${decimalFloat})|${int})(?<imaginary>i)?`, "y");
}

// src/go/syntax/parameters.ts
var PARAMETER_LIST = node("parameter_list");
var PARAMETER_DECLARATION = node("parameter_declaration");
var VARIADIC_PARAMETER_DECLARATION = node("variadic_parameter_declaration");
var TYPE_PARAMETER_LIST = node("type_parameter_list");
var TYPE_PARAMETER_DECLARATION = node("type_parameter_declaration");
var TYPE_CONSTRAINT = node("type_constraint");
var NAME = field("name");
var TYPE2 = field("type");
var PARAMETERS = field("parameters");
var RESULT = field("result");
var TYPE_PARAMETERS = field("type_parameters");
function parameters(r, role = PARAMETERS) {
  const first = r.open();
  r.expect(OPEN_PAREN);
  if (r.kind !== CLOSE_PAREN) {
    do
      parameter(r);
    while (commaBefore(r, CLOSE_PAREN));
  }
  r.expect(CLOSE_PAREN);
  return r.close(PARAMETER_LIST, first, role);
}
function results(r) {
  if (r.kind === OPEN_PAREN) parameters(r, RESULT);
  else if (BEGINS_TYPE[r.kind] === 1) type(r, RESULT);
}
function parameter(r) {
  const first = r.open();
  const names2 = r.kind === IDENTIFIER ? namesAhead(r) : 0;
  if (names2 > 0) takeNames(r, names2);
  if (r.kind !== ELLIPSIS) {
    type(r, TYPE2);
    return r.close(PARAMETER_DECLARATION, first);
  }
  if (names2 > 1) throw UNSURE;
  r.take();
  type(r, TYPE2);
  return r.close(VARIADIC_PARAMETER_DECLARATION, first);
}
function takeNames(r, count) {
  r.name(IDENTIFIER, NAME);
  for (let taken = 1; taken < count; taken++) {
    r.expect(COMMA);
    r.name(IDENTIFIER, NAME);
  }
}
function namesAhead(r) {
  const spot = r.spot();
  let names2 = 0;
  let isList = true;
  while (isList && r.kind === IDENTIFIER) {
    r.lexer.next();
    names2++;
    isList = r.kind === COMMA;
    if (isList) r.lexer.next();
  }
  const isNamed = !isList && beginsTypeOfNames(r);
  r.goBack(spot);
  return isNamed ? names2 : 0;
}
function beginsTypeOfNames(r) {
  if (r.kind !== OPEN_BRACKET) return r.kind === ELLIPSIS || r.kind === OPEN_PAREN || BEGINS_TYPE[r.kind] === 1;
  r.skipBrackets();
  return r.kind !== COMMA && r.kind !== CLOSE_PAREN;
}
function typeParameters(r) {
  const first = r.open();
  r.expect(OPEN_BRACKET);
  do
    typeParameter(r);
  while (commaBefore(r, CLOSE_BRACKET));
  r.expect(CLOSE_BRACKET);
  return r.close(TYPE_PARAMETER_LIST, first, TYPE_PARAMETERS);
}
function typeParameter(r) {
  const first = r.open();
  r.name(IDENTIFIER, NAME);
  while (r.kind === COMMA) {
    r.take();
    r.name(IDENTIFIER, NAME);
  }
  typeElem(r, TYPE_CONSTRAINT, TYPE2);
  return r.close(TYPE_PARAMETER_DECLARATION, first);
}

// src/go/syntax/types.ts
var TYPE_IDENTIFIER = node("type_identifier");
var PACKAGE_IDENTIFIER = node("package_identifier");
var FIELD_IDENTIFIER = node("field_identifier");
var QUALIFIED_TYPE = node("qualified_type");
var GENERIC_TYPE = node("generic_type");
var TYPE_ARGUMENTS = node("type_arguments");
var TYPE_ELEM = node("type_elem");
var POINTER_TYPE = node("pointer_type");
var SLICE_TYPE = node("slice_type");
var ARRAY_TYPE = node("array_type");
var IMPLICIT_LENGTH_ARRAY_TYPE = node("implicit_length_array_type");
var STRUCT_TYPE = node("struct_type");
var FIELD_DECLARATION_LIST = node("field_declaration_list");
var FIELD_DECLARATION = node("field_declaration");
var INTERFACE_TYPE = node("interface_type");
var METHOD_ELEM = node("method_elem");
var MAP_TYPE = node("map_type");
var CHANNEL_TYPE = node("channel_type");
var FUNCTION_TYPE = node("function_type");
var NEGATED_TYPE = node("negated_type");
var PARENTHESIZED_TYPE = node("parenthesized_type");
var NAME2 = field("name");
var TYPE3 = field("type");
var PACKAGE2 = field("package");
var ELEMENT = field("element");
var LENGTH = field("length");
var KEY = field("key");
var VALUE = field("value");
var TAG = field("tag");
var ARGUMENTS = field("type_arguments");
function type(r, role = 0) {
  const first = r.open();
  switch (r.kind) {
    case IDENTIFIER:
      return namedType(r, role);
    case STAR:
      r.take();
      type(r);
      return r.close(POINTER_TYPE, first, role);
    case OPEN_BRACKET:
      return bracketType(r, role, false);
    case MAP:
      return mapType(r, role);
    case CHAN:
    case ARROW:
      return channelType(r, role);
    case FUNC:
      r.take();
      parameters(r);
      results(r);
      return r.close(FUNCTION_TYPE, first, role);
    case STRUCT:
      return structType(r, role);
    case INTERFACE:
      return interfaceType(r, role);
    case TILDE:
      r.take();
      type(r);
      return r.close(NEGATED_TYPE, first, role);
    case OPEN_PAREN:
      r.take();
      type(r);
      r.expect(CLOSE_PAREN);
      return r.close(PARENTHESIZED_TYPE, first, role);
  }
  throw UNSURE;
}
function namedType(r, role = 0) {
  const first = r.open();
  let row = r.name(TYPE_IDENTIFIER, role);
  if (r.kind === DOT) {
    r.rows.kind[row] = PACKAGE_IDENTIFIER;
    r.setField(row, PACKAGE2);
    r.take();
    r.name(TYPE_IDENTIFIER, NAME2);
    row = r.close(QUALIFIED_TYPE, first, role);
  }
  return r.kind === OPEN_BRACKET ? genericType(r, row, role) : row;
}
function genericType(r, row, role) {
  const first = row - r.rows.size[row] + 1;
  r.setField(row, TYPE3);
  typeArguments(r);
  return r.close(GENERIC_TYPE, first, role);
}
function typeArguments(r) {
  const first = r.open();
  r.expect(OPEN_BRACKET);
  do
    typeElem(r, TYPE_ELEM);
  while (commaBefore(r, CLOSE_BRACKET));
  r.expect(CLOSE_BRACKET);
  return r.close(TYPE_ARGUMENTS, first, ARGUMENTS);
}
function commaBefore(r, closing) {
  if (r.kind !== COMMA) return false;
  r.take();
  return r.kind !== closing;
}
function typeElem(r, kind, role = 0) {
  const first = r.open();
  type(r);
  while (r.kind === PIPE) {
    r.take();
    type(r);
  }
  return r.close(kind, first, role);
}
function bracketType(r, role, mayImply) {
  const first = r.open();
  r.expect(OPEN_BRACKET);
  let kind = SLICE_TYPE;
  if (r.kind === ELLIPSIS) {
    if (!mayImply) throw UNSURE;
    r.take();
    kind = IMPLICIT_LENGTH_ARRAY_TYPE;
  } else if (r.kind !== CLOSE_BRACKET) {
    const { inHeader } = r;
    r.inHeader = false;
    expression(r, LENGTH);
    r.inHeader = inHeader;
    kind = ARRAY_TYPE;
  }
  r.expect(CLOSE_BRACKET);
  type(r, ELEMENT);
  return r.close(kind, first, role);
}
function mapType(r, role) {
  const first = r.open();
  r.take();
  r.expect(OPEN_BRACKET);
  type(r, KEY);
  r.expect(CLOSE_BRACKET);
  type(r, VALUE);
  return r.close(MAP_TYPE, first, role);
}
function channelType(r, role) {
  const first = r.open();
  if (r.kind === ARROW) {
    r.take();
    r.expect(CHAN);
  } else {
    r.take();
    if (r.kind === ARROW) r.take();
  }
  type(r, VALUE);
  return r.close(CHANNEL_TYPE, first, role);
}
function structType(r, role) {
  const first = r.open();
  r.take();
  const list = r.open();
  braced(r, fieldDeclaration);
  r.close(FIELD_DECLARATION_LIST, list);
  return r.close(STRUCT_TYPE, first, role);
}
function braced(r, element2) {
  r.expect(OPEN_BRACE);
  while (r.kind !== CLOSE_BRACE) {
    element2(r);
    if (r.kind !== CLOSE_BRACE) r.endStatement();
  }
  r.take();
}
function fieldDeclaration(r) {
  const first = r.open();
  if (r.kind === STAR) {
    r.take();
    namedType(r, TYPE3);
  } else if (isEmbedded(r)) namedType(r, TYPE3);
  else {
    r.name(FIELD_IDENTIFIER, NAME2);
    while (r.kind === COMMA) {
      r.take();
      r.name(FIELD_IDENTIFIER, NAME2);
    }
    type(r, TYPE3);
  }
  if (r.kind === STRING || r.kind === RAW_STRING) r.string(TAG);
  return r.close(FIELD_DECLARATION, first);
}
function isEmbedded(r) {
  const spot = r.spot();
  r.lexer.next();
  if (r.kind === OPEN_BRACKET) r.skipBrackets();
  const is = r.kind === DOT || r.kind === STRING || r.kind === RAW_STRING || r.isAtEnd();
  r.goBack(spot);
  return is;
}
function interfaceType(r, role) {
  const first = r.open();
  r.take();
  braced(r, interfaceElement);
  return r.close(INTERFACE_TYPE, first, role);
}
function interfaceElement(r) {
  if (r.kind !== IDENTIFIER || !r.isFollowedBy(OPEN_PAREN)) return typeElem(r, TYPE_ELEM);
  const first = r.open();
  r.name(FIELD_IDENTIFIER, NAME2);
  parameters(r);
  results(r);
  return r.close(METHOD_ELEM, first);
}

// src/go/syntax/arguments.ts
var ARGUMENT_LIST = node("argument_list");
var CALL_EXPRESSION = node("call_expression");
var VARIADIC_ARGUMENT = node("variadic_argument");
var ARGUMENTS2 = field("arguments");
var FUNCTION = field("function");
function callArguments(r) {
  const first = r.open();
  const { inHeader } = r;
  r.inHeader = false;
  r.expect(OPEN_PAREN);
  let count = 0;
  let isVariadic = false;
  if (r.kind !== CLOSE_PAREN) {
    do {
      isVariadic = argument(r) || isVariadic;
      count++;
    } while (commaBefore(r, CLOSE_PAREN));
  }
  r.expect(CLOSE_PAREN);
  r.inHeader = inHeader;
  r.close(ARGUMENT_LIST, first, ARGUMENTS2);
  return count === 1 && !isVariadic;
}
function argument(r) {
  const first = r.open();
  expression(r);
  if (r.kind !== ELLIPSIS) return false;
  r.take();
  r.close(VARIADIC_ARGUMENT, first);
  return true;
}
function specialCall(r) {
  const first = r.open();
  r.take(FUNCTION);
  if (r.attempt(() => specialArguments(r)) === void 0) callArguments(r);
  return r.close(CALL_EXPRESSION, first);
}
function specialArguments(r) {
  const first = r.open();
  const { inHeader } = r;
  r.inHeader = false;
  r.expect(OPEN_PAREN);
  if (r.kind !== CLOSE_PAREN) {
    type(r);
    if (r.kind !== COMMA && r.kind !== CLOSE_PAREN) throw UNSURE;
    while (commaBefore(r, CLOSE_PAREN)) expression(r);
  }
  r.expect(CLOSE_PAREN);
  r.inHeader = inHeader;
  r.close(ARGUMENT_LIST, first, ARGUMENTS2);
  return true;
}

// src/go/syntax/literals.ts
var COMPOSITE_LITERAL = node("composite_literal");
var LITERAL_VALUE = node("literal_value");
var LITERAL_ELEMENT = node("literal_element");
var KEYED_ELEMENT = node("keyed_element");
var SELECTOR_EXPRESSION = node("selector_expression");
var QUALIFIED_TYPE2 = node("qualified_type");
var TYPE_IDENTIFIER2 = node("type_identifier");
var PACKAGE_IDENTIFIER2 = node("package_identifier");
var TYPE4 = field("type");
var BODY = field("body");
var KEY2 = field("key");
var VALUE2 = field("value");
var PACKAGE3 = field("package");
var NAME3 = field("name");
function isTypeName(r, row) {
  const { kind, size } = r.rows;
  if (kind[row] === IDENTIFIER) return true;
  return kind[row] === SELECTOR_EXPRESSION && size[row] === 4 && kind[row - 3] === IDENTIFIER;
}
function asTypeName(r, row) {
  const { kind, field: role } = r.rows;
  if (kind[row] === IDENTIFIER) {
    kind[row] = TYPE_IDENTIFIER2;
    return;
  }
  kind[row] = QUALIFIED_TYPE2;
  kind[row - 3] = PACKAGE_IDENTIFIER2;
  role[row - 3] = PACKAGE3;
  kind[row - 1] = TYPE_IDENTIFIER2;
  role[row - 1] = NAME3;
}
function compositeLiteral(r, first, row) {
  if (isTypeName(r, row)) asTypeName(r, row);
  r.setField(row, TYPE4);
  literalValue(r, BODY);
  return r.close(COMPOSITE_LITERAL, first);
}
function literalValue(r, role = 0) {
  const first = r.open();
  const { inHeader } = r;
  r.inHeader = false;
  r.expect(OPEN_BRACE);
  if (r.kind !== CLOSE_BRACE) {
    do
      element(r);
    while (commaBefore(r, CLOSE_BRACE));
  }
  r.expect(CLOSE_BRACE);
  r.inHeader = inHeader;
  return r.close(LITERAL_VALUE, first, role);
}
function element(r) {
  const first = r.open();
  const key = literalElement(r);
  if (r.kind !== COLON) return key;
  r.setField(key, KEY2);
  r.take();
  r.setField(literalElement(r), VALUE2);
  return r.close(KEYED_ELEMENT, first);
}
function literalElement(r) {
  const first = r.open();
  if (r.kind === OPEN_BRACE) literalValue(r);
  else expression(r);
  return r.close(LITERAL_ELEMENT, first);
}

// src/go/syntax/preference.ts
var SELECTOR_EXPRESSION2 = node("selector_expression");
var UNARY_EXPRESSION = node("unary_expression");
var INDEX_EXPRESSION = node("index_expression");
var PARENTHESIZED_EXPRESSION = node("parenthesized_expression");
function preference(r, row) {
  const { kind } = r.rows;
  switch (kind[row]) {
    case IDENTIFIER:
    case NIL:
    case TRUE:
    case FALSE:
    case IOTA:
      return -1;
    case SELECTOR_EXPRESSION2:
      return isTypeName(r, row) ? 0 : void 0;
    case UNARY_EXPRESSION:
      return kind[row - r.rows.size[row] + 1] === STAR ? preference(r, row - 1) : void 0;
    case PARENTHESIZED_EXPRESSION:
      return preference(r, row - 2);
    case INDEX_EXPRESSION:
      return ofIndex(r, row);
    default:
      return void 0;
  }
}
function ofIndex(r, row) {
  const index = row - 2;
  const operand2 = index - r.rows.size[index] - 1;
  const inner = preference(r, index);
  return inner !== void 0 && isTypeName(r, operand2) ? inner + 2 : void 0;
}

// src/go/syntax/brackets.ts
var INDEX_EXPRESSION2 = node("index_expression");
var SLICE_EXPRESSION = node("slice_expression");
var CALL_EXPRESSION2 = node("call_expression");
var TYPE_INSTANTIATION_EXPRESSION = node("type_instantiation_expression");
var OPERAND = field("operand");
var INDEX = field("index");
var START = field("start");
var END2 = field("end");
var CAPACITY = field("capacity");
var FUNCTION2 = field("function");
var TYPE5 = field("type");
function bracketed(r, first, row, before) {
  const spot = r.spot();
  const isName = isTypeName(r, row);
  const index = isName ? r.attempt(() => nested(r, () => indexOrSlice(r, first, row))) : nested(r, () => indexOrSlice(r, first, row));
  if (index === void 0) return withTypeArguments(r, first, row);
  const wish = r.rows.kind[index] === INDEX_EXPRESSION2 ? preference(r, index - 2) : void 0;
  if (wish === void 0) return index;
  if (isName && r.kind === OPEN_BRACE && !r.inHeader) return withTypeArguments(r, first, row, spot);
  if (r.kind === OPEN_PAREN) {
    if (isName && isConversionAhead(r)) return withTypeArguments(r, first, row, spot);
    if (wish > -1) return callWithTypeArguments(r, first, row, spot);
  }
  if (isName) return wish >= (r.rows.kind[row] === IDENTIFIER ? 3 : 2) ? instantiation(r, first, row, spot) : index;
  const outer = before ? preference(r, row - 2) : void 0;
  return before === void 0 || outer === void 0 || outer + wish < 0 ? index : instantiationOfGeneric(r, first, before);
}
function isConversionAhead(r) {
  const spot = r.spot();
  const is = callArguments(r);
  r.goBack(spot);
  return is;
}
function indexOrSlice(r, first, row) {
  r.setField(row, OPERAND);
  r.take();
  if (r.kind !== COLON) {
    const index = expression(r, START);
    if (r.kind === CLOSE_BRACKET) {
      r.setField(index, INDEX);
      r.take();
      return r.close(INDEX_EXPRESSION2, first);
    }
  }
  r.expect(COLON);
  if (r.kind !== CLOSE_BRACKET) {
    expression(r, END2);
    if (r.kind === COLON) {
      r.take();
      expression(r, CAPACITY);
    }
  }
  r.expect(CLOSE_BRACKET);
  return r.close(SLICE_EXPRESSION, first);
}
function withTypeArguments(r, first, row, from) {
  if (from) r.goBack(from);
  const spot = r.spot();
  const kinds = r.rows.kind.slice(first, row + 1);
  const roles = r.rows.field.slice(first, row + 1);
  asTypeName(r, row);
  const generic = nested(r, () => genericType(r, row, TYPE5));
  if (r.kind === OPEN_BRACE && !r.inHeader) return compositeLiteral(r, first, generic);
  if (r.kind !== OPEN_PAREN) return instantiation(r, first, row, spot);
  if (isConversionAhead(r)) return conversion(r, first, generic);
  r.rows.kind.set(kinds, first);
  r.rows.field.set(roles, first);
  return callWithTypeArguments(r, first, row, spot);
}
function callWithTypeArguments(r, first, row, spot) {
  r.goBack(spot);
  r.setField(row, FUNCTION2);
  nested(r, () => typeArguments(r));
  callArguments(r);
  return r.close(CALL_EXPRESSION2, first);
}
function instantiation(r, first, row, spot) {
  r.goBack(spot);
  if (isTypeName(r, row)) asTypeName(r, row);
  r.setField(row, TYPE5);
  r.take();
  nested(r, () => {
    do
      type(r);
    while (commaBefore(r, CLOSE_BRACKET));
  });
  r.expect(CLOSE_BRACKET);
  return r.close(TYPE_INSTANTIATION_EXPRESSION, first);
}
function instantiationOfGeneric(r, first, before) {
  r.goBack(before);
  const name = before.rows - 1;
  asTypeName(r, name);
  const generic = nested(r, () => genericType(r, name, TYPE5));
  return instantiation(r, first, generic, r.spot());
}

// src/go/syntax/parentheses.ts
var PARENTHESIZED_EXPRESSION2 = node("parenthesized_expression");
function parenthesized(r) {
  const spot = r.spot();
  const first = r.open();
  const row = r.attempt(() => nested(r, () => inParentheses(r, first)));
  if (row === void 0) return toType(r);
  if (r.kind !== OPEN_PAREN || (preference(r, row) ?? -1) < 1) return row;
  const called = r.spot();
  const isConversion = callArguments(r);
  r.goBack(called);
  if (!isConversion) return row;
  r.goBack(spot);
  return toType(r);
}
function inParentheses(r, first) {
  r.take();
  expression(r);
  r.expect(CLOSE_PAREN);
  return r.close(PARENTHESIZED_EXPRESSION2, first);
}
function toType(r) {
  const first = r.open();
  const row = type(r);
  return conversion(r, first, row);
}

// src/go/syntax/simple.ts
var EXPRESSION_LIST = node("expression_list");
var EXPRESSION_STATEMENT = node("expression_statement");
var SEND_STATEMENT = node("send_statement");
var INC_STATEMENT = node("inc_statement");
var DEC_STATEMENT = node("dec_statement");
var ASSIGNMENT_STATEMENT = node("assignment_statement");
var SHORT_VAR_DECLARATION = node("short_var_declaration");
var LEFT = field("left");
var RIGHT = field("right");
var OPERATOR = field("operator");
var CHANNEL = field("channel");
var VALUE3 = field("value");
function isSimpleEnd(kind) {
  return kind === NEWLINE || kind === SEMICOLON || kind === CLOSE_BRACE || kind === CASE || kind === DEFAULT;
}
function simpleStatement(r) {
  const first = r.open();
  return simpleStatementFrom(r, first, expression(r));
}
function simpleStatementFrom(r, first, row) {
  const { kind } = r;
  if (kind === COMMA || kind === DEFINE || ASSIGNS[kind] === 1) return assignment(r, first);
  if (kind === ARROW) {
    r.setField(row, CHANNEL);
    r.take();
    expression(r, VALUE3);
    return r.close(SEND_STATEMENT, first);
  }
  if (kind === INCREMENT || kind === DECREMENT) {
    r.take();
    return r.close(kind === INCREMENT ? INC_STATEMENT : DEC_STATEMENT, first);
  }
  return r.close(EXPRESSION_STATEMENT, first);
}
function assignment(r, first) {
  leftSide(r, first);
  const isDefinition = r.kind === DEFINE;
  if (!isDefinition && ASSIGNS[r.kind] !== 1) throw UNSURE;
  r.take(isDefinition ? 0 : OPERATOR);
  expressionList(r, RIGHT);
  return r.close(isDefinition ? SHORT_VAR_DECLARATION : ASSIGNMENT_STATEMENT, first);
}
function leftSide(r, first, role = LEFT) {
  while (r.kind === COMMA) {
    r.take();
    expression(r);
  }
  return r.close(EXPRESSION_LIST, first, role);
}

// src/go/syntax/headers.ts
var IF_STATEMENT = node("if_statement");
var FOR_STATEMENT = node("for_statement");
var FOR_CLAUSE = node("for_clause");
var RANGE_CLAUSE = node("range_clause");
var INITIALIZER = field("initializer");
var CONDITION = field("condition");
var UPDATE = field("update");
var CONSEQUENCE = field("consequence");
var ALTERNATIVE = field("alternative");
var BODY2 = field("body");
var RIGHT2 = field("right");
function ifStatement(r, role = 0) {
  const first = r.open();
  r.take();
  const outer = r.inHeader;
  r.inHeader = true;
  ifHeader(r);
  r.inHeader = outer;
  block(r, CONSEQUENCE);
  if (r.kind === ELSE) {
    r.take();
    if (r.kind === IF) ifStatement(r, ALTERNATIVE);
    else block(r, ALTERNATIVE);
  }
  return r.close(IF_STATEMENT, first, role);
}
function ifHeader(r) {
  const start = r.open();
  const row = expression(r);
  if (r.kind === OPEN_BRACE) {
    r.setField(row, CONDITION);
    return;
  }
  r.setField(simpleStatementFrom(r, start, row), INITIALIZER);
  r.expect(SEMICOLON);
  expression(r, CONDITION);
}
function forStatement(r) {
  const first = r.open();
  r.take();
  const outer = r.inHeader;
  r.inHeader = true;
  if (r.kind !== OPEN_BRACE) forHeader(r);
  r.inHeader = outer;
  block(r, BODY2);
  return r.close(FOR_STATEMENT, first);
}
function forHeader(r) {
  const first = r.open();
  if (r.kind === SEMICOLON) return forClause(r, first);
  if (r.kind === RANGE) return rangeClause(r, first);
  const row = expression(r);
  if (r.kind === OPEN_BRACE) return row;
  if (rangeAhead(r)) {
    leftSide(r, first);
    r.take();
    return rangeClause(r, first);
  }
  r.setField(simpleStatementFrom(r, first, row), INITIALIZER);
  return forClause(r, first);
}
function rangeAhead(r) {
  if (r.kind !== COMMA && r.kind !== DEFINE && r.kind !== ASSIGN) return false;
  const spot = r.spot();
  while (r.kind !== DEFINE && r.kind !== ASSIGN) {
    if (r.kind === OPEN_BRACE || r.kind === SEMICOLON || r.kind === END) break;
    r.lexer.next();
  }
  r.lexer.next();
  const is = r.kind === RANGE;
  r.goBack(spot);
  return is;
}
function rangeClause(r, first) {
  if (r.kind !== RANGE) throw UNSURE;
  r.take();
  expression(r, RIGHT2);
  return r.close(RANGE_CLAUSE, first);
}
function forClause(r, first) {
  r.expect(SEMICOLON);
  if (r.kind !== SEMICOLON) expression(r, CONDITION);
  r.expect(SEMICOLON);
  if (r.kind !== OPEN_BRACE) r.setField(simpleStatement(r), UPDATE);
  return r.close(FOR_CLAUSE, first);
}

// src/go/syntax/switches.ts
var EXPRESSION_SWITCH_STATEMENT = node("expression_switch_statement");
var TYPE_SWITCH_STATEMENT = node("type_switch_statement");
var SELECT_STATEMENT = node("select_statement");
var EXPRESSION_CASE = node("expression_case");
var TYPE_CASE = node("type_case");
var DEFAULT_CASE = node("default_case");
var COMMUNICATION_CASE = node("communication_case");
var SEND_STATEMENT2 = node("send_statement");
var RECEIVE_STATEMENT = node("receive_statement");
var INITIALIZER2 = field("initializer");
var VALUE4 = field("value");
var ALIAS = field("alias");
var TYPE6 = field("type");
var COMMUNICATION = field("communication");
var CHANNEL2 = field("channel");
var RIGHT3 = field("right");
function switchStatement(r) {
  const first = r.open();
  r.take();
  const outer = r.inHeader;
  r.inHeader = true;
  const isTypeSwitch2 = r.kind !== OPEN_BRACE && header(r, true);
  r.inHeader = outer;
  cases(r, isTypeSwitch2 ? typeCase : expressionCase);
  return r.close(isTypeSwitch2 ? TYPE_SWITCH_STATEMENT : EXPRESSION_SWITCH_STATEMENT, first);
}
function header(r, mayBeInitializer) {
  const first = r.open();
  const row = expression(r);
  if (r.kind === DOT) return typeGuard(r, row);
  if (r.kind === OPEN_BRACE) {
    r.setField(row, VALUE4);
    return false;
  }
  if (aliasAhead(r)) {
    leftSide(r, first, ALIAS);
    r.take();
    return typeGuard(r, expression(r));
  }
  if (!mayBeInitializer) throw UNSURE;
  r.setField(simpleStatementFrom(r, first, row), INITIALIZER2);
  r.expect(SEMICOLON);
  return r.kind !== OPEN_BRACE && header(r, false);
}
function aliasAhead(r) {
  if (r.kind !== DEFINE) return false;
  const spot = r.spot();
  r.take();
  const is = r.attempt(() => expression(r)) !== void 0 && r.kind === DOT;
  r.goBack(spot);
  return is;
}
function typeGuard(r, row) {
  r.setField(row, VALUE4);
  r.expect(DOT);
  r.expect(OPEN_PAREN);
  r.expect(TYPE);
  r.expect(CLOSE_PAREN);
  return true;
}
function selectStatement(r) {
  const first = r.open();
  r.take();
  cases(r, communicationCase);
  return r.close(SELECT_STATEMENT, first);
}
function cases(r, one) {
  const { inHeader } = r;
  r.inHeader = false;
  r.expect(OPEN_BRACE);
  while (r.kind !== CLOSE_BRACE) {
    if (r.kind === DEFAULT) defaultCase(r);
    else one(r);
  }
  r.take();
  r.inHeader = inHeader;
}
function defaultCase(r) {
  const first = r.open();
  r.take();
  r.expect(COLON);
  statementList(r);
  return r.close(DEFAULT_CASE, first);
}
function expressionCase(r) {
  const first = r.open();
  r.expect(CASE);
  expressionList(r, VALUE4);
  r.expect(COLON);
  statementList(r);
  return r.close(EXPRESSION_CASE, first);
}
function typeCase(r) {
  const first = r.open();
  r.expect(CASE);
  type(r, TYPE6);
  while (r.kind === COMMA) {
    r.take(TYPE6);
    type(r, TYPE6);
  }
  r.expect(COLON);
  statementList(r);
  return r.close(TYPE_CASE, first);
}
function communicationCase(r) {
  const first = r.open();
  r.expect(CASE);
  r.setField(communication(r), COMMUNICATION);
  r.expect(COLON);
  statementList(r);
  return r.close(COMMUNICATION_CASE, first);
}
function communication(r) {
  const first = r.open();
  const row = expression(r);
  if (r.kind === ARROW) {
    r.setField(row, CHANNEL2);
    r.take();
    expression(r, VALUE4);
    return r.close(SEND_STATEMENT2, first);
  }
  if (r.kind === COLON) {
    r.setField(row, RIGHT3);
    return r.close(RECEIVE_STATEMENT, first);
  }
  leftSide(r, first);
  if (r.kind !== DEFINE && r.kind !== ASSIGN) throw UNSURE;
  r.take();
  expression(r, RIGHT3);
  return r.close(RECEIVE_STATEMENT, first);
}

// src/go/syntax/statements.ts
var BLOCK = node("block");
var STATEMENT_LIST = node("statement_list");
var LABELED_STATEMENT = node("labeled_statement");
var LABEL_NAME = node("label_name");
var FALLTHROUGH_STATEMENT = node("fallthrough_statement");
var BREAK_STATEMENT = node("break_statement");
var CONTINUE_STATEMENT = node("continue_statement");
var GOTO_STATEMENT = node("goto_statement");
var RETURN_STATEMENT = node("return_statement");
var GO_STATEMENT = node("go_statement");
var DEFER_STATEMENT = node("defer_statement");
var LABEL = field("label");
function block(r, role = 0) {
  const first = r.open();
  r.expect(OPEN_BRACE);
  statementList(r);
  r.expect(CLOSE_BRACE);
  return r.close(BLOCK, first, role);
}
function statementList(r) {
  if (isListEnd(r.kind)) return;
  const first = r.open();
  let end = 0;
  do {
    statement(r);
    end = r.lexer.kind === NEWLINE || r.lexer.kind === SEMICOLON ? r.endStatement() : 0;
  } while (end > 0 && !isListEnd(r.kind));
  if (!isListEnd(r.kind)) throw UNSURE;
  const row = r.close(STATEMENT_LIST, first);
  if (end > 0) r.rows.end[row] = end;
}
function isListEnd(kind) {
  return kind === CLOSE_BRACE || kind === CASE || kind === DEFAULT;
}
function statement(r) {
  switch (r.kind) {
    case IDENTIFIER:
      return r.isFollowedBy(COLON) ? labeledStatement(r) : simpleStatement(r);
    case RETURN:
      return returnStatement(r);
    case IF:
      return ifStatement(r);
    case FOR:
      return forStatement(r);
    case SWITCH:
      return switchStatement(r);
    case SELECT:
      return selectStatement(r);
    case GO:
      return callStatement(r, GO_STATEMENT);
    case DEFER:
      return callStatement(r, DEFER_STATEMENT);
    case OPEN_BRACE:
      return block(r);
    case BREAK:
      return jump(r, BREAK_STATEMENT);
    case CONTINUE:
      return jump(r, CONTINUE_STATEMENT);
    case GOTO:
      return jump(r, GOTO_STATEMENT);
    case FALLTHROUGH:
      return jump(r, FALLTHROUGH_STATEMENT);
    case VAR:
      return varDeclaration(r);
    case CONST:
      return constDeclaration(r);
    case TYPE:
      return typeDeclaration(r);
    default:
      return simpleStatement(r);
  }
}
function labeledStatement(r) {
  const first = r.open();
  r.name(LABEL_NAME, LABEL);
  r.take();
  if (!isListEnd(r.kind)) statement(r);
  return r.close(LABELED_STATEMENT, first);
}
function returnStatement(r) {
  const first = r.open();
  r.take();
  if (!isSimpleEnd(r.kind)) expressionList(r);
  return r.close(RETURN_STATEMENT, first);
}
function callStatement(r, kind) {
  const first = r.open();
  r.take();
  expression(r);
  return r.close(kind, first);
}
function jump(r, kind) {
  const first = r.open();
  r.take();
  if (r.kind === IDENTIFIER && kind !== FALLTHROUGH_STATEMENT) r.name(LABEL_NAME);
  else if (kind === GOTO_STATEMENT) throw UNSURE;
  return r.close(kind, first);
}

// src/go/syntax/expressions.ts
var BINARY_EXPRESSION = node("binary_expression");
var UNARY_EXPRESSION2 = node("unary_expression");
var SELECTOR_EXPRESSION3 = node("selector_expression");
var FIELD_IDENTIFIER2 = node("field_identifier");
var CALL_EXPRESSION3 = node("call_expression");
var TYPE_ASSERTION_EXPRESSION = node("type_assertion_expression");
var TYPE_CONVERSION_EXPRESSION = node("type_conversion_expression");
var FUNC_LITERAL = node("func_literal");
var FUNCTION_TYPE2 = node("function_type");
var EXPRESSION_LIST2 = node("expression_list");
var INDEX_EXPRESSION3 = node("index_expression");
var POSTFIXED = /* @__PURE__ */ new Set([
  SELECTOR_EXPRESSION3,
  CALL_EXPRESSION3,
  TYPE_ASSERTION_EXPRESSION,
  INDEX_EXPRESSION3,
  node("slice_expression")
]);
var LEFT2 = field("left");
var RIGHT4 = field("right");
var OPERATOR2 = field("operator");
var OPERAND2 = field("operand");
var FIELD = field("field");
var FUNCTION3 = field("function");
var TYPE7 = field("type");
var BODY3 = field("body");
function expressionList(r, role = 0) {
  const first = r.open();
  do
    expression(r);
  while (r.kind === COMMA && r.take() >= 0);
  return r.close(EXPRESSION_LIST2, first, role);
}
function expression(r, role = 0) {
  const row = binary(r, 1);
  if (role !== 0) r.setField(row, role);
  return row;
}
function binary(r, loosest) {
  const first = r.open();
  let row = unary(r);
  for (let level = PRECEDENCE[r.kind]; level >= loosest; level = PRECEDENCE[r.kind]) {
    r.setField(row, LEFT2);
    r.take(OPERATOR2);
    r.setField(binary(r, level + 1), RIGHT4);
    row = r.close(BINARY_EXPRESSION, first);
  }
  return row;
}
function unary(r) {
  if (UNARY[r.kind] === 0) return postfixed(r);
  if (r.kind === ARROW && r.isFollowedBy(CHAN)) return postfix(r, r.open(), typed(r));
  const spot = r.kind === STAR ? r.spot() : void 0;
  const first = r.open();
  r.take(OPERATOR2);
  const row = unary(r);
  if (spot && isConverted(r, row)) {
    r.goBack(spot);
    const start = r.open();
    return postfix(r, start, conversion(r, start, type(r)));
  }
  r.setField(row, OPERAND2);
  return r.close(UNARY_EXPRESSION2, first);
}
function isConverted(r, row) {
  const { kind } = r.rows;
  let at = row;
  while (POSTFIXED.has(kind[at])) at = r.rows.firstChild(at);
  return kind[at] === TYPE_CONVERSION_EXPRESSION;
}
function postfixed(r) {
  const first = r.open();
  return postfix(r, first, operand(r));
}
function postfix(r, first, operandRow) {
  let row = operandRow;
  let before;
  for (; ; ) {
    switch (r.kind) {
      case DOT: {
        const next = selector(r, first, row);
        if (next < 0) return row;
        row = next;
        break;
      }
      case OPEN_BRACKET: {
        const spot = isTypeName(r, row) ? r.spot() : void 0;
        row = bracketed(r, first, row, before);
        before = r.rows.kind[row] === INDEX_EXPRESSION3 ? spot : void 0;
        continue;
      }
      case OPEN_PAREN:
        r.setField(row, FUNCTION3);
        callArguments(r);
        row = r.close(CALL_EXPRESSION3, first);
        break;
      case OPEN_BRACE:
        if (r.inHeader || !isTypeName(r, row)) return row;
        row = compositeLiteral(r, first, row);
        break;
      default:
        return row;
    }
    before = void 0;
  }
}
function selector(r, first, row) {
  const isAssertion = r.isFollowedBy(OPEN_PAREN);
  if (isAssertion && isTypeSwitch(r)) return -1;
  r.setField(row, OPERAND2);
  r.take();
  if (!isAssertion) {
    r.name(FIELD_IDENTIFIER2, FIELD);
    return r.close(SELECTOR_EXPRESSION3, first);
  }
  r.take();
  type(r, TYPE7);
  r.expect(CLOSE_PAREN);
  return r.close(TYPE_ASSERTION_EXPRESSION, first);
}
function isTypeSwitch(r) {
  const spot = r.spot();
  r.lexer.next();
  r.lexer.next();
  const is = r.kind === TYPE;
  r.goBack(spot);
  return is;
}
function operand(r) {
  switch (r.kind) {
    case IDENTIFIER:
      return word(r);
    case STRING:
    case RAW_STRING:
      return r.string();
    case INT:
    case FLOAT:
    case IMAGINARY:
    case RUNE:
      return r.take();
    case OPEN_PAREN:
      return parenthesized(r);
    case FUNC:
      return functionLiteral(r);
    case OPEN_BRACKET:
    case MAP:
    case CHAN:
    case STRUCT:
    case INTERFACE:
      return typed(r);
  }
  throw UNSURE;
}
function word(r) {
  const { word: word2, start, end, text } = r.lexer;
  if (word2 !== 0) return r.take(0, word2);
  const mayBeSpecial = end - start === 3 && text.startsWith("new", start) || end - start === 4 && text.startsWith("make", start);
  if (mayBeSpecial && r.isFollowedBy(OPEN_PAREN)) return specialCall(r);
  return r.take();
}
function typed(r) {
  const first = r.open();
  const row = r.kind === OPEN_BRACKET ? bracketType(r, TYPE7, true) : type(r, TYPE7);
  return r.kind === OPEN_BRACE ? compositeLiteral(r, first, row) : conversion(r, first, row);
}
function conversion(r, first, row) {
  r.setField(row, TYPE7);
  r.expect(OPEN_PAREN);
  nested(r, () => expression(r, OPERAND2));
  commaBefore(r, CLOSE_PAREN);
  r.expect(CLOSE_PAREN);
  return r.close(TYPE_CONVERSION_EXPRESSION, first);
}
function nested(r, read) {
  const { inHeader } = r;
  r.inHeader = false;
  const value = read();
  r.inHeader = inHeader;
  return value;
}
function functionLiteral(r) {
  const first = r.open();
  r.take();
  parameters(r);
  results(r);
  if (r.kind !== OPEN_BRACE) return conversion(r, first, r.close(FUNCTION_TYPE2, first));
  nested(r, () => block(r, BODY3));
  return r.close(FUNC_LITERAL, first);
}

// src/go/syntax/declarations.ts
var PACKAGE_CLAUSE = node("package_clause");
var PACKAGE_IDENTIFIER3 = node("package_identifier");
var IMPORT_DECLARATION = node("import_declaration");
var IMPORT_SPEC = node("import_spec");
var IMPORT_SPEC_LIST = node("import_spec_list");
var DOT_NAME = node("dot");
var BLANK_IDENTIFIER = node("blank_identifier");
var CONST_DECLARATION = node("const_declaration");
var CONST_SPEC = node("const_spec");
var VAR_DECLARATION = node("var_declaration");
var VAR_SPEC = node("var_spec");
var VAR_SPEC_LIST = node("var_spec_list");
var TYPE_DECLARATION = node("type_declaration");
var TYPE_SPEC = node("type_spec");
var TYPE_ALIAS = node("type_alias");
var TYPE_IDENTIFIER3 = node("type_identifier");
var FIELD_IDENTIFIER3 = node("field_identifier");
var FUNCTION_DECLARATION = node("function_declaration");
var METHOD_DECLARATION = node("method_declaration");
var NAME4 = field("name");
var PATH = field("path");
var TYPE8 = field("type");
var VALUE5 = field("value");
var RECEIVER = field("receiver");
var BODY4 = field("body");
function packageClause(r) {
  const first = r.open();
  r.expect(PACKAGE);
  r.name(PACKAGE_IDENTIFIER3);
  return r.close(PACKAGE_CLAUSE, first);
}
function importDeclaration(r) {
  const first = r.open();
  r.take();
  const list = r.open();
  if (listed(r, importSpec)) r.close(IMPORT_SPEC_LIST, list);
  else importSpec(r);
  return r.close(IMPORT_DECLARATION, first);
}
function listed(r, spec) {
  if (r.kind !== OPEN_PAREN) return false;
  r.take();
  while (r.kind !== CLOSE_PAREN) {
    spec(r);
    if (r.kind !== CLOSE_PAREN) r.endStatement();
  }
  r.take();
  return true;
}
function importSpec(r) {
  const first = r.open();
  if (r.kind === IDENTIFIER) {
    const isBlank = r.lexer.end === r.lexer.start + 1 && r.lexer.text[r.lexer.start] === "_";
    r.name(isBlank ? BLANK_IDENTIFIER : PACKAGE_IDENTIFIER3, NAME4);
  } else if (r.kind === DOT) {
    const dot = r.open();
    r.take();
    r.close(DOT_NAME, dot, NAME4);
  }
  if (r.kind !== STRING && r.kind !== RAW_STRING) throw UNSURE;
  r.string(PATH);
  return r.close(IMPORT_SPEC, first);
}
function constDeclaration(r) {
  const first = r.open();
  r.take();
  if (!listed(r, constSpec)) constSpec(r);
  return r.close(CONST_DECLARATION, first);
}
function constSpec(r) {
  const first = r.open();
  names(r, NAME4);
  if (!r.isAtEnd()) {
    if (r.kind !== ASSIGN) type(r, TYPE8);
    r.expect(ASSIGN);
    expressionList(r, VALUE5);
  }
  return r.close(CONST_SPEC, first);
}
function names(r, comma) {
  r.name(IDENTIFIER, NAME4);
  while (r.kind === COMMA) {
    r.take(comma);
    r.name(IDENTIFIER, NAME4);
  }
}
function varDeclaration(r) {
  const first = r.open();
  r.take();
  const list = r.open();
  if (listed(r, varSpec)) r.close(VAR_SPEC_LIST, list);
  else varSpec(r);
  return r.close(VAR_DECLARATION, first);
}
function varSpec(r) {
  const first = r.open();
  names(r, 0);
  if (r.kind !== ASSIGN) type(r, TYPE8);
  if (r.kind === ASSIGN) {
    r.take();
    expressionList(r, VALUE5);
  }
  return r.close(VAR_SPEC, first);
}
function typeDeclaration(r) {
  const first = r.open();
  r.take();
  if (!listed(r, typeSpec)) typeSpec(r);
  return r.close(TYPE_DECLARATION, first);
}
function typeSpec(r) {
  const first = r.open();
  r.name(TYPE_IDENTIFIER3, NAME4);
  if (r.kind === OPEN_BRACKET && hasTypeParameters(r)) typeParameters(r);
  const isAlias = r.kind === ASSIGN;
  if (isAlias) r.take();
  type(r, TYPE8);
  return r.close(isAlias ? TYPE_ALIAS : TYPE_SPEC, first);
}
function hasTypeParameters(r) {
  const spot = r.spot();
  r.lexer.next();
  const isName = r.kind === IDENTIFIER;
  r.lexer.next();
  const { kind } = r;
  r.goBack(spot);
  if (!isName) return false;
  if (kind === STAR || kind === OPEN_PAREN) throw UNSURE;
  return kind === COMMA || BEGINS_TYPE[kind] === 1;
}
function functionDeclaration(r) {
  const first = r.open();
  r.take();
  const isMethod = r.kind === OPEN_PAREN;
  if (isMethod) parameters(r, RECEIVER);
  r.name(isMethod ? FIELD_IDENTIFIER3 : IDENTIFIER, NAME4);
  if (r.kind === OPEN_BRACKET && !isMethod) typeParameters(r);
  parameters(r);
  results(r);
  if (r.kind === OPEN_BRACE) r.skipsBodies ? r.skipBlock() : block(r, BODY4);
  return r.close(isMethod ? METHOD_DECLARATION : FUNCTION_DECLARATION, first);
}

// src/go/syntax/blocks.ts
var QUOTE3 = 34;
var APOSTROPHE2 = 39;
var STAR3 = 42;
var SLASH2 = 47;
var BACKSLASH2 = 92;
var BACKQUOTE3 = 96;
var OPEN_BRACE2 = 123;
var CLOSE_BRACE2 = 125;
function endOfBlock(text, open2) {
  const line = text.indexOf("\n", open2);
  const end = line < 0 || text.lastIndexOf("}", line) > open2 ? -1 : text.indexOf("\n}", line);
  if (end < 0) return searched(text, open2);
  const block2 = text.slice(open2, end);
  return block2.includes("`") || block2.includes("/*") ? searched(text, open2) : end + 2;
}
function searched(text, open2) {
  let depth = 0;
  for (let at = open2; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN_BRACE2) depth++;
    else if (code === CLOSE_BRACE2 && --depth === 0) return at + 1;
    else if (code === QUOTE3 || code === APOSTROPHE2) at = endOfQuoted(text, at, code);
    else if (code === BACKQUOTE3) at = placeOf2(text, "`", at + 1);
    else if (code === SLASH2) at = endOfComment(text, at);
  }
  throw UNSURE;
}
function endOfQuoted(text, start, quote) {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === BACKSLASH2) at++;
  }
  throw UNSURE;
}
function endOfComment(text, slash) {
  const next = text.charCodeAt(slash + 1);
  if (next === SLASH2) return placeOf2(text, "\n", slash);
  return next === STAR3 ? placeOf2(text, "*/", slash + 2) + 1 : slash;
}
function placeOf2(text, end, from) {
  const at = text.indexOf(end, from);
  if (at < 0) throw UNSURE;
  return at;
}

// src/go/syntax/rows.ts
var Rows = class {
  count = 0;
  kind = new Uint16Array(FIRST_CAPACITY);
  start = new Int32Array(FIRST_CAPACITY);
  end = new Int32Array(FIRST_CAPACITY);
  field = new Uint8Array(FIRST_CAPACITY);
  /** Rows of the subtree, the node's own included: they are the last ones up to it. */
  size = new Int32Array(FIRST_CAPACITY);
  leaf(kind, start, end, field2) {
    const at = this.count;
    if (at === this.kind.length) this.grow();
    this.kind[at] = kind;
    this.start[at] = start;
    this.end[at] = end;
    this.field[at] = field2;
    this.size[at] = 1;
    this.count = at + 1;
    return at;
  }
  /** Ends the node whose first descendant is row `first`; it ends where its last child does. */
  close(kind, first, field2) {
    const at = this.leaf(kind, this.start[first], this.end[this.count - 1], field2);
    this.size[at] = at - first + 1;
    return at;
  }
  /** The first child of a node that has children. */
  firstChild(row) {
    const first = row - this.size[row] + 1;
    let child = row - 1;
    for (let begin = child - this.size[child]; begin >= first; begin = child - this.size[child]) child = begin;
    return child;
  }
  grow() {
    const length = this.kind.length * 2;
    this.kind = copied(new Uint16Array(length), this.kind);
    this.start = copied(new Int32Array(length), this.start);
    this.end = copied(new Int32Array(length), this.end);
    this.field = copied(new Uint8Array(length), this.field);
    this.size = copied(new Int32Array(length), this.size);
  }
};
var FIRST_CAPACITY = 1 << 15;
function copied(to, from) {
  to.set(from);
  return to;
}
var open = { parents: new Int32Array(256), behind: new Int32Array(256) };
function treeOf(rows, text) {
  const { count } = rows;
  const tree = {
    grammar: GO_GRAMMAR,
    text,
    count,
    kind: new Uint16Array(count),
    start: new Int32Array(count),
    end: new Int32Array(count),
    field: new Uint8Array(count),
    parent: new Int32Array(count),
    last: new Int32Array(count),
    flags: new Uint8Array(count)
  };
  let { parents, behind } = open;
  let depth = 0;
  parents[0] = -1;
  behind[0] = count;
  for (let row = count - 1; row >= 0; row--) {
    const size = rows.size[row];
    const last = behind[depth];
    const at = last - size;
    const parent = parents[depth];
    behind[depth] = at;
    const kind = rows.kind[row];
    tree.kind[at] = kind;
    tree.start[at] = rows.start[row];
    tree.end[at] = rows.end[row];
    tree.field[at] = rows.field[row];
    tree.parent[at] = parent;
    tree.last[at] = last;
    tree.flags[at] = NAMED[kind];
    if (size > 1) {
      depth++;
      if (depth === parents.length) {
        open.parents = parents = copied(new Int32Array(depth * 2), parents);
        open.behind = behind = copied(new Int32Array(depth * 2), behind);
      }
      parents[depth] = at;
      behind[depth] = last;
    } else while (depth > 0 && behind[depth] === parents[depth] + 1) depth--;
  }
  return tree;
}

// src/go/syntax/strings.ts
var CONTENT = node("interpreted_string_literal_content");
var RAW_CONTENT = node("raw_string_literal_content");
var ESCAPE = node("escape_sequence");
function writeString(rows, text, start, end) {
  const isRaw = text.charCodeAt(start) === 96;
  const quote = isRaw ? BACKQUOTE : QUOTE;
  rows.leaf(quote, start, start + 1, 0);
  if (isRaw) rows.leaf(RAW_CONTENT, start + 1, end - 1, 0);
  else writeContent(rows, text, start + 1, end - 1);
  rows.leaf(quote, end - 1, end, 0);
}
function writeContent(rows, text, start, end) {
  let done = start;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== 92) continue;
    if (at > done) rows.leaf(CONTENT, done, at, 0);
    ESCAPE_SEQUENCE.lastIndex = at;
    if (!ESCAPE_SEQUENCE.test(text) || ESCAPE_SEQUENCE.lastIndex > end) throw UNSURE;
    done = ESCAPE_SEQUENCE.lastIndex;
    rows.leaf(ESCAPE, at, done, 0);
    at = done - 1;
  }
  if (end > done) rows.leaf(CONTENT, done, end, 0);
}
var ESCAPE_SEQUENCE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\d{2,3}|[^xuU\n])/uy;

// src/go/syntax/reader.ts
var Reader = class {
  lexer = new Lexer();
  rows = new Rows();
  /** In the header of `if`, `for` or `switch`, where `T {` begins the body and no literal. */
  inHeader = false;
  /** Functions are read without their bodies. */
  skipsBodies = false;
  /** Comments that have their row. */
  written = 0;
  /** How often the reader may still go back: text that makes it do so too often is left to the wasm parser. */
  patience = 0;
  start(text, skipsBodies = false) {
    this.skipsBodies = skipsBodies;
    this.rows.count = 0;
    this.written = 0;
    this.inHeader = false;
    this.patience = 1e4 + text.length;
    this.lexer.open(text);
  }
  get kind() {
    return this.lexer.kind;
  }
  /** Begins a node at the token; returns the row of its first descendant. */
  open() {
    if (this.written < this.lexer.commentCount) this.writeComments();
    return this.rows.count;
  }
  close(kind, first, field2 = 0) {
    return this.rows.close(kind, first, field2);
  }
  /** The token as a row, under its own kind or another. */
  take(field2 = 0, kind = this.lexer.kind) {
    if (this.written < this.lexer.commentCount) this.writeComments();
    const row = this.rows.leaf(kind, this.lexer.start, this.lexer.end, field2);
    this.lexer.next();
    return row;
  }
  expect(kind, field2 = 0) {
    if (this.lexer.kind !== kind) throw UNSURE;
    this.take(field2);
  }
  /** A name under one of the kinds that names have. */
  name(kind, field2 = 0) {
    if (this.lexer.kind !== IDENTIFIER) throw UNSURE;
    return this.take(field2, kind);
  }
  /** A string literal with its parts. */
  string(role = 0) {
    const first = this.open();
    const { start, end, kind } = this.lexer;
    writeString(this.rows, this.lexer.text, start, end);
    this.lexer.next();
    return this.rows.close(kind, first, role);
  }
  /** Whether a statement, field or method may end here. */
  isAtEnd() {
    const { kind } = this.lexer;
    return kind === NEWLINE || kind === SEMICOLON || kind === CLOSE_BRACE || kind === CLOSE_PAREN || kind === END;
  }
  /** Takes the line end, which no tree shows, or the semicolon; returns where that ends. */
  endStatement() {
    const { end } = this.lexer;
    if (this.lexer.kind === SEMICOLON) this.take();
    else if (this.lexer.kind === NEWLINE) {
      this.open();
      this.lexer.next();
    } else throw UNSURE;
    return end;
  }
  isFollowedBy(kind) {
    return this.lexer.peek() === kind;
  }
  /** Goes on behind the bracket that closes the one here, writing nothing. */
  skipBrackets() {
    let depth = 0;
    do {
      const { kind } = this.lexer;
      if (kind === OPEN_BRACKET || kind === OPEN_PAREN || kind === OPEN_BRACE) depth++;
      else if (kind === CLOSE_BRACKET || kind === CLOSE_PAREN || kind === CLOSE_BRACE) depth--;
      else if (kind === END) throw UNSURE;
      this.lexer.next();
    } while (depth > 0);
  }
  /** Goes on behind the block that begins here, writing nothing and looking only for where it ends. */
  skipBlock() {
    this.lexer.goOnBehind(CLOSE_BRACE, endOfBlock(this.lexer.text, this.lexer.start));
  }
  setField(row, field2) {
    this.rows.field[row] = field2;
  }
  spot() {
    const { kind, word: word2, start, end, commentCount } = this.lexer;
    return { kind, word: word2, start, end, comments: commentCount, rows: this.rows.count, written: this.written, inHeader: this.inHeader };
  }
  goBack(spot) {
    this.patience -= this.lexer.end - spot.end;
    if (this.patience < 0) throw UNSURE;
    this.lexer.goBack(spot);
    this.rows.count = spot.rows;
    this.written = spot.written;
    this.inHeader = spot.inHeader;
  }
  /** What `read` returns, or undefined, with the reader where it was, when it is not sure. */
  attempt(read) {
    const spot = this.spot();
    try {
      return read();
    } catch (error) {
      if (error !== UNSURE) throw error;
      this.goBack(spot);
      return void 0;
    }
  }
  writeComments() {
    const { commentSpans, commentCount } = this.lexer;
    for (; this.written < commentCount; this.written++)
      this.rows.leaf(COMMENT, commentSpans[this.written * 2], commentSpans[this.written * 2 + 1], 0);
  }
};

// src/go/syntax/parse.ts
var SOURCE_FILE = node("source_file");
var PACKAGE_IDENTIFIER4 = node("package_identifier");
var PATH2 = field("path");
var reader = new Reader();
function parseGo(text) {
  return parseWith(text, false);
}
function parseDeclarations(text) {
  return parseWith(text, true);
}
function parseWith(text, skipsBodies) {
  try {
    reader.start(text, skipsBodies);
    sourceFile(reader);
    return treeOf(reader.rows, text);
  } catch (error) {
    if (error === UNSURE || error instanceof RangeError) return void 0;
    throw error;
  }
}
function headerOf(text) {
  try {
    reader.start(text);
    packageClause(reader);
    while (reader.kind === NEWLINE || reader.kind === SEMICOLON) {
      reader.endStatement();
      if (reader.kind === IMPORT) importDeclaration(reader);
    }
    return headerIn(reader.rows, text);
  } catch (error) {
    if (error === UNSURE) return void 0;
    throw error;
  }
}
function headerIn({ count, kind, field: fields, start, end }, text) {
  const rows = Array.from({ length: count }, (_, row) => row);
  const textOf = (row) => text.slice(start[row], end[row]);
  const name = rows.find((row) => kind[row] === PACKAGE_IDENTIFIER4);
  return { packageName: textOf(name), imports: rows.filter((row) => fields[row] === PATH2).map((row) => textOf(row).slice(1, -1)) };
}
function sourceFile(r) {
  packageClause(r);
  while (r.kind !== END) {
    r.endStatement();
    if (r.kind !== END) declaration(r);
  }
  r.open();
  const row = r.close(SOURCE_FILE, 0);
  r.rows.end[row] = r.lexer.text.length;
}
function declaration(r) {
  switch (r.kind) {
    case FUNC:
      return functionDeclaration(r);
    case IMPORT:
      return importDeclaration(r);
    case VAR:
      return varDeclaration(r);
    case CONST:
      return constDeclaration(r);
    case TYPE:
      return typeDeclaration(r);
  }
  throw UNSURE;
}

// src/go/empty-tree.ts
function notParsed(grammar, defect) {
  return { tree: emptyTree(grammar), matches: [], unparsed: [], defect };
}
function emptyTree(grammar) {
  return {
    grammar,
    text: "",
    count: 1,
    kind: Uint16Array.of(grammar.kind("source_file")),
    start: Int32Array.of(0),
    end: Int32Array.of(0),
    field: Uint8Array.of(0),
    parent: Int32Array.of(-1),
    last: Int32Array.of(1),
    flags: Uint8Array.of(1)
  };
}

export {
  notParsed,
  parseGo,
  parseDeclarations,
  headerOf
};
