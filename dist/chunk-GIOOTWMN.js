import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  settingOf,
  workOf
} from "./chunk-ZZ7XX7GF.js";

// src/go/version.ts
function goVersion(text, settings = {}) {
  const match = /^(?:go)?(\d+)\.(\d+)/.exec(text.trim());
  if (!match) return { text: "", settings, atLeast: () => false };
  const [major, minor] = [Number(match[1]), Number(match[2])];
  return {
    text: `${major}.${minor}`,
    settings,
    atLeast: (wantMajor, wantMinor) => major > wantMajor || major === wantMajor && minor >= wantMinor
  };
}
function versionOf(module, works, mains = []) {
  const main = (module && workOf(works, module)) ?? module;
  const settings = { ...main?.godebug, ...Object.fromEntries(mains.flatMap(debugLines)) };
  return goVersion(main?.go || module?.go || "", settings);
}
function debugLines(text) {
  return [...text.matchAll(/^\/\/go:debug[ \t]+(\S+)[ \t]*\r?$/gm)].flatMap((match) => settingOf(match[1]));
}
function hasNewTimers({ settings, ...version }) {
  const { asynctimerchan, default: from } = settings;
  if (asynctimerchan !== void 0) return asynctimerchan === "0";
  return (from === void 0 ? version : goVersion(from)).atLeast(1, 23);
}
function isInForce({ since, until }, version) {
  return (since === void 0 || atLeast(version, since)) && (until === void 0 || !atLeast(version, until));
}
function atLeast(version, text) {
  const [major = 0, minor = 0] = text.replace(/^go/, "").split(".").map(Number);
  return version.atLeast(major, minor);
}

// src/rule/witness.ts
function witnessed(explore, details) {
  const answer = explore && details.question && explore(details.question);
  if (answer?.kind === "free" && answer.complete) return void 0;
  if (answer?.kind !== "blocked") return details;
  return { ...details, codeFlow: answer.witness };
}
function questionOf(channel, operation) {
  const [make, ...more] = channel.makes;
  const node = make ? make.file.functionAround(make.node) : -1;
  if (!make || more.length > 0 || channel.kind !== "local" || node < 0) return void 0;
  return { fn: { file: make.file, node }, operations: [operation], make };
}

export {
  goVersion,
  versionOf,
  hasNewTimers,
  isInForce,
  witnessed,
  questionOf
};
