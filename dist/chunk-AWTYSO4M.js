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

// src/snapshot/body.ts
function parseBody(text) {
  const state = { frames: [], elided: 0, pending: void 0, created: void 0, place: void 0 };
  let at = 0;
  while (at < text.length && state.place === void 0) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    if (line.startsWith("[originating from goroutine ")) break;
    readLine(state, line, newline !== -1);
    at = end + 1;
  }
  return finished(state);
}
function readLine(state, line, ended) {
  if (line.startsWith("	")) {
    readPlace(state, line, ended);
  } else if (line.startsWith("...")) {
    state.elided += elidedIn(line);
  } else if (line.startsWith("created by ")) {
    state.created = readCreator(line.slice("created by ".length));
    state.pending = void 0;
  } else if (line.startsWith("non-Go function at pc=")) {
    state.frames.push({ function: "non-Go function", file: "", line: 0 });
  } else {
    const name = functionIn(line);
    if (name !== void 0) state.pending = name;
  }
}
function readPlace(state, line, ended) {
  const place = placeIn(line);
  if (place === void 0 || !(ended || place.whole)) return;
  const at = { file: place.file, line: place.line };
  if (state.created !== void 0) {
    state.place = at;
  } else if (state.pending !== void 0) {
    state.frames.push({ function: state.pending, ...at });
    state.pending = void 0;
  }
}
function elidedIn(line) {
  if (!line.endsWith(" frames elided...")) return 0;
  const count = Number(line.slice(3, line.indexOf(" ")));
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}
function readCreator(text) {
  const mark = text.lastIndexOf(" in goroutine ");
  const parent = mark === -1 ? "" : text.slice(mark + " in goroutine ".length);
  if (!/^\d{1,18}$/.test(parent)) return { function: decodePercent(text) };
  return { function: decodePercent(text.slice(0, mark)), goroutine: Number(parent) };
}
function functionIn(line) {
  const open = line.endsWith(")") ? line.lastIndexOf("(") : -1;
  if (open > 0) return decodePercent(line.slice(0, open));
  return line === "non-Go function" || /^\w{1,200}$/.test(line) ? line : void 0;
}
function placeIn(line) {
  const pointers = cut(line.slice(1), [" fp=0x", " pc=0x"]);
  if (pointers.startsWith("pc=0x")) return { file: "", line: 0, whole: true };
  const place = cut(pointers, [" +0x"]);
  const colon = place.lastIndexOf(":");
  const digits = place.slice(colon + 1);
  if (colon <= 0 || !/^\d{1,9}$/.test(digits)) return void 0;
  return { file: place.slice(0, colon), line: Number(digits), whole: place.length < line.length - 1 };
}
function cut(text, marks) {
  let result = text;
  for (const mark of marks) {
    const at = result.lastIndexOf(mark);
    if (at !== -1) result = result.slice(0, at);
  }
  return result;
}
var OUTERMOST = /* @__PURE__ */ new Set(["main.main", "runtime.main", "runtime.mcall", "runtime.mstart", "runtime.rt0_go"]);
function endsWithoutCreator(frames) {
  const [outer = "", last = ""] = frames.slice(-2).map((frame) => frame.function);
  const name = last === "" ? outer : last;
  if (name === "runtime.goexit") return last === "" || outer === "runtime.main";
  return OUTERMOST.has(name) || /\.init(\.\d+)?$/.test(name);
}
function finished(state) {
  const base = { frames: state.frames, framesElided: state.elided };
  if (state.created !== void 0) {
    return { ...base, createdBy: { ...state.created, ...state.place ?? { file: "", line: 0 } }, complete: state.place !== void 0 };
  }
  return { ...base, complete: state.pending === void 0 && endsWithoutCreator(state.frames) };
}

// src/snapshot/labels.ts
function labelsAt(text, start) {
  if (text[start] !== "{") return void 0;
  const pairs = [];
  let at = start + 1;
  if (text[at] === "}") return { labels: {}, end: at + 1 };
  for (; ; ) {
    const key = wordAt(text, at);
    if (key === void 0 || text[key.end] !== ":") return void 0;
    const value = wordAt(text, text[key.end + 1] === " " ? key.end + 2 : key.end + 1);
    if (value === void 0) return void 0;
    pairs.push([key.text, value.text]);
    if (text[value.end] === "}") return { labels: Object.fromEntries(pairs), end: value.end + 1 };
    if (!text.startsWith(", ", value.end)) return void 0;
    at = value.end + 2;
  }
}
function wordAt(text, at) {
  if (text[at] === '"') return unquote(text, at);
  let end = at;
  while (isBare(text.charCodeAt(end))) end++;
  return { text: text.slice(at, end), end };
}
function isBare(char) {
  return char >= 46 && char <= 57 || char >= 65 && char <= 90 || char === 95 || char >= 97 && char <= 122;
}

