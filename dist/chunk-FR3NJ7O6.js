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

export {
  unquote,
  decodePercent
};
