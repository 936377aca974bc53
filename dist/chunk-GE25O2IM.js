import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);

// src/policy/latency.ts
function latencyFactor(p95Ms, slaMs) {
  const ratio = clamp(p95Ms / slaMs, 0.2, 5);
  const alpha = clamp(0.3 + 1.2 * (1 - 1 / ratio), 0.3, 1.5);
  return { p95Ms, slaMs, ratio, alpha: tidy(alpha) };
}
function limitsOf(policy, service, p95Ms) {
  const slaMs = own(policy, service)?.slaMs ?? policy.slaMs;
  const factor = slaMs === null || p95Ms === null ? null : latencyFactor(p95Ms, slaMs);
  const times = (limit) => tidy(limit * (factor?.alpha ?? 1));
  const { growth, slope, cap, delta, aged, depth, leakRate } = policy;
  return {
    growth: times(growth),
    slope: times(slope),
    cap: times(cap),
    delta: times(delta),
    aged: times(aged),
    depth,
    leakRate: leakRate === null ? null : times(leakRate),
    factor
  };
}
function windowOf(policy, service) {
  return own(policy, service)?.windowMs ?? policy.windowMs;
}
function own({ services }, service) {
  return Object.hasOwn(services, service) ? services[service] : void 0;
}
function clamp(value, least, most) {
  return Math.min(most, Math.max(least, value));
}
function tidy(value) {
  return Math.round(value * 1e4) / 1e4;
}

export {
  limitsOf,
  windowOf
};
