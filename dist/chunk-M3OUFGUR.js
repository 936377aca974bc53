import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  gitFailure,
  gitText,
  runGit
} from "./chunk-5DOADSSE.js";
import {
  GoFile,
  NONE,
  calleeOf,
  fieldOwner,
  importedPackage,
  isAssigned,
  isNamed,
  isNoReturnCall,
  keysAreValues,
  literalOf,
  methodOf,
  namedOf,
  ownPart,
  parameterAt,
  resultTargets,
  resultType,
  typeFrom,
  typeOf,
  typeOfBody
} from "./chunk-5N4H3ZG4.js";
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
import { join as join6 } from "node:path";

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
function isSkipped(name2) {
  return name2 === "vendor" || name2 === "testdata" || name2.startsWith(".") || name2.startsWith("_");
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
async function collectGoFiles(paths, options) {
  const targets = await Promise.all((paths.length > 0 ? paths : ["."]).map((path) => findTarget(path, options.cwd)));
  const root = options.root ? await realpath2(options.root) : await rootOf(targets);
  const excluded = await excluder(options.exclude);
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
  const names = [...found].sort(compareText);
  const files = await readAll(root, names, gaps);
  const modules = await readAll(root, moduleFilesAbove(names), gaps);
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
  return sorted.flatMap((folder) => ["go.mod", "go.work"].map((name2) => folder === "." ? name2 : `${folder}/${name2}`));
}
var AT_ONCE = 32;
async function readAll(root, names, gaps) {
  const files = [];
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const batch = names.slice(at, at + AT_ONCE);
    const read = await Promise.all(batch.map((name2) => readSource(root, join2(root, name2))));
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
  const names = await Promise.all(folders.map((folder) => goFilesIn(root, folder)));
  const paths = names.flat();
  if (paths.length === 0) return { files: [], modules: [], gaps: [] };
  const tree = await collectGoFiles(paths, { cwd: root, root, exclude });
  return { files: tree.files, modules: tree.modules, gaps: tree.gaps.filter((gap) => gap.why !== "there are none") };
}
async function goFilesIn(root, folder) {
  const entries = await readdir2(join3(root, folder)).catch(() => []);
  return entries.filter((name2) => name2.endsWith(".go") && !/^[._]/.test(name2)).map((name2) => folder ? `${folder}/${name2}` : name2);
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
  for (const node of file.children(0)) {
    const name2 = file.functionName(node);
    const { startLine, endLine } = file.region(node);
    if (name2 && file.declarationAround(node) === node) for (let line = startLine; line <= endLine; line++) lines.set(line, name2);
  }
  return lines;
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
import { basename, join as join5 } from "node:path";

// src/adapters/git/objects.ts
import { posix } from "node:path";

// src/adapters/git/blobs.ts
async function readBlobs(root, hashes, limit) {
  if (hashes.length === 0) return /* @__PURE__ */ new Map();
  const reader = batchReader(limit);
  const wanted = [...new Set(hashes)];
  const args2 = ["cat-file", "--batch", "--buffer"];
  const output = await runGit(root, args2, { input: `${wanted.join("\n")}
`, onData: reader.take });
  if (output.code !== 0) throw gitFailure(args2, output);
  return reader.blobs;
}
var NEWLINE = 10;
function batchReader(limit) {
  const blobs = /* @__PURE__ */ new Map();
  let header = [];
  let hash = "";
  let parts2 = [];
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
    const [name2 = "", kind, bytes] = Buffer.concat(header).toString("utf8").split(" ");
    header = [];
    if (kind === "blob") {
      hash = name2;
      size = Number(bytes);
      left = size + 1;
    }
    return chunk.subarray(end + 1);
  }
  function takeContent(chunk) {
    const piece = chunk.subarray(0, left);
    left -= piece.length;
    if (size <= limit) parts2.push(piece);
    if (left === 0) {
      blobs.set(hash, size <= limit ? Buffer.concat(parts2).subarray(0, size) : size);
      parts2 = [];
    }
    return chunk.subarray(piece.length);
  }
  return { blobs, take };
}

// src/adapters/git/objects.ts
var SUBMODULE2 = "160000";
var SYMLINK = "120000";
async function listTree(root, commit, folder) {
  const below = folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
  const files = [...await readTree(root, commit)].filter(([path, entry]) => entry.mode !== SUBMODULE2 && path.startsWith(below));
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
  const parent = await mkdtemp(join5(await realpath3(tmpdir()), "goroutine-gate-base-"));
  const dir = join5(parent, basename(root) || "base");
  const dispose = () => remove(root, parent, dir);
  try {
    const args2 = ["worktree", "add", "--quiet", "--detach", "--force", dir, `${commit}^{commit}`];
    const output = await runGit(root, args2);
    if (output.code !== 0) throw gitFailure(args2, output);
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
  (name2) => name2.startsWith("origin/") ? `refs/remotes/${name2}` : `refs/heads/${name2}`
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
  const name2 = revision.replace(/^(refs\/remotes\/)?origin\//, "");
  const wanted = [`refs/heads/${name2}`, `refs/tags/${name2}^{}`, `refs/tags/${name2}`];
  const asked = await runGit(root, ["ls-remote", "--end-of-options", "origin", ...wanted], { timeoutMs: FETCH_LIMIT_MS });
  const lines = asked.stdout.toString("utf8").split("\n");
  const rows = new Map(lines.map((line) => [line.slice(line.indexOf("	") + 1), line.slice(0, line.indexOf("	"))]));
  return wanted.map((ref) => rows.get(ref)).find((hash) => hash !== void 0 && isHash(hash));
}
async function fetchCommit(root, hash) {
  const args2 = ["fetch", "--quiet", "--depth=1", "--no-tags", "--no-write-fetch-head", "--end-of-options", "origin", hash];
  const output = await runGit(root, args2, { timeoutMs: FETCH_LIMIT_MS });
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

// src/adapters/tree-sitter/engine.ts
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

// node_modules/web-tree-sitter/web-tree-sitter.js
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
var Edit = class {
  static {
    __name(this, "Edit");
  }
  /** The start position of the change. */
  startPosition;
  /** The end position of the change before the edit. */
  oldEndPosition;
  /** The end position of the change after the edit. */
  newEndPosition;
  /** The start index of the change. */
  startIndex;
  /** The end index of the change before the edit. */
  oldEndIndex;
  /** The end index of the change after the edit. */
  newEndIndex;
  constructor({
    startIndex,
    oldEndIndex,
    newEndIndex,
    startPosition,
    oldEndPosition,
    newEndPosition
  }) {
    this.startIndex = startIndex >>> 0;
    this.oldEndIndex = oldEndIndex >>> 0;
    this.newEndIndex = newEndIndex >>> 0;
    this.startPosition = startPosition;
    this.oldEndPosition = oldEndPosition;
    this.newEndPosition = newEndPosition;
  }
  /**
   * Edit a point and index to keep it in-sync with source code that has been edited.
   *
   * This function updates a single point's byte offset and row/column position
   * based on an edit operation. This is useful for editing points without
   * requiring a tree or node instance.
   */
  editPoint(point, index) {
    let newIndex = index;
    const newPoint = { ...point };
    if (index >= this.oldEndIndex) {
      newIndex = this.newEndIndex + (index - this.oldEndIndex);
      const originalRow = point.row;
      newPoint.row = this.newEndPosition.row + (point.row - this.oldEndPosition.row);
      newPoint.column = originalRow === this.oldEndPosition.row ? this.newEndPosition.column + (point.column - this.oldEndPosition.column) : point.column;
    } else if (index > this.startIndex) {
      newIndex = this.newEndIndex;
      newPoint.row = this.newEndPosition.row;
      newPoint.column = this.newEndPosition.column;
    }
    return { point: newPoint, index: newIndex };
  }
  /**
   * Edit a range to keep it in-sync with source code that has been edited.
   *
   * This function updates a range's start and end positions based on an edit
   * operation. This is useful for editing ranges without requiring a tree
   * or node instance.
   */
  editRange(range) {
    const newRange = {
      startIndex: range.startIndex,
      startPosition: { ...range.startPosition },
      endIndex: range.endIndex,
      endPosition: { ...range.endPosition }
    };
    if (range.endIndex >= this.oldEndIndex) {
      if (range.endIndex !== Number.MAX_SAFE_INTEGER) {
        newRange.endIndex = this.newEndIndex + (range.endIndex - this.oldEndIndex);
        newRange.endPosition = {
          row: this.newEndPosition.row + (range.endPosition.row - this.oldEndPosition.row),
          column: range.endPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.endPosition.column - this.oldEndPosition.column) : range.endPosition.column
        };
        if (newRange.endIndex < this.newEndIndex) {
          newRange.endIndex = Number.MAX_SAFE_INTEGER;
          newRange.endPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
        }
      }
    } else if (range.endIndex > this.startIndex) {
      newRange.endIndex = this.startIndex;
      newRange.endPosition = { ...this.startPosition };
    }
    if (range.startIndex >= this.oldEndIndex) {
      newRange.startIndex = this.newEndIndex + (range.startIndex - this.oldEndIndex);
      newRange.startPosition = {
        row: this.newEndPosition.row + (range.startPosition.row - this.oldEndPosition.row),
        column: range.startPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.startPosition.column - this.oldEndPosition.column) : range.startPosition.column
      };
      if (newRange.startIndex < this.newEndIndex) {
        newRange.startIndex = Number.MAX_SAFE_INTEGER;
        newRange.startPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
      }
    } else if (range.startIndex > this.startIndex) {
      newRange.startIndex = this.startIndex;
      newRange.startPosition = { ...this.startPosition };
    }
    return newRange;
  }
};
var SIZE_OF_SHORT = 2;
var SIZE_OF_INT = 4;
var SIZE_OF_CURSOR = 4 * SIZE_OF_INT;
var SIZE_OF_NODE = 5 * SIZE_OF_INT;
var SIZE_OF_POINT = 2 * SIZE_OF_INT;
var SIZE_OF_RANGE = 2 * SIZE_OF_INT + 2 * SIZE_OF_POINT;
var ZERO_POINT = { row: 0, column: 0 };
var INTERNAL = /* @__PURE__ */ Symbol("INTERNAL");
function assertInternal(x) {
  if (x !== INTERNAL) throw new Error("Illegal constructor");
}
__name(assertInternal, "assertInternal");
function isPoint(point) {
  return !!point && typeof point.row === "number" && typeof point.column === "number";
}
__name(isPoint, "isPoint");
function setModule(module2) {
  C = module2;
}
__name(setModule, "setModule");
var C;
function newFinalizer(handler) {
  try {
    return new FinalizationRegistry(handler);
  } catch (e) {
    console.error("Unsupported FinalizationRegistry:", e);
    return;
  }
}
__name(newFinalizer, "newFinalizer");
var finalizer = newFinalizer((address) => {
  C._ts_lookahead_iterator_delete(address);
});
var LookaheadIterator = class {
  static {
    __name(this, "LookaheadIterator");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  language;
  /** @internal */
  positioned = false;
  /** @internal */
  constructor(internal, address, language) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    finalizer?.register(this, address, this);
  }
  /**
   * Get the current symbol of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol:
   *
   * - Before the first iteration step
   * - After the iterator is exhausted
   * - After a {@link reset} or {@link resetState} call
   */
  get currentTypeId() {
    return this.positioned ? C._ts_lookahead_iterator_current_symbol(this[0]) : null;
  }
  /**
   * Get the current symbol name of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol.
   */
  get currentType() {
    const id = this.currentTypeId;
    if (id === null) return null;
    return this.language.types[id] ?? C.UTF8ToString(C._ts_language_symbol_name(this.language[0], id));
  }
  /** Delete the lookahead iterator, freeing its resources. */
  delete() {
    finalizer?.unregister(this);
    C._ts_lookahead_iterator_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Reset the lookahead iterator.
   *
   * This returns `true` if the language was set successfully and `false`
   * otherwise.
   */
  reset(language, stateId) {
    if (C._ts_lookahead_iterator_reset(this[0], language[0], stateId)) {
      this.language = language;
      this.positioned = false;
      return true;
    }
    return false;
  }
  /**
   * Reset the lookahead iterator to another state.
   *
   * This returns `true` if the iterator was reset to the given state and
   * `false` otherwise.
   */
  resetState(stateId) {
    if (!C._ts_lookahead_iterator_reset_state(this[0], stateId)) return false;
    this.positioned = false;
    return true;
  }
  /**
   * Returns an iterator that iterates over the symbols of the lookahead iterator.
   *
   * The iterator will yield the current symbol name as a string for each step
   * until there are no more symbols to iterate over.
   */
  [Symbol.iterator]() {
    return {
      next: /* @__PURE__ */ __name(() => {
        this.positioned = Boolean(C._ts_lookahead_iterator_next(this[0]));
        const value = this.currentType;
        return value === null ? { done: true, value: "" } : { done: false, value };
      }, "next")
    };
  }
};
function getText(tree, startIndex, endIndex, startPosition) {
  const length = endIndex - startIndex;
  let result = tree.textCallback(startIndex, startPosition);
  if (result) {
    startIndex += result.length;
    while (startIndex < endIndex) {
      const string = tree.textCallback(startIndex, startPosition);
      if (string && string.length > 0) {
        startIndex += string.length;
        result += string;
      } else {
        break;
      }
    }
    if (startIndex > endIndex) {
      result = result.slice(0, length);
    }
  }
  return result ?? "";
}
__name(getText, "getText");
var finalizer2 = newFinalizer((address) => {
  C._ts_tree_delete(address);
});
var Tree = class _Tree {
  static {
    __name(this, "Tree");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  textCallback;
  /** The language that was used to parse the syntax tree. */
  language;
  /** @internal */
  constructor(internal, address, language, textCallback) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    this.textCallback = textCallback;
    finalizer2?.register(this, address, this);
  }
  /** Create a shallow copy of the syntax tree. This is very fast. */
  copy() {
    const address = C._ts_tree_copy(this[0]);
    return new _Tree(INTERNAL, address, this.language, this.textCallback);
  }
  /** Delete the syntax tree, freeing its resources. */
  delete() {
    finalizer2?.unregister(this);
    C._ts_tree_delete(this[0]);
    this[0] = 0;
  }
  /** Get the root node of the syntax tree. */
  get rootNode() {
    C._ts_tree_root_node_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Get the root node of the syntax tree, but with its position shifted
   * forward by the given offset.
   */
  rootNodeWithOffset(offsetBytes, offsetExtent) {
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, offsetBytes, "i32");
    marshalPoint(address + SIZE_OF_INT, offsetExtent);
    C._ts_tree_root_node_with_offset_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Edit the syntax tree to keep it in sync with source code that has been
   * edited.
   *
   * You must describe the edit both in terms of byte offsets and in terms of
   * row/column coordinates.
   */
  edit(edit) {
    marshalEdit(edit);
    C._ts_tree_edit_wasm(this[0]);
  }
  /** Create a new {@link TreeCursor} starting from the root of the tree. */
  walk() {
    return this.rootNode.walk();
  }
  /**
   * Compare this old edited syntax tree to a new syntax tree representing
   * the same document, returning a sequence of ranges whose syntactic
   * structure has changed.
   *
   * For this to work correctly, this syntax tree must have been edited such
   * that its ranges match up to the new tree. Generally, you'll want to
   * call this method right after calling one of the [`Parser::parse`]
   * functions. Call it on the old tree that was passed to parse, and
   * pass the new tree that was returned from `parse`.
   */
  getChangedRanges(other) {
    if (!(other instanceof _Tree)) {
      throw new TypeError("Argument must be a Tree");
    }
    C._ts_tree_get_changed_ranges_wasm(this[0], other[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the included ranges that were used to parse the syntax tree. */
  getIncludedRanges() {
    C._ts_tree_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
};
var finalizer3 = newFinalizer((address) => {
  C._ts_tree_cursor_delete_wasm(address);
});
var TreeCursor = class _TreeCursor {
  static {
    __name(this, "TreeCursor");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [2] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [3] = 0;
  // Internal handle for Wasm
  /** @internal */
  tree;
  /** @internal */
  constructor(internal, tree) {
    assertInternal(internal);
    this.tree = tree;
    unmarshalTreeCursor(this);
    finalizer3?.register(this, this.tree[0], this);
  }
  /** Creates a deep copy of the tree cursor. This allocates new memory. */
  copy() {
    const copy = new _TreeCursor(INTERNAL, this.tree);
    C._ts_tree_cursor_copy_wasm(this.tree[0]);
    unmarshalTreeCursor(copy);
    return copy;
  }
  /** Delete the tree cursor, freeing its resources. */
  delete() {
    finalizer3?.unregister(this);
    marshalTreeCursor(this);
    C._ts_tree_cursor_delete_wasm(this.tree[0]);
    this[0] = this[1] = this[2] = 0;
  }
  /** Get the tree cursor's current {@link Node}. */
  get currentNode() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_current_node_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the numerical field id of this tree cursor's current node.
   *
   * See also {@link TreeCursor#currentFieldName}.
   */
  get currentFieldId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_field_id_wasm(this.tree[0]);
  }
  /** Get the field name of this tree cursor's current node. */
  get currentFieldName() {
    return this.tree.language.fields[this.currentFieldId];
  }
  /**
   * Get the depth of the cursor's current node relative to the original
   * node that the cursor was constructed with.
   */
  get currentDepth() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_depth_wasm(this.tree[0]);
  }
  /**
   * Get the index of the cursor's current node out of all of the
   * descendants of the original node that the cursor was constructed with.
   */
  get currentDescendantIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0]);
  }
  /** Get the type of the cursor's current node. */
  get nodeType() {
    return this.tree.language.types[this.nodeTypeId] || "ERROR";
  }
  /** Get the type id of the cursor's current node. */
  get nodeTypeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0]);
  }
  /** Get the state id of the cursor's current node. */
  get nodeStateId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0]);
  }
  /** Get the id of the cursor's current node. */
  get nodeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_id_wasm(this.tree[0]);
  }
  /**
   * Check if the cursor's current node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get nodeIsNamed() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if the cursor's current node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get nodeIsMissing() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Get the string content of the cursor's current node. */
  get nodeText() {
    marshalTreeCursor(this);
    const startIndex = C._ts_tree_cursor_start_index_wasm(this.tree[0]);
    const endIndex = C._ts_tree_cursor_end_index_wasm(this.tree[0]);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    const startPosition = unmarshalPoint(TRANSFER_BUFFER);
    return getText(this.tree, startIndex, endIndex, startPosition);
  }
  /** Get the start position of the cursor's current node. */
  get startPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the end position of the cursor's current node. */
  get endPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_end_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the start index of the cursor's current node. */
  get startIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_start_index_wasm(this.tree[0]);
  }
  /** Get the end index of the cursor's current node. */
  get endIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_end_index_wasm(this.tree[0]);
  }
  /**
   * Move this cursor to the first child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   */
  gotoFirstChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the last child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoFirstChild} because it needs to
   * iterate through all the children to compute the child's position.
   */
  gotoLastChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the parent of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no parent node (the cursor was already on the
   * root node).
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoParent() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the next sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no next sibling node.
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoNextSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the previous sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no previous sibling node.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoNextSibling} due to how node
   * positions are stored. In the worst case, this will need to iterate
   * through all the children up to the previous sibling node to recalculate
   * its position. Also note that the node the cursor was constructed with is
   * considered the root of the cursor, and the cursor cannot walk outside this node.
   */
  gotoPreviousSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move the cursor to the node that is the nth descendant of
   * the original node that the cursor was constructed with, where
   * zero represents the original node itself.
   */
  gotoDescendant(goalDescendantIndex) {
    marshalTreeCursor(this);
    C._ts_tree_cursor_goto_descendant_wasm(this.tree[0], goalDescendantIndex);
    unmarshalTreeCursor(this);
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns `true` if the cursor successfully moved to a child node, and returns
   * `false` if no such child was found.
   */
  gotoFirstChildForIndex(goalIndex) {
    marshalTreeCursor(this);
    C.setValue(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalIndex, "i32");
    const result = C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns the index of the child node if one was found, and returns
   * `null` if no such child was found.
   */
  gotoFirstChildForPosition(goalPosition) {
    marshalTreeCursor(this);
    marshalPoint(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalPosition);
    const result = C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Re-initialize this tree cursor to start at the original node that the
   * cursor was constructed with.
   */
  reset(node) {
    marshalNode(node);
    marshalTreeCursor(this, TRANSFER_BUFFER + SIZE_OF_NODE);
    C._ts_tree_cursor_reset_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
  }
  /**
   * Re-initialize a tree cursor to the same position as another cursor.
   *
   * Unlike {@link TreeCursor#reset}, this will not lose parent
   * information and allows reusing already created cursors.
   */
  resetTo(cursor) {
    marshalTreeCursor(this, TRANSFER_BUFFER);
    marshalTreeCursor(cursor, TRANSFER_BUFFER + SIZE_OF_CURSOR);
    C._ts_tree_cursor_reset_to_wasm(this.tree[0], cursor.tree[0]);
    unmarshalTreeCursor(this);
  }
};
var Node = class {
  static {
    __name(this, "Node");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  _children;
  /** @internal */
  _namedChildren;
  /** @internal */
  constructor(internal, {
    id,
    tree,
    startIndex,
    startPosition,
    other
  }) {
    assertInternal(internal);
    this[0] = other;
    this.id = id;
    this.tree = tree;
    this.startIndex = startIndex;
    this.startPosition = startPosition;
  }
  /**
   * The numeric id for this node that is unique.
   *
   * Within a given syntax tree, no two nodes have the same id. However:
   *
   * * If a new tree is created based on an older tree, and a node from the old tree is reused in
   *   the process, then that node will have the same id in both trees.
   *
   * * A node not marked as having changes does not guarantee it was reused.
   *
   * * If a node is marked as having changed in the old tree, it will not be reused.
   */
  id;
  /** The byte index where this node starts. */
  startIndex;
  /** The position where this node starts. */
  startPosition;
  /** The tree that this node belongs to. */
  tree;
  /** Get this node's type as a numerical id. */
  get typeId() {
    marshalNode(this);
    return C._ts_node_symbol_wasm(this.tree[0]);
  }
  /**
   * Get the node's type as a numerical id as it appears in the grammar,
   * ignoring aliases.
   */
  get grammarId() {
    marshalNode(this);
    return C._ts_node_grammar_symbol_wasm(this.tree[0]);
  }
  /** Get this node's type as a string. */
  get type() {
    return this.tree.language.types[this.typeId] || "ERROR";
  }
  /**
   * Get this node's symbol name as it appears in the grammar, ignoring
   * aliases as a string.
   */
  get grammarType() {
    return this.tree.language.types[this.grammarId] || "ERROR";
  }
  /**
   * Check if this node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get isNamed() {
    marshalNode(this);
    return C._ts_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *extra*.
   *
   * Extra nodes represent things like comments, which are not required
   * by the grammar, but can appear anywhere.
   */
  get isExtra() {
    marshalNode(this);
    return C._ts_node_is_extra_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error.
   *
   * Syntax errors represent parts of the code that could not be incorporated
   * into a valid syntax tree.
   */
  get isError() {
    marshalNode(this);
    return C._ts_node_is_error_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get isMissing() {
    marshalNode(this);
    return C._ts_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Check if this node has been edited. */
  get hasChanges() {
    marshalNode(this);
    return C._ts_node_has_changes_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error or contains any syntax
   * errors anywhere within it.
   */
  get hasError() {
    marshalNode(this);
    return C._ts_node_has_error_wasm(this.tree[0]) === 1;
  }
  /** Get the byte index where this node ends. */
  get endIndex() {
    marshalNode(this);
    return C._ts_node_end_index_wasm(this.tree[0]);
  }
  /** Get the position where this node ends. */
  get endPosition() {
    marshalNode(this);
    C._ts_node_end_point_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the string content of this node. */
  get text() {
    return getText(this.tree, this.startIndex, this.endIndex, this.startPosition);
  }
  /** Get this node's parse state. */
  get parseState() {
    marshalNode(this);
    return C._ts_node_parse_state_wasm(this.tree[0]);
  }
  /** Get the parse state after this node. */
  get nextParseState() {
    marshalNode(this);
    return C._ts_node_next_parse_state_wasm(this.tree[0]);
  }
  /** Check if this node is equal to another node. */
  equals(other) {
    return this.tree === other.tree && this.id === other.id;
  }
  /**
   * Get the node's child at the given index, where zero represents the first child.
   *
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#children} instead.
   */
  child(index) {
    marshalNode(this);
    C._ts_node_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's *named* child at the given index.
   *
   * See also {@link Node#isNamed}.
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#namedChildren} instead.
   */
  namedChild(index) {
    marshalNode(this);
    C._ts_node_named_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's child with the given numerical field id.
   *
   * See also {@link Node#childForFieldName}. You can
   * convert a field name to an id using {@link Language#fieldIdForName}.
   */
  childForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_child_by_field_id_wasm(this.tree[0], fieldId);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the first child with the given field name.
   *
   * If multiple children may have the same field name, access them using
   * {@link Node#childrenForFieldName}.
   */
  childForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1) return this.childForFieldId(fieldId);
    return null;
  }
  /** Get the field name of this node's child at the given index. */
  fieldNameForChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /** Get the field name of this node's named child at the given index. */
  fieldNameForNamedChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_named_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /**
   * Get an array of this node's children with a given field name.
   *
   * See also {@link Node#children}.
   */
  childrenForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1 && fieldId !== 0) return this.childrenForFieldId(fieldId);
    return [];
  }
  /**
    * Get an array of this node's children with a given field id.
    *
    * See also {@link Node#childrenForFieldName}.
    */
  childrenForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_children_by_field_id_wasm(this.tree[0], fieldId);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the node's first child that contains or starts after the given byte offset. */
  firstChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's first named child that contains or starts after the given byte offset. */
  firstNamedChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_named_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's number of children. */
  get childCount() {
    marshalNode(this);
    return C._ts_node_child_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's number of *named* children.
   *
   * See also {@link Node#isNamed}.
   */
  get namedChildCount() {
    marshalNode(this);
    return C._ts_node_named_child_count_wasm(this.tree[0]);
  }
  /** Get this node's first child. */
  get firstChild() {
    return this.child(0);
  }
  /**
   * Get this node's first named child.
   *
   * See also {@link Node#isNamed}.
   */
  get firstNamedChild() {
    return this.namedChild(0);
  }
  /** Get this node's last child. */
  get lastChild() {
    return this.child(this.childCount - 1);
  }
  /**
   * Get this node's last named child.
   *
   * See also {@link Node#isNamed}.
   */
  get lastNamedChild() {
    return this.namedChild(this.namedChildCount - 1);
  }
  /**
   * Iterate over this node's children.
   *
   * If you're walking the tree recursively, you may want to use the
   * {@link TreeCursor} APIs directly instead.
   */
  get children() {
    if (!this._children) {
      marshalNode(this);
      C._ts_node_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._children = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._children[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._children;
  }
  /**
   * Iterate over this node's named children.
   *
   * See also {@link Node#children}.
   */
  get namedChildren() {
    if (!this._namedChildren) {
      marshalNode(this);
      C._ts_node_named_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._namedChildren = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._namedChildren[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._namedChildren;
  }
  /**
   * Get the descendants of this node that are the given type, or in the given types array.
   *
   * The types array should contain node type strings, which can be retrieved from {@link Language#types}.
   *
   * Additionally, a `startPosition` and `endPosition` can be passed in to restrict the search to a byte range.
   */
  descendantsOfType(types, startPosition = ZERO_POINT, endPosition = ZERO_POINT) {
    if (!Array.isArray(types)) types = [types];
    const symbols = [];
    const typesBySymbol = this.tree.language.types;
    for (const node_type of types) {
      if (node_type == "ERROR") {
        symbols.push(65535);
      }
    }
    for (let i2 = 0, n = typesBySymbol.length; i2 < n; i2++) {
      if (types.includes(typesBySymbol[i2])) {
        symbols.push(i2);
      }
    }
    const symbolsAddress = C._malloc(SIZE_OF_INT * symbols.length);
    for (let i2 = 0, n = symbols.length; i2 < n; i2++) {
      C.setValue(symbolsAddress + i2 * SIZE_OF_INT, symbols[i2], "i32");
    }
    marshalNode(this);
    C._ts_node_descendants_of_type_wasm(
      this.tree[0],
      symbolsAddress,
      symbols.length,
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column
    );
    const descendantCount = C.getValue(TRANSFER_BUFFER, "i32");
    const descendantAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(descendantCount);
    if (descendantCount > 0) {
      let address = descendantAddress;
      for (let i2 = 0; i2 < descendantCount; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
    }
    C._free(descendantAddress);
    C._free(symbolsAddress);
    return result;
  }
  /** Get this node's next sibling. */
  get nextSibling() {
    marshalNode(this);
    C._ts_node_next_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's previous sibling. */
  get previousSibling() {
    marshalNode(this);
    C._ts_node_prev_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's next *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get nextNamedSibling() {
    marshalNode(this);
    C._ts_node_next_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's previous *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get previousNamedSibling() {
    marshalNode(this);
    C._ts_node_prev_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's number of descendants, including one for the node itself. */
  get descendantCount() {
    marshalNode(this);
    return C._ts_node_descendant_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's immediate parent.
   * Prefer {@link Node#childWithDescendant} for iterating over this node's ancestors.
   */
  get parent() {
    marshalNode(this);
    C._ts_node_parent_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the node that contains `descendant`.
   *
   * Note that this can return `descendant` itself.
   */
  childWithDescendant(descendant) {
    marshalNode(this);
    marshalNode(descendant, 1);
    C._ts_node_child_with_descendant_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given byte range. */
  descendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given byte range. */
  namedDescendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_named_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given point range. */
  descendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given point range. */
  namedDescendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_named_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Create a new {@link TreeCursor} starting from this node.
   *
   * Note that the given node is considered the root of the cursor,
   * and the cursor cannot walk outside this node.
   */
  walk() {
    marshalNode(this);
    C._ts_tree_cursor_new_wasm(this.tree[0]);
    return new TreeCursor(INTERNAL, this.tree);
  }
  /**
   * Edit this node to keep it in-sync with source code that has been edited.
   *
   * This function is only rarely needed. When you edit a syntax tree with
   * the {@link Tree#edit} method, all of the nodes that you retrieve from
   * the tree afterward will already reflect the edit. You only need to
   * use {@link Node#edit} when you have a specific {@link Node} instance that
   * you want to keep and continue to use after an edit.
   */
  edit(edit) {
    if (this.startIndex >= edit.oldEndIndex) {
      this.startIndex = edit.newEndIndex + (this.startIndex - edit.oldEndIndex);
      let subbedPointRow;
      let subbedPointColumn;
      if (this.startPosition.row > edit.oldEndPosition.row) {
        subbedPointRow = this.startPosition.row - edit.oldEndPosition.row;
        subbedPointColumn = this.startPosition.column;
      } else {
        subbedPointRow = 0;
        subbedPointColumn = this.startPosition.column;
        if (this.startPosition.column >= edit.oldEndPosition.column) {
          subbedPointColumn = this.startPosition.column - edit.oldEndPosition.column;
        }
      }
      if (subbedPointRow > 0) {
        this.startPosition.row += subbedPointRow;
        this.startPosition.column = subbedPointColumn;
      } else {
        this.startPosition.column += subbedPointColumn;
      }
    } else if (this.startIndex > edit.startIndex) {
      this.startIndex = edit.newEndIndex;
      this.startPosition.row = edit.newEndPosition.row;
      this.startPosition.column = edit.newEndPosition.column;
    }
  }
  /** Get the S-expression representation of this node. */
  toString() {
    marshalNode(this);
    const address = C._ts_node_to_string_wasm(this.tree[0]);
    const result = C.AsciiToString(address);
    C._free(address);
    return result;
  }
};
function unmarshalCaptures(query, tree, address, patternIndex, result) {
  for (let i2 = 0, n = result.length; i2 < n; i2++) {
    const captureIndex = C.getValue(address, "i32");
    address += SIZE_OF_INT;
    const node = unmarshalNode(tree, address);
    address += SIZE_OF_NODE;
    result[i2] = { patternIndex, name: query.captureNames[captureIndex], node };
  }
  return address;
}
__name(unmarshalCaptures, "unmarshalCaptures");
function marshalNode(node, index = 0) {
  let address = TRANSFER_BUFFER + index * SIZE_OF_NODE;
  C.setValue(address, node.id, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.row, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.column, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node[0], "i32");
}
__name(marshalNode, "marshalNode");
function unmarshalNode(tree, address = TRANSFER_BUFFER) {
  const id = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  if (id === 0) return null;
  const index = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const row = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const column = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const other = C.getValue(address, "i32");
  const result = new Node(INTERNAL, {
    id,
    tree,
    startIndex: index,
    startPosition: { row, column },
    other
  });
  return result;
}
__name(unmarshalNode, "unmarshalNode");
function marshalTreeCursor(cursor, address = TRANSFER_BUFFER) {
  C.setValue(address + 0 * SIZE_OF_INT, cursor[0], "i32");
  C.setValue(address + 1 * SIZE_OF_INT, cursor[1], "i32");
  C.setValue(address + 2 * SIZE_OF_INT, cursor[2], "i32");
  C.setValue(address + 3 * SIZE_OF_INT, cursor[3], "i32");
}
__name(marshalTreeCursor, "marshalTreeCursor");
function unmarshalTreeCursor(cursor) {
  cursor[0] = C.getValue(TRANSFER_BUFFER + 0 * SIZE_OF_INT, "i32");
  cursor[1] = C.getValue(TRANSFER_BUFFER + 1 * SIZE_OF_INT, "i32");
  cursor[2] = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
  cursor[3] = C.getValue(TRANSFER_BUFFER + 3 * SIZE_OF_INT, "i32");
}
__name(unmarshalTreeCursor, "unmarshalTreeCursor");
function marshalPoint(address, point) {
  C.setValue(address, point.row, "i32");
  C.setValue(address + SIZE_OF_INT, point.column, "i32");
}
__name(marshalPoint, "marshalPoint");
function unmarshalPoint(address) {
  const result = {
    row: C.getValue(address, "i32") >>> 0,
    column: C.getValue(address + SIZE_OF_INT, "i32") >>> 0
  };
  return result;
}
__name(unmarshalPoint, "unmarshalPoint");
function marshalRange(address, range) {
  marshalPoint(address, range.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, range.endPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, range.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, range.endIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalRange, "marshalRange");
function unmarshalRange(address) {
  const result = {};
  result.startPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.endPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.startIndex = C.getValue(address, "i32") >>> 0;
  address += SIZE_OF_INT;
  result.endIndex = C.getValue(address, "i32") >>> 0;
  return result;
}
__name(unmarshalRange, "unmarshalRange");
function marshalEdit(edit, address = TRANSFER_BUFFER) {
  marshalPoint(address, edit.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.oldEndPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.newEndPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, edit.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.oldEndIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.newEndIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalEdit, "marshalEdit");
function unmarshalLanguageMetadata(address) {
  const major_version = C.getValue(address, "i32");
  const minor_version = C.getValue(address += SIZE_OF_INT, "i32");
  const patch_version = C.getValue(address += SIZE_OF_INT, "i32");
  return { major_version, minor_version, patch_version };
}
__name(unmarshalLanguageMetadata, "unmarshalLanguageMetadata");
var LANGUAGE_FUNCTION_REGEX = /^tree_sitter_\w+$/;
var Language = class _Language {
  static {
    __name(this, "Language");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /**
   * A list of all node types in the language. The index of each type in this
   * array is its node type id.
   */
  types;
  /**
   * A list of all field names in the language. The index of each field name in
   * this array is its field id.
   */
  fields;
  /** @internal */
  constructor(internal, address) {
    assertInternal(internal);
    this[0] = address;
    this.types = new Array(C._ts_language_symbol_count(this[0]));
    for (let i2 = 0, n = this.types.length; i2 < n; i2++) {
      if (C._ts_language_symbol_type(this[0], i2) < 2) {
        this.types[i2] = C.UTF8ToString(C._ts_language_symbol_name(this[0], i2));
      }
    }
    this.fields = new Array(C._ts_language_field_count(this[0]) + 1);
    for (let i2 = 0, n = this.fields.length; i2 < n; i2++) {
      const fieldName = C._ts_language_field_name_for_id(this[0], i2);
      if (fieldName !== 0) {
        this.fields[i2] = C.UTF8ToString(fieldName);
      } else {
        this.fields[i2] = null;
      }
    }
  }
  /**
   * Gets the name of the language.
   */
  get name() {
    const ptr = C._ts_language_name(this[0]);
    if (ptr === 0) return null;
    return C.UTF8ToString(ptr);
  }
  /**
   * Gets the ABI version of the language.
   */
  get abiVersion() {
    return C._ts_language_abi_version(this[0]);
  }
  /**
  * Get the metadata for this language. This information is generated by the
  * CLI, and relies on the language author providing the correct metadata in
  * the language's `tree-sitter.json` file.
  */
  get metadata() {
    C._ts_language_metadata_wasm(this[0]);
    const length = C.getValue(TRANSFER_BUFFER, "i32");
    if (length === 0) return null;
    return unmarshalLanguageMetadata(TRANSFER_BUFFER + SIZE_OF_INT);
  }
  /**
   * Gets the number of fields in the language.
   */
  get fieldCount() {
    return this.fields.length - 1;
  }
  /**
   * Gets the number of states in the language.
   */
  get stateCount() {
    return C._ts_language_state_count(this[0]);
  }
  /**
   * Get the field id for a field name.
   */
  fieldIdForName(fieldName) {
    const result = this.fields.indexOf(fieldName);
    return result !== -1 ? result : null;
  }
  /**
   * Get the field name for a field id.
   */
  fieldNameForId(fieldId) {
    return this.fields[fieldId] ?? null;
  }
  /**
   * Get the node type id for a node type name.
   */
  idForNodeType(type, named) {
    const typeLength = C.lengthBytesUTF8(type);
    const typeAddress = C._malloc(typeLength + 1);
    C.stringToUTF8(type, typeAddress, typeLength + 1);
    const result = C._ts_language_symbol_for_name(this[0], typeAddress, typeLength, named ? 1 : 0);
    C._free(typeAddress);
    return result || null;
  }
  /**
   * Gets the number of node types in the language.
   */
  get nodeTypeCount() {
    return C._ts_language_symbol_count(this[0]);
  }
  /**
   * Get the node type name for a node type id.
   */
  nodeTypeForId(typeId) {
    const name2 = C._ts_language_symbol_name(this[0], typeId);
    return name2 ? C.UTF8ToString(name2) : null;
  }
  /**
   * Check if a node type is named.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/2-basic-parsing.html#named-vs-anonymous-nodes}
   */
  nodeTypeIsNamed(typeId) {
    return C._ts_language_type_is_named_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Check if a node type is visible.
   */
  nodeTypeIsVisible(typeId) {
    return C._ts_language_type_is_visible_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Get the supertypes ids of this language.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/6-static-node-types.html?highlight=supertype#supertype-nodes}
   */
  get supertypes() {
    C._ts_language_supertypes_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the subtype ids for a given supertype node id.
   */
  subtypes(supertype) {
    C._ts_language_subtypes_wasm(this[0], supertype);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the next state id for a given state id and node type id.
   */
  nextState(stateId, typeId) {
    return C._ts_language_next_state(this[0], stateId, typeId);
  }
  /**
   * Create a new lookahead iterator for this language and parse state.
   *
   * This returns `null` if state is invalid for this language.
   *
   * Iterating {@link LookaheadIterator} will yield valid symbols in the given
   * parse state. A newly created iterator is not positioned on a symbol, so
   * {@link LookaheadIterator#currentType} returns `null` until the first
   * iteration step.
   *
   * Lookahead iterators can be useful for generating suggestions and improving
   * syntax error diagnostics. To get symbols valid in an `ERROR` node, use the
   * lookahead iterator on its first leaf node state. For `MISSING` nodes, a
   * lookahead iterator created on the previous non-extra leaf node may be
   * appropriate.
   */
  lookaheadIterator(stateId) {
    const address = C._ts_lookahead_iterator_new(this[0], stateId);
    if (address) return new LookaheadIterator(INTERNAL, address, this);
    return null;
  }
  /**
   * Load a language from a WebAssembly module.
   * The module can be provided as a path to a file, a `URL` to a file, or as a
   * buffer.
   */
  static async load(input) {
    let binary2;
    if (input instanceof Uint8Array) {
      binary2 = input;
    } else if (globalThis.process?.versions.node) {
      const fs2 = await import("fs/promises");
      binary2 = await fs2.readFile(input);
    } else {
      const response = await fetch(input);
      if (!response.ok) {
        const body2 = await response.text();
        throw new Error(`Language.load failed with status ${response.status}.

${body2}`);
      }
      const retryResp = response.clone();
      try {
        binary2 = await WebAssembly.compileStreaming(response);
      } catch (reason) {
        console.error("wasm streaming compile failed:", reason);
        console.error("falling back to ArrayBuffer instantiation");
        binary2 = new Uint8Array(await retryResp.arrayBuffer());
      }
    }
    const mod = await C.loadWebAssemblyModule(binary2, { loadAsync: true });
    return _Language.loadFromWasmExports(mod, { sync: false });
  }
  static loadFromWasmExports(mod, { sync }) {
    const symbolNames = Object.keys(mod);
    const functionName = symbolNames.find((key) => LANGUAGE_FUNCTION_REGEX.test(key) && !key.includes("external_scanner_"));
    if (!functionName) {
      console.log(`Couldn't find language function in Wasm file. Symbols:
${JSON.stringify(symbolNames, null, 2)}`);
      throw new Error(`Language.${sync ? "loadSync" : "load"} failed: no language function found in Wasm file`);
    }
    const languageAddress = mod[functionName]();
    return new _Language(INTERNAL, languageAddress);
  }
  /**
   * Load a language synchronously from a pre-compiled WebAssembly module.
   * Use this when the host environment provides a `WebAssembly.Module` directly.
   */
  static loadSync(wasmModule) {
    const mod = C.loadWebAssemblyModule(wasmModule, { loadAsync: false });
    return _Language.loadFromWasmExports(mod, { sync: true });
  }
};
async function Module2(moduleArg = {}) {
  var moduleRtn;
  var Module = moduleArg;
  var ENVIRONMENT_IS_WEB = typeof window == "object";
  var ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope != "undefined";
  var ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";
  if (ENVIRONMENT_IS_NODE) {
    const { createRequire } = await import("module");
    var require = createRequire(import.meta.url);
  }
  Module.currentQueryProgressCallback = null;
  Module.currentProgressCallback = null;
  Module.currentLogCallback = null;
  Module.currentParseCallback = null;
  var arguments_ = [];
  var thisProgram = "./this.program";
  var quit_ = /* @__PURE__ */ __name((status, toThrow) => {
    throw toThrow;
  }, "quit_");
  var _scriptName = import.meta.url;
  var scriptDirectory = "";
  function locateFile(path) {
    if (Module["locateFile"]) {
      return Module["locateFile"](path, scriptDirectory);
    }
    return scriptDirectory + path;
  }
  __name(locateFile, "locateFile");
  var readAsync, readBinary;
  if (ENVIRONMENT_IS_NODE) {
    var fs = require("fs");
    if (_scriptName.startsWith("file:")) {
      scriptDirectory = require("path").dirname(require("url").fileURLToPath(_scriptName)) + "/";
    }
    readBinary = /* @__PURE__ */ __name((filename) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename);
      return ret;
    }, "readBinary");
    readAsync = /* @__PURE__ */ __name(async (filename, binary2 = true) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename, binary2 ? void 0 : "utf8");
      return ret;
    }, "readAsync");
    if (process.argv.length > 1) {
      thisProgram = process.argv[1].replace(/\\/g, "/");
    }
    arguments_ = process.argv.slice(2);
    quit_ = /* @__PURE__ */ __name((status, toThrow) => {
      process.exitCode = status;
      throw toThrow;
    }, "quit_");
  } else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
    try {
      scriptDirectory = new URL(".", _scriptName).href;
    } catch {
    }
    {
      if (ENVIRONMENT_IS_WORKER) {
        readBinary = /* @__PURE__ */ __name((url) => {
          var xhr = new XMLHttpRequest();
          xhr.open("GET", url, false);
          xhr.responseType = "arraybuffer";
          xhr.send(null);
          return new Uint8Array(
            /** @type{!ArrayBuffer} */
            xhr.response
          );
        }, "readBinary");
      }
      readAsync = /* @__PURE__ */ __name(async (url) => {
        if (isFileURI(url)) {
          return new Promise((resolve3, reject) => {
            var xhr = new XMLHttpRequest();
            xhr.open("GET", url, true);
            xhr.responseType = "arraybuffer";
            xhr.onload = () => {
              if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
                resolve3(xhr.response);
                return;
              }
              reject(xhr.status);
            };
            xhr.onerror = reject;
            xhr.send(null);
          });
        }
        var response = await fetch(url, {
          credentials: "same-origin"
        });
        if (response.ok) {
          return response.arrayBuffer();
        }
        throw new Error(response.status + " : " + response.url);
      }, "readAsync");
    }
  } else {
  }
  var out = console.log.bind(console);
  var err = console.error.bind(console);
  var dynamicLibraries = [];
  var wasmBinary;
  var ABORT = false;
  var EXITSTATUS;
  var isFileURI = /* @__PURE__ */ __name((filename) => filename.startsWith("file://"), "isFileURI");
  var readyPromiseResolve, readyPromiseReject;
  var wasmMemory;
  var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
  var HEAP64, HEAPU64;
  var HEAP_DATA_VIEW;
  var runtimeInitialized = false;
  function updateMemoryViews() {
    var b = wasmMemory.buffer;
    Module["HEAP8"] = HEAP8 = new Int8Array(b);
    Module["HEAP16"] = HEAP16 = new Int16Array(b);
    Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
    Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
    Module["HEAP32"] = HEAP32 = new Int32Array(b);
    Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
    Module["HEAPF32"] = HEAPF32 = new Float32Array(b);
    Module["HEAPF64"] = HEAPF64 = new Float64Array(b);
    Module["HEAP64"] = HEAP64 = new BigInt64Array(b);
    Module["HEAPU64"] = HEAPU64 = new BigUint64Array(b);
    Module["HEAP_DATA_VIEW"] = HEAP_DATA_VIEW = new DataView(b);
    LE_HEAP_UPDATE();
  }
  __name(updateMemoryViews, "updateMemoryViews");
  function initMemory() {
    if (Module["wasmMemory"]) {
      wasmMemory = Module["wasmMemory"];
    } else {
      var INITIAL_MEMORY = Module["INITIAL_MEMORY"] || 33554432;
      wasmMemory = new WebAssembly.Memory({
        "initial": INITIAL_MEMORY / 65536,
        // In theory we should not need to emit the maximum if we want "unlimited"
        // or 4GB of memory, but VMs error on that atm, see
        // https://github.com/emscripten-core/emscripten/issues/14130
        // And in the pthreads case we definitely need to emit a maximum. So
        // always emit one.
        "maximum": 32768
      });
    }
    updateMemoryViews();
  }
  __name(initMemory, "initMemory");
  var __RELOC_FUNCS__ = [];
  function preRun() {
    if (Module["preRun"]) {
      if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
      while (Module["preRun"].length) {
        addOnPreRun(Module["preRun"].shift());
      }
    }
    callRuntimeCallbacks(onPreRuns);
  }
  __name(preRun, "preRun");
  function initRuntime() {
    runtimeInitialized = true;
    callRuntimeCallbacks(__RELOC_FUNCS__);
    wasmExports["__wasm_call_ctors"]();
    callRuntimeCallbacks(onPostCtors);
  }
  __name(initRuntime, "initRuntime");
  function preMain() {
  }
  __name(preMain, "preMain");
  function postRun() {
    if (Module["postRun"]) {
      if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
      while (Module["postRun"].length) {
        addOnPostRun(Module["postRun"].shift());
      }
    }
    callRuntimeCallbacks(onPostRuns);
  }
  __name(postRun, "postRun");
  function abort(what) {
    Module["onAbort"]?.(what);
    what = "Aborted(" + what + ")";
    err(what);
    ABORT = true;
    what += ". Build with -sASSERTIONS for more info.";
    var e = new WebAssembly.RuntimeError(what);
    readyPromiseReject?.(e);
    throw e;
  }
  __name(abort, "abort");
  var wasmBinaryFile;
  function findWasmBinary() {
    if (Module["locateFile"]) {
      return locateFile("web-tree-sitter.wasm");
    }
    return new URL("web-tree-sitter.wasm", import.meta.url).href;
  }
  __name(findWasmBinary, "findWasmBinary");
  function getBinarySync(file) {
    if (file == wasmBinaryFile && wasmBinary) {
      return new Uint8Array(wasmBinary);
    }
    if (readBinary) {
      return readBinary(file);
    }
    throw "both async and sync fetching of the wasm failed";
  }
  __name(getBinarySync, "getBinarySync");
  async function getWasmBinary(binaryFile) {
    if (!wasmBinary) {
      try {
        var response = await readAsync(binaryFile);
        return new Uint8Array(response);
      } catch {
      }
    }
    return getBinarySync(binaryFile);
  }
  __name(getWasmBinary, "getWasmBinary");
  async function instantiateArrayBuffer(binaryFile, imports) {
    try {
      var binary2 = await getWasmBinary(binaryFile);
      var instance2 = await WebAssembly.instantiate(binary2, imports);
      return instance2;
    } catch (reason) {
      err(`failed to asynchronously prepare wasm: ${reason}`);
      abort(reason);
    }
  }
  __name(instantiateArrayBuffer, "instantiateArrayBuffer");
  async function instantiateAsync(binary2, binaryFile, imports) {
    if (!binary2 && !isFileURI(binaryFile) && !ENVIRONMENT_IS_NODE) {
      try {
        var response = fetch(binaryFile, {
          credentials: "same-origin"
        });
        var instantiationResult = await WebAssembly.instantiateStreaming(response, imports);
        return instantiationResult;
      } catch (reason) {
        err(`wasm streaming compile failed: ${reason}`);
        err("falling back to ArrayBuffer instantiation");
      }
    }
    return instantiateArrayBuffer(binaryFile, imports);
  }
  __name(instantiateAsync, "instantiateAsync");
  function getWasmImports() {
    return {
      "env": wasmImports,
      "wasi_snapshot_preview1": wasmImports,
      "GOT.mem": new Proxy(wasmImports, GOTHandler),
      "GOT.func": new Proxy(wasmImports, GOTHandler)
    };
  }
  __name(getWasmImports, "getWasmImports");
  async function createWasm() {
    function receiveInstance(instance2, module2) {
      wasmExports = instance2.exports;
      wasmExports = relocateExports(wasmExports, 1024);
      var metadata2 = getDylinkMetadata(module2);
      if (metadata2.neededDynlibs) {
        dynamicLibraries = metadata2.neededDynlibs.concat(dynamicLibraries);
      }
      mergeLibSymbols(wasmExports, "main");
      LDSO.init();
      loadDylibs();
      __RELOC_FUNCS__.push(wasmExports["__wasm_apply_data_relocs"]);
      assignWasmExports(wasmExports);
      return wasmExports;
    }
    __name(receiveInstance, "receiveInstance");
    function receiveInstantiationResult(result2) {
      return receiveInstance(result2["instance"], result2["module"]);
    }
    __name(receiveInstantiationResult, "receiveInstantiationResult");
    var info2 = getWasmImports();
    if (Module["instantiateWasm"]) {
      return new Promise((resolve3, reject) => {
        Module["instantiateWasm"](info2, (mod, inst) => {
          resolve3(receiveInstance(mod, inst));
        });
      });
    }
    wasmBinaryFile ??= findWasmBinary();
    var result = await instantiateAsync(wasmBinary, wasmBinaryFile, info2);
    var exports = receiveInstantiationResult(result);
    return exports;
  }
  __name(createWasm, "createWasm");
  class ExitStatus {
    static {
      __name(this, "ExitStatus");
    }
    name = "ExitStatus";
    constructor(status) {
      this.message = `Program terminated with exit(${status})`;
      this.status = status;
    }
  }
  var GOT = {};
  var currentModuleWeakSymbols = /* @__PURE__ */ new Set([]);
  var GOTHandler = {
    get(obj, symName) {
      var rtn = GOT[symName];
      if (!rtn) {
        rtn = GOT[symName] = new WebAssembly.Global({
          "value": "i32",
          "mutable": true
        });
      }
      if (!currentModuleWeakSymbols.has(symName)) {
        rtn.required = true;
      }
      return rtn;
    }
  };
  var LE_ATOMICS_NATIVE_BYTE_ORDER = [];
  var LE_HEAP_LOAD_F32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat32(byteOffset, true), "LE_HEAP_LOAD_F32");
  var LE_HEAP_LOAD_F64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat64(byteOffset, true), "LE_HEAP_LOAD_F64");
  var LE_HEAP_LOAD_I16 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt16(byteOffset, true), "LE_HEAP_LOAD_I16");
  var LE_HEAP_LOAD_I32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt32(byteOffset, true), "LE_HEAP_LOAD_I32");
  var LE_HEAP_LOAD_I64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getBigInt64(byteOffset, true), "LE_HEAP_LOAD_I64");
  var LE_HEAP_LOAD_U32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getUint32(byteOffset, true), "LE_HEAP_LOAD_U32");
  var LE_HEAP_STORE_F32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat32(byteOffset, value, true), "LE_HEAP_STORE_F32");
  var LE_HEAP_STORE_F64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat64(byteOffset, value, true), "LE_HEAP_STORE_F64");
  var LE_HEAP_STORE_I16 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt16(byteOffset, value, true), "LE_HEAP_STORE_I16");
  var LE_HEAP_STORE_I32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt32(byteOffset, value, true), "LE_HEAP_STORE_I32");
  var LE_HEAP_STORE_I64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setBigInt64(byteOffset, value, true), "LE_HEAP_STORE_I64");
  var LE_HEAP_STORE_U32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setUint32(byteOffset, value, true), "LE_HEAP_STORE_U32");
  var callRuntimeCallbacks = /* @__PURE__ */ __name((callbacks) => {
    while (callbacks.length > 0) {
      callbacks.shift()(Module);
    }
  }, "callRuntimeCallbacks");
  var onPostRuns = [];
  var addOnPostRun = /* @__PURE__ */ __name((cb) => onPostRuns.push(cb), "addOnPostRun");
  var onPreRuns = [];
  var addOnPreRun = /* @__PURE__ */ __name((cb) => onPreRuns.push(cb), "addOnPreRun");
  var UTF8Decoder = typeof TextDecoder != "undefined" ? new TextDecoder() : void 0;
  var findStringEnd = /* @__PURE__ */ __name((heapOrArray, idx, maxBytesToRead, ignoreNul) => {
    var maxIdx = idx + maxBytesToRead;
    if (ignoreNul) return maxIdx;
    while (heapOrArray[idx] && !(idx >= maxIdx)) ++idx;
    return idx;
  }, "findStringEnd");
  var UTF8ArrayToString = /* @__PURE__ */ __name((heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
    var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
    if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) {
      return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
    }
    var str = "";
    while (idx < endPtr) {
      var u0 = heapOrArray[idx++];
      if (!(u0 & 128)) {
        str += String.fromCharCode(u0);
        continue;
      }
      var u1 = heapOrArray[idx++] & 63;
      if ((u0 & 224) == 192) {
        str += String.fromCharCode((u0 & 31) << 6 | u1);
        continue;
      }
      var u2 = heapOrArray[idx++] & 63;
      if ((u0 & 240) == 224) {
        u0 = (u0 & 15) << 12 | u1 << 6 | u2;
      } else {
        u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
      }
      if (u0 < 65536) {
        str += String.fromCharCode(u0);
      } else {
        var ch = u0 - 65536;
        str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
      }
    }
    return str;
  }, "UTF8ArrayToString");
  var getDylinkMetadata = /* @__PURE__ */ __name((binary2) => {
    var offset = 0;
    var end = 0;
    function getU8() {
      return binary2[offset++];
    }
    __name(getU8, "getU8");
    function getLEB() {
      var ret = 0;
      var mul = 1;
      while (1) {
        var byte = binary2[offset++];
        ret += (byte & 127) * mul;
        mul *= 128;
        if (!(byte & 128)) break;
      }
      return ret;
    }
    __name(getLEB, "getLEB");
    function getString() {
      var len = getLEB();
      offset += len;
      return UTF8ArrayToString(binary2, offset - len, len);
    }
    __name(getString, "getString");
    function getStringList() {
      var count2 = getLEB();
      var rtn = [];
      while (count2--) rtn.push(getString());
      return rtn;
    }
    __name(getStringList, "getStringList");
    function failIf(condition, message) {
      if (condition) throw new Error(message);
    }
    __name(failIf, "failIf");
    if (binary2 instanceof WebAssembly.Module) {
      var dylinkSection = WebAssembly.Module.customSections(binary2, "dylink.0");
      failIf(dylinkSection.length === 0, "need dylink section");
      binary2 = new Uint8Array(dylinkSection[0]);
      end = binary2.length;
    } else {
      var int32View = new Uint32Array(new Uint8Array(binary2.subarray(0, 24)).buffer);
      var magicNumberFound = int32View[0] == 1836278016 || int32View[0] == 6386541;
      failIf(!magicNumberFound, "need to see wasm magic number");
      failIf(binary2[8] !== 0, "need the dylink section to be first");
      offset = 9;
      var section_size = getLEB();
      end = offset + section_size;
      var name2 = getString();
      failIf(name2 !== "dylink.0");
    }
    var customSection = {
      neededDynlibs: [],
      tlsExports: /* @__PURE__ */ new Set(),
      weakImports: /* @__PURE__ */ new Set(),
      runtimePaths: []
    };
    var WASM_DYLINK_MEM_INFO = 1;
    var WASM_DYLINK_NEEDED = 2;
    var WASM_DYLINK_EXPORT_INFO = 3;
    var WASM_DYLINK_IMPORT_INFO = 4;
    var WASM_DYLINK_RUNTIME_PATH = 5;
    var WASM_SYMBOL_TLS = 256;
    var WASM_SYMBOL_BINDING_MASK = 3;
    var WASM_SYMBOL_BINDING_WEAK = 1;
    while (offset < end) {
      var subsectionType = getU8();
      var subsectionSize = getLEB();
      if (subsectionType === WASM_DYLINK_MEM_INFO) {
        customSection.memorySize = getLEB();
        customSection.memoryAlign = getLEB();
        customSection.tableSize = getLEB();
        customSection.tableAlign = getLEB();
      } else if (subsectionType === WASM_DYLINK_NEEDED) {
        customSection.neededDynlibs = getStringList();
      } else if (subsectionType === WASM_DYLINK_EXPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var symname = getString();
          var flags2 = getLEB();
          if (flags2 & WASM_SYMBOL_TLS) {
            customSection.tlsExports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_IMPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var modname = getString();
          var symname = getString();
          var flags2 = getLEB();
          if ((flags2 & WASM_SYMBOL_BINDING_MASK) == WASM_SYMBOL_BINDING_WEAK) {
            customSection.weakImports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_RUNTIME_PATH) {
        customSection.runtimePaths = getStringList();
      } else {
        offset += subsectionSize;
      }
    }
    return customSection;
  }, "getDylinkMetadata");
  function getValue(ptr, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        return HEAP8[ptr];
      case "i8":
        return HEAP8[ptr];
      case "i16":
        return LE_HEAP_LOAD_I16((ptr >> 1) * 2);
      case "i32":
        return LE_HEAP_LOAD_I32((ptr >> 2) * 4);
      case "i64":
        return LE_HEAP_LOAD_I64((ptr >> 3) * 8);
      case "float":
        return LE_HEAP_LOAD_F32((ptr >> 2) * 4);
      case "double":
        return LE_HEAP_LOAD_F64((ptr >> 3) * 8);
      case "*":
        return LE_HEAP_LOAD_U32((ptr >> 2) * 4);
      default:
        abort(`invalid type for getValue: ${type}`);
    }
  }
  __name(getValue, "getValue");
  var newDSO = /* @__PURE__ */ __name((name2, handle2, syms) => {
    var dso = {
      refcount: Infinity,
      name: name2,
      exports: syms,
      global: true
    };
    LDSO.loadedLibsByName[name2] = dso;
    if (handle2 != void 0) {
      LDSO.loadedLibsByHandle[handle2] = dso;
    }
    return dso;
  }, "newDSO");
  var LDSO = {
    loadedLibsByName: {},
    loadedLibsByHandle: {},
    init() {
      newDSO("__main__", 0, wasmImports);
    }
  };
  var ___heap_base = 82240;
  var alignMemory = /* @__PURE__ */ __name((size, alignment) => Math.ceil(size / alignment) * alignment, "alignMemory");
  var getMemory = /* @__PURE__ */ __name((size) => {
    if (runtimeInitialized) {
      return _calloc(size, 1);
    }
    var ret = ___heap_base;
    var end = ret + alignMemory(size, 16);
    ___heap_base = end;
    GOT["__heap_base"].value = end;
    return ret;
  }, "getMemory");
  var isInternalSym = /* @__PURE__ */ __name((symName) => ["__cpp_exception", "__c_longjmp", "__wasm_apply_data_relocs", "__dso_handle", "__tls_size", "__tls_align", "__set_stack_limits", "_emscripten_tls_init", "__wasm_init_tls", "__wasm_call_ctors", "__start_em_asm", "__stop_em_asm", "__start_em_js", "__stop_em_js"].includes(symName) || symName.startsWith("__em_js__"), "isInternalSym");
  var uleb128EncodeWithLen = /* @__PURE__ */ __name((arr) => {
    const n = arr.length;
    return [n % 128 | 128, n >> 7, ...arr];
  }, "uleb128EncodeWithLen");
  var wasmTypeCodes = {
    "i": 127,
    // i32
    "p": 127,
    // i32
    "j": 126,
    // i64
    "f": 125,
    // f32
    "d": 124,
    // f64
    "e": 111
  };
  var generateTypePack = /* @__PURE__ */ __name((types) => uleb128EncodeWithLen(Array.from(types, (type) => {
    var code = wasmTypeCodes[type];
    return code;
  })), "generateTypePack");
  var convertJsFunctionToWasm = /* @__PURE__ */ __name((func2, sig) => {
    var bytes = Uint8Array.of(
      0,
      97,
      115,
      109,
      // magic ("\0asm")
      1,
      0,
      0,
      0,
      // version: 1
      1,
      ...uleb128EncodeWithLen([
        1,
        // count: 1
        96,
        // param types
        ...generateTypePack(sig.slice(1)),
        // return types (for now only supporting [] if `void` and single [T] otherwise)
        ...generateTypePack(sig[0] === "v" ? "" : sig[0])
      ]),
      // The rest of the module is static
      2,
      7,
      // import section
      // (import "e" "f" (func 0 (type 0)))
      1,
      1,
      101,
      1,
      102,
      0,
      0,
      7,
      5,
      // export section
      // (export "f" (func 0 (type 0)))
      1,
      1,
      102,
      0,
      0
    );
    var module2 = new WebAssembly.Module(bytes);
    var instance2 = new WebAssembly.Instance(module2, {
      "e": {
        "f": func2
      }
    });
    var wrappedFunc = instance2.exports["f"];
    return wrappedFunc;
  }, "convertJsFunctionToWasm");
  var wasmTableMirror = [];
  var wasmTable = new WebAssembly.Table({
    "initial": 31,
    "element": "anyfunc"
  });
  var getWasmTableEntry = /* @__PURE__ */ __name((funcPtr) => {
    var func2 = wasmTableMirror[funcPtr];
    if (!func2) {
      wasmTableMirror[funcPtr] = func2 = wasmTable.get(funcPtr);
    }
    return func2;
  }, "getWasmTableEntry");
  var updateTableMap = /* @__PURE__ */ __name((offset, count) => {
    if (functionsInTableMap) {
      for (var i2 = offset; i2 < offset + count; i2++) {
        var item = getWasmTableEntry(i2);
        if (item) {
          functionsInTableMap.set(item, i2);
        }
      }
    }
  }, "updateTableMap");
  var functionsInTableMap;
  var getFunctionAddress = /* @__PURE__ */ __name((func2) => {
    if (!functionsInTableMap) {
      functionsInTableMap = /* @__PURE__ */ new WeakMap();
      updateTableMap(0, wasmTable.length);
    }
    return functionsInTableMap.get(func2) || 0;
  }, "getFunctionAddress");
  var freeTableIndexes = [];
  var getEmptyTableSlot = /* @__PURE__ */ __name(() => {
    if (freeTableIndexes.length) {
      return freeTableIndexes.pop();
    }
    return wasmTable["grow"](1);
  }, "getEmptyTableSlot");
  var setWasmTableEntry = /* @__PURE__ */ __name((idx, func2) => {
    wasmTable.set(idx, func2);
    wasmTableMirror[idx] = wasmTable.get(idx);
  }, "setWasmTableEntry");
  var addFunction = /* @__PURE__ */ __name((func2, sig) => {
    var rtn = getFunctionAddress(func2);
    if (rtn) {
      return rtn;
    }
    var ret = getEmptyTableSlot();
    try {
      setWasmTableEntry(ret, func2);
    } catch (err2) {
      if (!(err2 instanceof TypeError)) {
        throw err2;
      }
      var wrapped = convertJsFunctionToWasm(func2, sig);
      setWasmTableEntry(ret, wrapped);
    }
    functionsInTableMap.set(func2, ret);
    return ret;
  }, "addFunction");
  var updateGOT = /* @__PURE__ */ __name((exports, replace) => {
    for (var symName in exports) {
      if (isInternalSym(symName)) {
        continue;
      }
      var value = exports[symName];
      GOT[symName] ||= new WebAssembly.Global({
        "value": "i32",
        "mutable": true
      });
      if (replace || GOT[symName].value == 0) {
        if (typeof value == "function") {
          GOT[symName].value = addFunction(value);
        } else if (typeof value == "number") {
          GOT[symName].value = value;
        } else {
          err(`unhandled export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "updateGOT");
  var relocateExports = /* @__PURE__ */ __name((exports, memoryBase2, replace) => {
    var relocated = {};
    for (var e in exports) {
      var value = exports[e];
      if (typeof value == "object") {
        value = value.value;
      }
      if (typeof value == "number") {
        value += memoryBase2;
      }
      relocated[e] = value;
    }
    updateGOT(relocated, replace);
    return relocated;
  }, "relocateExports");
  var isSymbolDefined = /* @__PURE__ */ __name((symName) => {
    var existing = wasmImports[symName];
    if (!existing || existing.stub) {
      return false;
    }
    return true;
  }, "isSymbolDefined");
  var dynCall = /* @__PURE__ */ __name((sig, ptr, args2 = [], promising = false) => {
    var func2 = getWasmTableEntry(ptr);
    var rtn = func2(...args2);
    function convert(rtn2) {
      return rtn2;
    }
    __name(convert, "convert");
    return convert(rtn);
  }, "dynCall");
  var stackSave = /* @__PURE__ */ __name(() => _emscripten_stack_get_current(), "stackSave");
  var stackRestore = /* @__PURE__ */ __name((val) => __emscripten_stack_restore(val), "stackRestore");
  var createInvokeFunction = /* @__PURE__ */ __name((sig) => (ptr, ...args2) => {
    var sp = stackSave();
    try {
      return dynCall(sig, ptr, args2);
    } catch (e) {
      stackRestore(sp);
      if (e !== e + 0) throw e;
      _setThrew(1, 0);
      if (sig[0] == "j") return 0n;
    }
  }, "createInvokeFunction");
  var resolveGlobalSymbol = /* @__PURE__ */ __name((symName, direct = false) => {
    var sym;
    if (isSymbolDefined(symName)) {
      sym = wasmImports[symName];
    } else if (symName.startsWith("invoke_")) {
      sym = wasmImports[symName] = createInvokeFunction(symName.split("_")[1]);
    }
    return {
      sym,
      name: symName
    };
  }, "resolveGlobalSymbol");
  var onPostCtors = [];
  var addOnPostCtor = /* @__PURE__ */ __name((cb) => onPostCtors.push(cb), "addOnPostCtor");
  var UTF8ToString = /* @__PURE__ */ __name((ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "", "UTF8ToString");
  var loadWebAssemblyModule = /* @__PURE__ */ __name((binary, flags, libName, localScope, handle) => {
    var metadata = getDylinkMetadata(binary);
    function loadModule() {
      var memAlign = Math.pow(2, metadata.memoryAlign);
      var memoryBase = metadata.memorySize ? alignMemory(getMemory(metadata.memorySize + memAlign), memAlign) : 0;
      var tableBase = metadata.tableSize ? wasmTable.length : 0;
      if (handle) {
        HEAP8[handle + 8] = 1;
        LE_HEAP_STORE_U32((handle + 12 >> 2) * 4, memoryBase);
        LE_HEAP_STORE_I32((handle + 16 >> 2) * 4, metadata.memorySize);
        LE_HEAP_STORE_U32((handle + 20 >> 2) * 4, tableBase);
        LE_HEAP_STORE_I32((handle + 24 >> 2) * 4, metadata.tableSize);
      }
      if (metadata.tableSize) {
        wasmTable.grow(metadata.tableSize);
      }
      var moduleExports;
      function resolveSymbol(sym) {
        var resolved = resolveGlobalSymbol(sym).sym;
        if (!resolved && localScope) {
          resolved = localScope[sym];
        }
        if (!resolved) {
          resolved = moduleExports[sym];
        }
        return resolved;
      }
      __name(resolveSymbol, "resolveSymbol");
      var proxyHandler = {
        get(stubs, prop) {
          switch (prop) {
            case "__memory_base":
              return memoryBase;
            case "__table_base":
              return tableBase;
          }
          if (prop in wasmImports && !wasmImports[prop].stub) {
            var res = wasmImports[prop];
            return res;
          }
          if (!(prop in stubs)) {
            var resolved;
            stubs[prop] = (...args2) => {
              resolved ||= resolveSymbol(prop);
              return resolved(...args2);
            };
          }
          return stubs[prop];
        }
      };
      var proxy = new Proxy({}, proxyHandler);
      currentModuleWeakSymbols = metadata.weakImports;
      var info = {
        "GOT.mem": new Proxy({}, GOTHandler),
        "GOT.func": new Proxy({}, GOTHandler),
        "env": proxy,
        "wasi_snapshot_preview1": proxy
      };
      function postInstantiation(module, instance) {
        updateTableMap(tableBase, metadata.tableSize);
        moduleExports = relocateExports(instance.exports, memoryBase);
        if (!flags.allowUndefined) {
          reportUndefinedSymbols();
        }
        function addEmAsm(addr, body) {
          var args = [];
          var arity = 0;
          for (; arity < 16; arity++) {
            if (body.indexOf("$" + arity) != -1) {
              args.push("$" + arity);
            } else {
              break;
            }
          }
          args = args.join(",");
          var func = `(${args}) => { ${body} };`;
          ASM_CONSTS[start] = eval(func);
        }
        __name(addEmAsm, "addEmAsm");
        if ("__start_em_asm" in moduleExports) {
          var start = moduleExports["__start_em_asm"];
          var stop = moduleExports["__stop_em_asm"];
          while (start < stop) {
            var jsString = UTF8ToString(start);
            addEmAsm(start, jsString);
            start = HEAPU8.indexOf(0, start) + 1;
          }
        }
        function addEmJs(name, cSig, body) {
          var jsArgs = [];
          cSig = cSig.slice(1, -1);
          if (cSig != "void") {
            cSig = cSig.split(",");
            for (var i in cSig) {
              var jsArg = cSig[i].split(" ").pop();
              jsArgs.push(jsArg.replace("*", ""));
            }
          }
          var func = `(${jsArgs}) => ${body};`;
          moduleExports[name] = eval(func);
        }
        __name(addEmJs, "addEmJs");
        for (var name in moduleExports) {
          if (name.startsWith("__em_js__")) {
            var start = moduleExports[name];
            var jsString = UTF8ToString(start);
            var parts = jsString.split("<::>");
            addEmJs(name.replace("__em_js__", ""), parts[0], parts[1]);
            delete moduleExports[name];
          }
        }
        var applyRelocs = moduleExports["__wasm_apply_data_relocs"];
        if (applyRelocs) {
          if (runtimeInitialized) {
            applyRelocs();
          } else {
            __RELOC_FUNCS__.push(applyRelocs);
          }
        }
        var init = moduleExports["__wasm_call_ctors"];
        if (init) {
          if (runtimeInitialized) {
            init();
          } else {
            addOnPostCtor(init);
          }
        }
        return moduleExports;
      }
      __name(postInstantiation, "postInstantiation");
      if (flags.loadAsync) {
        return (async () => {
          var instance2;
          if (binary instanceof WebAssembly.Module) {
            instance2 = new WebAssembly.Instance(binary, info);
          } else {
            ({ module: binary, instance: instance2 } = await WebAssembly.instantiate(binary, info));
          }
          return postInstantiation(binary, instance2);
        })();
      }
      var module = binary instanceof WebAssembly.Module ? binary : new WebAssembly.Module(binary);
      var instance = new WebAssembly.Instance(module, info);
      return postInstantiation(module, instance);
    }
    __name(loadModule, "loadModule");
    flags = {
      ...flags,
      rpath: {
        parentLibPath: libName,
        paths: metadata.runtimePaths
      }
    };
    if (flags.loadAsync) {
      return metadata.neededDynlibs.reduce((chain, dynNeeded) => chain.then(() => loadDynamicLibrary(dynNeeded, flags, localScope)), Promise.resolve()).then(loadModule);
    }
    metadata.neededDynlibs.forEach((needed) => loadDynamicLibrary(needed, flags, localScope));
    return loadModule();
  }, "loadWebAssemblyModule");
  var mergeLibSymbols = /* @__PURE__ */ __name((exports, libName2) => {
    for (var [sym, exp] of Object.entries(exports)) {
      const setImport = /* @__PURE__ */ __name((target) => {
        if (!isSymbolDefined(target)) {
          wasmImports[target] = exp;
        }
      }, "setImport");
      setImport(sym);
      const main_alias = "__main_argc_argv";
      if (sym == "main") {
        setImport(main_alias);
      }
      if (sym == main_alias) {
        setImport("main");
      }
    }
  }, "mergeLibSymbols");
  var asyncLoad = /* @__PURE__ */ __name(async (url) => {
    var arrayBuffer = await readAsync(url);
    return new Uint8Array(arrayBuffer);
  }, "asyncLoad");
  function loadDynamicLibrary(libName2, flags2 = {
    global: true,
    nodelete: true
  }, localScope2, handle2) {
    var dso = LDSO.loadedLibsByName[libName2];
    if (dso) {
      if (!flags2.global) {
        if (localScope2) {
          Object.assign(localScope2, dso.exports);
        }
      } else if (!dso.global) {
        dso.global = true;
        mergeLibSymbols(dso.exports, libName2);
      }
      if (flags2.nodelete && dso.refcount !== Infinity) {
        dso.refcount = Infinity;
      }
      dso.refcount++;
      if (handle2) {
        LDSO.loadedLibsByHandle[handle2] = dso;
      }
      return flags2.loadAsync ? Promise.resolve(true) : true;
    }
    dso = newDSO(libName2, handle2, "loading");
    dso.refcount = flags2.nodelete ? Infinity : 1;
    dso.global = flags2.global;
    function loadLibData() {
      if (handle2) {
        var data = LE_HEAP_LOAD_U32((handle2 + 28 >> 2) * 4);
        var dataSize = LE_HEAP_LOAD_U32((handle2 + 32 >> 2) * 4);
        if (data && dataSize) {
          var libData = HEAP8.slice(data, data + dataSize);
          return flags2.loadAsync ? Promise.resolve(libData) : libData;
        }
      }
      var libFile = locateFile(libName2);
      if (flags2.loadAsync) {
        return asyncLoad(libFile);
      }
      if (!readBinary) {
        throw new Error(`${libFile}: file not found, and synchronous loading of external files is not available`);
      }
      return readBinary(libFile);
    }
    __name(loadLibData, "loadLibData");
    function getExports() {
      if (flags2.loadAsync) {
        return loadLibData().then((libData) => loadWebAssemblyModule(libData, flags2, libName2, localScope2, handle2));
      }
      return loadWebAssemblyModule(loadLibData(), flags2, libName2, localScope2, handle2);
    }
    __name(getExports, "getExports");
    function moduleLoaded(exports) {
      if (dso.global) {
        mergeLibSymbols(exports, libName2);
      } else if (localScope2) {
        Object.assign(localScope2, exports);
      }
      dso.exports = exports;
    }
    __name(moduleLoaded, "moduleLoaded");
    if (flags2.loadAsync) {
      return getExports().then((exports) => {
        moduleLoaded(exports);
        return true;
      });
    }
    moduleLoaded(getExports());
    return true;
  }
  __name(loadDynamicLibrary, "loadDynamicLibrary");
  var reportUndefinedSymbols = /* @__PURE__ */ __name(() => {
    for (var [symName, entry] of Object.entries(GOT)) {
      if (entry.value == 0) {
        var value = resolveGlobalSymbol(symName, true).sym;
        if (!value && !entry.required) {
          continue;
        }
        if (typeof value == "function") {
          entry.value = addFunction(value, value.sig);
        } else if (typeof value == "number") {
          entry.value = value;
        } else {
          throw new Error(`bad export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "reportUndefinedSymbols");
  var runDependencies = 0;
  var dependenciesFulfilled = null;
  var removeRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies--;
    Module["monitorRunDependencies"]?.(runDependencies);
    if (runDependencies == 0) {
      if (dependenciesFulfilled) {
        var callback = dependenciesFulfilled;
        dependenciesFulfilled = null;
        callback();
      }
    }
  }, "removeRunDependency");
  var addRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies++;
    Module["monitorRunDependencies"]?.(runDependencies);
  }, "addRunDependency");
  var loadDylibs = /* @__PURE__ */ __name(async () => {
    if (!dynamicLibraries.length) {
      reportUndefinedSymbols();
      return;
    }
    addRunDependency("loadDylibs");
    for (var lib of dynamicLibraries) {
      await loadDynamicLibrary(lib, {
        loadAsync: true,
        global: true,
        nodelete: true,
        allowUndefined: true
      });
    }
    reportUndefinedSymbols();
    removeRunDependency("loadDylibs");
  }, "loadDylibs");
  var noExitRuntime = true;
  function setValue(ptr, value, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        HEAP8[ptr] = value;
        break;
      case "i8":
        HEAP8[ptr] = value;
        break;
      case "i16":
        LE_HEAP_STORE_I16((ptr >> 1) * 2, value);
        break;
      case "i32":
        LE_HEAP_STORE_I32((ptr >> 2) * 4, value);
        break;
      case "i64":
        LE_HEAP_STORE_I64((ptr >> 3) * 8, BigInt(value));
        break;
      case "float":
        LE_HEAP_STORE_F32((ptr >> 2) * 4, value);
        break;
      case "double":
        LE_HEAP_STORE_F64((ptr >> 3) * 8, value);
        break;
      case "*":
        LE_HEAP_STORE_U32((ptr >> 2) * 4, value);
        break;
      default:
        abort(`invalid type for setValue: ${type}`);
    }
  }
  __name(setValue, "setValue");
  var ___memory_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1024);
  var ___stack_high = 82240;
  var ___stack_low = 16704;
  var ___stack_pointer = new WebAssembly.Global({
    "value": "i32",
    "mutable": true
  }, 82240);
  var ___table_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1);
  var __abort_js = /* @__PURE__ */ __name(() => abort(""), "__abort_js");
  __abort_js.sig = "v";
  var getHeapMax = /* @__PURE__ */ __name(() => (
    // Stay one Wasm page short of 4GB: while e.g. Chrome is able to allocate
    // full 4GB Wasm memories, the size will wrap back to 0 bytes in Wasm side
    // for any code that deals with heap sizes, which would require special
    // casing all heap size related code to treat 0 specially.
    2147483648
  ), "getHeapMax");
  var growMemory = /* @__PURE__ */ __name((size) => {
    var oldHeapSize = wasmMemory.buffer.byteLength;
    var pages = (size - oldHeapSize + 65535) / 65536 | 0;
    try {
      wasmMemory.grow(pages);
      updateMemoryViews();
      return 1;
    } catch (e) {
    }
  }, "growMemory");
  var _emscripten_resize_heap = /* @__PURE__ */ __name((requestedSize) => {
    var oldSize = HEAPU8.length;
    requestedSize >>>= 0;
    var maxHeapSize = getHeapMax();
    if (requestedSize > maxHeapSize) {
      return false;
    }
    for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
      var overGrownHeapSize = oldSize * (1 + 0.2 / cutDown);
      overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
      var newSize = Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536));
      var replacement = growMemory(newSize);
      if (replacement) {
        return true;
      }
    }
    return false;
  }, "_emscripten_resize_heap");
  _emscripten_resize_heap.sig = "ip";
  var _fd_close = /* @__PURE__ */ __name((fd) => 52, "_fd_close");
  _fd_close.sig = "ii";
  var INT53_MAX = 9007199254740992;
  var INT53_MIN = -9007199254740992;
  var bigintToI53Checked = /* @__PURE__ */ __name((num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num), "bigintToI53Checked");
  function _fd_seek(fd, offset, whence, newOffset) {
    offset = bigintToI53Checked(offset);
    return 70;
  }
  __name(_fd_seek, "_fd_seek");
  _fd_seek.sig = "iijip";
  var printCharBuffers = [null, [], []];
  var printChar = /* @__PURE__ */ __name((stream, curr) => {
    var buffer = printCharBuffers[stream];
    if (curr === 0 || curr === 10) {
      (stream === 1 ? out : err)(UTF8ArrayToString(buffer));
      buffer.length = 0;
    } else {
      buffer.push(curr);
    }
  }, "printChar");
  var _fd_write = /* @__PURE__ */ __name((fd, iov, iovcnt, pnum) => {
    var num = 0;
    for (var i2 = 0; i2 < iovcnt; i2++) {
      var ptr = LE_HEAP_LOAD_U32((iov >> 2) * 4);
      var len = LE_HEAP_LOAD_U32((iov + 4 >> 2) * 4);
      iov += 8;
      for (var j = 0; j < len; j++) {
        printChar(fd, HEAPU8[ptr + j]);
      }
      num += len;
    }
    LE_HEAP_STORE_U32((pnum >> 2) * 4, num);
    return 0;
  }, "_fd_write");
  _fd_write.sig = "iippp";
  function _tree_sitter_log_callback(isLexMessage, messageAddress) {
    if (Module.currentLogCallback) {
      const message = UTF8ToString(messageAddress);
      Module.currentLogCallback(message, isLexMessage !== 0);
    }
  }
  __name(_tree_sitter_log_callback, "_tree_sitter_log_callback");
  function _tree_sitter_parse_callback(inputBufferAddress, index, row, column, lengthAddress) {
    const INPUT_BUFFER_SIZE = 10 * 1024;
    const string = Module.currentParseCallback(index, {
      row,
      column
    });
    if (typeof string === "string") {
      setValue(lengthAddress, string.length, "i32");
      stringToUTF16(string, inputBufferAddress, INPUT_BUFFER_SIZE);
    } else {
      setValue(lengthAddress, 0, "i32");
    }
  }
  __name(_tree_sitter_parse_callback, "_tree_sitter_parse_callback");
  function _tree_sitter_progress_callback(currentOffset, hasError) {
    if (Module.currentProgressCallback) {
      return Module.currentProgressCallback({
        currentOffset,
        hasError
      });
    }
    return false;
  }
  __name(_tree_sitter_progress_callback, "_tree_sitter_progress_callback");
  function _tree_sitter_query_progress_callback(currentOffset) {
    if (Module.currentQueryProgressCallback) {
      return Module.currentQueryProgressCallback({
        currentOffset
      });
    }
    return false;
  }
  __name(_tree_sitter_query_progress_callback, "_tree_sitter_query_progress_callback");
  var runtimeKeepaliveCounter = 0;
  var keepRuntimeAlive = /* @__PURE__ */ __name(() => noExitRuntime || runtimeKeepaliveCounter > 0, "keepRuntimeAlive");
  var _proc_exit = /* @__PURE__ */ __name((code) => {
    EXITSTATUS = code;
    if (!keepRuntimeAlive()) {
      Module["onExit"]?.(code);
      ABORT = true;
    }
    quit_(code, new ExitStatus(code));
  }, "_proc_exit");
  _proc_exit.sig = "vi";
  var exitJS = /* @__PURE__ */ __name((status, implicit) => {
    EXITSTATUS = status;
    _proc_exit(status);
  }, "exitJS");
  var handleException = /* @__PURE__ */ __name((e) => {
    if (e instanceof ExitStatus || e == "unwind") {
      return EXITSTATUS;
    }
    quit_(1, e);
  }, "handleException");
  var lengthBytesUTF8 = /* @__PURE__ */ __name((str) => {
    var len = 0;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var c = str.charCodeAt(i2);
      if (c <= 127) {
        len++;
      } else if (c <= 2047) {
        len += 2;
      } else if (c >= 55296 && c <= 57343) {
        len += 4;
        ++i2;
      } else {
        len += 3;
      }
    }
    return len;
  }, "lengthBytesUTF8");
  var stringToUTF8Array = /* @__PURE__ */ __name((str, heap, outIdx, maxBytesToWrite) => {
    if (!(maxBytesToWrite > 0)) return 0;
    var startIdx = outIdx;
    var endIdx = outIdx + maxBytesToWrite - 1;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var u = str.codePointAt(i2);
      if (u <= 127) {
        if (outIdx >= endIdx) break;
        heap[outIdx++] = u;
      } else if (u <= 2047) {
        if (outIdx + 1 >= endIdx) break;
        heap[outIdx++] = 192 | u >> 6;
        heap[outIdx++] = 128 | u & 63;
      } else if (u <= 65535) {
        if (outIdx + 2 >= endIdx) break;
        heap[outIdx++] = 224 | u >> 12;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
      } else {
        if (outIdx + 3 >= endIdx) break;
        heap[outIdx++] = 240 | u >> 18;
        heap[outIdx++] = 128 | u >> 12 & 63;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
        i2++;
      }
    }
    heap[outIdx] = 0;
    return outIdx - startIdx;
  }, "stringToUTF8Array");
  var stringToUTF8 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite), "stringToUTF8");
  var stackAlloc = /* @__PURE__ */ __name((sz) => __emscripten_stack_alloc(sz), "stackAlloc");
  var stringToUTF8OnStack = /* @__PURE__ */ __name((str) => {
    var size = lengthBytesUTF8(str) + 1;
    var ret = stackAlloc(size);
    stringToUTF8(str, ret, size);
    return ret;
  }, "stringToUTF8OnStack");
  var AsciiToString = /* @__PURE__ */ __name((ptr) => {
    var str = "";
    while (1) {
      var ch = HEAPU8[ptr++];
      if (!ch) return str;
      str += String.fromCharCode(ch);
    }
  }, "AsciiToString");
  var stringToUTF16 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => {
    maxBytesToWrite ??= 2147483647;
    if (maxBytesToWrite < 2) return 0;
    maxBytesToWrite -= 2;
    var startPtr = outPtr;
    var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
    for (var i2 = 0; i2 < numCharsToWrite; ++i2) {
      var codeUnit = str.charCodeAt(i2);
      LE_HEAP_STORE_I16((outPtr >> 1) * 2, codeUnit);
      outPtr += 2;
    }
    LE_HEAP_STORE_I16((outPtr >> 1) * 2, 0);
    return outPtr - startPtr;
  }, "stringToUTF16");
  LE_ATOMICS_NATIVE_BYTE_ORDER = new Int8Array(new Int16Array([1]).buffer)[0] === 1 ? [
    /* little endian */
    ((x) => x),
    ((x) => x),
    void 0,
    ((x) => x)
  ] : [
    /* big endian */
    ((x) => x),
    ((x) => ((x & 65280) << 8 | (x & 255) << 24) >> 16),
    void 0,
    ((x) => x >> 24 & 255 | x >> 8 & 65280 | (x & 65280) << 8 | (x & 255) << 24)
  ];
  function LE_HEAP_UPDATE() {
    HEAPU16.unsigned = ((x) => x & 65535);
    HEAPU32.unsigned = ((x) => x >>> 0);
  }
  __name(LE_HEAP_UPDATE, "LE_HEAP_UPDATE");
  {
    initMemory();
    if (Module["noExitRuntime"]) noExitRuntime = Module["noExitRuntime"];
    if (Module["print"]) out = Module["print"];
    if (Module["printErr"]) err = Module["printErr"];
    if (Module["dynamicLibraries"]) dynamicLibraries = Module["dynamicLibraries"];
    if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
    if (Module["arguments"]) arguments_ = Module["arguments"];
    if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
    if (Module["preInit"]) {
      if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
      while (Module["preInit"].length > 0) {
        Module["preInit"].shift()();
      }
    }
  }
  Module["setValue"] = setValue;
  Module["getValue"] = getValue;
  Module["UTF8ToString"] = UTF8ToString;
  Module["stringToUTF8"] = stringToUTF8;
  Module["lengthBytesUTF8"] = lengthBytesUTF8;
  Module["AsciiToString"] = AsciiToString;
  Module["stringToUTF16"] = stringToUTF16;
  Module["loadWebAssemblyModule"] = loadWebAssemblyModule;
  Module["LE_HEAP_STORE_I64"] = LE_HEAP_STORE_I64;
  var ASM_CONSTS = {};
  var _malloc, _calloc, _realloc, _free, _ts_range_edit, _memcmp, _ts_language_symbol_count, _ts_language_state_count, _ts_language_abi_version, _ts_language_name, _ts_language_field_count, _ts_language_next_state, _ts_language_symbol_name, _ts_language_symbol_for_name, _strncmp, _ts_language_symbol_type, _ts_language_field_name_for_id, _ts_lookahead_iterator_new, _ts_lookahead_iterator_delete, _ts_lookahead_iterator_reset_state, _ts_lookahead_iterator_reset, _ts_lookahead_iterator_next, _ts_lookahead_iterator_current_symbol, _ts_point_edit, _ts_parser_delete, _ts_parser_reset, _ts_parser_set_language, _ts_parser_set_included_ranges, _ts_query_new, _ts_query_delete, _iswspace, _iswalnum, _ts_query_copy, _ts_query_pattern_count, _ts_query_capture_count, _ts_query_string_count, _ts_query_capture_name_for_id, _ts_query_capture_quantifier_for_id, _ts_query_string_value_for_id, _ts_query_predicates_for_pattern, _ts_query_start_byte_for_pattern, _ts_query_end_byte_for_pattern, _ts_query_is_pattern_rooted, _ts_query_is_pattern_non_local, _ts_query_is_pattern_guaranteed_at_step, _ts_query_disable_capture, _ts_query_disable_pattern, _ts_tree_copy, _ts_tree_delete, _ts_init, _ts_parser_new_wasm, _ts_parser_enable_logger_wasm, _ts_parser_parse_wasm, _ts_parser_included_ranges_wasm, _ts_language_type_is_named_wasm, _ts_language_type_is_visible_wasm, _ts_language_metadata_wasm, _ts_language_supertypes_wasm, _ts_language_subtypes_wasm, _ts_tree_root_node_wasm, _ts_tree_root_node_with_offset_wasm, _ts_tree_edit_wasm, _ts_tree_included_ranges_wasm, _ts_tree_get_changed_ranges_wasm, _ts_tree_cursor_new_wasm, _ts_tree_cursor_copy_wasm, _ts_tree_cursor_delete_wasm, _ts_tree_cursor_reset_wasm, _ts_tree_cursor_reset_to_wasm, _ts_tree_cursor_goto_first_child_wasm, _ts_tree_cursor_goto_last_child_wasm, _ts_tree_cursor_goto_first_child_for_index_wasm, _ts_tree_cursor_goto_first_child_for_position_wasm, _ts_tree_cursor_goto_next_sibling_wasm, _ts_tree_cursor_goto_previous_sibling_wasm, _ts_tree_cursor_goto_descendant_wasm, _ts_tree_cursor_goto_parent_wasm, _ts_tree_cursor_current_node_type_id_wasm, _ts_tree_cursor_current_node_state_id_wasm, _ts_tree_cursor_current_node_is_named_wasm, _ts_tree_cursor_current_node_is_missing_wasm, _ts_tree_cursor_current_node_id_wasm, _ts_tree_cursor_start_position_wasm, _ts_tree_cursor_end_position_wasm, _ts_tree_cursor_start_index_wasm, _ts_tree_cursor_end_index_wasm, _ts_tree_cursor_current_field_id_wasm, _ts_tree_cursor_current_depth_wasm, _ts_tree_cursor_current_descendant_index_wasm, _ts_tree_cursor_current_node_wasm, _ts_node_symbol_wasm, _ts_node_field_name_for_child_wasm, _ts_node_field_name_for_named_child_wasm, _ts_node_children_by_field_id_wasm, _ts_node_first_child_for_byte_wasm, _ts_node_first_named_child_for_byte_wasm, _ts_node_grammar_symbol_wasm, _ts_node_child_count_wasm, _ts_node_named_child_count_wasm, _ts_node_child_wasm, _ts_node_named_child_wasm, _ts_node_child_by_field_id_wasm, _ts_node_next_sibling_wasm, _ts_node_prev_sibling_wasm, _ts_node_next_named_sibling_wasm, _ts_node_prev_named_sibling_wasm, _ts_node_descendant_count_wasm, _ts_node_parent_wasm, _ts_node_child_with_descendant_wasm, _ts_node_descendant_for_index_wasm, _ts_node_named_descendant_for_index_wasm, _ts_node_descendant_for_position_wasm, _ts_node_named_descendant_for_position_wasm, _ts_node_start_point_wasm, _ts_node_end_point_wasm, _ts_node_start_index_wasm, _ts_node_end_index_wasm, _ts_node_to_string_wasm, _ts_node_children_wasm, _ts_node_named_children_wasm, _ts_node_descendants_of_type_wasm, _ts_node_is_named_wasm, _ts_node_has_changes_wasm, _ts_node_has_error_wasm, _ts_node_is_error_wasm, _ts_node_is_missing_wasm, _ts_node_is_extra_wasm, _ts_node_parse_state_wasm, _ts_node_next_parse_state_wasm, _ts_query_matches_wasm, _ts_query_captures_wasm, _memset, _memcpy, _memmove, _iswalpha, _iswblank, _iswdigit, _iswlower, _iswpunct, _iswupper, _iswxdigit, _memchr, _strlen, _strcmp, _strncat, _strncpy, _towlower, _towupper, _setThrew, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current, ___wasm_apply_data_relocs;
  function assignWasmExports(wasmExports2) {
    Module["_malloc"] = _malloc = wasmExports2["malloc"];
    Module["_calloc"] = _calloc = wasmExports2["calloc"];
    Module["_realloc"] = _realloc = wasmExports2["realloc"];
    Module["_free"] = _free = wasmExports2["free"];
    Module["_ts_range_edit"] = _ts_range_edit = wasmExports2["ts_range_edit"];
    Module["_memcmp"] = _memcmp = wasmExports2["memcmp"];
    Module["_ts_language_symbol_count"] = _ts_language_symbol_count = wasmExports2["ts_language_symbol_count"];
    Module["_ts_language_state_count"] = _ts_language_state_count = wasmExports2["ts_language_state_count"];
    Module["_ts_language_abi_version"] = _ts_language_abi_version = wasmExports2["ts_language_abi_version"];
    Module["_ts_language_name"] = _ts_language_name = wasmExports2["ts_language_name"];
    Module["_ts_language_field_count"] = _ts_language_field_count = wasmExports2["ts_language_field_count"];
    Module["_ts_language_next_state"] = _ts_language_next_state = wasmExports2["ts_language_next_state"];
    Module["_ts_language_symbol_name"] = _ts_language_symbol_name = wasmExports2["ts_language_symbol_name"];
    Module["_ts_language_symbol_for_name"] = _ts_language_symbol_for_name = wasmExports2["ts_language_symbol_for_name"];
    Module["_strncmp"] = _strncmp = wasmExports2["strncmp"];
    Module["_ts_language_symbol_type"] = _ts_language_symbol_type = wasmExports2["ts_language_symbol_type"];
    Module["_ts_language_field_name_for_id"] = _ts_language_field_name_for_id = wasmExports2["ts_language_field_name_for_id"];
    Module["_ts_lookahead_iterator_new"] = _ts_lookahead_iterator_new = wasmExports2["ts_lookahead_iterator_new"];
    Module["_ts_lookahead_iterator_delete"] = _ts_lookahead_iterator_delete = wasmExports2["ts_lookahead_iterator_delete"];
    Module["_ts_lookahead_iterator_reset_state"] = _ts_lookahead_iterator_reset_state = wasmExports2["ts_lookahead_iterator_reset_state"];
    Module["_ts_lookahead_iterator_reset"] = _ts_lookahead_iterator_reset = wasmExports2["ts_lookahead_iterator_reset"];
    Module["_ts_lookahead_iterator_next"] = _ts_lookahead_iterator_next = wasmExports2["ts_lookahead_iterator_next"];
    Module["_ts_lookahead_iterator_current_symbol"] = _ts_lookahead_iterator_current_symbol = wasmExports2["ts_lookahead_iterator_current_symbol"];
    Module["_ts_point_edit"] = _ts_point_edit = wasmExports2["ts_point_edit"];
    Module["_ts_parser_delete"] = _ts_parser_delete = wasmExports2["ts_parser_delete"];
    Module["_ts_parser_reset"] = _ts_parser_reset = wasmExports2["ts_parser_reset"];
    Module["_ts_parser_set_language"] = _ts_parser_set_language = wasmExports2["ts_parser_set_language"];
    Module["_ts_parser_set_included_ranges"] = _ts_parser_set_included_ranges = wasmExports2["ts_parser_set_included_ranges"];
    Module["_ts_query_new"] = _ts_query_new = wasmExports2["ts_query_new"];
    Module["_ts_query_delete"] = _ts_query_delete = wasmExports2["ts_query_delete"];
    Module["_iswspace"] = _iswspace = wasmExports2["iswspace"];
    Module["_iswalnum"] = _iswalnum = wasmExports2["iswalnum"];
    Module["_ts_query_copy"] = _ts_query_copy = wasmExports2["ts_query_copy"];
    Module["_ts_query_pattern_count"] = _ts_query_pattern_count = wasmExports2["ts_query_pattern_count"];
    Module["_ts_query_capture_count"] = _ts_query_capture_count = wasmExports2["ts_query_capture_count"];
    Module["_ts_query_string_count"] = _ts_query_string_count = wasmExports2["ts_query_string_count"];
    Module["_ts_query_capture_name_for_id"] = _ts_query_capture_name_for_id = wasmExports2["ts_query_capture_name_for_id"];
    Module["_ts_query_capture_quantifier_for_id"] = _ts_query_capture_quantifier_for_id = wasmExports2["ts_query_capture_quantifier_for_id"];
    Module["_ts_query_string_value_for_id"] = _ts_query_string_value_for_id = wasmExports2["ts_query_string_value_for_id"];
    Module["_ts_query_predicates_for_pattern"] = _ts_query_predicates_for_pattern = wasmExports2["ts_query_predicates_for_pattern"];
    Module["_ts_query_start_byte_for_pattern"] = _ts_query_start_byte_for_pattern = wasmExports2["ts_query_start_byte_for_pattern"];
    Module["_ts_query_end_byte_for_pattern"] = _ts_query_end_byte_for_pattern = wasmExports2["ts_query_end_byte_for_pattern"];
    Module["_ts_query_is_pattern_rooted"] = _ts_query_is_pattern_rooted = wasmExports2["ts_query_is_pattern_rooted"];
    Module["_ts_query_is_pattern_non_local"] = _ts_query_is_pattern_non_local = wasmExports2["ts_query_is_pattern_non_local"];
    Module["_ts_query_is_pattern_guaranteed_at_step"] = _ts_query_is_pattern_guaranteed_at_step = wasmExports2["ts_query_is_pattern_guaranteed_at_step"];
    Module["_ts_query_disable_capture"] = _ts_query_disable_capture = wasmExports2["ts_query_disable_capture"];
    Module["_ts_query_disable_pattern"] = _ts_query_disable_pattern = wasmExports2["ts_query_disable_pattern"];
    Module["_ts_tree_copy"] = _ts_tree_copy = wasmExports2["ts_tree_copy"];
    Module["_ts_tree_delete"] = _ts_tree_delete = wasmExports2["ts_tree_delete"];
    Module["_ts_init"] = _ts_init = wasmExports2["ts_init"];
    Module["_ts_parser_new_wasm"] = _ts_parser_new_wasm = wasmExports2["ts_parser_new_wasm"];
    Module["_ts_parser_enable_logger_wasm"] = _ts_parser_enable_logger_wasm = wasmExports2["ts_parser_enable_logger_wasm"];
    Module["_ts_parser_parse_wasm"] = _ts_parser_parse_wasm = wasmExports2["ts_parser_parse_wasm"];
    Module["_ts_parser_included_ranges_wasm"] = _ts_parser_included_ranges_wasm = wasmExports2["ts_parser_included_ranges_wasm"];
    Module["_ts_language_type_is_named_wasm"] = _ts_language_type_is_named_wasm = wasmExports2["ts_language_type_is_named_wasm"];
    Module["_ts_language_type_is_visible_wasm"] = _ts_language_type_is_visible_wasm = wasmExports2["ts_language_type_is_visible_wasm"];
    Module["_ts_language_metadata_wasm"] = _ts_language_metadata_wasm = wasmExports2["ts_language_metadata_wasm"];
    Module["_ts_language_supertypes_wasm"] = _ts_language_supertypes_wasm = wasmExports2["ts_language_supertypes_wasm"];
    Module["_ts_language_subtypes_wasm"] = _ts_language_subtypes_wasm = wasmExports2["ts_language_subtypes_wasm"];
    Module["_ts_tree_root_node_wasm"] = _ts_tree_root_node_wasm = wasmExports2["ts_tree_root_node_wasm"];
    Module["_ts_tree_root_node_with_offset_wasm"] = _ts_tree_root_node_with_offset_wasm = wasmExports2["ts_tree_root_node_with_offset_wasm"];
    Module["_ts_tree_edit_wasm"] = _ts_tree_edit_wasm = wasmExports2["ts_tree_edit_wasm"];
    Module["_ts_tree_included_ranges_wasm"] = _ts_tree_included_ranges_wasm = wasmExports2["ts_tree_included_ranges_wasm"];
    Module["_ts_tree_get_changed_ranges_wasm"] = _ts_tree_get_changed_ranges_wasm = wasmExports2["ts_tree_get_changed_ranges_wasm"];
    Module["_ts_tree_cursor_new_wasm"] = _ts_tree_cursor_new_wasm = wasmExports2["ts_tree_cursor_new_wasm"];
    Module["_ts_tree_cursor_copy_wasm"] = _ts_tree_cursor_copy_wasm = wasmExports2["ts_tree_cursor_copy_wasm"];
    Module["_ts_tree_cursor_delete_wasm"] = _ts_tree_cursor_delete_wasm = wasmExports2["ts_tree_cursor_delete_wasm"];
    Module["_ts_tree_cursor_reset_wasm"] = _ts_tree_cursor_reset_wasm = wasmExports2["ts_tree_cursor_reset_wasm"];
    Module["_ts_tree_cursor_reset_to_wasm"] = _ts_tree_cursor_reset_to_wasm = wasmExports2["ts_tree_cursor_reset_to_wasm"];
    Module["_ts_tree_cursor_goto_first_child_wasm"] = _ts_tree_cursor_goto_first_child_wasm = wasmExports2["ts_tree_cursor_goto_first_child_wasm"];
    Module["_ts_tree_cursor_goto_last_child_wasm"] = _ts_tree_cursor_goto_last_child_wasm = wasmExports2["ts_tree_cursor_goto_last_child_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_index_wasm"] = _ts_tree_cursor_goto_first_child_for_index_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_index_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_position_wasm"] = _ts_tree_cursor_goto_first_child_for_position_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_position_wasm"];
    Module["_ts_tree_cursor_goto_next_sibling_wasm"] = _ts_tree_cursor_goto_next_sibling_wasm = wasmExports2["ts_tree_cursor_goto_next_sibling_wasm"];
    Module["_ts_tree_cursor_goto_previous_sibling_wasm"] = _ts_tree_cursor_goto_previous_sibling_wasm = wasmExports2["ts_tree_cursor_goto_previous_sibling_wasm"];
    Module["_ts_tree_cursor_goto_descendant_wasm"] = _ts_tree_cursor_goto_descendant_wasm = wasmExports2["ts_tree_cursor_goto_descendant_wasm"];
    Module["_ts_tree_cursor_goto_parent_wasm"] = _ts_tree_cursor_goto_parent_wasm = wasmExports2["ts_tree_cursor_goto_parent_wasm"];
    Module["_ts_tree_cursor_current_node_type_id_wasm"] = _ts_tree_cursor_current_node_type_id_wasm = wasmExports2["ts_tree_cursor_current_node_type_id_wasm"];
    Module["_ts_tree_cursor_current_node_state_id_wasm"] = _ts_tree_cursor_current_node_state_id_wasm = wasmExports2["ts_tree_cursor_current_node_state_id_wasm"];
    Module["_ts_tree_cursor_current_node_is_named_wasm"] = _ts_tree_cursor_current_node_is_named_wasm = wasmExports2["ts_tree_cursor_current_node_is_named_wasm"];
    Module["_ts_tree_cursor_current_node_is_missing_wasm"] = _ts_tree_cursor_current_node_is_missing_wasm = wasmExports2["ts_tree_cursor_current_node_is_missing_wasm"];
    Module["_ts_tree_cursor_current_node_id_wasm"] = _ts_tree_cursor_current_node_id_wasm = wasmExports2["ts_tree_cursor_current_node_id_wasm"];
    Module["_ts_tree_cursor_start_position_wasm"] = _ts_tree_cursor_start_position_wasm = wasmExports2["ts_tree_cursor_start_position_wasm"];
    Module["_ts_tree_cursor_end_position_wasm"] = _ts_tree_cursor_end_position_wasm = wasmExports2["ts_tree_cursor_end_position_wasm"];
    Module["_ts_tree_cursor_start_index_wasm"] = _ts_tree_cursor_start_index_wasm = wasmExports2["ts_tree_cursor_start_index_wasm"];
    Module["_ts_tree_cursor_end_index_wasm"] = _ts_tree_cursor_end_index_wasm = wasmExports2["ts_tree_cursor_end_index_wasm"];
    Module["_ts_tree_cursor_current_field_id_wasm"] = _ts_tree_cursor_current_field_id_wasm = wasmExports2["ts_tree_cursor_current_field_id_wasm"];
    Module["_ts_tree_cursor_current_depth_wasm"] = _ts_tree_cursor_current_depth_wasm = wasmExports2["ts_tree_cursor_current_depth_wasm"];
    Module["_ts_tree_cursor_current_descendant_index_wasm"] = _ts_tree_cursor_current_descendant_index_wasm = wasmExports2["ts_tree_cursor_current_descendant_index_wasm"];
    Module["_ts_tree_cursor_current_node_wasm"] = _ts_tree_cursor_current_node_wasm = wasmExports2["ts_tree_cursor_current_node_wasm"];
    Module["_ts_node_symbol_wasm"] = _ts_node_symbol_wasm = wasmExports2["ts_node_symbol_wasm"];
    Module["_ts_node_field_name_for_child_wasm"] = _ts_node_field_name_for_child_wasm = wasmExports2["ts_node_field_name_for_child_wasm"];
    Module["_ts_node_field_name_for_named_child_wasm"] = _ts_node_field_name_for_named_child_wasm = wasmExports2["ts_node_field_name_for_named_child_wasm"];
    Module["_ts_node_children_by_field_id_wasm"] = _ts_node_children_by_field_id_wasm = wasmExports2["ts_node_children_by_field_id_wasm"];
    Module["_ts_node_first_child_for_byte_wasm"] = _ts_node_first_child_for_byte_wasm = wasmExports2["ts_node_first_child_for_byte_wasm"];
    Module["_ts_node_first_named_child_for_byte_wasm"] = _ts_node_first_named_child_for_byte_wasm = wasmExports2["ts_node_first_named_child_for_byte_wasm"];
    Module["_ts_node_grammar_symbol_wasm"] = _ts_node_grammar_symbol_wasm = wasmExports2["ts_node_grammar_symbol_wasm"];
    Module["_ts_node_child_count_wasm"] = _ts_node_child_count_wasm = wasmExports2["ts_node_child_count_wasm"];
    Module["_ts_node_named_child_count_wasm"] = _ts_node_named_child_count_wasm = wasmExports2["ts_node_named_child_count_wasm"];
    Module["_ts_node_child_wasm"] = _ts_node_child_wasm = wasmExports2["ts_node_child_wasm"];
    Module["_ts_node_named_child_wasm"] = _ts_node_named_child_wasm = wasmExports2["ts_node_named_child_wasm"];
    Module["_ts_node_child_by_field_id_wasm"] = _ts_node_child_by_field_id_wasm = wasmExports2["ts_node_child_by_field_id_wasm"];
    Module["_ts_node_next_sibling_wasm"] = _ts_node_next_sibling_wasm = wasmExports2["ts_node_next_sibling_wasm"];
    Module["_ts_node_prev_sibling_wasm"] = _ts_node_prev_sibling_wasm = wasmExports2["ts_node_prev_sibling_wasm"];
    Module["_ts_node_next_named_sibling_wasm"] = _ts_node_next_named_sibling_wasm = wasmExports2["ts_node_next_named_sibling_wasm"];
    Module["_ts_node_prev_named_sibling_wasm"] = _ts_node_prev_named_sibling_wasm = wasmExports2["ts_node_prev_named_sibling_wasm"];
    Module["_ts_node_descendant_count_wasm"] = _ts_node_descendant_count_wasm = wasmExports2["ts_node_descendant_count_wasm"];
    Module["_ts_node_parent_wasm"] = _ts_node_parent_wasm = wasmExports2["ts_node_parent_wasm"];
    Module["_ts_node_child_with_descendant_wasm"] = _ts_node_child_with_descendant_wasm = wasmExports2["ts_node_child_with_descendant_wasm"];
    Module["_ts_node_descendant_for_index_wasm"] = _ts_node_descendant_for_index_wasm = wasmExports2["ts_node_descendant_for_index_wasm"];
    Module["_ts_node_named_descendant_for_index_wasm"] = _ts_node_named_descendant_for_index_wasm = wasmExports2["ts_node_named_descendant_for_index_wasm"];
    Module["_ts_node_descendant_for_position_wasm"] = _ts_node_descendant_for_position_wasm = wasmExports2["ts_node_descendant_for_position_wasm"];
    Module["_ts_node_named_descendant_for_position_wasm"] = _ts_node_named_descendant_for_position_wasm = wasmExports2["ts_node_named_descendant_for_position_wasm"];
    Module["_ts_node_start_point_wasm"] = _ts_node_start_point_wasm = wasmExports2["ts_node_start_point_wasm"];
    Module["_ts_node_end_point_wasm"] = _ts_node_end_point_wasm = wasmExports2["ts_node_end_point_wasm"];
    Module["_ts_node_start_index_wasm"] = _ts_node_start_index_wasm = wasmExports2["ts_node_start_index_wasm"];
    Module["_ts_node_end_index_wasm"] = _ts_node_end_index_wasm = wasmExports2["ts_node_end_index_wasm"];
    Module["_ts_node_to_string_wasm"] = _ts_node_to_string_wasm = wasmExports2["ts_node_to_string_wasm"];
    Module["_ts_node_children_wasm"] = _ts_node_children_wasm = wasmExports2["ts_node_children_wasm"];
    Module["_ts_node_named_children_wasm"] = _ts_node_named_children_wasm = wasmExports2["ts_node_named_children_wasm"];
    Module["_ts_node_descendants_of_type_wasm"] = _ts_node_descendants_of_type_wasm = wasmExports2["ts_node_descendants_of_type_wasm"];
    Module["_ts_node_is_named_wasm"] = _ts_node_is_named_wasm = wasmExports2["ts_node_is_named_wasm"];
    Module["_ts_node_has_changes_wasm"] = _ts_node_has_changes_wasm = wasmExports2["ts_node_has_changes_wasm"];
    Module["_ts_node_has_error_wasm"] = _ts_node_has_error_wasm = wasmExports2["ts_node_has_error_wasm"];
    Module["_ts_node_is_error_wasm"] = _ts_node_is_error_wasm = wasmExports2["ts_node_is_error_wasm"];
    Module["_ts_node_is_missing_wasm"] = _ts_node_is_missing_wasm = wasmExports2["ts_node_is_missing_wasm"];
    Module["_ts_node_is_extra_wasm"] = _ts_node_is_extra_wasm = wasmExports2["ts_node_is_extra_wasm"];
    Module["_ts_node_parse_state_wasm"] = _ts_node_parse_state_wasm = wasmExports2["ts_node_parse_state_wasm"];
    Module["_ts_node_next_parse_state_wasm"] = _ts_node_next_parse_state_wasm = wasmExports2["ts_node_next_parse_state_wasm"];
    Module["_ts_query_matches_wasm"] = _ts_query_matches_wasm = wasmExports2["ts_query_matches_wasm"];
    Module["_ts_query_captures_wasm"] = _ts_query_captures_wasm = wasmExports2["ts_query_captures_wasm"];
    Module["_memset"] = _memset = wasmExports2["memset"];
    Module["_memcpy"] = _memcpy = wasmExports2["memcpy"];
    Module["_memmove"] = _memmove = wasmExports2["memmove"];
    Module["_iswalpha"] = _iswalpha = wasmExports2["iswalpha"];
    Module["_iswblank"] = _iswblank = wasmExports2["iswblank"];
    Module["_iswdigit"] = _iswdigit = wasmExports2["iswdigit"];
    Module["_iswlower"] = _iswlower = wasmExports2["iswlower"];
    Module["_iswpunct"] = _iswpunct = wasmExports2["iswpunct"];
    Module["_iswupper"] = _iswupper = wasmExports2["iswupper"];
    Module["_iswxdigit"] = _iswxdigit = wasmExports2["iswxdigit"];
    Module["_memchr"] = _memchr = wasmExports2["memchr"];
    Module["_strlen"] = _strlen = wasmExports2["strlen"];
    Module["_strcmp"] = _strcmp = wasmExports2["strcmp"];
    Module["_strncat"] = _strncat = wasmExports2["strncat"];
    Module["_strncpy"] = _strncpy = wasmExports2["strncpy"];
    Module["_towlower"] = _towlower = wasmExports2["towlower"];
    Module["_towupper"] = _towupper = wasmExports2["towupper"];
    _setThrew = wasmExports2["setThrew"];
    __emscripten_stack_restore = wasmExports2["_emscripten_stack_restore"];
    __emscripten_stack_alloc = wasmExports2["_emscripten_stack_alloc"];
    _emscripten_stack_get_current = wasmExports2["emscripten_stack_get_current"];
    ___wasm_apply_data_relocs = wasmExports2["__wasm_apply_data_relocs"];
  }
  __name(assignWasmExports, "assignWasmExports");
  var wasmImports = {
    /** @export */
    __heap_base: ___heap_base,
    /** @export */
    __indirect_function_table: wasmTable,
    /** @export */
    __memory_base: ___memory_base,
    /** @export */
    __stack_high: ___stack_high,
    /** @export */
    __stack_low: ___stack_low,
    /** @export */
    __stack_pointer: ___stack_pointer,
    /** @export */
    __table_base: ___table_base,
    /** @export */
    _abort_js: __abort_js,
    /** @export */
    emscripten_resize_heap: _emscripten_resize_heap,
    /** @export */
    fd_close: _fd_close,
    /** @export */
    fd_seek: _fd_seek,
    /** @export */
    fd_write: _fd_write,
    /** @export */
    memory: wasmMemory,
    /** @export */
    tree_sitter_log_callback: _tree_sitter_log_callback,
    /** @export */
    tree_sitter_parse_callback: _tree_sitter_parse_callback,
    /** @export */
    tree_sitter_progress_callback: _tree_sitter_progress_callback,
    /** @export */
    tree_sitter_query_progress_callback: _tree_sitter_query_progress_callback
  };
  function callMain(args2 = []) {
    var entryFunction = resolveGlobalSymbol("main").sym;
    if (!entryFunction) return;
    args2.unshift(thisProgram);
    var argc = args2.length;
    var argv = stackAlloc((argc + 1) * 4);
    var argv_ptr = argv;
    args2.forEach((arg) => {
      LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, stringToUTF8OnStack(arg));
      argv_ptr += 4;
    });
    LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, 0);
    try {
      var ret = entryFunction(argc, argv);
      exitJS(
        ret,
        /* implicit = */
        true
      );
      return ret;
    } catch (e) {
      return handleException(e);
    }
  }
  __name(callMain, "callMain");
  function run(args2 = arguments_) {
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    preRun();
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    function doRun() {
      Module["calledRun"] = true;
      if (ABORT) return;
      initRuntime();
      preMain();
      readyPromiseResolve?.(Module);
      Module["onRuntimeInitialized"]?.();
      var noInitialRun = Module["noInitialRun"] || false;
      if (!noInitialRun) callMain(args2);
      postRun();
    }
    __name(doRun, "doRun");
    if (Module["setStatus"]) {
      Module["setStatus"]("Running...");
      setTimeout(() => {
        setTimeout(() => Module["setStatus"](""), 1);
        doRun();
      }, 1);
    } else {
      doRun();
    }
  }
  __name(run, "run");
  var wasmExports;
  wasmExports = await createWasm();
  run();
  if (runtimeInitialized) {
    moduleRtn = Module;
  } else {
    moduleRtn = new Promise((resolve3, reject) => {
      readyPromiseResolve = resolve3;
      readyPromiseReject = reject;
    });
  }
  return moduleRtn;
}
__name(Module2, "Module");
var web_tree_sitter_default = Module2;
var Module3 = null;
async function initializeBinding(moduleOptions) {
  return Module3 ??= await web_tree_sitter_default(moduleOptions);
}
__name(initializeBinding, "initializeBinding");
function checkModule() {
  return !!Module3;
}
__name(checkModule, "checkModule");
var TRANSFER_BUFFER;
var LANGUAGE_VERSION;
var MIN_COMPATIBLE_VERSION;
var finalizer4 = newFinalizer((addresses) => {
  C._ts_parser_delete(addresses[0]);
  C._free(addresses[1]);
});
var Parser = class {
  static {
    __name(this, "Parser");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  logCallback = null;
  /** The parser's current language. */
  language = null;
  /**
   * This must always be called before creating a Parser.
   *
   * You can optionally pass in options to configure the Wasm module, the most common
   * one being `locateFile` to help the module find the `.wasm` file.
   */
  static async init(moduleOptions) {
    setModule(await initializeBinding(moduleOptions));
    TRANSFER_BUFFER = C._ts_init();
    LANGUAGE_VERSION = C.getValue(TRANSFER_BUFFER, "i32");
    MIN_COMPATIBLE_VERSION = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /**
   * Create a new parser.
   */
  constructor() {
    this.initialize();
    finalizer4?.register(this, [this[0], this[1]], this);
  }
  /** @internal */
  initialize() {
    if (!checkModule()) {
      throw new Error("cannot construct a Parser before calling `init()`");
    }
    C._ts_parser_new_wasm();
    this[0] = C.getValue(TRANSFER_BUFFER, "i32");
    this[1] = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /** Delete the parser, freeing its resources. */
  delete() {
    finalizer4?.unregister(this);
    C._ts_parser_delete(this[0]);
    C._free(this[1]);
    this[0] = 0;
    this[1] = 0;
  }
  /**
   * Set the language that the parser should use for parsing.
   *
   * If the language was not successfully assigned, an error will be thrown.
   * This happens if the language was generated with an incompatible
   * version of the Tree-sitter CLI. Check the language's version using
   * {@link Language#version} and compare it to this library's
   * {@link LANGUAGE_VERSION} and {@link MIN_COMPATIBLE_VERSION} constants.
   */
  setLanguage(language) {
    let address;
    if (!language) {
      address = 0;
      this.language = null;
    } else if (language.constructor === Language) {
      address = language[0];
      const version = C._ts_language_abi_version(address);
      if (version < MIN_COMPATIBLE_VERSION || LANGUAGE_VERSION < version) {
        throw new Error(
          `Incompatible language version ${version}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`
        );
      }
      this.language = language;
    } else {
      throw new Error("Argument must be a Language");
    }
    C._ts_parser_set_language(this[0], address);
    return this;
  }
  /**
   * Parse a slice of UTF8 text.
   *
   * @param {string | ParseCallback} callback - The UTF8-encoded text to parse or a callback function.
   *
   * @param {Tree | null} [oldTree] - A previous syntax tree parsed from the same document. If the text of the
   *   document has changed since `oldTree` was created, then you must edit `oldTree` to match
   *   the new text using {@link Tree#edit}.
   *
   * @param {ParseOptions} [options] - Options for parsing the text.
   *  This can be used to set the included ranges, or a progress callback.
   *
   * @returns {Tree | null} A {@link Tree} if parsing succeeded, or `null` if:
   *  - The parser has not yet had a language assigned with {@link Parser#setLanguage}.
   *  - The progress callback returned true.
   */
  parse(callback, oldTree, options) {
    if (typeof callback === "string") {
      C.currentParseCallback = (index) => callback.slice(index);
    } else if (typeof callback === "function") {
      C.currentParseCallback = callback;
    } else {
      throw new Error("Argument must be a string or a function");
    }
    if (options?.progressCallback) {
      C.currentProgressCallback = options.progressCallback;
    } else {
      C.currentProgressCallback = null;
    }
    if (this.logCallback) {
      C.currentLogCallback = this.logCallback;
      C._ts_parser_enable_logger_wasm(this[0], 1);
    } else {
      C.currentLogCallback = null;
      C._ts_parser_enable_logger_wasm(this[0], 0);
    }
    let rangeCount = 0;
    let rangeAddress = 0;
    if (options?.includedRanges) {
      rangeCount = options.includedRanges.length;
      rangeAddress = C._calloc(rangeCount, SIZE_OF_RANGE);
      let address = rangeAddress;
      for (let i2 = 0; i2 < rangeCount; i2++) {
        marshalRange(address, options.includedRanges[i2]);
        address += SIZE_OF_RANGE;
      }
    }
    const treeAddress = C._ts_parser_parse_wasm(
      this[0],
      this[1],
      oldTree ? oldTree[0] : 0,
      rangeAddress,
      rangeCount
    );
    if (!treeAddress) {
      C.currentParseCallback = null;
      C.currentLogCallback = null;
      C.currentProgressCallback = null;
      return null;
    }
    if (!this.language) {
      throw new Error("Parser must have a language to parse");
    }
    const result = new Tree(INTERNAL, treeAddress, this.language, C.currentParseCallback);
    C.currentParseCallback = null;
    C.currentLogCallback = null;
    C.currentProgressCallback = null;
    return result;
  }
  /**
   * Instruct the parser to start the next parse from the beginning.
   *
   * If the parser previously failed because of a callback, 
   * then by default, it will resume where it left off on the
   * next call to {@link Parser#parse} or other parsing functions.
   * If you don't want to resume, and instead intend to use this parser to
   * parse some other document, you must call `reset` first.
   */
  reset() {
    C._ts_parser_reset(this[0]);
  }
  /** Get the ranges of text that the parser will include when parsing. */
  getIncludedRanges() {
    C._ts_parser_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Set the logging callback that a parser should use during parsing. */
  setLogger(callback) {
    if (!callback) {
      this.logCallback = null;
    } else if (typeof callback !== "function") {
      throw new Error("Logger callback must be a function");
    } else {
      this.logCallback = callback;
    }
    return this;
  }
  /** Get the parser's current logger. */
  getLogger() {
    return this.logCallback;
  }
};
var PREDICATE_STEP_TYPE_CAPTURE = 1;
var PREDICATE_STEP_TYPE_STRING = 2;
var QUERY_WORD_REGEX = /[\w-]+/g;
var CaptureQuantifier = {
  Zero: 0,
  ZeroOrOne: 1,
  ZeroOrMore: 2,
  One: 3,
  OneOrMore: 4
};
var isCaptureStep = /* @__PURE__ */ __name((step) => step.type === "capture", "isCaptureStep");
var isStringStep = /* @__PURE__ */ __name((step) => step.type === "string", "isStringStep");
var QueryErrorKind = {
  Syntax: 1,
  NodeName: 2,
  FieldName: 3,
  CaptureName: 4,
  PatternStructure: 5
};
var QueryError = class _QueryError extends Error {
  constructor(kind, info2, index, length) {
    super(_QueryError.formatMessage(kind, info2));
    this.kind = kind;
    this.info = info2;
    this.index = index;
    this.length = length;
    this.name = "QueryError";
  }
  kind;
  info;
  index;
  length;
  static {
    __name(this, "QueryError");
  }
  /** Formats an error message based on the error kind and info */
  static formatMessage(kind, info2) {
    switch (kind) {
      case QueryErrorKind.NodeName:
        return `Bad node name '${info2.word}'`;
      case QueryErrorKind.FieldName:
        return `Bad field name '${info2.word}'`;
      case QueryErrorKind.CaptureName:
        return `Bad capture name @${info2.word}`;
      case QueryErrorKind.PatternStructure:
        return `Bad pattern structure at offset ${info2.suffix}`;
      case QueryErrorKind.Syntax:
        return `Bad syntax at offset ${info2.suffix}`;
    }
  }
};
function parseAnyPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}`
    );
  }
  if (!isCaptureStep(steps[1])) {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}"`
    );
  }
  const isPositive = operator === "eq?" || operator === "any-eq?";
  const matchAll = !operator.startsWith("any-");
  if (isCaptureStep(steps[2])) {
    const captureName1 = steps[1].name;
    const captureName2 = steps[2].name;
    textPredicates[index].push((captures) => {
      const nodes1 = [];
      const nodes2 = [];
      for (const c of captures) {
        if (c.name === captureName1) nodes1.push(c.node);
        if (c.name === captureName2) nodes2.push(c.node);
      }
      const compare = /* @__PURE__ */ __name((n1, n2, positive) => {
        return positive ? n1.text === n2.text : n1.text !== n2.text;
      }, "compare");
      return matchAll ? nodes1.every((n1) => nodes2.some((n2) => compare(n1, n2, isPositive))) : nodes1.some((n1) => nodes2.some((n2) => compare(n1, n2, isPositive)));
    });
  } else {
    const captureName = steps[1].name;
    const stringValue = steps[2].value;
    const matches = /* @__PURE__ */ __name((n) => n.text === stringValue, "matches");
    const doesNotMatch = /* @__PURE__ */ __name((n) => n.text !== stringValue, "doesNotMatch");
    textPredicates[index].push((captures) => {
      const nodes = [];
      for (const c of captures) {
        if (c.name === captureName) nodes.push(c.node);
      }
      const test = isPositive ? matches : doesNotMatch;
      return matchAll ? nodes.every(test) : nodes.some(test);
    });
  }
}
__name(parseAnyPredicate, "parseAnyPredicate");
function parseMatchPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  if (steps[2].type !== "string") {
    throw new Error(
      `Second argument of \`#${operator}\` predicate must be a string. Got @${steps[2].name}.`
    );
  }
  const isPositive = operator === "match?" || operator === "any-match?";
  const matchAll = !operator.startsWith("any-");
  const captureName = steps[1].name;
  const regex = new RegExp(steps[2].value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    const test = /* @__PURE__ */ __name((text, positive) => {
      return positive ? regex.test(text) : !regex.test(text);
    }, "test");
    if (nodes.length === 0) return !isPositive;
    return matchAll ? nodes.every((text) => test(text, isPositive)) : nodes.some((text) => test(text, isPositive));
  });
}
__name(parseMatchPredicate, "parseMatchPredicate");
function parseAnyOfPredicate(steps, index, operator, textPredicates) {
  if (steps.length < 2) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected at least 1. Got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  const isPositive = operator === "any-of?";
  const captureName = steps[1].name;
  const stringSteps = steps.slice(2);
  if (!stringSteps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const values = stringSteps.map((s) => s.value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    if (nodes.length === 0) return !isPositive;
    return nodes.every((text) => values.includes(text)) === isPositive;
  });
}
__name(parseAnyOfPredicate, "parseAnyOfPredicate");
function parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`
    );
  }
  if (!steps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const properties = operator === "is?" ? assertedProperties : refutedProperties;
  if (!properties[index]) properties[index] = {};
  properties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseIsPredicate, "parseIsPredicate");
function parseSetDirective(steps, index, setProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
  }
  if (!steps.every(isStringStep)) {
    throw new Error(`Arguments to \`#set!\` predicate must be strings.".`);
  }
  if (!setProperties[index]) setProperties[index] = {};
  setProperties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseSetDirective, "parseSetDirective");
