import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  COMMENT_CHARACTERS,
  VERDICT_SIGNS,
  block,
  characters,
  cut,
  fitSections,
  footer,
  gateChangeList,
  glance,
  growthTable,
  headline,
  isDated,
  placeMarkdown,
  placeOf,
  reasonList,
  rowSign,
  ruleLink,
  seriesTable,
  shortPath,
  suppressionHint,
  unseenList,
  waitSections
} from "./chunk-RVLRCKZ2.js";
import {
  diffLines,
  drawMarks,
  penOf,
  remedyOf,
  trailOf
} from "./chunk-RIXYEIY7.js";
import {
  count,
  leakWords,
  openRows,
  rowsOf,
  ruleIdOf,
  shortHash,
  sinceWords,
  sureBy,
  sureDetail
} from "./chunk-N27ABM2I.js";
import {
  codeBlock,
  codeSpan,
  htmlText,
  markdownText
} from "./chunk-67AXR2H5.js";

// src/report/markdown/cards.ts
var MOST_WORDS = 400;
var MOST_DRAWING = 6e3;
function leakCards(rows, context, { whole, most }) {
  const text = (row, at) => (at > 0 ? "\n" : "") + (at < whole ? card(row, context) : line(row, context));
  return {
    head: "",
    // What is only counted need not be written; of a large tree that is nearly everything.
    rows: rows.map((row, at) => at < most ? text(row, at) : ""),
    foot: "",
    more: (number) => number === 0 ? "" : `
**\u2026and ${number} more**, in the job summary, \`report.html\` and \`report.json\`.
`,
    rank: 1,
    most
  };
}
function card(row, context) {
  const head = `**${rowSign(row)} ${markdownText(cut(whatWords(row), MOST_WORDS))}**<br>${facts(row, context)}
`;
  const drawn = drawing(row, context);
  const trail = drawn === "" ? "" : `
<details><summary>How it leaks</summary>

${drawn}
</details>
`;
  return [head, "\n", remedy(row, context), trail].join("");
}
function line(row, context) {
  const place = placeOf(row);
  const words = [
    `<b>${htmlText(cut(whatWords(row), MOST_WORDS))}</b>`,
    ...place ? [htmlText(cut(`${shortPath(place.file)}:${place.line}`, 120))] : [],
    htmlText(sureBy(row))
  ];
  const drawn = drawing(row, context);
  const inside = [facts(row, context), "\n\n", remedy(row, context), drawn === "" ? "" : `
${drawn}`].join("");
  return `<details><summary>${rowSign(row)} ${words.join(" \xB7 ")}</summary>

${inside}
</details>
`;
}
function whatWords(row) {
  return row.kind === "finding" ? row.finding.message : leakWords(row.growth);
}
function facts(row, context) {
  return [
    placeMarkdown(row, context),
    `**${sureBy(row)}**, ${sureDetail(row, (test) => codeSpan(cut(test, 120)))}`,
    ...isDated(context) ? [markdownText(sinceWords(row, context.report.run))] : []
  ].join(" \xB7 ");
}
function remedy(row, context) {
  const { fix, hunks } = remedyOf(row, context.report, context.sources);
  const id = ruleIdOf(row);
  const page = id === void 0 ? "" : ` \xB7 ${ruleLink(id, context.report.rules.find((rule) => rule.id === id)?.helpUri ?? "")}`;
  const diff = diffLines(hunks).join("\n");
  const what = fix.markdown || "end the goroutine before its owner returns";
  const words = `\u{1F527} ${page === "" ? what : what.replace(/\.$/, "")}${page}
`;
  return diff === "" ? words : `${words}
${codeBlock(cut(diff, 1e3), "diff")}`;
}
function drawing(row, { sources }) {
  const marks = trailOf(row);
  if (!marks.some((mark) => sources.has(mark.file))) return "";
  const lines = drawMarks(marks, sources, penOf(false, true), row.level).join("\n");
  return codeBlock(cut(lines, MOST_DRAWING), "text");
}

