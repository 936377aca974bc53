import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/report/escape.ts
var ESC = "\x1B";
var ANSI = new RegExp(
  `(?:${ESC}\\[|\x9B)[0-?]*[ -/]*[@-~]|(?:${ESC}\\]|\x9D)[^\x07${ESC}\x9C]*(?:\x07|\x9C|${ESC}\\\\)?|${ESC}[@-Z\\\\-_]`,
  "g"
);
var LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
var HIDDEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}\u2028\u2029]/gu;
function plain(text) {
  if (!/[^\x20-\x7e]/.test(text)) return text;
  return text.replace(ANSI, "").replace(LINE_BREAK, " ").replace(/\t/g, " ").replace(HIDDEN, "");
}
function plainLines(text) {
  return text.replace(ANSI, "").split(LINE_BREAK).map((line) => line.split("	").map(plain).join("	")).join("\n");
}
function visible(line) {
  return line.replace(HIDDEN, (hidden) => hidden === "	" ? hidden : "\uFFFD".repeat(hidden.length));
}
function breakCommands(line) {
  return line.replace(/##(?=\[)/g, "## ").replace(/^([\s\u0085]*):(?=:)/, "$1: ");
}
function safeLog(text) {
  return breakCommands(plain(text));
}
function commandData(text) {
  return plainLines(text).split("\n").map(breakCommands).join("\n").replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function commandProperty(text) {
  return breakCommands(plain(text)).replace(/%/g, "%25").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
var LINK_BAIT = /[@#]|GH-\d|[0-9a-f]{7,}|:\/\/|www\.|(?:mailto|xmpp):|:[\w+-]+:/i;
function markdownText(text) {
  return plain(text).split(/( +)/).map((word) => LINK_BAIT.test(word) ? codeSpan(word) : entities(word)).join("").replace(/^[-+=]/, (sign) => entity(sign));
}
function codeSpan(text) {
  const clean = plain(text);
  if (clean.trim() === "") return "";
  if (clean.includes("|") && !LINK_BAIT.test(clean)) return `<code>${clean.replace(/[^\p{L}\p{N} ]/gu, entity)}</code>`;
  const code = clean.replaceAll("|", "\xA6");
  const fence = "`".repeat(longestRun(code) + 1);
  const padded = /^[` ]|[` ]$/.test(code) ? ` ${code} ` : code;
  return `${fence}${padded}${fence}`;
}
function codeBlock(text, language = "") {
  const code = plainLines(text);
  const fence = "`".repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}${language}
${code}
${fence}
`;
}
function htmlText(text) {
  return plain(text).split(/( +)/).map((word) => LINK_BAIT.test(word) ? `<code>${entities(word)}</code>` : entities(word)).join("");
}
function uriPath(path) {
  return path.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, percent)).join("/");
}
function safeUrl(url) {
  return /^https?:\/\/[\w.~:/?#&=+%,;@-]+$/.test(url) ? url : void 0;
}
function jsonText(value) {
  const text = JSON.stringify(value, null, 2).replace(HIDDEN, (hidden) => hidden === "\n" ? hidden : unicodeEscapes(hidden)).replace(/##\[/g, "##\\u005b");
  return `${text}
`;
}
function entities(text) {
  return text.replace(/[&<>|`*_~[\]\\$!#^"']/g, entity);
}
function entity(char) {
  const named = { "&": "&amp;", "<": "&lt;", ">": "&gt;" }[char];
  return named ?? `&#${char.codePointAt(0)};`;
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
function percent(char) {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
function unicodeEscapes(text) {
  return Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
}
function xmlText(text) {
  return plain(text).replace(/[\ufffe\uffff]/g, "").replace(/[&<>"']|(?<=##)\[|^\s*:/g, (found) => [...found].map((char) => `&#${char.charCodeAt(0)};`).join(""));
}

export {
  plain,
  plainLines,
  visible,
  breakCommands,
  safeLog,
  commandData,
  commandProperty,
  markdownText,
  codeSpan,
  codeBlock,
  htmlText,
  uriPath,
  safeUrl,
  jsonText,
  xmlText
};
