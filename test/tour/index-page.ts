type Shot = { readonly file: string; readonly vi: string; readonly en: string }

const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** One page that shows the pictures of the tour and links to the exported books. */
export const tourPage = (shots: readonly Shot[], books: readonly string[]): string => `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>Sổ Hỗ Trợ HTX</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 1000px; margin: 24px auto; padding: 0 16px; color: #1d2430; background: #f6f5f1; }
figure { margin: 0 0 28px; } img { width: 100%; border: 1px solid #c9c3b5; border-radius: 6px; } figcaption { margin-bottom: 6px; }
small { color: #4a5363; }
</style>
<h1>Sổ Hỗ Trợ HTX</h1>
<p>Số liệu mẫu, không có thật. <small>Sample data, fictional.</small></p>
<h2>Sổ đã xuất <small>Exported books</small></h2>
<ul>${books.map((file) => `<li><a href="${inHtml(file)}">${inHtml(file)}</a></li>`).join('')}</ul>
<h2>Màn hình <small>Screens</small></h2>
${shots
  .map(
    ({ file, vi, en }, index) =>
      `<figure><figcaption>${index + 1}. ${inHtml(vi)} <small>${inHtml(en)}</small></figcaption><img src="${inHtml(file)}" alt="${inHtml(vi)}"></figure>`,
  )
  .join('\n')}
</html>
`
