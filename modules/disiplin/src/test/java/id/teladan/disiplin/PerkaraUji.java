package id.teladan.disiplin;

import static id.teladan.uji.PerkakasUji.bean;

import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.indikasi.LaporkanIndikasi;
import id.teladan.disiplin.indikasi.PelaporanIndikasi;
import id.teladan.disiplin.indikasi.TelaahIndikasi;
import id.teladan.disiplin.indikasi.TerimaIndikasi;
import id.teladan.disiplin.pemeriksaan.CatatKehadiran;
import id.teladan.disiplin.pemeriksaan.CatatTanyaJawab;
import id.teladan.disiplin.pemeriksaan.PanggilPegawai;
import id.teladan.disiplin.pemeriksaan.Pemanggilan;
import id.teladan.disiplin.pemeriksaan.PemeriksaanPerkara;
import id.teladan.disiplin.pemeriksaan.TerbitkanLaporan;
import id.teladan.disiplin.pemeriksaan.TutupBeritaAcara;
import id.teladan.disiplin.penjatuhan.CaraTerima;
import id.teladan.disiplin.penjatuhan.PenjatuhanHukuman;
import id.teladan.disiplin.penjatuhan.SampaikanKeputusan;
import id.teladan.disiplin.penjatuhan.TetapkanHukuman;
import id.teladan.disiplin.perkara.SumberIndikasi;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Walks a case through its steps, each by the person who may take it. */
public final class PerkaraUji {

    public static final String URAIAN = "Tidak masuk kerja tanpa keterangan yang sah";

    private final ProvinsiUji provinsi;

    public PerkaraUji(ProvinsiUji provinsi) {
        this.provinsi = provinsi;
    }

    public static List<LocalDate> hari(String... teks) {
        return Arrays.stream(teks).map(LocalDate::parse).toList();
    }

    public static LaporkanIndikasi ketidakhadiran(long pegawai, List<LocalDate> hari) {
        return new LaporkanIndikasi(
                pegawai, SumberIndikasi.ATASAN, URAIAN, null, null, "4f", null, hari, 0);
    }

    public long versi(long id) {
        return Long.parseLong(provinsi.teks("select versi from disiplin_perkara where id = " + id));
    }

    public String status(long id) {
        return provinsi.teks("select status from disiplin_perkara where id = " + id);
    }

    /** Four days of absence of a person, reported by his superior. */
    public long dilaporkan(long pegawai, long atasan) {
        provinsi.sebagai(atasan);
        return bean(PelaporanIndikasi.class)
                .lapor(
                        ketidakhadiran(
                                pegawai,
                                hari("2026-08-18", "2026-08-19", "2026-08-20", "2026-08-21")));
    }

    public void diterima(long id) {
        provinsi.sebagai(ProvinsiUji.PETUGAS);
        bean(TelaahIndikasi.class).terima(new TerimaIndikasi(id, versi(id), false, null));
    }

    public void dipanggil(long id, long pemeriksa, String surat, String periksa) {
        provinsi.hari(surat);
        provinsi.sebagai(pemeriksa);
        bean(Pemanggilan.class)
                .panggil(
                        new PanggilPegawai(
                                id,
                                versi(id),
                                LocalDate.parse(surat),
                                LocalDate.parse(periksa),
                                "09.00",
                                "Ruang rapat bidang"));
    }

    public void hadir(long id, long pemeriksa, String hari) {
        provinsi.hari(hari);
        provinsi.sebagai(pemeriksa);
        bean(Pemanggilan.class).hadir(new CatatKehadiran(id, versi(id), null));
    }

    public void diperiksa(long id, long pemeriksa) {
        provinsi.sebagai(pemeriksa);
        bean(PemeriksaanPerkara.class)
                .tanya(
                        new CatatTanyaJawab(
                                id, versi(id), "Mengapa tidak masuk?", "Tidak ada alasan."));
        bean(PemeriksaanPerkara.class)
                .tutup(new TutupBeritaAcara(id, versi(id), false, true, null));
    }

    public static TerbitkanLaporan laporan(long id, long versi, boolean terbukti) {
        return new TerbitkanLaporan(
                id,
                versi,
                "Empat hari tidak masuk kerja",
                "Pasal 4 huruf f",
                terbukti ? "Terbukti" : "Tidak terbukti",
                terbukti,
                null,
                null);
    }

    public void dilaporkanHasilnya(long id, long pemeriksa) {
        provinsi.sebagai(pemeriksa);
        bean(PemeriksaanPerkara.class).laporkan(laporan(id, versi(id), true));
    }

    /** Up to the report: 1 September reported and accepted, examined on 17 September. */
    public long sampaiLaporan(long pegawai, long atasan) {
        var id = dilaporkan(pegawai, atasan);
        diterima(id);
        dipanggil(id, atasan, "2026-09-07", "2026-09-17");
        hadir(id, atasan, "2026-09-17");
        diperiksa(id, atasan);
        dilaporkanHasilnya(id, atasan);
        return id;
    }

    public void ditetapkan(long id, long penghukum, JenisHukuman jenis, String hari) {
        provinsi.hari(hari);
        provinsi.sebagai(penghukum);
        bean(PenjatuhanHukuman.class)
                .tetapkan(
                        new TetapkanHukuman(
                                id, versi(id), jenis, "Tidak masuk kerja selama 4 hari", null));
    }

    public void disampaikan(long id, long oleh, String hari) {
        provinsi.hari(hari);
        provinsi.sebagai(oleh);
        bean(PenjatuhanHukuman.class)
                .sampaikan(
                        new SampaikanKeputusan(
                                id, versi(id), LocalDate.parse(hari), CaraTerima.HADIR, null));
    }
}
