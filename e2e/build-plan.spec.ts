import { BuildPage } from "./pages/build-page.ts";
import { expect, test } from "./support/test.ts";

const DOCKERFILE = `FROM golang:1.22 AS api
COPY api .
RUN go build -o /api

FROM alpine:3.20
RUN apk add --no-cache tini
COPY --from=api /api /api
`;

test("steps start when their inputs are done, and what decides can be thought away @desktop", async ({
  page,
  isMobile,
}) => {
  const build = new BuildPage(page, isMobile);
  await build.open({ dockerfile: DOCKERFILE }, "Plan");
  await expect(build.panel.getByText("29 s faster than running the steps one by one (1 min 24 s)")).toBeVisible();
  const chart = build.panel.getByRole("region", { name: "Steps over time" });
  await expect(chart.getByRole("list", { name: "Stage api" }).getByRole("button")).toHaveCount(3);
  await chart.getByRole("button", { name: /^RUN apk add/ }).click();
  await expect(build.panel.getByText(/^Starts at 8 s, when .* is done\./)).toHaveCount(0);
  await expect(build.panel.getByText(/It could take 26 s longer without slowing the build down\./)).toBeVisible();
  const path = build.panel.getByRole("region", { name: "Critical path" }).getByRole("button");
  await expect(path).toHaveText([/^FROM golang:1\.22/, /^COPY api/, /^go build/, /^COPY \/api/]);
  await build.expectAccessible();

  const whatIf = build.panel.getByRole("region", { name: "What if a dependency were removed?" });
  await whatIf.getByRole("button", { name: /stage-1 without api/ }).click();
  await expect(build.panel.getByRole("status")).toContainText("Shown as if stage-1 didn't need api.");
  await expect(build.panel.getByText("instead of 55 s")).toBeVisible();
  await expect(chart.getByRole("list")).toHaveCount(1);
  await build.panel.getByRole("button", { name: "Show the real build" }).click();
  await expect(chart.getByRole("list", { name: "Stage api" })).toBeVisible();
});

test("a time given by hand is kept with the document and in the link @desktop", async ({ page, isMobile, context }) => {
  const build = new BuildPage(page, isMobile);
  await build.open({ dockerfile: DOCKERFILE }, "Plan");
  const total = build.panel.locator("strong");
  await expect(total).toHaveText("55 s");
  await build.panel.getByRole("button", { name: /^RUN go build/ }).click();
  await build.panel.getByRole("spinbutton", { name: "Seconds" }).fill("100");
  await expect(total).toHaveText("1 min 50 s");
  await expect.poll(async () => (await build.inAddress())?.view?.durations).toContain("100\tapi\t");
  await page.reload();
  await build.show("Plan");
  await expect(total).toHaveText("1 min 50 s");

  const other = new BuildPage(await context.newPage(), isMobile);
  await other.page.goto(page.url());
  await other.show("Plan");
  await expect(other.panel.locator("strong")).toHaveText("1 min 50 s");
  await other.panel.getByRole("button", { name: /^RUN go build/ }).click();
  await other.panel.getByRole("button", { name: "Back to the estimate" }).click();
  await expect(other.panel.locator("strong")).toHaveText("55 s");
});

test("the build is played, step by step and by itself, or read as a table @desktop", async ({ page, isMobile }) => {
  const build = new BuildPage(page, isMobile);
  await build.open({ dockerfile: DOCKERFILE }, "Plan");
  const play = build.panel.getByRole("toolbar", { name: "Play the build" });
  const compile = build.panel.getByRole("button", { name: /^RUN go build/ });
  const copy = build.panel.getByRole("button", { name: /^COPY --from=api/ });
  await play.getByRole("button", { name: "Next event" }).click();
  await expect(compile).toHaveAttribute("data-phase", "waiting");
  for (let moment = 0; moment < 4; moment++) await play.getByRole("button", { name: "Next event" }).click();
  await expect(compile).toHaveAttribute("data-phase", "running");
  await play.getByRole("combobox", { name: "Speed" }).selectOption("4×");
  await play.getByRole("button", { name: "Resume" }).click();
  await play.getByRole("button", { name: "Pause" }).click();
  await play.getByRole("button", { name: "Resume" }).click();
  await expect(copy).toHaveAttribute("data-phase", "done");
  await play.getByRole("button", { name: "Show the whole build" }).click();
  await expect(copy).not.toHaveAttribute("data-phase", /./);

  await page.emulateMedia({ reducedMotion: "reduce" });
  const rows = build.panel.getByRole("row");
  await expect(rows.first()).toContainText("At");
  await expect(rows.filter({ has: page.getByRole("rowheader", { name: "54 s" }) })).toContainText("go build -o /api");
  await expect(play.getByRole("button", { name: "Play the build" })).toHaveCount(0);
  await play.getByRole("button", { name: "Next event" }).click();
  await expect(rows.and(page.locator('[aria-current="step"]'))).toContainText("0 s");
  await build.expectAccessible();
});
