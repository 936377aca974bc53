import { createRequire as gateCreateRequire } from 'node:module'; const require = gateCreateRequire(import.meta.url);
import {
  terminal
} from "./chunk-LWQGBV5B.js";
import {
  gitText
} from "./chunk-PJX37FQI.js";
import {
  reportFiles
} from "./chunk-2PJTC7HP.js";
import "./chunk-LGOT2QBA.js";
import {
  gateChange
} from "./chunk-GWKIRWYI.js";
import "./chunk-CMIGFPGV.js";
import "./chunk-MUEYAN4C.js";
import "./chunk-D62OEYT3.js";
import "./chunk-KTY5XQJW.js";
import "./chunk-JDRMUCYY.js";
import "./chunk-S5FUQHZ2.js";
import "./chunk-A2IJNZPG.js";
import "./chunk-AHAYRNRN.js";
import "./chunk-OESQ3N7R.js";
import "./chunk-SXZIJH5V.js";
import {
  writeReportFile
} from "./chunk-PCIRY34F.js";
import "./chunk-MXGRQFKV.js";
import "./chunk-P7GN753T.js";
import "./chunk-H2LCDZES.js";
import "./chunk-XBCSHYHS.js";
import "./chunk-DM65KSEY.js";
import "./chunk-3ZOERJ4L.js";
import "./chunk-KQKOLEAQ.js";
import "./chunk-GA2MBAGU.js";
import "./chunk-KCFJW4FA.js";
import "./chunk-Q6SBJPIL.js";
import "./chunk-Y4D72GIO.js";
import "./chunk-AVHOR3I7.js";
import "./chunk-EQZXP7CL.js";
import "./chunk-GQHAIGAC.js";
import "./chunk-N3OVQWBY.js";
import "./chunk-XTFU4IHH.js";
import "./chunk-AWTYSO4M.js";
import "./chunk-USAMHWLS.js";
import "./chunk-EHAN2LZF.js";
import "./chunk-QAGBJLZT.js";
import "./chunk-H6NLGDQU.js";
import "./chunk-ZZ7XX7GF.js";
import "./chunk-JGG3JGV2.js";
import "./chunk-MLMSBFGA.js";
import "./chunk-6XOFZE2W.js";
import "./chunk-GL44MN2Y.js";
import "./chunk-VFBSUGKK.js";
import "./chunk-VKOXL4MQ.js";
import "./chunk-GE25O2IM.js";
import "./chunk-DQBK34TT.js";
import {
  render
} from "./chunk-PS65GGBD.js";
import "./chunk-VTW3FI4K.js";
import "./chunk-KVBW5OTP.js";
import "./chunk-Q6J2UZB5.js";
import "./chunk-Z2ZXWTEC.js";
import "./chunk-ID3O7DOU.js";
import "./chunk-RVLRCKZ2.js";
import "./chunk-RIXYEIY7.js";
import "./chunk-CMS5SWZ3.js";
import "./chunk-ZKLEFFN3.js";
import "./chunk-EBMUPO3E.js";
import "./chunk-N27ABM2I.js";
import "./chunk-67AXR2H5.js";
import "./chunk-6E3A3EOR.js";
import "./chunk-VT33FI4M.js";
import "./chunk-L2TQF42K.js";
import "./chunk-GUXFILJQ.js";
import "./chunk-KC2XOHZQ.js";

// src/cli/demo.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// src/adapters/git/make.ts
import { cp, mkdir } from "node:fs/promises";
var AUTHOR = {
  GIT_AUTHOR_NAME: "goroutine-gate",
  GIT_AUTHOR_EMAIL: "demo@goroutine-gate.invalid",
  GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
  GIT_COMMITTER_NAME: "goroutine-gate",
  GIT_COMMITTER_EMAIL: "demo@goroutine-gate.invalid",
  GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z"
};
async function makeRepository(folder, layers) {
  await mkdir(folder, { recursive: true });
  await gitText(folder, ["init", "--quiet", "--initial-branch=main"]);
  for (const [index, layer] of layers.entries()) {
    if (index === 1) await gitText(folder, ["checkout", "--quiet", "-b", "change"]);
    await cp(layer.from, folder, { recursive: true });
    await gitText(folder, ["add", "--all"]);
    await gitText(folder, ["commit", "--quiet", "--allow-empty", "--no-gpg-sign", "-m", layer.message], { env: AUTHOR });
  }
}

