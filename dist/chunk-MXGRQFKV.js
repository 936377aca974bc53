import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/adapters/files/root.ts
import { lstat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
async function findRepositoryRoot(folder) {
  const found = await lstat(join(folder, ".git")).then(
    () => true,
    () => false
  );
  if (found) return folder;
  return dirname(folder) === folder ? void 0 : findRepositoryRoot(dirname(folder));
}
function commonFolder(folders) {
  const [first = sep, ...others] = folders;
  let common = first;
  while (others.some((folder) => !isInside(folder, common))) common = dirname(common);
  return common;
}
function isInside(path, folder) {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way);
}
function relativeTo(root, path) {
  return relative(root, path).split(sep).join("/");
}

export {
  findRepositoryRoot,
  commonFolder,
  isInside,
  relativeTo
};
