import { decodeLink, encodeLink } from "#permalink/codec.ts";
import { expectAccessible } from "./pages/accessible.ts";
import { dropFiles } from "./pages/drop-files.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { GraphPage } from "./pages/graph-page.ts";
import { expectOnlyStage } from "./pages/only-stage.ts";
import { expect, test } from "./support/test.ts";

const BAKE = `group "default" {
  targets = ["app"]
}

target "base" {
  dockerfile = "base.Dockerfile"
}

target "app" {
  dockerfile = "app.Dockerfile"
  contexts = {
    company = "target:base"
  }
}
`;
const APP = "FROM company AS build\nRUN make\n\nFROM scratch\nCOPY --from=build /app /app\n";
const BASE = "FROM alpine:3.22\nRUN apk add make\n";
const FILES = { "docker-bake.hcl": BAKE, "app.Dockerfile": APP, "base.Dockerfile": BASE };

test("a project is dropped, edited, opened elsewhere from its address, replaced and brought back @desktop", async ({
  page,
  context,
}) => {
  await page.goto("./");
  await dropFiles(
    page,
    Object.entries(FILES).map(([name, content]) => ({ name, content })),
  );
  const tabs = page.getByRole("tablist", { name: "Project files" }).getByRole("tab");
  await expect(tabs).toHaveCount(3);
  const link = page.locator(
    '[data-testid="edge"][data-from="base.Dockerfile#stage:0"][data-to="app.Dockerfile#stage:0"][data-kind="from"]',
  );
  await expect(link).toHaveCount(1);
  const app = page.locator('[data-testid="stage"][data-dockerfile="app.Dockerfile"][data-stage="1"]');
  await expect(app).toHaveAttribute("data-build", "target");

  await page.getByRole("combobox", { name: "Target" }).selectOption("base");
  await expect(app).toHaveAttribute("data-build", "skipped");
  await page.getByRole("combobox", { name: "Target" }).selectOption({ value: "" });
  await expect(app).toHaveAttribute("data-build", "target");

  await tabs.and(page.getByRole("tab", { name: /^app\.Dockerfile/ })).click();
  const editor = new EditorPage(page, false);
  await editor.append("LABEL edited=yes\n");
  await editor.expectText(`${APP}LABEL edited=yes\n`);

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole("tablist", { name: "Project files" }).getByRole("tab")).toHaveCount(3);
  await expect(other.getByTestId("stage")).toHaveCount(3);
  await other.close();

  await dropFiles(page, [{ name: "Dockerfile", content: "FROM alpine AS alone\n" }]);
  await expectOnlyStage(page, "alone");
  await expect(tabs).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(tabs).toHaveCount(3);
  await expect(page.getByTestId("stage")).toHaveCount(3);
  await editor.expectText(`${APP}LABEL edited=yes\n`);
});

test("a link to a project shows its files, what is wrong with each, and its graph in an iframe", async ({ page }, {
  project,
}) => {
  const fragment = await encodeLink({
    dockerfile: "",
    project: {
      files: { ...FILES, "docker-bake.hcl": BAKE.replace("contexts = {", "args = { NOPE = 1 }\n  contexts = {") },
    },
    view: { file: "docker-bake.hcl" },
  });
  await page.goto(`./${fragment}`);
  await expect(page.getByTestId("stage")).toHaveCount(3);
  if (project.name === "phone") await page.getByRole("tab", { name: "Dockerfile", exact: true }).click();
  const files = page.getByRole("tablist", { name: "Project files" });
  await expect(files.getByRole("tab", { name: "docker-bake.hcl, 1 problem" })).toHaveAttribute("aria-selected", "true");
  await files.getByRole("tab", { name: "docker-bake.hcl, 1 problem" }).press("ArrowRight");
  await expect(files.getByRole("tab", { name: /^app\.Dockerfile/ })).toBeFocused();
  await expect(files.getByRole("tab", { name: /^app\.Dockerfile/ })).toHaveAttribute("aria-selected", "true");
  await expectAccessible(page, '[role="tablist"]');

  await page.goto(`./?embed&target=base${fragment}`);
  await expect(page.getByTestId("graph")).toHaveAttribute("data-settled", "true");
  await expect(page.locator('[data-testid="stage"][data-build="target"]')).toHaveAttribute(
    "data-dockerfile",
    "base.Dockerfile",
  );
});

