import { translation } from "../../translation.ts";
import { lazyLoadingMessages } from "../../en/app/lazy-loading.ts";

export default translation(lazyLoadingMessages, {
  couldNotBeFetched: "無法取得頁面的這個部分：目前沒有網路，或是已被新版取代。內容都沒有遺失；請重新載入再試一次。",
  reload: "重新載入",
});
