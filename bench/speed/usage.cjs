/** Loaded before a program: leaves its processor time and peak memory, as JSON, where USAGE_FILE says. */
const { writeFileSync } = require('node:fs')

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const usage = { milliseconds: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 }
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage))
})
