package id.teladan.web.kerangka;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The menu by task: groups, in them one entry per module, and the pages of the module below the entry while one of them is open. A page is shown to who
 * has its right, as soon as it is part of the application; a module leads to its first page.
 */
public final class MenuTeladan {

    /** A group of modules; its title is {@code menu.kelompok.<kunci>}. */
    public record Kelompok(String kunci, List<Modul> modul) {}

    /** A module; its text is {@code menu.modul.<kunci>}, {@code hitung} what waits there. */
    public record Modul(String kunci, String ikon, int hitung, List<Butir> butir) {

        /** Where the entry leads. */
        public String tautan() {
            return butir.get(0).tautan();
        }

        /** True when the page with this key belongs to the module. */
        public boolean memuat(String halaman) {
            return butir.stream().anyMatch(b -> b.kunci().equals(halaman));
        }

        /** True while the pages of the module stand below its entry. */
        public boolean terbuka(String halaman) {
            return butir.size() > 1 && memuat(halaman);
        }
    }

    /** A page; its text is {@code menu.<kunci>}. */
    public record Butir(String kunci, String tautan) {}

    /** Any of the rights is enough, as in the use case behind the page. */
    private record Calon(String kunci, String tautan, List<Hak> hak) {

        Calon(String kunci, String tautan, Hak... hak) {
            this(kunci, tautan, List.of(hak));
        }
    }

    private record CalonModul(String kelompok, String kunci, String ikon, List<Calon> halaman) {

        CalonModul(String kelompok, String kunci, String ikon, Calon... halaman) {
            this(kelompok, kunci, ikon, List.of(halaman));
        }
    }

