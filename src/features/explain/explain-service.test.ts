import { expect, it } from "vitest";
import { BUILT_AND_IMAGES } from "#core/project/samples/sample-projects.ts";
import { analyzeProjectInput } from "#document/project/analyze-input.ts";
import { explain } from "./explain.ts";

function textOf(name: string): string {
  const whole = analyzeProjectInput({ dockerfile: "", project: { files: BUILT_AND_IMAGES } }, {});
  if (whole === null) throw new Error("the sample is a project");
  const { title, parts } = explain(whole, { kind: "source", id: `service:${name}` });
  return `${title}: ${parts.map(({ text }) => text).join("")}`;
}

it("says that a service runs its image as it is, and where that comes from", () => {
  expect(textOf("db")).toBe(
    "db: The service db runs the image postgres:18 as it is. It has no build, so nothing is built for it. By default, Compose pulls it when the service starts and the image isn't on the machine yet.",
  );
  expect(textOf("jobs")).toContain("app builds an image of that name in this project.");
  expect(textOf("jobs")).not.toContain("pulls");
  expect(textOf("mail")).toContain(
    "It belongs to the profiles dev, debug: without one of them, Compose starts it only",
  );
});

it("explains the project for a service that is built or isn't there", () => {
  expect(textOf("app")).toBe(textOf("nobody"));
});
