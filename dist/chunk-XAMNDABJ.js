import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  SOURCE_LIMIT,
  TEXT_LIMIT,
  decodeSource,
  fileGap,
  readSource,
  readText,
  tooLarge
} from "./chunk-TWSAODQZ.js";
import {
  defaultBase,
  fetchInto,
  headCommit,
  isAlive,
  isShallow,
  localCommit,
  parentsOf,
  resolveCommit
} from "./chunk-SC7VZ4H4.js";
import {
  gitFailure,
  gitText,
  runGit
} from "./chunk-PJX37FQI.js";
import {
  commonFolder,
  findRepositoryRoot,
  isInside,
  relativeTo
} from "./chunk-MXGRQFKV.js";
import {
  notParsed,
  parseGo
} from "./chunk-Q6SBJPIL.js";
import {
  GO_GRAMMAR
} from "./chunk-Y4D72GIO.js";
import {
  GoFile
} from "./chunk-XTFU4IHH.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";

// src/adapters/outside.ts
import { mkdtemp as mkdtemp2, realpath as realpath6, rm as rm2 } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join8 } from "node:path";

// src/adapters/files/collect.ts
import { realpath, stat as stat2 } from "node:fs/promises";
import { dirname, join as join2, resolve } from "node:path";

// src/adapters/files/exclude.ts
async function excluder(globs) {
  if (globs.length === 0) return () => false;
  const { Minimatch } = await import("./esm-2U6QZLZ3.js");
  const patterns = globs.map((glob) => glob.replace(/^\.\//, "").replace(/\/+$/, "")).filter(Boolean);
  const matchers = patterns.flatMap((glob) => [glob, `${glob}/**`]).map((glob) => new Minimatch(glob, SAFE));
  return (path) => matchers.some((matcher) => matcher.match(path));
}
var SAFE = { nobrace: true, nonegate: true, nocomment: true, dot: true, platform: "linux" };

// src/adapters/files/package-limit.ts
import { getHeapStatistics } from "node:v8";
var HEAP_FOR_A_BYTE = 200;
function packageLimit(heap) {
  return Math.floor(heap / HEAP_FOR_A_BYTE);
}
var LIMIT = packageLimit(getHeapStatistics().heap_size_limit);
function withinPackages(files, kind, limit = LIMIT) {
  const totals = /* @__PURE__ */ new Map();
  for (const { file, text } of files) totals.set(folderOf(file), (totals.get(folderOf(file)) ?? 0) + text.length);
  const large = new Map([...totals].filter(([, total]) => total > limit));
  if (large.size === 0) return { files, gaps: [] };
  const left = /* @__PURE__ */ new Map();
  const bySize = files.filter(({ file }) => large.has(folderOf(file))).sort((a, b) => b.text.length - a.text.length);
  const rest = new Map(large);
  for (const each of bySize) {
    const folder = folderOf(each.file);
    if ((rest.get(folder) ?? 0) <= limit) continue;
    rest.set(folder, (rest.get(folder) ?? 0) - each.text.length);
    left.set(each, fileGap(kind, each.file, `too large together: ${large.get(folder)} bytes in its folder, limit ${limit}`));
  }
  return { files: files.filter((each) => !left.has(each)), gaps: files.flatMap((each) => left.get(each) ?? []) };
}
function folderOf(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

// src/adapters/files/walk.ts
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
async function walkGoFiles(root, folder, excluded) {
  const walked = { files: [], gaps: [] };
  const open2 = [folder];
  for (let at = open2.pop(); at !== void 0; at = open2.pop()) {
    for (const entry of await entriesOf(root, at, walked.gaps)) {
      const path = join(at, entry.name);
      const shown = relativeTo(root, path);
      if (isSkipped(entry.name) || excluded(shown)) continue;
      if (entry.isDirectory()) open2.push(path);
      else if (entry.name.endsWith(".go")) walked.files.push(shown);
      else if (entry.isSymbolicLink() && await isFolder(path)) walked.gaps.push(fileGap("source", shown, FOLDER_LINK));
    }
  }
  return walked;
}
var FOLDER_LINK = "a symbolic link to a folder; not followed";
function isSkipped(name) {
  return name === "vendor" || name === "testdata" || name.startsWith(".") || name.startsWith("_");
}
async function entriesOf(root, folder, gaps) {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    gaps.push(
      fileGap("source", relativeTo(root, folder) || ".", `the folder could not be read: ${error instanceof Error ? error.message : error}`)
    );
    return [];
  }
}
function isFolder(path) {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false
  );
}

// src/adapters/files/collect.ts
async function collectGoFiles(paths, options2) {
  const targets = await Promise.all((paths.length > 0 ? paths : ["."]).map((path) => findTarget(path, options2.cwd)));
  const root = options2.root ? await realpath(options2.root) : await rootOf(targets);
  const excluded = await excluder(options2.exclude);
  const gaps = [];
  const found = /* @__PURE__ */ new Set();
  for (const target of targets) {
    if (!isInside(target.path, root)) throw new UserError(`${target.given} lies outside the repository ${root}`, "pass a path inside it");
    const walked = target.isFolder ? await walkGoFiles(root, target.path, excluded) : { files: [relativeTo(root, target.path)], gaps: [] };
    gaps.push(...walked.gaps);
    for (const file of walked.files) if (!excluded(file)) found.add(file);
  }
  if (found.size === 0)
    gaps.push({ kind: "source", what: `Go files in ${targets.map((target) => target.given).join(", ")}`, why: "there are none" });
  const read = await readNamed(root, [...found]);
  return { root, files: read.files, modules: read.modules, gaps: [...gaps, ...read.gaps] };
}
async function readNamed(root, found) {
  const gaps = [];
  const names = [...found].sort(compareText);
  const fitting = withinPackages(await readAll(root, names, gaps), "source");
  const modules = await readAll(root, moduleFilesAbove(names), gaps);
  return { files: fitting.files, modules, gaps: [...gaps, ...fitting.gaps] };
}
async function findTarget(given, cwd) {
  const path = await realpath(resolve(cwd, given.replace(/(^|\/)\.\.\.$/, "$1."))).catch((cause) => {
    throw new UserError(`${given} does not exist`, `pass files, folders or patterns such as ./... (looked for from ${cwd})`, { cause });
  });
  const found = await stat2(path);
  if (found.isDirectory()) return { given, path, isFolder: true };
  if (path.endsWith(".go") && !given.endsWith("...")) return { given, path, isFolder: false };
  throw new UserError(`${given} is not a Go file`, "pass files that end in .go, folders or patterns such as ./...");
}
async function rootOf(targets) {
  const folders = targets.map((target) => target.isFolder ? target.path : dirname(target.path));
  const roots = new Set(await Promise.all(folders.map(findRepositoryRoot)));
  const [only] = roots;
  return roots.size === 1 && only !== void 0 ? only : commonFolder(folders);
}
function moduleFilesAbove(files) {
  const folders = /* @__PURE__ */ new Set();
  for (const file of files) {
    for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  }
  const depth = (folder) => folder === "." ? 0 : folder.split("/").length;
  const sorted = [...folders].sort((a, b) => depth(b) - depth(a) || compareText(a, b));
  return sorted.flatMap((folder) => ["go.mod", "go.work"].map((name) => folder === "." ? name : `${folder}/${name}`));
}
var AT_ONCE = 32;
async function readAll(root, names, gaps) {
  const files = [];
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const batch = names.slice(at, at + AT_ONCE);
    const read = await Promise.all(batch.map((name) => readSource(root, join2(root, name))));
    read.forEach((decoded, index) => {
      const file = batch[index] ?? "";
      if (decoded?.text !== void 0) files.push({ file, text: decoded.text });
      if (decoded?.why) gaps.push(fileGap("source", file, decoded.why));
      if (!decoded && file.endsWith(".go"))
        gaps.push(fileGap("source", file, "could not be read: it is not there (a broken link, or a name that is not UTF-8)"));
    });
  }
  return files;
}

