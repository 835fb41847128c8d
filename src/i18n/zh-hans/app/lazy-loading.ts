import { translation } from "../../translation.ts";
import { lazyLoadingMessages } from "../../en/app/lazy-loading.ts";

export default translation(lazyLoadingMessages, {
  couldNotBeFetched: "无法获取页面的这个部分：当前没有网络，或者它已被新版本取代。内容没有丢失；请重新加载后再试。",
  reload: "重新加载",
});
