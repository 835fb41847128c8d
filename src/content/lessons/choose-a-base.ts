import { dockerfileText } from "../dockerfile-text.ts";
import { imageBelow, takenByImage } from "./ask.ts";
import { TASK_DONE, editStep, lessonPlan, predictStep, wrong } from "./lesson.ts";

const JDK = dockerfileText`
FROM eclipse-temurin:21-jdk AS build
WORKDIR /src
COPY . .
RUN ./mvnw -B package

FROM eclipse-temurin:21-jdk
COPY --from=build /src/target/app.jar /app.jar
USER 1000:1000
CMD ["java", "-jar", "/app.jar"]
`;

export const chooseABase = lessonPlan(
  "choose-a-base",
  editStep({
    start: { dockerfile: JDK, dockerignore: ".git\n" },
    solution: {
      dockerfile: JDK.replace("FROM eclipse-temurin:21-jdk\n", "FROM eclipse-temurin:21-jre\n"),
      dockerignore: ".git\n",
    },
    check: (facts) => {
      const build = facts.build.steps.find(({ op }) => op.kind === "exec" && op.args.join(" ").includes("mvnw"));
      if (build === undefined) return wrong("gone");
      const copies = takenByImage(facts).some(
        ({ from, kind, uses }) =>
          kind === "copy" &&
          from === `stage:${build.stage}` &&
          uses.some(({ sources }) => sources.some((one) => one.endsWith(".jar"))),
      );
      if (!copies) return wrong("not-copied");
      const compiler = imageBelow(facts, build.stage);
      if (!/jdk|maven/u.test(compiler)) return wrong("cannot-build", { image: compiler });
      const [ref = ""] = facts.shippedImages;
      const image = ref.replace(/^docker\.io\/(?:library\/)?/u, "");
      if (!JAVA.test(image)) return wrong("no-java", { image });
      if (facts.isUnknownTag(ref)) return wrong("unknown-tag", { image });
      if (!RUNTIME.test(image)) return wrong("jdk", { image });
      const version = /(?:java|:(?:open-)?(?:jre-)?)(\d+)/u.exec(image)?.[1];
      if (version === undefined) return wrong("latest", { image });
      if (version !== "21") return wrong("other-version", { image });
      return /^1000(?::|$)/u.test(facts.build.config?.user ?? "") ? TASK_DONE : wrong("user");
    },
  }),
  predictStep({
    ask: "ships",
    start: {
      dockerfile: dockerfileText`
FROM eclipse-temurin:21-jdk AS build
WORKDIR /src
COPY . .
RUN ./mvnw -B package

FROM eclipse-temurin:21-jre AS runtime
RUN useradd --no-log-init -u 1000 app
USER 1000:1000

FROM build AS docs
RUN ./mvnw -B javadoc:javadoc

FROM runtime AS app
COPY --from=build /src/target/app.jar /app.jar
CMD ["java", "-jar", "/app.jar"]
`,
      dockerignore: ".git\n",
    },
  }),
);

/** Images that can run a program of Java. */
const JAVA = /temurin|corretto|zulu|liberica|semeru|sapmachine|openjdk|distroless\/java\d/u;

/** Those that have what runs one, and no compiler. */
const RUNTIME = /jre|distroless\/java\d|headless/u;
