import { describe, expect, it } from "vitest";
import { projectFile, splitText } from "../samples/try-split.ts";

describe("Python's packages, installed before the sources are copied", () => {
  it("takes along what decides about an installation", () => {
    expect(
      before("RUN pip install virtualenv && virtualenv /venv && /venv/bin/pip install -r requirements.txt"),
    ).toContain("    virtualenv /venv && \\\n    /venv/bin/pip install -r requirements.txt");
    expect(
      before(
        "RUN python -m venv /venv\nENV PATH=/venv/bin:$PATH\nRUN PIP_NO_CACHE_DIR=1 pip install -r requirements.txt",
      ),
    ).toContain("RUN python -m venv /venv\nENV PATH=/venv/bin:$PATH\nRUN PIP_NO_CACHE_DIR=1 pip install");
    expect(
      before(
        "COPY --from=ghcr.io/astral-sh/uv:0.4 /uv /bin/uv\nENV VIRTUAL_ENV=/venv\nRUN uv venv /venv && uv pip install -r requirements.txt",
      ),
    ).toContain("/uv /bin/uv\nENV VIRTUAL_ENV=/venv\nRUN uv venv /venv && \\\n    uv pip install");
    expect(before("RUN pip install poetry && poetry config virtualenvs.create false && poetry install")).toContain(
      "    poetry config virtualenvs.create false && \\\n    poetry install --only main --no-root",
    );
    expect(before("ARG V=1\nRUN pip install gunicorn==$V")).toContain("ARG V=1\nRUN pip install");
  });

  it.each([
    "RUN pip install pip-tools && pip-compile requirements.in && pip install -r requirements.txt",
    "RUN pip install pip-tools && pip-compile && pip install -r requirements.txt",
    "RUN pip install pip-tools && pip-compile requirements/base.in && pip install -r requirements/base.txt",
    "RUN python ci/pins.py && pip install -r requirements.txt",
  ])("leaves an installation behind what may write its file: %s", (run) => {
    expect(before(run)).not.toContain(" -r ");
    expect(split(run)).toContain(run.slice(run.lastIndexOf("pip install -r")));
  });

  it("takes constraints along that are not of the project", () => {
    const lines = "ENV PIP_CONSTRAINT=https://example.com/constraints.txt\nRUN pip install -r requirements.txt";
    expect(before(lines)).toContain("constraints.txt\nRUN pip install");
  });

  it("repeats nothing of that behind the sources", () => {
    const text = split("RUN python -m venv /venv\nENV PATH=/venv/bin:$PATH\nRUN pip install -r requirements.txt");
    expect(text.slice(0, text.lastIndexOf("\nFROM ")).match(/ENV PATH/g)).toHaveLength(1);
  });

  it("reads the manifests of the directory that a command runs in", () => {
    const text = split(
      "RUN cd api && pip install -r requirements.txt && cd ../worker && pip install -r requirements.txt",
    );
    expect(text).toContain("COPY api/requirements.txt ./api/\nCOPY worker/requirements.txt ./worker/\n");
    expect(text).toContain(
      "-r api/requirements.txt && \\\n    pip install --prefix=/install -r worker/requirements.txt",
    );
    expect(split("RUN (cd api && pip install -r a.txt)\nRUN pip install -r b.txt")).not.toContain("api/b.txt");
  });

  it("finds an environment where the directory was changed", () => {
    const text = split("RUN cd /app/api && python -m venv venv && venv/bin/pip install -r requirements.txt");
    expect(text).toContain("COPY --from=build /app/api/venv /app/api/venv");
  });

  it("installs what compiles packages before these, and leaves them where that can't be moved", () => {
    expect(before("RUN apt-get update && apt-get install -y gcc libpq-dev && pip install -r requirements.txt")).toMatch(
      /apt-get install -y gcc libpq-dev\n[\s\S]*pip install/,
    );
    const library = "cd /tmp/ta-lib && ./configure && make install";
    expect(before(`RUN ${library} && pip install -r requirements.txt`)).not.toContain("pip install");
    expect(before(`RUN ${library}\nRUN pip install -r requirements.txt`)).not.toContain("pip install");
    expect(before("RUN bash ci/odbc.sh && pip install -r requirements.txt")).not.toContain("pip install");
  });

  it("installs an installer before it's used", () => {
    expect(
      before("RUN curl -LsSf https://astral.sh/uv/install.sh | sh && /root/.local/bin/uv sync --frozen"),
    ).toContain("| sh && \\\n    /root/.local/bin/uv sync --frozen --no-dev --no-install-project");
    expect(before("RUN ./ci/get-uv.sh && uv sync --frozen")).not.toContain("uv sync");
  });

  it.each([
    "RUN cp requirements.txt /tmp/all.txt && pip install -r /tmp/all.txt",
    "RUN pip install poetry && poetry export -o requirements.txt && pip install -r requirements.txt",
    "RUN sed -i 's/a/b/' requirements.txt && pip install -r requirements.txt",
    "RUN cp ci/pip.conf /etc/pip.conf && pip install -r requirements.txt",
    "RUN mkdir -p ~/.pip && cp ci/x ~/.pip/pip.conf && pip install -r requirements.txt",
    "RUN mkdir -p ~/.config/pip && pip install -r requirements.txt",
    'RUN echo "machine x" > /root/.netrc && pip install -r requirements.txt',
    "RUN git config --global url.https://x@github.com/.insteadOf https://github.com/ && pip install -r requirements.txt",
    "ENV PIP_CONSTRAINT=/app/constraints.txt\nRUN true && pip install -r requirements.txt",
    "RUN export PIP_CONSTRAINT=constraints.txt && pip install -r requirements.txt",
    "COPY ci/pip.conf /etc/pip.conf\nRUN true && pip install -r requirements.txt",
    "COPY ci/requirements.txt ./\nRUN true && pip install -r requirements.txt",
    "RUN pip wheel -w /wheels -r all.txt && pip install --find-links=/wheels flask",
  ])("leaves an installation of what the build writes behind the sources: %s", (run) => {
    const last = run.slice(run.lastIndexOf("&& ") + 3).replace("install ", "install --prefix=/install ");
    expect(before(run)).not.toContain(last);
    expect(split(run)).toContain(last);
    expect(split(run)).toMatch(/AS build\n(?:(?!FROM ).*\n)*COPY \. \.\n/);
  });
});

function split(lines: string): string {
  return splitText(projectFile("python:3.12", lines));
}

/** What is done before the sources are copied. */
function before(lines: string): string {
  return split(lines).split(/COPY \. \.\n|\n\n/)[0] ?? "";
}
