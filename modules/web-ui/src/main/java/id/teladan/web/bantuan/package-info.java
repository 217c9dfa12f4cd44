/**
 * Help inside the product: the guides of {@code docs/panduan}, one per kind of work, written in Markdown once and shown both by the
 * repository and by {@code /bantuan}. A section names the pages that it explains in a comment ({@code <!-- halaman: /skp/saya -->}), so
 * that the help of a page opens there. Owns no table and no rule.
 */
package id.teladan.web.bantuan;
