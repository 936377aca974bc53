import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  limitsOf
} from "./chunk-GE25O2IM.js";
import {
  describeProblem
} from "./chunk-DQBK34TT.js";
import {
  digest
} from "./chunk-VT33FI4M.js";
import {
  isAtLeast
} from "./chunk-L2TQF42K.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/policy/clauses/over-time.ts
function ofEachSeries({ series = [] }, policy, ask) {
  return series.flatMap((each) => ask(each, limitsOf(policy.series, each.service, each.p95Ms)));
}
function nameOfSeries({ service, source }) {
  return service || source;
}
function limitText(limit, configured, factor, unit = "") {
  if (factor === null) return `limit ${limit}${unit}`;
  return `limit ${limit}${unit} = ${configured} \xB7 \u03B1 ${factor.alpha} (p95 ${factor.p95Ms} ms, SLA ${factor.slaMs} ms)`;
}
function nameOfSignature({ site, spawn, frames, k2 }) {
  return site?.function || spawn?.function || frames[0]?.function || k2.slice(0, 12);
}
function clockText(at) {
  return new Date(at).toISOString().replace(".000Z", "Z");
}
function spanText(ms) {
  if (ms < 9e4) return `${Math.round(ms / 1e3)} s`;
  if (ms < 90 * 6e4) return `${Math.round(ms / 6e4)} min`;
  const hours = ms / 36e5;
  return hours < 48 ? `${Math.round(hours * 10) / 10} h` : `${Math.round(hours / 24 * 10) / 10} days`;
}
function rateText(perHour) {
  return String(Math.abs(perHour) >= 100 ? Math.round(perHour) : Math.round(perHour * 10) / 10);
}

// src/policy/clauses/aged.ts
var aged = {
  id: "aged",
  limit: "limits.aged",
  title: "more goroutines of one signature that are older than the window than the limit block when their signature grows for sure, and warn when it does not",
  why: "a request is answered long before the window ends; what stays is a pool, whose number stays as well, or a leak",
  judge: (judged, policy) => ofEachSeries(
    judged,
    policy,
    (series, limits) => series.signatures.filter((signature) => signature.benign === void 0 && (signature.aged ?? 0) > limits.aged).map((signature) => {
      const grows = (signature.trend?.low ?? 0) > 0;
      const limit = limitText(limits.aged, policy.series.aged, limits.factor);
      const message = `${signature.aged} goroutines in ${nameOfSignature(signature)} (${signature.state || signature.kind}) are older than ${spanText(series.windowMs)}${grows ? " and become more" : ""}, ${limit}`;
      const outcome = grows ? "block" : "warn";
      return { clause: aged.id, measured: signature.aged ?? 0, limit: limits.aged, outcome, message, evidence: [signature.k2] };
    })
  )
};

// src/policy/clauses/clause.ts
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function nameOf(growth2) {
  const { leak, tests, package: importPath, k2 } = growth2;
  return leak?.site?.function || leak?.spawn?.function || tests[0] || `${importPath} ${k2.slice(0, 12)}`;
}

// src/policy/clauses/unreached-leak.ts
var unreachedLeak = {
  id: "unreached-leak",
  limit: "",
  title: "leaks that the base did not show and that the change cannot reach warn and never block",
  why: "a goroutine of a package that holds nothing of the change was there before, however rarely it shows; it belongs into the baseline",
  judge({ growth: growth2 }) {
    const old = growth2.filter(isUnreached);
    if (old.length === 0) return [];
    const message = `${plural(old.length, "leak")} that the change cannot reach: ${old.length === 1 ? "it was" : "they were"} there, not in the baseline: ${old.map(nameOf).slice(0, 5).join(", ")}`;
    return [{ clause: unreachedLeak.id, measured: old.length, limit: 0, outcome: "warn", message, evidence: old.map(({ k2 }) => k2) }];
  }
};
function isUnreached({ state, reach }) {
  return state === "unknown" && reach?.kind === "unreached";
}

// src/policy/clauses/base-unknown.ts
var baseUnknown = {
  id: "base-unknown",
  limit: "",
  title: "leaks and findings whose base could not be looked at warn and never block",
  why: "a gate that blames the wrong change is switched off; where the base is unknown nobody can say whose it is, so it is said instead",
  judge({ growth: growth2, unseenAtBase, baseSource }) {
    const leaks = growth2.filter((entry) => entry.state === "unknown" && !isUnreached(entry));
    const measured = leaks.length + unseenAtBase.length;
    if (measured === 0) return [];
    const parts = [leaks.length > 0 && plural(leaks.length, "leak"), unseenAtBase.length > 0 && plural(unseenAtBase.length, "finding")];
    const message = `${parts.filter(Boolean).join(" and ")} without a base to compare with${baseSource === "none" ? " (nothing is committed or recorded for it)" : ""}: nobody can say whether the change brought ${measured === 1 ? "it" : "them"}`;
    const evidence = [...leaks.map((entry) => entry.k2), ...unseenAtBase.map((finding) => finding.fingerprint)];
    return [{ clause: baseUnknown.id, measured, limit: 0, outcome: "warn", message, evidence }];
  }
};

