import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { platforms as plan } from "#content/lessons/platforms.ts";

export const platforms: LessonText<typeof plan> = {
  title: "在這裡建置，在別處執行",
  summary: "在 amd64 上全速編譯 arm64 的映像檔：編譯的階段用 BUILDPLATFORM，產物用 TARGETARCH。",
  steps: [
    {
      title: "全速編譯",
      text: [
        "如**平台**控制項（在手機上位於**輸入**）所示，這次建置是給 `linux/arm64` 的，也就是許多伺服器和新款 Mac 的[平台](platform)。建置的機器則是 `linux/amd64`，一般的電腦。所以每個 `RUN` 都要[模擬](emulation)，編譯要花好幾倍的時間。卡片上也這麼寫。",
        "編譯器不必在目標平台上執行。`FROM --platform=$BUILDPLATFORM` 讓階段在機器自己的平台上執行。",
      ],
      task: "讓 `build` 以原生方式執行。映像檔必須仍是給 `linux/arm64` 的。",
      hints: [
        "兩行 `FROM` 中只有一行要加這個旗標。",
        "`FROM --platform=$BUILDPLATFORM golang:1.25-alpine3.22 AS build`",
      ],
      done: "`build` 以原生方式執行，映像檔是給 `linux/arm64` 的。還有一件事不對，頁面也警告了：Go 現在替誰編譯？這是下一步。",
      wrong: {
        constant:
          "`build` 在這台機器上以原生方式執行，但平台寫死在檔案裡：在 arm64 機器上就會變成模擬執行。請使用代表建置機器平台的變數。",
        emulated: "`build` 仍以 `linux/arm64` 執行，在這台機器上要模擬。",
        "other-image": "現在映像檔本身變成給 {platform} 的了：在 arm64 伺服器上無法啟動。最後一個階段的平台不要動。",
        "not-arm": "**平台**被改了。要的是 `linux/arm64` 的映像檔。",
        gone: "這次建置裡已經沒有 `go build`。",
      },
    },
    {
      title: "替另一個平台編譯",
      text: [
        "在 amd64 機器上，除非 `GOARCH` 另有指定，Go 就替 amd64 編譯。那樣的程式在 arm64 上會出現 `exec format error`。BuildKit 知道要的是什麼：`TARGETARCH`，這裡是 `arm64`。和每個 `ARG` 一樣，階段要先宣告才能使用。",
      ],
      task: "讓 `go build` 針對指定的平台編譯，不論是哪一個。",
      hints: [
        "兩件事：在 `build` 宣告 `ARG TARGETARCH`，再把它的值交給 Go。",
        "`RUN GOARCH=$TARGETARCH go build -o /out/serve serve.go`",
      ],
      done: "Go 在這裡替 `arm64` 編譯，映像檔要給哪個平台，就替哪個平台編譯。",
      wrong: {
        unexported: "shell 設定了 `GOARCH`，但沒有匯出，因此 Go 看不到。請把它直接寫在命令前面，或使用 `export`。",
        "whole-platform": "`GOARCH` 會是 {value}，那是完整的平台。Go 只要架構，例如 `arm64`。",
        "other-value": "對 `linux/arm64` 來說，`GOARCH` 不會是 `arm64`。請使用 BuildKit 提供的變數。",
        emulated: "沒有 `--platform=$BUILDPLATFORM`，Go 的確替 `arm64` 編譯，但要模擬，和之前一樣慢。把旗標加回去。",
        native: "沒有設定 `GOARCH`，所以 Go 替執行它的機器編譯：arm64 的映像檔裡是 amd64 的程式。",
        empty: "這裡的 {variable} 是空的，因為這個階段沒有 `ARG` 宣告它：Go 替執行它的機器編譯。",
        fixed: "Go 替寫死在檔案裡的一種架構編譯。`linux/amd64` 的映像檔也會得到同樣的程式。",
        "not-arm": "**平台**被改了。要的是 `linux/arm64` 的映像檔。",
        gone: "`go build` 已經不是建置的一部分。",
      },
    },
  ],
};
