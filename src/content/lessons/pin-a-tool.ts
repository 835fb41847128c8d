import { dockerfileText } from "../dockerfile-text.ts";
import { commands, takenByTarget } from "./ask.ts";
import { DONE, editStep, lessonPlan, wrong } from "./lesson.ts";

const IMAGE = "image:ghcr.io/astral-sh/uv";

const INSTALLED = dockerfileText`
FROM python:3.13-slim AS app
WORKDIR /app
RUN pip install --no-cache-dir uv==0.9.5
COPY pyproject.toml uv.lock ./
RUN uv sync --locked --no-dev --no-cache
COPY . .
USER 1000:1000
CMD [".venv/bin/python", "-m", "app"]
`;

const COPIED = INSTALLED.replace(
  "RUN pip install --no-cache-dir uv==0.9.5",
  "COPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /usr/local/bin/uv",
);

export const pinATool = lessonPlan(
  "pin-a-tool",
  editStep({
    start: { dockerfile: INSTALLED, dockerignore: ".git\n.venv\n" },
    solution: { dockerfile: COPIED, dockerignore: ".git\n.venv\n" },
    check: (facts) => {
      const image = takenByTarget(facts).find(({ from, kind }) => kind === "copy" && from.startsWith(IMAGE))?.from;
      if (image === undefined) return wrong("not-taken");
      const version = image.slice(IMAGE.length);
      if (version === ":latest") return wrong("latest");
      return commands(facts, "pip install").length > 0 ? wrong("twice") : DONE;
    },
  }),
  editStep({
    start: { dockerfile: COPIED, dockerignore: ".git\n.venv\n" },
    solution: {
      dockerfile: COPIED.replace("COPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /usr/local/bin/uv\n", "").replace(
        "RUN uv sync",
        "RUN --mount=from=ghcr.io/astral-sh/uv:0.9.5,source=/uv,target=/usr/local/bin/uv \\\n    uv sync",
      ),
      dockerignore: ".git\n.venv\n",
    },
    check: (facts) => {
      const edges = takenByTarget(facts).filter(({ from }) => from.startsWith(IMAGE));
      if (edges.some(({ kind }) => kind === "copy")) return wrong("stays");
      const uses = edges.flatMap((edge) => (edge.kind === "mount" ? edge.uses : []));
      const isThere = commands(facts, "uv sync").some((step) => uses.some(({ line }) => line === step.line));
      return isThere ? DONE : wrong("not-there");
    },
  }),
);
