import { describe, expect, it } from "vitest";
import { parseScript } from "../../../shell/script/parse-script.ts";
import { environmentMadeBy } from "./python-environments.ts";

describe("environmentMadeBy", () => {
  it.each([
    ["python -m venv /venv", "/venv"],
    ["python3.12 -m venv --system-site-packages .venv --clear", ".venv"],
    ["/usr/bin/python3 -m virtualenv -p python3.11 env", "env"],
    ["virtualenv --python=python3 $HOME/env", "${HOME}/env"],
    ["uv venv", ".venv"],
    ["uv venv --python 3.12 /opt/venv", "/opt/venv"],
    ["pip install virtualenv", null],
    ["uv sync", null],
    ["python -m pip install venv", null],
    ["echo python -m venv x", null],
  ])("finds the folder that `%s` makes", (script, folder) => {
    expect(parseScript(script).commands.map(environmentMadeBy)).toEqual([folder]);
  });
});
