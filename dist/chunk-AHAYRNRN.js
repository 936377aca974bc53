import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/record/calls.ts
function readCall(text) {
  const parts = text.split("\0");
  const [cwd, goroot, version, flags, ...rest] = parts;
  if (cwd === void 0 || goroot === void 0 || version === void 0 || flags === void 0 || rest.at(-1) !== "") return void 0;
  return { cwd, goroot, version, flags, args: rest.slice(0, -1) };
}
function isGo(word) {
  return /(^|[/\\])go(\.exe)?$/.test(word);
}
function readGoTest(call) {
  const words = [...call.args];
  const chdir = takeChdir(words);
  if (words.shift() !== "test") return void 0;
  const behind = takeChdir(words);
  chdir.push(...behind);
  const { flags, patterns, others } = divide(words);
  const all = [...(call.flags.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map(plainFlag), ...flags];
  const has = (...names) => all.some((flag) => names.includes(nameOf(flag)) && !flag.endsWith("=false"));
  return {
    runs: !has("c", "list", "n", "h", "help"),
    patterns,
    others: [...behind, ...others],
    given: all.map(nameOf),
    listFlags: [...chdir, ...flags.filter((flag) => LISTED.has(nameOf(flag)))],
    shownFlags: [...new Set(all.filter((flag) => SHOWN.has(nameOf(flag))))].sort(),
    coverpkg: /=(.*)$/.exec(all.findLast((flag) => nameOf(flag) === "coverpkg") ?? "")?.[1] ?? ""
  };
}
function coversStandardLibrary(coverpkg) {
  return coverpkg.split(",").some((pattern) => ["all", "std", "...", "testing", "testing/...", "runtime/..."].includes(pattern));
}
var LISTED = /* @__PURE__ */ new Set(["tags", "mod", "modfile", "race", "msan", "asan"]);
var SHOWN = /* @__PURE__ */ new Set([
  "race",
  "msan",
  "asan",
  "cover",
  "covermode",
  "coverpkg",
  "tags",
  "trimpath",
  "mod",
  "short",
  "count",
  "cpu",
  "parallel"
]);
var WITH_VALUE = new Set(
  "C asmflags buildmode buildvcs compiler covermode coverpkg exec gccgoflags gcflags installsuffix ldflags mod modfile o overlay p pgo pkgdir tags toolexec vet bench benchtime blockprofile blockprofilerate count coverprofile cpu cpuprofile fuzz fuzzminimizetime fuzztime list memprofile memprofilerate mutexprofile mutexprofilefraction outputdir parallel run shuffle skip testlogfile timeout trace".split(" ")
);
function takeChdir(words) {
  if (words[0] === "-C") return [`-C=${words.splice(0, 2)[1] ?? "."}`];
  return words[0]?.startsWith("-C=") ? words.splice(0, 1) : [];
}
function divide(words) {
  const flags = [];
  const patterns = [];
  const others = [];
  for (let at = 0; at < words.length; at++) {
    const word = plainFlag(words[at] ?? "");
    if (word === "-args") {
      others.push(...words.slice(at));
      break;
    }
    if (!word.startsWith("-")) {
      patterns.push(word);
      continue;
    }
    const takesNext = !word.includes("=") && WITH_VALUE.has(nameOf(word));
    flags.push(takesNext ? `${word}=${words[at + 1] ?? ""}` : word);
    others.push(...words.slice(at, at + (takesNext ? 2 : 1)));
    if (takesNext) at++;
  }
  return { flags, patterns: patterns.length > 0 ? patterns : ["."], others };
}
function plainFlag(word) {
  return word.replace(/^(['"])(.*)\1$/, "$2").replace(/^--?(?:test\.)?(?=\w)/, "-");
}
function nameOf(flag) {
  return /^-([^=]*)/.exec(flag)?.[1] ?? "";
}

export {
  readCall,
  isGo,
  readGoTest,
  coversStandardLibrary
};
