import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  importPath
} from "./chunk-XTFU4IHH.js";
import {
  graphOf,
  isNoReturnCall,
  keysAreValues,
  remembered
} from "./chunk-H6NLGDQU.js";
import {
  NONE
} from "./chunk-GL44MN2Y.js";

// src/go/scope-walker.ts
var Walker = class {
  variables = [];
  byNode = /* @__PURE__ */ new Map();
  free = [];
  file;
  /** Innermost scope last. */
  scopes = [];
  function = NONE;
  /** What is still to do, the next job last. */
  jobs = [];
  special;
  closeScope = () => {
    this.scopes.pop();
  };
  constructor(file) {
    this.file = file;
    this.special = specialsOf(file);
  }
  topLevel(node) {
    const { file } = this;
    if (file.is(node, "function_declaration") || file.is(node, "method_declaration")) this.jobs.push(() => this.functionNode(node));
    else if (file.is(node, "var_declaration") || file.is(node, "const_declaration")) {
      for (const name of ["var_spec", "const_spec"]) {
        for (const spec of file.descendants(node, name, true)) this.jobs.push(file.child(spec, "value"));
      }
      this.jobs.reverse();
    }
    this.run();
  }
  run() {
    for (let job = this.jobs.pop(); job !== void 0; job = this.jobs.pop()) {
      if (typeof job === "number") this.visit(job);
      else job();
    }
  }
  /** Does these jobs next, in this order. */
  next(...jobs) {
    for (let at = jobs.length - 1; at >= 0; at--) this.jobs.push(jobs[at]);
  }
  visit(node) {
    if (node < 0) return;
    const special = this.special[this.file.kind(node)];
    if (special) special(this, node);
    else this.visitChildren(node);
  }
  visitChildren(node) {
    const { file, jobs } = this;
    const end = file.last(node);
    const first = jobs.length;
    for (let child = node + 1; child < end; child = file.last(child)) jobs.push(child);
    for (let low = first, high = jobs.length - 1; low < high; low++, high--) {
      const job = jobs[low];
      jobs[low] = jobs[high];
      jobs[high] = job;
    }
  }
  scoped(node) {
    this.scopes.push(/* @__PURE__ */ new Map());
    this.jobs.push(this.closeScope);
    this.visitChildren(node);
  }
  functionNode(node) {
    const { file } = this;
    const outer = this.function;
    this.function = node;
    this.scopes.push(/* @__PURE__ */ new Map());
    for (const name of typeParameters(file, node)) this.declare(name, "type", name);
    const lists = SIGNATURE.map(([field]) => file.child(node, field));
    this.next(
      ...lists,
      () => SIGNATURE.forEach(([, kind], index) => void this.parameters(lists[index], kind)),
      () => this.visitChildren(file.child(node, "body")),
      () => {
        this.scopes.pop();
        this.function = outer;
      }
    );
  }
  parameters(list, kind) {
    const { file } = this;
    if (!file.is(list, "parameter_list")) return;
    for (const parameter of file.named(list)) {
      for (const name of file.childrenIn(parameter, "name")) this.declare(name, kind, parameter);
    }
  }
  declare(identifier, kind, statement) {
    const name = this.file.text(identifier);
    if (name === "_" || name === "") return;
    const variable = { id: this.variables.length, name, kind, declared: identifier, statement, function: this.function, uses: [] };
    this.variables.push(variable);
    this.byNode.set(identifier, variable);
    this.scopes.at(-1)?.set(name, variable);
  }
  use(identifier) {
    if (!this.useLocal(identifier) && this.file.text(identifier) !== "_") this.free.push(identifier);
  }
  /** Whether the name is one of the function's own. */
  useLocal(identifier) {
    const name = this.file.text(identifier);
    for (let at = this.scopes.length - 1; at >= 0; at--) {
      const variable = this.scopes[at].get(name);
      if (!variable) continue;
      variable.uses.push(identifier);
      this.byNode.set(identifier, variable);
      return true;
    }
    return false;
  }
  /** How the kinds that declare, scope or name something are walked; all others just pass their children on. */
  static special = {
    identifier: (walker, node) => walker.use(node),
    // In `new(ch)` and `new(c.ch)` of Go 1.26 the parser takes the value for a type.
    type_identifier: (walker, node) => void walker.useLocal(node),
    qualified_type: (walker, node) => void walker.useLocal(walker.file.child(node, "package")),
    func_literal: (walker, node) => walker.functionNode(node),
    block: (walker, node) => walker.scoped(node),
    if_statement: (walker, node) => walker.scoped(node),
    for_statement: (walker, node) => walker.scoped(node),
    expression_switch_statement: (walker, node) => walker.scoped(node),
    expression_case: (walker, node) => walker.scoped(node),
    default_case: (walker, node) => walker.scoped(node),
    type_case: (walker, node) => walker.scoped(node),
    communication_case: (walker, node) => walker.scoped(node),
    type_switch_statement: (walker, node) => walker.typeSwitch(node),
    short_var_declaration: (walker, node) => walker.shortDeclaration(node),
    range_clause: (walker, node) => walker.assigning(node),
    receive_statement: (walker, node) => walker.assigning(node),
    var_spec: (walker, node) => walker.spec(node, "local"),
    const_spec: (walker, node) => walker.spec(node, "constant"),
    type_spec: (walker, node) => walker.typeSpec(node),
    type_alias: (walker, node) => walker.typeSpec(node),
    keyed_element: (walker, node) => walker.keyedElement(node),
    // Names in a written signature declare nothing and use nothing.
    parameter_declaration: (walker, node) => walker.visit(walker.file.child(node, "type")),
    variadic_parameter_declaration: (walker, node) => walker.visit(walker.file.child(node, "type")),
    label_name: () => {
    }
  };
  shortDeclaration(node) {
    this.next(this.file.child(node, "right"), () => this.defineAll(this.file.child(node, "left"), node));
  }
  /** `x := range ch`, `v := <-ch` in a select arm; with `=` the names are uses. */
  assigning(node) {
    const { file } = this;
    const left = file.child(node, "left");
    const defines = left >= 0 && file.hasToken(node, ":=");
    this.next(file.child(node, "right"), defines ? () => this.defineAll(left, node) : left);
  }
  defineAll(left, statement) {
    const { file } = this;
    const scope = this.scopes.at(-1);
    for (const name of file.named(left)) {
      if (!file.is(name, "identifier")) this.jobs.push(name);
      else if (scope?.has(file.text(name))) this.use(name);
      else this.declare(name, "local", statement);
    }
  }
  spec(node, kind) {
    const { file } = this;
    this.next(file.child(node, "type"), file.child(node, "value"), () => {
      for (const name of file.childrenIn(node, "name")) this.declare(name, kind, node);
    });
  }
  /** The name of a type is known inside it. */
  typeSpec(node) {
    this.declare(this.file.child(node, "name"), "type", node);
    this.next(this.file.child(node, "type"));
  }
  typeSwitch(node) {
    const { file } = this;
    const alias = file.child(node, "alias");
    const children = file.children(node).filter((child) => child !== alias);
    const isCase = (child) => file.is(child, "type_case") || file.is(child, "default_case");
    this.scopes.push(/* @__PURE__ */ new Map());
    this.next(
      ...children.filter((child) => !isCase(child)),
      () => alias >= 0 && this.defineAll(alias, node),
      ...children.filter(isCase),
      this.closeScope
    );
  }
  /** The key of `T{name: value}` is a field, unless the literal is a map, slice or array. */
  keyedElement(node) {
    const { file } = this;
    const key = file.child(node, "key");
    const isField = file.is(file.first(key), "identifier") && !keysAreValues(file, node);
    this.next(isField ? NONE : key, file.child(node, "value"));
  }
};
function typeParameters(file, fn) {
  const own = file.named(file.child(fn, "type_parameters")).flatMap((parameter) => file.childrenIn(parameter, "name"));
  const receiver = [...file.descendants(file.child(fn, "receiver"), "type_arguments")];
  return [...own, ...receiver.flatMap((list) => [...file.descendants(list, "type_identifier")])];
}
var SIGNATURE = [
  ["receiver", "receiver"],
  ["parameters", "parameter"],
  ["result", "result"]
];
var specials = /* @__PURE__ */ new WeakMap();
function specialsOf(file) {
  const { kindNames } = file.tree.grammar;
  let known = specials.get(kindNames);
  if (!known) {
    known = kindNames.map((name) => Walker.special[name]);
    specials.set(kindNames, known);
  }
  return known;
}

