import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  adviceWords,
  count,
  doingWords,
  ruleIdOf
} from "./chunk-N27ABM2I.js";
import {
  codeBlock,
  codeSpan,
  markdownText,
  plain,
  plainLines,
  visible
} from "./chunk-67AXR2H5.js";
import {
  compareRegions
} from "./chunk-GUXFILJQ.js";
import {
  __commonJS,
  __toESM
} from "./chunk-KC2XOHZQ.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/report/trail.ts
function trailOf(row) {
  return row.kind === "finding" ? findingTrail(row.finding) : leakTrail(row);
}
function findingTrail(finding) {
  const primary = markOf({ region: finding.region, message: finding.message, function: finding.function }, { primary: true, step: false });
  const steps = finding.codeFlow.map((place) => markOf(place, { primary: false, step: true }));
  const marks = unique([...steps, ...finding.related.map((place) => markOf(place, { primary: false, step: false }))]);
  if (!marks.some((mark) => isSamePlace(mark, primary))) return [primary, ...marks];
  return marks.map((mark) => isSamePlace(mark, primary) ? { ...primary, step: mark.step } : mark);
}
function leakTrail({ growth }) {
  const { leak } = growth;
  const stuck = `${count(growth.head || (growth.base ?? 0), "goroutine")} ${doingWords(growth)} here`;
  const spawn = leak?.spawn ? [siteMark(leak.spawn, "started here", false)] : [];
  const site = leak?.site ? [siteMark(leak.site, stuck, true)] : [];
  return spawn[0] && site[0] && isSamePlace(spawn[0], site[0]) ? site : [...spawn, ...site];
}
function markOf({ region, message }, kind) {
  return { file: region.file, line: region.startLine, columns: firstLine(region), message, ...kind };
}
function firstLine(region) {
  return { start: region.startColumn, end: region.endLine > region.startLine ? Number.MAX_SAFE_INTEGER : region.endColumn };
}
function siteMark(site, message, primary) {
  return { file: site.file, line: site.line, message, primary, step: true };
}
function unique(marks) {
  return marks.filter((mark, at) => marks.findIndex((other) => isSamePlace(other, mark)) === at);
}
function isSamePlace(a, b) {
  return a.file === b.file && a.line === b.line && a.columns?.start === b.columns?.start;
}

// src/report/pen.ts
var import_picocolors = __toESM(require_picocolors(), 1);
var UNICODE = {
  gutter: "\u2502",
  elided: "\u22EE",
  heavy: "\u2501",
  light: "\u2500",
  pass: "\u2714",
  warn: "\u25B2",
  block: "\u2716",
  unjudged: "?",
  between: " \xB7 ",
  to: "\u2192"
};
var ASCII = {
  gutter: "|",
  elided: ":",
  heavy: "=",
  light: "-",
  pass: "ok",
  warn: "!",
  block: "x",
  unjudged: "?",
  between: ", ",
  to: "->"
};
function penOf(color, unicode) {
  const colors = import_picocolors.default.createColors(color);
  const level = (hue) => painted((text) => colors.bold(hue(text)));
  return {
    strong: painted(colors.bold),
    faint: painted(colors.dim),
    levels: { error: level(colors.red), warning: level(colors.yellow), note: level(colors.blue) },
    good: painted(colors.green),
    aside: painted(colors.cyan),
    added: painted(colors.green),
    removed: painted(colors.red),
    signs: unicode ? UNICODE : ASCII
  };
}
function painted(paint) {
  return (text) => text === "" ? "" : paint(text);
}