// src/policy/clauses/build-failed.ts
var buildFailed = {
  id: "build-failed",
  limit: "",
  title: "a build that fails in the command blocks a gate, and warns when a recording is judged later",
  why: "the gate stands where go test stood, so it must fail where go test failed; a recording was made by a step that failed by itself",
  judge(judged) {
    const failed = failedBuilds(judged);
    if (failed.length === 0 || judged.command === void 0 || judged.command.exitCode === 0) return [];
    const message = `${plural(failed.length, "package")} did not build: ${failed.slice(0, 5).join(", ")}`;
    const outcome = judged.mode === "gate" ? "block" : "warn";
    return [
      { clause: buildFailed.id, measured: failed.length, limit: 0, outcome, message, evidence: failed.map((path) => `package ${path}`) }
    ];
  }
};
function failedBuilds({ captures }) {
  const failed = captures.filter((capture) => /\b(build|setup) failed\b|did not build/i.test(capture.why));
  return [...new Set(failed.map((capture) => capture.importPath))];
}

// src/policy/clauses/cap.ts
var cap = {
  id: "cap",
  limit: "limits.cap",
  title: "more goroutines than the limit in any sample of a series block",
  why: "each costs memory and time of the scheduler, whatever it is there for; a service that needs more says so in its config",
  judge: (judged, policy) => ofEachSeries(judged, policy, (series, limits) => {
    const most = series.samples.reduce(
      (top, point) => top && top.total >= point.total ? top : point,
      void 0
    );
    if (most === void 0 || most.total <= limits.cap) return [];
    const message = `${nameOfSeries(series)} had ${most.total} goroutines at ${clockText(most.at)}, ${limitText(limits.cap, policy.series.cap, limits.factor)}`;
    return [{ clause: cap.id, measured: most.total, limit: limits.cap, outcome: "block", message, evidence: [most.source] }];
  })
};

// src/policy/clauses/delta.ts
var delta = {
  id: "delta",
  limit: "limits.delta",
  title: "goroutines that are more after a load than before it block beyond the limit",
  why: "when a load is over a service should be what it was; the limit leaves room for connections and pools that stay warm",
  judge: (judged, policy) => ofEachSeries(judged, policy, (series, limits) => {
    if (series.load === null) return [];
    const { before, after } = series.load;
    const more = after - before;
    if (more <= limits.delta) return [];
    const limit = limitText(limits.delta, policy.series.delta, limits.factor);
    const message = `${nameOfSeries(series)} had ${before} goroutines before the load and ${after} after it (+${more}), ${limit}${mostly(series)}`;
    return [{ clause: delta.id, measured: more, limit: limits.delta, outcome: "block", message, evidence: [`series ${series.source}`] }];
  })
};
function mostly({ signatures }) {
  const grown = signatures.filter(({ benign }) => benign === void 0).map((signature) => ({ signature, more: (signature.counts.at(-1) ?? 0) - (signature.counts[0] ?? 0) })).sort((a, b) => b.more - a.more)[0];
  return grown && grown.more > 0 ? `; ${grown.more} of them in ${nameOfSignature(grown.signature)}` : "";
}

// src/policy/clauses/depth.ts
var depth = {
  id: "depth",
  limit: "limits.depth",
  title: "blocked call chains of more frames than the limit (those of the standard library not counted) warn when they are old or become more",
  why: "the deeper a wait lies, the fewer of its callers know that they may never come back; where nothing stays, depth is a matter of taste",
  judge: (judged, policy) => ofEachSeries(judged, policy, ({ signatures }, limits) => {
    const deep = signatures.filter((signature) => signature.depth > limits.depth && stays(signature)).sort((a, b) => b.depth - a.depth);
    const [deepest] = deep;
    if (deepest === void 0) return [];
    const names = deep.slice(0, 3).map((signature) => `${nameOfSignature(signature)} (${signature.depth} frames)`);
    const message = `${deep.length} blocked call chain${deep.length === 1 ? "" : "s"} deeper than ${limits.depth} frames: ${names.join(", ")}`;
    return [
      { clause: depth.id, measured: deepest.depth, limit: limits.depth, outcome: "warn", message, evidence: deep.map(({ k2 }) => k2) }
    ];
  })
};
function stays({ benign, aged: aged2, trend }) {
  return benign === void 0 && ((aged2 ?? 0) > 0 || (trend?.low ?? 0) > 0);
}

