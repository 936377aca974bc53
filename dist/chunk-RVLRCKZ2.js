import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  diffLines,
  drawMarks,
  penOf,
  remedyOf,
  suppressionOf,
  trailOf
} from "./chunk-RIXYEIY7.js";
import {
  rate,
  signed,
  spanWords,
  sparkline
} from "./chunk-ZKLEFFN3.js";
import {
  waitLines
} from "./chunk-EBMUPO3E.js";
import {
  baseWords,
  compareGrowth,
  count,
  growthOf,
  leakWords,
  openRows,
  placeWords,
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
  markdownText,
  plain,
  safeUrl,
  uriPath
} from "./chunk-67AXR2H5.js";

// src/report/budget.ts
var COMMENT_CHARACTERS = 65536;
var SUMMARY_BYTES = 1024 * 1024;
var ANNOTATIONS_PER_LEVEL = 10;
var ANNOTATION_CHARACTERS = 4096;
var TITLE_CHARACTERS = 255;
var SARIF_RESULTS = 25e3;
var SARIF_LOCATIONS = 100;
var SARIF_FLOW_LOCATIONS = 1e3;
var SARIF_DESCRIPTION_CHARACTERS = 1024;
var characters = (text) => text.length;
var bytes = (text) => new TextEncoder().encode(text).length;
function fitSections(sections, limit, measure) {
  const kept = share(sections, limit, measure);
  const texts = sections.map((section, at) => show(section, kept[at])).filter((text) => text !== "");
  const leftOut = sections.reduce((sum, section, at) => sum + section.rows.length - (kept[at] ?? 0), 0);
  return { text: texts.join("\n"), leftOut };
}
function cut(text, limit) {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return `${text.slice(0, splitsPair ? end - 1 : end)}\u2026`;
}
function share(sections, limit, measure) {
  const notes = sections.map((section) => measure(section.more(Math.max(1, section.rows.length))) + 1);
  const kept = sections.map(() => void 0);
  let free = limit - notes.reduce((sum, note) => sum + note, 0);
  for (const at of byRank(sections)) {
    const section = sections[at];
    const frame = measure(section.head) + measure(section.foot);
    if (frame > free) continue;
    free -= frame;
    const rows = rowsWithin(section, free, measure);
    free -= rows.used;
    kept[at] = rows.count;
  }
  return kept;
}
function byRank(sections) {
  return sections.map((_, at) => at).sort((a, b) => (sections[a]?.rank ?? 0) - (sections[b]?.rank ?? 0) || a - b);
}
function rowsWithin(section, free, measure) {
  const rows = section.rows.slice(0, section.most ?? section.rows.length);
  let used = 0;
  for (const [at, row2] of rows.entries()) {
    const next = used + measure(row2);
    if (next > free) return { count: at, used };
    used = next;
  }
  return { count: rows.length, used };
}
function show(section, kept) {
  if (kept === void 0) return section.more(Math.max(1, section.rows.length));
  const missing = section.rows.length - kept;
  if (kept === 0 && missing > 0) return section.more(missing);
  return section.head + section.rows.slice(0, kept).join("") + (missing > 0 ? section.more(missing) : "") + section.foot;
}

// src/report/tally.ts
function tallyOf(report, rows) {
  const open = openRows(rows);
  const closed = rows.filter((row2) => !row2.blocks);
  const findings = open.filter((row2) => row2.kind === "finding");
  return {
    blocking: rows.filter((row2) => row2.blocks).length,
    errors: findings.filter((row2) => row2.level === "error").length,
    warnings: findings.filter((row2) => row2.level === "warning").length,
    notes: findings.filter((row2) => row2.level === "note").length,
    seen: findings.filter((row2) => growthOf(row2).length > 0).length,
    leaks: open.length - findings.length,
    known: closed.filter((row2) => row2.standing === "known").length,
    suppressed: closed.filter((row2) => row2.standing === "suppressed").length,
    gone: closed.filter((row2) => row2.standing === "gone").length,
    recorded: report.captures.length,
    unseen: unseenOf(report).length,
    gaps: report.gaps.length
  };
}
function unseenOf(report) {
  return report.captures.filter((capture) => capture.capture !== "captured");
}
function recordedWords(report) {
  const { captures } = report;
  if (captures.length === 0) return "no tests recorded";
  return `${count(captures.length, "package")} recorded${reusedWords(report)}, ${unseenOf(report).length} unseen`;
}
function reusedWords({ captures }) {
  const reused = captures.filter((capture) => capture.reused).length;
  return reused === 0 ? "" : ` (${reused} as before, for Go knew their results)`;
}
function hasBase({ run }) {
  return run.base !== "" || run.baseSource !== "none";
}

