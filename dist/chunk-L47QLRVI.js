import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  UserError
} from "./chunk-EHAN2LZF.js";

// src/cli/base.ts
import { realpath } from "node:fs/promises";
async function baseOf({ base, cwd }, outside, env = process.env) {
  if (base !== "" || env.GITHUB_ACTIONS !== "true" || !env.GITHUB_EVENT_PATH || !env.GITHUB_WORKSPACE) return base;
  const git = await outside.openGit(cwd);
  if (!git || git.root !== await realpath(env.GITHUB_WORKSPACE).catch(() => "")) return "";
  const [{ readEvent }, { readContext }] = await Promise.all([import("./event-VXRFZFJR.js"), import("./context-EDGEEQQQ.js")]);
  try {
    const { mergeCommit, sha, baseSha } = readContext(readEvent(env.GITHUB_EVENT_PATH), env);
    return mergeCommit && await git.head() === sha ? `${sha}^1` : baseSha;
  } catch (error) {
    if (error instanceof UserError) return "";
    throw error;
  }
}

export {
  baseOf
};
