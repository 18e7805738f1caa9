import { chromium } from "playwright-core";
const b=await chromium.launch({executablePath:"/usr/bin/chromium",args:"--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync".split(" ")});
const [,,base,...paths]=process.argv;
for(const w of [1280,390]){const p=await b.newPage({viewport:{width:w,height:900}});for(const [i,x] of paths.entries()){await p.goto(base+x);await p.waitForTimeout(1500);await p.screenshot({path:`/tmp/shot-${w}-${i}.png`,fullPage:true})}}
await b.close();
