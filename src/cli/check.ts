// `npm run check`: what is worth asking before every commit, in less than a minute. `npm test` asks everything.
import { QUICK_LANES } from "./checks.ts";
import { finish, runLanes } from "./run-lanes.ts";

const start = performance.now();
finish(await runLanes(QUICK_LANES), start);