test("a stage that several targets build is drawn once, and says for which it is built @desktop", async ({ page }) => {
  const bake = `${BAKE}
target "tools" {
  inherits   = ["app"]
  dockerfile = "app.Dockerfile"
  target     = "tools"
}

group "all" {
  targets = ["app", "tools"]
}
`;
  const app = APP.replace("RUN make\n", "RUN make\n\nFROM build AS tools\nRUN make tools\n");
  const files = { ...FILES, "docker-bake.hcl": bake, "app.Dockerfile": app };
  await page.goto(`./${await encodeLink({ dockerfile: "", project: { files, targets: ["all"] } })}`);
  await expect(page.getByTestId("graph")).toHaveAttribute("data-settled", "true");
  const shared = page.locator('[data-testid="stage"][data-dockerfile="app.Dockerfile"][data-name="build"]');
  await expect(shared).toHaveCount(1);
  await expect(shared).toHaveAttribute("data-targets", "app,tools");
  await expect(shared).toContainText("for both");
  await expect(page.locator('[data-testid="stage"][data-dockerfile="base.Dockerfile"]')).toHaveCount(1);
  const own = page.locator('[data-testid="stage"][data-dockerfile="app.Dockerfile"][data-stage="2"]');
  await expect(own).toHaveAttribute("data-targets", "app");
  await expect(own).not.toContainText("for both");
  // with other arguments it runs other steps, so that it is drawn for each
  const apart = {
    ...files,
    "docker-bake.hcl": bake.replace('"tools"\n}', '"tools"\n  args       = { MODE = "test" }\n}'),
    "app.Dockerfile": app.replace("RUN make\n", "ARG MODE=release\nRUN make $MODE\n"),
  };
  await page.goto(`./${await encodeLink({ dockerfile: "", project: { files: apart, targets: ["all"] } })}`);
  await expect(shared).toHaveCount(2);
});

test("a Dockerfile is folded by keyboard, also where the address is opened again, and unfolded by a click @desktop", async ({
  page,
}) => {
  await page.goto(`./${await encodeLink({ dockerfile: "", project: { files: FILES } })}`);
  const graph = page.getByTestId("graph");
  await expect(graph).toHaveAttribute("data-settled", "true");
  await page.getByRole("button", { name: "Collapse app.Dockerfile" }).press("Enter");
  const card = page.getByTestId("folded-dockerfile");
  await expect(card).toContainText("2 stages");
  await expect(page.locator('[data-testid="stage"][data-dockerfile="app.Dockerfile"]:not([data-folded])')).toHaveCount(
    0,
  );
  const line = page.locator('[data-testid="edge"][data-from="base.Dockerfile#stage:0"]:not([data-folded])');
  await expect(line).toHaveCount(1);
  await expectAccessible(page, '[data-testid="graph"]');

  await expect
    .poll(async () => {
      const link = await decodeLink(new URL(page.url()).hash);
      return link.kind === "ok" ? link.state.view?.["folded"] : link.kind;
    })
    .toBe("app.Dockerfile");
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(address);
  await expect(card).toHaveCount(1);
  await card.click();
  await expect(card).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Collapse app.Dockerfile" })).toHaveAttribute("aria-expanded", "true");
  await expect(page.locator('[data-testid="stage"][data-dockerfile="app.Dockerfile"]')).toHaveCount(2);
});

test("an example with several files is a project on a phone @phone", async ({ page }) => {
  await page.goto("./#e/service-base");
  await expect(page.getByTestId("graph")).toHaveAttribute("data-settled", "true");
  await expect(page.getByTestId("dockerfile")).toHaveCount(3);
  await page.getByRole("tab", { name: "Dockerfile", exact: true }).click();
  const files = page.getByRole("tablist", { name: "Project files" });
  await expect(files.getByRole("tab", { name: "docker-bake.hcl" })).toHaveAttribute("aria-selected", "true");
  await expectAccessible(page);
});

test("the platform of a project is what its targets define, until another is asked for @desktop", async ({ page }) => {
  const bake = (platforms: string) =>
    BAKE.replace('"base.Dockerfile"', `"base.Dockerfile"\n  platforms = ["linux/arm64"]`).replace(
      '"app.Dockerfile"',
      `"app.Dockerfile"\n  platforms = [${platforms}]`,
    );
  const open = async (platforms: string): Promise<void> => {
    const files = { ...FILES, "docker-bake.hcl": bake(platforms) };
    await page.goto(`./${await encodeLink({ dockerfile: "", project: { files } })}`);
  };
  const control = page.getByRole("combobox", { name: "Platform" }).first();
  await open('"linux/arm64"');
  await expect(control.locator("option:checked")).toHaveText("linux/arm64");
  await control.selectOption("linux/amd64");
  await expect(control).toHaveValue("linux/amd64");
  await control.selectOption("as defined by the targets");
  await expect(control.locator("option:checked")).toHaveText("linux/arm64");
  await open('"linux/amd64", "linux/arm64"');
  await expect(control.locator("option:checked")).toHaveText("linux/amd64, linux/arm64");
});

test("an image that many Dockerfiles take from is named whole on their cards @desktop", async ({ page }) => {
  const names = Array.from({ length: 90 }, (_, at) => `service-${at}`);
  const bake = [
    `group "default" {\n  targets = ${JSON.stringify(names)}\n}\n`,
    ...names.map((name) => `target "${name}" {\n  context = "${name}"\n}\n`),
  ].join("");
  const text = "FROM golang:1.24 AS build\nRUN make\nFROM scratch\nCOPY --from=build /a /a\n";
  const dockerfiles = names.map((name) => [`${name}/Dockerfile`, text]);
  const files = { "docker-bake.hcl": bake, ...Object.fromEntries(dockerfiles) };
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: "", project: { files, definition: "docker-bake.hcl" } });
  const zoomIn = graph.toolbar().getByRole("button", { name: "Zoom in" });
  for (let at = 0; at < 3; at++) await zoomIn.click();
  const images = page.locator('[data-testid="tag"][data-kind="base"] span');
  await expect(images.first()).toBeVisible();
  const cut = await images.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
  expect(cut).toBe(0);
});