// src/report/headline.ts
var VERDICT_SIGNS = { pass: "\u2705", warn: "\u26A0\uFE0F", block: "\u26D4", unjudged: "\u2754" };
function headline(report, rows) {
  const [first] = report.verdict.reasons;
  switch (report.verdict.kind) {
    case "pass":
      return passWords(rows);
    case "warn":
      return `Passes, with ${count(report.verdict.reasons.length, "warning")}: ${first?.message}`;
    case "block":
      return `Blocked: ${blockWords(rows, hasBase(report)) ?? blockingMessage(report.verdict)}`;
    case "unjudged":
      return `Could not judge, which is not a pass: ${first?.message}`;
  }
}
function passWords(rows) {
  const open = openRows(rows).filter((row2) => row2.standing === "new").length;
  const unknown = rows.filter((row2) => row2.standing === "unknown").length;
  const known = rows.filter((row2) => row2.standing === "known").length;
  const gone = rows.filter((row2) => row2.standing === "gone").length;
  const parts = [open === 0 ? "No new goroutine leak" : `Nothing that blocks; ${count(open, "remark")}`];
  if (unknown > 0) parts.push(`${unknown} left by the tests, base not looked at`);
  if (gone > 0) parts.push(`${gone} gone`);
  if (known > 0) parts.push(`${known} known`);
  return parts.join(" \xB7 ");
}
function blockWords(rows, isCompared) {
  const fates = rows.filter((row2) => row2.blocks).map(fateOf);
  const parts = ["new", "grown", "kept"].flatMap((fate) => {
    const number = fates.filter((each) => each === fate).length;
    return number > 0 ? [FATE_WORDS[fate === "new" && !isCompared ? "found" : fate](number)] : [];
  });
  return parts.length > 0 ? parts.join(", ") : void 0;
}
function fateOf(row2) {
  if (growthOf(row2).some((growth) => growth.state === "more")) return "grown";
  return row2.standing === "new" ? "new" : "kept";
}
var FATE_WORDS = {
  new: (number) => `${count(number, "goroutine leak")} ${number === 1 ? "is" : "are"} new`,
  found: (number) => `${count(number, "goroutine leak")} found`,
  grown: (number) => `${count(number, "known leak")} ${number === 1 ? "has" : "have"} grown`,
  kept: (number) => `${count(number, "goroutine leak")} must not stay`
};
function blockingMessage(verdict) {
  return (verdict.reasons.find((reason) => reason.outcome === "block") ?? verdict.reasons[0])?.message;
}

// src/report/markdown/drawings.ts
function drawings(rows, context, most) {
  const drawn = rows.flatMap((row2) => drawing(row2, context));
  return { head: "", rows: drawn, foot: "", more: () => "", rank: 6, most };
}
function drawing(row2, { sources }) {
  const marks = trailOf(row2);
  if (!marks.some((mark) => sources.has(mark.file))) return [];
  const where = row2.kind === "finding" ? row2.finding.function || row2.finding.region.file : placeWords(row2.growth);
  const lines = drawMarks(marks, sources, penOf(false, true), row2.level);
  return [`<details><summary>How it leaks: ${htmlText(where)}</summary>

${codeBlock(lines.join("\n"), "text")}
</details>
`];
}

// src/report/markdown/link.ts
function lineLink(file, line, links, endLine = line) {
  const range = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
  const url = links && safeUrl(`${links.serverUrl}/${links.repository}/blob/${links.headSha}/${uriPath(file)}${range}`);
  return url ? `[${codeSpan(`${shortPath(file)}:${line}`)}](${url})` : codeSpan(`${file}:${line}`);
}
function commitLink(commit, links) {
  const label2 = codeSpan(shortHash(commit));
  const url = links && /^[0-9a-f]{7,64}$/.test(commit) ? safeUrl(`${links.serverUrl}/${links.repository}/commit/${commit}`) : void 0;
  return url ? `[${label2}](${url})` : label2;
}
function ruleLink(id, helpUri) {
  const url = safeUrl(helpUri);
  return url ? `[${codeSpan(id)}](${url})` : codeSpan(id);
}
function shortPath(file) {
  return file.split("/").slice(-2).join("/");
}

