import { exampleIndex } from "#content/example-index.ts";
import { encodeLink } from "#permalink/codec.ts";
import { dropFiles } from "./pages/drop-files.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { GraphPage } from "./pages/graph-page.ts";
import { expectOnlyStage } from "./pages/only-stage.ts";
import { shownDocument } from "./pages/shown-document.ts";
import { expect, test } from "./support/test.ts";

const THREE_STAGES = `FROM golang:1.22 AS build
RUN go build -o /app

FROM alpine:3.20 AS certs
RUN apk add ca-certificates

FROM scratch
COPY --from=build /app /app
COPY --from=certs /etc/ssl /etc/ssl
`;

test.describe("with everything that the page does", () => {
  test.use({ serviceWorkers: "allow", editor: "large" });

  test("the page prints nothing, asks nobody else and says what it may do", async ({ page, baseURL, isMobile }) => {
    const messages: string[] = [];
    const foreign: string[] = [];
    page.on("console", (message) => messages.push(message.text()));
    page.on("request", (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(baseURL ?? ""))
        foreign.push(request.url());
    });
    const graph = new GraphPage(page);
    await graph.open({ dockerfile: THREE_STAGES });
    await new EditorPage(page, isMobile).append("# typed");
    await page.waitForLoadState("networkidle");
    expect(messages).toEqual([]);
    expect(foreign).toEqual([]);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("unsafe-eval");
  });
});

/** One example in so many is opened; that each is built without an error is tested in examples.test.ts. */
const PART_OF_EXAMPLES = 4;

// Each is one graph more, and graphs of every size are drawn on a phone elsewhere.
test("examples open and are drawn @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  await page.goto("./");
  const shown = async (): Promise<string> => (await shownDocument(page))?.dockerfile ?? "";
  let before = "";
  for (const { slug } of exampleIndex.filter((_, at) => at % PART_OF_EXAMPLES === 0)) {
    await page.goto(`./#e/${slug}`);
    // The graph before is still shown for a moment.
    await expect.poll(shown, slug).not.toBe(before);
    before = await shown();
    await graph.settle();
    expect(await graph.stages(), slug).toContain("target");
    expect((await graph.edges()).length, slug).toBeGreaterThan(0);
  }
});

test("an example is opened from the first screen @desktop", async ({ page, isMobile }) => {
  const editor = new EditorPage(page, isMobile);
  await page.goto("./");
  const [first] = exampleIndex;
  await page.getByRole("button", { name: first.title }).click();
  await expect(page.getByTestId("stage").first()).toBeAttached();
  await expect.poll(() => editor.textInAddress()).toMatch(/^FROM /m);
});

test.describe("in the large editor", () => {
  test.use({ editor: "large" });

  // The plain field of a phone is tested in graph-phone.spec.ts.
  test("an empty one says what to paste; what is typed arrives, blanks too, and is drawn @desktop", async ({
    page,
  }) => {
    const editor = new EditorPage(page, false);
    await page.goto("./");
    const placeholder = page.getByTestId("editor").getByText("Paste a Dockerfile here");
    await expect(placeholder).toBeVisible();
    await dropFiles(page, [{ name: "compose.yaml", content: "services:\n  web:\n    build: ./web\n" }]);
    await expect(page.getByTestId("editor").getByText("services")).toBeVisible();
    await expect(placeholder).toHaveCount(0);
    await page.goBack();
    await expect(placeholder).toBeVisible();
    await editor.append("FROM alpine AS  typed");
    await editor.expectText("FROM alpine AS  typed");
    await expectOnlyStage(page, "typed");
  });
});

// The way from a phone's graph to a broken line is tested in graph-error.spec.ts.
test("a broken line keeps the graph of the rest, and is shown where it is @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  const editor = new EditorPage(page, false);
  await graph.open({ dockerfile: THREE_STAGES });
  const [stages, edges] = [await graph.stages(), await graph.edges()];
  await editor.append("COPY --from");
  await editor.expectText(`${THREE_STAGES}COPY --from`);
  const problem = page.getByTestId("problem").and(page.locator('[data-severity="error"]'));
  await expect(problem).toHaveAttribute("data-line", "10");
  await graph.settle();
  expect(await graph.edges()).toEqual(edges);
  expect(await graph.stages()).toEqual(stages);
});

test("a target that is not there is said not to be @desktop", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: THREE_STAGES, target: "tests" });
  await expect(page.getByText("There is no stage named tests.")).toBeVisible();
  expect(await graph.stages()).toHaveLength(3);
});

test.describe("a draft", () => {
  // It is kept the same way on every screen.
  const DRAFT = "FROM alpine AS mine";

  test("is there again when the page is opened again @desktop", async ({ page }) => {
    const editor = new EditorPage(page, false);
    await page.goto("./");
    await editor.append(DRAFT);
    await editor.expectText(DRAFT);
    await page.waitForFunction(() => Object.values(localStorage).some((value) => String(value).includes("mine")));
    await page.goto("about:blank");
    await page.goto("./");
    await expectOnlyStage(page, "mine");
    await editor.append("s");
    await editor.expectText(`${DRAFT}s`);
  });

  test("comes back when an example that was opened over it is undone, and is kept when a link cannot be opened @desktop", async ({
    page,
    isMobile,
  }) => {
    const editor = new EditorPage(page, isMobile);
    await page.goto("./");
    await editor.append(DRAFT);
    await editor.expectText(DRAFT);
    await page.goto("./#e/go-scratch");
    await expect(page.getByTestId("stage")).toHaveCount(2);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByTestId("stage")).toHaveCount(1);
    await expectOnlyStage(page, "mine");
    await editor.expectText(DRAFT);

    const link = await encodeLink({ dockerfile: "FROM alpine AS theirs\nRUN one\nRUN two\n" });
    for (const [message, bad] of [
      ["This link is incomplete", link.slice(0, -20)],
      ["This link is damaged", link.replace("/d/", "/d/x")],
      ["more than 1 MiB", await encodeLink({ dockerfile: "x".repeat(1_048_576) })],
      ["made by a newer version of Stagelight", "#v9/d/abc/defghi"],
      ["isn't a Stagelight link", "#something"],
      ["There is no example named", "#e/nothing"],
    ] as const) {
      await test.step(message, async () => {
        await page.goto(`./${bad}`);
        await expect(page.getByRole("alert").filter({ hasText: message })).toBeVisible();
        await editor.showGraph();
        await expectOnlyStage(page, "mine");
      });
    }
  });
});
