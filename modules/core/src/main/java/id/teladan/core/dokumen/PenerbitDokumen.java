package id.teladan.core.dokumen;

import id.teladan.core.berkas.Sha256;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.pegawai.Pegawai;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Issues documents, for use cases that have checked right and scope before; runs in their transaction. The same content
 * about the same thing is issued once: who asks again gets the same document with the same code.
 */
@ApplicationScoped
public class PenerbitDokumen {

    private static final Pattern NIP = Pattern.compile("\\d(?:[ .]?\\d){15,}");
    private static final DateTimeFormatter WAKTU =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm 'WIB'", Locale.forLanguageTag("id"))
                    .withZone(ZoneId.of("Asia/Jakarta"));

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PembuatPdf pembuat;
    @Inject GudangDokumen gudang;

    /**
     * @param xhtml makes the document around the mark of the issue; is also called with {@link TandaVerifikasi#TANPA} to
     *     tell whether the content is new, so apart from the mark it must depend on the content only
     */
    public DokumenTerbit terbitkan(TerbitkanDokumen cmd, Function<TandaVerifikasi, String> xhtml) {
        if (cmd.ringkasan().stream().anyMatch(b -> NIP.matcher(b.nilai()).find())) {
            throw new IllegalArgumentException("Ringkasan memuat NIP atau NIK");
        }
        var sidik =
                Sha256.dari(
                        (JsonRingkasan.tulis(cmd.ringkasan()) + xhtml.apply(TandaVerifikasi.TANPA))
                                .getBytes(StandardCharsets.UTF_8));
        return cari(cmd, sidik).orElseGet(() -> baru(cmd, sidik, xhtml));
    }

    private DokumenTerbit baru(
            TerbitkanDokumen cmd, String sidik, Function<TandaVerifikasi, String> xhtml) {
        var kode = KodeDokumen.baru();
        var kini = Instant.now(jam);
        var pelaku = aktif.pelaku();
        var tautan = cmd.alamat() + "/verifikasi?kode=" + kode;
        var pdf =
                pembuat.dari(
                        xhtml.apply(
                                new TandaVerifikasi(
                                        KodeDokumen.tampil(kode),
                                        tautan,
                                        KodeQr.dataUri(tautan),
                                        WAKTU.format(kini),
                                        pelaku.nama())));
        // two who ask at the same moment: the second waits here and then finds what the first has
        // issued
        var pemilik = em.find(Pegawai.class, cmd.pemilikId(), LockModeType.PESSIMISTIC_WRITE);
        return cari(cmd, sidik)
                .orElseGet(
                        () -> {
                            var dokumen = new Dokumen(cmd, kode, sidik, kini);
                            dokumen.isi(Sha256.dari(pdf), pdf.length);
                            dokumen.oleh(pemilik, pelaku.nama(), pelaku.pegawaiId());
                            em.persist(dokumen);
                            em.flush();
                            gudang.simpan(dokumen.id(), pdf);
                            return dokumen.terbit(pdf);
                        });
    }

    private Optional<DokumenTerbit> cari(TerbitkanDokumen cmd, String sidik) {
        return em.createQuery(
                        "select d from Dokumen d where d.jenis = :jenis and d.subjek = :subjek and"
                                + " d.sidikIsi = :sidik",
                        Dokumen.class)
                .setParameter("jenis", cmd.jenis())
                .setParameter("subjek", cmd.subjek())
                .setParameter("sidik", sidik)
                .getResultStream()
                .findFirst()
                .map(d -> d.terbit(gudang.ambil(d.id())));
    }
}
