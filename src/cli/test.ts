// `npm test`: every check of the project. It goes on after a failure, and its last line says what ran.
import { LANES } from "./checks.ts";
import { finish, runLanes } from "./run-lanes.ts";

const start = performance.now();
finish(await runLanes(LANES), start);
