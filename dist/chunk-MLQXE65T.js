import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  writeReportFile
} from "./chunk-PCIRY34F.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";

// src/cli/recording-folder.ts
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
function usualFolder(root) {
  return join(root, ".goroutine-gate", "recording");
}
async function makeRecordingFolder(root, named) {
  const folder = named || usualFolder(root);
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(`the folder ${folder} cannot be made: ${said}`, "choose another folder with --out", { cause });
  }
  if (!named) await writeReportFile(folder, ".gitignore", "*\n");
  return folder;
}

export {
  usualFolder,
  makeRecordingFolder
};
