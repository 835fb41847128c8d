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
  `FROM ubuntu:18.04
RUN apt-get update && \\
    apt-get install -y openjdk-8-jdk maven && \\
    apt-get install -y ant && \\
    apt-get clean;
# Fix certificate issues
RUN apt-get update && \\
    apt-get install ca-certificates-java && \\
    apt-get clean && \\
    update-ca-certificates -f;
ENV JAVA_HOME /usr/lib/jvm/java-8-openjdk-amd64/
RUN export JAVA_HOME
COPY . /opt/shop
WORKDIR /opt/shop
RUN mvn -q package
EXPOSE 9090
CMD java -jar target/shop.jar --spring.profiles.active=docker
`,
  `FROM eclipse-temurin:17-jdk
ENV LANG='en_US.UTF-8' LANGUAGE='en_US:en'
WORKDIR /code
COPY mvnw pom.xml ./
COPY .mvn .mvn
RUN chmod +x mvnw && ./mvnw -B dependency:go-offline
COPY src src
RUN ./mvnw package -DskipTests
RUN mkdir /deployments && cp -r target/quarkus-app/* /deployments/ && chown -R 1001:0 /deployments
EXPOSE 8080
USER 1001
CMD ["java", "-Dquarkus.http.host=0.0.0.0", "-jar", "/deployments/quarkus-run.jar"]
`,
  `FROM tomcat:9-jdk11
RUN apt-get update && apt-get install -y maven && rm -rf /var/lib/apt/lists/*
WORKDIR /usr/local/src/petclinic
COPY pom.xml .
RUN mvn dependency:resolve
COPY . .
RUN mvn package -Dmaven.test.skip=true \\
 && rm -rf $CATALINA_HOME/webapps/ROOT \\
 && cp target/petclinic.war $CATALINA_HOME/webapps/ROOT.war
EXPOSE 8080
CMD ["catalina.sh", "run"]
`,
  `FROM gradle:8-jdk21-alpine
WORKDIR /home/gradle/project
COPY . .
RUN gradle installDist --no-daemon
ENV JAVA_OPTS=-Xmx256m
EXPOSE 50051
CMD ["build/install/server/bin/server"]
`,
];