// src/adapters/files/dependencies.ts
import { readdirSync, readFileSync, statSync } from "node:fs";
import { access, realpath as realpath2 } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, dirname as dirname2, join as join3 } from "node:path";
async function readDependencies(wanted, limit) {
  if (wanted.length === 0) return [];
  const cache = moduleCache();
  const goRoot = await goRootOf(process.env);
  let left = limit;
  return wanted.flatMap((one) => {
    const found = dependencyOf(one, cache, goRoot);
    if (!found || found.size > left) return [];
    left -= found.size;
    return [found.dependency];
  });
}
function dependencyOf({ path, module }, cache, goRoot) {
  if (!module) return goRoot === "" ? void 0 : packageIn(join3(goRoot, "src", path), { path, version: "", from: "GOROOT" });
  const below2 = path.slice(module.path.length);
  const folder = join3(cache, `${escaped(module.from)}@${escaped(module.version)}`, below2);
  return packageIn(folder, { path, version: module.version, from: "module cache" });
}
function packageIn(folder, about) {
  const own = namesIn(folder).filter((name) => name.endsWith(".go") && !name.endsWith("_test.go"));
  const sizes = own.map((name) => sizeOf(join3(folder, name)));
  const size = sizes.reduce((sum, one) => sum + one, 0);
  if (own.length === 0 || size > PACKAGE_LIMIT) return void 0;
  const read = () => textsIn(folder, own.sort(compareText), about.path);
  return {
    size,
    dependency: {
      ...about,
      get files() {
        return read();
      }
    }
  };
}
function textsIn(folder, names, path) {
  try {
    return names.map((name) => ({ file: `${path}/${name}`, text: readFileSync(join3(folder, name), "utf8") }));
  } catch {
    return [];
  }
}
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
function sizeOf(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : Number.POSITIVE_INFINITY;
}
var PACKAGE_LIMIT = 4e5;
function escaped(text) {
  return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
function moduleCache() {
  const { GOMODCACHE, GOPATH } = process.env;
  if (GOMODCACHE) return GOMODCACHE;
  const [first] = (GOPATH ?? "").split(delimiter);
  return join3(first || join3(homedir(), "go"), "pkg", "mod");
}
async function goRootOf({ GOROOT, PATH }) {
  const tools = await Promise.all((PATH ?? "").split(delimiter).map((folder) => realpath2(join3(folder || ".", "go")).catch(() => "")));
  const roots = [GOROOT ?? "", ...tools.filter(Boolean).map((tool) => dirname2(dirname2(tool)))].filter(Boolean);
  for (const root of roots) if (await isThere(join3(root, "src", "context", "context.go"))) return root;
  return "";
}
async function isThere(path) {
  return access(path).then(
    () => true,
    () => false
  );
}

// src/adapters/files/folders.ts
import { readdir as readdir2, realpath as realpath3 } from "node:fs/promises";
import { join as join4 } from "node:path";
async function collectFolders(root, folders, exclude) {
  const names = new Set((await Promise.all(folders.map((folder) => goFilesIn(root, folder)))).flat());
  const excluded = await excluder(exclude);
  const kept = [...names].filter((name) => !excluded(name));
  return kept.length === 0 ? { files: [], modules: [], gaps: [] } : readNamed(await realpath3(root), kept);
}
async function goFilesIn(root, folder) {
  const entries = await readdir2(join4(root, folder)).catch(() => []);
  return entries.filter((name) => name.endsWith(".go") && !/^[._]/.test(name)).map((name) => folder ? `${folder}/${name}` : name);
}

// src/adapters/files/lookup.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { join as join5 } from "node:path";
function functionLookup(root, syntax) {
  return lookupIn(/* @__PURE__ */ new Map(), root, (_, text) => syntax.parse(text).tree);
}
function lateLookup(root, load) {
  const files = /* @__PURE__ */ new Map();
  const refused2 = /* @__PURE__ */ new Set();
  const byOurs = (path, text) => {
    const tree = parseGo(text);
    if (tree === void 0) refused2.add(path);
    return tree;
  };
  const complete = async () => {
    if (refused2.size === 0) return false;
    const syntax = await load();
    for (const path of refused2)
      files.set(
        path,
        linesOf(root, path, (_, text) => syntax.parse(text).tree)
      );
    refused2.clear();
    return true;
  };
  return { declaredFunction: lookupIn(files, root, byOurs), complete };
}
function lookupIn(files, root, parse) {
  return (file, line) => {
    if (!files.has(file)) files.set(file, linesOf(root, file, parse));
    return files.get(file)?.get(line);
  };
}
function linesOf(root, path, parse) {
  const absolute = join5(root, path);
  if (!isInside(absolute, root)) return void 0;
  let text;
  try {
    text = readFileSync2(absolute, "utf8");
  } catch {
    return void 0;
  }
  const tree = parse(path, text);
  return tree && namesByLine(new GoFile(path, tree));
}
function namesByLine(file) {
  const lines = /* @__PURE__ */ new Map();
  for (const node of file.children(0)) {
    const name = file.functionName(node);
    const { startLine, endLine } = file.region(node);
    if (name && file.declarationAround(node) === node) for (let line = startLine; line <= endLine; line++) lines.set(line, name);
  }
  return lines;
}

// src/adapters/files/series.ts
import { constants } from "node:fs";
import { lstat, open, readdir as readdir3, realpath as realpath4 } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
var seriesFiles = {
  async list(folder) {
    try {
      const entries = await readdir3(folder, { withFileTypes: true });
      const names = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => name);
      return names.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
    } catch {
      return void 0;
    }
  },
  async read(path) {
    try {
      const real = await realpath4(path);
      if (!(await lstat(real)).isFile()) return { kind: "unreadable", why: "not a regular file" };
      return unpacked(await bytesOf(real));
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "an unknown error";
      return code === "ENOENT" || code === "ENOTDIR" ? { kind: "absent" } : { kind: "unreadable", why: `the system says ${code}` };
    }
  }
};
async function bytesOf(path) {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = await file.stat();
    return size > TEXT_LIMIT ? size : await file.readFile();
  } finally {
    await file.close();
  }
}
function unpacked(read) {
  if (typeof read === "number") return { kind: "unreadable", why: `it has ${read} bytes; at most ${TEXT_LIMIT} are read` };
  if (read[0] !== 31 || read[1] !== 139) return { kind: "bytes", bytes: read };
  try {
    return { kind: "bytes", bytes: gunzipSync(read, { maxOutputLength: TEXT_LIMIT }) };
  } catch (error) {
    return { kind: "unreadable", why: `it cannot be unpacked: ${error instanceof Error ? error.message : error}` };
  }
}