// src/policy/clauses/expired-leak.ts
var expiredLeak = {
  id: "expired-leak",
  limit: "",
  title: "known leaks whose day in the baseline has gone by warn as long as they are there",
  why: 'who wrote "until" wanted to be asked again then; the change did not bring the leak, so it is not blocked for it',
  judge({ growth: growth2 }) {
    const old = growth2.filter(isExpired);
    if (old.length === 0) return [];
    const names = old.map((entry) => `${nameOf(entry)} (until ${entry.ranOut})`);
    const message = `${plural(old.length, "leak")} that the baseline let pass until a day that has gone by: ${names.slice(0, 5).join(", ")}; mend ${old.length === 1 ? "it" : "them"}, or give the line another \`until\``;
    return [{ clause: expiredLeak.id, measured: old.length, limit: 0, outcome: "warn", message, evidence: old.map(({ k2 }) => k2) }];
  }
};
function isExpired({ ranOut, state }) {
  return ranOut !== void 0 && state !== "new";
}

// src/policy/clauses/external-unread.ts
var externalUnread = {
  id: "external-unread",
  limit: "",
  title: "results of other tools that could not be taken over warn",
  why: "a broken file of results has no findings, which must not look like a tool that found nothing",
  judge({ gaps }) {
    const unread = gaps.filter((gap) => gap.kind === "external");
    const [first] = unread;
    if (!first) return [];
    const message = `${plural(unread.length, "gap")} in the results of other tools: ${first.what}: ${first.why}`;
    const evidence = unread.map((gap) => `${gap.what}: ${gap.why}`);
    return [{ clause: externalUnread.id, measured: unread.length, limit: 0, outcome: "warn", message, evidence }];
  }
};

// src/policy/clauses/failed-test-leak.ts
var failedTestLeak = {
  id: "failed-test-leak",
  limit: "",
  title: "new or grown leaks that only failed tests left warn",
  why: "a test that fails skips its clean-up and leaks by nature; its failure already blocks, the leak would only hide the cause",
  judge({ growth: growth2 }) {
    const left = growth2.filter((entry) => entry.testFailed && (entry.state === "new" || entry.state === "more"));
    if (left.length === 0) return [];
    const message = `${plural(left.length, "leak")} left by failed tests: ${left.map(nameOf).slice(0, 5).join(", ")}`;
    return [
      { clause: failedTestLeak.id, measured: left.length, limit: 0, outcome: "warn", message, evidence: left.map((entry) => entry.k2) }
    ];
  }
};

// src/policy/clauses/growth.ts
var growth = {
  id: "growth",
  limit: "limits.growth",
  title: "growth by more percent than the limit between two samples of a series blocks when it stays, and warns when it falls again (but for a load that was seen to its end) or nobody looked later",
  why: "a load may raise the count while it lasts; what is still there in every later sample was left behind",
  judge: (judged, policy) => ofEachSeries(judged, policy, (series, limits) => {
    const { jump, load } = series;
    if (jump === null || jump.percent <= limits.growth) return [];
    if (jump.after !== "kept" && load !== null) return [];
    const { from, to, percent, at, after } = jump;
    const then = { kept: "and stayed", fell: "and fell again", open: "and no later sample says whether it stays" }[after];
    const limit = limitText(limits.growth, policy.series.growth, limits.factor, " %");
    const message = `${nameOfSeries(series)} grew ${from} \u2192 ${to} (+${percent} %) until ${clockText(at)} ${then}, ${limit}`;
    const outcome = after === "kept" ? "block" : "warn";
    return [{ clause: growth.id, measured: percent, limit: limits.growth, outcome, message, evidence: [`series ${series.source}`] }];
  })
};

// src/policy/clauses/leak-growth.ts
var leakGrowth = {
  id: "leak-growth",
  limit: "limits.leak-growth",
  title: "a known leak blocks when it grows by more goroutines than the limit; a survivor that a second run denies warns, and so does one that the change cannot reach",
  why: "the baseline forgives a leak, not its spreading; the limit leaves room for pools and schedules, whose counts follow the machine",
  byPackage: true,
  judge: ({ growth: growth2 }, policy) => growth2.flatMap((entry) => reasonFor(entry, policy))
};
function reasonFor(entry, policy) {
  const { state, base, head, tier, testFailed, confirmed, k2, reach } = entry;
  const limit = policy.limits.growth;
  if (state !== "more" && state !== "same" || base === null || testFailed || head <= base + limit) return [];
  const unreached = reach?.kind === "unreached";
  const message = `${nameOf(entry)} ${base} \u2192 ${head}, limit +${limit}${unreached ? ", and the change cannot reach it" : ""}`;
  const outcome = unreached || confirmed === false && tier !== "proven" ? "warn" : "block";
  return [{ clause: leakGrowth.id, measured: head - base, limit, outcome, message, evidence: [k2] }];
}