// src/go/scope.ts
function scopesOf(file) {
  const walker = new Walker(file);
  for (const declaration of file.children(0)) walker.topLevel(declaration);
  for (const { uses } of walker.variables) uses.sort(byPlace);
  return {
    variableOf: (identifier) => walker.byNode.get(identifier),
    variables: walker.variables,
    free: walker.free.sort(byPlace)
  };
}
function byPlace(a, b) {
  return a - b;
}

// src/go/standard.ts
var RESULTS = {
  "database/sql": {
    Open: "*DB",
    OpenDB: "*DB",
    "DB.Begin": "*Tx",
    "DB.BeginTx": "*Tx",
    "DB.Conn": "*Conn",
    "DB.Prepare": "*Stmt",
    "DB.PrepareContext": "*Stmt",
    "DB.Query": "*Rows",
    "DB.QueryContext": "*Rows",
    "Conn.BeginTx": "*Tx",
    "Conn.PrepareContext": "*Stmt",
    "Conn.QueryContext": "*Rows",
    "Stmt.Query": "*Rows",
    "Stmt.QueryContext": "*Rows"
  },
  "github.com/jmoiron/sqlx": {
    Open: "*DB",
    MustOpen: "*DB",
    Connect: "*DB",
    ConnectContext: "*DB",
    MustConnect: "*DB",
    NewDb: "*DB",
    "DB.Beginx": "*Tx",
    "DB.BeginTxx": "*Tx",
    "DB.MustBegin": "*Tx",
    "DB.Connx": "*Conn",
    "DB.Preparex": "*Stmt",
    "DB.PreparexContext": "*Stmt",
    "DB.Queryx": "*Rows",
    "DB.QueryxContext": "*Rows"
  },
  net: {
    Listen: "Listener",
    ListenTCP: "*TCPListener",
    ListenUnix: "*UnixListener",
    ListenPacket: "PacketConn",
    ListenUDP: "*UDPConn",
    Dial: "Conn",
    DialTimeout: "Conn",
    DialTCP: "*TCPConn",
    DialUDP: "*UDPConn",
    DialUnix: "*UnixConn",
    "Dialer.Dial": "Conn",
    "Dialer.DialContext": "Conn",
    "ListenConfig.Listen": "Listener",
    "ListenConfig.ListenPacket": "PacketConn",
    "Listener.Accept": "Conn",
    "TCPListener.Accept": "Conn",
    "TCPListener.AcceptTCP": "*TCPConn",
    "UnixListener.Accept": "Conn",
    "UnixListener.AcceptUnix": "*UnixConn"
  },
  "os/exec": { Command: "*Cmd", CommandContext: "*Cmd" },
  sync: { NewCond: "*Cond" },
  time: { NewTimer: "*Timer", AfterFunc: "*Timer", NewTicker: "*Ticker" }
};
function standardResult(path, name, result) {
  const written = result === 0 && Object.hasOwn(RESULTS, path) ? RESULTS[path]?.[name] : void 0;
  if (written === void 0) return void 0;
  const named = { kind: "named", package: path, name: written.replace("*", "") };
  return written.startsWith("*") ? { kind: "pointer", to: named } : named;
}

