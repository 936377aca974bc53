import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  COMMENT_ID,
  attempt,
  commentOf,
  complain,
  getInput,
  hideSecret,
  isBy,
  log,
  loginOf,
  numberOf,
  postComment,
  printCommands,
  recordOf,
  requesterOf,
  setOutputs,
  split,
  statusOf,
  textOf,
  warn,
  writeSummary
} from "./chunk-SCDXWCIP.js";
import {
  excluder,
  forkedFrom,
  isSkipped,
  stageTeller,
  theOutside
} from "./chunk-XAMNDABJ.js";
import "./chunk-YZHFHXR3.js";
import {
  fileGap
} from "./chunk-TWSAODQZ.js";
import "./chunk-SC7VZ4H4.js";
import "./chunk-PJX37FQI.js";
import {
  recordingFolders
} from "./chunk-JJTKSVDP.js";
import {
  reportFiles
} from "./chunk-2PJTC7HP.js";
import {
  leakCards
} from "./chunk-LGOT2QBA.js";
import {
  readEvent
} from "./chunk-346LZPGW.js";
import {
  readContext
} from "./chunk-FZUR5C4G.js";
import {
  gateChange,
  recordAt
} from "./chunk-GWKIRWYI.js";
import {
  exitCodeOf
} from "./chunk-D7RAX7GN.js";
import {
  judgeStored,
  ownersOf
} from "./chunk-CMIGFPGV.js";
import "./chunk-MUEYAN4C.js";
import "./chunk-D62OEYT3.js";
import "./chunk-KTY5XQJW.js";
import "./chunk-JDRMUCYY.js";
import "./chunk-S5FUQHZ2.js";
import "./chunk-A2IJNZPG.js";
import {
  chosenShard
} from "./chunk-OKFQ267H.js";
import "./chunk-AHAYRNRN.js";
import "./chunk-OESQ3N7R.js";
import "./chunk-SXZIJH5V.js";
import {
  writeReportFile
} from "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import {
  TOOL_NAME
} from "./chunk-QGJBHJ6I.js";
import {
  package_default
} from "./chunk-FB5JCDTH.js";
import "./chunk-P7GN753T.js";
import {
  CONTRACTS,
  RULES
} from "./chunk-BKBCY6GD.js";
import "./chunk-H2LCDZES.js";
import "./chunk-XBCSHYHS.js";
import "./chunk-DM65KSEY.js";
import "./chunk-3ZOERJ4L.js";
import {
  parseDuration
} from "./chunk-5NA7BJ6C.js";
import {
  check,
  openOrSay
} from "./chunk-KQKOLEAQ.js";
import "./chunk-GA2MBAGU.js";
import "./chunk-KCFJW4FA.js";
import "./chunk-Q6SBJPIL.js";
import "./chunk-Y4D72GIO.js";
import "./chunk-AVHOR3I7.js";
import "./chunk-EQZXP7CL.js";
import "./chunk-GQHAIGAC.js";
import "./chunk-N3OVQWBY.js";
import "./chunk-XTFU4IHH.js";
import "./chunk-AWTYSO4M.js";
import {
  rulesOfFolder
} from "./chunk-USAMHWLS.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";
import "./chunk-QAGBJLZT.js";
import "./chunk-H6NLGDQU.js";
import "./chunk-ZZ7XX7GF.js";
import "./chunk-JGG3JGV2.js";
import "./chunk-MLMSBFGA.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-VFBSUGKK.js";
import "./chunk-VKOXL4MQ.js";
import "./chunk-GE25O2IM.js";
import "./chunk-DQBK34TT.js";
import {
  renderText
} from "./chunk-KVBW5OTP.js";
import {
  annotationsOf,
  renderWorkflowCommands
} from "./chunk-Q6J2UZB5.js";
import "./chunk-Z2ZXWTEC.js";
import "./chunk-ID3O7DOU.js";
import {
  ANNOTATIONS_PER_LEVEL,
  ANNOTATION_CHARACTERS,
  block,
  characters,
  cut,
  fitSections,
  footer,
  growthTable,
  leakTable,
  renderSummary,
  unseenList,
  waitSections
} from "./chunk-RVLRCKZ2.js";
import {
  hunksOf
} from "./chunk-RIXYEIY7.js";
import "./chunk-CMS5SWZ3.js";
import "./chunk-ZKLEFFN3.js";
import "./chunk-EBMUPO3E.js";
import {
  count,
  openRows,
  rowsOf
} from "./chunk-N27ABM2I.js";
import {
  codeSpan,
  markdownText,
  plainLines
} from "./chunk-67AXR2H5.js";
import "./chunk-6E3A3EOR.js";
import "./chunk-VT33FI4M.js";
import {
  LEVELS
} from "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/action/run.ts
import { join as join2, resolve as resolve2 } from "node:path";

// src/adapters/git/outside-at.ts
import { isAbsolute, relative, sep } from "node:path";
function outsideAt(commit, git, outside) {
  const at = gitAt(commit, git);
  const head = { commit, git, paths: once(() => git.list(commit, "")) };
  const refuse3 = () => Promise.reject(new UserError("nothing is run of a head that is only read", "use the event pull_request to record tests"));
  return {
    ...outside,
    openGit: async () => at,
    collect: async (_, { exclude }) => ({ ...await treeOf(head, await goFiles(head), exclude), root: git.root }),
    collectFolders: async (_, folders, exclude) => treeOf(head, await goFilesIn(head, folders), exclude),
    texts: async (_, folder, wanted) => textsOf(head, folder, wanted),
    readText: (path2) => readText(head, path2, outside),
    record: refuse3,
    types: async () => ""
  };
}
function gitAt(commit, git) {
  const { lastAuthor: _, ...rest } = git;
  return {
    ...rest,
    head: async () => commit,
    changes: async (base) => await git.changesBetween?.(base, commit) ?? [],
    forkedFrom: (base) => forkedFrom(git.root, base, commit),
    checkout: () => Promise.reject(new UserError("nothing is checked out of a head that is only read", "use the event pull_request"))
  };
}
async function goFiles({ paths }) {
  return (await paths()).filter((path2) => path2.endsWith(".go") && !path2.split("/").some(isSkipped));
}
async function goFilesIn({ paths }, folders) {
  const wanted = new Set(folders);
  return (await paths()).filter((path2) => {
    const cut2 = path2.lastIndexOf("/");
    return wanted.has(path2.slice(0, Math.max(0, cut2))) && path2.endsWith(".go") && !/^[._]/.test(path2.slice(cut2 + 1));
  });
}
async function treeOf({ commit, git }, names, exclude) {
  const excluded = await excluder(exclude);
  const kept = names.filter((name) => !excluded(name));
  const [files, modules] = [await git.read(commit, kept), await git.read(commit, moduleFilesAbove(kept))];
  const told = /* @__PURE__ */ new Set([...files.files.map(({ file }) => file), ...files.gaps.map(({ region }) => region?.file)]);
  const missing = kept.filter((name) => !told.has(name)).map((name) => fileGap("source", name, "a link that leads to no file of the commit, or an empty file"));
  return { files: files.files, modules: modules.files, gaps: [...[...files.gaps, ...modules.gaps].map(asSource), ...missing] };
}
function asSource(gap) {
  return { ...gap, kind: "source" };
}
function moduleFilesAbove(files) {
  const folders = /* @__PURE__ */ new Set(["", ...files.flatMap((file) => parentsOf(file))]);
  const deepest = [...folders].sort((a, b) => b.split("/").length - a.split("/").length || (a < b ? -1 : 1));
  return deepest.flatMap((folder) => ["go.mod", "go.work"].map((name) => folder === "" ? name : `${folder}/${name}`));
}
function parentsOf(file) {
  const parts = file.split("/").slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}
