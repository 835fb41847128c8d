import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const FOLDER = import.meta.dirname;

/** Characters that only the other script has; those that both have, such as 台 or 群, are in neither. */
const ONLY_TRADITIONAL =
  "這個們來時間檔開關層書麼過說讓會話責蓋碼況篩選擇對應階鏡構緩執運環變數參據庫儲連結網頁資訊號設備預覽編輯複製刪雜簡單雙擴縮轉換輸現實際顯視圖標題導專門類別項舊較輕鬆從後裡啟動與為無線條錯誤檢測試驗證權";
const ONLY_SIMPLIFIED =
  "这个们来时间档开关层书么过说让会话责盖码况筛选择对应阶镜构缓执运环变数参据库储连结网页资讯号设备预览编辑复制删杂简单双扩缩转换输现实际显视图标题导专门类别项旧较轻松从后里启动与为无线条错误检测试验证权"
    .split("")
    .filter((character) => !ONLY_TRADITIONAL.includes(character) && !"后里制松".includes(character))
    .join("");

/** What the same thing is called on the other side of the strait. */
const WORDS_OF_THE_MAINLAND =
  /文件|默認|信息|程序|代碼|網絡|鏈接|軟件|服務器|數據|運行|用戶|緩存|鏡像|構建|卸載|內存|屏幕|菜單|粘貼|拷貝|注釋|倉庫|創建|調試|字符|接口|端口|撤銷|加載|查找|支持|優化|窗口|鼠標|標簽|模塊|激活|源碼|源代碼|函數|文檔|搜索|文本|令牌|密鑰|交互/u;
const WORDS_OF_TAIWAN =
  /档案|预设|资讯|程式|连结|建置|映像档|快取|软体|伺服器|资料夹|专案|萤幕|滑鼠|贴上|搜寻|储存|注解|引数|函式|变数|物件|介面|网路|执行档|型别|权杖|金钥|磁碟|讯息|视窗|检视|范本|列印|支援|连接埠|位元|字元|字串|阵列|汇出|汇入|记忆体|除错|相依|平行/u;

/** Names that were once used for a thing next to its one name: build context, build argument, base image, log… */
const OTHER_NAMES = {
  "zh-hant":
    /建置(?:內容|情境|環境|參數|引擎|工具找)|基底|紀錄|壓縮檔|登錄庫|代理|指令碼|指令稿|流水線|登錄服務|留在後面|並行|您/u,
  "zh-hans": /构建(?:内容|环境|引擎)|基底|代理|已构建|(?<!可)执行(?!构建)|修正所有|样本|留在后面|您/u,
} as const;

type Script = keyof typeof OTHER_NAMES;

/** What a file says, without what is Dockerfile in it: `code` is an `x`, and what a function puts in a control character. */
function textsOf(file: string): readonly string[] {
  const source = readFileSync(file, "utf8");
  const texts = file.endsWith(".md")
    ? source.split("\n")
    : Array.from(
        source.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/gu),
        ([, quoted, template]) => quoted ?? template ?? "",
      );
  return texts
    .map((text) =>
      text
        .replaceAll("\\`", "`")
        .replaceAll(/\$\{[^{}]*\}/gu, "\u0000")
        .replaceAll(/`[^`]*`/gu, "x")
        .replaceAll(/\[([^\]]*)\]\([a-z-]+\)/gu, "$1"),
    )
    .filter((text) => /\p{Script=Han}/u.test(text));
}

/** Every Chinese text in this script, with where it is: the words of the page, and its content. */
function textsIn(script: Script): readonly (readonly [file: string, text: string])[] {
  return readdirSync(join(FOLDER, script), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:ts|md)$/u.test(file))
    .toSorted()
    .flatMap((file) => textsOf(join(FOLDER, script, file)).map((text) => [file, text] as const));
}

function found(texts: ReturnType<typeof textsIn>, pattern: RegExp): readonly string[] {
  return texts.filter(([, text]) => pattern.test(text)).map(([file, text]) => `${file}: ${text}`);
}

describe.each([
  ["zh-hant", ONLY_SIMPLIFIED, WORDS_OF_THE_MAINLAND, /[“”]/u],
  ["zh-hans", ONLY_TRADITIONAL, WORDS_OF_TAIWAN, /[「」]/u],
] as const)("%s", (script, characters, words, quotes) => {
  const texts = textsIn(script);

  it("is written in its own script", () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(found(texts, new RegExp(`[${characters}]`, "u"))).toEqual([]);
  });

  it("uses the words and the quotation marks of its readers", () => {
    expect(found(texts, words)).toEqual([]);
    expect(found(texts, quotes)).toEqual([]);
  });

  it("has one name for a thing", () => {
    const page = texts.filter(([file]) => !file.startsWith("lessons/"));
    expect(found(page, OTHER_NAMES[script])).toEqual([]);
  });

  it("sets Chinese punctuation next to Chinese", () => {
    expect(found(texts, /\p{Script=Han}[,;:!?()]|[,;!?()]\p{Script=Han}|\p{Script=Han}\.(?:$|[^\w.*])/u)).toEqual([]);
  });

  it("sets a space between Chinese and Latin, and none between Chinese and Chinese", () => {
    expect(found(texts, /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u)).toEqual([]);
    expect(found(texts, /[\p{Script=Han}，。：；、] +[\p{Script=Han}，。：；、]/u)).toEqual([]);
  });
});