// src/report/markdown/footer.ts
function footer({ report, links }) {
  const { run, tool } = report;
  const parts = [
    baseWords(run, (hash) => commitLink(hash, links)),
    run.head === "" ? "" : `head ${commitLink(run.head, links)}`,
    run.goVersion === "" ? "" : codeSpan(run.goVersion),
    count(run.files, "file"),
    recordedWords(report),
    `policy: ${markdownText(run.policySource)}`,
    `${tool.name} ${markdownText(tool.version)}`
  ];
  return `<sub>${parts.filter((part) => part !== "").join(" \xB7 ")}</sub>
`;
}

// src/report/gate-changes.ts
function gateChangeWords({ what, why, who, file, line, approval }) {
  const where = line > 0 ? `${file}:${line}` : file;
  return `${what} (${where}, ${who || "not committed"})${why ? `: ${why}` : ", no reason given"}${approvalWords(approval)}`;
}
function approvalWords(approval) {
  if (!approval) return "";
  return approval.kind === "approved" ? ` \u2014 approved by ${approval.how}` : ` \u2014 not approved: ${approval.why}`;
}
function wouldBeWords({ verdict, wouldBe, gateChanges = [] }) {
  if (!wouldBe || wouldBe.kind === verdict.kind && gateChanges.length === 0) return "";
  return `with ${wouldBe.policySource}${SAME_BASELINE} it would be: ${WORDS[wouldBe.kind]}`;
}
var SAME_BASELINE = " and the baseline that the change leaves";
var WORDS = {
  pass: "passed",
  warn: "passed with warnings",
  block: "blocked",
  unjudged: "not judged"
};

// src/report/markdown/gate-changes.ts
var MOST_WORDS = 400;
function gateChangeList({ report }, most) {
  const { gateChanges = [] } = report;
  const wouldBe = wouldBeWords(report);
  const lines = [...gateChanges.map(gateChangeWords), ...wouldBe ? [wouldBe] : []];
  return {
    head: "**What the change does to the gate** (judged by the base)\n\n",
    rows: lines.map((line) => `- ${markdownText(cut(line, MOST_WORDS))}
`),
    foot: "",
    more: (number) => number === 0 ? "" : `- \u2026and ${number} more
`,
    rank: 3,
    most
  };
}

// src/report/markdown/growth.ts
var STATES = ["new", "more", "unknown", "same", "fewer", "gone"];
var BAR_CELLS = 8;
function growthTable(context, most) {
  const { growth } = context.report;
  const sorted = [...growth].sort(compareStates);
  const scale = Math.max(1, ...growth.map((each) => Math.max(each.base ?? 0, each.head)));
  const head = `<details><summary>Goroutines left by the tests: ${totals(growth)}</summary>

`;
  return {
    // Two columns: a phone cuts what is wider.
    head: `${head}| Stuck in | Base \u2192 head |
|:--|:--|
`,
    rows: sorted.map((each) => growthRow(each, scale, context)),
    foot: "\n<sub>\u2588 was there \xB7 \u2593 came \xB7 \u2591 went</sub>\n\n</details>\n",
    more: (number) => number === 0 ? "" : `
\u2026and ${count(number, "more row")} in the job summary.
`,
    rank: 4,
    most
  };
}
function totals(growth) {
  const head = growth.reduce((sum, each) => sum + each.head, 0);
  if (growth.some((each) => each.base === null)) return `${head}, base not looked at`;
  const base = growth.reduce((sum, each) => sum + (each.base ?? 0), 0);
  const change = head - base;
  return `${base} \u2192 ${head} (${change > 0 ? "+" : change < 0 ? "\u2212" : "\xB1"}${Math.abs(change)})`;
}
function bar(base, head, scale) {
  const cells = (number) => number === 0 ? 0 : Math.max(1, Math.round(number * BAR_CELLS / scale));
  const stayed = cells(Math.min(base ?? head, head));
  const whole = cells(Math.max(base ?? head, head));
  const rest = Math.max(base !== null && base !== head ? 1 : 0, whole - stayed);
  return "\u2588".repeat(stayed) + (head > (base ?? head) ? "\u2593" : "\u2591").repeat(rest);
}
function growthRow(growth, scale, context) {
  const site = growth.leak?.site ?? growth.leak?.spawn;
  const where = codeSpan(cut(placeWords(growth), 100));
  const link = site ? ` ${lineLink(site.file, site.line, context.links)}` : "";
  const drawn = bar(growth.base, growth.head, scale);
  const cells = [
    `${where} ${markdownText(growth.leak?.state ?? growth.kind)}${link === "" ? "" : `<br>${link.trim()}`}`,
    `${growth.base ?? "?"}\xA0\u2192\xA0${growth.head}, ${stateWords(growth)}${drawn === "" ? "" : `<br>${drawn}`}`
  ];
  return `| ${cells.join(" | ")} |
`;
}
function stateWords({ state, since, reach }) {
  if (state === "unknown" && reach?.kind === "unreached") return "was there, not in the baseline";
  const words = {
    new: "**new**",
    more: "**more**",
    same: "known",
    fewer: "fewer",
    gone: "gone \u2705",
    unknown: "base not looked at"
  };
  return since === "" ? words[state] : `${words[state]}, since ${codeSpan(shortHash(since))}`;
}
function compareStates(a, b) {
  return STATES.indexOf(a.state) - STATES.indexOf(b.state) || b.head - a.head || compareGrowth(a, b);
}

