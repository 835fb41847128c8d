import { BuildPage } from "./pages/build-page.ts";
import { expect, test } from "./support/test.ts";

const NODE = `FROM node:20 AS build
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build

FROM alpine:3.20
COPY --from=build /app/dist /dist
`;

test("a changed file runs again what sees it, says why, and what would help is done and undone @desktop", async ({
  page,
  isMobile,
}) => {
  const build = new BuildPage(page, isMobile);
  await build.open({ dockerfile: NODE }, "Cache");
  const { panel } = build;
  await expect(panel.getByText("0 of 7 steps run again")).toBeVisible();
  await panel.getByRole("textbox", { name: "Path of another file to change" }).fill("./src//app.ts");
  await panel.getByRole("button", { name: "Change this file" }).click();
  await expect(panel.getByRole("button", { name: "src/app.ts", pressed: true })).toBeVisible();
  await expect(panel.getByText("4 of 7 steps run again")).toBeVisible();
  await expect(panel.getByRole("region", { name: "build: 3 of 5 steps run again" })).toBeVisible();
  await expect(panel.getByText("COPY . . (line 3) uses src/app.ts, so this step runs again.")).toBeVisible();
  await expect(panel.getByText(/^Assumes that the last build is fully cached/)).toBeVisible();
  await build.expectAccessible();

  const advice = panel.getByRole("region", { name: "What would help" }).getByRole("listitem");
  await advice.filter({ hasText: "1 fewer step" }).getByRole("button", { name: "Apply" }).click();
  await expect(panel.getByText("3 of 8 steps run again")).toBeVisible();
  const better = NODE.replace(
    "COPY . .\nRUN npm ci\n",
    "COPY package.json package-lock.json ./\nRUN npm ci\nCOPY . .\n",
  );
  await expect.poll(async () => (await build.inAddress())?.dockerfile).toBe(better);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await build.inAddress())?.dockerfile).toBe(NODE);
  await expect(panel.getByText("4 of 7 steps run again")).toBeVisible();
  await panel.getByRole("button", { name: "Mark as built" }).click();
  await expect(panel.getByText("Just built: every step is in the cache. Change something.")).toBeVisible();
});

test("a needless file goes into the .dockerignore, an argument to its first use @desktop", async ({
  page,
  isMobile,
}) => {
  const build = new BuildPage(page, isMobile);
  await build.open({ dockerfile: NODE }, "Cache");
  const { panel } = build;
  const advice = panel.getByRole("region", { name: "What would help" }).getByRole("listitem");
  await panel.getByRole("textbox", { name: "Path of another file to change" }).fill("README.md");
  await panel.getByRole("button", { name: "Change this file" }).click();
  await advice.filter({ hasText: ".dockerignore" }).getByRole("button", { name: "Apply" }).click();
  await expect(panel.getByText("0 of 7 steps run again")).toBeVisible();
  await expect.poll(async () => (await build.inAddress())?.dockerignore).toBe("README.md\n");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await build.inAddress())?.dockerignore).toBeUndefined();
  await expect(panel.getByText("4 of 7 steps run again")).toBeVisible();

  await panel.getByRole("button", { name: "node:20", exact: true }).click();
  await expect(panel.getByText("This step now refers to something else.")).toBeVisible();

  const text = "FROM alpine\nARG VERSION=1\nRUN apk add curl\nRUN make\nRUN echo $VERSION > /v\n";
  await build.open({ dockerfile: text }, "Cache");
  await expect(panel.getByText("0 of 4 steps run again")).toBeVisible();
  await panel.getByRole("button", { name: "a build argument" }).click();
  await page.getByRole("textbox", { name: /^VERSION/ }).fill("2");
  await build.show("Cache");
  await expect(panel.getByText("This step runs with a different VERSION.").first()).toBeVisible();
  await advice.filter({ hasText: "2 fewer steps" }).getByRole("button", { name: "Apply" }).click();
  await expect(panel.getByText("1 of 4 steps runs again")).toBeVisible();
  await expect
    .poll(async () => (await build.inAddress())?.dockerfile)
    .toBe("FROM alpine\nRUN apk add curl\nRUN make\nARG VERSION=1\nRUN echo $VERSION > /v\n");
});
