package id.teladan.web.bantuan;

import java.util.List;

/**
 * A section of a guide.
 *
 * @param id anchor, the same that the repository's Markdown view makes from the heading
 * @param html the text below the heading; its pictures load when they are scrolled to
 * @param halaman pages that it explains, as paths without parameters
 * @param inggris one sentence in English about what stands here; empty when there is none
 * @param polos heading and text without marks, for searching
 */
public record Bagian(
        String id, String judul, String html, List<String> halaman, String inggris, String polos) {}