// src/cli/demo.ts
var INTRODUCTION = `goroutine-gate judges a change to a Go service by two things: what its source says, and which goroutines
its own tests leave behind. Here it does so on a small service that ships with this repository: a branch "change" on
top of "main", with the service's own \`go test ./...\`, run on both sides. Nothing is downloaded.
`;
var EXPECTED = [
  {
    about: "a leak that a rule proves and a test shows is one confirmed finding (Client.Latest)",
    holds: ({ findings }) => findings.some((finding) => finding.function === "Client.Latest" && finding.standing.kind === "new" && finding.seenIn.length > 0)
  },
  {
    about: "one that only a rule sees, for no test goes there (Quorum.Quote)",
    holds: ({ findings }) => findings.some((finding) => finding.function === "Quorum.Quote" && finding.standing.kind === "new" && finding.seenIn.length === 0)
  },
  {
    about: "one that only the run shows, for no rule follows it through the interface (firstAbove)",
    holds: ({ growth }) => growth.some((entry) => entry.leak?.site?.function === "firstAbove" && entry.state === "new" && entry.ruleIds.length === 0)
  },
  {
    about: "one that was there before, and is not blamed on the change (Cache.janitor)",
    holds: ({ growth }) => growth.some((entry) => entry.leak?.site?.function === "Cache.janitor" && entry.state === "same")
  },
  { about: "the change is blocked", holds: ({ verdict }) => verdict.kind === "block" }
];
var demoVerb = {
  usage: "demo",
  about: "the main job on a real example that ships with the repository",
  options: { "report-dir": "write the reports into this folder", keep: "leave the example repository where it is" },
  examples: ["demo"],
  run: async ({ options, outside, catalogue, tool }) => {
    terminal.say(INTRODUCTION);
    const work = await outside.temporaryFolder();
    const repository = join(work.dir, "quotes");
    const example = exampleFolder();
    await makeRepository(repository, [
      { from: join(example, "base"), message: "Quotes" },
      { from: join(example, "head"), message: "Price alerts" }
    ]);
    terminal.say("$ goroutine-gate gate --base main -- go test ./...\n");
    const request = {
      cwd: repository,
      base: "main",
      config: "",
      failOn: void 0,
      catalogue,
      tool,
      command: ["go", "test", "./..."],
      out: join(work.dir, "recording"),
      output: "stderr"
    };
    const outcome = await gateChange(request, outside);
    const color = options.color === "always" || options.color === "auto" && terminal.isColored();
    terminal.out(`
${render(outcome.report, "text", { sources: outcome.sources, color, sarifProfile: "github" })}
`);
    const reports = options.reportDir || join(work.dir, "reports");
    await writeReports(outcome, reports);
    const good = sayHowItCameOut(outcome.report, reports);
    if (options.reportDir && !options.keep) await work.dispose();
    else terminal.say(`the example repository: ${repository} (branch change, base main)
`);
    return good ? 0 : 3;
  }
};
function exampleFolder() {
  const candidates = ["../examples/quotes", "../../examples/quotes"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return candidates.find((path) => existsSync(path)) ?? candidates[0];
}
async function writeReports(outcome, folder) {
  for (const [name, text] of reportFiles(outcome, { commentId: "demo" })) await writeReportFile(folder, name, text);
}
function sayHowItCameOut(report, reports) {
  const results = EXPECTED.map(({ about, holds }) => ({ about, good: holds(report) }));
  terminal.say("What you have just seen:");
  for (const { about, good } of results) terminal.say(`  ${good ? "\u2714" : "\u2716 MISSING:"} ${about}`);
  terminal.say(`
On a pull request the same run fails the check, marks the lines, and keeps one comment up to date.
  reports: ${reports}
           comment.md   the comment on the pull request
           summary.md   the summary of the job
           report.html  all of it as one page that opens without network
           report.json  for programs \xB7 github.sarif  for code scanning`);
  return results.every(({ good }) => good);
}
export {
  demoVerb
};
