/** Packages whose functions keep nothing of what they are given, and do not call it later. */
export function isHarmless(path: string): boolean {
  return HARMLESS.test(path)
}

const HARMLESS =
  /^(fmt|log|log\/slog|strings|strconv|errors|time|math|math\/rand|os|path|path\/filepath|runtime|runtime\/pprof|testing|sync\/atomic|github\.com\/sirupsen\/logrus|go\.uber\.org\/zap|github\.com\/stretchr\/testify\/\w+)$/
