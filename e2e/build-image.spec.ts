import { BuildPage } from "./pages/build-page.ts";
import { expect, test } from "./support/test.ts";

const DOCKERFILE = `FROM golang:1.22 AS build
COPY . .
RUN go build -o /app

FROM build AS test
RUN go test ./...

FROM alpine:3.20 AS base
RUN apk add tini
ENV TEAM=web

FROM base
COPY --from=build /app /app
USER nobody
ENTRYPOINT ["/app"]
CMD ["serve"]
`;

test("what ships is listed with its lines, what stays behind, and what one stage would ship @desktop", async ({
  page,
  isMobile,
}) => {
  const build = new BuildPage(page, isMobile);
  await build.open({ dockerfile: DOCKERFILE }, "Image");
  const { panel } = build;
  await expect(panel.getByRole("heading", { name: "alpine:3.20 ≈ 8 MB + 2 layers of your own" })).toBeVisible();
  const layers = panel.getByRole("list", { name: "Layers, from the base image up" }).getByRole("button");
  await expect(layers).toHaveText([
    /FROM alpine:3\.20.*by base.*line 8/,
    /RUN apk add tini.*by base.*line 9/,
    /COPY --from=build \/app \/app.*from stage build.*line 13/,
  ]);
  await expect(panel.getByText("/app serve", { exact: true })).toBeVisible();
  await expect(panel.getByRole("button", { name: "TEAM is set on line 10" })).toContainText("base");
  await expect(panel.getByRole("button", { name: "USER is set on line 14" })).toBeVisible();
  const left = panel.getByRole("region", { name: "Not in the image" }).getByRole("button");
  await expect(left).toHaveText([/^build.*only \/app is copied out\.$/, /^test.*Not built for this target\.$/]);
  const single = panel.getByRole("region", { name: "As a single stage" });
  await expect(single.getByText("the whole build context")).toBeVisible();
  await expect(panel.getByText(/^Sizes with ≈ are rounded public figures from 2024-09 – 2025-09/)).toBeVisible();
  await build.expectAccessible();

  await layers.last().click();
  await expect(layers.last()).toHaveAttribute("aria-current", "true");
  await expect.poll(async () => (await build.inAddress())?.select).toBeTruthy();
});

test("a refused build has no image, and says why @desktop", async ({ page, isMobile }) => {
  const build = new BuildPage(page, isMobile);
  await build.open({ dockerfile: "FROM alpine\nCOPY a\n" }, "Image");
  await expect(build.panel.getByText(/^No image, because BuildKit can't build this: .*COPY requires/)).toBeVisible();
});
