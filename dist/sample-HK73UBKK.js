import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  run
} from "./chunk-RVZXYPMQ.js";
import {
  refuseWords
} from "./chunk-K232SXFG.js";
import {
  terminal
} from "./chunk-LWQGBV5B.js";
import {
  LIST_NAME,
  readList,
  readMemory,
  readSnapshots
} from "./chunk-OESQ3N7R.js";
import "./chunk-SXZIJH5V.js";
import {
  writeReportFile
} from "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-P7GN753T.js";
import "./chunk-5NA7BJ6C.js";
import "./chunk-AWTYSO4M.js";
import {
  rulesOfFolder
} from "./chunk-USAMHWLS.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-ZZ7XX7GF.js";
import "./chunk-JGG3JGV2.js";
import "./chunk-MLMSBFGA.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-DQBK34TT.js";
import "./chunk-VTW3FI4K.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/sample.ts
import { mkdir } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/series/pace.ts
var FASTER = 4;
var FASTEST_MS = 1e3;
function nextDelay(totals, everyMs, growthPercent) {
  const [before, now] = [totals.at(-2), totals.at(-1)];
  if (before === void 0 || now === void 0 || now <= before * (1 + growthPercent / 100)) return everyMs;
  return Math.min(everyMs, Math.max(FASTEST_MS, Math.round(everyMs / FASTER)));
}

// src/adapters/sample/store.ts
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
var SeriesStore = class {
  folder;
  head;
  samples = [];
  missed = [];
  names = /* @__PURE__ */ new Set();
  constructor(folder, head) {
    this.folder = folder;
    this.head = head;
  }
  /** Removes what an earlier run wrote here, and nothing else. */
  async clear() {
    const path = join(this.folder, LIST_NAME);
    const text = await readFile(path, "utf8").catch(() => "");
    const own = readList(text, LIST_NAME).samples.filter(({ file }) => OWN.test(file));
    for (const { file } of own) await rm(join(this.folder, file), { force: true });
    await rm(path, { force: true });
  }
  async add(taken) {
    const file = this.nameOf(taken);
    await writeFile(join(this.folder, file), taken.bytes, { flag: "wx" });
    const { at, elapsedMs, phase, memory } = taken;
    this.samples.push({
      at: new Date(at).toISOString(),
      elapsedMs: Math.round(elapsedMs),
      ...phase && { phase },
      file,
      ...memory && { memory: asMemStats(memory) }
    });
    await this.write();
  }
  async miss(at, why) {
    const last = this.missed.at(-1);
    if (last?.why === why) {
      last.to = at;
      last.count++;
    } else this.missed.push({ from: at, to: at, count: 1, why });
    await this.write();
  }
  /** How many samples there are, and how often there was none. */
  get counts() {
    return { samples: this.samples.length, missed: this.missed.reduce((sum, { count }) => sum + count, 0) };
  }
  nameOf({ at, isText }) {
    const stem = new Date(at).toISOString().replaceAll(":", "-");
    const end = isText ? "txt" : "pb.gz";
    for (let number = 0; ; number++) {
      const name = number === 0 ? `${stem}.${end}` : `${stem}-${number}.${end}`;
      if (this.names.has(name)) continue;
      this.names.add(name);
      return name;
    }
  }
  async write() {
    const gaps = this.missed.map(({ from, to, count, why }) => ({
      what: `${count === 1 ? "1 sample" : `${count} samples`} ${spanOf(from, to)}`,
      why
    }));
    await writeReportFile(
      this.folder,
      LIST_NAME,
      `${JSON.stringify({ schemaVersion: 1, ...this.head, samples: this.samples, gaps }, null, 1)}
`
    );
  }
};
var OWN = /^\d{4}-\d{2}-\d{2}T[\d.-]+Z(-\d+)?\.(txt|pb\.gz)$/;
function spanOf(from, to) {
  const [first, last] = [from, to].map((at) => new Date(at).toISOString());
  return from === to ? `at ${first}` : `from ${first} to ${last}`;
}
function asMemStats({ heapAlloc, nextGc, sys, numGc, lastGcAt }) {
  return { HeapAlloc: heapAlloc, NextGC: nextGc, Sys: sys, NumGC: numGc, LastGC: (lastGcAt ?? 0) * 1e6 };
}

// src/adapters/sample/take.ts
import { gunzipSync } from "node:zlib";

