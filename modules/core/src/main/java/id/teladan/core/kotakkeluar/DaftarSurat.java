package id.teladan.core.kotakkeluar;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The outbox for the administrator. */
@UseCase
public class DaftarSurat {

    private static final int UKURAN_TERBESAR = 100;
    private static final List<String> STATUS = List.of("MENUNGGU", "GAGAL", "TERKIRIM");

    /** Whether mail goes out at all, and where to. */
    public record KeadaanSurel(boolean aktif, String tujuan) implements Serializable {}

    @Inject EntityManager em;
    @Inject JalurSurel jalur;

    /** Whether a mail server is configured. */
    @Izin(Hak.MASUK)
    public KeadaanSurel keadaan() {
        return jalur.pengirim()
                .map(p -> new KeadaanSurel(true, p.tujuan()))
                .orElseGet(() -> new KeadaanSurel(false, null));
    }

    /** Number of letters of each state. One statement. */
    @Izin(Hak.KELOLA_SUREL)
    public Map<String, Long> jumlah() {
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select status, count(*) from core_surat_keluar group by status",
                                Tuple.class)
                        .getResultList();
        var hasil = new LinkedHashMap<String, Long>();
        STATUS.forEach(s -> hasil.put(s, 0L));
        baris.forEach(b -> hasil.put(b.get(0, String.class), ((Number) b.get(1)).longValue()));
        return hasil;
    }

    /** One page of a state, the latest first. Two statements. */
    @Izin(Hak.KELOLA_SUREL)
    public Halaman<BarisSurat> halaman(String status, int mulai, int ukuran) {
        var total =
                (Number)
                        em.createNativeQuery(
                                        "select count(*) from core_surat_keluar where status = :status")
                                .setParameter("status", status)
                                .getSingleResult();
        @SuppressWarnings("unchecked")
        List<Tuple> baris =
                em.createNativeQuery(
                                "select k.id as id, p.nama as penerima, k.status as status, k.percobaan as percobaan,"
                                        + " k.dibuat as dibuat, k.berikut as berikut, k.terkirim as terkirim, k.galat as galat,"
                                        + " substring_index(substring_index(k.isi, '\\n', 1), '\u001f', 1) as jenis from"
                                        + " core_surat_keluar k join core_pegawai p on p.id = k.pegawai_id where k.status = :status"
                                        + " order by k.berikut desc, k.id desc limit :ukuran offset :mulai",
                                Tuple.class)
                        .setParameter("status", status)
                        .setParameter("ukuran", Math.min(ukuran, UKURAN_TERBESAR))
                        .setParameter("mulai", Math.max(0, mulai))
                        .getResultList();
        return new Halaman<>(baris.stream().map(BarisSurat::dari).toList(), total.longValue());
    }
}
