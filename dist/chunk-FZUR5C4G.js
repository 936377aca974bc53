import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  UserError
} from "./chunk-EHAN2LZF.js";

// src/adapters/github/context.ts
var EVENTS = ["pull_request", "pull_request_target", "push", "merge_group", "workflow_run", "other"];
function readContext(payload, env) {
  const event = eventOf(variable(env, "GITHUB_EVENT_NAME"));
  const repository = variable(env, "GITHUB_REPOSITORY");
  const serverUrl = env.GITHUB_SERVER_URL || "https://github.com";
  const ref = env.GITHUB_REF ?? "";
  const sides = sidesOf(event, payload, env.GITHUB_SHA ?? "");
  const isFork = isFromFork(event, payload, repository);
  return {
    event,
    repository,
    ...sides,
    sha: env.GITHUB_SHA ?? "",
    isFork,
    readOnlyToken: event === "pull_request" && (isFork || env.GITHUB_ACTOR === "dependabot[bot]"),
    ref,
    isQueue: /^refs\/heads\/gh-readonly-queue\//.test(ref),
    defaultBranch: textAt(payload, "repository", "default_branch"),
    serverUrl,
    apiUrl: env.GITHUB_API_URL || "https://api.github.com",
    runUrl: env.GITHUB_RUN_ID ? `${serverUrl}/${repository}/actions/runs/${env.GITHUB_RUN_ID}` : "",
    workspace: env.GITHUB_WORKSPACE ?? ""
  };
}
function eventOf(name) {
  return EVENTS.find((known) => known === name) ?? "other";
}
function variable(env, name) {
  const value = env[name];
  if (value) return value;
  throw new UserError(
    `${name} is not set`,
    "Run this as a step of a GitHub Actions job; elsewhere use the command line, goroutine-gate gate."
  );
}
function sidesOf(event, payload, sha) {
  if (event === "pull_request" || event === "pull_request_target") return pullRequestSides(event, payload, sha);
  if (event === "merge_group") {
    const side = (name) => commit(event, textAt(payload, "merge_group", name), `merge_group.${name}`);
    return { headSha: side("head_sha"), baseSha: side("base_sha"), mergeCommit: false, prNumber: null };
  }
  if (event !== "push") return { headSha: sha, baseSha: "", mergeCommit: false, prNumber: null };
  const baseSha = hash(textAt(payload, "before"));
  return { headSha: hash(textAt(payload, "after")) || sha, baseSha, mergeCommit: false, prNumber: null };
}
function pullRequestSides(event, payload, sha) {
  const headSha = commit(event, textAt(payload, "pull_request", "head", "sha"), "pull_request.head.sha");
  const baseSha = commit(event, textAt(payload, "pull_request", "base", "sha"), "pull_request.base.sha");
  const number = at(payload, "pull_request", "number");
  return {
    headSha,
    baseSha,
    mergeCommit: event === "pull_request" && sha !== "" && sha !== headSha,
    prNumber: typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null
  };
}
function hash(text) {
  return /^[0-9a-f]{40,64}$/.test(text) && !/^0+$/.test(text) ? text : "";
}
function commit(event, text, key) {
  const found = hash(text);
  if (found !== "") return found;
  throw new UserError(
    `the event ${event} has ${text === "" ? "no" : "something that is no commit as"} ${key}`,
    "The file that GITHUB_EVENT_PATH names must be the payload of this event."
  );
}
function isFromFork(event, payload, repository) {
  if (event !== "pull_request" && event !== "pull_request_target") return false;
  return textAt(payload, "pull_request", "head", "repo", "full_name").toLowerCase() !== repository.toLowerCase();
}
function textAt(value, ...keys) {
  const found = at(value, ...keys);
  return typeof found === "string" ? found : "";
}
function at(value, ...keys) {
  return keys.reduce((inner, key) => isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : void 0, value);
}
function isRecord(value) {
  return typeof value === "object" && value !== null;
}

export {
  EVENTS,
  readContext
};
