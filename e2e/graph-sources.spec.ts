import { GraphPage } from "./pages/graph-page.ts";
import { expect, test } from "./support/test.ts";

const SHARED = `FROM node:20 AS one
COPY package.json ./
FROM node:20 AS two
COPY --from=one /app /app
FROM scratch
COPY --from=two /app /app
COPY --from=busybox:1.36 /bin/sh /bin/sh
ADD https://example.com/a.txt /a.txt
ADD https://github.com/acme/site.git#main /site
`;

test("an image is one node for all who use it, one for each on demand, and skipped where nothing built needs it @desktop", async ({
  page,
}) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: SHARED });
  const node = page.getByTestId("source").and(page.locator('[data-ref="docker.io/library/node:20"]'));
  await expect(node).toHaveCount(1);
  expect(await graph.images()).toEqual(["docker.io/library/busybox:1.36", "docker.io/library/node:20"]);
  await graph.chooseView("Draw each image once per use");
  await expect(node).toHaveCount(2);
  expect(await graph.edges()).toContain("image:docker.io/library/node:20>stage:1 from 3 built");
  await graph.chooseView("Draw each image once");
  await expect(node).toHaveCount(1);
  await graph.chooseTarget("one");
  expect(await graph.images()).toEqual(["docker.io/library/node:20"]);
  const busybox = page.getByTestId("source").and(page.locator('[data-ref="docker.io/library/busybox:1.36"]'));
  await expect(busybox).toHaveAttribute("data-build", "skipped");
});

test("your files, a repository and a download are named for what they are, and a source opens; scratch isn't a node @desktop", async ({
  page,
  isMobile,
}) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: SHARED });
  await expect(graph.source("build context")).toHaveAccessibleName("build context, your files");
  await expect(graph.source("example.com/a.txt")).toHaveAccessibleName("example.com/a.txt, download");
  await expect(page.getByRole("group", { name: /^github\.com\/.*, Git repository$/ })).toBeVisible();
  await expect(page.getByTestId("source").and(page.locator('[data-ref*="scratch"]'))).toHaveCount(0);
  // a phone's cards show their names at this size
  if (!isMobile)
    await expect(graph.card("unnamed").getByRole("listitem").first()).toHaveText(/FROM\s*scratch \(empty\)/);
  expect(await graph.edges()).toContain("image:scratch>stage:2 from 5 built");
  await graph.expectAccessible();
  await graph.source("node:20").click();
  await expect(page.getByRole("dialog", { name: "Details" })).toContainText("docker.io/library/node:20");
});
