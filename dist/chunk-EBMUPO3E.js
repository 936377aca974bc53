import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  count
} from "./chunk-N27ABM2I.js";
import {
  plain
} from "./chunk-67AXR2H5.js";

// src/report/series/waits.ts
var POINTS = 10;
var RELEASES = 4;
function waitLines(graph) {
  if (graph.points.length === 0) return [];
  const names = new Map(graph.points.map((point) => [point.id, pointName(point)]));
  const more = graph.points.length > POINTS ? [`  \u2026 ${count(graph.points.length - POINTS, "more place")}`] : [];
  return [
    `who waits for whom (${plain(graph.source)})`,
    ...graph.points.slice(0, POINTS).flatMap((point) => pointLines(point, names)),
    ...more,
    ...graph.rings.map((ring) => `  for ever: ${[...ring, ring[0] ?? ""].map((id) => plain(names.get(id) ?? id)).join(" \u2192 ")}`)
  ];
}
function pointName({ id, by, site }) {
  const place = site ? `${site.function} ${site.file}:${site.line}` : id;
  return by === "address" && site ? `${place} (${id})` : place;
}
function pointLines(point, names) {
  const wait = point.longestWaitMinutes > 0 ? `, up to ${point.longestWaitMinutes} min` : "";
  const head = `  ${point.count} \xD7 ${plain(point.state || point.kind)}${wait} in ${plain(names.get(point.id) ?? point.id)}`;
  const releases = point.releases.slice(0, RELEASES).map((release) => `      ${releaseWords(release, names)}`);
  const more = point.releases.length > RELEASES ? [`      \u2026 ${count(point.releases.length - RELEASES, "more place")} that would`] : [];
  return [head, ...releases, ...more];
}
var VERBS = {
  send: "a send",
  receive: "a receive",
  close: "the close",
  unlock: "the unlock",
  done: "Done",
  signal: "a signal"
};
function releaseWords({ kind, site, waitsAt, running }, names) {
  const who = waitsAt.length > 0 ? `whose goroutines wait themselves at ${waitsAt.slice(0, 2).map((id) => names.get(id) ?? id).join(", ")}` : running > 0 ? `which ${count(running, "goroutine")} may get to` : "to which nobody is on the way";
  return plain(`would be released by ${VERBS[kind]} in ${site.function} ${site.file}:${site.line}, ${who}`);
}

export {
  waitLines,
  pointName,
  releaseWords
};
