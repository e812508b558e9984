// The front door: links to both systems, and the one thing everybody should read.
import { page } from './reply';

export const indexPage = page(`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Practice record</title>
<style>
body { font: 17px/1.5 system-ui, sans-serif; max-width: 38rem; margin: 3rem auto; padding: 0 1rem;
  color: #1f2a33; background: #f5f7f8 }
a { color: #1b5e8a } li { margin: 0.6rem 0 }
</style>
</head>
<body>
<h1>Practice record</h1>
<p>Everyone in here is invented. No person, address or number is real, nothing leaves this machine,
and whatever is typed is forgotten when it stops.</p>
<ul>
<li><a href="/emergency/">Osier ED</a>: an emergency department, one page that redraws itself</li>
<li><a href="/practice/">Quillet</a>: a GP surgery, pages within frames</li>
</ul>
</body>
</html>`);
