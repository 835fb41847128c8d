import { describe, expect, it } from "vitest";
import { projectFile, splitText } from "../samples/try-split.ts";

describe("the files that installations of Python read", () => {
  it("takes no channel of conda for a file", () => {
    const text = conda("RUN conda install -c conda-forge -c bioconda numpy");
    expect(text).toContain("WORKDIR /app\nRUN conda install -c conda-forge -c bioconda numpy\n");
    expect(text).not.toContain("COPY conda-forge");
  });

  it("copies the file that describes an environment", () => {
    expect(conda("RUN conda env create -f environment.yml")).toContain(
      "COPY environment.yml ./\nRUN conda env create -f environment.yml\n",
    );
    expect(conda("RUN conda env create --file=ci/env.yml")).toContain(
      "COPY ci/env.yml ./ci/\nRUN conda env create --file=ci/env.yml\n",
    );
    expect(conda("RUN conda env create")).toContain("COPY environment*.yml ./\nRUN conda env create\n");
  });

  it("has the sources where conda reads what the build writes", () => {
    expect(conda("RUN sed -i s/a/b/ environment.yml && conda env create -f environment.yml")).toMatch(
      /COPY \. \.\nRUN sed -i s\/a\/b\/ environment\.yml/,
    );
  });

  it("copies all of conda where packages go into its first environment", () => {
    expect(conda("RUN conda env update -n base -f environment.yml")).toContain(
      "COPY --from=build /opt/conda /opt/conda\n",
    );
    expect(conda("RUN conda env update -n own -f environment.yml")).toContain(
      "COPY --from=build /opt/conda/envs /opt/conda/envs\n",
    );
  });

  it("copies the environment of conda from the folder that it's made in", () => {
    const made = (lines: string): readonly string[] => conda(lines).match(/(?<=COPY --from=build )\S+/g) ?? [];
    expect(made("RUN conda env create -p /env -f environment.yml")).toEqual(["/env"]);
    expect(made("ENV HERE=/env\nRUN conda create --prefix $HERE numpy")).toEqual(["/env"]);
    expect(made("RUN conda create -p /env numpy && conda install -n base numpy")).toEqual(["/env", "/opt/conda"]);
    expect(() => made("RUN conda create -p $(pwd)/env numpy")).toThrow("unknown-runtime");
  });

  it.each([
    "RUN if [ -f requirements.txt ]; then pip install -r requirements.txt; fi",
    "RUN pip install -r requirements.txt || pip install -r old.txt",
    "RUN pip install uv && uv pip install --system -r requirements.txt",
  ])("copies the packages from where they are, where no other folder can be named: %s", (run) => {
    const text = splitText(projectFile("python:3.12", run));
    expect(text).not.toContain("/install ");
    expect(text).toContain("COPY --from=build /usr/local/lib/python3.12/site-packages ");
  });
});

function conda(lines: string): string {
  return splitText(projectFile("continuumio/miniconda3", lines));
}
