import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const bindMounts: ExampleText = {
  target: "wheels",
  lookAt: [
    "A bind mount gives one RUN access to files without adding a layer. `runtime` uses the wheels that `wheels` built and keeps none of the wheel files.",
    "Mounts have their own kind of edge: from the build context into `wheels`, and from `wheels` into `runtime`. By default, 2 of the 2 stages are built.",
    "Compare this with a COPY of the wheels and an `rm` afterwards: the removed files would still be in the layer of the COPY.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# wheels compiles every package once
FROM python:3.14-trixie AS wheels
RUN --mount=type=bind,source=requirements.txt,target=/tmp/requirements.txt \
    --mount=type=cache,target=/root/.cache/pip \
    pip wheel --wheel-dir /wheels -r /tmp/requirements.txt

# runtime installs the wheels without copying them
FROM python:3.14-slim-trixie AS runtime
RUN --mount=type=bind,source=requirements.txt,target=/tmp/requirements.txt \
    --mount=type=bind,from=wheels,source=/wheels,target=/wheels \
    pip install --no-cache-dir --no-index --find-links=/wheels -r /tmp/requirements.txt
WORKDIR /app
COPY app ./app
USER 10001:10001
CMD ["python", "-m", "app"]
`,
};
