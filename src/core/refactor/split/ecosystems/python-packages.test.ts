import { expect, it } from "vitest";
import { projectFile, shippedStage } from "../samples/try-split.ts";

it("finds what pip installs for a user where home is at that time", () => {
  const home = "ENV HOME=/home/app\n";
  const run = "RUN apt-get update && apt-get install -y gcc\nRUN pip install --user -r requirements.txt\n";
  const copies = (lines: string): readonly string[] =>
    shippedStage(projectFile("python:3.13-slim", lines)).match(/(?<=^COPY --from=build ).*/gm) ?? [];
  expect(copies(run)).toEqual(["/root/.local /root/.local"]);
  expect(copies(`${home}${run}`)).toEqual(["/home/app/.local /home/app/.local"]);
  expect(copies(`${run}${home}`)).toEqual(["/root/.local /root/.local"]);
  expect(copies(`ENV HOME=/srv\n${run}${home}`)).toEqual(["/srv/.local /srv/.local"]);
});
