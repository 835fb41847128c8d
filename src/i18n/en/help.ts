import { messages } from "../messages.ts";

/** The help sheet: keys, legend, and where there is more to read. */
export const helpMessages = messages({
  title: "Help and shortcuts",
  about: "Everything here works with the keyboard, and every picture is also available as text.",
  readOn: "Learn more",
  keys: "Keyboard shortcuts",
  anywhere: "Anywhere on the page",
  inGraph: "In the graph",
  walk: "Move along the edges",
  open: "Open the details of the selected card",
  leave: "Close what you opened last",
  inEditor: "In the editor",
  suggest: "Show suggestions",
  fixes: "Show the fixes for a problem",
  find: "Find in the text",
  comment: "Toggle a line comment",
  tabKey: "Toggle whether Tab leaves the editor",
  legend: "How to read the graph",
  lit: "What the highlighting means",
  target: "The target: its file system is the image. It stands out most.",
  built: "Built because another stage uses its files, but not in the image.",
  skipped: "Skipped: the target needs nothing from it, so BuildKit doesn't run it.",
  lines: "What lines mean",
  from: "FROM, a thick gray line: starts with all of its files.",
  copy: "COPY --from, a blue line: copies files out of the finished stage.",
  mount: "RUN --mount=from, a dashed orange line: reads its files while a command runs.",
  waves:
    "Stages in the same band can start at the same time. Each stage in the next band depends on at least one of them.",
});
