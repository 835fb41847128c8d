import type { composeBuilds as plan } from "#content/lessons/compose-builds.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const composeBuilds: LessonText<typeof plan> = {
  title: "Compose：每個服務建置什麼",
  summary: "Compose 檔裡哪些服務會建置、各在哪個階段結束、又得到哪些引數。",
  steps: [
    {
      title: "哪些服務會建置",
      text: [
        "`compose.yaml` 描述一起執行的服務。有 `build` 的服務會由 Dockerfile 建置，各自是一個[目標](target)。只有 `image` 的服務則是拉取的。",
        "`docker compose build` 會平行建置所有有 `build` 的服務。",
      ],
      task: "讀一讀 `compose.yaml` 和兩個 Dockerfile，再說說 `docker compose build` 會建置什麼。",
      hints: ["`db` 沒有 Dockerfile。", "`target: api` 指定服務的建置在哪個階段結束。"],
      done: "建置兩個服務，各有所需的階段。`debug` 在 `target` 指定的階段之後，所以略過。`db` 不建置：圖把它單獨列出，它的映像檔在服務啟動時才拉取。",
    },
    {
      title: "在對的階段結束",
      text: [
        "有人在 `api/Dockerfile` 的結尾加了階段 `debug`。從那時起，服務 `api` 就一直在等待偵錯工具連線：沒有 `target` 時，服務會在最後一個階段結束。",
      ],
      task: "讓服務 `api` 再次於階段 `api` 結束。請在 `compose.yaml` 裡做，並替需要的人保留階段 `debug`。",
      hints: ["`target` 要寫在 `build` 下面，和 `context` 並列。", "`target: api`"],
      done: "不論之後在它的 Dockerfile 加上什麼，服務都在 `api` 結束。要偵錯時，可以用第二個 Compose 檔設定 `target: debug`。",
      wrong: {
        still: "服務 `api` 在 {stage} 結束，不是 `api`。",
        "next-to-build": "`target` 和 `build` 並列，Compose 會拒絕這個檔案。請縮排，讓它在 `build` 下面。",
        moved: "現在 `api` 是最後一個階段，但只到有人再加一個為止。請在 `compose.yaml` 裡指定服務在哪個階段結束。",
        gone: "它的 Dockerfile 已經沒有階段 `debug`。還有人需要它。",
        "not-built": "服務 {service} 不再建置。",
        "web-too": "服務 `web` 不再於階段 `web` 結束。",
      },
    },
    {
      title: "只給一個服務的引數",
      text: [
        "兩個 Dockerfile 都用 `ARG NODE_VERSION=22` 選擇 Node 的版本。Compose 檔裡的[建置引數](build-argument)會為單一服務取代這個預設值。它和 `environment` 不同：那是容器執行時才得到的，遠在建置之後。",
      ],
      task: "不編輯 Dockerfile，讓 `api` 以 Node 24 建置。`web` 維持 Node 22。",
      hints: ["`args` 要寫在服務的 `build` 下面。", '`NODE_VERSION: "24"`'],
      done: "只有 `api` 以 Node 24 為起點。不用 Compose 建置的人，仍然得到 Dockerfile 裡的預設值。",
      wrong: {
        "next-to-build": "`args` 和 `build` 並列，Compose 會拒絕這個檔案。請縮排，讓它在 `build` 下面。",
        unset: "`api` 仍以 Node 22 建置：它的建置裡沒有任何地方給 `NODE_VERSION` 值。",
        other: "`api` 現在以 {image} 為起點，那不是 Node 24。",
        edited:
          "`api` 以 Node 24 建置，是因為 Dockerfile 這麼寫。請把 Dockerfile 恢復原狀，在 `compose.yaml` 裡設定引數。",
        both: "`web` 不再以 Node 22 建置。",
        "not-used": "引數設定了，但 Dockerfile 沒有使用它：`api` 以 {image} 為起點。",
        debug: "服務 `api` 在 {stage} 結束。請把它的 `target` 加回去。",
        "not-built": "服務 {service} 不再建置。",
      },
    },
  ],
};
