// `npm test`: every check of the project. It goes on after a failure, and its last line says what ran.
import { END_TO_END, LANES } from "./checks.ts";
import { finish, runLanes } from "./run-lanes.ts";
import { sum } from "./tally.ts";

const start = performance.now();
const first = await runLanes(LANES);
finish(sum([first, await runLanes([[END_TO_END]])]), start);