    private static final List<CalonModul> SEMUA =
            List.of(
                    new CalonModul(
                            "saya",
                            "beranda",
                            "rumah",
                            new Calon("beranda", "/beranda", Hak.MASUK)),
                    new CalonModul(
                            "saya",
                            "tugas",
                            "kotak",
                            new Calon("tugas", "/tugas", Hak.MASUK),
                            new Calon("usulan", "/usulan", Hak.MASUK),
                            new Calon("pemberitahuan", "/pemberitahuan", Hak.MASUK),
                            new Calon("delegasi", "/delegasi", Hak.MASUK)),
                    new CalonModul(
                            "saya",
                            "kinerja",
                            "sasaran",
                            new Calon("kinerja", "/skp/saya", Hak.MENYUSUN_SKP),
                            new Calon("kemajuan", "/skp/kemajuan", Hak.MENYUSUN_SKP),
                            new Calon("rencanaaksi", "/skp/rencana-aksi", Hak.MENYUSUN_SKP),
                            new Calon("pembinaan", "/skp/pembinaan", Hak.MENYUSUN_SKP),
                            new Calon("kaskade", "/skp/kaskade", Hak.LIHAT_SKP),
                            new Calon("persetujuan", "/skp/persetujuan", Hak.MEMUTUSKAN_SKP),
                            new Calon("bawahan", "/skp/tim", Hak.MEMUTUSKAN_SKP),
                            new Calon("matriks", "/skp/matriks", Hak.MEMUTUSKAN_SKP),
                            new Calon(
                                    "capaian",
                                    "/skp/capaian",
                                    Hak.MENETAPKAN_CAPAIAN,
                                    Hak.LIHAT_DASBOR),
                            new Calon(
                                    "penutupan",
                                    "/skp/penutupan",
                                    Hak.MENUTUP_EVALUASI,
                                    Hak.LIHAT_DASBOR),
                            new Calon("kelengkapan", "/skp/daftar", Hak.LIHAT_DASBOR),
                            new Calon("penilai", "/skp/penilai", Hak.LIHAT_DASBOR),
                            new Calon("angkakredit", "/skp/angka-kredit", Hak.MENYUSUN_SKP),
                            new Calon("keberatan", "/skp/keberatan", Hak.LIHAT_SKP),
                            new Calon("pustaka", "/skp/pustaka", Hak.MENGELOLA_JABATAN)),
                    new CalonModul(
                            "saya",
                            "presensi",
                            "jam",
                            new Calon("presensi", "/presensi/saya", Hak.LIHAT_PRESENSI),
                            new Calon("tap", "/presensi/tap", Hak.TAP_MANDIRI),
                            new Calon("timpresensi", "/presensi/tim", Hak.MEMANTAU_PRESENSI),
                            new Calon("jadwal", "/presensi/jadwal", Hak.MENGELOLA_PRESENSI),
                            new Calon("perangkat", "/presensi/perangkat", Hak.MENGELOLA_PRESENSI),
                            new Calon("lokasi", "/presensi/lokasi", Hak.MENGELOLA_PRESENSI)),
                    new CalonModul(
                            "saya",
                            "cuti",
                            "kalender",
                            new Calon("cuti", "/cuti/saya", Hak.MENGAJUKAN_CUTI),
                            new Calon(
                                    "antreancuti",
                                    "/cuti/antrean",
                                    Hak.MEMPERTIMBANGKAN_CUTI,
                                    Hak.MENGELOLA_CUTI),
                            new Calon(
                                    "timcuti",
                                    "/cuti/tim",
                                    Hak.MEMPERTIMBANGKAN_CUTI,
                                    Hak.MENGELOLA_CUTI),
                            new Calon("dinas", "/cuti/dinas", Hak.MENGAJUKAN_CUTI),
                            new Calon("saldocuti", "/cuti/saldo", Hak.MENGELOLA_CUTI)),
                    new CalonModul(
                            "tim",
                            "kepegawaian",
                            "tim",
                            new Calon("profil", "/profil", Hak.MASUK),
                            new Calon("pegawai", "/pegawai/daftar", Hak.LIHAT_PEGAWAI),
                            new Calon("jatuhtempo", "/pegawai/jatuh-tempo", Hak.LIHAT_JATUH_TEMPO),
                            new Calon("unit", "/unit/daftar", Hak.LIHAT_UNIT),
                            new Calon("formasi", "/jabatan/peta", Hak.LIHAT_FORMASI),
                            new Calon("penugasan", "/penugasan/daftar", Hak.MENUGASKAN_PELAKSANA),
                            new Calon("penataan", "/unit/penataan", Hak.MENATA_UNIT),
                            new Calon("impor", "/impor/daftar", Hak.IMPOR_PEGAWAI)),
                    new CalonModul(
                            "tim",
                            "disiplin",
                            "buku",
                            new Calon("perkara", "/disiplin/daftar", Hak.LIHAT_PERKARA),
                            new Calon("indikasi", "/disiplin/baru", Hak.MELAPORKAN_INDIKASI),
                            new Calon("disiplinsaya", "/disiplin/saya", Hak.LIHAT_DISIPLIN_SAYA)),
                    new CalonModul(
                            "atur",
                            "simulasi",
                            "geser",
                            new Calon("simulasi", "/simulasi", Hak.MASUK)),
                    new CalonModul(
                            "atur",
                            "audit",
                            "perisai",
                            new Calon("audit", "/audit", Hak.LIHAT_AUDIT)),
                    new CalonModul(
                            "atur",
                            "pengaturan",
                            "kunci",
                            new Calon("pengguna", "/pengaturan/akun", Hak.LIHAT_AKUN),
                            new Calon("akses", "/pengaturan/peran", Hak.LIHAT_AKSES),
                            new Calon("parameter", "/pengaturan/parameter", Hak.LIHAT_PENGATURAN),
                            new Calon(
                                    "kalenderkerja", "/pengaturan/kalender", Hak.LIHAT_PENGATURAN),
                            new Calon("acuan", "/pengaturan/jabatan", Hak.LIHAT_PENGATURAN),
                            new Calon("regulasi", "/pengaturan/regulasi", Hak.LIHAT_PENGATURAN),
                            new Calon("surel", "/surel", Hak.KELOLA_SUREL),
                            new Calon("rupa", "/panduan/rupa", Hak.LIHAT_PANDUAN_RUPA)));

    private static final ConcurrentMap<String, Boolean> HALAMAN = new ConcurrentHashMap<>();

    private MenuTeladan() {}

    static List<Kelompok> untuk(Pelaku pelaku, ServletContext aplikasi, HitunganTugas hitungan) {
        var hasil = new ArrayList<Kelompok>();
        for (var m : SEMUA) {
            var butir =
                    m.halaman().stream()
                            .filter(c -> c.hak().stream().anyMatch(pelaku::punya))
                            .filter(c -> ada(aplikasi, c.tautan()))
                            .map(c -> new Butir(c.kunci(), c.tautan()))
                            .toList();
            if (butir.isEmpty()) {
                continue;
            }
            if (hasil.isEmpty() || !hasil.get(hasil.size() - 1).kunci().equals(m.kelompok())) {
                hasil.add(new Kelompok(m.kelompok(), new ArrayList<>()));
            }
            var hitung = m.kunci().equals("tugas") ? hitungan.semua() : 0;
            hasil.get(hasil.size() - 1).modul().add(new Modul(m.kunci(), m.ikon(), hitung, butir));
        }
        return hasil;
    }

    /** True when the application has this page. */
    static boolean ada(ServletContext aplikasi, String tautan) {
        return HALAMAN.computeIfAbsent(
                tautan,
                t -> {
                    try {
                        return aplikasi.getResource(t + ".xhtml") != null;
                    } catch (MalformedURLException e) {
                        throw new IllegalArgumentException(t, e);
                    }
                });
    }
}