// src/adapters/files/texts.ts
import { readdir as readdir4 } from "node:fs/promises";
import { join as join6 } from "node:path";
var FILES = 2e3;
var DEPTH = 6;
async function collectTexts(root, folder, wanted) {
  const paths = (await below(root, folder, 0)).filter(wanted).sort(compareText);
  const files = [];
  const gaps = [];
  for (const file of paths.slice(0, FILES)) {
    const read = await readSource(root, join6(root, file));
    if (read?.why !== void 0) gaps.push(fileGap("rule", file, read.why));
    else if (read?.text !== void 0) files.push({ file, text: read.text });
  }
  if (paths.length > FILES) gaps.push(fileGap("rule", folder, `it holds ${paths.length} files; only the first ${FILES} were read`));
  return { files, gaps };
}
async function below(root, folder, depth) {
  if (depth > DEPTH) return [];
  const entries = await readdir4(join6(root, folder), { withFileTypes: true }).catch(() => []);
  const inner = await Promise.all(
    entries.map(async (entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? below(root, path, depth + 1) : [path];
    })
  );
  return inner.flat();
}

// src/adapters/git/open.ts
import { stat as stat3 } from "node:fs/promises";
import { dirname as dirname4, resolve as resolve2 } from "node:path";

// src/adapters/git/changes.ts
async function changesSince(root, base) {
  const raw = await gitText(root, ["diff", ...DIFF_OPTIONS, "--end-of-options", base, "--"]);
  const others = await gitText(root, ["ls-files", "-z", "--others", "--exclude-standard"]);
  const untracked = others.split("\0").filter((file) => file.endsWith(".go"));
  const byFile = new Map(parseRaw(raw).map((change) => [change.file, change]));
  for (const file of untracked) {
    byFile.set(file, { file, oldFile: file, status: byFile.has(file) ? "modified" : "added" });
  }
  return [...byFile.values()].sort((a, b) => compareText(a.file, b.file));
}
var DIFF_OPTIONS = ["--raw", "-z", "-M", "--no-abbrev", "--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];
var STATUS = { A: "added", C: "added", D: "deleted", R: "renamed" };
function parseRaw(raw) {
  const fields = raw.split("\0");
  const changes = [];
  for (let at = 0; fields[at]?.startsWith(":"); ) {
    const [oldMode, newMode, , , status = "M"] = (fields[at] ?? "").slice(1).split(" ");
    const twoPaths = status.startsWith("R") || status.startsWith("C");
    const oldFile = fields[at + 1] ?? "";
    const file = twoPaths ? fields[at + 2] ?? "" : oldFile;
    at += twoPaths ? 3 : 2;
    if (oldMode === SUBMODULE && newMode === SUBMODULE) continue;
    const kind = STATUS[status[0]] ?? "modified";
    changes.push({ file, oldFile: status.startsWith("C") ? file : oldFile, status: kind });
  }
  return changes;
}
var SUBMODULE = "160000";

// src/adapters/git/checkout.ts
import { mkdtemp, realpath as realpath5, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname as dirname3, join as join7 } from "node:path";

// src/adapters/git/objects.ts
import { posix } from "node:path";

// src/adapters/git/blobs.ts
async function readBlobs(root, hashes, limit) {
  if (hashes.length === 0) return /* @__PURE__ */ new Map();
  const reader = batchReader(limit);
  const wanted = [...new Set(hashes)];
  const args = ["cat-file", "--batch", "--buffer"];
  const output = await runGit(root, args, { input: `${wanted.join("\n")}
`, onData: reader.take });
  if (output.code !== 0) throw gitFailure(args, output);
  return reader.blobs;
}
var NEWLINE = 10;
function batchReader(limit) {
  const blobs = /* @__PURE__ */ new Map();
  let header = [];
  let hash = "";
  let parts = [];
  let size = 0;
  let left = 0;
  function take(chunk) {
    let rest = chunk;
    while (rest.length > 0) rest = left > 0 ? takeContent(rest) : takeHeader(rest);
  }
  function takeHeader(chunk) {
    const end = chunk.indexOf(NEWLINE);
    header.push(end < 0 ? chunk : chunk.subarray(0, end));
    if (end < 0) return chunk.subarray(chunk.length);
    const [name = "", kind, bytes] = Buffer.concat(header).toString("utf8").split(" ");
    header = [];
    if (kind === "blob") {
      hash = name;
      size = Number(bytes);
      left = size + 1;
    }
    return chunk.subarray(end + 1);
  }
  function takeContent(chunk) {
    const piece = chunk.subarray(0, left);
    left -= piece.length;
    if (size <= limit) parts.push(piece);
    if (left === 0) {
      blobs.set(hash, size <= limit ? Buffer.concat(parts).subarray(0, size) : size);
      parts = [];
    }
    return chunk.subarray(piece.length);
  }
  return { blobs, take };
}

// src/adapters/git/objects.ts
var SUBMODULE2 = "160000";
var SYMLINK = "120000";
async function listTree(root, commit, folder) {
  const below2 = folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
  const files = [...await readTree(root, commit)].filter(([path, entry]) => entry.mode !== SUBMODULE2 && path.startsWith(below2));
  return files.map(([path]) => path).sort(compareText);
}
async function listSubmodules(root, commit) {
  return submodulesOf(await readTree(root, commit));
}
async function readFromCommit(root, commit, paths) {
  const tree = await readTree(root, commit);
  const submodules = await lastingSubmodules(root, tree);
  const wanted = /* @__PURE__ */ new Map();
  for (const path of paths) wanted.set(path, await locate(root, tree, submodules, path));
  const hashesOf = (fits) => [...wanted].flatMap(([path, found]) => found && "hash" in found && fits(path) ? [found.hash] : []);
  const lists = await readBlobs(root, hashesOf(isList), TEXT_LIMIT);
  const blobs = new Map([
    ...await readBlobs(
      root,
      hashesOf((path) => !isList(path)),
      SOURCE_LIMIT
    ),
    ...lists
  ]);
  const files = [];
  const gaps = [];
  for (const [path, found] of wanted) {
    if (!found) continue;
    const { text, why } = "why" in found ? { ...found, text: void 0 } : textOf(blobs.get(found.hash), isList(path) ? TEXT_LIMIT : SOURCE_LIMIT);
    if (text !== void 0) files.push({ file: path, text });
    if (why) gaps.push({ ...fileGap("base", path, why), what: `${path} at ${commit.slice(0, 12)}` });
  }
  const fitting = withinPackages(
    files.filter(({ file }) => file.endsWith(".go")),
    "base"
  );
  const left = new Set(fitting.gaps.map(({ what }) => what));
  const named = fitting.gaps.map((gap) => ({ ...gap, what: `${gap.what} at ${commit.slice(0, 12)}` }));
  return { files: files.filter(({ file }) => !left.has(file)), gaps: [...gaps, ...named] };
}
function isList(path) {
  return path.endsWith(".jsonl");
}
async function readTree(root, commit) {
  const listing = await gitText(root, ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit]);
  return new Map(listing.split("\0").filter(Boolean).map(parseEntry));
}
function parseEntry(row) {
  const tab = row.indexOf("	");
  const [mode = "", , hash = ""] = row.slice(0, tab).split(" ");
  return [row.slice(tab + 1), { mode, hash }];
}
function submodulesOf(tree) {
  return [...tree].flatMap(([path, entry]) => entry.mode === SUBMODULE2 ? [path] : []).sort(compareText);
}
async function lastingSubmodules(root, tree) {
  const then = submodulesOf(tree);
  if (then.length === 0) return [];
  const staged = await gitText(root, ["ls-files", "-z", "--stage", "--", ...then]);
  const now = new Set(staged.split("\0").map((row) => row.startsWith(`${SUBMODULE2} `) ? row.slice(row.indexOf("	") + 1) : ""));
  return then.filter((path) => now.has(path));
}
async function locate(root, tree, submodules, path, hops = 5) {
  const entry = tree.get(path);
  if (!entry) return submodules.some((folder) => path.startsWith(`${folder}/`)) ? { why: "it lies in a submodule" } : void 0;
  if (entry.mode === SUBMODULE2) return { why: "it is a submodule" };
  if (entry.mode !== SYMLINK) return { hash: entry.hash };
  const link = (await readBlobs(root, [entry.hash], 4096)).get(entry.hash);
  const target = Buffer.isBuffer(link) ? posix.join(posix.dirname(path), link.toString("utf8")) : "";
  const found = hops > 0 && !posix.isAbsolute(target) ? await locate(root, tree, submodules, target, hops - 1) : void 0;
  return found;
}
function textOf(blob, limit) {
  if (blob === void 0) return { why: "git could not read it" };
  if (typeof blob !== "number" && blob.length === 0) return {};
  return typeof blob === "number" ? { why: tooLarge(blob, limit) } : decodeSource(blob);
}

