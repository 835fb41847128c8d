import { EditorPage } from "./pages/editor-page.ts";
import { GraphPage } from "./pages/graph-page.ts";
import { expect, test } from "./support/test.ts";

const BROKEN = `FROM golang:1.25 AS builder
RUN go build -o /out/app .

FROM alpine:3.22 AS runtime
COPY --from=bulider /out/app /usr/bin/app
RUM echo done
`;

test("a text that does not build says so above the picture, and leads to the line", async ({ page, isMobile }) => {
  const graph = new GraphPage(page);
  const editor = new EditorPage(page, isMobile);
  await graph.open({ dockerfile: BROKEN });
  const notice = page
    .getByTestId("graph")
    .getByRole("button", { name: /^This doesn't build: .*unknown instruction: RUM/ });
  await expect(notice).toBeVisible();
  await graph.expectAccessible();
  await notice.click();
  // The line's problem is chosen, and a phone shows the text.
  if (isMobile) await expect(page.getByRole("tab", { name: "Dockerfile" })).toHaveAttribute("aria-selected", "true");
  else await expect(page.locator('[data-testid="problem"][data-line="6"] [aria-current="true"]')).toBeVisible();
  await editor.append("\n# more\n");
  await editor.showGraph();
  await expect(notice).toBeVisible();
});

test("what says that a text does not build covers no card, no image and no word at a row", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: `${BROKEN}${"FROM runtime\nRUN a\n".repeat(3)}` });
  const notice = page.getByTestId("graph").getByRole("button", { name: /^This doesn't build/ });
  await expect(notice).toBeVisible();
  await expect
    .poll(async () => {
      const banner = await notice.boundingBox();
      const shown = page
        .locator('[data-testid="graph"]')
        .locator('[data-part="node"], [aria-label="When stages can start"] span');
      const tops = await shown.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      return Math.min(...tops) - (banner === null ? Infinity : banner.y + banner.height);
    })
    .toBeGreaterThan(0);
});

test("an image that is called nearly like a stage is doubted @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: BROKEN.replace("RUM", "RUN") });
  await expect(graph.source("bulider")).toHaveAccessibleName("bulider, misspelled?");
  await expect(page.getByRole("button", { name: /^This doesn't build/ })).toBeHidden();
});

test("an argument without a value is a field above the picture @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: "ARG BASE\nFROM ${BASE} AS build\nRUN make\n" });
  await expect(page.locator('[data-testid="source"][data-ref="${BASE}"]')).toContainText("no value");
  const field = page.getByTestId("graph").getByRole("textbox", { name: "BASE has no value" });
  await field.fill("golang:1.25");
  await field.press("Enter");
  await expect(page.locator('[data-testid="source"][data-ref="docker.io/library/golang:1.25"]')).toBeVisible();
  await expect(field).toHaveCount(0);
});

test("a text that isn't a Dockerfile is called that once, with BuildKit's first error", async ({ page, isMobile }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: "# My tool\n\nThis is a tool.\nInstall it with npm.\n\n```sh\nnpm install\n```\n" });
  await expect(page.getByTestId("graph")).toContainText("This doesn't look like a Dockerfile");
  if (isMobile) await page.getByRole("tab", { name: "Problems" }).click();
  await expect(page.getByText(/^This doesn't look like a Dockerfile: most lines/)).toBeVisible();
  await expect(page.getByTestId("problem")).toHaveCount(1);
});
