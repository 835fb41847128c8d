import { BuildPage } from "./pages/build-page.ts";
import { expect, test } from "./support/test.ts";

const DOCKERFILE = `FROM golang:1.22 AS build
WORKDIR /src
COPY . .
RUN go build -o /app .

FROM alpine:3.20
RUN apk add --no-cache tini
COPY --from=build /app /app
`;

const FAILING = `#6 [build 1/4] FROM docker.io/library/golang:1.22
#6 CACHED

#8 [build 2/4] WORKDIR /src
#8 CACHED

#9 [build 3/4] COPY . .
#9 DONE 0.1s

#7 [stage-1 2/3] RUN apk add --no-cache tini
#7 CANCELED

#10 [build 4/4] RUN go build -o /app .
#10 0.352 main.go:7:2: undefined: fmt.Printn
#10 ERROR: process "/bin/sh -c go build -o /app ." did not complete successfully: exit code: 1
------
ERROR: failed to build: failed to solve: process "/bin/sh -c go build -o /app ." did not complete successfully: exit code: 1
`;

const RAW = ["a", "b"]
  .map((digest, position) => ({
    vertexes: [
      {
        digest: `sha256:${digest}`,
        name: position === 0 ? "[build 1/4] FROM docker.io/library/golang:1.22" : "[build 4/4] RUN go build -o /app .",
        started: `2026-05-04T10:00:0${position * 4}Z`,
        completed: `2026-05-04T10:00:0${position * 4 + 4}Z`,
      },
    ],
  }))
  .map((status) => JSON.stringify(status))
  .join("\n");

// What a log says is the same on a phone.

test.describe("in the large editor", () => {
  test.use({ editor: "large" });

  test("what failed appears in the panel, at its line, at its stage and in the plan @desktop", async ({ page }) => {
    const build = new BuildPage(page, false);
    await build.open({ dockerfile: DOCKERFILE }, "Log");
    const { panel } = build;
    const field = panel.getByRole("textbox", { name: /^Paste the output of docker build/ });
    await field.fill("hello");
    await expect(panel.getByRole("alert")).toHaveText(/^It doesn't look like the output of docker build/);
    await field.fill(FAILING);
    await expect(panel.getByText("1 ran · 2 cached · 1 failed · 1 canceled")).toBeVisible();
    await expect(panel.getByLabel(/^Output of \[build 4\/4\] RUN go build/)).toHaveText(
      "main.go:7:2: undefined: fmt.Printn",
    );
    await panel.getByText("What does CACHED mean?").click();
    await expect(panel.getByText("They aren't in the log at all, because they are skipped.")).toBeVisible();
    await build.expectAccessible();
    const text = page.getByTestId("editor");
    await expect(text.getByText("main.go:7:2: undefined: fmt.Printn")).toBeVisible();
    await expect(text.getByText(/^failed process "\/bin\/sh -c go build/)).toBeVisible();

    await panel.getByRole("button", { name: "Show in the plan" }).click();
    await expect(panel.getByRole("combobox", { name: "Which build" })).toHaveValue("log");
    await expect(panel.getByRole("button", { name: /^RUN go build -o \/app \.\. It failed\./ })).toBeVisible();
    // the build never reached it
    await expect(panel.getByRole("button", { name: /^COPY --from=build / })).toHaveCount(0);
    await expect(panel.getByRole("list", { name: "What the bars mean" })).toContainText("failed");
    await build.expectAccessible();

    const stage = page.locator('[data-testid="stage"][data-stage="0"]');
    await expect
      .poll(() => stage.evaluate((card) => getComputedStyle(card, "::after").content))
      .toBe('"failed on line 4"');
    await build.show("Image");
    const noImage = panel.getByText("The build in the log failed, so it made no image.");
    await expect(noImage).toBeVisible();
    await build.show("Log");
    await panel.getByRole("button", { name: "Another log" }).click();
    await expect(field).toBeVisible();
    await expect.poll(() => stage.evaluate((card) => getComputedStyle(card, "::after").content)).toBe("none");
    await build.show("Image");
    await expect(panel.getByRole("heading", { name: "Configuration" })).toBeVisible();
    await expect(noImage).toHaveCount(0);
  });
});

test("a raw log comes from a file, and its times are laid over the plan and the steps @desktop", async ({
  page,
  isMobile,
}) => {
  const build = new BuildPage(page, isMobile);
  await build.open({ dockerfile: DOCKERFILE.replace("-o /app .", "-trimpath -o /app .") }, "Log");
  const { panel } = build;
  await panel
    .getByLabel("Or choose a file")
    .setInputFiles({ name: "build.jsonl", mimeType: "application/json", buffer: Buffer.from(RAW) });
  await expect(panel.getByText("2 ran · 8 s on the critical path")).toBeVisible();
  await expect(panel.getByText("edited since").first()).toBeVisible();
  await build.show("Steps");
  await expect(panel.getByRole("button", { name: /FROM golang:1\.22.*4 s$/ })).toBeVisible();
});