// src/adapters/sample/fetch.ts
import { get as getHttp } from "node:http";
import { get as getHttps } from "node:https";
var REDIRECTS = 3;
async function fetchBytes(url, limits) {
  let at = new URL(url);
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    const answer = await ask(at, limits);
    if (!("location" in answer)) return answer;
    const next = relative(answer.location, at);
    if (next === void 0) return { why: `it redirects to ${answer.location.slice(0, 200)}, which is no URL` };
    if (next.host !== at.host || next.protocol !== at.protocol) return { why: `it redirects to another host, ${next.origin}; not followed` };
    at = next;
  }
  return { why: `it redirects more than ${REDIRECTS} times` };
}
function ask(url, { timeoutMs, bytes }) {
  return new Promise((resolve) => {
    const get = url.protocol === "https:" ? getHttps : getHttp;
    const request = get(url, { agent: false, headers: { "accept-encoding": "identity", "user-agent": "goroutine-gate" } }, (response) => {
      const { statusCode = 0, headers } = response;
      const isRedirect = statusCode >= 300 && statusCode < 400 && headers.location !== void 0;
      if (isRedirect || statusCode !== 200) {
        response.resume();
        request.destroy();
        return resolve(isRedirect ? { location: headers.location ?? "" } : { why: `it answers with status ${statusCode}` });
      }
      bodyOf(response, bytes).then(
        (body) => {
          if ("why" in body) request.destroy();
          resolve(body);
        },
        (error) => resolve({ why: saidBy(error) })
      );
    });
    const timer = setTimeout(() => request.destroy(new Error(`no answer within ${timeoutMs / 1e3} s`)), timeoutMs);
    request.on("error", (error) => resolve({ why: saidBy(error) }));
    request.on("close", () => clearTimeout(timer));
  });
}
async function bodyOf(response, limit) {
  const chunks = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > limit) return { why: `its answer is larger than ${limit} bytes` };
    chunks.push(chunk);
  }
  return response.complete ? { bytes: Buffer.concat(chunks) } : { why: "its answer was cut off" };
}
function saidBy(error) {
  const message = error instanceof Error ? error.message || ("code" in error ? String(error.code) : error.name) : String(error);
  return `it did not answer: ${message}`;
}
function relative(location, to) {
  try {
    return new URL(location, to);
  } catch {
    return void 0;
  }
}

// src/adapters/sample/take.ts
var LIMITS = { timeoutMs: 1e4, bytes: 72 * 1024 * 1024 };
async function look(endpoint) {
  const text = await fetchBytes(endpoint.text, LIMITS);
  const asText = "bytes" in text ? counted(text.bytes) : text;
  const found = "why" in asText ? await lookAtProfile(endpoint, asText.why) : { ...asText, isText: true };
  if ("why" in found) return found;
  const heap = await fetchBytes(endpoint.memory, LIMITS);
  const memory = "bytes" in heap ? readMemory(heap.bytes.toString("utf8")) : heap;
  return "why" in memory ? found : { ...found, memory };
}
async function lookAtProfile(endpoint, refused) {
  const profile = await fetchBytes(endpoint.profile, LIMITS);
  if ("why" in profile) return { why: profile.why === refused ? refused : `${refused}; as protobuf: ${profile.why}` };
  const found = counted(profile.bytes);
  return "why" in found ? { why: `${refused}; as protobuf: ${found.why}` } : { ...found, isText: false };
}
function counted(bytes) {
  const { snapshots, gaps } = readSnapshots(unpacked(bytes), "its answer");
  const [snapshot] = snapshots;
  return snapshot ? { total: snapshot.total, bytes } : { why: gaps[0]?.why ?? "its answer holds no goroutines" };
}
function unpacked(bytes) {
  if (bytes[0] !== 31 || bytes[1] !== 139) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LIMITS.bytes * 4 });
  } catch {
    return bytes;
  }
}

// src/adapters/sample/sample.ts
var SETTLE_EVERY_MS = 1e3;
async function sampleService(request) {
  const { endpoint, service, everyMs, out, work } = request;
  const store = new SeriesStore(out, { url: endpoint.shown, service, everyMs });
  await store.clear();
  const began = performance.now();
  const totals = [];
  const take = async (phase) => {
    const at = Date.now();
    const elapsedMs = performance.now() - began;
    const seen = await look(endpoint);
    if ("why" in seen) return store.miss(at, seen.why);
    totals.push(seen.total);
    await store.add({ ...seen, at, elapsedMs, ...phase && { phase } });
  };
  const ending = new AbortController();
  if (work) await take("before");
  const before = totals.at(-1);
  const running = work?.().finally(() => ending.abort());
  const end = request.forMs === void 0 ? Number.POSITIVE_INFINITY : performance.now() + request.forMs;
  if (!work) await take();
  while (!ending.signal.aborted) {
    const left = end - performance.now();
    if (left <= 0) break;
    await pause(Math.min(nextDelay(totals, everyMs, request.growthPercent), left), ending.signal);
    if (!ending.signal.aborted) await take(work ? "during" : void 0);
  }
  const exitCode = await running;
  if (work) await settle(take, totals, before, request.settleMs);
  return { exitCode, ...store.counts, first: totals[0] ?? 0, last: totals.at(-1) ?? 0 };
}
async function settle(take, totals, before, settleMs) {
  const end = performance.now() + settleMs;
  for (; ; ) {
    const seen = totals.length;
    await take("after");
    if (totals.length === seen || before === void 0 || (totals.at(-1) ?? 0) <= before) return;
    const left = end - performance.now();
    if (left <= 0) return;
    await pause(Math.min(SETTLE_EVERY_MS, left), new AbortController().signal);
  }
}
function pause(ms, signal) {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
  });
}

