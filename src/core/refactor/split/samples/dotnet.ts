/** Single-stage Dockerfiles of .NET programs, flaws included. */
export const DOTNET_SAMPLES: readonly string[] = [
  `FROM mcr.microsoft.com/dotnet/sdk:8.0
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /app
EXPOSE 8080
CMD ["dotnet", "/app/Web.dll"]
`,
  `FROM mcr.microsoft.com/dotnet/sdk:9.0
WORKDIR /src
COPY Shop/Shop.csproj Shop/
RUN dotnet restore Shop/Shop.csproj
COPY . .
RUN dotnet publish Shop/Shop.csproj -c Release -o /out --no-restore
WORKDIR /out
ENV ASPNETCORE_URLS=http://+:5000
EXPOSE 5000
ENTRYPOINT ["dotnet", "Shop.dll"]
`,
  `FROM mcr.microsoft.com/dotnet/sdk:6.0-alpine
WORKDIR /app
COPY . ./
RUN dotnet restore && dotnet publish -c Release -o out
USER 1000
ENTRYPOINT ["dotnet", "out/Worker.dll"]
`,
  `FROM mcr.microsoft.com/dotnet/sdk:8.0
ARG CONFIGURATION=Release
WORKDIR /code
COPY . .
RUN dotnet build -c $CONFIGURATION
RUN dotnet publish Api/Api.csproj -c $CONFIGURATION -o /srv/api
LABEL configuration=$CONFIGURATION
EXPOSE 80 443
CMD ["dotnet", "/srv/api/Api.dll"]
`,
  `FROM mcr.microsoft.com/dotnet/sdk:7.0
RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN dotnet publish --configuration Release --output /opt/app
WORKDIR /opt/app
EXPOSE 5000
HEALTHCHECK CMD curl --fail http://localhost:5000/healthz || exit 1
ENTRYPOINT ["./Billing"]
`,
  `FROM mcr.microsoft.com/dotnet/sdk:8.0-jammy
WORKDIR /repo
COPY src/Game/Game.csproj src/Game/
COPY src src
RUN dotnet publish src/Game/Game.csproj -c Release -o /game
ENTRYPOINT ["dotnet", "/game/Game.dll"]
`,
  `FROM mcr.microsoft.com/dotnet/sdk:7.0-alpine
WORKDIR /source
COPY src/Worker/Worker.csproj src/Worker/
RUN dotnet restore src/Worker/Worker.csproj -r linux-musl-x64
COPY . .
RUN dotnet publish src/Worker/Worker.csproj -c Release -r linux-musl-x64 --self-contained true -p:PublishTrimmed=true -o /app
ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
USER 1000
ENTRYPOINT ["/app/Worker"]
`,
  `FROM microsoft/dotnet:2.2-sdk
COPY . /app
WORKDIR /app
RUN ["dotnet", "restore"]
RUN ["dotnet", "publish", "-c", "Release", "-o", "/out"]
EXPOSE 5000/tcp
ENV ASPNETCORE_URLS http://*:5000
WORKDIR /out
CMD ["dotnet", "Todo.dll"]
`,
  `FROM mcr.microsoft.com/dotnet/sdk:6.0
RUN curl -sL https://deb.nodesource.com/setup_16.x | bash - \\
    && apt-get install -y nodejs
WORKDIR /app
COPY . .
RUN cd ClientApp && npm ci && cd .. && dotnet publish -c Release -o /publish
WORKDIR /publish
EXPOSE 80
ENTRYPOINT dotnet Spa.dll
`,
  `FROM ubuntu:20.04
RUN apt-get update && apt-get install -y wget apt-transport-https
RUN wget https://packages.microsoft.com/config/ubuntu/20.04/packages-microsoft-prod.deb -O packages-microsoft-prod.deb && dpkg -i packages-microsoft-prod.deb && rm packages-microsoft-prod.deb
RUN apt-get update && apt-get install -y dotnet-sdk-5.0
COPY . /srv/mailer
WORKDIR /srv/mailer
RUN dotnet publish -c Release -o bin/publish
CMD ["dotnet", "bin/publish/Mailer.dll"]
`,
];