// src/report/patch.ts
function hunksOf(fix, sources) {
  const groups = groupTouching([...fix.edits].sort((a, b) => compareRegions(a.region, b.region)));
  const hunks = groups.map((edits) => hunkOf(edits, sources));
  return hunks.every((hunk) => hunk !== void 0) ? hunks : [];
}
function diffLines(hunks) {
  return hunks.flatMap((hunk) => {
    const indent = sharedIndent([...hunk.before, ...hunk.after]);
    const same = sharedLines(hunk.before, hunk.after);
    return [
      ...hunk.before.slice(0, same).map((line) => `  ${line.slice(indent)}`),
      ...hunk.before.slice(same).map((line) => `- ${line.slice(indent)}`),
      ...hunk.after.slice(same).map((line) => `+ ${line.slice(indent)}`)
    ];
  });
}
function sharedLines(before, after) {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  return same;
}
function sharedIndent(lines) {
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^\s*/.exec(line)?.[0] ?? "");
  const [first = ""] = indents;
  let length = first.length;
  while (!indents.every((indent) => indent.startsWith(first.slice(0, length)))) length -= 1;
  return length;
}
function groupTouching(edits) {
  const groups = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    const last = group?.at(-1)?.region;
    if (group && last && last.file === edit.region.file && edit.region.startLine <= last.endLine) group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}
function hunkOf(edits, sources) {
  const first = edits[0]?.region;
  const text = first && sources.get(first.file);
  if (!first || text === void 0) return void 0;
  const lines = text.split(/\r\n|\n|\r/);
  const endLine = Math.max(...edits.map((edit) => edit.region.endLine));
  if (endLine > lines.length) return void 0;
  const before = lines.slice(first.startLine - 1, endLine);
  return { file: first.file, line: first.startLine, before, after: apply(edits, before, first.startLine) };
}
function apply(edits, before, startLine) {
  const text = before.join("\n");
  const offset = (line, column) => before.slice(0, line - startLine).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  const changed = [...edits].reverse().reduce((result, { region, newText }) => {
    const start = offset(region.startLine, region.startColumn);
    return result.slice(0, start) + newText + result.slice(offset(region.endLine, region.endColumn));
  }, text);
  return changed.split("\n");
}

// src/report/page.ts
var FENCE = /^\s{0,3}(`{3,}|~{3,})/;
var ITEM = /^([-*+]|\d+[.)])\s+(.*)$/s;
var INLINE_CODE = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;
var LINK = /!?\[([^\]]*)\]\([^)]*\)/g;
var EMPHASIS = /\*\*|__|(?<![\w*])[*_](?=\S)|(?<=\S)[*_](?![\w*])/g;
function pageBlocks(markdown) {
  const blocks = [];
  let lines = [];
  let fence = "";
  const flush = (kind) => {
    const text = kind === "code" ? lines.join("\n") : lines.join(" ").trim();
    if (text !== "") blocks.push({ kind, text });
    lines = [];
  };
  for (const line of plainLines(markdown).split("\n")) {
    const mark = FENCE.exec(line)?.[1] ?? "";
    if (fence === "" ? mark !== "" : mark.startsWith(fence)) {
      flush(fence === "" ? "text" : "code");
      fence = fence === "" ? mark : "";
    } else if (fence !== "") lines.push(line);
    else if (line.trim() === "") flush("text");
    else {
      if (/^\s*([-*+]|\d+[.)])\s/.test(line)) flush("text");
      lines.push(line.trim());
    }
  }
  flush(fence === "" ? "text" : "code");
  return blocks;
}
function firstParagraph(markdown) {
  const first = pageBlocks(markdown).find((block) => block.kind === "text");
  return first ? ITEM.exec(first.text)?.[2] ?? first.text : "";
}
function firstWords(markdown) {
  return plainWords(firstParagraph(markdown));
}
function plainWords(text) {
  return inline(text, plain, (code) => plain(code)).trim();
}
function inlineMarkdown(text) {
  return inline(text, markdownText, codeSpan).trim();
}
function pageMarkdown(markdown) {
  const shown = pageBlocks(markdown).map((block) => block.kind === "code" ? codeBlock(block.text, "go") : `${item(block.text)}
`);
  return shown.join("\n");
}
function item(text) {
  const words = ITEM.exec(text)?.[2];
  return words === void 0 ? inlineMarkdown(text) : `- ${inlineMarkdown(words)}`;
}
function inline(text, words, code) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(INLINE_CODE)) {
    parts.push(words(unmarked(text.slice(end, match.index))), code(match[2] ?? ""));
    end = match.index + match[0].length;
  }
  parts.push(words(unmarked(text.slice(end))));
  return parts.filter((part) => part !== "").reduce((sum, part) => sum + (sum.endsWith("`") && part.startsWith("`") ? " " : "") + part, "");
}
function unmarked(text) {
  return text.replace(LINK, "$1").replace(EMPHASIS, "");
}

// src/report/remedy.ts
function remedyOf(row, report, sources) {
  const rule = ruleOf(row, report);
  const advice = adviceOf(row, rule);
  const markdown = advice.onPage ? inlineMarkdown(advice.text) : markdownText(advice.text);
  return {
    ...rule && { rule },
    why: rule ? firstWords(rule.summary) : "",
    fix: { plain: plainAdvice(advice), markdown },
    hunks: ownHunks(row, sources)
  };
}
function fixWords(row, report) {
  return plainAdvice(adviceOf(row, ruleOf(row, report)));
}
function ownHunks(row, sources) {
  const own = ownFix(row);
  return own ? hunksOf(own, sources) : [];
}
function ruleOf(row, report) {
  const id = ruleIdOf(row);
  return id === void 0 ? void 0 : report.rules.find((each) => each.id === id);
}
function ownFix(row) {
  return row.kind === "finding" ? row.finding.fixes[0] : void 0;
}
function adviceOf(row, rule) {
  const own = ownFix(row)?.description;
  if (own) return { text: own, onPage: false };
  const first = rule ? firstParagraph(rule.fix) : "";
  if (first !== "") return { text: first, onPage: true };
  return { text: row.kind === "leak" ? adviceWords(row.growth) : "", onPage: false };
}
function plainAdvice({ text, onPage }) {
  return onPage ? plainWords(text) : plain(text);
}
function suppressionOf(ruleId) {
  return `//goroutine-gate:ignore ${ruleId} -- reason`;
}

