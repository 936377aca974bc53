import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  UserError
} from "./chunk-EHAN2LZF.js";

// src/adapters/github/event.ts
import { readFileSync } from "node:fs";
function readEvent(path) {
  const help = "GITHUB_EVENT_PATH must name the JSON file that the runner wrote for this job.";
  if (!path) throw new UserError("GITHUB_EVENT_PATH is not set", help);
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new UserError(`the event file ${path} cannot be read: ${cause instanceof Error ? cause.message : cause}`, help, { cause });
  }
}

export {
  readEvent
};
