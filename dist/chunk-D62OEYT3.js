import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  benignReason,
  relativeFrame,
  signatureOf
} from "./chunk-KTY5XQJW.js";
import {
  LIST_NAME,
  readList,
  readMemory,
  readSnapshots,
  seriesGap,
  timeInName,
  timeText
} from "./chunk-OESQ3N7R.js";
import {
  channelClassOf,
  channelOf,
  channelUse,
  lockClassOf,
  waitGroupOf
} from "./chunk-H2LCDZES.js";
import {
  GoPackage
} from "./chunk-GQHAIGAC.js";
import {
  declaredName,
  isStandardLibrary,
  isWithin,
  packageOf
} from "./chunk-N3OVQWBY.js";
import {
  GoFile
} from "./chunk-XTFU4IHH.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import {
  calledName2 as calledName
} from "./chunk-H6NLGDQU.js";
import {
  folderOf
} from "./chunk-ZZ7XX7GF.js";
import {
  limitsOf,
  windowOf
} from "./chunk-GE25O2IM.js";
import {
  WAIT_BUCKETS
} from "./chunk-6E3A3EOR.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/snapshot/wait-address.ts
function waitAddresses(text) {
  const addresses = /* @__PURE__ */ new Map();
  for (const header of text.matchAll(HEADER)) {
    const address = addressBelow(text, header.index + header[0].length);
    if (address !== void 0) addresses.set(Number(header[1]), address);
  }
  return addresses;
}
var HEADER = /^goroutine (\d{1,15}) [^\n]*:\r?\n/gm;
var LINES = 24;
function addressBelow(text, from) {
  let found;
  let at = from;
  for (let line = 0; line < LINES; line++) {
    const newline = text.indexOf("\n", at);
    const content = text.slice(at, newline === -1 ? text.length : newline);
    if (!content.startsWith("	")) {
      if (!LIBRARY.test(content)) return found;
      found = WAITING.exec(content)?.[1] ?? found;
    }
    if (newline === -1) return found;
    at = newline + 1;
  }
  return found;
}
var LIBRARY = /^(?:runtime|sync|internal\/sync)\./;
var WAITING = /^(?:runtime\.(?:chanrecv[12]?|chansend1?)|(?:internal\/)?sync\.(?:runtime_(?:Semacquire\w*|notifyListWait)|\(\*(?:Mutex|RWMutex|WaitGroup|Cond)\)\.\w+))\((0x0*[1-9a-f][0-9a-f]*)(?:[,)])/;

// src/drive/series.ts
import { join as join2 } from "node:path";

// src/series/signed.ts
var known = /* @__PURE__ */ new WeakMap();
function signer(context) {
  const byText = known.get(context) ?? /* @__PURE__ */ new Map();
  known.set(context, byText);
  const byFrames = /* @__PURE__ */ new WeakMap();
  return (record) => {
    const byState = byFrames.get(record.frames) ?? /* @__PURE__ */ new Map();
    byFrames.set(record.frames, byState);
    const found = byState.get(record.state);
    if (found !== void 0) return found;
    const key = textOf(record);
    const first = byText.get(key) ?? signed(record, context);
    byText.set(key, first);
    byState.set(record.state, first);
    return first;
  };
}
function textOf({ state, frames, createdBy }) {
  const calls = createdBy === void 0 ? frames : [...frames, createdBy];
  return [state, String(createdBy === void 0), ...calls.map((call) => `${call.function} ${call.file}:${call.line}`)].join("\n");
}
function signed(record, context) {
  const benign = benignReason(record);
  return { ...signatureOf(record, context), ...benign !== void 0 && { benign } };
}

// src/series/sample.ts
function sampleOf(snapshot, facts, context) {
  const stacks = /* @__PURE__ */ new Map();
  const signatureIn = signer(context);
  let highestId = 0;
  snapshot.goroutines.forEach((record, index) => {
    const signature = signatureIn(record);
    const stack = stacks.get(signature.keys.k2) ?? { first: describe(record, signature, context), count: 0, ids: [], minutes: [] };
    stacks.set(signature.keys.k2, stack);
    stack.count += snapshot.counts[index] ?? 1;
    if (snapshot.format !== "text") return;
    stack.ids.push(record.id);
    stack.minutes.push(record.waitMinutes);
    highestId = Math.max(highestId, record.id);
  });
  const counted = [...stacks.values()].map(({ first, count, ids, minutes }) => ({ ...first, count, ids, minutes }));
  return { ...facts, total: snapshot.total, stacks: counted, format: snapshot.format, highestId };
}
var FRAMES = 8;
function describe(record, { kind, keys, site, spawn, benign }, context) {
  const modules = context.modules.map((module) => module.path);
  const own = record.frames.filter((frame) => !isStandardLibrary(packageOf(frame.function, frame.file), modules));
  return {
    k2: keys.k2,
    kind,
    state: record.state,
    ...site && { site },
    ...spawn && { spawn },
    frames: record.frames.slice(0, FRAMES).map((frame) => relativeFrame(frame, context)),
    depth: own.length,
    ...benign !== void 0 && { benign }
  };
}

// src/series/forecast.ts
var HOUR_MS = 36e5;
function forecastOf(trend, last, limit) {
  const left = limit - Math.max(last, trend.fitted);
  const reach = (perHour) => {
    if (left <= 0) return 0;
    return perHour > 0 ? Math.round(left / perHour * HOUR_MS) : null;
  };
  return { limit, inMs: reach(trend.perHour), earliestMs: reach(trend.high), latestMs: reach(trend.low) };
}