// src/report/markdown/glance.ts
function glance({ report, rows }) {
  if (openRows(rows).length === 0 && report.gaps.length === 0 && unseenOf(report).length === 0) return "";
  const parts = [openWords(rows, hasBase(report)), goroutineWords(report.growth), seenWords(report)];
  return `${parts.filter((part) => part !== "").join(" \xB7 ")}
`;
}
function openWords(rows, hasBase2) {
  const open = openRows(rows);
  if (open.length === 0) return "";
  const by = ["both", "test", "rule"].flatMap((who) => {
    const number = open.filter((row2) => saidBy(row2) === who).length;
    return number > 0 ? [`${number} ${BY[who]}`] : [];
  });
  return `${numberWords(open, hasBase2)}: ${by.join(", ")}`;
}
function numberWords(open, hasBase2) {
  const fresh = open.filter((row2) => row2.standing === "new").length;
  const blocking = open.filter((row2) => row2.blocks).length;
  const blocks = blocking > 0 && blocking < open.length ? `, ${blocking} of them ${blocking === 1 ? "blocks" : "block"}` : "";
  if (!hasBase2) return `**${open.length} found**${blocks}, no base to compare with`;
  return fresh === open.length ? `**${fresh} new**${blocks}` : `**${open.length} open**, ${fresh} of them new${blocks}`;
}
var BY = { both: "by rule and test", test: "by a test alone", rule: "by a rule alone" };
function saidBy(row2) {
  return row2.kind === "leak" ? "test" : row2.growth.length > 0 ? "both" : "rule";
}
function goroutineWords(growth) {
  return growth.length > 0 ? `goroutines left by the tests ${totals(growth).replaceAll(" ", "\xA0")}` : "";
}
function seenWords(report) {
  const { captures, gaps } = report;
  const unseen = unseenOf(report).length;
  if (unseen > 0) return `**${count(unseen, "package")} of ${captures.length} not seen**`;
  if (gaps.length > 0) return `**${count(gaps.length, "thing")} not seen**`;
  return captures.length > 0 ? "everything was seen" : "no tests recorded";
}

