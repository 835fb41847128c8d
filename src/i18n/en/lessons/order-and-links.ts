import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { orderAndLinks as plan } from "#content/lessons/order-and-links.ts";

export const orderAndLinks: LessonText<typeof plan> = {
  title: "Twins, triggers and links",
  summary: "Two stages of one name, ONBUILD that brings in a stage, and COPY --link that does not mind a new base.",
  steps: [
    {
      title: "Guess: two of one name",
      text: [
        "Two stages are called `build`. BuildKit accepts that, with the warning `DuplicateStageName`. Of two stages of one name, `COPY --from` means the **last** one.",
      ],
      task: "Which of the two does `app` need?",
      hints: [
        "The numbers tell them apart: `0` and `1`.",
        "Which of them writes `/out/serve` does not matter. The name decides, and the last one has it.",
      ],
      done: "The second `build` is built. The first one is skipped in silence, and nothing can name it any more.",
    },
    {
      title: "Names of their own",
      text: [
        "`app` should have both: the web files of the first stage in `/srv`, and the program of the second.",
        "BuildKit only warns of the double name. In **Problems** it stands as an error, because one of the two stages is lost without a word.",
      ],
      task: "Give both stages names of their own, and let `app` also copy `/web/dist` from the first one to `/srv`.",
      hints: ["Call the first one `web`.", "Then `app` can take from it: `COPY --from=web /web/dist /srv`."],
      done: "Three names, three stages, all of them built: {built}.",
      wrong: {
        twins: "Two stages still have one name. This builds {built}, and the first of the two cannot be reached.",
        gone: "The file no longer has both `node bundle.js` and `go build`.",
        "not-there":
          "All of it is built, but not all of it gets into {target}: `/web/dist` is in the stage that bundles, {program} in the one that compiles.",
        skipped: "The names are clear now. But {skipped} is skipped, because {target} takes nothing from there.",
      },
    },
    {
      title: "Guess: a line for later",
      text: [
        "`ONBUILD` runs nothing where it stands. It is a line put aside, which runs in the stage that starts `FROM` this one, right after its `FROM`.",
      ],
      task: "The target is `shop`. Put the line of `ONBUILD` where it will run.",
      hints: ["`shop` starts from `site`, so it gets the `COPY` put aside there.", "That `COPY` takes from `assets`."],
      done: "{built} are built: `shop` copies from `assets` by a line that stands in `site`. {skipped} does not start from `site`, and is not needed.",
    },
    {
      title: "A new base, the same files",
      text: [
        "Today a new `nginx:1.29-alpine` was published. `build` is cached, its files are the same. But `COPY` puts them on top of the base, and that is another one: so the step runs again. With `COPY --link` the files are a [layer](layer) of their own, which does not depend on what lies below.",
      ],
      task: "See to it that a new nginx image does not make the `COPY` run again.",
      hints: ["It is a flag of `COPY`, beside `--from`.", "`COPY --link --from=build /app/dist /usr/share/nginx/html`"],
      done: "With a new base, the copied layer comes from the cache. You can try it in the panel **Cache**.",
      wrong: {
        again: "With a new `nginx:1.29-alpine`, `COPY` runs again: it builds upon the base.",
        gone: "The image should still start from nginx, and copy the files of `build`.",
      },
    },
  ],
};
