import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/record/shard.ts
var MOST_SHARDS = 1e4;
var SHARD_FORM = "3/8, or NAME:3/8 where one change has several splits";
function parseShard(text) {
  const [, of = "", index, total] = /^(?:([A-Za-z0-9][\w.-]{0,59}):)?(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  return index === void 0 ? void 0 : within({ of, index: Number(index), total: Number(total) });
}
function sayShard({ of, index, total }) {
  return `${of === "" ? "" : `${of} `}shard ${index} of ${total}`;
}
function shardOfJob(env) {
  const split = SPLITS.find(({ marker, total: total2 }) => (marker === "" || env[marker] === "true") && env[total2] !== void 0);
  if (split === void 0) return void 0;
  const index = numberOf(env[split.index]);
  const total = numberOf(env[split.total]);
  if (index === void 0 || total === void 0 || total < 2) return void 0;
  return within({ of: "", index: index + 1 - split.first, total });
}
var SPLITS = [
  { marker: "GITLAB_CI", index: "CI_NODE_INDEX", total: "CI_NODE_TOTAL", first: 1 },
  { marker: "CIRCLECI", index: "CIRCLE_NODE_INDEX", total: "CIRCLE_NODE_TOTAL", first: 0 },
  { marker: "BUILDKITE", index: "BUILDKITE_PARALLEL_JOB", total: "BUILDKITE_PARALLEL_JOB_COUNT", first: 0 },
  { marker: "", index: "TEST_SHARD_INDEX", total: "TEST_TOTAL_SHARDS", first: 0 }
];
function numberOf(text) {
  return text !== void 0 && /^\d{1,5}$/.test(text) ? Number(text) : void 0;
}
function within(shard) {
  return shard.index >= 1 && shard.index <= shard.total && shard.total <= MOST_SHARDS ? shard : void 0;
}

export {
  MOST_SHARDS,
  SHARD_FORM,
  parseShard,
  sayShard,
  shardOfJob
};