// src/report/markdown/layers.ts
var CHAIN = 4;
var MOST_WORDS2 = 200;
function layerTables(rows, context, most) {
  const tables = rows.flatMap((row2) => row2.kind === "finding" ? layerTable(row2.finding, context) : []);
  return { head: "", rows: tables, foot: "", more: () => "", rank: 6, most };
}
function layerTable(finding, { links }) {
  const layers = layersOf(finding);
  const at = layers.findIndex(({ isIt }) => isIt);
  if (layers.length < CHAIN || at < 0) return [];
  const lines = layers.map(({ function: name, place, isIt }, index) => {
    const bold = (text) => isIt ? `**${text}**` : text;
    const where = lineLink(place.region.file, place.region.startLine, links, place.region.startLine);
    return `| ${bold(String(index + 1))} | ${bold(codeSpan(cut(name, 80)))} | ${where} | ${bold(markdownText(cut(place.message, MOST_WORDS2)))} |
`;
  });
  const title = `Layer ${at + 1} of ${layers.length}: ${htmlText(finding.function)}`;
  return [
    `<details><summary>${title}</summary>

| Layer | Function | Where | What it does |
|--:|:--|:--|:--|
${lines.join("")}
</details>
`
  ];
}
function layersOf({ codeFlow, region, message }) {
  const layers = [];
  for (const place of codeFlow) {
    const isIt = place.region.file === region.file && place.region.startLine === region.startLine;
    const layer = { function: place.function, place: isIt ? { ...place, message } : place, isIt };
    const last = layers.at(-1);
    if (last?.function !== place.function) layers.push(layer);
    else if (!last.isIt) layers[layers.length - 1] = layer;
  }
  return layers;
}

// src/report/evidence.ts
function evidenceWords(reason, rows, most) {
  const places = [...new Set(reason.evidence.map((key) => placeOfKey(key, rows)))];
  const rest = places.length - most;
  return rest > 0 ? [...places.slice(0, most), `${rest} more`] : places;
}
function placeOfKey(key, rows) {
  const row2 = rows.find(
    (each) => each.kind === "finding" && each.finding.fingerprint === key || growthOf(each).some((growth) => growth.k2 === key)
  );
  if (!row2) return key;
  if (row2.kind === "finding") return `${row2.finding.region.file}:${row2.finding.region.startLine}`;
  const site = row2.growth.leak?.site;
  return site ? `${site.file}:${site.line}` : placeWords(row2.growth);
}

// src/report/markdown/reasons.ts
var MOST_WORDS3 = 600;
var MOST_EVIDENCE = 5;
function reasonList(context) {
  const { verdict } = context.report;
  const title = { pass: "", warn: "Why the warning", block: "Why blocked", unjudged: "Why not judged" }[verdict.kind];
  return {
    head: `**${title}**

`,
    rows: verdict.reasons.map((reason) => {
      const evidence = evidenceWords(reason, context.rows, MOST_EVIDENCE);
      const sign = reason.outcome === "block" ? "\u26D4" : "\u26A0\uFE0F";
      const numbers = `policy ${codeSpan(reason.clause)}: ${reason.measured}, limit ${reason.limit}`;
      const where = evidence.length > 0 ? `: ${evidence.map((each) => codeSpan(cut(each, 200))).join(", ")}` : "";
      return `- ${sign} ${markdownText(cut(reason.message, MOST_WORDS3))} (${numbers})${where}
`;
    }),
    foot: "",
    more: (number) => number === 0 ? "" : `- \u2026and ${number} more
`,
    rank: 2
  };
}

// src/report/markdown/section.ts
function block(text, rank) {
  return { head: text, rows: [], foot: "", more: () => "", rank };
}

// src/report/markdown/context.ts
function isDated({ isBranch, report: { run } }) {
  return !isBranch && (run.base !== "" || run.baseSource !== "none");
}

