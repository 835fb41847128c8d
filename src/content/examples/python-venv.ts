import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const pythonVenv: ExampleText = {
  target: "build",
  lookAt: [
    "A virtual environment is one directory, so 1 path copied from `build` contains every package. The compiler that built some of them stays in `build`.",
    "`PATH` is set in both stages: a stage that starts from another image inherits no settings from the stage that it copies from.",
    "The environment is built and used at the same path. Its scripts contain that path, so it can't be moved.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# build installs the packages into a virtual environment, compiling some
FROM python:3.14-trixie AS build
RUN python -m venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
COPY requirements.txt /tmp/
RUN --mount=type=cache,target=/root/.cache/pip \
    pip install -r /tmp/requirements.txt

# runtime has Python, the environment and the application
FROM python:3.14-slim-trixie AS runtime
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1
WORKDIR /app
COPY --from=build /opt/venv /opt/venv
COPY app ./app
USER 10001:10001
EXPOSE 8000
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0", "--port", "8000"]
`,
};
