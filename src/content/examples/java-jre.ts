import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const javaJre: ExampleText = {
  target: "build",
  lookAt: [
    "`build` has Maven and a JDK, `runtime` has a JRE: 2 images are pulled, and the image is based on the smaller one.",
    "4 paths are copied from `build`, in order of how often they change: libraries first, your own classes last. A new release of the application adds a small layer and reuses the others.",
    "`pom.xml` is copied before the sources, so dependencies are downloaded again only when it changes.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# build packages the application and unpacks it by how often its parts change
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml ./
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B dependency:go-offline
COPY src ./src
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -DskipTests package \
    && java -Djarmode=tools -jar target/app.jar extract --layers --launcher --destination /out

# runtime is the application on a JRE
FROM eclipse-temurin:25-jre AS runtime
WORKDIR /app
COPY --from=build /out/dependencies/ ./
COPY --from=build /out/spring-boot-loader/ ./
COPY --from=build /out/snapshot-dependencies/ ./
COPY --from=build /out/application/ ./
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "org.springframework.boot.loader.launch.JarLauncher"]
`,
};
