package id.teladan.core.dokumen;

import id.teladan.core.izin.Pelaku;
import id.teladan.core.pegawai.HasilCari;
import id.teladan.core.pegawai.SumberCari;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;

/** Finds an issued document by the beginning of its code, as it is printed below the QR mark. */
@ApplicationScoped
class CariDokumen implements SumberCari {

    private static final int AWAL_TERPENDEK = 5;

    @Inject EntityManager em;
    @Inject @Any Instance<PemberiAksesDokumen> pemberi;

    @Override
    public List<HasilCari> cari(String teks, Pelaku pelaku, int banyak) {
        var awal =
                teks.replaceAll("[\\s.-]", "")
                        .toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        if (!awal.matches("[0-9A-Z]{" + AWAL_TERPENDEK + "," + KodeDokumen.PANJANG + "}")
                || awal.chars().allMatch(Character::isDigit)) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select d.id as id, d.kode as kode, d.judul as judul, d.jenis as jenis, d.subjek as subjek,"
                                        + " d.pemilik_id as pemilik from core_dokumen d where d.kode like :awal order by d.kode limit "
                                        + banyak,
                                Tuple.class)
                        .setParameter("awal", awal + "%")
                        .getResultList();
        return baris.stream()
                .filter(b -> terlihat(b, pelaku))
                .map(
                        b ->
                                new HasilCari(
                                        HasilCari.Jenis.DOKUMEN,
                                        String.valueOf(b.get("judul")),
                                        KodeDokumen.tampil(String.valueOf(b.get("kode"))),
                                        "/unduh/dokumen?id=" + b.get("id")))
                .toList();
    }

    private boolean terlihat(Tuple b, Pelaku pelaku) {
        var pemilik = ((Number) b.get("pemilik")).longValue();
        return (pelaku.pegawaiId() != null && pelaku.pegawaiId() == pemilik)
                || pemberi.stream()
                        .anyMatch(
                                p ->
                                        p.boleh(
                                                pelaku,
                                                String.valueOf(b.get("jenis")),
                                                String.valueOf(b.get("subjek"))));
    }
}