// src/policy/clauses/leak-rate.ts
var leakRate = {
  id: "leak-rate",
  limit: "limits.leak-rate",
  title: "more goroutines left behind per test than the limit block",
  why: "one number that a team can bring down over a year, while the other clauses judge single changes",
  judge(judged, policy) {
    const tests = judged.captures.reduce((sum, capture) => sum + capture.tests, 0);
    const { leakRate: limit, factor } = strictest(judged, policy);
    const left = judged.growth.reduce((sum, { head }) => sum + head, 0);
    if (limit === null || tests === 0 || left / tests <= limit) return [];
    const measured = Math.round(left / tests * 1e4) / 1e4;
    const message = `${left} goroutines were left behind by ${tests} tests, ${measured} per test, ${limitText(limit, policy.series.leakRate ?? 0, factor)}`;
    return [
      {
        clause: leakRate.id,
        measured,
        limit,
        outcome: "block",
        message,
        evidence: judged.growth.filter(({ head }) => head > 0).map(({ k2 }) => k2)
      }
    ];
  }
};
function strictest({ series = [] }, policy) {
  const all = series.map(({ service, p95Ms }) => limitsOf(policy.series, service, p95Ms));
  return all.sort((a, b) => (a.leakRate ?? 0) - (b.leakRate ?? 0))[0] ?? limitsOf(policy.series, "", null);
}

// src/policy/clauses/missing-recording.ts
var missingRecording = {
  id: "missing-recording",
  limit: "limits.missing-recording",
  title: "recordings that were announced or handed in block when they are missing, damaged, or not parts of one run",
  why: "a shard that did not arrive took its leaks with it, and what is left looks like a clean run",
  judge({ gaps }, policy) {
    const missing = gaps.filter((gap) => gap.kind === "recording");
    const [first] = missing;
    if (!first) return [];
    const limit = policy.limits.missingRecordings;
    const outcome = missing.length > limit ? "block" : "warn";
    const message = `${plural(missing.length, "gap")} in the recordings: ${first.what}: ${first.why}`;
    const evidence = missing.map((gap) => `${gap.what}: ${gap.why}`);
    return [{ clause: missingRecording.id, measured: missing.length, limit, outcome, message, evidence }];
  }
};

// src/policy/group.ts
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

// src/policy/package-of.ts
function packageOf(file, { importPaths }) {
  const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
  return importPaths.get(folder) ?? folder;
}

// src/policy/setting.ts
function settingOf(policy, ruleId) {
  const own = Object.hasOwn(policy.rules, ruleId) ? policy.rules[ruleId] : void 0;
  if (own !== void 0) return { isOn: own !== "off", level: own === "off" ? void 0 : own, mayBlock: true };
  const pack = ruleId.split("/")[0] ?? "";
  const mode = Object.hasOwn(policy.packs, pack) ? policy.packs[pack] : "on";
  return { isOn: mode !== "off", level: void 0, mayBlock: mode !== "warn" };
}

// src/policy/date.ts
function isDate(text) {
  const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function dayAfter(day) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 864e5).toISOString().slice(0, 10);
}