// src/series/health.ts
var OVERDUE_MS = 15e4;
function healthOf(memory, at) {
  const mark = markOf(memory);
  const age = ageOf(memory, at);
  const [word, why] = MATRIX[mark][age];
  return { mark, age, word, why };
}
function markOf({ heapAlloc, nextGc }) {
  if (heapAlloc > nextGc) return "over";
  return heapAlloc * 2 > nextGc ? "filling" : "low";
}
function ageOf({ lastGcAt }, at) {
  if (lastGcAt === null) return "never";
  return at - lastGcAt > OVERDUE_MS ? "overdue" : "fresh";
}
var NO_COLLECTION = "Go collects every two minutes by itself, so the collector is off or stands still";
var MATRIX = {
  low: {
    fresh: ["healthy", "the heap is well below the mark and was collected lately"],
    overdue: ["watch", `${NO_COLLECTION}; the heap is still low`],
    never: ["healthy", "nothing had to be collected so far"]
  },
  filling: {
    fresh: ["healthy", "the heap fills towards its next collection"],
    overdue: ["pressed", `${NO_COLLECTION} while the heap fills`],
    never: ["healthy", "the heap fills towards its first collection"]
  },
  over: {
    fresh: ["pressed", "the heap is above the mark: the collector runs and does not keep up, or a cycle is under way"],
    overdue: ["sick", `the heap is above the mark and nothing is collected; ${NO_COLLECTION}`],
    never: ["sick", "the heap is above the mark and was never collected: the collector is off"]
  }
};

// src/series/jump.ts
var WORST_FIRST = ["kept", "open", "fell"];
function jumpOf(samples, limits) {
  const least = leastAfter(samples);
  const jumps = samples.flatMap((sample, index) => jumpTo(samples[index - 1], sample, least[index] ?? null, limits));
  const above = jumps.filter(({ percent }) => percent > limits.percent);
  const rank = ({ after }) => WORST_FIRST.indexOf(after);
  const ordered = above.length > 0 ? above.sort((a, b) => rank(a) - rank(b) || b.percent - a.percent) : jumps.sort((a, b) => b.percent - a.percent);
  return ordered[0] ?? null;
}
function leastAfter(samples) {
  const least = samples.map(() => null);
  for (let index = samples.length - 2; index >= 0; index--) {
    const [now, next] = [samples[index], samples[index + 1]];
    if (now && next && now.stretch === next.stretch) least[index] = Math.min(next.total, least[index + 1] ?? next.total);
  }
  return least;
}
function jumpTo(before, sample, least, { percent, floor }) {
  if (before === void 0 || before.stretch !== sample.stretch || sample.total - before.total <= floor) return [];
  const grown = before.total === 0 ? Number.POSITIVE_INFINITY : (sample.total - before.total) / before.total * 100;
  const bound = before.total * (1 + percent / 100);
  const after = least === null ? "open" : least > bound ? "kept" : "fell";
  return [{ from: before.total, to: sample.total, at: sample.at, percent: Math.min(MOST_PERCENT, Math.round(grown * 10) / 10), after }];
}
var MOST_PERCENT = 1e6;

// src/series/latency.ts
function p95Of(latency, end, windowMs) {
  if (latency.p95Ms !== void 0) {
    if (isLatency(latency.p95Ms)) return { p95Ms: latency.p95Ms, gaps: [] };
    return { p95Ms: null, gaps: [seriesGap("the p95 latency", `${latency.p95Ms} ms is no latency; limits do not follow it`)] };
  }
  if (latency.answers.length === 0 || end === null) return { p95Ms: null, gaps: [] };
  const wrong = latency.answers.filter(({ ms }) => !isLatency(ms));
  const gaps = wrong[0] ? [seriesGap(`${wrong.length} of ${latency.answers.length} latencies`, `${wrong[0].ms} ms is no latency`)] : [];
  const within = latency.answers.filter(({ at, ms }) => isLatency(ms) && at <= end && at > end - windowMs).map(({ ms }) => ms);
  if (within.length === 0)
    return { p95Ms: null, gaps: [...gaps, seriesGap("the p95 latency", "no answer lies in the window before the last sample")] };
  within.sort((a, b) => a - b);
  return { p95Ms: within[Math.ceil(within.length * 0.95) - 1] ?? null, gaps };
}
var LONGEST_MS = 24 * 36e5;
function isLatency(ms) {
  return Number.isFinite(ms) && ms >= 0 && ms <= LONGEST_MS;
}

// src/series/load.ts
function loadOf(samples) {
  const [first, last] = [samples[0], samples.at(-1)];
  if (samples.every(({ phase }) => phase === void 0)) {
    return { load: samples.length === 2 && first && last ? { before: first.total, after: last.total } : null, gaps: [] };
  }
  const before = samples.filter(({ phase }) => phase === "before").map(({ total }) => total);
  const after = samples.findLast(({ phase }) => phase === "after");
  if (before.length > 0 && after) return { load: { before: Math.min(...before), after: after.total }, gaps: [] };
  const missing = [before.length === 0 && "before", !after && "after"].filter(Boolean).join(" and none ");
  return {
    load: null,
    gaps: [seriesGap("goroutines before and after the load", `there is no sample ${missing} it, so the two cannot be compared`)]
  };
}