// src/report/markdown/table.ts
var MOST_WORDS4 = 280;
function leakTable(rows, context, most) {
  return {
    head: `| What leaks, and where | How sure${isDated(context) ? ", and since when" : ""} |
|:--|:--|
`,
    rows: rows.map((row2) => tableRow(row2, context)),
    foot: "",
    more: (number) => number === 0 ? "" : `
\u2026and ${count(number, "more row")}; all of them are in the job summary and in \`report.json\`.
`,
    rank: 1,
    most
  };
}
function rowSign(row2) {
  if (row2.blocks) return "\u26D4";
  if (row2.standing === "gone") return "\u2705";
  if (row2.standing === "known" || row2.standing === "suppressed") return "\u25AA\uFE0F";
  return row2.level === "note" ? "\u2139\uFE0F" : "\u26A0\uFE0F";
}
function placeMarkdown(row2, { links }) {
  const place = placeOf(row2);
  if (place) return [lineLink(place.file, place.line, links, place.endLine), within(place.function)].join("");
  return row2.kind === "leak" ? codeSpan(row2.growth.package) : "";
}
function placeOf(row2) {
  if (row2.kind === "finding") {
    const { file, startLine, endLine } = row2.finding.region;
    return { file, line: startLine, endLine, function: row2.finding.function };
  }
  const site = row2.growth.leak?.site ?? row2.growth.leak?.spawn;
  return site && { ...site, endLine: site.line };
}
function tableRow(row2, context) {
  const what = row2.kind === "finding" ? row2.finding.message : leakWords(row2.growth);
  const cells = [
    `${rowSign(row2)} ${markdownText(cut(what, MOST_WORDS4))}<br>${placeMarkdown(row2, context)}${ruleMarkdown(row2, context)}`,
    `**${sureBy(row2)}**: ${sureDetail(row2, testName)}${isDated(context) ? `<br>${markdownText(sinceWords(row2, context.report.run))}` : ""}`
  ];
  return `| ${cells.join(" | ")} |
`;
}
function testName(test) {
  return codeSpan(cut(test, 120));
}
function within(fn) {
  return fn === "" ? "" : ` in ${codeSpan(cut(fn, 80))}`;
}
function ruleMarkdown(row2, { report }) {
  const id = ruleIdOf(row2);
  if (id === void 0) return "";
  return `<br>${ruleLink(id, report.rules.find((rule) => rule.id === id)?.helpUri ?? "")}`;
}

// src/report/markdown/remedies.ts
var MOST_WORDS5 = 1e3;
function remedyList(rows, context, most) {
  return {
    head: "**What to do**\n\n",
    rows: rows.map((row2) => remedyItem(row2, context)),
    foot: hint(rows),
    more: (number) => number === 0 ? "" : `- \u2026and ${number} more, in the job summary
`,
    rank: 3,
    most
  };
}
function remedyItem(row2, context) {
  const { fix, hunks } = remedyOf(row2, context.report, context.sources);
  const first = hunks[0];
  const place = first ? lineLink(first.file, first.line, context.links) : placeMarkdown(row2, context);
  const words = `- ${place}: ${fix.markdown || "end the goroutine before its owner returns"}
`;
  const diff = diffLines(hunks).join("\n");
  return diff === "" ? words : `${words}${indented(codeBlock(cut(diff, MOST_WORDS5), "diff"))}`;
}
function indented(block2) {
  return block2.split("\n").map((line) => line === "" ? "" : `  ${line}`).join("\n");
}
function suppressionHint(rows) {
  const text = hint(rows).trimStart();
  return { ...block("", 3), rows: text === "" ? [] : [text] };
}
function hint(rows) {
  const ruleId = rows.map((row2) => row2.kind === "finding" ? ruleIdOf(row2) : void 0).find((id) => id !== void 0);
  const leak = rows.some((row2) => row2.kind === "leak");
  const suppress = ruleId === void 0 ? [] : [`a finding: put ${codeSpan(suppressionOf(ruleId))} on the line above`];
  const accept = leak ? ["a leak: `goroutine-gate baseline update --append`, and commit the file"] : [];
  const ways = [...suppress, ...accept];
  return ways.length === 0 ? "" : `
<sub>Meant to be so? For ${ways.join("; for ")}.</sub>
`;
}

// src/report/markdown/series.ts
var CELLS = 12;
var GROWING = 3;
function seriesTable({ report }, most) {
  const watched = (report.series ?? []).filter(({ samples }) => samples.length > 0);
  return {
    head: `<details><summary>Goroutines over time: ${titleWords(watched)}</summary>

| Goroutines of | Over time |
|:--|:--|
`,
    rows: watched.flatMap((series) => [serviceRow(series), ...growing(series).map(signatureRow)]),
    foot: "\n</details>\n",
    more: (number) => number === 0 ? "" : `
\u2026and ${count(number, "more row")} in the job summary.
`,
    rank: 4,
    most
  };
}
function titleWords(watched) {
  const [series, second] = watched;
  if (!series || second) return count(watched.length, "service");
  const [first, last] = [series.samples[0], series.samples.at(-1)];
  const ahead = series.forecast?.inMs ? `, ${series.forecast.limit} in ${spanWords(series.forecast.inMs)} if it goes on` : "";
  return htmlText(`${first?.total} \u2192 ${last?.total} in ${spanWords((last?.at ?? 0) - (first?.at ?? 0))}${ahead}`);
}
function serviceRow(series) {
  const name = codeSpan(cut(series.service || series.source, 80));
  const counts = series.samples.map(({ total }) => total);
  return row(`**all of** ${name}`, counts, series.trend);
}
function growing({ signatures }) {
  const up = signatures.filter(({ trend, benign }) => benign === void 0 && trend !== null && trend.low > 0);
  return up.sort((a, b) => (b.trend?.perHour ?? 0) - (a.trend?.perHour ?? 0)).slice(0, GROWING);
}
function signatureRow({ state, kind, site, spawn, frames, counts, trend }) {
  const name = codeSpan(cut(site?.function || spawn?.function || frames[0]?.function || "?", 80));
  const known = counts.filter((number) => number !== null);
  return row(`${name} ${markdownText(state || kind)}`, known, trend);
}
function row(name, counts, trend) {
  const hourly = trend ? `, ${signed(rate(trend.perHour))} an hour` : "";
  return `| ${name} | ${sparkline(counts, CELLS)}<br>${counts[0] ?? "?"}\xA0\u2192\xA0${counts.at(-1) ?? "?"}${hourly} |
`;
}

