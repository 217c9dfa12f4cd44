package id.teladan.core.impor;

import id.teladan.core.aturan.TingkatTemuan;
import id.teladan.core.basisdata.SisipanMassal;
import id.teladan.core.parameter.Parameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** Checks a workbook against the data of now and stores rows, changes and problems as the preview. */
@ApplicationScoped
class PenyimpanPemeriksaan {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject Parameter parameter;

    /** Replaces the preview of an import. */
    HasilPemeriksaan periksa(long imporId, byte[] berkas) {
        em.flush();
        var nip = new PemeriksaNip(parameter.terbaca());
        return em.unwrap(Session.class).doReturningWork(c -> periksa(c, imporId, berkas, nip));
    }

    private HasilPemeriksaan periksa(
            Connection c, long imporId, byte[] berkas, PemeriksaNip nipDiperiksa)
            throws SQLException {
        var galat = new CatatanGalat();
        var isi = new PembacaImpor(KeadaanKini.golongan(c), galat).baca(berkas);
        var hari = LocalDate.now(jam);
        var kini = KeadaanKini.baca(c, isi.baris(), hari, false);
        var rencana = new PenyusunRencana(kini, galat, hari, nipDiperiksa).susun(isi.baris());
        buang(c, imporId, "core_impor_baris");
        buang(c, imporId, "core_impor_galat");
        var hitungan = new EnumMap<Tindakan, Integer>(Tindakan.class);
        simpanBaris(c, imporId, rencana, galat, hitungan);
        simpanGalat(c, imporId, galat.urut());
        return new HasilPemeriksaan(
                hitungan.getOrDefault(Tindakan.BARU, 0),
                hitungan.getOrDefault(Tindakan.UBAH, 0),
                hitungan.getOrDefault(Tindakan.SAMA, 0),
                hitungan.getOrDefault(Tindakan.GALAT, 0),
                galat.banyak(TingkatTemuan.GALAT),
                galat.banyak(TingkatTemuan.PERINGATAN),
                HasilPemeriksaan.tulisCatatan(isi.catatan()));
    }

    private static void buang(Connection c, long imporId, String tabel) throws SQLException {
        try (var p = c.prepareStatement("delete from " + tabel + " where impor_id = ?")) {
            p.setLong(1, imporId);
            p.executeUpdate();
        }
    }

    private static void simpanBaris(
            Connection c,
            long imporId,
            Rencana rencana,
            CatatanGalat galat,
            Map<Tindakan, Integer> hitungan)
            throws SQLException {
        try (var sisip =
                new SisipanMassal(
                        c,
                        "core_impor_baris",
                        "impor_id",
                        "lembar",
                        "nomor",
                        "kunci",
                        "nama",
                        "tindakan",
                        "isi",
                        "perubahan",
                        "sidik")) {
            for (var r : rencana.semua()) {
                var tindakan = nyata(galat, r.lembar(), r.nomor(), r.tindakan());
                hitungan.merge(tindakan, 1, Integer::sum);
                sisip.baris(
                        imporId,
                        r.lembar(),
                        r.nomor(),
                        teks(r.kunci(), 60),
                        teks(r.nama(), 200),
                        tindakan,
                        r.isi(),
                        Perubahan.tulis(r.perubahan()),
                        r.sidik());
            }
        }
    }

    private static void simpanGalat(Connection c, long imporId, List<GalatBaris> daftar)
            throws SQLException {
        try (var sisip =
                new SisipanMassal(
                        c,
                        "core_impor_galat",
                        "impor_id",
                        "urut",
                        "lembar",
                        "baris",
                        "huruf",
                        "kolom",
                        "kunci",
                        "tingkat",
                        "kode",
                        "nilai")) {
            var urut = 0;
            for (var g : daftar) {
                urut++;
                sisip.baris(
                        imporId,
                        urut,
                        g.lembar(),
                        g.baris(),
                        g.huruf(),
                        g.kolom(),
                        g.kunci(),
                        g.tingkat(),
                        g.kode(),
                        String.join("\u001f", g.nilai()));
            }
        }
    }

    private static Tindakan nyata(
            CatatanGalat galat, LembarImpor lembar, int nomor, Tindakan rencana) {
        return galat.adaGalat(lembar, nomor) ? Tindakan.GALAT : rencana;
    }

    private static String teks(String isi, int paling) {
        return isi == null ? "" : CatatanGalat.potong(isi, paling);
    }
}