// src/series/order.ts
var EARLIEST = Date.UTC(2009, 10, 10);
var LATEST = Date.UTC(2200, 0, 1);
var MOST = 1e8;
var DRIFT_MS = 6e4;
function inOrder(given, listed) {
  const gaps = [];
  const usable = given.filter((sample) => isUsable(sample, gaps));
  const timed = withSteadyClock(usable, gaps) ?? sorted(usable, listed, gaps);
  const single = withoutDuplicates(timed, gaps);
  return { samples: withStretches(single, gaps), gaps };
}
function isUsable(sample, gaps) {
  const why = whyUnusable(sample);
  if (why !== "") gaps.push(seriesGap(`sample ${sample.source}`, why));
  return why === "";
}
function whyUnusable({ at, total }) {
  if (at === null) return "nothing says when it was taken; put the time into its name (2026-03-01T12-00-00Z.txt) or into series.json";
  if (!(at >= EARLIEST && at < LATEST)) return `its time, ${at} ms after 1970, is before Go's first release or after the year 2200`;
  if (!Number.isSafeInteger(total) || total < 0 || total > MOST) return `${total} is no number of goroutines`;
  return "";
}
function withSteadyClock(samples, gaps) {
  const [first] = samples;
  if (first?.elapsedMs === void 0) return void 0;
  const steady = samples.map((sample) => ({ ...sample, at: first.at + (sample.elapsedMs ?? Number.NaN) - (first.elapsedMs ?? 0) }));
  const isRising = steady.every(({ at }, index) => index === 0 || at >= (steady[index - 1]?.at ?? 0));
  if (!isRising || steady.some(({ at }) => Number.isNaN(at))) return void 0;
  samples.forEach((sample, index) => {
    const before = samples[index - 1];
    if (before === void 0) return;
    const drift = sample.at - before.at - ((sample.elapsedMs ?? 0) - (before.elapsedMs ?? 0));
    if (Math.abs(drift) > DRIFT_MS)
      gaps.push(
        seriesGap(
          `the clock before sample ${sample.source}`,
          `it was set by ${Math.round(drift / 1e3)} s; the sampler's own clock is used`
        )
      );
  });
  return steady;
}
function sorted(samples, listed, gaps) {
  const back = listed ? samples.filter((sample, index) => sample.at < (samples[index - 1]?.at ?? sample.at)) : [];
  const isReversed = back.length > 0 && back.length === samples.length - 1;
  if (back[0] && !isReversed) {
    const why = `it was taken before the one that the list has ahead of it, and so were ${back.length - 1} more; sorted by time, which is wrong if a clock was set back`;
    gaps.push(seriesGap(`the order of sample ${back[0].source}`, why));
  }
  return [...samples].sort((a, b) => a.at - b.at);
}
function withoutDuplicates(samples, gaps) {
  const kept = [];
  for (const sample of samples) {
    const last = kept.at(-1);
    if (last === void 0 || last.at !== sample.at) {
      kept.push(sample);
      continue;
    }
    const [stays, goes] = sample.total > last.total ? [sample, last] : [last, sample];
    kept[kept.length - 1] = stays;
    gaps.push(seriesGap(`sample ${goes.source}`, `it has the time of ${stays.source} (${timeText(stays.at)}); the higher count is used`));
  }
  return kept;
}
var ID_BLOCKS = 256;
function withStretches(samples, gaps) {
  let stretch = 0;
  return samples.map((sample, index) => {
    const before = samples[index - 1];
    if (before !== void 0 && isRestarted(before, sample)) {
      stretch++;
      gaps.push(
        seriesGap(`the time before sample ${sample.source}`, "the process was started anew; what came before is counted on its own")
      );
    }
    return { ...sample, stretch };
  });
}
function isRestarted(before, after) {
  if (before.memory && after.memory) return after.memory.numGc < before.memory.numGc;
  if (before.highestId === 0 || after.highestId === 0) return false;
  return after.highestId < before.highestId / 2 && before.highestId - after.highestId > ID_BLOCKS;
}

// src/series/students-t.ts
function studentsT(freedom) {
  const exact = TABLE[freedom - 1];
  if (exact !== void 0) return exact;
  const at = FURTHER.findIndex(([degrees]) => degrees >= freedom);
  const [above, high] = FURTHER[at] ?? [Number.POSITIVE_INFINITY, NORMAL];
  const [below, low] = FURTHER[at - 1] ?? [30, 2.042];
  const share = (1 / below - 1 / freedom) / (1 / below - 1 / above);
  return low + (high - low) * share;
}
var NORMAL = 1.96;
var TABLE = [
  12.706,
  4.303,
  3.182,
  2.776,
  2.571,
  2.447,
  2.365,
  2.306,
  2.262,
  2.228,
  2.201,
  2.179,
  2.16,
  2.145,
  2.131,
  2.12,
  2.11,
  2.101,
  2.093,
  2.086,
  2.08,
  2.074,
  2.069,
  2.064,
  2.06,
  2.056,
  2.052,
  2.048,
  2.045,
  2.042
];
var FURTHER = [
  [30, 2.042],
  [40, 2.021],
  [60, 2],
  [100, 1.984],
  [Number.POSITIVE_INFINITY, NORMAL]
];

// src/series/trend.ts
var HOUR_MS2 = 36e5;
function trendOf(counts) {
  const [first] = counts;
  const last = counts.at(-1);
  if (first === void 0 || last === void 0 || counts.length < 3 || last.at <= first.at) return null;
  const hours = counts.map(({ at }) => (at - first.at) / HOUR_MS2);
  const values = counts.map(({ count }) => count);
  const meanX = mean(hours);
  const meanY = mean(values);
  const spread = sum(hours.map((x) => (x - meanX) ** 2));
  const slope = sum(hours.map((x, index) => (x - meanX) * ((values[index] ?? 0) - meanY))) / spread;
  const fitted = (x) => meanY + slope * (x - meanX);
  const residuals = sum(hours.map((x, index) => ((values[index] ?? 0) - fitted(x)) ** 2));
  const freedom = counts.length - 2;
  const margin = studentsT(freedom) * Math.sqrt(residuals / freedom / spread);
  return {
    perHour: tidy(slope),
    low: tidy(slope - margin),
    high: tidy(slope + margin),
    samples: counts.length,
    spanMs: last.at - first.at,
    fitted: tidy(fitted(hours.at(-1) ?? 0))
  };
}
function tidy(value) {
  const rounded = Math.round(value * 1e3) / 1e3;
  return rounded === 0 ? 0 : rounded;
}
function mean(values) {
  return sum(values) / values.length;
}
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

