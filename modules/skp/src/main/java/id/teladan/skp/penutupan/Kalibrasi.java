package id.teladan.skp.penutupan;

import static id.teladan.core.basisdata.NilaiSql.angka;
import static id.teladan.core.basisdata.NilaiSql.teks;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.aturan.AturanPredikat;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.capaian.UnitDiBawah;
import id.teladan.skp.evaluasi.StatusEvaluasi;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.Valid;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The calibration meeting of a unit: everybody side by side with ratings, items, realisation and the period before. What
 * is said about somebody is noted; the appraiser decides whether he changes his rating.
 */
@UseCase
public class Kalibrasi {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int PALING_BANYAK = 300;

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject PembacaUnit pembaca;
    @Inject UnitDiBawah unitDiBawah;

    /** The people of a unit with an approved SKP, by appraiser; at most 300. One statement. */
    @Izin(Hak.MENUTUP_EVALUASI)
    public List<BarisKalibrasi> lembar(long unitId, int tahun, int triwulan) {
        DaftarPenutupan.periksa(tahun, triwulan);
        var menilai = aktif.pelaku().cakupan(Hak.MENILAI_SKP);
        var sql =
                "select s.id as skp_id, e.versi as versi, trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama,"
                        + " coalesce(concat(', ', p.gelar_belakang), ''))) as nama, j.nama as jabatan, u.nama as unit, coalesce(e.penilai,"
                        + " e.diubah_oleh) as penilai, e.status as status, e.rating_hasil as hasil, e.rating_perilaku as perilaku,"
                        + " e.predikat as predikat, "
                        + butir("ATAS")
                        + " as atas, "
                        + butir("SESUAI")
                        + " as sesuai, "
                        + butir("BAWAH")
                        + " as bawah, (select count(distinct r.indikator_id) from skp_realisasi r where r.skp_id = s.id and (:triwulan = 0"
                        + " or r.triwulan = :triwulan)) as terisi, (select count(*) from skp_indikator i join skp_hasil_kerja h on h.id ="
                        + " i.hasil_kerja_id where h.skp_id = s.id and h.dihapus is null and i.dihapus is null) as indikator, (select"
                        + " l.predikat from skp_evaluasi l where l.skp_id = s.id and l.triwulan > 0 and l.predikat is not null and"
                        + " (:triwulan = 0 or l.triwulan < :triwulan) order by l.triwulan desc limit 1) as lalu, (select"
                        + " json_arrayagg(json_object('isi', k.catatan, 'oleh', k.oleh, 'waktu', date_format(k.waktu,"
                        + " '%Y-%m-%dT%H:%i:%s.%fZ')) order by k.waktu, k.id) from skp_kalibrasi k where k.skp_id = s.id and k.triwulan ="
                        + " :triwulan) as catatan, case when "
                        + (menilai.kosong() ? "(1 = 0)" : menilai.klausaSql("c", "p", "j", "u"))
                        + " and s.status = 'DISETUJUI' and not s.perubahan_dibuka and e.status = 'DRAF' and e.rating_hasil is not null and"
                        + " e.rating_perilaku is not null then 1 else 0 end as siap"
                        + AnggotaUnit.DARI
                        + " and "
                        + AnggotaUnit.TERSETUJUI
                        + " and "
                        + PembacaUnit.memimpin(aktif.pelaku())
                        + " order by length(u.jalur), u.nama, p.nama, p.id limit "
                        + PALING_BANYAK;
        var query =
                pembaca.isi(em.createNativeQuery(sql, Tuple.class), sql)
                        .setParameter("unit", unitId)
                        .setParameter("tahun", tahun)
                        .setParameter("triwulan", triwulan)
                        .setParameter("acuan", pembaca.acuan(tahun, triwulan));
        if (!menilai.kosong()) {
            menilai.isiSql("c", query);
        }
        @SuppressWarnings("unchecked")
        List<Tuple> baris = query.getResultList();
        var akhir = PembacaUnit.akhir(tahun, triwulan);
        return baris.stream().map(b -> baris(b, akhir)).toList();
    }

    private static String butir(String rating) {
        return "(select count(*) from skp_penilaian_butir b where b.evaluasi_id = e.id and b.rating = '"
                + rating
                + "')";
    }

    private static BarisKalibrasi baris(Tuple b, LocalDate akhir) {
        var hasil = pilihan(b, "hasil", Rating.class);
        var perilaku = pilihan(b, "perilaku", Rating.class);
        var predikat = pilihan(b, "predikat", PredikatKinerja.class);
        if (predikat == null && hasil != null && perilaku != null) {
            predikat =
                    AturanPredikat.KATALOG
                            .pada(akhir)
                            .predikat(hasil, perilaku)
                            .nilaiUsulan()
                            .orElseThrow();
        }
        return new BarisKalibrasi(
                angka(b, "skp_id"),
                b.get("versi") == null ? 0 : angka(b, "versi"),
                teks(b, "nama"),
                teks(b, "jabatan"),
                teks(b, "unit"),
                teks(b, "penilai"),
                pilihan(b, "status", StatusEvaluasi.class),
                hasil,
                perilaku,
                predikat,
                angka(b, "atas").intValue(),
                angka(b, "sesuai").intValue(),
                angka(b, "bawah").intValue(),
                angka(b, "terisi").intValue(),
                angka(b, "indikator").intValue(),
                pilihan(b, "lalu", PredikatKinerja.class),
                catatan(teks(b, "catatan")),
                angka(b, "siap") != 0);
    }

    private static List<BarisKalibrasi.Catatan> catatan(String json) {
        if (json == null) {
            return List.of();
        }
        try (var baca = JSON.createReader(new StringReader(json))) {
            return baca.readArray().getValuesAs(JsonObject.class).stream()
                    .map(
                            o ->
                                    new BarisKalibrasi.Catatan(
                                            o.getString("isi"),
                                            o.getString("oleh"),
                                            Instant.parse(o.getString("waktu"))))
                    .toList();
        }
    }

    private static <E extends Enum<E>> E pilihan(Tuple b, String kolom, Class<E> jenis) {
        return teks(b, kolom) == null ? null : Enum.valueOf(jenis, teks(b, kolom));
    }

    /** Notes what was said; only about somebody of the unit. */
    @Izin(Hak.MENUTUP_EVALUASI)
    public void catat(@Valid CatatKalibrasi cmd) {
        if (cmd.catatan() == null || cmd.catatan().isBlank()) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("catatan", "SKP-820")));
        }
        if (lembar(cmd.unitId(), cmd.tahun(), cmd.triwulan()).stream()
                .noneMatch(b -> b.skpId() == cmd.skpId())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        em.persist(
                new CatatanKalibrasi(
                        cmd.skpId(),
                        cmd.triwulan(),
                        cmd.catatan().strip(),
                        unitDiBawah.sebagaiKepala(cmd.unitId())));
    }
}
