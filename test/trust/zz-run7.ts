import { changedPages } from '/work/main/test/trust/lines/changed-pages';
const t=Date.now();
const o = await changedPages.run({count:Number(process.argv[2]??150), seed:Number(process.argv[3]??1), tell(){}});
console.log(o.figures, o.failures.length, o.failures.slice(0,25).join('\n'), Date.now()-t);
