import { GraphPage } from "./pages/graph-page.ts";
import { expect, test } from "./support/test.ts";

const THREE_STAGES = `FROM alpine:3.22 AS base
RUN apk add curl
FROM --platform=$BUILDPLATFORM golang:1.25 AS build
COPY . .
ARG TARGETARCH
RUN go build -o /app .
FROM base AS app
COPY --from=build /app /app
`;

test("a named context from a link replaces its stage, and is a node that says so @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: THREE_STAGES, buildContexts: { base: "docker-image://ubuntu:24.04" } });
  const source = page.getByTestId("source").and(page.locator('[data-ref="context:base"]'));
  await expect(source).toHaveAttribute("data-build", "built");
  expect(await graph.edges()).toContain("context:base>stage:2 from 7 built");
  const card = page.getByTestId("stage").and(page.locator('[data-name="base"]'));
  await expect(card).toHaveAttribute("data-build", "skipped");
  await graph.expectAccessible();
});

test("a named context is added and removed in the inputs, and the link carries it @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: THREE_STAGES, view: { panel: "inputs" } });
  const form = page.getByRole("form", { name: "New named context" });
  await form.getByRole("combobox", { name: "Stage or image" }).fill("base");
  await form.getByRole("textbox", { name: "Where its files come from" }).fill("debian:12");
  await form.getByRole("button", { name: "Add" }).click();
  await graph.settle();
  await expect(page.getByText("--build-context base=docker-image://debian:12")).toBeVisible();
  expect(await graph.edges()).toContain("context:base>stage:2 from 7 built");
  await expect.poll(() => page.url()).toContain("#v1/d/");
  await page.reload();
  await graph.settle();
  expect(await graph.edges()).toContain("context:base>stage:2 from 7 built");
  await page.getByRole("button", { name: "Remove the named context base" }).click();
  await graph.settle();
  expect(await graph.edges()).toContain("stage:0>stage:2 from 7 built");
});

test("several platforms are chosen, and cards say what runs once and what for each @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: THREE_STAGES });
  await page.getByRole("combobox", { name: "Platform" }).selectOption("linux/amd64,linux/arm64");
  await graph.settle();
  await expect(graph.card("base").getByText("2×, emulated").first()).toBeVisible();
  await expect(graph.card("build").getByText("2×").first()).toBeVisible();
  await page.getByRole("button", { name: "Multiple platforms and the build machine" }).click();
  await expect(page.getByRole("menuitemcheckbox", { name: "linux/arm64" })).toBeChecked();
  await page.getByRole("menuitemcheckbox", { name: "linux/arm64" }).click();
  await page.getByRole("menuitemradio", { name: "linux/arm64" }).click();
  await expect(page.getByRole("combobox", { name: "Platform" })).toHaveValue("");
});
