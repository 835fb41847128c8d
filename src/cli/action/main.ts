// The GitHub Action; `npm run build:action` bundles it into action/index.js.
import { processIo } from "../stagelight/process-io.ts";
import { runGithubAction } from "./run-github-action.ts";

process.exitCode = await runGithubAction(processIo());