// src/snapshot/header.ts
var START = "goroutine ";
function looksLikeHeader(line) {
  if (!line.startsWith(START)) return false;
  const digits = digitsEnd(line, START.length);
  return digits > START.length && line[digits] === " " && (line.includes("[", digits) || line.endsWith(":"));
}
function parseHeader(line) {
  if (!line.startsWith(START)) return void 0;
  const idEnd = digitsEnd(line, START.length);
  const id = smallNumber(line.slice(START.length, idEnd));
  const open = skipPointers(line, idEnd);
  if (id === void 0 || !line.startsWith(" [", open)) return void 0;
  const inside = statusAt(line, open + 2);
  if (inside === void 0) return void 0;
  const after = labelsAfter(line, inside.end);
  if (after === void 0) return void 0;
  return { id, ...readStatus(inside.status), labels: after.labels ?? inside.labels ?? {} };
}
function skipPointers(line, from) {
  let at = from;
  for (const key of [" gp=", " m=", " mp="]) {
    if (!line.startsWith(key, at)) continue;
    const space = line.indexOf(" ", at + key.length);
    at = space === -1 ? line.length : space;
  }
  return at;
}
function statusAt(line, start) {
  const bracket = line.indexOf("]", start);
  const mark = line.indexOf(" labels:{", start);
  if (mark === -1 || bracket !== -1 && bracket < mark) {
    return bracket === -1 ? void 0 : { status: line.slice(start, bracket), labels: void 0, end: bracket + 1 };
  }
  const found = labelsAt(line, mark + " labels:".length);
  if (found === void 0 || line[found.end] !== "]") return void 0;
  return { status: line.slice(start, mark), labels: found.labels, end: found.end + 1 };
}
function labelsAfter(line, at) {
  if (line[at] === ":" && line.length === at + 1) return { labels: void 0 };
  if (line[at] !== " ") return void 0;
  const found = labelsAt(line, at + 1);
  if (found === void 0 || line[found.end] !== ":" || line.length !== found.end + 1) return void 0;
  return { labels: found.labels };
}
var MARKS = [" (leaked)", " (scan)", " (durable)", " (synctest)"];
function readStatus(status) {
  const [first = "", ...rest] = status.split(", ");
  let state = first;
  let leaked = false;
  for (let mark = markAtEnd(state); mark !== void 0; mark = markAtEnd(state)) {
    leaked ||= mark === " (leaked)";
    state = state.slice(0, -mark.length);
  }
  const minutes = rest.find((part) => part.endsWith(" minutes"));
  const bubble = rest.find((part) => part.startsWith("synctest bubble ") || part.startsWith("synctest group "));
  return {
    state,
    waitMinutes: smallNumber(minutes?.slice(0, -" minutes".length) ?? "") ?? 0,
    lockedToThread: rest.includes("locked to thread"),
    leaked,
    bubble: bubble === void 0 ? null : smallNumber(bubble.slice(bubble.lastIndexOf(" ") + 1)) ?? null
  };
}
function markAtEnd(state) {
  return MARKS.find((mark) => state.endsWith(mark));
}
function digitsEnd(text, from) {
  let at = from;
  while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  return at;
}
function smallNumber(digits) {
  return /^\d{1,18}$/.test(digits) ? Number(digits) : void 0;
}