// src/policy/stage.ts
function stageOfRule({ rollout }, ruleId, now) {
  const pack = ruleId.split("/")[0] ?? "";
  if (Object.hasOwn(rollout.rules, ruleId)) return holding("rules", ruleId, rollout.rules[ruleId], now);
  return Object.hasOwn(rollout.packs, pack) ? holding("packs", pack, rollout.packs[pack], now) : void 0;
}
function stageOfClause({ rollout }, clause, now) {
  return Object.hasOwn(rollout.clauses, clause) ? holding("clauses", clause, rollout.clauses[clause], now) : void 0;
}
function holding(section, name, stage, now) {
  if (stage === void 0 || stage.share >= 100) return void 0;
  if (stage.until !== "" && (now.today === "" || now.today > stage.until)) return void 0;
  if (stage.version !== "" && !isBefore(now.version, stage.version)) return void 0;
  return { ...stage, key: `rollout.${section}.${name}` };
}
function isInShare(importPath, share) {
  return placeOf(importPath) < share;
}
function placeOf(importPath) {
  return Number.parseInt(digest(importPath).slice(0, 8), 16) % 1e4 / 100;
}
function soften(reason, stage) {
  if (reason.outcome === "warn") return reason;
  const { key, until, version, share } = stage;
  return {
    ...reason,
    outcome: "warn",
    message: `${reason.message}; ${sayStage(stage)}`,
    staged: { key, ...until && { blocksFrom: dayAfter(until) }, ...version && { blocksFromVersion: version }, share }
  };
}
function sayStage({ key, until, version, share }) {
  const ends = [until && `from ${dayAfter(until)}`, version && `from goroutine-gate ${version}`].filter(Boolean).join(" or ");
  const others = share > 0 ? `, already in ${share} % of the packages` : "";
  return ends ? `it blocks ${ends}${others} (${key})` : `it blocks in ${share} % of the packages, and these are not among them (${key})`;
}
function isBefore(version, other) {
  const [a, b] = [numbersOf(version), numbersOf(other)];
  for (const at of [0, 1, 2]) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
function numbersOf(version) {
  return (/^\d+(\.\d+){0,2}/.exec(version)?.[0] ?? "").split(".").map(Number);
}

// src/policy/clauses/new-finding.ts
var newFinding = {
  id: "new-finding",
  limit: "limits.new-finding",
  title: "new findings at or above fail-on block; errors and warnings below it warn; notes count only where fail-on is note",
  why: "a leak costs least to mend before it is merged, and what was there before is not the fault of the change",
  byPackage: true,
  judge(judged, policy) {
    const fresh = judged.findings.filter((finding) => finding.standing.kind === "new");
    const blocking = fresh.filter((finding) => blocks(finding, policy));
    const warning = fresh.filter((finding) => finding.level !== "note" && !blocks(finding, policy));
    const held = groupBy(blocking, (finding) => holdOf(finding, judged, policy)?.key ?? "");
    const limit = policy.limits.newFinding;
    const atFloor = (group) => {
      if (group.length === 0) return [];
      const message = `${plural(group.length, "new finding")} of level ${floorOf(policy)} or above`;
      return [reasonOf(group, limit, group.length > limit ? "block" : "warn", message)];
    };
    const staged = [...held].flatMap(([key, group]) => {
      const stage = group[0] && holdOf(group[0], judged, policy);
      return key === "" || !stage ? [] : atFloor(group).map((reason) => soften(reason, stage));
    });
    const others = warning.length === 0 ? [] : [
      reasonOf(
        warning,
        limit,
        "warn",
        `${plural(warning.length, "new finding")} that ${warning.length === 1 ? "does" : "do"} not block`
      )
    ];
    return [...atFloor(held.get("") ?? []), ...staged, ...others];
  }
};
function reasonOf(findings, limit, outcome, message) {
  const evidence = findings.map((finding) => finding.fingerprint);
  return { clause: newFinding.id, measured: findings.length, limit, outcome, message, evidence };
}
function holdOf(finding, judged, policy) {
  const stage = stageOfRule(policy, finding.ruleId, judged);
  return stage && !isInShare(packageOf(finding.region.file, judged), stage.share) ? stage : void 0;
}
function floorOf(policy) {
  return policy.failOn === "never" ? "error" : policy.failOn;
}
function blocks(finding, policy) {
  return isAtLeast(finding.level, floorOf(policy)) && settingOf(policy, finding.ruleId).mayBlock;
}

// src/policy/clauses/new-leak.ts
var newLeak = {
  id: "new-leak",
  limit: "limits.new-leak",
  title: "new leaks block when the runtime proves them or a second run shows them again",
  why: "a proven goroutine can never run again, and one that comes back in a second run is no accident of the schedule",
  byPackage: true,
  judge({ growth: growth2 }, policy) {
    const sure = growth2.filter(isSureAndNew);
    if (sure.length === 0) return [];
    const limit = policy.limits.newLeak;
    const proven = sure.filter((entry) => entry.tier === "proven").length;
    const again = sure.length - proven;
    const how = [proven > 0 ? `${proven} proven by the runtime` : "", again > 0 ? `${again} confirmed by a second run` : ""].filter(Boolean).join(", ");
    const message = `${plural(sure.length, "new leak")}: ${how}: ${sure.map(nameOf).slice(0, 5).join(", ")}`;
    const outcome = sure.length > limit ? "block" : "warn";
    return [{ clause: newLeak.id, measured: sure.length, limit, outcome, message, evidence: sure.map((entry) => entry.k2) }];
  }
};
function isSureAndNew(entry) {
  return entry.state === "new" && !entry.testFailed && (entry.tier === "proven" || entry.confirmed === true);
}

// src/policy/clauses/new-survivor.ts
var newSurvivor = {
  id: "new-survivor",
  limit: "",
  title: "new survivors that no second run confirmed warn",
  why: "a goroutine alive after settling can still be on its way out; blocking on one sighting would teach people to ignore the gate",
  judge({ growth: growth2 }) {
    const unsure = growth2.filter((entry) => entry.state === "new" && !entry.testFailed && !isSureAndNew(entry));
    if (unsure.length === 0) return [];
    const denied = unsure.filter((entry) => entry.confirmed === false).length;
    const how = denied === unsure.length ? "a second run did not show it again" : "seen in one run, not confirmed by a second";
    const message = `${plural(unsure.length, "new survivor")}, ${how}: ${unsure.map(nameOf).slice(0, 5).join(", ")}`;
    return [
      { clause: newSurvivor.id, measured: unsure.length, limit: 0, outcome: "warn", message, evidence: unsure.map((entry) => entry.k2) }
    ];
  }
};

// src/policy/clauses/nothing-captured.ts
var nothingCaptured = {
  id: "nothing-captured",
  limit: "",
  title: "when goroutines were to be recorded and no package was captured, or no sample of any series can be used, nothing is judged (exit code 2)",
  why: "a command that runs no test, or hides all of them from the recorder, must not pass for a run without leaks",
  judge({ recorded, captures, command, series }) {
    if (series !== void 0 && series.length > 0 && series.every(({ samples }) => samples.length === 0)) return [noSample(series)];
    if (!recorded || captures.some((capture) => capture.capture !== "unknown")) return [];
    const what = command?.exitCode === NOT_FOUND ? "the command was not found" : "no package was captured although goroutines were to be recorded";
    const evidence = captures.map((capture) => `package ${capture.importPath}`);
    return [{ clause: nothingCaptured.id, measured: 0, limit: 1, outcome: "block", message: what, evidence }];
  }
};
function noSample(series) {
  const evidence = series.map(({ source }) => `series ${source}`);
  const message = "no sample of the series can be used, so nothing is known about the goroutines over time";
  return { clause: "nothing-captured", measured: 0, limit: 1, outcome: "block", message, evidence };
}
var NOT_FOUND = 127;

// src/policy/clauses/policy-problem.ts
var policyProblem = {
  id: "policy-problem",
  limit: "",
  title: "a config that is wrong at the base warns, and the built-in policy judges; one that the change would make wrong warns",
  why: "a policy read half would be a policy nobody chose, and a change must not be blamed for the state of the base",
  judge: ({ configProblems: { base, head } }) => [
    ...reasonFor2(base, "in the config at the base, so the built-in policy judges"),
    ...base.length > 0 ? [] : reasonFor2(head, "in the config of the change, which would be refused")
  ]
};
function reasonFor2(problems, where) {
  const [first] = problems;
  if (!first) return [];
  const message = `${plural(problems.length, "problem")} ${where}: ${describeProblem(first)}`;
  const evidence = problems.map(describeProblem);
  return [{ clause: policyProblem.id, measured: problems.length, limit: 0, outcome: "warn", message, evidence }];
}

// src/policy/clauses/series-unseen.ts
var seriesUnseen = {
  id: "series-unseen",
  limit: "",
  title: "samples of a series that are missing, of no use or without a sure time warn",
  why: "a service that did not answer, or a clock that was set back, hides growth as well as it hides its absence",
  judge({ gaps }) {
    const unseen = gaps.filter(({ kind }) => kind === "series");
    const [first] = unseen;
    if (!first) return [];
    const message = `${plural(unseen.length, "gap")} in the series: ${first.what}: ${first.why}`;
    return [
      { clause: seriesUnseen.id, measured: unseen.length, limit: 0, outcome: "warn", message, evidence: unseen.map(({ what }) => what) }
    ];
  }
};

// src/policy/clauses/sla.ts
var sla = {
  id: "sla",
  limit: "series.sla",
  title: "with an SLA and a p95 latency the limits of growth, cap, delta, slope, aged and leak-rate are multiplied with \u03B1 = 0.3 + 1.2 \xB7 (1 \u2212 1/r), r = p95 / SLA within 0.2 \u2026 5; a p95 above the SLA warns",
  why: "far below its SLA nothing excuses goroutines that wait, so limits are strict; above it some wait for answers that come late, and that limits are looser must be said",
  judge: (judged, policy) => ofEachSeries(judged, policy, (series, { factor }) => {
    if (factor === null || factor.p95Ms <= factor.slaMs) return [];
    const message = `${nameOfSeries(series)} has a p95 of ${factor.p95Ms} ms, above its SLA of ${factor.slaMs} ms; its limits are ${factor.alpha} of what is configured`;
    return [
      { clause: sla.id, measured: factor.p95Ms, limit: factor.slaMs, outcome: "warn", message, evidence: [`series ${series.source}`] }
    ];
  })
};

// src/policy/clauses/slope.ts
var slope = {
  id: "slope",
  limit: "limits.slope",
  title: "goroutines that grow by more an hour than the limit, all of them or those of one signature, block when the whole 95 % interval is above zero, more of them came than `limits.delta` allows, and the series is as long as the window; a shorter series warns",
  why: "a leak is a line that goes up; a short load goes up as well, where the interval holds zero nothing may be growing at all, and one goroutine within seconds would be hundreds an hour",
  judge: (judged, policy) => ofEachSeries(judged, policy, (series, limits) => {
    const fast = tooFast(series, limits);
    const [worst] = fast;
    if (worst === void 0) return [];
    const limit = limitText(limits.slope, policy.series.slope, limits.factor);
    const { perHour, low, high, samples, spanMs } = worst.trend;
    const seen = `${samples} samples over ${spanText(spanMs)}, 95 %: ${rateText(low)} to ${rateText(high)}`;
    const message = `${worst.name} grows by ${rateText(perHour)} goroutines an hour (${seen}), ${limit}${forecastText(series)}`;
    const outcome = isLong(worst.trend, series) ? "block" : "warn";
    const evidence = fast.map(({ name }) => name).slice(0, 5);
    return [{ clause: slope.id, measured: perHour, limit: limits.slope, outcome, message, evidence }];
  })
};
function tooFast(series, { slope: limit, delta: delta2 }) {
  const isHarmful = ({ benign }) => benign === void 0;
  const signatures = series.signatures.filter(isHarmful).map((signature) => ({ name: nameOfSignature(signature), trend: signature.trend }));
  const all = [{ name: nameOfSeries(series), trend: series.trend }, ...signatures];
  const fast = all.flatMap(
    ({ name, trend }) => trend && trend.low > 0 && trend.perHour > limit && riseOf(trend) > delta2 ? [{ name, trend }] : []
  );
  const long = ({ trend }) => Number(isLong(trend, series));
  return fast.map((entry, index) => ({ entry, index })).sort((a, b) => long(b.entry) - long(a.entry) || a.index - b.index).map(({ entry }) => entry);
}
var HOUR_MS = 36e5;
function riseOf({ perHour, spanMs }) {
  return perHour * spanMs / HOUR_MS;
}
function isLong({ spanMs }, { windowMs }) {
  return spanMs >= windowMs;
}
function forecastText({ forecast }) {
  if (forecast === null || forecast.inMs === null || forecast.inMs === 0) return "";
  return `; like this ${forecast.limit} goroutines are reached in ${spanText(forecast.inMs)}`;
}

// src/policy/clauses/suppression-budget.ts
var suppressionBudget = {
  id: "suppression-budget",
  limit: "suppressions.budget",
  title: "findings that suppressions of the change keep quiet beyond the budget count as new, and so do errors that a test confirms",
  why: "a comment is written by the very change that is judged; a few with reasons are a conversation, many are a way around the gate",
  judge({ suppressedByChange, overBudget }, policy) {
    if (overBudget.length === 0) return [];
    const limit = policy.suppressions.budget;
    const measured = suppressedByChange.length + overBudget.length;
    const message = measured > limit ? `${plural(measured, "finding")} under suppressions that the change adds: ${overBudget.length} of them count as new` : `${plural(overBudget.length, "error")} that a test confirms cannot be suppressed by the change and count${overBudget.length === 1 ? "s" : ""} as new`;
    const evidence = overBudget.map((finding) => finding.fingerprint);
    return [{ clause: suppressionBudget.id, measured, limit, outcome: "warn", message, evidence }];
  }
};

// src/policy/clauses/tests-failed.ts
var testsFailed = {
  id: "tests-failed",
  limit: "",
  title: "a command that fails blocks a gate, and warns when a recording is judged later",
  why: "the gate stands where go test stood; and tests that fail or are cut short show fewer goroutines than they would",
  judge(judged, policy) {
    const { command, captures, mode } = judged;
    if (command === void 0 || command.exitCode === 0 && !command.timedOut) return [];
    const failed = [...new Set(captures.filter((capture) => capture.passed === false).map((capture) => capture.importPath))];
    const built = failed.filter((path) => !failedBuilds(judged).includes(path));
    if (built.length === 0 && failedBuilds(judged).length > 0 && !command.timedOut) return [];
    if (command.exitCode === NOT_FOUND && nothingCaptured.judge(judged, policy).length > 0) return [];
    const message = describe(judged, built);
    const evidence = built.map((path) => `package ${path}`);
    const outcome = mode === "gate" ? "block" : "warn";
    return [{ clause: testsFailed.id, measured: Math.max(1, built.length), limit: 0, outcome, message, evidence }];
  }
};
function describe({ command }, failed) {
  if (command?.timedOut) return "the command was ended because its deadline had passed";
  if (failed.length === 0) return `the command failed with exit code ${command?.exitCode}`;
  return `tests failed in ${plural(failed.length, "package")}: ${failed.slice(0, 5).join(", ")}`;
}

// src/policy/clauses/unknown-package.ts
var unknownPackage = {
  id: "unknown-package",
  limit: "limits.unknown-package",
  title: "packages that were not seen, or not to their end, block where the base saw them and warn elsewhere",
  why: "an empty record looks like a clean one; a change that loses the record of a package could hide any leak in it",
  byPackage: true,
  judge(judged, policy) {
    const seenAtBase = new Set(judged.baseCaptures.filter(isCaptured).map((capture) => capture.importPath));
    const unseen = unseenPackages(judged);
    const { lost, missing } = missingPackages(judged, seenAtBase);
    const hidden = [...unseen.filter((path) => seenAtBase.has(path)), ...lost].sort(compareText);
    const others = [...unseen.filter((path) => !seenAtBase.has(path)), ...missing].sort(compareText);
    const limit = policy.limits.unknownPackages;
    const which = (paths) => `${paths.slice(0, 5).join(", ")}${paths.length > 5 ? ", \u2026" : ""}`;
    return [
      ...reasonFor3(
        hidden,
        limit,
        hidden.length > limit ? "block" : "warn",
        `that the base saw ${hidden.length === 1 ? "was" : "were"} not seen: ${which(hidden)}`
      ),
      ...reasonFor3(others, limit, "warn", `${others.length === 1 ? "was" : "were"} not seen, or not to the end: ${which(others)}`)
    ];
  }
};
function reasonFor3(paths, limit, outcome, rest) {
  if (paths.length === 0) return [];
  const message = `${plural(paths.length, "package")} ${rest}`;
  return [{ clause: unknownPackage.id, measured: paths.length, limit, outcome, message, evidence: paths.map((path) => `package ${path}`) }];
}
function unseenPackages({ captures }) {
  const whole = new Set(captures.filter(isCaptured).map((capture) => capture.importPath));
  const unseen = captures.filter((capture) => !whole.has(capture.importPath) && !hasNoTests(capture));
  return [...new Set(unseen.map((capture) => capture.importPath))];
}
function missingPackages(judged, seenAtBase) {
  const { captures, packages, recorded } = judged;
  if (!recorded) return { lost: [], missing: [] };
  const withTests = new Set(captures.filter((capture) => !hasNoTests(capture)).map((capture) => capture.importPath));
  const withoutTests = new Set(captures.filter(hasNoTests).map((capture) => capture.importPath));
  const absent = [...seenAtBase].filter((path) => !withTests.has(path) && (packages === void 0 || packages.has(path)));
  const isLost = (path) => packages !== void 0 && !withoutTests.has(path);
  return { lost: absent.filter(isLost), missing: absent.filter((path) => !isLost(path)) };
}
function isCaptured(capture) {
  return capture.capture === "captured" && !hasNoTests(capture);
}
function hasNoTests(capture) {
  return /no test files/i.test(capture.why);
}

// src/policy/clauses/unseen-source.ts
var unseenSource = {
  id: "unseen-source",
  limit: "",
  title: "changed Go files that could not be read, not be parsed throughout, or that a rule failed on, warn",
  why: "a file that no rule saw has no findings, which must not look like a clean file; files nobody changed stay a line in the report",
  judge({ gaps, changed }) {
    const unseen = gaps.filter((gap) => HIDING.has(gap.kind) && (changed === void 0 || isChanged(gap.region?.file, changed)));
    if (unseen.length === 0) return [];
    const files = new Set(unseen.map((gap) => gap.region?.file ?? gap.what));
    const message = `${plural(files.size, "Go file")} ${changed ? "of the change " : ""}could not be seen by every rule: ${[...files].slice(0, 5).join(", ")}`;
    const evidence = unseen.map((gap) => `${gap.what}: ${gap.why}`);
    return [{ clause: unseenSource.id, measured: files.size, limit: 0, outcome: "warn", message, evidence }];
  }
};
var HIDING = /* @__PURE__ */ new Set(["source", "rule"]);
function isChanged(file, changed) {
  return file === void 0 || changed.has(file) || [...changed].some((path) => path.startsWith(`${file}/`));
}

// src/policy/clauses/index.ts
var CLAUSES = [
  nothingCaptured,
  missingRecording,
  buildFailed,
  testsFailed,
  newLeak,
  newFinding,
  leakGrowth,
  cap,
  delta,
  growth,
  slope,
  aged,
  leakRate,
  unknownPackage,
  suppressionBudget,
  newSurvivor,
  failedTestLeak,
  unreachedLeak,
  expiredLeak,
  baseUnknown,
  unseenSource,
  externalUnread,
  depth,
  sla,
  seriesUnseen,
  policyProblem
];

export {
  groupBy,
  settingOf,
  isDate,
  packageOf,
  stageOfClause,
  isInShare,
  soften,
  CLAUSES
};
