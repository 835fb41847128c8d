import { BuildPage } from "./pages/build-page.ts";
import { expect, test } from "./support/test.ts";

const DOCKERFILE = `FROM node:20 AS build
WORKDIR /app
COPY . .
RUN --mount=type=cache,target=/root/.npm npm ci
RUN npm run build

FROM nginx:1.27
COPY --from=build /app/dist /usr/share/nginx/html
`;

test("every step is listed, found, opened and followed to its inputs and its line @desktop", async ({
  page,
  isMobile,
}) => {
  const build = new BuildPage(page, isMobile);
  await build.open({ dockerfile: DOCKERFILE }, "Steps");
  const { panel } = build;
  await expect(panel.getByRole("status")).toHaveText("8 steps");
  const filter = panel.getByRole("searchbox", { name: "Filter steps" });
  await filter.fill("stage:build op:exec");
  await expect(panel.getByRole("status")).toHaveText("2 of 8");
  await filter.fill("line:4");
  const install = panel.getByRole("button", { name: /RUN --mount=type=cache,target=\/root\/\.npm npm ci/ });
  await install.click();
  await expect(install).toHaveAttribute("aria-expanded", "true");
  await expect(panel.getByText("cache · /root/.npm", { exact: false })).toBeVisible();
  await expect(panel.getByText('["/bin/sh","-c","npm ci"]')).toBeVisible();
  await build.expectAccessible();
  await panel.getByRole("button", { name: /^\d+ COPY \. \.$/ }).click();
  const copy = panel.getByRole("button", { name: /COPY \. \.( build)?$/, expanded: true });
  await expect(copy).toBeFocused();
  await expect(filter).toHaveValue("");
  await panel.getByRole("button", { name: "Go to line 3" }).click();
  await expect.poll(async () => (await build.inAddress())?.select).toBeTruthy();
  await filter.fill("nowhere");
  await expect(panel.getByText("No matching steps.")).toBeVisible();
});