// src/snapshot/dump.ts
var PPROF_LIMIT = 64 * 1024 * 1024;
function parseDump(text, source) {
  const whole = text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text;
  const reading = {
    goroutines: [],
    bodies: /* @__PURE__ */ new Map(),
    headers: /* @__PURE__ */ new Map(),
    blank: -1,
    unknown: 0,
    firstUnknown: "",
    truncated: whole.length >= PPROF_LIMIT
  };
  for (let at = nextHeader(whole, 0); at !== -1; ) at = readBlock(whole, at, reading);
  if (endsInsideWord(whole)) reading.truncated = true;
  return {
    source,
    format: "text",
    goroutines: reading.goroutines,
    counts: [],
    total: reading.goroutines.length,
    truncated: reading.truncated,
    gaps: dumpGaps(reading, source)
  };
}
function readBlock(text, at, reading) {
  const newline = text.indexOf("\n", at);
  const line = text.slice(at, newline === -1 ? text.length : newline);
  const header = headerOf(line, reading);
  if (header === void 0) return skipBlock(text, line, newline, reading);
  const start = newline === -1 ? text.length : newline + 1;
  const { end, next } = endOfBlock(text, start, reading);
  const body = bodyOf(text.slice(start, end), reading);
  reading.goroutines.push(recordOf(Number(line.slice("goroutine ".length, line.indexOf(" ", "goroutine ".length))), header, body));
  if (end >= text.length - 1 && !body.complete) reading.truncated = true;
  return next;
}
function recordOf(id, header, body) {
  const record = {
    id,
    state: header.state,
    waitMinutes: header.waitMinutes,
    lockedToThread: header.lockedToThread,
    leaked: header.leaked,
    bubble: header.bubble,
    labels: header.labels,
    frames: body.frames,
    framesElided: body.framesElided
  };
  return body.createdBy === void 0 ? record : Object.assign(record, { createdBy: body.createdBy });
}
var CUT_HEADER = /^goroutine \d+ ?(g[p=\w ]*)?(\[|$)/;
function skipBlock(text, line, newline, reading) {
  if (newline === -1) {
    if (CUT_HEADER.test(line)) reading.truncated = true;
    return -1;
  }
  if (looksLikeHeader(line) && reading.unknown++ === 0) reading.firstUnknown = line.slice(0, 120);
  return nextHeader(text, newline + 1);
}
function endOfBlock(text, start, reading) {
  if (reading.blank < start - 1) {
    const blank = text.indexOf("\n\n", start - 1);
    reading.blank = blank === -1 ? text.length : blank;
  }
  const end = Math.min(reading.blank + 1, text.length);
  let next = nextHeader(text, start);
  while (next !== -1 && next < end && !looksLikeHeader(lineAt(text, next))) next = nextHeader(text, next + 1);
  return { end: next === -1 ? end : Math.min(next, end), next };
}
function lineAt(text, at) {
  const newline = text.indexOf("\n", at);
  return text.slice(at, newline === -1 ? text.length : newline);
}
function headerOf(line, reading) {
  const space = line.indexOf(" ", "goroutine ".length);
  const rest = line.slice(space);
  const known = reading.headers.get(rest);
  if (known !== void 0 && /^\d{1,18}$/.test(line.slice("goroutine ".length, space))) return known;
  const header = parseHeader(line);
  if (header !== void 0) reading.headers.set(rest, header);
  return header;
}
function bodyOf(text, reading) {
  const shape = text.replace(ARGUMENTS, "()\n");
  const known = reading.bodies.get(shape);
  if (known !== void 0) return known;
  const body = parseBody(text);
  reading.bodies.set(shape, body);
  return body;
}
var ARGUMENTS = /\([^()\n]*\)\n/g;
function nextHeader(text, from) {
  for (let at = text.indexOf("goroutine ", from); at !== -1; at = text.indexOf("goroutine ", at + 1)) {
    const digit = text.charCodeAt(at + "goroutine ".length);
    if (digit >= 48 && digit <= 57 && (at === 0 || text[at - 1] === "\n")) return at;
  }
  return -1;
}
function endsInsideWord(text) {
  const last = text.slice(text.lastIndexOf("\n") + 1);
  return last !== "" && last.length <= "goroutine ".length && "goroutine ".startsWith(last) && text.endsWith(`

${last}`);
}
function dumpGaps(reading, source) {
  const gaps = [];
  if (reading.unknown > 0) {
    const what = reading.unknown === 1 ? "1 goroutine" : `${reading.unknown} goroutines`;
    gaps.push({
      kind: "dump",
      what: `${what} in ${source}`,
      why: `the header is of no form known here; the first one: ${reading.firstUnknown}`
    });
  }
  if (reading.truncated) {
    gaps.push({ kind: "dump", what: `the end of ${source}`, why: "the dump is cut off; goroutines behind that point were not seen" });
  }
  return gaps;
}

export {
  decodePercent,
  parseBody,
  labelsAt,
  parseHeader,
  parseDump,
  recordOf,
  dumpGaps
};
