package id.teladan.core.impor;

import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.pegawai.JenisKelamin;
import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.core.riwayat.IsianRiwayat;
import id.teladan.core.riwayat.NilaiRiwayat;
import id.teladan.core.unitkerja.JenisUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Function;

/** Rows as one text for the staging table; values hold no control characters, see {@code Teks.rapikan}. */
final class SandiBaris {

    private static final char BATAS = '\u001f';

    private final String[] isi;

    private SandiBaris(String teks) {
        isi = teks.split(String.valueOf(BATAS), -1);
    }

    static String tulis(BarisUnor b) {
        return gabung(b.kode(), b.nama(), b.induk(), b.jenis(), b.mulai());
    }

    static String tulis(BarisPegawai b) {
        return gabung(
                b.nip(),
                b.nama(),
                b.nik(),
                b.kelamin(),
                b.lahir(),
                b.status(),
                b.golongan(),
                b.tmtGolongan(),
                b.jenisJabatan(),
                b.jabatan(),
                b.kelas(),
                b.unor(),
                b.tmtJabatan(),
                b.ptkp(),
                b.rekening());
    }

    static String tulis(BarisRiwayat b) {
        var i = b.isian();
        var isi = new ArrayList<Object>();
        isi.add(b.nip());
        isi.add(i.nomorSk());
        isi.add(i.tanggalSk());
        isi.add(i.tmt());
        isi.add(i.sampai());
        b.lembar().riwayat().bidang().forEach(x -> isi.add(i.nilai(x.nama())));
        return gabung(isi.toArray());
    }

    static String tulis(BarisJabatan b) {
        return gabung(
                b.nip(),
                b.jenis(),
                b.jabatan(),
                b.kelas(),
                b.unor(),
                b.mulai(),
                b.sampai(),
                b.nomorSk(),
                b.tanggalSk());
    }

    static BarisRiwayat riwayat(LembarImpor lembar, int nomor, String teks) {
        var s = new SandiBaris(teks);
        var nilai = new ArrayList<NilaiRiwayat>();
        for (var b : lembar.riwayat().bidang()) {
            nilai.add(new NilaiRiwayat(b.nama(), s.teks(5 + nilai.size())));
        }
        return new BarisRiwayat(
                lembar,
                nomor,
                s.teks(0),
                new IsianRiwayat(s.teks(1), s.hari(2), s.hari(3), s.hari(4), nilai, null));
    }

    static BarisJabatan jabatan(int nomor, String teks) {
        var s = new SandiBaris(teks);
        return new BarisJabatan(
                nomor,
                s.teks(0),
                s.isi(1, JenisJabatan::valueOf),
                s.teks(2),
                s.isi(3, Integer::valueOf),
                s.teks(4),
                s.hari(5),
                s.hari(6),
                s.teks(7),
                s.hari(8));
    }

    static BarisUnor unor(int nomor, String teks) {
        var s = new SandiBaris(teks);
        return new BarisUnor(
                nomor, s.teks(0), s.teks(1), s.teks(2), s.isi(3, JenisUnit::valueOf), s.hari(4));
    }

    static BarisPegawai pegawai(int nomor, String teks) {
        var s = new SandiBaris(teks);
        return new BarisPegawai(
                nomor,
                s.teks(0),
                s.teks(1),
                s.teks(2),
                s.isi(3, JenisKelamin::valueOf),
                s.hari(4),
                s.isi(5, StatusPegawai::valueOf),
                s.teks(6),
                s.hari(7),
                s.isi(8, JenisJabatan::valueOf),
                s.teks(9),
                s.isi(10, Integer::valueOf),
                s.teks(11),
                s.hari(12),
                s.teks(13),
                s.teks(14));
    }

    private static String gabung(Object... nilai) {
        var b = new StringBuilder();
        for (var i = 0; i < nilai.length; i++) {
            if (i > 0) {
                b.append(BATAS);
            }
            if (nilai[i] != null) {
                b.append(nilai[i]);
            }
        }
        return b.toString();
    }

    private String teks(int ke) {
        return isi[ke].isEmpty() ? null : isi[ke];
    }

    private LocalDate hari(int ke) {
        return isi(ke, LocalDate::parse);
    }

    private <T> T isi(int ke, Function<String, T> ubah) {
        return isi[ke].isEmpty() ? null : ubah.apply(isi[ke]);
    }
}
