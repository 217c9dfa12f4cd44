package id.teladan.web.kerangka;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The menu by task. An entry is shown to who has its right, as soon as its page is part of the application. */
public final class MenuTeladan {

    /** A group of entries; its title is {@code menu.kelompok.<kunci>}. */
    public record Kelompok(String kunci, List<Butir> butir) {}

    /** An entry; its text is {@code menu.<kunci>}, {@code hitung} what waits there. */
    public record Butir(String kunci, String tautan, String ikon, int hitung) {}

    /** Any of the rights is enough, as in the use case behind the page. */
    private record Calon(String kelompok, String kunci, String tautan, String ikon, List<Hak> hak) {

        Calon(String kelompok, String kunci, String tautan, String ikon, Hak... hak) {
            this(kelompok, kunci, tautan, ikon, List.of(hak));
        }
    }

    private static final List<Calon> SEMUA =
            List.of(
                    new Calon("saya", "beranda", "/beranda", "rumah", Hak.MASUK),
                    new Calon("saya", "tugas", "/tugas", "kotak", Hak.MASUK),
                    new Calon("saya", "usulan", "/usulan", "perisai", Hak.MASUK),
                    new Calon("saya", "pemberitahuan", "/pemberitahuan", "lonceng", Hak.MASUK),
                    new Calon("saya", "kinerja", "/skp/saya", "sasaran", Hak.MENYUSUN_SKP),
                    new Calon("saya", "kaskade", "/skp/kaskade", "pohon", Hak.LIHAT_SKP),
                    new Calon("saya", "kemajuan", "/skp/kemajuan", "ubah", Hak.MENYUSUN_SKP),
                    new Calon("saya", "keberatan", "/skp/keberatan", "pesan", Hak.LIHAT_SKP),
                    new Calon("saya", "profil", "/profil", "orang", Hak.MASUK),
                    new Calon("saya", "delegasi", "/delegasi", "tukar", Hak.MASUK),
                    new Calon(
                            "tim",
                            "persetujuan",
                            "/skp/persetujuan",
                            "centang",
                            Hak.MEMUTUSKAN_SKP),
                    new Calon("tim", "matriks", "/skp/matriks", "kolom", Hak.MEMUTUSKAN_SKP),
                    new Calon(
                            "tim",
                            "capaian",
                            "/skp/capaian",
                            "gedung",
                            Hak.MENETAPKAN_CAPAIAN,
                            Hak.LIHAT_DASBOR),
                    new Calon(
                            "tim",
                            "penutupan",
                            "/skp/penutupan",
                            "kunci",
                            Hak.MENUTUP_EVALUASI,
                            Hak.LIHAT_DASBOR),
                    new Calon("tim", "kelengkapan", "/skp/daftar", "grafik", Hak.LIHAT_DASBOR),
                    new Calon("tim", "pegawai", "/pegawai/daftar", "tim", Hak.LIHAT_PEGAWAI),
                    new Calon(
                            "tim",
                            "jatuhtempo",
                            "/pegawai/jatuh-tempo",
                            "kalender",
                            Hak.LIHAT_JATUH_TEMPO),
                    new Calon("tim", "unit", "/unit/daftar", "gedung", Hak.LIHAT_UNIT),
                    new Calon("tim", "formasi", "/jabatan/peta", "kolom", Hak.LIHAT_FORMASI),
                    new Calon(
                            "tim",
                            "penugasan",
                            "/penugasan/daftar",
                            "salin",
                            Hak.MENUGASKAN_PELAKSANA),
                    new Calon("atur", "simulasi", "/simulasi", "geser", Hak.MASUK),
                    new Calon("atur", "penataan", "/unit/penataan", "pohon", Hak.MENATA_UNIT),
                    new Calon("atur", "pustaka", "/skp/pustaka", "buku", Hak.MENGELOLA_JABATAN),
                    new Calon("atur", "impor", "/impor/daftar", "unggah", Hak.IMPOR_PEGAWAI),
                    new Calon("atur", "surel", "/surel", "kirim", Hak.KELOLA_SUREL),
                    new Calon("atur", "audit", "/audit", "perisai", Hak.LIHAT_AUDIT),
                    new Calon("atur", "rupa", "/panduan/rupa", "buku", Hak.LIHAT_PANDUAN_RUPA),
                    new Calon(
                            "pengaturan", "pengguna", "/pengaturan/akun", "orang", Hak.LIHAT_AKUN),
                    new Calon("pengaturan", "akses", "/pengaturan/peran", "kunci", Hak.LIHAT_AKSES),
                    new Calon(
                            "pengaturan",
                            "kalenderkerja",
                            "/pengaturan/kalender",
                            "kalender",
                            Hak.LIHAT_PENGATURAN),
                    new Calon(
                            "pengaturan",
                            "parameter",
                            "/pengaturan/parameter",
                            "geser",
                            Hak.LIHAT_PENGATURAN),
                    new Calon(
                            "pengaturan",
                            "acuan",
                            "/pengaturan/jabatan",
                            "kolom",
                            Hak.LIHAT_PENGATURAN),
                    new Calon(
                            "pengaturan",
                            "regulasi",
                            "/pengaturan/regulasi",
                            "buku",
                            Hak.LIHAT_PENGATURAN));

    private static final ConcurrentMap<String, Boolean> HALAMAN = new ConcurrentHashMap<>();

    private MenuTeladan() {}

    static List<Kelompok> untuk(Pelaku pelaku, ServletContext aplikasi, HitunganTugas hitungan) {
        var hasil = new ArrayList<Kelompok>();
        for (var c : SEMUA) {
            if (c.hak().stream().noneMatch(pelaku::punya) || !ada(aplikasi, c.tautan())) {
                continue;
            }
            if (hasil.isEmpty() || !hasil.get(hasil.size() - 1).kunci().equals(c.kelompok())) {
                hasil.add(new Kelompok(c.kelompok(), new ArrayList<>()));
            }
            hasil.get(hasil.size() - 1)
                    .butir()
                    .add(
                            new Butir(
                                    c.kunci(),
                                    c.tautan(),
                                    c.ikon(),
                                    c.kunci().equals("tugas") ? hitungan.semua() : 0));
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
