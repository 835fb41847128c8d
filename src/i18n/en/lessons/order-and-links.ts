import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { orderAndLinks as plan } from "#content/lessons/order-and-links.ts";

export const orderAndLinks: LessonText<typeof plan> = {
  title: "Duplicate names, ONBUILD, and COPY --link",
  summary:
    "Two stages with the same name, an ONBUILD that brings in a stage, and a COPY --link that survives a new base image.",
  steps: [
    {
      title: "Predict: a duplicate name",
      text: [
        "Two stages are named `build`. BuildKit allows that, with the warning `DuplicateStageName`. With duplicate names, `COPY --from` means the **last** stage.",
      ],
      task: "Which of the two does `app` need?",
      hints: [
        "Their numbers tell them apart: `0` and `1`.",
        "It doesn't matter which one writes `/out/serve`. The name decides, and it means the last one.",
      ],
      done: "The second `build` is built. The first one is silently skipped, and nothing can refer to it by name.",
    },
    {
      title: "Give each stage its own name",
      text: [
        "`app` should have both: the web files from the first stage in `/srv`, and the program from the second.",
        "BuildKit only warns about the duplicate name. **Problems** lists it as an error, because one of the two stages is silently lost.",
      ],
      task: "Give each stage its own name, and make `app` also copy `/web/dist` from the first one to `/srv`.",
      hints: ["Name the first one `web`.", "Then `app` can copy from it: `COPY --from=web /web/dist /srv`."],
      done: "Three names, three stages, and all of them are built: {built}.",
      wrong: {
        "too-much": "{source} holds more than the bundle: the source code would be in the image too. Copy `/web/dist`.",
        elsewhere: "The web files are copied to {place}. They should be in `/srv`.",
        twins:
          "Two stages still have the same name. This builds {built}, and nothing can refer to the first of the two.",
        gone: "The file no longer has both `node bundle.js` and `go build`.",
        "not-there":
          "Everything is built, but not everything gets into {target}: `/web/dist` is in the stage that bundles, and {program} is in the one that compiles.",
        skipped: "The names are clear now, but {skipped} is skipped, because {target} uses nothing from it.",
      },
    },
    {
      title: "Predict: a line for later",
      text: [
        "`ONBUILD` doesn't run in its own stage. The instruction is stored for later and runs in any stage that starts `FROM` this one, right after that `FROM`.",
      ],
      task: "The target is `shop`. Think about where the `ONBUILD` instruction will run.",
      hints: ["`shop` starts from `site`, so it gets the `COPY` stored there.", "That `COPY` copies from `assets`."],
      done: "{built} are built: `shop` copies from `assets` because of a line in `site`. {skipped} doesn't start from `site` and isn't needed.",
    },
    {
      title: "A new base, the same files",
      text: [
        "Today, a new `nginx:1.29-alpine` was published. `build` is cached, and its files are the same. But `COPY` puts them on top of the base image, which has changed, so the step runs again. With `COPY --link`, the files become a separate [layer](layer) that doesn't depend on the ones below.",
      ],
      task: "Make sure that a new nginx image doesn't rerun the `COPY`.",
      hints: [
        "It is a flag of `COPY`, next to `--from`.",
        "`COPY --link --from=build /app/dist /usr/share/nginx/html`",
      ],
      done: "With a new base image, the copied layer comes from the cache. You can try it in the **Cache** panel.",
      wrong: {
        again: "With a new `nginx:1.29-alpine`, `COPY` runs again, because it depends on the base image.",
        gone: "The image should still start from nginx and copy the files from `build`.",
      },
    },
  ],
};