// src/series/signatures.ts
function signaturesOf(samples, windowMs) {
  const last = samples.findLast((sample) => sample.stacks !== null);
  if (last === void 0) return [];
  const withStacks = samples.filter((sample) => sample.stacks !== null && sample.format === last.format);
  const byKey = samples.map(
    (sample) => sample.stacks !== null && sample.format === last.format ? new Map(sample.stacks?.map((stack) => [stack.k2, stack])) : null
  );
  const newest = /* @__PURE__ */ new Map();
  for (const stacks of byKey) for (const [k2, stack] of stacks ?? []) newest.set(k2, stack);
  const inLast = byKey[samples.indexOf(last)];
  const old = idsOfOld(withStacks, last, windowMs);
  const series = [...newest].map(([k2, stack]) => {
    const counts = byKey.map((stacks) => stacks === null ? null : stacks.get(k2)?.count ?? 0);
    const now = inLast?.get(k2);
    return {
      ...described(stack),
      counts,
      share: last.total === 0 ? 0 : round((now?.count ?? 0) / last.total),
      trend: steepest(samples, counts),
      aged: last.highestId === 0 ? null : now === void 0 ? 0 : agedIn(now, old, windowMs)
    };
  });
  return series.sort((a, b) => (b.counts.at(-1) ?? 0) - (a.counts.at(-1) ?? 0) || compareText(a.k2, b.k2));
}
function steepest(samples, counts) {
  const stretches = /* @__PURE__ */ new Map();
  samples.forEach(({ at, stretch }, index) => {
    const count = counts[index] ?? null;
    if (count === null) return;
    const part = stretches.get(stretch) ?? [];
    stretches.set(stretch, part);
    part.push({ at, count });
  });
  const trends = [...stretches.values()].flatMap((part) => trendOf(part) ?? []);
  return trends.sort((a, b) => b.low - a.low || b.perHour - a.perHour)[0] ?? null;
}
function described({ k2, kind, state, site, spawn, frames, depth, benign }) {
  return {
    k2,
    kind,
    state,
    ...site && { site },
    ...spawn && { spawn },
    frames,
    depth: isBlocked(kind) ? depth : 0,
    ...benign !== void 0 && { benign }
  };
}
function isBlocked(kind) {
  return BLOCKED.has(kind);
}
var BLOCKED = /* @__PURE__ */ new Set(["chan-recv", "chan-send", "select", "forever", "lock", "rlock", "wg", "cond"]);
function idsOfOld(samples, last, windowMs) {
  const old = samples.findLast(({ at, stretch }) => stretch === last.stretch && at <= last.at - windowMs);
  return new Set((old?.stacks ?? []).flatMap(({ k2, ids }) => ids.map((id) => `${id} ${k2}`)));
}
function agedIn({ k2, ids, minutes }, old, windowMs) {
  return ids.filter((id, index) => (minutes[index] ?? 0) * 6e4 >= windowMs || old.has(`${id} ${k2}`)).length;
}
function round(value) {
  return Math.round(value * 1e4) / 1e4;
}

// src/series/periods.ts
var HOUR_MS3 = 36e5;
var HOURS = [24, 48, 72];
var ENOUGH = 0.95;
var GROWING = 5;
function periodsOf(samples, signatures) {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last) return [];
  const span = last.at - first.at;
  const long = HOURS.filter((hours) => span >= hours * HOUR_MS3 * ENOUGH);
  return [...long.map((hours) => periodOf(samples, signatures, hours)), periodOf(samples, signatures, null)];
}
function periodOf(samples, signatures, hours) {
  const end = samples.at(-1)?.at ?? 0;
  const start = samples.findIndex(({ at }) => hours === null || at >= end - hours * HOUR_MS3);
  const part = samples.slice(start);
  const totals = part.map(({ total }) => total);
  return {
    hours,
    from: part[0]?.at ?? end,
    to: end,
    samples: part.length,
    least: totals.reduce((least, total) => Math.min(least, total)),
    mean: Math.round(totals.reduce((sum2, total) => sum2 + total, 0) / totals.length * 10) / 10,
    most: totals.reduce((most, total) => Math.max(most, total)),
    trend: steepest(part, totals),
    growing: growingIn(part, start, signatures)
  };
}
function growingIn(part, start, signatures) {
  const found = signatures.flatMap(({ k2, counts }) => {
    const trend = steepest(part, counts.slice(start));
    return trend && trend.low > 0 ? [{ k2, perHour: trend.perHour }] : [];
  });
  return found.sort((a, b) => b.perHour - a.perHour || compareText(a.k2, b.k2)).slice(0, GROWING);
}