// src/adapters/git/checkout.ts
async function checkoutCommit(root, commit) {
  await sweep(root);
  const parent = await mkdtemp(join7(await realpath5(tmpdir()), `goroutine-gate-base-${process.pid}-`));
  const dir = join7(parent, basename(root) || "base");
  const dispose = () => remove(root, parent, dir);
  try {
    const args = ["worktree", "add", "--quiet", "--detach", "--force", dir, `${commit}^{commit}`];
    const output = await runGit(root, args);
    if (output.code !== 0) throw gitFailure(args, output);
    return { dir, gaps: (await listSubmodules(root, commit)).map(submoduleGap), dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}
async function remove(root, parent, dir) {
  const removed = await runGit(root, ["worktree", "remove", "--force", "--force", dir]).catch(() => void 0);
  await rm(parent, { recursive: true, force: true, maxRetries: 3 }).catch(() => {
  });
  if (removed?.code !== 0) await runGit(root, ["worktree", "prune"]).catch(() => void 0);
}
async function sweep(root) {
  const listed = await runGit(root, ["worktree", "list", "--porcelain", "-z"]);
  for (const word of listed.stdout.toString("utf8").split("\0")) {
    const [, dir = "", pid] = /^worktree (.*\/goroutine-gate-base-(\d+)-[^/]+\/[^/]+)$/.exec(word) ?? [];
    if (pid !== void 0 && !isAlive(Number(pid))) await remove(root, dirname3(dir), dir);
  }
}
function submoduleGap(path) {
  return { kind: "base", what: `submodule ${path}`, why: "submodules are not checked out for the run of the base" };
}

// src/adapters/git/history.ts
var DEEPEN = 200;
async function forkedFrom(root, base, of = "HEAD") {
  const head = await localCommit(root, of);
  if (head === void 0 || head === base || (await parentsOf(root, head)).includes(base)) return { kind: "ancestor" };
  if (await commitsBetween(root, base, head) !== void 0) return { kind: "ancestor" };
  const found = await mergeBase(root, base, head) ?? await deepened(root, base, head);
  if (found === void 0) return { kind: "unknown", shallow: await isShallow(root) };
  if (found === base) return { kind: "ancestor" };
  const branch = await defaultBase(root).catch(() => void 0);
  const commit = branch !== void 0 && branch !== head && await commitsBetween(root, found, branch) !== void 0 ? branch : found;
  return { kind: "fork", commit, behind: await count(root, `${commit}..${base}`) };
}
async function commitsBetween(root, ancestor, commit) {
  if (await localCommit(root, ancestor) === void 0 || await localCommit(root, commit) === void 0) return void 0;
  const asked = await runGit(root, ["merge-base", "--is-ancestor", "--end-of-options", ancestor, commit]);
  return asked.code === 0 ? count(root, `${ancestor}..${commit}`) : void 0;
}
async function changesBetween(root, from, to) {
  return parseRaw(await gitText(root, ["diff", ...DIFF_OPTIONS, "--end-of-options", from, to, "--"]));
}
async function lastAuthor(root, base, file) {
  const asked = await runGit(root, ["log", "-1", "--format=%an", `${base}..HEAD`, "--", file]);
  return asked.code === 0 ? asked.stdout.toString("utf8").trim() : "";
}
async function commitDates(root, commits) {
  const dates = /* @__PURE__ */ new Map();
  for (const name of commits.filter((each) => /^[0-9a-f]{4,64}$/.test(each)).slice(0, MOST_DATES)) {
    const asked = await runGit(root, ["show", "-s", "--format=%cs", "--end-of-options", `${name}^{commit}`]);
    const day = asked.stdout.toString("utf8").trim();
    if (asked.code === 0 && /^\d{4}-\d{2}-\d{2}$/.test(day)) dates.set(name, day);
  }
  return dates;
}
var MOST_DATES = 200;
async function mergeBase(root, a, b) {
  const asked = await runGit(root, ["merge-base", a, b]);
  return asked.code === 0 ? asked.stdout.toString("utf8").trim() : void 0;
}
async function deepened(root, base, head) {
  if (!await isShallow(root)) return void 0;
  const output = await fetchInto(root, [`--depth=${DEEPEN}`, "--end-of-options", "origin", base, head]);
  return output.code === 0 ? mergeBase(root, base, head) : void 0;
}
async function count(root, range) {
  return Number((await gitText(root, ["rev-list", "--count", "--end-of-options", range])).trim());
}

// src/adapters/git/open.ts
async function openGit(path) {
  const folder = await nearestFolder(resolve2(path));
  const asked = await runGit(folder, ["rev-parse", "--show-toplevel"]).catch(noGit);
  if (asked === void 0 || isNoWorkTree(asked)) return void 0;
  if (asked.code !== 0) throw refused(folder, asked);
  return openRoot(asked.stdout.toString("utf8").replace(/\r?\n$/, ""));
}
function openRoot(root) {
  return {
    root,
    head: () => headCommit(root),
    resolve: (revision) => resolveCommit(root, revision),
    defaultBase: () => defaultBase(root),
    changes: (base) => changesSince(root, base),
    forkedFrom: (base) => forkedFrom(root, base),
    commitsBetween: (ancestor, commit) => commitsBetween(root, ancestor, commit),
    changesBetween: (from, to) => changesBetween(root, from, to),
    dates: (commits) => commitDates(root, commits),
    lastAuthor: (base, file) => lastAuthor(root, base, file),
    list: (commit, folder) => listTree(root, commit, folder),
    read: (commit, paths) => readFromCommit(root, commit, paths),
    checkout: (commit) => checkoutCommit(root, commit)
  };
}
async function nearestFolder(path) {
  const isFolder2 = await stat3(path).then(
    (found) => found.isDirectory(),
    () => false
  );
  return isFolder2 || dirname4(path) === path ? path : nearestFolder(dirname4(path));
}
function noGit(error) {
  if (!(error instanceof UserError)) throw error;
}
function isNoWorkTree(output) {
  return output.code !== 0 && /not a git repository|must be run in a work tree/i.test(output.stderr);
}
function refused(folder, output) {
  if (!/dubious ownership/.test(output.stderr)) return gitFailure(["rev-parse"], output);
  const help = `say that the folder is trusted: git config --global --add safe.directory ${folder}`;
  return new UserError(`git does not read ${folder} because it belongs to another user`, help);
}

// src/go/query/gates.ts
var SINGLE_FIELDS = /* @__PURE__ */ new Set(["function", "field", "operand", "arguments"]);
var SINGLE_CHILD = /* @__PURE__ */ new Set(["expression_statement", "defer_statement", "go_statement"]);
function rooted(shapes, grammar) {
  const gates = /* @__PURE__ */ new Map();
  const open2 = [];
  for (const shape of shapes) {
    const found = gateOf(shape, grammar);
    if (!found) {
      open2.push(shape);
      continue;
    }
    const key = found.path.map(({ field, kinds }) => `${field} ${kinds}`).join();
    const gate = gates.get(key) ?? { path: found.path, byWord: /* @__PURE__ */ new Map() };
    gates.set(key, gate);
    for (const word of found.words) gate.byWord.set(word, [...gate.byWord.get(word) ?? [], shape]);
  }
  return { gates: [...gates.values()], open: open2 };
}
function gateOf(shape, grammar) {
  const [root] = shape.roots;
  if (!root || shape.roots.length > 1) return void 0;
  return pathsFrom(root, grammar).map(({ path, captures }) => ({ path, words: captures.map((capture) => wordsOf(shape, capture)).find((words) => words !== void 0) })).find((found) => found.words !== void 0);
}
function pathsFrom(step, grammar) {
  return step.children.flatMap((options2) => {
    const [child] = options2;
    if (!child || options2.length > 1 || !isWithoutChoice(step, child, grammar)) return [];
    const turn = { field: child.field, kinds: child.kinds };
    const below2 = pathsFrom(child, grammar).map(({ path, captures }) => ({ path: [turn, ...path], captures }));
    return [{ path: [turn], captures: child.captures }, ...below2];
  });
}
function isWithoutChoice(parent, child, grammar) {
  if (child.field !== 0) return SINGLE_FIELDS.has(grammar.fieldNames[child.field] ?? "");
  return [...parent.kinds.keys()].every((kind) => parent.kinds[kind] === 0 || SINGLE_CHILD.has(grammar.kindNames[kind] ?? ""));
}
function wordsOf(shape, capture) {
  const words = shape.patterns.map(({ checks }) => checks.find((check) => check.only?.capture === capture)?.only?.words);
  if (words.includes(void 0)) return void 0;
  return new Set(words.flatMap((set) => [...set]));
}
function shapesBehind(tree, node, { path, byWord }) {
  let at = node;
  for (const { field, kinds } of path) {
    at = childIn(tree, at, field, kinds);
    if (at < 0) return void 0;
  }
  return byWord.get(tree.text.slice(tree.start[at], tree.end[at]));
}
function childIn({ kind, field: fields, last }, node, field, kinds) {
  const end = last[node];
  for (let child = node + 1; child < end; child = last[child])
    if ((field === 0 || fields[child] === field) && kinds[kind[child]] === 1) return child;
  return -1;
}

// src/go/query/predicates.ts
function checkOf({ name, operands }, captures) {
  const [subject, ...others] = operands;
  const negated = name.startsWith("not-");
  const at = subject && "capture" in subject ? captures.indexOf(subject.capture) : -1;
  if (at < 0) return void 0;
  switch (negated ? name.slice(4) : name) {
    case "eq":
      return others.length === 1 ? equality(at, others[0], captures, negated) : void 0;
    case "any-of":
      return membership(at, others, negated);
    case "match":
      return matching(at, others, negated);
    default:
      return void 0;
  }
}
function textOf2({ text, start, end }, node) {
  return text.slice(start[node], end[node]);
}
function equality(at, other, captures, negated) {
  if ("text" in other) return membership(at, [other], negated);
  const with_ = captures.indexOf(other.capture);
  if (with_ < 0) return void 0;
  return (tree, nodes) => {
    const [a, b] = [nodes[at], nodes[with_]];
    return a < 0 || b < 0 || textOf2(tree, a) === textOf2(tree, b) !== negated;
  };
}
function membership(at, operands, negated) {
  const words = new Set(operands.flatMap((operand) => "text" in operand ? [operand.text] : []));
  if (words.size === 0 || operands.some((operand) => !("text" in operand))) return void 0;
  const lengths = new Uint8Array(Math.max(...[...words].map((word) => word.length)) + 1);
  for (const { length } of words) lengths[length] = 1;
  const check = (tree, nodes) => {
    const node = nodes[at];
    if (node < 0) return true;
    const is = lengths[tree.end[node] - tree.start[node]] === 1 && words.has(textOf2(tree, node));
    return is !== negated;
  };
  return negated ? check : Object.assign(check, { only: { capture: at, words } });
}
function matching(at, operands, negated) {
  const [operand] = operands;
  if (operands.length !== 1 || !operand || !("text" in operand)) return void 0;
  const pattern = expression(operand.text);
  return pattern && ((tree, nodes) => nodes[at] < 0 || pattern.test(textOf2(tree, nodes[at])) !== negated);
}
function expression(text) {
  try {
    return new RegExp(text);
  } catch {
    return void 0;
  }
}

// src/go/query/read.ts
function readQuery(text) {
  const tokens = tokensOf(text);
  if (!tokens) return void 0;
  const reader = new Reader(tokens);
  const patterns = [];
  try {
    while (!reader.isDone) patterns.push(reader.topPattern());
  } catch (error) {
    if (error === NOT_OURS) return void 0;
    throw error;
  }
  return { patterns };
}
var TOKEN = /\s+|;[^\n]*|"(?:\\.|[^"\\\n])*"|#[\w.!?-]+|@[\w.?!-]+|!?[A-Za-z_][\w.-]*|[()[\].:]|./suy;
function tokensOf(text) {
  const tokens = [];
  for (const match of text.matchAll(new RegExp(TOKEN.source, "gsu"))) {
    const [token] = match;
    if (/^[\s;]/.test(token)) continue;
    if (!/^(["#@A-Za-z_()[\].:]|![A-Za-z_])/.test(token) || token === '"') return void 0;
    tokens.push({ text: token, start: match.index });
  }
  return tokens;
}
var NOT_OURS = new Error("not a query that the matcher does");
var Reader = class {
  at = 0;
  tokens;
  constructor(tokens) {
    this.tokens = tokens;
  }
  get isDone() {
    return this.at >= this.tokens.length;
  }
  get token() {
    return this.tokens[this.at]?.text ?? "";
  }
  take(expected) {
    const { token } = this;
    if (token === "" || expected !== void 0 && token !== expected) throw NOT_OURS;
    this.at++;
    return token;
  }
  /** A pattern with its predicates, which stand in its own parentheses or in a pair around it. */
  topPattern() {
    const start = this.tokens[this.at]?.start ?? 0;
    const predicates = [];
    if (this.token === "(" && /^[([]/.test(this.tokens[this.at + 1]?.text ?? "")) {
      this.take("(");
      const pattern2 = this.pattern(predicates);
      while (this.token === "(") predicates.push(this.predicate());
      this.take(")");
      return { pattern: pattern2, predicates, start };
    }
    const pattern = this.pattern(predicates);
    return { pattern, predicates, start };
  }
  pattern(predicates) {
    const { token } = this;
    if (token === "[") return this.alternation(predicates);
    if (token === "(") return this.node(predicates);
    if (token === "_") return { ...this.leaf(void 0, void 0), captures: this.captures() };
    if (token.startsWith('"')) return { ...this.leaf(textOf3(token), false), captures: this.captures() };
    throw NOT_OURS;
  }
  leaf(kind, named) {
    this.take();
    return { form: "node", kind, named, children: [], without: [], endsLast: false };
  }
  alternation(predicates) {
    this.take("[");
    const options2 = [];
    while (this.token !== "]") options2.push(this.pattern(predicates));
    this.take("]");
    if (options2.length === 0) throw NOT_OURS;
    return { form: "either", options: options2, captures: this.captures() };
  }
  node(predicates) {
    this.take("(");
    const name = this.take();
    if (!/^[a-z_]\w*$/.test(name)) throw NOT_OURS;
    const children = [];
    const without = [];
    let immediate = false;
    while (this.token !== ")") {
      if (this.token === ".") {
        if (immediate) throw NOT_OURS;
        this.take();
        immediate = true;
      } else if (this.token.startsWith("!")) without.push(this.take().slice(1));
      else if (this.token === "(" && this.tokens[this.at + 1]?.text.startsWith("#")) predicates.push(this.predicate());
      else {
        children.push(this.child(predicates, immediate));
        immediate = false;
      }
    }
    this.take(")");
    if (immediate && children.length === 0) throw NOT_OURS;
    return {
      form: "node",
      kind: name === "_" ? void 0 : name,
      named: true,
      children,
      without,
      endsLast: immediate,
      captures: this.captures()
    };
  }
  child(predicates, immediate) {
    const isField = /^[a-z_]\w*$/.test(this.token) && this.tokens[this.at + 1]?.text === ":";
    const field = isField ? this.take() : void 0;
    if (isField) this.take(":");
    return { pattern: this.pattern(predicates), field, immediate };
  }
  captures() {
    const captures = [];
    while (this.token.startsWith("@")) captures.push(this.take().slice(1));
    return captures;
  }
  predicate() {
    this.take("(");
    const word = this.take();
    if (!/^#[\w-]+\?$/.test(word)) throw NOT_OURS;
    const operands = [];
    while (this.token !== ")") {
      const token = this.take();
      if (token.startsWith("@")) operands.push({ capture: token.slice(1) });
      else if (token.startsWith('"')) operands.push({ text: textOf3(token) });
      else throw NOT_OURS;
    }
    this.take(")");
    return { name: word.slice(1, -1), operands };
  }
};
var ESCAPES = { n: "\n", r: "\r", t: "	", "0": "\0" };
function textOf3(token) {
  return token.slice(1, -1).replace(/\\(.)/gs, (_, char) => ESCAPES[char] ?? char);
}

// src/go/query/compile.ts
var compiled = /* @__PURE__ */ new WeakMap();
function compileQuery(text, grammar) {
  let known = compiled.get(grammar);
  if (!known) {
    known = /* @__PURE__ */ new Map();
    compiled.set(grammar, known);
  }
  if (!known.has(text)) known.set(text, compile(text, grammar));
  return known.get(text);
}
function compile(text, grammar) {
  const query = readQuery(text);
  if (!query || query.patterns.length === 0) return void 0;
  const shapes = /* @__PURE__ */ new Map();
  for (const [index, top] of query.patterns.entries()) {
    const pattern = patternOf(top, index);
    if (!pattern) return void 0;
    const key = keyOf(top.pattern);
    const known = shapes.get(key);
    if (known) {
      known.patterns.push(pattern);
      continue;
    }
    const roots = stepsOf(top.pattern, { grammar, field: 0, immediate: false, outer: [], counter: { next: 0 } });
    if (!roots) return void 0;
    shapes.set(key, { roots, captureCount: pattern.names.length, patterns: [pattern] });
  }
  return { patternStarts: query.patterns.map(({ start }) => start), byKind: byKind([...shapes.values()], grammar) };
}
function byKind(shapes, grammar) {
  const table = [];
  for (const shape of shapes) {
    const kinds = new Set(shape.roots.flatMap((root) => [...root.kinds.keys()].filter((kind) => root.kinds[kind] === 1)));
    for (const kind of kinds) table[kind] = [...table[kind] ?? [], shape];
  }
  return Array.from(table, (found) => found && rooted(found, grammar));
}
function patternOf({ pattern, predicates }, index) {
  const names = captureNames(pattern);
  const checks = predicates.map((predicate) => checkOf(predicate, names));
  return checks.includes(void 0) || new Set(names).size < names.length ? void 0 : { index, names, checks };
}
function keyOf(pattern) {
  const captures = "@".repeat(pattern.captures.length);
  if (pattern.form === "either") return `[${pattern.options.map(keyOf).join(" ")}]${captures}`;
  const children = pattern.children.map((child) => `${child.immediate ? ". " : ""}${child.field ?? ""}:${keyOf(child.pattern)}`);
  const without = pattern.without.map((field) => `!${field}`);
  return `(${pattern.named} ${JSON.stringify(pattern.kind)} ${[...children, ...without].join(" ")}${pattern.endsLast ? " ." : ""})${captures}`;
}
function captureNames(pattern) {
  const below2 = pattern.form === "either" ? pattern.options : pattern.children.map((child) => child.pattern);
  return [...pattern.captures, ...below2.flatMap(captureNames)];
}
function stepsOf(pattern, context) {
  const own = pattern.captures.map(() => context.counter.next++);
  const captures = [...context.outer, ...own];
  return pattern.form === "either" ? options(pattern, { ...context, outer: captures }) : nodeStep(pattern, captures, context);
}
function options({ options: patterns }, context) {
  const steps = patterns.map((option) => stepsOf(option, context));
  return steps.includes(void 0) ? void 0 : steps.flat();
}
function nodeStep(pattern, captures, context) {
  const { grammar, field, immediate, counter } = context;
  const kinds = kindsOf(pattern, grammar);
  const without = pattern.without.map((name) => grammar.fieldNames.indexOf(name, 1));
  const children = pattern.children.map((child) => {
    const number = child.field === void 0 ? 0 : grammar.fieldNames.indexOf(child.field, 1);
    if (number < 0) return void 0;
    return stepsOf(child.pattern, { grammar, field: number, immediate: child.immediate, outer: [], counter });
  });
  if (!kinds || without.includes(-1) || children.includes(void 0)) return void 0;
  return [{ kinds, field, immediate, children, without, endsLast: pattern.endsLast, captures }];
}
function kindsOf({ kind, named }, grammar) {
  const kinds = new Uint8Array(grammar.kindNames.length);
  const numbers2 = kind === void 0 ? [...kinds.keys()] : numbersOf(grammar).get(kind) ?? [];
  for (const number of numbers2)
    if (number !== grammar.errorKind && (named === void 0 || grammar.isNamed(number) === named)) kinds[number] = 1;
  return kinds.includes(1) ? kinds : void 0;
}
var numbers = /* @__PURE__ */ new WeakMap();
function numbersOf(grammar) {
  let known = numbers.get(grammar);
  if (!known) {
    const table = /* @__PURE__ */ new Map();
    for (const [number, name] of grammar.kindNames.entries()) table.set(name, [...table.get(name) ?? [], number]);
    known = table;
    numbers.set(grammar, known);
  }
  return known;
}

// src/go/query/match.ts
function matchesIn(tree, matcher) {
  const matches = [];
  const { kind, count: count2 } = tree;
  const { byKind: byKind2 } = matcher;
  for (let node = 0; node < count2; node++) {
    const found = byKind2[kind[node]];
    if (found === void 0) continue;
    for (const shape of found.open) walkOf(shape).at(tree, node, matches);
    for (const gate of found.gates) for (const shape of shapesBehind(tree, node, gate) ?? []) walkOf(shape).at(tree, node, matches);
  }
  return matches;
}
var walks = /* @__PURE__ */ new WeakMap();
function walkOf(shape) {
  let walk = walks.get(shape);
  if (!walk) {
    walk = new Walk(shape);
    walks.set(shape, walk);
  }
  return walk;
}
var Match = class {
  pattern;
  first;
  constructor(pattern, first) {
    this.pattern = pattern;
    this.first = first;
  }
  get captures() {
    return new Map(Object.entries(this.first).map(([name, node]) => [name, [node]]));
  }
};
var FEW = 32;
var Walk = class {
  shape;
  nodes;
  tree;
  matches = [];
  /** Matches from here on are at the node that is looked at. */
  from = 0;
  /** The matches at the node, once they are many. */
  many;
  constructor(shape) {
    this.shape = shape;
    this.nodes = new Int32Array(shape.captureCount).fill(-1);
  }
  at(tree, node, matches) {
    this.tree = tree;
    this.matches = matches;
    this.from = matches.length;
    this.many = void 0;
    for (const root of this.shape.roots) if (root.kinds[tree.kind[node]] === 1) this.node(node, root, this.found);
  }
  /** The captured nodes are those of a fit: it is a match of the patterns whose predicates it passes. */
  found = () => {
    for (const { index, names, checks } of this.shape.patterns) {
      if (!checks.every((check) => check(this.tree, this.nodes))) continue;
      const first = {};
      for (let at = 0; at < names.length; at++) if (this.nodes[at] >= 0) first[names[at]] = this.nodes[at];
      if (!this.isKnown(index, first)) this.matches.push(new Match(index, first));
    }
  };
  /** A match with the same nodes as another of the same pattern at the same place is no second match. */
  isKnown(pattern, first) {
    if (this.matches.length - this.from > FEW) return this.isAmongMany(pattern, first);
    this.many = void 0;
    for (let at = this.from; at < this.matches.length; at++) {
      const other = this.matches[at];
      if (other.pattern === pattern && isSame(other.first, first)) return true;
    }
    return false;
  }
  /** The same by a set, for patterns that fit in many ways at one node. */
  isAmongMany(pattern, first) {
    const keyOf2 = (index, nodes) => `${index} ${Object.entries(nodes).flat().join(" ")}`;
    this.many ??= new Set(this.matches.slice(this.from).map((match) => keyOf2(match.pattern, match.first)));
    const key = keyOf2(pattern, first);
    if (this.many.has(key)) return true;
    this.many.add(key);
    return false;
  }
  node(node, step, found) {
    if (step.without.length > 0 && this.hasField(node, step.without)) return;
    for (const capture of step.captures) this.nodes[capture] = node;
    if (step.children.length === 0) found();
    else this.children(node + 1, this.tree.last[node], step, 0, found);
    for (const capture of step.captures) this.nodes[capture] = -1;
  }
  children(from, end, parent, index, found) {
    const options2 = parent.children[index];
    if (options2 === void 0) return;
    const { kind, last, flags } = this.tree;
    const immediate = options2[0]?.immediate === true;
    const isLast = index === parent.children.length - 1;
    for (let child = from; child < end; child = last[child]) {
      for (const step of options2) {
        if (step.kinds[kind[child]] !== 1 || !this.hasPlace(child, step)) continue;
        const behind = last[child];
        if (isLast) {
          if (!parent.endsLast || !this.hasNamed(behind, end)) this.node(child, step, found);
        } else if (step.children.length === 0) this.leaf(child, step, behind, end, parent, index + 1, found);
        else this.node(child, step, this.siblings(behind, end, parent, index + 1, found));
      }
      if (immediate && (flags[child] & 1) === 1) return;
    }
  }
  /** A method of its own: a closure within the loop would cost each turn of it, whether it is made there or not. */
  siblings(from, end, parent, index, found) {
    return () => this.children(from, end, parent, index, found);
  }
  /** A node of which nothing below is asked, and the siblings behind it: most nodes are such, and need no continuation of their own. */
  leaf(node, step, from, end, parent, index, found) {
    if (step.without.length > 0 && this.hasField(node, step.without)) return;
    for (const capture of step.captures) this.nodes[capture] = node;
    this.children(from, end, parent, index, found);
    for (const capture of step.captures) this.nodes[capture] = -1;
  }
  hasPlace(child, { field }) {
    return field === 0 || this.tree.field[child] === field;
  }
  hasNamed(from, end) {
    const { flags, last } = this.tree;
    for (let child = from; child < end; child = last[child]) if ((flags[child] & 1) === 1) return true;
    return false;
  }
  hasField(node, fields) {
    const { field, last } = this.tree;
    for (let child = node + 1; child < last[node]; child = last[child])
      if (fields.includes(field[child])) return true;
    return false;
  }
};
function isSame(a, b) {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

// src/adapters/tree-sitter/tiering.ts
import { setFlagsFromString } from "node:v8";
var LITTLE = 5e5;
var MUCH = 2e6;
function holdBackFor(size) {
  const major = Number(process.versions.node.split(".")[0]);
  if (major === 20) setFlagsFromString(`--interrupt-budget=${size < LITTLE ? 15e5 : 5e5}`);
  if (major === 24) setFlagsFromString(size < LITTLE ? "--no-opt" : "--opt");
  if (size > MUCH && (major === 20 || major === 24)) setFlagsFromString("--heap-growing-percent=20");
}
function holdBackWasm() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 24) setFlagsFromString("--liftoff-only");
  else if (major < 26) for (const flag of ["--no-wasm-tier-up", "--no-wasm-dynamic-tiering"]) setFlagsFromString(flag);
}

// src/adapters/tree-sitter/engine.ts
async function loadSyntax(work) {
  const size = work?.texts.reduce((sum, text) => sum + text.length, 0) ?? Number.POSITIVE_INFINITY;
  if (work) holdBackFor(size);
  if (work && size < LITTLE && areOurs(work.queries)) {
    const known = new Map(work.texts.map((text) => [text, parseGo(text)]));
    if (![...known.values()].includes(void 0)) return syntaxOf(void 0, known);
  }
  return syntaxOf(await wasm(size));
}
function areOurs(queries) {
  return queries.length === 0 || compileQuery([...new Set(queries)].join("\n"), GO_GRAMMAR) !== void 0;
}
async function wasm(size) {
  const { loadWasm } = await import("./wasm-FGWQ4YYD.js");
  if (size < LITTLE) holdBackWasm();
  return loadWasm();
}
function syntaxOf(engine, known = /* @__PURE__ */ new Map()) {
  const needed = () => {
    if (!engine) throw new Error("this needs the wasm engine, which was not loaded for the texts that were announced");
    return engine;
  };
  const byWasm = (text, query) => {
    const wasmEngine = needed();
    try {
      return wasmEngine.parse(text, query);
    } catch (defect) {
      return notParsed(GO_GRAMMAR, defect);
    }
  };
  const read = (text) => {
    const tree = known.get(text) ?? parseGo(text);
    return tree ? { tree, unparsed: [] } : byWasm(text);
  };
  return {
    grammar: GO_GRAMMAR,
    parse(text, query) {
      if (query && !isOwn(query)) return byWasm(text, query);
      return withMatches(read(text), query);
    },
    matches: (tree, query) => isOwn(query) ? matchesIn(tree, query.matcher) : needed().parse(tree.text, query).matches,
    compile(text) {
      const matcher = compileQuery(text, GO_GRAMMAR);
      return matcher ? ownQuery(matcher) : needed().compile(text);
    }
  };
}
function withMatches(read, query) {
  return {
    ...read,
    get matches() {
      return query ? matchesIn(read.tree, query.matcher) : [];
    }
  };
}
function isOwn(query) {
  return "matcher" in query;
}
function ownQuery(matcher) {
  return { matcher, patternCount: matcher.patternStarts.length, patternStarts: matcher.patternStarts, dispose: () => {
  } };
}

// src/adapters/outside.ts
function theOutside(progress, stage = () => {
}) {
  return {
    openGit: openBelow,
    collect: collectGoFiles,
    collectFolders,
    texts: collectTexts,
    dependencies: readDependencies,
    readText,
    seriesFiles,
    syntax: loadSyntax,
    record: async (options2) => (await import("./record-IY3LP6TA.js")).recordCommand(options2),
    types: async (request) => (await import("./types-X545WLEZ.js")).readTypes(request),
    functionLookup,
    lateLookup: (root) => lateLookup(root, loadSyntax),
    temporaryFolder,
    today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    progress,
    stage
  };
}
async function openBelow(path) {
  const git = await openGit(path);
  if (!git) return void 0;
  const real = await realpath6(path).catch(() => path);
  return { ...git, below: isInside(real, git.root) ? relativeTo(git.root, real) : "" };
}
async function temporaryFolder() {
  const dir = await realpath6(await mkdtemp2(join8(tmpdir2(), "goroutine-gate-")));
  return { dir, dispose: () => rm2(dir, { recursive: true, force: true }) };
}

// src/adapters/stages.ts
var QUIET_MS = 15e3;
function stageTeller(stages, say, now = () => performance.now()) {
  let last = now();
  return (name) => {
    if (stages === "none") return;
    const at = now();
    if (stages === "now and then" && at - last < QUIET_MS) return;
    last = at;
    say(`goroutine-gate: ${name}`);
  };
}
function isCi({ CI }) {
  return CI !== void 0 && !["", "0", "false"].includes(CI);
}

export {
  excluder,
  isSkipped,
  forkedFrom,
  theOutside,
  stageTeller,
  isCi
};