async function textsOf({ commit, git, paths }, folder, wanted) {
  const below = (await paths()).filter((path2) => path2.startsWith(`${folder}/`) && wanted(path2));
  return git.read(commit, below);
}
async function readText({ commit, git, paths }, path2, outside) {
  const inside2 = relative(git.root, path2);
  if (inside2 === "" || inside2.startsWith("..") || isAbsolute(inside2)) return outside.readText(path2);
  const name = inside2.split(sep).join("/");
  if (!(await paths()).includes(name)) return { kind: "absent" };
  const { files, gaps } = await git.read(commit, [name]);
  return files[0] ? { kind: "text", text: files[0].text } : { kind: "unreadable", why: gaps[0]?.why ?? "it is empty" };
}
function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

// src/adapters/github/get-input.ts
function getInput2(name) {
  return getInput(name);
}

// src/adapters/github/handed-in.ts
function handedIn(lines2) {
  const marked = lines2.map((line) => {
    const [, kind = "", rest = line] = /^(base|series|p95):\s+(.+)$/.exec(line) ?? [];
    return { kind, rest };
  });
  const of = (kind) => marked.filter((line) => line.kind === kind).map(({ rest }) => rest);
  return { recordings: of(""), baseRecordings: of("base"), series: of("series"), p95: of("p95").at(-1) ?? "" };
}

// src/adapters/github/inputs.ts
var MODES = ["gate", "record", "judge", "baseline", "relay", "data-only"];
function readInputs(get) {
  return {
    test: get("test").trim(),
    mode: choice(get, "mode", MODES) ?? "gate",
    workingDirectory: path(get, "working-directory"),
    config: path(get, "config"),
    baseline: inside(get, "baseline"),
    base: revision(get, "base"),
    ...handedIn(lines(get, "recordings")),
    external: lines(get, "external"),
    failOn: choice(get, "fail-on", [...LEVELS, "never"]),
    comment: get("comment").trim() === "issue" ? "issue" : flag(get, "comment", "true, false or issue"),
    annotations: flag(get, "annotations"),
    suggestions: flag(get, "suggestions"),
    sarifFile: path(get, "sarif-file"),
    reportDir: path(get, "report-dir"),
    token: get("token").trim()
  };
}
function choice(get, name, allowed) {
  const text = get(name).trim();
  if (text === "") return void 0;
  return allowed.find((one) => one === text) ?? refuse(name, text, `one of ${allowed.join(", ")}`);
}
function flag(get, name, right = "true or false") {
  const text = get(name).trim();
  if (text === "") return void 0;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  return refuse(name, text, right);
}
function path(get, name) {
  const text = get(name).trim();
  return hasControls(text) ? refuse(name, text, "one path, on one line") : text;
}
function inside(get, name) {
  const text = path(get, name);
  const leaves = /^([/\\~]|[A-Za-z]:)/.test(text) || text.split(/[/\\]/).includes("..");
  return leaves ? refuse(name, text, "a path inside the repository, relative to its root") : text;
}
function revision(get, name) {
  const text = get(name).trim();
  return /^-|\s/.test(text) || hasControls(text) ? refuse(name, text, "a commit, a branch or a tag") : text;
}
function lines(get, name) {
  const all = get(name).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
  const bad = all.find(hasControls);
  return bad === void 0 ? all : refuse(name, bad, "one path a line");
}
function hasControls(text) {
  return new RegExp("\\p{Cc}", "u").test(text);
}
function refuse(name, found, right) {
  throw new UserError(`input ${name}: found ${JSON.stringify(found)}`, `Give ${name} ${right}, or leave it out.`);
}

// src/adapters/github/pages.ts
async function listAll(ask, most, isEnough = () => false) {
  const items = [];
  for (let page = 1; page <= most; page++) {
    const { data, more } = await ask(page);
    items.push(...data);
    if (!more || isEnough(items)) return { items, whole: true };
  }
  return { items, whole: false };
}

