import { hintMessages } from "../../en/problems/hints.ts";
import { translation } from "../../translation.ts";

export default translation(hintMessages, {
  sentences: {
    "Remove `{}`": "移除 `{0}`",
    "Write `AS {}`": "寫成 `AS {0}`",
    "`{}` is in the folder, but line {} of the `.dockerignore` leaves it out of the build context":
      "`{0}` 在資料夾中，但 `.dockerignore` 第 {1} 行把它排除在建置上下文之外",
    "`{}` isn't in the build context": "建置上下文中沒有 `{0}`",
    "`{}` isn't in the build context, but `{}` is: names are case-sensitive":
      "建置上下文中沒有 `{0}`，但有 `{1}`：名稱區分大小寫",
    "`{}` isn't in the build context, but `{}` is": "建置上下文中沒有 `{0}`，但有 `{1}`",
    "`{}` isn't in the build context. Did you mean `{}`?": "建置上下文中沒有 `{0}`。你是不是要用 `{1}`？",
    "Change to `{}`": "改成 `{0}`",
    "`{}` copies {} into the image: it looks like a secret, and it stays in the layer":
      "`{0}` 把 {1} 複製到映像檔：看起來是機密，而且會留在映像檔層中",
    "`{}` copies {}, which looks like a secret: it stays in the build cache":
      "`{0}` 複製了 {1}，看起來是機密：它會留在建置快取中",
    "`{}` also copies `{}` ({}) into the image: a `.dockerignore` can leave it out":
      "`{0}` 也把 `{1}`（{2}）複製到映像檔：可以用 `.dockerignore` 排除",
    "`{}` also copies `{}` ({}): a `.dockerignore` can leave it out":
      "`{0}` 也複製了 `{1}`（{2}）：可以用 `.dockerignore` 排除",
    "`{}` is in the folder but isn't copied before line {}, which installs without it":
      "資料夾中有 `{0}`，但在第 {1} 行之前沒有複製它，所以那一行安裝時用不到",
    "Copy `{}` too": "也複製 `{0}`",
    "Write `{}`": "寫成 `{0}`",
    "Separate it from the instruction with an empty comment": "用一行空註解把它和指令隔開",
    "Write `{}=…`": "寫成 `{0}=…`",
    "Remove this {}": "移除這個 {0}",
    "Remove the empty lines": "移除空行",
    "Write `{}` here and everywhere it is used": "在這裡和用到它的地方都寫成 `{0}`",
    "This comment disables {}": "這則註解讓 {0} 不再提示",
    "the WORKDIR on line {}": "第 {0} 行的 WORKDIR",
    "`{}` is relative to {} and changes with it": "`{0}` 是相對於{1}的路徑：後者一改，它也跟著變",
    "`{}` is relative: the actual directory depends on the base image": "`{0}` 是相對路徑：實際位置取決於基礎映像檔",
    "{}: nothing it does ends up in the image": "{0}：它做的事都不會留在映像檔裡",
    "The last USER of the stage is `{}`, so its program runs with full privileges":
      "階段最後的 USER 是 `{0}`，因此它的程式擁有所有權限",
    "`cd {}` applies only to this RUN": "`cd {0}` 只對這個 RUN 有效",
    "Write `WORKDIR {}` above": "在上面寫 `WORKDIR {0}`",
    "`sudo` isn't needed: a RUN already has the privileges of the USER above it":
      "不需要 `sudo`：RUN 本來就有上面 USER 的權限",
    "Remove `sudo`": "移除 `sudo`",
    "`{}` has no tag, so it means `latest`, which can change at any time":
      "`{0}` 沒有標籤，因此是指 `latest`，內容隨時可能改變",
    "`{}` can change at any time": "`{0}` 的內容隨時可能改變",
    "The apt package lists stay in the layer: nothing clears `{}` in the same RUN":
      "apt 套件清單留在映像層裡：同一個 RUN 沒有清空 `{0}`",
    "Add `{}`": "加上 `{0}`",
    "`{}` is copied and then unpacked: the archive stays in its layer": "複製 `{0}` 只是為了解開：封存檔會留在映像層裡",
    "`{}`: ports go up to 65535": "`{0}`：連接埠最大是 65535",
    "`apt-get install` without `-y` asks before it installs, and a build can't answer":
      "`apt-get install` 沒有加 `-y` 就會在安裝前要求確認，而建置無法回答",
    "`apt-get install` also installs recommended packages": "`apt-get install` 也會安裝只是建議的套件",
    "`apk add` without `--no-cache` leaves the package index in the layer":
      "`apk add` 沒有加 `--no-cache`，套件索引會留在映像層裡",
    "Use COPY for `{}`: ADD can also unpack archives and download URLs":
      "`{0}` 請用 COPY：ADD 還會解開封存檔和下載網址",
    "Write COPY": "改用 COPY",
    "Write `{}/`": "寫成 `{0}/`",
    "Several files are copied to `{}`, which doesn't end in `/`": "`{0}` 要接收多個檔案，結尾卻沒有 `/`",
    "it is pulled as an image": "會當作映像檔拉取",
    "did you mean `{}`?": "你是不是要寫 `{0}`？",
    "`{}` isn't a stage above this line; {}": "`{0}` 不是這一行之前的階段；{1}",
    "`{}` is the stage this line is in": "`{0}` 就是這一行所在的階段",
    "The stage on line {} is also called `{}`": "第 {0} 行的階段也叫 `{1}`",
    "HEALTHCHECK in shell form starts a shell for every check, so the image needs a shell":
      "shell 形式的 HEALTHCHECK 每次檢查都要啟動 shell，映像檔裡必須有它",
    "{} in shell form runs through a shell, which doesn't pass signals on to the program":
      "shell 形式的 {0} 透過 shell 執行，而 shell 不會把訊號傳給程式",
    "`{}` comes from a registry that isn't on the list of trusted registries": "`{0}` 來自不在信任清單上的 registry",
    "`apt` is made for interactive use: its options and output may change with any version":
      "`apt` 是給人用的：它的參數和輸出可能隨版本改變",
    "Use `apt-get` and `apt-cache`": "改用 `apt-get` 和 `apt-cache`",
    "`{}` is used for every build, whatever its target platform": "不論為哪個平台建置，都會用 `{0}`",
    "`yum` without `-y` asks before it installs, and a build can't answer":
      "`yum` 沒有加 `-y` 就會在安裝前要求確認，而建置無法回答",
    "`zypper` without `--non-interactive` asks before it changes anything, and a build can't answer":
      "`zypper` 沒有加 `--non-interactive` 就會在變更前要求確認，而建置無法回答",
    "`zypper {}` may upgrade the base image to a different release": "`zypper {0}` 會把基礎映像檔變成另一個發行版本",
    "`dnf` without `-y` asks before it installs, and a build can't answer":
      "`dnf` 沒有加 `-y` 就會在安裝前要求確認，而建置無法回答",
    "`microdnf` without `-y` relies on not being prompted, but `dnf` 5 prompts":
      "`microdnf` 沒有加 `-y`，就得靠它不要求確認，但 `dnf` 5 會要求",
    "`pip install` without `--no-cache-dir` leaves its download cache in the layer":
      "`pip install` 沒有加 `--no-cache-dir`，下載快取會留在映像層裡",
    "ONBUILD can't be used with {}": "ONBUILD 不能包住 {0}",
    "`{}` gets the old value of `{}`, not the one that this ENV sets":
      "`{0}` 得到的是 `{1}` 的舊值，不是這個 ENV 設定的值",
    "Set `{}` in a separate ENV": "另外用一個 ENV 設定 `{0}`",
    "`{}` is relative, and no WORKDIR is set above": "`{0}` 是相對路徑，而上面沒有 WORKDIR 說明相對於哪裡",
    "`{}` is relative to `{}`, which only the base image sets": "`{0}` 是相對於 `{1}` 的路徑，而那只寫在基礎映像檔裡",
    "`useradd` with the high UID {} writes huge log files without `--no-log-init`":
      "`useradd` 用了很大的 UID {0}，沒有 `--no-log-init` 就會寫出巨大的記錄檔",
    "`wget` without `-q` or `--progress=dot:giga` fills the build log with its progress":
      "`wget` 沒有加 `-q` 或 `--progress=dot:giga`，進度會塞滿建置記錄",
    "`{}` {}": "`{0}` {1}",
    "is in a namespace reserved for Docker": "使用了 Docker 保留給自己的命名空間",
    "has two separators in a row": "有兩個連在一起的分隔符號",
    "has characters other than a to z, 0 to 9, `.`, `-`, `_` and `/`":
      "含有 a 到 z、0 到 9、`.`、`-`、`_` 和 `/` 以外的字元",
    "doesn't start with a letter and end with a letter or digit": "不是以字母開頭、以字母或數字結尾",
    "The stage has no `{}` label": "這個階段沒有標籤 `{0}`",
    "`{}` isn't a label in the schema": "`{0}` 不是結構描述裡的標籤",
    "`{}` is empty": "`{0}` 是空的",
    "No HEALTHCHECK: nothing says whether the container is healthy": "沒有 HEALTHCHECK：無從得知容器是否正常",
    "Combine this RUN with the one on line {}: each RUN adds a layer":
      "把這個 RUN 併入第 {0} 行的 RUN：每個 RUN 都會多一層",
    "Combine it with the RUN above": "併入上面的 RUN",
    "{} comes before the first FROM, where only ARG is allowed": "{0} 寫在所有 FROM 之前：只有 ARG 可以這樣寫",
    "`{}` is a reserved word in Dockerfiles": "`{0}` 是 Docker 保留的字",
    "`{}` looks like a secret: anyone with the image can read its value":
      "`{0}` 看起來是機密：拿到映像檔的人都能讀到它的值",
    "A FROM without `--platform` uses `{}` anyway": "沒有 `--platform` 的 FROM 用的就是 `{0}`",
    " (here {})": "（這裡是 {0}）",
    "`USER {}` is a name: Kubernetes can only verify that a numeric UID{} isn't root":
      "`USER {0}` 是名稱：Kubernetes 只能確認數字 UID{1} 不是 root",
    "The whole file system of `{}` is copied onto this one": "`{0}` 的整個檔案系統都複製到這裡",
    "MAINTAINER has been deprecated since Docker 1.13": "MAINTAINER 從 Docker 1.13 起已棄用",
    "The stage uses both `{}` and `{}`; one of them is enough": "這個階段同時使用 `{0}` 和 `{1}`：用其中一個就夠了",
    "`/bin/sh` becomes a different shell for every program in the image":
      "映像檔裡所有程式的 `/bin/sh` 都變成另一種 shell",
    "Use SHELL": "改用 SHELL",
    "A command before the `|` can fail without failing the RUN": "`|` 前面的命令失敗時，RUN 不會因此失敗",
    "`{}` is `{}`, which isn't a valid {}": "`{0}` 是 `{1}`，不是有效的{2}",
    "What `{}` downloads stays in the layer: no `{}` follows": "`{0}` 取得的內容留在映像層裡：後面沒有 `{1}`",
    "Run the commands of this stage with `pipefail`": "讓這個階段的命令使用 `pipefail` 執行",
    "The version of {} isn't pinned": "沒有固定 {0} 的版本",
    "The versions of {} aren't pinned": "沒有固定 {0} 的版本",
    "Write `{}{}`": "寫成 `{0}{1}`",
    "Write the label `org.opencontainers.image.authors`": "改用標籤 `org.opencontainers.image.authors`",
    "Write it in exec form": "改寫成 exec 形式",
    "This {} has no effect: the one on line {} overrides it": "這個 {0} 沒有作用：第 {1} 行的會取代它",
    "Rename it to `{}`": "改名為 `{0}`",
    "`{}` is declared on line {}, inside a stage: FROM only sees the ARGs before the first FROM":
      "`{0}` 在第 {1} 行的階段裡宣告：FROM 只看得到第一個 FROM 之前的 ARG",
    "Declare `{}` before the first FROM": "在第一個 FROM 之前宣告 `{0}`",
    "{} {} needed to build, not to run, yet this layer ends up in the image":
      "{0} 是建置時才需要、執行時不需要的，而這個映像層會交付出去",
    "{} {} needed to build, not to run; install them in `{}` instead":
      "{0} 是建置時才需要、執行時不需要的，而 `{2}` 就是用來建置的階段",
    "Mount it here too": "在這裡也掛載",
    "`{}` isn't in any layer: `{}` is a cache mount of the `RUN` on line {}":
      "`{0}` 不在任何映像層裡：`{1}` 是第 {2} 行 `RUN` 的快取掛載",
    "`{}` has to be built first, but none of its files are used here": "必須先建置 `{0}`，而這裡沒有用到它的任何檔案",
    "Start from `{}`": "從 `{0}` 開始",
    "`{}` stores the files from line {} again, in a different layer": "`{0}` 把第 {1} 行的檔案在另一個映像層裡再存一次",
    "Copy with `--chown`": "複製時加上 `--chown`",
    "Any file change reruns `{}`, because `{} {}` comes before it":
      "任何檔案一有變更，`{0}` 就會重新執行，因為 `{1} {2}` 寫在它前面",
    "The stage starts from `{}`, which already has these files at this path":
      "這個階段以 `{0}` 為起點，那裡同一位置已經有這些檔案",
    "The stage starts from `{}`: files copied from it are in the image twice":
      "這個階段以 `{0}` 為起點：從它複製的內容在映像檔裡會有兩份",
    "Remove the COPY": "移除這個 COPY",
    "`/` is the whole stage: its system, its caches and everything else the build left":
      "`/` 是該階段的全部：它的系統、快取，以及建置留下的其他一切",
    "`{}` contains everything the build left there, not only what is needed":
      "`{0}` 是建置留在那裡的全部，不只是需要的內容",
    "`{}` on line {} waits until `{}` is built, and runs again whenever it changes":
      "第 {1} 行的 `{0}` 要等 `{2}` 建置完成，而且它一有變更就得重新執行",
    "`{}` installs what only the build needs, and the layer is in the image: a build stage would keep it out":
      "`{0}` 安裝了只有建置才需要的內容，而這個映像層會交付出去：另設建置階段就不會帶進來",
    "`{}` also installs development dependencies, and the layer is in the image":
      "`{0}` 安裝了只有開發才需要的內容，而這個映像層會交付出去",
    "`{}` also contains development dependencies: `{}` on line {} installs everything":
      "`{0}` 也含有只有開發才需要的內容：第 {2} 行的 `{1}` 會安裝全部",
    "which the final image doesn't have": "而交付的映像檔裡沒有它",
    "but the final image has musl": "而交付的映像檔用的是 musl",
    "`go build` links against glibc if a package uses cgo, as `net` does, {}":
      "只要有套件用到 cgo（例如 `net`），`go build` 就會連結 glibc，{0}",
    "`cargo build` links against glibc, {}": "`cargo build` 會連結 glibc，{0}",
    "Build without cgo": "不使用 cgo 建置",
    "`{}` isn't a flag: {}; write `--{}`": "`{0}` 不是旗標：{1}；請寫成 `--{2}`",
    "Write `--{}`": "寫成 `--{0}`",
    "`{}` means `{}`, which can change at any time": "`{0}` 指的是 `{1}`，內容隨時可能改變",
    "Copy `{}` first, then install": "先複製 `{0}` 並安裝",
    "A build without `--target` builds `{}`, the last stage, not `{}`":
      "不帶 `--target` 的建置會做出最後一個階段 `{0}`，而不是 `{1}`",
    "Make `{}` the default": "讓 `{0}` 成為預設目標",
    "`{}` is defined later, on line {}: here it is pulled as an image":
      "`{0}` 從第 {1} 行起才是階段：在這裡會當作映像檔拉取",
    "`{}` is defined on line {}, below the stage that copies from it": "`{0}` 到第 {1} 行才開始，在取用它的階段之後",
    "The array of `{}` isn't valid JSON ({}), so it is read as plain text":
      "`{0}` 的陣列不是有效的 JSON（{1}），因此會當成純文字讀取",
    "CMD has no effect: ENTRYPOINT on line {} is in shell form, which takes no arguments":
      "CMD 沒有作用：第 {0} 行的 ENTRYPOINT 使用 shell 形式，不接受參數",
    "`{}` gets `{}` as arguments: in shell form, CMD is a whole command, not arguments for ENTRYPOINT":
      "`{0}` 得到的參數是 `{1}`：shell 形式的 CMD 自成一道命令，不是 ENTRYPOINT 的參數",
    "`{}` belongs to the image of `{}`, but other stages only use its files":
      "`{0}` 屬於 `{1}` 的映像檔，而從那裡只取用檔案",
    "Remove the {}": "移除 {0}",
    "overwrites the installed `node_modules` with those of the build machine":
      "會用建置機器上的 `node_modules` 蓋掉已安裝的",
    "copies the whole build context into the image, including `.git` and `.env` files":
      "會把整個建置上下文帶進映像檔，有 `.git` 和 `.env` 也一併帶入",
    "the `.dockerignore` doesn't exclude them": "`.dockerignore` 沒有阻止它",
    "no known `.dockerignore` excludes them": "沒有已知的 `.dockerignore` 阻止它",
    "`{} {}` {}: {}": "`{0} {1}` {2}：{3}",
    "FROM finds stages by their exact name, and `{}` is stored as `{}`":
      "FROM 以完全相同的名稱尋找階段，而 `{0}` 記為 `{1}`",
    "There is no stage called `{}`, so an image with that name is pulled; did you mean `{}`?":
      "沒有名為 `{0}` 的階段，因此會拉取該名稱的映像檔；你是不是要寫 `{1}`？",
    "`{}` in shell form needs `/bin/sh`, which `{}` doesn't have": "shell 形式的 `{0}` 需要 `/bin/sh`，而 `{1}` 裡沒有",
    "`--from={}` means a different stage as soon as one is added before it":
      "前面一插入新的階段，`--from={0}` 指的就是另一個階段",
    "Name the stage `{}`": "把階段命名為 `{0}`",
    "`{}` leaves its download cache in the image": "`{0}` 把取得的內容留在快取裡，而那個映像層會交付出去",
    "`{}` runs again after any file change: `{}` on line {} comes first":
      "任何檔案一有變更，`{0}` 就要重新執行：第 {2} 行的 `{1}` 寫在它前面",
    "The default for `{}` overrides what BuildKit sets, so `{}` is `{}` on every platform":
      "`{0}` 的預設值會取代 BuildKit 設定的值：在每個平台上都是 `{2}`",
    "Remove the default": "移除預設值",
    "`{}` compiles for `{}`, but the result is copied into an image for the target platform":
      "`{0}` 為 `{1}` 編譯，卻複製到目標平台的映像檔裡",
    "Cross-compile": "改用交叉編譯",
    "`{}` is resolved from `/`, not from the stage's WORKDIR `{}`":
      "`{0}` 會從 `/` 開始尋找，而不是從該階段的 WORKDIR `{1}`",
    "`{}` stays in the layer from line {}: removing it here only hides it":
      "`{0}` 仍留在第 {1} 行的映像層裡：在這裡移除只是把它遮住",
    "Remove it on line {}": "在第 {0} 行移除",
    "`{}` installs the same packages on line {}: they are downloaded and stored twice":
      "`{0}` 在第 {1} 行安裝了同樣的內容：會取得並存放兩次",
    "`{}` runs as root: no `USER` is set": "`{0}` 以 root 執行：沒有設定 `USER`",
    "`{}` runs as root: `{}` is created, but no `USER` switches to it":
      "`{0}` 以 root 執行：建立了 `{1}`，卻沒有 `USER` 切換過去",
    "Run as `{}`": "以 `{0}` 的身分執行",
    "Run as `{})": "以 `{0}) 的身分執行",
    "`{}` adds {} that `{}` doesn't need": "`{0}` 帶來 `{2}` 不需要的{1}",
    "`{}` is in a layer of the image and stays there even if a later step removes it":
      "`{0}` 在映像檔的某一層裡，即使後面的步驟移除它也還在",
    "`{}` stays in a layer of the build cache": "`{0}` 留在建置快取的某一層裡",
    "`{}…` is a secret in plain text, in the Dockerfile and in the image history":
      "`{0}…` 是明文的機密，寫在 Dockerfile 裡，也留在映像檔的歷史記錄裡",
    "The value of `{}` is kept in the history of this layer, which is in the image":
      "`{0}` 的值留在這個映像層的歷史記錄裡，而它會交付出去",
    "Mount `{}` as a secret": "把 `{0}` 掛載為機密",
    "`{}` is skipped unless it is the target: nothing in the default build uses it":
      "除非 `{0}` 是目標，否則會略過：預設建置的內容沒有從它取用任何東西",
    "`{}` isn't declared until line {}, so it's still empty here": "`{0}` 到下面的第 {1} 行才宣告：在這裡還是空的",
    "`{}` is only declared before the first FROM, so it's empty in this stage":
      "`{0}` 只在第一個 FROM 之前宣告：在這個階段裡是空的",
    "`{}` is only set after `ARG {}`, so it's empty in this stage":
      "`{0}` 只在 `ARG {1}` 宣告的地方才有值：在這個階段裡是空的",
    "Declare it above": "移到上面宣告",
    "Declare {} in this stage": "在這個階段裡宣告 {0}",
    "A mount only finds stages by name: `{}` is pulled as an image": "掛載只能以名稱尋找階段：`{0}` 會當作映像檔拉取",
    "There is no stage called `{}`: it is pulled as an image from Docker Hub":
      "沒有名為 `{0}` 的階段：會當作映像檔從 Docker Hub 拉取",
    "No other stage uses this stage from `{}`, and without a name, no `--target` can build it":
      "沒有任何內容取自這個以 `{0}` 為起點的階段；它沒有名稱，任何 `--target` 都無法建置它",
    "No other stage uses `{}`": "沒有任何內容取自 `{0}`：它的產物不會進入其他階段",
    "Remove the stage": "移除這個階段",
    "`{}` is set in `{}`, which this stage doesn't start from, so it's empty here":
      "`{0}` 設定在 `{1}` 裡，而這個階段並不以它為起點：在這裡是空的",
    "Set it here too": "在這裡也設定",
    "`{}` was made with `{}` but runs on `{}`: {}": "`{0}` 是用 `{1}` 製作的，卻在 `{2}` 上執行：{3}",
    "Each new `{}` makes the `RUN` on line {} install everything again, although it doesn't use it":
      "`{0}` 每換一個值，第 {1} 行的 `RUN` 就要全部重新安裝，即使它沒有用到這個值",
    "Declare it where it is used": "在讀取它的地方宣告",
    "Install first": "先安裝",
    "`{}` builds for the build platform: this stage doesn't declare `ARG TARGETPLATFORM`":
      "`{0}` 會為建置平台編譯：這個階段沒有宣告 `ARG TARGETPLATFORM`",
    "Declare `TARGETPLATFORM`": "宣告 `TARGETPLATFORM`",
  },
  phrases: {
    "the `.dockerignore` doesn't exclude them": "`.dockerignore` 沒有阻止它",
    "no known `.dockerignore` excludes them": "沒有已知的 `.dockerignore` 阻止它",
    "the Go toolchain": " Go 工具鏈",
    "the Rust toolchain": " Rust 工具鏈",
    "Maven and a JDK": " Maven 和 JDK",
    "Gradle and a JDK": " Gradle 和 JDK",
    "a whole JDK": "整套 JDK",
    "the .NET SDK": " .NET SDK",
    "compilers and headers": "編譯器和標頭檔",
    "an older Java can't load newer classes": "較舊的 Java 無法載入較新的類別",
    "its compiled modules don't load there": "其中編譯過的內容在那裡無法載入",
    "the C libraries differ, and its compiled modules don't load there":
      "兩者的 C 程式庫不同，其中編譯過的內容在那裡無法載入",
    "it is treated as a file to copy": "會被當成要複製的檔案",
    "the shell treats it as a program": "shell 會把它當成程式",
    "it sets a shell variable": "會設定 shell 的變數",
    "curly quotes instead of double quotes": "應該用雙引號而不是彎引號",
    "single quotes instead of double quotes": "應該用雙引號而不是單引號",
    "missing bracket at the end": "結尾缺少括號",
    "trailing comma": "結尾多了逗號",
    "missing comma": "缺少逗號",
    "malformed strings": "字串格式有誤",
    "no double quotes": "沒有雙引號",
    URL: "網址",
    "RFC 3339 time": " RFC 3339 時間",
    "SPDX license": " SPDX 授權條款",
    "commit hash": "提交雜湊",
    "semantic version": "語意化版本",
    "email address": "電子郵件地址",
  },
});
