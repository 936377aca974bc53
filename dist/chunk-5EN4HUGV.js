import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/snapshot/escape.ts
function unquote(text, start) {
  if (text[start] !== '"') return void 0;
  const bytes = [];
  let plain = true;
  for (let at = start + 1; at < text.length; ) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) return { text: plain ? text.slice(start + 1, at) : decoder.decode(Uint8Array.from(bytes)), end: at + 1 };
    if (char === NEWLINE) return void 0;
    const step = char === BACKSLASH ? escapeAt(text, at) : rawAt(text, at);
    if (step === void 0) return void 0;
    if (char === BACKSLASH && plain) plain = false;
    for (const byte of step.bytes) bytes.push(byte);
    at = step.end;
  }
  return void 0;
}
var QUOTE = 34;
var BACKSLASH = 92;
var NEWLINE = 10;
var encoder = new TextEncoder();
var decoder = new TextDecoder("utf-8", { ignoreBOM: true });
var SIMPLE = { n: 10, r: 13, t: 9, a: 7, b: 8, f: 12, v: 11, "\\": 92, '"': 34, "'": 39 };
var HEX_WIDTHS = { x: 2, u: 4, U: 8 };
function escapeAt(text, at) {
  const letter = text[at + 1] ?? "";
  const simple = SIMPLE[letter];
  if (simple !== void 0) return { bytes: [simple], end: at + 2 };
  const width = HEX_WIDTHS[letter];
  if (width === void 0) return void 0;
  const digits = text.slice(at + 2, at + 2 + width);
  const value = hexValue(digits);
  if (digits.length < width || value === void 0 || value > 1114111) return void 0;
  const end = at + 2 + width;
  return letter === "x" ? { bytes: [value], end } : { bytes: encoder.encode(String.fromCodePoint(value)), end };
}
function rawAt(text, at) {
  const point = text.codePointAt(at) ?? 0;
  if (point < 128) return { bytes: [point], end: at + 1 };
  return { bytes: encoder.encode(String.fromCodePoint(point)), end: at + (point > 65535 ? 2 : 1) };
}
function hexValue(digits) {
  return /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : void 0;
}
function decodePercent(name) {
  if (!name.includes("%")) return name;
  return name.replace(
    /(?:%[0-9a-fA-F]{2})+/g,
    (run) => decoder.decode(Uint8Array.from(run.slice(1).split("%"), (pair) => Number.parseInt(pair, 16)))
  );
}

// src/snapshot/normalise.ts
function normaliseFunction(name) {
  const plain = withoutTypeArguments(decodePercent(name));
  const local = plain.startsWith("vendor/") ? plain.slice("vendor/".length) : plain;
  let current = local;
  for (let cut = cutSuffix(current); cut !== current; cut = cutSuffix(current)) current = cut;
  return current.replace(/\.(?:glob\.|(?:map\.)?init(?:\.\d+)?)$/, ".init");
}
function isClosure(name) {
  const plain = withoutTypeArguments(name);
  return CLOSURE.test(plain) || RANGE.test(plain);
}
function isWrapper(name) {
  return WRAPPER.test(name) || /\._C2?func_[^./]*$/.test(name);
}
function declaredName(name, file = "") {
  const normal = normaliseFunction(name);
  const symbol = normal.slice(packageOf(normal, file).length).replace(/^\./, "");
  const receiver = /\(\*?([^()]+)\)\.([^().]+)$/.exec(symbol);
  if (receiver !== null) return `${receiver[1]}.${receiver[2]}`;
  const parts = symbol.split(".").filter((part) => part !== "" && !/^func\d+$/.test(part) && !/^\d+$/.test(part));
  if (parts[0] === "init" || parts[0] === "main" && normal.startsWith("main.")) return parts.at(-1) ?? symbol;
  return parts.slice(-2).join(".");
}
function packageOf(name, file = "") {
  const plain = withoutTypeArguments(decodePercent(name));
  const local = plain.startsWith("vendor/") ? plain.slice("vendor/".length) : plain;
  const receiver = local.indexOf("(");
  const slash = local.lastIndexOf("/", receiver === -1 ? local.length : receiver);
  const rest = local.slice(slash + 1);
  const folder = /([^/\\]*)[/\\][^/\\]*$/.exec(file)?.[1]?.replace(/@.*$/, "") ?? "";
  if (folder.includes(".") && rest.startsWith(`${folder}.`)) return local.slice(0, slash + 1) + folder;
  const dot = rest.indexOf(".");
  if (dot === -1) return "";
  const version = /^[^.()]+\.v\d+(?=\.)/.exec(rest);
  return local.slice(0, slash + 1) + (version !== null && slash !== -1 ? version[0] : rest.slice(0, dot));
}
function isStandardLibrary(packagePath, modules = []) {
  if (packagePath.startsWith("vendor/")) return true;
  const first = packagePath.split("/", 1)[0] ?? "";
  if (first.includes(".") || OWN.has(first)) return false;
  return !modules.some((module) => isWithin(packagePath, module));
}
function isWithin(packagePath, module) {
  if (module === "" || !packagePath.startsWith(module)) return false;
  const rest = packagePath.slice(module.length);
  return rest === "" || rest.startsWith("/") || rest === "_test" || rest === ".test";
}
var OWN = /* @__PURE__ */ new Set(["main", "main_test", "command-line-arguments", "command-line-arguments_test", "_"]);
var CLOSURE = /\.func\d+(?:\.\d+)*$/;
var RANGE = /-range\d+(?:\.\d+)*$/;
var WRAPPER = /\.(?:go|defer)wrap\d+$/;
function cutSuffix(name) {
  return name.replace(CLOSURE, "").replace(RANGE, "").replace(WRAPPER, "").replace(/·[^/]*$/, "").replace(/-fm$/, "");
}
function withoutTypeArguments(name) {
  if (!name.includes("[")) return name;
  let result = "";
  let depth = 0;
  let open = 0;
  for (let at = 0; at < name.length; at++) {
    const char = name[at];
    if (char === "[" && depth++ === 0) open = at;
    if (depth === 0) result += char;
    if (char === "]" && depth > 0) depth--;
  }
  return depth === 0 ? result : result + name.slice(open);
}

export {
  unquote,
  decodePercent,
  normaliseFunction,
  isClosure,
  isWrapper,
  declaredName,
  packageOf,
  isStandardLibrary,
  isWithin
};
