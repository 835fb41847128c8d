import { packRecord, type SampleEvent, sampleProvenance } from "#formats/record/sample-record.ts";
import { BuildPage } from "./pages/build-page.ts";
import { dropFiles } from "./pages/drop-files.ts";
import { expect, test } from "./support/test.ts";

const DOCKERFILE = `FROM golang:1.22 AS build
RUN go build -o /private-app .

FROM alpine:3.20
COPY --from=build /private-app /app
`;

const STEPS: readonly SampleEvent[] = [
  {
    digest: "sha256:a",
    name: "[build 1/2] FROM docker.io/library/golang:1.22",
    cached: true,
    started: 10,
    completed: 10,
  },
  {
    digest: "sha256:b",
    name: "[build 2/2] RUN go build -o /private-app .",
    started: 11,
    completed: 46,
    output: "compiled\n",
  },
  { digest: "sha256:c", name: "[stage-1 1/2] FROM docker.io/library/alpine:3.20", started: 10, completed: 12 },
  { digest: "sha256:d", name: "[stage-1 2/2] COPY --from=build /private-app /app", started: 46, completed: 47 },
];

const BASE = { os: "linux", architecture: "amd64", config: { Env: ["PATH=/bin", "FROM_RECORD=hunter2"] } };

const record = (ref: string, stream = STEPS, completed = "1970-01-01T00:00:48Z") => ({
  record: {
    Ref: ref,
    FrontendAttrs: { filename: "Dockerfile", "build-arg:HIDDEN": "hunter2" },
    CreatedAt: "1970-01-01T00:00:10Z",
    CompletedAt: completed,
    ExporterResponse: { "containerimage.base.config": JSON.stringify(BASE) },
  },
  stream,
  provenance: sampleProvenance(DOCKERFILE),
});

test("a build record becomes the document, with the real build in every panel and nowhere else", async ({
  page,
  isMobile,
}) => {
  const build = new BuildPage(page, isMobile);
  const { panel } = build;
  const content = Buffer.from(await packRecord([record("one"), record("two")]));
  await page.goto("./");
  await expect(page.getByRole("main")).toBeVisible();
  await dropFiles(page, [{ name: "ci.dockerbuild", content }]);

  const builds = panel.getByRole("list", { name: "Builds in this record" });
  await expect(builds.getByRole("button")).toHaveCount(2);
  await expect(builds.getByRole("button").first()).toHaveText(/succeeded\s*38 s\s*1 of 4 cached/);
  await expect(panel.getByText("3 ran · 1 cached · 37 s on the critical path")).toBeVisible();
  await build.expectAccessible();

  await build.show("Plan");
  await expect(panel.getByRole("combobox", { name: "Which build" })).toHaveValue("log");
  await build.show("Outline");
  await expect(panel.getByText("In the real build: 35 s, on the critical path.")).toBeVisible();
  await build.show("Steps");
  await panel
    .getByRole("button", { name: /RUN go build/ })
    .first()
    .click();
  await expect(panel.getByText("sha256:b")).toBeVisible();
  await build.show("Image");
  await expect(panel.getByText("FROM_RECORD")).toBeVisible();
  await build.show("Cache");
  await expect(panel.getByRole("heading", { name: "In the real build" })).toBeVisible();

  if (isMobile) await build.screen("Graph");
  const stage = page.locator('[data-testid="stage"][data-stage="0"]');
  const mark = () => stage.evaluate((card) => getComputedStyle(card, "::after").content);
  await expect.poll(mark).toBe('"◆ 35 s"');
  await page.getByRole("button", { name: "As built", exact: true }).click();
  await expect.poll(mark).toBe("none");

  // What the page is told to keep nothing of is in no address and no storage.
  const kept = await page.evaluate(
    () => location.href + JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }),
  );
  expect(kept).not.toMatch(/private-app|hunter2|HIDDEN|#v1/);

  await dropFiles(page, [{ name: "cut.dockerbuild", content: content.subarray(0, content.length / 2) }]);
  await expect(page.getByText(/“cut\.dockerbuild” isn't a complete build record/)).toBeVisible();
  await expect(stage).toHaveAttribute("data-name", "build");
});

test("two records are compared: what made the difference is in one sentence @desktop", async ({ page }) => {
  const { panel } = new BuildPage(page, false);
  const cached = STEPS.map((step) => ({ ...step, started: 10, completed: 10, cached: true }));
  const files = [record("before", cached, "1970-01-01T00:00:11Z"), record("after")].map(async (build, at) => ({
    name: `${at}.dockerbuild`,
    content: Buffer.from(await packRecord([build])),
  }));
  const [before, after] = await Promise.all(files);
  if (!before || !after) throw new Error("Both records are needed.");
  await page.goto("./");
  await expect(page.getByRole("main")).toBeVisible();
  await dropFiles(page, [before]);
  await panel.getByRole("button", { name: "Compare with another build" }).click();
  await dropFiles(page, [after]);
  const comparison = panel.getByRole("region", { name: "Compared with the previous build" });
  await expect(comparison.getByText("37 s slower: RUN go build -o /private-app . missed the cache")).toBeVisible();
  await expect(comparison.getByRole("listitem").first()).toHaveText(/RUN go build -o \/private-app \.\s*CACHED → 35 s/);
});

test("a failed build says where and how long it took to fail, and shows nothing that it never reached @desktop", async ({
  page,
}) => {
  const build = new BuildPage(page, false);
  const { panel } = build;
  const error = 'process "/bin/sh -c go build" did not complete successfully: exit code: 1';
  const stream = STEPS.slice(0, 3).map((step) =>
    step.digest === "sha256:b" ? { ...step, error, output: "main.go:7:2: undefined: fmt.Printn\n" } : step,
  );
  const failed = { ...record("failed", stream), record: { ...record("failed").record, error: { message: error } } };
  await page.goto("./");
  await expect(page.getByRole("main")).toBeVisible();
  await dropFiles(page, [{ name: "failed.dockerbuild", content: Buffer.from(await packRecord([failed])) }]);
  await expect(panel.getByText("failed after 35 s").first()).toBeVisible();
  await expect(panel.getByText("main.go:7:2: undefined: fmt.Printn").first()).toBeVisible();
  await build.show("Plan");
  const bars = panel.getByRole("region", { name: "Steps over time" });
  await expect(bars.getByRole("button", { name: /go build/ })).toBeVisible();
  await expect(bars.getByRole("button", { name: /COPY/ })).toHaveCount(0);
  await build.show("Image");
  await expect(panel.getByText("The recorded build failed, so it made no image.")).toBeVisible();
  await build.show("Outline");
  await expect(panel.getByText("In the real build: failed on line 2, on the critical path.")).toBeVisible();
  await panel.getByRole("button", { name: /^0\s*build/ }).click();
  await build.show("Explain");
  await expect(panel.getByText("In the real build: failed on line 2, on the critical path.")).toBeVisible();
  const row = page.locator('[data-testid="stage"][data-stage="0"] [data-instructions="1"] > button');
  await expect.poll(() => row.evaluate((button) => getComputedStyle(button, "::after").content)).toBe('"◆ failed"');
});
