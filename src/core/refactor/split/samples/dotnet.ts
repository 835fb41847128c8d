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
];