// src/adapters/github/pull.ts
var MOST_PAGES = 30;
var MOST_COMMITS = 250;
function pullReader(repository, ask) {
  const at = split(repository);
  const all = async (route, parameters) => {
    const { items, whole } = await listAll((page) => ask.page(route, { ...at, ...parameters }, page), MOST_PAGES);
    if (!whole) throw new Error(`more than ${MOST_PAGES} pages of an answer`);
    return items;
  };
  return {
    pull: (pull_number) => ask.again("GET /repos/{owner}/{repo}/pulls/{pull_number}", { ...at, pull_number }, pullOf),
    async mergedAs(commit_sha) {
      const pulls = await all("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", { commit_sha });
      const merged = pulls.map(recordOf).find((pull) => pull.merge_commit_sha === commit_sha && textOf(pull.merged_at) !== "");
      return merged && numberOf(merged.number);
    },
    async committers({ number, commits }) {
      if (commits > MOST_COMMITS) throw new Error(`more than ${MOST_COMMITS} commits: GitHub does not say who made them all`);
      const found = await all("GET /repos/{owner}/{repo}/pulls/{pull_number}/commits", { pull_number: number });
      return found.map(recordOf).flatMap(({ author, committer }) => [loginOf2(author), loginOf2(committer)].filter(Boolean));
    },
    async labelEvents(issue_number) {
      return (await all("GET /repos/{owner}/{repo}/issues/{issue_number}/events", { issue_number })).flatMap(labelEvent);
    },
    lastPush: (pull) => lastPush(pull, ask),
    async reviews(pull_number) {
      return (await all("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", { pull_number })).map(reviewOf);
    },
    mayWrite: (username) => ask.again("GET /repos/{owner}/{repo}/collaborators/{username}/permission", { ...at, username }, (data) => {
      return ["admin", "write"].includes(textOf(recordOf(data).permission));
    }),
    isMember: (org, team_slug, username) => isMember({ org, team_slug, username }, ask)
  };
}
async function isMember(parameters, ask) {
  try {
    const isActive = (data) => recordOf(data).state === "active";
    return await ask.again("GET /orgs/{org}/teams/{team_slug}/memberships/{username}", parameters, isActive);
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
async function lastPush({ headRepository, headRef, head }, ask) {
  if (headRepository === "") return void 0;
  const parameters = { ...split(headRepository), ref: `refs/heads/${headRef}` };
  const moves = await ask.again("GET /repos/{owner}/{repo}/activity", parameters, (data) => {
    if (!Array.isArray(data)) throw new Error("the answer is no list");
    return data.map(recordOf);
  });
  const newest = moves.find(({ ref, activity_type }) => ref === parameters.ref && activity_type !== "branch_deletion");
  if (!newest || newest.after !== head) return void 0;
  const at = textOf(newest.timestamp);
  return Number.isNaN(Date.parse(at)) ? void 0 : { by: loginOf2(newest.actor), at };
}
function pullOf(value) {
  const { number, user, head, commits, labels, merged, merge_commit_sha } = recordOf(value);
  const { sha, ref, repo } = recordOf(head);
  const facts = {
    number: numberOf(number),
    author: loginOf2(user),
    head: textOf(sha),
    headRef: textOf(ref),
    headRepository: textOf(recordOf(repo).full_name),
    commits: typeof commits === "number" ? commits : Number.POSITIVE_INFINITY,
    labels: (Array.isArray(labels) ? labels : []).map((label) => textOf(recordOf(label).name)),
    mergedAs: merged === true ? textOf(merge_commit_sha) : ""
  };
  if (facts.number === 0 || facts.head === "" || facts.author === "") throw new Error("the answer is no pull request");
  return facts;
}
function labelEvent(value) {
  const { event, label, actor, created_at } = recordOf(value);
  if (event !== "labeled" && event !== "unlabeled") return [];
  return [{ kind: event, label: textOf(recordOf(label).name), by: loginOf2(actor), isBot: isBot(actor), at: textOf(created_at) }];
}
function reviewOf(value) {
  const { user, state, commit_id, submitted_at } = recordOf(value);
  return { by: loginOf2(user), isBot: isBot(user), state: textOf(state), commit: textOf(commit_id), at: textOf(submitted_at) };
}
function loginOf2(user) {
  return textOf(recordOf(user).login);
}
function isBot(user) {
  return recordOf(user).type !== "User";
}

// src/adapters/github/workflow-run.ts
function readWorkflowRun(payload) {
  const { id, event, conclusion, head_sha, head_branch, head_repository } = recordOf(recordOf(payload).workflow_run);
  const run = {
    ...{ id: numberOf(id), event: textOf(event), conclusion: textOf(conclusion), headSha: textOf(head_sha) },
    ...{ headOwner: textOf(recordOf(recordOf(head_repository).owner).login), headBranch: textOf(head_branch) }
  };
  const isWhole = run.id > 0 && /^[0-9a-f]{40,64}$/.test(run.headSha) && run.headOwner !== "" && run.headBranch !== "";
  if (isWhole) return run;
  throw new UserError(
    "the event workflow_run does not say which commit of which repository its run was about",
    "mode relay belongs into a workflow with `on: workflow_run`, for a workflow that runs on pull_request; the repository of the head must still be there"
  );
}

// src/policy/approval.ts
function labellerOf(label, { pull, events, push }) {
  const isIt = (name) => name.toLowerCase() === label.toLowerCase();
  if (!pull.labels.some(isIt)) return { why: `the pull request has no label ${label}` };
  const last = events.filter((event) => isIt(event.label)).at(-1);
  if (last === void 0 || last.kind === "unlabeled") return { why: `nobody can be found who set the label ${label}` };
  if (last.isBot) return { why: `the label ${label} was set by ${last.by}, which is no person` };
  if (sameLogin(last.by, push.by)) return { why: `the label ${label} was set by ${last.by}, who pushed the commit` };
  if (!(Date.parse(last.at) > Date.parse(push.at))) return { why: `the label ${label} was set before the last push: set it again` };
  return { event: last };
}
function approversOf(reviews, commit) {
  const newest = /* @__PURE__ */ new Map();
  for (const review of reviews) if (SAYS.includes(review.state)) newest.set(review.by.toLowerCase(), review);
  return [...newest.values()].filter(({ state, isBot: isBot2, commit: reviewed }) => state === "APPROVED" && !isBot2 && reviewed === commit);
}
var SAYS = ["APPROVED", "CHANGES_REQUESTED", "DISMISSED"];
function sameLogin(a, b) {
  return a !== "" && a.toLowerCase() === b.toLowerCase();
}

// src/action/approvals.ts
function approvalsOf(context, connect) {
  return async (question) => {
    const answers = await answersTo(question, context, connect).catch((error) => () => refused(`it could not be asked: ${saidBy(error)}`));
    return new Map(question.files.map((file) => [file, answers(file)]));
  };
}
async function answersTo(question, context, connect) {
  const judged2 = context.event === "pull_request" ? [context.headSha, context.mergeCommit ? context.sha : ""] : [context.sha];
  if (!judged2.includes(question.head)) return () => refused(`what is judged is not what the event ${context.event} is about`);
  const reader = await connect();
  const number = await pullNumber(context, reader);
  if (number === void 0) return () => refused("no pull request belongs to this commit");
  const pull = await reader.pull(number);
  const elsewhere = movedOn(pull, context);
  if (elsewhere) return () => refused(elsewhere);
  const makers = [pull.author, ...await reader.committers(pull)];
  const isOther = (login) => login !== "" && !makers.some((maker) => sameLogin(maker, login));
  const asked = { reader, pull, isOther };
  const { rule } = question;
  const byLabel = rule.label ? await attempt2("the label", () => approvedByLabel(rule.label, asked)) : void 0;
  if (byLabel?.kind === "approved") return () => byLabel;
  const byOwner = rule.codeOwners ? await ownersApproval(question, asked) : void 0;
  return (file) => {
    const owner = byOwner?.get(file);
    return owner?.kind === "approved" ? owner : refused(whyOf([byLabel, owner]));
  };
}
async function pullNumber(context, reader) {
  if (context.prNumber !== null) return context.prNumber;
  const queued = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(context.ref)?.[1];
  if (context.event === "merge_group" && queued) return Number(queued);
  return context.event === "push" ? reader.mergedAs(context.sha) : void 0;
}
function movedOn(pull, { event, headSha, sha }) {
  if (event === "pull_request" && pull.head !== headSha)
    return `the pull request is at ${pull.head.slice(0, 7)} by now, and this is ${headSha.slice(0, 7)}`;
  if (event === "push" && pull.mergedAs !== sha) return `pull request ${pull.number} was not merged as this commit`;
  return "";
}
async function approvedByLabel(label, { reader, pull, isOther }) {
  if (!pull.labels.some((name) => name.toLowerCase() === label.toLowerCase())) return refused(`the pull request has no label ${label}`);
  const push = await reader.lastPush(pull);
  if (!push) return refused("the repository does not say when the commit was pushed");
  const found = labellerOf(label, { pull, push, events: await reader.labelEvents(pull.number) });
  if ("why" in found) return refused(found.why);
  const { by, at } = found.event;
  if (!isOther(by)) return refused(`the label ${label} was set by ${by}, who has a part in the change`);
  if (!await reader.mayWrite(by)) return refused(`the label ${label} was set by ${by}, who may not write to the repository`);
  return { kind: "approved", how: `label ${label}, set by ${by} on ${at.slice(0, 10)}` };
}
async function ownersApproval({ files, codeOwners }, asked) {
  if (codeOwners === "") return new Map(files.map((file) => [file, refused("the base has no CODEOWNERS")]));
  const reviews = await asked.reader.reviews(asked.pull.number).catch((error) => saidBy(error));
  const answers = /* @__PURE__ */ new Map();
  for (const file of files) {
    const owners = ownersOf(codeOwners, file);
    const answer = typeof reviews === "string" ? refused(`reviews could not be asked for: ${reviews}`) : await attempt2("a team", () => approvedByOwner(file, owners, approversOf(reviews, asked.pull.head), asked));
    answers.set(file, answer);
  }
  return answers;
}
async function approvedByOwner(file, owners, reviews, { reader, isOther }) {
  if (owners.length === 0) return refused(`the CODEOWNERS of the base name nobody for ${file}`);
  const people = reviews.map(({ by }) => by).filter(isOther);
  const named = (by) => ({ kind: "approved", how: `review of ${by}, a code owner of ${file}` });
  const own = people.find((by) => owners.some((owner) => sameLogin(owner, `@${by}`)));
  if (own) return named(own);
  for (const [, organisation = "", team = ""] of owners.map((owner) => /^@([^/]+)\/(.+)$/.exec(owner) ?? []).filter((match) => match.length > 0)) {
    for (const by of people) if (await reader.isMember(organisation, team, by)) return named(by);
  }
  return refused(`no code owner of ${file} (${owners.join(", ")}) approved this commit`);
}
async function attempt2(what, ask) {
  return ask().catch((error) => refused(`${what} could not be asked about: ${saidBy(error)}`));
}
function refused(why) {
  return { kind: "refused", why };
}
function whyOf(answers) {
  return answers.flatMap((answer) => answer?.kind === "refused" ? [answer.why] : []).join("; ");
}
function saidBy(error) {
  const status = statusOf(error);
  const said = (error instanceof Error ? error.message : String(error)).slice(0, 200);
  if (status !== 403 && status !== 404) return status === void 0 ? said : `GitHub answered ${status}: ${said}`;
  return `GitHub answered ${status}: ${said}. A job needs pull-requests: read, issues: read and contents: read; no job's token sees teams`;
}

// src/action/show.ts
import { isAbsolute as isAbsolute2, join, resolve } from "node:path";

// src/adapters/github/issue.ts
var MOST_PAGES2 = 10;
async function upsertIssue(ask, issue) {
  if (firstLine(issue.body) !== issue.marker) throw new Error("an issue must begin with its marker");
  const found = await attempt("issues", () => findOwn(ask, issue));
  if ("why" in found) return found;
  const old = found.value;
  if (!old && !issue.isOpen) return { how: "needless", number: 0 };
  const state = issue.isOpen ? "open" : "closed";
  if (old && old.state === state && old.title === issue.title && sameText(old.body, issue.body))
    return { how: "unchanged", number: old.number };
  const { title, body, repository } = issue;
  const written = await attempt(
    "issues",
    () => old ? ask.again(
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
      { ...split(repository), issue_number: old.number, title, body, state },
      numberIn
    ) : (
      // Asked once: a second try after a lost answer would leave two issues.
      ask.once("POST /repos/{owner}/{repo}/issues", { ...split(repository), title, body }).then(numberIn)
    )
  );
  if ("why" in written) return written;
  return { how: old ? issue.isOpen ? "updated" : "closed" : "created", number: written.value };
}
async function findOwn(ask, { repository, marker }) {
  const creator = await loginOf(ask);
  if (creator === "") throw new Error("nobody says whom the token stands for");
  const parameters = { ...split(repository), creator, state: "all", sort: "created", direction: "asc" };
  const own = (items2) => items2.filter((item) => {
    const { login, type } = recordOf(recordOf(item).user);
    return recordOf(item).pull_request === void 0 && isBy({ author: textOf(login), isBot: type === "Bot" }, creator);
  }).map(issueOf).find(({ body }) => firstLine(body) === marker);
  const { items } = await listAll(
    (page) => ask.page("GET /repos/{owner}/{repo}/issues", parameters, page),
    MOST_PAGES2,
    (so) => own(so) !== void 0
  );
  return own(items);
}
function issueOf(data) {
  const { number, title, body, state } = recordOf(data);
  return { number: numberOf(number), title: textOf(title), body: textOf(body), state: textOf(state) };
}
function numberIn(data) {
  const { number } = issueOf(data);
  if (number === 0) throw new Error("the answer is no issue");
  return number;
}
function firstLine(body) {
  return body.split(/\r?\n/, 1)[0] ?? "";
}
function sameText(a, b) {
  const normal = (text) => text.replace(/\r\n/g, "\n").trimEnd();
  return normal(a) === normal(b);
}

// src/report/issue.ts
var ISSUE_CHARACTERS = 65536;
var ISSUE_TITLE_CHARACTERS = 256;
var CARDS = 5;
var MOST_ROWS = 50;
var MOST_GROWTH = 20;
var MOST_GAPS = 20;
function issueMarker(branch) {
  return `<!-- goroutine-gate-issue: ${branch.replace(/[^\w.]+/g, "-").replace(/^-+|-+$/g, "") || "default"} -->`;
}
function renderIssue(report, { sources, links, branch }) {
  const rows = rowsOf(report);
  const staying = [...openRows(rows), ...rows.filter((row) => !row.blocks && row.standing === "known")];
  const context = { report, rows, sources, isBranch: true, ...links && { links } };
  const sections = [
    block(`${issueMarker(branch)}
${introduction(staying, branch)}
`, 0),
    ...lists(staying, context).filter((section) => section.rows.length > 0),
    block(footer(context), 0)
  ];
  return {
    title: cut(titleOf(staying, branch), ISSUE_TITLE_CHARACTERS),
    body: fitSections(sections, ISSUE_CHARACTERS, characters).text,
    isOpen: staying.length > 0
  };
}
function titleOf(rows, branch) {
  const name = branch.replace(/[^\w./-]+/g, "-");
  return rows.length === 0 ? `No goroutine leak is left on ${name}` : `${count(rows.length, "goroutine leak")} on ${name}`;
}
function introduction(rows, branch) {
  if (rows.length === 0) return `Nothing is left: ${codeSpan(branch)} has no goroutine leak that a rule or a test shows.
`;
  const packages = new Set(rows.map((row) => row.kind === "leak" ? row.growth.package : row.finding.region.file.replace(/\/[^/]*$/, "")));
  return `${markdownText(count(rows.length, "goroutine leak"))} in ${count(packages.size, "package")} of ${codeSpan(branch)}, worst first. This text is kept up to date; what is mended goes from it.
`;
}
function lists(rows, context) {
  return [
    leakCards(rows.slice(0, CARDS), context, { whole: CARDS, most: CARDS }),
    leakTable(rows.slice(CARDS), context, MOST_ROWS),
    ...waitSections(context),
    ...context.report.growth.length > 0 ? [growthTable(context, MOST_GROWTH)] : [],
    unseenList(context, MOST_GAPS)
  ];
}

// src/action/branch-issue.ts
function tellsBranch({ comment }, { ref, defaultBranch }) {
  return comment === "issue" && defaultBranch !== "" && ref === `refs/heads/${defaultBranch}`;
}
async function branchIssue(ask, judged2, whole, links, { defaultBranch, repository }) {
  if (judged2.report.verdict.kind === "unjudged") return ["no issue: nothing could be judged"];
  const all = await whole();
  const report = together(judged2.report, all.report);
  const sources = new Map([...all.sources, ...judged2.sources]);
  const text = renderIssue(report, { sources, links, branch: defaultBranch });
  if (!text.isOpen && report.gaps.length > 0)
    return [`the issue is not touched: nothing is left, but ${report.gaps.length} things were not seen`];
  const kept = await upsertIssue(ask, { ...text, repository, marker: issueMarker(defaultBranch) });
  if ("why" in kept) return [`no issue: ${kept.why}`];
  if (kept.number > 0) log(`issue ${kept.number} about ${defaultBranch}: ${kept.how}`);
  return [];
}
function together(judged2, whole) {
  const known = new Map(judged2.findings.map((finding) => [finding.fingerprint, finding]));
  const findings = whole.findings.map((finding) => {
    const same = known.get(finding.fingerprint);
    return same ? { ...finding, seenIn: same.seenIn } : finding;
  });
  const named = new Set(judged2.gaps.map(({ what }) => what));
  return { ...judged2, findings, gaps: [...judged2.gaps, ...whole.gaps.filter(({ what }) => !named.has(what))] };
}

// src/action/outputs.ts
function outputsOf(report, files) {
  const { findings, growth, leaks, captures, gaps, verdict } = report;
  const tests = captures.reduce((sum, entry) => sum + entry.tests, 0);
  const goroutines = leaks.reduce((sum, leak) => sum + leak.count, 0);
  const ofStanding = (kind) => findings.filter((finding) => finding.standing.kind === kind).length;
  return {
    verdict: verdict.kind,
    "new-findings": ofStanding("new"),
    "known-findings": ofStanding("known"),
    leaks: growth.filter((entry) => entry.head > 0).length,
    "new-leaks": growth.filter((entry) => entry.state === "new").length,
    "leak-rate": tests === 0 ? 0 : Number((goroutines / tests).toFixed(4)),
    gaps: gaps.length,
    "sarif-file": files.get("github.sarif") ?? "",
    "report-html": files.get("report.html") ?? "",
    "report-json": files.get("report.json") ?? "",
    "comment-file": files.get("comment.md") ?? ""
  };
}

// src/adapters/github/branch-pull.ts
async function upsertBranchPull(ask, pull) {
  const moved = await attempt("branches", () => moveBranch(ask, pull));
  if ("why" in moved) return moved;
  if (moved.value === "foreign") return { why: `the branch ${pull.branch} has a commit that is not ours: merge or delete it` };
  const isSame = moved.value === "unchanged";
  const opened = await attempt("pull requests", async () => {
    const open = await openPull(ask, pull);
    return open > 0 ? { how: isSame ? "unchanged" : "updated", number: open } : createPull(ask, pull);
  });
  return "why" in opened ? opened : opened.value;
}
async function moveBranch(ask, { repository, branch, tip, path: path2, text, message }) {
  const at = split(repository);
  const old = await branchCommit(ask, repository, branch);
  if (old && old.message.trimEnd() !== message) return "foreign";
  const { tree: base_tree } = await commitAt(ask, repository, tip);
  const file = { path: path2, mode: "100644", type: "blob", content: text };
  const tree = await ask.again("POST /repos/{owner}/{repo}/git/trees", { ...at, base_tree, tree: [file] }, hashIn);
  if (old?.tree === tree && old.parents.length === 1 && old.parents[0] === tip) return "unchanged";
  const sha = await ask.again("POST /repos/{owner}/{repo}/git/commits", { ...at, message, tree, parents: [tip] }, hashIn);
  const moving = { ...at, sha };
  if (old) await ask.again("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { ...moving, ref: `heads/${branch}`, force: true }, recordOf);
  else await ask.once("POST /repos/{owner}/{repo}/git/refs", { ...moving, ref: `refs/heads/${branch}` });
  return "moved";
}
async function branchCommit(ask, repository, branch) {
  try {
    const route = "GET /repos/{owner}/{repo}/git/ref/{ref}";
    const sha = await ask.again(route, { ...split(repository), ref: `heads/${branch}` }, (data) => hashIn(recordOf(data).object));
    return await commitAt(ask, repository, sha);
  } catch (error) {
    if (statusOf(error) === 404) return void 0;
    throw error;
  }
}
function commitAt(ask, repository, commit_sha) {
  return ask.again("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { ...split(repository), commit_sha }, (data) => {
    const { tree, message, parents } = recordOf(data);
    return { tree: hashIn(tree), message: textOf(message), parents: (Array.isArray(parents) ? parents : []).map(hashIn) };
  });
}
async function openPull(ask, { repository, branch, into }) {
  const head = `${split(repository).owner}:${branch}`;
  const { data } = await ask.page("GET /repos/{owner}/{repo}/pulls", { ...split(repository), head, base: into, state: "open" }, 1);
  return numberOf(recordOf(data[0]).number);
}
async function createPull(ask, { repository, branch, into, title, body }) {
  const made = await ask.once("POST /repos/{owner}/{repo}/pulls", { ...split(repository), head: branch, base: into, title, body });
  const number = numberOf(recordOf(made).number);
  if (number === 0) throw new Error("the answer is no pull request");
  return { how: "created", number };
}
function hashIn(value) {
  const sha = textOf(recordOf(value).sha);
  if (!/^[0-9a-f]{40,64}$/.test(sha)) throw new Error("the answer names no commit");
  return sha;
}

// src/action/propose-baseline.ts
var BRANCH = "goroutine-gate/baseline";
var MESSAGE = "Take leaks that are gone out of the goroutine baseline";
async function proposeBaseline(ask, { proposal }, context) {
  const { ref, defaultBranch, repository, sha } = context;
  if (context.prNumber !== null || defaultBranch === "" || ref !== `refs/heads/${defaultBranch}`) {
    log("no pull request with a baseline: that is for runs of the default branch");
    return [];
  }
  if (!proposal) return [];
  const { path: path2, text, gone, fewer } = proposal;
  const body = `Of the leaks that \`${path2}\` lists, ${gone} are gone and ${fewer} have become fewer at ${sha}. Notes, owners and dates stay.
`;
  const offer = { repository, into: defaultBranch, tip: sha, branch: BRANCH, path: path2, text, message: MESSAGE, title: MESSAGE, body };
  try {
    const offered = await upsertBranchPull(await ask(), offer);
    if ("why" in offered) return [`no pull request with the shorter baseline: ${offered.why}`];
    log(`pull request ${offered.number} has the shorter baseline (${offered.how})`);
    return [];
  } catch (error) {
    return [`no pull request with the shorter baseline: ${error instanceof Error ? error.message : String(error)}`];
  }
}

// src/adapters/github/review.ts
var ACTIONS_BOT = "github-actions[bot]";
var MOST_PAGES3 = 10;
var MOST_FILE_PAGES = 30;
async function patchesOf(ask, where, wanted) {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
  const parameters = { ...split(where.repository), pull_number: where.number };
  const found = (items) => new Map(
    items.map((item) => [textOf(recordOf(item).filename), textOf(recordOf(item).patch)]).filter(([file]) => wanted.has(file))
  );
  return attempt("suggestions", async () => {
    const { items } = await listAll(
      (page) => ask.page(route, parameters, page),
      MOST_FILE_PAGES,
      (so) => found(so).size === wanted.size
    );
    return found(items);
  });
}
async function postReview(ask, review) {
  const before = await attempt("suggestions", () => ownRemarks(ask, review));
  if ("why" in before) return before;
  const missing = review.remarks.filter(({ mark }) => !before.value.some(({ body: body2 }) => body2.includes(mark)));
  if (missing.length === 0) return { made: 0 };
  const route = "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
  const comments = missing.map(({ path: path2, line, startLine, body: body2 }) => ({
    ...{ path: path2, line, side: "RIGHT", body: body2 },
    ...startLine !== void 0 && { start_line: startLine, start_side: "RIGHT" }
  }));
  const body = { commit_id: review.headSha, event: "COMMENT", body: review.body(missing.length), comments };
  const parameters = { ...split(review.repository), pull_number: review.number, ...body };
  const posted = await attempt("suggestions", async () => {
    if (numberOf(recordOf(await ask.once(route, parameters)).id) === 0) throw new Error("the answer is no review");
  });
  if ("why" in posted) return posted;
  await removeTwins(ask, review);
  return { made: missing.length };
}
async function removeTwins(ask, review) {
  const found = await attempt("suggestions", () => ownRemarks(ask, review));
  if ("why" in found) return;
  const twins = review.remarks.flatMap(
    ({ mark }) => found.value.filter(({ body }) => body.includes(mark)).sort((a, b) => a.id - b.id).slice(1)
  );
  const route = "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}";
  for (const { id } of twins) {
    await attempt("suggestions", () => ask.again(route, { ...split(review.repository), comment_id: id }, () => {
    }));
  }
}
async function ownRemarks(ask, review) {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments";
  const parameters = { ...split(review.repository), pull_number: review.number };
  const { items, whole } = await listAll((page) => ask.page(route, parameters, page), MOST_PAGES3);
  if (!whole) throw new Error("the pull request has too many remarks to be searched");
  const standing = items.filter((item) => numberOf(recordOf(item).line) > 0).map(commentOf);
  const marked = standing.filter(({ body }) => review.remarks.some(({ mark }) => body.includes(mark)));
  const own = marked.filter((one) => isBy(one, ACTIONS_BOT));
  if (own.length > 0 || marked.length === 0) return own;
  const login = await loginOf(ask);
  return marked.filter((one) => isBy(one, login));
}

// src/report/shown-lines.ts
function shownLinesOf(patch) {
  const shown = [];
  for (const line of patch.split("\n")) {
    const [, first] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line) ?? [];
    if (first !== void 0) shown.push({ first: Number(first), lines: [] });
    else if (/^[+ ]/.test(line)) shown.at(-1)?.lines.push(line.slice(1).replace(/\r$/, ""));
  }
  return shown.filter(({ lines: lines2 }) => lines2.length > 0);
}

// src/report/suggestions.ts
var SUGGESTIONS_PER_REVIEW = 30;
var MOST_WORDS = 400;
function suggestionsOf(report, sources, shown) {
  const suggestions = [];
  const leftOut = [];
  for (const row of openRows(rowsOf(report))) {
    const fix = row.kind === "finding" ? row.finding.fixes[0] : void 0;
    if (row.kind !== "finding" || !fix) continue;
    const { fingerprint, message, ruleId } = row.finding;
    const hunks = hunksOf(fix, sources);
    const why = refusalOf(hunks, shown) || conflictOf(hunks, suggestions);
    const [hunk] = hunks;
    if (why !== "" || !hunk) leftOut.push({ fingerprint, why });
    else
      suggestions.push(
        suggestionOf(hunk, `${markdownText(cut(message, MOST_WORDS))} (${codeSpan(ruleId)})`, markdownText(fix.description), fingerprint)
      );
  }
  return { suggestions, leftOut };
}
function suggestionMark(fingerprint) {
  return `<!-- goroutine-gate-suggestion: ${fingerprint.replace(/[^\w.]+/g, "-").replace(/^-+|-+$/g, "")} -->`;
}
function suggestionsWords(number) {
  const [what, each] = number === 1 ? ["1 fix", "It was"] : [`${number} fixes`, "Each was"];
  return `${what} for what leaks here, to be applied by a click. ${each} proved: with it, the rule finds nothing there any more. Run the tests before merging.
`;
}
function refusalOf(hunks, shown) {
  const [hunk, ...others] = hunks;
  if (!hunk) return "the source is not at hand";
  if (others.length > 0) return "the fix changes lines that are not next to each other";
  if (!isPlainCode(hunk.after)) return "the lines hold hidden characters";
  const last = hunk.line + hunk.before.length - 1;
  const there = shown.get(hunk.file)?.find(({ first, lines: lines2 }) => first <= hunk.line && last < first + lines2.length);
  if (!there) return "the lines of the fix are not part of the change";
  const same = hunk.before.every((line, at) => line === there.lines[hunk.line - there.first + at]);
  return same ? "" : "the lines stand elsewhere in the head than in the merge that was judged";
}
function conflictOf([hunk], taken) {
  if (taken.length >= SUGGESTIONS_PER_REVIEW) return `a review takes ${SUGGESTIONS_PER_REVIEW} suggestions`;
  const last = hunk ? hunk.line + hunk.before.length - 1 : 0;
  const overlaps = taken.some((each) => each.path === hunk?.file && (each.startLine ?? each.line) <= last && hunk.line <= each.line);
  return overlaps ? "another suggestion changes the same lines" : "";
}
function suggestionOf(hunk, what, description, fingerprint) {
  const line = hunk.line + hunk.before.length - 1;
  return {
    path: hunk.file,
    line,
    ...line > hunk.line && { startLine: hunk.line },
    body: `${what}

\u{1F527} ${description}

${suggestionBlock(hunk.after)}${suggestionMark(fingerprint)}
`,
    fingerprint
  };
}
function suggestionBlock(lines2) {
  const longest = Math.max(0, ...lines2.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}suggestion
${lines2.map((line) => `${line}
`).join("")}${fence}

`;
}
function isPlainCode(lines2) {
  return lines2.every((line) => plainLines(line) === line);
}

// src/action/suggest.ts
async function suggest(ask, outcome, where) {
  const wanted = filesWithFixes(outcome);
  if (wanted.size === 0) return [];
  const patches = await patchesOf(ask, where, wanted);
  if ("why" in patches) return [`no suggestions: ${patches.why}`];
  const shown = new Map([...patches.value].map(([file, patch]) => [file, shownLinesOf(patch)]));
  const found = suggestionsOf(outcome.report, outcome.sources, shown);
  sayLeftOut(found);
  if (found.suggestions.length === 0) return [];
  const remarks = found.suggestions.map((each) => ({ ...each, mark: suggestionMark(each.fingerprint) }));
  const done = await postReview(ask, { ...where, remarks, body: suggestionsWords });
  if ("why" in done) return [`no suggestions: ${done.why}`];
  log(`suggestions: ${done.made} new, ${remarks.length - done.made} were there`);
  return [];
}
function filesWithFixes({ report }) {
  const fixes = openRows(rowsOf(report)).flatMap((row) => row.kind === "finding" ? row.finding.fixes.slice(0, 1) : []);
  return new Set(fixes.flatMap(({ edits }) => edits.map(({ region }) => region.file)));
}
function sayLeftOut({ leftOut }) {
  for (const why of new Set(leftOut.map((each) => each.why))) {
    log(`fixes without a suggestion: ${leftOut.filter((each) => each.why === why).length}, because ${why}`);
  }
}

// src/action/show.ts
async function show(outcome, inputs, context, workspace, wholeBranch2) {
  const { report, sources } = outcome;
  const links = { serverUrl: context.serverUrl, repository: context.repository, headSha: context.headSha || report.run.head };
  const troubles = [];
  log(`
${renderText(report, { sources, color: false })}`);
  const unwritten = writeSummary(renderSummary(report, { sources, links }), process.env.GITHUB_STEP_SUMMARY);
  if (unwritten) troubles.push(`the job summary could not be written: ${unwritten}`);
  const annotations = inputs.annotations === false ? [] : annotationsOf(report).annotations;
  printCommands(renderWorkflowCommands(annotations));
  const files = await writeReports(outcome, links, inputs, workspace, troubles);
  try {
    setOutputs(outputsOf(report, files));
  } catch (error) {
    troubles.push(`the outputs of the step could not be set: ${saidBy2(error)}`);
  }
  troubles.push(...await post(outcome, links, inputs, context, wholeBranch2));
  if (inputs.mode === "baseline")
    troubles.push(...await proposeBaseline(() => requesterOf({ token: inputs.token, apiUrl: context.apiUrl }), outcome, context));
  tell(troubles, annotations);
}
function tell(troubles, annotations) {
  if (troubles.length === 0) return;
  const room = annotations.filter(({ level }) => level === "warning").length < ANNOTATIONS_PER_LEVEL;
  if (room) warn(cut(troubles.join("; "), ANNOTATION_CHARACTERS));
  else for (const trouble of troubles) log(`warning: ${trouble}`);
}
async function writeReports(outcome, links, inputs, workspace, troubles) {
  const folder = inputs.reportDir ? resolve(workspace, inputs.reportDir) : join(process.env.RUNNER_TEMP || workspace, "goroutine-gate", "reports");
  const files = reportFiles(outcome, { commentId: COMMENT_ID, links });
  const written = /* @__PURE__ */ new Map();
  const failed = [];
  const write = async (dir, name, as) => {
    try {
      written.set(name, await writeReportFile(dir, as, files.get(name) ?? ""));
    } catch (error) {
      failed.push(saidBy2(error));
    }
  };
  for (const name of files.keys()) await write(folder, name, name);
  if (inputs.sarifFile) {
    const path2 = isAbsolute2(inputs.sarifFile) ? inputs.sarifFile : join(workspace, inputs.sarifFile);
    written.delete("github.sarif");
    await write(join(path2, ".."), "github.sarif", path2.slice(path2.lastIndexOf("/") + 1));
  }
  if (failed.length > 0) troubles.push(`${failed[0]}${failed.length > 1 ? ` (and ${failed.length - 1} more)` : ""}`);
  return written;
}
async function post(outcome, links, inputs, context, wholeBranch2) {
  if (inputs.token === "" || context.isQueue) return [];
  try {
    const ask = await requesterOf({ token: inputs.token, apiUrl: context.apiUrl });
    if (context.prNumber === null) return tellsBranch(inputs, context) ? await branchIssue(ask, outcome, wholeBranch2, links, context) : [];
    if (context.readOnlyToken) {
      log("no comment: the token of a fork (and of Dependabot) is read-only; the job summary has the whole report");
      return [];
    }
    const { report, sources } = outcome;
    const where = { repository: context.repository, number: context.prNumber };
    const trouble = inputs.comment === false ? "" : await postComment(ask, where, report, { sources, links });
    if (trouble !== "") return [trouble];
    return inputs.suggestions === false ? [] : await suggest(ask, outcome, { ...where, headSha: context.headSha });
  } catch (error) {
    return [`no comment: ${saidBy2(error)}`];
  }
}
function saidBy2(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/action/run.ts
async function runAction() {
  const inputs = readInputs(getInput2);
  if (inputs.token) hideSecret(inputs.token);
  forgetInputs();
  const event = readEvent(process.env.GITHUB_EVENT_PATH ?? "");
  const context = readContext(event, process.env);
  refuse2(inputs, context);
  if (inputs.mode === "relay") return (await import("./relay-5FIRJ6MD.js")).relay(inputs, context, readWorkflowRun(event));
  const outside = theOutside(log, stageTeller("now and then", log));
  const workspace = context.workspace || process.cwd();
  const cwd = resolve2(workspace, inputs.workingDirectory);
  if (inputs.mode === "record") return recordOnly(inputs, cwd, outside);
  const outcome = await judged(inputs, context, cwd, outside);
  await show(outcome, inputs, context, workspace, () => wholeBranch(cwd, outside));
  return exitCodeOf(outcome.report.verdict);
}
function forgetInputs() {
  for (const name of Object.keys(process.env)) if (name.startsWith("INPUT_")) delete process.env[name];
}
function refuse2(inputs, { event }) {
  const readsData = inputs.mode === "data-only";
  if (event === "pull_request_target" && !readsData) {
    throw new UserError(
      "pull_request_target runs with write access and secrets on code from outside",
      "use the event pull_request; where it must be this one, mode data-only reads the source of the head as data and runs nothing; see SECURITY.md"
    );
  }
  if (event === "workflow_run" && inputs.mode !== "relay") {
    throw new UserError(
      "workflow_run runs with write access, so nothing is judged and no test command is run there",
      "judge in a job of the event pull_request, and show its report here with mode relay"
    );
  }
  if (event !== "workflow_run" && inputs.mode === "relay")
    throw new UserError("mode relay shows what another run left, and needs the event workflow_run", "see docs/fork-pull-requests.md");
  const stored = [...inputs.recordings, ...inputs.baseRecordings];
  if ((readsData || inputs.mode === "relay") && (inputs.test !== "" || stored.length + inputs.series.length > 0))
    throw new UserError(`mode ${inputs.mode} takes no tests and no recordings`, "leave the inputs `test` and `recordings` out");
  if (readsData && event !== "pull_request_target")
    throw new UserError("mode data-only is for the event pull_request_target", "under pull_request, leave `mode` out");
  const runs = inputs.mode === "gate" || inputs.mode === "record" || inputs.mode === "baseline" && inputs.test !== "";
  if (runs && stored.length > 0)
    throw new UserError(
      `mode ${inputs.mode} makes its own recordings and takes none: ${stored[0]}`,
      "set `mode: judge` and leave `test` out, or leave the folders out of `recordings`"
    );
  if (inputs.mode === "record" && inputs.test === "")
    throw new UserError("mode record has no input `test`", "give the command that runs your tests");
}
async function recordOnly(inputs, cwd, outside) {
  const git = await outside.openGit(cwd);
  const root = git?.root ?? cwd;
  const commit = await git?.head().catch(() => void 0);
  const shard = chosenShard("", process.env);
  const { policy } = await rulesOfFolder(root, CATALOGUE, outside);
  const out = inputs.reportDir ? resolve2(cwd, inputs.reportDir) : join2(root, ".goroutine-gate", "recording");
  const request = { command: [inputs.test], script: inputs.test, out, output: "inherit" };
  const recording = await recordAt(
    request,
    { root, cwd, name: "head", ...commit && { commit }, ...shard && { shard }, types: true },
    policy,
    outside
  );
  log(`the recording is in ${out}/head`);
  return recording.exitCode;
}
var CATALOGUE = { rules: RULES, contracts: CONTRACTS };
var TOOL = { name: TOOL_NAME, version: package_default.version };
async function judged(inputs, context, cwd, outside) {
  const request = {
    cwd,
    base: await baseOf(inputs, context, cwd, outside),
    config: inputs.config && resolve2(cwd, inputs.config),
    failOn: inputs.failOn,
    external: inputs.external.map((file) => resolve2(cwd, file)),
    baseline: inputs.baseline,
    catalogue: CATALOGUE,
    tool: TOOL,
    series: seriesOf(inputs, cwd),
    ...inputs.token && {
      approval: approvalsOf(
        context,
        async () => pullReader(context.repository, await requesterOf({ token: inputs.token, apiUrl: context.apiUrl }))
      )
    }
  };
  if (inputs.mode === "data-only") return judgeUnseen(request, context, outside);
  const folders = (paths) => recordingFolders(paths.map((folder) => resolve2(cwd, folder)));
  if (inputs.mode === "judge" || inputs.mode === "baseline" && inputs.test === "") {
    const [recordings, baseRecordings] = [await folders(inputs.recordings), await folders(inputs.baseRecordings)];
    return judgeStored({ ...request, recordings, baseRecordings }, outside);
  }
  const out = join2(process.env.RUNNER_TEMP || cwd, "goroutine-gate");
  const command = inputs.test === "" ? [] : [inputs.test];
  return gateChange({ ...request, command, ...inputs.test === "" ? {} : { script: inputs.test }, out, output: "inherit" }, outside);
}
function seriesOf({ series, p95 }, cwd) {
  const p95Ms = p95 === "" ? void 0 : parseDuration(p95);
  if (p95 !== "" && !p95Ms)
    throw new UserError(
      `input recordings: the line "p95: ${p95}" is no latency`,
      "write a duration above zero, at most 24h, such as p95: 180ms"
    );
  return { paths: series.map((path2) => resolve2(cwd, path2)), ...p95Ms !== void 0 && { p95Ms } };
}
async function judgeUnseen(request, context, outside) {
  const git = await openOrSay(request.cwd, outside);
  const head = await git.resolve(context.headSha);
  const base = await git.resolve(request.base || context.baseSha);
  return judgeStored({ ...request, base, recordings: [], baseRecordings: [], types: "syntax" }, outsideAt(head, git, outside));
}
function wholeBranch(cwd, outside) {
  return check({ paths: ["./..."], cwd, base: "", config: "", failOn: void 0, catalogue: CATALOGUE, tool: TOOL }, outside);
}
async function baseOf(inputs, context, cwd, outside) {
  if (inputs.base) return inputs.base;
  if (inputs.mode === "data-only") return context.baseSha;
  const git = await openOrSay(cwd, outside);
  if (context.mergeCommit && await git.head() === context.sha) return git.resolve(`${context.sha}^1`);
  if (context.baseSha || context.defaultBranch === "") return context.baseSha;
  return git.defaultBase().catch(() => git.resolve(context.defaultBranch));
}

// src/action/trouble.ts
function complainOf(error) {
  if (error instanceof UserError) {
    complain(`${error.message} \u2014 ${error.help}`);
    return 2;
  }
  log(error instanceof Error ? error.stack ?? error.message : String(error));
  complain("this is a defect of goroutine-gate; please report it with the lines above");
  return 3;
}

// src/action.ts
process.exitCode = await runAction().catch(complainOf);