// src/report/markdown/unseen.ts
var MOST_WORDS6 = 600;
function unseenList(context, most) {
  const { gaps } = context.report;
  const unfolded = openRows(context.rows).length === 0 ? " open" : "";
  const kinds = KINDS.filter(([kind]) => gaps.some((gap) => gap.kind === kind));
  const summary = kinds.map(([kind, one, many]) => count(gaps.filter((gap) => gap.kind === kind).length, one, many)).join(", ");
  const sorted = kinds.flatMap(([kind]) => gaps.filter((gap) => gap.kind === kind));
  return {
    head: `<details${unfolded}><summary>What could not be seen: ${summary}</summary>

`,
    rows: sorted.map((gap) => gapItem(gap, context)),
    foot: "\n</details>\n",
    more: (number) => number === 0 ? "" : `- \u2026and ${number} more
`,
    rank: 5,
    most
  };
}
var KINDS = [
  ["recording", "recording", "recordings"],
  ["capture", "test run", "test runs"],
  ["base", "part of the base", "parts of the base"],
  ["source", "piece of source", "pieces of source"],
  ["dump", "piece of a dump", "pieces of dumps"],
  ["baseline", "line of the baseline", "lines of the baseline"],
  ["config", "setting", "settings"],
  ["rule", "rule", "rules"],
  ["external", "result of another tool", "results of other tools"],
  ["series", "sample", "samples"],
  ["types", "set of types", "sets of types"],
  ["report", "output", "outputs"]
];
function gapItem(gap, { links }) {
  const place = gap.region ? ` (${lineLink(gap.region.file, gap.region.startLine, links, gap.region.endLine)})` : "";
  return `- ${markdownText(cut(gap.what, 200))}${place}: ${markdownText(cut(gap.why, MOST_WORDS6))}
`;
}

// src/report/markdown/waits.ts
var MOST_POINTS = 12;
var MOST_EDGES = 24;
var LABEL = 60;
var TWIN = 6e3;
function waitSections({ report }) {
  return (report.waits ?? []).filter((graph) => graph.points.length > 0).map((graph) => ({ ...block("", 6), rows: [waitText(graph)] }));
}
function waitText(graph) {
  const goroutines = graph.points.reduce((sum, point) => sum + point.count, 0);
  const rings = graph.rings.length > 0 ? `, ${count(graph.rings.length, "ring")} that nothing ends` : "";
  const title = `Who waits for whom: ${count(goroutines, "goroutine")} at ${count(graph.points.length, "place")}${rings}`;
  const picture = `\`\`\`mermaid
${drawing2(graph)}
\`\`\`
`;
  const words = codeBlock(cut(waitLines(graph).join("\n"), TWIN), "text");
  return `<details><summary>${title}</summary>

${picture}
The same in words:

${words}
</details>
`;
}
function drawing2({ points, rings }) {
  const shown = points.slice(0, MOST_POINTS);
  const names = new Map(shown.map((point, at) => [point.id, `p${at}`]));
  const nodes = shown.map((point, at) => {
    const place = point.site ? `${point.site.function} ${point.site.file}:${point.site.line}` : point.id;
    return `  p${at}["${label(`${count(point.count, "goroutine")} in ${point.state || point.kind}`)}<br>${label(place)}"]`;
  });
  const edges = shown.flatMap((point, at) => point.releases.flatMap((release) => edgesOf(`p${at}`, release, names)));
  const ringed = rings.flat().flatMap((id) => names.get(id) ?? []);
  const colour = ringed.length > 0 ? [`  classDef ring stroke:#cf222e,stroke-width:3px`, `  class ${[...new Set(ringed)].join(",")} ring`] : [];
  const nobody = edges.some((edge) => edge.includes("nobody")) ? ['  nobody(["nobody on the way"])'] : [];
  return ["flowchart LR", ...nodes, ...nobody, ...edges.slice(0, MOST_EDGES), ...colour].join("\n");
}
function edgesOf(from, { kind, site, waitsAt, running }, names) {
  const words = label(`${kind} at ${site.file}:${site.line}`);
  const targets = waitsAt.flatMap((id) => names.get(id) ?? []);
  if (targets.length > 0) return targets.map((target) => `  ${from} -->|"${words}"| ${target}`);
  return running === 0 && waitsAt.length === 0 ? [`  ${from} -.->|"${words}"| nobody`] : [];
}
function label(text) {
  return cut(plain(text).replace(/[^\p{L}\p{N} ._/:*()-]/gu, "\xB7"), LABEL);
}

