/** Single-stage Dockerfiles of Java programs, flaws included. */
export const JAVA_SAMPLES: readonly string[] = [
  `FROM maven:3.9-eclipse-temurin-21
WORKDIR /app
COPY . .
RUN mvn clean package -DskipTests
EXPOSE 8080
CMD ["java", "-jar", "target/app.jar"]
`,
  `FROM eclipse-temurin:17-jdk
WORKDIR /workspace
COPY . .
RUN chmod +x mvnw && ./mvnw -B package
ENV JAVA_OPTS="-Xmx512m"
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "/workspace/target/service-1.0.0.jar"]
`,
  `FROM gradle:8.5-jdk17
WORKDIR /home/gradle/project
COPY . .
RUN gradle build --no-daemon -x test
EXPOSE 9000
CMD ["java", "-jar", "build/libs/project-all.jar"]
`,
  `FROM openjdk:11
COPY . /usr/src/myapp
WORKDIR /usr/src/myapp
RUN javac Main.java
CMD ["java", "Main"]
`,
  `FROM eclipse-temurin:21-jdk-alpine
RUN apk add --no-cache curl
WORKDIR /app
COPY gradlew settings.gradle build.gradle ./
COPY gradle gradle
RUN ./gradlew --no-daemon dependencies
COPY src src
RUN ./gradlew --no-daemon bootJar
EXPOSE 8081
HEALTHCHECK CMD curl -f http://localhost:8081/actuator/health || exit 1
CMD java -jar build/libs/api-0.1.0.jar
`,
  `FROM maven:3-openjdk-17
RUN useradd -m spring
WORKDIR /srv
COPY pom.xml .
RUN mvn -B dependency:go-offline
COPY src ./src
RUN mvn -B package -DskipTests && cp target/*.jar /srv/app.jar
USER spring
EXPOSE 8080
ENTRYPOINT ["java","-jar","/srv/app.jar"]
`,
];
