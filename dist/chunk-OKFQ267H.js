import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  SHARD_FORM,
  parseShard,
  shardOfJob
} from "./chunk-P7GN753T.js";
import {
  UserError
} from "./chunk-EHAN2LZF.js";

// src/cli/shard.ts
function chosenShard(option, env) {
  const [name, text] = option === "" ? ["GOROUTINE_GATE_SHARD", env.GOROUTINE_GATE_SHARD ?? ""] : ["--shard", option];
  if (text === "none") return void 0;
  if (text === "") return shardOfJob(env);
  const shard = parseShard(text);
  if (shard === void 0) throw new UserError(`${name} is "${text}"`, `write it as ${SHARD_FORM}, counted from 1; or none`);
  return shard;
}

export {
  chosenShard
};
