// The one HTML page of the emergency system; everything on it is drawn by app/app.js.

export const shell = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Osier ED</title>
<link rel="stylesheet" href="/emergency/app/styles.css">
<script type="importmap">
{ "imports": { "preact": "/emergency/lib/preact.js", "preact/hooks": "/emergency/lib/hooks.js" } }
</script>
</head>
<body>
<div id="root"></div>
<script type="module" src="/emergency/app/app.js"></script>
</body>
</html>`;