// src/report/markdown/history.ts
var MOST_ENTRIES = 20;
var MOST_WORDS2 = 200;
var MARK = /^<!-- goroutine-gate-history: (.*) -->$/m;
function historyFold(history) {
  if (history.length === 0) return "";
  const items = [...history].reverse().map(({ head, kind, line: line2 }) => `- ${VERDICT_SIGNS[kind]} ${codeSpan(shortHash(head))} ${markdownText(line2)}
`);
  return `<details><summary>Before: ${htmlText(count(history.length, "earlier verdict"))}</summary>

${items.join("")}
</details>
`;
}
function historyMark(history) {
  const kept = history.slice(-MOST_ENTRIES).map(({ head, kind, line: line2 }) => [shortHash(head), kind, cut(line2, MOST_WORDS2)]);
  const json = JSON.stringify(kept).replace(/[^ !"#$%'()*+,./0-9:;=?@A-Z[\\\]^_`a-z{|}~]/g, unicodeEscape);
  return `<!-- goroutine-gate-history: ${json} -->
`;
}
function historyOf(body2) {
  const json = MARK.exec(body2.slice(0, 2e4).replaceAll("\r", ""))?.[1];
  if (json === void 0) return [];
  try {
    const entries = JSON.parse(json);
    return Array.isArray(entries) ? entries.slice(-MOST_ENTRIES).flatMap(entryOf) : [];
  } catch {
    return [];
  }
}
function entryOf(value) {
  if (!Array.isArray(value)) return [];
  const [head, kind, line2] = value;
  if (typeof head !== "string" || typeof line2 !== "string" || !isKind(kind)) return [];
  if (!/^[0-9a-f]{0,7}$/.test(head)) return [];
  return [{ head, kind, line: cut(line2, MOST_WORDS2) }];
}
function isKind(value) {
  return typeof value === "string" && Object.hasOwn(VERDICT_SIGNS, value);
}
function unicodeEscape(char) {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/report/markdown/relay-note.ts
function relayNote({ runUrl, conclusion }) {
  return `> Told by [the run of this pull request](${runUrl}), which ended with ${codeSpan(conclusion || "nothing")}. The run, and with it what stands here, is the change's own; its check is what counts.
`;
}

// src/report/comment.ts
var MOST_ROWS = 8;
var LEAST_WHOLE = 3;
var MOST_WHOLE = 5;
var MOST_GROWTH = 10;
var MOST_GAPS = 10;
var MOST_CHANGES = 10;
function commentMarker(id) {
  return `<!-- goroutine-gate: ${id.replace(/[^\w.]+/g, "-").replace(/^-+|-+$/g, "") || "default"} -->`;
}
function renderComment(report, options) {
  const rows = rowsOf(report);
  const history = options.history ?? [];
  const context = { report, rows, sources: options.sources, ...options.links && { links: options.links } };
  const line2 = headline(report, rows);
  const marks = `${commentMarker(options.id)}
${historyMark(extended(history, { head: report.run.head, kind: report.verdict.kind, line: line2 }))}`;
  const title = `### ${VERDICT_SIGNS[report.verdict.kind]} ${markdownText(line2)}
`;
  const note = options.relayed ? [block(relayNote(options.relayed), 0)] : [];
  const sections = [block(marks + title, 0), ...note, ...body(context), block(historyFold(history), 7), block(footer(context), 0)];
  return fitSections(sections, COMMENT_CHARACTERS, characters).text;
}
function extended(history, entry) {
  const last = history.at(-1);
  const same = last?.kind === entry.kind && last.line === entry.line && entry.head.startsWith(last.head);
  return same ? history : [...history, entry];
}
function body(context) {
  const { report, rows } = context;
  const open = openRows(rows);
  const lists = [
    leakCards(open, context, { whole: wholeOf(open), most: MOST_ROWS }),
    reasonList(context),
    gateChangeList(context, MOST_CHANGES),
    suppressionHint(open),
    ...waitSections(context),
    ...report.growth.length > 0 ? [growthTable(context, MOST_GROWTH)] : [],
    seriesTable(context, MOST_GROWTH),
    unseenList(context, MOST_GAPS)
  ];
  return [block(glance(context), 0), ...lists.filter((section) => section.rows.length > 0)];
}
function wholeOf(open) {
  return Math.min(MOST_WHOLE, Math.max(LEAST_WHOLE, open.filter((row) => row.blocks).length));
}

export {
  leakCards,
  historyOf,
  commentMarker,
  renderComment
};