// src/series/endpoint.ts
function endpointOf(given) {
  const url = parsed(given);
  if (url === void 0) return { why: "it is no URL" };
  if (url.protocol !== "http:" && url.protocol !== "https:") return { why: `it begins with ${url.protocol}` };
  const path = url.pathname.replace(/\/+$/, "");
  const folder = path === "" ? "/debug/pprof" : path.replace(/\/goroutine(leak)?$/, "");
  const name = /\/goroutineleak$/.test(path) ? "goroutineleak" : "goroutine";
  const at = (profile, debug) => {
    const target = new URL(url);
    target.pathname = `${folder}/${profile}`;
    target.hash = "";
    target.searchParams.delete("seconds");
    target.searchParams.delete("debug");
    if (debug !== "") target.searchParams.set("debug", debug);
    return target.href;
  };
  return { text: at(name, "2"), profile: at(name, ""), memory: at("heap", "1"), shown: `${url.origin}${folder}/${name}` };
}
function parsed(given) {
  try {
    return new URL(given);
  } catch {
    return void 0;
  }
}

// src/cli/sample.ts
var sampleVerb = {
  usage: "sample --url URL --every 30s [--for 10m] [--out DIR] -- CMD\u2026",
  about: "snapshots of a running service while CMD loads it, as a series for judge; exits with CMD's own code",
  options: {
    url: "the service, or its pprof page: http://localhost:6060",
    every: "time between two samples (default 30s); a quarter of it while goroutines grow",
    for: "sampling ends after this long; needed without CMD",
    service: "its name, for limits of its own in the config",
    out: "the folder of the series (default .goroutine-gate/series)"
  },
  examples: [
    "sample --url http://localhost:6060 --every 5s -- ./load.sh",
    "sample --url http://localhost:6060/debug/pprof/goroutine --every 1m --for 24h --out dumps"
  ],
  run: async ({ options, outside, catalogue }) => {
    refuseWords("sample", options);
    const endpoint = endpointIn(options);
    const work = workOf(options);
    const root = (await outside.openGit(options.cwd))?.root ?? options.cwd;
    const { policy } = await rulesOfFolder(root, catalogue, outside);
    const out = await folderOf(root, options.out);
    const result = await sampleService({
      endpoint,
      service: options.service,
      out,
      everyMs: options.everyMs ?? EVERY_MS,
      forMs: options.forMs,
      growthPercent: policy.series.growth,
      settleMs: SETTLE_MS,
      ...work && { work }
    });
    if (!options.quiet) terminal.say(summaryOf(result, out));
    return result.exitCode ?? (result.samples > 0 ? 0 : 2);
  }
};
var EVERY_MS = 3e4;
var SETTLE_MS = 5e3;
function endpointIn({ url }) {
  if (url === "") throw new UserError("`sample` needs the address of the service", "pass it with --url, as in --url http://localhost:6060");
  const endpoint = endpointOf(url);
  if ("why" in endpoint)
    throw new UserError(`--url is "${url}": ${endpoint.why}`, "pass an http or https address such as http://localhost:6060");
  return endpoint;
}
function workOf({ command, cwd, forMs }) {
  if (command !== void 0 && command.length > 0) {
    const request = { command, cwd, environment: process.env, output: "inherit", deadlineMs: 0 };
    return async () => (await run(request)).exitCode;
  }
  if (forMs === void 0)
    throw new UserError(
      "`sample` does not know when to end",
      "pass the load behind two dashes (-- ./load.sh), or --for 10m to watch the service for that long"
    );
  return void 0;
}
async function folderOf(root, named) {
  const folder = named || join2(root, ".goroutine-gate", "series");
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(`the folder ${folder} cannot be made: ${said}`, "choose another folder with --out", { cause });
  }
  if (!named) await writeReportFile(folder, ".gitignore", "*\n");
  return folder;
}
function summaryOf({ samples, missed, first, last }, out) {
  const taken = `${samples} ${samples === 1 ? "sample" : "samples"}`;
  const counts = samples > 0 ? `, ${first} \u2192 ${last} goroutines` : "";
  const silent = missed > 0 ? `, ${missed} without an answer` : "";
  return `goroutine-gate: ${taken}${counts}${silent} \xB7 ${out}/series.json`;
}
export {
  sampleVerb
};
