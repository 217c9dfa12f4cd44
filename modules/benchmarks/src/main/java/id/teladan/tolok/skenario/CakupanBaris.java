package id.teladan.tolok.skenario;

import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.pegawai.DaftarPegawai;
import id.teladan.core.pegawai.PencarianCepat;
import id.teladan.core.pegawai.SaringanPegawai;
import id.teladan.core.pegawai.Urutan;
import id.teladan.demo.ProvinsiContoh;
import id.teladan.tolok.rangka.Angka;
import id.teladan.tolok.rangka.Pasangan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import jakarta.enterprise.context.control.RequestContextController;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * R7. List and search of a person whose right is bounded by a scope that happens to hold everybody in question, against
 * the same call of a person without a bound; both get the same rows. The use cases run without server and pages.
 */
final class CakupanBaris implements Skenario {

    private static final Map<String, Object> JAWABAN = new ConcurrentHashMap<>();

    @Override
    public String kode() {
        return "R7";
    }

    @Override
    public List<Angka> ukur(Lapangan l) throws Exception {
        var db = BasisDataUji.siap();
        db.kosongkan();
        try (var s = db.sambungan();
                var p = s.createStatement()) {
            ProvinsiContoh.muat(s, Lapangan.PEGAWAI, LocalDate.now(ZoneId.of("Asia/Jakarta")));
            s.setAutoCommit(true);
            p.execute("analyze table core_pegawai, core_penugasan, core_jabatan, core_unit");
        }
        PerkakasUji.bean(RequestContextController.class).activate();
        var daftar = PerkakasUji.bean(DaftarPegawai.class);
        var cari = PerkakasUji.bean(PencarianCepat.class);
        var opd = opd(db);
        var hasil = new ArrayList<Angka>();
        hasil.add(
                satu(
                        l,
                        "R7 list of one OPD, scope of that OPD on / off",
                        "daftar",
                        () -> daftar.halaman(SaringanPegawai.unit(opd), Urutan.NAMA, 0, 25)));
        seluruhProvinsi(db);
        hasil.add(
                satu(
                        l,
                        "R7 list of everybody who has a position, scope of the whole province on / off",
                        "daftar-semua",
                        () -> daftar.halaman(SaringanPegawai.unit(akar(db)), Urutan.NAMA, 0, 25)));
        hasil.add(
                satu(
                        l,
                        "R7 search, scope of the whole province on / off",
                        "cari",
                        () -> cari.cari("siti nur")));
        return hasil;
    }

    private static Angka satu(Lapangan l, String nama, String berkas, Callable<?> kerja)
            throws Exception {
        var p =
                Pasangan.ukur(
                        l.pilih(5, 2),
                        l.pilih(9, 3),
                        () -> sebagai("pengelola", berkas, kerja),
                        () -> sebagai("bkd", berkas, kerja));
        p.simpan(l.seri("R7-" + berkas));
        return Angka.rasio(nama + ", 20 calls", p, "ms", 1.5, 1.2);
    }

    private static double sebagai(String akun, String nama, Callable<?> kerja) throws Exception {
        var aktif = PerkakasUji.bean(PelakuAktif.class);
        aktif.masukSebagai(akun);
        periksa(nama, kerja.call());
        var awal = System.nanoTime();
        for (var i = 0; i < 20; i++) {
            kerja.call();
        }
        return (System.nanoTime() - awal) / 1e6;
    }

    private static void periksa(String nama, Object jawab) {
        var lama = JAWABAN.putIfAbsent(nama, jawab);
        if (lama != null && !lama.equals(jawab)) {
            throw new IllegalStateException(nama + ": baris yang didapat berbeda");
        }
    }

    private static final String PENGELOLA =
            "core_peran_pengguna r join core_akun a on a.pegawai_id = r.pegawai_id and a.nama_akun = 'pengelola' and r.peran ="
                    + " 'PENGELOLA_OPD'";

    private static long opd(BasisDataUji db) throws Exception {
        return angka(db, "select r.unit_id from " + PENGELOLA);
    }

    private static long akar(BasisDataUji db) throws Exception {
        return angka(db, "select id from core_unit where induk_id is null order by id limit 1");
    }

    private static void seluruhProvinsi(BasisDataUji db) throws Exception {
        try (var s = db.sambungan();
                var p = s.createStatement()) {
            p.executeUpdate("update " + PENGELOLA + " set r.unit_id = " + akar(db));
        }
    }

    private static long angka(BasisDataUji db, String sql) throws Exception {
        try (var s = db.sambungan();
                var p = s.createStatement();
                var b = p.executeQuery(sql)) {
            b.next();
            return b.getLong(1);
        }
    }
}
