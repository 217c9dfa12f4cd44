package id.teladan.core.impor;

import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.core.unitkerja.JenisUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reference codes of the template. Kinds of position and ranks: ids of SIASN. */
final class Acuan {

    /** Status PTKP. UU 7/2021 (PPh): TK and K with at most three dependants. */
    static final List<String> PTKP =
            List.of("TK/0", "TK/1", "TK/2", "TK/3", "K/0", "K/1", "K/2", "K/3");

    static final List<StatusPegawai> STATUS =
            List.of(StatusPegawai.CPNS, StatusPegawai.PNS, StatusPegawai.PPPK);

    /** SIASN jenisJabatan; 3 (rangkap) has a structural position as its main one. */
    static final Map<String, JenisJabatan> JENIS_JABATAN = new LinkedHashMap<>();

    /** Kinds whose unit is an OPD of its own. PP 18/2016. */
    private static final Set<JenisUnit> PERANGKAT =
            EnumSet.of(
                    JenisUnit.SETDA,
                    JenisUnit.BIRO,
                    JenisUnit.SEKRETARIAT_DPRD,
                    JenisUnit.INSPEKTORAT,
                    JenisUnit.SATPOL_PP,
                    JenisUnit.DINAS,
                    JenisUnit.BADAN,
                    JenisUnit.RUMAH_SAKIT);

    private static final Map<String, JenisUnit> AWAL_NAMA = new LinkedHashMap<>();

    static {
        JENIS_JABATAN.put("1", JenisJabatan.STRUKTURAL);
        JENIS_JABATAN.put("2", JenisJabatan.FUNGSIONAL);
        JENIS_JABATAN.put("3", JenisJabatan.STRUKTURAL);
        JENIS_JABATAN.put("4", JenisJabatan.PELAKSANA);
        AWAL_NAMA.put("PEMERINTAH", JenisUnit.PEMPROV);
        AWAL_NAMA.put("SEKRETARIAT DAERAH", JenisUnit.SETDA);
        AWAL_NAMA.put("SEKRETARIAT DPRD", JenisUnit.SEKRETARIAT_DPRD);
        AWAL_NAMA.put("SEKRETARIAT", JenisUnit.SEKRETARIAT);
        AWAL_NAMA.put("ASISTEN", JenisUnit.ASISTEN);
        AWAL_NAMA.put("STAF AHLI", JenisUnit.STAF_AHLI);
        AWAL_NAMA.put("BIRO", JenisUnit.BIRO);
        AWAL_NAMA.put("INSPEKTORAT", JenisUnit.INSPEKTORAT);
        AWAL_NAMA.put("SATUAN POLISI", JenisUnit.SATPOL_PP);
        AWAL_NAMA.put("SATPOL", JenisUnit.SATPOL_PP);
        AWAL_NAMA.put("DINAS", JenisUnit.DINAS);
        AWAL_NAMA.put("BADAN", JenisUnit.BADAN);
        AWAL_NAMA.put("BIDANG", JenisUnit.BIDANG);
        AWAL_NAMA.put("SUB BAGIAN", JenisUnit.SUBBAGIAN);
        AWAL_NAMA.put("SUBBAGIAN", JenisUnit.SUBBAGIAN);
        AWAL_NAMA.put("BAGIAN", JenisUnit.BAGIAN);
        AWAL_NAMA.put("SEKSI", JenisUnit.SEKSI);
        AWAL_NAMA.put("UPTD", JenisUnit.UPTD);
        AWAL_NAMA.put("RSUD", JenisUnit.RUMAH_SAKIT);
        AWAL_NAMA.put("RUMAH SAKIT", JenisUnit.RUMAH_SAKIT);
        AWAL_NAMA.put("CABANG DINAS", JenisUnit.CABANG_DINAS);
        AWAL_NAMA.put("KANTOR CABANG DINAS", JenisUnit.CABANG_DINAS);
        AWAL_NAMA.put("KCD", JenisUnit.CABANG_DINAS);
        AWAL_NAMA.put("SMA", JenisUnit.SEKOLAH);
        AWAL_NAMA.put("SMK", JenisUnit.SEKOLAH);
        AWAL_NAMA.put("SKH", JenisUnit.SEKOLAH);
        AWAL_NAMA.put("SEKOLAH", JenisUnit.SEKOLAH);
    }

    private Acuan() {}

    static boolean perangkat(JenisUnit jenis) {
        return PERANGKAT.contains(jenis);
    }

    /** The kind that the name of a unit tells; TIM when it tells none. */
    static JenisUnit jenisDariNama(String nama) {
        var besar = nama.toUpperCase(Locale.ROOT) + " ";
        return AWAL_NAMA.entrySet().stream()
                .filter(e -> besar.startsWith(e.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(JenisUnit.TIM);
    }

    /** The level of a position that the import makes, from its kind, its name and its class (Permenpan RB 38/2017, 11/2017). */
    static Jenjang jenjang(JenisJabatan jenis, String nama, int kelas) {
        return switch (jenis) {
            case PIMPINAN_DAERAH -> Jenjang.PIMPINAN_DAERAH;
            case PELAKSANA -> Jenjang.PELAKSANA;
            case STRUKTURAL ->
                    kelas >= 16
                            ? Jenjang.JPT_MADYA
                            : kelas >= 13
                                    ? Jenjang.JPT_PRATAMA
                                    : kelas >= 10 ? Jenjang.ADMINISTRATOR : Jenjang.PENGAWAS;
            case FUNGSIONAL -> fungsional(nama.toUpperCase(Locale.ROOT), kelas);
        };
    }

    private static Jenjang fungsional(String nama, int kelas) {
        var akhir = new HashMap<String, Jenjang>();
        akhir.put("AHLI PERTAMA", Jenjang.AHLI_PERTAMA);
        akhir.put("AHLI MUDA", Jenjang.AHLI_MUDA);
        akhir.put("AHLI MADYA", Jenjang.AHLI_MADYA);
        akhir.put("AHLI UTAMA", Jenjang.AHLI_UTAMA);
        akhir.put("PEMULA", Jenjang.PEMULA);
        akhir.put("TERAMPIL", Jenjang.TERAMPIL);
        akhir.put("MAHIR", Jenjang.MAHIR);
        akhir.put("PENYELIA", Jenjang.PENYELIA);
        return akhir.entrySet().stream()
                .filter(e -> nama.endsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> menurutKelas(kelas));
    }

    private static Jenjang menurutKelas(int kelas) {
        if (kelas >= 13) {
            return Jenjang.AHLI_UTAMA;
        }
        if (kelas >= 11) {
            return Jenjang.AHLI_MADYA;
        }
        if (kelas == 10) {
            return Jenjang.AHLI_MUDA;
        }
        if (kelas >= 8) {
            return Jenjang.AHLI_PERTAMA;
        }
        return kelas == 7 ? Jenjang.MAHIR : kelas == 6 ? Jenjang.TERAMPIL : Jenjang.PEMULA;
    }
}