// src/series/waiting.ts
function waitsOf(stacks) {
  const buckets = Array.from({ length: WAIT_BUCKETS.length + 1 }, () => 0);
  for (const { minutes } of stacks) {
    for (const waited of minutes) {
      const found = WAIT_BUCKETS.findIndex((bound) => waited < bound);
      const bucket = found === -1 ? WAIT_BUCKETS.length : found;
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
  }
  return buckets;
}

// src/series/series.ts
function seriesOf(given, options) {
  const { samples, gaps } = inOrder(given.samples, given.listed);
  const points = samples.map(pointOf);
  const signatures = signaturesOf(samples, options.windowMs);
  const totals = points.map(({ total }) => total);
  const trend = steepest(points, totals);
  const latest = lastTrend(points);
  const last = points.at(-1);
  const latency = p95Of(given.latency, last?.at ?? null, options.windowMs);
  const load = loadOf(points);
  const { cap, growthPercent, growthFloor } = options.limitsAt(latency.p95Ms);
  const series = {
    source: given.source,
    service: given.service,
    samples: points,
    signatures,
    trend,
    forecast: latest && last ? forecastOf(latest, last.total, cap) : null,
    jump: jumpOf(points, { percent: growthPercent, floor: growthFloor }),
    load: load.load,
    p95Ms: latency.p95Ms,
    windowMs: options.windowMs,
    periods: periodsOf(points, signatures)
  };
  return {
    series,
    gaps: [...gaps, ...holes(points, given), ...tooFew(points, given), ...formatGaps(samples), ...load.gaps, ...latency.gaps].map(
      (gap) => named(gap, given)
    )
  };
}
function pointOf({ source, at, phase, total, stacks, highestId, memory, stretch }) {
  const states = {};
  for (const { kind, count } of stacks ?? []) states[kind] = (states[kind] ?? 0) + count;
  const blocked = (stacks ?? []).filter(({ kind, benign }) => isBlocked(kind) && benign === void 0);
  return {
    source,
    at,
    ...phase && { phase },
    total,
    blocked: blocked.reduce((sum2, { count }) => sum2 + count, 0),
    states,
    waits: stacks === null || highestId === 0 ? null : waitsOf(stacks),
    ...memory && { memory, health: healthOf(memory, at) },
    stretch
  };
}
function lastTrend(points) {
  const stretch = points.at(-1)?.stretch;
  const now = points.filter((point) => point.stretch === stretch);
  return steepest(
    now,
    now.map(({ total }) => total)
  );
}
var HOLE = 3.5;
function holes(points, { everyMs }) {
  const intervals = points.slice(1).map(({ at }, index) => at - (points[index]?.at ?? at));
  const sorted2 = [...intervals].sort((a, b) => a - b);
  const usual = everyMs ?? sorted2[Math.floor(sorted2.length / 2)] ?? 0;
  if (usual <= 0 || everyMs === void 0 && intervals.length < 3) return [];
  return intervals.flatMap((interval, index) => {
    const [from, to] = [points[index], points[index + 1]];
    if (interval <= usual * HOLE || !from || !to) return [];
    return [
      seriesGap(
        `the time from ${timeText(from.at)} to ${timeText(to.at)}`,
        `no sample was taken in ${Math.round(interval / 1e3)} s; usually there is one every ${Math.round(usual / 1e3)} s`
      )
    ];
  });
}
function formatGaps(samples) {
  const withStacks = samples.filter(({ stacks }) => stacks !== null);
  const last = withStacks.at(-1);
  if (last === void 0) return [];
  const others = withStacks.filter(({ format }) => format !== last.format).length;
  const mixed = `they are not of the form of the last one (${last.format}), so their stacks cannot be compared with its`;
  return [
    ...others > 0 ? [seriesGap(`stacks of ${others} of ${samples.length} samples`, mixed)] : [],
    ...last.highestId === 0 ? [seriesGap("how old goroutines are", `a ${last.format} dump does not say it; take dumps with ?debug=2`)] : []
  ];
}
function tooFew(points, { source }) {
  if (points.length === 0) return [seriesGap(`series ${source}`, "there is no sample in it that can be used")];
  if (points.length === 1) return [seriesGap(`series ${source}`, "there is one sample only, so nothing is known about growth and slope")];
  return [];
}
function named(gap, { source, service }) {
  const whose = service || source;
  return gap.what.includes(whose) ? gap : { ...gap, what: `${gap.what} of ${whose}` };
}

// src/series/rings.ts
function ringsOf(points) {
  const edges = new Map(points.map((point) => [point.id, waitsFor(point)]));
  const components = componentsOf(edges);
  return components.filter((ids) => ids.length > 1).map((ids) => [...ids].sort(compareText)).sort((a, b) => compareText(a[0] ?? "", b[0] ?? ""));
}
function waitsFor({ kind, by, releases, id }) {
  if (by !== "address" || kind !== "lock" && kind !== "rlock" || releases.some(({ running }) => running > 0)) return [];
  return [...new Set(releases.flatMap(({ waitsAt }) => waitsAt))].filter((other) => other !== id);
}
function componentsOf(edges) {
  const index = /* @__PURE__ */ new Map();
  const low = /* @__PURE__ */ new Map();
  const open = [];
  const isOpen = /* @__PURE__ */ new Set();
  const components = [];
  const enter = (id) => {
    index.set(id, index.size);
    low.set(id, index.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, next: 0 };
  };
  const lower = (id, to) => void low.set(id, Math.min(low.get(id) ?? to, to));
  const leave = (id) => {
    if (low.get(id) !== index.get(id)) return;
    const component = open.splice(open.indexOf(id));
    for (const member of component) isOpen.delete(member);
    components.push(component);
  };
  for (const root of edges.keys()) {
    const path = index.has(root) ? [] : [enter(root)];
    for (let visit = path.at(-1); visit !== void 0; visit = path.at(-1)) {
      const to = edges.get(visit.id)?.[visit.next++];
      if (to === void 0) {
        path.pop();
        leave(visit.id);
        const parent = path.at(-1);
        if (parent) lower(parent.id, low.get(visit.id) ?? 0);
      } else if (edges.has(to) && !index.has(to)) path.push(enter(to));
      else if (isOpen.has(to)) lower(visit.id, index.get(to) ?? 0);
    }
  }
  return components;
}

// src/series/waits.ts
function waitGraphOf(snapshot, addresses, context, releasesOf) {
  const points = /* @__PURE__ */ new Map();
  const on = /* @__PURE__ */ new Map();
  const signatureIn = signer(context);
  snapshot.goroutines.forEach((record, index) => {
    const { kind, keys, site, spawn, benign } = signatureIn(record);
    const count = snapshot.counts[index] ?? 1;
    if (!isBlocked(kind) || benign !== void 0) {
      note(on, record, context, count);
      return;
    }
    const address = addresses.get(record.id);
    const id = address ?? `${placeText(site, record)} ${kind}`;
    const point = points.get(id) ?? { id, by: address === void 0 ? "site" : "address", waiters: /* @__PURE__ */ new Map(), longest: 0 };
    points.set(id, point);
    point.longest = Math.max(point.longest, record.waitMinutes);
    const waiter = point.waiters.get(keys.k1) ?? { record, kind, k2: keys.k2, count: 0, ...site && { site }, ...spawn && { spawn } };
    point.waiters.set(keys.k1, waiter);
    waiter.count += count;
    note(on, record, context, id);
  });
  const found = [...points.values()].map((point) => finished(point, on, releasesOf)).sort(compareMost);
  return { source: snapshot.source, points: found, rings: ringsOf(found) };
}
function blockedFiles(snapshot, context) {
  const signatureIn = signer(context);
  const files = snapshot.goroutines.flatMap((record) => {
    const { kind, site } = signatureIn(record);
    return site && isBlocked(kind) ? [site.file] : [];
  });
  return [...new Set(files)].sort(compareText);
}
function placeText(site, { frames }) {
  if (site) return `${site.file}:${site.line}`;
  return frames[0] === void 0 ? "?" : `${frames[0].function}:${frames[0].line}`;
}
function note(on, record, context, point) {
  for (const name of functionsOn(record, context)) {
    const known2 = on.get(name) ?? { points: /* @__PURE__ */ new Set(), running: 0 };
    on.set(name, known2);
    if (typeof point === "string") known2.points.add(point);
    else known2.running += point;
  }
}
var functions = /* @__PURE__ */ new WeakMap();
function functionsOn({ frames }, context) {
  const known2 = functions.get(context) ?? /* @__PURE__ */ new WeakMap();
  functions.set(context, known2);
  const found = known2.get(frames) ?? new Set(frames.map((frame) => functionOf(frame, context)));
  known2.set(frames, found);
  return found;
}
function functionOf(frame, context) {
  const { file, line } = relativeFrame(frame, context);
  return `${file} ${context.declaredFunction(file, line) ?? declaredName(frame.function, frame.file)}`;
}
function finished(point, on, releasesOf) {
  const stacked = [...point.waiters].sort(([a, one], [b, other]) => other.count - one.count || compareText(a, b));
  const waiters = stacked.map(
    ([k1, { k2, count, site, spawn }]) => ({ k1, k2, count, ...site && { site }, ...spawn && { spawn } })
  );
  const [, most] = stacked[0];
  const places = stacked.flatMap(([, { site, kind }]) => site ? releasesOf(site, kind) : []);
  const releases = new Map(places.map((place) => [`${place.site.file}:${place.site.line} ${place.kind}`, place]));
  return {
    id: point.id,
    by: point.by,
    kind: most.kind,
    state: most.record.state,
    ...most.site && { site: most.site },
    count: waiters.reduce((sum2, { count }) => sum2 + count, 0),
    longestWaitMinutes: point.longest,
    waiters,
    releases: [...releases.values()].map(({ kind, site }) => {
      const held = on.get(`${site.file} ${site.function}`);
      return { kind, site, waitsAt: [...held?.points ?? []].sort(compareText), running: held?.running ?? 0 };
    })
  };
}
function compareMost(a, b) {
  return b.count - a.count || compareText(a.id, b.id);
}

// src/go/releases.ts
function releasesAt(pkg, file, line) {
  const places = [
    ...channelsAt(file, line).flatMap((op) => ofChannel(pkg, file, op)),
    ...callsAt(file, line).flatMap((call) => ofCall(pkg, file, call))
  ];
  const unique = new Map(places.map((place) => [`${place.kind} ${place.site.file}:${place.site.line}`, place]));
  return [...unique.values()];
}
function channelsAt(file, line) {
  const selects = file.all("select_statement").filter((node) => file.line(node) === line);
  const isHere = (node) => file.line(node) === line || selects.some((select) => file.contains(select, node) && file.enclosing(node, "select_statement") === select);
  const receives = file.all("unary_expression").filter((node) => file.hasToken(node, "<-"));
  const arms = [...file.all("send_statement"), ...receives].filter(
    (node) => isHere(node) && (selects.length === 0 || isCommunication(file, node))
  );
  return [...arms, ...file.all("range_clause").filter((node) => file.line(node) === line)];
}
function isCommunication(file, node) {
  const arm = file.enclosing(node, "communication_case");
  return arm >= 0 && file.contains(file.child(arm, "communication"), node);
}
function ofChannel(pkg, file, op) {
  const channel = channelClassOf(pkg, file, channelOf(file, op));
  if (channel === "") return [];
  const wanted = file.is(op, "send_statement") ? SENT : RECEIVED;
  return channelUse(pkg, channel).ops.flatMap(({ kind, file: other, node }) => {
    const release = wanted[kind];
    return release ? [placeOf(release, other, node)] : [];
  });
}
var SENT = { receive: "receive", range: "receive" };
var RECEIVED = { send: "send", close: "close" };
function callsAt(file, line) {
  return file.all("call_expression").filter((call) => file.line(call) === line);
}
function ofCall(pkg, file, call) {
  const name = calledName(file, call);
  if (name === "Lock" || name === "RLock") return unlocks(pkg, file, call);
  if (name !== "Wait") return [];
  const group = waitGroupOf(pkg, file, call);
  if (group) return group.dones.map((use) => placeOf("done", use.file, use.node));
  return sameOperand(pkg, file, call, "signal", /^(?:Signal|Broadcast)$/, channelClassOf);
}
function unlocks(pkg, file, call) {
  return sameOperand(pkg, file, call, "unlock", /^R?Unlock$/, lockClassOf);
}
function sameOperand(pkg, file, call, kind, names, classOf) {
  const wanted = classOf(pkg, file, operandOf(file, call));
  if (wanted === "") return [];
  return pkg.files.flatMap(
    (other) => other.all("call_expression").filter((each) => names.test(calledName(other, each)) && classOf(pkg, other, operandOf(other, each)) === wanted).map((each) => placeOf(kind, other, each))
  );
}
function operandOf(file, call) {
  return file.child(file.child(call, "function"), "operand");
}
function placeOf(kind, file, node) {
  return { kind, site: { file: file.path, function: file.functionName(node), line: file.line(node) } };
}

// src/drive/releases.ts
function releaseLookup(files, syntax) {
  const folders = /* @__PURE__ */ new Map();
  const known2 = /* @__PURE__ */ new Map();
  return ({ file, line }) => {
    const key = `${file}:${line}`;
    const found = known2.get(key) ?? releasesIn(file, line);
    known2.set(key, found);
    return found;
  };
  function releasesIn(file, line) {
    const folder = folderOf(file);
    const packages = folders.get(folder) ?? packagesIn(files, folder, syntax);
    folders.set(folder, packages);
    for (const pkg of packages) {
      const goFile = pkg.files.find(({ path }) => path === file);
      if (goFile) return releasesAt(pkg, goFile, line);
    }
    return [];
  }
}
function packagesIn(files, folder, syntax) {
  const parsed = files.filter(({ file }) => folderOf(file) === folder && file.endsWith(".go")).map(({ file, text }) => new GoFile(file, syntax.parse(text).tree));
  const names = [...new Set(parsed.map(({ packageName }) => packageName))];
  return names.map((name) => {
    const own = parsed.filter(({ packageName }) => packageName === name);
    return new GoPackage(folder, name, folder, own);
  });
}

// src/drive/series-files.ts
import { dirname, join } from "node:path";
var MOST2 = 10080;
async function findSeries(path, files) {
  const names = await files.list(path);
  const isListed = names === void 0 || names.includes(LIST_NAME);
  const found = isListed ? await fromList(names === void 0 ? path : join(path, LIST_NAME), files) : fromNames(path, names);
  const { samples } = found;
  if (samples.length <= MOST2) return found;
  const gap = seriesGap(`${samples.length - MOST2} of ${samples.length} samples in ${path}`, `only the last ${MOST2} are read`);
  const byTime = [...samples].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const last = new Set(byTime.slice(-MOST2));
  return { ...found, samples: samples.filter((sample) => last.has(sample)), gaps: [...found.gaps, gap] };
}
async function fromList(path, files) {
  const read = await files.read(path);
  if (read.kind === "absent")
    throw new UserError(
      `there is no series at ${path}`,
      "pass the folder that `sample --out` wrote, a folder of dumps with times in their names, or a list of samples"
    );
  const nothing = { service: "", samples: [], latency: { answers: [] } };
  const list = read.kind === "bytes" ? readList(new TextDecoder().decode(read.bytes), path) : { ...nothing, gaps: [seriesGap(path, read.why)] };
  return { ...list, folder: dirname(path), listed: true };
}
var MEMORY = [".memstats.json", ".vars.json", ".heap.txt"];
function fromNames(folder, names) {
  const memory = names.filter((name) => MEMORY.some((end) => name.endsWith(end)));
  const snapshots = names.filter((name) => !memory.includes(name) && !/\.(md|json)$/i.test(name));
  const samples = snapshots.map((file) => {
    const stem = file.replace(/(\.pb)?\.[^.]+$/, "");
    const memoryFile = memory.find((name) => MEMORY.some((end) => name === stem + end)) ?? "";
    return { file, total: null, at: timeInName(file), memoryFile };
  });
  return { folder, listed: false, service: "", samples, latency: { answers: [] }, gaps: [] };
}
async function memoryOfSample({ memory, memoryFile }, folder, files) {
  if (memory || memoryFile === "") return { ...memory && { memory }, gaps: [] };
  if (!isInside(memoryFile)) return { gaps: [seriesGap(memoryFile, OUTSIDE)] };
  const read = await files.read(join(folder, memoryFile));
  const stats = read.kind === "bytes" ? readMemory(new TextDecoder().decode(read.bytes)) : { why: read.kind === "absent" ? "it is not there" : read.why };
  return "why" in stats ? { gaps: [seriesGap(memoryFile, stats.why)] } : { memory: stats, gaps: [] };
}
var OUTSIDE = "it leads out of the folder of the series";
function isInside(file) {
  return !/^([/\\~]|[A-Za-z]:)/.test(file) && !file.split(/[/\\]/).includes("..") && !file.includes("\0");
}

// src/drive/series.ts
async function seriesEvidence(request, { root, policy }, outside) {
  if (request === void 0 || request.paths.length === 0) return void 0;
  const declaredFunction = outside.functionLookup(root, await outside.syntax());
  const mod = await outside.readText(join2(root, "go.mod"));
  const path = mod.kind === "text" ? /^module\s+"?([^\s"]+)/m.exec(mod.text)?.[1] : void 0;
  const modules = path === void 0 ? [] : [{ path, dir: "" }];
  const context = { root, modules, declaredFunction };
  return readSeries(request, { policy: policy.series, context, outside });
}
function contextChosen(context) {
  let chosen;
  return (snapshot) => {
    if (chosen || !snapshot) return chosen ?? context;
    const packages = snapshot.goroutines.flatMap(({ frames }) => frames.map(({ function: name, file }) => packageOf(name, file)));
    const isOwn = context.modules.some(({ path }) => packages.some((each) => isWithin(each, path)));
    chosen = isOwn ? context : { ...context, modules: [] };
    return chosen;
  };
}
async function readSeries({ paths, p95Ms }, reading) {
  const all = [];
  for (const path of paths) all.push(await readOne(path, p95Ms, reading));
  return {
    series: all.map(({ series }) => series),
    waits: all.flatMap(({ waits }) => waits ?? []),
    gaps: all.flatMap(({ gaps }) => gaps)
  };
}
async function readOne(path, p95Ms, reading) {
  const found = await findSeries(path, reading.outside.seriesFiles);
  const samples = [];
  const gaps = [...found.gaps];
  const contextFor = contextChosen(reading.context);
  let newest;
  for (const listed of found.samples) {
    const taken = await take(listed, found, contextFor, reading.outside.seriesFiles);
    gaps.push(...taken.gaps);
    if (taken.sample) samples.push(taken.sample);
    if (taken.snapshot && (taken.sample?.at ?? 0) >= (newest?.sample?.at ?? 0)) newest = taken;
  }
  const { policy } = reading;
  const context = contextFor();
  const given = {
    source: shownPath(path, context),
    service: found.service,
    samples,
    listed: found.listed,
    ...found.everyMs !== void 0 && { everyMs: found.everyMs },
    latency: p95Ms === void 0 || hasLatency(found) ? found.latency : { ...found.latency, p95Ms }
  };
  const { series, gaps: unusable } = seriesOf(given, {
    windowMs: windowOf(policy, found.service),
    limitsAt: (p95) => {
      const { cap, growth, delta } = limitsOf(policy, found.service, p95);
      return { cap, growthPercent: growth, growthFloor: delta };
    }
  });
  const waits = newest?.snapshot && await waitsOfSnapshot(newest.snapshot, addressesIn(newest), { context, outside: reading.outside });
  return { series, waits, gaps: [...gaps, ...unusable] };
}
function addressesIn({ snapshot, bytes }) {
  return snapshot?.format === "text" && bytes ? waitAddresses(new TextDecoder().decode(bytes)) : /* @__PURE__ */ new Map();
}
async function waitsOfSnapshot(snapshot, addresses, { context, outside }) {
  const folders = [...new Set(blockedFiles(snapshot, context).map(folderOf))].filter((folder) => !/^([/\\]|[A-Za-z]:)/.test(folder));
  const { files } = context.root === "" ? { files: [] } : await outside.collectFolders(context.root, folders, []);
  return waitGraphOf(snapshot, addresses, context, releaseLookup(files, await outside.syntax()));
}
function hasLatency({ latency }) {
  return latency.p95Ms !== void 0 || latency.answers.length > 0;
}
function shownPath(path, { root }) {
  return root !== "" && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}
