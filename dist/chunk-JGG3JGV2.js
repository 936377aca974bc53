import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  HOUSE_FOLDER,
  isHouseText,
  readHousePack,
  withHousePack
} from "./chunk-MLMSBFGA.js";

// src/drive/house-pack.ts
async function houseCatalogueAt(git, commit, catalogue) {
  const listed = (await git.list(commit, HOUSE_FOLDER)).filter(isHouseText);
  return listed.length > 0 ? joined(await git.read(commit, listed), catalogue) : { catalogue, note: "", gaps: [] };
}
async function houseCatalogueOf(root, catalogue, outside) {
  return joined(await outside.texts(root, HOUSE_FOLDER, isHouseText), catalogue);
}
function joined({ files, gaps }, catalogue) {
  if (files.length === 0) return { catalogue, note: "", gaps };
  const house = readHousePack(files, new Set(catalogue.rules.map(({ rule }) => rule.id)));
  const { replaced, ...merged } = withHousePack(catalogue, house);
  const counts = [counted(house.rules.length, "rule"), counted(house.contracts.length, "contract")].filter(Boolean).join(" and ");
  const instead = replaced.length > 0 ? `, instead of ours for ${replaced.join(", ")}` : "";
  return { catalogue: merged, note: counts ? `; ${counts} of ${HOUSE_FOLDER}${instead}` : "", gaps: [...gaps, ...house.gaps] };
}
function counted(number, noun) {
  return number === 0 ? "" : `${number} ${noun}${number === 1 ? "" : "s"}`;
}

export {
  houseCatalogueAt,
  houseCatalogueOf
};
