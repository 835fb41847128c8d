import type { bakeGroups as plan } from "#content/lessons/bake-groups.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const bakeGroups: LessonText<typeof plan> = {
  title: "Bake: several images from one file",
  summary: "A Bake file names what a project builds: groups, targets, and targets that start from another target.",
  steps: [
    {
      title: "What a group builds",
      text: [
        "Real projects rarely have just one Dockerfile. `docker buildx bake` reads a Bake file, here `docker-bake.hcl`. Each `target` is one image: which directory and which Dockerfile it's built from, and how it's tagged. A `group` names targets that are built together, and `default` is what Bake builds when you ask for nothing else.",
        "Look at `contexts` as well. Both services start `FROM node-base`, but no registry has such an image: the Bake file says that the name stands for `target:base`. So a [target](target) can be the base of another.",
      ],
      task: "Read `docker-bake.hcl` and the three Dockerfiles. Then say what `docker buildx bake` builds.",
      hints: [
        "Start from the `default` group, and follow what its target needs.",
        "A target ends in the last stage of its Dockerfile, unless it says otherwise.",
      ],
      done: "The group asks for `api` only. `api` needs its `build`, which starts from the `base` target. That isn't in the group and is built anyway. Nothing asks for `test` or `web`.",
    },
    {
      title: "Build both services",
      text: ["`docker buildx bake` is what everyone on the team types. At the moment it forgets the website."],
      task: "Make `docker buildx bake` build both `api` and `web`.",
      hints: ["The list in the `default` group says what is built.", '`targets = ["api", "web"]`'],
      done: "One command builds both images in parallel. Both take from `base`, which is built once.",
      wrong: {
        "not-default": "`docker buildx bake` still doesn't build `web`: it isn't in the `default` group.",
        dropped: "`web` is built now, but `api` isn't anymore.",
        gone: "There is no target {target} anymore.",
        "only-chosen":
          "You chose `web` on this page. Everyone else who types `docker buildx bake` still gets `api` only. Change the file.",
        changed: "{target} isn't what it was: it no longer ends in its last stage, or no longer starts from `base`.",
      },
    },
    {
      title: "A target for the tests",
      text: [
        "`api/Dockerfile` has a `test` stage that no target builds, so the tests never run. The pipeline should be able to type `docker buildx bake api-test`.",
        'A target can say in which stage it ends: `target = "test"`. It can also take its settings from another target with `inherits`. It then takes all of them, so look at what it shouldn\'t have.',
      ],
      task: "Add a target `api-test` that ends in the `test` stage of `api/Dockerfile`. Don't build it by default, and don't give it the tag of `api`.",
      hints: [
        "It needs the same `context` and `contexts` as `api`.",
        'There\'s no need to keep the result as an image: `output = ["type=cacheonly"]`',
      ],
      done: "`docker buildx bake api-test` runs the tests. It shares all steps up to `build` with `api`, so whatever one of them builds is cached for the other.",
      wrong: {
        missing: "There is no target `api-test` yet.",
        "other-stage": "`api-test` ends in {stage}, so it doesn't run the tests.",
        "other-file": "`api-test` is built from {file}, not from `api/Dockerfile`.",
        "no-stage": "`api/Dockerfile` has no `test` stage anymore.",
        "api-tests": "Now `api` itself ends in {stage}. It's what gets published, so it should end in `api`.",
        "no-base":
          "`api-test` doesn't know what `node-base` stands for, so BuildKit would look for an image of that name in a registry. Give it the same `contexts` as `api`.",
        "by-default":
          "`docker buildx bake` would run the tests every time. Leave `api-test` out of the `default` group.",
        "same-tag":
          "`api-test` gets the tag {tag} too, because it inherits it. Whichever is built last would have the name. Set `tags = []` in `api-test`.",
        dropped: "`docker buildx bake` no longer builds {target}.",
      },
    },
    {
      title: "Connect what belongs together",
      text: [
        "In this project, nobody has connected the targets. Both services start from the published image of `base`. To try a change of the base, you'd have to push it first, and the graph shows it: no line leads from one Dockerfile to another.",
        "`contexts` can replace an image, too. Its key is the image as the Dockerfile writes it.",
      ],
      task: "Have both services start from what the `base` target builds, and keep publishing `base`.",
      hints: [
        "Both targets need `contexts`, with `target:base` as the value.",
        '`contexts = { "registry.example.com/node-base:4" = "target:base" }`',
      ],
      done: "Both services are built from the base as it is in this project, and BuildKit builds it first. The Dockerfiles still work on their own, with the published image.",
      wrong: {
        pulled: "{target} still pulls the published image from the registry.",
        unused: "{target} has a context {name}, but no `FROM` in its Dockerfile says that name, so nothing uses it.",
        elsewhere:
          "{target} doesn't pull the published image anymore, but it doesn't start from the `base` target either.",
        "no-base": "There is no target `base` anymore.",
        gone: "`docker buildx bake` no longer builds {target}.",
        "not-pushed": "`base` has no tag anymore, so others can't pull it.",
      },
    },
  ],
};
