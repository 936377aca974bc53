import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  gitText,
  runGit
} from "./chunk-PJX37FQI.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";

// src/adapters/git/fetch.ts
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
var LIMIT_MS = 18e4;
var NOTE = "goroutine-gate-fetch";
var SIGNALS = ["SIGINT", "SIGTERM"];
async function fetchInto(root, words) {
  const folder = resolve(root, (await gitText(root, ["rev-parse", "--git-common-dir"])).trim());
  await releaseLock(folder);
  const note = join(folder, NOTE);
  const heard = {};
  const hear = (signal) => {
    heard.signal = signal;
    if (heard.pid !== void 0) end(heard.pid);
  };
  for (const signal of SIGNALS) process.once(signal, hear);
  try {
    return await runGit(root, ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", ...words], {
      timeoutMs: LIMIT_MS,
      apart: (pid) => {
        heard.pid = pid;
        leaveNote(note, pid);
      }
    });
  } finally {
    rmSync(note, { force: true });
    for (const signal of SIGNALS) process.off(signal, hear);
    if (heard.signal !== void 0 && process.listenerCount(heard.signal) === 0) process.kill(process.pid, heard.signal);
  }
}
function leaveNote(path, pid) {
  try {
    writeFileSync(path, `${pid}
`);
  } catch {
  }
}
async function releaseLock(folder) {
  const pid = notedIn(folder);
  if (pid === void 0) return;
  for (let waited = 0; isAlive(pid); waited += STEP_MS) {
    if (waited >= LIMIT_MS) return;
    await wait(STEP_MS);
  }
  rmSync(join(folder, "shallow.lock"), { force: true });
  rmSync(join(folder, NOTE), { force: true });
}
var STEP_MS = 100;
function notedIn(folder) {
  try {
    const pid = Number(readFileSync(join(folder, NOTE), "utf8"));
    return Number.isInteger(pid) && pid > 1 ? pid : void 0;
  } catch {
    return void 0;
  }
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
function end(pid) {
  try {
    process.kill(-pid, "SIGTERM");
  } catch {
  }
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
var ASK_LIMIT_MS = 18e4;
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
  return (await parentsOf(root, hash))[0];
}
async function parentsOf(root, commit) {
  const raw = await gitText(root, ["cat-file", "commit", commit]);
  return [...raw.slice(0, raw.indexOf("\n\n")).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, hash]) => hash);
}
async function remoteHash(root, revision) {
  if (isHash(revision)) return revision;
  const name = revision.replace(/^(refs\/remotes\/)?origin\//, "");
  const wanted = [`refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`];
  const asked = await runGit(root, ["ls-remote", "--end-of-options", "origin", ...wanted], { timeoutMs: ASK_LIMIT_MS });
  const lines = asked.stdout.toString("utf8").split("\n");
  const rows = new Map(lines.map((line) => [line.slice(line.indexOf("	") + 1), line.slice(0, line.indexOf("	"))]));
  return wanted.map((ref) => rows.get(ref)).find((hash) => hash !== void 0 && isHash(hash));
}
async function fetchCommit(root, hash) {
  const output = await fetchInto(root, ["--depth=1", "--end-of-options", "origin", hash]);
  if (output.code === 0) return;
  const lines = output.stderr.trim().split("\n");
  const said = (lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? "").slice(0, 300);
  const help = /\.lock'?: File exists/.test(said) ? "end the git that runs in this repository, or remove the file if none does" : ADVICE;
  throw new UserError(`commit ${hash} is not in this shallow clone, and fetching it was refused: ${said}`, help);
}
function missing(revision, help = "fetch it first, or pass --base with a commit that is here") {
  return new UserError(`there is no commit "${revision}" in this repository`, help);
}
function isHash(text) {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

export {
  fetchInto,
  isAlive,
  headCommit,
  resolveCommit,
  defaultBase,
  localCommit,
  isShallow,
  parentsOf
};