// src/go/package.ts
var GoPackage = class {
  /** Folder relative to the repository root; '' for the root. */
  dir;
  name;
  /** Import path; the folder where no go.mod says it. */
  importPath;
  files;
  /** What calls of other packages give, as tables tell it. */
  external;
  /** The other packages whose text is at hand; undefined where a package is looked at alone. */
  linked;
  /** What Go's type checker said; undefined where nobody asked it. */
  exact;
  /** Where files are parsed as their names are asked for. */
  declared;
  /** Statements that graphs asked for so far do not follow, because they are nested too deep. */
  tooDeep = [];
  scopesByFile = /* @__PURE__ */ new Map();
  graphs = /* @__PURE__ */ new Map();
  importsByFile = /* @__PURE__ */ new Map();
  functionTable = /* @__PURE__ */ new Map();
  methodTable;
  typeTable = /* @__PURE__ */ new Map();
  valueTable = /* @__PURE__ */ new Map();
  indexed = /* @__PURE__ */ new Set();
  noReturn = /* @__PURE__ */ new Map();
  constructor(dir, name, importPath2, files, external = standardResult, linked, exact, declared) {
    this.dir = dir;
    this.name = name;
    this.importPath = importPath2;
    this.files = files;
    this.external = external;
    this.linked = linked;
    this.exact = exact;
    this.declared = declared;
    if (!declared) for (const file of files) this.index(file);
  }
  /** What Go's type checker said about a file; undefined where declarations are all there is. */
  exactly(file) {
    return this.exact?.file(file.path, file.tree.text);
  }
  scopes(file) {
    return remembered(this.scopesByFile, file, () => scopesOf(file));
  }
  /** The control-flow graph of a function declaration, method or literal. */
  graph(fn) {
    const byNode = remembered(this.graphs, fn.file, () => /* @__PURE__ */ new Map());
    return remembered(byNode, fn.node, () => {
      const graph = graphOf(fn.file, fn.node, (call) => this.neverReturns(fn.file, call));
      for (const node of graph.opaque) this.tooDeep.push({ file: fn.file, node });
      return graph;
    });
  }
  flow(fn) {
    return { file: fn.file, scopes: this.scopes(fn.file), graph: this.graph(fn) };
  }
  /** Import paths by the name they have in the file: alias, or the last path element without a version suffix. */
  imports(file) {
    return remembered(this.importsByFile, file, () => importsOf(file, this.exactly(file)?.imports));
  }
  /** Functions (`Name`) and methods (`Receiver.Name`) as seen from a file; several when build tags make twins. */
  functions(name, from) {
    return visibleFrom(this.known("function", this.functionTable, name), from);
  }
  /** Every function and method declaration with a body. */
  *declarations() {
    for (const file of this.declared?.all() ?? []) this.indexOnce(file);
    for (const refs of this.functionTable.values()) for (const ref of refs) if (ref.file.child(ref.node, "body") >= 0) yield ref;
  }
  type(name, from) {
    return visibleFrom(this.known("type", this.typeTable, name), from)[0];
  }
  /** Package-level variable or constant. */
  value(name, from) {
    return visibleFrom(this.known("value", this.valueTable, name), from)[0];
  }
  /** The package's own methods by name, whatever their receiver. */
  methodsNamed(name, from) {
    for (const file of this.declared?.all() ?? []) this.indexOnce(file);
    this.methodTable ??= this.indexMethods();
    return visibleFrom(this.methodTable.get(name) ?? [], from);
  }
  /** What a table has under a name, where files are parsed by name once the files that declare it are in it. */
  known(what, table, name) {
    if (!this.declared) return table.get(name) ?? [];
    const files = this.declared.filesWith(what, name);
    for (const file of files) this.indexOnce(file);
    return files.flatMap((file) => (table.get(name) ?? []).filter((entry) => entry.file === file));
  }
  indexOnce(file) {
    if (this.indexed.has(file)) return;
    this.indexed.add(file);
    this.index(file);
  }
  indexMethods() {
    const table = /* @__PURE__ */ new Map();
    for (const [key, refs] of this.functionTable) {
      const dot = key.indexOf(".");
      if (dot >= 0) for (const ref of refs) push(table, key.slice(dot + 1), ref);
    }
    return table;
  }
  index(file) {
    for (const node of file.children(0)) {
      if (file.is(node, "function_declaration") || file.is(node, "method_declaration")) {
        push(this.functionTable, file.declaredName(node), { file, node });
      } else if (file.is(node, "type_declaration")) {
        for (const spec of file.named(node)) push(this.typeTable, file.text(file.child(spec, "name")), { file, node: spec });
      } else if (file.is(node, "var_declaration") || file.is(node, "const_declaration")) this.indexValues(file, node);
    }
  }
  indexValues(file, node) {
    for (const kind of ["var_spec", "const_spec"]) {
      for (const spec of file.descendants(node, kind, true)) {
        for (const name of file.childrenIn(spec, "name"))
          if (file.text(name) !== "_") push(this.valueTable, file.text(name), { file, node: spec });
      }
    }
  }
  /** Whether a call goes to a function of this package that has no way to return. */
  neverReturns(file, call) {
    const callee = file.bare(file.child(call, "function"));
    if (!file.is(callee, "identifier") || this.scopes(file).variableOf(callee)) return false;
    const targets = this.functions(file.text(callee), file);
    if (targets.length === 0) return false;
    return targets.every((target) => this.isNoReturn(target));
  }
  /** A plain function whose every path ends in a no-return call. One round: helpers around `log.Fatal` and `os.Exit`. */
  isNoReturn({ file, node }) {
    const known = remembered(this.noReturn, file, () => /* @__PURE__ */ new Map());
    return remembered(known, node, () => {
      if (![...file.descendants(node, "call_expression", true)].some((call) => isNoReturnCall(file, call))) return false;
      const graph = graphOf(file, node);
      return !reaches(graph, graph.exit) && reaches(graph, graph.panic);
    });
  }
};
function reaches(graph, target) {
  const seen = /* @__PURE__ */ new Set([graph.entry]);
  for (const id of seen) for (const edge of graph.steps[id]?.next ?? []) seen.add(edge.to);
  return seen.has(target);
}
function importsOf(file, told) {
  const imports = /* @__PURE__ */ new Map();
  for (const node of file.children(0)) {
    if (file.kindName(node) !== "import_declaration") continue;
    for (const spec of file.descendants(node, "import_spec")) {
      const path = importPath(file.text(file.child(spec, "path")));
      const name = file.child(spec, "name");
      imports.set(name < 0 ? told?.get(path) ?? (told ? lastElement(path) : defaultName(path)) : file.text(name), path);
    }
  }
  return imports;
}
function lastElement(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function defaultName(path) {
  const parts = path.split("/");
  const last = parts.at(-1) ?? "";
  const name = /^v\d+$/.test(last) && parts.length > 1 ? parts.at(-2) ?? last : last;
  return name.replace(/\.v\d+$/, "").replace(/\.go$/, "").replace(/^go-/, "").replace(/-go$/, "").replace(/-/g, "_");
}
function visibleFrom(refs, from) {
  return from.isTest ? refs : refs.filter((ref) => !ref.file.isTest);
}
function push(table, key, value) {
  const known = table.get(key);
  if (known) known.push(value);
  else table.set(key, [value]);
}

export {
  scopesOf,
  standardResult,
  GoPackage
};
