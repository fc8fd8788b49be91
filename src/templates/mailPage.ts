/**
 * A page around a mail that can fetch nothing, whatever is in it.
 *
 * @param html - What `renderTemplate` made; it is safe already, this is the second lock.
 */
export const mailPage = (html: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Mail</title>
<style>body{margin:16px;font:14px/1.5 system-ui,sans-serif;color:#1f2a33;background:#fff;overflow-wrap:anywhere}a{color:#1f5fa8}hr{border:0;border-top:1px solid #d8dcde;margin:16px 0}</style>
</head><body>${html}</body></html>`;
