import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  bucketWords,
  clockWords,
  rate,
  signed,
  spanWords,
  sparkline
} from "./chunk-ZKLEFFN3.js";
import {
  count
} from "./chunk-N27ABM2I.js";
import {
  breakCommands,
  plain,
  visible
} from "./chunk-67AXR2H5.js";

// src/report/series/text.ts
var SHOWN = 10;
function seriesLines(series, unicode = true) {
  const { samples, trend, forecast, load, jump } = series;
  const [first, last] = [samples[0], samples.at(-1)];
  const name = plain(series.service === "" ? series.source : `${series.service} (${series.source})`);
  if (!first || !last) return [`series ${name}: no sample can be used`];
  const grown = samples.map(({ total }) => total);
  const facts = [
    ["total", unicode && samples.length > 2 && sparkline(grown)],
    ["load", load && `${load.before} before, ${load.after} after (${signed(load.after - load.before)})`],
    ["slope", trend ? trendWords(trend, forecast) : "not known with fewer than three samples"],
    ["grew", jump && `${jump.from} \u2192 ${jump.to} (+${jump.percent} %) until ${clockWords(jump.at)}, ${AFTER[jump.after]}`],
    ["waits", waitWords(last.waits)],
    ["states", stateWords(last.states)],
    ["health", last.health ? `${last.health.word}: ${last.health.why}` : null],
    ["p95", series.p95Ms !== null && `${series.p95Ms} ms over the last ${spanWords(series.windowMs)}`]
  ];
  const head = `series ${name}: ${count(samples.length, "sample")} over ${spanWords(last.at - first.at)} until ${clockWords(last.at)}, ${first.total} \u2192 ${last.total} goroutines`;
  return [
    head,
    ...facts.flatMap(([label, words]) => words ? [`  ${label.padEnd(7)} ${words}`] : []),
    ...series.periods.filter(({ hours }) => hours !== null).map((period) => periodLine(period, series)),
    ...signatureLines(series)
  ];
}
var AFTER = { kept: "and stayed", fell: "and fell again", open: "and nobody looked later" };
function trendWords({ perHour, low, high }, forecast) {
  return `${signed(rate(perHour))} an hour (95 %: ${rate(low)} to ${rate(high)})${forecastWords(forecast)}`;
}
function forecastWords(forecast) {
  if (forecast === null || forecast.inMs === null) return "";
  if (forecast.inMs === 0) return `; ${forecast.limit} goroutines are reached`;
  const latest = forecast.latestMs === null ? "never" : spanWords(forecast.latestMs);
  return `; ${forecast.limit} goroutines in ${spanWords(forecast.inMs)} (${spanWords(forecast.earliestMs ?? 0)} to ${latest})`;
}
function waitWords(waits) {
  if (waits === null) return null;
  const words = bucketWords();
  return waits.flatMap((number, index) => number > 0 ? [`${words[index]} ${number}`] : []).join(" \xB7 ");
}
function stateWords(states) {
  const sorted = Object.entries(states).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return sorted.map(([state, number]) => `${state} ${number}`).join(" \xB7 ");
}
function periodLine({ hours, least, mean, most, trend, growing }, { signatures }) {
  const named = growing.map(({ k2, perHour }) => `${nameOf(signatures.find((each) => each.k2 === k2))} ${signed(rate(perHour))}`);
  const slope = trend ? `${signed(rate(trend.perHour))} an hour (95 %: ${rate(trend.low)} to ${rate(trend.high)})` : "slope not known";
  const fastest = named.length > 0 ? `; growing: ${named.map(plain).join(", ")}` : "";
  return `  ${`${hours} h`.padEnd(7)} least ${least}, mean ${mean}, most ${most}; ${slope}${fastest}`;
}
function signatureLines({ signatures }) {
  const shown = signatures.filter(({ counts }) => (counts.at(-1) ?? 0) > 0);
  if (shown.length === 0) return [];
  const rows = shown.slice(0, SHOWN).map((signature) => {
    const { share, counts, trend, aged, depth } = signature;
    const cells = [
      `${Math.round(share * 1e3) / 10} %`,
      String(counts.at(-1) ?? "?"),
      trend ? signed(rate(trend.perHour)) : "?",
      String(aged ?? "?"),
      String(depth || "")
    ];
    return `${cells.map((cell, index) => cell.padStart(WIDTHS[index] ?? 0)).join("")}  ${plain(signatureWords(signature))}`;
  });
  const head = ["share", "count", "an hour", "old", "depth"].map((cell, index) => cell.padStart(WIDTHS[index] ?? 0)).join("");
  const more = shown.length > SHOWN ? [`  \u2026 ${count(shown.length - SHOWN, "more signature")}`] : [];
  return [head, ...rows, ...more];
}
var WIDTHS = [9, 8, 12, 6, 7];
function signatureWords(signature) {
  const { state, kind, site, spawn, benign } = signature;
  const place = site ?? spawn;
  const at = place ? ` ${place.file}:${place.line}` : "";
  return `${nameOf(signature)}  ${state || kind}${at}${benign === void 0 ? "" : ` (harmless: ${benign})`}`;
}
function nameOf(signature) {
  if (signature === void 0) return "?";
  return signature.site?.function || signature.spawn?.function || signature.frames[0]?.function || signature.k2.slice(0, 12);
}