// src/report/cells.ts
var TAB = "    ";
var WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
var ZERO = new RegExp("\\p{Mark}", "u");
function cellsOf(text) {
  let cells = 0;
  for (const char of text) cells += ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return cells;
}
function expandTabs(text) {
  return text.replaceAll("	", TAB);
}
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || cellsOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

// src/report/excerpt.ts
var BRIDGE = 2;
var MOST_MARKS = 12;
var LINE_CELLS = 140;
function drawMarks(marks, sources, pen, level) {
  const shown = numbered(marks).filter((mark, at) => mark.primary || at < MOST_MARKS);
  const width = Math.max(...shown.map((mark) => String(mark.line).length), 2);
  const canvas = { pen, level, width };
  const files = [...new Set(shown.map((mark) => mark.file))];
  const lines = files.flatMap((file) => {
    const title = files.length === 1 ? [] : [`${" ".repeat(width + 3)}${pen.faint(`in ${plain(file)}`)}`];
    const own = shown.filter((mark) => mark.file === file).sort((a, b) => a.line - b.line);
    const text = sources.get(file);
    return [...title, ...text === void 0 ? own.map((mark) => told(mark, canvas)) : drawFile(own, text, canvas)];
  });
  const missing = marks.length - shown.length;
  return missing > 0 ? [...lines, `${" ".repeat(width + 3)}${pen.faint(`and ${missing} more places`)}`] : lines;
}
var AROUND = 3;
function drawSteps(marks, sources, pen, level) {
  const width = Math.max(...marks.map((mark) => String(mark.line + AROUND).length), 2);
  const canvas = { pen, level, width };
  return marks.flatMap((mark, at) => {
    const title = pen.strong(`${at + 1}. ${plain(mark.file)}:${mark.line}`);
    const text = sources.get(mark.file);
    return [...at === 0 ? [] : [""], title, ...text === void 0 ? [told(mark, canvas)] : drawAround(mark, text, canvas)];
  });
}
function drawAround(mark, text, canvas) {
  const source = text.split(/\r\n|\n|\r/);
  if (source[mark.line - 1] === void 0) return [told(mark, canvas)];
  const first = Math.max(1, mark.line - AROUND);
  const count2 = Math.min(source.length, mark.line + AROUND) - first + 1;
  return Array.from({ length: count2 }, (_, at) => first + at).flatMap(
    (number) => number === mark.line ? drawLine(number, source[number - 1], [mark], canvas) : [numberedLine(number, canvas.pen.faint(shownLine(source[number - 1] ?? "")), canvas)]
  );
}
function numbered(marks) {
  const steps = marks.filter((mark) => mark.step);
  const descends = steps.every((mark, at) => at === 0 || mark.file === steps[at - 1]?.file && mark.line >= (steps[at - 1]?.line ?? 0));
  if (descends) return marks;
  return marks.map((mark) => mark.step ? { ...mark, message: `${steps.indexOf(mark) + 1}. ${mark.message}` } : mark);
}
function drawFile(marks, text, canvas) {
  const source = text.split(/\r\n|\n|\r/);
  const lines = [...new Set(marks.map((mark) => mark.line))];
  return lines.flatMap((line, at) => [
    ...between(lines[at - 1], line, source, canvas),
    ...drawLine(
      line,
      source[line - 1],
      marks.filter((mark) => mark.line === line),
      canvas
    )
  ]);
}
function between(previous, line, source, canvas) {
  if (previous === void 0 || line === previous + 1) return [];
  if (line - previous - 1 > BRIDGE) return [`${" ".repeat(canvas.width + 2)}${canvas.pen.faint(canvas.pen.signs.elided)}`];
  const numbers = Array.from({ length: line - previous - 1 }, (_, at) => previous + 1 + at);
  return numbers.map((number) => numberedLine(number, canvas.pen.faint(shownLine(source[number - 1] ?? "")), canvas));
}
function drawLine(line, text, marks, canvas) {
  if (text === void 0) return marks.map((mark) => told(mark, canvas));
  return [numberedLine(line, shownLine(text), canvas), ...marks.map((mark) => underline(mark, text, canvas))];
}
function numberedLine(line, text, { pen, width }) {
  return `${pen.faint(`${String(line).padStart(width + 1)} ${pen.signs.gutter}`)} ${text}`.trimEnd();
}
function shownLine(text) {
  const line = expandTabs(visible(text)).trimEnd();
  return cellsOf(line) > LINE_CELLS ? `${line.slice(0, LINE_CELLS)} \u2026` : line;
}
function underline(mark, text, canvas) {
  const { pen, level, width } = canvas;
  const [start, end] = spanOf(mark, text);
  const before = cellsOf(expandTabs(visible(text.slice(0, start))));
  const length = Math.max(1, cellsOf(expandTabs(visible(text.slice(0, end)))) - before);
  const fits = before + length <= LINE_CELLS;
  const stroke = (mark.primary ? pen.signs.heavy : pen.signs.light).repeat(fits ? length : 1);
  const paint = mark.primary ? pen.levels[level] : pen.aside;
  const indent = " ".repeat(fits ? before : Math.min(before, LINE_CELLS));
  return `${pen.faint(`${" ".repeat(width + 2)}${pen.signs.gutter}`)} ${indent}${paint(`${stroke} ${plain(mark.message)}`)}`;
}
function spanOf(mark, text) {
  const blanks = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (!mark.columns) return [blanks, end];
  const start = Math.min(mark.columns.start - 1, end);
  return [start, Math.max(start, Math.min(mark.columns.end - 1, end))];
}
function told(mark, { pen, level, width }) {
  const paint = mark.primary ? pen.levels[level] : pen.aside;
  return `${pen.faint(`${String(mark.line).padStart(width + 1)} ${pen.signs.gutter}`)} ${paint(plain(mark.message))}`;
}

export {
  pageBlocks,
  firstWords,
  plainWords,
  pageMarkdown,
  hunksOf,
  diffLines,
  remedyOf,
  fixWords,
  ownHunks,
  suppressionOf,
  trailOf,
  cellsOf,
  expandTabs,
  wrap,
  drawMarks,
  drawSteps,
  penOf
};
