import { describe, expect, it } from "vitest";
import { splitText, trySplit } from "../samples/try-split.ts";

const file = (run: string, more = "", start = '["gunicorn", "a:app"]'): string =>
  `FROM python:3.12\nRUN pip install uv poetry==1.8.3 pipenv pdm\nWORKDIR /app\nCOPY . .\nRUN ${run}\n${more}CMD ${start}\n`;

describe("what only development needs, of Python", () => {
  it.each([
    ["uv sync --frozen", "uv sync --frozen --no-dev"],
    ["poetry install --no-root", "poetry install --no-root --only main"],
    ["pipenv install --system --dev", "pipenv install --system\n"],
    ["pdm install", "pdm install --prod"],
  ])("isn't installed: %s", (run, written) => {
    expect(splitText(file(run))).toContain(`RUN ${written}`);
    const split = trySplit(file(run));
    expect(split.kind === "ok" && split.gains.leftOut).toContain("development-dependencies");
  });

  it("is no matter for commands that install something else", () => {
    expect(splitText(file("uv tool install ruff && uv sync"))).toContain("uv tool install ruff && uv sync");
    expect(splitText(file("poetry self install && poetry install --no-root"))).toContain(
      "RUN poetry self install && \\\n    poetry install --no-root --only main\n",
    );
    expect(trySplit(file("uv python install 3.14 && uv sync"))).toMatchObject({ why: { id: "unknown-runtime" } });
  });

  it("is left out as old releases of Poetry know it", () => {
    expect(splitText(file("poetry install --no-root").replace("1.8.3", "1.1.13"))).toContain("--no-root --no-dev\n");
  });

  it.each([
    [file("uv sync --frozen --group dev"), "uv sync --frozen --group dev"],
    [file("pipenv install --system"), "pipenv install --system\n"],
    [file("poetry install", "RUN poetry run pytest\n"), "poetry install\n"],
    [file("uv sync", "ENV DJANGO_SETTINGS_MODULE=shop.settings.dev\n"), "uv sync"],
    [file("uv sync", "", '["./start.sh"]'), "uv sync"],
    [file("uv sync", "", '["uvicorn", "a:app", "--reload"]'), "uv sync"],
  ])("stays where it may be used, and nothing is said about it: %s", (text, written) => {
    expect(splitText(text)).toContain(`RUN ${written}`);
    expect(splitText(text)).not.toMatch(/--no-dev|--only main/);
    const split = trySplit(text);
    expect(split.kind === "ok" && split.gains.leftOut).not.toContain("development-dependencies");
  });
});

it("gives folders that the program writes to their mode", () => {
  const text =
    'FROM python:3.12\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCOPY app app\nRUN mkdir -p /app/logs && chmod 777 /app/logs\nCMD ["python", "-m", "app"]\n';
  expect(splitText(text).split("\nFROM ")[1]).toContain("RUN mkdir -p /app/logs && chmod 777 /app/logs\n");
});