async function take(listed, { folder }, contextFor, files) {
  const beside = await memoryOfSample(listed, folder, files);
  const { at, elapsedMs, phase, file, total } = listed;
  const facts = {
    source: file || `entry at ${at}`,
    at,
    ...elapsedMs !== void 0 && { elapsedMs },
    ...phase && { phase },
    ...beside.memory && { memory: beside.memory }
  };
  if (total !== null) return { sample: { ...facts, total, stacks: null, format: "", highestId: 0 }, gaps: beside.gaps };
  const unseen = (why) => ({ gaps: [...beside.gaps, seriesGap(`sample ${file}`, why)] });
  if (!isInside(file)) return unseen(OUTSIDE);
  const read = await files.read(join2(folder, file));
  if (read.kind !== "bytes") return unseen(read.kind === "absent" ? "the file is not there" : read.why);
  const { snapshots, gaps } = readSnapshots(read.bytes, file);
  const snapshot = snapshots.at(-1);
  const told = gaps.map((gap) => seriesGap(`sample ${file}`, gap.why));
  if (snapshot === void 0)
    return { gaps: [...beside.gaps, ...told.length > 0 ? told : [seriesGap(`sample ${file}`, "it holds no goroutines")]] };
  const several = snapshots.length > 1 ? [seriesGap(`sample ${file}`, `it holds ${snapshots.length} snapshots and one time; the last one counts`)] : [];
  return {
    sample: sampleOf(snapshot, facts, contextFor(snapshot)),
    snapshot,
    bytes: read.bytes,
    gaps: [...beside.gaps, ...told, ...several]
  };
}

export {
  waitAddresses,
  seriesEvidence,
  waitsOfSnapshot
};
