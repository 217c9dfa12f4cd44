package id.teladan.core.impor;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.lembar.BarisLembar;
import id.teladan.core.lembar.PembacaLembar;
import id.teladan.core.pekerjaan.PenjalanPekerjaan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;

/** What the tests of the import share: person 1 uploads a workbook, reads what is wrong, and commits it. */
abstract class DasarImporUji {

    static final Locale ID = Locale.forLanguageTag("id");

    final PemeriksaanImpor pemeriksaan;
    final PenetapanImpor penetapan;
    final DaftarImpor daftar;
    final UnduhanImpor unduhan;
    final PenjalanPekerjaan penjalan;
    final PelakuAktif aktif;
    final BasisDataUji db;

    DasarImporUji(
            PemeriksaanImpor pemeriksaan,
            PenetapanImpor penetapan,
            DaftarImpor daftar,
            UnduhanImpor unduhan,
            PenjalanPekerjaan penjalan,
            PelakuAktif aktif,
            BasisDataUji db) {
        this.pemeriksaan = pemeriksaan;
        this.penetapan = penetapan;
        this.daftar = daftar;
        this.unduhan = unduhan;
        this.penjalan = penjalan;
        this.aktif = aktif;
        this.db = db;
    }

    /** A province of one bidang (unit 3) below a dinas; it is 24 November 2026. */
    SusunanContoh provinsi() {
        SusunanContoh.hari(LocalDate.of(2026, 11, 24));
        for (var tabel : List.of("pegawai", "unit", "jabatan", "penugasan", "riwayat_golongan")) {
            teks("select setval(core_" + tabel + "_seq, 100001)");
        }
        return new SusunanContoh(db)
                .unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas")
                .unit(3, 2L, "Bidang")
                .staf(3);
    }

    @AfterEach
    void jamKembali() {
        JamTeladan.kembalikan();
    }

    /** The runner ends the request it opened; the next click begins a new one. */
    void permintaanBaru() {
        aktif.masukSebagai(SusunanContoh.nip(1));
    }

    long unggah(BukuUji buku) {
        return pemeriksaan.unggah(new UnggahImpor("C:\\data\\pegawai.xlsx", buku.jadi()));
    }

    void terapkan(long id) {
        penetapan.terapkan(new PerintahImpor(id, daftar.rincian(id).versi()));
        penjalan.lanjutkan();
        permintaanBaru();
    }

    List<String> masalah(long id) {
        return daftar.masalah(id, "", 0, 100).stream().map(m -> m.masalah().kode()).toList();
    }

    static List<BarisLembar> baca(byte[] isi, String nama) {
        try (var buku = PembacaLembar.buka(isi);
                var lembar = buku.lembar(nama).orElseThrow()) {
            var hasil = new ArrayList<BarisLembar>();
            for (var b = lembar.berikut(); b != null; b = lembar.berikut()) {
                hasil.add(b);
            }
            return hasil;
        }
    }

    long angka(String sql) {
        return Long.parseLong(teks(sql));
    }

    String teks(String sql) {
        try (var s = db.sambungan();
                var p = s.createStatement();
                var b = p.executeQuery(sql)) {
            b.next();
            return b.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