// src/report/openmetrics.ts
function renderOpenMetrics(report) {
  return textOf([...ofRun(report), ...(report.series ?? []).flatMap(ofSeries)]);
}
function seriesMetrics(series) {
  return textOf(series.flatMap(ofSeries));
}
function textOf(families) {
  const byName = /* @__PURE__ */ new Map();
  for (const family2 of families) {
    const known = byName.get(family2.name);
    byName.set(family2.name, known ? { ...known, samples: [...known.samples, ...family2.samples] } : family2);
  }
  return `${[...byName.values()].map(familyText).join("")}# EOF
`;
}
function family(name, help, samples, unit) {
  const numbers = samples.filter(({ value }) => Number.isFinite(value));
  return numbers.length === 0 ? [] : [{ name, help, samples: numbers, ...unit !== void 0 && { unit } }];
}
var VERDICTS = ["pass", "warn", "block", "unjudged"];
function ofRun({ verdict, findings, growth, gaps, captures, leaks }) {
  const standing = (kind) => findings.filter((finding) => finding.standing.kind === kind).length;
  const tests = captures.reduce((sum, { tests: number }) => sum + number, 0);
  const left = leaks.reduce((sum, { count: count2 }) => sum + count2, 0);
  return [
    ...family(
      "goroutine_gate_verdict",
      "The verdict of the gate: 1 for the one that was given.",
      VERDICTS.map((kind) => ({ labels: { verdict: kind }, value: Number(verdict.kind === kind) }))
    ),
    ...family(
      "goroutine_gate_findings",
      "Findings by their standing.",
      ["new", "known", "suppressed"].map((kind) => ({ labels: { standing: kind }, value: standing(kind) }))
    ),
    ...family(
      "goroutine_gate_leaks",
      "Leaked stacks of the head by their state.",
      LEAK_STATES.map((state) => ({ labels: { state }, value: growth.filter((entry) => entry.state === state).length }))
    ),
    ...family("goroutine_gate_leaked_goroutines", "Goroutines that tests left behind.", [{ value: left }]),
    ...family(
      "goroutine_gate_leak_rate",
      "Goroutines left behind per test.",
      tests === 0 ? [] : [{ value: Math.round(left / tests * 1e4) / 1e4 }]
    ),
    ...family("goroutine_gate_gaps", "What could not be seen.", [{ value: gaps.length }])
  ];
}
var LEAK_STATES = ["new", "more", "same", "fewer", "gone", "unknown"];
var SIGNATURES = 20;
function ofSeries(series) {
  const last = series.samples.at(-1);
  if (last === void 0) return [];
  const service = series.service || series.source;
  const one = (value) => value === null || value === void 0 ? [] : [{ labels: { service }, value }];
  const { trend, forecast, load } = series;
  return [
    ...family("goroutines", "Goroutines of the last sample.", one(last.total)),
    ...family("blocked_goroutines", "Goroutines that wait for a channel, a lock, a condition or a wait group.", one(last.blocked)),
    ...family(
      "goroutines_state",
      "Goroutines by what they wait for.",
      Object.entries(last.states).map(([state, value]) => ({ labels: { service, state }, value }))
    ),
    ...family("goroutines_growth_rate", "Goroutines an hour, slope of the least-squares line.", one(trend?.perHour)),
    ...family("goroutines_growth_rate_low", "Lower end of the 95 % confidence interval of the growth rate.", one(trend?.low)),
    ...family("goroutines_growth_rate_high", "Upper end of the 95 % confidence interval of the growth rate.", one(trend?.high)),
    ...family(
      "goroutines_limit_reached_seconds",
      "Time until the cap is reached if it goes on like this.",
      one(forecast?.inMs == null ? null : forecast.inMs / 1e3),
      "seconds"
    ),
    ...family("goroutines_load_delta", "Goroutines that are more after the load than before it.", one(load && load.after - load.before)),
    ...family(
      "goroutines_p95_latency_seconds",
      "The p95 latency that limits follow.",
      one(series.p95Ms === null ? null : series.p95Ms / 1e3),
      "seconds"
    ),
    ...ofSignatures(series, service)
  ];
}
function ofSignatures({ signatures }, service) {
  const shown = signatures.filter(({ counts }) => (counts.at(-1) ?? 0) > 0).slice(0, SIGNATURES);
  const samples = (value) => shown.flatMap((signature) => {
    const number = value(signature);
    const name = signature.site?.function || signature.spawn?.function || signature.frames[0]?.function || "";
    return number === null || number === void 0 ? [] : [{ labels: { service, function: name, kind: signature.kind, signature: signature.k2 }, value: number }];
  });
  return [
    ...family(
      "goroutines_signature",
      "Goroutines of the last sample by signature.",
      samples(({ counts }) => counts.at(-1))
    ),
    ...family(
      "goroutines_signature_share_ratio",
      "Share of a signature in all goroutines, 0 to 1.",
      samples(({ share }) => share),
      "ratio"
    ),
    ...family(
      "goroutines_signature_growth_rate",
      "Goroutines of a signature an hour.",
      samples(({ trend }) => trend?.perHour)
    ),
    ...family(
      "goroutines_signature_aged",
      "Goroutines of a signature that are older than the window.",
      samples(({ aged }) => aged)
    )
  ];
}
function familyText({ name, unit, help, samples }) {
  const head = [`# TYPE ${name} gauge`, ...unit === void 0 ? [] : [`# UNIT ${name} ${unit}`], `# HELP ${name} ${escaped(help)}`];
  const lines = /* @__PURE__ */ new Map();
  for (const { labels = {}, value } of samples) {
    const pairs = Object.entries(labels).map(([key, text]) => `${key}="${escaped(text)}"`);
    const line = `${name}${pairs.length > 0 ? `{${pairs.join(",")}}` : ""}`;
    lines.set(line, Math.max(value, lines.get(line) ?? value));
  }
  return `${[...head, ...[...lines].map(([line, value]) => `${line} ${value}`)].join("\n")}
`;
}
function escaped(text) {
  const quoted = text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll(/\r?\n|\r/g, "\\n").replaceAll("	", "\uFFFD");
  return breakCommands(visible(quoted));
}

export {
  seriesLines,
  renderOpenMetrics,
  seriesMetrics
};
