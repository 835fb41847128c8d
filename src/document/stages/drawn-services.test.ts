import { expect, it } from "vitest";
import { drawnServices } from "./drawn-services.ts";

function projectOf(count: number) {
  const services = Array.from({ length: count }, (_, at) => ({
    name: `s${at}`,
    target: null,
    image: "redis",
    ref: "docker.io/library/redis:latest",
    profiles: [],
    builtBy: [],
  }));
  return { services };
}

it("draws all services of a usual project", () => {
  const { services, title } = drawnServices(projectOf(12));
  expect(services).toHaveLength(12);
  expect(title).toBe("Services that aren't built");
});

it("draws the first of very many services, and says so", () => {
  const { services, title } = drawnServices(projectOf(3_000));
  expect(services.at(-1)?.name).toBe("s199");
  expect(title).toBe("Services that aren't built (the first 200 of 3,000)");
});