function parsePattern(index, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties) {
  if (stepType === PREDICATE_STEP_TYPE_CAPTURE) {
    const name2 = captureNames[stepValueId];
    steps.push({ type: "capture", name: name2 });
  } else if (stepType === PREDICATE_STEP_TYPE_STRING) {
    steps.push({ type: "string", value: stringValues[stepValueId] });
  } else if (steps.length > 0) {
    if (steps[0].type !== "string") {
      throw new Error("Predicates must begin with a literal value");
    }
    const operator = steps[0].value;
    switch (operator) {
      case "any-not-eq?":
      case "not-eq?":
      case "any-eq?":
      case "eq?":
        parseAnyPredicate(steps, index, operator, textPredicates);
        break;
      case "any-not-match?":
      case "not-match?":
      case "any-match?":
      case "match?":
        parseMatchPredicate(steps, index, operator, textPredicates);
        break;
      case "not-any-of?":
      case "any-of?":
        parseAnyOfPredicate(steps, index, operator, textPredicates);
        break;
      case "is?":
      case "is-not?":
        parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties);
        break;
      case "set!":
        parseSetDirective(steps, index, setProperties);
        break;
      default:
        predicates[index].push({ operator, operands: steps.slice(1) });
    }
    steps.length = 0;
  }
}
__name(parsePattern, "parsePattern");
var finalizer5 = newFinalizer((address) => {
  C._ts_query_delete(address);
});
var Query = class {
  static {
    __name(this, "Query");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  exceededMatchLimit;
  /** @internal */
  textPredicates;
  /** The names of the captures used in the query. */
  captureNames;
  /** The quantifiers of the captures used in the query. */
  captureQuantifiers;
  /**
   * The other user-defined predicates associated with the given index.
   *
   * This includes predicates with operators other than:
   * - `match?`
   * - `eq?` and `not-eq?`
   * - `any-of?` and `not-any-of?`
   * - `is?` and `is-not?`
   * - `set!`
   */
  predicates;
  /** The properties for predicates with the operator `set!`. */
  setProperties;
  /** The properties for predicates with the operator `is?`. */
  assertedProperties;
  /** The properties for predicates with the operator `is-not?`. */
  refutedProperties;
  /** The maximum number of in-progress matches for this cursor. */
  matchLimit;
  /**
   * Create a new query from a string containing one or more S-expression
   * patterns.
   *
   * The query is associated with a particular language, and can only be run
   * on syntax nodes parsed with that language. References to Queries can be
   * shared between multiple threads.
   *
   * @link {@see https://tree-sitter.github.io/tree-sitter/using-parsers/queries}
   */
  constructor(language, source) {
    const sourceLength = C.lengthBytesUTF8(source);
    const sourceAddress = C._malloc(sourceLength + 1);
    C.stringToUTF8(source, sourceAddress, sourceLength + 1);
    const address = C._ts_query_new(
      language[0],
      sourceAddress,
      sourceLength,
      TRANSFER_BUFFER,
      TRANSFER_BUFFER + SIZE_OF_INT
    );
    if (!address) {
      const errorId = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      const errorByte = C.getValue(TRANSFER_BUFFER, "i32");
      const errorIndex = C.UTF8ToString(sourceAddress, errorByte).length;
      const suffix = source.slice(errorIndex, errorIndex + 100).split("\n")[0];
      const word = suffix.match(QUERY_WORD_REGEX)?.[0] ?? "";
      C._free(sourceAddress);
      switch (errorId) {
        case QueryErrorKind.Syntax:
          throw new QueryError(QueryErrorKind.Syntax, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
        case QueryErrorKind.NodeName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.FieldName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.CaptureName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.PatternStructure:
          throw new QueryError(errorId, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
      }
    }
    const stringCount = C._ts_query_string_count(address);
    const captureCount = C._ts_query_capture_count(address);
    const patternCount = C._ts_query_pattern_count(address);
    const captureNames = new Array(captureCount);
    const captureQuantifiers = new Array(patternCount);
    const stringValues = new Array(stringCount);
    for (let i2 = 0; i2 < captureCount; i2++) {
      const nameAddress = C._ts_query_capture_name_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      captureNames[i2] = C.UTF8ToString(nameAddress, nameLength);
    }
    for (let i2 = 0; i2 < patternCount; i2++) {
      const captureQuantifiersArray = new Array(captureCount);
      for (let j = 0; j < captureCount; j++) {
        const quantifier = C._ts_query_capture_quantifier_for_id(address, i2, j);
        captureQuantifiersArray[j] = quantifier;
      }
      captureQuantifiers[i2] = captureQuantifiersArray;
    }
    for (let i2 = 0; i2 < stringCount; i2++) {
      const valueAddress = C._ts_query_string_value_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      stringValues[i2] = C.UTF8ToString(valueAddress, nameLength);
    }
    const setProperties = new Array(patternCount);
    const assertedProperties = new Array(patternCount);
    const refutedProperties = new Array(patternCount);
    const predicates = new Array(patternCount);
    const textPredicates = new Array(patternCount);
    for (let i2 = 0; i2 < patternCount; i2++) {
      const predicatesAddress = C._ts_query_predicates_for_pattern(address, i2, TRANSFER_BUFFER);
      const stepCount = C.getValue(TRANSFER_BUFFER, "i32");
      predicates[i2] = [];
      textPredicates[i2] = [];
      const steps = new Array();
      let stepAddress = predicatesAddress;
      for (let j = 0; j < stepCount; j++) {
        const stepType = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        const stepValueId = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        parsePattern(
          i2,
          stepType,
          stepValueId,
          captureNames,
          stringValues,
          steps,
          textPredicates,
          predicates,
          setProperties,
          assertedProperties,
          refutedProperties
        );
      }
      Object.freeze(textPredicates[i2]);
      Object.freeze(predicates[i2]);
      Object.freeze(setProperties[i2]);
      Object.freeze(assertedProperties[i2]);
      Object.freeze(refutedProperties[i2]);
    }
    C._free(sourceAddress);
    this[0] = address;
    this.captureNames = captureNames;
    this.captureQuantifiers = captureQuantifiers;
    this.textPredicates = textPredicates;
    this.predicates = predicates;
    this.setProperties = setProperties;
    this.assertedProperties = assertedProperties;
    this.refutedProperties = refutedProperties;
    this.exceededMatchLimit = false;
    finalizer5?.register(this, address, this);
  }
  /** Delete the query, freeing its resources. */
  delete() {
    finalizer5?.unregister(this);
    C._ts_query_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Iterate over all of the matches in the order that they were found.
   *
   * Each match contains the index of the pattern that matched, and a list of
   * captures. Because multiple patterns can match the same set of nodes,
   * one match may contain captures that appear *before* some of the
   * captures from a previous match.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  matches(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_matches_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const rawCount = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array(rawCount);
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    let filteredCount = 0;
    let address = startAddress;
    for (let i2 = 0; i2 < rawCount; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captures = new Array(captureCount);
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        result[filteredCount] = { patternIndex, captures };
        const setProperties = this.setProperties[patternIndex];
        result[filteredCount].setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        result[filteredCount].assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        result[filteredCount].refutedProperties = refutedProperties;
        filteredCount++;
      }
    }
    result.length = filteredCount;
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /**
   * Iterate over all of the individual captures in the order that they
   * appear.
   *
   * This is useful if you don't care about which pattern matched, and just
   * want a single, ordered sequence of captures.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  captures(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_captures_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array();
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    const captures = new Array();
    let address = startAddress;
    for (let i2 = 0; i2 < count; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      captures.length = captureCount;
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        const capture = captures[captureIndex];
        const setProperties = this.setProperties[patternIndex];
        capture.setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        capture.assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        capture.refutedProperties = refutedProperties;
        result.push(capture);
      }
    }
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /** Get the predicates for a given pattern. */
  predicatesForPattern(patternIndex) {
    return this.predicates[patternIndex];
  }
  /**
   * Disable a certain capture within a query.
   *
   * This prevents the capture from being returned in matches, and also
   * avoids any resource usage associated with recording the capture.
   */
  disableCapture(captureName) {
    const captureNameLength = C.lengthBytesUTF8(captureName);
    const captureNameAddress = C._malloc(captureNameLength + 1);
    C.stringToUTF8(captureName, captureNameAddress, captureNameLength + 1);
    C._ts_query_disable_capture(this[0], captureNameAddress, captureNameLength);
    C._free(captureNameAddress);
  }
  /**
   * Disable a certain pattern within a query.
   *
   * This prevents the pattern from matching, and also avoids any resource
   * usage associated with the pattern. This throws an error if the pattern
   * index is out of bounds.
   */
  disablePattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    C._ts_query_disable_pattern(this[0], patternIndex);
  }
  /**
   * Check if, on its last execution, this cursor exceeded its maximum number
   * of in-progress matches.
   */
  didExceedMatchLimit() {
    return this.exceededMatchLimit;
  }
  /** Get the byte offset where the given pattern starts in the query's source. */
  startIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_start_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the byte offset where the given pattern ends in the query's source. */
  endIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_end_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the number of patterns in the query. */
  patternCount() {
    return C._ts_query_pattern_count(this[0]);
  }
  /** Get the index for a given capture name. */
  captureIndexForName(captureName) {
    return this.captureNames.indexOf(captureName);
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternRooted(patternIndex) {
    return C._ts_query_is_pattern_rooted(this[0], patternIndex) === 1;
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternNonLocal(patternIndex) {
    return C._ts_query_is_pattern_non_local(this[0], patternIndex) === 1;
  }
  /**
   * Check if a given step in a query is 'definite'.
   *
   * A query step is 'definite' if its parent pattern will be guaranteed to
   * match successfully once it reaches the step.
   */
  isPatternGuaranteedAtStep(byteIndex) {
    return C._ts_query_is_pattern_guaranteed_at_step(this[0], byteIndex) === 1;
  }
};

// src/adapters/tree-sitter/flatten.ts
var SUBTREE = 8;
var HEAP = { paddingBytes: 4, sizeBytes: 16, childCount: 36, symbol: 40, flags: 44, flags2: 45, production: 66 };
var LANGUAGE = {
  symbolCount: 4,
  aliasCount: 8,
  fieldCount: 32,
  maxAliasLength: 36,
  fieldSlices: 68 - 4,
  fieldEntries: 68,
  symbolMetadata: 72,
  publicSymbols: 76,
  aliasSequences: 84
};
var ERROR_SYMBOL = 65535;
function readLanguage(heap, address) {
  const word = (offset) => heap.u32[address + offset >> 2];
  return {
    fieldSlices: word(LANGUAGE.fieldSlices),
    fieldEntries: word(LANGUAGE.fieldEntries),
    symbolMetadata: word(LANGUAGE.symbolMetadata),
    publicSymbols: word(LANGUAGE.publicSymbols),
    aliasSequences: word(LANGUAGE.aliasSequences),
    maxAliasLength: heap.u16[address + LANGUAGE.maxAliasLength >> 1],
    errorKind: word(LANGUAGE.symbolCount) + word(LANGUAGE.aliasCount)
  };
}
var Table = class _Table {
  capacity;
  count = 0;
  kind;
  start;
  end;
  field;
  parent;
  last;
  flags;
  /** Address of the subtree in linear memory: what web-tree-sitter calls a node's id. */
  slot;
  constructor(capacity) {
    this.capacity = capacity;
    this.kind = new Uint16Array(capacity);
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.field = new Uint8Array(capacity);
    this.parent = new Int32Array(capacity);
    this.last = new Int32Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.slot = new Int32Array(capacity);
  }
  grow() {
    const next = new _Table(this.capacity * 2);
    next.kind.set(this.kind);
    next.start.set(this.start);
    next.end.set(this.end);
    next.field.set(this.field);
    next.parent.set(this.parent);
    next.last.set(this.last);
    next.flags.set(this.flags);
    next.slot.set(this.slot);
    const { count } = this;
    Object.assign(this, next);
    this.count = count;
  }
};
var scratch = new Table(1 << 15);
function flatten(heap, language, treeAddress, grammar, text) {
  const table = scratch;
  table.count = 0;
  new Walk(heap, language, table).run(treeAddress);
  const n = table.count;
  const tree = {
    grammar,
    text,
    count: n,
    kind: table.kind.slice(0, n),
    start: table.start.slice(0, n),
    end: table.end.slice(0, n),
    field: table.field.slice(0, n),
    parent: table.parent.slice(0, n),
    last: table.last.slice(0, n),
    flags: table.flags.slice(0, n)
  };
  return { tree, slots: table.slot };
}
function slotAt(tree, slots, start2, id) {
  let low = 0;
  let high = tree.count;
  while (low < high) {
    const middle = low + high >> 1;
    if (tree.start[middle] < start2) low = middle + 1;
    else high = middle;
  }
  for (let row = low; row < tree.count && tree.start[row] === start2; row++) if (slots[row] === id) return row;
  throw new Error(`the flat tree has no node at offset ${start2} with id ${id}`);
}
var Walk = class {
  stack = [];
  depth = 0;
  heap;
  language;
  table;
  constructor(heap, language, table) {
    this.heap = heap;
    this.language = language;
    this.table = table;
  }
  run(root) {
    this.visit(root, 0, 0, -1, 0);
    while (this.depth > 0) {
      const level = this.stack[this.depth - 1];
      if (level.next === level.count) {
        if (level.closes >= 0) this.table.last[level.closes] = this.table.count;
        this.depth--;
        const above = this.stack[this.depth - 1];
        if (above) above.position = level.position;
        continue;
      }
      const child = level.children + level.next * SUBTREE;
      level.next++;
      const extra = this.isExtra(child);
      let alias = 0;
      let field = 0;
      if (!extra) {
        if (level.production !== 0) {
          alias = this.aliasOf(level.production, level.structural);
          field = this.fieldOf(level.production, level.structural);
        }
        if (field === 0) field = level.inherited;
        level.structural++;
      }
      level.position = this.visit(child, level.position, alias, level.row, field);
    }
  }
  isExtra(subtree) {
    const low = this.heap.u8[subtree];
    if (low & 1) return (low & 8) !== 0;
    return (this.heap.u8[this.heap.u32[subtree >> 2] + HEAP.flags] & 4) !== 0;
  }
  /** Writes the subtree (if visible), opens a level for its children, and returns the position after it when it has none. */
  visit(subtree, position, alias, row, field) {
    const { u8, u16, u32 } = this.heap;
    const low = u8[subtree];
    if (low & 1) {
      const start3 = position + u8[subtree + 6];
      const end2 = start3 + u8[subtree + 7];
      if (low & 2 || alias) this.write(u8[subtree + 1], alias, start3, end2, row, field, (low & 4) !== 0, (low & 32) !== 0, subtree);
      return end2;
    }
    const pointer = u32[subtree >> 2];
    const flags2 = u8[pointer + HEAP.flags];
    const start2 = position + u32[pointer + HEAP.paddingBytes >> 2];
    const end = start2 + u32[pointer + HEAP.sizeBytes >> 2];
    const count = u32[pointer + HEAP.childCount >> 2];
    const symbol = u16[pointer + HEAP.symbol >> 1];
    const visible = (flags2 & 1) !== 0 || alias !== 0;
    let at = row;
    if (visible)
      at = this.write(symbol, alias, start2, end, row, field, (flags2 & 2) !== 0, (u8[pointer + HEAP.flags2] & 2) !== 0, subtree);
    if (count === 0) return end;
    this.open(
      pointer - count * SUBTREE,
      count,
      position,
      u16[pointer + HEAP.production >> 1],
      at,
      visible ? at : -1,
      visible ? 0 : field
    );
    return end;
  }
  open(children, count, position, production, row, closes, inherited) {
    let level = this.stack[this.depth];
    if (!level) {
      level = { children, count, next: 0, structural: 0, position, production, row, closes, inherited };
      this.stack.push(level);
    } else {
      level.children = children;
      level.count = count;
      level.next = 0;
      level.structural = 0;
      level.position = position;
      level.production = production;
      level.row = row;
      level.closes = closes;
      level.inherited = inherited;
    }
    this.depth++;
  }
  write(symbol, alias, start2, end, row, field, named, missing2, slot) {
    const { table } = this;
    if (table.count === table.capacity) table.grow();
    const at = table.count++;
    const isNamed2 = alias ? this.heap.u8[this.language.symbolMetadata + alias * 3 + 1] !== 0 : named;
    table.kind[at] = this.publicKind(alias || symbol);
    table.start[at] = start2 >> 1;
    table.end[at] = end >> 1;
    table.field[at] = field;
    table.parent[at] = row;
    table.last[at] = at + 1;
    table.slot[at] = slot;
    table.flags[at] = (isNamed2 ? 1 : 0) | (missing2 ? 2 : 0);
    return at;
  }
  publicKind(symbol) {
    if (symbol >= ERROR_SYMBOL - 1) return this.language.errorKind;
    return this.heap.u16[this.language.publicSymbols + symbol * 2 >> 1];
  }
  aliasOf(production, child) {
    const { aliasSequences, maxAliasLength } = this.language;
    if (!aliasSequences || child >= maxAliasLength) return 0;
    return this.heap.u16[aliasSequences + (production * maxAliasLength + child) * 2 >> 1];
  }
  fieldOf(production, child) {
    const { u8, u16 } = this.heap;
    const slice = this.language.fieldSlices + production * 4;
    let entry = this.language.fieldEntries + u16[slice >> 1] * 4;
    const end = entry + u16[slice + 2 >> 1] * 4;
    for (; entry < end; entry += 4) {
      if (u8[entry + 2] === child && !u8[entry + 3]) return u16[entry >> 1];
    }
    return 0;
  }
};

// src/adapters/tree-sitter/matches.ts
var Row = class {
  place;
  start;
  id;
  row = -1;
  constructor(place, start2, id) {
    this.place = place;
    this.start = start2;
    this.id = id;
  }
  get node() {
    if (this.row < 0) this.row = slotAt(this.place.tree, this.place.slots, this.start, this.id);
    return this.row;
  }
  get text() {
    const { tree } = this.place;
    return tree.text.slice(tree.start[this.node], tree.end[this.node]);
  }
};
var NODE_WORDS = 5;
var NO_LIMIT = 4294967295;
function matchesOf(module2, query, syntaxTree, place) {
  const { textPredicates } = query;
  const buffer = runQuery(module2, query, syntaxTree);
  const heap = module2.HEAPU32;
  const count = heap[buffer >> 2];
  const address = heap[(buffer >> 2) + 1];
  const matches = [];
  let at = address >> 2;
  for (let index = 0; index < count; index++) {
    const pattern = heap[at++];
    const captures = [];
    for (let left = heap[at++]; left > 0; left--, at += 1 + NODE_WORDS) {
      const name2 = query.captureNames[heap[at]];
      captures.push({ name: name2, node: new Row(place, heap[at + 2], heap[at + 1]) });
    }
    if (textPredicates[pattern]?.every((predicate) => predicate(captures))) matches.push({ pattern, captures: byName(captures) });
  }
  module2._free(address);
  return matches;
}
function runQuery(module2, query, syntaxTree) {
  const buffer = module2._ts_init();
  const { rootNode } = syntaxTree;
  const words = [rootNode.id, rootNode.startIndex, rootNode.startPosition.row, rootNode.startPosition.column, addressOf(rootNode)];
  for (const [index, word] of words.entries()) module2.HEAPU32[(buffer >> 2) + index] = word;
  const anywhere = new Array(12).fill(0);
  module2._ts_query_matches_wasm(addressOf(query), addressOf(syntaxTree), ...anywhere, NO_LIMIT, NO_LIMIT);
  return buffer;
}
function addressOf(owner) {
  return owner[0];
}
function byName(captures) {
  const found = /* @__PURE__ */ new Map();
  for (const { name: name2, node } of captures) {
    const nodes = found.get(name2);
    if (nodes) nodes.push(node.node);
    else found.set(name2, [node.node]);
  }
  return found;
}

// src/adapters/tree-sitter/repair.ts
var OTHER_NAMES = { new: "neo", make: "mage" };
function withoutValueCalls(text) {
  const parts2 = [];
  let done = 0;
  for (const match of text.matchAll(/\b(new|make)\s*\(/g)) {
    const name2 = match[1];
    if (!isValue(text, match.index + match[0].length)) continue;
    parts2.push(text.slice(done, match.index), OTHER_NAMES[name2]);
    done = match.index + name2.length;
  }
  return done === 0 ? void 0 : parts2.join("") + text.slice(done);
}
var TYPE_NAME = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)?(\[.*\])?$/su;
var TYPE_WORD = /^(\[|(map|chan|func|struct|interface)\b|<-\s*chan\b)/;
function isValue(text, start2) {
  let { argument, hasBody } = readArgument(text, start2);
  argument = argument.trim();
  while (argument.startsWith("*")) argument = argument.slice(1).trim();
  if (argument === "" || TYPE_NAME.test(argument)) return false;
  if (TYPE_WORD.test(argument)) return hasBody;
  return !(argument.startsWith("(") && argument.endsWith(")")) || !/^\([\s(*]*[\p{L}_[<]/u.test(argument);
}
var LONGEST = 2e4;
function readArgument(text, start2) {
  const last = Math.min(text.length, start2 + LONGEST);
  let depth = 0;
  let hasBody = false;
  let at = start2;
  while (at < last) {
    const skipped = skipLiteral(text, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const char = text[at];
    if (depth === 0 && (char === "," || char === ")")) break;
    if (char === "{" && depth === 0 && !/\b(struct|interface)\s*$/.test(text.slice(Math.max(start2, at - 20), at))) hasBody = true;
    if ("([{".includes(char)) depth++;
    else if (")]}".includes(char)) depth--;
    at++;
  }
  return { argument: text.slice(start2, at), hasBody };
}
var ENDS = { '"': /"|\n/g, "`": /`/g, "'": /'|\n/g, "//": /\n/g, "/*": /\*\//g };
function skipLiteral(text, at) {
  const end = ENDS[text[at]] ?? ENDS[text.slice(at, at + 2)];
  if (!end) return at;
  const escapes = text[at] === '"' || text[at] === "'";
  end.lastIndex = at + (text[at] === "/" ? 2 : 1);
  for (let match = end.exec(text); match; match = end.exec(text)) {
    if (!escapes || !isEscaped(text, match.index)) return match.index + match[0].length;
  }
  return text.length;
}
function isEscaped(text, at) {
  let slashes = 0;
  while (text[at - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}

// src/adapters/tree-sitter/engine.ts
var loading;
function loadSyntax(size = Number.POSITIVE_INFINITY) {
  if (!loading && size < WORTH_OPTIMISING) stayUnoptimised();
  loading ??= load();
  return loading;
}
var WORTH_OPTIMISING = 5e5;
function stayUnoptimised() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 24) setFlagsFromString("--liftoff-only");
  else if (major < 26) for (const flag of ["--no-wasm-tier-up", "--no-wasm-dynamic-tiering"]) setFlagsFromString(flag);
}
async function load() {
  const module2 = { locateFile: wasmPath };
  await Parser.init(module2);
  const language = await Language.load(new Uint8Array(await readFile(wasmPath("tree-sitter-go.wasm"))));
  const parser = new Parser();
  parser.setLanguage(language);
  const tables2 = readLanguage(heapOf(module2), rawAddress(language));
  const grammar = grammarOf(language, tables2);
  return {
    grammar,
    parse: (text, query) => parse({ parser, module: module2, tables: tables2, grammar }, text, query),
    compile: (text) => compile(language, text)
  };
}
function wasmPath(name2) {
  const beside = fileURLToPath(new URL(`./${name2}`, import.meta.url));
  if (existsSync(beside)) return beside;
  const owner = name2.startsWith("tree-sitter-go") ? "tree-sitter-go" : "web-tree-sitter";
  return fileURLToPath(new URL(`../../../node_modules/${owner}/${name2}`, import.meta.url));
}
function rawAddress(owner) {
  return owner[0];
}
function heapOf(module2) {
  return { u8: module2.HEAPU8, u16: module2.HEAPU16, u32: module2.HEAPU32 };
}
function grammarOf(language, tables2) {
  const kindNames = [];
  for (let id = 0; id < language.nodeTypeCount; id++) kindNames.push(language.nodeTypeForId(id) ?? "");
  kindNames[tables2.errorKind] = "ERROR";
  const fieldNames = [""];
  for (let id = 1; id <= language.fieldCount; id++) fieldNames.push(language.fieldNameForId(id) ?? "");
  const number = (names, what, name2, found) => {
    if (found === null || names[found] !== name2) throw new Error(`the Go grammar has no ${what} "${name2}"`);
    return found;
  };
  return {
    kindNames,
    fieldNames,
    kind: (name2) => number(kindNames, "node kind", name2, language.idForNodeType(name2, true) ?? language.idForNodeType(name2, false)),
    field: (name2) => number(fieldNames, "field", name2, language.fieldIdForName(name2)),
    errorKind: tables2.errorKind
  };
}
function parse(engine, text, query) {
  const first = attempt(engine, text, text, query);
  const repaired = first.unparsed.length > 0 ? withoutValueCalls(text) : void 0;
  if (repaired === void 0) return first;
  const second = attempt(engine, text, repaired, query);
  return second.unparsed.length < first.unparsed.length ? second : first;
}
function attempt({ parser, module: module2, tables: tables2, grammar }, text, parsed, query) {
  const syntaxTree = parser.parse(parsed);
  if (!syntaxTree) throw new Error("the parser has no language");
  try {
    const flat = flatten(heapOf(module2), tables2, rawAddress(syntaxTree), grammar, text);
    const matches = query ? matchesOf(module2, query.query, syntaxTree, flat) : [];
    return { tree: flat.tree, matches, unparsed: unparsedSpans(flat.tree) };
  } finally {
    syntaxTree.delete();
  }
}
function unparsedSpans(tree) {
  const spans = [];
  for (let node = 0; node < tree.count; node++) {
    const isError = tree.kind[node] === tree.grammar.errorKind;
    if (!isError && (tree.flags[node] & 2) === 0) continue;
    spans.push({ start: tree.start[node], end: tree.end[node] });
    if (isError) node = tree.last[node] - 1;
  }
  return spans;
}
function compile(language, text) {
  try {
    const query = new Query(language, text);
    const patternCount = query.patternCount();
    const patternStarts = Array.from({ length: patternCount }, (_, pattern) => query.startIndexForPattern(pattern));
    return { query, patternCount, patternStarts, dispose: () => query.delete() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

// src/adapters/outside.ts
function theOutside(progress) {
  return {
    openGit: openBelow,
    collect: collectGoFiles,
    collectFolders,
    readText,
    syntax: loadSyntax,
    record: async (options) => (await import("./record-UJBRY3K4.js")).recordCommand(options),
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
  const dir = await realpath4(await mkdtemp2(join6(tmpdir2(), "goroutine-gate-")));
  return { dir, dispose: () => rm2(dir, { recursive: true, force: true }) };
}

// src/go/constants.ts
function constantInt(pkg, file, node) {
  const at = file.bare(node);
  if (file.is(at, "int_literal")) return integer(file.text(at));
  return file.is(at, "identifier") ? constantNamed(pkg, file, at) : void 0;
}
function constantNamed(pkg, file, node) {
  const variable = pkg.scopes(file).variableOf(node);
  const spec = variable ? { file, node: variable.statement } : pkg.value(file.text(node), file);
  if (!spec?.file.is(spec.node, "const_spec")) return void 0;
  const names = spec.file.childrenIn(spec.node, "name").map((name2) => spec.file.text(name2));
  const value = spec.file.named(spec.file.child(spec.node, "value"))[names.indexOf(file.text(node))] ?? NONE;
  return spec.file.is(value, "int_literal") ? integer(spec.file.text(value)) : void 0;
}
function integer(text) {
  return Number(text.replaceAll("_", "").replace(/^0(?=\d)/, "0o"));
}

// src/go/channel-make.ts
function makeOf(file, variable) {
  const { statement } = variable;
  const isSpec = file.is(statement, "var_spec");
  if (!isSpec && !file.is(statement, "short_var_declaration")) return NONE;
  const targets = isSpec ? file.childrenIn(statement, "name") : file.named(file.child(statement, "left"));
  const value = file.named(file.child(statement, isSpec ? "value" : "right"))[targets.indexOf(variable.declared)] ?? NONE;
  return isChannelMake(file, value) ? value : NONE;
}
function isChannelMake(file, node) {
  if (!file.is(node, "call_expression") || file.text(file.child(node, "function")) !== "make") return false;
  return file.is(file.named(file.child(node, "arguments"))[0] ?? NONE, "channel_type");
}
var makesByFile = /* @__PURE__ */ new WeakMap();
function channelMakes(file) {
  let makes = makesByFile.get(file);
  if (!makes) {
    makes = file.all("channel_type").map((type) => file.parent(file.parent(type))).filter((call) => isChannelMake(file, call));
    makesByFile.set(file, makes);
  }
  return makes;
}
function capacityOf(pkg, file, make) {
  const size = file.named(file.child(make, "arguments"))[1] ?? NONE;
  if (size < 0) return 0;
  return constantInt(pkg, file, size) ?? { text: file.text(size) };
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
  const statement = file.parent(file.parent(literal));
  const names = file.is(statement, "var_spec") ? file.childrenIn(statement, "name") : file.named(file.child(statement, "left"));
  const target = names[file.named(file.parent(literal)).indexOf(literal)] ?? NONE;
  const variable = pkg.scopes(file).variableOf(target);
  if (!variable || literalOf(file, variable) !== literal || variable.uses.length !== 1) return { kind: "unknown" };
  const use = variable.uses[0];
  const around = file.parent(use);
  if (file.is(around, "argument_list")) return argumentRole(pkg, file, file.parent(around));
  if (!file.is(around, "call_expression") || file.child(around, "function") !== use) return { kind: "unknown" };
  return calledRole(file, around);
}
function isInLoop(file, node, within) {
  return loopAround(file, node, within) >= 0;
}
function loopAround(file, node, within) {
  let from = node;
  let below = NONE;
  for (let at = file.parent(node); at >= 0 && at !== within; at = file.parent(at)) {
    if (file.is(at, "func_literal") && roleEnds(file, at)) return NONE;
    if (file.is(at, "for_statement") && repeats(file, from, below)) return at;
    below = from;
    from = at;
  }
  return NONE;
}
function roleEnds(file, literal) {
  return !file.is(file.parent(literal), "call_expression");
}
function repeats(file, child, below) {
  if (file.is(child, "for_clause")) return file.child(child, "initializer") !== below;
  return !file.is(child, "range_clause");
}

// src/go/channels.ts
var FOLLOW_DEPTH = 3;
function localChannel(pkg, file, variable) {
  const make = makeOf(file, variable);
  if (make < 0) return void 0;
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
  const { ops, escapes } = follower;
  return { file, variable, make, capacity: capacityOf(pkg, file, make), owner, ops, escapes };
}
var Follower = class {
  ops = [];
  escapes = [];
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
      else this.escapes.push(use);
    }
  }
  /** How a use is come to: climbs through the function literals up to the variable's own function. */
  place(file, use, home, visit) {
    const literals = [];
    for (let fn = file.functionAround(use); fn >= 0 && fn !== home; fn = file.functionAround(fn)) literals.push(fn);
    let { thread, anchor, deferred, repeats: repeats2 } = visit;
    let root = home;
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
        repeats2 || thread.repeated || isInLoop(file, role.spawn, root),
        role.via
      );
      root = literal;
      anchor = NONE;
      deferred = false;
      repeats2 = false;
    }
    return {
      thread,
      anchor,
      deferred: deferred || isDeferredArgument(file, use),
      repeats: repeats2 || isInLoop(file, use, root),
      depth: visit.depth
    };
  }
  /** One `Thread` value for each place that starts one, so that operations can be grouped by it. */
  thread(file, root, parent, spawn, repeated, via) {
    const key = `${file.path}:${spawn}:${root.file.path}:${root.node}`;
    let known = this.threads.get(key);
    if (!known) {
      known = { root, parent, spawn, spawnFile: file, repeated, via };
      this.threads.set(key, known);
    }
    return known;
  }
  use(file, name2, variable, visit) {
    const use = file.wrapped(name2);
    const operation = operationOf(file, use);
    const argument = argumentOf(file, use);
    if (operation) {
      const { thread, anchor, deferred, repeats: repeats2 } = visit;
      const { arm, alternatives } = selectOf(file, operation.node);
      this.ops.push({ ...operation, file, thread, anchor: anchor < 0 ? operation.node : anchor, deferred, repeats: repeats2, arm, alternatives });
    } else if (!isHarmless(file, use) && !(argument && visit.depth > 0 && this.enter(file, argument, variable, visit))) {
      this.escapes.push(name2);
    }
  }
  /** Follows the channel into the one function of this package that is called with it. */
  enter(file, argument, variable, visit) {
    const { candidates } = calleeOf(this.pkg, file, argument.call);
    const [target] = candidates;
    if (!target || candidates.length !== 1 || target.file.child(target.node, "body") < 0) return false;
    const parameter = parameterAt(this.pkg, target, argument.index);
    if (!parameter) return false;
    const key = `${file.path}:${argument.call}:${target.file.path}:${parameter.id}:${variable.id}`;
    if (this.seen.has(key)) return true;
    this.seen.add(key);
    this.follow(target.file, parameter, this.onward(file, argument.call, target, visit));
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
function isDeferredArgument(file, name2) {
  const argument = argumentOf(file, file.wrapped(name2));
  return argument !== void 0 && file.is(file.parent(argument.call), "defer_statement");
}
function operationOf(file, use) {
  const parent = file.parent(use);
  if (file.is(parent, "send_statement") && file.child(parent, "channel") === use) return { kind: "send", node: parent };
  if (file.is(parent, "unary_expression") && file.text(file.child(parent, "operator")) === "<-") return { kind: "receive", node: parent };
  if (file.is(parent, "range_clause") && file.child(parent, "right") === use) return { kind: "range", node: parent };
  const argument = argumentOf(file, use);
  if (argument && file.text(file.child(argument.call, "function")) === "close") return { kind: "close", node: argument.call };
  return void 0;
}
function selectOf(file, operation) {
  const wrapped = file.wrapped(operation);
  const statement = file.is(file.parent(wrapped), "receive_statement") ? file.parent(wrapped) : operation;
  const arm = file.parent(statement);
  if (!file.is(arm, "communication_case") || file.child(arm, "communication") !== statement) return { arm: NONE, alternatives: 0 };
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
  const argument = argumentOf(file, use);
  return argument !== void 0 && ["len", "cap"].includes(file.text(file.child(argument.call, "function")));
}

// src/go/fields.ts
function fieldTarget(pkg, file, call) {
  const target = resultTargets(file, call)[0] ?? NONE;
  if (file.is(target, "selector_expression")) return fieldOf(pkg, file, target);
  const element = file.enclosing(call, "keyed_element", "func_literal", "argument_list", "statement_list");
  if (!file.is(element, "keyed_element") || file.bare(file.first(file.child(element, "value"))) !== call) return void 0;
  const key = file.first(file.child(element, "key"));
  if (!file.is(key, "identifier") || keysAreValues(file, element)) return void 0;
  return { owner: ownName(typeFrom(pkg, file, typeOfBody(file, file.parent(element)))), name: file.text(key) };
}
function fieldOf(pkg, file, selector) {
  const name2 = file.text(file.child(selector, "field"));
  const type = typeOf(pkg, file, file.child(selector, "operand"));
  return { owner: ownName(fieldOwner(pkg, type, name2, file) ?? type), name: name2 };
}
function ownName(type) {
  const named = namedOf(type);
  return named?.package === "" ? named.name : "";
}
var indexes = /* @__PURE__ */ new WeakMap();
function selectorsOf(file) {
  let index = indexes.get(file);
  if (!index) {
    const byName2 = /* @__PURE__ */ new Map();
    for (const node of file.all("selector_expression")) {
      const name2 = file.text(file.child(node, "field"));
      const known = byName2.get(name2);
      if (known) known.push(node);
      else byName2.set(name2, [node]);
    }
    index = byName2;
    indexes.set(file, index);
  }
  return index;
}
function mentionsOfField(pkg, field) {
  const found = [];
  for (const file of pkg.files) {
    for (const node of selectorsOf(file).get(field.name) ?? []) {
      const { owner } = fieldOf(pkg, file, node);
      if (owner && field.owner && owner !== field.owner) continue;
      found.push({ file, node, path: pathAfter(file, node) });
    }
  }
  return found;
}
function pathAfter(file, node) {
  const path = [];
  for (let end = file.wrapped(node); ; ) {
    const parent = file.parent(end);
    if (!file.is(parent, "selector_expression") || file.child(parent, "operand") !== end) return path;
    path.push(file.text(file.child(parent, "field")));
    end = file.wrapped(parent);
  }
}

// src/go/channel-names.ts
function channelFields(pkg) {
  return fieldsOfType(pkg, (file, type) => file.is(type, "channel_type"));
}
function fieldsOfType(pkg, isWanted) {
  const found = [];
  for (const file of pkg.files) {
    if (file.isTest) continue;
    for (const node of file.descendants(0, "field_declaration")) {
      if (!isWanted(file, file.child(node, "type"))) continue;
      const spec = file.parent(file.parent(file.parent(node)));
      if (!file.is(spec, "type_spec") || file.functionAround(spec) >= 0) continue;
      const owner = file.text(file.child(spec, "name"));
      for (const name2 of file.childrenIn(node, "name")) {
        if (isPrivate(pkg, file.text(name2))) found.push({ file, node, owner, name: file.text(name2) });
      }
    }
  }
  return found;
}
function placesOfFields(pkg, fields) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const field of fields) byName2.set(field.name, [...byName2.get(field.name) ?? [], field]);
  const places = new Map(fields.map((field) => [field, []]));
  if (fields.length === 0) return places;
  const add = (file, node, name2, owner) => {
    const named = byName2.get(name2);
    if (!named) return;
    const known = owner();
    const exact = named.filter((field) => field.owner === known);
    for (const field of exact.length > 0 ? exact : named) places.get(field)?.push({ file, node });
  };
  for (const file of pkg.files) {
    for (const node of file.descendants(0, "selector_expression")) {
      add(file, node, file.text(file.child(node, "field")), () => fieldOf(pkg, file, node).owner);
    }
    for (const body2 of file.descendants(0, "literal_value")) {
      const owner = () => ownerOfLiteral(pkg, file, body2);
      for (const element of file.named(body2)) {
        if (!file.is(element, "keyed_element")) continue;
        const key = file.first(file.child(element, "key"));
        if (file.is(key, "identifier")) add(file, key, file.text(key), owner);
      }
      addUnkeyed(file, body2, owner, fields, places);
    }
  }
  return places;
}
function ownerOfLiteral(pkg, file, body2) {
  const owner = namedOf(typeFrom(pkg, file, typeOfBody(file, body2)));
  return owner?.package === "" ? owner.name : "";
}
function addUnkeyed(file, body2, owner, fields, places) {
  const [first] = file.named(body2);
  if (first === void 0 || file.is(first, "keyed_element")) return;
  const known = owner();
  for (const field of fields) if (known !== "" && field.owner === known) places.get(field)?.push({ file, node: body2 });
}
function channelGlobals(pkg) {
  const found = /* @__PURE__ */ new Map();
  const twins = /* @__PURE__ */ new Set();
  for (const file of pkg.files) {
    for (const declaration of file.children(0)) {
      if (!file.is(declaration, "var_declaration")) continue;
      for (const node of file.descendants(declaration, "var_spec", true)) {
        for (const [name2, value] of namesOf(file, node)) {
          if (found.has(name2)) twins.add(name2);
          if (isPrivate(pkg, name2) && (file.is(file.child(node, "type"), "channel_type") || isChannelMake(file, value)))
            found.set(name2, { file, node, value });
        }
      }
    }
  }
  const names = [...found.keys()].filter((name2) => !twins.has(name2) && !found.get(name2)?.file.isTest);
  const places = new Map(names.map((name2) => [name2, []]));
  if (names.length > 0)
    for (const file of pkg.files) for (const node of pkg.scopes(file).free) places.get(file.text(node))?.push({ file, node });
  return names.map((name2) => ({ ...found.get(name2), name: name2, places: places.get(name2) ?? [] }));
}
function namesOf(file, spec) {
  const values = file.named(file.child(spec, "value"));
  return file.childrenIn(spec, "name").map((name2, index) => [file.text(name2), values[index] ?? NONE]);
}
function channelLocals(pkg) {
  return pkg.files.filter((file) => !file.isTest && file.tree.text.includes("chan")).flatMap(
    (file) => pkg.scopes(file).variables.filter((variable) => variable.kind === "local").map((variable) => ({ file, variable, value: declaredValue(file, variable) })).filter(({ variable, value }) => isChannelMake(file, value) || value < 0 && isChannelSpec(file, variable))
  );
}
function isChannelSpec(file, { statement }) {
  return file.is(statement, "var_spec") && file.is(file.child(statement, "type"), "channel_type");
}
function declaredValue(file, { statement, declared }) {
  const isSpec = file.is(statement, "var_spec");
  if (!isSpec && !file.is(statement, "short_var_declaration")) return NONE;
  const targets = isSpec ? file.childrenIn(statement, "name") : file.named(file.child(statement, "left"));
  const values = file.named(file.child(statement, isSpec ? "value" : "right"));
  if (values.length !== targets.length) return values[0] ?? NONE;
  return values[targets.indexOf(declared)] ?? NONE;
}
function isPrivate(pkg, name2) {
  return name2 !== "_" && (pkg.name === "main" || !new RegExp("^\\p{Lu}", "u").test(name2));
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
    for (const { file, node } of channel.ops) {
      const key = `${file.path}:${node}`;
      const known = index.get(key);
      if (known) known.push(channel);
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
    ...fields.map((field) => fieldChannel(pkg, field, places.get(field) ?? [])),
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
function fieldChannel(pkg, field, places) {
  const gathering = new Gathering(pkg, places);
  return gathering.channel("field", `${field.owner}.${field.name}`, field.name, field);
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
    for (const { file, node } of places) this.own.add(`${file.path}:${node}`);
    for (const { file, node } of places) this.use(file, node);
  }
  channel(kind, identity, name2, { file, node }) {
    const { makes, ops, passes } = this;
    return { kind, identity, name: name2, declared: { file, node }, makes, ops, passes, escapes: this.escapes, mentions: this.mentions };
  }
  /** Every use of a local name for the channel. */
  follow(file, variable) {
    if (this.followed.has(variable)) return;
    this.followed.add(variable);
    for (const use of variable.uses) this.own.add(`${file.path}:${use}`);
    for (const use of variable.uses) this.use(file, use);
  }
  /** What the channel is given as its value. */
  value(file, node) {
    const value = file.bare(node);
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
  use(file, expression) {
    this.mentions++;
    let at = expression;
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
    const known = target && candidates.length === 1 && target.file.child(target.node, "body") >= 0;
    const parameter = known ? parameterAt(this.pkg, target, file.named(list).indexOf(at)) : void 0;
    if (target && parameter) {
      this.passes.push({ file, node: call, target });
      this.follow(target.file, parameter);
    } else this.escapes = true;
  }
  /** One of the targets or values of an assignment or declaration. */
  listed(file, at, list) {
    const statement = file.parent(list);
    const index = file.named(list).indexOf(at);
    if (file.is(statement, "var_spec")) {
      this.named(file, file.childrenIn(statement, "name")[index] ?? NONE);
      return;
    }
    if (!file.is(statement, "assignment_statement") && !file.is(statement, "short_var_declaration")) {
      this.escapes = true;
      return;
    }
    const left = file.child(statement, "left");
    const right = file.child(statement, "right");
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
    const element = file.enclosing(at, "keyed_element");
    const key = file.child(element, "key");
    if (element >= 0 && file.contains(key, at)) this.value(file, file.first(file.child(element, "value")));
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

// src/go/conditions.ts
function atomOf(names, condition) {
  const { file } = names;
  const at = file.bare(condition);
  const operator = file.text(file.child(at, "operator"));
  if (file.is(at, "binary_expression") && (operator === "==" || operator === "!=")) {
    const left = canonical(names, file.child(at, "left"));
    const right = canonical(names, file.child(at, "right"));
    if (!left || !right) return void 0;
    const [a, b] = left === "nil" ? [right, left] : [left, right];
    return { key: `${a}==${b}`, is: operator === "==" };
  }
  const key = canonical(names, at);
  return key ? { key, is: true } : void 0;
}
function nilFact(names, identifier, isNil) {
  return { key: `${canonical(names, identifier)}==nil`, is: isNil };
}
var DEPTH = 40;
function canonical(names, node, depth = DEPTH) {
  const { file, scopes } = names;
  const at = file.bare(node);
  const part = (field) => canonical(names, file.child(at, field), depth - 1);
  if (depth === 0) return "";
  if (file.is(at, "identifier")) {
    const variable = scopes.variableOf(at);
    return variable ? `${variable.name}#${variable.id}` : file.text(at);
  }
  if (file.is(at, "selector_expression")) {
    const operand = part("operand");
    return operand && `${operand}.${file.text(file.child(at, "field"))}`;
  }
  if (file.is(at, "unary_expression")) {
    const operator = file.text(file.child(at, "operator"));
    const operand = operator === "<-" ? "" : part("operand");
    return operand && (operator === "&" || operator === "*" ? operand : `${operator}${operand}`);
  }
  if (file.is(at, "index_expression")) {
    const operand = part("operand");
    const index = operand && part("index");
    return index && `${operand}[${index}]`;
  }
  if (file.is(at, "binary_expression")) {
    const left = part("left");
    const right = left && part("right");
    return right && `${left}${file.text(file.child(at, "operator"))}${right}`;
  }
  return LITERALS.some((kind) => file.is(at, kind)) ? file.text(at) : "";
}
var LITERALS = ["nil", "true", "false", "int_literal", "interpreted_string_literal", "raw_string_literal"];
function mentions(key, name2) {
  if (name2 === "") return false;
  for (let at = key.indexOf(name2); at >= 0; at = key.indexOf(name2, at + 1)) {
    if (!WORD.test(key[at - 1] ?? "") && !WORD.test(key[at + name2.length] ?? "")) return true;
  }
  return false;
}
var WORD = /[\p{L}\p{N}_#]/u;

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
  const states = search.notes.arrivals(from).flatMap((known) => successors(search, { step, facts: known, parts: 0, before: void 0 }, next));
  return states.reverse().map((after2) => {
    const others = after2.facts.filter((fact) => !search.assumed.has(fact.key));
    return { ...after2, facts: [...others, ...assume], before: void 0 };
  });
}
function keyOf({ step, facts, parts: parts2 }) {
  if (facts.length === 0 && parts2 < PARTS_LIMIT) return step.id * PARTS_LIMIT + parts2;
  let key = `${step.id}|${parts2}`;
  for (const fact of facts) key += `|${fact.key}=${fact.is}`;
  return key;
}
function pushReversed(stack, states) {
  for (let at = states.length - 1; at >= 0; at--) stack.push(states[at]);
}
function successors(search, state, next) {
  const { notes, flow } = search;
  const { step } = state;
  const kept = notes.forget(step, state.facts);
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
  const known = facts.find((other) => other.key === fact.key);
  if (known) return known.is === fact.is ? facts : void 0;
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
  let arrivals;
  const notes = {
    arrivals(step) {
      arrivals ??= arrivalsIn({ flow, assumed: /* @__PURE__ */ new Set(), notes });
      return arrivals.get(step) ?? [];
    },
    repeated: new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key)),
    atom: (step) => atoms[step.id],
    forget(step, facts) {
      if (facts.length === 0 || step.kind === "condition") return facts;
      changes2[step.id] ??= changeOf(flow, step);
      const { assigned, calls } = changes2[step.id];
      if (assigned.length === 0 && !calls) return facts;
      return facts.filter((fact) => !assigned.some((name2) => mentions(fact.key, name2)) && !(calls && fact.key.includes(".")));
    }
  };
  return notes;
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
    const known = arrivals.get(state.step.id);
    if (known) known.push(state.facts);
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
function hasCall({ file }, node) {
  for (const _ of file.descendants(node, "call_expression")) return true;
  return false;
}
function targetsOf({ file }, node) {
  if (file.is(node, "inc_statement") || file.is(node, "dec_statement")) return [node];
  if (file.is(node, "var_declaration"))
    return [...file.descendants(node, "var_spec", true)].flatMap((spec) => file.childrenIn(spec, "name"));
  const left = file.child(node, "left");
  return left < 0 ? [] : [left];
}
function pathOf(state) {
  const steps = [];
  for (let at = state; at; at = at.before) steps.push(at.step);
  return steps.reverse();
}

// src/go/spawns.ts
function spawnsOf(pkg, fn) {
  const { file, node } = fn;
  if (file.is(node, "func_literal")) {
    const role = roleOf(pkg, file, node);
    return role.kind === "spawned" ? [{ file, node: role.spawn }] : [];
  }
  return pkg.files.filter((from) => file.isTest || !from.isTest).flatMap((from) => goCallsTo(pkg, from, fn));
}
function goCallsTo(pkg, from, fn) {
  const name2 = fn.file.text(fn.file.child(fn.node, "name"));
  const found = [];
  for (const statement of from.all("go_statement")) {
    const call = from.first(statement);
    if (!from.text(from.child(call, "function")).endsWith(name2)) continue;
    if (calleeOf(pkg, from, call).candidates.some((candidate) => candidate.node === fn.node && candidate.file === fn.file))
      found.push({ file: from, node: statement });
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
  const start2 = file.named(file.child(file.child(clause, "initializer"), "right"))[0] ?? NONE;
  if (file.text(start2) !== "0" || file.text(file.child(condition, "operator")) !== "<") return void 0;
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
  const body2 = heaviestPath(graph, weight);
  const deferred = ops.filter((op) => op.deferred);
  const late = deferred.length === 0 ? 0 : mostInside(pkg, deferred);
  return deferred.some((op) => isOptional(pkg, thread, op)) ? Math.max(body2, late) : body2 + late;
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
  const home = homeOf(op);
  if (home === thread.root.node) return false;
  const flow = pkg.flow({ file: op.file, node: home });
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
function comesBack(pkg, fn, node) {
  if (!fn.file.contains(fn.node, node)) return false;
  const flow = pkg.flow(fn);
  const step = flow.graph.stepAround(node);
  return step !== void 0 && findPath(flow, { from: step.id, satisfied: () => false, bad: (at) => at.id === step.id }) !== void 0;
}
function heaviestPath(graph, weight) {
  const best = /* @__PURE__ */ new Map();
  const open2 = [];
  const enter = (id) => {
    best.set(id, 0);
    open2.push({ id, next: 0, most: 0 });
  };
  enter(graph.entry);
  for (let top = open2.at(-1); top; top = open2.at(-1)) {
    const edge = graph.steps[top.id]?.next[top.next++];
    if (edge) {
      const known = best.get(edge.to);
      if (known === void 0) enter(edge.to);
      else top.most = Math.max(top.most, known);
      continue;
    }
    const sum = (weight.get(top.id) ?? 0) + top.most;
    best.set(top.id, sum);
    open2.pop();
    const above = open2.at(-1);
    if (above) above.most = Math.max(above.most, sum);
  }
  return best.get(graph.entry) ?? 0;
}

// src/go/stranded.ts
var cache2 = /* @__PURE__ */ new WeakMap();
function strandingsOf(pkg, file, make) {
  const known = cache2.get(pkg) ?? /* @__PURE__ */ new Map();
  cache2.set(pkg, known);
  const key = `${file.path}:${make}`;
  const found = known.get(key) ?? analyse(pkg, file, make);
  known.set(key, found);
  return found;
}
function analyse(pkg, file, make) {
  const channel = channelMadeBy(pkg, file, make);
  if (!channel || channel.escapes.length > 0 || typeof channel.capacity !== "number") return [];
  if (isProcessMain(pkg, file, channel.owner.root.node)) return [];
  const story = storyOf(pkg, channel, channel.capacity);
  return story ? [...new Analysis(pkg, story).run()] : [];
}
function channelMadeBy(pkg, file, make) {
  const statement = file.enclosing(make, "short_var_declaration", "var_spec");
  if (statement < 0) return void 0;
  const targets = file.is(statement, "var_spec") ? file.childrenIn(statement, "name") : file.named(file.child(statement, "left"));
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
  const total = senders.reduce((sum, sender) => sum + sender.sends, 0);
  if (capacity >= total || senders.every((sender) => sender.bare.length === 0)) return void 0;
  return { channel, capacity, senders, receives, sends: total };
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
  const spawns = channel.ops.filter((op) => op.kind === "send").map((op) => flow.graph.stepAround(spawnByOwner(op.thread, channel.owner) ?? NONE));
  return spawns.some(
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
  constructor(pkg, story) {
    this.pkg = pkg;
    this.story = story;
    this.file = story.channel.file;
    this.flow = pkg.flow(story.channel.owner.root);
    for (const op of story.receives) {
      const step = op.deferred ? this.flow.graph.stepAround(op.anchor) : this.flow.graph.stepAt(op.anchor);
      if (step) this.receiving.set(step.id, op);
    }
  }
  *run() {
    const { senders, sends, receives } = this.story;
    const [only] = senders;
    if (!only) return;
    if (sends === 1) {
      yield* this.single(only);
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
    const start2 = this.flow.graph.stepAt(spawnByOwner(sender.thread, this.story.channel.owner) ?? NONE);
    if (!send || !start2) return;
    const path = findPath(this.flow, {
      from: start2.id,
      satisfied: (step) => this.receiving.has(step.id) || this.waitsFor(step, sender, send)
    });
    if (path) yield this.strandingOf(path, send, "return");
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
    const names = [];
    for (const receive of file.descendants(scope, "unary_expression", true)) {
      if (file.text(file.child(receive, "operator")) === "<-") names.push(file.child(receive, "operand"));
    }
    for (const call of file.descendants(scope, "call_expression", true)) {
      const callee = file.child(call, "function");
      if (file.is(callee, "selector_expression") && file.text(file.child(callee, "field")) === "Wait")
        names.push(file.child(callee, "operand"));
    }
    if (step.kind === "range") names.push(file.child(step.node, "right"));
    return names;
  }
  /** Whether the sender uses the name, and never before a send that could still come after it. */
  servedOnlyAfter(uses, sender, send) {
    const { root } = sender.thread;
    if (sender.thread.via === "group" && uses.some((use) => use >= 0 && this.file.contains(sender.thread.spawn, use))) return true;
    if (root.file !== this.file) return false;
    const inside = uses.filter((use) => this.file.contains(root.node, use));
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
    for (const start2 of [...fromReceive, ...starts]) {
      const first = start2.kind === "range" ? { first: true } : {};
      const path = findPath(this.flow, {
        ...first,
        from: start2.id,
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
    const body2 = this.file.child(loop, "body");
    const isHead = (step) => (step.kind === "condition" || step.kind === "range") && this.file.contains(loop, step.node) && !this.file.contains(body2, step.node);
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
  const answers = channel.ops.filter((op) => op.kind === "close" || op.kind === "send" && waiter?.kind === "receive");
  if (!waiter || answers[0] !== answer || answers.some((op) => op.file !== answer.file)) return void 0;
  for (let node = answer.file.functionAround(answer.node); node >= 0; node = answer.file.functionAround(node)) {
    const fn = { file: answer.file, node };
    if (!answers.every((op) => fn.file.contains(node, op.node)) || isInLoop(fn.file, answer.node, node)) return void 0;
    const leaves3 = wayAround(pkg, channel, fn, answers, waiter);
    if (leaves3 !== void 0) return { waiter, leaves: leaves3, fn };
    if (!fn.file.is(node, "func_literal") || roleOf(pkg, fn.file, node).kind === "unknown") return void 0;
  }
  return void 0;
}
function wayAround(pkg, channel, fn, answers, waiter) {
  const { file, node } = fn;
  const flow = pkg.flow(fn);
  const answering = new Set(answers.map((op) => flow.graph.stepAround(op.node)?.id));
  const from = startOf2(pkg, channel, fn, waiter);
  if (from === void 0 || isProcessMain(pkg, file, node)) return void 0;
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
  const { file, node } = fn;
  const { graph } = pkg.flow(fn);
  const makes = channel.makes.filter((make) => make.file === file && file.contains(node, make.node));
  if (makes.length === 0) return waiter.file === file && file.contains(node, waiter.node) ? void 0 : graph.entry;
  if (waiter.file !== file || file.functionAround(waiter.node) === node) return void 0;
  const around = file.functionAround(waiter.node);
  const isGoroutine = file.functionAround(around) === node && roleOf(pkg, file, around).kind === "spawned";
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
    const spawns = spawnsOf(pkg, fn);
    return channel.kind === "local" || spawns.length === 1 && spawns.every((spawn) => startedOnce(channel, spawn.file, spawn.node));
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
  const start2 = flow.graph.stepAt(call);
  const wait = flow.graph.stepAround(waiter.node);
  if (!start2 || !wait) return false;
  const errors = resultTargets(file, call).filter((target) => /^(err|e)/i.test(file.text(target)));
  if (errors.length !== 1 && leaving.replace(/^return\b/, "").trim() !== "") return false;
  const assume = errors.map((target) => nilFact(flow, target, /\bnil$/.test(leaving)));
  return findPath(flow, { from: start2.id, assume, satisfied: () => false, bad: (step) => step.id === wait.id }) !== void 0;
}

// src/go/unanswered.ts
function neverAnswered(channel, kinds) {
  return channel.makes.length > 0 && !channel.escapes && !channel.ops.some((op) => kinds.includes(op.kind));
}
var FOR_EVER = /forever|block|never|hang|infinite|idle/i;
function isMeantToBlock(pkg, channel, { file, node }) {
  if (file.isTest || isProcessMain(pkg, file, file.functionAround(node))) return true;
  if (FOR_EVER.test(channel.name) || FOR_EVER.test(file.functionName(node))) return true;
  return channel.kind === "local" && channel.mentions === 1 && pkg.name === "main";
}
function waitTrail({ identity, name: name2, makes }, { file, node }, waits) {
  const [make] = makes;
  const made = make ? [{ file: make.file, node: make.node, message: `${name2} is made here` }] : [];
  return { identity, related: made, codeFlow: [...made, { file, node, message: waits }] };
}
function endlessLoopAround(file, node) {
  const loop = file.enclosing(node, "for_statement", "func_literal", "function_declaration", "method_declaration");
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
    const body2 = fn.file.child(fn.node, "body");
    const leaves3 = {
      file: fn.file,
      node: skipped.leaves < 0 ? fn.file.named(fn.file.first(body2)).at(-1) ?? body2 : skipped.leaves,
      message: `the function leaves here without the ${what}`
    };
    const waits = { file: waiter.file, node: waiter.node, message: `who waits for ${channel.name} here stays` };
    report(at, `the ${what} is skipped on another way out of the function, and whoever waits for it stays`, {
      identity: channel.identity,
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
  const name2 = channel.variable.name;
  const made = { file, node: channel.make, message: `${name2} is made here and holds ${heldBy(stranding)}` };
  const spawned = { file: send.thread.spawnFile, node: send.thread.spawn, message: "the goroutine that sends is started here" };
  const blocked = { file: send.file, node: send.node, message: `the send on ${name2} waits for a receiver` };
  const leaves3 = {
    file,
    node: headOf(file, stranding.leaves < 0 ? endOf(file, channel.owner.root.node) : stranding.leaves),
    message: leaving
  };
  const receive = {
    file: stranding.receive.file,
    node: stranding.receive.node,
    message: `the receive from ${name2} that is then missed`
  };
  const fix = capacityFix(stranding);
  return {
    identity: name2,
    file: send.file,
    // A channel that a test makes strands nobody in production, wherever the send stands.
    ...file.isTest ? { level: "note" } : {},
    related: [made, spawned, leaves3, receive],
    codeFlow: [made, spawned, blocked, leaves3],
    ...fix ? { fix } : {}
  };
}
function heldBy({ channel }) {
  return channel.capacity === 0 ? "no value" : channel.capacity === 1 ? "one value" : `${channel.capacity} values`;
}
function headOf(file, node) {
  if (!file.is(node, "communication_case")) return node;
  return file.child(node, "communication");
}
function endOf(file, fn) {
  const body2 = file.child(fn, "body");
  return file.named(file.first(body2)).at(-1) ?? body2;
}
function capacityFix({ channel, sends }) {
  if (!Number.isFinite(sends) || sends > 8) return void 0;
  const { file, make } = channel;
  const [type = NONE, size = NONE] = file.named(file.child(make, "arguments"));
  const edit = size >= 0 ? { file, start: file.start(size), end: file.end(size), newText: String(sends) } : { file, start: file.end(type), end: file.end(type), newText: `, ${sends}` };
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

// rules/channel/fan-in-stops-early/detect.ts
var detect3 = ({ make }, { file, pkg, report }) => {
  for (const stranding of strandingsOf(pkg, file, make)) {
    if (stranding.how !== "fan-in") continue;
    const { channel, send } = stranding;
    const details = strandingDetails(stranding, `collecting from ${channel.variable.name} stops here while sends are still to come`);
    report(send.node, `send on ${channel.variable.name} blocks for ever when collecting stops before every sender is served`, details);
  }
};

// src/go/unmade.ts
function isNeverMade(channel) {
  return channel.makes.length === 0 && !channel.escapes;
}
function afterFuncBehind(pkg, file, receive) {
  const operand = file.bare(file.child(receive, "operand"));
  if (!file.is(operand, "selector_expression") || file.text(file.child(operand, "field")) !== "C") return void 0;
  const timer = file.child(operand, "operand");
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
  const statement = file.parent(parent);
  return file.named(file.child(statement, "right"))[file.named(parent).indexOf(target)] ?? statement;
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
  const name2 = file.text(file.child(at, "operand"));
  const made = { ...timer, message: "time.AfterFunc calls its function and leaves C nil" };
  report(at, `${name2} is nil, for a timer of time.AfterFunc has no channel, so this waits for ever`, {
    identity: name2,
    related: [made],
    codeFlow: [made, { node: at, message: "the receive from a nil channel never goes on" }]
  });
};

// src/go/endless.ts
function hasWayOut(file, loop) {
  const body2 = file.child(loop, "body");
  for (const kind of ["return_statement", "goto_statement"]) for (const _ of file.descendants(body2, kind, true)) return true;
  for (const node of file.descendants(body2, "break_statement", true)) {
    const inner2 = file.enclosing(node, "for_statement", "expression_switch_statement", "type_switch_statement", "select_statement");
    if (inner2 === loop || file.named(node).length > 0) return true;
  }
  for (const call of file.descendants(body2, "call_expression", true)) if (isNoReturnCall(file, call)) return true;
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
    report(at, `the range over ${channel.name} never ends: nothing closes the channel`, { ...trail, related });
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
    report(at, message, waitTrail(channel, op, `${what} ${channel.name} waits here for a sender that does not exist`));
    return;
  }
};

// src/go/never-ready.ts
function neverReadyArms(pkg, file, select) {
  if (isProcessMain(pkg, file, file.functionAround(select))) return void 0;
  const cases = file.named(select);
  if (cases.length === 1) return void 0;
  const arms = [];
  for (const node of cases) {
    const arm = file.is(node, "communication_case") ? deadArm(pkg, file, node) : void 0;
    if (!arm) return void 0;
    arms.push(arm);
  }
  return arms;
}
function deadArm(pkg, file, arm) {
  const communication = file.child(arm, "communication");
  const isSend = file.is(communication, "send_statement");
  const operation = isSend ? communication : receiveIn(file, communication);
  const [channel, ...more] = sharedChannelsAt(pkg, file, operation);
  if (!channel || more.length > 0) return void 0;
  const unanswered = neverAnswered(channel, isSend ? ["receive", "range", "close"] : ["send", "close"]);
  const roomy = isSend && channel.makes.some((make) => make.capacity !== 0);
  return isNeverMade(channel) || unanswered && !roomy ? { node: arm, channel: channel.name } : void 0;
}
function receiveIn(file, communication) {
  for (const node of file.descendants(communication, "unary_expression", true)) return node;
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
var detect8 = ({ make }, { file, pkg, report }) => {
  for (const stranding of strandingsOf(pkg, file, make)) {
    if (stranding.how !== "return") continue;
    const { channel, send } = stranding;
    const details = strandingDetails(stranding, `the function leaves here without receiving from ${channel.variable.name}`);
    report(send.node, `send on ${channel.variable.name} blocks for ever when the function returns before it receives`, details);
  }
};

// rules/channel/send-abandoned-by-select/detect.ts
var detect9 = ({ make }, { file, pkg, report }) => {
  for (const stranding of strandingsOf(pkg, file, make)) {
    if (stranding.how !== "select") continue;
    const { channel, send } = stranding;
    const details = strandingDetails(stranding, `the receiver leaves by this arm and never receives from ${channel.variable.name}`);
    report(send.node, `send on ${channel.variable.name} blocks for ever when its receiver leaves the select by another arm`, details);
  }
};

// src/go/asymmetry.ts
var STOP_NAME = /^(done|stop|stopc|stopch|stopped|quit|quitc|exit|close|closed|closing|closec|closech|shutdown|term|cancel|die|halt|kill)(ch|c|chan|channel)?$/i;
function asymmetryOf(pkg, file, send) {
  const fn = file.functionAround(send);
  if (fn < 0 || selectOf(file, send).alternatives > 0) return void 0;
  const channel = file.bare(file.child(send, "channel"));
  const flow = pkg.flow({ file, node: fn });
  if (!mayBlock(pkg, file, channel, fn)) return void 0;
  return ownStop(flow, send, fn) ?? (file.is(channel, "selector_expression") ? receiverStop(pkg, fieldOf(pkg, file, channel)) : void 0);
}
function mayBlock(pkg, file, channel, fn) {
  if (file.is(channel, "selector_expression")) {
    const field = fieldOf(pkg, file, channel);
    const makes = makesOfField(pkg, field);
    return field.owner !== "" && makes.length > 0 && makes.every(({ file: at, node }) => capacityOf(pkg, at, node) === 0) && !receivesIn(file, fn, field.name);
  }
  const variable = file.is(channel, "identifier") ? pkg.scopes(file).variableOf(channel) : void 0;
  if (!variable || receivesIn(file, fn, variable.name)) return false;
  const make = makeOf(file, variable);
  return make >= 0 ? capacityOf(pkg, file, make) === 0 : variable.kind === "parameter";
}
function makesOfField(pkg, field) {
  const found = [];
  for (const file of pkg.files) {
    for (const make of channelMakes(file)) {
      const target = fieldSetBy(pkg, file, make);
      if (target?.name === field.name && (target.owner === field.owner || target.owner === "")) found.push({ file, node: make });
    }
  }
  return found;
}
function fieldSetBy(pkg, file, value) {
  const element = file.parent(file.parent(value));
  if (file.is(element, "keyed_element")) {
    const type = file.child(file.enclosing(element, "composite_literal"), "type");
    return { owner: file.is(type, "type_identifier") ? file.text(type) : "", name: file.text(file.child(element, "key")) };
  }
  const list = file.parent(value);
  const statement = file.parent(list);
  if (!file.is(statement, "assignment_statement")) return void 0;
  const target = file.named(file.child(statement, "left"))[file.named(list).indexOf(value)] ?? NONE;
  return file.is(target, "selector_expression") ? fieldOf(pkg, file, target) : void 0;
}
function receivesIn(file, fn, name2) {
  for (const receive of file.descendants(fn, "unary_expression")) {
    if (file.text(file.child(receive, "operator")) === "<-" && lastName(file, file.child(receive, "operand")) === name2) return true;
  }
  return false;
}
function ownStop(flow, send, fn) {
  const { file } = flow;
  const loop = loopAround(file, send, fn);
  const step = flow.graph.stepAt(send);
  if (loop < 0 || !step || !comesBack2(flow, step, loop)) return void 0;
  for (const arm of flow.graph.steps) {
    if (arm.kind !== "arm" || !file.contains(loop, arm.node) || file.contains(arm.node, send)) continue;
    const signal = stopSignal(file, arm.node);
    if (!signal || !leaves(flow, arm) || file.contains(file.parent(arm.node), send)) continue;
    return { how: "sender", stop: { file, node: file.child(arm.node, "communication") }, peer: { file, node: send }, signal };
  }
  return void 0;
}
function comesBack2(flow, send, loop) {
  const body2 = flow.file.child(loop, "body");
  const first = flow.graph.steps.find((step) => step.node >= 0 && flow.file.contains(body2, step.node));
  if (!first) return false;
  return first.id === send.id || findPath(flow, { from: send.id, satisfied: () => false, bad: (step) => step.id === first.id }) !== void 0;
}
function stopSignal(file, arm) {
  const communication = file.child(arm, "communication");
  if (!file.is(communication, "receive_statement")) return "";
  const channel = file.child(file.bare(file.child(communication, "right")), "operand");
  const at = file.bare(channel);
  if (file.is(at, "call_expression")) {
    const callee = file.child(at, "function");
    return file.text(file.child(callee, "field")) === "Done" ? file.text(at) : "";
  }
  return STOP_NAME.test(lastName(file, at)) ? file.text(at) : "";
}
function lastName(file, node) {
  const at = file.bare(node);
  return file.is(at, "selector_expression") ? file.text(file.child(at, "field")) : file.text(at);
}
function leaves(flow, arm) {
  const { file, graph } = flow;
  const select = graph.steps.find((step) => step.kind === "select" && step.node === file.parent(arm.node));
  return findPath(flow, { from: arm.id, satisfied: (step) => step.id === select?.id }) !== void 0;
}
var receivers = /* @__PURE__ */ new WeakMap();
function receiverStop(pkg, field) {
  if (/^[A-Z]/.test(field.name)) return void 0;
  const known = receivers.get(pkg) ?? /* @__PURE__ */ new Map();
  receivers.set(pkg, known);
  const key = `${field.owner}.${field.name}`;
  if (!known.has(key)) known.set(key, findReceiverStop(pkg, field));
  return known.get(key);
}
function findReceiverStop(pkg, field) {
  let found;
  for (const { file, node, path } of mentionsOfField(pkg, field)) {
    if (path.length > 0 || file.isTest) continue;
    const parent = file.parent(node);
    if (file.is(parent, "send_statement") && file.child(parent, "channel") === node) continue;
    if (file.is(parent, "expression_list") && isMadeHere(file, node)) continue;
    const here = file.is(parent, "unary_expression") ? stoppedReceive(pkg, file, parent) : void 0;
    if (!here) return void 0;
    found ??= here;
  }
  return found;
}
function isMadeHere(file, target) {
  const list = file.parent(target);
  const statement = file.parent(list);
  const value = file.named(file.child(statement, "right"))[file.named(list).indexOf(target)] ?? NONE;
  return isChannelMake(file, value);
}
function stoppedReceive(pkg, file, receive) {
  const { arm } = selectOf(file, receive);
  const fn = file.functionAround(receive);
  if (arm < 0 || fn < 0 || loopAround(file, arm, fn) < 0) return void 0;
  const flow = pkg.flow({ file, node: fn });
  for (const step of flow.graph.steps) {
    if (step.kind !== "arm" || step.node === arm || file.parent(step.node) !== file.parent(arm)) continue;
    const signal = stopSignal(file, step.node);
    if (signal && leaves(flow, step) && !drains(flow, step, receive)) {
      return { how: "receiver", stop: { file, node: file.child(step.node, "communication") }, peer: { file, node: receive }, signal };
    }
  }
  return void 0;
}
function drains(flow, stop2, receive) {
  const { file } = flow;
  const key = canonical(flow, file.child(receive, "operand"));
  for (const other of file.descendants(stop2.node, "unary_expression")) {
    if (other !== receive && canonical(flow, file.child(other, "operand")) === key) return true;
  }
  return false;
}

// rules/channel/send-ignores-done/detect.ts
var detect10 = ({ send, channel }, { file, pkg, report }) => {
  const at = send;
  if (isProcessMain(pkg, file, file.functionAround(at))) return;
  const asymmetry = asymmetryOf(pkg, file, at);
  if (!asymmetry) return;
  const { how, stop: stop2, peer, signal } = asymmetry;
  const name2 = file.text(channel);
  const message = how === "sender" ? `send on ${name2} cannot be left, though the loop around it ends on ${signal}` : `send on ${name2} blocks for ever once its receiver has left on ${signal}`;
  const stopSpot = {
    ...stop2,
    message: how === "sender" ? `elsewhere the loop leaves on ${signal}` : `the receiver leaves here on ${signal}`
  };
  report(at, message, {
    identity: name2,
    related: how === "sender" ? [stopSpot] : [{ ...peer, message: `the receive from ${name2}` }, stopSpot],
    codeFlow: [{ node: at, message: `the send on ${name2} has no other way out` }, stopSpot]
  });
};

// rules/channel/send-without-receiver/detect.ts
var detect11 = ({ send }, { file, pkg, report }) => {
  const at = send;
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file);
    if (!op || op.alternatives > 0 || !neverAnswered(channel, ["receive", "range"]) || isMeantToBlock(pkg, channel, op)) continue;
    const roomy = channel.makes.some((make) => make.capacity !== 0);
    if (roomy && endlessLoopAround(file, at) < 0) continue;
    const message = `the send on ${channel.name} ${roomy ? "waits for ever once its room is used up" : "waits for ever"}: nothing in the package receives from it`;
    report(at, message, waitTrail(channel, op, `the send on ${channel.name} waits here for a receiver that does not exist`));
    return;
  }
};

// src/go/stop-check.ts
var STOP = /(done|stop|quit|exit|clos|shutdown|cancel|term|die|kill|halt)\w*(\(\))?$/i;
function* unguardedAfter(pkg, file, select) {
  const arms = file.named(select);
  const fallback = arms.find((arm) => file.is(arm, "default_case")) ?? NONE;
  const stop2 = arms.find((arm) => file.is(arm, "communication_case") && leaves2(file, arm)) ?? NONE;
  const signal = signalOf(file, stop2);
  if (arms.length !== 2 || fallback < 0 || !STOP.test(signal)) return;
  for (const node of operationsIn(file, [...file.named(fallback), ...after(file, select)])) {
    if (selectOf(file, node).alternatives > 0 || file.is(armAround(file, node), "communication_case")) continue;
    for (const channel of sharedChannelsAt(pkg, file, node)) {
      const op = channel.ops.find((candidate) => candidate.node === node && candidate.file === file);
      if (op && canStay(channel, op)) yield { op, channel, stop: stop2, signal };
    }
  }
}
function armAround(file, node) {
  return file.enclosing(node, "communication_case", "default_case", "func_literal", "function_declaration", "method_declaration");
}
function leaves2(file, arm) {
  for (const kind of ["return_statement", "break_statement", "goto_statement"]) {
    for (const node of file.descendants(arm, kind, true)) if (kind !== "break_statement" || file.named(node).length > 0) return true;
  }
  return false;
}
function signalOf(file, arm) {
  for (const node of file.descendants(file.child(arm, "communication"), "unary_expression", true))
    return file.text(file.child(node, "operand"));
  return "";
}
function after(file, select) {
  const block = file.named(file.parent(select));
  return block.slice(block.indexOf(select) + 1);
}
function operationsIn(file, statements) {
  return statements.flatMap((statement) => [
    ...file.descendants(statement, "send_statement", true),
    ...[...file.descendants(statement, "unary_expression", true)].filter((node) => file.text(file.child(node, "operator")) === "<-")
  ]);
}
function canStay({ ops, makes, escapes }, op) {
  if (escapes || makes.length === 0) return false;
  if (op.kind === "receive") return !ops.some((other) => other.kind === "close") && ops.some((other) => other.kind === "send");
  const receivers2 = ops.filter((other) => other.kind === "receive" || other.kind === "range");
  if (op.kind !== "send" || makes.some((make) => make.capacity !== 0)) return false;
  return receivers2.length > 0 && receivers2.every((other) => other.alternatives > 0 || other.kind === "range" && hasWayOut(other.file, loopOf(other.file, other.node)));
}

// rules/channel/stop-check-then-block/detect.ts
var detect12 = ({ select }, { file, pkg, report }) => {
  if (file.isTest) return;
  for (const { op, channel, stop: stop2, signal } of unguardedAfter(pkg, file, select)) {
    if (op.kind === "send" && asymmetryOf(pkg, file, op.node)) continue;
    const what = op.kind === "send" ? "send on" : "receive from";
    const look = { node: file.child(stop2, "communication"), message: `${signal} is looked at here, before the ${what} ${channel.name}` };
    report(op.node, `the ${what} ${channel.name} does not listen to ${signal}, which is only looked at before it`, {
      identity: channel.identity,
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
    const start2 = spawn < 0 ? void 0 : flow.graph.stepAround(spawn);
    if (!start2 || start2.kind !== "go" || listens(file, spawn) || !worksWith(file, use)) continue;
    if (!findPath(flow, { from: deferred.id, satisfied: () => false, bad: (step) => step.id === start2.id })) continue;
    const path = findPath(flow, { from: start2.id, satisfied: (step) => takesTime(file, step) });
    if (path?.every((step) => step === start2 || !takesTime(file, step)))
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
  for (const node of file.descendants(spawn, "field_identifier")) if (["Done", "Err", "AfterFunc"].includes(file.text(node))) return true;
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
  for (const node of file.descendants(part, "unary_expression")) if (file.text(file.child(node, "operator")) === "<-") return true;
  for (const call of file.descendants(part, "call_expression")) if (!QUICK.test(file.text(file.child(call, "function")))) return true;
  return false;
}
var QUICK = /^(len|cap|append|string|int|int64|new|make|fmt\.(Errorf|Sprintf)|errors\.New|time\.(Now|Since)|.*\bc?log\w*\..*|.*\.(Lock|Unlock|Add|Debugf?|Infof?|Warnf?|WriteHeader))$/i;

// rules/context/cancel-before-goroutine-ends/detect.ts
var detect13 = ({ cancel, defer }, { file, pkg, report }) => {
  const at = defer;
  const fn = file.functionAround(at);
  const variable = pkg.scopes(file).variableOf(cancel);
  const call = variable ? declaredValue(file, variable) : NONE;
  if (!variable || fn < 0 || file.isTest || !file.is(call, "call_expression") || isProcessMain(pkg, file, fn)) return;
  const { package: path, name: name2 } = calleeOf(pkg, file, call);
  if (path !== "context" || !name2.startsWith("With")) return;
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

// src/go/cancels.ts
var CANCEL_TYPE = /^context\.Cancel(Cause)?Func$/;
var STOP_NAME2 = /^(cancel|stop|cleanup|release|unsubscribe)/i;
var stoppers = /* @__PURE__ */ new WeakMap();
function ownStopDuty(pkg, file, call) {
  const callee = file.bare(file.child(call, "function"));
  const name2 = file.text(file.is(callee, "selector_expression") ? file.child(callee, "field") : callee);
  if (!stopperNames(pkg).has(name2)) return void 0;
  const { candidates } = calleeOf(pkg, file, call);
  const [target] = candidates;
  const owner = target && candidates.length === 1 ? stopResult(target) : NONE;
  if (!target || owner < 0) return void 0;
  return { owner, errorGuard: errorResult(target), release: ["call"] };
}
function stopperNames(pkg) {
  let names = stoppers.get(pkg);
  if (!names) {
    const found = [...pkg.declarations()].filter((fn) => stopResult(fn) >= 0);
    names = new Set(found.map(({ file, node }) => file.text(file.child(node, "name"))));
    stoppers.set(pkg, names);
  }
  return names;
}
function stopResult({ file, node }) {
  const list = file.child(node, "result");
  if (list < 0) return NONE;
  for (let index = 0; index < 4; index++) {
    const type = resultType(file, node, index);
    if (type < 0) break;
    const name2 = file.text(file.childrenIn(file.parent(type), "name")[0] ?? NONE);
    if (CANCEL_TYPE.test(file.text(type)) || file.text(type) === "func()" && STOP_NAME2.test(name2)) return index;
  }
  return NONE;
}
function errorResult({ file, node }) {
  for (let index = 0; index < 5; index++) if (file.text(resultType(file, node, index)) === "error") return index;
  return NONE;
}
var uncalled = /* @__PURE__ */ new WeakMap();
function uncalledCancels(pkg) {
  let known = uncalled.get(pkg);
  if (!known) {
    const fields = fieldsOfType(pkg, (file, type) => CANCEL_TYPE.test(file.text(type)));
    const places = placesOfFields(pkg, fields);
    known = fields.flatMap((field) => uncalledCancel(pkg, field, places.get(field) ?? []) ?? []);
    uncalled.set(pkg, known);
  }
  return known;
}
function uncalledCancel(pkg, field, places) {
  const fills = [];
  for (const { file, node } of places) {
    const value = filledWith(file, node);
    if (value === void 0) {
      if (!isNilComparison(file, node)) return void 0;
      continue;
    }
    if (file.is(value, "nil")) continue;
    const made = constructorOf(pkg, file, value);
    if (!made) return void 0;
    fills.push({ filled: { file, node: made.call }, bounded: made.bounded });
  }
  const [first] = fills.filter(({ filled }) => !filled.file.isTest);
  return first && { field, filled: first.filled, bounded: fills.every((fill) => fill.bounded) };
}
function filledWith(file, node) {
  const element = file.enclosing(node, "keyed_element", "statement_list");
  if (file.is(element, "keyed_element") && file.contains(file.child(element, "key"), node))
    return file.bare(file.first(file.child(element, "value")));
  const list = file.parent(node);
  const statement = file.parent(list);
  if (!file.is(statement, "assignment_statement") || file.child(statement, "left") !== list) return void 0;
  const values = file.named(file.child(statement, "right"));
  return values.length === 1 ? values[0] : values[file.named(list).indexOf(node)];
}
function isNilComparison(file, node) {
  const parent = file.parent(node);
  return file.is(parent, "binary_expression") && file.named(parent).some((side) => file.is(side, "nil"));
}
function constructorOf(pkg, file, value) {
  if (file.is(value, "identifier")) {
    const variable = pkg.scopes(file).variableOf(value);
    return variable && variable.uses.length === 1 ? constructorOf(pkg, file, declaredValue(file, variable)) : void 0;
  }
  if (!file.is(value, "call_expression")) return void 0;
  const { package: path, name: name2 } = calleeOf(pkg, file, value);
  return path === "context" && name2.startsWith("With") ? { call: value, bounded: /Timeout|Deadline/.test(name2) } : void 0;
}

// rules/context/cancel-field-never-called/detect.ts
var detect14 = ({ field }, { file, pkg, report }) => {
  for (const lost of uncalledCancels(pkg)) {
    if (lost.field.node !== field || lost.field.file !== file) continue;
    const { owner, name: name2 } = lost.field;
    const declared = { file, node: lost.field.node, message: `${name2} is declared here and never called` };
    const message = `the cancel function is kept in ${owner}.${name2}, and nothing calls it: the context and what waits for it stay`;
    report(lost.filled.node, message, {
      identity: `${owner}.${name2}`,
      file: lost.filled.file,
      related: [declared],
      codeFlow: [{ ...lost.filled, message: "the context is made here" }, declared],
      ...lost.bounded ? { level: "note" } : {}
    });
  }
};

// src/go/cancel-maps.ts
function cancelStore(pkg, file, type) {
  const declaration = file.enclosing(
    type,
    "field_declaration",
    "short_var_declaration",
    "var_spec",
    "function_declaration",
    "method_declaration"
  );
  if (file.is(declaration, "field_declaration") && file.child(declaration, "type") === type) return fieldStore(pkg, file, declaration);
  if (!file.is(declaration, "short_var_declaration") && !file.is(declaration, "var_spec")) return void 0;
  const variable = pkg.scopes(file).variables.find((candidate) => candidate.statement === declaration && candidate.kind === "local");
  const names = file.is(declaration, "var_spec") ? file.childrenIn(declaration, "name") : file.named(file.child(declaration, "left"));
  if (!variable || names.length !== 1) return void 0;
  return gather(
    variable.name,
    variable.uses.map((node) => ({ file, node }))
  );
}
function fieldStore(pkg, file, declaration) {
  const spec = file.parent(file.parent(file.parent(declaration)));
  const names = file.childrenIn(declaration, "name");
  const name2 = file.text(names[0] ?? NONE);
  if (!file.is(spec, "type_spec") || names.length !== 1 || new RegExp("^\\p{Lu}", "u").test(name2) && pkg.name !== "main") return void 0;
  const owner = file.text(file.child(spec, "name"));
  const mentions2 = mentionsOfField(pkg, { owner: "", name: name2 }).filter(
    (mention) => [owner, ""].includes(fieldOf(pkg, mention.file, mention.node).owner)
  );
  return mentions2.length === 0 ? void 0 : gather(name2, mentions2);
}
function gather(name2, places) {
  const stored = [];
  const removed = [];
  const readers = [];
  for (const place of places) {
    const what = useOf(place);
    if (what === "stored") stored.push(place);
    else if (what === "removed") removed.push({ file: place.file, node: place.file.parent(place.file.parent(place.node)) });
    else if (what === "read") readers.push(place);
  }
  return { name: name2, stored, removed, read: readers.length > 0, readers };
}
function useOf({ file, node }) {
  const parent = file.parent(node);
  const around = file.parent(parent);
  if (file.is(parent, "index_expression") && file.child(parent, "operand") === node) return isTarget(file, parent) ? "stored" : "read";
  if (file.is(parent, "argument_list")) {
    const callee = file.text(file.child(around, "function"));
    if (callee === "delete" || callee === "clear") return "removed";
    if (callee === "append" && file.first(parent) === node) return "other";
    return callee === "len" ? "other" : "read";
  }
  if (file.is(parent, "range_clause")) return file.named(file.child(parent, "left")).length > 1 ? "read" : "other";
  if (file.is(parent, "expression_list") && file.is(around, "assignment_statement")) return assignedUse(file, node, parent, around);
  return file.is(parent, "binary_expression") ? "other" : "read";
}
function assignedUse(file, node, list, statement) {
  if (file.child(statement, "left") !== list) return "read";
  const value = file.bare(file.named(file.child(statement, "right"))[file.named(list).indexOf(node)] ?? NONE);
  const callee = file.text(file.child(value, "function"));
  if (callee === "append") return "stored";
  return callee === "make" || file.is(value, "nil") || file.is(value, "composite_literal") ? "other" : "read";
}
function isTarget(file, node) {
  const list = file.parent(node);
  return file.is(list, "expression_list") && file.child(file.parent(list), "left") === list && file.is(file.parent(list), "assignment_statement");
}

// rules/context/cancel-in-map/detect.ts
var CANCELS = /cancel|stop|close|shutdown|release/i;
var detect15 = ({ store }, { file, pkg, report }) => {
  const found = cancelStore(pkg, file, store);
  if (!found || file.isTest) return;
  const { name: name2, stored, removed, read, readers } = found;
  const [first] = stored;
  if (first && !read) {
    report(first.node, `the cancel functions in ${name2} are stored, and nothing calls them`, {
      identity: name2,
      file: first.file,
      related: [{ node: store, message: `${name2} is declared here` }],
      codeFlow: [{ ...first, message: "the cancel function is stored here" }]
    });
    return;
  }
  if (!first) return;
  for (const place of removed) {
    const fn = place.file.declarationAround(place.node);
    if (place.file.isTest || readers.some((reader) => reader.file === place.file && reader.file.contains(fn, reader.node)) || callsCancel(place.file, fn))
      continue;
    report(place.node, `an entry of ${name2} is taken out here without calling its cancel function`, {
      identity: name2,
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
function contextMeantFor(pkg, file, node) {
  if (file.isTest || CLEANING.test(file.functionName(node).split(".").at(-1) ?? "")) return void 0;
  for (let at = file.parent(node); at >= 0; at = file.parent(at)) {
    if (file.is(at, "defer_statement") || file.is(at, "go_statement")) return void 0;
    if (file.is(at, "communication_case") && !file.contains(file.child(at, "communication"), node)) {
      if (/Done\(\)|stop|quit|exit|clos/i.test(file.text(file.child(at, "communication")))) return void 0;
    }
    if (file.is(at, "if_statement") && /\bctx\b|[cC]ontext/.test(file.text(file.child(at, "condition")))) return void 0;
    if (!file.is(at, "func_literal") && !file.is(at, "function_declaration") && !file.is(at, "method_declaration")) continue;
    if (isProcessMain(pkg, file, at)) return void 0;
    const found = contextParameter(pkg, file, at);
    if (found) return saysDetached(file, node) ? void 0 : found;
    if (file.is(at, "func_literal") && roleOf(pkg, file, at).kind !== "inline") return void 0;
  }
  return void 0;
}
var CLEANING = /^(init|main)$|close|stop|shut|clean|teardown|rollback|release|finish|detach|async|background|destroy|terminate|revert|undo|cancel|abort|delete|unlock|deregister|unregister/i;
function contextParameter(pkg, file, fn) {
  const found = [];
  if (/\*testing\.|testing\.TB/.test(file.text(file.child(fn, "parameters")))) return void 0;
  for (const parameter of file.named(file.child(fn, "parameters"))) {
    const written = file.text(file.child(parameter, "type"));
    for (const declared of file.childrenIn(parameter, "name")) {
      const name2 = file.text(declared);
      if (name2 === "_") continue;
      if (written === "context.Context") found.push({ text: name2, declared });
      if (written === "*http.Request" && pkg.imports(file).get("http") === "net/http") found.push({ text: `${name2}.Context()`, declared });
    }
  }
  return found.length === 1 ? found[0] : void 0;
}
var COMMENT_LINES = 4;
var DETACHED = /detach|background c|outliv|independent|regardless|intent|deliberate|on purpose|separate|own (context|ctx)|new (context|ctx)|fresh|must not|even if|even when|shared|surviv|not (be )?cancel|n't (be )?cancel|avoid cancel|no context|nolint/i;
function saysDetached(file, node) {
  const { text } = file.tree;
  let from = file.start(node);
  for (let line = 0; line <= COMMENT_LINES && from > 0; line++) from = text.lastIndexOf("\n", from - 1);
  const end = text.indexOf("\n", file.end(node));
  const lines = text.slice(Math.max(0, from), end < 0 ? void 0 : end).split("\n");
  return lines.some((line) => DETACHED.test(/\/\/(.*)$/.exec(line)?.[1] ?? ""));
}
function isFreshContext(pkg, file, call) {
  const callee = file.child(call, "function");
  const path = file.is(callee, "selector_expression") ? importedPackage(pkg, file, file.child(callee, "operand")) : "";
  return path === "context" || path === "golang.org/x/net/context";
}

// src/go/context-use.ts
var HARMLESS = /log|trace|span|metric|record|observe|enabled|debug|info|warn|error|print|event|close|stop|shutdown|rollback|release|cleanup|delete|remove|unlock|free|revoke|testing|setup|start|launch|spawn|monitor|background|async|register|new\w*(client|manager|session|store|watcher|pool|server|service|provider|controller|factory)/i;
var CARRIES = new RegExp("\\bWith(?!(Cancel|Timeout|Deadline)(Cause)?$)\\p{Lu}\\w*$", "u");
function isHarmlessCallee(file, argument) {
  const call = file.parent(file.parent(argument));
  const callee = file.text(file.child(call, "function"));
  return HARMLESS.test(callee) || CARRIES.test(callee) || /^context\.With/.test(callee) && feedsCleanup(file, call);
}
function feedsCleanup(file, call) {
  const statement = file.parent(file.parent(call));
  const target = file.named(file.child(statement, "left"))[0] ?? NONE;
  const name2 = file.text(target);
  if (target < 0 || HARMLESS.test(name2)) return true;
  const fn = file.declarationAround(call);
  for (const list of file.descendants(fn, "argument_list")) {
    const takes = file.named(list).some((argument) => file.text(argument) === name2);
    if (takes && HARMLESS.test(file.text(file.child(file.parent(list), "function")))) return true;
  }
  return false;
}
function calleeWaits(pkg, file, argument) {
  const list = file.parent(argument);
  const { candidates } = calleeOf(pkg, file, file.parent(list));
  const [target] = candidates;
  const parameter = target && candidates.length === 1 ? parameterAt(pkg, target, file.named(list).indexOf(argument)) : void 0;
  for (const use of target && parameter ? parameter.uses : []) {
    const done = target?.file.parent(use) ?? NONE;
    const receive = target?.file.parent(target.file.parent(done)) ?? NONE;
    if (!target || target.file.text(target.file.child(done, "field")) !== "Done" || !target.file.is(receive, "unary_expression")) continue;
    if (selectOf(target.file, receive).alternatives === 0) return { file: target.file, node: receive };
  }
  return void 0;
}

// rules/context/context-chain-broken/detect.ts
var detect16 = ({ fresh, name: name2 }, { file, pkg, report }) => {
  const at = fresh;
  const scope = contextMeantFor(pkg, file, at);
  if (!scope || !isFreshContext(pkg, file, at) || isHarmlessCallee(file, at)) return;
  const waits = calleeWaits(pkg, file, at);
  const parameter = { node: scope.declared, message: `${scope.text} is at hand` };
  const inner2 = waits ? [{ ...waits, message: "this wait ends with its context only, which never ends" }] : [];
  report(
    at,
    `context.${file.text(name2)} is used although ${scope.text} is at hand, so the callee goes on when the caller has given up`,
    {
      identity: scope.text,
      related: [parameter, ...inner2],
      codeFlow: [parameter, { node: at, message: "the chain breaks here" }, ...inner2],
      ...waits ? { level: "warning" } : {}
    }
  );
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
  const { package: path, name: name2 } = calleeOf(pkg, file, call);
  const twin = TWINS[`${path} ${name2}`];
  if (!twin) return "";
  const fn = file.declarationAround(call);
  return OTHERWISE.test(file.text(fn)) ? "" : twin;
}

// rules/context/context-not-passed/detect.ts
var detect17 = ({ call, name: name2 }, { file, pkg, report }) => {
  const at = call;
  if (file.functionAround(at) < 0) return;
  const twin = contextTwin(pkg, file, at);
  const scope = twin ? contextMeantFor(pkg, file, at) : void 0;
  if (!scope) return;
  const parameter = { node: scope.declared, message: `${scope.text} is at hand` };
  report(at, `${file.text(name2)} does not get ${scope.text}, so it goes on when the caller has given up; ${twin} takes it`, {
    identity: `${file.text(name2)} ${scope.text}`,
    related: [parameter],
    codeFlow: [parameter, { node: at, message: "this call cannot be ended" }]
  });
};

// src/go/duties.ts
function undone(pkg, file, call, duty) {
  if (isDropped(file, call, duty)) return { how: "dropped" };
  const targets = resultTargets(file, call);
  const target = targets[duty.owner] ?? NONE;
  const variable = file.is(target, "identifier") ? pkg.scopes(file).variableOf(target) : void 0;
  const fn = file.functionAround(call);
  if (!variable || fn < 0 || !isOurs(file, variable, fn)) return void 0;
  const flow = pkg.flow({ file, node: fn });
  const start2 = flow.graph.stepAt(call);
  if (!start2) return void 0;
  return pathLeft(pkg, flow, start2, variable, duty, assumptions(flow, targets, duty));
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
function assumptions(flow, targets, duty) {
  const facts = [];
  const owner = targets[duty.owner];
  const guard = targets[duty.errorGuard];
  if (owner !== void 0) facts.push(nilFact(flow, owner, false));
  if (guard !== void 0 && flow.file.is(guard, "identifier") && flow.file.text(guard) !== "_") facts.push(nilFact(flow, guard, true));
  return facts;
}
function pathLeft(pkg, flow, start2, variable, duty, assume) {
  const { file, graph } = flow;
  const settling = /* @__PURE__ */ new Set();
  const overwriting = /* @__PURE__ */ new Set([start2.id]);
  for (const use of [...variable.uses, variable.declared]) {
    const step = graph.stepAround(use);
    if (!step || file.contains(start2.node, use)) continue;
    if (file.functionAround(use) === graph.function && isAssigned(file, use)) overwriting.add(step.id);
    else if (settles(pkg, file, use, duty)) settling.add(step.id);
  }
  for (const step of errorTests(flow, start2, duty)) settling.add(step);
  const path = findPath(flow, {
    from: start2.id,
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
function errorTests({ file, scopes, graph }, start2, duty) {
  const left = file.named(file.child(start2.node, "left"));
  const guard = scopes.variableOf(left[duty.errorGuard] ?? NONE);
  if (!guard) return [];
  return graph.steps.filter((step) => step.kind === "condition" && asksAbout(file, step.node, guard)).map((step) => step.id);
}
function asksAbout(file, condition, guard) {
  if (!file.is(condition, "call_expression")) return false;
  const callee = file.child(condition, "function");
  const name2 = file.text(file.is(callee, "selector_expression") ? file.child(callee, "field") : callee);
  return ERROR_TEST.test(name2) && guard.uses.some((use) => file.contains(file.child(condition, "arguments"), use));
}
function settles(pkg, file, use, duty) {
  const { path, end } = selectorPath(file, use);
  if (duty.release.some((release) => isRelease(file, path, end, release))) return true;
  const parent = file.parent(end);
  if (file.is(parent, "binary_expression")) return path.length > 0 && duty.release.some((release) => holdsRelease(release, path));
  if (path.length > 0 && duty.release.every((release) => release.startsWith(".") && !holdsRelease(release, path))) return false;
  if (file.is(parent, "argument_list")) return takesOver(pkg, file, file.parent(parent), path);
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
  const statement = file.parent(list);
  return file.is(statement, "assignment_statement") && file.child(statement, "right") === list && file.text(file.child(statement, "left")) === "_";
}
var READERS = /^(io|io\/ioutil|bufio|fmt|log|log\/slog|strings|bytes|errors|encoding\/.*|compress\/.*|archive\/.*|html|html\/.*|text\/.*|image|image\/.*|mime|mime\/.*|net\/http\/httputil|net\/textproto|hash|hash\/.*|crypto|crypto\/.*|reflect|sort|unicode\/.*)$/;
function takesOver(pkg, file, call, path) {
  const callee = file.bare(file.child(call, "function"));
  if (["len", "cap", "append", "panic", "print", "println"].includes(file.text(callee))) return file.text(callee) === "append";
  const target = calleeOf(pkg, file, call);
  if (!READERS.test(target.package)) return true;
  return path.length > 0 ? target.name === "NopCloser" : !target.package.startsWith("fmt") && !target.package.startsWith("log") && target.package !== "net/http/httputil";
}

// src/go/loops.ts
function endlessLoopAround2(file, node, within) {
  for (let loop = loopAround(file, node, within); loop >= 0; loop = loopAround(file, loop, within)) {
    if (file.named(loop).length === 1) return loop;
  }
  return NONE;
}
function deferredCallIn(file, loop, name2) {
  for (const defer of file.descendants(loop, "defer_statement", true)) {
    if (file.text(file.child(file.first(defer), "function")) === name2) return defer;
  }
  return NONE;
}
function callsIn(file, loop, name2) {
  for (const call of file.descendants(loop, "call_expression", true)) {
    if (file.text(file.child(call, "function")) === name2 && !file.is(file.parent(call), "defer_statement")) return true;
  }
  return false;
}

// src/rule/duty.ts
function dutyDetails(file, call, undone2, name2, fix) {
  const taken = { file, node: call, message: `${name2} comes from here` };
  const leaves3 = undone2.how === "dropped" ? [] : [leavingSpot(file, undone2)];
  return {
    identity: `${name2} ${file.text(file.child(call, "function")).replaceAll(/\s+/g, "")}`,
    related: leaves3,
    codeFlow: [taken, ...leaves3],
    ...fix ? { fix: { description: fix.description, edits: [lineAfter(file, call, fix.text)] } } : {}
  };
}
function leavingSpot(file, undone2) {
  const { name: name2 } = undone2.variable;
  if (undone2.how === "overwritten") return { file, node: undone2.leaves, message: `${name2} gets a new value here` };
  const node = undone2.leaves === NONE ? lastStatement(file, undone2.variable.function) : undone2.leaves;
  return { file, node, message: `the function can leave here without settling ${name2}` };
}
function lastStatement(file, fn) {
  const body2 = file.child(fn, "body");
  return file.named(file.first(body2)).at(-1) ?? body2;
}
function lineAfter(file, call, text) {
  const statement = file.enclosing(call, "short_var_declaration", "assignment_statement", "var_declaration", "expression_statement");
  const start2 = file.start(statement);
  const source = file.tree.text;
  const lineStart = source.lastIndexOf("\n", start2 - 1) + 1;
  const indent = /^[ \t]*/.exec(source.slice(lineStart, start2))?.[0] ?? "";
  const end = file.end(statement);
  return { file, start: end, end, newText: `
${indent}${text}` };
}

// rules/context/lost-cancel/detect.ts
var detect18 = ({ call, name: name2 }, bench) => {
  const { file, pkg, report } = bench;
  const at = call;
  if (calleeOf(pkg, file, at).package !== "context") return;
  const targets = resultTargets(file, at);
  const fn = file.functionAround(at);
  if (targets.length !== 2 || fn < 0 || isProcessMain(pkg, file, fn)) return;
  const lost = undone(pkg, file, at, { owner: 1, errorGuard: NONE, release: ["call"] });
  if (!lost) return reportPiledUp(at, fn, targets[1], bench);
  const bounded = /Timeout|Deadline/.test(file.text(name2));
  const level = bounded ? { level: "warning" } : {};
  const variable = file.text(targets[1]);
  report(at, messageOf(variable, lost.how), { ...dutyDetails(file, at, lost, variable, fixOf(bench, at, lost.how)), ...level });
};
function reportPiledUp(call, fn, cancel, { file, report }) {
  const loop = endlessLoopAround2(file, call, fn);
  const name2 = file.text(cancel);
  const defer = loop < 0 ? NONE : deferredCallIn(file, loop, name2);
  if (defer < 0 || callsIn(file, loop, name2)) return;
  report(call, `${name2} is deferred in an endless loop, so the context of every turn stays until the function returns`, {
    identity: `${name2} deferred`,
    level: "warning",
    related: [{ node: defer, message: `this runs when the function returns, not at the end of the turn` }],
    codeFlow: [
      { node: call, message: `each turn of the loop makes a context here` },
      { node: defer, message: `and releases none of them before the function returns` }
    ]
  });
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
var detect19 = ({ call }, { file, pkg, contracts, report }) => {
  const at = call;
  const fn = file.functionAround(at);
  const contract = contracts.dutyOf(pkg, file, at);
  const duty = contract ?? ownStopDuty(pkg, file, at);
  if (!duty || fn < 0 || file.isTest || isProcessMain(pkg, file, fn)) return;
  const lost = undone(pkg, file, at, duty);
  if (!lost || !contract && lost.how === "path" && isHandedOn(file, lost.variable.uses)) return;
  const callee = file.bare(file.child(at, "function"));
  const name2 = file.text(file.is(callee, "selector_expression") ? file.child(callee, "field") : callee);
  const what = `the ${contract?.noun ?? "stop function"} of ${name2}`;
  const variable = lost.how === "dropped" ? what : file.text(resultTargets(file, at)[duty.owner]);
  const how = lost.how === "dropped" ? "is thrown away" : lost.how === "overwritten" ? "is overwritten before it is called" : "is not called on every way out";
  const level = contract ? {} : { confidence: "medium" };
  report(at, `${variable} ${how}, so what ${name2} started stays`, { ...dutyDetails(file, at, lost, variable), ...level });
};
function isHandedOn(file, uses) {
  return uses.some((use) => !file.is(file.parent(use), "call_expression") || file.child(file.parent(use), "function") !== use);
}

// src/go/results.ts
function resultsOf(pkg, file, call) {
  const { candidates } = calleeOf(pkg, file, call);
  const [first] = candidates;
  if (!first) return void 0;
  const types = resultTypes(pkg, first);
  return candidates.length === 1 ? { types, callees: candidates } : void 0;
}
function resultTypes(pkg, { file, node }) {
  const list = file.child(node, "result");
  if (!file.is(list, "parameter_list")) return list < 0 ? [] : [typeFrom(pkg, file, list)];
  return file.named(list).flatMap((parameter) => {
    const type = typeFrom(pkg, file, file.child(parameter, "type"));
    return Array.from({ length: Math.max(1, file.childrenIn(parameter, "name").length) }, () => type);
  });
}

// rules/http/body-not-closed/detect.ts
var detect20 = ({ call, wrapped }, bench) => {
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
  const results = resultsOf(pkg, file, call);
  const owner = results?.types.findIndex((type) => type?.kind === "pointer" && isNamed(type, "net/http", "Response")) ?? NONE;
  if (!results || owner < 0) return void 0;
  if (results.callees.some((callee) => /\bBody\b/.test(callee.file.text(callee.node)))) return void 0;
  const errorGuard = results.types.findIndex((type) => isNamed(type, "", "error"));
  return { owner, errorGuard, release: [".Body.Close"] };
}
function reportOpen(call, duty, what, { file, pkg, report }) {
  const open2 = undone(pkg, file, call, duty);
  if (!open2) return;
  const target = resultTargets(file, call)[duty.owner];
  const name2 = target === void 0 || open2.how === "dropped" ? what : file.text(target);
  report(call, messageOf2(name2, open2.how), dutyDetails(file, call, open2, name2));
}
function messageOf2(name2, how) {
  if (how === "dropped") return `${name2} is thrown away with its body open`;
  return how === "overwritten" ? `${name2} gets a new response before its body is closed` : `the body of ${name2} is not closed on every path`;
}

// src/go/error-paths.ts
function isErrorPath(pkg, file, call, errorGuard, undone2) {
  const guard = resultTargets(file, call)[errorGuard] ?? NONE;
  const variable = file.is(guard, "identifier") ? pkg.scopes(file).variableOf(guard) : void 0;
  if (!variable || undone2.how === "dropped") return false;
  return undone2.path.some((step, at) => {
    const next = undone2.path[at + 1];
    const said = next && step.next.find((edge) => edge.to === next.id)?.when;
    if (step.kind !== "condition" || said !== true || !file.is(step.node, "call_expression")) return false;
    return file.named(file.child(step.node, "arguments")).some((argument) => pkg.scopes(file).variableOf(argument) === variable);
  });
}

// rules/lifecycle/io-handle-not-closed/detect.ts
var detect21 = ({ call }, { file, pkg, contracts, report }) => {
  const at = call;
  const contract = contracts.dutyOf(pkg, file, at);
  if (!contract || isProcessMain(pkg, file, file.functionAround(at))) return;
  const open2 = undone(pkg, file, at, contract);
  if (!open2 || isErrorPath(pkg, file, at, contract.errorGuard, open2)) return;
  const name2 = open2.how === "dropped" ? `the ${contract.noun}` : file.text(resultTargets(file, at)[contract.owner] ?? NONE);
  const message = open2.how === "dropped" ? `the ${contract.noun} of ${contract.call} is thrown away and can never be closed` : open2.how === "overwritten" ? `${name2} gets a new ${contract.noun} before the old one is closed` : `${name2} is not closed on every way out`;
  const level = contract.modules.includes("os") ? { level: "note" } : {};
  report(at, message, { ...dutyDetails(file, at, open2, name2), ...level });
};

// src/go/receiver-duties.ts
function undoneReceiver(pkg, file, call, duty) {
  const receiver = file.bare(file.child(file.bare(file.child(call, "function")), "operand"));
  const variable = file.is(receiver, "identifier") ? pkg.scopes(file).variableOf(receiver) : void 0;
  const fn = file.functionAround(call);
  if (!variable || variable.kind !== "local" || variable.function !== fn) return void 0;
  const flow = pkg.flow({ file, node: fn });
  const start2 = flow.graph.stepAt(call);
  if (!start2) return void 0;
  const settling = /* @__PURE__ */ new Set();
  const overwriting = /* @__PURE__ */ new Set();
  for (const use of [variable.declared, ...variable.uses]) {
    const step = flow.graph.stepAround(use);
    if (!step || step.id === start2.id) continue;
    if (use === variable.declared || isAssigned(file, use)) overwriting.add(step.id);
    else if (settles(pkg, file, use, { owner: 0, ...duty })) settling.add(step.id);
  }
  if (comesAfterAny(flow, settling, start2)) return void 0;
  const path = findPath(flow, {
    from: start2.id,
    ...succeeded(flow, start2, call, duty),
    satisfied: (step) => settling.has(step.id),
    bad: (step) => step.id === flow.graph.exit || overwriting.has(step.id) || step.id === start2.id
  });
  const end = path?.at(-1);
  if (!path || !end) return void 0;
  if (end.id !== flow.graph.exit) return { how: "overwritten", variable, leaves: end.node, path };
  return { how: "path", variable, leaves: path.findLast((step) => step.kind === "return")?.node ?? NONE, path };
}
function comesAfterAny(flow, settling, start2) {
  return !findPath(flow, { from: flow.graph.entry, satisfied: (step) => settling.has(step.id), bad: (step) => step.id === start2.id });
}
function succeeded(flow, start2, call, duty) {
  const { file } = flow;
  const guard = resultTargets(file, call)[duty.errorGuard] ?? NONE;
  if (file.is(guard, "identifier") && file.text(guard) !== "_") return { assume: [nilFact(flow, guard, true)] };
  if (start2.kind === "condition") return { first: file.text(file.child(start2.node, "operator")) === "==" };
  return {};
}

// rules/lifecycle/process-not-waited/detect.ts
var detect22 = ({ call }, bench) => {
  const { file, pkg, report } = bench;
  const at = call;
  const callee = calleeOf(pkg, file, at);
  if (callee.package !== "os/exec" || callee.name !== "Cmd.Start" || isProcessMain(pkg, file, file.functionAround(at))) return;
  const left = undoneReceiver(pkg, file, at, { release: ["Wait", "Process.Wait", "Process.Release"], errorGuard: 0 });
  if (!left || left.how === "dropped") return;
  const { name: name2 } = left.variable;
  const runs = hasGoroutines(bench, left.variable);
  const stays = runs ? "its goroutines and the dead process stay" : "the dead process stays";
  report(at, `${name2}.Wait is not called on every way out, so ${stays}`, {
    ...dutyDetails(file, at, left, name2),
    ...runs ? {} : { level: "note" }
  });
};
function hasGoroutines({ file }, variable) {
  if (file.text(variable.statement).includes("CommandContext(")) return true;
  return variable.uses.some((use) => {
    const selector = file.parent(use);
    const field = file.text(file.child(selector, "field"));
    const statement = file.parent(file.parent(selector));
    return /^Std(in|out|err)$/.test(field) && file.is(statement, "assignment_statement") && !/\bos\.Std|File\b/.test(file.text(file.child(statement, "right")));
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
  const uses = variable.uses.map((use) => ({ use, role: roleOfUse(pkg, file, use) }));
  if (uses.some(({ use, role }) => role === "elsewhere" || isAssigned(file, use))) return void 0;
  const waits = uses.filter(({ role }) => role === "receive").map(({ use }) => use);
  const spawned = waits.find((use) => isSpawned(pkg, file, use, fn));
  if (spawned !== void 0) return { how: "goroutine", variable, waits: spawned };
  const flow = pkg.flow({ file, node: fn });
  const start2 = flow.graph.stepAt(notify);
  const received = new Set(waits.map((use) => flow.graph.stepAround(use)?.id));
  const path = start2 && waits.length > 0 ? findPath(flow, { from: start2.id, satisfied: (step) => received.has(step.id) }) : void 0;
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
function closedField(pkg, file, selector) {
  const field = fieldOf(pkg, file, selector);
  if (field.owner === "") return void 0;
  let closed;
  for (const mention of mentionsOfField(pkg, field)) {
    const list = mention.file.parent(mention.node);
    if (!mention.file.is(list, "argument_list")) continue;
    const call = mention.file.parent(list);
    const name2 = mention.file.text(mention.file.child(call, "function"));
    if (name2 === "close") closed ??= { how: "closed", name: mention.file.text(mention.node), file: mention.file, close: call };
    else if (name2 !== "signal.Notify") return void 0;
  }
  return closed;
}

// rules/lifecycle/signal-not-stopped/detect.ts
var FOR_THE_PROCESS = /signal|interrupt|shutdown|graceful|handler|^(init|setup|main|run|serve|start|execute|wait|listen)/i;
var COMMAND = /(^|\/)(cmd|cli|commands?)\//;
var detect23 = ({ call }, bench) => {
  const { file, pkg, report } = bench;
  const at = call;
  const fn = file.functionAround(at);
  const callee = calleeOf(pkg, file, at);
  if (fn < 0 || callee.package !== "os/signal" || callee.name !== "Notify") return;
  const left = stillRegistered(pkg, file, at);
  if (!left || left.how !== "closed" && (pkg.name === "main" || COMMAND.test(file.path) || FOR_THE_PROCESS.test(plainName(bench, at))))
    return;
  const registered = { file, node: at, message: "the channel is registered for signals here" };
  if (left.how === "closed") {
    const closed = { file: left.file, node: left.close, message: "and closed here, still registered" };
    const text2 = `${left.name} is closed while it is still registered: the next signal panics, signal.Stop comes first`;
    report(left.close, text2, { identity: left.name, file: left.file, related: [registered], codeFlow: [registered, closed] });
    return;
  }
  const { name: name2 } = left.variable;
  const spot = spotOf(left, bench, fn);
  const text = left.how === "returns" ? `${name2} stays registered when the function returns, and signals go to nobody` : `${name2} is never given to signal.Stop, and the goroutine that waits for it stays`;
  report(at, text, { identity: name2, related: [spot], codeFlow: [registered, spot] });
};
function plainName({ file }, node) {
  return file.text(file.child(file.declarationAround(node), "name"));
}
function spotOf(left, { file }, fn) {
  if (left.how === "goroutine")
    return { file, node: left.waits, message: `a goroutine waits for ${left.variable.name} here, however often the function is called` };
  const end = left.leaves < 0 ? file.named(file.first(file.child(fn, "body"))).at(-1) ?? NONE : left.leaves;
  return { file, node: end, message: `the function can leave here with ${left.variable.name} registered` };
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
    const selector = file.parent(use);
    const step = file.text(file.child(selector, "field")) === "Next" ? graph.stepAt(use) : void 0;
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
function deferredBefore({ graph, ...names }, settling, heads) {
  const ids = new Set(heads.map((head) => head.id));
  return !findPath(
    { ...names, graph },
    { from: graph.entry, satisfied: (step) => settling.has(step.id) && !ids.has(step.id), bad: (step) => ids.has(step.id) }
  );
}
function endsWithFunction(pkg, file, call) {
  const context = file.named(file.child(call, "arguments"))[0] ?? NONE;
  const variable = file.is(context, "identifier") ? pkg.scopes(file).variableOf(context) : void 0;
  if (!variable) return false;
  const assigned = [variable.declared, ...variable.uses.filter((use) => use < call && isAssigned(file, use))];
  return assigned.some((target) => {
    const statement = file.parent(file.parent(target));
    const value = file.named(file.child(statement, "right"))[0] ?? NONE;
    const callee = file.child(value, "function");
    return importedPackage(pkg, file, file.child(callee, "operand")) === "context" && /^With(Cancel|Timeout|Deadline)/.test(file.text(file.child(callee, "field")));
  });
}

// rules/sql/rows-not-closed/detect.ts
var detect24 = ({ call }, { file, pkg, contracts, report }) => {
  const at = call;
  const contract = contracts.dutyOf(pkg, file, at);
  if (!contract || isProcessMain(pkg, file, file.functionAround(at)) || endsWithFunction(pkg, file, at)) return;
  const open2 = rowsLeftOpen(pkg, file, at, contract);
  if (!open2 || isErrorPath(pkg, file, at, contract.errorGuard, open2)) return;
  const name2 = open2.how === "dropped" ? `the ${contract.noun}` : file.text(resultTargets(file, at)[contract.owner] ?? NONE);
  const message = open2.how === "dropped" ? `the ${contract.noun} of ${contract.call} can never be closed: nothing holds what it returns` : open2.how === "overwritten" ? `${name2} gets new ${contract.noun} before the old ones are closed` : `${name2} is not closed on every way out, so its connection never goes back to the pool`;
  report(at, message, dutyDetails(file, at, open2, name2));
};

// rules/sql/tx-not-finished/detect.ts
var detect25 = ({ call }, { file, pkg, contracts, report }) => {
  const at = call;
  const contract = contracts.dutyOf(pkg, file, at);
  if (!contract || endsWithFunction(pkg, file, at)) return;
  const open2 = undone(pkg, file, at, contract);
  if (!open2 || isErrorPath(pkg, file, at, contract.errorGuard, open2)) return;
  const name2 = open2.how === "dropped" ? "the transaction" : file.text(resultTargets(file, at)[contract.owner] ?? NONE);
  const message = open2.how === "dropped" ? `the transaction of ${contract.call} is thrown away and can never be finished` : open2.how === "overwritten" ? `${name2} gets a new transaction before the old one is finished` : `${name2} is neither committed nor rolled back on every way out, so its connection stays taken`;
  report(at, message, dutyDetails(file, at, open2, name2));
};

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
  const type = typeOf(pkg, file, file.child(file.bare(file.child(call, "function")), "operand"));
  const method = methodOf(pkg, type, "Lock", file);
  if (method?.package === "sync") return "mutex";
  return method && method.candidates.length > 0 ? "other" : "unknown";
}
function heldPath(pkg, fn, lock) {
  const flow = pkg.flow(fn);
  const { file, graph } = flow;
  const start2 = graph.stepAt(lock.node);
  if (!start2 || start2.kind !== "simple" || !file.is(start2.node, "expression_statement")) return void 0;
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
    from: start2.id,
    satisfied: (step) => step.id === start2.id || settled.has(step.id) || handsOver(pkg, flow, step, lock, wanted)
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
  let uses = usesByGraph.get(flow.graph);
  if (!uses) {
    const byKey = /* @__PURE__ */ new Map();
    for (const call of callsIn2(flow)) pushTo(byKey, call);
    uses = new Map(
      [...byKey].map(([name2, same]) => [
        name2,
        { calls: same, conditional: once(() => same.some((call) => isConditional(flow, call, same))) }
      ])
    );
    usesByGraph.set(flow.graph, uses);
  }
  return uses.get(key) ?? { calls: [], conditional: () => false };
}
function* callsIn2(flow) {
  for (const call of flow.file.descendants(flow.file.child(flow.graph.function, "body"), "call_expression")) {
    const found = lockCall(flow, call);
    if (found) yield found;
  }
}
function pushTo(byKey, call) {
  const known = byKey.get(call.key);
  if (known) known.push(call);
  else byKey.set(call.key, [call]);
}
function once(compute) {
  let known;
  return () => {
    known ??= compute();
    return known;
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
  const statement = file.parent(call.node);
  const list = file.parent(statement);
  const block = file.parent(list);
  if (!file.is(list, "statement_list") || !file.is(block, "block") || !file.is(file.parent(block), "if_statement")) return false;
  const last = file.named(list).at(-1);
  if (LEAVES.some((kind) => file.is(last, kind)) || endsProcess(flow, last)) return false;
  const balance = same.filter((other) => file.contains(block, other.node)).reduce((sum, other) => sum + (/^R?Lock$/.test(other.method) ? 1 : /^R?Unlock$/.test(other.method) ? -1 : 0), 0);
  return balance !== 0;
}
var LEAVES = ["return_statement", "break_statement", "continue_statement", "goto_statement"];
function endsProcess(flow, statement) {
  const step = flow.graph.stepAt(statement);
  return step?.next.every((edge) => edge.to === flow.graph.panic) ?? false;
}
function handsOver(pkg, flow, step, lock, wanted) {
  const { file } = flow;
  const scope = ownPart(file, step);
  for (const call of file.descendants(scope, "call_expression")) if (mayRelease(pkg, flow, call, lock, wanted)) return true;
  for (const selector of file.descendants(scope, "selector_expression")) {
    if (file.text(file.child(selector, "field")) === wanted && canonical(flow, file.child(selector, "operand")) === lock.key) return true;
  }
  return false;
}
function mayRelease(pkg, flow, call, lock, wanted) {
  const { file } = flow;
  const callee = calleeOf(pkg, file, call);
  if (/unlock|release|finish|done/i.test(callee.name.split(".").at(-1) ?? "") && callee.name !== ".Done") return true;
  for (const argument of file.named(file.child(call, "arguments"))) if (canonical(flow, argument) === lock.key) return true;
  const candidates = callee.candidates.length > 0 ? callee.candidates : callee.name.startsWith(".") ? pkg.methodsNamed(callee.name.slice(1), file) : [];
  return candidates.some((target) => target.file.text(target.node).includes(`.${wanted}()`));
}

// src/go/mutexes.ts
var LOCK_METHODS = /* @__PURE__ */ new Set(["Lock", "RLock", "Unlock", "RUnlock"]);
function calledName(file, call) {
  const callee = file.bare(file.child(call, "function"));
  if (file.is(callee, "selector_expression")) return file.text(file.child(callee, "field"));
  return file.is(callee, "identifier") ? file.text(callee) : "";
}
function lockKey(flow, call) {
  return canonical(flow, operandOf(flow.file, call));
}
function mutexKind(pkg, file, call) {
  const method = methodOf(pkg, typeOf(pkg, file, operandOf(file, call)), calledName(file, call), file);
  if (!method || !/^(RW)?Mutex\./.test(method.name) || method.package === "") return void 0;
  return method.package === "sync" ? "sync" : "like";
}
function operandOf(file, call) {
  return file.child(file.bare(file.child(call, "function")), "operand");
}

// src/go/lock-table.ts
var FOLLOWED = 3;
var tables = /* @__PURE__ */ new WeakMap();
function lockTable(pkg) {
  let table = tables.get(pkg);
  if (!table) {
    table = build(pkg);
    tables.set(pkg, table);
  }
  return table;
}
function build(pkg) {
  const byFile = new Map(pkg.files.map((file) => [file, lockCalls(file)]));
  const names = lockingNames(pkg, byFile);
  return {
    callsIn: (file, fn) => byFile.get(file)?.get(fn) ?? [],
    callsWithin: (file, fn) => [...byFile.get(file) ?? []].filter(([inner2]) => file.contains(fn, inner2)).flatMap(([, calls]) => calls),
    mayLock: (name2) => names.has(name2)
  };
}
function lockCalls(file) {
  const found = /* @__PURE__ */ new Map();
  if (!/Lock\(\)/.test(file.tree.text)) return found;
  for (const call of file.descendants(0, "call_expression")) {
    if (!LOCK_METHODS.has(calledName(file, call)) || file.named(file.child(call, "arguments")).length > 0) continue;
    const fn = file.functionAround(call);
    const known = found.get(fn);
    if (known) known.push(call);
    else found.set(fn, [call]);
  }
  return found;
}
function lockingNames(pkg, byFile) {
  const names = /* @__PURE__ */ new Set();
  for (const [file, calls] of byFile) for (const fn of calls.keys()) names.add(file.text(file.child(file.declarationAround(fn), "name")));
  if (names.size === 0) return names;
  const callers = [...pkg.declarations()].map(({ file, node }) => ({
    name: file.text(file.child(node, "name")),
    calls: new Set([...file.descendants(node, "call_expression")].map((call) => calledName(file, call)))
  }));
  for (let round = 1; round < FOLLOWED; round++) {
    const more = callers.filter(({ name: name2, calls }) => !names.has(name2) && [...calls].some((called) => names.has(called)));
    for (const { name: name2 } of more) names.add(name2);
  }
  return names;
}

// src/go/lock-effects.ts
var effectsKnown = /* @__PURE__ */ new WeakMap();
var releasingKnown = /* @__PURE__ */ new WeakMap();
function effectsOfCall(pkg, file, call, depth = FOLLOWED) {
  const name2 = calledName(file, call);
  if (depth === 0 || LOCK_METHODS.has(name2) || !lockTable(pkg).mayLock(name2)) return [];
  const [first, ...others] = calleeOf(pkg, file, call).candidates.map((candidate) => effectsOf(pkg, candidate, depth));
  return (first ?? []).filter((effect) => others.every((other) => other.some((twin) => isSame(twin, effect))));
}
function mayRelease2(pkg, file, call, depth = FOLLOWED) {
  const name2 = calledName(file, call);
  if (LOCK_METHODS.has(name2)) return false;
  if (/unlock|release/i.test(name2)) return true;
  if (depth === 0 || !lockTable(pkg).mayLock(name2)) return false;
  const callee = calleeOf(pkg, file, call);
  const targets = callee.candidates.length > 0 || callee.package !== "" ? callee.candidates : pkg.methodsNamed(name2, file);
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
function isSame(a, b) {
  return a.root === b.root && a.path === b.path && a.method === b.method;
}
function isReleasing(pkg, fn, depth) {
  return remembered(releasingKnown, pkg, fn, depth, false, () => {
    const { file, node } = fn;
    return unlocksFirst(pkg, fn) || [...file.descendants(file.child(node, "body"), "call_expression")].some((call) => mayRelease2(pkg, file, call, depth - 1));
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
  return remembered(effectsKnown, pkg, fn, depth, [], () => {
    const found = [];
    for (const effect of [...ownEffects(pkg, fn), ...passedOn(pkg, fn, depth)]) {
      const twin = found.findIndex((other) => isSame(other, effect));
      if (twin < 0) found.push(effect);
      else if (effect.always && !found[twin]?.always) found[twin] = effect;
    }
    return found;
  });
}
function ownEffects(pkg, fn) {
  const { file, node } = fn;
  return lockTable(pkg).callsIn(file, node).flatMap((call) => {
    const method = calledName(file, call);
    if (method !== "Lock" && method !== "RLock" || mutexKind(pkg, file, call) !== "sync") return [];
    const key = lockKey(pkg.flow(fn), call);
    const place = placeOf(pkg, fn, key);
    const reach = place && reachOf(pkg, fn, call, key);
    return reach ? [{ ...place, method, always: reach === "always", trail: [{ file, node: call }] }] : [];
  });
}
function passedOn(pkg, fn, depth) {
  const { file, node } = fn;
  return [...file.descendants(file.child(node, "body"), "call_expression", true)].flatMap(
    (call) => effectsOfCall(pkg, file, call, depth - 1).flatMap((effect) => {
      const key = keyAtCall(pkg, pkg.flow(fn), call, effect);
      const place = placeOf(pkg, fn, key);
      const reach = place && reachOf(pkg, fn, call, key);
      return reach ? [{ ...effect, ...place, always: effect.always && reach === "always", trail: [{ file, node: call }, ...effect.trail] }] : [];
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
  if (!path || path.some((step) => isCallersChoice(flow, step))) return void 0;
  const around = findPath(flow, { from: graph.entry, satisfied: (step) => step === target });
  return around || file.functionAround(call) !== fn.node ? "sometimes" : "always";
}
function lets(pkg, flow, step, key) {
  if (step.kind === "defer" || step.node < 0) return false;
  const { file } = flow;
  const scope = ownPart(file, step);
  for (const call of file.descendants(scope, "call_expression")) {
    if (mayRelease2(pkg, file, call)) return true;
    if (file.named(file.child(call, "arguments")).some((argument) => canonical(flow, argument) === key)) return true;
  }
  for (const selector of file.descendants(scope, "selector_expression")) {
    if (/^R?Unlock$/.test(file.text(file.child(selector, "field"))) && canonical(flow, file.child(selector, "operand")) === key) return true;
  }
  return false;
}
function isCallersChoice({ file, scopes }, step) {
  if (step.kind !== "condition") return false;
  if (/lock|held|sync/i.test(file.text(step.node))) return true;
  return file.is(step.node, "identifier") && scopes.variableOf(step.node)?.kind === "parameter";
}
function placeOf(pkg, fn, key) {
  const { file, node } = fn;
  const [, name2 = "", id = "", path = ""] = /^([^#.[\]]+)(#\d+)?((?:\.[^#.[\]]+)*)$/.exec(key) ?? [];
  if (name2 !== "" && id === "") return pkg.value(name2, file) ? { root: "package", owner: "", path: key } : void 0;
  const root = rootOf2(pkg, fn, `${name2}${id}`);
  const type = root && namedOf(typeOf(pkg, file, root.declared));
  return root && type?.package === "" && node >= 0 ? { root: root.root, owner: type.name, path } : void 0;
}
function rootOf2(pkg, { file, node }, key) {
  const receiver = file.named(file.child(node, "receiver")).map((parameter) => file.child(parameter, "name"));
  const parameters = file.named(file.child(node, "parameters")).flatMap((parameter) => {
    const names = file.is(parameter, "variadic_parameter_declaration") ? [] : file.childrenIn(parameter, "name");
    return names.length > 0 ? names : [NONE];
  });
  const at = [...receiver, ...parameters].findIndex((name2) => {
    const variable = name2 < 0 ? void 0 : pkg.scopes(file).variableOf(name2);
    return variable !== void 0 && `${variable.name}#${variable.id}` === key && !variable.uses.some((use) => isAssigned(file, use));
  });
  if (at < 0) return void 0;
  return at < receiver.length ? { root: "receiver", declared: receiver[at] } : { root: at - receiver.length, declared: parameters[at - receiver.length] };
}
function remembered(table, pkg, fn, depth, meanwhile, make) {
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
  const known = table.get(key) ?? /* @__PURE__ */ new Map();
  table.set(key, known);
  return known;
}

// src/go/relocks.ts
function relock(pkg, fn, call) {
  const flow = pkg.flow(fn);
  const start2 = flow.graph.stepAt(call);
  const key = lockKey(flow, call);
  const method = calledName(flow.file, call);
  if (start2?.kind !== "simple" || key === "" || isRebound(flow, call)) return void 0;
  const again = (step) => takingsOf(pkg, flow, step).find((taking2) => taking2.key === key && (method === "Lock" || taking2.method === "Lock"));
  const path = findPath(flow, {
    from: start2.id,
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
  const statement = file.parent(call);
  const list = file.named(file.parent(statement));
  const below = list[list.indexOf(statement) + 1] ?? NONE;
  const deferred = file.is(below, "defer_statement") ? file.first(below) : NONE;
  if (deferred < 0 || calledName(file, deferred) !== calledName(file, call)) return NONE;
  return lockKey(flow, deferred) === lockKey(flow, call) && calledName(file, call) === "Lock" ? deferred : NONE;
}
var takings = /* @__PURE__ */ new WeakMap();
function takingsOf(pkg, flow, step) {
  let known = takings.get(flow.graph);
  if (!known) {
    known = [];
    takings.set(flow.graph, known);
  }
  known[step.id] ??= takingsAt(pkg, flow, step);
  return known[step.id];
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
function targetsOf2(file, node) {
  if (file.is(node, "inc_statement") || file.is(node, "dec_statement")) return [file.first(node)];
  if (file.is(node, "var_declaration"))
    return [...file.descendants(node, "var_spec", true)].flatMap((spec) => file.childrenIn(spec, "name"));
  const left = file.child(node, "left");
  return file.is(left, "expression_list") ? file.named(left) : left < 0 ? [] : [left];
}
function isRebound({ file, scopes }, call) {
  const operand = file.child(file.bare(file.child(call, "function")), "operand");
  return [...file.descendants(operand, "identifier")].some((name2) => {
    const variable = scopes.variableOf(name2);
    if (!variable) return false;
    if (file.is(variable.statement, "type_switch_statement")) return true;
    return variable.uses.some((use) => isAssigned(file, use) && file.functionAround(use) !== variable.function);
  });
}

// rules/sync/double-lock/detect.ts
var detect26 = ({ call }, bench) => {
  const { file, pkg, report } = bench;
  const at = call;
  const fn = file.functionAround(at);
  const kind = mutexKind(pkg, file, at);
  if (fn < 0 || !kind) return;
  const ref = { file, node: fn };
  const flow = bench.flow(ref);
  const name2 = file.text(file.child(file.child(at, "function"), "operand"));
  const deferred = deferredRelock(flow, at);
  if (deferred >= 0) {
    report(
      deferred,
      `${name2} is locked again when the function returns, while it is still held`,
      detailsOf(name2, kind, bench, at, [{ node: deferred, message: "and this locks it again on every way out; Unlock was meant" }])
    );
    return;
  }
  if (isConditionallyHeld(flow, lockKey(flow, at))) return;
  const found = relock(pkg, ref, at);
  if (found)
    report(
      found.again,
      messageOf3(name2, found, bench),
      detailsOf(name2, found.effect?.always === false ? "like" : kind, bench, at, trailOf(name2, found, bench))
    );
};
function messageOf3(name2, { how, again }, { file }) {
  if (how === "loop") return `${name2} is locked again by the next turn of the loop while it is still held`;
  if (how === "direct") return `${name2} is locked again while it is still held`;
  return `${file.text(file.child(again, "function"))} locks ${name2}, which is already held here`;
}
function trailOf(name2, { how, again, effect, path }, { file }) {
  if (effect) {
    const inner2 = effect.trail.map((place, index) => ({
      ...place,
      message: index === effect.trail.length - 1 ? `${name2} is locked a second time here` : "which calls this"
    }));
    return [{ node: again, message: `this is called with ${name2} held` }, ...inner2];
  }
  const last = path.findLast((step) => step.node >= 0 && !file.contains(step.node, again));
  const round = how === "loop" && last ? [{ node: last.node, message: `the loop goes round from here with ${name2} held` }] : [];
  return [...round, { node: again, message: `${name2} is locked a second time here, and nobody can release it` }];
}
function detailsOf(name2, kind, { file }, first, trail) {
  const taken = { file, node: first, message: `${name2} is locked here` };
  return {
    identity: name2,
    ...kind === "sync" ? {} : { level: "warning", confidence: "medium" },
    related: [taken, ...trail.slice(0, -1), ...trail.slice(-1)],
    codeFlow: [taken, ...trail]
  };
}

// rules/sync/lock-not-released/detect.ts
var HANDS_OVER = /lock|acquire|begin|enter|^start/i;
var detect27 = ({ call }, { file, pkg, flow, report }) => {
  const at = call;
  const fn = file.functionAround(at);
  const type = mutexType(pkg, file, at);
  if (fn < 0 || type === "other" || HANDS_OVER.test(file.text(file.child(fn, "name")))) return;
  const ref = { file, node: fn };
  const lock = lockCall(flow(ref), at);
  const held = lock && heldPath(pkg, ref, lock);
  if (!lock || !held) return;
  const name2 = file.text(file.child(file.child(at, "function"), "operand"));
  report(
    at,
    `${name2} is still locked when the function leaves by another way than its ${file.text(file.child(file.child(held.release, "function"), "field"))}`,
    {
      identity: `${name2}.${lock.method}`,
      ...type === "mutex" ? {} : { level: "warning", confidence: "medium" },
      related: [
        { node: held.leaves, message: `the function can leave here with ${name2} locked` },
        { node: held.release, message: `${name2} is released here, on other ways out` }
      ],
      codeFlow: [
        { node: at, message: `${name2} is locked here` },
        { node: held.leaves, message: `this way out does not release ${name2}; whoever locks it next waits for ever` }
      ]
    }
  );
};

// src/go/waitgroups.ts
function waitGroupOf(pkg, file, wait) {
  const operand = file.bare(file.child(file.child(wait, "function"), "operand"));
  if (!isNamed(typeOf(pkg, file, operand), "sync", "WaitGroup")) return void 0;
  if (file.is(operand, "identifier")) {
    const variable = pkg.scopes(file).variableOf(operand);
    if (!variable || variable.kind !== "local") return void 0;
    return gather2(
      variable.name,
      variable.uses.map((node) => ({ file, node, path: pathAfter(file, node) }))
    );
  }
  if (!file.is(operand, "selector_expression")) return void 0;
  const field = fieldOf(pkg, file, operand);
  if (field.owner === "" || /^[A-Z]/.test(field.name)) return void 0;
  return gather2(field.name, mentionsOfField(pkg, field));
}
function gather2(name2, uses) {
  const calls = (method) => uses.filter(({ path }) => path[0] === method).map(({ file, node }) => ({ file, node: callOn(file, node) }));
  const known = /* @__PURE__ */ new Set(["Add", "Done", "Wait", "Go"]);
  return {
    name: name2,
    adds: calls("Add"),
    dones: uses.filter(({ path }) => path[0] === "Done").map(({ file, node }) => ({ file, node })),
    goes: uses.some(({ path }) => path[0] === "Go"),
    escapes: uses.some(({ path }) => !known.has(path[0] ?? "")) || calls("Add").some(({ file, node }) => isNegative(file, node))
  };
}
function callOn(file, operand) {
  const call = file.parent(file.parent(operand));
  return file.is(call, "call_expression") ? call : NONE;
}
function isNegative(file, call) {
  return !file.text(file.child(call, "arguments")).match(/^\([^-]*\)$/);
}

// rules/sync/waitgroup-done-missing/detect.ts
var detect28 = ({ wait }, bench) => {
  const at = wait;
  const group = waitGroupOf(bench.pkg, bench.file, at);
  const [add] = group?.adds ?? [];
  if (!group || !add || group.escapes || group.goes) return;
  const counted = { file: add.file, node: add.node, message: `${group.name} is counted up here` };
  if (group.dones.length === 0) {
    bench.report(at, `${group.name}.Wait blocks for ever: no code calls ${group.name}.Done`, {
      identity: group.name,
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
    level: "warning",
    related: [counted, skipped],
    codeFlow: [counted, skipped, { node: wait, message: "this then waits for a Done that never comes" }]
  });
}
function isDeferred2({ file, node }) {
  return file.enclosing(node, "defer_statement", "func_literal", "function_declaration", "method_declaration") >= 0 && file.is(file.enclosing(node, "defer_statement", "go_statement"), "defer_statement");
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
var COLLECTED = [1, 23];
var detect29 = ({ call, name: name2 }, bench) => {
  const { file, pkg, goVersion } = bench;
  const at = call;
  const fn = file.functionAround(at);
  if (calleeOf(pkg, file, at).package !== "time" || fn < 0 || isProcessMain(pkg, file, fn)) return;
  const level = goVersion.atLeast(...COLLECTED) ? "note" : "warning";
  if (file.text(name2) === "Tick") detectTick(at, fn, level, bench);
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
  const field = fieldTarget(pkg, file, call);
  if (field) {
    const stopped = mentionsOfField(pkg, field).some((mention) => mention.path[0] === "Stop" || mention.path.length === 0);
    if (stopped) return;
    report(call, `${field.name} is a ticker that no code of this package stops`, {
      identity: field.name,
      level,
      confidence: "medium",
      codeFlow: [{ node: call, message: "the ticker is made here" }]
    });
    return;
  }
  const running = undone(pkg, file, call, { owner: 0, errorGuard: NONE, release: ["Stop"] });
  if (!running) return;
  const name2 = running.how === "dropped" ? "the ticker" : file.text(resultTargets(file, call)[0]);
  const text = name2 === "the ticker" ? "the ticker is thrown away and can never be stopped" : `${name2} is not stopped on every way out`;
  const fix = running.how === "path" ? { description: `stop it when the function returns: defer ${name2}.Stop()`, text: `defer ${name2}.Stop()` } : void 0;
  report(call, text, { ...dutyDetails(file, call, running, name2, fix), level });
}

// rules/time/ticker-range-never-ends/detect.ts
var detect30 = ({ loop, channel }, bench) => {
  const { file, pkg, report } = bench;
  const ticker = tickerOf(bench, channel);
  const fn = file.functionAround(loop);
  if (!ticker || fn < 0 || canLeave(bench, fn, loop)) return;
  const spawns = spawnsOf(pkg, { file, node: fn }).filter((spawn2) => !isProcessMain(pkg, spawn2.file, spawn2.file.functionAround(spawn2.node)));
  const [spawn] = spawns;
  if (!spawn || pkg.name === "main") return;
  const stop2 = stopOf(bench, ticker);
  const started = { file: spawn.file, node: spawn.node, message: "the goroutine is started here" };
  const trail = [started, { node: channel, message: "it waits here for the next tick, for ever" }];
  if (stop2) trail.push({ ...stop2, message: "Stop ends the ticks and leaves the loop waiting: it does not close the channel" });
  const name2 = file.text(channel);
  report(channel, `the loop over ${name2} never ends, not even when the ticker is stopped`, {
    identity: name2,
    codeFlow: trail,
    related: trail.filter((spot) => spot.node !== channel),
    confidence: stop2 ? "high" : "medium"
  });
};
function tickerOf({ file, pkg }, channel) {
  if (file.is(channel, "call_expression")) {
    const callee = calleeOf(pkg, file, channel);
    return callee.package === "time" && callee.name === "Tick" ? channel : void 0;
  }
  if (!file.is(channel, "selector_expression") || file.text(file.child(channel, "field")) !== "C") return void 0;
  const operand = file.child(channel, "operand");
  return isTicker({ file, pkg }, operand) ? operand : void 0;
}
function isTicker({ file, pkg }, operand) {
  if (file.is(operand, "call_expression")) return calleeOf(pkg, file, operand).name === "NewTicker";
  const known = typeOf(
    pkg,
    file,
    operand,
    (path, name2) => path === "time" && name2 === "NewTicker" ? { kind: "named", package: "time", name: "Ticker" } : void 0
  );
  return isNamed(known, "time", "Ticker");
}
function canLeave({ file, flow }, fn, loop) {
  const { graph } = flow({ file, node: fn });
  const body2 = file.child(loop, "body");
  const head = graph.steps.find((step) => step.kind === "range" && file.parent(step.node) === loop);
  const inside = graph.steps.find((step) => step.node >= 0 && file.contains(body2, step.node));
  const start2 = head ?? inside;
  if (!start2) return true;
  const first = head ? { first: true } : {};
  return findPath(flow({ file, node: fn }), {
    ...first,
    from: start2.id,
    satisfied: (step) => step.id === head?.id,
    bad: (step) => step.id === graph.exit || step.id === graph.panic
  }) !== void 0;
}
function stopOf({ file, pkg }, ticker) {
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
    (step) => step.kind === "arm" && step.node !== arm && file.parent(step.node) === select && comesBack3(flow, step, select)
  );
  return { make, select, back: back?.node ?? NONE };
}
function comesBack3(flow, arm, select) {
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
    const start2 = other >= 0 && canonical(flow, other) === key ? flow.graph.stepAt(receive) : void 0;
    const path = start2 && findPath(flow, {
      from: start2.id,
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
    const operand = canonical(flow, file.child(callee, "operand"));
    if (operand === key && file.text(file.child(callee, "field")) === "Reset") return true;
    if (owner !== "" && operand === owner) return true;
    if (file.named(file.child(call, "arguments")).some((argument) => [key, owner].includes(canonical(flow, argument) || "-"))) return true;
  }
  return false;
}
function isFlag({ file }, step) {
  return step.kind === "condition" && (file.is(step.node, "identifier") || file.is(step.node, "selector_expression"));
}

// rules/time/time-after-in-loop/detect.ts
var COLLECTED2 = [1, 23];
var SHORT = /\((?:\w+\s*\*\s*)?(?:\d\d?\s*\*\s*)?time\.(?:Nano|Micro|Milli)?[sS]econds?\)$|\*\s*time\.(?:Nano|Micro|Milli)second\)$/;
var detect31 = ({ receive }, { file, pkg, goVersion, report }) => {
  const timer = turnTimer(pkg, file, receive);
  if (!timer) return;
  const { make, back } = timer;
  const collected = goVersion.atLeast(...COLLECTED2);
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
var EMPTIED = [1, 23];
var detect32 = ({ drain }, { file, pkg, goVersion, report }) => {
  const at = drain;
  const fn = file.functionAround(at);
  const blocked = fn < 0 ? void 0 : blockedDrain(pkg, { file, node: fn }, at);
  if (!blocked) return;
  const taken = { node: blocked.taken, message: `the one value of ${blocked.timer} may be received here` };
  report(at, `the drain of ${blocked.timer}.C blocks for ever when its value was received before`, {
    identity: blocked.timer,
    ...goVersion.atLeast(...EMPTIED) ? {} : { level: "warning", confidence: "medium" },
    related: [taken],
    codeFlow: [taken, { node: at, message: "and this waits for it again: Stop says false because the timer fired" }]
  });
};

// rules/index.ts
var RULES = [
  { rule: { "id": "channel/close-skipped-on-path", "pack": "channel", "title": "the only close or answer is skipped on a way out", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/close-skipped-on-path/README.md", "summary": "Somebody waits for a channel with no other way out, and exactly one function answers: it closes the channel, or sends. An early return of that function forgets the answer.\n\nThe one who waits stays. It happens on the path that seldom runs: an error, a shutdown, an empty list.", "fix": "`defer close(done)` as the first statement of the function that answers.", "waits": ["chan-recv"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive"] } }, query: '; Every answer to a waiter: a send, and a close.\n(send_statement) @answer\n\n(call_expression\n  function: (identifier) @callee\n  (#eq? @callee "close")) @answer\n', detect },
  { rule: { "id": "channel/double-send", "pack": "channel", "title": "one path sends twice where one value is received", "level": "error", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/double-send/README.md", "summary": "A goroutine reports its error on a channel, forgets the `return`, and reports its result on the same channel as well. The owner receives once. The second send blocks for ever.\n\nIt happens on the error path only, so tests of the good case never see it: one goroutine leaks for each failed operation.", "fix": "`return` after the first send.", "waits": ["chan-send"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n', detect: detect2 },
  { rule: { "id": "channel/fan-in-stops-early", "pack": "channel", "title": "collecting stops before every sender is served", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/fan-in-stops-early/README.md", "summary": "Several sends go to one channel without enough room, and the collector stops before it has taken them all: it returns at the first error, takes only the first answer, or leaves its `range`. Every send that is still to come blocks its goroutine for ever.\n\nWith twenty workers a request, one failed worker leaks up to nineteen goroutines.", "fix": "`make(chan T, len(work))` where the number is known; otherwise let senders select between the send and the cancellation of a context that the collector cancels when it leaves (`errgroup.WithContext`), or drain the channel before leaving.", "waits": ["chan-send"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n', detect: detect3 },
  { rule: { "id": "channel/nil-channel-wait", "pack": "channel", "title": "a wait at a channel that is always nil", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/nil-channel-wait/README.md", "summary": "A send to and a receive from a nil channel block for ever. Here the variable or field is declared, and no code of the package, which alone can reach it, ever makes the channel. The `C` of a timer from `time.AfterFunc` is nil as well.\n\nEvery goroutine that comes by stays, from the first call on.", "fix": "`make` the channel in the constructor, or delete it with everything that waits for it.", "waits": ["forever"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send (nil chan)", "chan receive (nil chan)"] } }, query: '[\n  (send_statement)\n  (unary_expression operator: "<-")\n  (range_clause)\n] @wait\n', detect: detect4 },
  { rule: { "id": "channel/range-never-closed", "pack": "channel", "title": "a range over a channel that nobody closes", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/range-never-closed/README.md", "summary": "`for v := range ch` ends when the channel is closed, and only then. Here values come, their senders end, and no code that can reach the channel closes it: the loop waits for one more value for ever.\n\nEach call of the function (or each object) leaves one goroutine at the range; what stands behind the loop never runs.", "fix": "`defer close(ch)` in the only sender. With several senders, close it in a goroutine that waits for them all: `go func() { wg.Wait(); close(ch) }()`. A worker closes its queue in `Close`.", "waits": ["chan-recv"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive"] } }, query: "; Every range; whether it is over a channel that nobody closes is a question to the whole package.\n(range_clause) @range\n", detect: detect5 },
  { rule: { "id": "channel/receive-without-sender", "pack": "channel", "title": "a receive that nothing in the package answers", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/receive-without-sender/README.md", "summary": "A channel that only this package can reach is waited for, and no code of the package sends on it or closes it. Most often the `close` went away with the code around it, or a `Stop` waits for a `done` that the worker never gives.\n\nWhoever comes to the receive stays there: a `Close` that never returns, or a goroutine for each object. For a channel in a package variable the runtime's own leak profile says nothing, since the variable keeps the channel alive.", "fix": "Close the channel where the work ends, `defer close(w.done)` as the first line of the goroutine, or take the wait away.", "waits": ["chan-recv"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive"] } }, query: '; Every receive; whether anybody answers is a question to the whole package.\n[\n  (unary_expression operator: "<-")\n  (range_clause)\n] @receive\n', detect: detect6 },
  { rule: { "id": "channel/select-never-ready", "pack": "channel", "title": "a select without an arm that can be taken", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/select-never-ready/README.md", "summary": "`select {}` never ends, and neither does a select whose every arm waits for a channel that nobody answers. In `main` that keeps a process alive. In any other goroutine it keeps a goroutine for ever.\n\nEach start of the goroutine adds one that stays until the process ends.", "fix": "Wait for a context or a stop channel instead: `<-ctx.Done()`.", "waits": ["forever", "select"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["select (no cases)", "select"] } }, query: "(select_statement) @select\n", detect: detect7 },
  { rule: { "id": "channel/send-abandoned-by-return", "pack": "channel", "title": "a goroutine's send loses its receiver when the function returns early", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/send-abandoned-by-return/README.md", "summary": "A function starts a goroutine that sends on a channel without room, and then finds a reason to return before it comes to the receive: a second step failed, a check said no. The goroutine stays at its send.\n\nEach early return leaks one goroutine with all it holds; on an error path that means: exactly when the system is in trouble already.", "fix": "Start the goroutine below the check, or give the channel room for the one value: `make(chan T, 1)`.", "waits": ["chan-send"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n', detect: detect8 },
  { rule: { "id": "channel/send-abandoned-by-select", "pack": "channel", "title": "a goroutine's send loses its only receiver in a select", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/send-abandoned-by-select/README.md", "summary": "A goroutine sends its answer on a channel that holds nothing, and the function that started it waits in a `select`. When the other arm wins (a timer, a context, a second answer), the function leaves, and nobody\nwill ever receive. The goroutine keeps its stack, and everything it refers to, until the process ends.\n\nEach time-out leaks one goroutine: a service with ten time-outs a second loses 36,000 goroutines an hour.", "fix": "Give the channel room for every send that can come, `make(chan T, 1)` for one answer: the goroutine then ends, and the value is collected with the channel. Where the work is worth stopping, let the sender select between the send and `ctx.Done()`.", "waits": ["chan-send"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: '; Every channel made on the spot; the code follows it from there.\n(call_expression\n  function: (identifier) @callee\n  arguments: (argument_list . (channel_type))\n  (#eq? @callee "make")) @make\n', detect: detect9 },
  { rule: { "id": "channel/send-ignores-done", "pack": "channel", "title": "a bare send where the other side, or the loop around it, can leave on a stop signal", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/send-ignores-done/README.md", "summary": "One side of a channel honours a stop signal (a context, a `done` or `quit` channel), the other does not. Once the side that honours it has left, the bare send has no partner, and no way out.\n\nEach shutdown, and each cancelled request, leaves one goroutine at its send.", "fix": "Put the send into a select with the same signal: `case ch <- v:` and `case <-ctx.Done(): return`.", "waits": ["chan-send"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: "(send_statement channel: [(identifier) (selector_expression)] @channel) @send\n", detect: detect10 },
  { rule: { "id": "channel/send-without-receiver", "pack": "channel", "title": "a send that nothing in the package receives", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/send-without-receiver/README.md", "summary": "A channel without room, which only this package can reach, is sent to, and no code of the package receives from it. The receiver went away, or was never written.\n\nEach send costs the goroutine that makes it. In a callback (`time.AfterFunc`, a handler) that is one goroutine for each call.", "fix": "Receive, or take the send away. Where the value is only a hint, give the channel room for one and send in a `select` with `default`.", "waits": ["chan-send"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send"] } }, query: "; Every send; whether anybody receives is a question to the whole package.\n(send_statement) @send\n", detect: detect11 },
  { rule: { "id": "channel/stop-check-then-block", "pack": "channel", "title": "a stop signal is looked at, and then the wait does not listen to it", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/channel/stop-check-then-block/README.md", "summary": "A `select` with a `default` asks whether to stop. If not, the goroutine goes on to a bare send or receive. When the stop comes while it waits there, nobody tells it: the other side is gone.\n\nEach stop leaves the goroutines that were in the middle of their work.", "fix": "One select that holds both: `case <-p.acks:` and `case <-p.quit: return`, without the `default`.", "waits": ["chan-send", "chan-recv"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan send", "chan receive"] } }, query: "(select_statement (default_case)) @select\n", detect: detect12 },
  { rule: { "id": "context/cancel-before-goroutine-ends", "pack": "context", "title": "a deferred cancel ends the context of a goroutine that still needs it", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/cancel-before-goroutine-ends/README.md", "summary": "The function makes a context, defers its cancel, starts a goroutine that works with the context, and returns at once. The deferred call then cancels the work before it has begun.\n\nThe work is given up by chance, sometimes after half of it, and what it wanted to send afterwards may find nobody.", "fix": "Wait for the goroutine before the function returns, or give it a context of its own (`context.WithoutCancel(ctx)` with a time-out) and let it call the cancel.", "waits": [] }, query: '(defer_statement\n  (call_expression\n    function: (identifier) @cancel\n    arguments: (argument_list . ")"))) @defer\n', detect: detect13 },
  { rule: { "id": "context/cancel-field-never-called", "pack": "context", "title": "a cancel function is kept in a field that nothing calls", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/cancel-field-never-called/README.md", "summary": "The cancel function of a context is stored in an unexported field, which settles vet and the linters. But no code of the package, which alone can reach the field, ever calls it: the `Close` that should is missing, or forgot.\n\nEach object keeps its context, and every goroutine that waits for its `Done`, until the parent ends.", "fix": "Call it in the owner's `Close` or `Stop`.", "waits": [] }, query: '(field_declaration\n  type: (qualified_type name: (type_identifier) @type)\n  (#any-of? @type "CancelFunc" "CancelCauseFunc")) @field\n', detect: detect14 },
  { rule: { "id": "context/cancel-in-map", "pack": "context", "title": "a cancel function in a map or slice is lost", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/cancel-in-map/README.md", "summary": "Cancel functions are kept in a map or slice until somebody needs them. Here nobody ever reads one back, or an entry is deleted without calling it: then nobody can call it any more.\n\nEach lost entry keeps its context, and the goroutines that wait for it, until the parent ends. Other checks take storing for handing over, so they are silent here.", "fix": "Read the entry and call it before it goes: `if cancel, ok := m[id]; ok { cancel(); delete(m, id) }`.", "waits": [] }, query: '(map_type\n  value: (qualified_type name: (type_identifier) @type)\n  (#any-of? @type "CancelFunc" "CancelCauseFunc")) @store\n\n(slice_type\n  element: (qualified_type name: (type_identifier) @type)\n  (#any-of? @type "CancelFunc" "CancelCauseFunc")) @store\n', detect: detect15 },
  { rule: { "id": "context/context-chain-broken", "pack": "context", "title": "a fresh context in the middle of a chain that has one", "level": "note", "confidence": "low", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/context-chain-broken/README.md", "summary": "The function is given a context, and hands `context.Background()` or `context.TODO()` to what it calls. When the caller gives up, the work below goes on: a dial, a request, a wait that nobody needs any more.\n\nIt is a note, since a context is sometimes left behind on purpose. It is a warning where the callee waits for nothing but the end of its context, which then never comes.", "fix": "Pass the context on. Where the work must outlive the caller, say so: `context.WithoutCancel(ctx)` with a time-out of its own (Go 1.21).", "waits": [] }, query: '(argument_list\n  (call_expression\n    function: (selector_expression\n      operand: (identifier) @package\n      field: (field_identifier) @name)\n    arguments: (argument_list . ")")\n    (#eq? @package "context")\n    (#any-of? @name "Background" "TODO")) @fresh)\n', detect: detect16 },
  { rule: { "id": "context/context-not-passed", "pack": "context", "title": "a call that cannot be ended although a context is at hand", "level": "note", "confidence": "low", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/context-not-passed/README.md", "summary": "The function is given a context and starts something that can take long (a process, a request, a connection, a query) by a call that takes none. When the caller gives up, the work goes on, and with it the goroutine.\n\nIt is a note: many such calls are short.", "fix": "Use the call that takes the context: `exec.CommandContext`, `http.NewRequestWithContext`, `(*net.Dialer).DialContext`, `db.QueryContext`.", "waits": [] }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  (#any-of? @name "Command" "NewRequest" "Get" "Post" "Head" "PostForm" "Dial" "Query" "QueryRow" "Exec" "Begin")) @call\n', detect: detect17 },
  { rule: { "id": "context/lost-cancel", "pack": "context", "title": "a context's cancel function is not called on some way out", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/lost-cancel/README.md", "summary": "`context.WithCancel` and its relatives return a function that must be called: until then the parent keeps the child, and everything that waits for the child's `Done` keeps waiting. Here a way out of the function forgets it.\n\nEach lost cancel keeps one context alive as long as its parent, and with it every goroutine that waits on it. With a time-out the loss is bounded by the time-out, which is why that is a warning and not an error.", "fix": "`defer cancel()` on the next line. Calling it twice is harmless.", "waits": [] }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  (#any-of? @name "WithCancel" "WithCancelCause" "WithTimeout" "WithTimeoutCause" "WithDeadline" "WithDeadlineCause")) @call\n', detect: detect18 },
  { rule: { "id": "context/lost-stop-func", "pack": "context", "title": "a stop function is not called on some way out", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/context/lost-stop-func/README.md", "summary": "Some functions start something and return the function that ends it: `signal.NotifyContext`, `iter.Pull`, and functions of your own that return a `context.CancelFunc`. Vet looks at the constructors of package context only. Here the stop function is\ndropped, overwritten, or forgotten on a way out.\n\nEach forgotten stop keeps a goroutine (or a coroutine) with all it refers to.", "fix": "`defer stop()` on the next line.", "waits": ["select", "coro"], "stack": { "top": [], "any": ["os/signal.NotifyContext.func1"], "createdBy": [], "state": ["select", "coroutine"] } }, query: "(short_var_declaration right: (expression_list . (call_expression) @call .))\n(assignment_statement right: (expression_list . (call_expression) @call .))\n(var_spec value: (expression_list . (call_expression) @call .))\n(expression_statement (call_expression) @call)\n", detect: detect19 },
  { rule: { "id": "http/body-not-closed", "pack": "http", "title": "a response's body is not closed on some path", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/http/body-not-closed/README.md", "summary": "Who gets an `*http.Response` without an error must close its body. Until then the connection stays open and out of the pool, with two goroutines of the transport (`readLoop`, `writeLoop`) that wait for the body to end.\n\nEach forgotten body keeps two goroutines and one connection: at ten requests a second a server reaches its file limit within minutes.", "fix": "`defer resp.Body.Close()` right after the error check, before anything else can return.", "waits": ["select"], "stack": { "top": [], "any": ["net/http.(*persistConn).readLoop"], "createdBy": [], "state": ["select"] } }, query: `; Calls by name; whether they answer with a body is in the contract pages.
(call_expression
  function: (selector_expression field: (field_identifier) @name)
  (#any-of? @name "Get" "Post" "PostForm" "Do" "RoundTrip" "ReadResponse")) @call

; Calls of the package's own functions, known by what their result is called.
(short_var_declaration
  left: (expression_list . (identifier) @result)
  right: (expression_list . (call_expression) @wrapped .)
  (#match? @result "^(r|res|resp|rsp|response)$|[a-z](Res|Resp|Rsp|Response)$"))
`, detect: detect20 },
  { rule: { "id": "lifecycle/io-handle-not-closed", "pack": "lifecycle", "title": "a connection, listener or file is not closed on some path", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/io-handle-not-closed/README.md", "summary": "Whoever dials, listens or accepts holds a descriptor until `Close`, and whoever reads from it at the other end waits as long. A way out of the function, usually an error after the connection stands, forgets it.\n\nEach forgotten connection keeps a descriptor here and a goroutine at the peer. For files, which have no goroutine and are closed when they are collected, this is a note.", "fix": "`defer conn.Close()` right after the error check; where the connection is returned on success, close it on each way out that returns an error.", "waits": ["io"], "stack": { "top": [], "any": ["net.(*conn).Read", "net.(*netFD).accept"], "createdBy": [], "state": ["IO wait"] } }, query: '; Calls by name; whether they open something is in the contract pages.\n(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  (#any-of? @name "Dial" "DialTimeout" "DialTCP" "DialUDP" "DialUnix" "DialIP" "DialContext" "Accept" "AcceptTCP" "AcceptUnix" "Listen" "ListenTCP" "ListenUnix" "ListenPacket" "ListenUDP" "ListenMulticastUDP" "ListenUnixgram" "ListenIP" "FileListener" "Open" "Create" "OpenFile" "CreateTemp")) @call\n', detect: detect21 },
  { rule: { "id": "lifecycle/process-not-waited", "pack": "lifecycle", "title": "a process is started and not waited for on some path", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/process-not-waited/README.md", "summary": "After `cmd.Start` somebody must call `cmd.Wait`: only that collects the dead process and ends the goroutines that copy its input and output or watch its context. Killing the process does not do it, and neither does the end of the context.\n\nEach forgotten process stays in the process table, with up to four goroutines and their pipes. Where the command has no goroutines of its own, this is a note.", "fix": "`defer cmd.Wait()`, after `cmd.Process.Kill()` where it must end early; set `cmd.WaitDelay` (Go 1.20) where a grandchild may keep the pipes open. To let a process go on by itself: `cmd.Process.Release()`.", "waits": ["select", "io"], "stack": { "top": [], "any": ["os/exec.(*Cmd)"], "createdBy": [], "state": ["select", "IO wait"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  arguments: (argument_list . ")")\n  (#eq? @name "Start")) @call\n', detect: detect22 },
  { rule: { "id": "lifecycle/signal-not-stopped", "pack": "lifecycle", "title": "a channel stays registered for signals", "level": "warning", "confidence": "medium", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/lifecycle/signal-not-stopped/README.md", "summary": "`signal.Notify` registers a channel until `signal.Stop`. A function that is over without that leaves the registration, and the goroutine that waits for the channel, behind; from then on Ctrl-C no longer ends the process.\n\nEach call leaves one more registration and, where one was started, one more goroutine.", "fix": "`defer signal.Stop(ch)` on the next line, and `close(ch)` after it where a goroutine ranges over the channel. `signal.NotifyContext` does both.", "waits": ["chan-recv", "select"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive", "select"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  (#eq? @name "Notify")) @call\n', detect: detect23 },
  { rule: { "id": "sql/rows-not-closed", "pack": "sql", "title": "rows, a statement or a connection of a database stays open on some path", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sql/rows-not-closed/README.md", "summary": "`Query` takes a connection out of the pool until its rows are closed. Rows close themselves when `Next` says there are no more, but not when the function leaves before that: a failed `Scan`, a `return` or `break` in the loop, a single `if rows.Next()`.\n\nEach forgotten result keeps one connection and, with a context, one goroutine. With a limited pool the service stands still as soon as the last connection is gone.", "fix": "`defer rows.Close()` right after the error check; it does no harm after the rows have closed themselves. For statements without a result use `Exec`.", "waits": ["select"], "stack": { "top": [], "any": ["database/sql.(*Rows).awaitDone", "database/sql.(*DB).conn"], "createdBy": [], "state": ["select"] } }, query: '; Calls by name; whether they owe a Close is in the contract pages.\n(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  (#any-of? @name "Query" "QueryContext" "Queryx" "QueryxContext" "NamedQuery" "NamedQueryContext" "Prepare" "PrepareContext" "Preparex" "PreparexContext" "PrepareNamed" "PrepareNamedContext" "Conn" "Connx" "Rows")) @call\n', detect: detect24 },
  { rule: { "id": "sql/tx-not-finished", "pack": "sql", "title": "a transaction is neither committed nor rolled back on some path", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sql/tx-not-finished/README.md", "summary": "A transaction holds its connection, and the locks it took in the database, until `Commit` or `Rollback`. A return between `Begin` and those, usually after a failed statement, leaves it open.\n\nEach open transaction keeps one connection, one goroutine that waits for its context, and rows that other transactions wait for.", "fix": "`defer tx.Rollback()` right after the error check: after a `Commit` it does nothing.", "waits": ["chan-recv", "select"], "stack": { "top": [], "any": ["database/sql.(*Tx).awaitDone", "database/sql.(*DB).conn"], "createdBy": [], "state": ["chan receive", "select"] } }, query: '; Calls by name; whether they begin a transaction is in the contract pages.\n(call_expression\n  function: (selector_expression field: (field_identifier) @name)\n  (#any-of? @name "Begin" "BeginTx" "Beginx" "BeginTxx" "MustBegin" "MustBeginTx")) @call\n', detect: detect25 },
  { rule: { "id": "sync/double-lock", "pack": "sync", "title": "a lock is taken again while it is held", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/double-lock/README.md", "summary": "A mutex of Go does not know who holds it: a goroutine that locks it twice waits for itself. It happens in one function, by a loop that goes round with the lock held, or by calling a method that locks for itself.\n\nThe goroutine never comes back, and neither does anybody who needs the lock afterwards.", "fix": "Split off what works under the lock into a method of its own (`lenLocked`), and call that where the lock is held.", "waits": ["lock", "rlock"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.Mutex.Lock", "sync.RWMutex.Lock", "sync.RWMutex.RLock"] } }, query: '(expression_statement\n  (call_expression\n    function: (selector_expression field: (field_identifier) @method)\n    arguments: (argument_list . ")")\n    (#any-of? @method "Lock" "RLock")) @call)\n', detect: detect26 },
  { rule: { "id": "sync/lock-not-released", "pack": "sync", "title": "a way out of the function leaves the lock held", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/lock-not-released/README.md", "summary": "The function locks, unlocks on most ways out, and forgets one: an early return, a `break`, a `continue`. Whoever locks next waits for ever, and everybody after that as well.\n\nOne forgotten path stops every goroutine that needs the lock: the leak grows with the traffic until the service stands still.", "fix": "`defer mu.Unlock()` on the next line; where the lock must go earlier, put the locked part into a function of its own.", "waits": ["lock", "rlock"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.Mutex.Lock", "sync.RWMutex.Lock", "sync.RWMutex.RLock"] } }, query: '(expression_statement\n  (call_expression\n    function: (selector_expression field: (field_identifier) @method)\n    arguments: (argument_list . ")")\n    (#any-of? @method "Lock" "RLock")) @call)\n', detect: detect27 },
  { rule: { "id": "sync/waitgroup-done-missing", "pack": "sync", "title": "a wait group is counted up and never counted down", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/sync/waitgroup-done-missing/README.md", "summary": "`Wait` returns when `Done` was called as often as `Add` counted. Here no code calls `Done`, or the goroutine can return before it does. `Wait` then blocks for ever.\n\nWhoever waits is lost with everything it holds; when that is a shutdown path, the process never ends by itself.", "fix": "`defer wg.Done()` as the first line of the goroutine, or `wg.Go` from Go 1.25 on.", "waits": ["wg"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["sync.WaitGroup.Wait", "semacquire"] } }, query: '(call_expression\n  function: (selector_expression field: (field_identifier) @method)\n  arguments: (argument_list . ")")\n  (#eq? @method "Wait")) @wait\n', detect: detect28 },
  { rule: { "id": "time/ticker-not-stopped", "pack": "time", "title": "a ticker runs on after the function that made it", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/time/ticker-not-stopped/README.md", "summary": "A `time.Ticker` that is not stopped keeps ticking. In modules whose `go` line is older than 1.23 the runtime never collects it: each call of the function leaks a timer that fires for ever. From 1.23 on a ticker that nobody refers to is collected, so there this is only a note about wasted work.\n\nThe version that counts is the `go` line of the main module ([Go 1.23 release notes](https://go.dev/doc/go1.23#timer-changes)). Where no go.mod is found, it counts as older.", "fix": "`defer ticker.Stop()` on the next line. In place of `time.Tick`, make a ticker that can be stopped.", "waits": [] }, query: '(call_expression\n  function: (selector_expression\n    operand: (identifier)\n    field: (field_identifier) @name)\n  (#any-of? @name "NewTicker" "Tick")) @call\n', detect: detect29 },
  { rule: { "id": "time/ticker-range-never-ends", "pack": "time", "title": "a goroutine's loop over a ticker has no way out", "level": "warning", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/time/ticker-range-never-ends/README.md", "summary": "`Stop` ends the ticks but does not close the channel. A goroutine that does nothing but range over `ticker.C` therefore never ends: before Stop it works on for ever, after Stop it waits for ever. That holds in every Go version; from 1.23 on the ticker is collected, the goroutine is not.\n\nEach object whose constructor starts such a loop leaves one goroutine behind, with the object.", "fix": "Select between `ticker.C` and a channel or context that ends the loop, and close or cancel that in `Close`.", "waits": ["chan-recv"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive"] } }, query: '(for_statement\n  (range_clause right: (_) @channel)) @loop\n\n(for_statement\n  body: (block (statement_list . (expression_statement (unary_expression operator: "<-" operand: (_) @channel))))) @loop\n\n(for_statement\n  body: (block (statement_list .\n    (select_statement .\n      (communication_case communication: (receive_statement right: (unary_expression operator: "<-" operand: (_) @channel)))\n      .)))) @loop\n', detect: detect30 },
  { rule: { "id": "time/time-after-in-loop", "pack": "time", "title": "each turn of a loop leaves a timer running", "level": "note", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/time/time-after-in-loop/README.md", "summary": "`time.After` in a `select` inside a loop makes a new timer in every turn, and nobody can stop it. When another arm wins, the timer runs on until it fires.\n\nA loop that takes a thousand messages a second beside a `time.After(time.Minute)` keeps sixty thousand timers. In modules whose `go` line is 1.23 or later the runtime collects them, and only the allocation in every turn is left.", "fix": "One `time.NewTimer` before the loop, `defer timer.Stop()`, and `timer.Reset(d)` in each turn.", "waits": [] }, query: '(communication_case\n  communication: (receive_statement\n    right: (unary_expression\n      operator: "<-"\n      operand: [(call_expression) (selector_expression operand: (call_expression))]) @receive))\n', detect: detect31 },
  { rule: { "id": "time/timer-drain-blocks", "pack": "time", "title": "a timer is drained whose value was received before", "level": "error", "confidence": "high", "since": "0.1.0", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/time/timer-drain-blocks/README.md", "summary": "`if !t.Stop() { <-t.C }` empties a timer that fired before it could be stopped. When the value was received already, by the select of the last turn, `Stop` says false as well, and the drain waits for a second value that never comes.\n\nThe goroutine stays in that receive. From Go 1.23 on (the module's `go` line) no drain is needed at all: after `Stop` or `Reset` the channel holds no old value. Before 1.23 this is a warning.", "fix": "From Go 1.23 on, take the drain away. Before that, drain in a `select` with `default`, or only in the arm that did not receive.", "waits": ["chan-recv"], "stack": { "top": [], "any": [], "createdBy": [], "state": ["chan receive"] } }, query: '; `if !t.Stop() { <-t.C }`\n(if_statement\n  condition: (unary_expression\n    operator: "!"\n    operand: (call_expression\n      function: (selector_expression field: (field_identifier) @method)\n      (#eq? @method "Stop")))\n  consequence: (block\n    (statement_list . (expression_statement (unary_expression operator: "<-") @drain))))\n', detect: detect32 }
];
var CONTRACTS = [
  { "modules": ["database/sql"], "call": "DB.Query", "owner": 0, "type": "*Rows", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "DB.QueryContext", "owner": 0, "type": "*Rows", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "Conn.QueryContext", "owner": 0, "type": "*Rows", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "Stmt.Query", "owner": 0, "type": "*Rows", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "Stmt.QueryContext", "owner": 0, "type": "*Rows", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "DB.Prepare", "owner": 0, "type": "*Stmt", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "DB.PrepareContext", "owner": 0, "type": "*Stmt", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "Conn.PrepareContext", "owner": 0, "type": "*Stmt", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "DB.Conn", "owner": 0, "type": "*Conn", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "DB.Begin", "owner": 0, "type": "*Tx", "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "DB.BeginTx", "owner": 0, "type": "*Tx", "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["database/sql"], "call": "Conn.BeginTx", "owner": 0, "type": "*Tx", "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/database-sql.md" },
  { "modules": ["iter"], "call": "Pull", "owner": 1, "type": "func()", "release": ["call"], "errorGuard": -1, "rule": "context/lost-stop-func", "noun": "stop function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/iter.md" },
  { "modules": ["iter"], "call": "Pull2", "owner": 1, "type": "func()", "release": ["call"], "errorGuard": -1, "rule": "context/lost-stop-func", "noun": "stop function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/iter.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.Query", "owner": 0, "type": "*Rows", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.QueryContext", "owner": 0, "type": "*Rows", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.Queryx", "owner": 0, "type": "*Rows", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.QueryxContext", "owner": 0, "type": "*Rows", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.NamedQuery", "owner": 0, "type": "*Rows", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.NamedQueryContext", "owner": 0, "type": "*Rows", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "Stmt.Query", "owner": 0, "type": "*Rows", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "Stmt.QueryContext", "owner": 0, "type": "*Rows", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "Stmt.Queryx", "owner": 0, "type": "*Rows", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "Stmt.QueryxContext", "owner": 0, "type": "*Rows", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "rows", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.Prepare", "owner": 0, "type": "*Stmt", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.PrepareContext", "owner": 0, "type": "*Stmt", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.Preparex", "owner": 0, "type": "*Stmt", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.PreparexContext", "owner": 0, "type": "*Stmt", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.PrepareNamed", "owner": 0, "type": "*Stmt", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.PrepareNamedContext", "owner": 0, "type": "*Stmt", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "statement", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.Conn", "owner": 0, "type": "*Conn", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.Connx", "owner": 0, "type": "*Conn", "release": ["Close"], "errorGuard": 1, "rule": "sql/rows-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.Begin", "owner": 0, "type": "*Tx", "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.BeginTx", "owner": 0, "type": "*Tx", "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.Beginx", "owner": 0, "type": "*Tx", "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.BeginTxx", "owner": 0, "type": "*Tx", "release": ["Commit", "Rollback"], "errorGuard": 1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.MustBegin", "owner": 0, "type": "*Tx", "release": ["Commit", "Rollback"], "errorGuard": -1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["github.com/jmoiron/sqlx"], "call": "DB.MustBeginTx", "owner": 0, "type": "*Tx", "release": ["Commit", "Rollback"], "errorGuard": -1, "rule": "sql/tx-not-finished", "noun": "transaction", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/jmoiron-sqlx.md" },
  { "modules": ["net/http"], "call": "Get", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Post", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "PostForm", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Client.Do", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Client.Get", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Client.Post", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Client.PostForm", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "DefaultClient.Do", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "DefaultClient.Get", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "DefaultClient.Post", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "DefaultClient.PostForm", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "Transport.RoundTrip", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "RoundTripper.RoundTrip", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "DefaultTransport.RoundTrip", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net/http"], "call": "ReadResponse", "owner": 0, "type": "*Response", "release": [".Body.Close"], "errorGuard": 1, "rule": "http/body-not-closed", "noun": "response", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net-http.md" },
  { "modules": ["net"], "call": "Dial", "owner": 0, "type": "Conn", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "DialTimeout", "owner": 0, "type": "Conn", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "DialTCP", "owner": 0, "type": "Conn", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "DialUDP", "owner": 0, "type": "Conn", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "DialUnix", "owner": 0, "type": "Conn", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "DialIP", "owner": 0, "type": "Conn", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "Dialer.Dial", "owner": 0, "type": "Conn", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "Dialer.DialContext", "owner": 0, "type": "Conn", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "Listener.Accept", "owner": 0, "type": "Conn", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "TCPListener.Accept", "owner": 0, "type": "Conn", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "TCPListener.AcceptTCP", "owner": 0, "type": "Conn", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "UnixListener.Accept", "owner": 0, "type": "Conn", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "UnixListener.AcceptUnix", "owner": 0, "type": "Conn", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "connection", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "Listen", "owner": 0, "type": "Listener", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenTCP", "owner": 0, "type": "Listener", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenUnix", "owner": 0, "type": "Listener", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenPacket", "owner": 0, "type": "Listener", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenUDP", "owner": 0, "type": "Listener", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenMulticastUDP", "owner": 0, "type": "Listener", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenUnixgram", "owner": 0, "type": "Listener", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenIP", "owner": 0, "type": "Listener", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "FileListener", "owner": 0, "type": "Listener", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenConfig.Listen", "owner": 0, "type": "Listener", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["net"], "call": "ListenConfig.ListenPacket", "owner": 0, "type": "Listener", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "listener", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/net.md" },
  { "modules": ["os/signal"], "call": "NotifyContext", "owner": 1, "type": "context.CancelFunc", "release": ["call"], "errorGuard": -1, "rule": "context/lost-stop-func", "noun": "stop function", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os-signal.md" },
  { "modules": ["os"], "call": "Open", "owner": 0, "type": "*File", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md" },
  { "modules": ["os"], "call": "Create", "owner": 0, "type": "*File", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md" },
  { "modules": ["os"], "call": "OpenFile", "owner": 0, "type": "*File", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md" },
  { "modules": ["os"], "call": "CreateTemp", "owner": 0, "type": "*File", "release": ["Close"], "errorGuard": 1, "rule": "lifecycle/io-handle-not-closed", "noun": "file", "helpUri": "https://github.com/goroutine-gate/goroutine-gate/blob/main/rules/contracts/os.md" }
];

export {
  theOutside,
  RULES,
  CONTRACTS
};