// src/report/summary.ts
var ALL = Number.POSITIVE_INFINITY;
function renderSummary(report, options) {
  const rows = rowsOf(report);
  const open = openRows(rows);
  const context = { report, rows, ...options };
  const title = `## ${VERDICT_SIGNS[report.verdict.kind]} ${markdownText(headline(report, rows))}
`;
  const sections = [
    leakTable(open, context, ALL),
    reasonList(context),
    gateChangeList(context, ALL),
    remedyList(open, context, ALL),
    layerTables(open, context, ALL),
    drawings(open, context, ALL),
    ...waitSections(context),
    ...report.growth.length > 0 ? [growthTable(context, ALL)] : [],
    seriesTable(context, ALL),
    folded("Known and suppressed", leakTable(restOf(rows), context, ALL)),
    benignList(report),
    unseenList(context, ALL)
  ].filter((section) => section.rows.length > 0);
  return fitSections([block(title, 0), block(glance(context), 0), ...sections, block(footer(context), 0)], SUMMARY_BYTES, bytes).text;
}
function restOf(rows) {
  return rows.filter((row2) => row2.kind === "finding" && !row2.blocks && (row2.standing === "known" || row2.standing === "suppressed"));
}
function folded(title, section) {
  const head = `<details><summary>${htmlText(`${title}: ${count(section.rows.length, "finding")}`)}</summary>

${section.head}`;
  return { ...section, head, foot: `${section.foot}
</details>
`, rank: 8 };
}
function benignList(report) {
  return {
    head: `<details><summary>Left by the tests and harmless: ${count(report.benign.length, "stack")}</summary>

`,
    rows: report.benign.map((leak) => {
      const growth = { ...leak, state: "same", base: null, head: leak.count, k2: leak.keys.k2, since: "", ruleIds: [], leak };
      return `- ${markdownText(leakWords(growth))}, ${codeSpan(leak.package)}: ${markdownText(leak.reason)}
`;
    }),
    foot: "\n</details>\n",
    more: (number) => number === 0 ? "" : `- \u2026and ${number} more
`,
    rank: 9
  };
}

export {
  COMMENT_CHARACTERS,
  ANNOTATIONS_PER_LEVEL,
  ANNOTATION_CHARACTERS,
  TITLE_CHARACTERS,
  SARIF_RESULTS,
  SARIF_LOCATIONS,
  SARIF_FLOW_LOCATIONS,
  SARIF_DESCRIPTION_CHARACTERS,
  characters,
  fitSections,
  cut,
  tallyOf,
  recordedWords,
  reusedWords,
  VERDICT_SIGNS,
  headline,
  ruleLink,
  shortPath,
  footer,
  gateChangeWords,
  wouldBeWords,
  gateChangeList,
  growthTable,
  glance,
  evidenceWords,
  reasonList,
  block,
  isDated,
  leakTable,
  rowSign,
  placeMarkdown,
  placeOf,
  suppressionHint,
  seriesTable,
  unseenList,
  waitSections,
  renderSummary
};
