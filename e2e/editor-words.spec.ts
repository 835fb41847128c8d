import { GraphPage } from "./pages/graph-page.ts";
import { CodePage } from "./pages/code-page.ts";
import { expect, test } from "./support/test.ts";

test.use({ editor: "large" });

const TEXT = `ARG VERSION=24
FROM node:\${VERSION}-alpine AS deps
# what the application needs
RUN npm ci

FROM deps AS build
ARG VERSION
RUN echo "$VERSION" '$VERSION'

FROM scratch
COPY --from=build \\
    /out /out
COPY --from=deps /app /app
`;

// On a phone the text is a plain field.

test("a hover says what words are; names are followed and renamed with the target, or the page says why not @desktop", async ({
  page,
}) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: TEXT, target: "deps" });
  const code = new CodePage(page);
  await code.ready();
  await code.hoverWord("RUN echo", "VERSION");
  await code.expectHover("VERSION is 24 here.");
  await code.expectHover("Set by ARG in stage build, line 7.");
  await code.hoverWord("COPY --from=deps", "deps");
  await code.expectHover("Stage deps starts from node:${VERSION}-alpine.");
  await code.expectHover("Used by build and stage-2.");
  await code.hoverWord("RUN npm", "RUN");
  await code.expectHover("RUN runs a command in the stage while the image is built.");

  await code.goTo(13, 14);
  await page.keyboard.press("F12");
  await code.expectCursor(2);
  await code.goTo(13, 14);
  await code.rename("packages");
  const renamed = TEXT.replace("AS deps", "AS packages")
    .replace("FROM deps", "FROM packages")
    .replace("=deps", "=packages");
  await code.expectText(renamed);
  await graph.settle();
  const target = page.getByRole("combobox", { name: "Target" });
  await expect(target).toHaveValue("packages");
  await page.keyboard.press("Control+z");
  await code.expectText(TEXT);
  await expect(target).toHaveValue("deps");
  await page.keyboard.press("Control+Shift+z");
  await code.expectText(renamed);
  await expect(target).toHaveValue("packages");
  await code.goTo(8, 13);
  await code.rename("NODE");
  await code.expectText(renamed.replaceAll(/VERSION(?!')/g, "NODE"));
  await code.goTo(2, 8);
  await page.keyboard.press("F2");
  await code.expectMessage("node:${NODE}-alpine is an image, and this file doesn't define its name.");
});

test("completion offers what fits and ends what is typed; a text is formatted by keyboard, and builds the same @desktop", async ({
  page,
}) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: TEXT });
  const code = new CodePage(page);
  await code.ready();
  await code.goTo(13, 99);
  await page.keyboard.press("Enter");
  await page.keyboard.type("cop");
  await code.expectOffered("COPY");
  await page.keyboard.press("Tab");
  await page.keyboard.type("--fr");
  await code.expectOffered("--from=");
  await page.keyboard.press("Tab");
  await code.expectOffered("build");
  await page.keyboard.type("dep");
  await code.expectOffered("deps");
  await page.keyboard.press("Tab");
  await page.keyboard.type(" /a /b");
  await page.keyboard.press("Enter");
  await page.keyboard.type("FROM alpine");
  await page.keyboard.press("Enter");
  await page.keyboard.type("ENV X=1");
  await page.keyboard.press("Enter");
  await page.keyboard.type("USER $");
  await code.expectOffered("X");
  await page.keyboard.press("Tab");
  await code.expectText(`${TEXT.trimEnd()}\nCOPY --from=deps /a /b\nFROM alpine\nENV X=1\nUSER $X\n`);

  await graph.open({ dockerfile: "from alpine as a  \nrun x && \\\n  y\nfrom a\ncopy --link \\\n/b \\\n  /c" });
  const edges = await graph.edges();
  await code.goTo(1, 1);
  await page.keyboard.press("Shift+Alt+F");
  await code.expectText("FROM alpine AS a\nRUN x && \\\n  y\n\nFROM a\nCOPY --link \\\n    /b \\\n    /c\n");
  await graph.settle();
  expect((await graph.edges()).map((edge) => edge.split(" ", 1))).toEqual(edges.map((edge) => edge.split(" ", 1)));
});
