import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  WAIT_BUCKETS
} from "./chunk-6E3A3EOR.js";

// src/report/series/words.ts
function spanWords(ms) {
  if (ms < 9e4) return `${Math.round(ms / 1e3)} s`;
  if (ms < 90 * 6e4) return `${Math.round(ms / 6e4)} min`;
  const hours = ms / 36e5;
  return hours < 48 ? `${Math.round(hours * 10) / 10} h` : `${Math.round(hours / 24 * 10) / 10} days`;
}
function clockWords(at) {
  return new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
}
function signed(value) {
  return value > 0 ? `+${value}` : value < 0 ? `\u2212${Math.abs(value)}` : "\xB10";
}
function bucketWords() {
  const first = `under ${WAIT_BUCKETS[0]} min`;
  const between = WAIT_BUCKETS.slice(1).map((bound, index) => `${minutes(WAIT_BUCKETS[index] ?? 0)} to ${minutes(bound)}`);
  return [first, ...between, `${minutes(WAIT_BUCKETS.at(-1) ?? 0)} and more`];
}
function minutes(count) {
  if (count % 1440 === 0) return count === 1440 ? "1 day" : `${count / 1440} days`;
  return count % 60 === 0 ? `${count / 60} h` : `${count} min`;
}
var BARS = ["\u2581", "\u2582", "\u2583", "\u2584", "\u2585", "\u2586", "\u2587", "\u2588"];
var WIDTH = 48;
function sparkline(values, width = WIDTH) {
  const cells = Math.min(width, values.length);
  const parts = Array.from(
    { length: cells },
    (_, cell) => values.slice(Math.floor(cell * values.length / cells), Math.floor((cell + 1) * values.length / cells))
  );
  const tops = parts.map((part) => part.reduce((top, value) => Math.max(top, value), 0));
  const most = tops.reduce((top, value) => Math.max(top, value), 1);
  return tops.map((top) => BARS[Math.min(BARS.length - 1, Math.floor(top / most * BARS.length))]).join("");
}
function rate(perHour) {
  return Math.abs(perHour) >= 100 ? Math.round(perHour) : Math.round(perHour * 10) / 10;
}

export {
  spanWords,
  clockWords,
  signed,
  bucketWords,
  sparkline,
  rate
};
