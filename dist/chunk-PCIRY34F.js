import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  isInside
} from "./chunk-MXGRQFKV.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";

// src/adapters/files/write.ts
import { mkdir, open, realpath, rename, rm } from "node:fs/promises";
import { join } from "node:path";
async function writeReportFile(dir, name, text, within) {
  if (!/^[\w.-]+$/.test(name) || /^\.+$/.test(name)) throw new Error(`not a file name: ${name}`);
  const path = join(dir, name);
  const partial = join(dir, `.${name}.${process.pid}.part`);
  try {
    await mkdir(dir, { recursive: true });
    if (within && !isInside(await realpath(dir), await realpath(within))) throw new Error(`it leads out of ${within}`);
    await rm(partial, { force: true });
    await writeNew(partial, text);
    await rename(partial, path);
    return path;
  } catch (cause) {
    await rm(partial, { force: true }).catch(() => {
    });
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(`${path} could not be written: ${said}`, "choose another folder or mend its permissions", { cause });
  }
}
async function writeNew(path, text) {
  const file = await open(path, "wx", 420);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

export {
  writeReportFile
};
