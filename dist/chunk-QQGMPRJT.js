import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  gitFailure,
  gitText,
  runGit
} from "./chunk-5DOADSSE.js";
import {
  GO_GRAMMAR,
  NAMED,
  field,
  node,
  token
} from "./chunk-ZQVTFLIN.js";
import {
  GoFile,
  LOCK_METHODS,
  atomOf,
  calledExpression,
  calledName,
  calledName2,
  calleeOf,
  canonical,
  capacityOf,
  channelMakes,
  constantInt,
  declaredAbroad,
  fieldOwner,
  hasNewTimers,
  importedPackage,
  isAssigned,
  isChannelMake,
  isInForce,
  isNamed,
  isNoReturnCall,
  keysAreValues,
  literalOf,
  lockKey,
  makeOf,
  mentions,
  methodOf,
  mutexKind,
  namedOf,
  nilFact,
  ownPart,
  parameterAt,
  questionOf,
  remembered,
  resultTargets,
  resultType,
  typeFrom,
  typeOf,
  typeOfBody
} from "./chunk-KJKAYXE5.js";
import {
  NONE
} from "./chunk-GL44MN2Y.js";
import {
  commonFolder,
  findRepositoryRoot,
  isInside,
  relativeTo
} from "./chunk-MXGRQFKV.js";
import {
  compareText
} from "./chunk-GUXFILJQ.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";

// src/adapters/outside.ts
import { mkdtemp as mkdtemp2, realpath as realpath4, rm as rm2 } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join7 } from "node:path";

// src/adapters/files/collect.ts
import { realpath as realpath2, stat as stat2 } from "node:fs/promises";
import { dirname, join as join2, resolve } from "node:path";

// src/adapters/files/decode.ts
var SOURCE_LIMIT = 5e6;
function decodeSource(bytes) {
  if (bytes.length === 0) return { why: "empty file" };
  if (bytes.includes(0)) return { why: "binary file (it holds a NUL byte)" };
  const text = new TextDecoder("utf-8").decode(bytes);
  return isUtf8(bytes) ? { text } : { text, why: "not UTF-8 throughout; the broken bytes were replaced" };
}
function tooLarge(size, limit = SOURCE_LIMIT) {
  return `too large: ${size} bytes, limit ${limit}`;
}
function fileGap(kind, file, why) {
  return { kind, what: file, why, region: { file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } };
}
function isUtf8(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// src/adapters/files/exclude.ts
async function excluder(globs) {
  if (globs.length === 0) return () => false;
  const { Minimatch } = await import("./esm-2U6QZLZ3.js");
  const patterns = globs.map((glob) => glob.replace(/^\.\//, "").replace(/\/+$/, "")).filter(Boolean);
  const matchers = patterns.flatMap((glob) => [glob, `${glob}/**`]).map((glob) => new Minimatch(glob, SAFE));
  return (path) => matchers.some((matcher) => matcher.match(path));
}
var SAFE = { nobrace: true, nonegate: true, nocomment: true, dot: true, platform: "linux" };

// src/adapters/files/read.ts
import { constants } from "node:fs";
import { lstat, open, realpath } from "node:fs/promises";
var TEXT_LIMIT = 256e6;
async function readText(path, limit = TEXT_LIMIT) {
  try {
    const real = await realpath(path);
    if (!(await lstat(real)).isFile()) return { kind: "unreadable", why: "not a regular file" };
    const bytes = await readRegular(real, limit);
    if (typeof bytes === "number") return { kind: "unreadable", why: tooLarge(bytes, limit) };
    return { kind: "text", text: new TextDecoder("utf-8").decode(bytes) };
  } catch (error) {
    const code = errorCode(error);
    return code === "ENOENT" || code === "ENOTDIR" ? { kind: "absent" } : { kind: "unreadable", why: `the system says ${code}` };
  }
}
async function readSource(root, path) {
  try {
    const isLink = (await lstat(path)).isSymbolicLink();
    const real = isLink ? await realpath(path) : path;
    if (isLink && !isInside(real, root)) return { why: "a symbolic link that leads out of the repository; not followed" };
    if (!(await lstat(real)).isFile()) return { why: "not a regular file" };
    const bytes = await readRegular(real, SOURCE_LIMIT);
    return typeof bytes === "number" ? { why: tooLarge(bytes) } : decodeSource(bytes);
  } catch (error) {
    const code = errorCode(error);
    return code === "ENOENT" ? void 0 : { why: `could not be read: ${code}` };
  }
}
async function readRegular(path, limit) {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = await file.stat();
    return size > limit ? size : await file.readFile();
  } finally {
    await file.close();
  }
}
function errorCode(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "an unknown error";
}

// src/adapters/files/walk.ts
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
async function walkGoFiles(root, folder, excluded) {
  const walked = { files: [], gaps: [] };
  const open3 = [folder];
  for (let at = open3.pop(); at !== void 0; at = open3.pop()) {
    for (const entry of await entriesOf(root, at, walked.gaps)) {
      const path = join(at, entry.name);
      const shown = relativeTo(root, path);
      if (isSkipped(entry.name) || excluded(shown)) continue;
      if (entry.isDirectory()) open3.push(path);
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
  const root = options2.root ? await realpath2(options2.root) : await rootOf(targets);
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
  const names2 = [...found].sort(compareText);
  const files = await readAll(root, names2, gaps);
  const modules = await readAll(root, moduleFilesAbove(names2), gaps);
  return { root, files, modules, gaps };
}
async function findTarget(given, cwd) {
  const path = await realpath2(resolve(cwd, given.replace(/(^|\/)\.\.\.$/, "$1."))).catch((cause) => {
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
async function readAll(root, names2, gaps) {
  const files = [];
  for (let at = 0; at < names2.length; at += AT_ONCE) {
    const batch = names2.slice(at, at + AT_ONCE);
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

// src/adapters/files/folders.ts
import { readdir as readdir2 } from "node:fs/promises";
import { join as join3 } from "node:path";
async function collectFolders(root, folders, exclude) {
  const names2 = await Promise.all(folders.map((folder) => goFilesIn(root, folder)));
  const paths = names2.flat();
  if (paths.length === 0) return { files: [], modules: [], gaps: [] };
  const tree = await collectGoFiles(paths, { cwd: root, root, exclude });
  return { files: tree.files, modules: tree.modules, gaps: tree.gaps.filter((gap) => gap.why !== "there are none") };
}
async function goFilesIn(root, folder) {
  const entries = await readdir2(join3(root, folder)).catch(() => []);
  return entries.filter((name) => name.endsWith(".go") && !/^[._]/.test(name)).map((name) => folder ? `${folder}/${name}` : name);
}

// src/adapters/files/lookup.ts
import { readFileSync } from "node:fs";
import { join as join4 } from "node:path";
function functionLookup(root, syntax) {
  const files = /* @__PURE__ */ new Map();
  return (file, line) => {
    if (!files.has(file)) files.set(file, linesOf(root, file, syntax));
    return files.get(file)?.get(line);
  };
}
function linesOf(root, path, syntax) {
  const absolute = join4(root, path);
  if (!isInside(absolute, root)) return void 0;
  let text;
  try {
    text = readFileSync(absolute, "utf8");
  } catch {
    return void 0;
  }
  const file = new GoFile(path, syntax.parse(text).tree);
  const lines = /* @__PURE__ */ new Map();
  for (const node2 of file.children(0)) {
    const name = file.functionName(node2);
    const { startLine, endLine } = file.region(node2);
    if (name && file.declarationAround(node2) === node2) for (let line = startLine; line <= endLine; line++) lines.set(line, name);
  }
  return lines;
}

// src/adapters/files/texts.ts
import { readdir as readdir3 } from "node:fs/promises";
import { join as join5 } from "node:path";
var FILES = 2e3;
var DEPTH = 6;
async function collectTexts(root, folder, wanted) {
  const paths = (await below(root, folder, 0)).filter(wanted).sort(compareText);
  const files = [];
  const gaps = [];
  for (const file of paths.slice(0, FILES)) {
    const read = await readSource(root, join5(root, file));
    if (read?.why !== void 0) gaps.push(fileGap("rule", file, read.why));
    else if (read?.text !== void 0) files.push({ file, text: read.text });
  }
  if (paths.length > FILES) gaps.push(fileGap("rule", folder, `it holds ${paths.length} files; only the first ${FILES} were read`));
  return { files, gaps };
}
async function below(root, folder, depth) {
  if (depth > DEPTH) return [];
  const entries = await readdir3(join5(root, folder), { withFileTypes: true }).catch(() => []);
  const inner2 = await Promise.all(
    entries.map(async (entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? below(root, path, depth + 1) : [path];
    })
  );
  return inner2.flat();
}

// src/adapters/git/open.ts
import { stat as stat3 } from "node:fs/promises";
import { dirname as dirname2, resolve as resolve2 } from "node:path";

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
  const changes2 = [];
  for (let at = 0; fields[at]?.startsWith(":"); ) {
    const [oldMode, newMode, , , status = "M"] = (fields[at] ?? "").slice(1).split(" ");
    const twoPaths = status.startsWith("R") || status.startsWith("C");
    const oldFile = fields[at + 1] ?? "";
    const file = twoPaths ? fields[at + 2] ?? "" : oldFile;
    at += twoPaths ? 3 : 2;
    if (oldMode === SUBMODULE && newMode === SUBMODULE) continue;
    const kind = STATUS[status[0]] ?? "modified";
    changes2.push({ file, oldFile: status.startsWith("C") ? file : oldFile, status: kind });
  }
  return changes2;
}
var SUBMODULE = "160000";

// src/adapters/git/checkout.ts
import { mkdtemp, realpath as realpath3, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join as join6 } from "node:path";

// src/adapters/git/objects.ts
import { posix } from "node:path";

// src/adapters/git/blobs.ts
async function readBlobs(root, hashes, limit) {
  if (hashes.length === 0) return /* @__PURE__ */ new Map();
  const reader2 = batchReader(limit);
  const wanted = [...new Set(hashes)];
  const args = ["cat-file", "--batch", "--buffer"];
  const output = await runGit(root, args, { input: `${wanted.join("\n")}
`, onData: reader2.take });
  if (output.code !== 0) throw gitFailure(args, output);
  return reader2.blobs;
}
var NEWLINE = 10;
function batchReader(limit) {
  const blobs = /* @__PURE__ */ new Map();
  let header2 = [];
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
    header2.push(end < 0 ? chunk : chunk.subarray(0, end));
    if (end < 0) return chunk.subarray(chunk.length);
    const [name = "", kind, bytes] = Buffer.concat(header2).toString("utf8").split(" ");
    header2 = [];
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
  const below3 = folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
  const files = [...await readTree(root, commit)].filter(([path, entry]) => entry.mode !== SUBMODULE2 && path.startsWith(below3));
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
  const blobs = await readBlobs(
    root,
    [...wanted.values()].flatMap((found) => found && "hash" in found ? [found.hash] : []),
    SOURCE_LIMIT
  );
  const files = [];
  const gaps = [];
  for (const [path, found] of wanted) {
    if (!found) continue;
    const { text, why } = "why" in found ? { ...found, text: void 0 } : textOf(blobs.get(found.hash));
    if (text !== void 0) files.push({ file: path, text });
    if (why) gaps.push({ ...fileGap("base", path, why), what: `${path} at ${commit.slice(0, 12)}` });
  }
  return { files, gaps };
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
function textOf(blob) {
  if (blob === void 0) return { why: "git could not read it" };
  if (typeof blob !== "number" && blob.length === 0) return {};
  return typeof blob === "number" ? { why: tooLarge(blob) } : decodeSource(blob);
}

// src/adapters/git/checkout.ts
async function checkoutCommit(root, commit) {
  const parent = await mkdtemp(join6(await realpath3(tmpdir()), "goroutine-gate-base-"));
  const dir = join6(parent, basename(root) || "base");
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
function submoduleGap(path) {
  return { kind: "base", what: `submodule ${path}`, why: "submodules are not checked out for the run of the base" };
}

// src/adapters/git/revision.ts
async function headCommit(root) {
  const head = await localCommit(root, "HEAD");
  if (head) return head;
  throw new UserError("the repository has no commit yet", "commit once, so that there is something to compare with");
}
async function resolveCommit(root, revision) {
  refuseOddRevision(revision);
  const here = await localCommit(root, revision);
  if (here) return here;
  if (!await isShallow(root)) throw missing(revision);
  const hash = await firstParent(root, revision) ?? await remoteHash(root, revision);
  if (!hash) throw missing(revision, ADVICE);
  await fetchCommit(root, hash);
  const fetched = await localCommit(root, hash);
  if (fetched) return fetched;
  throw missing(revision, ADVICE);
}
async function defaultBase(root) {
  const head = await headCommit(root);
  for (const branch of DEFAULT_BRANCHES) {
    const tip = await localCommit(root, branch);
    if (!tip) continue;
    const found = await runGit(root, ["merge-base", head, tip]);
    if (found.code === 0) return found.stdout.toString("utf8").trim();
  }
  const help = await isShallow(root) ? `pass --base with the commit to compare with, or ${ADVICE}` : "pass --base with the commit or branch to compare with";
  throw new UserError("there is no commit to compare with: no history in common with origin/HEAD, main or master", help);
}
var DEFAULT_BRANCHES = ["origin/HEAD", "origin/main", "origin/master", "main", "master"].map(
  (name) => name.startsWith("origin/") ? `refs/remotes/${name}` : `refs/heads/${name}`
);
var ADVICE = 'add "with: fetch-depth: 0" under the actions/checkout step of the workflow';
var FETCH_LIMIT_MS = 18e4;
function refuseOddRevision(revision) {
  if (revision === "" || revision.startsWith("-") || /[\u0000-\u0020\u007f]/.test(revision)) {
    throw new UserError(`"${revision}" is not a revision`, "pass a commit hash, a branch or a tag");
  }
  if (/^0{40,64}$/.test(revision))
    throw new UserError("the base is the all-zero hash, which names no commit", "pass --base with a commit or branch");
}
async function localCommit(root, revision) {
  const found = await runGit(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  const hash = found.stdout.toString("utf8").trim();
  if (found.code !== 0 || !isHash(hash)) return void 0;
  const present = await runGit(root, ["cat-file", "-e", `${hash}^{commit}`]);
  return present.code === 0 ? hash : void 0;
}
async function isShallow(root) {
  return (await gitText(root, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
}
async function firstParent(root, revision) {
  const child = /^(.+?)(?:\^1?|~1?)$/.exec(revision)?.[1];
  const hash = child && await localCommit(root, child);
  if (!hash) return void 0;
  const raw = await gitText(root, ["cat-file", "commit", hash]);
  return /^parent ([0-9a-f]+)$/m.exec(raw.slice(0, raw.indexOf("\n\n")))?.[1];
}
async function remoteHash(root, revision) {
  if (isHash(revision)) return revision;
  const name = revision.replace(/^(refs\/remotes\/)?origin\//, "");
  const wanted = [`refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`];
  const asked = await runGit(root, ["ls-remote", "--end-of-options", "origin", ...wanted], { timeoutMs: FETCH_LIMIT_MS });
  const lines = asked.stdout.toString("utf8").split("\n");
  const rows = new Map(lines.map((line) => [line.slice(line.indexOf("	") + 1), line.slice(0, line.indexOf("	"))]));
  return wanted.map((ref) => rows.get(ref)).find((hash) => hash !== void 0 && isHash(hash));
}
async function fetchCommit(root, hash) {
  const args = ["fetch", "--quiet", "--depth=1", "--no-tags", "--no-write-fetch-head", "--end-of-options", "origin", hash];
  const output = await runGit(root, args, { timeoutMs: FETCH_LIMIT_MS });
  if (output.code === 0) return;
  const said = output.stderr.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
  throw new UserError(`commit ${hash} is not in this shallow clone, and fetching it was refused: ${said}`, ADVICE);
}
function missing(revision, help = "fetch it first, or pass --base with a commit that is here") {
  return new UserError(`there is no commit "${revision}" in this repository`, help);
}
function isHash(text) {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
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
  return isFolder2 || dirname2(path) === path ? path : nearestFolder(dirname2(path));
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
function textOf2({ text, start, end }, node2) {
  return text.slice(start[node2], end[node2]);
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
  const words = new Set(operands.map((operand2) => "text" in operand2 ? operand2.text : void 0));
  if (words.has(void 0)) return void 0;
  const lengths = new Set([...words].map((word2) => word2?.length));
  const longest = Math.max(0, ...[...words].map((word2) => word2?.length ?? 0));
  const firsts = new Uint8Array(longest + 1);
  for (const length of lengths) firsts[length ?? 0] = 1;
  return (tree, nodes) => {
    const node2 = nodes[at];
    if (node2 < 0) return true;
    const length = tree.end[node2] - tree.start[node2];
    const is = length <= longest && firsts[length] === 1 && words.has(textOf2(tree, node2));
    return is !== negated;
  };
}
function matching(at, operands, negated) {
  const [operand2] = operands;
  if (operands.length !== 1 || !operand2 || !("text" in operand2)) return void 0;
  const pattern = expression(operand2.text);
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
  const reader2 = new Reader(tokens);
  const patterns = [];
  try {
    while (!reader2.isDone) patterns.push(reader2.topPattern());
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
    const [token2] = match;
    if (/^[\s;]/.test(token2)) continue;
    if (!/^(["#@A-Za-z_()[\].:]|![A-Za-z_])/.test(token2) || token2 === '"') return void 0;
    tokens.push({ text: token2, start: match.index });
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
    const { token: token2 } = this;
    if (token2 === "" || expected !== void 0 && token2 !== expected) throw NOT_OURS;
    this.at++;
    return token2;
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
    const { token: token2 } = this;
    if (token2 === "[") return this.alternation(predicates);
    if (token2 === "(") return this.node(predicates);
    if (token2 === "_") return { ...this.leaf(void 0, void 0), captures: this.captures() };
    if (token2.startsWith('"')) return { ...this.leaf(textOf3(token2), false), captures: this.captures() };
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
    const isField2 = /^[a-z_]\w*$/.test(this.token) && this.tokens[this.at + 1]?.text === ":";
    const field2 = isField2 ? this.take() : void 0;
    if (isField2) this.take(":");
    return { pattern: this.pattern(predicates), field: field2, immediate };
  }
  captures() {
    const captures = [];
    while (this.token.startsWith("@")) captures.push(this.take().slice(1));
    return captures;
  }
  predicate() {
    this.take("(");
    const word2 = this.take();
    if (!/^#[\w-]+\?$/.test(word2)) throw NOT_OURS;
    const operands = [];
    while (this.token !== ")") {
      const token2 = this.take();
      if (token2.startsWith("@")) operands.push({ capture: token2.slice(1) });
      else if (token2.startsWith('"')) operands.push({ text: textOf3(token2) });
      else throw NOT_OURS;
    }
    this.take(")");
    return { name: word2.slice(1, -1), operands };
  }
};
var ESCAPES = { n: "\n", r: "\r", t: "	", "0": "\0" };
function textOf3(token2) {
  return token2.slice(1, -1).replace(/\\(.)/gs, (_, char) => ESCAPES[char] ?? char);
}

// src/go/query/compile.ts
function compileQuery(text, grammar) {
  const query = readQuery(text);
  if (!query || query.patterns.length === 0) return void 0;
  const shapes = /* @__PURE__ */ new Map();
  for (const [index, top] of query.patterns.entries()) {
    const compiled = compilePattern(top, index, grammar);
    if (!compiled) return void 0;
    const known12 = shapes.get(compiled.key);
    if (known12) known12.patterns.push(compiled.pattern);
    else shapes.set(compiled.key, { roots: compiled.roots, captureCount: compiled.pattern.names.length, patterns: [compiled.pattern] });
  }
  const byKind = [];
  for (const shape of shapes.values())
    for (let kind = 0; kind < grammar.kindNames.length; kind++)
      if (shape.roots.some((root) => root.kinds[kind] === 1)) byKind[kind] = [...byKind[kind] ?? [], shape];
  return { patternStarts: query.patterns.map(({ start }) => start), byKind };
}
function compilePattern({ pattern, predicates }, index, grammar) {
  const names2 = captureNames(pattern);
  const roots = stepsOf(pattern, { grammar, field: 0, immediate: false, outer: [], counter: { next: 0 } });
  const checks = predicates.map((predicate) => checkOf(predicate, names2));
  if (!roots || checks.includes(void 0) || new Set(names2).size < names2.length) return void 0;
  return { roots, pattern: { index, names: names2, checks }, key: JSON.stringify(roots, (_, value) => keyPart(value)) };
}
function keyPart(value) {
  return value instanceof Uint8Array ? value.join("") : value;
}
function captureNames(pattern) {
  const below3 = pattern.form === "either" ? pattern.options : pattern.children.map((child) => child.pattern);
  return [...pattern.captures, ...below3.flatMap(captureNames)];
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
  const { grammar, field: field2, immediate, counter } = context;
  const kinds = kindsOf(pattern, grammar);
  const without = pattern.without.map((name) => grammar.fieldNames.indexOf(name, 1));
  const children = pattern.children.map((child) => {
    const number = child.field === void 0 ? 0 : grammar.fieldNames.indexOf(child.field, 1);
    if (number < 0) return void 0;
    return stepsOf(child.pattern, { grammar, field: number, immediate: child.immediate, outer: [], counter });
  });
  if (!kinds || without.includes(-1) || children.includes(void 0)) return void 0;
  return [{ kinds, field: field2, immediate, children, without, endsLast: pattern.endsLast, captures }];
}
function kindsOf({ kind, named }, grammar) {
  const { kindNames, errorKind } = grammar;
  const kinds = new Uint8Array(kindNames.length);
  if (kind === "ERROR" || kind === "MISSING") return void 0;
  for (let number = 0; number < errorKind; number++) {
    const isNamed2 = grammar.isNamed(number);
    if (kind === void 0 ? named === void 0 || isNamed2 : kindNames[number] === kind && isNamed2 === named) kinds[number] = 1;
  }
  return kinds.includes(1) ? kinds : void 0;
}

// src/go/query/match.ts
function matchesIn(tree, matcher) {
  const matches = [];
  const { kind, count } = tree;
  const { byKind } = matcher;
  for (let node2 = 0; node2 < count; node2++) {
    const shapes = byKind[kind[node2]];
    if (shapes === void 0) continue;
    for (const shape of shapes) matchAt(tree, node2, shape, matches);
  }
  return matches;
}
function matchAt(tree, node2, shape, matches) {
  const walk = walkOf(tree, shape);
  const first = matches.length;
  for (const root of shape.roots) {
    if (root.kinds[tree.kind[node2]] !== 1) continue;
    walk.node(node2, root, () => {
      for (const pattern of shape.patterns) {
        if (pattern.checks.every((check) => check(tree, walk.nodes))) add(matches, first, pattern, walk.nodes);
      }
    });
  }
}
var walks = /* @__PURE__ */ new WeakMap();
function walkOf(tree, shape) {
  let walk = walks.get(shape);
  if (!walk) {
    walk = new Walk(shape.captureCount);
    walks.set(shape, walk);
  }
  walk.tree = tree;
  return walk;
}
function add(matches, first, { index, names: names2 }, nodes) {
  const captures = /* @__PURE__ */ new Map();
  for (let at = 0; at < names2.length; at++) if (nodes[at] >= 0) captures.set(names2[at], [nodes[at]]);
  for (let other = first; other < matches.length; other++)
    if (matches[other]?.pattern === index && isSame(matches[other]?.captures, captures)) return;
  matches.push({ pattern: index, captures });
}
function isSame(a, b) {
  return a?.size === b.size && [...b].every(([name, nodes]) => a.get(name)?.[0] === nodes[0]);
}
var Walk = class {
  tree;
  nodes;
  constructor(captureCount) {
    this.nodes = new Int32Array(captureCount).fill(-1);
  }
  node(node2, step, found) {
    if (step.without.length > 0 && this.hasField(node2, step.without)) return;
    for (const capture of step.captures) this.nodes[capture] = node2;
    if (step.children.length === 0) found();
    else this.children(node2 + 1, this.tree.last[node2], step, 0, found);
    for (const capture of step.captures) this.nodes[capture] = -1;
  }
  children(from, end, parent, index, found) {
    const options2 = parent.children[index];
    if (options2 === void 0) return;
    const { tree } = this;
    const immediate = options2[0]?.immediate === true;
    const isLast = parent.endsLast && index === parent.children.length - 1;
    for (let child = from; child < end; child = tree.last[child]) {
      for (const step of options2) {
        if (step.kinds[tree.kind[child]] !== 1) continue;
        if (step.field !== 0 && tree.field[child] !== step.field) continue;
        if (isLast && this.hasNamed(tree.last[child], end)) continue;
        this.node(
          child,
          step,
          index + 1 === parent.children.length ? found : () => this.children(tree.last[child], end, parent, index + 1, found)
        );
      }
      if (immediate && (tree.flags[child] & 1) === 1) return;
    }
  }
  hasNamed(from, end) {
    const { flags, last } = this.tree;
    for (let child = from; child < end; child = last[child]) if ((flags[child] & 1) === 1) return true;
    return false;
  }
  hasField(node2, fields) {
    const { field: field2, last } = this.tree;
    for (let child = node2 + 1; child < last[node2]; child = last[child])
      if (fields.includes(field2[child])) return true;
    return false;
  }
};

// src/go/syntax/tokens.ts
var IDENTIFIER = node("identifier");
var INT = node("int_literal");
var FLOAT = node("float_literal");
var IMAGINARY = node("imaginary_literal");
var RUNE = node("rune_literal");
var STRING = node("interpreted_string_literal");
var RAW_STRING = node("raw_string_literal");
var COMMENT = node("comment");
var NEWLINE2 = 2;
var END = 0;
var SEMICOLON = token(";");
var COMMA = token(",");
var DOT = token(".");
var COLON = token(":");
var OPEN_PAREN = token("(");
var CLOSE_PAREN = token(")");
var OPEN_BRACKET = token("[");
var CLOSE_BRACKET = token("]");
var OPEN_BRACE = token("{");
var CLOSE_BRACE = token("}");
var ASSIGN = token("=");
var DEFINE = token(":=");
var ELLIPSIS = token("...");
var ARROW = token("<-");
var STAR = token("*");
var TILDE = token("~");
var PIPE = token("|");
var INCREMENT = token("++");
var DECREMENT = token("--");
var QUOTE = token('"');
var BACKQUOTE = token("`");
var BREAK = token("break");
var CASE = token("case");
var CHAN = token("chan");
var CONST = token("const");
var CONTINUE = token("continue");
var DEFAULT = token("default");
var DEFER = token("defer");
var ELSE = token("else");
var FALLTHROUGH = token("fallthrough");
var FOR = token("for");
var FUNC = token("func");
var GO = token("go");
var GOTO = token("goto");
var IF = token("if");
var IMPORT = token("import");
var INTERFACE = token("interface");
var MAP = token("map");
var PACKAGE = token("package");
var RANGE = token("range");
var RETURN = token("return");
var SELECT = token("select");
var STRUCT = token("struct");
var SWITCH = token("switch");
var TYPE = token("type");
var VAR = token("var");
var NIL = node("nil");
var TRUE = node("true");
var FALSE = node("false");
var IOTA = node("iota");
var KEYWORDS = [
  "break",
  "case",
  "chan",
  "const",
  "continue",
  "default",
  "defer",
  "else",
  "fallthrough",
  "for",
  "func",
  "go",
  "goto",
  "if",
  "import",
  "interface",
  "map",
  "package",
  "range",
  "return",
  "select",
  "struct",
  "switch",
  "type",
  "var"
];
var WORDS = tableOf([
  ...KEYWORDS.map((text) => ({ text, kind: token(text) })),
  ...["nil", "true", "false", "iota"].map((text) => ({ text, kind: node(text) }))
]);
function tableOf(known12) {
  const table = new Array(256).fill(void 0);
  for (const word2 of known12) {
    const at = placeOf(word2.text, 0, word2.text.length);
    if (table[at]) throw new Error(`"${word2.text}" and "${table[at].text}" share a place`);
    table[at] = word2;
  }
  return table;
}
function placeOf(text, start, end) {
  return text.charCodeAt(start) * 7 + text.charCodeAt(start + 1) * 3 + text.charCodeAt(end - 1) * 5 + (end - start) * 11 & 255;
}
function wordKind(text, start, end) {
  if (end - start < 2) return 0;
  const word2 = WORDS[placeOf(text, start, end)];
  return word2 !== void 0 && word2.text.length === end - start && text.startsWith(word2.text, start) ? word2.kind : 0;
}
var AFTER_OPERAND = [
  IDENTIFIER,
  INT,
  FLOAT,
  IMAGINARY,
  RUNE,
  STRING,
  RAW_STRING,
  BREAK,
  CONTINUE,
  FALLTHROUGH,
  RETURN,
  INCREMENT,
  DECREMENT,
  CLOSE_PAREN,
  CLOSE_BRACKET,
  CLOSE_BRACE
];
var ENDS_LINE = marks(AFTER_OPERAND);
var PRECEDENCE = new Uint8Array(256);
var LEVELS = [["||"], ["&&"], ["==", "!=", "<", "<=", ">", ">="], ["+", "-", "|", "^"], ["*", "/", "%", "<<", ">>", "&", "&^"]];
LEVELS.forEach((operators, level) => {
  for (const operator of operators) PRECEDENCE[token(operator)] = level + 1;
});
var ASSIGNS = marks(
  ["=", ...["*", "/", "%", "<<", ">>", "&", "&^", "+", "-", "|", "^"].map((sign) => `${sign}=`)].map(token)
);
var UNARY = marks(["+", "-", "!", "^", "*", "&", "<-"].map(token));
var BEGINS_TYPE = marks([IDENTIFIER, OPEN_BRACKET, STRUCT, STAR, FUNC, INTERFACE, MAP, CHAN, ARROW, TILDE]);
function marks(kinds) {
  const table = new Uint8Array(256);
  for (const kind of kinds) table[kind] = 1;
  return table;
}

// src/go/syntax/lexer.ts
var UNSURE = new Error("not sure how this parses");
var SPACE = 1;
var LETTER = 2;
var DIGIT = 3;
var SIGN = 4;
var CLASS = new Uint8Array(128);
for (const char of " 	\r\n") CLASS[char.charCodeAt(0)] = SPACE;
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(char)) CLASS[code] = LETTER;
  else if (/\d/.test(char)) CLASS[code] = DIGIT;
  else if (/[-+*/%&|^<>=!()[\]{},;.:~"'`]/.test(char)) CLASS[code] = SIGN;
}
var LINE_FEED = 10;
var QUOTE2 = 34;
var APOSTROPHE = 39;
var STAR2 = 42;
var POINT = 46;
var SLASH = 47;
var BACKSLASH = 92;
var BACKQUOTE2 = 96;
var SIGNS = signTable([
  ...["...", "<<=", ">>=", "&^="],
  ...[":=", "<-", "++", "--", "*=", "/=", "%=", "&=", "&^", "+=", "-=", "|=", "^=", "<<", ">>", "==", "!=", "<=", ">=", "&&", "||"],
  ...["(", ")", "[", "]", "{", "}", ",", ";", ".", ":", "=", "*", "~", "|", "+", "-", "!", "^", "&", "/", "%", "<", ">"]
]);
function signTable(signs) {
  return Array.from(
    { length: 128 },
    (_, code) => signs.filter((sign) => sign.charCodeAt(0) === code).map((text) => ({ text, kind: token(text) }))
  );
}
var Lexer = class {
  text = "";
  /** The token: its kind, its span, and for names what the word is in an expression. */
  kind = END;
  word = 0;
  start = 0;
  end = 0;
  /** Comments so far, as pairs of start and end. */
  commentSpans = new Int32Array(1024);
  commentCount = 0;
  open(text) {
    this.text = text;
    this.kind = END;
    this.end = 0;
    this.commentCount = 0;
    this.next();
  }
  /** The kind of the token behind this one. */
  peek() {
    const { kind, word: word2, start, end, commentCount } = this;
    this.next();
    const ahead = this.kind;
    this.kind = kind;
    this.word = word2;
    this.start = start;
    this.end = end;
    this.commentCount = commentCount;
    return ahead;
  }
  goBack(place) {
    this.kind = place.kind;
    this.word = place.word;
    this.start = place.start;
    this.end = place.end;
    this.commentCount = place.comments;
  }
  /** Goes on to the next token; returns its kind. */
  next() {
    const { text } = this;
    const endsLine = ENDS_LINE[this.kind] === 1;
    let at = this.end;
    for (; ; ) {
      if (at >= text.length) return this.token(END, at, at);
      const code = text.charCodeAt(at);
      if (code > 127) return this.name(at);
      const kind = CLASS[code];
      if (kind === SPACE) {
        if (code === LINE_FEED && endsLine) return this.lineEnd(at);
        at++;
      } else if (kind === LETTER) return this.name(at);
      else if (kind === DIGIT) return this.number(at);
      else if (kind !== SIGN) throw UNSURE;
      else if (code === SLASH && (text.charCodeAt(at + 1) === SLASH || text.charCodeAt(at + 1) === STAR2)) at = this.comment(at);
      else return this.sign(at, code);
    }
  }
  token(kind, start, end) {
    this.kind = kind;
    this.word = 0;
    this.start = start;
    this.end = end;
    return kind;
  }
  /** Empty lines directly behind it belong to a line end, as in the grammar's lexer. */
  lineEnd(start) {
    let at = start + 1;
    while (this.text.charCodeAt(at) === LINE_FEED) at++;
    return this.token(NEWLINE2, start, at);
  }
  name(start) {
    const { text } = this;
    let at = start;
    let code = text.charCodeAt(at);
    while (code < 128 && (CLASS[code] === LETTER || CLASS[code] === DIGIT)) code = text.charCodeAt(++at);
    if (code > 127) {
      WORD.lastIndex = start;
      if (!WORD.test(text)) throw UNSURE;
      return this.token(IDENTIFIER, start, WORD.lastIndex);
    }
    const kind = wordKind(text, start, at);
    const isPlain = kind === 0 || kind === NIL || kind === TRUE || kind === FALSE || kind === IOTA;
    this.token(isPlain ? IDENTIFIER : kind, start, at);
    if (isPlain) this.word = kind;
    return this.kind;
  }
  /** The place behind the comment. */
  comment(start) {
    const isLine = this.text.charCodeAt(start + 1) === SLASH;
    let end = isLine ? this.text.indexOf("\n", start) : this.text.indexOf("*/", start + 2) + 2;
    if (isLine && end < 0) end = this.text.length;
    if (!isLine && end < 2) throw UNSURE;
    if (this.commentCount * 2 === this.commentSpans.length) {
      const larger = new Int32Array(this.commentSpans.length * 2);
      larger.set(this.commentSpans);
      this.commentSpans = larger;
    }
    this.commentSpans[this.commentCount * 2] = start;
    this.commentSpans[this.commentCount * 2 + 1] = end;
    this.commentCount++;
    return end;
  }
  sign(at, code) {
    if (code === QUOTE2) return this.string(at);
    if (code === BACKQUOTE2) {
      const end = this.text.indexOf("`", at + 1);
      if (end < 0) throw UNSURE;
      return this.token(RAW_STRING, at, end + 1);
    }
    if (code === APOSTROPHE) return this.matching(RUNE_TOKEN, RUNE, at);
    if (code === POINT && CLASS[this.text.charCodeAt(at + 1)] === DIGIT) return this.number(at);
    for (const { text, kind } of SIGNS[code]) {
      if (text.length === 1 || this.text.startsWith(text, at)) return this.token(kind, at, at + text.length);
    }
    throw UNSURE;
  }
  string(start) {
    for (let at = start + 1; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code === QUOTE2) return this.token(STRING, start, at + 1);
      if (code === LINE_FEED) throw UNSURE;
      if (code === BACKSLASH) at++;
    }
    throw UNSURE;
  }
  number(start) {
    const { text } = this;
    let at = start;
    while (CLASS[text.charCodeAt(at)] === DIGIT) at++;
    const code = text.charCodeAt(at);
    const isPlain = at > start && code < 128 && CLASS[code] !== LETTER && code !== POINT;
    if (isPlain && (at === start + 1 || text.charCodeAt(start) !== 48)) return this.token(INT, start, at);
    NUMBER.lastIndex = start;
    const match = NUMBER.exec(text);
    if (!match) throw UNSURE;
    const kind = match.groups?.imaginary ? IMAGINARY : match.groups?.float ? FLOAT : INT;
    const after2 = text.charCodeAt(NUMBER.lastIndex);
    if (after2 > 127 || CLASS[after2] === LETTER || CLASS[after2] === DIGIT || after2 === POINT) throw UNSURE;
    return this.token(kind, start, NUMBER.lastIndex);
  }
  matching(pattern, kind, at) {
    pattern.lastIndex = at;
    if (!pattern.test(this.text)) throw UNSURE;
    return this.token(kind, at, pattern.lastIndex);
  }
};
var WORD = /[_\p{XIDS}][_\p{XIDC}]*/uy;
var RUNE_TOKEN = /'(?:[^'\\\n]|\\(?:x[\da-fA-F]{2}|[0-7]{3}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[abfnrtv\\'"]))'/uy;
var NUMBER = numberPattern();
function numberPattern() {
  const decimal = "\\d(?:_?\\d)*";
  const hex = "[\\da-fA-F](?:_?[\\da-fA-F])*";
  const exponent = `[eE][+-]?${decimal}`;
  const hexFloat = `0[xX](?:_?${hex}(?:\\.(?:${hex})?)?|\\.${hex})[pP][+-]?${decimal}`;
  const decimalFloat = `${decimal}\\.(?:${decimal})?(?:${exponent})?|${decimal}${exponent}|\\.${decimal}(?:${exponent})?`;
  const int = `0[bB]_?[01](?:_?[01])*|0[xX]_?${hex}|0[oO]?_?[0-7](?:_?[0-7])*|0|[1-9](?:_?${decimal})?`;
  return new RegExp(`(?:(?<float>${hexFloat}|${decimalFloat})|${int})(?<imaginary>i)?`, "y");
}

// src/go/syntax/parameters.ts
var PARAMETER_LIST = node("parameter_list");
var PARAMETER_DECLARATION = node("parameter_declaration");
var VARIADIC_PARAMETER_DECLARATION = node("variadic_parameter_declaration");
var TYPE_PARAMETER_LIST = node("type_parameter_list");
var TYPE_PARAMETER_DECLARATION = node("type_parameter_declaration");
var TYPE_CONSTRAINT = node("type_constraint");
var NAME = field("name");
var TYPE2 = field("type");
var PARAMETERS = field("parameters");
var RESULT = field("result");
var TYPE_PARAMETERS = field("type_parameters");
function parameters(r, role = PARAMETERS) {
  const first = r.open();
  r.expect(OPEN_PAREN);
  if (r.kind !== CLOSE_PAREN) {
    do
      parameter(r);
    while (commaBefore(r, CLOSE_PAREN));
  }
  r.expect(CLOSE_PAREN);
  return r.close(PARAMETER_LIST, first, role);
}
function results(r) {
  if (r.kind === OPEN_PAREN) parameters(r, RESULT);
  else if (BEGINS_TYPE[r.kind] === 1) type(r, RESULT);
}
function parameter(r) {
  const first = r.open();
  const names2 = r.kind === IDENTIFIER ? namesAhead(r) : 0;
  if (names2 > 0) takeNames(r, names2);
  if (r.kind !== ELLIPSIS) {
    type(r, TYPE2);
    return r.close(PARAMETER_DECLARATION, first);
  }
  if (names2 > 1) throw UNSURE;
  r.take();
  type(r, TYPE2);
  return r.close(VARIADIC_PARAMETER_DECLARATION, first);
}
function takeNames(r, count) {
  r.name(IDENTIFIER, NAME);
  for (let taken = 1; taken < count; taken++) {
    r.expect(COMMA);
    r.name(IDENTIFIER, NAME);
  }
}
function namesAhead(r) {
  const spot = r.spot();
  let names2 = 0;
  let isList = true;
  while (isList && r.kind === IDENTIFIER) {
    r.lexer.next();
    names2++;
    isList = r.kind === COMMA;
    if (isList) r.lexer.next();
  }
  const isNamed2 = !isList && beginsTypeOfNames(r);
  r.goBack(spot);
  return isNamed2 ? names2 : 0;
}
function beginsTypeOfNames(r) {
  if (r.kind !== OPEN_BRACKET) return r.kind === ELLIPSIS || r.kind === OPEN_PAREN || BEGINS_TYPE[r.kind] === 1;
  r.skipBrackets();
  return r.kind !== COMMA && r.kind !== CLOSE_PAREN;
}
function typeParameters(r) {
  const first = r.open();
  r.expect(OPEN_BRACKET);
  do
    typeParameter(r);
  while (commaBefore(r, CLOSE_BRACKET));
  r.expect(CLOSE_BRACKET);
  return r.close(TYPE_PARAMETER_LIST, first, TYPE_PARAMETERS);
}
function typeParameter(r) {
  const first = r.open();
  r.name(IDENTIFIER, NAME);
  while (r.kind === COMMA) {
    r.take();
    r.name(IDENTIFIER, NAME);
  }
  typeElem(r, TYPE_CONSTRAINT, TYPE2);
  return r.close(TYPE_PARAMETER_DECLARATION, first);
}

// src/go/syntax/types.ts
var TYPE_IDENTIFIER = node("type_identifier");
var PACKAGE_IDENTIFIER = node("package_identifier");
var FIELD_IDENTIFIER = node("field_identifier");
var QUALIFIED_TYPE = node("qualified_type");
var GENERIC_TYPE = node("generic_type");
var TYPE_ARGUMENTS = node("type_arguments");
var TYPE_ELEM = node("type_elem");
var POINTER_TYPE = node("pointer_type");
var SLICE_TYPE = node("slice_type");
var ARRAY_TYPE = node("array_type");
var IMPLICIT_LENGTH_ARRAY_TYPE = node("implicit_length_array_type");
var STRUCT_TYPE = node("struct_type");
var FIELD_DECLARATION_LIST = node("field_declaration_list");
var FIELD_DECLARATION = node("field_declaration");
var INTERFACE_TYPE = node("interface_type");
var METHOD_ELEM = node("method_elem");
var MAP_TYPE = node("map_type");
var CHANNEL_TYPE = node("channel_type");
var FUNCTION_TYPE = node("function_type");
var NEGATED_TYPE = node("negated_type");
var PARENTHESIZED_TYPE = node("parenthesized_type");
var NAME2 = field("name");
var TYPE3 = field("type");
var PACKAGE2 = field("package");
var ELEMENT = field("element");
var LENGTH = field("length");
var KEY = field("key");
var VALUE = field("value");
var TAG = field("tag");
var ARGUMENTS = field("type_arguments");
function type(r, role = 0) {
  const first = r.open();
  switch (r.kind) {
    case IDENTIFIER:
      return namedType(r, role);
    case STAR:
      r.take();
      type(r);
      return r.close(POINTER_TYPE, first, role);
    case OPEN_BRACKET:
      return bracketType(r, role, false);
    case MAP:
      return mapType(r, role);
    case CHAN:
    case ARROW:
      return channelType(r, role);
    case FUNC:
      r.take();
      parameters(r);
      results(r);
      return r.close(FUNCTION_TYPE, first, role);
    case STRUCT:
      return structType(r, role);
    case INTERFACE:
      return interfaceType(r, role);
    case TILDE:
      r.take();
      type(r);
      return r.close(NEGATED_TYPE, first, role);
    case OPEN_PAREN:
      r.take();
      type(r);
      r.expect(CLOSE_PAREN);
      return r.close(PARENTHESIZED_TYPE, first, role);
  }
  throw UNSURE;
}
function namedType(r, role = 0) {
  const first = r.open();
  let row = r.name(TYPE_IDENTIFIER, role);
  if (r.kind === DOT) {
    r.rows.kind[row] = PACKAGE_IDENTIFIER;
    r.setField(row, PACKAGE2);
    r.take();
    r.name(TYPE_IDENTIFIER, NAME2);
    row = r.close(QUALIFIED_TYPE, first, role);
  }
  return r.kind === OPEN_BRACKET ? genericType(r, row, role) : row;
}
function genericType(r, row, role) {
  const first = row - r.rows.size[row] + 1;
  r.setField(row, TYPE3);
  typeArguments(r);
  return r.close(GENERIC_TYPE, first, role);
}
function typeArguments(r) {
  const first = r.open();
  r.expect(OPEN_BRACKET);
  do
    typeElem(r, TYPE_ELEM);
  while (commaBefore(r, CLOSE_BRACKET));
  r.expect(CLOSE_BRACKET);
  return r.close(TYPE_ARGUMENTS, first, ARGUMENTS);
}
function commaBefore(r, closing) {
  if (r.kind !== COMMA) return false;
  r.take();
  return r.kind !== closing;
}
function typeElem(r, kind, role = 0) {
  const first = r.open();
  type(r);
  while (r.kind === PIPE) {
    r.take();
    type(r);
  }
  return r.close(kind, first, role);
}
function bracketType(r, role, mayImply) {
  const first = r.open();
  r.expect(OPEN_BRACKET);
  let kind = SLICE_TYPE;
  if (r.kind === ELLIPSIS) {
    if (!mayImply) throw UNSURE;
    r.take();
    kind = IMPLICIT_LENGTH_ARRAY_TYPE;
  } else if (r.kind !== CLOSE_BRACKET) {
    const { inHeader } = r;
    r.inHeader = false;
    expression2(r, LENGTH);
    r.inHeader = inHeader;
    kind = ARRAY_TYPE;
  }
  r.expect(CLOSE_BRACKET);
  type(r, ELEMENT);
  return r.close(kind, first, role);
}
function mapType(r, role) {
  const first = r.open();
  r.take();
  r.expect(OPEN_BRACKET);
  type(r, KEY);
  r.expect(CLOSE_BRACKET);
  type(r, VALUE);
  return r.close(MAP_TYPE, first, role);
}
function channelType(r, role) {
  const first = r.open();
  if (r.kind === ARROW) {
    r.take();
    r.expect(CHAN);
  } else {
    r.take();
    if (r.kind === ARROW) r.take();
  }
  type(r, VALUE);
  return r.close(CHANNEL_TYPE, first, role);
}
function structType(r, role) {
  const first = r.open();
  r.take();
  const list = r.open();
  braced(r, fieldDeclaration);
  r.close(FIELD_DECLARATION_LIST, list);
  return r.close(STRUCT_TYPE, first, role);
}
function braced(r, element2) {
  r.expect(OPEN_BRACE);
  while (r.kind !== CLOSE_BRACE) {
    element2(r);
    if (r.kind !== CLOSE_BRACE) r.endStatement();
  }
  r.take();
}
function fieldDeclaration(r) {
  const first = r.open();
  if (r.kind === STAR) {
    r.take();
    namedType(r, TYPE3);
  } else if (isEmbedded(r)) namedType(r, TYPE3);
  else {
    r.name(FIELD_IDENTIFIER, NAME2);
    while (r.kind === COMMA) {
      r.take();
      r.name(FIELD_IDENTIFIER, NAME2);
    }
    type(r, TYPE3);
  }
  if (r.kind === STRING || r.kind === RAW_STRING) r.string(TAG);
  return r.close(FIELD_DECLARATION, first);
}
function isEmbedded(r) {
  const spot = r.spot();
  r.lexer.next();
  if (r.kind === OPEN_BRACKET) r.skipBrackets();
  const is = r.kind === DOT || r.kind === STRING || r.kind === RAW_STRING || r.isAtEnd();
  r.goBack(spot);
  return is;
}
function interfaceType(r, role) {
  const first = r.open();
  r.take();
  braced(r, interfaceElement);
  return r.close(INTERFACE_TYPE, first, role);
}
function interfaceElement(r) {
  if (r.kind !== IDENTIFIER || !r.isFollowedBy(OPEN_PAREN)) return typeElem(r, TYPE_ELEM);
  const first = r.open();
  r.name(FIELD_IDENTIFIER, NAME2);
  parameters(r);
  results(r);
  return r.close(METHOD_ELEM, first);
}

// src/go/syntax/arguments.ts
var ARGUMENT_LIST = node("argument_list");
var CALL_EXPRESSION = node("call_expression");
var VARIADIC_ARGUMENT = node("variadic_argument");
var ARGUMENTS2 = field("arguments");
var FUNCTION = field("function");
function callArguments(r) {
  const first = r.open();
  const { inHeader } = r;
  r.inHeader = false;
  r.expect(OPEN_PAREN);
  let count = 0;
  let isVariadic = false;
  if (r.kind !== CLOSE_PAREN) {
    do {
      isVariadic = argument(r) || isVariadic;
      count++;
    } while (commaBefore(r, CLOSE_PAREN));
  }
  r.expect(CLOSE_PAREN);
  r.inHeader = inHeader;
  r.close(ARGUMENT_LIST, first, ARGUMENTS2);
  return count === 1 && !isVariadic;
}
function argument(r) {
  const first = r.open();
  expression2(r);
  if (r.kind !== ELLIPSIS) return false;
  r.take();
  r.close(VARIADIC_ARGUMENT, first);
  return true;
}
function specialCall(r) {
  const first = r.open();
  r.take(FUNCTION);
  if (r.attempt(() => specialArguments(r)) === void 0) callArguments(r);
  return r.close(CALL_EXPRESSION, first);
}
function specialArguments(r) {
  const first = r.open();
  const { inHeader } = r;
  r.inHeader = false;
  r.expect(OPEN_PAREN);
  if (r.kind !== CLOSE_PAREN) {
    type(r);
    if (r.kind !== COMMA && r.kind !== CLOSE_PAREN) throw UNSURE;
    while (commaBefore(r, CLOSE_PAREN)) expression2(r);
  }
  r.expect(CLOSE_PAREN);
  r.inHeader = inHeader;
  r.close(ARGUMENT_LIST, first, ARGUMENTS2);
  return true;
}

// src/go/syntax/literals.ts
var COMPOSITE_LITERAL = node("composite_literal");
var LITERAL_VALUE = node("literal_value");
var LITERAL_ELEMENT = node("literal_element");
var KEYED_ELEMENT = node("keyed_element");
var SELECTOR_EXPRESSION = node("selector_expression");
var QUALIFIED_TYPE2 = node("qualified_type");
var TYPE_IDENTIFIER2 = node("type_identifier");
var PACKAGE_IDENTIFIER2 = node("package_identifier");
var TYPE4 = field("type");
var BODY = field("body");
var KEY2 = field("key");
var VALUE2 = field("value");
var PACKAGE3 = field("package");
var NAME3 = field("name");
function isTypeName(r, row) {
  const { kind, size } = r.rows;
  if (kind[row] === IDENTIFIER) return true;
  return kind[row] === SELECTOR_EXPRESSION && size[row] === 4 && kind[row - 3] === IDENTIFIER;
}
function asTypeName(r, row) {
  const { kind, field: role } = r.rows;
  if (kind[row] === IDENTIFIER) {
    kind[row] = TYPE_IDENTIFIER2;
    return;
  }
  kind[row] = QUALIFIED_TYPE2;
  kind[row - 3] = PACKAGE_IDENTIFIER2;
  role[row - 3] = PACKAGE3;
  kind[row - 1] = TYPE_IDENTIFIER2;
  role[row - 1] = NAME3;
}
function compositeLiteral(r, first, row) {
  if (isTypeName(r, row)) asTypeName(r, row);
  r.setField(row, TYPE4);
  literalValue(r, BODY);
  return r.close(COMPOSITE_LITERAL, first);
}
function literalValue(r, role = 0) {
  const first = r.open();
  const { inHeader } = r;
  r.inHeader = false;
  r.expect(OPEN_BRACE);
  if (r.kind !== CLOSE_BRACE) {
    do
      element(r);
    while (commaBefore(r, CLOSE_BRACE));
  }
  r.expect(CLOSE_BRACE);
  r.inHeader = inHeader;
  return r.close(LITERAL_VALUE, first, role);
}
function element(r) {
  const first = r.open();
  const key = literalElement(r);
  if (r.kind !== COLON) return key;
  r.setField(key, KEY2);
  r.take();
  r.setField(literalElement(r), VALUE2);
  return r.close(KEYED_ELEMENT, first);
}
function literalElement(r) {
  const first = r.open();
  if (r.kind === OPEN_BRACE) literalValue(r);
  else expression2(r);
  return r.close(LITERAL_ELEMENT, first);
}

// src/go/syntax/preference.ts
var SELECTOR_EXPRESSION2 = node("selector_expression");
var UNARY_EXPRESSION = node("unary_expression");
var INDEX_EXPRESSION = node("index_expression");
var PARENTHESIZED_EXPRESSION = node("parenthesized_expression");
function preference(r, row) {
  const { kind } = r.rows;
  switch (kind[row]) {
    case IDENTIFIER:
    case NIL:
    case TRUE:
    case FALSE:
    case IOTA:
      return -1;
    case SELECTOR_EXPRESSION2:
      return isTypeName(r, row) ? 0 : void 0;
    case UNARY_EXPRESSION:
      return kind[row - r.rows.size[row] + 1] === STAR ? preference(r, row - 1) : void 0;
    case PARENTHESIZED_EXPRESSION:
      return preference(r, row - 2);
    case INDEX_EXPRESSION:
      return ofIndex(r, row);
    default:
      return void 0;
  }
}
function ofIndex(r, row) {
  const index = row - 2;
  const operand2 = index - r.rows.size[index] - 1;
  const inner2 = preference(r, index);
  return inner2 !== void 0 && isTypeName(r, operand2) ? inner2 + 2 : void 0;
}

// src/go/syntax/brackets.ts
var INDEX_EXPRESSION2 = node("index_expression");
var SLICE_EXPRESSION = node("slice_expression");
var CALL_EXPRESSION2 = node("call_expression");
var TYPE_INSTANTIATION_EXPRESSION = node("type_instantiation_expression");
var OPERAND = field("operand");
var INDEX = field("index");
var START = field("start");
var END2 = field("end");
var CAPACITY = field("capacity");
var FUNCTION2 = field("function");
var TYPE5 = field("type");
function bracketed(r, first, row, before) {
  const spot = r.spot();
  const isName = isTypeName(r, row);
  const index = isName ? r.attempt(() => nested(r, () => indexOrSlice(r, first, row))) : nested(r, () => indexOrSlice(r, first, row));
  if (index === void 0) return withTypeArguments(r, first, row);
  const wish = r.rows.kind[index] === INDEX_EXPRESSION2 ? preference(r, index - 2) : void 0;
  if (wish === void 0) return index;
  if (isName && r.kind === OPEN_BRACE && !r.inHeader) return withTypeArguments(r, first, row, spot);
  if (r.kind === OPEN_PAREN) {
    if (isName && isConversionAhead(r)) return withTypeArguments(r, first, row, spot);
    if (wish > -1) return callWithTypeArguments(r, first, row, spot);
  }
  if (isName) return wish >= (r.rows.kind[row] === IDENTIFIER ? 3 : 2) ? instantiation(r, first, row, spot) : index;
  const outer = before ? preference(r, row - 2) : void 0;
  return before === void 0 || outer === void 0 || outer + wish < 0 ? index : instantiationOfGeneric(r, first, before);
}
function isConversionAhead(r) {
  const spot = r.spot();
  const is = callArguments(r);
  r.goBack(spot);
  return is;
}
function indexOrSlice(r, first, row) {
  r.setField(row, OPERAND);
  r.take();
  if (r.kind !== COLON) {
    const index = expression2(r, START);
    if (r.kind === CLOSE_BRACKET) {
      r.setField(index, INDEX);
      r.take();
      return r.close(INDEX_EXPRESSION2, first);
    }
  }
  r.expect(COLON);
  if (r.kind !== CLOSE_BRACKET) {
    expression2(r, END2);
    if (r.kind === COLON) {
      r.take();
      expression2(r, CAPACITY);
    }
  }
  r.expect(CLOSE_BRACKET);
  return r.close(SLICE_EXPRESSION, first);
}
function withTypeArguments(r, first, row, from) {
  if (from) r.goBack(from);
  const spot = r.spot();
  const kinds = r.rows.kind.slice(first, row + 1);
  const roles = r.rows.field.slice(first, row + 1);
  asTypeName(r, row);
  const generic = nested(r, () => genericType(r, row, TYPE5));
  if (r.kind === OPEN_BRACE && !r.inHeader) return compositeLiteral(r, first, generic);
  if (r.kind !== OPEN_PAREN) return instantiation(r, first, row, spot);
  if (isConversionAhead(r)) return conversion(r, first, generic);
  r.rows.kind.set(kinds, first);
  r.rows.field.set(roles, first);
  return callWithTypeArguments(r, first, row, spot);
}
function callWithTypeArguments(r, first, row, spot) {
  r.goBack(spot);
  r.setField(row, FUNCTION2);
  nested(r, () => typeArguments(r));
  callArguments(r);
  return r.close(CALL_EXPRESSION2, first);
}
function instantiation(r, first, row, spot) {
  r.goBack(spot);
  if (isTypeName(r, row)) asTypeName(r, row);
  r.setField(row, TYPE5);
  r.take();
  nested(r, () => {
    do
      type(r);
    while (commaBefore(r, CLOSE_BRACKET));
  });
  r.expect(CLOSE_BRACKET);
  return r.close(TYPE_INSTANTIATION_EXPRESSION, first);
}
function instantiationOfGeneric(r, first, before) {
  r.goBack(before);
  const name = before.rows - 1;
  asTypeName(r, name);
  const generic = nested(r, () => genericType(r, name, TYPE5));
  return instantiation(r, first, generic, r.spot());
}

// src/go/syntax/parentheses.ts
var PARENTHESIZED_EXPRESSION2 = node("parenthesized_expression");
function parenthesized(r) {
  const spot = r.spot();
  const first = r.open();
  const row = r.attempt(() => nested(r, () => inParentheses(r, first)));
  if (row === void 0) return toType(r);
  if (r.kind !== OPEN_PAREN || (preference(r, row) ?? -1) < 1) return row;
  const called = r.spot();
  const isConversion = callArguments(r);
  r.goBack(called);
  if (!isConversion) return row;
  r.goBack(spot);
  return toType(r);
}
function inParentheses(r, first) {
  r.take();
  expression2(r);
  r.expect(CLOSE_PAREN);
  return r.close(PARENTHESIZED_EXPRESSION2, first);
}
function toType(r) {
  const first = r.open();
  const row = type(r);
  return conversion(r, first, row);
}

// src/go/syntax/simple.ts
var EXPRESSION_LIST = node("expression_list");
var EXPRESSION_STATEMENT = node("expression_statement");
var SEND_STATEMENT = node("send_statement");
var INC_STATEMENT = node("inc_statement");
var DEC_STATEMENT = node("dec_statement");
var ASSIGNMENT_STATEMENT = node("assignment_statement");
var SHORT_VAR_DECLARATION = node("short_var_declaration");
var LEFT = field("left");
var RIGHT = field("right");
var OPERATOR = field("operator");
var CHANNEL = field("channel");
var VALUE3 = field("value");
function isSimpleEnd(kind) {
  return kind === NEWLINE2 || kind === SEMICOLON || kind === CLOSE_BRACE || kind === CASE || kind === DEFAULT;
}
function simpleStatement(r) {
  const first = r.open();
  return simpleStatementFrom(r, first, expression2(r));
}
function simpleStatementFrom(r, first, row) {
  const { kind } = r;
  if (kind === COMMA || kind === DEFINE || ASSIGNS[kind] === 1) return assignment(r, first);
  if (kind === ARROW) {
    r.setField(row, CHANNEL);
    r.take();
    expression2(r, VALUE3);
    return r.close(SEND_STATEMENT, first);
  }
  if (kind === INCREMENT || kind === DECREMENT) {
    r.take();
    return r.close(kind === INCREMENT ? INC_STATEMENT : DEC_STATEMENT, first);
  }
  return r.close(EXPRESSION_STATEMENT, first);
}
function assignment(r, first) {
  leftSide(r, first);
  const isDefinition = r.kind === DEFINE;
  if (!isDefinition && ASSIGNS[r.kind] !== 1) throw UNSURE;
  r.take(isDefinition ? 0 : OPERATOR);
  expressionList(r, RIGHT);
  return r.close(isDefinition ? SHORT_VAR_DECLARATION : ASSIGNMENT_STATEMENT, first);
}
function leftSide(r, first, role = LEFT) {
  while (r.kind === COMMA) {
    r.take();
    expression2(r);
  }
  return r.close(EXPRESSION_LIST, first, role);
}

// src/go/syntax/headers.ts
var IF_STATEMENT = node("if_statement");
var FOR_STATEMENT = node("for_statement");
var FOR_CLAUSE = node("for_clause");
var RANGE_CLAUSE = node("range_clause");
var INITIALIZER = field("initializer");
var CONDITION = field("condition");
var UPDATE = field("update");
var CONSEQUENCE = field("consequence");
var ALTERNATIVE = field("alternative");
var BODY2 = field("body");
var RIGHT2 = field("right");
function ifStatement(r, role = 0) {
  const first = r.open();
  r.take();
  const outer = r.inHeader;
  r.inHeader = true;
  ifHeader(r);
  r.inHeader = outer;
  block(r, CONSEQUENCE);
  if (r.kind === ELSE) {
    r.take();
    if (r.kind === IF) ifStatement(r, ALTERNATIVE);
    else block(r, ALTERNATIVE);
  }
  return r.close(IF_STATEMENT, first, role);
}
function ifHeader(r) {
  const start = r.open();
  const row = expression2(r);
  if (r.kind === OPEN_BRACE) {
    r.setField(row, CONDITION);
    return;
  }
  r.setField(simpleStatementFrom(r, start, row), INITIALIZER);
  r.expect(SEMICOLON);
  expression2(r, CONDITION);
}
function forStatement(r) {
  const first = r.open();
  r.take();
  const outer = r.inHeader;
  r.inHeader = true;
  if (r.kind !== OPEN_BRACE) forHeader(r);
  r.inHeader = outer;
  block(r, BODY2);
  return r.close(FOR_STATEMENT, first);
}
function forHeader(r) {
  const first = r.open();
  if (r.kind === SEMICOLON) return forClause(r, first);
  if (r.kind === RANGE) return rangeClause(r, first);
  const row = expression2(r);
  if (r.kind === OPEN_BRACE) return row;
  if (rangeAhead(r)) {
    leftSide(r, first);
    r.take();
    return rangeClause(r, first);
  }
  r.setField(simpleStatementFrom(r, first, row), INITIALIZER);
  return forClause(r, first);
}
function rangeAhead(r) {
  if (r.kind !== COMMA && r.kind !== DEFINE && r.kind !== ASSIGN) return false;
  const spot = r.spot();
  while (r.kind !== DEFINE && r.kind !== ASSIGN) {
    if (r.kind === OPEN_BRACE || r.kind === SEMICOLON || r.kind === END) break;
    r.lexer.next();
  }
  r.lexer.next();
  const is = r.kind === RANGE;
  r.goBack(spot);
  return is;
}
function rangeClause(r, first) {
  if (r.kind !== RANGE) throw UNSURE;
  r.take();
  expression2(r, RIGHT2);
  return r.close(RANGE_CLAUSE, first);
}
function forClause(r, first) {
  r.expect(SEMICOLON);
  if (r.kind !== SEMICOLON) expression2(r, CONDITION);
  r.expect(SEMICOLON);
  if (r.kind !== OPEN_BRACE) r.setField(simpleStatement(r), UPDATE);
  return r.close(FOR_CLAUSE, first);
}

// src/go/syntax/switches.ts
var EXPRESSION_SWITCH_STATEMENT = node("expression_switch_statement");
var TYPE_SWITCH_STATEMENT = node("type_switch_statement");
var SELECT_STATEMENT = node("select_statement");
var EXPRESSION_CASE = node("expression_case");
var TYPE_CASE = node("type_case");
var DEFAULT_CASE = node("default_case");
var COMMUNICATION_CASE = node("communication_case");
var SEND_STATEMENT2 = node("send_statement");
var RECEIVE_STATEMENT = node("receive_statement");
var INITIALIZER2 = field("initializer");
var VALUE4 = field("value");
var ALIAS = field("alias");
var TYPE6 = field("type");
var COMMUNICATION = field("communication");
var CHANNEL2 = field("channel");
var RIGHT3 = field("right");
function switchStatement(r) {
  const first = r.open();
  r.take();
  const outer = r.inHeader;
  r.inHeader = true;
  const isTypeSwitch2 = r.kind !== OPEN_BRACE && header(r, true);
  r.inHeader = outer;
  cases(r, isTypeSwitch2 ? typeCase : expressionCase);
  return r.close(isTypeSwitch2 ? TYPE_SWITCH_STATEMENT : EXPRESSION_SWITCH_STATEMENT, first);
}
function header(r, mayBeInitializer) {
  const first = r.open();
  const row = expression2(r);
  if (r.kind === DOT) return typeGuard(r, row);
  if (r.kind === OPEN_BRACE) {
    r.setField(row, VALUE4);
    return false;
  }
  if (aliasAhead(r)) {
    leftSide(r, first, ALIAS);
    r.take();
    return typeGuard(r, expression2(r));
  }
  if (!mayBeInitializer) throw UNSURE;
  r.setField(simpleStatementFrom(r, first, row), INITIALIZER2);
  r.expect(SEMICOLON);
  return r.kind !== OPEN_BRACE && header(r, false);
}
function aliasAhead(r) {
  if (r.kind !== DEFINE) return false;
  const spot = r.spot();
  r.take();
  const is = r.attempt(() => expression2(r)) !== void 0 && r.kind === DOT;
  r.goBack(spot);
  return is;
}
function typeGuard(r, row) {
  r.setField(row, VALUE4);
  r.expect(DOT);
  r.expect(OPEN_PAREN);
  r.expect(TYPE);
  r.expect(CLOSE_PAREN);
  return true;
}
function selectStatement(r) {
  const first = r.open();
  r.take();
  cases(r, communicationCase);
  return r.close(SELECT_STATEMENT, first);
}
function cases(r, one) {
  const { inHeader } = r;
  r.inHeader = false;
  r.expect(OPEN_BRACE);
  while (r.kind !== CLOSE_BRACE) {
    if (r.kind === DEFAULT) defaultCase(r);
    else one(r);
  }
  r.take();
  r.inHeader = inHeader;
}
function defaultCase(r) {
  const first = r.open();
  r.take();
  r.expect(COLON);
  statementList(r);
  return r.close(DEFAULT_CASE, first);
}
function expressionCase(r) {
  const first = r.open();
  r.expect(CASE);
  expressionList(r, VALUE4);
  r.expect(COLON);
  statementList(r);
  return r.close(EXPRESSION_CASE, first);
}
function typeCase(r) {
  const first = r.open();
  r.expect(CASE);
  type(r, TYPE6);
  while (r.kind === COMMA) {
    r.take(TYPE6);
    type(r, TYPE6);
  }
  r.expect(COLON);
  statementList(r);
  return r.close(TYPE_CASE, first);
}
function communicationCase(r) {
  const first = r.open();
  r.expect(CASE);
  r.setField(communication(r), COMMUNICATION);
  r.expect(COLON);
  statementList(r);
  return r.close(COMMUNICATION_CASE, first);
}
function communication(r) {
  const first = r.open();
  const row = expression2(r);
  if (r.kind === ARROW) {
    r.setField(row, CHANNEL2);
    r.take();
    expression2(r, VALUE4);
    return r.close(SEND_STATEMENT2, first);
  }
  if (r.kind === COLON) {
    r.setField(row, RIGHT3);
    return r.close(RECEIVE_STATEMENT, first);
  }
  leftSide(r, first);
  if (r.kind !== DEFINE && r.kind !== ASSIGN) throw UNSURE;
  r.take();
  expression2(r, RIGHT3);
  return r.close(RECEIVE_STATEMENT, first);
}

// src/go/syntax/statements.ts
var BLOCK = node("block");
var STATEMENT_LIST = node("statement_list");
var LABELED_STATEMENT = node("labeled_statement");
var LABEL_NAME = node("label_name");
var FALLTHROUGH_STATEMENT = node("fallthrough_statement");
var BREAK_STATEMENT = node("break_statement");
var CONTINUE_STATEMENT = node("continue_statement");
var GOTO_STATEMENT = node("goto_statement");
var RETURN_STATEMENT = node("return_statement");
var GO_STATEMENT = node("go_statement");
var DEFER_STATEMENT = node("defer_statement");
var LABEL = field("label");
function block(r, role = 0) {
  const first = r.open();
  r.expect(OPEN_BRACE);
  statementList(r);
  r.expect(CLOSE_BRACE);
  return r.close(BLOCK, first, role);
}
function statementList(r) {
  if (isListEnd(r.kind)) return;
  const first = r.open();
  let end = 0;
  do {
    statement(r);
    end = r.lexer.kind === NEWLINE2 || r.lexer.kind === SEMICOLON ? r.endStatement() : 0;
  } while (end > 0 && !isListEnd(r.kind));
  if (!isListEnd(r.kind)) throw UNSURE;
  const row = r.close(STATEMENT_LIST, first);
  if (end > 0) r.rows.end[row] = end;
}
function isListEnd(kind) {
  return kind === CLOSE_BRACE || kind === CASE || kind === DEFAULT;
}
function statement(r) {
  switch (r.kind) {
    case IDENTIFIER:
      return r.isFollowedBy(COLON) ? labeledStatement(r) : simpleStatement(r);
    case RETURN:
      return returnStatement(r);
    case IF:
      return ifStatement(r);
    case FOR:
      return forStatement(r);
    case SWITCH:
      return switchStatement(r);
    case SELECT:
      return selectStatement(r);
    case GO:
      return callStatement(r, GO_STATEMENT);
    case DEFER:
      return callStatement(r, DEFER_STATEMENT);
    case OPEN_BRACE:
      return block(r);
    case BREAK:
      return jump(r, BREAK_STATEMENT);
    case CONTINUE:
      return jump(r, CONTINUE_STATEMENT);
    case GOTO:
      return jump(r, GOTO_STATEMENT);
    case FALLTHROUGH:
      return jump(r, FALLTHROUGH_STATEMENT);
    case VAR:
      return varDeclaration(r);
    case CONST:
      return constDeclaration(r);
    case TYPE:
      return typeDeclaration(r);
    default:
      return simpleStatement(r);
  }
}
function labeledStatement(r) {
  const first = r.open();
  r.name(LABEL_NAME, LABEL);
  r.take();
  if (!isListEnd(r.kind)) statement(r);
  return r.close(LABELED_STATEMENT, first);
}
function returnStatement(r) {
  const first = r.open();
  r.take();
  if (!isSimpleEnd(r.kind)) expressionList(r);
  return r.close(RETURN_STATEMENT, first);
}
function callStatement(r, kind) {
  const first = r.open();
  r.take();
  expression2(r);
  return r.close(kind, first);
}
function jump(r, kind) {
  const first = r.open();
  r.take();
  if (r.kind === IDENTIFIER && kind !== FALLTHROUGH_STATEMENT) r.name(LABEL_NAME);
  else if (kind === GOTO_STATEMENT) throw UNSURE;
  return r.close(kind, first);
}

// src/go/syntax/expressions.ts
var BINARY_EXPRESSION = node("binary_expression");
var UNARY_EXPRESSION2 = node("unary_expression");
var SELECTOR_EXPRESSION3 = node("selector_expression");
var FIELD_IDENTIFIER2 = node("field_identifier");
var CALL_EXPRESSION3 = node("call_expression");
var TYPE_ASSERTION_EXPRESSION = node("type_assertion_expression");
var TYPE_CONVERSION_EXPRESSION = node("type_conversion_expression");
var FUNC_LITERAL = node("func_literal");
var FUNCTION_TYPE2 = node("function_type");
var EXPRESSION_LIST2 = node("expression_list");
var INDEX_EXPRESSION3 = node("index_expression");
var POSTFIXED = /* @__PURE__ */ new Set([
  SELECTOR_EXPRESSION3,
  CALL_EXPRESSION3,
  TYPE_ASSERTION_EXPRESSION,
  INDEX_EXPRESSION3,
  node("slice_expression")
]);
var LEFT2 = field("left");
var RIGHT4 = field("right");
var OPERATOR2 = field("operator");
var OPERAND2 = field("operand");
var FIELD = field("field");
var FUNCTION3 = field("function");
var TYPE7 = field("type");
var BODY3 = field("body");
function expressionList(r, role = 0) {
  const first = r.open();
  do
    expression2(r);
  while (r.kind === COMMA && r.take() >= 0);
  return r.close(EXPRESSION_LIST2, first, role);
}
function expression2(r, role = 0) {
  const row = binary(r, 1);
  if (role !== 0) r.setField(row, role);
  return row;
}
function binary(r, loosest) {
  const first = r.open();
  let row = unary(r);
  for (let level = PRECEDENCE[r.kind]; level >= loosest; level = PRECEDENCE[r.kind]) {
    r.setField(row, LEFT2);
    r.take(OPERATOR2);
    r.setField(binary(r, level + 1), RIGHT4);
    row = r.close(BINARY_EXPRESSION, first);
  }
  return row;
}
function unary(r) {
  if (UNARY[r.kind] === 0) return postfixed(r);
  if (r.kind === ARROW && r.isFollowedBy(CHAN)) return postfix(r, r.open(), typed(r));
  const spot = r.kind === STAR ? r.spot() : void 0;
  const first = r.open();
  r.take(OPERATOR2);
  const row = unary(r);
  if (spot && isConverted(r, row)) {
    r.goBack(spot);
    const start = r.open();
    return postfix(r, start, conversion(r, start, type(r)));
  }
  r.setField(row, OPERAND2);
  return r.close(UNARY_EXPRESSION2, first);
}
function isConverted(r, row) {
  const { kind } = r.rows;
  let at = row;
  while (POSTFIXED.has(kind[at])) at = r.rows.firstChild(at);
  return kind[at] === TYPE_CONVERSION_EXPRESSION;
}
function postfixed(r) {
  const first = r.open();
  return postfix(r, first, operand(r));
}
function postfix(r, first, operandRow) {
  let row = operandRow;
  let before;
  for (; ; ) {
    switch (r.kind) {
      case DOT: {
        const next = selector(r, first, row);
        if (next < 0) return row;
        row = next;
        break;
      }
      case OPEN_BRACKET: {
        const spot = isTypeName(r, row) ? r.spot() : void 0;
        row = bracketed(r, first, row, before);
        before = r.rows.kind[row] === INDEX_EXPRESSION3 ? spot : void 0;
        continue;
      }
      case OPEN_PAREN:
        r.setField(row, FUNCTION3);
        callArguments(r);
        row = r.close(CALL_EXPRESSION3, first);
        break;
      case OPEN_BRACE:
        if (r.inHeader || !isTypeName(r, row)) return row;
        row = compositeLiteral(r, first, row);
        break;
      default:
        return row;
    }
    before = void 0;
  }
}
function selector(r, first, row) {
  const isAssertion = r.isFollowedBy(OPEN_PAREN);
  if (isAssertion && isTypeSwitch(r)) return -1;
  r.setField(row, OPERAND2);
  r.take();
  if (!isAssertion) {
    r.name(FIELD_IDENTIFIER2, FIELD);
    return r.close(SELECTOR_EXPRESSION3, first);
  }
  r.take();
  type(r, TYPE7);
  r.expect(CLOSE_PAREN);
  return r.close(TYPE_ASSERTION_EXPRESSION, first);
}
function isTypeSwitch(r) {
  const spot = r.spot();
  r.lexer.next();
  r.lexer.next();
  const is = r.kind === TYPE;
  r.goBack(spot);
  return is;
}
function operand(r) {
  switch (r.kind) {
    case IDENTIFIER:
      return word(r);
    case STRING:
    case RAW_STRING:
      return r.string();
    case INT:
    case FLOAT:
    case IMAGINARY:
    case RUNE:
      return r.take();
    case OPEN_PAREN:
      return parenthesized(r);
    case FUNC:
      return functionLiteral(r);
    case OPEN_BRACKET:
    case MAP:
    case CHAN:
    case STRUCT:
    case INTERFACE:
      return typed(r);
  }
  throw UNSURE;
}
function word(r) {
  const { word: word2, start, end, text } = r.lexer;
  if (word2 !== 0) return r.take(0, word2);
  const mayBeSpecial = end - start === 3 && text.startsWith("new", start) || end - start === 4 && text.startsWith("make", start);
  if (mayBeSpecial && r.isFollowedBy(OPEN_PAREN)) return specialCall(r);
  return r.take();
}
function typed(r) {
  const first = r.open();
  const row = r.kind === OPEN_BRACKET ? bracketType(r, TYPE7, true) : type(r, TYPE7);
  return r.kind === OPEN_BRACE ? compositeLiteral(r, first, row) : conversion(r, first, row);
}
function conversion(r, first, row) {
  r.setField(row, TYPE7);
  r.expect(OPEN_PAREN);
  nested(r, () => expression2(r, OPERAND2));
  commaBefore(r, CLOSE_PAREN);
  r.expect(CLOSE_PAREN);
  return r.close(TYPE_CONVERSION_EXPRESSION, first);
}
function nested(r, read) {
  const { inHeader } = r;
  r.inHeader = false;
  const value = read();
  r.inHeader = inHeader;
  return value;
}
function functionLiteral(r) {
  const first = r.open();
  r.take();
  parameters(r);
  results(r);
  if (r.kind !== OPEN_BRACE) return conversion(r, first, r.close(FUNCTION_TYPE2, first));
  nested(r, () => block(r, BODY3));
  return r.close(FUNC_LITERAL, first);
}

// src/go/syntax/declarations.ts
var PACKAGE_CLAUSE = node("package_clause");
var PACKAGE_IDENTIFIER3 = node("package_identifier");
var IMPORT_DECLARATION = node("import_declaration");
var IMPORT_SPEC = node("import_spec");
var IMPORT_SPEC_LIST = node("import_spec_list");
var DOT_NAME = node("dot");
var BLANK_IDENTIFIER = node("blank_identifier");
var CONST_DECLARATION = node("const_declaration");
var CONST_SPEC = node("const_spec");
var VAR_DECLARATION = node("var_declaration");
var VAR_SPEC = node("var_spec");
var VAR_SPEC_LIST = node("var_spec_list");
var TYPE_DECLARATION = node("type_declaration");
var TYPE_SPEC = node("type_spec");
var TYPE_ALIAS = node("type_alias");
var TYPE_IDENTIFIER3 = node("type_identifier");
var FIELD_IDENTIFIER3 = node("field_identifier");
var FUNCTION_DECLARATION = node("function_declaration");
var METHOD_DECLARATION = node("method_declaration");
var NAME4 = field("name");
var PATH = field("path");
var TYPE8 = field("type");
var VALUE5 = field("value");
var RECEIVER = field("receiver");
var BODY4 = field("body");
function packageClause(r) {
  const first = r.open();
  r.expect(PACKAGE);
  r.name(PACKAGE_IDENTIFIER3);
  return r.close(PACKAGE_CLAUSE, first);
}
function importDeclaration(r) {
  const first = r.open();
  r.take();
  const list = r.open();
  if (listed(r, importSpec)) r.close(IMPORT_SPEC_LIST, list);
  else importSpec(r);
  return r.close(IMPORT_DECLARATION, first);
}
function listed(r, spec) {
  if (r.kind !== OPEN_PAREN) return false;
  r.take();
  while (r.kind !== CLOSE_PAREN) {
    spec(r);
    if (r.kind !== CLOSE_PAREN) r.endStatement();
  }
  r.take();
  return true;
}
function importSpec(r) {
  const first = r.open();
  if (r.kind === IDENTIFIER) {
    const isBlank = r.lexer.end === r.lexer.start + 1 && r.lexer.text[r.lexer.start] === "_";
    r.name(isBlank ? BLANK_IDENTIFIER : PACKAGE_IDENTIFIER3, NAME4);
  } else if (r.kind === DOT) {
    const dot = r.open();
    r.take();
    r.close(DOT_NAME, dot, NAME4);
  }
  if (r.kind !== STRING && r.kind !== RAW_STRING) throw UNSURE;
  r.string(PATH);
  return r.close(IMPORT_SPEC, first);
}
function constDeclaration(r) {
  const first = r.open();
  r.take();
  if (!listed(r, constSpec)) constSpec(r);
  return r.close(CONST_DECLARATION, first);
}
function constSpec(r) {
  const first = r.open();
  names(r, NAME4);
  if (!r.isAtEnd()) {
    if (r.kind !== ASSIGN) type(r, TYPE8);
    r.expect(ASSIGN);
    expressionList(r, VALUE5);
  }
  return r.close(CONST_SPEC, first);
}
function names(r, comma) {
  r.name(IDENTIFIER, NAME4);
  while (r.kind === COMMA) {
    r.take(comma);
    r.name(IDENTIFIER, NAME4);
  }
}
function varDeclaration(r) {
  const first = r.open();
  r.take();
  const list = r.open();
  if (listed(r, varSpec)) r.close(VAR_SPEC_LIST, list);
  else varSpec(r);
  return r.close(VAR_DECLARATION, first);
}
function varSpec(r) {
  const first = r.open();
  names(r, 0);
  if (r.kind !== ASSIGN) type(r, TYPE8);
  if (r.kind === ASSIGN) {
    r.take();
    expressionList(r, VALUE5);
  }
  return r.close(VAR_SPEC, first);
}
function typeDeclaration(r) {
  const first = r.open();
  r.take();
  if (!listed(r, typeSpec)) typeSpec(r);
  return r.close(TYPE_DECLARATION, first);
}
function typeSpec(r) {
  const first = r.open();
  r.name(TYPE_IDENTIFIER3, NAME4);
  if (r.kind === OPEN_BRACKET && hasTypeParameters(r)) typeParameters(r);
  const isAlias = r.kind === ASSIGN;
  if (isAlias) r.take();
  type(r, TYPE8);
  return r.close(isAlias ? TYPE_ALIAS : TYPE_SPEC, first);
}
function hasTypeParameters(r) {
  const spot = r.spot();
  r.lexer.next();
  const isName = r.kind === IDENTIFIER;
  r.lexer.next();
  const { kind } = r;
  r.goBack(spot);
  if (!isName) return false;
  if (kind === STAR || kind === OPEN_PAREN) throw UNSURE;
  return kind === COMMA || BEGINS_TYPE[kind] === 1;
}
function functionDeclaration(r) {
  const first = r.open();
  r.take();
  const isMethod = r.kind === OPEN_PAREN;
  if (isMethod) parameters(r, RECEIVER);
  r.name(isMethod ? FIELD_IDENTIFIER3 : IDENTIFIER, NAME4);
  if (r.kind === OPEN_BRACKET && !isMethod) typeParameters(r);
  parameters(r);
  results(r);
  if (r.kind === OPEN_BRACE) block(r, BODY4);
  return r.close(isMethod ? METHOD_DECLARATION : FUNCTION_DECLARATION, first);
}

// src/go/syntax/rows.ts
var Rows = class {
  count = 0;
  kind = new Uint16Array(FIRST_CAPACITY);
  start = new Int32Array(FIRST_CAPACITY);
  end = new Int32Array(FIRST_CAPACITY);
  field = new Uint8Array(FIRST_CAPACITY);
  /** Rows of the subtree, the node's own included: they are the last ones up to it. */
  size = new Int32Array(FIRST_CAPACITY);
  leaf(kind, start, end, field2) {
    const at = this.count;
    if (at === this.kind.length) this.grow();
    this.kind[at] = kind;
    this.start[at] = start;
    this.end[at] = end;
    this.field[at] = field2;
    this.size[at] = 1;
    this.count = at + 1;
    return at;
  }
  /** Ends the node whose first descendant is row `first`; it ends where its last child does. */
  close(kind, first, field2) {
    const at = this.leaf(kind, this.start[first], this.end[this.count - 1], field2);
    this.size[at] = at - first + 1;
    return at;
  }
  /** The first child of a node that has children. */
  firstChild(row) {
    const first = row - this.size[row] + 1;
    let child = row - 1;
    for (let begin = child - this.size[child]; begin >= first; begin = child - this.size[child]) child = begin;
    return child;
  }
  grow() {
    const length = this.kind.length * 2;
    this.kind = copied(new Uint16Array(length), this.kind);
    this.start = copied(new Int32Array(length), this.start);
    this.end = copied(new Int32Array(length), this.end);
    this.field = copied(new Uint8Array(length), this.field);
    this.size = copied(new Int32Array(length), this.size);
  }
};
var FIRST_CAPACITY = 1 << 15;
function copied(to, from) {
  to.set(from);
  return to;
}
var open2 = { parents: new Int32Array(256), behind: new Int32Array(256) };
function treeOf(rows, text) {
  const { count } = rows;
  const tree = {
    grammar: GO_GRAMMAR,
    text,
    count,
    kind: new Uint16Array(count),
    start: new Int32Array(count),
    end: new Int32Array(count),
    field: new Uint8Array(count),
    parent: new Int32Array(count),
    last: new Int32Array(count),
    flags: new Uint8Array(count)
  };
  let { parents, behind } = open2;
  let depth = 0;
  parents[0] = -1;
  behind[0] = count;
  for (let row = count - 1; row >= 0; row--) {
    const size = rows.size[row];
    const last = behind[depth];
    const at = last - size;
    const parent = parents[depth];
    behind[depth] = at;
    const kind = rows.kind[row];
    tree.kind[at] = kind;
    tree.start[at] = rows.start[row];
    tree.end[at] = rows.end[row];
    tree.field[at] = rows.field[row];
    tree.parent[at] = parent;
    tree.last[at] = last;
    tree.flags[at] = NAMED[kind];
    if (size > 1) {
      depth++;
      if (depth === parents.length) {
        open2.parents = parents = copied(new Int32Array(depth * 2), parents);
        open2.behind = behind = copied(new Int32Array(depth * 2), behind);
      }
      parents[depth] = at;
      behind[depth] = last;
    } else while (depth > 0 && behind[depth] === parents[depth] + 1) depth--;
  }
  return tree;
}

// src/go/syntax/strings.ts
var CONTENT = node("interpreted_string_literal_content");
var RAW_CONTENT = node("raw_string_literal_content");
var ESCAPE = node("escape_sequence");
function writeString(rows, text, start, end) {
  const isRaw = text.charCodeAt(start) === 96;
  const quote = isRaw ? BACKQUOTE : QUOTE;
  rows.leaf(quote, start, start + 1, 0);
  if (isRaw) rows.leaf(RAW_CONTENT, start + 1, end - 1, 0);
  else writeContent(rows, text, start + 1, end - 1);
  rows.leaf(quote, end - 1, end, 0);
}
function writeContent(rows, text, start, end) {
  let done = start;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== 92) continue;
    if (at > done) rows.leaf(CONTENT, done, at, 0);
    ESCAPE_SEQUENCE.lastIndex = at;
    if (!ESCAPE_SEQUENCE.test(text) || ESCAPE_SEQUENCE.lastIndex > end) throw UNSURE;
    done = ESCAPE_SEQUENCE.lastIndex;
    rows.leaf(ESCAPE, at, done, 0);
    at = done - 1;
  }
  if (end > done) rows.leaf(CONTENT, done, end, 0);
}
var ESCAPE_SEQUENCE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\d{2,3}|[^xuU\n])/uy;

// src/go/syntax/reader.ts
var Reader2 = class {
  lexer = new Lexer();
  rows = new Rows();
  /** In the header of `if`, `for` or `switch`, where `T {` begins the body and no literal. */
  inHeader = false;
  /** Comments that have their row. */
  written = 0;
  /** How often the reader may still go back: text that makes it do so too often is left to the wasm parser. */
  patience = 0;
  start(text) {
    this.rows.count = 0;
    this.written = 0;
    this.inHeader = false;
    this.patience = 1e4 + text.length;
    this.lexer.open(text);
  }
  get kind() {
    return this.lexer.kind;
  }
  /** Begins a node at the token; returns the row of its first descendant. */
  open() {
    if (this.written < this.lexer.commentCount) this.writeComments();
    return this.rows.count;
  }
  close(kind, first, field2 = 0) {
    return this.rows.close(kind, first, field2);
  }
  /** The token as a row, under its own kind or another. */
  take(field2 = 0, kind = this.lexer.kind) {
    if (this.written < this.lexer.commentCount) this.writeComments();
    const row = this.rows.leaf(kind, this.lexer.start, this.lexer.end, field2);
    this.lexer.next();
    return row;
  }
  expect(kind, field2 = 0) {
    if (this.lexer.kind !== kind) throw UNSURE;
    this.take(field2);
  }
  /** A name under one of the kinds that names have. */
  name(kind, field2 = 0) {
    if (this.lexer.kind !== IDENTIFIER) throw UNSURE;
    return this.take(field2, kind);
  }
  /** A string literal with its parts. */
  string(role = 0) {
    const first = this.open();
    const { start, end, kind } = this.lexer;
    writeString(this.rows, this.lexer.text, start, end);
    this.lexer.next();
    return this.rows.close(kind, first, role);
  }
  /** Whether a statement, field or method may end here. */
  isAtEnd() {
    const { kind } = this.lexer;
    return kind === NEWLINE2 || kind === SEMICOLON || kind === CLOSE_BRACE || kind === CLOSE_PAREN || kind === END;
  }
  /** Takes the line end, which no tree shows, or the semicolon; returns where that ends. */
  endStatement() {
    const { end } = this.lexer;
    if (this.lexer.kind === SEMICOLON) this.take();
    else if (this.lexer.kind === NEWLINE2) {
      this.open();
      this.lexer.next();
    } else throw UNSURE;
    return end;
  }
  isFollowedBy(kind) {
    return this.lexer.peek() === kind;
  }
  /** Goes on behind the bracket that closes the one here, writing nothing. */
  skipBrackets() {
    let depth = 0;
    do {
      const { kind } = this.lexer;
      if (kind === OPEN_BRACKET || kind === OPEN_PAREN || kind === OPEN_BRACE) depth++;
      else if (kind === CLOSE_BRACKET || kind === CLOSE_PAREN || kind === CLOSE_BRACE) depth--;
      else if (kind === END) throw UNSURE;
      this.lexer.next();
    } while (depth > 0);
  }
  setField(row, field2) {
    this.rows.field[row] = field2;
  }
  spot() {
    const { kind, word: word2, start, end, commentCount } = this.lexer;
    return { kind, word: word2, start, end, comments: commentCount, rows: this.rows.count, written: this.written, inHeader: this.inHeader };
  }
  goBack(spot) {
    this.patience -= this.lexer.end - spot.end;
    if (this.patience < 0) throw UNSURE;
    this.lexer.goBack(spot);
    this.rows.count = spot.rows;
    this.written = spot.written;
    this.inHeader = spot.inHeader;
  }
  /** What `read` returns, or undefined, with the reader where it was, when it is not sure. */
  attempt(read) {
    const spot = this.spot();
    try {
      return read();
    } catch (error) {
      if (error !== UNSURE) throw error;
      this.goBack(spot);
      return void 0;
    }
  }
  writeComments() {
    const { commentSpans, commentCount } = this.lexer;
    for (; this.written < commentCount; this.written++)
      this.rows.leaf(COMMENT, commentSpans[this.written * 2], commentSpans[this.written * 2 + 1], 0);
  }
};

// src/go/syntax/parse.ts
var SOURCE_FILE = node("source_file");
var reader = new Reader2();
function parseGo(text) {
  try {
    reader.start(text);
    sourceFile(reader);
    return treeOf(reader.rows, text);
  } catch (error) {
    if (error === UNSURE || error instanceof RangeError) return void 0;
    throw error;
  }
}
function sourceFile(r) {
  packageClause(r);
  while (r.kind !== END) {
    r.endStatement();
    if (r.kind !== END) declaration(r);
  }
  r.open();
  const row = r.close(SOURCE_FILE, 0);
  r.rows.end[row] = r.lexer.text.length;
}
function declaration(r) {
  switch (r.kind) {
    case FUNC:
      return functionDeclaration(r);
    case IMPORT:
      return importDeclaration(r);
    case VAR:
      return varDeclaration(r);
    case CONST:
      return constDeclaration(r);
    case TYPE:
      return typeDeclaration(r);
  }
  throw UNSURE;
}

// src/adapters/tree-sitter/engine.ts
async function loadSyntax(work) {
  const size = work?.texts.reduce((sum, text) => sum + text.length, 0) ?? Number.POSITIVE_INFINITY;
  if (work && size < WORTH_LOADING && work.queries.every((query) => compileQuery(query, GO_GRAMMAR) !== void 0)) {
    const known12 = new Map(work.texts.map((text) => [text, parseGo(text)]));
    if (![...known12.values()].includes(void 0)) return syntaxOf(void 0, known12);
  }
  return syntaxOf(await wasm(size));
}
var WORTH_LOADING = 5e5;
async function wasm(size) {
  const { loadWasm, stayUnoptimised } = await import("./wasm-SKTWBCAR.js");
  if (size < WORTH_LOADING) stayUnoptimised();
  return loadWasm();
}
function syntaxOf(engine, known12 = /* @__PURE__ */ new Map()) {
  const needed = () => {
    if (!engine) throw new Error("this needs the wasm engine, which was not loaded for the texts that were announced");
    return engine;
  };
  const read = (text) => {
    const tree = known12.get(text) ?? parseGo(text);
    return tree ? { tree, unparsed: [] } : needed().parse(text);
  };
  return {
    grammar: GO_GRAMMAR,
    parse(text, query) {
      if (query && !isOwn(query)) return needed().parse(text, query);
      const { tree, unparsed } = read(text);
      return { tree, matches: query ? matchesIn(tree, query.matcher) : [], unparsed };
    },
    compile(text) {
      const matcher = compileQuery(text, GO_GRAMMAR);
      return matcher ? ownQuery(matcher) : needed().compile(text);
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
function theOutside(progress) {
  return {
    openGit: openBelow,
    collect: collectGoFiles,
    collectFolders,
    texts: collectTexts,
    readText,
    syntax: loadSyntax,
    record: async (options2) => (await import("./record-PDU7GWIK.js")).recordCommand(options2),
    functionLookup,
    temporaryFolder,
    today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    progress
  };
}
async function openBelow(path) {
  const git = await openGit(path);
  if (!git) return void 0;
  const real = await realpath4(path).catch(() => path);
  return { ...git, below: isInside(real, git.root) ? relativeTo(git.root, real) : "" };
}
async function temporaryFolder() {
  const dir = await realpath4(await mkdtemp2(join7(tmpdir2(), "goroutine-gate-")));
  return { dir, dispose: () => rm2(dir, { recursive: true, force: true }) };
}

// src/go/threads.ts
var SYNCHRONOUS = /* @__PURE__ */ new Set([
  "Do",
  "Run",
  "Slice",
  "SliceStable",
  "SortFunc",
  "Walk",
  "WalkDir",
  "Range",
  "Map",
  "ContainsFunc",
  "IndexFunc"
]);
function roleOf(pkg, file, literal) {
  const parent = file.parent(literal);
  if (file.is(parent, "call_expression")) return calledRole(file, parent);
  if (file.is(parent, "argument_list")) return argumentRole(pkg, file, file.parent(parent));
  return variableRole(pkg, file, literal);
}
function calledRole(file, call) {
  const around = file.parent(call);
  if (file.is(around, "go_statement")) return { kind: "spawned", spawn: around, via: "go" };
  return { kind: file.is(around, "defer_statement") ? "deferred" : "inline" };
}
function argumentRole(pkg, file, call) {
  const callee = file.bare(file.child(call, "function"));
  if (!file.is(callee, "selector_expression")) return { kind: "unknown" };
  const method = file.text(file.child(callee, "field"));
  if (method === "Go") return { kind: "spawned", spawn: call, via: "group" };
  const { package: path } = calleeOf(pkg, file, call);
  if (path === "time" && method === "AfterFunc") return { kind: "spawned", spawn: call, via: "timer" };
  return { kind: SYNCHRONOUS.has(method) && !file.is(file.parent(call), "go_statement") ? "inline" : "unknown" };
}
function variableRole(pkg, file, literal) {
  const statement2 = file.parent(file.parent(literal));
  const names2 = file.is(statement2, "var_spec") ? file.childrenIn(statement2, "name") : file.named(file.child(statement2, "left"));
  const target = names2[file.named(file.parent(literal)).indexOf(literal)] ?? NONE;
  const variable = pkg.scopes(file).variableOf(target);
  if (!variable || literalOf(file, variable) !== literal || variable.uses.length !== 1) return { kind: "unknown" };
  const use = variable.uses[0];
  const around = file.parent(use);
  if (file.is(around, "argument_list")) return argumentRole(pkg, file, file.parent(around));
  if (!file.is(around, "call_expression") || file.child(around, "function") !== use) return { kind: "unknown" };
  return calledRole(file, around);
}
function isInLoop(file, node2, within) {
  return loopAround(file, node2, within) >= 0;
}
function loopAround(file, node2, within) {
  let from = node2;
  let below3 = NONE;
  for (let at = file.parent(node2); at >= 0 && at !== within; at = file.parent(at)) {
    if (file.is(at, "func_literal") && roleEnds(file, at)) return NONE;
    if (file.is(at, "for_statement") && repeats(file, from, below3)) return at;
    below3 = from;
    from = at;
  }
  return NONE;
}
function roleEnds(file, literal) {
  return !file.is(file.parent(literal), "call_expression");
}
function repeats(file, child, below3) {
  if (file.is(child, "for_clause")) return file.child(child, "initializer") !== below3;
  return !file.is(child, "range_clause");
}

// src/go/channels.ts
var FOLLOW_DEPTH = 3;
function localChannel(pkg, file, variable) {
  const make = makeOf(file, variable);
  if (make < 0) return void 0;
  return { file, variable, make, capacity: capacityOf(pkg, file, make), ...doingsWith(pkg, file, variable) };
}
function doingsWith(pkg, file, variable) {
  const owner = {
    root: { file, node: variable.function },
    parent: void 0,
    spawn: NONE,
    spawnFile: file,
    repeated: false,
    via: "owner"
  };
  const follower = new Follower(pkg);
  follower.follow(file, variable, { thread: owner, anchor: NONE, deferred: false, repeats: false, depth: FOLLOW_DEPTH });
  const { ops, escapes: escapes2, offers } = follower;
  return { owner, ops, escapes: escapes2, offers };
}
var Follower = class {
  ops = [];
  escapes = [];
  offers = [];
  pkg;
  seen = /* @__PURE__ */ new Set();
  threads = /* @__PURE__ */ new Map();
  constructor(pkg) {
    this.pkg = pkg;
  }
  /** Classifies every use of the variable. */
  follow(file, variable, visit) {
    for (const use of variable.uses) {
      const inside = this.place(file, use, variable.function, visit);
      if (inside) this.use(file, use, variable, inside);
      else {
        this.escapes.push(use);
        if (isSend(file, use)) this.offers.push(use);
      }
    }
  }
  /** How a use is come to: climbs through the function literals up to the variable's own function. */
  place(file, use, home2, visit) {
    const literals = [];
    for (let fn = file.functionAround(use); fn >= 0 && fn !== home2; fn = file.functionAround(fn)) literals.push(fn);
    let { thread, anchor, deferred, repeats: repeats3 } = visit;
    let root = home2;
    for (const literal of literals.reverse()) {
      const role = roleOf(this.pkg, file, literal);
      if (role.kind === "unknown") return void 0;
      if (role.kind === "deferred") deferred = true;
      if (role.kind !== "spawned") continue;
      thread = this.thread(
        file,
        { file, node: literal },
        thread,
        role.spawn,
        repeats3 || thread.repeated || isInLoop(file, role.spawn, root),
        role.via
      );
      root = literal;
      anchor = NONE;
      deferred = false;
      repeats3 = false;
    }
    return {
      thread,
      anchor,
      deferred: deferred || isDeferredArgument(file, use),
      repeats: repeats3 || isInLoop(file, use, root),
      depth: visit.depth
    };
  }
  /** One `Thread` value for each place that starts one, so that operations can be grouped by it. */
  thread(file, root, parent, spawn, repeated, via) {
    const key = `${file.path}:${spawn}:${root.file.path}:${root.node}`;
    let known12 = this.threads.get(key);
    if (!known12) {
      known12 = { root, parent, spawn, spawnFile: file, repeated, via };
      this.threads.set(key, known12);
    }
    return known12;
  }
  use(file, name, variable, visit) {
    const use = file.wrapped(name);
    const operation = operationOf(file, use);
    const argument2 = argumentOf(file, use);
    if (operation) {
      const { thread, anchor, deferred, repeats: repeats3 } = visit;
      const { arm, alternatives } = selectOf(file, operation.node);
      this.ops.push({ ...operation, file, thread, anchor: anchor < 0 ? operation.node : anchor, deferred, repeats: repeats3, arm, alternatives });
    } else if (!isHarmless(file, use) && !(argument2 && visit.depth > 0 && this.enter(file, argument2, variable, visit))) {
      this.escapes.push(name);
    }
  }
  /** Follows the channel into the one function of this package that is called with it. */
  enter(file, argument2, variable, visit) {
    const { candidates } = calleeOf(this.pkg, file, argument2.call);
    const [target] = candidates;
    if (!target || candidates.length !== 1 || target.file.child(target.node, "body") < 0) return false;
    const parameter2 = parameterAt(this.pkg, target, argument2.index);
    if (!parameter2) return false;
    const key = `${file.path}:${argument2.call}:${target.file.path}:${parameter2.id}:${variable.id}`;
    if (this.seen.has(key)) return true;
    this.seen.add(key);
    this.follow(target.file, parameter2, this.onward(file, argument2.call, target, visit));
    return true;
  }
  /** The callee's code belongs to the thread that calls it, or to a new one behind `go`. */
  onward(file, call, target, visit) {
    const around = file.parent(call);
    const depth = visit.depth - 1;
    if (!file.is(around, "go_statement")) return { ...visit, anchor: visit.anchor < 0 ? call : visit.anchor, depth };
    const repeated = visit.thread.repeated || visit.repeats;
    return { thread: this.thread(file, target, visit.thread, around, repeated, "go"), anchor: NONE, deferred: false, repeats: false, depth };
  }
};
function isSend(file, name) {
  return operationOf(file, file.wrapped(name))?.kind === "send";
}
function isDeferredArgument(file, name) {
  const argument2 = argumentOf(file, file.wrapped(name));
  return argument2 !== void 0 && file.is(file.parent(argument2.call), "defer_statement");
}
function operationOf(file, use) {
  const parent = file.parent(use);
  if (file.is(parent, "send_statement") && file.child(parent, "channel") === use) return { kind: "send", node: parent };
  if (file.is(parent, "unary_expression") && file.text(file.child(parent, "operator")) === "<-") return { kind: "receive", node: parent };
  if (file.is(parent, "range_clause") && file.child(parent, "right") === use) return { kind: "range", node: parent };
  const argument2 = argumentOf(file, use);
  if (argument2 && file.text(file.child(argument2.call, "function")) === "close") return { kind: "close", node: argument2.call };
  return void 0;
}
function selectOf(file, operation) {
  const wrapped = file.wrapped(operation);
  const statement2 = file.is(file.parent(wrapped), "receive_statement") ? file.parent(wrapped) : operation;
  const arm = file.parent(statement2);
  if (!file.is(arm, "communication_case") || file.child(arm, "communication") !== statement2) return { arm: NONE, alternatives: 0 };
  const arms = file.named(file.parent(arm)).filter((child) => file.is(child, "communication_case") || file.is(child, "default_case"));
  return { arm, alternatives: arms.length - 1 };
}
function argumentOf(file, use) {
  const list = file.parent(use);
  if (!file.is(list, "argument_list")) return void 0;
  return { call: file.parent(list), index: file.named(list).indexOf(use) };
}
function isHarmless(file, use) {
  const parent = file.parent(use);
  if (file.is(parent, "binary_expression")) return true;
  const argument2 = argumentOf(file, use);
  return argument2 !== void 0 && ["len", "cap"].includes(file.text(file.child(argument2.call, "function")));
}

// src/go/fields.ts
function fieldTarget(pkg, file, call) {
  const target = resultTargets(file, call)[0] ?? NONE;
  if (file.is(target, "selector_expression")) return fieldOf(pkg, file, target);
  const element2 = file.enclosing(call, "keyed_element", "func_literal", "argument_list", "statement_list");
  if (!file.is(element2, "keyed_element") || file.bare(file.first(file.child(element2, "value"))) !== call) return void 0;
  const key = file.first(file.child(element2, "key"));
  if (!file.is(key, "identifier") || keysAreValues(file, element2)) return void 0;
  return { owner: ownName(typeFrom(pkg, file, typeOfBody(file, file.parent(element2)))), name: file.text(key) };
}
function fieldOf(pkg, file, selector2) {
  const name = file.text(file.child(selector2, "field"));
  const type2 = typeOf(pkg, file, file.child(selector2, "operand"));
  return { owner: ownName(fieldOwner(pkg, type2, name, file) ?? type2), name };
}
function ownName(type2) {
  const named = namedOf(type2);
  return named?.package === "" ? named.name : "";
}
var indexes = /* @__PURE__ */ new WeakMap();
function selectorsOf(file) {
  let index = indexes.get(file);
  if (!index) {
    const byName = /* @__PURE__ */ new Map();
    for (const node2 of file.all("selector_expression")) {
      const name = file.text(file.child(node2, "field"));
      const known12 = byName.get(name);
      if (known12) known12.push(node2);
      else byName.set(name, [node2]);
    }
    index = byName;
    indexes.set(file, index);
  }
  return index;
}
function mentionsOfField(pkg, field2) {
  const found = [];
  for (const file of pkg.files) {
    for (const node2 of selectorsOf(file).get(field2.name) ?? []) {
      const { owner } = fieldOf(pkg, file, node2);
      if (owner && field2.owner && owner !== field2.owner) continue;
      found.push({ file, node: node2, path: pathAfter(file, node2) });
    }
  }
  return found;
}
function pathAfter(file, node2) {
  const path = [];
  for (let end = file.wrapped(node2); ; ) {
    const parent = file.parent(end);
    if (!file.is(parent, "selector_expression") || file.child(parent, "operand") !== end) return path;
    path.push(file.text(file.child(parent, "field")));
    end = file.wrapped(parent);
  }
}

// src/go/channel-names.ts
function channelFields(pkg) {
  return fieldsOfType(pkg, (file, type2) => file.is(type2, "channel_type"));
}
function fieldsOfType(pkg, isWanted) {
  const found = [];
  for (const file of pkg.files) {
    if (file.isTest) continue;
    for (const node2 of file.descendants(0, "field_declaration")) {
      if (!isWanted(file, file.child(node2, "type"))) continue;
      const spec = file.parent(file.parent(file.parent(node2)));
      if (!file.is(spec, "type_spec") || file.functionAround(spec) >= 0) continue;
      const owner = file.text(file.child(spec, "name"));
      for (const name of file.childrenIn(node2, "name")) {
        if (isPrivate(pkg, file.text(name))) found.push({ file, node: node2, owner, name: file.text(name) });
      }
    }
  }
  return found;
}
function placesOfFields(pkg, fields) {
  const byName = /* @__PURE__ */ new Map();
  for (const field2 of fields) byName.set(field2.name, [...byName.get(field2.name) ?? [], field2]);
  const places = new Map(fields.map((field2) => [field2, []]));
  if (fields.length === 0) return places;
  const add2 = (file, node2, name, owner) => {
    const named = byName.get(name);
    if (!named) return;
    const known12 = owner();
    const exact = named.filter((field2) => field2.owner === known12);
    for (const field2 of exact.length > 0 ? exact : named) places.get(field2)?.push({ file, node: node2 });
  };
  for (const file of pkg.files) {
    for (const node2 of file.descendants(0, "selector_expression")) {
      add2(file, node2, file.text(file.child(node2, "field")), () => fieldOf(pkg, file, node2).owner);
    }
    for (const body of file.descendants(0, "literal_value")) {
      const owner = () => ownerOfLiteral(pkg, file, body);
      for (const element2 of file.named(body)) {
        if (!file.is(element2, "keyed_element")) continue;
        const key = file.first(file.child(element2, "key"));
        if (file.is(key, "identifier")) add2(file, key, file.text(key), owner);
      }
      addUnkeyed(file, body, owner, fields, places);
    }
  }
  return places;
}
function ownerOfLiteral(pkg, file, body) {
  const owner = namedOf(typeFrom(pkg, file, typeOfBody(file, body)));
  return owner?.package === "" ? owner.name : "";
}
function addUnkeyed(file, body, owner, fields, places) {
  const [first] = file.named(body);
  if (first === void 0 || file.is(first, "keyed_element")) return;
  const known12 = owner();
  for (const field2 of fields) if (known12 !== "" && field2.owner === known12) places.get(field2)?.push({ file, node: body });
}
function channelGlobals(pkg) {
  const found = /* @__PURE__ */ new Map();
  const twins = /* @__PURE__ */ new Set();
  for (const file of pkg.files) {
    for (const declaration2 of file.children(0)) {
      if (!file.is(declaration2, "var_declaration")) continue;
      for (const node2 of file.descendants(declaration2, "var_spec", true)) {
        for (const [name, value] of namesOf(file, node2)) {
          if (found.has(name)) twins.add(name);
          if (isPrivate(pkg, name) && (file.is(file.child(node2, "type"), "channel_type") || isChannelMake(file, value)))
            found.set(name, { file, node: node2, value });
        }
      }
    }
  }
  const names2 = [...found.keys()].filter((name) => !twins.has(name) && !found.get(name)?.file.isTest);
  const places = new Map(names2.map((name) => [name, []]));
  if (names2.length > 0)
    for (const file of pkg.files) for (const node2 of pkg.scopes(file).free) places.get(file.text(node2))?.push({ file, node: node2 });
  return names2.map((name) => ({ ...found.get(name), name, places: places.get(name) ?? [] }));
}
function namesOf(file, spec) {
  const values = file.named(file.child(spec, "value"));
  return file.childrenIn(spec, "name").map((name, index) => [file.text(name), values[index] ?? NONE]);
}
function channelLocals(pkg) {
  return pkg.files.filter((file) => !file.isTest && file.tree.text.includes("chan")).flatMap(
    (file) => pkg.scopes(file).variables.filter((variable) => variable.kind === "local").map((variable) => ({ file, variable, value: declaredValue(file, variable) })).filter(({ variable, value }) => isChannelMake(file, value) || value < 0 && isChannelSpec(file, variable))
  );
}
function isChannelSpec(file, { statement: statement2 }) {
  return file.is(statement2, "var_spec") && file.is(file.child(statement2, "type"), "channel_type");
}
function declaredValue(file, { statement: statement2, declared }) {
  const isSpec = file.is(statement2, "var_spec");
  if (!isSpec && !file.is(statement2, "short_var_declaration")) return NONE;
  const targets = isSpec ? file.childrenIn(statement2, "name") : file.named(file.child(statement2, "left"));
  const values = file.named(file.child(statement2, isSpec ? "value" : "right"));
  if (values.length !== targets.length) return values[0] ?? NONE;
  return values[targets.indexOf(declared)] ?? NONE;
}
function isPrivate(pkg, name) {
  return name !== "_" && (pkg.name === "main" || !new RegExp("^\\p{Lu}", "u").test(name));
}

// src/go/peers.ts
var cache = /* @__PURE__ */ new WeakMap();
var NO_CHANNELS = [];
function sharedChannelsAt(pkg, file, operation) {
  let index = cache.get(pkg);
  if (!index) {
    index = indexByOperation(sharedChannels(pkg));
    cache.set(pkg, index);
  }
  return index.get(`${file.path}:${operation}`) ?? NO_CHANNELS;
}
function indexByOperation(channels) {
  const index = /* @__PURE__ */ new Map();
  for (const channel of channels) {
    for (const { file, node: node2 } of channel.ops) {
      const key = `${file.path}:${node2}`;
      const known12 = index.get(key);
      if (known12) known12.push(channel);
      else index.set(key, [channel]);
    }
  }
  return index;
}
function sharedChannels(pkg) {
  if (pkg.files.some(hasErrors)) return [];
  const fields = channelFields(pkg);
  const places = placesOfFields(pkg, fields);
  return [
    ...fields.map((field2) => fieldChannel(pkg, field2, places.get(field2) ?? [])),
    ...channelGlobals(pkg).map((global) => {
      const gathering = new Gathering(pkg, global.places);
      if (global.value >= 0) gathering.value(global.file, global.value);
      return gathering.channel("global", global.name, global.name, global);
    }),
    ...channelLocals(pkg).map(({ file, variable, value }) => {
      const gathering = new Gathering(pkg, []);
      if (value >= 0) gathering.value(file, value);
      gathering.follow(file, variable);
      return gathering.channel("local", variable.name, variable.name, { file, node: variable.declared });
    })
  ];
}
function fieldChannel(pkg, field2, places) {
  const gathering = new Gathering(pkg, places);
  return gathering.channel("field", `${field2.owner}.${field2.name}`, field2.name, field2);
}
function hasErrors(file) {
  return file.tree.kind.includes(file.tree.grammar.errorKind);
}
var Gathering = class {
  makes = [];
  ops = [];
  passes = [];
  escapes = false;
  mentions = 0;
  pkg;
  followed = /* @__PURE__ */ new Set();
  /** Expressions that mean the channel, so that one put into another adds nothing. */
  own = /* @__PURE__ */ new Set();
  constructor(pkg, places) {
    this.pkg = pkg;
    for (const { file, node: node2 } of places) this.own.add(`${file.path}:${node2}`);
    for (const { file, node: node2 } of places) this.use(file, node2);
  }
  channel(kind, identity, name, { file, node: node2 }) {
    const { makes, ops, passes } = this;
    return { kind, identity, name, declared: { file, node: node2 }, makes, ops, passes, escapes: this.escapes, mentions: this.mentions };
  }
  /** Every use of a local name for the channel. */
  follow(file, variable) {
    if (this.followed.has(variable)) return;
    this.followed.add(variable);
    for (const use of variable.uses) this.own.add(`${file.path}:${use}`);
    for (const use of variable.uses) this.use(file, use);
  }
  /** What the channel is given as its value. */
  value(file, node2) {
    const value = file.bare(node2);
    if (isChannelMake(file, value)) this.makes.push({ file, node: value, capacity: capacityOf(this.pkg, file, value) });
    else if (file.is(value, "nil") || this.own.has(`${file.path}:${value}`)) return;
    else if (!this.alias(file, value)) this.escapes = true;
  }
  /** `done := make(chan T)` that is then stored as the field. */
  alias(file, value) {
    const variable = file.is(value, "identifier") ? this.pkg.scopes(file).variableOf(value) : void 0;
    if (variable?.kind !== "local") return false;
    const made = declaredValue(file, variable);
    if (!isChannelMake(file, made)) return false;
    if (!this.followed.has(variable)) {
      this.follow(file, variable);
      this.value(file, made);
    }
    return true;
  }
  use(file, expression3) {
    this.mentions++;
    let at = expression3;
    while (file.is(file.parent(at), "parenthesized_expression")) at = file.parent(at);
    const parent = file.parent(at);
    if (file.is(parent, "binary_expression")) return;
    const operation = operationOf2(file, at, parent);
    if (operation) this.ops.push({ ...operation, file, ...selectOf(file, operation.node) });
    else if (file.is(parent, "argument_list")) this.argument(file, at, parent);
    else if (file.is(parent, "expression_list")) this.listed(file, at, parent);
    else if (file.is(parent, "keyed_element") || file.is(parent, "literal_element")) this.keyed(file, at);
    else this.escapes = true;
  }
  argument(file, at, list) {
    const call = file.parent(list);
    if (["len", "cap"].includes(file.text(file.child(call, "function")))) return;
    const { candidates } = calleeOf(this.pkg, file, call);
    const [target] = candidates;
    const known12 = target && candidates.length === 1 && target.file.child(target.node, "body") >= 0;
    const parameter2 = known12 ? parameterAt(this.pkg, target, file.named(list).indexOf(at)) : void 0;
    if (target && parameter2) {
      this.passes.push({ file, node: call, target });
      this.follow(target.file, parameter2);
    } else this.escapes = true;
  }
  /** One of the targets or values of an assignment or declaration. */
  listed(file, at, list) {
    const statement2 = file.parent(list);
    const index = file.named(list).indexOf(at);
    if (file.is(statement2, "var_spec")) {
      this.named(file, file.childrenIn(statement2, "name")[index] ?? NONE);
      return;
    }
    if (!file.is(statement2, "assignment_statement") && !file.is(statement2, "short_var_declaration")) {
      this.escapes = true;
      return;
    }
    const left = file.child(statement2, "left");
    const right = file.child(statement2, "right");
    if (list === right) this.named(file, file.named(left)[index] ?? NONE);
    else if (file.named(left).length === file.named(right).length) this.value(file, file.named(right)[index] ?? NONE);
    else this.escapes = true;
  }
  /** A name or place that the channel is put into. */
  named(file, target) {
    if (file.text(target) === "_" || this.own.has(`${file.path}:${target}`)) return;
    const variable = file.is(target, "identifier") ? this.pkg.scopes(file).variableOf(target) : void 0;
    if (variable?.kind === "local") this.follow(file, variable);
    else this.escapes = true;
  }
  /** `T{done: …}`: the field as a key gets its value here; the channel as a value is stored. */
  keyed(file, at) {
    const element2 = file.enclosing(at, "keyed_element");
    const key = file.child(element2, "key");
    if (element2 >= 0 && file.contains(key, at)) this.value(file, file.first(file.child(element2, "value")));
    else if (!this.own.has(`${file.path}:${file.first(key)}`)) this.escapes = true;
  }
};
function operationOf2(file, at, parent) {
  if (file.is(parent, "send_statement") && file.child(parent, "channel") === at) return { kind: "send", node: parent };
  if (file.is(parent, "unary_expression") && file.text(file.child(parent, "operator")) === "<-") return { kind: "receive", node: parent };
  if (file.is(parent, "range_clause") && file.child(parent, "right") === at) return { kind: "range", node: parent };
  if (!file.is(parent, "argument_list")) return void 0;
  const call = file.parent(parent);
  return file.text(file.child(call, "function")) === "close" ? { kind: "close", node: call } : void 0;
}

// src/go/learned.ts
function learnedAt(names2, { function: fn }, step) {
  const { file, scopes } = names2;
  if (step.kind !== "simple") return [];
  const isOurs2 = (name) => {
    const variable = scopes.variableOf(name);
    return variable?.uses.every((use) => !isAddressed(file, use) && (!isAssigned(file, use) || file.functionAround(use) === fn)) ?? false;
  };
  const facts = [];
  for (const [name, isNil] of pairsOf(file, step.node)) if (isOurs2(name)) facts.push(nilFact(names2, name, isNil));
  return facts;
}
function isAddressed(file, use) {
  const parent = file.parent(use);
  return file.is(parent, "unary_expression") && file.text(file.child(parent, "operator")) === "&";
}
function pairsOf(file, node2) {
  if (file.is(node2, "var_declaration")) {
    return [...file.descendants(node2, "var_spec", true)].flatMap((spec) => {
      const isEmpty = file.child(spec, "value") < 0 && NILABLE.test(file.text(file.child(spec, "type")));
      return isEmpty ? file.childrenIn(spec, "name").map((name) => [name, true]) : [];
    });
  }
  if (!file.is(node2, "assignment_statement") && !file.is(node2, "short_var_declaration")) return [];
  const targets = file.named(file.child(node2, "left"));
  const values = file.named(file.child(node2, "right"));
  if (targets.length !== values.length || file.is(node2, "assignment_statement") && file.text(file.child(node2, "operator")) !== "=")
    return [];
  return targets.flatMap((target, index) => {
    const value = file.bare(values[index] ?? NONE);
    if (!file.is(target, "identifier")) return [];
    if (file.is(value, "nil")) return [[target, true]];
    return MADE.test(file.text(file.child(value, "function"))) || file.text(value).startsWith("&") ? [[target, false]] : [];
  });
}
var NILABLE = /^(error$|\*|chan\b|<-|map\[|\[\]|func\()/;
var MADE = /^(errors\.(New|Errorf)|fmt\.Errorf|status\.Errorf?|xerrors\.(New|Errorf))$/;

// src/go/flow.ts
var STATE_LIMIT = 2e4;
var FACT_LIMIT = 6;
var PARTS_LIMIT = 62;
function findPath(flow, question) {
  const { graph } = flow;
  const search = { flow, assumed: new Set(question.assume?.map((fact) => fact.key)), notes: notesOf(flow) };
  const stack = startOf(search, question);
  const seen = /* @__PURE__ */ new Set();
  for (let visited = 0; stack.length > 0 && visited < STATE_LIMIT; visited++) {
    const state = stack.pop();
    if (question.part?.(state.step)) state.parts++;
    const key = keyOf(state);
    if (seen.has(key)) continue;
    seen.add(key);
    if (question.satisfied(state.step) || question.part && state.parts >= (question.enough ?? 1)) continue;
    if (question.bad ? question.bad(state.step) : state.step.id === graph.exit) return pathOf(state);
    pushReversed(stack, successors(search, state, state.step.next));
  }
  return void 0;
}
function startOf(search, { from, first, assume = [] }) {
  const step = search.flow.graph.steps[from];
  const next = first === void 0 ? step.next : step.next.filter((edge) => edge.when === first);
  const states = search.notes.arrivals(from).flatMap((known12) => successors(search, { step, facts: known12, parts: 0, before: void 0 }, next));
  return states.reverse().map((after2) => {
    const others = after2.facts.filter((fact) => !search.assumed.has(fact.key));
    return { ...after2, facts: [...others, ...assume], before: void 0 };
  });
}
function keyOf({ step, facts, parts }) {
  if (facts.length === 0 && parts < PARTS_LIMIT) return step.id * PARTS_LIMIT + parts;
  let key = `${step.id}|${parts}`;
  for (const fact of facts) key += `|${fact.key}=${fact.is}`;
  return key;
}
function pushReversed(stack, states) {
  for (let at = states.length - 1; at >= 0; at--) stack.push(states[at]);
}
function successors(search, state, next) {
  const { notes, flow } = search;
  const { step } = state;
  const kept = notes.learn(step, notes.forget(step, state.facts));
  const found = notes.atom(step);
  const atom = found && (notes.repeated.has(found.key) || search.assumed.has(found.key)) ? found : void 0;
  const states = [];
  for (const edge of next) {
    const to = flow.graph.steps[edge.to];
    const facts = atom && edge.when !== void 0 ? withFact(search, kept, { key: atom.key, is: edge.when === atom.is }) : kept;
    if (facts) states.push({ step: to, facts, parts: state.parts, before: state });
  }
  return states;
}
function withFact({ assumed }, facts, fact) {
  const known12 = facts.find((other) => other.key === fact.key);
  if (known12) return known12.is === fact.is ? facts : void 0;
  const others = facts.filter((other) => !assumed.has(other.key));
  const oldest = others.length >= FACT_LIMIT ? others[0] : void 0;
  return [...oldest ? facts.filter((other) => other !== oldest) : facts, fact];
}
var notesByGraph = /* @__PURE__ */ new WeakMap();
function notesOf(flow) {
  let notes = notesByGraph.get(flow.graph);
  if (!notes) {
    notes = takeNotes(flow);
    notesByGraph.set(flow.graph, notes);
  }
  return notes;
}
function takeNotes(flow) {
  const atoms = flow.graph.steps.map((step) => step.kind === "condition" ? atomOf(flow, step.node) : void 0);
  const changes2 = [];
  const counts = /* @__PURE__ */ new Map();
  for (const atom of atoms) if (atom) counts.set(atom.key, (counts.get(atom.key) ?? 0) + 1);
  const learned = learnedIn(flow, counts);
  for (const facts of learned.values()) for (const { key } of facts) counts.set(key, (counts.get(key) ?? 0) + 1);
  let arrivals;
  const notes = {
    arrivals(step) {
      arrivals ??= arrivalsIn({ flow, assumed: /* @__PURE__ */ new Set(), notes });
      return arrivals.get(step) ?? [];
    },
    repeated: new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key)),
    atom: (step) => atoms[step.id],
    learn(step, facts) {
      const more = learned.get(step.id);
      if (!more) return facts;
      const others = facts.filter((fact) => !more.some(({ key }) => key === fact.key));
      return [...others, ...more];
    },
    forget(step, facts) {
      if (facts.length === 0 || step.kind === "condition") return facts;
      changes2[step.id] ??= changeOf(flow, step);
      const { assigned, calls } = changes2[step.id];
      if (assigned.length === 0 && !calls) return facts;
      return facts.filter((fact) => !assigned.some((name) => mentions(fact.key, name)) && !(calls && fact.key.includes(".")));
    }
  };
  return notes;
}
function learnedIn(flow, asked) {
  const learned = /* @__PURE__ */ new Map();
  if (asked.size === 0) return learned;
  for (const step of flow.graph.steps) {
    const facts = learnedAt(flow, flow.graph, step).filter(({ key }) => asked.has(key));
    if (facts.length > 0) learned.set(step.id, facts);
  }
  return learned;
}
function arrivalsIn(search) {
  const { steps, entry } = search.flow.graph;
  const arrivals = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const stack = [{ step: steps[entry], facts: [], parts: 0, before: void 0 }];
  for (let visited = 0; stack.length > 0 && visited < STATE_LIMIT; visited++) {
    const state = stack.pop();
    const key = keyOf(state);
    if (seen.has(key)) continue;
    seen.add(key);
    const known12 = arrivals.get(state.step.id);
    if (known12) known12.push(state.facts);
    else arrivals.set(state.step.id, [state.facts]);
    pushReversed(stack, successors(search, { ...state, before: void 0 }, state.step.next));
  }
  return arrivals;
}
function changeOf(flow, step) {
  const { file } = flow;
  const part = ownPart(file, step);
  const targets = targetsOf(flow, part).flatMap((list) => file.is(list, "identifier") ? [list] : file.named(list));
  return { assigned: targets.map((target) => canonical(flow, target)), calls: hasCall(flow, part) };
}
function hasCall({ file }, node2) {
  for (const _ of file.descendants(node2, "call_expression")) return true;
  return false;
}
function targetsOf({ file }, node2) {
  if (file.is(node2, "inc_statement") || file.is(node2, "dec_statement")) return [node2];
  if (file.is(node2, "var_declaration"))
    return [...file.descendants(node2, "var_spec", true)].flatMap((spec) => file.childrenIn(spec, "name"));
  const left = file.child(node2, "left");
  return left < 0 ? [] : [left];
}
function pathOf(state) {
  const steps = [];
  for (let at = state; at; at = at.before) steps.push(at.step);
  return steps.reverse();
}

// src/go/spawns.ts
function spawnsOf(pkg, fn) {
  const { file, node: node2 } = fn;
  if (file.is(node2, "func_literal")) {
    const role = roleOf(pkg, file, node2);
    return role.kind === "spawned" ? [{ file, node: role.spawn }] : [];
  }
  return pkg.files.filter((from) => file.isTest || !from.isTest).flatMap((from) => goCallsTo(pkg, from, fn));
}
function goCallsTo(pkg, from, fn) {
  const name = fn.file.text(fn.file.child(fn.node, "name"));
  const found = [];
  for (const statement2 of from.all("go_statement")) {
    const call = from.first(statement2);
    if (!from.text(from.child(call, "function")).endsWith(name)) continue;
    if (calleeOf(pkg, from, call).candidates.some((candidate) => candidate.node === fn.node && candidate.file === fn.file))
      found.push({ file: from, node: statement2 });
  }
  return found;
}

// src/go/counting.ts
function timesStarted(pkg, thread, receives) {
  if (!thread.repeated || !thread.parent) return 1;
  if (thread.parent.parent) return Number.POSITIVE_INFINITY;
  const { spawnFile: file } = thread;
  const loop = loopAround(file, thread.spawn, thread.parent.root.node);
  if (receives.some((op) => op.file === file && file.contains(loop, op.anchor))) return 1;
  const outer = loopAround(file, loop, thread.parent.root.node);
  return outer >= 0 ? Number.POSITIVE_INFINITY : turnsOf(pkg, file, loop) ?? Number.POSITIVE_INFINITY;
}
function turnsOf(pkg, file, loop) {
  const clause = file.named(loop).find((child) => file.is(child, "for_clause") || file.is(child, "range_clause")) ?? NONE;
  if (file.is(clause, "range_clause")) {
    const over = file.child(clause, "right");
    if (file.is(over, "composite_literal")) return file.named(file.child(over, "body")).length;
    return constantInt(pkg, file, over);
  }
  const condition = file.child(clause, "condition");
  const start = file.named(file.child(file.child(clause, "initializer"), "right"))[0] ?? NONE;
  if (file.text(start) !== "0" || file.text(file.child(condition, "operator")) !== "<") return void 0;
  return constantInt(pkg, file, file.child(condition, "right"));
}
function mostOnOnePath(pkg, thread, ops) {
  const graph = pkg.graph(thread.root);
  const byStep = /* @__PURE__ */ new Map();
  for (const op of ops) {
    const step = op.deferred ? void 0 : graph.stepAt(op.anchor);
    if (step) byStep.set(step.id, [...byStep.get(step.id) ?? [], op]);
  }
  const weight = new Map([...byStep].map(([step, there]) => [step, mostAtStep(pkg, thread, there)]));
  const body = heaviestPath(graph, weight);
  const deferred = ops.filter((op) => op.deferred);
  const late = deferred.length === 0 ? 0 : mostInside(pkg, deferred);
  return deferred.some((op) => isOptional(pkg, thread, op)) ? Math.max(body, late) : body + late;
}
function mostOfSpawns(pkg, owner, weights) {
  const graph = pkg.graph(owner.root);
  const byStep = /* @__PURE__ */ new Map();
  for (const [spawn, weight] of weights) {
    const step = graph.stepAround(spawn);
    if (!step) return [...weights.values()].reduce((sum, each) => sum + each, 0);
    byStep.set(step.id, (byStep.get(step.id) ?? 0) + weight);
  }
  return heaviestPath(graph, byStep);
}
function mostAtStep(pkg, thread, ops) {
  const own = ops.filter((op) => homeOf(op) === thread.root.node && op.file === thread.root.file);
  return own.length + (own.length < ops.length ? mostInside(
    pkg,
    ops.filter((op) => !own.includes(op))
  ) : 0);
}
function mostInside(pkg, ops) {
  const homes = /* @__PURE__ */ new Map();
  for (const op of ops) {
    const key = `${op.file.path}:${homeOf(op)}`;
    homes.set(key, [...homes.get(key) ?? [], op]);
  }
  return Math.max(
    ...[...homes.values()].map((there) => {
      const [{ file }] = there;
      const graph = pkg.graph({ file, node: homeOf(there[0]) });
      const weight = /* @__PURE__ */ new Map();
      for (const op of there) {
        const step = graph.stepAround(op.node);
        if (step) weight.set(step.id, (weight.get(step.id) ?? 0) + 1);
      }
      return heaviestPath(graph, weight);
    })
  );
}
function isOptional(pkg, thread, op) {
  const home2 = homeOf(op);
  if (home2 === thread.root.node) return false;
  const flow = pkg.flow({ file: op.file, node: home2 });
  const step = flow.graph.stepAround(op.node);
  return findPath(flow, { from: flow.graph.entry, satisfied: (at) => at.id === step?.id }) !== void 0;
}
function homeOf(op) {
  return op.file.functionAround(op.node);
}
function canComeAgain(pkg, thread, op) {
  if (!op.repeats || op.deferred) return false;
  return comesBack(pkg, { file: op.file, node: homeOf(op) }, op.node) || comesBack(pkg, thread.root, op.anchor);
}
function comesBack(pkg, fn, node2) {
  if (!fn.file.contains(fn.node, node2)) return false;
  const flow = pkg.flow(fn);
  const step = flow.graph.stepAround(node2);
  return step !== void 0 && findPath(flow, { from: step.id, satisfied: () => false, bad: (at) => at.id === step.id }) !== void 0;
}
function heaviestPath(graph, weight) {
  const best = /* @__PURE__ */ new Map();
  const open3 = [];
  const enter = (id) => {
    best.set(id, 0);
    open3.push({ id, next: 0, most: 0 });
  };
  enter(graph.entry);
  for (let top = open3.at(-1); top; top = open3.at(-1)) {
    const edge = graph.steps[top.id]?.next[top.next++];
    if (edge) {
      const known12 = best.get(edge.to);
      if (known12 === void 0) enter(edge.to);
      else top.most = Math.max(top.most, known12);
      continue;
    }
    const sum = (weight.get(top.id) ?? 0) + top.most;
    best.set(top.id, sum);
    open3.pop();
    const above = open3.at(-1);
    if (above) above.most = Math.max(above.most, sum);
  }
  return best.get(graph.entry) ?? 0;
}

// src/go/inner-leave.ts
function armPastReceive(pkg, op, receives) {
  if (op.anchor === op.node || op.arm < 0 || op.deferred) return void 0;
  const { file } = op;
  const home2 = file.functionAround(op.node);
  if (!leadsTo(pkg, op, home2)) return void 0;
  const flow = pkg.flow({ file, node: home2 });
  const inside = receives.filter((other) => other.file === file && file.functionAround(other.node) === home2);
  const receiving = new Set(inside.map((other) => flow.graph.stepAt(other.node)?.id));
  for (const arm of flow.graph.steps) {
    if (arm.kind !== "arm" || arm.node === op.arm || file.parent(arm.node) !== file.parent(op.arm) || receiving.has(arm.id)) continue;
    if (findPath(flow, { from: arm.id, satisfied: (step) => receiving.has(step.id) })) return arm.node;
  }
  return void 0;
}
function leadsTo(pkg, op, home2) {
  const { candidates } = calleeOf(pkg, op.thread.root.file, op.anchor);
  return candidates.length === 1 && candidates[0]?.node === home2 && candidates[0].file === op.file;
}

// src/go/stranded.ts
var cache2 = /* @__PURE__ */ new WeakMap();
function strandingsOf(pkg, file, make) {
  const known12 = cache2.get(pkg) ?? /* @__PURE__ */ new Map();
  cache2.set(pkg, known12);
  const key = `${file.path}:${make}`;
  const found = known12.get(key) ?? analyse(pkg, file, make);
  known12.set(key, found);
  return found;
}
function analyse(pkg, file, make) {
  const channel = channelMadeBy(pkg, file, make);
  if (!channel || channel.escapes.length > channel.offers.length || typeof channel.capacity !== "number") return [];
  if (isProcessMain(pkg, file, channel.owner.root.node)) return [];
  const story = storyOf(pkg, channel, channel.capacity);
  return story ? [...new Analysis(pkg, story).run()] : [];
}
function channelMadeBy(pkg, file, make) {
  const statement2 = file.enclosing(make, "short_var_declaration", "var_spec");
  if (statement2 < 0) return void 0;
  const targets = file.is(statement2, "var_spec") ? file.childrenIn(statement2, "name") : file.named(file.child(statement2, "left"));
  for (const target of targets) {
    const variable = pkg.scopes(file).variableOf(target);
    const channel = variable && variable.declared === target ? localChannel(pkg, file, variable) : void 0;
    if (channel?.make === make) return channel;
  }
  return void 0;
}
function isProcessMain(pkg, file, fn) {
  return pkg.name === "main" && file.is(fn, "function_declaration") && ["main", "TestMain"].includes(file.declaredName(fn));
}
function storyOf(pkg, channel, capacity) {
  const { owner, ops } = channel;
  const receives = ops.filter((op) => op.kind === "receive" || op.kind === "range");
  if (receives.length === 0 || receives.some((op) => op.thread !== owner)) return void 0;
  if (ops.some((op) => op.kind === "close" && op.thread === owner && closesAfterSpawn(pkg, channel, op))) return void 0;
  if (receives.some((op) => op.deferred && (op.kind === "range" || op.repeats))) return void 0;
  const sends = ops.filter((op) => op.kind === "send");
  if (sends.some((op) => op.thread === owner || spawnByOwner(op.thread, owner) === void 0)) return void 0;
  const threads = [...new Set(sends.map((op) => op.thread))];
  const senders = threads.map(
    (thread) => senderOf(
      pkg,
      thread,
      sends.filter((op) => op.thread === thread),
      receives
    )
  );
  const total = totalOf(pkg, owner, senders);
  if (capacity >= total || senders.every((sender) => sender.bare.length === 0)) return void 0;
  return { channel, capacity, senders, receives, sends: total };
}
function totalOf(pkg, owner, senders) {
  const bySpawn = /* @__PURE__ */ new Map();
  for (const { thread, sends } of senders) {
    const spawn = spawnByOwner(thread, owner) ?? NONE;
    bySpawn.set(spawn, (bySpawn.get(spawn) ?? 0) + sends);
  }
  return mostOfSpawns(pkg, owner, bySpawn);
}
function spawnByOwner(thread, owner) {
  for (let at = thread; at; at = at.parent) if (at.parent === owner) return at.spawn;
  return void 0;
}
function senderOf(pkg, thread, sends, receives) {
  const each = sends.some((op) => canComeAgain(pkg, thread, op)) ? Number.POSITIVE_INFINITY : mostOnOnePath(pkg, thread, sends);
  return { thread, bare: sends.filter((op) => op.alternatives === 0), sends: each * timesStarted(pkg, thread, receives) };
}
function closesAfterSpawn(pkg, channel, close) {
  const flow = pkg.flow(channel.owner.root);
  const target = flow.graph.stepAround(close.anchor);
  if (!target || close.deferred) return true;
  const spawns2 = channel.ops.filter((op) => op.kind === "send").map((op) => flow.graph.stepAround(spawnByOwner(op.thread, channel.owner) ?? NONE));
  return spawns2.some(
    (spawn) => !spawn || findPath(flow, { from: spawn.id, satisfied: () => false, bad: (step) => step.id === target.id }) !== void 0
  );
}
var Analysis = class {
  pkg;
  story;
  file;
  flow;
  /** Owner steps at which a value is received. */
  receiving = /* @__PURE__ */ new Map();
  /** Those of them that call a function which can leave without receiving, with the arm by which it does. */
  passing = /* @__PURE__ */ new Map();
  constructor(pkg, story) {
    this.pkg = pkg;
    this.story = story;
    this.file = story.channel.file;
    this.flow = pkg.flow(story.channel.owner.root);
    for (const op of story.receives) {
      const step = op.deferred ? this.flow.graph.stepAround(op.anchor) : this.flow.graph.stepAt(op.anchor);
      if (!step) continue;
      this.receiving.set(step.id, op);
      const arm = armPastReceive(pkg, op, story.receives);
      if (arm !== void 0) this.passing.set(step.id, { op, arm });
    }
  }
  *run() {
    const { senders, sends, receives } = this.story;
    const [only] = senders;
    if (!only) return;
    if (sends === 1) {
      for (const sender of senders) yield* this.single(sender);
      return;
    }
    if (senders.length === 1 && Number.isFinite(sends)) {
      const doubled = this.doubled(only);
      if (doubled) {
        yield doubled;
        return;
      }
    }
    const early = receives.some((op) => op.repeats || op.kind === "range") ? this.leavesLoop() : this.fewerThanSent();
    if (early) yield early;
  }
  /** One goroutine that sends once: the owner must not leave without a receive. */
  *single(sender) {
    const send = sender.bare[0];
    const start = this.flow.graph.stepAt(spawnByOwner(sender.thread, this.story.channel.owner) ?? NONE);
    if (!send || !start) return;
    const path = findPath(this.flow, {
      from: start.id,
      satisfied: (step) => this.receiving.has(step.id) && !this.passing.has(step.id) || this.waitsFor(step, sender, send)
    });
    const passed2 = path?.map((step) => this.passing.get(step.id)).find((there) => there !== void 0);
    if (path && passed2) yield this.passedBy(send, passed2);
    else if (path) yield this.strandingOf(path, send, "return");
  }
  /** The function that should receive leaves by another arm. */
  passedBy(send, { op, arm }) {
    const { channel, sends } = this.story;
    return { how: "select", channel, send, leaves: arm, leaver: op.file, receive: op, sends };
  }
  /** How a path leaves decides the name: by another arm of a select that could have received, or not. */
  strandingOf(path, send, otherwise) {
    const { channel, receives, sends } = this.story;
    const arm = path.find((step) => step.kind === "arm" && this.siblingReceive(step.node));
    const sibling = arm && this.siblingReceive(arm.node);
    const leaving = path.findLast((step) => step.kind === "return");
    const receive = sibling ?? receives[0];
    return { how: sibling ? "select" : otherwise, channel, send, leaves: arm?.node ?? leaving?.node ?? NONE, receive, sends };
  }
  /** The receive of the channel that stands in another arm of the same select. */
  siblingReceive(arm) {
    return this.story.receives.find((op) => op.arm >= 0 && op.arm !== arm && this.file.parent(op.arm) === this.file.parent(arm));
  }
  /**
   * Whether the owner, at this step, waits for something that the sender only does when its send is over or never comes:
   * the sender's other channel, or its wait group.
   */
  waitsFor(step, sender, send) {
    if (step.node < 0) return false;
    for (const identifier of this.waitedNames(step)) {
      const variable = this.flow.scopes.variableOf(identifier);
      if (variable && variable !== this.story.channel.variable && this.servedOnlyAfter(variable.uses, sender, send)) return true;
    }
    return false;
  }
  /** Channels received from, and wait groups waited for, by the step itself. */
  waitedNames(step) {
    const { file } = this;
    const scope = ownPart(file, step);
    const names2 = [];
    for (const receive of file.descendants(scope, "unary_expression", true)) {
      if (file.text(file.child(receive, "operator")) === "<-") names2.push(file.child(receive, "operand"));
    }
    for (const call of file.descendants(scope, "call_expression", true)) {
      const callee = file.child(call, "function");
      if (file.is(callee, "selector_expression") && file.text(file.child(callee, "field")) === "Wait")
        names2.push(file.child(callee, "operand"));
    }
    if (step.kind === "range") names2.push(file.child(step.node, "right"));
    return names2;
  }
  /** Whether the sender uses the name, and never before a send that could still come after it. */
  servedOnlyAfter(uses2, sender, send) {
    const { root } = sender.thread;
    if (sender.thread.via === "group" && uses2.some((use) => use >= 0 && this.file.contains(sender.thread.spawn, use))) return true;
    if (root.file !== this.file) return false;
    const inside = uses2.filter((use) => this.file.contains(root.node, use));
    if (inside.length === 0) return false;
    const flow = this.pkg.flow(root);
    const target = flow.graph.stepAt(send.anchor);
    return inside.every((use) => {
      const step = flow.graph.stepAt(use);
      if (!step || !target || step.kind === "defer") return true;
      return !findPath(flow, { from: step.id, satisfied: () => false, bad: (at) => at.id === target.id });
    });
  }
  /** More sends on one path of the one sender than the owner ever receives. */
  doubled(sender) {
    const { channel, receives, capacity, sends } = this.story;
    if (receives.some((op) => op.repeats || op.kind === "range")) return void 0;
    const received = mostOnOnePath(this.pkg, channel.owner, receives);
    if (received + capacity >= sends) return void 0;
    const send = sender.bare.at(-1);
    return send && { how: "double", channel, send, leaves: NONE, receive: receives[0], sends };
  }
  /** The owner collects in a loop and leaves it before its own end. */
  leavesLoop() {
    const send = this.boundSend();
    if (!send) return void 0;
    for (const op of this.story.receives) {
      const loop = op.kind === "range" ? this.file.parent(op.node) : loopAround(this.file, op.anchor, this.flow.graph.function);
      const step = this.flow.graph.stepAt(op.anchor);
      if (loop < 0 || !step) continue;
      const path = this.pathOutOf(loop, op, step);
      if (path) return this.strandingOf(path, send, "fan-in");
    }
    return void 0;
  }
  /** A way out of the collecting loop that is not its own end: by return or break after a value, or by another select arm. */
  pathOutOf(loop, op, step) {
    const { graph } = this.flow;
    const heads = this.loopHeads(loop);
    const starts = op.arm >= 0 ? graph.steps.filter(
      (other) => other.kind === "arm" && this.file.parent(other.node) === this.file.parent(op.arm) && !this.receiving.has(other.id)
    ) : [];
    const fromReceive = heads.size > 0 ? [step] : [];
    for (const start of [...fromReceive, ...starts]) {
      const first = start.kind === "range" ? { first: true } : {};
      const path = findPath(this.flow, {
        ...first,
        from: start.id,
        satisfied: (at) => this.receiving.has(at.id) || heads.has(at.id) || this.waitsForAny(at)
      });
      if (path && !this.countsDown(path, loop)) return path;
    }
    return void 0;
  }
  waitsForAny(step) {
    return this.story.senders.some((sender) => sender.bare.some((send) => this.waitsFor(step, sender, send)));
  }
  loopHeads(loop) {
    const { graph } = this.flow;
    const body = this.file.child(loop, "body");
    const isHead = (step) => (step.kind === "condition" || step.kind === "range") && this.file.contains(loop, step.node) && !this.file.contains(body, step.node);
    return new Set(graph.steps.filter(isHead).map((step) => step.id));
  }
  /** Leaving because a counter says that everything came is no early end. */
  countsDown(path, loop) {
    return path.some((step) => step.kind === "condition" && this.file.contains(loop, step.node) && COUNTING.test(this.file.text(step.node)));
  }
  /** No loop on the receiving side: some path takes fewer values than are sent. */
  fewerThanSent() {
    const { sends, capacity, senders } = this.story;
    const send = this.boundSend();
    const starts = senders.map((sender) => this.flow.graph.stepAt(spawnByOwner(sender.thread, this.story.channel.owner) ?? NONE));
    const last = starts.findLast((step) => step !== void 0);
    if (!send || !last) return void 0;
    const path = findPath(this.flow, {
      from: last.id,
      satisfied: (step) => this.waitsForAny(step),
      part: (step) => this.receiving.has(step.id),
      enough: sends - capacity
    });
    return path && this.strandingOf(path, send, "fan-in");
  }
  /** The send to report: a bare one, of a goroutine that is started in a loop where there is one. */
  boundSend() {
    const { senders } = this.story;
    const sender = senders.find((candidate) => candidate.thread.repeated && candidate.bare.length > 0) ?? senders.find((candidate) => candidate.bare.length > 0);
    return sender?.bare[0];
  }
};
var COUNTING = /[<>]|\b(len|count|n|left|remaining|pending)\b\s*[=!]=|[=!]=\s*(len\(|\d|n\b|count\b|total\b)/;

// src/go/skipped.ts
function skippedAnswer(pkg, channel, answer) {
  if (channel.escapes || channel.makes.length === 0) return void 0;
  const waiter = channel.ops.find((op) => (op.kind === "receive" || op.kind === "range") && op.alternatives === 0 && !op.file.isTest);
  const answers2 = channel.ops.filter((op) => op.kind === "close" || op.kind === "send" && waiter?.kind === "receive");
  if (!waiter || answers2[0] !== answer || answers2.some((op) => op.file !== answer.file)) return void 0;
  for (let node2 = answer.file.functionAround(answer.node); node2 >= 0; node2 = answer.file.functionAround(node2)) {
    const fn = { file: answer.file, node: node2 };
    if (!answers2.every((op) => fn.file.contains(node2, op.node)) || isInLoop(fn.file, answer.node, node2)) return void 0;
    const leaves3 = wayAround(pkg, channel, fn, answers2, waiter);
    if (leaves3 !== void 0) return { waiter, leaves: leaves3, fn };
    if (!fn.file.is(node2, "func_literal") || roleOf(pkg, fn.file, node2).kind === "unknown") return void 0;
  }
  return void 0;
}
function wayAround(pkg, channel, fn, answers2, waiter) {
  const { file, node: node2 } = fn;
  const flow = pkg.flow(fn);
  const answering = new Set(answers2.map((op) => flow.graph.stepAround(op.node)?.id));
  const from = startOf2(pkg, channel, fn, waiter);
  if (from === void 0 || isProcessMain(pkg, file, node2)) return void 0;
  const isAnswer = (step) => answering.has(step.id);
  const before = { from: flow.graph.entry, satisfied: isAnswer, bad: (step) => step.id === from };
  const after2 = { from, satisfied: () => false, bad: isAnswer };
  if (!findPath(flow, after2) || from !== flow.graph.entry && !findPath(flow, before)) return void 0;
  const path = findPath(flow, { from, satisfied: (step) => answering.has(step.id) || tellsOtherwise(file, step) });
  if (!path || path.some((step) => tellsOtherwise(file, step))) return void 0;
  const leaves3 = path.findLast((step) => step.kind === "return")?.node ?? NONE;
  return waitsAfter(pkg, channel, fn, waiter, leaves3) ? leaves3 : void 0;
}
function startOf2(pkg, channel, fn, waiter) {
  const { file, node: node2 } = fn;
  const { graph } = pkg.flow(fn);
  const makes = channel.makes.filter((make) => make.file === file && file.contains(node2, make.node));
  if (makes.length === 0) return waiter.file === file && file.contains(node2, waiter.node) ? void 0 : graph.entry;
  if (waiter.file !== file || file.functionAround(waiter.node) === node2) return void 0;
  const around = file.functionAround(waiter.node);
  const isGoroutine = file.functionAround(around) === node2 && roleOf(pkg, file, around).kind === "spawned";
  return isGoroutine ? graph.stepAround(waiter.node)?.id : void 0;
}
function tellsOtherwise(file, step) {
  if (step.node < 0 || step.kind === "select" || step.kind === "switch" || step.kind === "range") return false;
  if (step.kind === "arm" || step.kind === "case") return false;
  for (const _ of file.descendants(step.node, "send_statement")) return true;
  for (const call of file.descendants(step.node, "call_expression")) {
    if (TELLS.test(file.text(file.child(call, "function")))) return true;
  }
  return false;
}
var TELLS = /^close$|cancel|stop|shutdown|fatal|exit|abort|kill|panic|\.close$|notify|signal$|broadcast|finish/i;
function waitsAfter(pkg, channel, fn, waiter, leaves3) {
  if (fn.file.is(fn.node, "func_literal")) {
    const role = roleOf(pkg, fn.file, fn.node);
    return role.kind === "spawned" && startedOnce(channel, fn.file, role.spawn);
  }
  const passes = channel.passes.filter(({ target }) => target.file === fn.file && target.node === fn.node);
  const [pass] = passes;
  if (!pass) {
    const spawns2 = spawnsOf(pkg, fn);
    return channel.kind === "local" || spawns2.length === 1 && spawns2.every((spawn) => startedOnce(channel, spawn.file, spawn.node));
  }
  if (passes.length > 1) return false;
  if (pass.file.is(pass.file.parent(pass.node), "go_statement")) return !isInLoop(pass.file, pass.node, pass.file.functionAround(pass.node));
  return goesOnAfter(pkg, pass.file, pass.node, waiter, fn.file.text(leaves3));
}
function startedOnce(channel, file, spawn) {
  const around = file.functionAround(spawn);
  if (isInLoop(file, spawn, around)) return false;
  return channel.kind === "local" || channel.makes.some((make) => make.file === file && file.contains(around, make.node));
}
function goesOnAfter(pkg, file, call, waiter, leaving) {
  const around = file.functionAround(call);
  if (waiter.file !== file || around < 0 || file.functionAround(waiter.node) !== around) return false;
  const flow = pkg.flow({ file, node: around });
  const start = flow.graph.stepAt(call);
  const wait = flow.graph.stepAround(waiter.node);
  if (!start || !wait) return false;
  const errors = resultTargets(file, call).filter((target) => /^(err|e)/i.test(file.text(target)));
  if (errors.length !== 1 && leaving.replace(/^return\b/, "").trim() !== "") return false;
  const assume = errors.map((target) => nilFact(flow, target, /\bnil$/.test(leaving)));
  return findPath(flow, { from: start.id, assume, satisfied: () => false, bad: (step) => step.id === wait.id }) !== void 0;
}

// src/go/unanswered.ts
function neverAnswered(channel, kinds) {
  return channel.makes.length > 0 && !channel.escapes && !channel.ops.some((op) => kinds.includes(op.kind));
}
var FOR_EVER = /forever|block|never|hang|infinite|idle/i;
function isMeantToBlock(pkg, channel, { file, node: node2 }) {
  if (file.isTest || isProcessMain(pkg, file, file.functionAround(node2))) return true;
  if (FOR_EVER.test(channel.name) || FOR_EVER.test(file.functionName(node2))) return true;
  return channel.kind === "local" && channel.mentions === 1 && pkg.name === "main";
}
function waitTrail({ identity, name, makes }, { file, node: node2 }, waits) {
  const [make] = makes;
  const made = make ? [{ file: make.file, node: make.node, message: `${name} is made here` }] : [];
  return { identity, related: made, codeFlow: [...made, { file, node: node2, message: waits }] };
}
function endlessLoopAround(file, node2) {
  const loop = file.enclosing(node2, "for_statement", "func_literal", "function_declaration", "method_declaration");
  return file.is(loop, "for_statement") && file.named(loop).length === 1 ? loop : NONE;
}

// rules/channel/close-skipped-on-path/detect.ts
var detect = ({ answer }, { file, pkg, report }) => {
  const at = answer;
  if (file.isTest) return;
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file);
    const skipped = op && skippedAnswer(pkg, channel, op);
    if (!skipped || isMeantToBlock(pkg, channel, skipped.waiter)) continue;
    const { waiter, fn } = skipped;
    const what = op.kind === "close" ? `close of ${channel.name}` : `send on ${channel.name}`;
    const body = fn.file.child(fn.node, "body");
    const leaves3 = {
      file: fn.file,
      node: skipped.leaves < 0 ? fn.file.named(fn.file.first(body)).at(-1) ?? body : skipped.leaves,
      message: `the function leaves here without the ${what}`
    };
    const waits = { file: waiter.file, node: waiter.node, message: `who waits for ${channel.name} here stays` };
    report(at, `the ${what} is skipped on another way out of the function, and whoever waits for it stays`, {
      identity: channel.identity,
      question: questionOf(channel, waiter),
      related: [leaves3, waits],
      codeFlow: [...channel.makes.slice(0, 1).map((make) => ({ ...make, message: `${channel.name} is made here` })), leaves3, waits]
    });
    return;
  }
};

// src/rule/stranding.ts
function strandingDetails(stranding, leaving) {
  const { channel, send } = stranding;
  const { file } = channel;
  const name = channel.variable.name;
  const made = { file, node: channel.make, message: `${name} is made here and holds ${heldBy(stranding)}` };
  const spawned = { file: send.thread.spawnFile, node: send.thread.spawn, message: "the goroutine that sends is started here" };
  const blocked = { file: send.file, node: send.node, message: `the send on ${name} waits for a receiver` };
  const leaver = stranding.leaver ?? file;
  const leaves3 = {
    file: leaver,
    node: headOf(leaver, stranding.leaves < 0 ? endOf(file, channel.owner.root.node) : stranding.leaves),
    message: leaving
  };
  const receive = {
    file: stranding.receive.file,
    node: stranding.receive.node,
    message: `the receive from ${name} that is then missed`
  };
  const fix = capacityFix(stranding);
  return {
    identity: name,
    file: send.file,
    // A channel that a test makes strands nobody in production, wherever the send stands.
    ...file.isTest ? { level: "note" } : {},
    related: [made, spawned, leaves3, receive],
    codeFlow: [made, spawned, blocked, leaves3],
    question: { fn: channel.owner.root, operations: [send, ...otherSends(stranding)], make: { file, node: channel.make } },
    ...fix ? { fix } : {}
  };
}
function abandonedDetails(file, call, abandoned) {
  const { generator, receive, leaves: leaves3, until } = abandoned;
  const { target, make, send } = generator;
  const taken = { file, node: call, message: "the channel is taken here, and its sender is running" };
  const made = { file: target.file, node: make, message: "the channel is made here" };
  const blocked = { file: send.file, node: send.node, message: "this send waits for a receiver" };
  const last = leaves3 < 0 ? endOf(file, file.functionAround(call)) : leaves3;
  const left = { file, node: last, message: "the function leaves here while sends are still to come" };
  const received = receive < 0 ? [] : [{ file, node: receive, message: "the receive that is then missed" }];
  return {
    identity: file.text(file.child(call, "function")).replaceAll(/\s+/g, ""),
    file,
    confidence: "medium",
    ...until !== void 0 || file.isTest ? { level: "note" } : {},
    related: [blocked, left, ...received],
    codeFlow: [taken, made, blocked, left]
  };
}
function otherSends({ channel, send }) {
  return channel.ops.filter((op) => op.kind === "send" && op.alternatives === 0 && op.node !== send.node);
}
function heldBy({ channel }) {
  return channel.capacity === 0 ? "no value" : channel.capacity === 1 ? "one value" : `${channel.capacity} values`;
}
function headOf(file, node2) {
  if (!file.is(node2, "communication_case")) return node2;
  return file.child(node2, "communication");
}
function endOf(file, fn) {
  const body = file.child(fn, "body");
  return file.named(file.first(body)).at(-1) ?? body;
}
function capacityFix({ channel, sends }) {
  if (!Number.isFinite(sends) || sends > 8) return void 0;
  const { file, make } = channel;
  const [type2 = NONE, size = NONE] = file.named(file.child(make, "arguments"));
  const edit = size >= 0 ? { file, start: file.start(size), end: file.end(size), newText: String(sends) } : { file, start: file.end(type2), end: file.end(type2), newText: `, ${sends}` };
  const values = sends === 1 ? "one value" : `${sends} values`;
  return { description: `let ${channel.variable.name} hold ${values}, so that no send can block`, edits: [edit] };
}

// rules/channel/double-send/detect.ts
var detect2 = ({ make }, { file, pkg, report }) => {
  for (const stranding of strandingsOf(pkg, file, make)) {
    if (stranding.how !== "double") continue;
    const { channel, send, sends } = stranding;
    const details = strandingDetails(stranding, `after its receives from ${channel.variable.name} the function leaves`);
    report(send.node, `send on ${channel.variable.name} can be number ${sends} on one path, and no receive is left for it`, details);
  }
};

// src/go/generators.ts
var known = /* @__PURE__ */ new WeakMap();
function generatorOf(target) {
  const byNode = remembered(known, target.file, () => /* @__PURE__ */ new Map());
  const found = remembered(byNode, target.node, () => {
    const makes = channelMakes(target.file).filter((make) => target.file.functionAround(make) === target.node);
    const generators = makes.flatMap((make) => generatorBy(target, make) ?? []);
    return generators.length === 1 ? generators : [];
  });
  return found[0];
}
function generatorBy(target, make) {
  const { pkg, file } = target;
  const channel = channelMadeBy(pkg, file, make);
  if (!channel || channel.owner.root.node !== target.node || typeof channel.capacity !== "number") return void 0;
  const results2 = new Set(channel.escapes.map((use) => returnedAs(target, use)));
  const [result = NONE] = results2;
  if (results2.size !== 1 || result < 0) return void 0;
  const { owner, ops } = channel;
  if (ops.some((op) => op.kind === "receive" || op.kind === "range" || op.kind === "send" && op.thread === owner)) return void 0;
  const sends = ops.filter((op) => op.kind === "send");
  const untils = sends.map((op) => untilOf(target, op));
  const [send] = sends;
  if (!send || untils.some((until2) => until2 !== untils[0] || until2 === "other")) return void 0;
  const threads = [...new Set(sends.map((op) => op.thread))];
  const counts = threads.map(
    (thread) => countOf(
      target,
      thread,
      sends.filter((op) => op.thread === thread)
    )
  );
  const owed = counts.reduce((sum, count) => sum + count, 0) - channel.capacity;
  const until = untils[0];
  return owed > 0 ? { target, result, make, send, owed, until: until === "nothing" || until === "other" ? void 0 : until } : void 0;
}
function returnedAs({ file, node: node2 }, use) {
  const list = file.parent(use);
  const statement2 = file.parent(list);
  if (!file.is(list, "expression_list") || !file.is(statement2, "return_statement") || file.functionAround(statement2) !== node2) return NONE;
  return file.named(list).indexOf(use);
}
function countOf({ pkg }, thread, sends) {
  const each = sends.some((op) => canComeAgain(pkg, thread, op)) ? Number.POSITIVE_INFINITY : mostOnOnePath(pkg, thread, sends);
  return each * timesStarted(pkg, thread, []);
}
function untilOf({ pkg, file, node: node2 }, { arm, alternatives, file: at }) {
  if (alternatives === 0) return "nothing";
  const arms = at.named(at.parent(arm)).filter((other) => other !== arm && !at.is(other, "comment"));
  const [only] = arms;
  if (only === void 0 || arms.length !== 1 || at !== file) return "other";
  const match = /^<-\s*(\w+)\.Done\(\)$/.exec(at.text(at.child(only, "communication")));
  const names2 = [...at.descendants(at.child(only, "communication"), "identifier")];
  const variable = match && names2[0] !== void 0 ? pkg.scopes(at).variableOf(names2[0]) : void 0;
  return variable?.kind === "parameter" && variable.function === node2 ? variable : "other";
}

// src/go/targets.ts
function declarationsOf(pkg, file, call) {
  const callee = calleeOf(pkg, file, call);
  if (callee.candidates.length > 0) return callee.candidates.map((ref) => ({ ...ref, pkg }));
  const abroad = declaredAbroad(pkg, callee.package, callee.name);
  return abroad ? abroad.candidates.map((ref) => ({ ...ref, pkg: abroad.pkg })) : [];
}
function declarationOf(pkg, file, call) {
  const targets = declarationsOf(pkg, file, call);
  const [only] = targets;
  return only && targets.length === 1 && only.file.child(only.node, "body") >= 0 ? only : void 0;
}

// src/go/abandoned.ts
function abandonedBy(pkg, file, call) {
  const fn = file.functionAround(call);
  const taking = fn < 0 || isProcessMain(pkg, file, fn) ? void 0 : takingOf(pkg, file, call, fn);
  if (!taking) return void 0;
  const target = declarationOf(pkg, file, call);
  const generator = target && generatorOf(target);
  if (!generator || generator.result !== taking.result) return void 0;
  const until = generator.until && contextGiven(pkg, file, call, generator.target, generator.until);
  if (until === "ends" || until === "unknown") return void 0;
  const left = wayOut(pkg.flow({ file, node: fn }), call, taking, generator.owed);
  return left && { generator, ...left, until };
}
function takingOf(pkg, file, call, fn) {
  const parent = file.parent(call);
  if (file.is(parent, "range_clause") && file.child(parent, "right") === call) return { result: 0, receives: [parent], guard: NONE };
  const targets = resultTargets(file, call);
  for (const [result, target] of targets.entries()) {
    const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
    if (!variable || variable.declared !== target || variable.function !== fn || !isReceivedFrom(file, variable)) continue;
    const { ops, escapes: escapes2, owner } = doingsWith(pkg, file, variable);
    const receives = ops.filter((op) => op.kind === "receive" || op.kind === "range");
    if (escapes2.length > 0 || ops.length !== receives.length || receives.some((op) => !isOwn2(op, owner, file))) return void 0;
    const guard = targets.find((other) => /^err/.test(file.text(other))) ?? NONE;
    return { result, receives: receives.map((op) => op.node), guard };
  }
  return void 0;
}
function isReceivedFrom(file, { uses: uses2 }) {
  return uses2.some((use) => {
    const parent = file.parent(use);
    if (file.is(parent, "range_clause")) return file.child(parent, "right") === use;
    return file.is(parent, "unary_expression") && file.text(file.child(parent, "operator")) === "<-";
  });
}
function isOwn2(op, owner, file) {
  return op.thread === owner && op.file === file && op.anchor === op.node && !op.deferred;
}
function contextGiven(pkg, file, call, target, until) {
  const args = file.named(file.child(call, "arguments"));
  const argument2 = args.find((_, index) => parameterAt(target.pkg, target, index) === until) ?? NONE;
  if (file.is(argument2, "call_expression")) {
    const text = file.text(argument2);
    if (/^context\.(Background|TODO)\(\)$/.test(text)) return void 0;
    return /\.Context\(\)$/.test(text) ? argument2 : "unknown";
  }
  const variable = file.is(argument2, "identifier") ? pkg.scopes(file).variableOf(argument2) : void 0;
  if (!variable) return "unknown";
  if (variable.uses.some((use) => isAssigned(file, use))) return "ends";
  return variable.kind === "parameter" ? argument2 : "ends";
}
function wayOut(flow, call, { receives, guard }, owed) {
  const { file, graph } = flow;
  const receiving = new Map(receives.flatMap((node2) => stepOf(flow, node2).map((id) => [id, node2])));
  const start = graph.stepAt(call);
  if (!start || receiving.size === 0) return void 0;
  const heads = headsAround(flow, receives);
  if (!receiving.has(start.id)) {
    const assume = file.is(guard, "identifier") && file.text(guard) !== "_" ? [nilFact(flow, guard, true)] : [];
    const past = findPath(flow, { from: start.id, assume, satisfied: (step) => receiving.has(step.id) || heads.has(step.id) });
    if (past) return { leaves: past.findLast((step) => step.kind === "return")?.node ?? NONE, receive: [...receiving.values()][0] };
  }
  if (Number.isFinite(owed)) return void 0;
  for (const [id, node2] of receiving) {
    if (!file.is(node2, "range_clause")) continue;
    const path = findPath(flow, { from: id, first: true, assume: noError(flow, node2), satisfied: (step) => receiving.has(step.id) });
    if (path) return { leaves: path.findLast((step) => step.kind === "return")?.node ?? NONE, receive: node2 };
  }
  return void 0;
}
function headsAround({ file, graph }, receives) {
  const heads = /* @__PURE__ */ new Set();
  for (const receive of receives) {
    for (let loop = loopAround(file, receive, graph.function); loop >= 0; loop = loopAround(file, loop, graph.function)) {
      const body = file.child(loop, "body");
      for (const { id, kind, node: node2 } of graph.steps) {
        if ((kind === "condition" || kind === "range") && file.contains(loop, node2) && !file.contains(body, node2)) heads.add(id);
      }
    }
  }
  return heads;
}
function stepOf({ graph }, node2) {
  const step = graph.stepAt(node2);
  return step ? [step.id] : [];
}
function noError(flow, range) {
  const { file, scopes } = flow;
  const facts = [];
  for (const name of file.named(file.child(range, "left"))) {
    const variable = scopes.variableOf(name);
    for (const use of variable?.uses ?? []) {
      const part = errorPart(file, use, variable?.name ?? "");
      if (part >= 0) facts.push(nilFact(flow, part, true));
    }
  }
  return facts;
}
function errorPart(file, use, name) {
  const parent = file.parent(use);
  if (!file.is(parent, "selector_expression")) return /err(or)?$/i.test(name) ? use : NONE;
  return /err(or)?$/i.test(file.text(file.child(parent, "field"))) ? parent : NONE;
}

// rules/channel/fan-in-stops-early/detect.ts
var detect3 = ({ make, taken }, bench) => {
  const { file, pkg, report } = bench;
  if (taken !== void 0) return reportGenerator(taken, bench);
  for (const stranding of strandingsOf(pkg, file, make)) {
    if (stranding.how !== "fan-in") continue;
    const { channel, send } = stranding;
    const details = strandingDetails(stranding, `collecting from ${channel.variable.name} stops here while sends are still to come`);
    report(send.node, `send on ${channel.variable.name} blocks for ever when collecting stops before every sender is served`, details);
  }
};
function reportGenerator(call, { file, pkg, report }) {
  const abandoned = abandonedBy(pkg, file, call);
  if (!abandoned || Number.isFinite(abandoned.generator.owed)) return;
  const name = file.text(file.child(call, "function")).replaceAll(/\s+/g, "");
  const end = abandoned.until === void 0 ? "for ever" : `until ${file.text(abandoned.until)} ends`;
  const message = `the goroutine that ${name} starts blocks ${end} in a send when its channel is left before it is closed`;
  report(call, message, abandonedDetails(file, call, abandoned));
}

// src/go/unmade.ts
function isNeverMade(channel) {
  return channel.makes.length === 0 && !channel.escapes;
}
function afterFuncBehind(pkg, file, receive) {
  const operand2 = file.bare(file.child(receive, "operand"));
  if (!file.is(operand2, "selector_expression") || file.text(file.child(operand2, "field")) !== "C") return void 0;
  const timer = file.child(operand2, "operand");
  const variable = file.is(timer, "identifier") ? pkg.scopes(file).variableOf(timer) : void 0;
  if (variable?.kind !== "local") return void 0;
  const values = [variable.declared, ...variable.uses.filter((use) => isAssigned(file, use))].map((target) => valueFor(file, target));
  const calls = values.filter((value) => file.is(value, "call_expression"));
  const [call] = calls;
  const others = values.some((value) => value >= 0 && !file.is(value, "nil") && !isAfterFunc(pkg, file, value));
  return call !== void 0 && !others && isAfterFunc(pkg, file, call) ? { file, node: call } : void 0;
}
function valueFor(file, target) {
  const parent = file.parent(target);
  if (file.is(parent, "var_spec")) return file.named(file.child(parent, "value"))[file.childrenIn(parent, "name").indexOf(target)] ?? NONE;
  const statement2 = file.parent(parent);
  return file.named(file.child(statement2, "right"))[file.named(parent).indexOf(target)] ?? statement2;
}
function isAfterFunc(pkg, file, call) {
  const callee = file.child(call, "function");
  return file.text(file.child(callee, "field")) === "AfterFunc" && importedPackage(pkg, file, file.child(callee, "operand")) === "time";
}

// rules/channel/nil-channel-wait/detect.ts
var detect4 = ({ wait }, { file, pkg, report }) => {
  const at = wait;
  if (file.isTest || selectOf(file, at).alternatives > 0) return;
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file);
    if (!op || !isNeverMade(channel) || isMeantToBlock(pkg, channel, op)) continue;
    const declared = { ...channel.declared, message: `${channel.name} is declared here and never made` };
    const waits = waitTrail(channel, op, "an operation on a nil channel never goes on");
    report(at, `${channel.name} is nil: nothing in the package makes it, so this waits for ever`, {
      ...waits,
      related: [declared],
      codeFlow: [declared, ...waits.codeFlow]
    });
    return;
  }
  const timer = file.is(at, "unary_expression") ? afterFuncBehind(pkg, file, at) : void 0;
  if (!timer) return;
  const name = file.text(file.child(at, "operand"));
  const made = { ...timer, message: "time.AfterFunc calls its function and leaves C nil" };
  report(at, `${name} is nil, for a timer of time.AfterFunc has no channel, so this waits for ever`, {
    identity: name,
    related: [made],
    codeFlow: [made, { node: at, message: "the receive from a nil channel never goes on" }]
  });
};

// src/go/endless.ts
function hasWayOut(file, loop) {
  const body = file.child(loop, "body");
  for (const kind of ["return_statement", "goto_statement"]) for (const _ of file.descendants(body, kind, true)) return true;
  for (const node2 of file.descendants(body, "break_statement", true)) {
    const inner2 = file.enclosing(node2, "for_statement", "expression_switch_statement", "type_switch_statement", "select_statement");
    if (inner2 === loop || file.named(node2).length > 0) return true;
  }
  for (const call of file.descendants(body, "call_expression", true)) if (isNoReturnCall(file, call)) return true;
  return false;
}
function canEnd(pkg, op) {
  const fn = { file: op.file, node: op.file.functionAround(op.node) };
  if (fn.node < 0) return false;
  const flow = pkg.flow(fn);
  return findPath(flow, { from: flow.graph.entry, satisfied: () => false }) !== void 0;
}
function loopOf(file, clause) {
  return file.is(file.parent(clause), "for_statement") ? file.parent(clause) : NONE;
}

// rules/channel/range-never-closed/detect.ts
var detect5 = ({ range }, { file, pkg, report }) => {
  const at = range;
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file);
    if (!op || !neverAnswered(channel, ["close"]) || isMeantToBlock(pkg, channel, op) || hasWayOut(file, loopOf(file, at))) continue;
    const senders = channel.ops.filter((candidate) => candidate.kind === "send");
    if (!endsBefore(pkg, channel, senders)) continue;
    const trail = waitTrail(channel, op, `the range waits here after the last value of ${channel.name}`);
    const [sender] = senders;
    const related = [
      ...trail.related,
      { file: sender.file, node: sender.node, message: `values for ${channel.name} come from here, and no close after them` }
    ];
    report(at, `the range over ${channel.name} never ends: nothing closes the channel`, {
      ...trail,
      related,
      question: questionOf(channel, op)
    });
    return;
  }
};
function endsBefore(pkg, { kind, identity }, senders) {
  if (kind === "global" || senders.length === 0) return false;
  if (kind === "local") return senders.every((sender) => canEnd(pkg, sender));
  const owner = identity.split(".")[0] ?? "";
  return senders.some(({ file }) => STOPS.some((method) => pkg.functions(`${owner}.${method}`, file).length > 0));
}
var STOPS = ["Stop", "Close", "Shutdown", "stop", "close", "shutdown", "Terminate", "Cancel", "Release", "Dispose"];

// rules/channel/receive-without-sender/detect.ts
var detect6 = ({ receive }, { file, pkg, report }) => {
  const at = receive;
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file);
    if (!op || op.alternatives > 0 || !neverAnswered(channel, ["send", "close"]) || isMeantToBlock(pkg, channel, op)) continue;
    const what = op.kind === "range" ? "the range over" : "the receive from";
    const message = `${what} ${channel.name} waits for ever: nothing in the package sends on it or closes it`;
    report(at, message, {
      ...waitTrail(channel, op, `${what} ${channel.name} waits here for a sender that does not exist`),
      question: questionOf(channel, op)
    });
    return;
  }
};

// src/go/never-ready.ts
function neverReadyArms(pkg, file, select) {
  if (isProcessMain(pkg, file, file.functionAround(select))) return void 0;
  const cases2 = file.named(select);
  if (cases2.length === 1) return void 0;
  const arms = [];
  for (const node2 of cases2) {
    const arm = file.is(node2, "communication_case") ? deadArm(pkg, file, node2) : void 0;
    if (!arm) return void 0;
    arms.push(arm);
  }
  return arms;
}
function deadArm(pkg, file, arm) {
  const communication2 = file.child(arm, "communication");
  const isSend2 = file.is(communication2, "send_statement");
  const operation = isSend2 ? communication2 : receiveIn(file, communication2);
  const [channel, ...more] = sharedChannelsAt(pkg, file, operation);
  if (!channel || more.length > 0) return void 0;
  const unanswered = neverAnswered(channel, isSend2 ? ["receive", "range", "close"] : ["send", "close"]);
  const roomy = isSend2 && channel.makes.some((make) => make.capacity !== 0);
  return isNeverMade(channel) || unanswered && !roomy ? { node: arm, channel: channel.name } : void 0;
}
function receiveIn(file, communication2) {
  for (const node2 of file.descendants(communication2, "unary_expression", true)) return node2;
  return NONE;
}

// rules/channel/select-never-ready/detect.ts
var ON_PURPOSE = /forever|block|never|hang|idle|wait/i;
var detect7 = ({ select }, { file, pkg, report }) => {
  const at = select;
  const fn = file.functionAround(at);
  if (file.isTest || fn < 0 || ON_PURPOSE.test(file.functionName(at))) return;
  const arms = neverReadyArms(pkg, file, at);
  if (!arms) return;
  const [spawn] = spawnsOf(pkg, { file, node: fn });
  if (arms.length === 0 && (!spawn || pkg.name === "main")) return;
  const started = spawn ? [{ ...spawn, message: "the goroutine is started here" }] : [];
  const dead = arms.map((arm) => ({
    file,
    node: arm.node,
    message: `nothing in the package ever makes this arm of ${arm.channel} ready`
  }));
  const message = arms.length === 0 ? "select without arms: this goroutine never ends" : "no arm of this select can ever be taken, so it waits for ever";
  report(at, message, {
    identity: `select ${arms.map((arm) => arm.channel).join(" ")}`,
    related: [...started, ...dead],
    codeFlow: [...started, { node: at, message: "the goroutine stays at this select" }]
  });
};

// rules/channel/send-abandoned-by-return/detect.ts
var detect8 = ({ make, taken }, bench) => {
  const { file, pkg, report } = bench;
  if (taken !== void 0) return reportGenerator2(taken, bench);
  for (const stranding of strandingsOf(pkg, file, make)) {
    if (stranding.how !== "return") continue;
    const { channel, send } = stranding;
    const details = strandingDetails(stranding, `the function leaves here without receiving from ${channel.variable.name}`);
    report(send.node, `send on ${channel.variable.name} blocks for ever when the function returns before it receives`, details);
  }
};
function reportGenerator2(call, { file, pkg, report }) {
  const abandoned = abandonedBy(pkg, file, call);
  if (!abandoned || !Number.isFinite(abandoned.generator.owed)) return;
  const name = file.text(file.child(call, "function")).replaceAll(/\s+/g, "");
  const end = abandoned.until === void 0 ? "for ever" : `until ${file.text(abandoned.until)} ends`;
  report(call, `the goroutine that ${name} starts blocks ${end} in its send when nobody receives`, abandonedDetails(file, call, abandoned));
}

// rules/channel/send-abandoned-by-select/detect.ts
var detect9 = ({ make }, { file, pkg, report }) => {
  for (const stranding of strandingsOf(pkg, file, make)) {
    if (stranding.how !== "select") continue;
    const { channel, send } = stranding;
    const details = strandingDetails(stranding, `the receiver leaves by this arm and never receives from ${channel.variable.name}`);
    report(send.node, `send on ${channel.variable.name} blocks for ever when its receiver leaves the select by another arm`, details);
  }
};

// src/go/premature.ts
function prematureOperation(pkg, file, make) {
  const channel = channelMadeBy(pkg, file, make);
  if (!channel || channel.capacity !== 0) return void 0;
  const { owner } = channel;
  const flow = pkg.flow(owner.root);
  const start = flow.graph.stepAt(make);
  const peers = peerPlaces(channel);
  if (!start || peers === void 0) return void 0;
  for (const op of channel.ops) {
    if (op.thread !== owner || op.kind === "close" || op.alternatives > 0 || op.deferred) continue;
    const target = flow.graph.stepAt(op.anchor);
    if (!target || target.id === start.id || !comesFrom(flow, start.id, target.id)) continue;
    if (peers.some((peer) => comesBefore(flow, start.id, peer, target.id))) continue;
    const later = peers.find((peer) => peer > op.anchor);
    return later === void 0 ? void 0 : { channel, op, later };
  }
  return void 0;
}
function peerPlaces({ owner, ops, escapes: escapes2 }) {
  const places = [...escapes2];
  for (const op of ops) {
    if (op.thread === owner) {
      if (op.kind === "close") places.push(op.anchor);
      continue;
    }
    const spawn = startedBy(op.thread, owner);
    if (spawn === void 0) return void 0;
    places.push(spawn);
  }
  return places;
}
function startedBy(thread, owner) {
  for (let at = thread; at; at = at.parent) if (at.parent === owner) return at.spawn;
  return void 0;
}
function comesFrom(flow, start, target) {
  return findPath(flow, { from: start, satisfied: () => false, bad: (step) => step.id === target }) !== void 0;
}
function comesBefore(flow, start, peer, target) {
  const step = flow.graph.stepAround(peer);
  if (!step || step.id === target) return true;
  if (step.id === start) return true;
  return findPath(flow, { from: step.id, satisfied: (at) => at.id === start, bad: (at) => at.id === target }) !== void 0;
}

// rules/channel/send-before-receiver/detect.ts
var detect10 = ({ make }, { file, pkg, report }) => {
  const premature = prematureOperation(pkg, file, make);
  if (!premature) return;
  const { channel, op, later } = premature;
  const { name } = channel.variable;
  const what = op.kind === "send" ? `the send on ${name}` : op.kind === "range" ? `the range over ${name}` : `the receive from ${name}`;
  const made = { file, node: channel.make, message: `${name} is made here and holds no value` };
  const blocked = { file: op.file, node: op.node, message: `${what} waits here` };
  const answered = { file, node: later, message: `somebody else gets ${name} only here` };
  report(op.node, `${what} blocks for ever: nobody else has the channel yet`, {
    identity: name,
    file: op.file,
    related: [made, answered],
    codeFlow: [made, blocked, answered]
  });
};

// src/go/ended-receiver.ts
function endedReceiver(pkg, field2) {
  const receives = [];
  for (const { file, node: node3, path } of mentionsOfField(pkg, field2)) {
    if (path.length > 0 || file.isTest) continue;
    const parent = file.parent(node3);
    if (file.is(parent, "send_statement") && file.child(parent, "channel") === node3) continue;
    if (file.is(parent, "expression_list") && file.is(file.parent(parent), "assignment_statement")) continue;
    if (!file.is(parent, "unary_expression") || selectOf(file, parent).arm < 0) return void 0;
    receives.push({ file, node: parent });
  }
  const [first] = receives;
  const node2 = first ? first.file.functionAround(first.node) : NONE;
  if (!first || node2 < 0 || receives.some((at) => at.file !== first.file || at.file.functionAround(at.node) !== node2)) return void 0;
  const fn = { file: first.file, node: node2 };
  const close = deferredClose(pkg, fn, field2);
  if (close < 0 || !receives.some((at) => endsBeside(pkg, fn, at.node))) return void 0;
  return { fn, receive: first.node, close, signal: first.file.text(closed(first.file, close)) };
}
function deferredClose(pkg, { file, node: node2 }, field2) {
  for (const defer of file.descendants(file.child(node2, "body"), "defer_statement", true)) {
    const call = file.first(defer);
    const target = closed(file, call);
    if (file.text(file.child(call, "function")) !== "close" || !file.is(target, "selector_expression")) continue;
    const other = fieldOf(pkg, file, target);
    if (other.owner === field2.owner && other.name !== field2.name) return call;
  }
  return NONE;
}
function closed(file, call) {
  return file.named(file.child(call, "arguments"))[0] ?? NONE;
}
function endsBeside(pkg, fn, receive) {
  const { file } = fn;
  const { arm } = selectOf(file, receive);
  const flow = pkg.flow(fn);
  const select = flow.graph.steps.find((step) => step.kind === "select" && step.node === file.parent(arm));
  return flow.graph.steps.some((step) => {
    if (step.kind !== "arm" || step.node === arm || file.parent(step.node) !== file.parent(arm)) return false;
    const path = findPath(flow, { from: step.id, satisfied: (at) => at.id === select?.id });
    return path?.some((at) => at.kind === "return" && file.contains(step.node, at.node)) ?? false;
  });
}

// src/go/call-index.ts
var indexes2 = /* @__PURE__ */ new WeakMap();
function callsNamed(pkg, name) {
  let index = indexes2.get(pkg);
  if (!index) {
    index = build(pkg);
    indexes2.set(pkg, index);
  }
  return index.get(name) ?? [];
}
function bareName({ file, node: node2 }) {
  return file.text(file.child(node2, "name"));
}
function build(pkg) {
  const index = /* @__PURE__ */ new Map();
  for (const file of pkg.files) {
    if (file.isTest) continue;
    for (const node2 of file.all("call_expression")) {
      const name = calledName(file, node2);
      const known12 = index.get(name);
      if (known12) known12.push({ file, node: node2 });
      else index.set(name, [{ file, node: node2 }]);
    }
  }
  return index;
}

// src/go/process-context.ts
function endsWithProcess(pkg, file, fn, signal) {
  const name = /^(\w+)\.Done\(\)$/.exec(signal)?.[1];
  if (pkg.name !== "main" || name === void 0) return false;
  const index = parameterIndex(file, fn, name);
  const given = callsNamed(pkg, bareName({ file, node: fn })).filter((call) => mayCall(pkg, call, { file, node: fn })).map((call) => ({ file: call.file, node: call.file.named(call.file.child(call.node, "arguments"))[index] ?? NONE })).filter((argument2) => mayBeContext(pkg, argument2));
  return index >= 0 && given.length > 0 && given.every((argument2) => isMainsContext(pkg, argument2.file, argument2.node));
}
function mayCall(pkg, call, fn) {
  const { candidates } = calleeOf(pkg, call.file, call.node);
  return candidates.length === 0 || candidates.some(({ file, node: node2 }) => file === fn.file && node2 === fn.node);
}
function mayBeContext(pkg, { file, node: node2 }) {
  const type2 = typeOf(pkg, file, node2);
  return type2 === void 0 || isNamed(type2, "context", "Context");
}
function parameterIndex(file, fn, name) {
  const names2 = file.named(file.child(fn, "parameters")).flatMap((parameter2) => file.childrenIn(parameter2, "name").map((node2) => file.text(node2)));
  return names2.indexOf(name);
}
function isMainsContext(pkg, file, argument2) {
  const variable = file.is(argument2, "identifier") ? pkg.scopes(file).variableOf(argument2) : void 0;
  if (!variable || variable.kind !== "local") return false;
  const declaration2 = file.declarationAround(variable.declared);
  return file.is(declaration2, "function_declaration") && file.text(file.child(declaration2, "name")) === "main";
}

// src/go/stop-signal.ts
var STOP_NAME = /^(done|stop|stopc|stopch|stopped|quit|quitc|exit|close|closed|closing|closec|closech|shutdown|term|cancel|die|halt|kill)(ch|c|chan|channel)?$/i;
function stopSignal({ file, scopes }, arm) {
  const communication2 = file.child(arm, "communication");
  if (!file.is(communication2, "receive_statement")) return "";
  const channel = file.child(file.bare(file.child(communication2, "right")), "operand");
  const at = file.bare(channel);
  if (file.is(at, "call_expression")) {
    const callee = file.child(at, "function");
    return file.text(file.child(callee, "field")) === "Done" ? file.text(at) : "";
  }
  const variable = file.is(at, "identifier") ? scopes.variableOf(at) : void 0;
  const value = variable ? file.text(declaredValue(file, variable)) : "";
  if (/\.Done\(\)$/.test(value)) return value;
  return STOP_NAME.test(lastName(file, at)) ? file.text(at) : "";
}
function lastName(file, node2) {
  const at = file.bare(node2);
  return file.is(at, "selector_expression") ? file.text(file.child(at, "field")) : file.text(at);
}
function leaves(flow, arm) {
  const { file, graph } = flow;
  const select = graph.steps.find((step) => step.kind === "select" && step.node === file.parent(arm.node));
  return findPath(flow, { from: arm.id, satisfied: (step) => step.id === select?.id }) !== void 0;
}
function stopOfHelper(pkg, flow, loop) {
  const { file } = flow;
  for (const step of flow.graph.steps) {
    if (step.kind !== "condition" || !file.contains(loop, step.node)) continue;
    const call = checkedCall(file, step.node);
    const [literal] = call < 0 ? [] : calleeOf(pkg, file, call).candidates;
    if (!literal || !file.is(literal.node, "func_literal") || literal.file !== file) continue;
    const inner2 = pkg.flow(literal);
    for (const arm of inner2.graph.steps) {
      const signal = arm.kind === "arm" ? stopSignal(inner2, arm.node) : "";
      if (signal && leaves(inner2, arm)) return { arm: arm.node, signal };
    }
  }
  return void 0;
}
function checkedCall(file, condition) {
  const statement2 = file.enclosing(condition, "if_statement");
  const call = file.named(file.child(file.child(statement2, "initializer"), "right"))[0] ?? NONE;
  return file.is(call, "call_expression") && file.is(file.child(call, "function"), "identifier") ? call : NONE;
}

// src/go/asymmetry.ts
function asymmetryOf(pkg, file, send) {
  const fn = file.functionAround(send);
  if (fn < 0 || selectOf(file, send).alternatives > 0) return void 0;
  const channel = file.bare(file.child(send, "channel"));
  const flow = pkg.flow({ file, node: fn });
  const isField2 = file.is(channel, "selector_expression");
  if (mayBlock(pkg, file, channel, fn, 0)) {
    const own = isField2 && isDrained(pkg, fieldOf(pkg, file, channel)) ? void 0 : ownStop(pkg, flow, send, fn);
    const stop = own ?? (isField2 ? receiverStop(pkg, fieldOf(pkg, file, channel)) : void 0);
    if (stop) return stop;
  }
  return isField2 && mayBlock(pkg, file, channel, fn, isExported(file, send) ? LITTLE_ROOM : 0) ? receiverEnd(pkg, file, send, fieldOf(pkg, file, channel)) : void 0;
}
function isDrained(pkg, field2) {
  return mentionsOfField(pkg, field2).some(({ file, node: node2, path }) => {
    const clause = file.parent(node2);
    if (path.length > 0 || file.isTest || !file.is(clause, "range_clause") || file.child(clause, "right") !== node2) return false;
    return !hasWayOut(file, file.parent(clause));
  });
}
var LITTLE_ROOM = 1;
function isExported(file, node2) {
  return new RegExp("^\\p{Lu}", "u").test(file.text(file.child(file.declarationAround(node2), "name")));
}
function receiverEnd(pkg, file, send, field2) {
  if (/^[A-Z]/.test(field2.name) || STOP_NAME.test(field2.name)) return void 0;
  const known12 = remembered(ended, pkg, () => /* @__PURE__ */ new Map());
  const end = remembered(known12, `${field2.owner}.${field2.name}`, () => endedReceiver(pkg, field2) ?? "none");
  if (end === "none" || end.fn.file === file && file.contains(end.fn.node, send)) return void 0;
  const { fn, close, receive, signal } = end;
  return { how: "ended", stop: { file: fn.file, node: close }, peer: { file: fn.file, node: receive }, signal };
}
var ended = /* @__PURE__ */ new WeakMap();
function mayBlock(pkg, file, channel, fn, room) {
  if (file.is(channel, "selector_expression")) {
    const field2 = fieldOf(pkg, file, channel);
    const makes = makesOfField(pkg, field2);
    return field2.owner !== "" && makes.length > 0 && makes.every(({ file: at, node: node2 }) => isAtMost(capacityOf(pkg, at, node2), room)) && !receivesIn(file, fn, field2.name);
  }
  const variable = file.is(channel, "identifier") ? pkg.scopes(file).variableOf(channel) : void 0;
  if (!variable || receivesIn(file, fn, variable.name)) return false;
  const make = makeOf(file, variable);
  return make >= 0 ? capacityOf(pkg, file, make) === 0 : variable.kind === "parameter";
}
function isAtMost(capacity, room) {
  return typeof capacity === "number" && capacity <= room;
}
function makesOfField(pkg, field2) {
  const found = [];
  for (const file of pkg.files) {
    for (const make of channelMakes(file)) {
      const target = fieldSetBy(pkg, file, make);
      if (target?.name === field2.name && (target.owner === field2.owner || target.owner === "")) found.push({ file, node: make });
    }
  }
  return found;
}
function fieldSetBy(pkg, file, value) {
  const element2 = file.parent(file.parent(value));
  if (file.is(element2, "keyed_element")) {
    const type2 = file.child(file.enclosing(element2, "composite_literal"), "type");
    return { owner: file.is(type2, "type_identifier") ? file.text(type2) : "", name: file.text(file.child(element2, "key")) };
  }
  const list = file.parent(value);
  const statement2 = file.parent(list);
  if (!file.is(statement2, "assignment_statement")) return void 0;
  const target = file.named(file.child(statement2, "left"))[file.named(list).indexOf(value)] ?? NONE;
  return file.is(target, "selector_expression") ? fieldOf(pkg, file, target) : void 0;
}
function receivesIn(file, fn, name) {
  for (const receive of file.descendants(fn, "unary_expression")) {
    if (file.text(file.child(receive, "operator")) === "<-" && lastName(file, file.child(receive, "operand")) === name) return true;
  }
  return false;
}
function ownStop(pkg, flow, send, fn) {
  const { file } = flow;
  const loop = loopAround(file, send, fn);
  const step = flow.graph.stepAt(send);
  if (loop < 0 || !step || !comesBack2(flow, step, loop)) return void 0;
  for (const arm of flow.graph.steps) {
    if (arm.kind !== "arm" || !file.contains(loop, arm.node) || file.contains(arm.node, send)) continue;
    const signal = stopSignal(flow, arm.node);
    if (!signal || !leaves(flow, arm) || file.contains(file.parent(arm.node), send)) continue;
    return { how: "sender", stop: { file, node: file.child(arm.node, "communication") }, peer: { file, node: send }, signal };
  }
  const helper = stopOfHelper(pkg, flow, loop);
  return helper && {
    how: "sender",
    stop: { file, node: file.child(helper.arm, "communication") },
    peer: { file, node: send },
    signal: helper.signal
  };
}
function comesBack2(flow, send, loop) {
  const body = flow.file.child(loop, "body");
  const first = flow.graph.steps.find((step) => step.node >= 0 && flow.file.contains(body, step.node));
  if (!first) return false;
  return first.id === send.id || findPath(flow, { from: send.id, satisfied: () => false, bad: (step) => step.id === first.id }) !== void 0;
}
var receivers = /* @__PURE__ */ new WeakMap();
function receiverStop(pkg, field2) {
  if (/^[A-Z]/.test(field2.name)) return void 0;
  const known12 = receivers.get(pkg) ?? /* @__PURE__ */ new Map();
  receivers.set(pkg, known12);
  const key = `${field2.owner}.${field2.name}`;
  if (!known12.has(key)) known12.set(key, findReceiverStop(pkg, field2));
  return known12.get(key);
}
function findReceiverStop(pkg, field2) {
  let found;
  for (const { file, node: node2, path } of mentionsOfField(pkg, field2)) {
    if (path.length > 0 || file.isTest) continue;
    const parent = file.parent(node2);
    if (file.is(parent, "send_statement") && file.child(parent, "channel") === node2) continue;
    if (file.is(parent, "expression_list") && isMadeHere(file, node2)) continue;
    const here = file.is(parent, "unary_expression") ? stoppedReceive(pkg, file, parent) : void 0;
    if (!here) return void 0;
    found ??= here;
  }
  return found;
}
function isMadeHere(file, target) {
  const list = file.parent(target);
  const statement2 = file.parent(list);
  const value = file.named(file.child(statement2, "right"))[file.named(list).indexOf(target)] ?? NONE;
  return isChannelMake(file, value);
}
function stoppedReceive(pkg, file, receive) {
  const { arm } = selectOf(file, receive);
  const fn = file.functionAround(receive);
  if (arm < 0 || fn < 0 || loopAround(file, arm, fn) < 0) return void 0;
  const flow = pkg.flow({ file, node: fn });
  for (const step of flow.graph.steps) {
    if (step.kind !== "arm" || step.node === arm || file.parent(step.node) !== file.parent(arm)) continue;
    const signal = stopSignal(flow, step.node);
    if (signal && leaves(flow, step) && !drains(flow, step, receive) && !endsWithProcess(pkg, file, fn, signal)) {
      return { how: "receiver", stop: { file, node: file.child(step.node, "communication") }, peer: { file, node: receive }, signal };
    }
  }
  return void 0;
}
function drains(flow, stop, receive) {
  const { file } = flow;
  const key = canonical(flow, file.child(receive, "operand"));
  for (const other of file.descendants(stop.node, "unary_expression")) {
    if (other !== receive && canonical(flow, file.child(other, "operand")) === key) return true;
  }
  return false;
}

// rules/channel/send-ignores-done/detect.ts
var detect11 = ({ send, channel }, { file, pkg, report }) => {
  const at = send;
  if (isProcessMain(pkg, file, file.functionAround(at))) return;
  const asymmetry = asymmetryOf(pkg, file, at);
  if (!asymmetry) return;
  const { how, stop, peer, signal } = asymmetry;
  const name = file.text(channel);
  const message = how === "sender" ? `send on ${name} cannot be left, though the loop around it ends on ${signal}` : how === "ended" ? `send on ${name} blocks for ever once its receiver has ended, which ${signal} would tell` : `send on ${name} blocks for ever once its receiver has left on ${signal}`;
  const stopSpot = {
    ...stop,
    message: MESSAGES[how](signal)
  };
  report(at, message, {
    identity: name,
    related: how === "sender" ? [stopSpot] : [{ ...peer, message: `the receive from ${name}` }, stopSpot],
    codeFlow: [{ node: at, message: `the send on ${name} has no other way out` }, stopSpot]
  });
};
var MESSAGES = {
  sender: (signal) => `elsewhere the loop leaves on ${signal}`,
  receiver: (signal) => `the receiver leaves here on ${signal}`,
  ended: (signal) => `the receiver closes ${signal} when it ends`
};

// rules/channel/send-without-receiver/detect.ts
var detect12 = ({ send }, { file, pkg, report }) => {
  const at = send;
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file);
    if (!op || op.alternatives > 0 || !neverAnswered(channel, ["receive", "range"]) || isMeantToBlock(pkg, channel, op)) continue;
    const roomy = channel.makes.some((make) => make.capacity !== 0);
    if (roomy && endlessLoopAround(file, at) < 0) continue;
    const message = `the send on ${channel.name} ${roomy ? "waits for ever once its room is used up" : "waits for ever"}: nothing in the package receives from it`;
    report(at, message, {
      ...waitTrail(channel, op, `the send on ${channel.name} waits here for a receiver that does not exist`),
      question: questionOf(channel, op)
    });
    return;
  }
};

// src/go/stop-check.ts
var STOP = /(done|stop|quit|exit|clos|shutdown|cancel|term|die|kill|halt)\w*(\(\))?$/i;
function* unguardedAfter(pkg, file, select) {
  const arms = file.named(select);
  const fallback = arms.find((arm) => file.is(arm, "default_case")) ?? NONE;
  const stop = arms.find((arm) => file.is(arm, "communication_case") && leaves2(file, arm)) ?? NONE;
  const signal = signalOf(file, stop);
  if (arms.length !== 2 || fallback < 0 || !STOP.test(signal)) return;
  for (const node2 of operationsIn(file, [...file.named(fallback), ...after(file, select)])) {
    if (selectOf(file, node2).alternatives > 0 || file.is(armAround(file, node2), "communication_case")) continue;
    if (isRegistered(file, node2, select)) continue;
    for (const channel of sharedChannelsAt(pkg, file, node2)) {
      const op = channel.ops.find((candidate) => candidate.node === node2 && candidate.file === file);
      if (op && canStay(channel, op)) yield { op, channel, stop, signal };
    }
  }
}
function isRegistered(file, node2, select) {
  const condition = file.enclosing(node2, "if_statement");
  if (condition < 0 || file.contains(condition, select)) return false;
  return file.is(file.bare(file.child(condition, "condition")), "call_expression") && file.contains(file.child(condition, "consequence"), node2);
}
function armAround(file, node2) {
  return file.enclosing(node2, "communication_case", "default_case", "func_literal", "function_declaration", "method_declaration");
}
function leaves2(file, arm) {
  for (const kind of ["return_statement", "break_statement", "goto_statement"]) {
    for (const node2 of file.descendants(arm, kind, true)) if (kind !== "break_statement" || file.named(node2).length > 0) return true;
  }
  return false;
}
function signalOf(file, arm) {
  for (const node2 of file.descendants(file.child(arm, "communication"), "unary_expression", true))
    return file.text(file.child(node2, "operand"));
  return "";
}
function after(file, select) {
  const block2 = file.named(file.parent(select));
  return block2.slice(block2.indexOf(select) + 1);
}
function operationsIn(file, statements) {
  return statements.flatMap((statement2) => [
    ...file.descendants(statement2, "send_statement", true),
    ...[...file.descendants(statement2, "unary_expression", true)].filter((node2) => file.text(file.child(node2, "operator")) === "<-")
  ]);
}
function canStay({ ops, makes, escapes: escapes2 }, op) {
  if (escapes2 || makes.length === 0) return false;
  if (op.kind === "receive") return !ops.some((other) => other.kind === "close") && ops.some((other) => other.kind === "send");
  const receivers2 = ops.filter((other) => other.kind === "receive" || other.kind === "range");
  if (op.kind !== "send" || makes.some((make) => make.capacity !== 0)) return false;
  return receivers2.length > 0 && receivers2.every((other) => other.alternatives > 0 || other.kind === "range" && hasWayOut(other.file, loopOf(other.file, other.node)));
}

// rules/channel/stop-check-then-block/detect.ts
var detect13 = ({ select }, { file, pkg, report }) => {
  if (file.isTest) return;
  for (const { op, channel, stop, signal } of unguardedAfter(pkg, file, select)) {
    if (op.kind === "send" && asymmetryOf(pkg, file, op.node)) continue;
    const what = op.kind === "send" ? "send on" : "receive from";
    const look = { node: file.child(stop, "communication"), message: `${signal} is looked at here, before the ${what} ${channel.name}` };
    report(op.node, `the ${what} ${channel.name} does not listen to ${signal}, which is only looked at before it`, {
      identity: channel.identity,
      question: questionOf(channel, op),
      related: [look],
      codeFlow: [look, { node: op.node, message: `the ${what} ${channel.name} waits here, with no way out` }]
    });
  }
};

// src/go/early-cancel.ts
function earlyCancel(pkg, file, fn, context, defer) {
  const flow = pkg.flow({ file, node: fn });
  const deferred = flow.graph.stepAt(defer) ?? flow.graph.stepAround(defer);
  if (!deferred || waitsInDefer(flow)) return void 0;
  for (const use of context.uses) {
    const spawn = goStatementAround(file, use, fn);
    const start = spawn < 0 ? void 0 : flow.graph.stepAround(spawn);
    if (!start || start.kind !== "go" || listens(file, spawn) || !worksWith(file, use)) continue;
    if (!findPath(flow, { from: deferred.id, satisfied: () => false, bad: (step) => step.id === start.id })) continue;
    const path = findPath(flow, { from: start.id, satisfied: (step) => takesTime(file, step) });
    if (path?.every((step) => step === start || !takesTime(file, step)))
      return { spawn, use, leaves: path.findLast((step) => step.kind === "return")?.node ?? NONE };
  }
  return void 0;
}
function goStatementAround(file, use, fn) {
  for (let at = file.enclosing(use, "go_statement"); at >= 0; at = file.enclosing(file.parent(at), "go_statement")) {
    if (file.functionAround(at) === fn) return at;
  }
  return NONE;
}
function listens(file, spawn) {
  for (const node2 of file.descendants(spawn, "field_identifier")) if (["Done", "Err", "AfterFunc"].includes(file.text(node2))) return true;
  return false;
}
function worksWith(file, use) {
  const list = file.parent(use);
  if (!file.is(list, "argument_list")) return false;
  return !/log|trace|span|metric|\bWith|Value|Debug|Info|Warn|Error|Print/.test(file.text(file.child(file.parent(list), "function")));
}
function waitsInDefer({ graph, file }) {
  return graph.steps.some((step) => step.kind === "defer" && /<-|Wait|Stop|Close|Shutdown|Join|Flush/.test(file.text(step.node)));
}
function takesTime(file, step) {
  if (step.kind === "select" || step.kind === "arm" || step.kind === "range") return true;
  const part = ownPart(file, step);
  if (part < 0 || step.kind === "defer") return false;
  if (step.kind === "go") return false;
  for (const node2 of file.descendants(part, "unary_expression")) if (file.text(file.child(node2, "operator")) === "<-") return true;
  for (const call of file.descendants(part, "call_expression")) if (!QUICK.test(file.text(file.child(call, "function")))) return true;
  return false;
}
var QUICK = /^(len|cap|append|string|int|int64|new|make|fmt\.(Errorf|Sprintf)|errors\.New|time\.(Now|Since)|.*\bc?log\w*\..*|.*\.(Lock|Unlock|Add|Debugf?|Infof?|Warnf?|WriteHeader))$/i;

// rules/context/cancel-before-goroutine-ends/detect.ts
var detect14 = ({ cancel, defer }, { file, pkg, report }) => {
  const at = defer;
  const fn = file.functionAround(at);
  const variable = pkg.scopes(file).variableOf(cancel);
  const call = variable ? declaredValue(file, variable) : NONE;
  if (!variable || fn < 0 || file.isTest || !file.is(call, "call_expression") || isProcessMain(pkg, file, fn)) return;
  const { package: path, name } = calleeOf(pkg, file, call);
  if (path !== "context" || !name.startsWith("With")) return;
  const context = pkg.scopes(file).variableOf(resultTargets(file, call)[0] ?? NONE);
  const early = context && earlyCancel(pkg, file, fn, context, at);
  if (!early) return;
  const started = { node: early.spawn, message: "the goroutine is started here" };
  const deferred = { node: at, message: `${variable.name} is called when the function returns` };
  report(early.use, `${context.name} is cancelled when the function returns, right after it started the goroutine that uses it`, {
    identity: context.name,
    related: [deferred, started],
    codeFlow: [deferred, started, { node: early.use, message: `the goroutine goes on with a ${context.name} that is over` }]
  });
};

// src/go/half-closed.ts
var CLOSES = /^(Close|Stop|Release|Shutdown|Terminate|Dispose|Finish|Quit)$/;
function halfClosed(pkg, field2, places) {
  const callers = /* @__PURE__ */ new Map();
  for (const place of places) {
    if (!isCall(place)) continue;
    const node2 = place.file.declarationAround(place.node);
    callers.set(node2, { file: place.file, node: node2 });
  }
  const [full] = callers.values();
  if (!full || callers.size !== 1 || places.some((place) => !isCall(place) && isHandedOn(place))) return void 0;
  const name = full.file.text(full.file.child(full.node, "name"));
  if (full.file.receiverType(full.node) !== field2.owner || !new RegExp("^\\p{Lu}", "u").test(name)) return void 0;
  const plain = calledIn(pkg, full).find((ref) => isPlainer(ref, field2.owner, name));
  return plain && { full, plain };
}
function isCall({ file, node: node2 }) {
  const parent = file.parent(node2);
  return file.is(parent, "call_expression") && file.child(parent, "function") === node2;
}
function isHandedOn({ file, node: node2 }) {
  const parent = file.parent(node2);
  if (file.is(parent, "binary_expression")) return false;
  const statement2 = file.parent(parent);
  const isTarget2 = file.is(statement2, "assignment_statement") && file.child(statement2, "left") === parent;
  const element2 = file.parent(parent);
  return !isTarget2 && !(file.is(element2, "keyed_element") && file.contains(file.child(element2, "key"), node2));
}
function calledIn(pkg, { file, node: node2 }) {
  const found = [];
  for (const call of file.descendants(node2, "call_expression", true)) {
    const { candidates } = calleeOf(pkg, file, call);
    if (candidates.length === 1) found.push(candidates[0]);
  }
  return found;
}
function isPlainer({ file, node: node2 }, owner, full) {
  const name = nameOf(file, node2);
  return file.receiverType(node2) === owner && CLOSES.test(name) && full.startsWith(name) && full !== name;
}
function nameOf(file, node2) {
  return file.text(file.child(node2, "name"));
}

// src/go/cancels.ts
var CANCEL_TYPE = /^context\.Cancel(Cause)?Func$/;
var STOP_NAME2 = /^(cancel|stop|cleanup|release|unsubscribe)/i;
var stoppers = /* @__PURE__ */ new WeakMap();
function ownStopDuty(pkg, file, call) {
  const callee = file.bare(file.child(call, "function"));
  const name = file.text(file.is(callee, "selector_expression") ? file.child(callee, "field") : callee);
  if (!stopperNames(pkg).has(name) && !(pkg.linked && takesStopper(file, call))) return void 0;
  const target = declarationOf(pkg, file, call);
  const owner = target ? stopResult(target) : NONE;
  if (!target || owner < 0) return void 0;
  return { owner, errorGuard: errorResult(target), release: ["call"] };
}
function takesStopper(file, call) {
  const targets = resultTargets(file, call).map((target) => file.text(target));
  return targets.some((name, index) => STOP_NAME2.test(name) || index > 0 && name === "_");
}
function stopperNames(pkg) {
  let names2 = stoppers.get(pkg);
  if (!names2) {
    const found = [...pkg.declarations()].filter((fn) => stopResult(fn) >= 0);
    names2 = new Set(found.map(({ file, node: node2 }) => file.text(file.child(node2, "name"))));
    stoppers.set(pkg, names2);
  }
  return names2;
}
function stopResult({ file, node: node2 }) {
  const list = file.child(node2, "result");
  if (list < 0) return NONE;
  for (let index = 0; index < 4; index++) {
    const type2 = resultType(file, node2, index);
    if (type2 < 0) break;
    const name = file.text(file.childrenIn(file.parent(type2), "name")[0] ?? NONE);
    if (CANCEL_TYPE.test(file.text(type2)) || file.text(type2) === "func()" && STOP_NAME2.test(name)) return index;
  }
  return NONE;
}
function errorResult({ file, node: node2 }) {
  for (let index = 0; index < 5; index++) if (file.text(resultType(file, node2, index)) === "error") return index;
  return NONE;
}
var uncalled = /* @__PURE__ */ new WeakMap();
function uncalledCancels(pkg) {
  let known12 = uncalled.get(pkg);
  if (!known12) {
    const fields = fieldsOfType(pkg, (file, type2) => CANCEL_TYPE.test(file.text(type2)));
    const places = placesOfFields(pkg, fields);
    known12 = fields.flatMap((field2) => uncalledCancel(pkg, field2, places.get(field2) ?? []) ?? []);
    uncalled.set(pkg, known12);
  }
  return known12;
}
function uncalledCancel(pkg, field2, places) {
  const fills = [];
  let isRead = false;
  for (const { file, node: node2 } of places) {
    const value = filledWith(file, node2);
    if (value === void 0) {
      if (!isNilComparison(file, node2)) isRead = true;
      continue;
    }
    if (file.is(value, "nil")) continue;
    const made = constructorOf(pkg, file, value);
    if (!made) return void 0;
    fills.push({ filled: { file, node: made.call }, bounded: made.bounded });
  }
  const [first] = fills.filter(({ filled }) => !filled.file.isTest);
  const half = isRead && first ? halfClosed(pkg, field2, places) : void 0;
  if (!first || isRead && !half) return void 0;
  return { field: field2, filled: first.filled, bounded: fills.every((fill) => fill.bounded), ...half ? { half } : {} };
}
function filledWith(file, node2) {
  const element2 = file.enclosing(node2, "keyed_element", "statement_list");
  if (file.is(element2, "keyed_element") && file.contains(file.child(element2, "key"), node2))
    return file.bare(file.first(file.child(element2, "value")));
  const list = file.parent(node2);
  const statement2 = file.parent(list);
  if (!file.is(statement2, "assignment_statement") || file.child(statement2, "left") !== list) return void 0;
  const values = file.named(file.child(statement2, "right"));
  return values.length === 1 ? values[0] : values[file.named(list).indexOf(node2)];
}
function isNilComparison(file, node2) {
  const parent = file.parent(node2);
  return file.is(parent, "binary_expression") && file.named(parent).some((side) => file.is(side, "nil"));
}
function constructorOf(pkg, file, value) {
  if (file.is(value, "identifier")) {
    const variable = pkg.scopes(file).variableOf(value);
    return variable && variable.uses.length === 1 ? constructorOf(pkg, file, declaredValue(file, variable)) : void 0;
  }
  if (!file.is(value, "call_expression")) return void 0;
  const { package: path, name } = calleeOf(pkg, file, value);
  return path === "context" && name.startsWith("With") ? { call: value, bounded: /Timeout|Deadline/.test(name) } : void 0;
}

// rules/context/cancel-field-never-called/detect.ts
var detect15 = ({ field: field2 }, { file, pkg, report }) => {
  for (const lost of uncalledCancels(pkg)) {
    if (lost.field.node !== field2 || lost.field.file !== file) continue;
    const { owner, name } = lost.field;
    const half = lost.half && { full: nameOf2(lost.half.full), plain: nameOf2(lost.half.plain) };
    const declared = half ? { file: lost.half?.plain.file ?? file, node: lost.half?.plain.node ?? NONE, message: `${half.plain} does not call ${name}` } : { file, node: lost.field.node, message: `${name} is declared here and never called` };
    const why = half ? `${half.full} calls it and ${half.plain} does not` : "nothing calls it";
    const message = `the cancel function is kept in ${owner}.${name}, and ${why}: the context and what waits for it stay`;
    report(lost.filled.node, message, {
      identity: `${owner}.${name}`,
      file: lost.filled.file,
      related: [declared],
      codeFlow: [{ ...lost.filled, message: "the context is made here" }, declared],
      ...lost.bounded ? { level: "note" } : {}
    });
  }
};
function nameOf2({ file, node: node2 }) {
  return file.text(file.child(node2, "name"));
}

// src/go/cancel-maps.ts
function cancelStore(pkg, file, type2) {
  const declaration2 = file.enclosing(
    type2,
    "field_declaration",
    "short_var_declaration",
    "var_spec",
    "function_declaration",
    "method_declaration"
  );
  if (file.is(declaration2, "field_declaration") && file.child(declaration2, "type") === type2) return fieldStore(pkg, file, declaration2);
  if (!file.is(declaration2, "short_var_declaration") && !file.is(declaration2, "var_spec")) return void 0;
  const variable = pkg.scopes(file).variables.find((candidate) => candidate.statement === declaration2 && candidate.kind === "local");
  const names2 = file.is(declaration2, "var_spec") ? file.childrenIn(declaration2, "name") : file.named(file.child(declaration2, "left"));
  if (!variable || names2.length !== 1) return void 0;
  return gather(
    variable.name,
    variable.uses.map((node2) => ({ file, node: node2 }))
  );
}
function fieldStore(pkg, file, declaration2) {
  const spec = file.parent(file.parent(file.parent(declaration2)));
  const names2 = file.childrenIn(declaration2, "name");
  const name = file.text(names2[0] ?? NONE);
  if (!file.is(spec, "type_spec") || names2.length !== 1 || new RegExp("^\\p{Lu}", "u").test(name) && pkg.name !== "main") return void 0;
  const owner = file.text(file.child(spec, "name"));
  const mentions2 = mentionsOfField(pkg, { owner: "", name }).filter(
    (mention) => [owner, ""].includes(fieldOf(pkg, mention.file, mention.node).owner)
  );
  return mentions2.length === 0 ? void 0 : gather(name, mentions2);
}
function gather(name, places) {
  const stored = [];
  const removed = [];
  const readers = [];
  for (const place of places) {
    const what = useOf(place);
    if (what === "stored") stored.push(place);
    else if (what === "removed") removed.push({ file: place.file, node: place.file.parent(place.file.parent(place.node)) });
    else if (what === "read") readers.push(place);
  }
  return { name, stored, removed, read: readers.length > 0, readers };
}
function useOf({ file, node: node2 }) {
  const parent = file.parent(node2);
  const around = file.parent(parent);
  if (file.is(parent, "index_expression") && file.child(parent, "operand") === node2) return isTarget(file, parent) ? "stored" : "read";
  if (file.is(parent, "argument_list")) {
    const callee = file.text(file.child(around, "function"));
    if (callee === "delete" || callee === "clear") return "removed";
    if (callee === "append" && file.first(parent) === node2) return "other";
    return callee === "len" ? "other" : "read";
  }
  if (file.is(parent, "range_clause")) return file.named(file.child(parent, "left")).length > 1 ? "read" : "other";
  if (file.is(parent, "expression_list") && file.is(around, "assignment_statement")) return assignedUse(file, node2, parent, around);
  return file.is(parent, "binary_expression") ? "other" : "read";
}
function assignedUse(file, node2, list, statement2) {
  if (file.child(statement2, "left") !== list) return "read";
  const value = file.bare(file.named(file.child(statement2, "right"))[file.named(list).indexOf(node2)] ?? NONE);
  const callee = file.text(file.child(value, "function"));
  if (callee === "append") return "stored";
  return callee === "make" || file.is(value, "nil") || file.is(value, "composite_literal") ? "other" : "read";
}
function isTarget(file, node2) {
  const list = file.parent(node2);
  return file.is(list, "expression_list") && file.child(file.parent(list), "left") === list && file.is(file.parent(list), "assignment_statement");
}

// rules/context/cancel-in-map/detect.ts
var CANCELS = /cancel|stop|close|shutdown|release/i;
var detect16 = ({ store }, { file, pkg, report }) => {
  const found = cancelStore(pkg, file, store);
  if (!found || file.isTest) return;
  const { name, stored, removed, read, readers } = found;
  const [first] = stored;
  if (first && !read) {
    report(first.node, `the cancel functions in ${name} are stored, and nothing calls them`, {
      identity: name,
      file: first.file,
      related: [{ node: store, message: `${name} is declared here` }],
      codeFlow: [{ ...first, message: "the cancel function is stored here" }]
    });
    return;
  }
  if (!first) return;
  for (const place of removed) {
    const fn = place.file.declarationAround(place.node);
    if (place.file.isTest || readers.some((reader2) => reader2.file === place.file && reader2.file.contains(fn, reader2.node)) || callsCancel(place.file, fn))
      continue;
    report(place.node, `an entry of ${name} is taken out here without calling its cancel function`, {
      identity: name,
      file: place.file,
      related: [{ ...first, message: "the cancel function is stored here" }],
      codeFlow: [
        { ...first, message: "the cancel function is stored here" },
        { ...place, message: "and is taken out here, uncalled" }
      ]
    });
  }
};
function callsCancel(file, fn) {
  for (const call of file.descendants(fn, "call_expression")) if (CANCELS.test(file.text(file.child(call, "function")))) return true;
  return false;
}

// src/go/context-scope.ts
function contextMeantFor(pkg, file, node2) {
  if (file.isTest || CLEANING.test(file.functionName(node2).split(".").at(-1) ?? "")) return void 0;
  for (let at = file.parent(node2); at >= 0; at = file.parent(at)) {
    if (file.is(at, "defer_statement") || file.is(at, "go_statement")) return void 0;
    if (file.is(at, "communication_case") && !file.contains(file.child(at, "communication"), node2)) {
      if (/Done\(\)|stop|quit|exit|clos/i.test(file.text(file.child(at, "communication")))) return void 0;
    }
    if (file.is(at, "if_statement") && /\bctx\b|[cC]ontext/.test(file.text(file.child(at, "condition")))) return void 0;
    if (!file.is(at, "func_literal") && !file.is(at, "function_declaration") && !file.is(at, "method_declaration")) continue;
    if (isProcessMain(pkg, file, at)) return void 0;
    const found = contextParameter(pkg, file, at);
    if (found) return saysDetached(file, node2) ? void 0 : found;
    if (file.is(at, "func_literal") && roleOf(pkg, file, at).kind !== "inline") return void 0;
  }
  return void 0;
}
var CLEANING = /^(init|main)$|close|stop|shut|clean|teardown|rollback|release|finish|detach|async|background|destroy|terminate|revert|undo|cancel|abort|delete|unlock|deregister|unregister/i;
function contextParameter(pkg, file, fn) {
  const found = [];
  if (/\*testing\.|testing\.TB/.test(file.text(file.child(fn, "parameters")))) return void 0;
  for (const parameter2 of file.named(file.child(fn, "parameters"))) {
    const written = file.text(file.child(parameter2, "type"));
    for (const declared of file.childrenIn(parameter2, "name")) {
      const name = file.text(declared);
      if (name === "_") continue;
      if (written === "context.Context") found.push({ text: name, declared });
      if (written === "*http.Request" && pkg.imports(file).get("http") === "net/http") found.push({ text: `${name}.Context()`, declared });
    }
  }
  return found.length === 1 ? found[0] : void 0;
}
var COMMENT_LINES = 4;
var DETACHED = /detach|background c|outliv|independent|regardless|intent|deliberate|on purpose|separate|own (context|ctx)|new (context|ctx)|fresh|must not|even if|even when|shared|surviv|not (be )?cancel|n't (be )?cancel|avoid cancel|no context|nolint/i;
function saysDetached(file, node2) {
  const { text } = file.tree;
  let from = file.start(node2);
  for (let line = 0; line <= COMMENT_LINES && from > 0; line++) from = text.lastIndexOf("\n", from - 1);
  const end = text.indexOf("\n", file.end(node2));
  const lines = text.slice(Math.max(0, from), end < 0 ? void 0 : end).split("\n");
  return lines.some((line) => DETACHED.test(/\/\/(.*)$/.exec(line)?.[1] ?? ""));
}
function isFreshContext(pkg, file, call) {
  const callee = file.child(call, "function");
  const path = file.is(callee, "selector_expression") ? importedPackage(pkg, file, file.child(callee, "operand")) : "";
  return path === "context" || path === "golang.org/x/net/context";
}

// src/go/chain.ts
var DEPTH2 = 24;
function layersAbove(pkg, file, node2) {
  const layers = [];
  const seen = /* @__PURE__ */ new Set();
  let target = declarationAt(pkg, file, node2);
  while (target && layers.length < DEPTH2) {
    const key = `${target.pkg.importPath} ${target.file.path}:${target.node}`;
    if (seen.has(key)) break;
    seen.add(key);
    const parameter2 = contextParameter(target.pkg, target.file, target.node);
    const caller = parameter2 && callersOf(target).find((call) => givesContext(call, target, parameter2.declared));
    if (!caller) break;
    layers.unshift(caller);
    target = declarationAt(caller.pkg, caller.file, caller.node);
  }
  return layers;
}
function layersBelow(pkg, file, argument2) {
  const found = below2({ pkg, file, node: argument2 }, DEPTH2, /* @__PURE__ */ new Set());
  return found ?? [];
}
function below2({ pkg, file, node: node2 }, depth, seen) {
  const list = file.parent(node2);
  const call = file.parent(list);
  const target = depth > 0 && file.is(list, "argument_list") && !file.is(file.parent(call), "go_statement") ? declarationOf(pkg, file, call) : void 0;
  const parameter2 = target && parameterAt(target.pkg, target, file.named(list).indexOf(node2));
  const key = target ? `${target.file.path}:${target.node}` : "";
  if (!target || !parameter2 || seen.has(key)) return void 0;
  seen.add(key);
  for (const use of parameter2.uses) {
    const wait = bareWait(target.file, use);
    if (wait >= 0) return [layer(target.pkg, target.file, wait)];
  }
  for (const use of parameter2.uses) {
    const further = below2({ pkg: target.pkg, file: target.file, node: use }, depth - 1, seen);
    if (further) return [layer(target.pkg, target.file, target.file.parent(target.file.parent(use))), ...further];
  }
  return void 0;
}
function bareWait(file, use) {
  const done = file.parent(use);
  const receive = file.parent(file.parent(done));
  if (file.text(file.child(done, "field")) !== "Done" || !file.is(receive, "unary_expression")) return NONE;
  const isOwn4 = !file.is(file.functionAround(receive), "func_literal");
  return isOwn4 && selectOf(file, receive).alternatives === 0 ? receive : NONE;
}
function callersWithContext(pkg, file, node2) {
  const target = declarationAt(pkg, file, node2);
  if (!target || file.isTest || target.node !== file.functionAround(node2) || isProcessMain(pkg, file, target.node)) return void 0;
  const name = bareName(target);
  if (new RegExp("^\\p{Lu}", "u").test(name) || CLEANING.test(name) || isGivenOne(target) || saysDetached(file, node2)) return void 0;
  const callers = callersOf(target);
  return callers.length > 0 && callers.every(hasContext) ? callers : void 0;
}
function hasContext({ pkg, file, node: node2 }) {
  if (contextMeantFor(pkg, file, node2)) return true;
  const literal = file.functionAround(node2);
  const declaration2 = file.declarationAround(node2);
  const given = file.is(literal, "func_literal") ? contextParameter(pkg, file, declaration2) : void 0;
  const variable = given && pkg.scopes(file).variableOf(given.declared);
  return variable?.uses.some((use) => file.contains(literal, use)) ?? false;
}
function isGivenOne({ file, node: node2 }) {
  return /\bcontext\.Context\b|\bhttp\.Request\b/.test(file.text(file.child(node2, "parameters")));
}
function callersOf(target) {
  const name = bareName(target);
  const others = new RegExp("^\\p{Lu}", "u").test(name) ? target.pkg.linked?.importersOf(target.pkg.importPath) ?? [] : [];
  return [target.pkg, ...others].flatMap(
    (pkg) => callsNamed(pkg, name).filter(({ file, node: node2 }) => declarationsOf(pkg, file, node2).some((ref) => ref.node === target.node && ref.file === target.file)).map(({ file, node: node2 }) => layer(pkg, file, node2))
  );
}
function givesContext({ pkg, file, node: node2 }, target, parameter2) {
  const args = file.named(file.child(node2, "arguments"));
  const index = args.findIndex((_, at) => parameterAt(target.pkg, target, at)?.declared === parameter2);
  return comesFromCaller(pkg, file, args[index] ?? NONE, DEPTH2);
}
function comesFromCaller(pkg, file, value, depth) {
  if (depth === 0) return false;
  if (file.is(value, "identifier")) {
    const variable = pkg.scopes(file).variableOf(value);
    return variable !== void 0 && (variable.kind === "parameter" || comesFromCaller(pkg, file, derivedFrom(file, variable), depth - 1));
  }
  return /^\w+\.Context\(\)$/.test(file.text(value)) && file.declarationAround(value) >= 0;
}
function derivedFrom(file, variable) {
  const value = declaredValue(file, variable);
  return file.is(value, "call_expression") ? file.named(file.child(value, "arguments"))[0] ?? NONE : NONE;
}
function declarationAt(pkg, file, node2) {
  const declaration2 = file.declarationAround(node2);
  return declaration2 < 0 ? void 0 : { pkg, file, node: declaration2 };
}
function layer(pkg, file, node2) {
  return { pkg, file, node: node2, function: file.functionName(node2) };
}

// src/go/context-use.ts
var HARMLESS = /log|trace|span|metric|record|observe|enabled|debug|info|warn|error|print|event|close|stop|shutdown|rollback|release|cleanup|delete|remove|unlock|free|revoke|testing|setup|start|launch|spawn|monitor|background|async|register|new\w*(client|manager|session|store|watcher|pool|server|service|provider|controller|factory)/i;
var CARRIES = new RegExp("\\bWith(?!(Cancel|Timeout|Deadline)(Cause)?$)\\p{Lu}\\w*$", "u");
function isHarmlessCallee(file, argument2) {
  const call = file.parent(file.parent(argument2));
  const callee = file.text(file.child(call, "function"));
  return HARMLESS.test(callee) || CARRIES.test(callee) || /^context\.With/.test(callee) && feedsCleanup(file, call);
}
function feedsCleanup(file, call) {
  const statement2 = file.parent(file.parent(call));
  const target = file.named(file.child(statement2, "left"))[0] ?? NONE;
  const name = file.text(target);
  if (target < 0 || HARMLESS.test(name)) return true;
  const fn = file.declarationAround(call);
  for (const list of file.descendants(fn, "argument_list")) {
    const takes2 = file.named(list).some((argument2) => file.text(argument2) === name);
    if (takes2 && HARMLESS.test(file.text(file.child(file.parent(list), "function")))) return true;
  }
  return false;
}

// src/rule/chain.ts
function placeInChain(above, below3, layer2) {
  const [root] = above;
  const all2 = above.length + 1 + below3.length;
  return root && all2 > 2 ? `; ${layer2} is layer ${above.length + 1} of ${all2} from ${root.function} on` : "";
}
function chainDetails(broken, identity, { above, start, below: below3 }) {
  const calls = above.map((layer2) => spotOf(layer2, `${layer2.function} hands its context on`));
  const waits = below3.map(
    (layer2, index) => spotOf(
      layer2,
      index === below3.length - 1 ? "this wait ends with its context only, which never ends" : `${layer2.function} hands the fresh one on`
    )
  );
  const [root] = calls;
  const last = waits.at(-1);
  return {
    identity,
    related: [start, ...root ? [root] : [], ...last ? [last] : []],
    codeFlow: [...calls, start, broken, ...waits],
    ...last ? { level: "warning" } : {}
  };
}
function spotOf({ file, node: node2 }, message) {
  return { file, node: node2, message };
}

// rules/context/context-chain-broken/detect.ts
var detect17 = ({ fresh, name }, bench) => {
  const { file, pkg } = bench;
  const at = fresh;
  const scope = contextMeantFor(pkg, file, at);
  if (!scope) return reportDropped(at, file.text(name), bench);
  if (!isFreshContext(pkg, file, at) || isHarmlessCallee(file, at)) return;
  const above = layersAbove(pkg, file, at);
  const below3 = layersBelow(pkg, file, at);
  const start = { node: scope.declared, message: `${scope.text} is at hand` };
  bench.report(
    at,
    `context.${file.text(name)} is used although ${scope.text} is at hand, so the callee goes on when the caller has given up${placeInChain(above, below3, file.functionName(at))}`,
    chainDetails({ file, node: at, message: "the chain breaks here" }, scope.text, { above, start, below: below3 })
  );
};
function reportDropped(at, name, { file, pkg, report }) {
  if (!isFreshContext(pkg, file, at) || isHarmlessCallee(file, at)) return;
  const callers = callersWithContext(pkg, file, at);
  const [caller] = callers ?? [];
  if (!caller) return;
  const above = [...layersAbove(caller.pkg, caller.file, caller.node), caller];
  const below3 = layersBelow(pkg, file, at);
  const layer2 = file.functionName(at);
  const start = { node: file.declarationAround(at), message: `${layer2} is given no context` };
  report(
    at,
    `context.${name} is used in ${layer2}, which is given no context although its callers have one${placeInChain(above, below3, layer2)}`,
    chainDetails({ file, node: at, message: "the chain breaks here" }, `${layer2} ${name}`, { above, start, below: below3 })
  );
}

// rules/context/context-grows-in-loop/detect.ts
var detect18 = ({ context, call, assignment: assignment2 }, bench) => {
  const { file, pkg, report } = bench;
  const at = call;
  const fn = file.functionAround(at);
  const variable = pkg.scopes(file).variableOf(context);
  const inner2 = file.named(file.child(at, "arguments"))[0] ?? NONE;
  if (!variable || fn < 0 || file.isTest || pkg.scopes(file).variableOf(inner2) !== variable) return;
  const { package: path, name } = calleeOf(pkg, file, at);
  const loop = path === "context" && name.startsWith("With") ? loopAround(file, at, fn) : NONE;
  if (loop < 0 || file.contains(loop, variable.declared) || !hasNoBound(bench, loop, name)) return;
  const others = variable.uses.filter((use) => use !== context && isAssigned(file, use) && file.contains(loop, use));
  if (others.length > 0 || !comesAgain(bench, fn, assignment2)) return;
  report(at, `${variable.name} is wrapped in itself by every turn of the loop, so it grows and each look into it takes longer`, {
    identity: variable.name,
    related: [{ node: variable.declared, message: `${variable.name} is declared outside of the loop` }],
    codeFlow: [
      { node: variable.declared, message: `${variable.name} is declared outside of the loop` },
      { node: at, message: "each turn puts one context more around it" }
    ]
  });
};
function hasNoBound({ file }, loop, name) {
  return /Cancel|Timeout|Deadline/.test(name) || file.named(loop).length === 1 || !file.named(loop).some((part) => isCounting(file, part));
}
function isCounting(file, part) {
  return file.is(part, "range_clause") || file.is(part, "for_clause");
}
function comesAgain({ file, pkg }, fn, assignment2) {
  const flow = pkg.flow({ file, node: fn });
  const step = flow.graph.stepAt(assignment2);
  return step !== void 0 && findPath(flow, { from: step.id, satisfied: () => false, bad: (next) => next.id === step.id }) !== void 0;
}

// src/go/kept-contexts.ts
var known2 = /* @__PURE__ */ new WeakMap();
function keptContexts(pkg) {
  return remembered(known2, pkg, () => {
    const fields = fieldsOfType(pkg, (file, type2) => file.text(type2) === "context.Context").filter((field2) => !isShortLived(field2));
    const places = placesOfFields(pkg, fields);
    return fields.flatMap((field2) => keptIn(pkg, field2, places.get(field2) ?? []) ?? []);
  });
}
var CARRIER = /(req|request|response|resp|call|op|operation|action|task|job|work|worker|unit|item|event|message|msg|option|options|opts|config|param|params|args|input|context|ctx|env|iter|iterator|cursor|scanner|reader|writer|stream|session|transaction|tx|txn|query|command|cmd|test|fake|mock|suite|builder|state|scope|span|trace|handle|lookup|fetch|fetcher|walker|visitor|future|promise|result|info|data|rows|batch|packet|entry)s?$/i;
var ENDS_IT = /CancelFunc|CancelCauseFunc|errgroup\.|\bcancel\w*\s|\bstop\w*\s|\bquit\w*\s|\bdone\w*\s/i;
function isShortLived({ owner, file, node: node2 }) {
  return CARRIER.test(owner) || ENDS_IT.test(file.text(file.enclosing(node2, "struct_type")));
}
function keptIn(pkg, field2, places) {
  const fills = places.flatMap((place) => {
    const value = valueAt(place);
    return value < 0 ? [] : [{ place, value }];
  });
  const [first] = fills;
  if (!first || !fills.every(({ place, value }) => isParameter(pkg, place.file, value))) return void 0;
  const used = places.find((place) => isHandedOn2(place, field2.owner));
  return used && { field: field2, filled: first.place, used };
}
function valueAt({ file, node: node2 }) {
  const element2 = file.parent(file.parent(node2));
  if (file.is(element2, "keyed_element") && file.contains(file.child(element2, "key"), node2))
    return file.bare(file.first(file.child(element2, "value")));
  const list = file.parent(node2);
  const statement2 = file.parent(list);
  if (!file.is(statement2, "assignment_statement") || file.child(statement2, "left") !== list) return NONE;
  return file.bare(file.named(file.child(statement2, "right"))[file.named(list).indexOf(node2)] ?? NONE);
}
function isParameter(pkg, file, value) {
  const variable = file.is(value, "identifier") ? pkg.scopes(file).variableOf(value) : void 0;
  return variable?.kind === "parameter" && !file.is(file.parent(variable.statement), "func_literal");
}
function isHandedOn2({ file, node: node2 }, owner) {
  const fn = file.declarationAround(node2);
  if (fn < 0 || file.isTest || file.receiverType(fn) !== owner || !file.is(file.parent(node2), "argument_list")) return false;
  return !file.text(file.child(fn, "parameters")).includes("context.Context");
}

// rules/context/context-in-struct/detect.ts
var detect19 = ({ declaration: declaration2 }, { file, pkg, report }) => {
  for (const { field: field2, filled, used } of keptContexts(pkg)) {
    if (field2.node !== declaration2 || field2.file !== file) continue;
    const { owner, name } = field2;
    report(
      declaration2,
      `${owner}.${name} keeps the context of the call that made it, so later calls end with that one and not with their own`,
      {
        identity: `${owner}.${name}`,
        related: [
          { ...filled, message: "a parameter is put into it here" },
          { ...used, message: "and used here, in a later call" }
        ],
        codeFlow: [
          { ...filled, message: `the caller's context is kept here` },
          { ...used, message: "whoever calls this cannot end it" }
        ]
      }
    );
  }
};

// src/go/context-twins.ts
var TWINS = {
  "os/exec Command": "exec.CommandContext",
  "net/http NewRequest": "http.NewRequestWithContext",
  "net/http Get": "http.NewRequestWithContext",
  "net/http Post": "http.NewRequestWithContext",
  "net/http Head": "http.NewRequestWithContext",
  "net/http PostForm": "http.NewRequestWithContext",
  "net Dial": "(*net.Dialer).DialContext",
  "database/sql DB.Query": "QueryContext",
  "database/sql DB.QueryRow": "QueryRowContext",
  "database/sql DB.Exec": "ExecContext",
  "database/sql DB.Begin": "BeginTx",
  "database/sql Tx.Query": "QueryContext",
  "database/sql Tx.Exec": "ExecContext"
};
var OTHERWISE = /\.WithContext\(|\.Process\.|CommandContext|SetDeadline|\.Clone\(ctx|context\.AfterFunc/;
function contextTwin(pkg, file, call) {
  const { package: path, name } = calleeOf(pkg, file, call);
  const twin = TWINS[`${path} ${name}`];
  if (!twin) return "";
  const fn = file.declarationAround(call);
  return OTHERWISE.test(file.text(fn)) ? "" : twin;
}

// rules/context/context-not-passed/detect.ts
var detect20 = ({ call, name }, { file, pkg, report }) => {
  const at = call;
  if (file.functionAround(at) < 0) return;
  const twin = contextTwin(pkg, file, at);
  const scope = twin ? contextMeantFor(pkg, file, at) : void 0;
  if (!scope) return;
  const above = layersAbove(pkg, file, at);
  const start = { node: scope.declared, message: `${scope.text} is at hand` };
  const where = placeInChain(above, [], file.functionName(at));
  report(
    at,
    `${file.text(name)} does not get ${scope.text}, so it goes on when the caller has given up; ${twin} takes it${where}`,
    chainDetails({ node: at, message: "this call cannot be ended" }, `${file.text(name)} ${scope.text}`, {
      above,
      start,
      below: []
    })
  );
};

// src/go/joined.ts
function deafJoiner(pkg, file, spawn) {
  const literal = file.child(file.first(spawn), "function");
  if (!file.is(literal, "func_literal")) return void 0;
  const statements = file.named(file.first(file.child(literal, "body")));
  const waits = waitsOf(file, statements[0] ?? NONE);
  if (waits === void 0 || statements.length > 2) return void 0;
  for (const call of file.descendants(literal, "call_expression")) {
    const name = file.child(call, "function");
    const cancel = file.is(name, "identifier") && file.named(file.child(call, "arguments")).length === 0 ? pkg.scopes(file).variableOf(name) : void 0;
    const derived = cancel && derivedBy(pkg, file, cancel);
    if (!derived || !isHandedOut(file, derived.cancel, literal)) continue;
    if (waits.some((wait) => file.text(wait).startsWith(`${derived.context.name}.`))) return void 0;
    return { ...derived, waits: waits[0], signals: waits.map((wait) => file.text(wait)) };
  }
  return void 0;
}
function waitsOf(file, statement2) {
  const arms = file.is(statement2, "select_statement") ? file.named(statement2).map((arm) => file.child(arm, "communication")) : [file.first(statement2)];
  const waits = arms.map((arm) => {
    const receive = file.is(arm, "receive_statement") ? file.child(arm, "right") : arm;
    const channel = file.is(receive, "unary_expression") ? file.child(receive, "operand") : NONE;
    const done = file.is(channel, "call_expression") && file.text(file.child(file.child(channel, "function"), "field")) === "Done";
    return done ? channel : NONE;
  });
  return waits.length > 0 && waits.every((wait) => wait >= 0) ? waits : void 0;
}
function derivedBy(pkg, file, cancel) {
  const call = declaredValue(file, cancel);
  if (cancel.kind !== "local" || !file.is(call, "call_expression")) return void 0;
  const { package: path, name } = calleeOf(pkg, file, call);
  const [first = NONE, second = NONE] = resultTargets(file, call);
  const context = file.is(first, "identifier") ? pkg.scopes(file).variableOf(first) : void 0;
  if (path !== "context" || !/^With(Cancel|Timeout|Deadline)/.test(name) || !context || second !== cancel.declared) return void 0;
  return { context, cancel, made: { file, node: call } };
}
function isHandedOut(file, cancel, literal) {
  return cancel.uses.some((use) => !file.contains(literal, use) && file.enclosing(use, "return_statement") >= 0);
}

// rules/context/joined-context-outlives-cancel/detect.ts
var detect21 = ({ go }, { file, pkg, report }) => {
  const joiner = deafJoiner(pkg, file, go);
  if (!joiner) return;
  const { context, cancel, made, waits, signals } = joiner;
  const derived = { ...made, message: `${context.name} is made here, and ${cancel.name} is handed out` };
  const waiting = { node: waits, message: `the goroutine waits for ${signals.join(" and ")} alone` };
  report(
    waits,
    `the goroutine stays when ${cancel.name} is called: it waits for ${signals.join(" and ")} and not for ${context.name}.Done()`,
    {
      identity: `${context.name} ${signals.join(" ")}`,
      related: [derived],
      codeFlow: [derived, { node: go, message: "the goroutine is started here" }, waiting]
    }
  );
};

// src/go/left-by.ts
var known3 = /* @__PURE__ */ new WeakMap();
function isLeftBy(pkg, file, call, { argument: argument2, path, duty, settles: settles2 }) {
  if (file.is(file.parent(call), "go_statement")) return false;
  const index = file.named(file.child(call, "arguments")).indexOf(argument2);
  const inner2 = { ...duty, release: duty.release.flatMap((release) => remainder(release, path)) };
  const targets = declarationsOf(pkg, file, call);
  return index >= 0 && inner2.release.length > 0 && targets.length > 0 && targets.every((target) => !takes(target, index, inner2, settles2));
}
function remainder(release, path) {
  if (path.length === 0) return [release];
  const prefix = `${path.join(".")}.`;
  const plain = release.replace(/^\./, "");
  return plain.startsWith(prefix) ? [plain.slice(prefix.length)] : [];
}
function takes(target, index, duty, settles2) {
  const { pkg, file, node: node2 } = target;
  const parameter2 = file.child(node2, "body") < 0 ? void 0 : parameterAt(pkg, target, index);
  if (!parameter2 || parameter2.uses.some((use) => isIterated(file, use))) return true;
  const answers2 = remembered(known3, file, () => /* @__PURE__ */ new Map());
  const key = `${node2} ${index} ${duty.release.join()}`;
  const answer = answers2.get(key);
  if (answer !== void 0) return answer;
  answers2.set(key, true);
  const taken = parameter2.uses.some((use) => settles2(pkg, file, use, duty));
  answers2.set(key, taken);
  return taken;
}
function isIterated(file, use) {
  const parent = file.parent(use);
  return file.is(parent, "selector_expression") && file.text(file.child(parent, "field")) === "Next";
}

// src/go/takers.ts
var READERS = /^(io|io\/ioutil|bufio|fmt|log|log\/slog|strings|bytes|errors|encoding\/.*|compress\/.*|archive\/.*|html|html\/.*|text\/.*|image|image\/.*|mime|mime\/.*|net\/http\/httputil|net\/textproto|hash|hash\/.*|crypto|crypto\/.*|reflect|sort|unicode\/.*)$/;
function takesOver(pkg, file, call, path, duty) {
  const callee = file.bare(file.child(call, "function"));
  if (["len", "cap", "append", "panic", "print", "println"].includes(file.text(callee))) return file.text(callee) === "append";
  const target = calleeOf(pkg, file, call);
  if (duty.takenBy?.some((pattern) => means(pattern, target))) return true;
  if (duty.leftBy?.some((pattern) => means(pattern, target))) return carriesOn(pkg, file, call);
  if (!READERS.test(target.package)) return true;
  if (path.length > 0) return target.name === "NopCloser";
  if (WRAPPERS.test(target.package)) return !READS.test(target.name) && carriesOn(pkg, file, call);
  return !target.package.startsWith("fmt") && !target.package.startsWith("log") && target.package !== "net/http/httputil";
}
var WRAPPERS = /^(io|io\/ioutil|bufio|encoding\/.*|compress\/.*|archive\/.*|image|image\/.*)$/;
var READS = /^(Read|Copy|Write|Decode)/;
function means(pattern, { package: path, name }) {
  const at = pattern.lastIndexOf("/") + 1;
  const dot = pattern.indexOf(".", at);
  if (dot > at && pattern.slice(0, dot) !== path) return false;
  const own = dot === at ? name.slice(name.lastIndexOf(".") + 1) : name;
  const [head = "", tail] = pattern.slice(dot + 1).split("*");
  return tail === void 0 ? own === head : own.startsWith(head) && own.endsWith(tail);
}
function carriesOn(pkg, file, call) {
  const targets = resultTargets(file, call);
  if (targets.length === 0) return !isStatement(file, call) && !isOperand(file, call) && !isAsked(file, call);
  return targets.some((target) => {
    if (/^(_|err)$/.test(file.text(target))) return false;
    const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
    if (!variable || variable.kind === "result" || variable.function !== file.functionAround(call)) return true;
    return variable.uses.some((use) => use !== target && !isAssigned(file, use) && escapes(file, use, variable));
  });
}
function isStatement(file, call) {
  return file.is(file.parent(file.wrapped(call)), "expression_statement");
}
function isAsked(file, call) {
  const parent = file.parent(file.wrapped(call));
  return ["unary_expression", "binary_expression", "range_clause", "if_statement", "for_statement"].some(
    (kind) => file.is(parent, kind)
  );
}
function isOperand(file, call) {
  const parent = file.parent(file.wrapped(call));
  return file.is(parent, "selector_expression") && file.is(file.parent(parent), "call_expression");
}
function escapes(file, use, variable) {
  if (file.functionAround(use) !== variable.function) return true;
  const parent = file.parent(use);
  if (file.is(parent, "binary_expression")) return false;
  return !(file.is(parent, "selector_expression") && file.is(file.parent(parent), "call_expression"));
}

// src/go/duties.ts
function undone(pkg, file, call, duty) {
  if (isDropped(file, call, duty)) return { how: "dropped" };
  const targets = resultTargets(file, call);
  const target = targets[duty.owner] ?? NONE;
  const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
  const fn = file.functionAround(call);
  if (!variable || fn < 0 || !isOurs(file, variable, fn) || isGuardCopied(pkg, file, targets[duty.errorGuard] ?? NONE)) return void 0;
  const flow = pkg.flow({ file, node: fn });
  const start = flow.graph.stepAt(call);
  if (!start) return void 0;
  return pathLeft(pkg, flow, start, variable, duty, assumptions(flow, targets, duty));
}
function isDropped(file, call, duty) {
  if (file.is(file.parent(file.wrapped(call)), "expression_statement")) return true;
  return file.text(resultTargets(file, call)[duty.owner] ?? NONE) === "_";
}
function isOurs(file, variable, fn) {
  if (variable.function !== fn || variable.kind === "result") return false;
  const declaredHere = file.is(variable.statement, "short_var_declaration");
  return declaredHere || variable.uses.every((use) => file.functionAround(use) === fn);
}
function isGuardCopied(pkg, file, guard) {
  const variable = file.is(guard, "identifier") ? pkg.scopes(file).variableOf(guard) : void 0;
  return (variable?.uses ?? []).some((use) => {
    const list = file.parent(use);
    const statement2 = file.parent(list);
    return file.is(statement2, "assignment_statement") && file.child(statement2, "right") === list && variable?.function === file.functionAround(use);
  });
}
function assumptions(flow, targets, duty) {
  const facts = [];
  const owner = targets[duty.owner];
  const guard = targets[duty.errorGuard];
  if (owner !== void 0) facts.push(nilFact(flow, owner, false));
  if (guard !== void 0 && flow.file.is(guard, "identifier") && flow.file.text(guard) !== "_") facts.push(nilFact(flow, guard, true));
  return facts;
}
function pathLeft(pkg, flow, start, variable, duty, assume) {
  const { file, graph } = flow;
  const settling = /* @__PURE__ */ new Set();
  const overwriting = /* @__PURE__ */ new Set([start.id]);
  for (const use of [...variable.uses, variable.declared]) {
    const step = graph.stepAround(use);
    if (!step || file.contains(start.node, use)) continue;
    if (file.functionAround(use) === graph.function && isAssigned(file, use)) overwriting.add(step.id);
    else if (settles(pkg, file, use, duty)) settling.add(step.id);
  }
  for (const step of errorTests(flow, start, duty)) settling.add(step);
  const path = findPath(flow, {
    from: start.id,
    assume,
    satisfied: (step) => settling.has(step.id),
    bad: (step) => step.id === graph.exit || overwriting.has(step.id)
  });
  const end = path?.at(-1);
  if (!path || !end) return void 0;
  if (end.id !== graph.exit) return { how: "overwritten", variable, leaves: end.node, path };
  const leaving = path.findLast((step) => step.kind === "return");
  return { how: "path", variable, leaves: leaving?.node ?? NONE, path };
}
var ERROR_TEST = /^(is|has|as|should|can|was)/i;
function errorTests({ file, scopes, graph }, start, duty) {
  const left = file.named(file.child(start.node, "left"));
  const guard = scopes.variableOf(left[duty.errorGuard] ?? NONE);
  if (!guard) return [];
  return graph.steps.filter((step) => step.kind === "condition" && asksAbout(file, step.node, guard)).map((step) => step.id);
}
function asksAbout(file, condition, guard) {
  if (!file.is(condition, "call_expression")) return false;
  const callee = file.child(condition, "function");
  const name = file.text(file.is(callee, "selector_expression") ? file.child(callee, "field") : callee);
  return ERROR_TEST.test(name) && guard.uses.some((use) => file.contains(file.child(condition, "arguments"), use));
}
var PLAIN_DATA = /^(URL|Name|Addr|Address|Path|ID|C|Events|Errors|Status(Code)?|Header)$/;
function settles(pkg, file, use, duty) {
  const { path, end } = selectorPath(file, use);
  if (duty.release.some((release) => isRelease(file, path, end, release))) return true;
  const parent = file.parent(end);
  if (file.is(parent, "binary_expression")) return path.length > 0 && duty.release.some((release) => holdsRelease(release, path));
  if (path.length > 0 && duty.release.every((release) => release.startsWith(".") && !holdsRelease(release, path))) return false;
  if (file.is(parent, "argument_list") && path.length === 1 && PLAIN_DATA.test(path[0] ?? "")) return false;
  if (file.is(parent, "argument_list")) {
    const call = file.parent(parent);
    return takesOver(pkg, file, call, path, duty) && !isLeftBy(pkg, file, call, { argument: end, path, duty, settles });
  }
  if (path.length > 0 && file.is(parent, "call_expression") && file.child(parent, "function") === end) return false;
  if (path.length > 0 && !duty.release.some((release) => holdsRelease(release, path))) return false;
  if (file.is(parent, "unary_expression") && file.text(file.child(parent, "operator")) !== "&") return false;
  if (file.is(parent, "range_clause") && path.length > 0) return false;
  return !isBlankAssignment(file, end);
}
function selectorPath(file, use) {
  const path = [];
  let end = use;
  for (let parent = file.parent(use); file.is(parent, "selector_expression") && file.child(parent, "operand") === end; parent = file.parent(parent)) {
    path.push(file.text(file.child(parent, "field")));
    end = parent;
  }
  return { path, end };
}
function isRelease(file, path, end, release) {
  if (release === "call") return path.length === 0 && !isBlankAssignment(file, end);
  return path.join(".") === release.replace(/^\./, "");
}
function holdsRelease(release, path) {
  return release.replace(/^\./, "").startsWith(`${path.join(".")}.`);
}
function isBlankAssignment(file, value) {
  const list = file.parent(value);
  const statement2 = file.parent(list);
  return file.is(statement2, "assignment_statement") && file.child(statement2, "right") === list && file.text(file.child(statement2, "left")) === "_";
}

// src/go/loops.ts
function endlessLoopAround2(file, node2, within) {
  for (let loop = loopAround(file, node2, within); loop >= 0; loop = loopAround(file, loop, within)) {
    if (file.named(loop).length === 1) return loop;
  }
  return NONE;
}
function deferredCallIn(file, loop, name) {
  for (const defer of file.descendants(loop, "defer_statement", true)) {
    if (file.text(file.child(file.first(defer), "function")) === name) return defer;
  }
  return NONE;
}
function callsIn(file, loop, name) {
  for (const call of file.descendants(loop, "call_expression", true)) {
    if (file.text(file.child(call, "function")) === name && !file.is(file.parent(call), "defer_statement")) return true;
  }
  return false;
}

// src/rule/duty.ts
function dutyDetails(file, call, undone2, name, fix) {
  const taken = { file, node: call, message: `${name} comes from here` };
  const leaves3 = undone2.how === "dropped" ? [] : [leavingSpot(file, undone2)];
  return {
    identity: `${name} ${file.text(file.child(call, "function")).replaceAll(/\s+/g, "")}`,
    related: leaves3,
    codeFlow: [taken, ...leaves3],
    ...fix ? { fix: { description: fix.description, edits: [lineAfter(file, call, fix.text)] } } : {}
  };
}
function leavingSpot(file, undone2) {
  const { name } = undone2.variable;
  if (undone2.how === "overwritten") return { file, node: undone2.leaves, message: `${name} gets a new value here` };
  const node2 = undone2.leaves === NONE ? lastStatement(file, undone2.variable.function) : undone2.leaves;
  return { file, node: node2, message: `the function can leave here without settling ${name}` };
}
function lastStatement(file, fn) {
  const body = file.child(fn, "body");
  return file.named(file.first(body)).at(-1) ?? body;
}
function lineAfter(file, call, text) {
  const statement2 = file.enclosing(call, "short_var_declaration", "assignment_statement", "var_declaration", "expression_statement");
  const start = file.start(statement2);
  const source = file.tree.text;
  const lineStart = source.lastIndexOf("\n", start - 1) + 1;
  const indent = /^[ \t]*/.exec(source.slice(lineStart, start))?.[0] ?? "";
  const end = file.end(statement2);
  return { file, start: end, end, newText: `
${indent}${text}` };
}

// rules/context/lost-cancel/detect.ts
var detect22 = ({ call, name }, bench) => {
  const { file, pkg, report } = bench;
  const at = call;
  if (calleeOf(pkg, file, at).package !== "context") return;
  const targets = resultTargets(file, at);
  const fn = file.functionAround(at);
  if (targets.length !== 2 || fn < 0 || isProcessMain(pkg, file, fn)) return;
  const lost = undone(pkg, file, at, { owner: 1, errorGuard: NONE, release: ["call"] });
  if (!lost) return reportPiledUp(at, fn, targets[1], bench);
  const bounded = /Timeout|Deadline/.test(file.text(name));
  const level = isWaived(file, at) ? { level: "note" } : bounded ? { level: "warning" } : {};
  const variable = file.text(targets[1]);
  report(at, messageOf(variable, lost.how), { ...dutyDetails(file, at, lost, variable, fixOf(bench, at, lost.how)), ...level });
};
function reportPiledUp(call, fn, cancel, { file, pkg, report }) {
  const loop = endlessLoopAround2(file, call, fn);
  const name = file.text(cancel);
  const defer = loop < 0 ? NONE : deferredCallIn(file, loop, name);
  if (defer < 0 || callsIn(file, loop, name) || comesOnce(pkg, file, call, loop)) return;
  report(call, `${name} is deferred in an endless loop, so the context of every turn stays until the function returns`, {
    identity: `${name} deferred`,
    level: "warning",
    related: [{ node: defer, message: `this runs when the function returns, not at the end of the turn` }],
    codeFlow: [
      { node: call, message: `each turn of the loop makes a context here` },
      { node: defer, message: `and releases none of them before the function returns` }
    ]
  });
}
function isWaived(file, call) {
  const { text } = file.tree;
  const end = text.indexOf("\n", file.end(call));
  return /\/\/\s*nolint(:\S*\b(govet|lostcancel|vet)\b|\s*$)/.test(text.slice(file.end(call), end < 0 ? void 0 : end).trimEnd());
}
function comesOnce(pkg, file, call, loop) {
  const arm = file.enclosing(call, "communication_case");
  if (arm < 0 || !file.contains(loop, arm)) return false;
  for (const selector2 of file.descendants(file.child(arm, "communication"), "selector_expression")) {
    const timer = file.child(selector2, "operand");
    if (file.text(file.child(selector2, "field")) !== "C" || !isNamed(typeOf(pkg, file, timer), "time", "Timer")) continue;
    if (!file.text(loop).includes(`${file.text(timer)}.Reset(`)) return true;
  }
  return false;
}
function messageOf(variable, how) {
  if (how === "dropped") return "the cancel function of the context is thrown away, so the context is never released";
  if (how === "overwritten") return `${variable} is overwritten before it is called, so the first context is never released`;
  return `${variable} is not called on every way out, so the context and what waits for it stay`;
}
function fixOf(bench, call, how) {
  const { file } = bench;
  const cancel = resultTargets(file, call)[1] ?? NONE;
  if (how !== "path" || !file.is(file.parent(file.parent(call)), "short_var_declaration")) return void 0;
  return { description: `call it when the function returns: defer ${file.text(cancel)}()`, text: `defer ${file.text(cancel)}()` };
}

// rules/context/lost-stop-func/detect.ts
var detect23 = ({ call }, { file, pkg, contracts, report }) => {
  const at = call;
  const fn = file.functionAround(at);
  const contract = contracts.dutyOf(pkg, file, at);
  const duty = contract ?? ownStopDuty(pkg, file, at);
  if (!duty || fn < 0 || isForTests(file, fn) || isProcessMain(pkg, file, fn)) return;
  const lost = undone(pkg, file, at, duty);
  if (!lost || !contract && lost.how === "path" && isHandedOn3(file, lost.variable.uses)) return;
  const callee = file.bare(file.child(at, "function"));
  const name = file.text(file.is(callee, "selector_expression") ? file.child(callee, "field") : callee);
  const what = `the ${contract?.noun ?? "stop function"} of ${name}`;
  const variable = lost.how === "dropped" ? what : file.text(resultTargets(file, at)[duty.owner]);
  const how = lost.how === "dropped" ? "is thrown away" : lost.how === "overwritten" ? "is overwritten before it is called" : "is not called on every way out";
  const level = contract ? {} : { confidence: "medium" };
  report(at, `${variable} ${how}, so what ${name} started stays`, { ...dutyDetails(file, at, lost, variable), ...level });
};
function isForTests(file, fn) {
  return file.isTest || /\btesting\.(T|B|TB)\b/.test(file.text(file.child(fn, "parameters")));
}
function isHandedOn3(file, uses2) {
  return uses2.some((use) => !file.is(file.parent(use), "call_expression") || file.child(file.parent(use), "function") !== use);
}

// src/go/results.ts
function resultsOf(pkg, file, call) {
  const { candidates } = calleeOf(pkg, file, call);
  const [first] = candidates;
  if (!first) return void 0;
  const types = resultTypes(pkg, first);
  return candidates.length === 1 ? { types, callees: candidates } : void 0;
}
function resultTypes(pkg, { file, node: node2 }) {
  const list = file.child(node2, "result");
  if (!file.is(list, "parameter_list")) return list < 0 ? [] : [typeFrom(pkg, file, list)];
  return file.named(list).flatMap((parameter2) => {
    const type2 = typeFrom(pkg, file, file.child(parameter2, "type"));
    return Array.from({ length: Math.max(1, file.childrenIn(parameter2, "name").length) }, () => type2);
  });
}

// rules/http/body-not-closed/detect.ts
var detect24 = ({ call, wrapped }, bench) => {
  const { file, pkg, contracts } = bench;
  if (call !== void 0) {
    const contract = contracts.dutyOf(pkg, file, call);
    if (contract) reportOpen(call, contract, `the ${contract.noun} of ${contract.call}`, bench);
  } else if (wrapped !== void 0) {
    const duty = wrapperDuty(wrapped, bench);
    if (duty) reportOpen(wrapped, duty, "the response", bench);
  }
};
function wrapperDuty(call, { file, pkg }) {
  const results2 = resultsOf(pkg, file, call);
  const owner = results2?.types.findIndex((type2) => type2?.kind === "pointer" && isNamed(type2, "net/http", "Response")) ?? NONE;
  if (!results2 || owner < 0) return void 0;
  if (results2.callees.some((callee) => /\bBody\b/.test(callee.file.text(callee.node)))) return void 0;
  const errorGuard = results2.types.findIndex((type2) => isNamed(type2, "", "error"));
  return { owner, errorGuard, release: [".Body.Close"] };
}
function reportOpen(call, duty, what, { file, pkg, report }) {
  const open3 = undone(pkg, file, call, duty);
  if (!open3) return;
  const target = resultTargets(file, call)[duty.owner];
  const name = target === void 0 || open3.how === "dropped" ? what : file.text(target);
  report(call, messageOf2(name, open3.how), dutyDetails(file, call, open3, name));
}
function messageOf2(name, how) {
  if (how === "dropped") return `${name} is thrown away with its body open`;
  return how === "overwritten" ? `${name} gets a new response before its body is closed` : `the body of ${name} is not closed on every path`;
}

// src/go/owners.ts
var STOP_METHOD = /^(close|stop|shutdown|shut[dD]own|terminate|release|dispose|destroy|halt|kill|cancel|teardown|cleanup|finish|end|exit|quit)(All|Now|Gracefully|AndWait|Wait|Context|Session)?$/i;
function stopMethodOf(pkg, owner, from) {
  for (const fn of methodsOf(pkg, owner, from)) {
    const name = fn.file.text(fn.file.child(fn.node, "name"));
    if (STOP_METHOD.test(name) && takesNothing(fn) && doesSomething(fn)) return fn;
  }
  return void 0;
}
function methodsOf(pkg, owner, from) {
  return methodIndex(pkg).get(owner)?.filter(({ file }) => from.isTest || !file.isTest) ?? [];
}
var indexes3 = /* @__PURE__ */ new WeakMap();
function methodIndex(pkg) {
  let index = indexes3.get(pkg);
  if (!index) {
    const byOwner = /* @__PURE__ */ new Map();
    for (const fn of pkg.declarations()) {
      const owner = fn.file.receiverType(fn.node);
      if (owner === "") continue;
      const known12 = byOwner.get(owner);
      if (known12) known12.push(fn);
      else byOwner.set(owner, [fn]);
    }
    index = byOwner;
    indexes3.set(pkg, index);
  }
  return index;
}
function takesNothing({ file, node: node2 }) {
  const parameters2 = file.named(file.child(node2, "parameters"));
  return parameters2.length === 0 || parameters2.length === 1 && /Context$|Duration$/.test(file.text(file.child(parameters2[0], "type")));
}
function doesSomething({ file, node: node2 }) {
  const statements = file.named(file.first(file.child(node2, "body")));
  return statements.some((statement2) => !file.is(statement2, "return_statement") || hasCall2(file, statement2));
}
function hasCall2(file, node2) {
  for (const _ of file.descendants(node2, "call_expression")) return true;
  return false;
}
function ownerOf(pkg, { file, spawn, target, unending }) {
  for (const fn of [target, unending.fn]) if (fn.file.is(fn.node, "method_declaration")) return fn.file.receiverType(fn.node);
  if (!file.is(target.node, "func_literal")) return "";
  const around = file.declarationAround(spawn);
  const receiver = receiverOf(pkg, { file, node: around });
  if (receiver?.uses.some((use) => file.contains(target.node, use))) return file.receiverType(around);
  return returnedOwner(pkg, file, around, target.node);
}
function receiverOf(pkg, { file, node: node2 }) {
  for (const parameter2 of file.named(file.child(node2, "receiver"))) {
    const name = file.childrenIn(parameter2, "name")[0] ?? NONE;
    return name < 0 ? void 0 : pkg.scopes(file).variableOf(name);
  }
  return void 0;
}
function returnedOwner(pkg, file, around, literal) {
  for (const statement2 of file.descendants(around, "return_statement", true)) {
    for (const value of file.named(file.first(statement2))) {
      const at = file.is(value, "unary_expression") ? file.child(value, "operand") : value;
      const variable = file.is(at, "identifier") ? pkg.scopes(file).variableOf(at) : void 0;
      if (!variable?.uses.some((use) => file.contains(literal, use))) continue;
      const named = namedOf(typeOf(pkg, file, at));
      if (named?.package === "") return named.name;
    }
  }
  return "";
}
var COMMENT_LINES2 = 5;
var MEANT = /life ?time|lifespan|for ?ever|never (stop|exit|end|return)s?\b|no (stop|way|need)|singleton|nolint|\b(of|with|until|as|by) (the |this |our )?(process|program|app|application|daemon)\b|leak/i;
function isProcessWork(pkg, file, spawn) {
  if (pkg.name === "main" || file.isTest) return true;
  const declaration2 = file.declarationAround(spawn);
  if (declaration2 < 0 || isSetUp(file, declaration2) || isOfPackageVariable(pkg, file, spawn)) return true;
  if (isUnderGlobalOnce(pkg, file, spawn) || makesPackageVariables(pkg, file, declaration2)) return true;
  return commentsBefore(file, spawn).some((line) => MEANT.test(line)) || commentsBefore(file, declaration2).some((line) => MEANT.test(line));
}
function isSetUp(file, declaration2) {
  if (file.child(declaration2, "receiver") >= 0) return false;
  return new RegExp("^(init|main)$|Main$|^(init|setup|setUp|Init|Setup)\\p{Lu}", "u").test(file.text(file.child(declaration2, "name"))) || /(^|\/)cmd\//.test(file.path);
}
function isOfPackageVariable(pkg, file, spawn) {
  let at = file.child(file.first(spawn), "function");
  while (file.is(at, "selector_expression")) at = file.child(at, "operand");
  return file.is(at, "identifier") && !pkg.scopes(file).variableOf(at) && pkg.value(file.text(at), file) !== void 0;
}
function makesPackageVariables(pkg, file, declaration2) {
  const name = file.text(file.child(declaration2, "name"));
  if (file.child(declaration2, "receiver") >= 0 || new RegExp("^\\p{Lu}", "u").test(name)) return false;
  const calls = pkg.files.filter((at) => !at.isTest && at.tree.text.includes(`${name}(`)).flatMap(
    (at) => at.all("call_expression").filter((call) => at.text(at.child(call, "function")) === name).map((call) => at.declarationAround(call))
  );
  return calls.length > 0 && calls.every((around) => around < 0);
}
function isUnderGlobalOnce(pkg, file, node2) {
  for (let call = file.enclosing(node2, "call_expression"); call >= 0; call = file.enclosing(file.parent(call), "call_expression")) {
    const callee = file.child(call, "function");
    const operand2 = file.child(callee, "operand");
    if (!file.is(callee, "selector_expression") || file.text(file.child(callee, "field")) !== "Do") continue;
    if (file.is(operand2, "identifier") && !pkg.scopes(file).variableOf(operand2)) return true;
  }
  return false;
}
function commentsBefore(file, node2) {
  if (node2 < 0) return [];
  const { text } = file.tree;
  let from = text.lastIndexOf("\n", file.start(node2));
  const end = from;
  for (let line = 0; line < COMMENT_LINES2 && from > 0; line++) from = text.lastIndexOf("\n", from - 1);
  const lines = text.slice(Math.max(0, from), Math.max(0, end)).split("\n");
  return lines.filter((line) => /^\s*\/\//.test(line));
}

// src/go/servers.ts
var SERVES = /^(ListenAndServe|ListenAndServeTLS|Serve|ServeTLS)$/;
function lastingServer(pkg, file, spawn) {
  for (const call of servingCalls(file, spawn)) {
    const { package: path, name } = calleeOf(pkg, file, call);
    const callee = file.child(call, "function");
    if (path !== "net/http") continue;
    const found = SERVES.test(name) ? { how: "package", name: `http.${name}` } : unended(pkg, file, file.child(callee, "operand"), name);
    if (found && !closesListener(pkg, file, call)) return { ...found, serve: { file, node: call } };
  }
  return void 0;
}
function servingCalls(file, spawn) {
  return [...file.descendants(spawn, "call_expression")].filter((call) => {
    const callee = file.child(call, "function");
    return file.is(callee, "selector_expression") && SERVES.test(file.text(file.child(callee, "field")));
  });
}
function unended(pkg, file, server, method) {
  if (!/^Server\./.test(method)) return void 0;
  if (file.is(server, "identifier")) {
    const variable = pkg.scopes(file).variableOf(server);
    if (variable?.kind !== "local") return void 0;
    return variable.uses.every((use) => isOnlyServed(file, use)) ? { how: "local", name: variable.name } : void 0;
  }
  if (!file.is(server, "selector_expression")) return void 0;
  const field2 = fieldOf(pkg, file, server);
  if (field2.owner === "" || new RegExp("^\\p{Lu}", "u").test(field2.name)) return void 0;
  const mentions2 = mentionsOfField(pkg, field2);
  return mentions2.every((mention) => isOnlyServed(mention.file, mention.node)) ? { how: "field", name: file.text(server) } : void 0;
}
function isOnlyServed(file, use) {
  const parent = file.parent(use);
  if (file.is(parent, "selector_expression") && file.child(parent, "operand") === use) {
    const member = file.text(file.child(parent, "field"));
    return SERVES.test(member) || /^(Handler|Addr|TLSConfig|\w+Timeout|ErrorLog|BaseContext|ConnContext|ConnState|SetKeepAlivesEnabled|MaxHeaderBytes|Protocols|HTTP2)$/.test(
      member
    );
  }
  return isAssigned(file, use) || file.is(parent, "binary_expression") || file.is(parent, "expression_list") && file.child(file.parent(parent), "left") === parent;
}
function closesListener(pkg, file, call) {
  const [listener = NONE] = file.named(file.child(call, "arguments"));
  if (listener < 0 || !/^Serve/.test(file.text(file.child(file.child(call, "function"), "field")))) return false;
  const variable = file.is(listener, "identifier") ? pkg.scopes(file).variableOf(listener) : void 0;
  if (variable?.kind !== "local" || !/^(net|tls)\.Listen/.test(file.text(declaredValue(file, variable)))) return true;
  return variable.uses.some((use) => {
    const parent = file.parent(use);
    if (use === listener || file.is(parent, "binary_expression") || isAssigned(file, use)) return false;
    return !/^Addr$/.test(file.text(file.child(parent, "field")));
  });
}
function isAwaited(pkg, file, spawn) {
  const fn = file.functionAround(spawn);
  if (fn >= 0 && file.is(fn, "func_literal") && roleOf(pkg, file, fn).kind === "spawned") return false;
  for (const receive of file.descendants(fn, "unary_expression", true)) {
    if (receive >= file.last(spawn) && file.text(file.child(receive, "operator")) === "<-") return true;
  }
  for (const call of file.descendants(fn, "call_expression", true)) {
    if (call >= file.last(spawn) && /\.Wait$|ListenAndServe|\.Serve$/.test(file.text(file.child(call, "function")))) return true;
  }
  return false;
}

// rules/http/server-never-shut-down/detect.ts
var detect25 = ({ go }, { file, pkg, report }) => {
  const at = go;
  if (!pkg.imports(file).has("http") || pkg.name === "main") return;
  const server = lastingServer(pkg, file, at);
  if (!server || isProcessWork(pkg, file, at) || isAwaited(pkg, file, at)) return;
  const started = { node: at, message: "the goroutine is started here" };
  const serves = { ...server.serve, message: `it serves here until the server is shut down` };
  const message = server.how === "package" ? `${server.name} in a goroutine can never be ended: there is no server to shut down` : `nothing calls Shutdown or Close of ${server.name}, so this goroutine serves for ever`;
  report(at, message, {
    identity: server.name,
    related: [serves],
    codeFlow: [started, serves],
    // A page for looking into the process lives as long as it.
    ...server.how === "package" && DEBUG.test(`${file.path} ${file.functionName(at)} ${file.text(at)}`) ? { level: "note" } : {}
  });
};
var DEBUG = /pprof|prof|metric|debug|health|status|monitor|admin/i;

// src/go/error-paths.ts
function isErrorPath(pkg, file, call, errorGuard, undone2) {
  const guard = resultTargets(file, call)[errorGuard] ?? NONE;
  const variable = file.is(guard, "identifier") ? pkg.scopes(file).variableOf(guard) : void 0;
  if (!variable || undone2.how === "dropped") return false;
  const isError3 = (node2) => file.is(node2, "identifier") && pkg.scopes(file).variableOf(node2) === variable;
  return undone2.path.some((step, at) => {
    const next = undone2.path[at + 1];
    const said = next && step.next.find((edge) => edge.to === next.id)?.when;
    return step.kind === "condition" && said === true && meansError(pkg, file, step.node, isError3);
  });
}
function meansError(pkg, file, condition, isError3) {
  const at = file.bare(condition);
  if (file.is(at, "call_expression")) return file.named(file.child(at, "arguments")).some(isError3);
  if (file.is(at, "binary_expression")) return isSentinel(file, at, isError3);
  return file.is(at, "identifier") && isAsserted(pkg, file, at, isError3);
}
function isSentinel(file, comparison, isError3) {
  const sides = [file.child(comparison, "left"), file.child(comparison, "right")];
  return file.text(file.child(comparison, "operator")) === "==" && sides.some(isError3) && !sides.some((side) => file.text(side) === "nil");
}
function isAsserted(pkg, file, ok, isError3) {
  const statement2 = pkg.scopes(file).variableOf(ok)?.statement ?? NONE;
  const [value = NONE, more] = file.named(file.child(statement2, "right"));
  return more === void 0 && file.is(value, "type_assertion_expression") && isError3(file.child(value, "operand"));
}

// src/go/makers.ts
var MAKES = /^(new|open|dial|connect|listen|start|create|make|launch|subscribe|watch|build|spawn)|(conn|connection|client|listener|watcher)$/i;
var SOFT = /writer|reader|encoder|decoder|archive|scanner|iter|buffer|batch|snapshot|metric|logger|session$|request|transaction|tx$/i;
function isMaker(pkg, file, call) {
  const { name } = calleeOf(pkg, file, call);
  const candidates = declarationsOf(pkg, file, call);
  const last = name.split(".").at(-1) ?? "";
  if (!MAKES.test(last) || SOFT.test(last) || BORROWS.test(last) || candidates.some(isInert)) return false;
  return candidates.length > 0 || !/server$/i.test(last);
}
var BORROWS = /^(new|make)$|^([eE]nsure|[gG]et|[lL]oad|[fF]ind|[lL]ookup|[cC]ached|[rR]euse|[aA]cquire)/;
var OPENS = /^(Open|Dial|Connect|Listen|Start|Watch|Subscribe|Accept|New\w*(Client|Watcher|Listener|Server|Conn))/;
function isInert({ file, node: node2 }) {
  for (const _ of file.descendants(node2, "go_statement")) return false;
  for (const callee of file.descendants(node2, "call_expression")) {
    const name = file.child(callee, "function");
    if (OPENS.test(file.text(file.is(name, "selector_expression") ? file.child(name, "field") : name))) return false;
  }
  const values = [...file.descendants(node2, "return_statement", true)].map((at) => file.bare(file.first(file.first(at))));
  return values.length > 0 && values.every((value) => isLiteral(file, value) || isFilled(file, node2, value) || file.is(value, "nil"));
}
function isFilled(file, fn, value) {
  if (!file.is(value, "identifier")) return false;
  const name = file.text(value);
  for (const statement2 of file.descendants(fn, "short_var_declaration", true)) {
    const index = file.named(file.child(statement2, "left")).findIndex((target) => file.text(target) === name);
    if (index >= 0) return isLiteral(file, file.named(file.child(statement2, "right"))[index] ?? NONE);
  }
  return false;
}
function isLiteral(file, value) {
  return file.is(file.is(value, "unary_expression") ? file.child(value, "operand") : value, "composite_literal");
}

// src/go/left-behind.ts
var RELEASES = [
  "Close",
  "Stop",
  "Shutdown",
  "Release",
  "Terminate",
  "Cancel",
  "Unsubscribe",
  "Disconnect",
  "Quit",
  "Kill",
  "Destroy",
  "Dispose",
  "Halt",
  "GracefulStop",
  "CloseNow",
  "CloseWithError",
  "CloseSend",
  "Cleanup",
  "Unwatch",
  "Leave",
  "Wait",
  "close",
  "stop",
  "shutdown",
  "release",
  "terminate",
  "cancel",
  "cleanup",
  "destroy",
  "Abort",
  "Rollback",
  "Discard",
  "Commit",
  "Remove",
  "Free"
];
var EVIDENCE = /* @__PURE__ */ new Set([
  "Close",
  "Stop",
  "Shutdown",
  "Release",
  "Terminate",
  "Disconnect",
  "GracefulStop",
  "CloseNow",
  "close",
  "stop",
  "shutdown"
]);
var ELSEWHERE = /^(net|net\/http|net\/http\/httptest|os|os\/exec|database\/sql|time|context|os\/signal|bufio|bytes|strings|compress\/.*|archive\/.*|encoding\/.*|mime\/multipart|io|io\/ioutil|testing)$/;
function leftOnError(pkg, file, call) {
  const fn = file.functionAround(call);
  const targets = resultTargets(file, call);
  const target = targets[0] ?? NONE;
  const errors = errorResult2(file, fn);
  if (errors < 0 || !isMaker(pkg, file, call)) return void 0;
  const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
  if (!variable || variable.function !== fn || variable.uses.length === 0) return void 0;
  const evidence = evidenceOf(pkg, file, variable, call);
  if (!evidence || ELSEWHERE.test(calleeOf(pkg, file, call).package) || isFile(pkg, file, variable)) return void 0;
  const errorGuard = targets.findIndex((at, index) => index > 0 && isError(pkg, file, at));
  const open3 = undone(pkg, file, call, { owner: 0, errorGuard, release: RELEASES });
  if (!open3 || open3.how !== "path" || !returnsError(file, open3.leaves, errors) || isErrorPath(pkg, file, call, errorGuard, open3))
    return void 0;
  if (neverBegan(file, open3, variable) || knowsOtherwise(pkg, file, call, open3, targets, errorGuard)) return void 0;
  return { variable, release: evidence.release, leaves: open3.leaves, path: open3.path, evidence };
}
function errorResult2(file, fn) {
  for (let index = 4; index >= 0; index--) {
    const type2 = fn < 0 ? NONE : resultType(file, fn, index);
    if (type2 >= 0) return file.text(type2) === "error" ? index : NONE;
  }
  return NONE;
}
function isError(pkg, file, target) {
  return /^(err|e)\w*$|[eE]rr$/.test(file.text(target)) || isNamed(typeOf(pkg, file, target), "", "error");
}
function returnsError(file, leaves3, index) {
  if (!file.is(leaves3, "return_statement")) return false;
  const values = file.named(file.first(leaves3));
  const value = values[index] ?? NONE;
  return values.length === index + 1 && value >= 0 && !file.is(value, "nil");
}
function isFile(pkg, file, { declared }) {
  return isNamed(typeOf(pkg, file, declared), "os", "File");
}
var BEGINS = /^(start|run|open|connect|listen|init|serve|begin|dial|join|launch|setup|set|bootstrap|load|validate|mount|create|register)/i;
function neverBegan(file, { path }, { uses: uses2 }) {
  const step = path.findLast(({ kind, node: node2 }) => kind === "simple" && node2 >= 0 && hasCall3(file, node2));
  if (!step) return false;
  return uses2.some((use) => {
    const selector2 = file.parent(use);
    return file.contains(step.node, use) && file.is(selector2, "selector_expression") && BEGINS.test(file.text(file.child(selector2, "field")));
  });
}
function knowsOtherwise(pkg, file, call, { path }, targets, errorGuard) {
  const scopes = pkg.scopes(file);
  const guard = scopes.variableOf(targets[errorGuard] ?? NONE);
  const names2 = [...targets.slice(1), ...file.named(file.child(call, "arguments"))].filter((node2) => file.is(node2, "identifier"));
  const others = names2.flatMap((node2) => scopes.variableOf(node2) ?? []).filter((variable) => variable !== guard);
  if (targets.some((target, index) => index > 0 && index !== errorGuard && /err/i.test(file.text(target)))) return true;
  return path.some((step, at) => {
    if (step.node < 0 || step.kind === "switch") return false;
    const isIn = (use) => file.contains(step.node, use);
    if (step.kind === "condition") return isParticular(file, step, path[at + 1]) && (guard?.uses.some(isIn) ?? false);
    return others.some(({ uses: uses2 }) => uses2.some((use) => isIn(use) && ENDING.test(file.text(file.child(file.parent(use), "field")))));
  });
}
var ENDING = /^(Kill|Close|Stop|Shutdown|Release|Cancel)/i;
function isParticular(file, step, next) {
  if (!file.is(step.node, "binary_expression") || file.named(step.node).some((side) => file.is(side, "nil"))) return false;
  return next !== void 0 && step.next.find((edge) => edge.to === next.id)?.when === (file.text(file.child(step.node, "operator")) === "==");
}
function hasCall3(file, node2) {
  for (const _ of file.descendants(node2, "call_expression", true)) return true;
  return false;
}
function evidenceOf(pkg, file, variable, call) {
  for (const use of variable.uses) {
    const selector2 = file.parent(use);
    if (!file.is(selector2, "selector_expression") || file.child(selector2, "operand") !== use) continue;
    const release = file.text(file.child(selector2, "field"));
    const called = file.parent(selector2);
    if (!EVIDENCE.has(release) || !file.is(called, "call_expression") || file.child(called, "function") !== selector2) continue;
    if (file.functionAround(use) === file.functionAround(call) && use > call)
      return { file, node: called, how: "way", release, text: file.text(selector2) };
  }
  for (const use of variable.uses) {
    const field2 = isAssigned(file, use) ? void 0 : keptIn2(pkg, file, use);
    const found = field2 && releaseOfField(pkg, field2);
    if (found) return found;
  }
  return void 0;
}
function keptIn2(pkg, file, use) {
  const element2 = file.parent(file.parent(use));
  if (file.is(element2, "keyed_element") && file.bare(file.first(file.child(element2, "value"))) === use) {
    const key = file.first(file.child(element2, "key"));
    const owner = namedOf(typeFrom(pkg, file, typeOfBody(file, file.parent(element2))));
    return owner?.package === "" && file.is(key, "identifier") ? { owner: owner.name, name: file.text(key) } : void 0;
  }
  const list = file.parent(use);
  const statement2 = file.parent(list);
  if (!file.is(statement2, "assignment_statement") || file.child(statement2, "right") !== list) return void 0;
  const target = file.named(file.child(statement2, "left"))[file.named(list).indexOf(use)] ?? NONE;
  const field2 = file.is(target, "selector_expression") ? fieldOf(pkg, file, target) : void 0;
  return field2?.owner ? field2 : void 0;
}
function releaseOfField(pkg, field2) {
  for (const mention of mentionsOfField(pkg, field2)) {
    const [release = ""] = mention.path;
    if (mention.file.isTest || mention.path.length !== 1 || !EVIDENCE.has(release)) continue;
    if (fieldOf(pkg, mention.file, mention.node).owner !== field2.owner) continue;
    const selector2 = mention.file.parent(mention.node);
    if (!mention.file.is(mention.file.parent(selector2), "call_expression")) continue;
    return { file: mention.file, node: mention.file.parent(selector2), how: "field", release, text: mention.file.text(selector2) };
  }
  return void 0;
}

// src/go/started.ts
function startedAndLeft(pkg, file, call) {
  const fn = file.functionAround(call);
  const index = errorResult2(file, fn);
  const worker = file.child(file.child(call, "function"), "operand");
  const root = rootOf2(file, worker);
  const variable = index < 0 ? void 0 : pkg.scopes(file).variableOf(root);
  if (variable?.kind !== "local" || variable.function !== fn) return void 0;
  const stop = stopOf(pkg, file, call, worker);
  if (!stop) return void 0;
  const leaves3 = errorReturn(pkg, file, call, variable, file.text(worker).split(".").slice(1), index);
  return leaves3 < 0 ? void 0 : { name: file.text(worker), release: stop.release, leaves: leaves3, evidence: stop.evidence };
}
function rootOf2(file, node2) {
  let at = node2;
  while (file.is(at, "selector_expression")) at = file.child(at, "operand");
  return file.is(at, "identifier") ? at : NONE;
}
function stopOf(pkg, file, call, worker) {
  if (file.is(worker, "selector_expression")) {
    const field2 = fieldOf(pkg, file, worker);
    const found = field2.owner === "" ? void 0 : releaseOfField(pkg, field2);
    return found && { release: found.release, evidence: found };
  }
  const named = namedOf(typeOf(pkg, file, worker));
  const stop = named?.package === "" ? stopMethodOf(pkg, named.name, file) : void 0;
  if (!stop || !calleeOf(pkg, file, call).candidates.some(spawns)) return void 0;
  return {
    release: stop.file.text(stop.file.child(stop.node, "name")),
    evidence: { file: stop.file, node: stop.file.child(stop.node, "name") }
  };
}
function spawns({ file, node: node2 }) {
  for (const _ of file.descendants(node2, "go_statement", true)) return true;
  return false;
}
function errorReturn(pkg, file, call, variable, chain, index) {
  const flow = pkg.flow({ file, node: variable.function });
  const start = flow.graph.stepAt(call);
  if (!start) return NONE;
  const release = RELEASES.flatMap((method) => [method, [...chain, method].join(".")]);
  const settling = /* @__PURE__ */ new Set();
  for (const use of variable.uses) {
    const step = flow.graph.stepAround(use);
    if (!step || step.id === start.id) continue;
    if (isAssigned(file, use) || settles(pkg, file, use, { owner: 0, errorGuard: NONE, release })) settling.add(step.id);
  }
  const before = findPath(flow, { from: flow.graph.entry, satisfied: (step) => settling.has(step.id), bad: (step) => step.id === start.id });
  const path = before && findPath(flow, { from: start.id, satisfied: (step) => settling.has(step.id) || isQuiet(file, step.node, index) });
  return path?.findLast((step) => step.kind === "return")?.node ?? NONE;
}
function isQuiet(file, node2, index) {
  return node2 >= 0 && file.is(node2, "return_statement") && !returnsError(file, node2, index);
}

// rules/lifecycle/error-path-leaves-work/detect.ts
var detect26 = ({ call, start }, bench) => {
  if (call !== void 0) reportMade(call, bench);
  else if (start !== void 0) reportStarted(start, bench);
};
function reportStarted(at, { file, pkg, report }) {
  const left = startedAndLeft(pkg, file, at);
  if (!left || isProcessMain(pkg, file, file.functionAround(at))) return;
  const { name, release, leaves: leaves3, evidence } = left;
  const started = { node: at, message: `${name} is started here` };
  const leaving = { node: leaves3, message: `this way out leaves ${name} running` };
  const told = { ...evidence, message: "elsewhere it is stopped" };
  report(leaves3, `${name} goes on running when this error is returned: nothing calls its ${release} on this way`, {
    identity: name,
    related: [started, told],
    codeFlow: [started, leaving, told]
  });
}
function reportMade(at, { file, pkg, report }) {
  const left = leftOnError(pkg, file, at);
  if (!left || isProcessMain(pkg, file, file.functionAround(at))) return;
  const { variable, release, leaves: leaves3, evidence } = left;
  const made = { file, node: at, message: `${variable.name} comes from here` };
  const leaving = { file, node: leaves3, message: `this way out forgets ${variable.name}` };
  const told = {
    file: evidence.file,
    node: evidence.node,
    message: evidence.how === "way" ? `another way releases it: ${evidence.text}` : `where it is kept, it is released: ${evidence.text}`
  };
  report(leaves3, `${variable.name} is left behind when this error is returned: nothing calls its ${release} on this way`, {
    identity: `${variable.name} ${file.text(file.child(at, "function")).replaceAll(/\s+/g, "")}`,
    related: [made, told],
    codeFlow: [made, leaving, told]
  });
}

// rules/lifecycle/io-handle-not-closed/detect.ts
var detect27 = ({ call }, { file, pkg, contracts, report }) => {
  const at = call;
  const contract = contracts.dutyOf(pkg, file, at);
  if (!contract || isProcessMain(pkg, file, file.functionAround(at))) return;
  const open3 = undone(pkg, file, at, contract);
  if (!open3 || isErrorPath(pkg, file, at, contract.errorGuard, open3)) return;
  const name = open3.how === "dropped" ? `the ${contract.noun}` : file.text(resultTargets(file, at)[contract.owner] ?? NONE);
  const message = open3.how === "dropped" ? `the ${contract.noun} of ${contract.call} is thrown away and can never be closed` : open3.how === "overwritten" ? `${name} gets a new ${contract.noun} before the old one is closed` : `${name} is not closed on every way out`;
  const level = contract.modules.includes("os") ? { level: "note" } : {};
  report(at, message, { ...dutyDetails(file, at, open3, name), ...level });
};

// src/go/stop-reach.ts
var STOP_NAME3 = /^((wait|do|is|has|must|server|client|worker|process|ctx)?(done|stop|stopped|stopping|quit|exit|clos(e|ed|er|ing)|shutdown|term|cancel|cancell?ed|die|halt|kill))(c|ch|chan|channel|signal)?$/i;
function stopInReach(pkg, endless) {
  const { file, spawn, target, unending } = endless;
  for (const fn of [target, unending.fn]) {
    const given = signalAmong(pkg, fn.file, parametersOf(pkg, fn));
    if (given) return { how: "signal", variable: given, file: fn.file, near: true };
  }
  const owner = ownerOf(pkg, endless);
  const method = owner === "" ? void 0 : stopMethodOf(pkg, owner, file);
  if (method) return { how: "owner", owner, method };
  const around = signalAmong(pkg, file, parametersOf(pkg, { file, node: file.declarationAround(spawn) }));
  if (!around) return void 0;
  return { how: "signal", variable: around, file, near: around.uses.some((use) => file.contains(target.node, use) && target.file === file) };
}
function parametersOf(pkg, { file, node: node2 }) {
  return file.named(file.child(node2, "parameters")).flatMap((parameter2) => file.childrenIn(parameter2, "name")).flatMap((name) => name === NONE ? [] : pkg.scopes(file).variableOf(name) ?? []);
}
function signalAmong(pkg, file, variables) {
  return variables.find((variable) => {
    if (variable.name === "_") return false;
    const type2 = typeOf(pkg, file, variable.declared);
    return isNamed(type2, "context", "Context") || type2?.kind === "chan" && STOP_NAME3.test(variable.name);
  });
}
function stopSignal2(file, communication2) {
  if (!file.is(communication2, "receive_statement")) return "";
  const channel = file.bare(file.child(file.bare(file.child(communication2, "right")), "operand"));
  if (file.is(channel, "call_expression")) {
    const callee = file.child(channel, "function");
    return file.is(callee, "selector_expression") && file.text(file.child(callee, "field")) === "Done" ? file.text(channel) : "";
  }
  const name = file.is(channel, "selector_expression") ? file.text(file.child(channel, "field")) : file.text(channel);
  return isStopName(name) ? file.text(channel) : "";
}
function isStopName(name) {
  return STOP_NAME3.test(name);
}

// src/go/lost-break.ts
function lostBreak(pkg, file, node2) {
  const arm = file.parent(file.parent(node2));
  const select = file.parent(arm);
  if (!file.is(arm, "communication_case") || file.named(node2).length > 0 || file.contains(file.child(arm, "communication"), node2))
    return void 0;
  const signal = stopSignal2(file, file.child(arm, "communication"));
  const fn = file.functionAround(node2);
  const loop = signal === "" ? NONE : loopAround(file, select, fn);
  if (loop < 0 || fn < 0 || !isEndless(file, loop)) return void 0;
  const flow = pkg.flow({ file, node: fn });
  const start = flow.graph.steps.find((step) => step.kind === "arm" && step.node === arm);
  const again = flow.graph.steps.find((step) => step.kind === "select" && step.node === select);
  if (!start || !again) return void 0;
  const leaves3 = findPath(flow, {
    from: start.id,
    satisfied: (step) => step.id === again.id,
    bad: ({ id, node: at }) => id === flow.graph.exit || id === flow.graph.panic || at >= 0 && !file.contains(loop, at)
  });
  return leaves3 ? void 0 : { loop, arm: file.child(arm, "communication"), signal };
}
function isEndless(file, loop) {
  const head = file.named(loop)[0] ?? NONE;
  return file.named(loop).length === 1 || file.is(head, "for_clause") && file.child(head, "condition") < 0;
}
function hasLostBreak(pkg, { fn: { file }, loop }) {
  for (const node2 of file.descendants(loop, "break_statement", true)) if (lostBreak(pkg, file, node2)) return true;
  return false;
}

// src/go/unending.ts
var DEPTH3 = 3;
function endlessSpawn(pkg, file, spawn) {
  for (const target of calleeOf(pkg, file, file.first(spawn)).candidates) {
    const unending = unendingLoop(pkg, target);
    if (unending) return { file, spawn, target, unending };
  }
  return void 0;
}
var known4 = /* @__PURE__ */ new WeakMap();
function unendingLoop(pkg, fn, depth = DEPTH3) {
  const byFile = remembered(known4, pkg, () => /* @__PURE__ */ new Map());
  const byNode = remembered(byFile, fn.file, () => /* @__PURE__ */ new Map());
  const found = byNode.get(fn.node);
  if (found !== void 0) return found || void 0;
  byNode.set(fn.node, false);
  const unending = find(pkg, fn, depth);
  if (unending || depth === DEPTH3) byNode.set(fn.node, unending ?? false);
  else byNode.delete(fn.node);
  return unending;
}
function find(pkg, fn, depth) {
  const { file, node: node2 } = fn;
  const body = file.child(node2, "body");
  if (body < 0 || depth === 0) return void 0;
  const graph = pkg.graph(fn);
  if (graph.opaque.length > 0) return void 0;
  const blocking = /* @__PURE__ */ new Map();
  for (const step of graph.steps) {
    const held = heldAt(pkg, fn, step, depth);
    if (held) blocking.set(step.id, held);
  }
  const reached = reachable(graph, blocking);
  if (reached.has(graph.exit) || reached.has(graph.panic)) return void 0;
  for (const [id, held] of blocking) if (reached.has(id)) return held;
  const loop = endlessLoops(file, body).find((at) => [...reached].some((id) => file.contains(at, graph.steps[id]?.node ?? NONE)));
  return loop === void 0 ? void 0 : { fn, loop };
}
function heldAt(pkg, fn, step, depth) {
  const { file } = fn;
  if (step.kind === "range") {
    const loop = file.parent(step.node);
    return isOverOpenChannel(pkg, file, step.node) && !hasWayOut(file, loop) ? { fn, loop } : void 0;
  }
  if (step.kind !== "simple" && step.kind !== "return") return void 0;
  for (const call of file.descendants(ownPart(file, step), "call_expression", true)) {
    const held = heldIn(pkg, calleeOf(pkg, file, call).candidates, depth - 1);
    if (held) return held;
  }
  return void 0;
}
function heldIn(pkg, candidates, depth) {
  for (const candidate of candidates) {
    const held = unendingLoop(pkg, candidate, depth);
    if (held) return held;
  }
  return void 0;
}
function isOverOpenChannel(pkg, file, clause) {
  const over = file.bare(file.child(clause, "right"));
  if (isTicks(pkg, file, over)) return true;
  const [channel, ...more] = sharedChannelsAt(pkg, file, clause);
  return channel !== void 0 && more.length === 0 && neverAnswered(channel, ["close"]);
}
function isTicks(pkg, file, channel) {
  if (!file.is(channel, "selector_expression") || file.text(file.child(channel, "field")) !== "C") return false;
  return isNamed(typeOf(pkg, file, file.child(channel, "operand")), "time", "Ticker");
}
function reachable(graph, blocking) {
  const seen = /* @__PURE__ */ new Set([graph.entry]);
  for (const id of seen) if (!blocking.has(id)) for (const edge of graph.steps[id]?.next ?? []) seen.add(edge.to);
  return seen;
}
function endlessLoops(file, body) {
  return [...file.descendants(body, "for_statement", true)].filter((loop) => {
    const head = file.named(loop)[0] ?? NONE;
    return file.named(loop).length === 1 || file.is(head, "for_clause") && file.child(head, "condition") < 0;
  });
}
function waitsForTicksAlone(pkg, { fn: { file }, loop }) {
  const clause = rangeOf(file, loop);
  const first = file.first(file.first(file.child(loop, "body")));
  const arms = file.is(first, "select_statement") ? file.named(first) : [];
  const receive = clause >= 0 ? NONE : firstReceive(file, arms.length === 1 ? arms[0] : first);
  const channel = file.bare(clause >= 0 ? file.child(clause, "right") : file.child(receive, "operand"));
  if (file.is(first, "select_statement") && arms.length !== 1) return false;
  if (file.is(channel, "call_expression")) return /^time\.Tick$/.test(file.text(file.child(channel, "function")));
  return isTicks(pkg, file, channel);
}
function waitsForValuesAlone({ fn: { file }, loop }) {
  return rangeOf(file, loop) >= 0;
}
function rangeOf(file, loop) {
  return file.named(loop).find((child) => file.is(child, "range_clause")) ?? NONE;
}
function firstReceive(file, statement2) {
  for (const node2 of file.descendants(
    file.is(statement2, "communication_case") ? file.child(statement2, "communication") : statement2,
    "unary_expression",
    true
  )) {
    if (file.text(file.child(node2, "operator")) === "<-") return node2;
  }
  return NONE;
}

// rules/lifecycle/loop-ignores-done/detect.ts
var detect28 = (captures, bench) => {
  if (captures.break === void 0) reportEndless(captures.go, bench);
  else reportBreak(captures.break, bench);
};
function reportEndless(go, { file, pkg, report }) {
  const endless = endlessSpawn(pkg, file, go);
  if (!endless || isProcessWork(pkg, file, go)) return;
  const { unending } = endless;
  const reach2 = stopInReach(pkg, endless);
  if (hasLostBreak(pkg, unending)) return;
  if (!reach2 || waitsForTicksAlone(pkg, unending) || reach2.how === "owner" && waitsForValuesAlone(unending)) return;
  const stop = spotOf2(reach2);
  const loop = { file: unending.fn.file, node: headOf2(unending.fn.file, unending.loop), message: "this loop has no way out" };
  report(go, messageOf3(reach2), {
    identity: unending.fn.file.functionName(unending.loop) || file.functionName(go),
    related: [loop, stop],
    codeFlow: [{ node: go, message: "the goroutine is started here" }, loop, stop],
    ...reach2.how === "signal" && !reach2.near ? { level: "note" } : {}
  });
}
function reportBreak(node2, { file, pkg, report }) {
  const lost = lostBreak(pkg, file, node2);
  if (!lost) return;
  const waits = { node: lost.arm, message: `${lost.signal} tells to end here, and stays ready` };
  const loop = { node: headOf2(file, lost.loop), message: "this loop goes on" };
  report(node2, `the break on ${lost.signal} leaves the select and not the loop, which never ends`, {
    identity: `break ${lost.signal}`,
    related: [waits, loop],
    codeFlow: [waits, { node: node2, message: "the break leads to the end of the select" }, loop],
    level: "error",
    confidence: "high"
  });
}
function messageOf3(reach2) {
  if (reach2.how === "owner") return `the goroutine never ends, not even after ${nameOf3(reach2)} was called: its loop has no way out`;
  return `the goroutine never ends: its loop has no way out and does not look at ${reach2.variable.name}`;
}
function nameOf3({ owner, method }) {
  return `${owner}.${method.file.text(method.file.child(method.node, "name"))}`;
}
function spotOf2(reach2) {
  if (reach2.how === "signal")
    return { file: reach2.file, node: reach2.variable.declared, message: `${reach2.variable.name} tells when to end` };
  const { file, node: node2 } = reach2.method;
  return { file, node: file.child(node2, "name"), message: `${nameOf3(reach2)} does not reach the loop` };
}
function headOf2(file, loop) {
  return file.children(loop)[0] ?? loop;
}

// src/go/group-strands.ts
function waitsForOwnChannel(pkg, file, call) {
  const literal = file.named(file.child(call, "arguments")).find((argument2) => file.is(argument2, "func_literal")) ?? NONE;
  const owner = file.functionAround(call);
  if (literal < 0) return false;
  return [...channelsWaitedFor(file, literal)].some((channel) => {
    const variable = file.is(channel, "identifier") ? pkg.scopes(file).variableOf(channel) : void 0;
    return variable?.function === owner && variable.kind === "local" && variable.uses.some((use) => file.functionAround(use) === owner);
  });
}
function* channelsWaitedFor(file, literal) {
  for (const clause of file.descendants(literal, "range_clause", true)) yield file.child(clause, "right");
  for (const send of file.descendants(literal, "send_statement", true)) if (!isInSelect(file, send)) yield file.child(send, "channel");
  for (const receive of file.descendants(literal, "unary_expression", true)) {
    if (file.text(file.child(receive, "operator")) === "<-" && !isInSelect(file, receive)) yield file.child(receive, "operand");
  }
}
function isInSelect(file, operation) {
  const arm = file.enclosing(operation, "communication_case", "func_literal");
  return file.is(arm, "communication_case") && file.contains(file.child(arm, "communication"), operation);
}

// src/go/context-duties.ts
var DEPTH4 = 6;
function endlessContext(pkg, file, call) {
  const context = file.named(file.child(call, "arguments"))[0] ?? NONE;
  return neverEnds(pkg, file, context, DEPTH4) ? { how: "endless", context } : void 0;
}
function neverEnds(pkg, file, value, depth) {
  if (value < 0 || depth === 0) return false;
  if (file.is(value, "identifier")) {
    const variable = pkg.scopes(file).variableOf(value);
    return variable !== void 0 && neverEnds(pkg, file, onlyValue(file, variable), depth - 1);
  }
  if (!file.is(value, "call_expression")) return false;
  const { package: path, name } = calleeOf(pkg, file, value);
  const inner2 = file.named(file.child(value, "arguments"))[0] ?? NONE;
  if (path === "context" || path === "golang.org/x/net/context") {
    return name === "Background" || name === "TODO" || /^With(Value|outCancel)$/.test(name) && neverEnds(pkg, file, inner2, depth - 1);
  }
  return CARRIES2.test(`${path}.${name}`) && neverEnds(pkg, file, inner2, depth - 1);
}
var CARRIES2 = /^(go\.etcd\.io\/etcd\/client(v3|\/v3)\.With(RequireLeader)|google\.golang\.org\/grpc\/metadata\.(NewOutgoingContext|AppendToOutgoingContext))$/;
function onlyValue(file, variable) {
  if (variable.kind !== "local" || variable.uses.some((use) => isAssigned(file, use))) return NONE;
  const { statement: statement2 } = variable;
  const isSpec = file.is(statement2, "var_spec");
  if (!isSpec && !file.is(statement2, "short_var_declaration")) return NONE;
  const targets = isSpec ? file.childrenIn(statement2, "name") : file.named(file.child(statement2, "left"));
  const values = file.named(file.child(statement2, isSpec ? "value" : "right"));
  return targets.length === values.length ? values[targets.indexOf(variable.declared)] ?? NONE : NONE;
}

// src/go/paired.ts
function unpaired(pkg, file, call, pair2) {
  const fn = file.functionAround(call);
  const { package: path } = calleeOf(pkg, file, call);
  const names2 = new Set(pair2.release.map((release) => release.slice(release.lastIndexOf(".") + 1)));
  const isStop = (from, node2) => {
    if (!names2.has(from.text(from.child(node2, "field")))) return false;
    return pkg.imports(from).get(from.text(from.child(node2, "operand"))) === path;
  };
  const here = [...file.descendants(fn, "selector_expression")].filter((node2) => isStop(file, node2));
  if (here.length === 0)
    return pkg.files.some((from) => from.all("selector_expression").some((node2) => isStop(from, node2))) ? void 0 : { how: "unpaired" };
  return pathWithout(pkg, file, call, pair2, here);
}
function pathWithout(pkg, file, call, pair2, stops) {
  const flow = pkg.flow({ file, node: file.functionAround(call) });
  const start = flow.graph.stepAt(call);
  if (!start) return void 0;
  const settling = new Set(stops.map((node2) => flow.graph.stepAround(node2)?.id));
  const guard = resultTargets(file, call)[pair2.errorGuard] ?? NONE;
  const assume = file.is(guard, "identifier") && file.text(guard) !== "_" ? [nilFact(flow, guard, true)] : [];
  const path = findPath(flow, { from: start.id, assume, satisfied: (step) => settling.has(step.id) });
  return path && { how: "unpaired" };
}

// src/go/receiver-duties.ts
function undoneReceiver(pkg, file, call, duty) {
  return undoneVariable(pkg, file, call, file.bare(file.child(file.bare(file.child(call, "function")), "operand")), duty);
}
function undoneVariable(pkg, file, call, owner, duty) {
  const variable = file.is(owner, "identifier") ? pkg.scopes(file).variableOf(owner) : void 0;
  const fn = file.functionAround(call);
  if (!variable || variable.kind !== "local" || variable.function !== fn) return void 0;
  const flow = pkg.flow({ file, node: fn });
  const start = flow.graph.stepAt(call);
  if (!start) return void 0;
  const settling = /* @__PURE__ */ new Set();
  const overwriting = /* @__PURE__ */ new Set();
  for (const use of [variable.declared, ...variable.uses]) {
    const step = flow.graph.stepAround(use);
    if (!step || step.id === start.id) continue;
    if (use === variable.declared || isAssigned(file, use)) overwriting.add(step.id);
    else if (settles(pkg, file, use, { owner: 0, ...duty }) || duty.isWaitedFor && isReceived(file, use)) settling.add(step.id);
  }
  if (comesAfterAny(flow, settling, start)) return void 0;
  const path = findPath(flow, {
    from: start.id,
    ...succeeded(flow, start, call, duty),
    satisfied: (step) => settling.has(step.id),
    bad: (step) => step.id === flow.graph.exit || overwriting.has(step.id) || step.id === start.id && !duty.repeats
  });
  const end = path?.at(-1);
  if (!path || !end) return void 0;
  if (end.id !== flow.graph.exit) return { how: "overwritten", variable, leaves: end.node, path };
  return { how: "path", variable, leaves: path.findLast((step) => step.kind === "return")?.node ?? NONE, path };
}
function isReceived(file, use) {
  const parent = file.parent(use);
  return file.is(parent, "unary_expression") && file.text(file.child(parent, "operator")) === "<-";
}
function comesAfterAny(flow, settling, start) {
  return !findPath(flow, { from: flow.graph.entry, satisfied: (step) => settling.has(step.id), bad: (step) => step.id === start.id });
}
function succeeded(flow, start, call, duty) {
  const { file } = flow;
  const guard = resultTargets(file, call)[duty.errorGuard] ?? NONE;
  if (file.is(guard, "identifier") && file.text(guard) !== "_") return { assume: [nilFact(flow, guard, true)] };
  if (start.kind === "condition") return { first: file.text(file.child(start.node, "operator")) === "==" };
  return {};
}

// src/go/rows.ts
function rowsLeftOpen(pkg, file, call, duty) {
  const variable = pkg.scopes(file).variableOf(resultTargets(file, call)[duty.owner] ?? NONE);
  const fn = file.functionAround(call);
  if (!variable || fn < 0) return undone(pkg, file, call, duty);
  const flow = pkg.flow({ file, node: fn });
  const heads = loopHeads(flow, variable);
  if (heads.length === 0) return undone(pkg, file, call, duty);
  const before = undone(pkg, file, call, { ...duty, release: [...duty.release, "Next"] });
  return before ?? (variable.function === fn ? leavesLoop(pkg, flow, variable, heads, duty) : void 0);
}
function loopHeads({ file, graph }, variable) {
  return variable.uses.flatMap((use) => {
    const selector2 = file.parent(use);
    const step = file.text(file.child(selector2, "field")) === "Next" ? graph.stepAt(use) : void 0;
    return step?.kind === "condition" && loopAround(file, step.node, graph.function) >= 0 ? [step] : [];
  });
}
function leavesLoop(pkg, flow, variable, heads, duty) {
  const { file, graph } = flow;
  if (variable.kind === "result") return void 0;
  const settling = new Set(heads.map((head) => head.id));
  for (const use of variable.uses) if (settles(pkg, file, use, duty)) settling.add(graph.stepAround(use)?.id);
  if (deferredBefore(flow, settling, heads)) return void 0;
  for (const head of heads) {
    const path = findPath(flow, { from: head.id, first: true, satisfied: (step) => settling.has(step.id) });
    if (path) return { how: "path", variable, leaves: path.findLast((step) => step.kind === "return")?.node ?? NONE, path };
  }
  return void 0;
}
function deferredBefore({ graph, ...names2 }, settling, heads) {
  const ids = new Set(heads.map((head) => head.id));
  return !findPath(
    { ...names2, graph },
    { from: graph.entry, satisfied: (step) => settling.has(step.id) && !ids.has(step.id), bad: (step) => ids.has(step.id) }
  );
}
function endsWithFunction(pkg, file, call) {
  const context = file.named(file.child(call, "arguments"))[0] ?? NONE;
  const variable = file.is(context, "identifier") ? pkg.scopes(file).variableOf(context) : void 0;
  if (!variable) return false;
  const assigned = [variable.declared, ...variable.uses.filter((use) => use < call && isAssigned(file, use))];
  return assigned.some((target) => {
    const statement2 = file.parent(file.parent(target));
    const value = file.named(file.child(statement2, "right"))[0] ?? NONE;
    const callee = file.child(value, "function");
    return importedPackage(pkg, file, file.child(callee, "operand")) === "context" && /^With(Cancel|Timeout|Deadline)/.test(file.text(file.child(callee, "field")));
  });
}

// src/go/missed.ts
var COMMAND = /(^|\/)(cmd|cli|commands?|tools?|scripts?|hack|examples?|_?examples)\//;
function missed(pkg, file, call, contract) {
  const fn = file.functionAround(call);
  if (fn < 0 || isProcessMain(pkg, file, fn)) return void 0;
  const endedBy = new Set(contract.endedBy);
  if (endedBy.has("process") && (pkg.name === "main" || COMMAND.test(file.path) || file.declaredName(fn) === "init")) return void 0;
  if (endedBy.has("parent") && !parentOutlives(pkg, file, call)) return void 0;
  if (contract.carrier === "context") return endlessContext(pkg, file, call);
  if (endedBy.has("context") && !endlessContext(pkg, file, call)) return void 0;
  const left = leftUndone(pkg, file, call, contract);
  return left?.how === "dropped" && endedBy.has("parent") ? void 0 : left;
}
function leftUndone(pkg, file, call, contract) {
  switch (contract.carrier) {
    case "package":
      return unpaired(pkg, file, call, contract);
    case "receiver":
      return isFirstOfItsKind(pkg, file, call) && isMadeHere2(pkg, file, receiverOf2(pkg, file, call)) ? undoneReceiver(pkg, file, call, { ...contract, repeats: true }) : void 0;
    case "argument":
      return undoneArgument(pkg, file, call, contract);
    default:
      return undoneResult(pkg, file, call, contract);
  }
}
function undoneArgument(pkg, file, call, contract) {
  const argument2 = file.named(file.child(call, "arguments"))[contract.owner] ?? NONE;
  const variable = file.is(argument2, "identifier") ? pkg.scopes(file).variableOf(argument2) : void 0;
  const value = variable && firstValueOf(file, variable);
  if (value !== void 0 && isMethodCall(pkg, file, value)) return void 0;
  const isSaid = variable?.uses.some((use) => use < argument2 && calledWith(file, use) === calledName2(file, call));
  return isSaid ? void 0 : undoneVariable(pkg, file, call, argument2, { ...contract, repeats: true, isWaitedFor: true });
}
function isMethodCall(pkg, file, value) {
  const callee = file.is(value, "call_expression") ? file.child(value, "function") : NONE;
  if (!file.is(callee, "selector_expression")) return false;
  const operand2 = file.bare(file.child(callee, "operand"));
  return !file.is(operand2, "identifier") || pkg.scopes(file).variableOf(operand2) !== void 0;
}
function calledWith(file, use) {
  const list = file.parent(use);
  return file.is(list, "argument_list") ? calledName2(file, file.parent(list)) : "";
}
function undoneResult(pkg, file, call, contract) {
  if (endsWithFunction(pkg, file, call) && contract.endedBy?.includes("context")) return void 0;
  const reads = contract.endedBy?.includes("Next");
  const left = reads ? rowsLeftOpen(pkg, file, call, contract) : undone(pkg, file, call, contract);
  return left && !isErrorPath(pkg, file, call, contract.errorGuard, left) ? left : void 0;
}
function receiverOf2(pkg, file, call) {
  const operand2 = file.bare(file.child(file.bare(file.child(call, "function")), "operand"));
  return file.is(operand2, "identifier") ? pkg.scopes(file).variableOf(operand2) : void 0;
}
function isMadeHere2(pkg, file, variable) {
  const value = variable && firstValueOf(file, variable);
  if (value === void 0) return variable !== void 0 && file.is(variable.statement, "var_spec");
  if (file.is(value, "call_expression"))
    return file.text(file.child(value, "function")) === "new" || calleeOf(pkg, file, value).package !== "";
  return file.is(file.is(value, "unary_expression") ? file.child(value, "operand") : value, "composite_literal");
}
function firstValueOf(file, { statement: statement2, declared }) {
  const isSpec = file.is(statement2, "var_spec");
  const targets = isSpec ? file.childrenIn(statement2, "name") : file.named(file.child(statement2, "left"));
  const values = file.named(file.child(statement2, isSpec ? "value" : "right"));
  return values.length === 1 ? values[0] : values[targets.indexOf(declared)];
}
function parentOutlives(pkg, file, call) {
  return receiverOf2(pkg, file, call)?.kind !== "local";
}
function isFirstOfItsKind(pkg, file, call) {
  const variable = receiverOf2(pkg, file, call);
  const name = calledName2(file, call);
  return !variable?.uses.some((use) => {
    const selector2 = file.parent(use);
    const isSame3 = file.is(selector2, "selector_expression") && file.text(file.child(selector2, "field")) === name;
    return isSame3 && file.start(use) < file.start(call);
  });
}

// rules/lifecycle/must-call-missed/detect.ts
var detect29 = ({ call }, { file, pkg, contracts, goVersion, report }) => {
  const at = call;
  for (const contract of contracts.dutiesOf(pkg, file, at)) {
    const left = isInForce(contract, goVersion) ? missed(pkg, file, at, contract) : void 0;
    if (!left) continue;
    const owner = ownerName(file, at, contract, left);
    const level = levelOf(pkg, file, at, contract);
    report(at, messageOf4(contract, left, calledName2(file, at), owner), { ...detailsOf(file, at, left, owner), ...level ? { level } : {} });
  }
};
function levelOf(pkg, file, call, { level, carrier, release }) {
  const isGroup = carrier === "receiver" && release[0] === "Wait";
  return level ?? (isGroup && !waitsForOwnChannel(pkg, file, call) ? "note" : void 0);
}
function ownerName(file, call, contract, left) {
  if (left.how === "path" || left.how === "overwritten") return left.variable.name;
  if (left.how === "endless") return file.text(left.context);
  const target = contract.carrier ? NONE : resultTargets(file, call)[contract.owner] ?? NONE;
  return left.how === "unpaired" || target < 0 || file.text(target) === "_" ? `the ${contract.noun}` : file.text(target);
}
function detailsOf(file, call, left, owner) {
  if (left.how !== "endless" && left.how !== "unpaired") return dutyDetails(file, call, left, owner);
  const identity = `${owner} ${file.text(file.child(call, "function")).replaceAll(/\s+/g, "")}`;
  const taken = { node: call, message: "the duty is taken on here" };
  if (left.how === "unpaired") return { identity, codeFlow: [taken] };
  const context = { node: left.context, message: "this context has no end" };
  return { identity, related: [context], codeFlow: [taken, context] };
}
function messageOf4({ release, noun }, left, callee, owner) {
  const wanted = release.map((text) => text === "call" ? `${owner}()` : text.replace(/^\./, "").replace("(owner)", `(${owner})`)).join(" or ");
  switch (left.how) {
    case "dropped":
      return `the ${noun} of ${callee} is thrown away, so ${release[0] === "call" ? "it can never be called" : `${wanted} can never be called`}`;
    case "overwritten":
      return `${owner} gets a new ${noun} from ${callee} before ${wanted} was called on the old one`;
    case "endless":
      return `the ${noun} of ${callee} runs until its context ends, and ${owner} never does`;
    case "unpaired":
      return `${callee} is not followed by ${wanted} on every way out`;
    default:
      if (release[0] === "call") return `${owner} is not called on every way out, which ${callee} asks for`;
      return `${owner} leaves this function without ${wanted} on some way, which ${callee} asks for`;
  }
}

// src/go/owned-work.ts
var DEPTH5 = 2;
var known5 = /* @__PURE__ */ new WeakMap();
function stoppableWork(pkg, file, call) {
  const target = declarationOf(pkg, file, call);
  if (!target?.file.is(target.node, "function_declaration")) return void 0;
  const byNode = remembered(known5, target.pkg, () => /* @__PURE__ */ new Map());
  return remembered(byNode, target.node, () => workOf(target.pkg, target) ?? false) || void 0;
}
function workOf(pkg, fn) {
  if (endsOtherwise(pkg, fn)) return void 0;
  const types = [0, 1, 2, 3].map((index) => typeFrom(pkg, fn.file, resultType(fn.file, fn.node, index)));
  const named = namedOf(types[0]);
  if (!named || named.package !== "") return void 0;
  const stop = stopMethodOf(pkg, named.name, fn.file);
  const spawn = stop && spawnFor(pkg, fn, named.name, DEPTH5);
  if (!stop || !spawn) return void 0;
  const release = methodsOf(pkg, named.name, fn.file).map(({ file, node: node2 }) => file.text(file.child(node2, "name"))).filter((name) => ENDS.test(name));
  return { type: named.name, stop, release, spawn, errorGuard: types.findIndex((type2) => isNamed(type2, "", "error")) };
}
var ENDS = /close|stop|shut|cancel|release|terminate|destroy|dispose|halt|kill|cleanup|teardown|finish|end|drain|wait|quit|exit|leave|abort|done|join/i;
function endsOtherwise(pkg, { file, node: node2 }) {
  return file.named(file.child(node2, "parameters")).some((parameter2) => {
    const type2 = typeFrom(pkg, file, file.child(parameter2, "type"));
    return type2?.kind === "chan" || /Context$|Group$|WaitGroup|Closer$|Tomb$/.test(file.text(file.child(parameter2, "type")));
  });
}
function spawnFor(pkg, fn, type2, depth) {
  const { file, node: node2 } = fn;
  for (const spawn of file.descendants(node2, "go_statement", true)) {
    for (const target of calleeOf(pkg, file, file.first(spawn)).candidates) {
      if (isOwn3(pkg, target, type2) && lasts(target)) return { file, node: spawn };
    }
  }
  if (depth === 0) return void 0;
  for (const call of file.descendants(node2, "call_expression", true)) {
    for (const target of calleeOf(pkg, file, call).candidates) {
      if (target.file.receiverType(target.node) !== type2 || endsOtherwise(pkg, target)) continue;
      const spawn = spawnFor(pkg, target, type2, depth - 1);
      if (spawn) return spawn;
    }
  }
  return void 0;
}
function isOwn3(pkg, fn, type2) {
  const { file, node: node2 } = fn;
  if (file.is(node2, "method_declaration")) return file.receiverType(node2) === type2 && receiverOf(pkg, fn) !== void 0;
  if (!file.is(node2, "func_literal")) return false;
  for (const name of file.descendants(file.child(node2, "body"), "identifier")) {
    const found = pkg.scopes(file).variableOf(name) ? namedOf(typeOf(pkg, file, name)) : void 0;
    if (found?.package === "" && found.name === type2) return true;
  }
  return false;
}
function lasts({ file, node: node2 }) {
  const body = file.child(node2, "body");
  for (const loop of file.descendants(body, "for_statement")) if (file.named(loop).length === 1) return true;
  for (const clause of file.descendants(body, "range_clause"))
    if (file.child(clause, "left") < 0 || /ch(an)?$|queue|\.C$/i.test(file.text(file.child(clause, "right")))) return true;
  for (const receive of file.descendants(body, "unary_expression")) {
    if (file.text(file.child(receive, "operator")) === "<-" && /Done\(\)$|stop|quit|done|close/i.test(file.text(file.child(receive, "operand"))))
      return true;
  }
  return false;
}

// rules/lifecycle/owner-never-stopped/detect.ts
var detect30 = ({ go, call, receive }, bench) => {
  if (go !== void 0) reportUnstoppable(go, bench);
  else if (call !== void 0) reportForgotten(call, bench);
  else if (receive !== void 0) reportUnusedStop(receive, bench);
};
function reportUnstoppable(go, { file, pkg, report }) {
  const endless = endlessSpawn(pkg, file, go);
  const owner = endless ? ownerOf(pkg, endless) : "";
  if (!endless || owner === "" || isProcessWork(pkg, file, go)) return;
  if (stopInReach(pkg, endless) || waitsForTicksAlone(pkg, endless.unending)) return;
  const { fn, loop } = endless.unending;
  const started = { node: go, message: "the goroutine is started here" };
  const loops = { file: fn.file, node: fn.file.children(loop)[0] ?? loop, message: "this loop has no way out" };
  report(go, `nothing can end this goroutine: its loop has no way out, and ${owner} has no method to stop it`, {
    identity: owner,
    related: [loops],
    codeFlow: [started, loops]
  });
}
function reportForgotten(call, { file, pkg, report }) {
  const work = stoppableWork(pkg, file, call);
  const fn = file.functionAround(call);
  if (!work || isProcessMain(pkg, file, fn) || /^init$/.test(file.functionName(call))) return;
  const open3 = undone(pkg, file, call, { owner: 0, errorGuard: work.errorGuard, release: work.release });
  if (!open3 || isErrorPath(pkg, file, call, work.errorGuard, open3)) return;
  const stop = work.stop.file.text(work.stop.file.child(work.stop.node, "name"));
  const name = open3.how === "dropped" ? `the ${work.type}` : file.text(resultTargets(file, call)[0] ?? NONE);
  const details = dutyDetails(file, call, open3, name);
  const started = { ...work.spawn, message: `the goroutine of ${work.type} is started here` };
  const message = open3.how === "dropped" ? `the ${work.type} is thrown away, so its goroutine can never be stopped` : `${name} is not stopped on every way out: its goroutine goes on until ${stop} is called`;
  report(call, message, { ...details, related: [started, ...details.related ?? []], codeFlow: [...details.codeFlow ?? [], started] });
}
function reportUnusedStop(receive, { file, pkg, report }) {
  const [channel, ...more] = sharedChannelsAt(pkg, file, receive);
  if (!channel || more.length > 0 || channel.kind !== "field" || !isStopName(channel.name) || file.isTest) return;
  if (!neverAnswered(channel, ["close", "send"])) return;
  const made = channel.makes.map((make) => ({ file: make.file, node: make.node, message: `${channel.name} is made here` }));
  report(receive, `nothing closes ${channel.identity}, so what waits for it to end never ends`, {
    identity: channel.identity,
    related: made.slice(0, 1),
    codeFlow: [...made.slice(0, 1), { node: receive, message: `the stop that is waited for here never comes` }]
  });
}

// rules/lifecycle/process-not-waited/detect.ts
var detect31 = ({ call }, bench) => {
  const { file, pkg, report } = bench;
  const at = call;
  const callee = calleeOf(pkg, file, at);
  if (callee.package !== "os/exec" || callee.name !== "Cmd.Start" || isProcessMain(pkg, file, file.functionAround(at))) return;
  const left = undoneReceiver(pkg, file, at, { release: ["Wait", "Process.Wait", "Process.Release"], errorGuard: 0 });
  if (!left || left.how === "dropped") return;
  const { name } = left.variable;
  const runs = hasGoroutines(bench, left.variable);
  const stays = runs ? "its goroutines and the dead process stay" : "the dead process stays";
  report(at, `${name}.Wait is not called on every way out, so ${stays}`, {
    ...dutyDetails(file, at, left, name),
    ...runs ? {} : { level: "note" }
  });
};
function hasGoroutines({ file }, variable) {
  if (file.text(variable.statement).includes("CommandContext(")) return true;
  return variable.uses.some((use) => {
    const selector2 = file.parent(use);
    const field2 = file.text(file.child(selector2, "field"));
    const statement2 = file.parent(file.parent(selector2));
    return /^Std(in|out|err)$/.test(field2) && file.is(statement2, "assignment_statement") && !/\bos\.Std|File\b/.test(file.text(file.child(statement2, "right")));
  });
}

// src/go/signals.ts
function stillRegistered(pkg, file, notify) {
  const channel = file.named(file.child(notify, "arguments"))[0] ?? NONE;
  if (pkg.files.some((other) => other.tree.text.includes("signal.Reset("))) return void 0;
  if (file.is(channel, "selector_expression")) return closedField(pkg, file, channel);
  const variable = file.is(channel, "identifier") ? pkg.scopes(file).variableOf(channel) : void 0;
  const fn = file.functionAround(notify);
  if (!variable || variable.function !== fn || makeOf(file, variable) < 0) return void 0;
  const uses2 = variable.uses.map((use) => ({ use, role: roleOfUse(pkg, file, use) }));
  if (uses2.some(({ use, role }) => role === "elsewhere" || isAssigned(file, use))) return void 0;
  const waits = uses2.filter(({ role }) => role === "receive").map(({ use }) => use);
  const spawned = waits.find((use) => isSpawned(pkg, file, use, fn));
  if (spawned !== void 0) return { how: "goroutine", variable, waits: spawned };
  const flow = pkg.flow({ file, node: fn });
  const start = flow.graph.stepAt(notify);
  const received = new Set(waits.map((use) => flow.graph.stepAround(use)?.id));
  const path = start && waits.length > 0 ? findPath(flow, { from: start.id, satisfied: (step) => received.has(step.id) }) : void 0;
  return path && { how: "returns", variable, leaves: path.findLast((step) => step.kind === "return")?.node ?? NONE };
}
function roleOfUse(pkg, file, use) {
  const parent = file.parent(use);
  if (file.is(parent, "unary_expression") && file.text(file.child(parent, "operator")) === "<-") return "receive";
  if (file.is(parent, "range_clause") && file.child(parent, "right") === use) return "receive";
  const call = file.is(parent, "argument_list") ? file.parent(parent) : NONE;
  const callee = call < 0 ? void 0 : calleeOf(pkg, file, call);
  return callee?.package === "os/signal" && callee.name === "Notify" ? "notify" : "elsewhere";
}
function isSpawned(pkg, file, use, fn) {
  for (let at = file.functionAround(use); at >= 0 && at !== fn; at = file.functionAround(at)) {
    if (roleOf(pkg, file, at).kind === "spawned") return true;
  }
  return false;
}
function closedField(pkg, file, selector2) {
  const field2 = fieldOf(pkg, file, selector2);
  if (field2.owner === "") return void 0;
  let closed2;
  for (const mention of mentionsOfField(pkg, field2)) {
    const list = mention.file.parent(mention.node);
    if (!mention.file.is(list, "argument_list")) continue;
    const call = mention.file.parent(list);
    const name = mention.file.text(mention.file.child(call, "function"));
    if (name === "close") closed2 ??= { how: "closed", name: mention.file.text(mention.node), file: mention.file, close: call };
    else if (name !== "signal.Notify") return void 0;
  }
  return closed2;
}

// rules/lifecycle/signal-not-stopped/detect.ts
var FOR_THE_PROCESS = /signal|interrupt|shutdown|graceful|handler|^(init|setup|main|run|serve|start|execute|wait|listen)/i;
var COMMAND2 = /(^|\/)(cmd|cli|commands?)\//;
var detect32 = ({ call }, bench) => {
  const { file, pkg, report } = bench;
  const at = call;
  const fn = file.functionAround(at);
  const callee = calleeOf(pkg, file, at);
  if (fn < 0 || callee.package !== "os/signal" || callee.name !== "Notify") return;
  const left = stillRegistered(pkg, file, at);
  if (!left || left.how !== "closed" && (pkg.name === "main" || COMMAND2.test(file.path) || FOR_THE_PROCESS.test(plainName(bench, at))))
    return;
  const registered = { file, node: at, message: "the channel is registered for signals here" };
  if (left.how === "closed") {
    const closed2 = { file: left.file, node: left.close, message: "and closed here, still registered" };
    const text2 = `${left.name} is closed while it is still registered: the next signal panics, signal.Stop comes first`;
    report(left.close, text2, { identity: left.name, file: left.file, related: [registered], codeFlow: [registered, closed2] });
    return;
  }
  const { name } = left.variable;
  const spot = spotOf3(left, bench, fn);
  const text = left.how === "returns" ? `${name} stays registered when the function returns, and signals go to nobody` : `${name} is never given to signal.Stop, and the goroutine that waits for it stays`;
  report(at, text, { identity: name, related: [spot], codeFlow: [registered, spot] });
};
function plainName({ file }, node2) {
  return file.text(file.child(file.declarationAround(node2), "name"));
}
function spotOf3(left, { file }, fn) {
  if (left.how === "goroutine")
    return { file, node: left.waits, message: `a goroutine waits for ${left.variable.name} here, however often the function is called` };
  const end = left.leaves < 0 ? file.named(file.first(file.child(fn, "body"))).at(-1) ?? NONE : left.leaves;
  return { file, node: end, message: `the function can leave here with ${left.variable.name} registered` };
}

// src/go/per-call.ts
var AGAIN = new RegExp("^(Set|Update|Reload|Refresh|Configure|Reconfigure|Reset|Restart|Apply|Handle|Reconnect|Schedule|Process|On)(\\p{Lu}|$)", "u");
var GUARD = /\.Do\(|CompareAndSwap|\.Swap\(|\bLoadOrStore\(|[=!]= nil|\bok\b|\bexists\b|\bfound\b|started|running|active|enabled|closed|initiali[sz]ed|\bstop|\bcancel|\.Stop\(|\.Close\(|\bclose\(|\.Wait\(|TryLock|\.Load\(\)/i;
var BOUND = /\.Context\(\)|\bctx\b|[cC]ontext|\.Done\(\)|CloseNotify|time\.After|\bdone\b/;
function spawnedPerCall(pkg, file, spawn) {
  const declaration2 = file.declarationAround(spawn);
  const how = kindOf(pkg, file, declaration2);
  if (!how || !runsWithCall(pkg, file, spawn, declaration2)) return void 0;
  const before = file.tree.text.slice(file.start(file.child(declaration2, "body")), file.start(spawn));
  if (GUARD.test(before)) return void 0;
  for (const fn of calleeOf(pkg, file, file.first(spawn)).candidates) {
    const loop = lastingLoop(fn);
    if (loop >= 0 && !BOUND.test(file.text(spawn)) && !BOUND.test(fn.file.text(fn.node))) return { how, loop, fn };
  }
  return void 0;
}
function kindOf(pkg, file, declaration2) {
  const parameters2 = file.text(file.child(declaration2, "parameters"));
  if (/\*http\.Request\b/.test(parameters2) && /http\.ResponseWriter\b/.test(parameters2)) return "handler";
  const again = AGAIN.test(file.text(file.child(declaration2, "name"))) && receiverOf(pkg, { file, node: declaration2 }) !== void 0;
  return again ? "again" : void 0;
}
function runsWithCall(pkg, file, spawn, declaration2) {
  for (let fn = file.functionAround(spawn); fn >= 0 && fn !== declaration2; fn = file.functionAround(fn)) {
    if (!["inline", "spawned"].includes(roleOf(pkg, file, fn).kind)) return false;
  }
  return true;
}
function lastingLoop({ file, node: node2 }) {
  for (const loop of file.descendants(file.child(node2, "body"), "for_statement", true)) {
    if (file.named(loop).length === 1 && waitsForOthers(file, loop)) return loop;
  }
  return NONE;
}
function waitsForOthers(file, loop) {
  let waits = false;
  for (const receive of file.descendants(loop, "unary_expression", true)) {
    if (file.text(file.child(receive, "operator")) !== "<-" || isAssigned(file, receive)) continue;
    if (!file.is(file.bare(file.child(receive, "operand")), "selector_expression")) return false;
    waits = true;
  }
  for (const call of file.descendants(loop, "call_expression", true))
    if (file.text(file.child(call, "function")) === "time.Sleep") waits = true;
  return waits;
}

// rules/lifecycle/unguarded-spawn/detect.ts
var detect33 = ({ go }, { file, pkg, report }) => {
  const at = go;
  const added = spawnedPerCall(pkg, file, at);
  if (!added || isProcessWork(pkg, file, at) || endlessSpawn(pkg, file, at)) return;
  const { fn, loop, how } = added;
  const name = file.functionName(at);
  const started = { node: at, message: `each call of ${name} starts one more` };
  const loops = { file: fn.file, node: fn.file.children(loop)[0] ?? loop, message: "this loop outlives the call" };
  const whose = how === "handler" ? "each request" : `each call of ${name}`;
  report(at, `${whose} starts another goroutine that outlives it, and nothing keeps the second from running beside the first`, {
    identity: name,
    related: [loops],
    codeFlow: [started, loops]
  });
};

// src/go/sleeps.ts
var LONG = 10;
var UNITS = {
  Nanosecond: 1e-9,
  Microsecond: 1e-6,
  Millisecond: 1e-3,
  Second: 1,
  Minute: 60,
  Hour: 3600
};
function deafSleep(pkg, file, call) {
  const fn = file.functionAround(call);
  if (fn < 0 || file.isTest || ENDING2.test(file.functionName(call).split(".").at(-1) ?? "")) return void 0;
  const { package: path, name } = calleeOf(pkg, file, call);
  if (path !== "time" || name !== "Sleep" || !isLong(pkg, file, file.named(file.child(call, "arguments"))[0] ?? NONE)) return void 0;
  const heard = armIn(file, fn, call);
  if (heard) return { how: hearsAgain(pkg, file, fn, call) ? "turn" : "once", ...heard };
  const context = loopAround(file, call, fn) < 0 ? void 0 : contextMeantFor(pkg, file, call);
  return context && { how: "given", signal: context.text, heard: context.declared };
}
var ENDING2 = /stop|close|shut|drain|grace|clean|wait$/i;
function armIn(file, fn, call) {
  let found;
  for (const arm of file.descendants(file.child(fn, "body"), "communication_case", true)) {
    const heard = file.child(arm, "communication");
    const signal = stopSignal2(file, heard);
    if (signal === "") continue;
    if (file.contains(arm, call)) return void 0;
    found ??= { signal, heard };
  }
  return found;
}
function hearsAgain(pkg, file, fn, call) {
  const flow = pkg.flow({ file, node: fn });
  const start = flow.graph.stepAt(call);
  return !start || findPath(flow, { from: start.id, satisfied: (step) => looksAtSignal(file, step) }) === void 0;
}
function looksAtSignal(file, { kind, node: node2 }) {
  if (kind === "condition") return /\.Err\(\)|[cC]losed|[sS]topped|[dD]one/.test(file.text(node2));
  return kind === "select" && file.named(node2).some((arm) => stopSignal2(file, file.child(arm, "communication")) !== "");
}
function isLong(pkg, file, duration) {
  const seconds = secondsOf(pkg, file, duration);
  if (seconds !== void 0) return seconds >= LONG;
  const text = file.text(duration);
  return !/Millisecond|Microsecond|Nanosecond|rand|jitter|Until|Float64\(|Int\w*n\(/i.test(text);
}
function secondsOf(pkg, file, node2) {
  const at = file.bare(node2);
  if (file.is(at, "selector_expression")) return UNITS[file.text(file.child(at, "field"))];
  if (file.is(at, "binary_expression") && file.text(file.child(at, "operator")) === "*") {
    const [left, right] = [file.child(at, "left"), file.child(at, "right")].map(
      (side) => secondsOf(pkg, file, side) ?? constantInt(pkg, file, side)
    );
    return left === void 0 || right === void 0 ? void 0 : left * right;
  }
  if (file.is(at, "int_literal")) return constantInt(pkg, file, at);
  if (!file.is(at, "identifier")) return void 0;
  const variable = pkg.scopes(file).variableOf(at);
  if (variable && variable.kind !== "constant") return void 0;
  const spec = variable ? { file, node: variable.statement } : pkg.value(file.text(at), file);
  const names2 = spec ? spec.file.childrenIn(spec.node, "name").map((name) => spec.file.text(name)) : [];
  const value = spec?.file.named(spec.file.child(spec.node, "value"))[names2.indexOf(file.text(at))] ?? NONE;
  return spec && value >= 0 && !spec.file.is(value, "identifier") ? secondsOf(pkg, spec.file, value) : void 0;
}

// rules/lifecycle/uninterruptible-sleep/detect.ts
var detect34 = ({ call }, { file, pkg, report }) => {
  const at = call;
  const sleep = deafSleep(pkg, file, at);
  if (!sleep || pkg.name === "main" || isProcessMain(pkg, file, file.functionAround(at))) return;
  const { how, signal } = sleep;
  const heard = {
    node: sleep.heard,
    message: how !== "given" ? `here the function waits for ${signal}` : `${signal} tells when to end`
  };
  const message = how !== "given" ? `the sleep does not hear ${signal}, which the function waits for elsewhere: it sleeps on after it was told to end` : `the sleep between two tries does not hear ${signal}: it sleeps on after it was told to end`;
  report(at, message, {
    identity: `${signal} ${file.text(file.child(at, "arguments"))}`,
    related: [heard],
    codeFlow: [heard, { node: at, message: "nothing wakes this sleep" }],
    ...how !== "once" ? { level: "note" } : {}
  });
};

// rules/runtime/manual-gc/detect.ts
var ASKS = /ReadMemStats|ReadGCStats|\bmetrics\.Read|SetMemoryLimit|WriteHeapProfile|pprof\.|HeapAlloc|HeapInuse|SetFinalizer|AddCleanup/;
var detect35 = ({ call, name }, bench) => {
  const { file, pkg, report } = bench;
  const at = call;
  const fn = file.declarationAround(at);
  if (file.isTest || fn < 0 || isProcessMain(pkg, file, fn)) return;
  const { package: path, name: callee } = calleeOf(pkg, file, at);
  if (path !== "runtime" && path !== "runtime/debug") return;
  const what = `${path === "runtime" ? "runtime" : "debug"}.${callee}`;
  if (callee === "SetGCPercent") return reportSwitchedOff(at, what, bench);
  if (ASKS.test(file.text(fn))) return;
  report(at, `${what} stops the program for a collection that nothing asks for`, {
    identity: what,
    codeFlow: [{ node: name, message: "the collection is asked for here" }]
  });
};
function reportSwitchedOff(call, what, { file, pkg, report }) {
  const percent = file.named(file.child(call, "arguments"))[0] ?? NONE;
  if (!/^-\s*\d+$/.test(file.text(percent))) return;
  const others = pkg.files.reduce((count, other) => count + (other.tree.text.match(/\bSetGCPercent\(/g)?.length ?? 0), 0);
  if (others > 1 || pkg.files.some((other) => other.tree.text.includes("SetMemoryLimit("))) return;
  report(call, `${what} switches the collector off, and nothing switches it on again`, {
    identity: `${what} off`,
    codeFlow: [{ node: call, message: "from here on memory only grows" }]
  });
}

// rules/sql/rows-not-closed/detect.ts
var detect36 = ({ call }, { file, pkg, contracts, report }) => {
  const at = call;
  const contract = contracts.dutyOf(pkg, file, at);
  if (!contract || isProcessMain(pkg, file, file.functionAround(at)) || endsWithFunction(pkg, file, at)) return;
  const open3 = rowsLeftOpen(pkg, file, at, contract);
  if (!open3 || isErrorPath(pkg, file, at, contract.errorGuard, open3)) return;
  const name = open3.how === "dropped" ? `the ${contract.noun}` : file.text(resultTargets(file, at)[contract.owner] ?? NONE);
  const message = open3.how === "dropped" ? `the ${contract.noun} of ${contract.call} can never be closed: nothing holds what it returns` : open3.how === "overwritten" ? `${name} gets new ${contract.noun} before the old ones are closed` : `${name} is not closed on every way out, so its connection never goes back to the pool`;
  report(at, message, dutyDetails(file, at, open3, name));
};

// rules/sql/tx-not-finished/detect.ts
var detect37 = ({ call }, { file, pkg, contracts, report }) => {
  const at = call;
  const contract = contracts.dutyOf(pkg, file, at);
  if (!contract || endsWithFunction(pkg, file, at)) return;
  const open3 = undone(pkg, file, at, contract);
  if (!open3 || isErrorPath(pkg, file, at, contract.errorGuard, open3)) return;
  const name = open3.how === "dropped" ? "the transaction" : file.text(resultTargets(file, at)[contract.owner] ?? NONE);
  const message = open3.how === "dropped" ? `the transaction of ${contract.call} is thrown away and can never be finished` : open3.how === "overwritten" ? `${name} gets a new transaction before the old one is finished` : `${name} is neither committed nor rolled back on every way out, so its connection stays taken`;
  report(at, message, dutyDetails(file, at, open3, name));
};

// src/go/field-values.ts
var known6 = /* @__PURE__ */ new WeakMap();
function valuesOfField(pkg, field2) {
  const byField = remembered(known6, pkg, () => /* @__PURE__ */ new Map());
  return remembered(
    byField,
    `${field2.owner}.${field2.name}`,
    () => [...assignedValues(pkg, field2), ...keyedValues(pkg, field2.name)].filter(([file, value]) => !file.is(value, "nil"))
  );
}
function assignedValues(pkg, field2) {
  const values = [];
  for (const { file, node: node2 } of mentionsOfField(pkg, field2)) {
    const list = file.parent(node2);
    const statement2 = file.parent(list);
    if (file.isTest || !file.is(list, "expression_list") || !file.is(statement2, "assignment_statement")) continue;
    if (file.child(statement2, "left") !== list) continue;
    const [targets, sources] = [file.named(list), file.named(file.child(statement2, "right"))];
    values.push([file, targets.length === sources.length ? sources[targets.indexOf(node2)] ?? NONE : NONE]);
  }
  return values;
}
var keyed = /* @__PURE__ */ new WeakMap();
function keyedValues(pkg, name) {
  return remembered(keyed, pkg, () => indexKeys(pkg)).get(name) ?? [];
}
function indexKeys(pkg) {
  const byName = /* @__PURE__ */ new Map();
  for (const file of pkg.files) {
    if (file.isTest) continue;
    for (const element2 of file.all("keyed_element")) {
      const key = file.first(file.child(element2, "key"));
      if (!file.is(key, "identifier") || keysAreValues(file, element2)) continue;
      const name = file.text(key);
      const value = [file, file.first(file.child(element2, "value"))];
      const list = byName.get(name);
      if (list) list.push(value);
      else byName.set(name, [value]);
    }
  }
  return byName;
}
function storedAs(pkg, file, value) {
  const slot = file.parent(value);
  const element2 = file.parent(slot);
  if (file.is(slot, "literal_element")) {
    const isKeyed = file.is(element2, "keyed_element");
    if (isKeyed && (keysAreValues(file, element2) || file.child(element2, "value") !== slot)) return "";
    const body = isKeyed ? file.parent(element2) : element2;
    const owner2 = namedOf(typeFrom(pkg, file, typeOfBody(file, body)));
    const name2 = isKeyed ? file.text(file.child(element2, "key")) : fieldAt(pkg, file, owner2?.name ?? "", file.named(body).indexOf(slot));
    return owner2?.package === "" && name2 !== "" ? `${owner2.name}.${name2}` : "";
  }
  const list = file.parent(value);
  const statement2 = file.parent(list);
  if (!file.is(statement2, "assignment_statement") || file.child(statement2, "right") !== list) return "";
  const target = file.named(file.child(statement2, "left"))[file.named(list).indexOf(value)] ?? NONE;
  if (!file.is(target, "selector_expression")) return "";
  const { owner, name } = fieldOf(pkg, file, target);
  return owner === "" ? "" : `${owner}.${name}`;
}
function fieldAt(pkg, from, owner, index) {
  const declared = pkg.type(owner, from);
  if (!declared || index < 0) return "";
  const { file, node: node2 } = declared;
  const fields = file.named(file.first(file.child(node2, "type"))).filter((field2) => file.is(field2, "field_declaration"));
  return fields.flatMap((field2) => file.childrenIn(field2, "name").map((name) => file.text(name)))[index] ?? "";
}

// src/go/callables.ts
var known7 = /* @__PURE__ */ new WeakMap();
function callablesOf(pkg, file, call) {
  const byNode = remembered(
    remembered(known7, pkg, () => /* @__PURE__ */ new Map()),
    file,
    () => /* @__PURE__ */ new Map()
  );
  const found = byNode.get(call);
  if (found) return found;
  byNode.set(call, []);
  const targets = find2(pkg, file, call);
  byNode.set(call, targets);
  return targets;
}
function find2(pkg, file, call) {
  const { candidates, name, package: path } = calleeOf(pkg, file, call);
  if (candidates.length > 0) return candidates.filter((target) => target.file.child(target.node, "body") >= 0);
  const callee = calledExpression(pkg, file, call);
  if (path !== "" && !isField(pkg, file, callee)) return [];
  const behind = implementation(pkg, file, name);
  return behind.length > 0 ? behind : functionValues(pkg, file, callee, DEPTH6) ?? [];
}
function isField(pkg, file, callee) {
  if (!file.is(callee, "selector_expression")) return false;
  const type2 = typeOf(pkg, file, file.child(callee, "operand"));
  return fieldOwner(pkg, type2, file.text(file.child(callee, "field")), file) !== void 0;
}
function implementation(pkg, file, name) {
  const [owner = "", method = ""] = name.split(".");
  const declared = owner === "" || method === "" ? void 0 : pkg.type(owner, file);
  if (!declared || !declared.file.is(declared.file.child(declared.node, "type"), "interface_type")) return [];
  const methods = pkg.methodsNamed(method, file).filter((target) => target.file.child(target.node, "body") >= 0);
  return methods.length === 1 ? methods : [];
}
var DEPTH6 = 4;
var VALUES = 3;
function functionValues(pkg, file, node2, depth) {
  const at = file.bare(node2);
  if (depth === 0 || at < 0) return void 0;
  if (file.is(at, "func_literal")) return [{ file, node: at }];
  if (file.is(at, "type_conversion_expression")) return functionValues(pkg, file, file.child(at, "operand"), depth - 1);
  if (file.is(at, "identifier")) return nameValues(pkg, file, at, depth);
  if (file.is(at, "selector_expression")) return selectorValues(pkg, file, at, depth);
  return file.is(at, "call_expression") ? returnedValues(pkg, file, at, depth) : void 0;
}
function nameValues(pkg, file, identifier, depth) {
  const variable = pkg.scopes(file).variableOf(identifier);
  if (!variable) {
    const functions = pkg.functions(file.text(identifier), file);
    return functions.length > 0 ? functions : void 0;
  }
  if (variable.kind === "parameter") return argumentValues(pkg, file, variable, depth);
  const literal = literalOf(file, variable);
  return literal < 0 ? void 0 : [{ file, node: literal }];
}
function selectorValues(pkg, file, selector2, depth) {
  const field2 = fieldOf(pkg, file, selector2);
  if (field2.owner === "") return void 0;
  const methods = pkg.functions(`${field2.owner}.${field2.name}`, file);
  if (methods.length > 0) return methods;
  if (!isField(pkg, file, selector2)) return void 0;
  return all(valuesOfField(pkg, field2).map(([from, value]) => value < 0 ? void 0 : functionValues(pkg, from, value, depth - 1)));
}
function argumentValues(pkg, file, variable, depth) {
  const fn = { file, node: variable.function };
  if (variable.uses.some((use) => isAssigned(file, use)) || file.is(fn.node, "func_literal")) return void 0;
  const calls = callsNamed(pkg, bareName(fn)).filter((place) => argumentIndex(pkg, place.file, place.node, fn, variable) >= 0);
  if (calls.length === 0 || calls.length > VALUES) return void 0;
  return all(
    calls.map(
      ({ file: from, node: node2 }) => functionValues(pkg, from, from.named(from.child(node2, "arguments"))[argumentIndex(pkg, from, node2, fn, variable)] ?? NONE, depth - 1)
    )
  );
}
function argumentIndex(pkg, file, call, fn, variable) {
  const candidates = calleeOf(pkg, file, call).candidates;
  const hidden = candidates.length === 0 ? implementationOf(pkg, file, call) : candidates;
  if (!hidden.some((target) => target.file === fn.file && target.node === fn.node)) return -1;
  const count = file.named(file.child(call, "arguments")).length;
  for (let index = 0; index < count; index++) if (parameterAt(pkg, fn, index) === variable) return index;
  return -1;
}
function implementationOf(pkg, file, call) {
  return implementation(pkg, file, calleeOf(pkg, file, call).name);
}
function returnedValues(pkg, file, call, depth) {
  const candidates = calleeOf(pkg, file, call).candidates;
  const [target] = candidates.length > 0 ? candidates : implementationOf(pkg, file, call);
  if (!target || calledName(file, call) === "") return void 0;
  const returns = [...target.file.descendants(target.file.child(target.node, "body"), "return_statement", true)];
  return all(
    returns.map((statement2) => functionValues(pkg, target.file, target.file.named(target.file.first(statement2))[0] ?? NONE, depth - 1))
  );
}
function all(lists) {
  if (lists.length === 0 || lists.some((list) => list === void 0)) return void 0;
  const flat = lists.flatMap((list) => list ?? []);
  return flat.length <= VALUES ? flat : void 0;
}

// src/go/lock-classes.ts
var known8 = /* @__PURE__ */ new WeakMap();
function lockClassOf(pkg, file, operand2) {
  const byNode = remembered(known8, file, () => /* @__PURE__ */ new Map());
  return remembered(byNode, operand2, () => classOf(pkg, file, operand2));
}
function lockName(lock) {
  return lock.replace(/@.*$/, "").replace(/\.(RW)?Mutex$/, "");
}
function isSingle(lock) {
  return (!lock.includes(".") || lock.includes("@")) && !lock.includes("[");
}
function classOf(pkg, file, operand2) {
  const at = pointedAt(file, operand2);
  const type2 = typeOf(pkg, file, at);
  const holder = type2?.kind === "pointer" ? type2.to : type2;
  if (holder?.kind !== "struct" && namedOf(type2)?.package !== "") return placeOf2(pkg, file, at, DEPTH7);
  for (const name of ["Mutex", "RWMutex"]) {
    const owner = namedOf(fieldOwner(pkg, type2, name, file));
    if (owner?.package === "") return `${owner.name}.${name}`;
    if (!owner && holder?.kind === "struct" && fieldOwner(pkg, type2, name, file)) {
      const place = placeOf2(pkg, file, at, DEPTH7);
      return place && `${place}.${name}`;
    }
  }
  return "";
}
var DEPTH7 = 6;
function placeOf2(pkg, file, node2, depth) {
  const at = pointedAt(file, node2);
  if (depth === 0) return "";
  if (file.is(at, "identifier")) return variablePlace(pkg, file, at, depth);
  if (file.is(at, "index_expression")) {
    const holder = placeOf2(pkg, file, file.child(at, "operand"), depth - 1);
    return holder && `${holder}[]`;
  }
  if (!file.is(at, "selector_expression")) return "";
  const operand2 = file.child(at, "operand");
  const name = file.text(file.child(at, "field"));
  const type2 = typeOf(pkg, file, operand2);
  const owner = fieldOwner(pkg, type2, name, file);
  const named = namedOf(owner);
  if (named) return named.package === "" ? `${named.name}.${name}` : "";
  if (owner?.kind !== "struct" && !(owner?.kind === "pointer" && owner.to.kind === "struct")) return "";
  const outer = placeOf2(pkg, file, operand2, depth - 1);
  return outer && `${outer}.${name}`;
}
function variablePlace(pkg, file, identifier, depth) {
  const variable = pkg.scopes(file).variableOf(identifier);
  const name = file.text(identifier);
  if (!variable) return pkg.value(name, file) ? name : "";
  if (variable.kind !== "local") return "";
  const value = pointedAt(file, declaredValue(file, variable));
  const isAlias = (file.is(value, "selector_expression") || file.is(value, "index_expression")) && !variable.uses.some((use) => isAssigned(file, use));
  if (isAlias) return placeOf2(pkg, file, value, depth - 1);
  if (file.is(variable.statement, "range_clause")) return "";
  const stored = value < 0 ? void 0 : variable.uses.map((use) => storedAs(pkg, file, use)).find((field2) => field2 !== "");
  return stored ?? `${name}@${file.path}#${variable.id}`;
}
function pointedAt(file, node2) {
  let at = node2 < 0 ? NONE : file.bare(node2);
  while (file.is(at, "unary_expression") && /^[&*]$/.test(file.text(file.child(at, "operator")))) at = file.bare(file.child(at, "operand"));
  return at;
}

// src/go/lock-table.ts
var FOLLOWED = 3;
var tables = /* @__PURE__ */ new WeakMap();
function lockTable(pkg) {
  let table = tables.get(pkg);
  if (!table) {
    table = build2(pkg);
    tables.set(pkg, table);
  }
  return table;
}
function build2(pkg) {
  const byFile = new Map(pkg.files.map((file) => [file, lockCalls(file)]));
  const names2 = lockingNames(pkg, byFile);
  return {
    callsIn: (file, fn) => byFile.get(file)?.get(fn) ?? [],
    callsWithin: (file, fn) => [...byFile.get(file) ?? []].filter(([inner2]) => file.contains(fn, inner2)).flatMap(([, calls]) => calls),
    mayLock: (name) => names2.has(name)
  };
}
function lockCalls(file) {
  const found = /* @__PURE__ */ new Map();
  if (!/Lock\(\)/.test(file.tree.text)) return found;
  for (const call of file.descendants(0, "call_expression")) {
    if (!LOCK_METHODS.has(calledName(file, call)) || file.named(file.child(call, "arguments")).length > 0) continue;
    const fn = file.functionAround(call);
    const known12 = found.get(fn);
    if (known12) known12.push(call);
    else found.set(fn, [call]);
  }
  return found;
}
function lockingNames(pkg, byFile) {
  const names2 = /* @__PURE__ */ new Set();
  for (const [file, calls] of byFile) for (const fn of calls.keys()) names2.add(file.text(file.child(file.declarationAround(fn), "name")));
  if (names2.size === 0) return names2;
  const callers = [...pkg.declarations()].map(({ file, node: node2 }) => ({
    name: file.text(file.child(node2, "name")),
    calls: new Set([...file.descendants(node2, "call_expression")].map((call) => calledName(file, call)))
  }));
  for (let round = 1; round < FOLLOWED; round++) {
    const more = callers.filter(({ name, calls }) => !names2.has(name) && [...calls].some((called) => names2.has(called)));
    for (const { name } of more) names2.add(name);
  }
  return names2;
}

// src/go/holds.ts
function holdsIn(pkg, fn, releases) {
  const { file, node: node2 } = fn;
  return lockTable(pkg).callsIn(file, node2).flatMap((call) => {
    const hold = holdOf(pkg, fn, call, releases);
    return hold ? [hold] : [];
  });
}
function holdOf(pkg, fn, call, releases) {
  const { file } = fn;
  const method = calledName(file, call);
  if (method !== "Lock" && method !== "RLock" || !mutexKind(pkg, file, call)) return void 0;
  const operand2 = lockOperand(file, call);
  const lock = lockClassOf(pkg, file, operand2);
  const flow = pkg.flow(fn);
  const start = flow.graph.stepAt(call);
  const key = canonical(flow, operand2);
  if (lock === "" || key === "" || start?.kind !== "simple" || !file.is(start.node, "expression_statement")) return void 0;
  const isRelease2 = (step) => releasesAt(flow, step, key, lock, releases);
  const held = reach(flow.graph, start, (step) => step === start || isRelease2(step));
  const free = new Set([...held].filter(isRelease2).flatMap((step) => [...reach(flow.graph, step, (other) => other === start)]));
  const steps = [...held].filter((step) => step !== start && !isRelease2(step) && !free.has(step));
  return { fn, call, lock, key, method, steps };
}
function isReached(pkg, { fn, call, steps }, at) {
  const flow = pkg.flow(fn);
  const start = flow.graph.stepAt(call);
  const target = flow.graph.stepAt(at);
  const held = new Set(steps);
  if (!start || !target) return false;
  return findPath(flow, { from: start.id, satisfied: (step) => !held.has(step), bad: (step) => step === target }) !== void 0;
}
function reach({ steps }, from, ends) {
  const seen = /* @__PURE__ */ new Set();
  const stack = from.next.map((edge) => steps[edge.to]);
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (seen.has(step)) continue;
    seen.add(step);
    if (!ends(step)) for (const edge of step.next) stack.push(steps[edge.to]);
  }
  return seen;
}
function releasesAt(flow, step, key, lock, releases) {
  if (step.node < 0 || step.kind === "defer" || step.kind === "go") return false;
  const { file } = flow;
  const part = ownPart(file, step);
  if (part < 0) return false;
  for (const call of file.descendants(part, "call_expression")) {
    if (isPutAside(file, call, part)) continue;
    const name = calledName(file, call);
    if (/^R?Unlock$/.test(name) ? canonical(flow, lockOperand(file, call)) === key : /unlock/i.test(name) || releases(call, lock))
      return true;
  }
  return false;
}
function isPutAside(file, call, part) {
  const literal = file.enclosing(call, "func_literal");
  return literal > part && file.is(file.parent(literal), "expression_list");
}
function lockOperand(file, call) {
  return file.child(file.bare(file.child(call, "function")), "operand");
}

// src/go/channel-classes.ts
var known9 = /* @__PURE__ */ new WeakMap();
var uses = /* @__PURE__ */ new WeakMap();
var NO_USE = { ops: [], capacities: [] };
function channelClassOf(pkg, file, node2) {
  const byNode = remembered(
    remembered(known9, pkg, () => /* @__PURE__ */ new Map()),
    file,
    () => /* @__PURE__ */ new Map()
  );
  const found = byNode.get(node2);
  if (found !== void 0) return found;
  byNode.set(node2, "");
  const made = classOf2(pkg, file, node2, DEPTH8);
  byNode.set(node2, made);
  return made;
}
function channelUse(pkg, channel) {
  let index = uses.get(pkg);
  if (!index) {
    index = gather2(pkg);
    uses.set(pkg, index);
  }
  return index.get(channel) ?? NO_USE;
}
function channelOf(file, op) {
  if (file.is(op, "send_statement")) return file.child(op, "channel");
  if (file.is(op, "unary_expression")) return file.child(op, "operand");
  if (file.is(op, "range_clause")) return file.child(op, "right");
  return file.named(file.child(op, "arguments"))[0] ?? NONE;
}
function isChannelRange(pkg, file, range) {
  const over = file.child(range, "right");
  const type2 = typeOf(pkg, file, over);
  return type2 ? type2.kind === "chan" : file.is(over, "call_expression") && channelClassOf(pkg, file, over) !== "";
}
var DEPTH8 = 5;
function classOf2(pkg, file, node2, depth) {
  const at = node2 < 0 ? NONE : file.bare(node2);
  if (at < 0 || depth === 0) return "";
  if (file.is(at, "selector_expression")) {
    const { owner, name } = fieldOf(pkg, file, at);
    return owner === "" ? "" : `${owner}.${name}`;
  }
  if (file.is(at, "call_expression")) return returnedClass(pkg, file, at, depth);
  if (!file.is(at, "identifier")) return "";
  const variable = pkg.scopes(file).variableOf(at);
  if (!variable) return pkg.value(file.text(at), file) ? file.text(at) : "";
  if (variable.kind === "parameter") return passedClass(pkg, file, variable, depth);
  if (variable.kind !== "local") return "";
  return localClass(pkg, file, variable, depth);
}
function localClass(pkg, file, variable, depth) {
  const value = declaredValue(file, variable);
  if (value < 0 || variable.uses.some((use) => isAssigned(file, use))) return `${variable.name}@${file.path}#${variable.id}`;
  if (!isChannelMake(file, value)) return classOf2(pkg, file, value, depth - 1);
  const stored = variable.uses.map((use) => storedAs(pkg, file, use)).find((name) => name !== "");
  return stored ?? `${variable.name}@${file.path}#${variable.id}`;
}
function passedClass(pkg, file, variable, depth) {
  const fn = { file, node: variable.function };
  if (file.is(fn.node, "func_literal") || variable.uses.some((use) => isAssigned(file, use))) return "";
  const classes = /* @__PURE__ */ new Set();
  for (const { file: from, node: call } of callsNamed(pkg, bareName(fn))) {
    if (!callablesOf(pkg, from, call).some((target) => target.file === file && target.node === fn.node)) continue;
    const args = from.named(from.child(call, "arguments"));
    const index = args.findIndex((_, at) => parameterAt(pkg, fn, at) === variable);
    classes.add(classOf2(pkg, from, args[index] ?? NONE, depth - 1));
    if (classes.size > 1) return "";
  }
  return [...classes][0] ?? "";
}
function returnedClass(pkg, file, call, depth) {
  const [target, ...others] = callablesOf(pkg, file, call);
  if (!target || others.length > 0) return "";
  const classes = /* @__PURE__ */ new Set();
  for (const statement2 of target.file.descendants(target.file.child(target.node, "body"), "return_statement", true)) {
    const value = target.file.named(target.file.first(statement2))[0] ?? NONE;
    if (!target.file.is(value, "nil")) classes.add(classOf2(pkg, target.file, value, depth - 1));
  }
  return classes.size === 1 ? [...classes][0] ?? "" : "";
}
function gather2(pkg) {
  const ops = /* @__PURE__ */ new Map();
  const capacities = /* @__PURE__ */ new Map();
  for (const file of pkg.files) {
    if (file.isTest) continue;
    for (const op of operationsIn2(pkg, file)) push(ops, channelClassOf(pkg, file, channelOf(file, op.node)), op);
    for (const make of channelMakes(file)) push(capacities, madeAs(pkg, file, make), capacityOf(pkg, file, make));
  }
  ops.delete("");
  return new Map([...ops].map(([name, list]) => [name, { ops: list, capacities: capacities.get(name) ?? [] }]));
}
function* operationsIn2(pkg, file) {
  const op = (kind, node2) => ({ kind, file, node: node2, alternatives: selectOf(file, node2).alternatives });
  for (const node2 of file.all("send_statement")) yield op("send", node2);
  for (const node2 of file.all("unary_expression")) if (file.text(file.child(node2, "operator")) === "<-") yield op("receive", node2);
  for (const node2 of file.all("range_clause")) {
    if (isChannelRange(pkg, file, node2)) yield { kind: "range", file, node: node2, alternatives: 0 };
  }
  for (const node2 of file.all("call_expression"))
    if (calledName(file, node2) === "close") yield { kind: "close", file, node: node2, alternatives: 0 };
}
function madeAs(pkg, file, make) {
  const target = resultTargets(file, make)[0] ?? NONE;
  if (file.is(target, "identifier")) return channelClassOf(pkg, file, target);
  return storedAs(pkg, file, make);
}
function push(table, key, value) {
  const list = table.get(key);
  if (list) list.push(value);
  else table.set(key, [value]);
}

// src/go/runs.ts
function runsIn(pkg, file, node2) {
  const found = [];
  for (const call of file.descendants(node2, "call_expression", true)) {
    if (isSpawned2(file, call)) continue;
    for (const target of callablesOf(pkg, file, call)) found.push({ call, target });
    for (const argument2 of file.named(file.child(call, "arguments"))) {
      if (file.is(argument2, "func_literal") && roleOf(pkg, file, argument2).kind === "inline")
        found.push({ call, target: { file, node: argument2 } });
    }
  }
  return found;
}
function isSpawned2(file, node2) {
  return file.is(file.parent(node2), "go_statement");
}

// src/go/lock-summaries.ts
var DEPTH9 = 6;
var NOTHING = { acquires: [], releases: /* @__PURE__ */ new Set(), blocking: [] };
var known10 = /* @__PURE__ */ new WeakMap();
var holdsKnown = /* @__PURE__ */ new WeakMap();
function lockSummary(pkg, fn) {
  const byNode = remembered(
    remembered(known10, pkg, () => /* @__PURE__ */ new Map()),
    fn.file,
    () => /* @__PURE__ */ new Map()
  );
  const found = byNode.get(fn.node);
  if (found) return found;
  byNode.set(fn.node, NOTHING);
  const made = summarise(pkg, fn);
  byNode.set(fn.node, made);
  return made;
}
function summariesOfCall(pkg, file, call) {
  return callablesOf(pkg, file, call).map((target) => lockSummary(pkg, target));
}
function holdsOf(pkg, fn) {
  const byNode = remembered(
    remembered(holdsKnown, pkg, () => /* @__PURE__ */ new Map()),
    fn.file,
    () => /* @__PURE__ */ new Map()
  );
  return remembered(
    byNode,
    fn.node,
    () => holdsIn(pkg, fn, (call, lock) => summariesOfCall(pkg, fn.file, call).some(({ releases }) => releases.has(lock)))
  );
}
function summarise(pkg, fn) {
  const { file, node: node2 } = fn;
  const acquires = /* @__PURE__ */ new Map();
  const add2 = (acquire) => {
    const key = `${acquire.lock} ${acquire.method}`;
    if (!acquires.has(key)) acquires.set(key, acquire);
  };
  for (const acquire of ownAcquires(pkg, fn)) add2(acquire);
  const blocking = ownBlocking(pkg, file, file.child(node2, "body"));
  const releases = new Set(ownReleases(pkg, fn));
  for (const { call, target } of runsIn(pkg, file, file.child(node2, "body"))) {
    const inner2 = lockSummary(pkg, target);
    if (isCallersChoice(pkg, file, call)) continue;
    for (const acquire of inner2.acquires)
      if (acquire.trail.length < DEPTH9 && !isOfFresh(pkg, file, call, acquire.lock))
        add2({ ...acquire, trail: [{ file, node: call }, ...acquire.trail] });
    for (const wait of inner2.blocking) {
      if (wait.trail.length < DEPTH9 && blocking.length < MOST) blocking.push({ ...wait, trail: [{ file, node: call }, ...wait.trail] });
    }
    for (const lock of inner2.releases) releases.add(lock);
  }
  return { acquires: [...acquires.values()], releases, blocking };
}
function isOfFresh(pkg, file, call, lock) {
  const callee = file.bare(file.child(call, "function"));
  const receiver = file.is(callee, "selector_expression") ? file.bare(file.child(callee, "operand")) : NONE;
  const variable = file.is(receiver, "identifier") ? pkg.scopes(file).variableOf(receiver) : void 0;
  if (variable?.kind !== "local" || variable.function !== file.functionAround(call) || !lock.startsWith(`${namedOf(typeOf(pkg, file, receiver))?.name}.`))
    return false;
  const value = file.bare(declaredValue(file, variable));
  const built = file.is(value, "unary_expression") ? file.bare(file.child(value, "operand")) : value;
  return file.is(built, "composite_literal") || file.is(built, "call_expression") && file.text(file.child(built, "function")) === "new";
}
var MOST = 40;
function ownAcquires(pkg, { file, node: node2 }) {
  return lockTable(pkg).callsIn(file, node2).flatMap((call) => {
    const method = calledName(file, call);
    if (method !== "Lock" && method !== "RLock" || isCallersChoice(pkg, file, call) || isSpawned2(file, call)) return [];
    const lock = mutexKind(pkg, file, call) ? lockClassOf(pkg, file, lockOperand(file, call)) : "";
    return lock === "" ? [] : [{ lock, method, trail: [{ file, node: call }] }];
  });
}
function ownReleases(pkg, { file, node: node2 }) {
  const first = /* @__PURE__ */ new Map();
  for (const call of lockTable(pkg).callsWithin(file, node2)) {
    const lock = lockClassOf(pkg, file, lockOperand(file, call));
    if (!first.has(lock)) first.set(lock, /Unlock$/.test(calledName(file, call)) && !file.is(file.parent(call), "defer_statement"));
  }
  return [...first].filter(([lock, releases]) => releases && lock !== "").map(([lock]) => lock);
}
function isCallersChoice(pkg, file, call) {
  const around = file.enclosing(call, "if_statement", "func_literal", "function_declaration", "method_declaration");
  if (!file.is(around, "if_statement") || file.contains(file.child(around, "condition"), call)) return false;
  const condition = file.bare(file.child(around, "condition"));
  if (/lock|held|sync/i.test(file.text(condition))) return true;
  const asked = file.is(condition, "unary_expression") ? file.child(condition, "operand") : condition;
  const isCompared = file.is(asked, "binary_expression") && /^(nil|true|false|-?\d+|"[^"]*")$/.test(file.text(file.child(asked, "right")));
  const name = isCompared ? file.child(asked, "left") : asked;
  return file.is(name, "identifier") && pkg.scopes(file).variableOf(name)?.kind === "parameter";
}
function ownBlocking(pkg, file, body) {
  const found = [];
  const add2 = (kind, at) => {
    if (found.length < MOST && !isCallersChoice(pkg, file, at)) found.push({ kind, trail: [{ file, node: at }] });
  };
  for (const send of file.descendants(body, "send_statement", true)) if (selectOf(file, send).alternatives === 0) add2("send", send);
  for (const receive of file.descendants(body, "unary_expression", true)) {
    if (file.text(file.child(receive, "operator")) === "<-" && selectOf(file, receive).alternatives === 0) add2("receive", receive);
  }
  for (const range of file.descendants(body, "range_clause", true)) {
    if (isChannelRange(pkg, file, range)) add2("range", range);
  }
  for (const call of file.descendants(body, "call_expression", true)) {
    const kind = calledName(file, call) === "Wait" ? waitKind(pkg, file, call) : void 0;
    if (kind) add2(kind, call);
  }
  return found;
}
function waitKind(pkg, file, call) {
  const type2 = typeOf(pkg, file, lockOperand(file, call));
  if (isNamed(type2, "sync", "WaitGroup")) return "wait-group";
  return isNamed(type2, "sync", "Cond") ? "condition" : void 0;
}

// src/go/callbacks.ts
function callbackUnder(pkg, hold) {
  const { file } = hold.fn;
  for (const step of hold.steps) {
    if (step.kind === "defer" || step.kind === "go" || step.node < 0) continue;
    const part = ownPart(file, step);
    for (const call of part < 0 ? [] : file.descendants(part, "call_expression", true)) {
      const found = isSpawned2(file, call) ? void 0 : comesBack3(pkg, hold, call);
      if (found && isReached(pkg, hold, call)) return found;
    }
  }
  return void 0;
}
function comesBack3(pkg, hold, call) {
  const { file } = hold.fn;
  const callee = file.bare(file.child(call, "function"));
  if (!file.is(callee, "selector_expression")) return void 0;
  const { owner, name } = fieldOf(pkg, file, callee);
  const holder = fieldOwner(pkg, typeOf(pkg, file, file.child(callee, "operand")), name, file);
  if (owner === "" || !holder || !hold.lock.startsWith(`${owner}.`)) return void 0;
  const known12 = callablesOf(pkg, file, call);
  const acquire = known12.flatMap((target) => lockSummary(pkg, target).acquires).find(({ lock }) => lock === hold.lock);
  if (acquire) return { hold, call, name: file.text(callee), trail: [{ file, node: call }, ...acquire.trail], method: "" };
  const method = known12.length > 0 || !isSettable(pkg, owner, name) ? "" : lockingMethod(pkg, owner, hold.lock);
  return method === "" ? void 0 : { hold, call, name: file.text(callee), trail: [], method };
}
function isSettable(pkg, owner, name) {
  return pkg.name !== "main" && new RegExp("^\\p{Lu}", "u").test(owner) && new RegExp("^\\p{Lu}", "u").test(name);
}
function lockingMethod(pkg, owner, lock) {
  const table = lockTable(pkg);
  for (const { file, node: node2 } of pkg.declarations()) {
    const name = file.declaredName(node2);
    if (file.isTest || !name.startsWith(`${owner}.`) || !new RegExp("^\\p{Lu}", "u").test(name.slice(owner.length + 1))) continue;
    const locks2 = table.callsIn(file, node2).some((call) => calledName(file, call) === "Lock" && lockClassOf(pkg, file, lockOperand(file, call)) === lock);
    if (locks2) return name;
  }
  return "";
}

// rules/sync/callback-under-lock/detect.ts
var detect38 = ({ call }, { file, pkg, report }) => {
  const fn = file.functionAround(call);
  if (file.isTest || fn < 0) return;
  const hold = holdsOf(pkg, { file, node: fn }).find((candidate) => candidate.call === call);
  const found = hold && callbackUnder(pkg, hold);
  if (!found) return;
  const lock = lockName(found.hold.lock);
  const taken = { node: found.hold.call, message: `${lock} is locked here` };
  const runs = { node: found.call, message: `${found.name} runs with ${lock} held` };
  const last = found.trail.length - 1;
  const down = found.trail.slice(1).map((spot, index) => ({ ...spot, message: index === last - 1 ? `and takes ${lock} here` : "it calls this" }));
  const message = last < 0 ? `${found.name} runs with ${lock} held, and stays for ever when it calls ${found.method}` : `${found.name} runs with ${lock} held, and what the package puts there takes ${lock} too`;
  report(found.call, message, {
    identity: `${lock} ${found.name}`,
    ...last < 0 ? {} : { level: "warning", confidence: "medium" },
    related: [taken, ...down],
    codeFlow: [taken, runs, ...down]
  });
};

// src/go/condition-variables.ts
function conditionOf(pkg, file, wait) {
  const operand2 = file.bare(lockOperand(file, wait));
  if (!isNamed(typeOf(pkg, file, operand2), "sync", "Cond")) return void 0;
  if (file.is(operand2, "selector_expression")) return fieldCondition(pkg, file, operand2);
  const variable = file.is(operand2, "identifier") ? pkg.scopes(file).variableOf(operand2) : void 0;
  if (variable?.kind !== "local") return void 0;
  const uses2 = variable.uses.map((node2) => ({ file, node: node2, path: pathAfter(file, node2) }));
  return { name: variable.name, identity: variable.name, signalled: uses2.some(maySignal), mentions: [{ file, node: variable.declared }] };
}
var locks = /* @__PURE__ */ new WeakMap();
function lockOfCondition(pkg, file, operand2) {
  const made = remembered(locks, pkg, () => conditionLocks(pkg)).get(channelClassOf(pkg, file, operand2));
  return made?.size === 1 ? [...made][0] ?? "" : "";
}
var OWN = "own";
function conditionLocks(pkg) {
  const found = /* @__PURE__ */ new Map();
  for (const { file, node: node2 } of callsNamed(pkg, "NewCond")) {
    const { package: path } = calleeOf(pkg, file, node2);
    const argument2 = file.named(file.child(node2, "arguments"))[0] ?? NONE;
    if (path !== "sync" || argument2 < 0) continue;
    const made = file.bare(file.is(argument2, "unary_expression") ? file.child(argument2, "operand") : argument2);
    const isNew = file.is(made, "composite_literal") || file.is(made, "call_expression") && file.text(file.child(made, "function")) === "new";
    const name = madeAs(pkg, file, node2);
    found.set(name, (found.get(name) ?? /* @__PURE__ */ new Set()).add(isNew ? OWN : lockClassOf(pkg, file, argument2)));
  }
  return found;
}
function fieldCondition(pkg, file, operand2) {
  const field2 = fieldOf(pkg, file, operand2);
  if (field2.owner === "" || pkg.name !== "main" && new RegExp("^\\p{Lu}", "u").test(field2.name) || pkg.files.some(isBroken)) return void 0;
  const uses2 = mentionsOfField(pkg, field2);
  return { name: field2.name, identity: `${field2.owner}.${field2.name}`, signalled: uses2.some(maySignal), mentions: uses2 };
}
function maySignal({ file, node: node2, path }) {
  const [first] = path;
  if (first !== void 0) return first !== "Wait" && first !== "L";
  const parent = file.parent(file.wrapped(node2));
  if (file.is(parent, "binary_expression")) return false;
  const statement2 = file.parent(parent);
  return !(file.is(parent, "expression_list") && file.is(statement2, "assignment_statement") && file.child(statement2, "left") === parent);
}
function isBroken(file) {
  return file.tree.kind.includes(file.tree.grammar.errorKind);
}

// src/go/taken-before.ts
function takesBefore(pkg, op, lock, depth = 1) {
  const { file, node: node2, channel } = op;
  const around = file.functionAround(node2);
  if (around < 0 || depth < 0) return void 0;
  if (file.is(around, "func_literal") && roleOf(pkg, file, around).kind === "deferred")
    return takesBefore(pkg, { ...op, node: around }, lock, depth);
  const fn = { file, node: around };
  const own = acquireBefore(pkg, fn, op, lock);
  if (own || file.is(around, "func_literal")) return own;
  const calls = callsNamed(pkg, bareName(fn)).filter(
    ({ file: from, node: call }) => isCallOf(pkg, from, call, fn) && !isSpawned2(from, call)
  );
  const taken = calls.map((call) => takesBefore(pkg, { ...call, ...channel ? { channel } : {} }, lock, depth - 1));
  return taken.length > 0 && taken.every((each) => each !== void 0) ? taken[0] : void 0;
}
function isCallOf(pkg, file, call, fn) {
  return callablesOf(pkg, file, call).some((target) => target.file === fn.file && target.node === fn.node);
}
function acquireBefore(pkg, fn, { node: node2, channel }, lock) {
  const { file } = fn;
  const flow = pkg.flow(fn);
  const target = flow.graph.stepAround(node2);
  const makes = (channel ? makesIn(pkg, fn, channel) : addsIn(fn)).map((make) => flow.graph.stepAround(make));
  const leads = (from, to) => findPath(flow, { from: from.id, satisfied: () => false, bad: (step) => step === to }) !== void 0;
  if (!target) return void 0;
  for (const step of flow.graph.steps) {
    if (step.kind === "defer" || step.kind === "go" || step.node < 0) continue;
    const part = ownPart(file, step);
    const acquire = part < 0 ? void 0 : acquiresAt(pkg, fn, part, lock);
    if (!acquire || makes.some((make) => make && !leads(make, step))) continue;
    if (target.kind === "defer" || leads(step, target)) return acquire;
  }
  return void 0;
}
function addsIn({ file, node: node2 }) {
  return [...file.descendants(node2, "call_expression", true)].filter((call) => calledName(file, call) === "Add");
}
function makesIn(pkg, { file, node: node2 }, channel) {
  return channelMakes(file).filter((make) => file.contains(node2, make) && madeAs(pkg, file, make) === channel);
}
function acquiresAt(pkg, fn, part, lock) {
  const { file } = fn;
  const own = holdsOf(pkg, fn).find((hold) => hold.lock === lock && file.contains(part, hold.call));
  if (own) return { lock, method: own.method, trail: [{ file, node: own.call }] };
  for (const { call, target } of runsIn(pkg, file, part)) {
    const inner2 = lockSummary(pkg, target).acquires.find((acquire) => acquire.lock === lock);
    if (inner2) return { ...inner2, trail: [{ file, node: call }, ...inner2.trail] };
  }
  return void 0;
}

// src/go/handed-locks.ts
function releasedUnder(pkg, inner2, held) {
  const calls = callsOfLock(pkg, inner2);
  const releases = calls.filter(({ file, node: node2 }) => calledName(file, node2) === "Unlock");
  const takers = new Set(
    calls.filter((call) => !releases.includes(call)).map(({ file, node: node2 }) => `${file.path}:${file.functionAround(node2)}`)
  );
  if (releases.some(({ file, node: node2 }) => takers.has(`${file.path}:${file.functionAround(node2)}`))) return void 0;
  const taking = releases.map((release) => takesBefore(pkg, release, held, 0));
  const [peer] = releases;
  const [takes2] = taking;
  return peer && takes2 && taking.every((each) => each !== void 0) ? { peer, takes: takes2 } : void 0;
}
var lockCalls2 = /* @__PURE__ */ new WeakMap();
function callsOfLock(pkg, lock) {
  let index = lockCalls2.get(pkg);
  if (!index) {
    const made = /* @__PURE__ */ new Map();
    for (const file of pkg.files.filter((each) => !each.isTest)) {
      for (const node2 of lockTable(pkg).callsWithin(file, 0)) {
        const name = lockClassOf(pkg, file, lockOperand(file, node2));
        made.set(name, [...made.get(name) ?? [], { file, node: node2 }]);
      }
    }
    index = made;
    lockCalls2.set(pkg, index);
  }
  return index.get(lock) ?? [];
}

// src/go/lock-order.ts
var known11 = /* @__PURE__ */ new WeakMap();
function nestedLocks(pkg) {
  let orders = known11.get(pkg);
  if (!orders) {
    const nested2 = functionsThatLock(pkg).flatMap((fn) => holdsOf(pkg, fn).flatMap((hold) => nestedIn(pkg, hold)));
    const byPair = /* @__PURE__ */ new Map();
    for (const each of nested2) byPair.set(pairOf(each), [...byPair.get(pairOf(each)) ?? [], each]);
    orders = { nested: nested2, byPair };
    known11.set(pkg, orders);
  }
  return orders;
}
function lockCycles(pkg) {
  const { byPair, nested: nested2 } = nestedLocks(pkg);
  const cycles = [];
  for (const [key, ones] of byPair) {
    const [first] = ones;
    const others = first && byPair.get(pair(first.inner, first.hold.lock));
    if (!first || !others || first.hold.lock === first.inner || key > pair(first.inner, first.hold.lock)) continue;
    const cycle = meeting(pkg, ones, others, nested2);
    if (cycle) cycles.push(cycle);
  }
  return cycles;
}
function meeting(pkg, ones, others, nested2) {
  for (const one of ones) {
    for (const other of others) {
      if (canMeet(one, other, nested2) && isReached(pkg, one.hold, one.at) && isReached(pkg, other.hold, other.at)) return { one, other };
    }
  }
  return void 0;
}
function pairOf({ hold, inner: inner2 }) {
  return pair(hold.lock, inner2);
}
function pair(outer, inner2) {
  return `${outer} ${inner2}`;
}
function canMeet(one, other, nested2) {
  const conflict = (outer, inner2) => outer.hold.method === "Lock" || inner2.method === "Lock";
  if (!conflict(one, other) || !conflict(other, one) || isFlagged(one) || isFlagged(other)) return false;
  const gates = gatesOf(one, nested2);
  return ![...gatesOf(other, nested2)].some((gate) => gates.has(gate));
}
function isFlagged({ hold, at }) {
  const { file, node: node2 } = hold.fn;
  for (let around = file.enclosing(at, "if_statement"); around > node2; around = file.enclosing(file.parent(around), "if_statement")) {
    const condition = file.bare(file.child(around, "condition"));
    const flag = file.is(condition, "unary_expression") ? file.bare(file.child(condition, "operand")) : condition;
    if (file.is(flag, "selector_expression") && !file.contains(file.child(around, "condition"), at)) return true;
  }
  return false;
}
function gatesOf({ hold, at }, nested2) {
  const around = nested2.filter(
    (candidate) => candidate.hold.method === "Lock" && candidate.hold.call !== hold.call && candidate.hold.fn.node === hold.fn.node && candidate.hold.fn.file === hold.fn.file && candidate.at === at
  );
  return new Set(around.map((candidate) => candidate.hold.lock).filter((lock) => lock !== hold.lock));
}
function functionsThatLock(pkg) {
  const table = lockTable(pkg);
  return pkg.files.filter((file) => !file.isTest).flatMap(
    (file) => ["function_declaration", "method_declaration", "func_literal"].flatMap((kind) => file.all(kind)).filter((node2) => table.callsIn(file, node2).length > 0).sort((a, b) => a - b).map((node2) => ({ file, node: node2 }))
  );
}
function nestedIn(pkg, hold) {
  const { file } = hold.fn;
  const flow = pkg.flow(hold.fn);
  const found = /* @__PURE__ */ new Map();
  const add2 = (inner2, method, at, trail) => {
    const key = `${inner2} ${method}`;
    if (!found.has(key)) found.set(key, { hold, inner: inner2, method, at, trail });
  };
  for (const step of hold.steps) {
    if (step.kind === "defer" || step.kind === "go" || step.node < 0) continue;
    const part = ownPart(flow.file, step);
    if (part < 0) continue;
    for (const call of file.descendants(part, "call_expression", true)) {
      const method = calledName(file, call);
      if (method !== "Lock" && method !== "RLock" || !mutexKind(pkg, file, call)) continue;
      const inner2 = lockClassOf(pkg, file, lockOperand(file, call));
      if (inner2 !== "") add2(inner2, method, call, [{ file, node: call }]);
    }
    for (const { call, target } of runsIn(pkg, file, part)) {
      for (const acquire of lockSummary(pkg, target).acquires) {
        if (isOfFresh(pkg, file, call, acquire.lock)) continue;
        add2(acquire.lock, acquire.method, call, [{ file, node: call }, ...acquire.trail]);
      }
    }
  }
  return [...found.values()];
}

// src/go/held-waits.ts
function heldWait(pkg, hold) {
  for (const { at, kind, trail } of waitsIn(pkg, hold)) {
    const op = trail.at(-1);
    const found = answers(pkg, kind, op, hold);
    if (found && isReached(pkg, hold, at)) return { hold, kind, at, trail, ...found };
  }
  for (const { inner: inner2, at, trail } of nestedIn(pkg, hold)) {
    const found = inner2 === hold.lock ? void 0 : releasedUnder(pkg, inner2, hold.lock);
    if (found && isReached(pkg, hold, at)) return { hold, kind: "lock", at, trail, sure: true, ...found };
  }
  return void 0;
}
function waitsIn(pkg, hold) {
  const { file } = hold.fn;
  const found = [];
  for (const step of hold.steps) {
    if (step.kind === "defer" || step.kind === "go" || step.node < 0) continue;
    const part = ownPart(file, step);
    if (part < 0) continue;
    for (const { kind, trail } of ownBlocking(pkg, file, part)) found.push({ at: trail[0].node, kind, trail });
    for (const { call, target } of runsIn(pkg, file, part)) {
      for (const { kind, trail } of lockSummary(pkg, target).blocking)
        found.push({ at: call, kind, trail: [{ file, node: call }, ...trail] });
    }
  }
  return found;
}
function answers(pkg, kind, op, hold) {
  if (kind === "wait-group") return doneUnder(pkg, op, hold.lock);
  if (kind === "condition") return sleepsUnder(pkg, op, hold);
  const channel = channelClassOf(pkg, op.file, channelOf(op.file, op.node));
  const use = channelUse(pkg, channel);
  if (channel === "" || isOutside(pkg, channel) || use.capacities.length === 0) return void 0;
  const peers = use.ops.filter((peer2) => answersTo(kind, peer2));
  if (kind === "send" && use.capacities.some((capacity) => hasRoom(channel, capacity, peers))) return void 0;
  if (peers.some((peer2) => use.ops.some((other) => isToken(peer2, other)))) return void 0;
  const taking = peers.map((peer2) => takesBefore(pkg, { ...peer2, channel }, hold.lock));
  const [peer] = peers;
  const [takes2] = taking;
  return peer && takes2 && taking.every((each) => each !== void 0) ? { peer, takes: takes2, sure: kind !== "send" || !use.capacities.includes(1) } : void 0;
}
function hasRoom(channel, capacity, peers) {
  if (capacity === 0) return false;
  const inTurn = ({ kind, file, node: node2 }) => kind === "range" || loopAround(file, node2, file.functionAround(node2)) >= 0;
  return capacity !== 1 || channel.includes("@") || !peers.every(inTurn);
}
function isToken(one, other) {
  const kinds = [one.kind, other.kind];
  if (!kinds.includes("send") || !kinds.includes("receive")) return false;
  return one.file === other.file && one.file.functionAround(one.node) === other.file.functionAround(other.node);
}
function answersTo(kind, peer) {
  return kind === "send" ? peer.kind === "receive" || peer.kind === "range" : peer.kind === "send" || peer.kind === "close";
}
function isOutside(pkg, channel) {
  if (channel.includes("@") || pkg.name === "main") return false;
  return new RegExp("^\\p{Lu}", "u").test(channel.split(".").at(-1) ?? "");
}
function sleepsUnder(pkg, { file, node: node2 }, hold) {
  const own = lockOfCondition(pkg, file, lockOperand(file, node2));
  const writer = own === "" || own === hold.lock ? void 0 : writerOf(pkg, hold);
  return writer && { peer: writer, takes: { lock: hold.lock, method: "Lock", trail: [writer] }, sure: false };
}
function writerOf(pkg, hold) {
  for (const fn of functionsThatLock(pkg)) {
    const writer = holdsOf(pkg, fn).find(({ lock, method, call }) => lock === hold.lock && method === "Lock" && call !== hold.call);
    if (writer) return { file: fn.file, node: writer.call };
  }
  return void 0;
}
function doneUnder(pkg, { file, node: node2 }, lock) {
  for (const done of donesOf(pkg, file, lockOperand(file, node2))) {
    const takes2 = takesBefore(pkg, done, lock, 0);
    if (takes2) return { peer: done, takes: takes2, sure: true };
  }
  return void 0;
}
function donesOf(pkg, file, group) {
  const at = file.bare(group);
  if (file.is(at, "identifier")) {
    const uses2 = pkg.scopes(file).variableOf(at)?.uses ?? [];
    return uses2.filter((use) => pathAfter(file, use)[0] === "Done").map((use) => ({ file, node: file.parent(file.parent(use)) }));
  }
  if (!file.is(at, "selector_expression")) return [];
  const field2 = fieldOf(pkg, file, at);
  if (field2.owner === "") return [];
  return mentionsOfField(pkg, field2).filter((mention) => mention.path[0] === "Done" && !mention.file.isTest).map((mention) => ({ file: mention.file, node: mention.file.parent(mention.file.parent(mention.node)) }));
}

// rules/sync/channel-op-under-lock/detect.ts
var detect39 = ({ call }, { file, pkg, report }) => {
  const fn = file.functionAround(call);
  if (file.isTest || fn < 0) return;
  const hold = holdsOf(pkg, { file, node: fn }).find((candidate) => candidate.call === call);
  const found = hold && heldWait(pkg, hold);
  if (!found) return;
  const { kind, trail, peer, takes: takes2 } = found;
  const op = trail.at(-1);
  const lock = lockName(found.hold.lock);
  const taken = { file, node: found.hold.call, message: `${lock} is locked here` };
  const down = trail.map(
    (spot, index) => ({
      ...spot,
      message: index === trail.length - 1 ? `${WAITS[kind].what} waits with ${lock} held` : "which calls this"
    })
  );
  const isAsleep = kind === "condition";
  const needs = {
    ...takes2.trail.at(-1),
    message: isAsleep ? `who comes here for ${lock} waits as long` : `${lock} is taken here first`
  };
  const ends = isAsleep ? [] : [{ ...peer, message: "what it waits for comes from here" }];
  const message = isAsleep ? `Wait lets go of the lock of its condition alone: ${lock} stays held as long as it sleeps` : `${WAITS[kind].what} waits while ${lock} is held, and whoever would end the wait takes ${lock} first`;
  report(op.node, message, {
    identity: `${lock} ${kind}`,
    ...found.sure ? {} : { level: "note", confidence: "low" },
    ...op.file ? { file: op.file } : {},
    waits: [WAITS[kind].wait, "lock", ...takes2.method === "RLock" ? ["rlock"] : []],
    related: [taken, ...down.slice(0, -1), needs, ...ends],
    codeFlow: [taken, ...down, needs, ...ends]
  });
};
var WAITS = {
  send: { what: "the send", wait: "chan-send" },
  receive: { what: "the receive", wait: "chan-recv" },
  range: { what: "the range over a channel", wait: "chan-recv" },
  "wait-group": { what: "Wait", wait: "wg" },
  condition: { what: "Wait", wait: "cond" },
  lock: { what: "the second lock", wait: "lock" }
};

// src/go/shared-writes.ts
function sharedWrite(pkg, file, assignment2) {
  const target = file.named(file.child(assignment2, "left"))[0] ?? NONE;
  const name = file.is(target, "index_expression") ? file.child(target, "operand") : target;
  const variable = file.is(name, "identifier") ? pkg.scopes(file).variableOf(name) : void 0;
  const literal = file.functionAround(assignment2);
  if (variable?.kind !== "local" || !file.is(literal, "func_literal") || file.contains(literal, variable.declared)) return void 0;
  const kind = typeOf(pkg, file, name)?.kind;
  const what = file.is(target, "index_expression") ? "map" : "slice";
  if (what === "map" ? kind !== "map" : kind !== "slice" || !appendsTo(file, assignment2, variable.name)) return void 0;
  const role = roleOf(pkg, file, literal);
  if (role.kind !== "spawned" || !isInLoop(file, role.spawn, file.functionAround(role.spawn)) || isGuarded(file, literal)) return void 0;
  const loop = file.enclosing(role.spawn, "for_statement");
  return file.contains(loop, variable.declared) || variable.uses.some((use) => file.contains(loop, use) && !file.contains(literal, use) && isAssigned(file, use)) ? void 0 : { name: variable.name, what, spawn: role.spawn };
}
function appendsTo(file, assignment2, name) {
  const value = file.named(file.child(assignment2, "right"))[0] ?? NONE;
  return file.is(value, "call_expression") && file.text(value).startsWith(`append(${name},`);
}
function isGuarded(file, literal) {
  return /\.(R?Lock|Acquire|Do|Wait)\(|<-|atomic\./.test(file.text(literal));
}

// rules/sync/concurrent-map-write/detect.ts
var detect40 = ({ write }, { file, pkg, report }) => {
  const at = write;
  const shared = sharedWrite(pkg, file, at);
  if (!shared) return;
  const { name, what, spawn } = shared;
  const started = { node: spawn, message: "each turn of the loop starts a goroutine" };
  const message = what === "map" ? `${name} is a map that several goroutines write without a lock: the runtime ends the process when two meet` : `${name} is a slice that several goroutines append to without a lock: values get lost`;
  report(at, message, {
    identity: name,
    related: [started],
    codeFlow: [started, { node: at, message: `each of them writes ${name} here` }]
  });
};

// rules/sync/cond-never-signalled/detect.ts
var detect41 = ({ wait }, { file, pkg, report }) => {
  const at = wait;
  const condition = file.isTest ? void 0 : conditionOf(pkg, file, at);
  if (!condition || condition.signalled) return;
  const { name, identity } = condition;
  report(at, `${name}.Wait waits for ever: nothing in the package calls ${name}.Signal or ${name}.Broadcast`, {
    identity,
    related: condition.mentions.slice(0, 1).map((mention) => ({ ...mention, message: `${name} is used here` })),
    codeFlow: [{ node: at, message: `${name}.Wait waits for a signal that nobody sends` }]
  });
};

// src/go/lock-paths.ts
function sameness(pkg, hold, trail) {
  const { file } = hold.fn;
  const held = home(pkg, { file, expression: lockOperand(file, hold.call), path: "" }, [], 0);
  const last = trail.at(-1);
  if (!held || !last) return "unknown";
  const taken = home(pkg, { file: last.file, expression: lockOperand(last.file, last.node), path: "" }, trail, trail.length - 1);
  if (!taken) return "unknown";
  const [heldName, takenName] = [nameOf4(held), nameOf4(taken)];
  if (heldName === takenName) return "same";
  return taken.root === held.root && pointsBack(taken.path, held.path) ? "back" : taken.root === held.root ? "other" : "unknown";
}
function nameOf4({ root, path }) {
  return `${root}${path}`;
}
function pointsBack(taken, held) {
  return new RegExp(String.raw`^(\.\w+)*\[\](\.\w+)*\.\w+${held.replaceAll(".", String.raw`\.`)}$`).test(taken);
}
var STEPS = 8;
function home(pkg, start, trail, level) {
  let at = start;
  let depth = level;
  for (let step = 0; step < STEPS * (level + 1) && at; step++) {
    const { file, expression: expression3, path } = at;
    const node2 = bare(file, expression3);
    if (file.is(node2, "selector_expression")) {
      at = { file, expression: file.child(node2, "operand"), path: `.${file.text(file.child(node2, "field"))}${path}` };
    } else if (file.is(node2, "index_expression")) {
      at = { file, expression: file.child(node2, "operand"), path: `[]${path}` };
    } else if (file.is(node2, "identifier")) {
      const variable = pkg.scopes(file).variableOf(node2);
      if (!variable) return pkg.value(file.text(node2), file) ? { root: file.text(node2), path } : void 0;
      const origin = originOf(pkg, file, variable, path);
      const isCaptured = depth > 0 && !isOf(trail[depth], file, variable);
      if (origin) at = origin;
      else if (isCaptured) return void 0;
      else if (depth === 0) return { root: `${variable.name}#${variable.id}@${file.path}`, path };
      else {
        depth--;
        at = variable.kind === "local" ? void 0 : passed(pkg, file, variable, trail[depth], path);
      }
    } else return void 0;
  }
  return void 0;
}
function isOf({ file, node: node2 }, from, variable) {
  return from === file && variable.function === file.functionAround(node2);
}
function bare(file, node2) {
  let at = node2 < 0 ? NONE : file.bare(node2);
  while (file.is(at, "unary_expression") && /^[&*]$/.test(file.text(file.child(at, "operator")))) at = file.bare(file.child(at, "operand"));
  return at;
}
function originOf(pkg, file, variable, path) {
  if (variable.kind !== "local" || variable.uses.some((use) => isAssigned(file, use))) return void 0;
  const { statement: statement2 } = variable;
  if (file.is(statement2, "range_clause")) {
    const isValue = file.named(file.child(statement2, "left")).indexOf(variable.declared) === 1;
    return isValue ? { file, expression: file.child(statement2, "right"), path: `[]${path}` } : void 0;
  }
  const value = bare(file, declaredValue(file, variable));
  if (["identifier", "selector_expression", "index_expression"].some((kind) => file.kindName(value) === kind))
    return { file, expression: value, path };
  return file.is(value, "call_expression") ? builtFrom(pkg, file, value, path) : void 0;
}
function builtFrom(pkg, file, call, path) {
  const [, name = "", rest = ""] = /^\.(\w+)(.*)$/.exec(path) ?? [];
  const [target, ...others] = callablesOf(pkg, file, call);
  if (!target || others.length > 0 || name === "") return void 0;
  const returns = [...target.file.descendants(target.file.child(target.node, "body"), "return_statement", true)];
  const literal = bare(target.file, target.file.named(target.file.first(returns[0] ?? NONE))[0] ?? NONE);
  if (returns.length !== 1 || !target.file.is(literal, "composite_literal")) return void 0;
  for (const element2 of target.file.named(target.file.child(literal, "body"))) {
    if (!target.file.is(element2, "keyed_element") || target.file.text(target.file.child(element2, "key")) !== name) continue;
    const value = bare(target.file, target.file.first(target.file.child(element2, "value")));
    const index = parameterIndex2(pkg, target, value);
    const argument2 = file.named(file.child(call, "arguments"))[index] ?? NONE;
    return argument2 < 0 ? void 0 : { file, expression: argument2, path: rest };
  }
  return void 0;
}
function parameterIndex2(pkg, fn, identifier) {
  const variable = fn.file.is(identifier, "identifier") ? pkg.scopes(fn.file).variableOf(identifier) : void 0;
  if (variable?.kind !== "parameter") return -1;
  for (let index = 0; index < PARAMETERS2; index++) if (parameterAt(pkg, fn, index) === variable) return index;
  return -1;
}
var PARAMETERS2 = 12;
function passed(pkg, file, variable, { file: from, node: call }, path) {
  if (variable.uses.some((use) => isAssigned(file, use)) || !from.is(call, "call_expression")) return void 0;
  if (variable.kind === "receiver") {
    const callee = from.bare(from.child(call, "function"));
    return from.is(callee, "selector_expression") ? receiverAt(pkg, from, callee, path) : void 0;
  }
  const index = parameterIndex2(pkg, { file, node: variable.function }, variable.declared);
  const argument2 = from.named(from.child(call, "arguments"))[index] ?? NONE;
  return argument2 < 0 ? void 0 : { file: from, expression: argument2, path };
}
function receiverAt(pkg, from, callee, path) {
  const operand2 = from.child(callee, "operand");
  const owner = namedOf(typeOf(pkg, from, operand2));
  const method = from.text(from.child(callee, "field"));
  const isOwn4 = owner?.package === "" && (pkg.functions(`${owner.name}.${method}`, from).length > 0 || isInterface(pkg, owner.name, from));
  return isOwn4 ? { file: from, expression: operand2, path } : void 0;
}
function isInterface(pkg, name, from) {
  const declared = pkg.type(name, from);
  return declared ? declared.file.is(declared.file.child(declared.node, "type"), "interface_type") : false;
}

// src/go/held-again.ts
function takenAgain(pkg, hold, method) {
  for (const nested2 of nestedIn(pkg, hold)) {
    if (nested2.inner !== hold.lock || nested2.method !== method || nested2.at === hold.call) continue;
    const how = isSingle(hold.lock) ? "same" : sameness(pkg, hold, nested2.trail);
    if ((how === "same" || how === "back") && isReached(pkg, hold, nested2.at)) return { ...nested2, how };
  }
  return void 0;
}
function hasWriter(pkg, lock) {
  const table = lockTable(pkg);
  return pkg.files.filter((file) => !file.isTest).some(
    (file) => table.callsWithin(file, 0).some((call) => calledName(file, call) === "Lock" && lockClassOf(pkg, file, lockOperand(file, call)) === lock)
  );
}

// src/go/locks.ts
var RELEASE = { Lock: "Unlock", RLock: "RUnlock" };
function lockCall(flow, call) {
  const { file } = flow;
  const callee = file.bare(file.child(call, "function"));
  if (!file.is(callee, "selector_expression") || file.named(file.child(call, "arguments")).length > 0) return void 0;
  const key = canonical(flow, file.child(callee, "operand"));
  return key ? { node: call, method: file.text(file.child(callee, "field")), key } : void 0;
}
function mutexType(pkg, file, call) {
  const type2 = typeOf(pkg, file, file.child(file.bare(file.child(call, "function")), "operand"));
  const method = methodOf(pkg, type2, "Lock", file);
  if (method?.package === "sync") return "mutex";
  return method && method.candidates.length > 0 ? "other" : "unknown";
}
function heldPath(pkg, fn, lock) {
  const flow = pkg.flow(fn);
  const { file, graph } = flow;
  const start = graph.stepAt(lock.node);
  if (!start || start.kind !== "simple" || !file.is(start.node, "expression_statement")) return void 0;
  const wanted = RELEASE[lock.method];
  const { calls: same, conditional } = usesOf(flow, lock.key);
  const releases = same.filter((call) => call.method === wanted);
  const [release] = releases.filter((call) => file.functionAround(call.node) === fn.node);
  if (!release || releases.some((call) => isDeferred(pkg, file, call.node) && call.node < lock.node)) return void 0;
  if (releases.some((call) => isInUnknownLiteral(pkg, file, call.node, fn.node))) return void 0;
  if (same[0]?.method === wanted) return void 0;
  if (conditional()) return void 0;
  const settled = new Set(releases.map((call) => graph.stepAround(call.node)?.id));
  const path = findPath(flow, {
    from: start.id,
    satisfied: (step) => step.id === start.id || settled.has(step.id) || handsOver(pkg, flow, step, lock, wanted)
  });
  if (!path) return void 0;
  const leaving = path.findLast((step) => step.kind === "return") ?? path.findLast((step) => step.node >= 0);
  return leaving && { path, leaves: leaving.node, release: release.node };
}
function isConditionallyHeld(flow, key) {
  return usesOf(flow, key).conditional();
}
var usesByGraph = /* @__PURE__ */ new WeakMap();
function usesOf(flow, key) {
  let uses2 = usesByGraph.get(flow.graph);
  if (!uses2) {
    const byKey = /* @__PURE__ */ new Map();
    for (const call of callsIn2(flow)) pushTo(byKey, call);
    uses2 = new Map(
      [...byKey].map(([name, same]) => [
        name,
        { calls: same, conditional: once(() => same.some((call) => isConditional(flow, call, same))) }
      ])
    );
    usesByGraph.set(flow.graph, uses2);
  }
  return uses2.get(key) ?? { calls: [], conditional: () => false };
}
function* callsIn2(flow) {
  for (const call of flow.file.descendants(flow.file.child(flow.graph.function, "body"), "call_expression")) {
    const found = lockCall(flow, call);
    if (found) yield found;
  }
}
function pushTo(byKey, call) {
  const known12 = byKey.get(call.key);
  if (known12) known12.push(call);
  else byKey.set(call.key, [call]);
}
function once(compute) {
  let known12;
  return () => {
    known12 ??= compute();
    return known12;
  };
}
function isDeferred(pkg, file, call) {
  if (file.is(file.parent(call), "defer_statement")) return true;
  const literal = file.enclosing(call, "func_literal");
  return literal >= 0 && roleOf(pkg, file, literal).kind === "deferred";
}
function isInUnknownLiteral(pkg, file, call, fn) {
  for (let at = file.functionAround(call); at >= 0 && at !== fn; at = file.functionAround(at)) {
    const role = roleOf(pkg, file, at).kind;
    if (role !== "inline" && role !== "deferred") return true;
  }
  return false;
}
function isConditional(flow, call, same) {
  const { file } = flow;
  const statement2 = file.parent(call.node);
  const list = file.parent(statement2);
  const block2 = file.parent(list);
  if (!file.is(list, "statement_list") || !file.is(block2, "block") || !file.is(file.parent(block2), "if_statement")) return false;
  const last = file.named(list).at(-1);
  if (LEAVES.some((kind) => file.is(last, kind)) || endsProcess(flow, last)) return false;
  const balance = same.filter((other) => file.contains(block2, other.node)).reduce((sum, other) => sum + (/^R?Lock$/.test(other.method) ? 1 : /^R?Unlock$/.test(other.method) ? -1 : 0), 0);
  return balance !== 0;
}
var LEAVES = ["return_statement", "break_statement", "continue_statement", "goto_statement"];
function endsProcess(flow, statement2) {
  const step = flow.graph.stepAt(statement2);
  return step?.next.every((edge) => edge.to === flow.graph.panic) ?? false;
}
function handsOver(pkg, flow, step, lock, wanted) {
  const { file } = flow;
  const scope = ownPart(file, step);
  for (const call of file.descendants(scope, "call_expression")) if (mayRelease(pkg, flow, call, lock, wanted)) return true;
  for (const selector2 of file.descendants(scope, "selector_expression")) {
    if (file.text(file.child(selector2, "field")) === wanted && canonical(flow, file.child(selector2, "operand")) === lock.key) return true;
  }
  return false;
}
function mayRelease(pkg, flow, call, lock, wanted) {
  const { file } = flow;
  const callee = calleeOf(pkg, file, call);
  if (lockCall(flow, call)?.method.endsWith("Unlock")) return false;
  if (/unlock|release|finish|done/i.test(callee.name.split(".").at(-1) ?? "") && callee.name !== ".Done") return true;
  for (const argument2 of file.named(file.child(call, "arguments"))) if (canonical(flow, argument2) === lock.key) return true;
  const candidates = callee.candidates.length > 0 ? callee.candidates : callee.name.startsWith(".") ? pkg.methodsNamed(callee.name.slice(1), file) : [];
  return candidates.some((target) => target.file.text(target.node).includes(`.${wanted}()`));
}

// src/go/lock-effects.ts
var effectsKnown = /* @__PURE__ */ new WeakMap();
var releasingKnown = /* @__PURE__ */ new WeakMap();
function effectsOfCall(pkg, file, call, depth = FOLLOWED) {
  const name = calledName(file, call);
  if (depth === 0 || LOCK_METHODS.has(name) || !lockTable(pkg).mayLock(name)) return [];
  const [first, ...others] = calleeOf(pkg, file, call).candidates.map((candidate) => effectsOf(pkg, candidate, depth));
  return (first ?? []).filter((effect) => others.every((other) => other.some((twin) => isSame2(twin, effect))));
}
function mayRelease2(pkg, file, call, depth = FOLLOWED) {
  const name = calledName(file, call);
  if (LOCK_METHODS.has(name)) return false;
  if (/unlock|release/i.test(name)) return true;
  if (depth === 0 || !lockTable(pkg).mayLock(name)) return false;
  const callee = calleeOf(pkg, file, call);
  const targets = callee.candidates.length > 0 || callee.package !== "" ? callee.candidates : pkg.methodsNamed(name, file);
  return targets.some((target) => isReleasing(pkg, target, depth));
}
function keyAtCall(pkg, flow, call, effect) {
  const { file } = flow;
  if (effect.root === "package") return effect.path;
  const callee = file.bare(file.child(call, "function"));
  const value = effect.root === "receiver" ? file.child(callee, "operand") : file.named(file.child(call, "arguments"))[effect.root] ?? NONE;
  const owner = namedOf(typeOf(pkg, file, value));
  if (owner?.package !== "" || owner.name !== effect.owner) return "";
  const base = canonical(flow, value);
  return base && `${base}${effect.path}`;
}
function isSame2(a, b) {
  return a.root === b.root && a.path === b.path && a.method === b.method;
}
function isReleasing(pkg, fn, depth) {
  return remembered2(releasingKnown, pkg, fn, depth, false, () => {
    const { file, node: node2 } = fn;
    return unlocksFirst(pkg, fn) || [...file.descendants(file.child(node2, "body"), "call_expression")].some((call) => mayRelease2(pkg, file, call, depth - 1));
  });
}
function unlocksFirst(pkg, fn) {
  const { file } = fn;
  const calls = lockTable(pkg).callsWithin(file, fn.node);
  const unlocks = calls.filter((call) => isUnlock(file, call));
  if (unlocks.length === 0) return false;
  const flow = pkg.flow(fn);
  return unlocks.some((unlock) => {
    const key = lockKey(flow, unlock);
    const taken = new Set(
      calls.filter((call) => !isUnlock(file, call) && lockKey(flow, call) === key).map((call) => flow.graph.stepAround(call)?.id)
    );
    const target = flow.graph.stepAround(unlock);
    if (taken.size === 0 || !target) return true;
    return findPath(flow, { from: flow.graph.entry, satisfied: (step) => taken.has(step.id), bad: (step) => step.id === target.id }) !== void 0;
  });
}
function isUnlock(file, call) {
  return calledName(file, call).endsWith("Unlock");
}
function effectsOf(pkg, fn, depth) {
  return remembered2(effectsKnown, pkg, fn, depth, [], () => {
    const found = [];
    for (const effect of [...ownEffects(pkg, fn), ...passedOn(pkg, fn, depth)]) {
      const twin = found.findIndex((other) => isSame2(other, effect));
      if (twin < 0) found.push(effect);
      else if (effect.always && !found[twin]?.always) found[twin] = effect;
    }
    return found;
  });
}
function ownEffects(pkg, fn) {
  const { file, node: node2 } = fn;
  return lockTable(pkg).callsIn(file, node2).flatMap((call) => {
    const method = calledName(file, call);
    if (method !== "Lock" && method !== "RLock" || mutexKind(pkg, file, call) !== "sync") return [];
    const key = lockKey(pkg.flow(fn), call);
    const place = placeOf3(pkg, fn, key);
    const reach2 = place && reachOf(pkg, fn, call, key);
    return reach2 ? [{ ...place, method, always: reach2 === "always", trail: [{ file, node: call }] }] : [];
  });
}
function passedOn(pkg, fn, depth) {
  const { file, node: node2 } = fn;
  return [...file.descendants(file.child(node2, "body"), "call_expression", true)].flatMap(
    (call) => effectsOfCall(pkg, file, call, depth - 1).flatMap((effect) => {
      const key = keyAtCall(pkg, pkg.flow(fn), call, effect);
      const place = placeOf3(pkg, fn, key);
      const reach2 = place && reachOf(pkg, fn, call, key);
      return reach2 ? [{ ...effect, ...place, always: effect.always && reach2 === "always", trail: [{ file, node: call }, ...effect.trail] }] : [];
    })
  );
}
function reachOf(pkg, fn, call, key) {
  const { file } = fn;
  const flow = pkg.flow(fn);
  const { graph } = flow;
  const target = graph.stepAt(call);
  if (!target || target.kind === "defer" || target.kind === "go") return void 0;
  const path = findPath(flow, {
    from: graph.entry,
    satisfied: (step) => step !== target && lets(pkg, flow, step, key),
    bad: (step) => step === target
  });
  if (!path || path.some((step) => isCallersChoice2(flow, step))) return void 0;
  const around = findPath(flow, { from: graph.entry, satisfied: (step) => step === target });
  return around || file.functionAround(call) !== fn.node ? "sometimes" : "always";
}
function lets(pkg, flow, step, key) {
  if (step.kind === "defer" || step.node < 0) return false;
  const { file } = flow;
  const scope = ownPart(file, step);
  for (const call of file.descendants(scope, "call_expression")) {
    if (mayRelease2(pkg, file, call)) return true;
    if (file.named(file.child(call, "arguments")).some((argument2) => canonical(flow, argument2) === key)) return true;
  }
  for (const selector2 of file.descendants(scope, "selector_expression")) {
    if (/^R?Unlock$/.test(file.text(file.child(selector2, "field"))) && canonical(flow, file.child(selector2, "operand")) === key) return true;
  }
  return false;
}
function isCallersChoice2({ file, scopes }, step) {
  if (step.kind !== "condition") return false;
  if (/lock|held|sync/i.test(file.text(step.node))) return true;
  return file.is(step.node, "identifier") && scopes.variableOf(step.node)?.kind === "parameter";
}
function placeOf3(pkg, fn, key) {
  const { file, node: node2 } = fn;
  const [, name = "", id = "", path = ""] = /^([^#.[\]]+)(#\d+)?((?:\.[^#.[\]]+)*)$/.exec(key) ?? [];
  if (name !== "" && id === "") return pkg.value(name, file) ? { root: "package", owner: "", path: key } : void 0;
  const root = rootOf3(pkg, fn, `${name}${id}`);
  const type2 = root && namedOf(typeOf(pkg, file, root.declared));
  return root && type2?.package === "" && node2 >= 0 ? { root: root.root, owner: type2.name, path } : void 0;
}
function rootOf3(pkg, { file, node: node2 }, key) {
  const receiver = file.named(file.child(node2, "receiver")).map((parameter2) => file.child(parameter2, "name"));
  const parameters2 = file.named(file.child(node2, "parameters")).flatMap((parameter2) => {
    const names2 = file.is(parameter2, "variadic_parameter_declaration") ? [] : file.childrenIn(parameter2, "name");
    return names2.length > 0 ? names2 : [NONE];
  });
  const at = [...receiver, ...parameters2].findIndex((name) => {
    const variable = name < 0 ? void 0 : pkg.scopes(file).variableOf(name);
    return variable !== void 0 && `${variable.name}#${variable.id}` === key && !variable.uses.some((use) => isAssigned(file, use));
  });
  if (at < 0) return void 0;
  return at < receiver.length ? { root: "receiver", declared: receiver[at] } : { root: at - receiver.length, declared: parameters2[at - receiver.length] };
}
function remembered2(table, pkg, fn, depth, meanwhile, make) {
  const byKey = inner(inner(table, pkg), fn.file);
  const key = `${fn.node}:${depth}`;
  const found = byKey.get(key);
  if (found !== void 0) return found;
  byKey.set(key, meanwhile);
  const made = fn.file.child(fn.node, "body") < 0 ? meanwhile : make();
  byKey.set(key, made);
  return made;
}
function inner(table, key) {
  const known12 = table.get(key) ?? /* @__PURE__ */ new Map();
  table.set(key, known12);
  return known12;
}

// src/go/relocks.ts
function relock(pkg, fn, call) {
  const flow = pkg.flow(fn);
  const start = flow.graph.stepAt(call);
  const key = lockKey(flow, call);
  const method = calledName(flow.file, call);
  if (start?.kind !== "simple" || key === "" || isRebound(flow, call)) return void 0;
  const again = (step) => takingsOf(pkg, flow, step).find((taking2) => taking2.key === key && (method === "Lock" || taking2.method === "Lock"));
  const path = findPath(flow, {
    from: start.id,
    satisfied: (step) => changes(flow, step, key) || lets(pkg, flow, step, key),
    bad: (step) => again(step) !== void 0
  });
  const taking = path && again(path.at(-1));
  if (!path || !taking) return void 0;
  const how = taking.effect ? "call" : taking.node === call ? "loop" : "direct";
  return { again: taking.node, how, path, ...taking.effect ? { effect: taking.effect } : {} };
}
function deferredRelock(flow, call) {
  const { file } = flow;
  const statement2 = file.parent(call);
  const list = file.named(file.parent(statement2));
  const below3 = list[list.indexOf(statement2) + 1] ?? NONE;
  const deferred = file.is(below3, "defer_statement") ? file.first(below3) : NONE;
  if (deferred < 0 || calledName(file, deferred) !== calledName(file, call)) return NONE;
  return lockKey(flow, deferred) === lockKey(flow, call) && calledName(file, call) === "Lock" ? deferred : NONE;
}
var takings = /* @__PURE__ */ new WeakMap();
function takingsOf(pkg, flow, step) {
  let known12 = takings.get(flow.graph);
  if (!known12) {
    known12 = [];
    takings.set(flow.graph, known12);
  }
  known12[step.id] ??= takingsAt(pkg, flow, step);
  return known12[step.id];
}
function takingsAt(pkg, flow, step) {
  if (step.kind === "defer" || step.kind === "go" || step.node < 0) return [];
  const { file } = flow;
  return [...file.descendants(ownPart(file, step), "call_expression", true)].flatMap((call) => {
    const method = calledName(file, call);
    if (method === "Lock" || method === "RLock") return [{ node: call, key: lockKey(flow, call), method }];
    return effectsOfCall(pkg, file, call).map((effect) => ({
      node: call,
      key: keyAtCall(pkg, flow, call, effect),
      method: effect.method,
      effect
    }));
  });
}
function changes(flow, step, key) {
  return targetsOf2(flow.file, ownPart(flow.file, step)).some((target) => mentions(key, canonical(flow, target)));
}
function targetsOf2(file, node2) {
  if (file.is(node2, "inc_statement") || file.is(node2, "dec_statement")) return [file.first(node2)];
  if (file.is(node2, "var_declaration"))
    return [...file.descendants(node2, "var_spec", true)].flatMap((spec) => file.childrenIn(spec, "name"));
  const left = file.child(node2, "left");
  return file.is(left, "expression_list") ? file.named(left) : left < 0 ? [] : [left];
}
function isRebound({ file, scopes }, call) {
  const operand2 = file.child(file.bare(file.child(call, "function")), "operand");
  return [...file.descendants(operand2, "identifier")].some((name) => {
    const variable = scopes.variableOf(name);
    if (!variable) return false;
    if (file.is(variable.statement, "type_switch_statement")) return true;
    return variable.uses.some((use) => isAssigned(file, use) && file.functionAround(use) !== variable.function);
  });
}

// rules/sync/double-lock/detect.ts
var detect42 = ({ call }, bench) => {
  const { file, pkg, report } = bench;
  const at = call;
  const fn = file.functionAround(at);
  const kind = mutexKind(pkg, file, at);
  if (fn < 0 || !kind) return;
  const ref = { file, node: fn };
  const flow = bench.flow(ref);
  const name = file.text(file.child(file.child(at, "function"), "operand"));
  const deferred = deferredRelock(flow, at);
  if (deferred >= 0) {
    report(
      deferred,
      `${name} is locked again when the function returns, while it is still held`,
      detailsOf2(name, kind, bench, at, [{ node: deferred, message: "and this locks it again on every way out; Unlock was meant" }])
    );
    return;
  }
  if (isConditionallyHeld(flow, lockKey(flow, at))) return;
  const found = relock(pkg, ref, at);
  if (found)
    report(found.again, messageOf5(name, found, bench), {
      ...detailsOf2(name, found.effect?.always === false ? "like" : kind, bench, at, trailOf(name, found, bench)),
      question: kind === "sync" ? { fn: ref, operations: [found.effect?.trail.at(-1) ?? { file, node: found.again }] } : void 0
    });
  else reportFurtherDown(at, name, bench);
};
function reportFurtherDown(at, name, { file, pkg, report }) {
  const hold = holdsOf(pkg, { file, node: file.functionAround(at) }).find((candidate) => candidate.call === at);
  const again = hold && (takenAgain(pkg, hold, "Lock") ?? (hold.method === "Lock" ? takenAgain(pkg, hold, "RLock") : void 0));
  if (!again || again.trail.length < 2 || file.isTest) return;
  const last = again.trail.length - 1;
  const trail = again.trail.map(
    (spot, index) => ({
      ...spot,
      message: index === last ? `${name} is locked a second time here` : index === 0 ? `this is called with ${name} held` : "which calls this"
    })
  );
  const taken = { file, node: at, message: `${name} is locked here` };
  report(again.at, `${file.text(file.child(again.at, "function"))} leads to a lock of ${name}, which is already held here`, {
    identity: name,
    level: "warning",
    confidence: "medium",
    related: [taken, ...trail.slice(1)],
    codeFlow: [taken, ...trail]
  });
}
function messageOf5(name, { how, again }, { file }) {
  if (how === "loop") return `${name} is locked again by the next turn of the loop while it is still held`;
  if (how === "direct") return `${name} is locked again while it is still held`;
  return `${file.text(file.child(again, "function"))} locks ${name}, which is already held here`;
}
function trailOf(name, { how, again, effect, path }, { file }) {
  if (effect) {
    const inner2 = effect.trail.map((place, index) => ({
      ...place,
      message: index === effect.trail.length - 1 ? `${name} is locked a second time here` : "which calls this"
    }));
    return [{ node: again, message: `this is called with ${name} held` }, ...inner2];
  }
  const last = path.findLast((step) => step.node >= 0 && !file.contains(step.node, again));
  const round = how === "loop" && last ? [{ node: last.node, message: `the loop goes round from here with ${name} held` }] : [];
  return [...round, { node: again, message: `${name} is locked a second time here, and nobody can release it` }];
}
function detailsOf2(name, kind, { file }, first, trail) {
  const taken = { file, node: first, message: `${name} is locked here` };
  return {
    identity: name,
    ...kind === "sync" ? {} : { level: "warning", confidence: "medium" },
    related: [taken, ...trail.slice(0, -1), ...trail.slice(-1)],
    codeFlow: [taken, ...trail]
  };
}

// src/go/errgroups.ts
var PATH2 = "golang.org/x/sync/errgroup";
function errGroupOf(pkg, file, call) {
  const operand2 = file.bare(lockOperand(file, call));
  const variable = file.is(operand2, "identifier") ? pkg.scopes(file).variableOf(operand2) : void 0;
  if (variable?.kind !== "local") return void 0;
  const withContext = isWithContext(pkg, file, variable);
  if (!withContext && !isNamed(typeOf(pkg, file, operand2), PATH2, "Group")) return void 0;
  return { variable, withContext, limit: limitOf(file, variable) };
}
function isWithContext(pkg, file, variable) {
  const value = file.bare(declaredValue(file, variable));
  if (!file.is(value, "call_expression")) return false;
  const { package: path, name } = calleeOf(pkg, file, value);
  return path === PATH2 && name === "WithContext";
}
function limitOf(file, variable) {
  for (const use of variable.uses) {
    const call = file.parent(file.parent(use));
    if (!file.is(call, "call_expression") || calledName(file, call) !== "SetLimit") continue;
    if (!file.text(file.child(call, "arguments")).startsWith("(-")) return call;
  }
  return NONE;
}

// src/go/group-senders.ts
function groupSend(pkg, file, send) {
  const name = file.bare(file.child(send, "channel"));
  const variable = file.is(name, "identifier") ? pkg.scopes(file).variableOf(name) : void 0;
  const channel = variable && localChannel(pkg, file, variable);
  if (!channel || channel.escapes.length > 0 || channel.capacity !== 0) return void 0;
  const op = channel.ops.find((candidate) => candidate.node === send);
  const receives = channel.ops.filter(({ kind }) => kind === "receive" || kind === "range");
  const [receive, ...others] = receives;
  if (!op || op.alternatives > 0 || !receive || others.length > 0 || receive.thread.repeated) return void 0;
  const [sends, takes2] = [groupOf(pkg, op), groupOf(pkg, receive)];
  if (!sends?.withContext || sends.variable !== takes2?.variable || receive.thread === op.thread) return void 0;
  const leaves3 = leavesWithError(pkg, receive);
  return leaves3 < 0 ? void 0 : { channel, group: sends, send: op, receive, leaves: leaves3 };
}
function groupOf(pkg, { thread }) {
  return thread.via === "group" ? errGroupOf(pkg, thread.spawnFile, thread.spawn) : void 0;
}
function leavesWithError(pkg, { thread, anchor, kind, file, node: node2 }) {
  const flow = pkg.flow(thread.root);
  const step = flow.graph.stepAt(anchor);
  if (!step || thread.root.file !== file) return NONE;
  const isLoop = kind === "range";
  const path = findPath(flow, {
    from: step.id,
    ...isLoop ? { first: true } : {},
    satisfied: (other) => other === step || other.kind === "return" && !isError2(file, other.node)
  });
  const leaving = path?.findLast((other) => other.kind === "return");
  return leaving && (isLoop || repeats2(thread.root.file, node2, thread.root.node)) ? leaving.node : NONE;
}
function isError2(file, statement2) {
  return /\b(err|Err|errors|fmt\.Errorf)\b/.test(file.text(statement2));
}
function repeats2(file, node2, within) {
  const loop = file.enclosing(node2, "for_statement");
  return loop > within;
}

// rules/sync/errgroup-context-ignored/detect.ts
var detect43 = ({ send }, { file, pkg, report }) => {
  const at = send;
  if (file.functionAround(at) < 0 || !pkg.imports(file).has("errgroup")) return;
  const found = groupSend(pkg, file, at);
  if (!found) return;
  const channel = found.channel.variable.name;
  const group = found.group.variable.name;
  const takes2 = { file: found.receive.file, node: found.receive.node, message: `the only receiver of ${channel}, in the same group` };
  const leaves3 = { file: found.receive.file, node: found.leaves, message: "leaves here when something fails" };
  report(
    at,
    `send on ${channel} does not listen to the context of ${group}: it blocks for ever when the receiver fails, and so does ${group}.Wait`,
    {
      identity: channel,
      related: [takes2, leaves3],
      codeFlow: [
        { node: found.send.thread.spawn, message: `this goroutine of ${group} sends` },
        { node: at, message: `the send on ${channel} waits here` },
        leaves3
      ]
    }
  );
};

// rules/sync/errgroup-limit-nested/detect.ts
var detect44 = ({ go }, { file, pkg, report }) => {
  const at = go;
  const group = errGroupOf(pkg, file, at);
  if (!group || group.limit < 0) return;
  const name = group.variable.name;
  for (let literal = file.functionAround(at); file.is(literal, "func_literal"); literal = file.functionAround(literal)) {
    const role = roleOf(pkg, file, literal);
    if (role.kind !== "spawned" || role.via !== "group" || errGroupOf(pkg, file, role.spawn)?.variable !== group.variable) continue;
    const limit = { node: group.limit, message: `${name} runs only so many goroutines at a time` };
    const outer = { node: role.spawn, message: `this goroutine of ${name} is one of them` };
    report(at, `${name}.Go is called by a goroutine of ${name}, and blocks when all that the limit allows do the same`, {
      identity: name,
      related: [limit, outer],
      codeFlow: [limit, outer, { node: at, message: "and waits here for one of them to end" }]
    });
    return;
  }
};

// rules/sync/lock-not-released/detect.ts
var HANDS_OVER = /lock|acquire|begin|enter|^start/i;
function isFailure(file, leaves3) {
  const [last = NONE] = file.named(file.first(leaves3)).slice(-1);
  return file.is(leaves3, "return_statement") && /^(err|Err[A-Z]\w*|errors\.New\(.*|fmt\.Errorf\(.*)/s.test(file.text(last));
}
function givesBack(file, lock) {
  const statement2 = file.parent(lock);
  const list = file.named(file.parent(statement2));
  const index = list.indexOf(statement2);
  const released = file.text(file.child(file.child(lock, "function"), "operand"));
  const before = file.text(list[index - 1] ?? NONE);
  return file.is(list[index + 1] ?? NONE, "return_statement") && (before === `${released}.Unlock()` || before === `${released}.RUnlock()`);
}
var detect45 = ({ call }, { file, pkg, flow, report }) => {
  const at = call;
  const fn = file.functionAround(at);
  const type2 = mutexType(pkg, file, at);
  if (fn < 0 || type2 === "other") return;
  const ref = { file, node: fn };
  const lock = givesBack(file, at) ? void 0 : lockCall(flow(ref), at);
  const held = lock && heldPath(pkg, ref, lock);
  if (!lock || !held || HANDS_OVER.test(file.text(file.child(fn, "name"))) && !isFailure(file, held.leaves)) return;
  const name = file.text(file.child(file.child(at, "function"), "operand"));
  report(
    at,
    `${name} is still locked when the function leaves by another way than its ${file.text(file.child(file.child(held.release, "function"), "field"))}`,
    {
      identity: `${name}.${lock.method}`,
      ...type2 === "mutex" ? {} : { level: "warning", confidence: "medium" },
      related: [
        { node: held.leaves, message: `the function can leave here with ${name} locked` },
        { node: held.release, message: `${name} is released here, on other ways out` }
      ],
      codeFlow: [
        { node: at, message: `${name} is locked here` },
        { node: held.leaves, message: `this way out does not release ${name}; whoever locks it next waits for ever` }
      ]
    }
  );
};

// rules/sync/lock-order-cycle/detect.ts
var detect46 = (_captures, bench) => {
  const { pkg, file, report } = bench;
  for (const { one, other } of lockCycles(pkg)) {
    if (one.hold.fn.file !== file) continue;
    const [outer, inner2] = [lockName(one.hold.lock), lockName(one.inner)];
    const where = other.hold.fn.file.functionName(other.hold.fn.node);
    report(one.at, `${inner2} is locked while ${outer} is held, and ${where} takes the two in the other order`, {
      identity: `${outer} ${inner2}`,
      waits: ["lock", "rlock"],
      related: [...trailOf2(one), ...trailOf2(other)],
      codeFlow: [...trailOf2(one), ...trailOf2(other)]
    });
  }
};
function trailOf2({ hold, inner: inner2, trail }) {
  const { fn, call, lock } = hold;
  const last = trail.length - 1;
  return [
    { file: fn.file, node: call, message: `${lockName(lock)} is locked here` },
    ...trail.map(({ file, node: node2 }, index) => ({
      file,
      node: node2,
      message: index === last ? `${lockName(inner2)} is locked here, under ${lockName(lock)}` : "which calls this"
    }))
  ];
}

// rules/sync/recursive-rlock/detect.ts
var detect47 = ({ call }, { file, pkg, report }) => {
  const fn = file.functionAround(call);
  if (file.isTest || fn < 0) return;
  const hold = holdsOf(pkg, { file, node: fn }).find((candidate) => candidate.call === call);
  const again = hold?.method === "RLock" ? takenAgain(pkg, hold, "RLock") : void 0;
  if (!hold || !again || !hasWriter(pkg, hold.lock)) return;
  const lock = lockName(hold.lock);
  const taken = { node: hold.call, message: `${lock} is locked for reading here` };
  const last = again.trail.length - 1;
  const down = again.trail.map(
    (spot, index) => ({ ...spot, message: index === last ? `${lock} is locked for reading again` : "which calls this" })
  );
  report(
    again.at,
    `${file.text(file.child(again.at, "function"))} locks ${lock} for reading once more, and waits for ever when a writer comes between the two`,
    {
      identity: lock,
      related: [taken, ...down.slice(1)],
      codeFlow: [taken, ...down]
    }
  );
};

// src/go/group-loops.ts
function earlyWait(pkg, file, wait, group) {
  const fn = file.functionAround(wait);
  const loop = loopAround(file, wait, fn);
  const [add2, ...others] = group.adds;
  if (loop < 0 || !add2 || others.length > 0 || add2.file !== file || file.contains(loop, add2.node)) return void 0;
  if (file.functionAround(add2.node) !== fn || loopAround(file, add2.node, fn) >= 0 || countsOne(file, add2.node)) return void 0;
  const spawn = spawnIn(pkg, file, loop, group);
  if (spawn === void 0 || group.dones.some((done) => done.file !== file || !file.contains(spawn, done.node))) return void 0;
  return goesRound(pkg, file, fn, wait, spawn) ? { loop, add: add2, spawn } : void 0;
}
function countsOne(file, add2) {
  return file.text(file.child(add2, "arguments")) === "(1)";
}
function spawnIn(pkg, file, loop, group) {
  for (const done of group.dones) {
    const literal = file.enclosing(done.node, "func_literal");
    const role = literal < 0 ? void 0 : roleOf(pkg, file, literal);
    if (role?.kind === "spawned" && file.contains(loop, role.spawn)) return role.spawn;
  }
  return void 0;
}
function goesRound(pkg, file, fn, wait, spawn) {
  const flow = pkg.flow({ file, node: fn });
  const [from, to] = [flow.graph.stepAt(wait), flow.graph.stepAt(spawn)];
  if (!from || !to || loopAround(file, spawn, fn) !== loopAround(file, wait, fn)) return false;
  return findPath(flow, { from: from.id, satisfied: () => false, bad: (step) => step === to }) !== void 0;
}

// src/go/waitgroups.ts
function waitGroupOf(pkg, file, wait) {
  const operand2 = file.bare(file.child(file.child(wait, "function"), "operand"));
  if (!isNamed(typeOf(pkg, file, operand2), "sync", "WaitGroup")) return void 0;
  if (file.is(operand2, "identifier")) {
    const variable = pkg.scopes(file).variableOf(operand2);
    if (!variable || variable.kind !== "local") return void 0;
    return gather3(
      variable.name,
      variable.uses.map((node2) => ({ file, node: node2, path: pathAfter(file, node2) }))
    );
  }
  if (!file.is(operand2, "selector_expression")) return void 0;
  const field2 = fieldOf(pkg, file, operand2);
  if (field2.owner === "" || /^[A-Z]/.test(field2.name)) return void 0;
  return gather3(field2.name, mentionsOfField(pkg, field2));
}
function gather3(name, uses2) {
  const calls = (method) => uses2.filter(({ path }) => path[0] === method).map(({ file, node: node2 }) => ({ file, node: callOn(file, node2) }));
  const known12 = /* @__PURE__ */ new Set(["Add", "Done", "Wait", "Go"]);
  return {
    name,
    adds: calls("Add"),
    dones: uses2.filter(({ path }) => path[0] === "Done").map(({ file, node: node2 }) => ({ file, node: node2 })),
    goes: uses2.some(({ path }) => path[0] === "Go"),
    escapes: uses2.some(({ path }) => !known12.has(path[0] ?? "")) || calls("Add").some(({ file, node: node2 }) => isNegative(file, node2))
  };
}
function callOn(file, operand2) {
  const call = file.parent(file.parent(operand2));
  return file.is(call, "call_expression") ? call : NONE;
}
function isNegative(file, call) {
  return !file.text(file.child(call, "arguments")).match(/^\([^-]*\)$/);
}

// rules/sync/wait-in-spawn-loop/detect.ts
var detect48 = ({ wait }, { file, pkg, report }) => {
  const at = wait;
  const group = waitGroupOf(pkg, file, at);
  if (!group || group.escapes || group.goes) return;
  const early = earlyWait(pkg, file, at, group);
  if (!early) return;
  const { name } = group;
  const counted = { ...early.add, message: `${name} counts all goroutines here, before the loop` };
  const started = { node: early.spawn, message: "each turn starts one of them" };
  report(at, `${name}.Wait stands in the loop that starts the goroutines: the first turn waits for those of later turns`, {
    identity: name,
    related: [counted, started],
    codeFlow: [counted, started, { node: at, message: "the first turn stays here" }]
  });
};

// src/go/late-adds.ts
function lateAdd(pkg, file, add2) {
  const group = file.bare(lockOperand(file, add2));
  if (!isNamed(typeOf(pkg, file, group), "sync", "WaitGroup") || file.text(file.child(add2, "arguments")).includes("-")) return void 0;
  const literal = file.functionAround(add2);
  const role = file.is(literal, "func_literal") ? roleOf(pkg, file, literal) : void 0;
  if (role?.kind !== "spawned") return void 0;
  const starter = file.functionAround(role.spawn);
  const same = callsOn(pkg, file, group);
  const isOf2 = (method, within) => same.filter((call) => calledName(file, call) === method && file.functionAround(call) === within);
  const outside = same.filter((call) => ["Add", "Go"].includes(calledName(file, call)) && !file.contains(literal, call));
  if (outside.length > 0 || !same.some((call) => calledName(file, call) === "Done" && file.contains(literal, call))) return void 0;
  const wait = isOf2("Wait", starter).find((call) => comesAfter(pkg, file, starter, role.spawn, call));
  return wait === void 0 ? void 0 : { name: file.text(group), spawn: role.spawn, wait };
}
function callsOn(pkg, file, group) {
  const key = keyOf2(pkg, file, group);
  if (key === "") return [];
  return file.all("call_expression").filter((call) => keyOf2(pkg, file, file.bare(lockOperand(file, call))) === key);
}
function keyOf2(pkg, file, group) {
  if (file.is(group, "identifier")) {
    const variable = pkg.scopes(file).variableOf(group);
    return variable ? `#${variable.id}` : file.text(group);
  }
  if (!file.is(group, "selector_expression")) return "";
  const { owner, name } = fieldOf(pkg, file, group);
  return owner === "" ? "" : `${owner}.${name}`;
}
function comesAfter(pkg, file, fn, spawn, wait) {
  const flow = pkg.flow({ file, node: fn });
  const [from, to] = [flow.graph.stepAt(spawn), flow.graph.stepAt(wait) ?? flow.graph.stepAround(wait)];
  if (from === void 0 || to === void 0 || fn === NONE) return false;
  return findPath(flow, { from: from.id, satisfied: () => false, bad: (step) => step === to }) !== void 0;
}

// rules/sync/waitgroup-add-in-goroutine/detect.ts
var detect49 = ({ add: add2 }, { file, pkg, report }) => {
  const at = add2;
  const late = lateAdd(pkg, file, at);
  if (!late) return;
  const started = { node: late.spawn, message: "the goroutine is started here, not counted yet" };
  const waits = { node: late.wait, message: `${late.name}.Wait can be over before the goroutine has counted itself` };
  report(
    at,
    `${late.name}.Add runs in the goroutine that it counts, so ${late.name}.Wait can return before it and leave the goroutine behind`,
    {
      identity: late.name,
      related: [started, waits],
      codeFlow: [started, waits]
    }
  );
};

// rules/sync/waitgroup-done-missing/detect.ts
var detect50 = ({ wait }, bench) => {
  const at = wait;
  const group = waitGroupOf(bench.pkg, bench.file, at);
  const [add2] = group?.adds ?? [];
  if (!group || !add2 || group.escapes || group.goes) return;
  const counted = { file: add2.file, node: add2.node, message: `${group.name} is counted up here` };
  if (group.dones.length === 0) {
    bench.report(at, `${group.name}.Wait blocks for ever: no code calls ${group.name}.Done`, {
      identity: group.name,
      question: questionAt(at, bench),
      related: [counted],
      codeFlow: [counted, { node: at, message: "and nothing counts it down before this waits" }]
    });
    return;
  }
  reportSkipped(at, group, counted, bench);
};
function reportSkipped(wait, group, counted, bench) {
  if (group.dones.some((done) => isDeferred2(done))) return;
  const skipped = group.dones.map((done) => skipOf(done, group, bench)).find((leaves3) => leaves3 !== void 0);
  if (!skipped) return;
  bench.report(wait, `${group.name}.Wait blocks for ever when a goroutine returns before its ${group.name}.Done`, {
    identity: `${group.name} skipped`,
    question: questionAt(wait, bench),
    level: "warning",
    related: [counted, skipped],
    codeFlow: [counted, skipped, { node: wait, message: "this then waits for a Done that never comes" }]
  });
}
function questionAt(wait, { file }) {
  return { fn: { file, node: file.declarationAround(wait) }, operations: [{ file, node: wait }] };
}
function isDeferred2({ file, node: node2 }) {
  return file.enclosing(node2, "defer_statement", "func_literal", "function_declaration", "method_declaration") >= 0 && file.is(file.enclosing(node2, "defer_statement", "go_statement"), "defer_statement");
}
function skipOf(done, group, { pkg }) {
  const { file } = done;
  const literal = file.functionAround(done.node);
  if (!file.is(literal, "func_literal") || roleOf(pkg, file, literal).kind !== "spawned") return void 0;
  const flow = pkg.flow({ file, node: literal });
  const steps = new Set(group.dones.filter((other) => other.file === file).map((other) => flow.graph.stepAround(other.node)?.id));
  const path = findPath(flow, { from: flow.graph.entry, satisfied: (step) => steps.has(step.id) });
  const leaves3 = path?.findLast((step) => step.kind === "return");
  return leaves3 && { file, node: leaves3.node, message: `the goroutine can leave here without ${group.name}.Done` };
}

// rules/time/ticker-not-stopped/detect.ts
var detect51 = ({ call, name }, bench) => {
  const { file, pkg, goVersion } = bench;
  const at = call;
  const fn = file.functionAround(at);
  if (calleeOf(pkg, file, at).package !== "time" || fn < 0 || isProcessMain(pkg, file, fn)) return;
  const level = hasNewTimers(goVersion) ? "note" : "warning";
  if (file.text(name) === "Tick") detectTick(at, fn, level, bench);
  else detectTicker(at, level, bench);
};
function detectTick(call, fn, level, bench) {
  if (!canReturn(call, fn, bench)) return;
  bench.report(call, "time.Tick in a function that returns: its ticker can never be stopped", {
    identity: "time.Tick",
    level,
    codeFlow: [{ node: call, message: "the ticker is made here, and nothing holds it" }]
  });
}
function canReturn(call, fn, { file, pkg, flow }) {
  const asked = flow({ file, node: fn });
  const variable = pkg.scopes(file).variableOf(resultTargets(file, call)[0] ?? NONE);
  const ranged = variable?.uses.find((use) => file.is(file.parent(use), "range_clause"));
  const step = asked.graph.stepAt(ranged ?? call);
  if (!step) return false;
  const first = step.kind === "range" ? { first: true } : {};
  return findPath(asked, { ...first, from: step.id, satisfied: (at) => at.id === step.id }) !== void 0;
}
function detectTicker(call, level, bench) {
  const { file, pkg, report } = bench;
  const field2 = fieldTarget(pkg, file, call);
  if (field2) {
    const stopped = mentionsOfField(pkg, field2).some((mention) => mention.path[0] === "Stop" || mention.path.length === 0);
    if (stopped) return;
    report(call, `${field2.name} is a ticker that no code of this package stops`, {
      identity: field2.name,
      level,
      confidence: "medium",
      codeFlow: [{ node: call, message: "the ticker is made here" }]
    });
    return;
  }
  const running = undone(pkg, file, call, { owner: 0, errorGuard: NONE, release: ["Stop"] });
  if (!running) return;
  const name = running.how === "dropped" ? "the ticker" : file.text(resultTargets(file, call)[0]);
  const text = name === "the ticker" ? "the ticker is thrown away and can never be stopped" : `${name} is not stopped on every way out`;
  const fix = running.how === "path" ? { description: `stop it when the function returns: defer ${name}.Stop()`, text: `defer ${name}.Stop()` } : void 0;
  report(call, text, { ...dutyDetails(file, call, running, name, fix), level });
}

// rules/time/ticker-range-never-ends/detect.ts
var detect52 = ({ loop, channel }, bench) => {
  const { file, pkg, report } = bench;
  const ticker = tickerOf(bench, channel);
  const fn = file.functionAround(loop);
  if (!ticker || fn < 0 || canLeave(bench, fn, loop)) return;
  const spawns2 = spawnsOf(pkg, { file, node: fn }).filter((spawn2) => !isProcessMain(pkg, spawn2.file, spawn2.file.functionAround(spawn2.node)));
  const [spawn] = spawns2;
  if (!spawn || pkg.name === "main") return;
  const stop = stopOf2(bench, ticker);
  const started = { file: spawn.file, node: spawn.node, message: "the goroutine is started here" };
  const trail = [started, { node: channel, message: "it waits here for the next tick, for ever" }];
  if (stop) trail.push({ ...stop, message: "Stop ends the ticks and leaves the loop waiting: it does not close the channel" });
  const name = file.text(channel);
  report(channel, `the loop over ${name} never ends, not even when the ticker is stopped`, {
    identity: name,
    codeFlow: trail,
    related: trail.filter((spot) => spot.node !== channel),
    confidence: stop ? "high" : "medium"
  });
};
function tickerOf({ file, pkg }, channel) {
  if (file.is(channel, "call_expression")) {
    const callee = calleeOf(pkg, file, channel);
    return callee.package === "time" && callee.name === "Tick" ? channel : void 0;
  }
  if (!file.is(channel, "selector_expression") || file.text(file.child(channel, "field")) !== "C") return void 0;
  const operand2 = file.child(channel, "operand");
  return isTicker({ file, pkg }, operand2) ? operand2 : void 0;
}
function isTicker({ file, pkg }, operand2) {
  if (file.is(operand2, "call_expression")) return calleeOf(pkg, file, operand2).name === "NewTicker";
  const known12 = typeOf(
    pkg,
    file,
    operand2,
    (path, name) => path === "time" && name === "NewTicker" ? { kind: "named", package: "time", name: "Ticker" } : void 0
  );
  return isNamed(known12, "time", "Ticker");
}
function canLeave({ file, flow }, fn, loop) {
  const { graph } = flow({ file, node: fn });
  const body = file.child(loop, "body");
  const head = graph.steps.find((step) => step.kind === "range" && file.parent(step.node) === loop);
  const inside = graph.steps.find((step) => step.node >= 0 && file.contains(body, step.node));
  const start = head ?? inside;
  if (!start) return true;
  const first = head ? { first: true } : {};
  return findPath(flow({ file, node: fn }), {
    ...first,
    from: start.id,
    satisfied: (step) => step.id === head?.id,
    bad: (step) => step.id === graph.exit || step.id === graph.panic
  }) !== void 0;
}
function stopOf2({ file, pkg }, ticker) {
  if (file.is(ticker, "identifier")) {
    const variable = pkg.scopes(file).variableOf(ticker);
    const use = variable?.uses.find((at) => file.text(file.child(file.parent(at), "field")) === "Stop") ?? NONE;
    return use < 0 ? void 0 : { file, node: file.parent(use), message: "" };
  }
  if (!file.is(ticker, "selector_expression")) return void 0;
  const mention = mentionsOfField(pkg, fieldOf(pkg, file, ticker)).find(({ path }) => path[0] === "Stop");
  return mention && { file: mention.file, node: mention.node, message: "" };
}

// src/go/timers.ts
function turnTimer(pkg, file, receive) {
  const make = madeHere(pkg, file, file.bare(file.child(receive, "operand")));
  const { arm, alternatives } = selectOf(file, receive);
  const fn = file.functionAround(receive);
  if (make < 0 || arm < 0 || alternatives === 0 || fn < 0 || loopAround(file, receive, fn) < 0) return void 0;
  const select = file.parent(arm);
  const flow = pkg.flow({ file, node: fn });
  const back = flow.graph.steps.find(
    (step) => step.kind === "arm" && step.node !== arm && file.parent(step.node) === select && comesBack4(flow, step, select)
  );
  return { make, select, back: back?.node ?? NONE };
}
function comesBack4(flow, arm, select) {
  return findPath(flow, { from: arm.id, satisfied: () => false, bad: (step) => step.kind === "select" && step.node === select }) !== void 0;
}
function madeHere(pkg, file, channel) {
  const call = file.is(channel, "selector_expression") ? file.bare(file.child(channel, "operand")) : channel;
  const callee = file.child(call, "function");
  const wanted = call === channel ? "After" : "NewTimer";
  if (!file.is(call, "call_expression") || file.text(file.child(callee, "field")) !== wanted) return NONE;
  return importedPackage(pkg, file, file.child(callee, "operand")) === "time" ? call : NONE;
}
function blockedDrain(pkg, fn, drain) {
  const { file } = fn;
  const timer = timerOf(file, drain);
  if (timer < 0 || !isNamed(typeOf(pkg, file, timer), "time", "Timer")) return void 0;
  const flow = pkg.flow(fn);
  const key = canonical(flow, timer);
  const target = flow.graph.stepAt(drain);
  if (!target || key === "") return void 0;
  for (const receive of file.descendants(file.child(fn.node, "body"), "unary_expression", true)) {
    const other = receive === drain ? NONE : timerOf(file, receive);
    const start = other >= 0 && canonical(flow, other) === key ? flow.graph.stepAt(receive) : void 0;
    const path = start && findPath(flow, {
      from: start.id,
      satisfied: (step) => step.id !== target.id && setsAgain(flow, step, key),
      bad: (step) => step.id === target.id
    });
    if (path && !path.some((step) => isFlag(flow, step))) return { timer: file.text(timer), taken: receive };
  }
  return void 0;
}
function timerOf(file, receive) {
  const channel = file.bare(file.child(receive, "operand"));
  if (file.text(file.child(receive, "operator")) !== "<-" || !file.is(channel, "selector_expression")) return NONE;
  return file.text(file.child(channel, "field")) === "C" ? file.child(channel, "operand") : NONE;
}
function setsAgain(flow, step, key) {
  const { file } = flow;
  const part = ownPart(file, step);
  const left = file.child(part, "left");
  const targets = file.is(left, "expression_list") ? file.named(left) : [left];
  if (targets.some((target) => target >= 0 && canonical(flow, target) === key)) return true;
  const owner = key.includes(".") ? key.slice(0, key.lastIndexOf(".")) : "";
  for (const call of file.descendants(part, "call_expression")) {
    const callee = file.bare(file.child(call, "function"));
    const operand2 = canonical(flow, file.child(callee, "operand"));
    if (operand2 === key && file.text(file.child(callee, "field")) === "Reset") return true;
    if (owner !== "" && operand2 === owner) return true;
    if (file.named(file.child(call, "arguments")).some((argument2) => [key, owner].includes(canonical(flow, argument2) || "-"))) return true;
  }
  return false;
}
function isFlag({ file }, step) {
  return step.kind === "condition" && (file.is(step.node, "identifier") || file.is(step.node, "selector_expression"));
}

// rules/time/time-after-in-loop/detect.ts
var SHORT = /\((?:\w+\s*\*\s*)?(?:\d\d?\s*\*\s*)?time\.(?:Nano|Micro|Milli)?[sS]econds?\)$|\*\s*time\.(?:Nano|Micro|Milli)second\)$/;
var detect53 = ({ receive }, { file, pkg, goVersion, report }) => {
  const timer = turnTimer(pkg, file, receive);
  if (!timer) return;
  const { make, back } = timer;
  const collected = hasNewTimers(goVersion);
  if (back < 0 && (collected || SHORT.test(file.text(make)))) return;
  const call = file.text(file.child(make, "function"));
  const text = back < 0 ? `${call} in a loop: its last timer lives on after the loop is left` : collected ? `${call} makes a new timer in every turn of the loop` : `${call} in a loop: each turn that another arm wins leaves a timer running`;
  const head = back < 0 ? NONE : file.child(back, "communication") < 0 ? back : file.child(back, "communication");
  const other = head < 0 ? [] : [{ node: head, message: "this arm wins and the loop comes round again" }];
  report(make, text, {
    identity: call,
    related: other,
    codeFlow: [{ node: make, message: "a timer is made here in every turn" }, ...other]
  });
};

// rules/time/timer-drain-blocks/detect.ts
var detect54 = ({ drain }, { file, pkg, goVersion, report }) => {
  const at = drain;
  const fn = file.functionAround(at);
  const blocked = fn < 0 ? void 0 : blockedDrain(pkg, { file, node: fn }, at);
  if (!blocked) return;
  const taken = { node: blocked.taken, message: `the one value of ${blocked.timer} may be received here` };
  report(at, `the drain of ${blocked.timer}.C blocks for ever when its value was received before`, {
    identity: blocked.timer,
    ...hasNewTimers(goVersion) ? {} : { level: "warning", confidence: "medium" },
    related: [taken],
    codeFlow: [taken, { node: at, message: "and this waits for it again: Stop says false because the timer fired" }]
  });
};

// rules/index.ts
var RULES = [
  { rule: { "id": "channel/close-skipped-on-path", "pack": "channel", "title": "the only close or answer is skipped on a way out", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/close-skipped-on-path/README.md", "summary": "Somebody waits for a channel with no other way out, and exactly one function answers: it closes the channel, or sends. An early return of that function forgets the answer.\n\nThe one who waits stays. It happens on the path that seldom runs: an error, a shutdown, an empty list.", "fix": "`defer close(done)` as the first statement of the function that answers.", "waits": ["chan-recv"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive"] } }, query: '; Every answer to a waiter: a send, and a close.\n(send_statement) @answer\n\n(call_expression\n  function: (identifier) @callee\n  (#eq? @callee "close")) @answer\n', detect },
  { rule: { "id": "channel/double-send", "pack": "channel", "title": "one path sends twice where one value is received", "level": "error", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/double-send/README.md", "summary": "A goroutine reports its error on a channel, forgets the `return`, and reports its result on the same channel as well. The owner receives once. The second send blocks for ever.\n\nIt happens on the error path only, so tests of the good case never see it: one goroutine leaks for each failed operation.", "fix": "`return` after the first send.", "waits": ["chan-send"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n', detect: detect2 },
  { rule: { "id": "channel/fan-in-stops-early", "pack": "channel", "title": "collecting stops before every sender is served", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/fan-in-stops-early/README.md", "summary": "Several sends go to one channel without enough room, and the collector stops before it has taken them all: it returns at the first error, takes only the first answer, or leaves its `range`. Every send that is still to come blocks its goroutine for ever.\n\nWith twenty workers a request, one failed worker leaks up to nineteen goroutines.", "fix": "`make(chan T, len(work))` where the number is known; otherwise let senders select between the send and the cancellation of a context that the collector cancels when it leaves (`errgroup.WithContext`), or drain the channel before leaving.", "waits": ["chan-send"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n\n; Every call whose result is received from; whether it starts senders is asked of its function.\n(range_clause right: (call_expression) @taken)\n(short_var_declaration right: (expression_list . (call_expression) @taken .))\n', detect: detect3 },
  { rule: { "id": "channel/nil-channel-wait", "pack": "channel", "title": "a wait at a channel that is always nil", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/nil-channel-wait/README.md", "summary": "A send to and a receive from a nil channel block for ever. Here the variable or field is declared, and no code of the package, which alone can reach it, ever makes the channel. The `C` of a timer from `time.AfterFunc` is nil as well.\n\nEvery goroutine that comes by stays, from the first call on.", "fix": "`make` the channel in the constructor, or delete it with everything that waits for it.", "waits": ["forever"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send (nil chan)", "chan receive (nil chan)"] } }, query: '[\n  (send_statement)\n  (unary_expression operator: "<-")\n  (range_clause)\n] @wait\n', detect: detect4 },
  { rule: { "id": "channel/range-never-closed", "pack": "channel", "title": "a range over a channel that nobody closes", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/range-never-closed/README.md", "summary": "`for v := range ch` ends when the channel is closed, and only then. Here values come, their senders end, and no code that can reach the channel closes it: the loop waits for one more value for ever.\n\nEach call of the function (or each object) leaves one goroutine at the range; what stands behind the loop never runs.", "fix": "`defer close(ch)` in the only sender. With several senders, close it in a goroutine that waits for them all: `go func() { wg.Wait(); close(ch) }()`. A worker closes its queue in `Close`.", "waits": ["chan-recv"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive"] } }, query: "; Every range; whether it is over a channel that nobody closes is a question to the whole package.\n(range_clause) @range\n", detect: detect5 },
  { rule: { "id": "channel/receive-without-sender", "pack": "channel", "title": "a receive that nothing in the package answers", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/receive-without-sender/README.md", "summary": "A channel that only this package can reach is waited for, and no code of the package sends on it or closes it. Most often the `close` went away with the code around it, or a `Stop` waits for a `done` that the worker never gives.\n\nWhoever comes to the receive stays there: a `Close` that never returns, or a goroutine for each object. For a channel in a package variable the runtime's own leak profile says nothing, since the variable keeps the channel alive.", "fix": "Close the channel where the work ends, `defer close(w.done)` as the first line of the goroutine, or take the wait away.", "waits": ["chan-recv"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive"] } }, query: '; Every receive; whether anybody answers is a question to the whole package.\n[\n  (unary_expression operator: "<-")\n  (range_clause)\n] @receive\n', detect: detect6 },
  { rule: { "id": "channel/select-never-ready", "pack": "channel", "title": "a select without an arm that can be taken", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/select-never-ready/README.md", "summary": "`select {}` never ends, and neither does a select whose every arm waits for a channel that nobody answers. In `main` that keeps a process alive. In any other goroutine it keeps a goroutine for ever.\n\nEach start of the goroutine adds one that stays until the process ends.", "fix": "Wait for a context or a stop channel instead: `<-ctx.Done()`.", "waits": ["forever", "select"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["select (no cases)", "select"] } }, query: "(select_statement) @select\n", detect: detect7 },
  { rule: { "id": "channel/send-abandoned-by-return", "pack": "channel", "title": "a goroutine's send loses its receiver when the function returns early", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/send-abandoned-by-return/README.md", "summary": "A function starts a goroutine that sends on a channel without room, and then finds a reason to return before it comes to the receive: a second step failed, a check said no. The goroutine stays at its send.\n\nEach early return leaks one goroutine with all it holds; on an error path that means: exactly when the system is in trouble already.", "fix": "Start the goroutine below the check, or give the channel room for the one value: `make(chan T, 1)`.", "waits": ["chan-send"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n\n; Every call whose result may be received from; whether it starts a sender is asked of its function.\n(short_var_declaration right: (expression_list . (call_expression) @taken .))\n', detect: detect8 },
  { rule: { "id": "channel/send-abandoned-by-select", "pack": "channel", "title": "a goroutine's send loses its only receiver in a select", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/send-abandoned-by-select/README.md", "summary": "A goroutine sends its answer on a channel that holds nothing, and the function that started it waits in a `select`. When the other arm wins (a timer, a context, a second answer), the function leaves, and nobody\nwill ever receive. The goroutine keeps its stack, and everything it refers to, until the process ends.\n\nEach time-out leaks one goroutine: a service with ten time-outs a second loses 36,000 goroutines an hour.", "fix": "Give the channel room for every send that can come, `make(chan T, 1)` for one answer: the goroutine then ends, and the value is collected with the channel. Where the work is worth stopping, let the sender select between the send and `ctx.Done()`.", "waits": ["chan-send"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n', detect: detect9 },
  { rule: { "id": "channel/send-before-receiver", "pack": "channel", "title": "a channel operation stands before anybody who could answer it", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/send-before-receiver/README.md", "summary": "A channel without room needs two at the same time. Here a function makes one and sends on it, or receives from it, before it starts the goroutine that would be the other side, or before it returns or stores the channel. The function waits at its\nown line, and what stands below is never reached.\n\nWhoever calls the function never gets an answer: each call that comes this way keeps its goroutine for ever. It is often an error path, which no test goes.", "fix": "Give the channel room for the value, `make(chan error, 1)`, or start the receiver first.", "waits": ["chan-send", "chan-recv"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send", "chan receive"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n', detect: detect10 },
  { rule: { "id": "channel/send-ignores-done", "pack": "channel", "title": "a bare send where the other side, or the loop around it, can leave on a stop signal", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/send-ignores-done/README.md", "summary": "One side of a channel honours a stop signal (a context, a `done` or `quit` channel), the other does not. Once the side that honours it has left, the bare send has no partner, and no way out.\n\nEach shutdown, and each cancelled request, leaves one goroutine at its send.", "fix": "Put the send into a select with the same signal: `case ch <- v:` and `case <-ctx.Done(): return`.", "waits": ["chan-send"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: "(send_statement channel: [(identifier) (selector_expression)] @channel) @send\n", detect: detect11 },
  { rule: { "id": "channel/send-without-receiver", "pack": "channel", "title": "a send that nothing in the package receives", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/send-without-receiver/README.md", "summary": "A channel without room, which only this package can reach, is sent to, and no code of the package receives from it. The receiver went away, or was never written.\n\nEach send costs the goroutine that makes it. In a callback (`time.AfterFunc`, a handler) that is one goroutine for each call.", "fix": "Receive, or take the send away. Where the value is only a hint, give the channel room for one and send in a `select` with `default`.", "waits": ["chan-send"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: "; Every send; whether anybody receives is a question to the whole package.\n(send_statement) @send\n", detect: detect12 },
  { rule: { "id": "channel/stop-check-then-block", "pack": "channel", "title": "a stop signal is looked at, and then the wait does not listen to it", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/stop-check-then-block/README.md", "summary": "A `select` with a `default` asks whether to stop. If not, the goroutine goes on to a bare send or receive. When the stop comes while it waits there, nobody tells it: the other side is gone.\n\nEach stop leaves the goroutines that were in the middle of their work.", "fix": "One select that holds both: `case <-p.acks:` and `case <-p.quit: return`, without the `default`.", "waits": ["chan-send", "chan-recv"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send", "chan receive"] } }, query: "(select_statement (default_case)) @select\n", detect: detect13 },
  { rule: { "id": "context/cancel-before-goroutine-ends", "pack": "context", "title": "a deferred cancel ends the context of a goroutine that still needs it", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/cancel-before-goroutine-ends/README.md", "summary": "The function makes a context, defers its cancel, starts a goroutine that works with the context, and returns at once. The deferred call then cancels the work before it has begun.\n\nThe work is given up by chance, sometimes after half of it, and what it wanted to send afterwards may find nobody.", "fix": "Wait for the goroutine before the function returns, or give it a context of its own (`context.WithoutCancel(ctx)` with a time-out) and let it call the cancel.", "waits": [] }, query: '(defer_statement\n  (call_expression\n    function: (identifier) @cancel\n    arguments: (argument_list . ")"))) @defer\n', detect: detect14 },
  { rule: { "id": "context/cancel-field-never-called", "pack": "context", "title": "a cancel function is kept in a field that nothing calls", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/cancel-field-never-called/README.md", "summary": "The cancel function of a context is stored in an unexported field, which settles vet and the linters. But no code of the package, which alone can reach the field, ever calls it: the `Close` that should is missing, or forgot.\n\nEach object keeps its context, and every goroutine that waits for its `Done`, until the parent ends.", "fix": "Call it in the owner's `Close` or `Stop`.", "waits": [] }, query: '(field_declaration\n  type: (qualified_type name: (type_identifier) @type)\n  (#any-of? @type "CancelFunc" "CancelCauseFunc")) @field\n', detect: detect15 },
  { rule: { "id": "context/cancel-in-map", "pack": "context", "title": "a cancel function in a map or slice is lost", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/cancel-in-map/README.md", "summary": "Cancel functions are kept in a map or slice until somebody needs them. Here nobody ever reads one back, or an entry is deleted without calling it: then nobody can call it any more.\n\nEach lost entry keeps its context, and the goroutines that wait for it, until the parent ends. Other checks take storing for handing over, so they are silent here.", "fix": "Read the entry and call it before it goes: `if cancel, ok := m[id]; ok { cancel(); delete(m, id) }`.", "waits": [] }, query: '(map_type\n  value: (qualified_type name: (type_identifier) @type)\n  (#any-of? @type "CancelFunc" "CancelCauseFunc")) @store\n\n(slice_type\n  element: (qualified_type name: (type_identifier) @type)\n  (#any-of? @type "CancelFunc" "CancelCauseFunc")) @store\n', detect: detect16 },
  { rule: { "id": "context/context-chain-broken", "pack": "context", "title": "a fresh context in the middle of a chain that has one", "level": "note", "confidence": "low", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/context-chain-broken/README.md", "summary": "The function is given a context, and hands `context.Background()` or `context.TODO()` to what it calls. When the caller gives up, the work below goes on: a dial, a request, a wait that nobody needs any more.\n\nIt is a note, since a context is sometimes left behind on purpose. It is a warning where the callee waits for nothing but the end of its context, which then never comes.", "fix": "Pass the context on. Where the work must outlive the caller, say so: `context.WithoutCancel(ctx)` with a time-out of its own (Go 1.21).", "waits": [] }, query: '(argument_list\n  (call_expression\n    function: (selector_expression\n      operand: (identifier) @package\n      field: (field_identifier) @name)\n    arguments: (argument_list . ")")\n    (#eq? @package "context")\n    (#any-of? @name "Background" "TODO")) @fresh)\n', detect: detect17 },
  { rule: { "id": "context/context-grows-in-loop", "pack": "context", "title": "a context is wrapped in itself by every turn of a loop", "level": "note", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/context-grows-in-loop/README.md", "summary": "`ctx = context.WithValue(ctx, \u2026)` in a loop puts a context around the one of the turn before. After a thousand turns a look for a value, and every `Done` of a child, goes through a thousand of them, and none is ever let go of.\n\nWith a time-out the first one ends all that come after it: a time-out for each turn becomes one for all of them.", "fix": "Give each turn a variable of its own: `turn := context.WithValue(ctx, \u2026)`, and use that one.", "waits": [] }, query: '; A variable that is given a new value made by a call.\n(assignment_statement\n  left: (expression_list . (identifier) @context)\n  operator: "="\n  right: (expression_list . (call_expression) @call .)) @assignment\n', detect: detect18 },
  { rule: { "id": "context/context-in-struct", "pack": "context", "title": "a context is kept in a struct for later calls", "level": "note", "confidence": "low", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/context-in-struct/README.md", "summary": "A context belongs to one call. Kept in a value that lives on, it ends the later calls when the first one is over, or keeps them going when their own caller has given up; its values are those of somebody else.", "fix": "Give each method a context as its first parameter. Where the value has goroutines of its own, derive a context with `context.WithCancel`, keep the cancel function beside it, and call it in `Close`.", "waits": [] }, query: '; A field for a context.\n(field_declaration\n  name: (field_identifier) @field\n  type: (qualified_type\n    package: (package_identifier) @package\n    name: (type_identifier) @type)\n  (#eq? @package "context")\n  (#eq? @type "Context")) @declaration\n', detect: detect19 },
  { rule: { "id": "context/context-not-passed", "pack": "context", "title": "a call that cannot be ended although a context is at hand", "level": "note", "confidence": "low", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/context-not-passed/README.md", "summary": "The function is given a context and starts something that can take long (a process, a request, a connection, a query) by a call that takes none. When the caller gives up, the work goes on, and with it the goroutine.\n\nIt is a note: many such calls are short.", "fix": "Use the call that takes the context: `exec.CommandContext`, `http.NewRequestWithContext`, `(*net.Dialer).DialContext`, `db.QueryContext`.", "waits": [] }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  (#any-of? @name "Command" "NewRequest" "Get" "Post" "Head" "PostForm" "Dial" "Query" "QueryRow" "Exec" "Begin")) @call\n', detect: detect20 },
  { rule: { "id": "context/joined-context-outlives-cancel", "pack": "context", "title": "a goroutine that joins contexts stays when the joined one is cancelled", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/joined-context-outlives-cancel/README.md", "summary": "A function makes one context out of several: a goroutine waits for the others and then cancels the new one. The cancel function is returned, for the caller to call when the work is done. But the goroutine does not wait for the new\ncontext itself, so after that call it goes on waiting for the others.\n\nWhen the others live as long as a server, each call leaves a goroutine behind that ends with the server.", "fix": "Add `case <-ctx.Done():` to the select. From Go 1.21 on `context.AfterFunc(b, cancel)` needs no goroutine, and its stop function takes the registration back.", "waits": ["select", "chan-recv"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["select", "chan receive"] } }, query: "; Every goroutine that is a literal; the code asks what it waits for.\n(go_statement (call_expression function: (func_literal))) @go\n", detect: detect21 },
  { rule: { "id": "context/lost-cancel", "pack": "context", "title": "a context's cancel function is not called on some way out", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/lost-cancel/README.md", "summary": "`context.WithCancel` and its relatives return a function that must be called: until then the parent keeps the child, and everything that waits for the child's `Done` keeps waiting. Here a way out of the function forgets it.\n\nEach lost cancel keeps one context alive as long as its parent, and with it every goroutine that waits on it. With a time-out the loss is bounded by the time-out, which is why that is a warning and not an error.", "fix": "`defer cancel()` on the next line. Calling it twice is harmless.", "waits": [] }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  (#any-of? @name "WithCancel" "WithCancelCause" "WithTimeout" "WithTimeoutCause" "WithDeadline" "WithDeadlineCause")) @call\n', detect: detect22 },
  { rule: { "id": "context/lost-stop-func", "pack": "context", "title": "a stop function is not called on some way out", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/lost-stop-func/README.md", "summary": "Some functions start something and return the function that ends it: `signal.NotifyContext`, `iter.Pull`, and functions of your own that return a `context.CancelFunc`. Vet looks at the constructors of package context only. Here the stop function is\ndropped, overwritten, or forgotten on a way out.\n\nEach forgotten stop keeps a goroutine (or a coroutine) with all it refers to.", "fix": "`defer stop()` on the next line.", "waits": ["select", "coro"], "stack": { "top": [], "any": ["os/signal.NotifyContext.func1"], "createdBy": [], "state": ["select", "coroutine"] } }, query: "; Calls whose results go into variables, or nowhere; whether they owe anything is in the contract pages.\n(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n(expression_statement (call_expression) @call)\n(go_statement (call_expression) @call)\n", detect: detect23 },
  { rule: { "id": "http/body-not-closed", "pack": "http", "title": "a response's body is not closed on some path", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/http/body-not-closed/README.md", "summary": "Who gets an `*http.Response` without an error must close its body. Until then the connection stays open and out of the pool, with two goroutines of the transport (`readLoop`, `writeLoop`) that wait for the body to end.\n\nEach forgotten body keeps two goroutines and one connection: at ten requests a second a server reaches its file limit within minutes.", "fix": "`defer resp.Body.Close()` right after the error check, before anything else can return.", "waits": ["select"], "stack": { "top": [], "any": ["net/http.(*persistConn).readLoop"], "createdBy": [], "state": ["select"] } }, query: `; Calls by name; whether they answer with a body is in the contract pages.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "Get" "Post" "PostForm" "Do" "RoundTrip" "ReadResponse")) @call

; Calls of the package's own functions, known by what their result is called.
(short_var_declaration
  left: (expression_list . (identifier) @result)
  right: (expression_list . (call_expression) @wrapped .)
  (#match? @result "^(r|res|resp|rsp|response)$|[a-z](Res|Resp|Rsp|Response)$"))
`, detect: detect24 },
  { rule: { "id": "http/server-never-shut-down", "pack": "http", "title": "a server runs in a goroutine and nothing shuts it down", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/http/server-never-shut-down/README.md", "summary": "A server is started in a goroutine, and its function goes on. But nothing in reach calls `Shutdown` or `Close` of the server, or there is no server to call them of, because it is `http.ListenAndServe` itself that runs.\n\nThe goroutine, the listener and every connection stay until the process ends. The port is taken: the next start of the same thing fails, or a test meets the server of the one before.", "fix": "Keep the `*http.Server`, and call `Shutdown` with a time-out in the owner's `Stop`, or when the context is done. `http.ListenAndServe(a, h)` is `(&http.Server{Addr: a, Handler: h}).ListenAndServe()`.", "waits": ["io"], "stack": { "top": [], "any": ["net/http.(*Server).Serve"], "createdBy": [], "state": ["IO wait"] } }, query: "; A goroutine that serves; the code asks who ends the server.\n(go_statement) @go\n", detect: detect25 },
  { rule: { "id": "lifecycle/error-path-leaves-work", "pack": "lifecycle", "title": "an error return leaves behind what the function has opened or started", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/error-path-leaves-work/README.md", "summary": "A function makes something that runs or holds: a client, a watcher, a store, a connection, a worker. Where all goes well the value is kept, and whoever keeps it closes it, or the function closes it itself. But a later step fails,\nand the error return drops the value as it is.\n\nNobody can end it any more: its goroutines and its descriptors stay. Errors of this kind come in rows, when a service restarts or a peer is away and the caller tries again, and each try leaves another one behind.\n\nWhat has to be released is not guessed from a name. Either another way of the function releases the value, or the field that keeps it is released somewhere in the package.", "fix": "Release the value before the return. Where there are several such returns, defer one function that looks at the named error:\n\n```go\ntype store interface{ Close() error }\n\nfunc open(openStore func() (store, error), check func() error) (s store, err error) {\n	s, err = openStore()\n	if err != nil {\n		return nil, err\n	}\n	defer func() {\n		if err != nil {\n			s.Close()\n		}\n	}()\n	return s, check()\n}\n```", "waits": ["select", "chan-recv", "io"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["select", "chan receive", "IO wait"] } }, query: `; A call whose first result gets a name; whether it has to be released is what the code around it tells.
(short_var_declaration
  left: (expression_list . (identifier) @name)
  right: (expression_list . (call_expression) @call .)
  (#not-eq? @name "_"))

; Work that is started for a value of the function's own.
(expression_statement
  (call_expression
    function: (selector_expression field: (field_identifier) @method)) @start
  (#any-of? @method "start" "Start" "run" "Run" "StartAsync" "startWorker" "Init" "init"))
`, detect: detect26 },
  { rule: { "id": "lifecycle/io-handle-not-closed", "pack": "lifecycle", "title": "a connection, listener or file is not closed on some path", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/io-handle-not-closed/README.md", "summary": "Whoever dials, listens or accepts holds a descriptor until `Close`, and whoever reads from it at the other end waits as long. A way out of the function, usually an error after the connection stands, forgets it.\n\nEach forgotten connection keeps a descriptor here and a goroutine at the peer. For files, which have no goroutine and are closed when they are collected, this is a note.", "fix": "`defer conn.Close()` right after the error check; where the connection is returned on success, close it on each way out that returns an error.", "waits": ["io"], "stack": { "top": [], "any": ["net.(*conn).Read", "net.(*netFD).accept"], "createdBy": [], "state": ["IO wait"] } }, query: "; Calls whose results go into variables, or nowhere; whether they owe anything is in the contract pages.\n(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n(expression_statement (call_expression) @call)\n(go_statement (call_expression) @call)\n", detect: detect27 },
  { rule: { "id": "lifecycle/loop-ignores-done", "pack": "lifecycle", "title": "a goroutine's loop has no way out although something tells it to stop", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/loop-ignores-done/README.md", "summary": "A goroutine works in a loop without a way out: no return, no break that leaves it, no condition. Yet there is something that says when to end: a context or stop channel that it was given, or the `Close` of the value it works for.\nClosing the value ends everything but this goroutine, which keeps the value, and all it refers to, for ever.\n\nOne goroutine for each value that is made and closed: a service that makes a client for each tenant or each reload loses one each time. Tests that open and close a value leave one behind each.", "fix": "Select on `ctx.Done()`, or on a channel that `Close` closes, beside what the loop waits for, and return. Where a call in the loop gives an error because of the end, leave the loop on it.", "waits": ["select", "chan-recv", "sleep", "io"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["select", "chan receive", "sleep", "IO wait"] } }, query: "; Every goroutine; whether it can end is a question to what it runs.\n(go_statement) @go\n\n; A break right in an arm of a select: it leaves the select alone.\n(communication_case\n  (statement_list (break_statement) @break))\n", detect: detect28 },
  { rule: { "id": "lifecycle/must-call-missed", "pack": "lifecycle", "title": "a library's call is made, and what it asks for in return is not", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/must-call-missed/README.md", "summary": "Many calls give a value that somebody has to give back: a client to close, a watch to stop, a group to wait for. Which call asks for which is no property of the code that is checked but of the library, and stands on the\n[contract pages](../../contracts), one for each library. Where such a call is made and a way out of the function leads past what it asks for, this rule says so.\n\nWhat the library keeps running meanwhile is its own: one or two goroutines for a client, one for a watch or a session, a connection with its reader and writer. A function that runs for each request adds them each time.", "fix": "Call the release right after the error check, by `defer` where the value lives as long as the function. Where it lives longer, keep it in the type whose `Close` closes it.", "waits": ["io"], "stack": { "top": [], "any": [], "createdBy": ["net/http/httptest.(*Server).goServe"], "state": ["IO wait"] } }, query: "; Calls whose results go into variables, or nowhere; whether they owe anything is in the contract pages.\n(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n(expression_statement (call_expression) @call)\n(go_statement (call_expression) @call)\n", detect: detect29 },
  { rule: { "id": "lifecycle/owner-never-stopped", "pack": "lifecycle", "title": "a value with a goroutine of its own is never stopped", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/owner-never-stopped/README.md", "summary": "A type of the module starts a goroutine for each of its values. There are three ways in which nobody ends it: the function that makes the value drops it without its `Close` or `Stop`; the goroutine waits for a stop channel that nothing closes;\nor its loop has no way out at all and the type offers nothing to stop it.\n\nEach value keeps its goroutine and itself until the process ends. What is made once costs little. What is made for each request, tenant, reload or test adds up, and the tests of everybody who uses the type carry it along.", "fix": "`defer x.Close()` where the value is made, or call it from the `Close` of whoever keeps it. A type that cannot be stopped needs a stop channel that its goroutine selects on and its `Close` closes.", "waits": ["select", "chan-recv", "sleep", "io"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["select", "chan receive", "sleep", "IO wait"] } }, query: '; Every goroutine; whether it can end is a question to what it runs.\n(go_statement) @go\n\n; Calls that make something, by their name; what they start is a question to what they call.\n(short_var_declaration\n  left: (expression_list . (identifier))\n  right: (expression_list . (call_expression function: (_) @callee) @call .)\n  (#match? @callee "^(\\\\w+\\\\.)?(New|new|Open|open|Start|start|Create|create|Make|Launch|Connect|Dial|Run|Watch|Begin)\\\\w*$"))\n\n(assignment_statement\n  left: (expression_list . (identifier) @blank)\n  right: (expression_list . (call_expression function: (_) @callee) @call .)\n  (#eq? @blank "_")\n  (#match? @callee "^(\\\\w+\\\\.)?(New|new|Open|open|Start|start|Create|create|Make|Launch|Connect|Dial|Run|Watch|Begin)\\\\w*$"))\n\n(expression_statement\n  (call_expression function: (_) @callee) @call\n  (#match? @callee "^(\\\\w+\\\\.)?(New|new|Open|open|Start|start|Create|create|Make|Launch|Connect|Dial|Run|Watch|Begin)\\\\w*$"))\n\n; An arm of a select that waits for a field called stop, done and the like.\n(communication_case\n  communication: (receive_statement\n    right: (unary_expression operand: (selector_expression field: (field_identifier) @field)) @receive)\n  (#match? @field "^(do)?(done|stop|quit|exit|clos|shutdown|term|cancel|die|halt|kill)"))\n', detect: detect30 },
  { rule: { "id": "lifecycle/process-not-waited", "pack": "lifecycle", "title": "a process is started and not waited for on some path", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/process-not-waited/README.md", "summary": "After `cmd.Start` somebody must call `cmd.Wait`: only that collects the dead process and ends the goroutines that copy its input and output or watch its context. Killing the process does not do it, and neither does the end of the context.\n\nEach forgotten process stays in the process table, with up to four goroutines and their pipes. Where the command has no goroutines of its own, this is a note.", "fix": "`defer cmd.Wait()`, after `cmd.Process.Kill()` where it must end early; set `cmd.WaitDelay` (Go 1.20) where a grandchild may keep the pipes open. To let a process go on by itself: `cmd.Process.Release()`.", "waits": ["select", "io"], "stack": { "top": [], "any": ["os/exec.(*Cmd)"], "createdBy": [], "state": ["select", "IO wait"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  arguments: (argument_list . ")")\n  (#eq? @name "Start")) @call\n', detect: detect31 },
  { rule: { "id": "lifecycle/signal-not-stopped", "pack": "lifecycle", "title": "a channel stays registered for signals", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/signal-not-stopped/README.md", "summary": "`signal.Notify` registers a channel until `signal.Stop`. A function that is over without that leaves the registration, and the goroutine that waits for the channel, behind; from then on Ctrl-C no longer ends the process.\n\nEach call leaves one more registration and, where one was started, one more goroutine.", "fix": "`defer signal.Stop(ch)` on the next line, and `close(ch)` after it where a goroutine ranges over the channel. `signal.NotifyContext` does both.", "waits": ["chan-recv", "select"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive", "select"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  (#eq? @name "Notify")) @call\n', detect: detect32 },
  { rule: { "id": "lifecycle/unguarded-spawn", "pack": "lifecycle", "title": "every call starts another goroutine that outlives it", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/unguarded-spawn/README.md", "summary": "A handler, or a method that is called again and again, starts a goroutine that loops until its owner ends, and does not ask whether one runs already. Each call adds one.\n\nThe goroutines do the same work side by side: twice the requests after the second call, and so on, until the owner is closed or memory is gone. In a dump they stand in one line, with one creator and a number that grows.", "fix": "Start the goroutine where the value is made, or keep what ends it and end the old one before the new one starts.", "waits": ["select", "sleep", "chan-recv"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["select", "sleep", "chan receive"] } }, query: "; Every goroutine; whether each call adds another one is a question to the function around it.\n(go_statement) @go\n", detect: detect33 },
  { rule: { "id": "lifecycle/uninterruptible-sleep", "pack": "lifecycle", "title": "a sleep goes on after the code was told to end", "level": "note", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/uninterruptible-sleep/README.md", "summary": "A function waits for a context or a stop channel, and a few lines on it calls `time.Sleep` for a long or unknown time. Whoever stops it in that time waits, or goes on and leaves a goroutine behind that wakes up in a world that is gone: it asks a\nclosed client once more, or writes to a file that is removed.\n\nThe goroutine stays for as long as the sleep lasts. Where the time is a back-off or comes from a server, that is minutes. Where the function looks at the signal again in\neach turn, or only has a context and sleeps between two tries, this is a note.", "fix": 'Wait for both with a timer:\n\n```go\nimport (\n	"context"\n	"time"\n)\n\nfunc sleep(ctx context.Context, d time.Duration) error {\n	timer := time.NewTimer(d)\n	defer timer.Stop()\n	select {\n	case <-timer.C:\n		return nil\n	case <-ctx.Done():\n		return ctx.Err()\n	}\n}\n```', "waits": ["sleep"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sleep"] } }, query: '(call_expression\n  function: (selector_expression operand: (identifier) @package field: (field_identifier) @name)\n  (#eq? @package "time")\n  (#eq? @name "Sleep")) @call\n', detect: detect34 },
  { rule: { "id": "runtime/manual-gc", "pack": "runtime", "title": "a collection by hand, or a collector that is switched off", "level": "note", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/runtime/manual-gc/README.md", "summary": "`runtime.GC` and `debug.FreeOSMemory` stop the program until everything has been marked. The runtime collects when the heap has doubled, and gives memory back by itself; a collection by hand in a request or a loop costs time and changes nothing about what is kept alive: what leaks stays.\n\n`debug.SetGCPercent(-1)` switches the collector off. Without a memory limit, and without anything that sets it back, the process grows until it is killed.", "fix": "Delete the call. Where memory must stay below a bound, say so once with `debug.SetMemoryLimit`, or `GOMEMLIMIT`; where the collector is off for a phase, `defer debug.SetGCPercent(debug.SetGCPercent(-1))`.", "waits": [] }, query: `; Calls by name; whether they are the runtime's is asked of the imports.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "GC" "FreeOSMemory" "SetGCPercent")) @call
`, detect: detect35 },
  { rule: { "id": "sql/rows-not-closed", "pack": "sql", "title": "rows, a statement or a connection of a database stays open on some path", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sql/rows-not-closed/README.md", "summary": "`Query` takes a connection out of the pool until its rows are closed. Rows close themselves when `Next` says there are no more, but not when the function leaves before that: a failed `Scan`, a `return` or `break` in the loop, a single `if rows.Next()`.\n\nEach forgotten result keeps one connection and, with a context, one goroutine. With a limited pool the service stands still as soon as the last connection is gone.", "fix": "`defer rows.Close()` right after the error check; it does no harm after the rows have closed themselves. For statements without a result use `Exec`.", "waits": ["select"], "stack": { "top": [], "any": ["database/sql.(*Rows).awaitDone", "database/sql.(*DB).conn"], "createdBy": [], "state": ["select"] } }, query: "; Calls whose results go into variables, or nowhere; whether they owe anything is in the contract pages.\n(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n(expression_statement (call_expression) @call)\n(go_statement (call_expression) @call)\n", detect: detect36 },
  { rule: { "id": "sql/tx-not-finished", "pack": "sql", "title": "a transaction is neither committed nor rolled back on some path", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sql/tx-not-finished/README.md", "summary": "A transaction holds its connection, and the locks it took in the database, until `Commit` or `Rollback`. A return between `Begin` and those, usually after a failed statement, leaves it open.\n\nEach open transaction keeps one connection, one goroutine that waits for its context, and rows that other transactions wait for.", "fix": "`defer tx.Rollback()` right after the error check: after a `Commit` it does nothing.", "waits": ["chan-recv", "select"], "stack": { "top": [], "any": ["database/sql.(*Tx).awaitDone", "database/sql.(*DB).conn"], "createdBy": [], "state": ["chan receive", "select"] } }, query: "; Calls whose results go into variables, or nowhere; whether they owe anything is in the contract pages.\n(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n(expression_statement (call_expression) @call)\n(go_statement (call_expression) @call)\n", detect: detect37 },
  { rule: { "id": "sync/callback-under-lock", "pack": "sync", "title": "a function that was handed in runs with a lock held", "level": "note", "confidence": "low", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/callback-under-lock/README.md", "summary": "A field of function type is called while a lock of the same value is held. Whoever wrote that function does not see the lock. When it calls a method of the value that locks as well, it waits for itself.\n\nWhere the package itself puts in a function that takes the lock, this is a warning. Otherwise it is advice.", "fix": "Copy what the function needs, unlock, then call it.", "waits": ["lock", "rlock"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.Mutex.Lock", "sync.RWMutex.Lock", "sync.RWMutex.RLock"] } }, query: '(expression_statement\n  (call_expression\n    function: (selector_expression field: (field_identifier) @method)\n    arguments: (argument_list . ")")\n    (#any-of? @method "Lock" "RLock")) @call)\n', detect: detect38 },
  { rule: { "id": "sync/channel-op-under-lock", "pack": "sync", "title": "a wait under a lock that the other side needs", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/channel-op-under-lock/README.md", "summary": "A goroutine sends, receives or waits for others with a lock held. Whoever would answer takes that lock before it comes to its side of the channel (or to its `Done`): each waits for the other.\n\nIt shows when the two meet at the wrong moment, most often on shutdown: `Close` locks and waits for the worker, and the worker is just about to lock.", "fix": "Release the lock before the operation: take what is needed under the lock, unlock, then send or wait.", "waits": ["chan-send", "chan-recv", "wg", "lock", "rlock"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send", "chan receive", "sync.WaitGroup.Wait", "sync.Mutex.Lock", "sync.RWMutex.Lock", "sync.RWMutex.RLock"] } }, query: '(expression_statement\n  (call_expression\n    function: (selector_expression field: (field_identifier) @method)\n    arguments: (argument_list . ")")\n    (#any-of? @method "Lock" "RLock")) @call)\n', detect: detect39 },
  { rule: { "id": "sync/concurrent-map-write", "pack": "sync", "title": "goroutines write to one map without a lock", "level": "note", "confidence": "low", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/concurrent-map-write/README.md", "summary": "A loop starts goroutines that all write to the same map. A map of Go is not made for that: when two writes meet, the runtime ends the process. Appending to one slice loses values instead.\n\nThe race detector is the authority here. This note points at the place before a test runs into it.", "fix": "Guard the map with a mutex, or send the results to one goroutine that keeps it.", "waits": [] }, query: '(assignment_statement\n  left: (expression_list . (index_expression operand: (identifier)))) @write\n\n(assignment_statement\n  left: (expression_list . (identifier))\n  right: (expression_list . (call_expression function: (identifier) @append (#eq? @append "append")))) @write\n', detect: detect40 },
  { rule: { "id": "sync/cond-never-signalled", "pack": "sync", "title": "a condition that is waited for and never signalled", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/cond-never-signalled/README.md", "summary": "`Wait` of a `sync.Cond` goes on when somebody calls `Signal` or `Broadcast`, and only then. Here nobody who can reach the condition does, so whoever waits stays.\n\nThat the value it waits for gets set in the meantime helps nobody who is asleep.", "fix": "Call `Broadcast` wherever what is waited for changes, on the error path and in `Close` as well.", "waits": ["cond"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.Cond.Wait"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @method)\n  arguments: (argument_list . ")")\n  (#eq? @method "Wait")) @wait\n', detect: detect41 },
  { rule: { "id": "sync/double-lock", "pack": "sync", "title": "a lock is taken again while it is held", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/double-lock/README.md", "summary": "A mutex of Go does not know who holds it: a goroutine that locks it twice waits for itself. It happens in one function, by a loop that goes round with the lock held, or by calling a method that locks for itself.\n\nThe goroutine never comes back, and neither does anybody who needs the lock afterwards.", "fix": "Split off what works under the lock into a method of its own (`lenLocked`), and call that where the lock is held.", "waits": ["lock", "rlock"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.Mutex.Lock", "sync.RWMutex.Lock", "sync.RWMutex.RLock"] } }, query: '(expression_statement\n  (call_expression\n    function: (selector_expression field: (field_identifier) @method)\n    arguments: (argument_list . ")")\n    (#any-of? @method "Lock" "RLock")) @call)\n', detect: detect42 },
  { rule: { "id": "sync/errgroup-context-ignored", "pack": "sync", "title": "a send within an errgroup does not listen to the group's context", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/errgroup-context-ignored/README.md", "summary": "In an `errgroup` with context the first error cancels the context, so that the others stop as well. A goroutine that sends to another one of the group without looking at the context does not: when its receiver has left with\nan error, it stays at the send. `Wait` waits for all of the group, so it never returns, and the error is never seen.", "fix": "Put the send into a select with `<-ctx.Done()`, where `ctx` is the one that `WithContext` gave.", "waits": ["chan-send"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: "(send_statement) @send\n", detect: detect43 },
  { rule: { "id": "sync/errgroup-limit-nested", "pack": "sync", "title": "a goroutine of a limited errgroup starts another one of the group", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/errgroup-limit-nested/README.md", "summary": "`SetLimit` lets a group run only so many goroutines at a time; `Go` waits until there is room. When the goroutines of the group call `Go` themselves, all that are running can come to that call together:\neach waits for another one to end, and none does.", "fix": "Give the inner goroutines a group of their own, or use `TryGo` and do the work in place when there is no room.", "waits": ["chan-send"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @method)\n  (#eq? @method "Go")) @go\n', detect: detect44 },
  { rule: { "id": "sync/lock-not-released", "pack": "sync", "title": "a way out of the function leaves the lock held", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/lock-not-released/README.md", "summary": "The function locks, unlocks on most ways out, and forgets one: an early return, a `break`, a `continue`. Whoever locks next waits for ever, and everybody after that as well.\n\nOne forgotten path stops every goroutine that needs the lock: the leak grows with the traffic until the service stands still.", "fix": "`defer mu.Unlock()` on the next line; where the lock must go earlier, put the locked part into a function of its own.", "waits": ["lock", "rlock"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.Mutex.Lock", "sync.RWMutex.Lock", "sync.RWMutex.RLock"] } }, query: '(expression_statement\n  (call_expression\n    function: (selector_expression field: (field_identifier) @method)\n    arguments: (argument_list . ")")\n    (#any-of? @method "Lock" "RLock")) @call)\n', detect: detect45 },
  { rule: { "id": "sync/lock-order-cycle", "pack": "sync", "title": "two locks are taken in both orders", "level": "note", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/lock-order-cycle/README.md", "summary": "One function holds the first lock and asks for the second, another one holds the second and asks for the first. When the two run at the same time, each waits for what the other has, and neither gives way.\n\nThe two orders are often far apart: a method that locks calls into another type, which calls back. Everybody who needs one of the two locks afterwards stays as well.", "fix": "Agree on one order, and write it beside the locks. Where a method under its own lock must call out, release the lock first: copy what is needed, unlock, call.", "waits": ["lock", "rlock"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.Mutex.Lock", "sync.RWMutex.Lock", "sync.RWMutex.RLock"] } }, query: "(source_file (package_clause) @package)\n", detect: detect46 },
  { rule: { "id": "sync/recursive-rlock", "pack": "sync", "title": "a read lock is taken again by who holds it", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/recursive-rlock/README.md", "summary": "Two readers can hold an `RWMutex` at once, so a method that locks for reading seems free to call another one that does. But once a writer waits, new readers wait behind it: the second `RLock` waits for the writer,\nthe writer waits for the first `RLock`, and that is only released after the second.\n\nIt works in every test that has no writer at that very moment, and stops for ever in the one service where there is one.", "fix": "Split off what works under the lock into a method of its own (`hasLocked`), and call that where the lock is held.", "waits": ["rlock", "lock"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.RWMutex.RLock", "sync.RWMutex.Lock"] } }, query: '(expression_statement\n  (call_expression\n    function: (selector_expression field: (field_identifier) @method)\n    arguments: (argument_list . ")")\n    (#any-of? @method "Lock" "RLock")) @call)\n', detect: detect47 },
  { rule: { "id": "sync/wait-in-spawn-loop", "pack": "sync", "title": "Wait stands in the loop that starts the goroutines", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/wait-in-spawn-loop/README.md", "summary": "`Add` counts all goroutines before the loop, and `Wait` stands inside it. The first turn starts one goroutine and waits for all of them; the others would only be started by turns that never come.\n\nWith one element it works, which is why tests pass.", "fix": "Move `Wait` below the loop.", "waits": ["wg"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.WaitGroup.Wait", "semacquire"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @method)\n  arguments: (argument_list . ")")\n  (#eq? @method "Wait")) @wait\n', detect: detect48 },
  { rule: { "id": "sync/waitgroup-add-in-goroutine", "pack": "sync", "title": "a goroutine counts itself into the wait group", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/waitgroup-add-in-goroutine/README.md", "summary": "`Add` runs inside the goroutine that it counts. Whoever started it may come to `Wait` before the goroutine has run at all: the count is still zero, `Wait` returns, and the goroutine is left behind with nobody who knows of it.\n\nUnder load the goroutine starts late, so it shows where it hurts.", "fix": "Call `Add` right before the `go` statement, or use `wg.Go` from Go 1.25 on.", "waits": ["wg"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.WaitGroup.Wait", "semacquire"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @method)\n  (#eq? @method "Add")) @add\n', detect: detect49 },
  { rule: { "id": "sync/waitgroup-done-missing", "pack": "sync", "title": "a wait group is counted up and never counted down", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/waitgroup-done-missing/README.md", "summary": "`Wait` returns when `Done` was called as often as `Add` counted. Here no code calls `Done`, or the goroutine can return before it does. `Wait` then blocks for ever.\n\nWhoever waits is lost with everything it holds; when that is a shutdown path, the process never ends by itself.", "fix": "`defer wg.Done()` as the first line of the goroutine, or `wg.Go` from Go 1.25 on.", "waits": ["wg"], "explores": true, "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.WaitGroup.Wait", "semacquire"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @method)\n  arguments: (argument_list . ")")\n  (#eq? @method "Wait")) @wait\n', detect: detect50 },
  { rule: { "id": "time/ticker-not-stopped", "pack": "time", "title": "a ticker runs on after the function that made it", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/time/ticker-not-stopped/README.md", "summary": "A `time.Ticker` that is not stopped keeps ticking. In modules whose `go` line is older than 1.23 the runtime never collects it: each call of the function leaks a timer that fires for ever. From 1.23 on a ticker that nobody refers to is collected, so there this is only a note about wasted work.\n\nThe version that counts is the `go` line of the main module ([Go 1.23 release notes](https://go.dev/doc/go1.23#timer-changes)). Where no go.mod is found, it counts as older.", "fix": "`defer ticker.Stop()` on the next line. In place of `time.Tick`, make a ticker that can be stopped.", "waits": [] }, query: '(call_expression\n  function: (selector_expression\n    operand: (identifier)\n    field: (field_identifier) @name)\n  (#any-of? @name "NewTicker" "Tick")) @call\n', detect: detect51 },
  { rule: { "id": "time/ticker-range-never-ends", "pack": "time", "title": "a goroutine's loop over a ticker has no way out", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/time/ticker-range-never-ends/README.md", "summary": "`Stop` ends the ticks but does not close the channel. A goroutine that does nothing but range over `ticker.C` therefore never ends: before Stop it works on for ever, after Stop it waits for ever. That holds in every Go version; from 1.23 on the ticker is collected, the goroutine is not.\n\nEach object whose constructor starts such a loop leaves one goroutine behind, with the object.", "fix": "Select between `ticker.C` and a channel or context that ends the loop, and close or cancel that in `Close`.", "waits": ["chan-recv"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive"] } }, query: '(for_statement\n  (range_clause right: (_) @channel)) @loop\n\n(for_statement\n  body: (block (statement_list . (expression_statement (unary_expression operator: "<-" operand: (_) @channel))))) @loop\n\n(for_statement\n  body: (block (statement_list .\n    (select_statement .\n      (communication_case communication: (receive_statement right: (unary_expression operator: "<-" operand: (_) @channel)))\n      .)))) @loop\n', detect: detect52 },
  { rule: { "id": "time/time-after-in-loop", "pack": "time", "title": "each turn of a loop leaves a timer running", "level": "note", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/time/time-after-in-loop/README.md", "summary": "`time.After` in a `select` inside a loop makes a new timer in every turn, and nobody can stop it. When another arm wins, the timer runs on until it fires.\n\nA loop that takes a thousand messages a second beside a `time.After(time.Minute)` keeps sixty thousand timers. In modules whose `go` line is 1.23 or later the runtime collects them, and only the allocation in every turn is left.", "fix": "One `time.NewTimer` before the loop, `defer timer.Stop()`, and `timer.Reset(d)` in each turn.", "waits": [] }, query: '(communication_case\n  communication: (receive_statement\n    right: (unary_expression\n      operator: "<-"\n      operand: [(call_expression) (selector_expression operand: (call_expression))]) @receive))\n', detect: detect53 },
  { rule: { "id": "time/timer-drain-blocks", "pack": "time", "title": "a timer is drained whose value was received before", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/time/timer-drain-blocks/README.md", "summary": "`if !t.Stop() { <-t.C }` empties a timer that fired before it could be stopped. When the value was received already, by the select of the last turn, `Stop` says false as well, and the drain waits for a second value that never comes.\n\nThe goroutine stays in that receive. From Go 1.23 on (the module's `go` line) no drain is needed at all: after `Stop` or `Reset` the channel holds no old value. Before 1.23 this is a warning.", "fix": "From Go 1.23 on, take the drain away. Before that, drain in a `select` with `default`, or only in the arm that did not receive.", "waits": ["chan-recv"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive"] } }, query: '; `if !t.Stop() { <-t.C }`\n(if_statement\n  condition: (unary_expression\n    operator: "!"\n    operand: (call_expression\n      function: (selector_expression field: (field_identifier) @method)\n      (#eq? @method "Stop")))\n  consequence: (block\n    (statement_list . (expression_statement (unary_expression operator: "<-") @drain))))\n', detect: detect54 }
];
var CONTRACTS = [
  { "modules": ["github.com/alicebob/miniredis/v2", "github.com/alicebob/miniredis"], "call": "Run", "type": "*Miniredis", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "server", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/alicebob-miniredis.md" },
  { "modules": ["github.com/alicebob/miniredis/v2", "github.com/alicebob/miniredis"], "call": "RunTLS", "type": "*Miniredis", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "server", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/alicebob-miniredis.md" },
  { "modules": ["github.com/alicebob/miniredis/v2", "github.com/alicebob/miniredis"], "call": "NewMiniRedis", "type": "*Miniredis", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/alicebob-miniredis.md" },
  { "modules": ["github.com/alicebob/miniredis/v2", "github.com/alicebob/miniredis"], "call": "RunT", "type": "*Miniredis", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/alicebob-miniredis.md" },
  { "modules": ["github.com/alicebob/miniredis/v2", "github.com/alicebob/miniredis"], "call": "Miniredis.Start", "type": "", "owner": 0, "carrier": "receiver", "release": ["Close"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "server", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/alicebob-miniredis.md" },
  { "modules": ["github.com/alicebob/miniredis/v2", "github.com/alicebob/miniredis"], "call": "Miniredis.StartAddr", "type": "", "owner": 0, "carrier": "receiver", "release": ["Close"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "server", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/alicebob-miniredis.md" },
  { "modules": ["github.com/alitto/pond/v2"], "call": "NewPool", "type": "Pool", "owner": 0, "release": ["Stop", "StopAndWait"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/alitto-pond.md" },
  { "modules": ["github.com/allegro/bigcache/v3"], "call": "New", "type": "*BigCache", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cache", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/allegro-bigcache.md", "endedBy": ["context"] },
  { "modules": ["github.com/allegro/bigcache/v3"], "call": "NewBigCache", "type": "*BigCache", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cache", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/allegro-bigcache.md" },
  { "modules": ["archive/zip"], "call": "OpenReader", "type": "*ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "archive", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/archive-zip.md", "level": "note", "endedBy": ["collected"] },
  { "modules": ["archive/zip"], "call": "File.Open", "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "entry", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/archive-zip.md", "level": "note", "endedBy": ["collected"] },
  { "modules": ["archive/zip"], "call": "NewReader", "type": "", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/archive-zip.md" },
  { "modules": ["archive/zip"], "call": "NewWriter", "type": "", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/archive-zip.md" },
  { "modules": ["github.com/aws/aws-sdk-go-v2/service/s3"], "call": "New", "type": "*Client", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/aws-s3.md" },
  { "modules": ["github.com/aws/aws-sdk-go-v2/service/s3"], "call": "NewFromConfig", "type": "*Client", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/aws-s3.md" },
  { "modules": ["github.com/aws/aws-sdk-go-v2/service/s3"], "call": "Client.GetObject", "type": "*GetObjectOutput", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "object", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/aws-s3.md" },
  { "modules": ["github.com/benbjohnson/clock"], "call": "Clock.Ticker", "type": "*Ticker", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "ticker", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/benbjohnson-clock.md", "until": "go1.23" },
  { "modules": ["github.com/benbjohnson/clock"], "call": "Mock.Ticker", "type": "*Ticker", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "ticker", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/benbjohnson-clock.md", "until": "go1.23" },
  { "modules": ["github.com/benbjohnson/clock"], "call": "Clock.Timer", "type": "*Timer", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/benbjohnson-clock.md" },
  { "modules": ["github.com/benbjohnson/clock"], "call": "Clock.AfterFunc", "type": "*Timer", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/benbjohnson-clock.md" },
  { "modules": ["github.com/benbjohnson/clock"], "call": "New", "type": "Clock", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/benbjohnson-clock.md" },
  { "modules": ["github.com/benbjohnson/clock"], "call": "NewMock", "type": "*Mock", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/benbjohnson-clock.md" },
  { "modules": ["github.com/cenkalti/backoff/v4", "github.com/cenkalti/backoff/v5", "github.com/cenkalti/backoff/v3", "github.com/cenkalti/backoff"], "call": "NewTicker", "type": "*Ticker", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "ticker", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cenkalti-backoff.md" },
  { "modules": ["github.com/cenkalti/backoff/v4", "github.com/cenkalti/backoff/v5", "github.com/cenkalti/backoff/v3", "github.com/cenkalti/backoff"], "call": "NewTickerWithTimer", "type": "*Ticker", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "ticker", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cenkalti-backoff.md" },
  { "modules": ["github.com/chromedp/chromedp"], "call": "NewContext", "type": "context.CancelFunc", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "cancel function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/chromedp.md", "endedBy": ["context"] },
  { "modules": ["github.com/chromedp/chromedp"], "call": "NewExecAllocator", "type": "context.CancelFunc", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "cancel function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/chromedp.md", "endedBy": ["context"] },
  { "modules": ["github.com/ClickHouse/clickhouse-go/v2"], "call": "Open", "type": "github.com/ClickHouse/clickhouse-go/v2/lib/driver.Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/clickhouse.md", "endedBy": ["process"] },
  { "modules": ["github.com/ClickHouse/clickhouse-go/v2"], "call": "OpenDB", "type": "*database/sql.DB", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/clickhouse.md", "endedBy": ["process"] },
  { "modules": ["github.com/ClickHouse/clickhouse-go/v2/lib/driver"], "call": "Conn.Query", "type": "Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/clickhouse.md", "endedBy": ["Next"] },
  { "modules": ["github.com/ClickHouse/clickhouse-go/v2/lib/driver"], "call": "Conn.PrepareBatch", "type": "Batch", "owner": 0, "release": ["Send", "Abort", "Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/clickhouse.md" },
  { "modules": ["github.com/cockroachdb/pebble", "github.com/cockroachdb/pebble/v2"], "call": "Open", "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "database", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cockroachdb-pebble.md" },
  { "modules": ["github.com/cockroachdb/pebble", "github.com/cockroachdb/pebble/v2"], "call": "DB.NewIter", "type": "*Iterator", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "iterator", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cockroachdb-pebble.md" },
  { "modules": ["github.com/cockroachdb/pebble", "github.com/cockroachdb/pebble/v2"], "call": "DB.NewIterWithContext", "type": "*Iterator", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "iterator", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cockroachdb-pebble.md" },
  { "modules": ["github.com/cockroachdb/pebble", "github.com/cockroachdb/pebble/v2"], "call": "Snapshot.NewIter", "type": "*Iterator", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "iterator", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cockroachdb-pebble.md" },
  { "modules": ["github.com/cockroachdb/pebble", "github.com/cockroachdb/pebble/v2"], "call": "Batch.NewIter", "type": "*Iterator", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "iterator", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cockroachdb-pebble.md" },
  { "modules": ["github.com/cockroachdb/pebble", "github.com/cockroachdb/pebble/v2"], "call": "DB.Get", "type": "io.Closer", "owner": 1, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "closer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cockroachdb-pebble.md" },
  { "modules": ["github.com/cockroachdb/pebble", "github.com/cockroachdb/pebble/v2"], "call": "Snapshot.Get", "type": "io.Closer", "owner": 1, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "closer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cockroachdb-pebble.md" },
  { "modules": ["github.com/cockroachdb/pebble", "github.com/cockroachdb/pebble/v2"], "call": "Batch.Get", "type": "io.Closer", "owner": 1, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "closer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cockroachdb-pebble.md" },
  { "modules": ["github.com/cockroachdb/pebble", "github.com/cockroachdb/pebble/v2"], "call": "DB.NewSnapshot", "type": "*Snapshot", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "snapshot", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cockroachdb-pebble.md" },
  { "modules": ["github.com/cockroachdb/pebble", "github.com/cockroachdb/pebble/v2"], "call": "DB.NewBatch", "type": "*Batch", "owner": 0, "release": ["Close", "Commit"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cockroachdb-pebble.md", "level": "note" },
  { "modules": ["github.com/cockroachdb/pebble", "github.com/cockroachdb/pebble/v2"], "call": "DB.NewIndexedBatch", "type": "*Batch", "owner": 0, "release": ["Close", "Commit"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/cockroachdb-pebble.md", "level": "note" },
  { "modules": ["github.com/coder/websocket", "nhooyr.io/websocket"], "call": "Dial", "type": "*Conn", "owner": 0, "release": ["Close", "CloseNow"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/coder-websocket.md" },
  { "modules": ["github.com/coder/websocket", "nhooyr.io/websocket"], "call": "Accept", "type": "*Conn", "owner": 0, "release": ["Close", "CloseNow"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/coder-websocket.md" },
  { "modules": ["context"], "call": "WithCancel", "type": "CancelFunc", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "context/lost-cancel", "noun": "cancel function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/context.md", "endedBy": ["context"] },
  { "modules": ["context"], "call": "WithTimeout", "type": "CancelFunc", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "context/lost-cancel", "noun": "cancel function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/context.md", "endedBy": ["context"] },
  { "modules": ["context"], "call": "WithDeadline", "type": "CancelFunc", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "context/lost-cancel", "noun": "cancel function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/context.md", "endedBy": ["context"] },
  { "modules": ["context"], "call": "WithCancelCause", "type": "CancelCauseFunc", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "context/lost-cancel", "noun": "cancel function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/context.md", "since": "go1.20", "endedBy": ["context"] },
  { "modules": ["context"], "call": "WithTimeoutCause", "type": "CancelFunc", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "context/lost-cancel", "noun": "cancel function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/context.md", "since": "go1.21", "endedBy": ["context"] },
  { "modules": ["context"], "call": "WithDeadlineCause", "type": "CancelFunc", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "context/lost-cancel", "noun": "cancel function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/context.md", "since": "go1.21", "endedBy": ["context"] },
  { "modules": ["context"], "call": "WithValue", "type": "", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/context.md" },
  { "modules": ["context"], "call": "WithoutCancel", "type": "", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/context.md" },
  { "modules": ["context"], "call": "AfterFunc", "type": "", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/context.md" },
  { "modules": ["github.com/creack/pty"], "call": "Start", "type": "*os.File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "terminal", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/creack-pty.md" },
  { "modules": ["github.com/creack/pty"], "call": "StartWithSize", "type": "*os.File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "terminal", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/creack-pty.md" },
  { "modules": ["github.com/creack/pty"], "call": "StartWithAttrs", "type": "*os.File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "terminal", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/creack-pty.md" },
  { "modules": ["github.com/creack/pty"], "call": "Open", "type": "*os.File", "owner": 0, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "terminal", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/creack-pty.md" },
  { "modules": ["crypto/tls"], "call": "Dial", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/crypto-tls.md" },
  { "modules": ["crypto/tls"], "call": "DialWithDialer", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/crypto-tls.md" },
  { "modules": ["crypto/tls"], "call": "Dialer.Dial", "type": "net.Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/crypto-tls.md" },
  { "modules": ["crypto/tls"], "call": "Dialer.DialContext", "type": "net.Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/crypto-tls.md" },
  { "modules": ["crypto/tls"], "call": "Listen", "type": "net.Listener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/crypto-tls.md" },
  { "modules": ["crypto/tls"], "call": "Client", "type": "*Conn", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/crypto-tls.md" },
  { "modules": ["crypto/tls"], "call": "Server", "type": "*Conn", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/crypto-tls.md" },
  { "modules": ["database/sql"], "call": "DB.Query", "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["Next", "context"] },
  { "modules": ["database/sql"], "call": "DB.QueryContext", "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["Next", "context"] },
  { "modules": ["database/sql"], "call": "Conn.QueryContext", "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["Next", "context"] },
  { "modules": ["database/sql"], "call": "Stmt.Query", "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["Next", "context"] },
  { "modules": ["database/sql"], "call": "Stmt.QueryContext", "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["Next", "context"] },
  { "modules": ["database/sql"], "call": "DB.QueryRow", "type": "*Row", "owner": 0, "release": ["Scan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["context"] },
  { "modules": ["database/sql"], "call": "DB.QueryRowContext", "type": "*Row", "owner": 0, "release": ["Scan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["context"] },
  { "modules": ["database/sql"], "call": "Conn.QueryRowContext", "type": "*Row", "owner": 0, "release": ["Scan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["context"] },
  { "modules": ["database/sql"], "call": "Stmt.QueryRow", "type": "*Row", "owner": 0, "release": ["Scan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["context"] },
  { "modules": ["database/sql"], "call": "Stmt.QueryRowContext", "type": "*Row", "owner": 0, "release": ["Scan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["context"] },
  { "modules": ["database/sql"], "call": "Tx.Query", "type": "*Rows", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "Tx.QueryContext", "type": "*Rows", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "Tx.Prepare", "type": "*Stmt", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "Tx.PrepareContext", "type": "*Stmt", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "Tx.Stmt", "type": "*Stmt", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "Tx.StmtContext", "type": "*Stmt", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "DB.Prepare", "type": "*Stmt", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "DB.PrepareContext", "type": "*Stmt", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "Conn.PrepareContext", "type": "*Stmt", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "DB.Conn", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "DB.Begin", "type": "*Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["context"] },
  { "modules": ["database/sql"], "call": "DB.BeginTx", "type": "*Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["context"] },
  { "modules": ["database/sql"], "call": "Conn.BeginTx", "type": "*Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["context"] },
  { "modules": ["database/sql"], "call": "Open", "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["process"] },
  { "modules": ["database/sql"], "call": "OpenDB", "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md", "endedBy": ["process"] },
  { "modules": ["github.com/dgraph-io/badger/v4", "github.com/dgraph-io/badger/v3", "github.com/dgraph-io/badger/v2", "github.com/dgraph-io/badger"], "call": "Open", "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "database", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/dgraph-badger.md" },
  { "modules": ["github.com/dgraph-io/badger/v4", "github.com/dgraph-io/badger/v3", "github.com/dgraph-io/badger/v2", "github.com/dgraph-io/badger"], "call": "OpenManaged", "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "database", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/dgraph-badger.md" },
  { "modules": ["github.com/dgraph-io/badger/v4", "github.com/dgraph-io/badger/v3", "github.com/dgraph-io/badger/v2", "github.com/dgraph-io/badger"], "call": "DB.NewTransaction", "type": "*Txn", "owner": 0, "release": ["Discard", "Commit", "CommitAt", "CommitWith"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/dgraph-badger.md" },
  { "modules": ["github.com/dgraph-io/badger/v4", "github.com/dgraph-io/badger/v3", "github.com/dgraph-io/badger/v2", "github.com/dgraph-io/badger"], "call": "DB.NewTransactionAt", "type": "*Txn", "owner": 0, "release": ["Discard", "Commit", "CommitAt", "CommitWith"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/dgraph-badger.md" },
  { "modules": ["github.com/dgraph-io/badger/v4", "github.com/dgraph-io/badger/v3", "github.com/dgraph-io/badger/v2", "github.com/dgraph-io/badger"], "call": "Txn.NewIterator", "type": "*Iterator", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "iterator", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/dgraph-badger.md" },
  { "modules": ["github.com/dgraph-io/badger/v4", "github.com/dgraph-io/badger/v3", "github.com/dgraph-io/badger/v2", "github.com/dgraph-io/badger"], "call": "Txn.NewKeyIterator", "type": "*Iterator", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "iterator", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/dgraph-badger.md" },
  { "modules": ["github.com/dgraph-io/badger/v4", "github.com/dgraph-io/badger/v3", "github.com/dgraph-io/badger/v2", "github.com/dgraph-io/badger"], "call": "DB.NewWriteBatch", "type": "*WriteBatch", "owner": 0, "release": ["Flush", "Cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/dgraph-badger.md" },
  { "modules": ["github.com/dgraph-io/badger/v4", "github.com/dgraph-io/badger/v3", "github.com/dgraph-io/badger/v2", "github.com/dgraph-io/badger"], "call": "DB.NewManagedWriteBatch", "type": "*WriteBatch", "owner": 0, "release": ["Flush", "Cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/dgraph-badger.md" },
  { "modules": ["github.com/dgraph-io/badger/v4", "github.com/dgraph-io/badger/v3", "github.com/dgraph-io/badger/v2", "github.com/dgraph-io/badger"], "call": "DB.NewWriteBatchAt", "type": "*WriteBatch", "owner": 0, "release": ["Flush", "Cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/dgraph-badger.md" },
  { "modules": ["github.com/dgraph-io/badger/v4", "github.com/dgraph-io/badger/v3", "github.com/dgraph-io/badger/v2", "github.com/dgraph-io/badger"], "call": "DB.GetSequence", "type": "*Sequence", "owner": 0, "release": ["Release"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "sequence", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/dgraph-badger.md", "level": "note" },
  { "modules": ["github.com/dgraph-io/ristretto/v2", "github.com/dgraph-io/ristretto"], "call": "NewCache", "type": "*Cache", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cache", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/dgraph-ristretto.md" },
  { "modules": ["github.com/docker/docker/client"], "call": "NewClientWithOpts", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["process"] },
  { "modules": ["github.com/docker/docker/client"], "call": "NewClient", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["process"] },
  { "modules": ["github.com/docker/docker/client"], "call": "NewEnvClient", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["process"] },
  { "modules": ["github.com/docker/docker/client"], "call": "Client.ContainerAttach", "type": "github.com/docker/docker/api/types.HijackedResponse", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md" },
  { "modules": ["github.com/docker/docker/client"], "call": "Client.ContainerExecAttach", "type": "github.com/docker/docker/api/types.HijackedResponse", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md" },
  { "modules": ["github.com/docker/docker/client"], "call": "Client.ContainerLogs", "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["context"] },
  { "modules": ["github.com/docker/docker/client"], "call": "Client.ContainerExport", "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["context"] },
  { "modules": ["github.com/docker/docker/client"], "call": "Client.ImagePull", "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["context"] },
  { "modules": ["github.com/docker/docker/client"], "call": "Client.ImagePush", "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["context"] },
  { "modules": ["github.com/docker/docker/client"], "call": "Client.ImageSave", "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["context"] },
  { "modules": ["github.com/docker/docker/client"], "call": "Client.ImageImport", "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["context"] },
  { "modules": ["github.com/docker/docker/client"], "call": "Client.ServiceLogs", "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["context"] },
  { "modules": ["github.com/docker/docker/client"], "call": "Client.TaskLogs", "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["context"] },
  { "modules": ["github.com/docker/docker/client"], "call": "Client.PluginInstall", "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["context"] },
  { "modules": ["github.com/docker/docker/client"], "call": "Client.CopyFromContainer", "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "archive", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["context"] },
  { "modules": ["github.com/docker/docker/client"], "call": "Client.ImageBuild", "type": "", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["context"] },
  { "modules": ["github.com/docker/docker/client"], "call": "Client.ImageLoad", "type": "", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["context"] },
  { "modules": ["github.com/docker/docker/client"], "call": "Client.ContainerStats", "type": "", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md", "endedBy": ["context"] },
  { "modules": ["github.com/docker/docker/client"], "call": "Client.Events", "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "stream of events", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/docker-client.md" },
  { "modules": ["github.com/eclipse/paho.mqtt.golang"], "call": "NewClient", "type": "Client", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/eclipse-paho-mqtt.md" },
  { "modules": ["github.com/eclipse/paho.mqtt.golang"], "call": "Client.Connect", "type": "", "owner": 0, "carrier": "receiver", "release": ["Disconnect"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/eclipse-paho-mqtt.md", "endedBy": ["process"] },
  { "modules": ["github.com/elastic/go-elasticsearch/v8/esutil", "github.com/elastic/go-elasticsearch/v7/esutil", "github.com/elastic/go-elasticsearch/v9/esutil"], "call": "NewBulkIndexer", "type": "BulkIndexer", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "bulk indexer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/elastic-go-elasticsearch.md" },
  { "modules": ["go.etcd.io/bbolt", "github.com/boltdb/bolt", "github.com/coreos/bbolt"], "call": "Open", "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "database", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-bbolt.md" },
  { "modules": ["go.etcd.io/bbolt", "github.com/boltdb/bolt", "github.com/coreos/bbolt"], "call": "DB.Begin", "type": "*Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-bbolt.md" },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "call": "New", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "endedBy": ["process"], "leftBy": ["go.etcd.io/etcd/client/v3.NewKV", "go.etcd.io/etcd/client/v3.NewWatcher", "go.etcd.io/etcd/client/v3.NewLease", "go.etcd.io/etcd/client/v3.NewMaintenance", "go.etcd.io/etcd/client/v3/concurrency.NewSession", "go.etcd.io/etcd/client/v3/concurrency.NewSTM", "go.etcd.io/etcd/client/v3/leasing.NewKV"] },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "call": "NewFromURL", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "endedBy": ["process"], "leftBy": ["go.etcd.io/etcd/client/v3.NewKV", "go.etcd.io/etcd/client/v3.NewWatcher", "go.etcd.io/etcd/client/v3.NewLease", "go.etcd.io/etcd/client/v3.NewMaintenance", "go.etcd.io/etcd/client/v3/concurrency.NewSession", "go.etcd.io/etcd/client/v3/concurrency.NewSTM", "go.etcd.io/etcd/client/v3/leasing.NewKV"] },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "call": "NewFromURLs", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "endedBy": ["process"], "leftBy": ["go.etcd.io/etcd/client/v3.NewKV", "go.etcd.io/etcd/client/v3.NewWatcher", "go.etcd.io/etcd/client/v3.NewLease", "go.etcd.io/etcd/client/v3.NewMaintenance", "go.etcd.io/etcd/client/v3/concurrency.NewSession", "go.etcd.io/etcd/client/v3/concurrency.NewSTM", "go.etcd.io/etcd/client/v3/leasing.NewKV"] },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "call": "NewCtxClient", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "endedBy": ["process", "context"] },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "call": "Client.Watch", "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "endedBy": ["parent"] },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "call": "Watcher.Watch", "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "endedBy": ["parent"] },
  { "modules": ["go.etcd.io/etcd/client/v3/concurrency", "go.etcd.io/etcd/clientv3/concurrency", "go.etcd.io/etcd/v3/clientv3/concurrency", "github.com/coreos/etcd/clientv3/concurrency"], "call": "Election.Observe", "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "observation", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md" },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "call": "NewWatcher", "type": "Watcher", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "watcher", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "level": "note" },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "call": "Client.KeepAlive", "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "keep-alive", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "endedBy": ["parent"] },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "call": "Lease.KeepAlive", "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "keep-alive", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "endedBy": ["parent"] },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "call": "NewLease", "type": "Lease", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "lease client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "level": "note" },
  { "modules": ["go.etcd.io/etcd/client/v3/concurrency", "go.etcd.io/etcd/clientv3/concurrency", "go.etcd.io/etcd/v3/clientv3/concurrency", "github.com/coreos/etcd/clientv3/concurrency"], "call": "NewSession", "type": "*Session", "owner": 0, "release": ["Close", "Orphan"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "leftBy": ["go.etcd.io/etcd/client/v3/concurrency.NewMutex", "go.etcd.io/etcd/client/v3/concurrency.NewLocker", "go.etcd.io/etcd/client/v3/concurrency.NewElection", "go.etcd.io/etcd/client/v3/concurrency.ResumeElection"] },
  { "modules": ["go.etcd.io/etcd/client/v3/concurrency", "go.etcd.io/etcd/clientv3/concurrency", "go.etcd.io/etcd/v3/clientv3/concurrency", "github.com/coreos/etcd/clientv3/concurrency"], "call": "NewMutex", "type": "*Mutex", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md" },
  { "modules": ["go.etcd.io/etcd/client/v3/concurrency", "go.etcd.io/etcd/clientv3/concurrency", "go.etcd.io/etcd/v3/clientv3/concurrency", "github.com/coreos/etcd/clientv3/concurrency"], "call": "NewElection", "type": "*Election", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md" },
  { "modules": ["go.etcd.io/etcd/client/v3/concurrency", "go.etcd.io/etcd/clientv3/concurrency", "go.etcd.io/etcd/v3/clientv3/concurrency", "github.com/coreos/etcd/clientv3/concurrency"], "call": "ResumeElection", "type": "*Election", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md" },
  { "modules": ["go.etcd.io/etcd/client/v3/concurrency", "go.etcd.io/etcd/clientv3/concurrency", "go.etcd.io/etcd/v3/clientv3/concurrency", "github.com/coreos/etcd/clientv3/concurrency"], "call": "Mutex.Lock", "type": "", "owner": 0, "carrier": "receiver", "release": ["Unlock"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "lock", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md" },
  { "modules": ["go.etcd.io/etcd/client/v3/concurrency", "go.etcd.io/etcd/clientv3/concurrency", "go.etcd.io/etcd/v3/clientv3/concurrency", "github.com/coreos/etcd/clientv3/concurrency"], "call": "Mutex.TryLock", "type": "", "owner": 0, "carrier": "receiver", "release": ["Unlock"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "lock", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md" },
  { "modules": ["go.etcd.io/etcd/client/v3/concurrency", "go.etcd.io/etcd/clientv3/concurrency", "go.etcd.io/etcd/v3/clientv3/concurrency", "github.com/coreos/etcd/clientv3/concurrency"], "call": "Election.Campaign", "type": "", "owner": 0, "carrier": "receiver", "release": ["Resign"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "leadership", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "level": "note" },
  { "modules": ["go.etcd.io/etcd/client/v3/leasing", "go.etcd.io/etcd/clientv3/leasing", "go.etcd.io/etcd/v3/clientv3/leasing", "github.com/coreos/etcd/clientv3/leasing"], "call": "NewKV", "type": "func()", "owner": 1, "release": ["call"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "close function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md" },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "call": "Client.Snapshot", "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "snapshot", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "endedBy": ["context"] },
  { "modules": ["go.etcd.io/etcd/client/v3", "go.etcd.io/etcd/clientv3", "go.etcd.io/etcd/v3/clientv3", "github.com/coreos/etcd/clientv3"], "call": "Maintenance.Snapshot", "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "snapshot", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/etcd-client.md", "endedBy": ["context"] },
  { "modules": ["github.com/fsnotify/fsnotify", "gopkg.in/fsnotify.v1", "github.com/howeyc/fsnotify"], "call": "NewWatcher", "type": "*Watcher", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watcher", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/fsnotify.md" },
  { "modules": ["github.com/fsnotify/fsnotify", "gopkg.in/fsnotify.v1", "github.com/howeyc/fsnotify"], "call": "NewBufferedWatcher", "type": "*Watcher", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watcher", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/fsnotify.md" },
  { "modules": ["github.com/gammazero/workerpool"], "call": "New", "type": "*WorkerPool", "owner": 0, "release": ["Stop", "StopWait"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gammazero-workerpool.md" },
  { "modules": ["github.com/go-co-op/gocron/v2"], "call": "NewScheduler", "type": "Scheduler", "owner": 0, "release": ["Shutdown", "ShutdownWithContext"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "scheduler", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/go-co-op-gocron.md", "endedBy": ["process"] },
  { "modules": ["github.com/go-ldap/ldap/v3", "gopkg.in/ldap.v3", "gopkg.in/ldap.v2"], "call": "DialURL", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/go-ldap.md" },
  { "modules": ["github.com/go-ldap/ldap/v3", "gopkg.in/ldap.v3", "gopkg.in/ldap.v2"], "call": "Dial", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/go-ldap.md" },
  { "modules": ["github.com/go-ldap/ldap/v3", "gopkg.in/ldap.v3", "gopkg.in/ldap.v2"], "call": "DialTLS", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/go-ldap.md" },
  { "modules": ["github.com/go-zookeeper/zk", "github.com/samuel/go-zookeeper/zk"], "call": "Connect", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/go-zookeeper.md", "leftBy": ["github.com/go-zookeeper/zk.NewLock"] },
  { "modules": ["github.com/go-zookeeper/zk", "github.com/samuel/go-zookeeper/zk"], "call": "ConnectWithDialer", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/go-zookeeper.md", "leftBy": ["github.com/go-zookeeper/zk.NewLock"] },
  { "modules": ["github.com/go-zookeeper/zk", "github.com/samuel/go-zookeeper/zk"], "call": "NewLock", "type": "*Lock", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/go-zookeeper.md" },
  { "modules": ["github.com/go-zookeeper/zk", "github.com/samuel/go-zookeeper/zk"], "call": "Lock.Lock", "type": "", "owner": 0, "carrier": "receiver", "release": ["Unlock"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "lock", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/go-zookeeper.md" },
  { "modules": ["github.com/go-zookeeper/zk", "github.com/samuel/go-zookeeper/zk"], "call": "Lock.LockWithData", "type": "", "owner": 0, "carrier": "receiver", "release": ["Unlock"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "lock", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/go-zookeeper.md" },
  { "modules": ["github.com/gocql/gocql", "github.com/apache/cassandra-gocql-driver/v2"], "call": "ClusterConfig.CreateSession", "type": "*Session", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gocql.md", "endedBy": ["process"] },
  { "modules": ["github.com/gocql/gocql", "github.com/apache/cassandra-gocql-driver/v2"], "call": "NewSession", "type": "*Session", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gocql.md", "endedBy": ["process"] },
  { "modules": ["github.com/gocql/gocql", "github.com/apache/cassandra-gocql-driver/v2"], "call": "NewCluster", "type": "*ClusterConfig", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gocql.md" },
  { "modules": ["github.com/gocql/gocql", "github.com/apache/cassandra-gocql-driver/v2"], "call": "Session.Query", "type": "*Query", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gocql.md" },
  { "modules": ["github.com/gocql/gocql", "github.com/apache/cassandra-gocql-driver/v2"], "call": "Query.WithContext", "type": "*Query", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gocql.md" },
  { "modules": ["github.com/gocql/gocql", "github.com/apache/cassandra-gocql-driver/v2"], "call": "Query.PageSize", "type": "*Query", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gocql.md" },
  { "modules": ["github.com/gocql/gocql", "github.com/apache/cassandra-gocql-driver/v2"], "call": "Query.Consistency", "type": "*Query", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gocql.md" },
  { "modules": ["github.com/gocql/gocql", "github.com/apache/cassandra-gocql-driver/v2"], "call": "Query.Iter", "type": "*Iter", "owner": 0, "release": ["Close", "Scanner", "SliceMap"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "iterator", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gocql.md", "level": "note" },
  { "modules": ["golang.org/x/crypto/ssh"], "call": "Dial", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md", "leftBy": ["golang.org/x/crypto/ssh/github.com/pkg/sftp.NewClient"] },
  { "modules": ["golang.org/x/crypto/ssh"], "call": "NewClient", "type": "*Client", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md" },
  { "modules": ["golang.org/x/crypto/ssh"], "call": "Client.NewSession", "type": "*Session", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md", "endedBy": ["parent"] },
  { "modules": ["golang.org/x/crypto/ssh"], "call": "Client.Listen", "type": "net.Listener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md", "endedBy": ["parent"] },
  { "modules": ["golang.org/x/crypto/ssh"], "call": "Client.ListenTCP", "type": "net.Listener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md", "endedBy": ["parent"] },
  { "modules": ["golang.org/x/crypto/ssh"], "call": "Client.ListenUnix", "type": "net.Listener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md", "endedBy": ["parent"] },
  { "modules": ["golang.org/x/crypto/ssh"], "call": "Client.Dial", "type": "net.Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md", "endedBy": ["parent"] },
  { "modules": ["golang.org/x/crypto/ssh"], "call": "Client.DialContext", "type": "net.Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md", "endedBy": ["parent"] },
  { "modules": ["golang.org/x/crypto/ssh"], "call": "Client.DialTCP", "type": "net.Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md", "endedBy": ["parent"] },
  { "modules": ["golang.org/x/crypto/ssh"], "call": "NewClientConn", "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 3, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md", "takenBy": ["golang.org/x/crypto/ssh.NewClient"] },
  { "modules": ["golang.org/x/crypto/ssh"], "call": "NewServerConn", "type": "*ServerConn", "owner": 0, "release": ["Close"], "errorGuard": 3, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-crypto-ssh.md" },
  { "modules": ["golang.org/x/sync/errgroup"], "call": "WithContext", "type": "*Group", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-sync.md" },
  { "modules": ["golang.org/x/sync/errgroup"], "call": "Group.Go", "type": "", "owner": 0, "carrier": "receiver", "release": ["Wait"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "group", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-sync.md" },
  { "modules": ["golang.org/x/sync/semaphore"], "call": "NewWeighted", "type": "*Weighted", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-sync.md" },
  { "modules": ["golang.org/x/sync/semaphore"], "call": "Weighted.Acquire", "type": "", "owner": 0, "carrier": "receiver", "release": ["Release"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "semaphore", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/golang-x-sync.md", "level": "note" },
  { "modules": ["github.com/gomodule/redigo/redis", "github.com/garyburd/redigo/redis"], "call": "Dial", "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gomodule-redigo.md" },
  { "modules": ["github.com/gomodule/redigo/redis", "github.com/garyburd/redigo/redis"], "call": "DialContext", "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gomodule-redigo.md" },
  { "modules": ["github.com/gomodule/redigo/redis", "github.com/garyburd/redigo/redis"], "call": "DialURL", "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gomodule-redigo.md" },
  { "modules": ["github.com/gomodule/redigo/redis", "github.com/garyburd/redigo/redis"], "call": "DialURLContext", "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gomodule-redigo.md" },
  { "modules": ["github.com/gomodule/redigo/redis", "github.com/garyburd/redigo/redis"], "call": "DialTimeout", "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gomodule-redigo.md" },
  { "modules": ["github.com/gomodule/redigo/redis", "github.com/garyburd/redigo/redis"], "call": "Pool.Get", "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gomodule-redigo.md" },
  { "modules": ["github.com/gomodule/redigo/redis", "github.com/garyburd/redigo/redis"], "call": "Pool.GetContext", "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gomodule-redigo.md" },
  { "modules": ["cloud.google.com/go/storage"], "call": "NewClient", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/google-storage.md", "endedBy": ["process"] },
  { "modules": ["cloud.google.com/go/storage"], "call": "NewGRPCClient", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/google-storage.md", "endedBy": ["process"] },
  { "modules": ["cloud.google.com/go/storage"], "call": "Client.Bucket", "type": "*BucketHandle", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/google-storage.md" },
  { "modules": ["cloud.google.com/go/storage"], "call": "BucketHandle.Object", "type": "*ObjectHandle", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/google-storage.md" },
  { "modules": ["cloud.google.com/go/storage"], "call": "ObjectHandle.NewReader", "type": "*Reader", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "reader", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/google-storage.md" },
  { "modules": ["cloud.google.com/go/storage"], "call": "ObjectHandle.NewRangeReader", "type": "*Reader", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "reader", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/google-storage.md" },
  { "modules": ["cloud.google.com/go/storage"], "call": "ObjectHandle.NewWriter", "type": "*Writer", "owner": 0, "release": ["Close", "CloseWithError"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "writer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/google-storage.md", "endedBy": ["context"] },
  { "modules": ["github.com/gorilla/websocket"], "call": "Dialer.Dial", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorilla-websocket.md" },
  { "modules": ["github.com/gorilla/websocket"], "call": "Dialer.DialContext", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorilla-websocket.md" },
  { "modules": ["github.com/gorilla/websocket"], "call": "DefaultDialer.Dial", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorilla-websocket.md" },
  { "modules": ["github.com/gorilla/websocket"], "call": "DefaultDialer.DialContext", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorilla-websocket.md" },
  { "modules": ["github.com/gorilla/websocket"], "call": "Upgrader.Upgrade", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorilla-websocket.md" },
  { "modules": ["github.com/gorilla/websocket"], "call": "Upgrade", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorilla-websocket.md" },
  { "modules": ["gorm.io/gorm"], "call": "DB.Rows", "type": "*database/sql.Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorm.md", "endedBy": ["Next", "context"] },
  { "modules": ["gorm.io/gorm"], "call": "DB.Begin", "type": "*DB", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": -1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorm.md", "level": "note" },
  { "modules": ["gorm.io/gorm"], "call": "Open", "type": "*DB", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorm.md" },
  { "modules": ["gorm.io/gorm"], "call": "DB.Model", "type": "*DB", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorm.md" },
  { "modules": ["gorm.io/gorm"], "call": "DB.Table", "type": "*DB", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorm.md" },
  { "modules": ["gorm.io/gorm"], "call": "DB.Where", "type": "*DB", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorm.md" },
  { "modules": ["gorm.io/gorm"], "call": "DB.Select", "type": "*DB", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorm.md" },
  { "modules": ["gorm.io/gorm"], "call": "DB.Joins", "type": "*DB", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorm.md" },
  { "modules": ["gorm.io/gorm"], "call": "DB.Order", "type": "*DB", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorm.md" },
  { "modules": ["gorm.io/gorm"], "call": "DB.Limit", "type": "*DB", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorm.md" },
  { "modules": ["gorm.io/gorm"], "call": "DB.Raw", "type": "*DB", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorm.md" },
  { "modules": ["gorm.io/gorm"], "call": "DB.WithContext", "type": "*DB", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorm.md" },
  { "modules": ["gorm.io/gorm"], "call": "DB.Session", "type": "*DB", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorm.md" },
  { "modules": ["gorm.io/gorm"], "call": "DB.Debug", "type": "*DB", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/gorm.md" },
  { "modules": ["google.golang.org/grpc"], "call": "NewClient", "type": "*ClientConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/grpc.md", "endedBy": ["process"], "leftBy": [".New*Client"] },
  { "modules": ["google.golang.org/grpc"], "call": "Dial", "type": "*ClientConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/grpc.md", "endedBy": ["process"], "leftBy": [".New*Client"] },
  { "modules": ["google.golang.org/grpc"], "call": "DialContext", "type": "*ClientConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/grpc.md", "endedBy": ["process"], "leftBy": [".New*Client"] },
  { "modules": ["google.golang.org/grpc"], "call": "ClientConn.NewStream", "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/grpc.md", "level": "note", "endedBy": ["parent"] },
  { "modules": ["google.golang.org/grpc"], "call": "NewClientStream", "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/grpc.md", "level": "note", "endedBy": ["parent"] },
  { "modules": ["google.golang.org/grpc/test/bufconn"], "call": "Listen", "type": "*Listener", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/grpc.md" },
  { "modules": ["google.golang.org/grpc/test/bufconn"], "call": "Listener.Dial", "type": "net.Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/grpc.md" },
  { "modules": ["google.golang.org/grpc/test/bufconn"], "call": "Listener.DialContext", "type": "net.Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/grpc.md" },
  { "modules": ["google.golang.org/grpc/credentials/tls/certprovider/pemfile"], "call": "NewProvider", "type": "google.golang.org/grpc/credentials/tls/certprovider.Provider", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "provider", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/grpc.md" },
  { "modules": ["google.golang.org/grpc"], "call": "NewServer", "type": "*Server", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/grpc.md" },
  { "modules": ["github.com/hashicorp/consul/api"], "call": "NewClient", "type": "*Client", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md" },
  { "modules": ["github.com/hashicorp/consul/api/watch"], "call": "Parse", "type": "*Plan", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md" },
  { "modules": ["github.com/hashicorp/consul/api/watch"], "call": "Plan.Run", "type": "", "owner": 0, "carrier": "receiver", "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "plan", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md", "level": "note", "endedBy": ["process"] },
  { "modules": ["github.com/hashicorp/consul/api/watch"], "call": "Plan.RunWithConfig", "type": "", "owner": 0, "carrier": "receiver", "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "plan", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md", "level": "note", "endedBy": ["process"] },
  { "modules": ["github.com/hashicorp/consul/api/watch"], "call": "Plan.RunWithClientAndHclog", "type": "", "owner": 0, "carrier": "receiver", "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "plan", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md", "level": "note", "endedBy": ["process"] },
  { "modules": ["github.com/hashicorp/consul/api"], "call": "Client.LockKey", "type": "*Lock", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md" },
  { "modules": ["github.com/hashicorp/consul/api"], "call": "Client.LockOpts", "type": "*Lock", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md" },
  { "modules": ["github.com/hashicorp/consul/api"], "call": "Lock.Lock", "type": "", "owner": 0, "carrier": "receiver", "release": ["Unlock"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "lock", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md" },
  { "modules": ["github.com/hashicorp/consul/api"], "call": "Client.SemaphorePrefix", "type": "*Semaphore", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md" },
  { "modules": ["github.com/hashicorp/consul/api"], "call": "Client.SemaphoreOpts", "type": "*Semaphore", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md" },
  { "modules": ["github.com/hashicorp/consul/api"], "call": "Semaphore.Acquire", "type": "", "owner": 0, "carrier": "receiver", "release": ["Release"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "semaphore", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-consul.md" },
  { "modules": ["github.com/hashicorp/go-plugin"], "call": "NewClient", "type": "*Client", "owner": 0, "release": ["Kill"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-go-plugin.md" },
  { "modules": ["github.com/hashicorp/memberlist"], "call": "Create", "type": "*Memberlist", "owner": 0, "release": ["Shutdown"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "member list", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-memberlist.md" },
  { "modules": ["github.com/hashicorp/raft"], "call": "NewRaft", "type": "*Raft", "owner": 0, "release": ["Shutdown"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "node", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-raft.md" },
  { "modules": ["github.com/hashicorp/raft"], "call": "NewTCPTransport", "type": "*NetworkTransport", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "transport", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-raft.md", "takenBy": ["github.com/hashicorp/raft.NewRaft"] },
  { "modules": ["github.com/hashicorp/raft"], "call": "Raft.RegisterObserver", "type": "", "owner": 0, "carrier": "argument", "release": ["DeregisterObserver(owner)"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "observer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-raft.md", "endedBy": ["parent"] },
  { "modules": ["github.com/hashicorp/serf/serf"], "call": "Create", "type": "*Serf", "owner": 0, "release": ["Shutdown"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "serf", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-serf.md" },
  { "modules": ["github.com/hashicorp/vault/api"], "call": "NewClient", "type": "*Client", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-vault.md" },
  { "modules": ["github.com/hashicorp/vault/api"], "call": "Client.NewLifetimeWatcher", "type": "*LifetimeWatcher", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-vault.md" },
  { "modules": ["github.com/hashicorp/vault/api"], "call": "Client.NewRenewer", "type": "*LifetimeWatcher", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-vault.md" },
  { "modules": ["github.com/hashicorp/vault/api"], "call": "LifetimeWatcher.Start", "type": "", "owner": 0, "carrier": "receiver", "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "watcher", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-vault.md" },
  { "modules": ["github.com/hashicorp/vault/api"], "call": "LifetimeWatcher.Renew", "type": "", "owner": 0, "carrier": "receiver", "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "watcher", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-vault.md" },
  { "modules": ["github.com/hashicorp/yamux"], "call": "Client", "type": "*Session", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-yamux.md" },
  { "modules": ["github.com/hashicorp/yamux"], "call": "Server", "type": "*Session", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-yamux.md" },
  { "modules": ["github.com/hashicorp/yamux"], "call": "Session.Open", "type": "net.Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-yamux.md", "endedBy": ["parent"] },
  { "modules": ["github.com/hashicorp/yamux"], "call": "Session.Accept", "type": "net.Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-yamux.md", "endedBy": ["parent"] },
  { "modules": ["github.com/hashicorp/yamux"], "call": "Session.OpenStream", "type": "*Stream", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-yamux.md", "endedBy": ["parent"] },
  { "modules": ["github.com/hashicorp/yamux"], "call": "Session.AcceptStream", "type": "*Stream", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hashicorp-yamux.md", "endedBy": ["parent"] },
  { "modules": ["github.com/hibiken/asynq"], "call": "NewClient", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hibiken-asynq.md", "endedBy": ["process"] },
  { "modules": ["github.com/hibiken/asynq"], "call": "NewInspector", "type": "*Inspector", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "inspector", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hibiken-asynq.md", "endedBy": ["process"] },
  { "modules": ["github.com/hibiken/asynq"], "call": "NewServer", "type": "*Server", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hibiken-asynq.md" },
  { "modules": ["github.com/hibiken/asynq"], "call": "NewScheduler", "type": "*Scheduler", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hibiken-asynq.md" },
  { "modules": ["github.com/hibiken/asynq"], "call": "Server.Start", "type": "", "owner": 0, "carrier": "receiver", "release": ["Shutdown"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "server", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hibiken-asynq.md", "endedBy": ["process"] },
  { "modules": ["github.com/hibiken/asynq"], "call": "Scheduler.Start", "type": "", "owner": 0, "carrier": "receiver", "release": ["Shutdown"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "server", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/hibiken-asynq.md", "endedBy": ["process"] },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "call": "NewClient", "type": "Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md", "takenBy": ["github.com/IBM/sarama.NewClusterAdminFromClient"], "leftBy": ["github.com/IBM/sarama.NewSyncProducerFromClient", "github.com/IBM/sarama.NewAsyncProducerFromClient", "github.com/IBM/sarama.NewConsumerFromClient", "github.com/IBM/sarama.NewConsumerGroupFromClient", "github.com/IBM/sarama.NewOffsetManagerFromClient"] },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "call": "NewSyncProducer", "type": "SyncProducer", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "producer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md" },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "call": "NewSyncProducerFromClient", "type": "SyncProducer", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "producer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md" },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "call": "NewAsyncProducer", "type": "AsyncProducer", "owner": 0, "release": ["Close", "AsyncClose"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "producer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md" },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "call": "NewAsyncProducerFromClient", "type": "AsyncProducer", "owner": 0, "release": ["Close", "AsyncClose"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "producer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md" },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "call": "NewConsumer", "type": "Consumer", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "consumer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md" },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "call": "NewConsumerFromClient", "type": "Consumer", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "consumer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md" },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "call": "Consumer.ConsumePartition", "type": "PartitionConsumer", "owner": 0, "release": ["Close", "AsyncClose"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "partition consumer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md" },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "call": "NewConsumerGroup", "type": "ConsumerGroup", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "consumer group", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md" },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "call": "NewConsumerGroupFromClient", "type": "ConsumerGroup", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "consumer group", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md" },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "call": "NewClusterAdmin", "type": "ClusterAdmin", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "admin client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md" },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "call": "NewClusterAdminFromClient", "type": "ClusterAdmin", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "admin client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md" },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "call": "NewOffsetManagerFromClient", "type": "OffsetManager", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "offset manager", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md" },
  { "modules": ["github.com/IBM/sarama", "github.com/Shopify/sarama"], "call": "OffsetManager.ManagePartition", "type": "PartitionOffsetManager", "owner": 0, "release": ["Close", "AsyncClose"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "partition offset manager", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/ibm-sarama.md" },
  { "modules": ["github.com/influxdata/influxdb-client-go/v2"], "call": "NewClient", "type": "Client", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/influxdata-influxdb2.md", "endedBy": ["process"] },
  { "modules": ["github.com/influxdata/influxdb-client-go/v2"], "call": "NewClientWithOptions", "type": "Client", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/influxdata-influxdb2.md", "endedBy": ["process"] },
  { "modules": ["io"], "call": "Pipe", "type": "*PipeWriter", "owner": 1, "release": ["Close", "CloseWithError"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "writer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/io.md" },
  { "modules": ["io"], "call": "NopCloser", "type": "ReadCloser", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/io.md" },
  { "modules": ["iter"], "call": "Pull", "type": "func()", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "context/lost-stop-func", "noun": "stop function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/iter.md", "since": "go1.23" },
  { "modules": ["iter"], "call": "Pull2", "type": "func()", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "context/lost-stop-func", "noun": "stop function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/iter.md", "since": "go1.23" },
  { "modules": ["github.com/jackc/pgx/v5", "github.com/jackc/pgx/v4"], "call": "Conn.Query", "type": "Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "endedBy": ["Next"] },
  { "modules": ["github.com/jackc/pgx/v5", "github.com/jackc/pgx/v4"], "call": "Tx.Query", "type": "Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "endedBy": ["Next"] },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "call": "Pool.Query", "type": "github.com/jackc/pgx/v5.Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "endedBy": ["Next"] },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "call": "Conn.Query", "type": "github.com/jackc/pgx/v5.Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "endedBy": ["Next"] },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "call": "Tx.Query", "type": "github.com/jackc/pgx/v5.Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "endedBy": ["Next"] },
  { "modules": ["github.com/jackc/pgx/v5", "github.com/jackc/pgx/v4"], "call": "Conn.QueryRow", "type": "Row", "owner": 0, "release": ["Scan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5", "github.com/jackc/pgx/v4"], "call": "Tx.QueryRow", "type": "Row", "owner": 0, "release": ["Scan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "call": "Pool.QueryRow", "type": "github.com/jackc/pgx/v5.Row", "owner": 0, "release": ["Scan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "call": "Conn.QueryRow", "type": "github.com/jackc/pgx/v5.Row", "owner": 0, "release": ["Scan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "call": "Tx.QueryRow", "type": "github.com/jackc/pgx/v5.Row", "owner": 0, "release": ["Scan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5", "github.com/jackc/pgx/v4"], "call": "Conn.SendBatch", "type": "BatchResults", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5", "github.com/jackc/pgx/v4"], "call": "Tx.SendBatch", "type": "BatchResults", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "call": "Pool.SendBatch", "type": "github.com/jackc/pgx/v5.BatchResults", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "call": "Conn.SendBatch", "type": "github.com/jackc/pgx/v5.BatchResults", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "call": "Tx.SendBatch", "type": "github.com/jackc/pgx/v5.BatchResults", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5/pgconn", "github.com/jackc/pgx/v4/pgconn"], "call": "PgConn.Exec", "type": "*MultiResultReader", "owner": 0, "release": ["Close", "ReadAll"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "reader", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5/pgconn", "github.com/jackc/pgx/v4/pgconn"], "call": "PgConn.ExecParams", "type": "*ResultReader", "owner": 0, "release": ["Close", "Read"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "reader", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5/pgconn", "github.com/jackc/pgx/v4/pgconn"], "call": "PgConn.ExecPrepared", "type": "*ResultReader", "owner": 0, "release": ["Close", "Read"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "reader", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5", "github.com/jackc/pgx/v4"], "call": "Conn.Begin", "type": "Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5", "github.com/jackc/pgx/v4"], "call": "Conn.BeginTx", "type": "Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5", "github.com/jackc/pgx/v4"], "call": "Tx.Begin", "type": "Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "call": "Pool.Begin", "type": "github.com/jackc/pgx/v5.Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "call": "Pool.BeginTx", "type": "github.com/jackc/pgx/v5.Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "call": "Conn.Begin", "type": "github.com/jackc/pgx/v5.Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "call": "Conn.BeginTx", "type": "github.com/jackc/pgx/v5.Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5", "github.com/jackc/pgx/v4"], "call": "Connect", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5", "github.com/jackc/pgx/v4"], "call": "ConnectConfig", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5/pgconn", "github.com/jackc/pgx/v4/pgconn"], "call": "Connect", "type": "*PgConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5/pgconn", "github.com/jackc/pgx/v4/pgconn"], "call": "ConnectConfig", "type": "*PgConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "call": "New", "type": "*Pool", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "endedBy": ["process"] },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "call": "NewWithConfig", "type": "*Pool", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md", "endedBy": ["process"] },
  { "modules": ["github.com/jackc/pgx/v5/pgxpool", "github.com/jackc/pgx/v4/pgxpool"], "call": "Pool.Acquire", "type": "*Conn", "owner": 0, "release": ["Release", "Hijack"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jackc-pgx.md" },
  { "modules": ["github.com/jellydator/ttlcache/v3"], "call": "New", "type": "*Cache", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jellydator-ttlcache.md" },
  { "modules": ["github.com/jellydator/ttlcache/v3"], "call": "Cache.Start", "type": "", "owner": 0, "carrier": "receiver", "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "cleaning", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jellydator-ttlcache.md" },
  { "modules": ["github.com/jlaffaye/ftp"], "call": "Dial", "type": "*ServerConn", "owner": 0, "release": ["Quit"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jlaffaye-ftp.md" },
  { "modules": ["github.com/jlaffaye/ftp"], "call": "DialTimeout", "type": "*ServerConn", "owner": 0, "release": ["Quit"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jlaffaye-ftp.md" },
  { "modules": ["github.com/jlaffaye/ftp"], "call": "Connect", "type": "*ServerConn", "owner": 0, "release": ["Quit"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jlaffaye-ftp.md" },
  { "modules": ["github.com/jlaffaye/ftp"], "call": "ServerConn.Retr", "type": "*Response", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jlaffaye-ftp.md" },
  { "modules": ["github.com/jlaffaye/ftp"], "call": "ServerConn.RetrFrom", "type": "*Response", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jlaffaye-ftp.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.Query", "type": "*database/sql.Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["Next", "context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.QueryContext", "type": "*database/sql.Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["Next", "context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "Stmt.Query", "type": "*database/sql.Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["Next", "context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "Stmt.QueryContext", "type": "*database/sql.Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["Next", "context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.Queryx", "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["Next", "context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.QueryxContext", "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["Next", "context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.NamedQuery", "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["Next", "context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.NamedQueryContext", "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["Next", "context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "Conn.QueryxContext", "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["Next", "context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "Stmt.Queryx", "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["Next", "context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "Stmt.QueryxContext", "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["Next", "context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "NamedStmt.Queryx", "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["Next", "context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "NamedStmt.QueryxContext", "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["Next", "context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "NamedQuery", "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["Next", "context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "NamedQueryContext", "type": "*Rows", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["Next", "context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.QueryRowx", "type": "*Row", "owner": 0, "release": ["Scan", "StructScan", "MapScan", "SliceScan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.QueryRowxContext", "type": "*Row", "owner": 0, "release": ["Scan", "StructScan", "MapScan", "SliceScan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "Stmt.QueryRowx", "type": "*Row", "owner": 0, "release": ["Scan", "StructScan", "MapScan", "SliceScan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "Stmt.QueryRowxContext", "type": "*Row", "owner": 0, "release": ["Scan", "StructScan", "MapScan", "SliceScan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "NamedStmt.QueryRowx", "type": "*Row", "owner": 0, "release": ["Scan", "StructScan", "MapScan", "SliceScan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "NamedStmt.QueryRowxContext", "type": "*Row", "owner": 0, "release": ["Scan", "StructScan", "MapScan", "SliceScan"], "errorGuard": -1, "rule": "sql/rows-not-closed", "noun": "row", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.Prepare", "type": "*database/sql.Stmt", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.PrepareContext", "type": "*database/sql.Stmt", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.Preparex", "type": "*Stmt", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.PreparexContext", "type": "*Stmt", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "Conn.PreparexContext", "type": "*Stmt", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.PrepareNamed", "type": "*NamedStmt", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.PrepareNamedContext", "type": "*NamedStmt", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.Conn", "type": "*database/sql.Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.Connx", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.Begin", "type": "*database/sql.Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.BeginTx", "type": "*database/sql.Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.Beginx", "type": "*Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.BeginTxx", "type": "*Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "Conn.BeginTxx", "type": "*Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["context"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.MustBegin", "type": "*Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": -1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.MustBeginTx", "type": "*Tx", "owner": 0, "release": ["Commit", "Rollback"], "errorGuard": -1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "Open", "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["process"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "Connect", "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["process"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "ConnectContext", "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["process"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "MustOpen", "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["process"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "MustConnect", "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md", "endedBy": ["process"] },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "NewDb", "type": "*DB", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jonboulle/clockwork"], "call": "Clock.NewTicker", "type": "Ticker", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "ticker", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jonboulle-clockwork.md", "until": "go1.23" },
  { "modules": ["github.com/jonboulle/clockwork"], "call": "Clock.NewTimer", "type": "Timer", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jonboulle-clockwork.md" },
  { "modules": ["github.com/jonboulle/clockwork"], "call": "Clock.AfterFunc", "type": "Timer", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jonboulle-clockwork.md" },
  { "modules": ["github.com/jonboulle/clockwork"], "call": "NewRealClock", "type": "Clock", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jonboulle-clockwork.md" },
  { "modules": ["github.com/jonboulle/clockwork"], "call": "NewFakeClock", "type": "*FakeClock", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jonboulle-clockwork.md" },
  { "modules": ["github.com/jonboulle/clockwork"], "call": "NewFakeClockAt", "type": "*FakeClock", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jonboulle-clockwork.md" },
  { "modules": ["github.com/klauspost/compress/zstd"], "call": "NewReader", "type": "*Decoder", "owner": 0, "release": ["Close", "IOReadCloser"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "decoder", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/klauspost-zstd.md" },
  { "modules": ["github.com/klauspost/compress/zstd"], "call": "NewWriter", "type": "*Encoder", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "encoder", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/klauspost-zstd.md", "level": "note" },
  { "modules": ["k8s.io/apimachinery/pkg/watch"], "call": "NewBroadcaster", "type": "*Broadcaster", "owner": 0, "release": ["Shutdown"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "broadcaster", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-apimachinery.md" },
  { "modules": ["k8s.io/apimachinery/pkg/watch"], "call": "NewLongQueueBroadcaster", "type": "*Broadcaster", "owner": 0, "release": ["Shutdown"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "broadcaster", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-apimachinery.md" },
  { "modules": ["k8s.io/apimachinery/pkg/watch"], "call": "Broadcaster.Watch", "type": "Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-apimachinery.md", "endedBy": ["parent"] },
  { "modules": ["k8s.io/apimachinery/pkg/watch"], "call": "Broadcaster.WatchWithPrefix", "type": "Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-apimachinery.md", "endedBy": ["parent"] },
  { "modules": ["k8s.io/apimachinery/pkg/watch"], "call": "NewStreamWatcher", "type": "*StreamWatcher", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-apimachinery.md" },
  { "modules": ["k8s.io/apimachinery/pkg/watch"], "call": "Filter", "type": "Interface", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-apimachinery.md" },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "PodInterface.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "ServiceInterface.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "ConfigMapInterface.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "SecretInterface.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "NodeInterface.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "NamespaceInterface.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "EventInterface.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "PersistentVolumeClaimInterface.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "EndpointsInterface.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/apps/v1"], "call": "DeploymentInterface.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/apps/v1"], "call": "StatefulSetInterface.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/apps/v1"], "call": "DaemonSetInterface.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/apps/v1"], "call": "ReplicaSetInterface.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/batch/v1"], "call": "JobInterface.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"] },
  { "modules": ["k8s.io/client-go/kubernetes/typed/batch/v1"], "call": "CronJobInterface.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"], "leftBy": ["k8s.io/client-go/k8s.io/apimachinery/pkg/watch.Filter"] },
  { "modules": ["k8s.io/client-go/dynamic"], "call": "ResourceInterface.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/metadata"], "call": "ResourceInterface.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/rest"], "call": "Request.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/tools/cache"], "call": "ListerWatcher.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/tools/watch"], "call": "NewRetryWatcher", "type": "*RetryWatcher", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"] },
  { "modules": ["k8s.io/client-go/tools/watch"], "call": "NewRetryWatcherWithContext", "type": "*RetryWatcher", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "takenBy": ["k8s.io/client-go/tools/watch.UntilWithoutRetry"] },
  { "modules": ["k8s.io/client-go/tools/watch"], "call": "NewIndexerInformerWatcher", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 2, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/tools/watch"], "call": "NewIndexerInformerWatcherWithLogger", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 2, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/rest"], "call": "Request.Stream", "type": "io.ReadCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "endedBy": ["context"] },
  { "modules": ["k8s.io/client-go/kubernetes"], "call": "NewForConfig", "type": "*Clientset", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes"], "call": "NewForConfigOrDie", "type": "*Clientset", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/dynamic"], "call": "NewForConfig", "type": "*DynamicClient", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/dynamic"], "call": "DynamicClient.Resource", "type": "NamespaceableResourceInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/dynamic"], "call": "Interface.Resource", "type": "NamespaceableResourceInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/dynamic"], "call": "NamespaceableResourceInterface.Namespace", "type": "ResourceInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "PodInterface.GetLogs", "type": "*k8s.io/client-go/rest.Request", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/tools/cache"], "call": "SharedIndexInformer.Run", "type": "", "owner": 0, "carrier": "argument", "release": ["close(owner)"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "stop channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "leftBy": ["k8s.io/client-go/tools/cache.WaitForCacheSync", "k8s.io/client-go/tools/cache.WaitForNamedCacheSync", ".Run", ".Start", ".WaitForCacheSync"] },
  { "modules": ["k8s.io/client-go/tools/cache"], "call": "SharedInformer.Run", "type": "", "owner": 0, "carrier": "argument", "release": ["close(owner)"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "stop channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "leftBy": ["k8s.io/client-go/tools/cache.WaitForCacheSync", "k8s.io/client-go/tools/cache.WaitForNamedCacheSync", ".Run", ".Start", ".WaitForCacheSync"] },
  { "modules": ["k8s.io/client-go/tools/cache"], "call": "Controller.Run", "type": "", "owner": 0, "carrier": "argument", "release": ["close(owner)"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "stop channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "leftBy": ["k8s.io/client-go/tools/cache.WaitForCacheSync", "k8s.io/client-go/tools/cache.WaitForNamedCacheSync", ".Run", ".Start", ".WaitForCacheSync"] },
  { "modules": ["k8s.io/client-go/tools/cache"], "call": "Reflector.Run", "type": "", "owner": 0, "carrier": "argument", "release": ["close(owner)"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "stop channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "leftBy": ["k8s.io/client-go/tools/cache.WaitForCacheSync", "k8s.io/client-go/tools/cache.WaitForNamedCacheSync", ".Run", ".Start", ".WaitForCacheSync"] },
  { "modules": ["k8s.io/client-go/informers"], "call": "SharedInformerFactory.Start", "type": "", "owner": 0, "carrier": "argument", "release": ["close(owner)"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "stop channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "leftBy": ["k8s.io/client-go/tools/cache.WaitForCacheSync", ".Run", ".Start", ".WaitForCacheSync"] },
  { "modules": ["k8s.io/client-go/dynamic/dynamicinformer"], "call": "DynamicSharedInformerFactory.Start", "type": "", "owner": 0, "carrier": "argument", "release": ["close(owner)"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "stop channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "leftBy": ["k8s.io/client-go/tools/cache.WaitForCacheSync", ".Run", ".Start", ".WaitForCacheSync"] },
  { "modules": ["k8s.io/client-go/metadata/metadatainformer"], "call": "SharedInformerFactory.Start", "type": "", "owner": 0, "carrier": "argument", "release": ["close(owner)"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "stop channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "leftBy": ["k8s.io/client-go/tools/cache.WaitForCacheSync", ".Run", ".Start", ".WaitForCacheSync"] },
  { "modules": ["k8s.io/client-go/informers"], "call": "NewSharedInformerFactory", "type": "SharedInformerFactory", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/informers"], "call": "NewSharedInformerFactoryWithOptions", "type": "SharedInformerFactory", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/informers"], "call": "NewFilteredSharedInformerFactory", "type": "SharedInformerFactory", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/tools/cache"], "call": "NewSharedIndexInformer", "type": "SharedIndexInformer", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/tools/cache"], "call": "NewSharedInformer", "type": "SharedInformer", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/dynamic/dynamicinformer"], "call": "NewDynamicSharedInformerFactory", "type": "DynamicSharedInformerFactory", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/dynamic/dynamicinformer"], "call": "NewFilteredDynamicSharedInformerFactory", "type": "DynamicSharedInformerFactory", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/metadata/metadatainformer"], "call": "NewSharedInformerFactory", "type": "SharedInformerFactory", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/tools/cache"], "call": "SharedIndexInformer.AddEventHandler", "type": "ResourceEventHandlerRegistration", "owner": 0, "release": ["RemoveEventHandler(owner)"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "registration", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "endedBy": ["parent"] },
  { "modules": ["k8s.io/client-go/tools/cache"], "call": "SharedInformer.AddEventHandler", "type": "ResourceEventHandlerRegistration", "owner": 0, "release": ["RemoveEventHandler(owner)"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "registration", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "endedBy": ["parent"] },
  { "modules": ["k8s.io/client-go/tools/cache"], "call": "SharedIndexInformer.AddEventHandlerWithResyncPeriod", "type": "ResourceEventHandlerRegistration", "owner": 0, "release": ["RemoveEventHandler(owner)"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "registration", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "endedBy": ["parent"] },
  { "modules": ["k8s.io/client-go/util/workqueue"], "call": "New", "type": "*Type", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/util/workqueue"], "call": "NewNamed", "type": "*Type", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/util/workqueue"], "call": "NewWithConfig", "type": "*Type", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/util/workqueue"], "call": "NewDelayingQueue", "type": "DelayingInterface", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/util/workqueue"], "call": "NewNamedDelayingQueue", "type": "DelayingInterface", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/util/workqueue"], "call": "NewDelayingQueueWithConfig", "type": "DelayingInterface", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/util/workqueue"], "call": "NewRateLimitingQueue", "type": "RateLimitingInterface", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/util/workqueue"], "call": "NewNamedRateLimitingQueue", "type": "RateLimitingInterface", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/util/workqueue"], "call": "NewRateLimitingQueueWithConfig", "type": "RateLimitingInterface", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/util/workqueue"], "call": "NewTyped", "type": "*Typed", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/util/workqueue"], "call": "NewTypedWithConfig", "type": "*Typed", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/util/workqueue"], "call": "NewTypedDelayingQueue", "type": "TypedDelayingInterface", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/util/workqueue"], "call": "NewTypedRateLimitingQueue", "type": "TypedRateLimitingInterface", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/util/workqueue"], "call": "NewTypedRateLimitingQueueWithConfig", "type": "TypedRateLimitingInterface", "owner": 0, "release": ["ShutDown", "ShutDownWithDrain"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "queue", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/tools/record"], "call": "NewBroadcaster", "type": "EventBroadcaster", "owner": 0, "release": ["Shutdown"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "broadcaster", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "endedBy": ["process"] },
  { "modules": ["k8s.io/client-go/tools/record"], "call": "NewBroadcasterWithCorrelatorOptions", "type": "EventBroadcaster", "owner": 0, "release": ["Shutdown"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "broadcaster", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "endedBy": ["process"] },
  { "modules": ["k8s.io/client-go/tools/events"], "call": "NewBroadcaster", "type": "EventBroadcaster", "owner": 0, "release": ["Shutdown"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "broadcaster", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "endedBy": ["process"] },
  { "modules": ["k8s.io/client-go/tools/record"], "call": "EventBroadcaster.StartEventWatcher", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "endedBy": ["parent"] },
  { "modules": ["k8s.io/client-go/tools/record"], "call": "EventBroadcaster.StartRecordingToSink", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "endedBy": ["parent"] },
  { "modules": ["k8s.io/client-go/tools/record"], "call": "EventBroadcaster.StartLogging", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "endedBy": ["parent"] },
  { "modules": ["k8s.io/client-go/tools/record"], "call": "EventBroadcaster.StartStructuredLogging", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "endedBy": ["parent"] },
  { "modules": ["k8s.io/client-go/tools/leaderelection"], "call": "RunOrDie", "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "election", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "endedBy": ["process"] },
  { "modules": ["k8s.io/client-go/tools/leaderelection"], "call": "LeaderElector.Run", "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "election", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note", "endedBy": ["process"] },
  { "modules": ["k8s.io/client-go/tools/portforward"], "call": "New", "type": "", "owner": 2, "carrier": "argument", "release": ["close(owner)"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stop channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note" },
  { "modules": ["k8s.io/client-go/tools/portforward"], "call": "NewOnAddresses", "type": "", "owner": 2, "carrier": "argument", "release": ["close(owner)"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stop channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md", "level": "note" },
  { "modules": ["k8s.io/client-go/kubernetes"], "call": "Interface.CoreV1", "type": "k8s.io/client-go/kubernetes/typed/core/v1.CoreV1Interface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes"], "call": "Clientset.CoreV1", "type": "k8s.io/client-go/kubernetes/typed/core/v1.CoreV1Interface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "CoreV1Interface.Pods", "type": "PodInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "CoreV1Interface.Services", "type": "ServiceInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "CoreV1Interface.ConfigMaps", "type": "ConfigMapInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "CoreV1Interface.Secrets", "type": "SecretInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "CoreV1Interface.Nodes", "type": "NodeInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "CoreV1Interface.Namespaces", "type": "NamespaceInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "CoreV1Interface.Events", "type": "EventInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "CoreV1Interface.PersistentVolumeClaims", "type": "PersistentVolumeClaimInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes/typed/core/v1"], "call": "CoreV1Interface.Endpoints", "type": "EndpointsInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes"], "call": "Interface.AppsV1", "type": "k8s.io/client-go/kubernetes/typed/apps/v1.AppsV1Interface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes"], "call": "Clientset.AppsV1", "type": "k8s.io/client-go/kubernetes/typed/apps/v1.AppsV1Interface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes/typed/apps/v1"], "call": "AppsV1Interface.Deployments", "type": "DeploymentInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes/typed/apps/v1"], "call": "AppsV1Interface.StatefulSets", "type": "StatefulSetInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes/typed/apps/v1"], "call": "AppsV1Interface.DaemonSets", "type": "DaemonSetInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes/typed/apps/v1"], "call": "AppsV1Interface.ReplicaSets", "type": "ReplicaSetInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes"], "call": "Interface.BatchV1", "type": "k8s.io/client-go/kubernetes/typed/batch/v1.BatchV1Interface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes"], "call": "Clientset.BatchV1", "type": "k8s.io/client-go/kubernetes/typed/batch/v1.BatchV1Interface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes/typed/batch/v1"], "call": "BatchV1Interface.Jobs", "type": "JobInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["k8s.io/client-go/kubernetes/typed/batch/v1"], "call": "BatchV1Interface.CronJobs", "type": "CronJobInterface", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-client-go.md" },
  { "modules": ["sigs.k8s.io/controller-runtime/pkg/client"], "call": "WithWatch.Watch", "type": "k8s.io/apimachinery/pkg/watch.Interface", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-controller-runtime.md" },
  { "modules": ["sigs.k8s.io/controller-runtime/pkg/client"], "call": "NewWithWatch", "type": "WithWatch", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-controller-runtime.md" },
  { "modules": ["sigs.k8s.io/controller-runtime/pkg/client"], "call": "New", "type": "Client", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-controller-runtime.md" },
  { "modules": ["sigs.k8s.io/controller-runtime/pkg/manager"], "call": "New", "type": "Manager", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-controller-runtime.md" },
  { "modules": ["sigs.k8s.io/controller-runtime/pkg/manager"], "call": "Manager.Start", "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "manager", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-controller-runtime.md", "level": "note", "endedBy": ["process"] },
  { "modules": ["sigs.k8s.io/controller-runtime/pkg/cache"], "call": "Cache.Start", "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "manager", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-controller-runtime.md", "level": "note", "endedBy": ["process"] },
  { "modules": ["sigs.k8s.io/controller-runtime/pkg/envtest"], "call": "Environment.Start", "type": "", "owner": 0, "carrier": "receiver", "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "environment", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-controller-runtime.md" },
  { "modules": ["k8s.io/utils/clock"], "call": "WithTicker.NewTicker", "type": "Ticker", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "ticker", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-utils-clock.md", "until": "go1.23" },
  { "modules": ["k8s.io/utils/clock"], "call": "RealClock.NewTicker", "type": "Ticker", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "ticker", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-utils-clock.md", "until": "go1.23" },
  { "modules": ["k8s.io/utils/clock"], "call": "Clock.NewTimer", "type": "Timer", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-utils-clock.md" },
  { "modules": ["k8s.io/utils/clock"], "call": "RealClock.NewTimer", "type": "Timer", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/kubernetes-utils-clock.md" },
  { "modules": ["github.com/lib/pq"], "call": "NewListener", "type": "*Listener", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/lib-pq.md" },
  { "modules": ["github.com/lib/pq"], "call": "NewDialListener", "type": "*Listener", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/lib-pq.md" },
  { "modules": ["github.com/lib/pq"], "call": "NewListenerConn", "type": "*ListenerConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/lib-pq.md" },
  { "modules": ["log/syslog"], "call": "New", "type": "*Writer", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "writer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/log-syslog.md", "endedBy": ["process"] },
  { "modules": ["log/syslog"], "call": "Dial", "type": "*Writer", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "writer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/log-syslog.md", "endedBy": ["process"] },
  { "modules": ["github.com/miekg/dns"], "call": "Dial", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/miekg-dns.md" },
  { "modules": ["github.com/miekg/dns"], "call": "DialTimeout", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/miekg-dns.md" },
  { "modules": ["github.com/miekg/dns"], "call": "DialWithTLS", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/miekg-dns.md" },
  { "modules": ["github.com/miekg/dns"], "call": "DialTimeoutWithTLS", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/miekg-dns.md" },
  { "modules": ["github.com/miekg/dns"], "call": "Client.Dial", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/miekg-dns.md" },
  { "modules": ["github.com/miekg/dns"], "call": "Client.DialContext", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/miekg-dns.md" },
  { "modules": ["github.com/miekg/dns"], "call": "Server.ListenAndServe", "type": "", "owner": 0, "carrier": "receiver", "release": ["Shutdown", "ShutdownContext"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "server", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/miekg-dns.md", "level": "note", "endedBy": ["process"] },
  { "modules": ["github.com/miekg/dns"], "call": "Server.ActivateAndServe", "type": "", "owner": 0, "carrier": "receiver", "release": ["Shutdown", "ShutdownContext"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "server", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/miekg-dns.md", "level": "note", "endedBy": ["process"] },
  { "modules": ["github.com/minio/minio-go/v7"], "call": "New", "type": "*Client", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/minio.md" },
  { "modules": ["github.com/minio/minio-go/v7"], "call": "Client.GetObject", "type": "*Object", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "object", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/minio.md", "endedBy": ["context"] },
  { "modules": ["github.com/minio/minio-go/v7"], "call": "Client.ListObjects", "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "listing", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/minio.md" },
  { "modules": ["github.com/minio/minio-go/v7"], "call": "Client.ListIncompleteUploads", "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "listing", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/minio.md" },
  { "modules": ["github.com/minio/minio-go/v7"], "call": "Client.ListenBucketNotification", "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "listing", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/minio.md" },
  { "modules": ["github.com/minio/minio-go/v7"], "call": "Client.ListenNotification", "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "listing", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/minio.md" },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "Collection.Find", "type": "*Cursor", "owner": 0, "release": ["Close", "All"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cursor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "endedBy": ["Next"] },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "Collection.Aggregate", "type": "*Cursor", "owner": 0, "release": ["Close", "All"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cursor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "endedBy": ["Next"] },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "Database.Aggregate", "type": "*Cursor", "owner": 0, "release": ["Close", "All"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cursor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "endedBy": ["Next"] },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "Database.ListCollections", "type": "*Cursor", "owner": 0, "release": ["Close", "All"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cursor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "endedBy": ["Next"] },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "Database.RunCommandCursor", "type": "*Cursor", "owner": 0, "release": ["Close", "All"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cursor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "endedBy": ["Next"] },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "Client.Watch", "type": "*ChangeStream", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "change stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md" },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "Database.Watch", "type": "*ChangeStream", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "change stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md" },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "Collection.Watch", "type": "*ChangeStream", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "change stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md" },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "IndexView.List", "type": "*Cursor", "owner": 0, "release": ["Close", "All"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cursor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "endedBy": ["Next"] },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "Client.Database", "type": "*Database", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md" },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "Database.Collection", "type": "*Collection", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md" },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "Collection.Indexes", "type": "IndexView", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md" },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "Client.StartSession", "type": "*Session", "owner": 0, "release": ["EndSession"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md" },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "GridFSBucket.OpenDownloadStream", "type": "*GridFSDownloadStream", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md" },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "GridFSBucket.OpenDownloadStreamByName", "type": "*GridFSDownloadStream", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md" },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "GridFSBucket.OpenUploadStream", "type": "*GridFSUploadStream", "owner": 0, "release": ["Close", "Abort"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md" },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "GridFSBucket.OpenUploadStreamWithID", "type": "*GridFSUploadStream", "owner": 0, "release": ["Close", "Abort"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md" },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "Database.GridFSBucket", "type": "*GridFSBucket", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md" },
  { "modules": ["go.mongodb.org/mongo-driver/v2/mongo"], "call": "Connect", "type": "*Client", "owner": 0, "release": ["Disconnect"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo-v2.md", "endedBy": ["process"] },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "call": "Collection.Find", "type": "*Cursor", "owner": 0, "release": ["Close", "All"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cursor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md", "endedBy": ["Next"] },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "call": "Collection.Aggregate", "type": "*Cursor", "owner": 0, "release": ["Close", "All"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cursor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md", "endedBy": ["Next"] },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "call": "Database.Aggregate", "type": "*Cursor", "owner": 0, "release": ["Close", "All"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cursor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md", "endedBy": ["Next"] },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "call": "Database.ListCollections", "type": "*Cursor", "owner": 0, "release": ["Close", "All"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cursor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md", "endedBy": ["Next"] },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "call": "Database.RunCommandCursor", "type": "*Cursor", "owner": 0, "release": ["Close", "All"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cursor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md", "endedBy": ["Next"] },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "call": "Client.Watch", "type": "*ChangeStream", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "change stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md" },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "call": "Database.Watch", "type": "*ChangeStream", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "change stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md" },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "call": "Collection.Watch", "type": "*ChangeStream", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "change stream", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md" },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "call": "IndexView.List", "type": "*Cursor", "owner": 0, "release": ["Close", "All"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "cursor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md", "endedBy": ["Next"] },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "call": "Client.Database", "type": "*Database", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md" },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "call": "Database.Collection", "type": "*Collection", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md" },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "call": "Collection.Indexes", "type": "IndexView", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md" },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "call": "Client.StartSession", "type": "Session", "owner": 0, "release": ["EndSession"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md" },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "call": "Connect", "type": "*Client", "owner": 0, "release": ["Disconnect"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md", "endedBy": ["process"] },
  { "modules": ["go.mongodb.org/mongo-driver/mongo"], "call": "NewClient", "type": "*Client", "owner": 0, "release": ["Disconnect"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/mongo.md", "endedBy": ["process"] },
  { "modules": ["github.com/nats-io/nats.go"], "call": "Connect", "type": "*Conn", "owner": 0, "release": ["Close", "Drain"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["process"], "leftBy": ["github.com/nats-io/nats.go/jetstream.New", "github.com/nats-io/nats.go.NewEncodedConn"] },
  { "modules": ["github.com/nats-io/nats.go"], "call": "Options.Connect", "type": "*Conn", "owner": 0, "release": ["Close", "Drain"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["process"], "leftBy": ["github.com/nats-io/nats.go/jetstream.New", "github.com/nats-io/nats.go.NewEncodedConn"] },
  { "modules": ["github.com/nats-io/nats.go"], "call": "Conn.Subscribe", "type": "*Subscription", "owner": 0, "release": ["Unsubscribe", "Drain", "AutoUnsubscribe"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["parent"] },
  { "modules": ["github.com/nats-io/nats.go"], "call": "Conn.QueueSubscribe", "type": "*Subscription", "owner": 0, "release": ["Unsubscribe", "Drain", "AutoUnsubscribe"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["parent"] },
  { "modules": ["github.com/nats-io/nats.go"], "call": "Conn.ChanSubscribe", "type": "*Subscription", "owner": 0, "release": ["Unsubscribe", "Drain", "AutoUnsubscribe"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["parent"] },
  { "modules": ["github.com/nats-io/nats.go"], "call": "Conn.ChanQueueSubscribe", "type": "*Subscription", "owner": 0, "release": ["Unsubscribe", "Drain", "AutoUnsubscribe"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["parent"] },
  { "modules": ["github.com/nats-io/nats.go"], "call": "Conn.SubscribeSync", "type": "*Subscription", "owner": 0, "release": ["Unsubscribe", "Drain", "AutoUnsubscribe"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["parent"] },
  { "modules": ["github.com/nats-io/nats.go"], "call": "Conn.QueueSubscribeSync", "type": "*Subscription", "owner": 0, "release": ["Unsubscribe", "Drain", "AutoUnsubscribe"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["parent"] },
  { "modules": ["github.com/nats-io/nats.go"], "call": "Conn.JetStream", "type": "JetStreamContext", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md" },
  { "modules": ["github.com/nats-io/nats.go"], "call": "JetStreamContext.Subscribe", "type": "*Subscription", "owner": 0, "release": ["Unsubscribe", "Drain", "AutoUnsubscribe"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "level": "note", "endedBy": ["parent"] },
  { "modules": ["github.com/nats-io/nats.go"], "call": "JetStreamContext.QueueSubscribe", "type": "*Subscription", "owner": 0, "release": ["Unsubscribe", "Drain", "AutoUnsubscribe"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "level": "note", "endedBy": ["parent"] },
  { "modules": ["github.com/nats-io/nats.go"], "call": "JetStreamContext.ChanSubscribe", "type": "*Subscription", "owner": 0, "release": ["Unsubscribe", "Drain", "AutoUnsubscribe"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "level": "note", "endedBy": ["parent"] },
  { "modules": ["github.com/nats-io/nats.go"], "call": "JetStreamContext.SubscribeSync", "type": "*Subscription", "owner": 0, "release": ["Unsubscribe", "Drain", "AutoUnsubscribe"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "level": "note", "endedBy": ["parent"] },
  { "modules": ["github.com/nats-io/nats.go"], "call": "JetStreamContext.PullSubscribe", "type": "*Subscription", "owner": 0, "release": ["Unsubscribe", "Drain", "AutoUnsubscribe"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "level": "note", "endedBy": ["parent"] },
  { "modules": ["github.com/nats-io/nats.go/jetstream"], "call": "New", "type": "JetStream", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md" },
  { "modules": ["github.com/nats-io/nats.go/jetstream"], "call": "Consumer.Consume", "type": "ConsumeContext", "owner": 0, "release": ["Stop", "Drain"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "consumption", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["parent"] },
  { "modules": ["github.com/nats-io/nats.go/jetstream"], "call": "PushConsumer.Consume", "type": "ConsumeContext", "owner": 0, "release": ["Stop", "Drain"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "consumption", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["parent"] },
  { "modules": ["github.com/nats-io/nats.go/jetstream"], "call": "Consumer.Messages", "type": "MessagesContext", "owner": 0, "release": ["Stop", "Drain"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "iterator", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["parent"] },
  { "modules": ["github.com/nats-io/nats.go/jetstream"], "call": "KeyValue.Watch", "type": "KeyWatcher", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watcher", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["context"] },
  { "modules": ["github.com/nats-io/nats.go/jetstream"], "call": "KeyValue.WatchAll", "type": "KeyWatcher", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watcher", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["context"] },
  { "modules": ["github.com/nats-io/nats.go/jetstream"], "call": "KeyValue.WatchFiltered", "type": "KeyWatcher", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watcher", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["context"] },
  { "modules": ["github.com/nats-io/nats.go/jetstream"], "call": "KeyValue.ListKeys", "type": "KeyLister", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "lister", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "level": "note", "endedBy": ["context"] },
  { "modules": ["github.com/nats-io/nats.go/jetstream"], "call": "ObjectStore.Watch", "type": "ObjectWatcher", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "watcher", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nats.md", "endedBy": ["context"] },
  { "modules": ["github.com/neo4j/neo4j-go-driver/v5/neo4j"], "call": "NewDriverWithContext", "type": "DriverWithContext", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "driver", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/neo4j.md", "endedBy": ["process"] },
  { "modules": ["github.com/neo4j/neo4j-go-driver/v5/neo4j"], "call": "DriverWithContext.NewSession", "type": "SessionWithContext", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/neo4j.md" },
  { "modules": ["github.com/neo4j/neo4j-go-driver/v5/neo4j"], "call": "SessionWithContext.BeginTransaction", "type": "ExplicitTransaction", "owner": 0, "release": ["Commit", "Rollback", "Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/neo4j.md", "endedBy": ["parent"] },
  { "modules": ["net/http/httptest"], "call": "NewServer", "type": "*Server", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "server", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http-httptest.md" },
  { "modules": ["net/http/httptest"], "call": "NewTLSServer", "type": "*Server", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "server", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http-httptest.md" },
  { "modules": ["net/http/httptest"], "call": "NewUnstartedServer", "type": "*Server", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "server", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http-httptest.md" },
  { "modules": ["net/http/httptest"], "call": "NewRecorder", "type": "*ResponseRecorder", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http-httptest.md" },
  { "modules": ["net/http"], "call": "Get", "type": "*Response", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Post", "type": "*Response", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "PostForm", "type": "*Response", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Client.Do", "type": "*Response", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Client.Get", "type": "*Response", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Client.Post", "type": "*Response", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Client.PostForm", "type": "*Response", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "DefaultClient.Do", "type": "*Response", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "DefaultClient.Get", "type": "*Response", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "DefaultClient.Post", "type": "*Response", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "DefaultClient.PostForm", "type": "*Response", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Transport.RoundTrip", "type": "*Response", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "RoundTripper.RoundTrip", "type": "*Response", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "DefaultTransport.RoundTrip", "type": "*Response", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "ReadResponse", "type": "*Response", "owner": 0, "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Head", "type": "*Response", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Client.Head", "type": "*Response", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "DefaultClient.Head", "type": "*Response", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "NewRequest", "type": "*Request", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "NewRequestWithContext", "type": "*Request", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Hijacker.Hijack", "type": "net.Conn", "owner": 0, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "ResponseController.Hijack", "type": "net.Conn", "owner": 0, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Transport.Clone", "type": "*Transport", "owner": 0, "release": ["CloseIdleConnections"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "transport", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md", "level": "note" },
  { "modules": ["net/http"], "call": "NewResponseController", "type": "*ResponseController", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Request.FormFile", "type": "mime/multipart.File", "owner": 0, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/must-call-missed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md", "level": "note" },
  { "modules": ["net/rpc"], "call": "Dial", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-rpc.md" },
  { "modules": ["net/rpc"], "call": "DialHTTP", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-rpc.md" },
  { "modules": ["net/rpc"], "call": "DialHTTPPath", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-rpc.md" },
  { "modules": ["net/rpc/jsonrpc"], "call": "Dial", "type": "*net/rpc.Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-rpc.md" },
  { "modules": ["net/rpc"], "call": "NewClient", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-rpc.md" },
  { "modules": ["net/rpc"], "call": "NewClientWithCodec", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-rpc.md" },
  { "modules": ["net/rpc/jsonrpc"], "call": "NewClient", "type": "*net/rpc.Client", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-rpc.md" },
  { "modules": ["net/smtp"], "call": "Dial", "type": "*Client", "owner": 0, "release": ["Close", "Quit"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-smtp.md" },
  { "modules": ["net/smtp"], "call": "NewClient", "type": "*Client", "owner": 0, "release": ["Close", "Quit"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-smtp.md" },
  { "modules": ["net/smtp"], "call": "Client.Data", "type": "io.WriteCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "writer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-smtp.md", "level": "note" },
  { "modules": ["net"], "call": "Dial", "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "DialTimeout", "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "Dialer.Dial", "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "Dialer.DialContext", "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "FileConn", "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "Listener.Accept", "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "TCPListener.Accept", "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "UnixListener.Accept", "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "DialTCP", "type": "*TCPConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "TCPListener.AcceptTCP", "type": "*TCPConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "DialUDP", "type": "*UDPConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenUDP", "type": "*UDPConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenMulticastUDP", "type": "*UDPConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "DialUnix", "type": "*UnixConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenUnixgram", "type": "*UnixConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "UnixListener.AcceptUnix", "type": "*UnixConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "DialIP", "type": "*IPConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenIP", "type": "*IPConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenTCP", "type": "*TCPListener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenUnix", "type": "*UnixListener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "Listen", "type": "Listener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "FileListener", "type": "Listener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenConfig.Listen", "type": "Listener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenPacket", "type": "PacketConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "FilePacketConn", "type": "PacketConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenConfig.ListenPacket", "type": "PacketConn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "Pipe", "type": "Conn", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "TCPConn.File", "type": "*os.File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "level": "note" },
  { "modules": ["net"], "call": "UDPConn.File", "type": "*os.File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "level": "note" },
  { "modules": ["net"], "call": "UnixConn.File", "type": "*os.File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "level": "note" },
  { "modules": ["net"], "call": "TCPListener.File", "type": "*os.File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "level": "note" },
  { "modules": ["net"], "call": "UnixListener.File", "type": "*os.File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md", "level": "note" },
  { "modules": ["github.com/nsqio/go-nsq"], "call": "NewProducer", "type": "*Producer", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "producer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nsqio-go-nsq.md" },
  { "modules": ["github.com/nsqio/go-nsq"], "call": "NewConsumer", "type": "*Consumer", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "consumer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nsqio-go-nsq.md" },
  { "modules": ["github.com/nxadm/tail", "github.com/hpcloud/tail"], "call": "TailFile", "type": "*Tail", "owner": 0, "release": ["Stop", "StopAtEOF", "Kill", "Killf"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "tail", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/nxadm-tail.md" },
  { "modules": ["github.com/olivere/elastic/v7", "github.com/olivere/elastic", "gopkg.in/olivere/elastic.v6", "gopkg.in/olivere/elastic.v5"], "call": "NewClient", "type": "*Client", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/olivere-elastic.md", "endedBy": ["process"] },
  { "modules": ["github.com/olivere/elastic/v7", "github.com/olivere/elastic", "gopkg.in/olivere/elastic.v6", "gopkg.in/olivere/elastic.v5"], "call": "Dial", "type": "*Client", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/olivere-elastic.md", "endedBy": ["process"] },
  { "modules": ["github.com/olivere/elastic/v7", "github.com/olivere/elastic", "gopkg.in/olivere/elastic.v6", "gopkg.in/olivere/elastic.v5"], "call": "DialContext", "type": "*Client", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/olivere-elastic.md", "endedBy": ["process"] },
  { "modules": ["github.com/olivere/elastic/v7", "github.com/olivere/elastic", "gopkg.in/olivere/elastic.v6", "gopkg.in/olivere/elastic.v5"], "call": "DialWithConfig", "type": "*Client", "owner": 0, "release": ["Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/olivere-elastic.md", "endedBy": ["process"] },
  { "modules": ["github.com/olivere/elastic/v7", "github.com/olivere/elastic", "gopkg.in/olivere/elastic.v6", "gopkg.in/olivere/elastic.v5"], "call": "NewSimpleClient", "type": "*Client", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/olivere-elastic.md" },
  { "modules": ["github.com/olivere/elastic/v7", "github.com/olivere/elastic", "gopkg.in/olivere/elastic.v6", "gopkg.in/olivere/elastic.v5"], "call": "Client.BulkProcessor", "type": "*BulkProcessorService", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/olivere-elastic.md" },
  { "modules": ["github.com/olivere/elastic/v7", "github.com/olivere/elastic", "gopkg.in/olivere/elastic.v6", "gopkg.in/olivere/elastic.v5"], "call": "BulkProcessorService.Do", "type": "*BulkProcessor", "owner": 0, "release": ["Close", "Stop"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "bulk processor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/olivere-elastic.md" },
  { "modules": ["go.opentelemetry.io/otel/sdk/trace"], "call": "NewTracerProvider", "type": "*TracerProvider", "owner": 0, "release": ["Shutdown"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "provider", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/opentelemetry.md", "endedBy": ["process"], "leftBy": [".Tracer"] },
  { "modules": ["go.opentelemetry.io/otel/sdk/trace"], "call": "NewBatchSpanProcessor", "type": "SpanProcessor", "owner": 0, "release": ["Shutdown"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "processor", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/opentelemetry.md", "endedBy": ["process"] },
  { "modules": ["go.opentelemetry.io/otel/sdk/metric"], "call": "NewMeterProvider", "type": "*MeterProvider", "owner": 0, "release": ["Shutdown"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "provider", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/opentelemetry.md", "endedBy": ["process"] },
  { "modules": ["go.opentelemetry.io/otel/sdk/metric"], "call": "NewPeriodicReader", "type": "*PeriodicReader", "owner": 0, "release": ["Shutdown"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "reader", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/opentelemetry.md", "endedBy": ["process"] },
  { "modules": ["go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"], "call": "New", "type": "*go.opentelemetry.io/otel/exporters/otlp/otlptrace.Exporter", "owner": 0, "release": ["Shutdown"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "exporter", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/opentelemetry.md", "endedBy": ["process"] },
  { "modules": ["os/exec"], "call": "Command", "type": "*Cmd", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os-exec.md" },
  { "modules": ["os/exec"], "call": "CommandContext", "type": "*Cmd", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os-exec.md" },
  { "modules": ["os/exec"], "call": "Cmd.Start", "type": "", "owner": 0, "carrier": "receiver", "release": ["Wait", "Process.Wait", "Process.Release"], "errorGuard": 0, "rule": "lifecycle/process-not-waited", "noun": "command", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os-exec.md" },
  { "modules": ["os/exec"], "call": "Cmd.StdoutPipe", "type": "io.ReadCloser", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os-exec.md" },
  { "modules": ["os/exec"], "call": "Cmd.StderrPipe", "type": "io.ReadCloser", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os-exec.md" },
  { "modules": ["os/exec"], "call": "Cmd.StdinPipe", "type": "io.WriteCloser", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pipe", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os-exec.md", "level": "note", "endedBy": ["parent"] },
  { "modules": ["os/signal"], "call": "NotifyContext", "type": "context.CancelFunc", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "context/lost-stop-func", "noun": "stop function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os-signal.md" },
  { "modules": ["os/signal"], "call": "Notify", "type": "", "owner": 0, "carrier": "argument", "release": ["signal.Stop(owner)", "signal.Reset"], "errorGuard": -1, "rule": "lifecycle/signal-not-stopped", "noun": "channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os-signal.md", "endedBy": ["process"] },
  { "modules": ["os"], "call": "Open", "type": "*File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md", "level": "note", "endedBy": ["collected"] },
  { "modules": ["os"], "call": "Create", "type": "*File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md", "level": "note", "endedBy": ["collected"] },
  { "modules": ["os"], "call": "OpenFile", "type": "*File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md", "level": "note", "endedBy": ["collected"] },
  { "modules": ["os"], "call": "CreateTemp", "type": "*File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md", "level": "note", "endedBy": ["collected"] },
  { "modules": ["os"], "call": "OpenRoot", "type": "*Root", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "root", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md", "level": "note", "since": "go1.24", "endedBy": ["collected"] },
  { "modules": ["os"], "call": "OpenInRoot", "type": "*File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md", "level": "note", "since": "go1.24", "endedBy": ["collected"] },
  { "modules": ["os"], "call": "Root.Open", "type": "*File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md", "level": "note", "since": "go1.24", "endedBy": ["collected"] },
  { "modules": ["os"], "call": "Root.Create", "type": "*File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md", "level": "note", "since": "go1.24", "endedBy": ["collected"] },
  { "modules": ["os"], "call": "Root.OpenFile", "type": "*File", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md", "level": "note", "since": "go1.24", "endedBy": ["collected"] },
  { "modules": ["os"], "call": "Pipe", "type": "*File", "owner": 1, "release": ["Close"], "errorGuard": 2, "rule": "lifecycle/io-handle-not-closed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md", "level": "note" },
  { "modules": ["os"], "call": "StartProcess", "type": "*Process", "owner": 0, "release": ["Wait", "Release"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "process", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md", "level": "note" },
  { "modules": ["github.com/panjf2000/ants/v2"], "call": "NewPool", "type": "*Pool", "owner": 0, "release": ["Release", "ReleaseTimeout", "ReleaseContext"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/panjf2000-ants.md" },
  { "modules": ["github.com/panjf2000/ants/v2"], "call": "NewPoolWithFunc", "type": "*PoolWithFunc", "owner": 0, "release": ["Release", "ReleaseTimeout", "ReleaseContext"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/panjf2000-ants.md" },
  { "modules": ["github.com/panjf2000/ants/v2"], "call": "NewMultiPool", "type": "*MultiPool", "owner": 0, "release": ["ReleaseTimeout", "ReleaseContext"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/panjf2000-ants.md" },
  { "modules": ["github.com/panjf2000/ants/v2"], "call": "NewMultiPoolWithFunc", "type": "*MultiPoolWithFunc", "owner": 0, "release": ["ReleaseTimeout", "ReleaseContext"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "pool", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/panjf2000-ants.md" },
  { "modules": ["github.com/quic-go/quic-go", "github.com/lucas-clemente/quic-go"], "call": "Dial", "type": "*Conn", "owner": 0, "release": ["CloseWithError"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/quic-go.md" },
  { "modules": ["github.com/quic-go/quic-go", "github.com/lucas-clemente/quic-go"], "call": "DialAddr", "type": "*Conn", "owner": 0, "release": ["CloseWithError"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/quic-go.md" },
  { "modules": ["github.com/quic-go/quic-go", "github.com/lucas-clemente/quic-go"], "call": "DialEarly", "type": "*Conn", "owner": 0, "release": ["CloseWithError"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/quic-go.md" },
  { "modules": ["github.com/quic-go/quic-go", "github.com/lucas-clemente/quic-go"], "call": "DialAddrEarly", "type": "*Conn", "owner": 0, "release": ["CloseWithError"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/quic-go.md" },
  { "modules": ["github.com/quic-go/quic-go", "github.com/lucas-clemente/quic-go"], "call": "Transport.Dial", "type": "*Conn", "owner": 0, "release": ["CloseWithError"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/quic-go.md" },
  { "modules": ["github.com/quic-go/quic-go", "github.com/lucas-clemente/quic-go"], "call": "Transport.DialEarly", "type": "*Conn", "owner": 0, "release": ["CloseWithError"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/quic-go.md" },
  { "modules": ["github.com/quic-go/quic-go", "github.com/lucas-clemente/quic-go"], "call": "Listener.Accept", "type": "*Conn", "owner": 0, "release": ["CloseWithError"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/quic-go.md" },
  { "modules": ["github.com/quic-go/quic-go", "github.com/lucas-clemente/quic-go"], "call": "Listen", "type": "*Listener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/quic-go.md" },
  { "modules": ["github.com/quic-go/quic-go", "github.com/lucas-clemente/quic-go"], "call": "ListenAddr", "type": "*Listener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/quic-go.md" },
  { "modules": ["github.com/quic-go/quic-go", "github.com/lucas-clemente/quic-go"], "call": "Transport.Listen", "type": "*Listener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/quic-go.md" },
  { "modules": ["github.com/quic-go/quic-go", "github.com/lucas-clemente/quic-go"], "call": "ListenEarly", "type": "*EarlyListener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/quic-go.md" },
  { "modules": ["github.com/quic-go/quic-go", "github.com/lucas-clemente/quic-go"], "call": "ListenAddrEarly", "type": "*EarlyListener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/quic-go.md" },
  { "modules": ["github.com/quic-go/quic-go", "github.com/lucas-clemente/quic-go"], "call": "Transport.ListenEarly", "type": "*EarlyListener", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/quic-go.md" },
  { "modules": ["github.com/rabbitmq/amqp091-go", "github.com/streadway/amqp"], "call": "Dial", "type": "*Connection", "owner": 0, "release": ["Close", "CloseDeadline"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/rabbitmq-amqp091.md", "endedBy": ["process"] },
  { "modules": ["github.com/rabbitmq/amqp091-go", "github.com/streadway/amqp"], "call": "DialTLS", "type": "*Connection", "owner": 0, "release": ["Close", "CloseDeadline"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/rabbitmq-amqp091.md", "endedBy": ["process"] },
  { "modules": ["github.com/rabbitmq/amqp091-go", "github.com/streadway/amqp"], "call": "DialConfig", "type": "*Connection", "owner": 0, "release": ["Close", "CloseDeadline"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/rabbitmq-amqp091.md", "endedBy": ["process"] },
  { "modules": ["github.com/rabbitmq/amqp091-go", "github.com/streadway/amqp"], "call": "DialTLS_ExternalAuth", "type": "*Connection", "owner": 0, "release": ["Close", "CloseDeadline"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/rabbitmq-amqp091.md", "endedBy": ["process"] },
  { "modules": ["github.com/rabbitmq/amqp091-go", "github.com/streadway/amqp"], "call": "Open", "type": "*Connection", "owner": 0, "release": ["Close", "CloseDeadline"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/rabbitmq-amqp091.md", "endedBy": ["process"] },
  { "modules": ["github.com/rabbitmq/amqp091-go", "github.com/streadway/amqp"], "call": "Connection.Channel", "type": "*Channel", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/rabbitmq-amqp091.md", "endedBy": ["parent"] },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "Client.Subscribe", "type": "*PubSub", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md" },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "Client.PSubscribe", "type": "*PubSub", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md" },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "Client.SSubscribe", "type": "*PubSub", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md" },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "ClusterClient.Subscribe", "type": "*PubSub", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md" },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "ClusterClient.PSubscribe", "type": "*PubSub", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md" },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "ClusterClient.SSubscribe", "type": "*PubSub", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md" },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "Ring.Subscribe", "type": "*PubSub", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md" },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "Ring.PSubscribe", "type": "*PubSub", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md" },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "Ring.SSubscribe", "type": "*PubSub", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md" },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "UniversalClient.Subscribe", "type": "*PubSub", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md" },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "UniversalClient.PSubscribe", "type": "*PubSub", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md" },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "UniversalClient.SSubscribe", "type": "*PubSub", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md" },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "SentinelClient.Subscribe", "type": "*PubSub", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md" },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "SentinelClient.PSubscribe", "type": "*PubSub", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md" },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "NewClient", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md", "endedBy": ["process"] },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "NewFailoverClient", "type": "*Client", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md", "endedBy": ["process"] },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "NewClusterClient", "type": "*ClusterClient", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md", "endedBy": ["process"] },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "NewFailoverClusterClient", "type": "*ClusterClient", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md", "endedBy": ["process"] },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "NewRing", "type": "*Ring", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md", "endedBy": ["process"] },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "NewUniversalClient", "type": "UniversalClient", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md", "endedBy": ["process"] },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "NewSentinelClient", "type": "*SentinelClient", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md", "endedBy": ["process"] },
  { "modules": ["github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8", "github.com/go-redis/redis/v9", "github.com/go-redis/redis/v7", "github.com/go-redis/redis"], "call": "Client.Conn", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-go-redis.md" },
  { "modules": ["github.com/redis/rueidis"], "call": "NewClient", "type": "Client", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-rueidis.md", "endedBy": ["process"] },
  { "modules": ["github.com/redis/rueidis"], "call": "Client.Dedicate", "type": "func()", "owner": 1, "release": ["call"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "cancel function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-rueidis.md" },
  { "modules": ["github.com/redis/rueidis"], "call": "Client.Dedicate", "type": "DedicatedClient", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/redis-rueidis.md" },
  { "modules": ["github.com/robfig/cron/v3", "github.com/robfig/cron", "gopkg.in/robfig/cron.v2"], "call": "New", "type": "*Cron", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/robfig-cron.md" },
  { "modules": ["github.com/robfig/cron/v3", "github.com/robfig/cron", "gopkg.in/robfig/cron.v2"], "call": "Cron.Start", "type": "", "owner": 0, "carrier": "receiver", "release": ["Stop"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "scheduler", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/robfig-cron.md", "endedBy": ["process"] },
  { "modules": ["runtime/pprof"], "call": "StartCPUProfile", "type": "", "owner": 0, "carrier": "package", "release": ["pprof.StopCPUProfile"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "CPU profile", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/runtime-pprof.md" },
  { "modules": ["runtime/trace"], "call": "Start", "type": "", "owner": 0, "carrier": "package", "release": ["trace.Stop"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "trace", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/runtime-trace.md" },
  { "modules": ["runtime/trace"], "call": "NewTask", "type": "*Task", "owner": 1, "release": ["End"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "task", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/runtime-trace.md" },
  { "modules": ["runtime/trace"], "call": "StartRegion", "type": "*Region", "owner": 0, "release": ["End"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "region", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/runtime-trace.md", "level": "note" },
  { "modules": ["runtime/trace"], "call": "NewFlightRecorder", "type": "*FlightRecorder", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/runtime-trace.md", "since": "go1.25" },
  { "modules": ["runtime/trace"], "call": "FlightRecorder.Start", "type": "", "owner": 0, "carrier": "receiver", "release": ["Stop"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "flight recorder", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/runtime-trace.md", "since": "go1.25" },
  { "modules": ["github.com/segmentio/kafka-go"], "call": "NewReader", "type": "*Reader", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "reader", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md" },
  { "modules": ["github.com/segmentio/kafka-go"], "call": "NewWriter", "type": "*Writer", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "writer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md" },
  { "modules": ["github.com/segmentio/kafka-go"], "call": "NewConsumerGroup", "type": "*ConsumerGroup", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "consumer group", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md" },
  { "modules": ["github.com/segmentio/kafka-go"], "call": "Dial", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md" },
  { "modules": ["github.com/segmentio/kafka-go"], "call": "DialContext", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md" },
  { "modules": ["github.com/segmentio/kafka-go"], "call": "DialLeader", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md" },
  { "modules": ["github.com/segmentio/kafka-go"], "call": "DialPartition", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md" },
  { "modules": ["github.com/segmentio/kafka-go"], "call": "Dialer.Dial", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md" },
  { "modules": ["github.com/segmentio/kafka-go"], "call": "Dialer.DialContext", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md" },
  { "modules": ["github.com/segmentio/kafka-go"], "call": "Dialer.DialLeader", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md" },
  { "modules": ["github.com/segmentio/kafka-go"], "call": "Dialer.DialPartition", "type": "*Conn", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md" },
  { "modules": ["github.com/segmentio/kafka-go"], "call": "Conn.ReadBatch", "type": "*Batch", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md" },
  { "modules": ["github.com/segmentio/kafka-go"], "call": "Conn.ReadBatchWith", "type": "*Batch", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "batch", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/segmentio-kafka-go.md" },
  { "modules": ["github.com/sirupsen/logrus"], "call": "New", "type": "*Logger", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sirupsen-logrus.md" },
  { "modules": ["github.com/sirupsen/logrus"], "call": "Logger.Writer", "type": "*io.PipeWriter", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "writer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sirupsen-logrus.md" },
  { "modules": ["github.com/sirupsen/logrus"], "call": "Logger.WriterLevel", "type": "*io.PipeWriter", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "writer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sirupsen-logrus.md" },
  { "modules": ["github.com/sirupsen/logrus"], "call": "Entry.Writer", "type": "*io.PipeWriter", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "writer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sirupsen-logrus.md" },
  { "modules": ["github.com/sirupsen/logrus"], "call": "Entry.WriterLevel", "type": "*io.PipeWriter", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "writer", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sirupsen-logrus.md" },
  { "modules": ["github.com/sourcegraph/conc"], "call": "NewWaitGroup", "type": "*WaitGroup", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sourcegraph-conc.md" },
  { "modules": ["github.com/sourcegraph/conc/pool"], "call": "New", "type": "*Pool", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sourcegraph-conc.md" },
  { "modules": ["github.com/sourcegraph/conc"], "call": "WaitGroup.Go", "type": "", "owner": 0, "carrier": "receiver", "release": ["Wait"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "group", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sourcegraph-conc.md" },
  { "modules": ["github.com/sourcegraph/conc/pool"], "call": "Pool.Go", "type": "", "owner": 0, "carrier": "receiver", "release": ["Wait"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "group", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sourcegraph-conc.md" },
  { "modules": ["github.com/sourcegraph/conc/pool"], "call": "ErrorPool.Go", "type": "", "owner": 0, "carrier": "receiver", "release": ["Wait"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "group", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sourcegraph-conc.md" },
  { "modules": ["github.com/sourcegraph/conc/pool"], "call": "ContextPool.Go", "type": "", "owner": 0, "carrier": "receiver", "release": ["Wait"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "group", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sourcegraph-conc.md" },
  { "modules": ["sync"], "call": "WaitGroup.Go", "type": "", "owner": 0, "carrier": "receiver", "release": ["Wait"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "group", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/sync.md", "since": "go1.25" },
  { "modules": ["github.com/syndtr/goleveldb/leveldb"], "call": "OpenFile", "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "database", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/syndtr-goleveldb.md" },
  { "modules": ["github.com/syndtr/goleveldb/leveldb"], "call": "Open", "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "database", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/syndtr-goleveldb.md" },
  { "modules": ["github.com/syndtr/goleveldb/leveldb"], "call": "RecoverFile", "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "database", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/syndtr-goleveldb.md" },
  { "modules": ["github.com/syndtr/goleveldb/leveldb"], "call": "Recover", "type": "*DB", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "database", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/syndtr-goleveldb.md" },
  { "modules": ["github.com/syndtr/goleveldb/leveldb"], "call": "DB.NewIterator", "type": "github.com/syndtr/goleveldb/leveldb/iterator.Iterator", "owner": 0, "release": ["Release"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "iterator", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/syndtr-goleveldb.md" },
  { "modules": ["github.com/syndtr/goleveldb/leveldb"], "call": "Snapshot.NewIterator", "type": "github.com/syndtr/goleveldb/leveldb/iterator.Iterator", "owner": 0, "release": ["Release"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "iterator", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/syndtr-goleveldb.md" },
  { "modules": ["github.com/syndtr/goleveldb/leveldb"], "call": "Transaction.NewIterator", "type": "github.com/syndtr/goleveldb/leveldb/iterator.Iterator", "owner": 0, "release": ["Release"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "iterator", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/syndtr-goleveldb.md" },
  { "modules": ["github.com/syndtr/goleveldb/leveldb"], "call": "DB.GetSnapshot", "type": "*Snapshot", "owner": 0, "release": ["Release"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "snapshot", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/syndtr-goleveldb.md" },
  { "modules": ["github.com/syndtr/goleveldb/leveldb"], "call": "DB.OpenTransaction", "type": "*Transaction", "owner": 0, "release": ["Commit", "Discard"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/syndtr-goleveldb.md" },
  { "modules": ["time"], "call": "NewTicker", "type": "*Ticker", "owner": 0, "release": ["Stop"], "errorGuard": -1, "rule": "time/ticker-not-stopped", "noun": "ticker", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/time.md", "endedBy": ["collected"] },
  { "modules": ["time"], "call": "NewTimer", "type": "*Timer", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/time.md" },
  { "modules": ["time"], "call": "AfterFunc", "type": "*Timer", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/time.md" },
  { "modules": ["time"], "call": "After", "type": "<-chan Time", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/time.md" },
  { "modules": ["time"], "call": "Tick", "type": "<-chan Time", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/time.md" },
  { "modules": ["github.com/twmb/franz-go/pkg/kgo"], "call": "NewClient", "type": "*Client", "owner": 0, "release": ["Close", "CloseAllowingRebalance"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "client", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/twmb-franz-go.md", "endedBy": ["process"], "leftBy": [".NewClient"] },
  { "modules": ["github.com/twmb/franz-go/pkg/kgo"], "call": "NewGroupTransactSession", "type": "*GroupTransactSession", "owner": 0, "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/must-call-missed", "noun": "session", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/twmb-franz-go.md" },
  { "modules": ["go.uber.org/fx"], "call": "New", "type": "*App", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/uber-fx.md" },
  { "modules": ["go.uber.org/fx"], "call": "App.Start", "type": "", "owner": 0, "carrier": "receiver", "release": ["Stop"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "app", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/uber-fx.md", "endedBy": ["process"] },
  { "modules": ["github.com/vishvananda/netlink"], "call": "AddrSubscribe", "type": "", "owner": 1, "carrier": "argument", "release": ["close(owner)"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "done channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/vishvananda-netlink.md", "endedBy": ["process"] },
  { "modules": ["github.com/vishvananda/netlink"], "call": "AddrSubscribeWithOptions", "type": "", "owner": 1, "carrier": "argument", "release": ["close(owner)"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "done channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/vishvananda-netlink.md", "endedBy": ["process"] },
  { "modules": ["github.com/vishvananda/netlink"], "call": "LinkSubscribe", "type": "", "owner": 1, "carrier": "argument", "release": ["close(owner)"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "done channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/vishvananda-netlink.md", "endedBy": ["process"] },
  { "modules": ["github.com/vishvananda/netlink"], "call": "LinkSubscribeWithOptions", "type": "", "owner": 1, "carrier": "argument", "release": ["close(owner)"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "done channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/vishvananda-netlink.md", "endedBy": ["process"] },
  { "modules": ["github.com/vishvananda/netlink"], "call": "NeighSubscribe", "type": "", "owner": 1, "carrier": "argument", "release": ["close(owner)"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "done channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/vishvananda-netlink.md", "endedBy": ["process"] },
  { "modules": ["github.com/vishvananda/netlink"], "call": "NeighSubscribeWithOptions", "type": "", "owner": 1, "carrier": "argument", "release": ["close(owner)"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "done channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/vishvananda-netlink.md", "endedBy": ["process"] },
  { "modules": ["github.com/vishvananda/netlink"], "call": "RouteSubscribe", "type": "", "owner": 1, "carrier": "argument", "release": ["close(owner)"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "done channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/vishvananda-netlink.md", "endedBy": ["process"] },
  { "modules": ["github.com/vishvananda/netlink"], "call": "RouteSubscribeWithOptions", "type": "", "owner": 1, "carrier": "argument", "release": ["close(owner)"], "errorGuard": 0, "rule": "lifecycle/must-call-missed", "noun": "done channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/vishvananda-netlink.md", "endedBy": ["process"] },
  { "modules": ["github.com/ThreeDotsLabs/watermill/message"], "call": "NewRouter", "type": "*Router", "owner": 0, "release": [], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "value", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/watermill.md" },
  { "modules": ["github.com/ThreeDotsLabs/watermill/message"], "call": "Subscriber.Subscribe", "type": "", "owner": 0, "carrier": "context", "release": ["cancel"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "subscription", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/watermill.md" },
  { "modules": ["github.com/ThreeDotsLabs/watermill/pubsub/gochannel"], "call": "NewGoChannel", "type": "*GoChannel", "owner": 0, "release": ["Close"], "errorGuard": -1, "rule": "lifecycle/must-call-missed", "noun": "channel", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/watermill.md" }
];

export {
  theOutside,
  RULES,
  CONTRACTS
};
