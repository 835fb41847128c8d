// `npm run build:action`: the GitHub Action in one file, which releases commit: an Action runs what is in the repository.
import { join } from "node:path";
import { ROOT } from "../root.ts";
import { bundleForNode } from "./bundle-for-node.ts";

const entry = { index: join(ROOT, "src/cli/action/main.ts") };
await bundleForNode(process.argv[2] ?? join(ROOT, "action"), entry, { codeSplitting: false });
